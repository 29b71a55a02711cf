import { t } from '../words.ts'

/** Opens the practice page in a tab of its own. */
export function PracticeLink() {
  return (
    <a class="link" href="../practice/index.html" target="_blank" rel="noopener">
      {t('practice_link')}
    </a>
  )
}
