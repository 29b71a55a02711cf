/** What the person put away: one remark in this draft, or a kind of remark for a person or for good. */
import type { Finding, RuleId } from '../engine/types.ts'
import type { Store } from '../platform/store.ts'

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

/** Stores a dismissal: the rule is switched off for one person, or for everybody, where it says so. */
export async function storeDismissal(
  store: Store,
  rule: RuleId,
  scope: 'this' | 'person' | 'kind',
  personId: string | undefined,
): Promise<void> {
  const off = (rules: RuleId[]) => (rules.includes(rule) ? rules : [...rules, rule])
  if (scope === 'person' && personId) {
    await store.update('people', (people) =>
      people.map((one) => (one.id === personId ? { ...one, rulesOff: off(one.rulesOff) } : one)),
    )
  }
  if (scope === 'kind') {
    await store.update('settings', (settings) => ({ ...settings, rulesOff: off(settings.rulesOff) }))
  }
}
