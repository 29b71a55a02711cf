import type { Actions } from '../actions.ts'
import { t } from '../words.ts'
import { PracticeLink } from './practice-link.tsx'

/** The promise and the ways to all that is not about the draft in front, always in the same place. */
export function Footer({ actions }: { actions: Actions }) {
  return (
    <footer class="footer">
      <p>{t('promise')}</p>
      <nav aria-label={t('footer_label')}>
        <button type="button" class="link" onClick={() => actions.prepare(true)}>
          {t('prepare_title')}
        </button>
        <PracticeLink />
        <button type="button" class="link" onClick={() => actions.settings()}>
          {t('settings')}
        </button>
      </nav>
    </footer>
  )
}
