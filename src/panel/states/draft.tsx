import type { Resting, StateTrouble } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { Plain } from '../parts/plain.tsx'
import { t, type WordKey } from '../words.ts'
import { PasteButton } from './page.tsx'

/** The first report on this draft is on its way. */
export function Reading() {
  return <Plain open={0} breathing title={t('reading_title')} line={t('reading_line')} />
}

const RESTS: Record<Resting, [WordKey, WordKey]> = {
  left: ['left_title', 'left_line'],
  quiet: ['quiet_title', 'quiet_line'],
  'site-off': ['siteoff_title', 'siteoff_line'],
}

/** The coach rests, because the person said so; asking wakes it. */
export function Rests({ why, actions }: { why: Resting; actions: Actions }) {
  const [title, line] = RESTS[why]
  return (
    <Plain open={2} title={t(title)} line={t(line)}>
      <div class="actions centred">
        <button type="button" class="second" onClick={() => actions.ask()}>
          {t('rest_ask')}
        </button>
      </div>
    </Plain>
  )
}

const LINES: Record<StateTrouble, [WordKey, WordKey]> = {
  gone: ['gone_title', 'gone_line'],
  'changed-page': ['changed_title', 'changed_line'],
  composing: ['composing_title', 'composing_line'],
  stale: ['stale_title', 'stale_line'],
  protected: ['protected_title', 'protected_line'],
  'not-applied': ['notapplied_title', 'notapplied_line'],
  'no-answer': ['noanswer_title', 'noanswer_line'],
  'view-only': ['viewonly_title', 'viewonly_line'],
}

interface TroubleProps {
  trouble: StateTrouble
  /** Whether this is the paste-in box already. */
  pasted: boolean
  actions: Actions
}

/** This draft cannot be read or written: what is the matter in plain words, and a way on. */
export function TroubleView({ trouble, pasted, actions }: TroubleProps) {
  const [title, line] = LINES[trouble]
  const over = trouble === 'gone'
  return (
    <Plain open={over ? 3 : 1} title={t(title)} line={t(line)}>
      {over ? null : (
        <div class="actions centred">
          <button type="button" class="second" onClick={() => actions.retry()}>
            {t('retry')}
          </button>
          {pasted ? null : <PasteButton actions={actions} />}
        </div>
      )}
    </Plain>
  )
}
