/** Which words of a draft are underlined. */
import { CORE_RULES, type Finding, type Report } from '../engine/types.ts'
import type { UnderlineMode } from '../platform/settings.ts'
import type { DraftSource, Underline } from '../sites/draft-source.ts'

/** Whether underlines may show at all. */
export function mayUnderline(mode: UnderlineMode, panelOpen: boolean): boolean {
  return mode === 'always' || (mode === 'while-panel-open' && panelOpen)
}

/** The underlines for the findings of a report that are shown; `only` is the one finding the person looks at. */
export function underlinesOf(
  report: Report,
  isDismissed: (finding: Finding) => boolean,
  only: string | null,
): Underline[] {
  if (report.silent) return []
  return report.findings
    .filter((one) => one.in === 'draft' && one.shown && !isDismissed(one))
    .filter((one) => only === null || only === one.id)
    .map((one) => ({
      start: one.start,
      end: one.end,
      strength: CORE_RULES.includes(one.rule) ? 'core' : 'lesser',
      findingId: one.id,
    }))
}

/** The underlines of one draft as they stand on the page. A page without any is left alone. */
export class Painter {
  readonly #source: DraftSource
  #painted = false

  constructor(source: DraftSource) {
    this.#source = source
  }

  paint(underlines: Underline[]): void {
    if (underlines.length === 0 && !this.#painted) return
    this.#painted = underlines.length > 0
    this.#source.underline(underlines)
  }

  /** The finding underlined at a point of the viewport (CSS pixels). */
  findingAt(x: number, y: number): string | null {
    return this.#painted ? this.#source.findingAt(x, y) : null
  }
}
