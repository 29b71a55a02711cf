import { t } from '../words.ts'
import { Fold } from './fold.tsx'

/** Where to turn when the coach keeps out, behind a click. */
export function Help() {
  return (
    <Fold title={t('silent_help')}>
      <p>{t('silent_help_1')}</p>
      <p>{t('silent_help_2')}</p>
      <p>{t('silent_help_3')}</p>
    </Fold>
  )
}
