import type { Trouble } from '../../sites/draft-source.ts'
import type { Actions } from '../actions.ts'
import { Plain } from '../parts/plain.tsx'
import { t, type WordKey } from '../words.ts'
import { PasteButton } from './page.tsx'

/** The first report on this draft is on its way. */
export function Reading() {
  return <Plain open={0} breathing title={t('reading_title')} line={t('reading_line')} />
}

/** The person wants no advice on this draft. */
export function Left({ actions }: { actions: Actions }) {
  return (
    <Plain open={2} title={t('left_title')} line={t('left_line')}>
      <div class="actions centred">
        <button type="button" class="second" onClick={() => actions.comeBack()}>
          {t('left_back')}
        </button>
      </div>
    </Plain>
  )
}

const LINES: Record<Trouble, [WordKey, WordKey]> = {
  gone: ['gone_title', 'gone_line'],
  'changed-page': ['changed_title', 'changed_line'],
  composing: ['composing_title', 'composing_line'],
  stale: ['stale_title', 'stale_line'],
  protected: ['protected_title', 'protected_line'],
  'not-applied': ['notapplied_title', 'notapplied_line'],
  'view-only': ['viewonly_title', 'viewonly_line'],
}

/** This draft cannot be read or written: what is the matter in plain words, and a way on. */
export function TroubleView({ trouble, actions }: { trouble: Trouble; actions: Actions }) {
  const [title, line] = LINES[trouble]
  const over = trouble === 'gone'
  return (
    <Plain open={over ? 3 : 1} title={t(title)} line={t(line)}>
      {over ? null : (
        <div class="actions centred">
          <button type="button" class="second" onClick={() => actions.retry()}>
            {t('retry')}
          </button>
          <PasteButton actions={actions} />
        </div>
      )}
    </Plain>
  )
}
