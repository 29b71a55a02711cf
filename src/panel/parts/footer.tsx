import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

/** The promise and the way to the settings, always in the same place. */
export function Footer({ actions }: { actions: Actions }) {
  return (
    <footer class="footer">
      <p>{t('promise')}</p>
      <button type="button" class="link" onClick={() => actions.settings()}>
        {t('settings')}
      </button>
    </footer>
  )
}
