import type { Report } from '../../engine/types.ts'
import type { Actions } from '../actions.ts'
import { Help } from '../parts/help.tsx'
import { t } from '../words.ts'
import { PasteButton } from './page.tsx'

interface Props {
  report: Report
  /** Whether this is a box of the extension's own already. */
  boxed: boolean
  actions: Actions
}

/**
 * The coach keeps out: one neutral line and nothing else in sight. Where that is to protect the writer, help is
 * behind a click; where the text is only too long or in another language, so is the way on.
 */
export function Silent({ report, boxed, actions }: Props) {
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
        boxed ? null : (
          <div class="actions">
            <PasteButton actions={actions} />
          </div>
        )
      ) : (
        <Help />
      )}
    </section>
  )
}
