/** The remarks that the person put away in one draft. */
import type { Finding } from '../engine/types.ts'

/** A finding is recognised in later reports by its rule and words: ids hold within one report only. */
const sameness = (finding: Finding) => `${finding.rule}\n${finding.in}\n${finding.quote}`

/** Remarks that were put away in one draft, for as long as its session lives. */
export class Dismissals {
  readonly #seen = new Set<string>()

  add(finding: Finding): void {
    this.#seen.add(sameness(finding))
  }

  has(finding: Finding): boolean {
    return this.#seen.has(sameness(finding))
  }

  /** The ids of those findings that were put away. */
  idsIn(findings: Finding[]): string[] {
    return findings.filter((one) => this.has(one)).map((one) => one.id)
  }
}
