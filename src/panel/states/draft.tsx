import type { Resting, StateTrouble } from '../../platform/protocol.ts'
import { RESTS, TROUBLES } from '../../session/read/lines.ts'
import type { Actions } from '../actions.ts'
import { Plain } from '../parts/plain.tsx'
import { t } from '../words.ts'
import { PasteButton } from './page.tsx'

/** The first report on this draft is on its way. */
export function Reading() {
  return <Plain open={0} breathing title={t('reading_title')} line={t('reading_line')} />
}

/** The coach rests, because the person said so, and asking wakes it; or because their organisation did. */
export function Rests({ why, actions }: { why: Resting; actions: Actions }) {
  const [title, line] = RESTS[why]
  return (
    <Plain open={2} title={t(title)} line={t(line)}>
      <div class="actions centred">
        {why === 'organisation' ? (
          <PasteButton actions={actions} />
        ) : (
          <button type="button" class="second" onClick={() => actions.ask()}>
            {t('rest_ask')}
          </button>
        )}
      </div>
    </Plain>
  )
}

interface TroubleProps {
  trouble: StateTrouble
  /** Whether this is a box of the extension's own already. */
  boxed: boolean
  actions: Actions
}

/** This draft cannot be read or written: what is the matter in plain words, and a way on. */
export function TroubleView({ trouble, boxed, actions }: TroubleProps) {
  const [title, line] = TROUBLES[trouble]
  const over = trouble === 'gone'
  return (
    <Plain open={over ? 3 : 1} title={t(title)} line={t(line)}>
      {over ? null : (
        <div class="actions centred">
          <button type="button" class="second" onClick={() => actions.retry()}>
            {t('retry')}
          </button>
          {boxed ? null : <PasteButton actions={actions} />}
        </div>
      )}
    </Plain>
  )
}
