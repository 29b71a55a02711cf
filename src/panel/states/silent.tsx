import type { Report } from '../../engine/types.ts'
import type { Actions } from '../actions.ts'
import { Fold } from '../parts/fold.tsx'
import { t } from '../words.ts'
import { PasteButton } from './page.tsx'

/**
 * The coach keeps out: one neutral line and nothing else in sight. Where that is to protect the writer, help is
 * behind a click; where the text is only too long or in another language, so is the way on.
 */
export function Silent({ report, actions }: { report: Report; actions: Actions }) {
  const technical = report.silent === 'language' || report.silent === 'too-long'
  const line =
    report.line ??
    t(
      report.silent === 'language'
        ? 'silent_language'
        : report.silent === 'too-long'
          ? 'silent_long'
          : 'silent_line',
    )
  return (
    <section class="silent">
      <h2>{t('silent_title')}</h2>
      <p>{line}</p>
      {technical ? (
        <div class="actions">
          <PasteButton actions={actions} />
        </div>
      ) : (
        <Fold title={t('silent_help')}>
          <p>{t('silent_help_1')}</p>
          <p>{t('silent_help_2')}</p>
          <p>{t('silent_help_3')}</p>
        </Fold>
      )}
    </section>
  )
}
