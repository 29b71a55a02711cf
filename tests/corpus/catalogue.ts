/**
 * The catalogue's examples as inputs of the engine. An example is written as `M: "…" D: "…"`, or as the draft alone.
 */
import { readFileSync } from 'node:fs'
import type { CoachInput, RuleId } from '../../src/engine/types.ts'

interface Pattern {
  id: string
  where: string
  positives: string[]
  negatives: { text: string; reason: string }[]
}

export interface Example {
  /** Pattern or gate, and number. */
  id: string
  input: CoachInput
  text: string
}

const catalogue = JSON.parse(readFileSync(new URL('catalogue.json', import.meta.url), 'utf8')) as {
  patterns: Pattern[]
  gates: { id: string; examples: string[] }[]
}

/** The rules of which a pattern is a sign. Patterns that no rule covers (form, thanks, good news) are left out. */
export const RULES_OF: Record<string, RuleId[]> = {
  'bare-agreement': ['closed-agreement'],
  'echoed-verdict': ['closed-agreement', 'assumed-motive'],
  'handed-over-judgement': ['closed-agreement'],
  'rush-to-execute': ['closed-agreement'],
  'swallowed-doubt': ['closed-agreement'],
  'pressure-unanswered': ['missing-empathy'],
  'brushed-aside': ['dismissed-concern', 'missing-empathy'],
  'told-how-they-feel': ['assumed-motive'],
  'yes-no-at-a-fork': ['closed-question'],
  'advice-in-disguise': ['closed-question'],
  'accusing-why': ['closed-question'],
  'unasked-solution': ['pushed-conclusion'],
  'pressed-case': ['pushed-conclusion'],
  'yes-but': ['dismissed-concern'],
  'flat-refusal': ['dismissed-concern'],
  'only-two-doors': ['pushed-conclusion'],
  'assumed-aim': ['assumed-motive'],
  'foggy-term': ['unexplored-term', 'closed-agreement'],
  'person-verdict': ['assumed-motive'],
  'notes-decision-without-options': ['closed-agreement'],
  'notes-person-verdict': ['assumed-motive'],
  'notes-worry-skipped': ['missing-empathy', 'unexplored-term'],
}

const unquoted = (text: string): string => text.replace(/^\s*["“]/u, '').replace(/["”]\s*$/u, '')

/** Splits an example into message and draft; a remark in brackets after the closing quote is left out. */
export function inputOf(example: string, where: string): CoachInput | null {
  const channel = where.includes('notes') && !where.includes('email') ? 'notes' : 'email'
  const text = example.replace(/"\s*\([^()]*\)\s*$/u, '"')
  const both = /^M(?: \([^)]*\))?: "(.*?)"(?: ->|,)? ?D?:? ?"?(.*)$/su.exec(text)
  if (/^M/u.test(text)) {
    if (!both?.[2]) return null
    return { channel, message: both[1]!, draft: unquoted(both[2].replace(/^D: /u, '')) }
  }
  const draft = /^D[^:]*: (.*)$/su.exec(text)?.[1] ?? text
  // A description in words instead of an example ("A list of four under the heading …").
  if (!/^["“]/u.test(draft)) return null
  return { channel, draft: unquoted(draft) }
}

function examples(id: string, texts: string[], where: string): Example[] {
  return texts.flatMap((text, i) => {
    const input = inputOf(text, where)
    return input ? [{ id: `${id} ${i + 1}`, input, text }] : []
  })
}

/** What should be found, with the rules of which any will do. */
export const positives = catalogue.patterns
  .filter((p) => RULES_OF[p.id])
  .flatMap((p) => examples(p.id, p.positives, p.where).map((e) => ({ ...e, rules: RULES_OF[p.id]! })))

/** What nearly shows a pattern and must be left alone. */
export const negatives = catalogue.patterns.flatMap((p) =>
  examples(
    `not ${p.id}`,
    p.negatives.map((n) => n.text),
    p.where,
  ),
)

/** Where a gate holds. */
export const gateExamples = catalogue.gates.flatMap((g) => examples(g.id, g.examples, 'email'))
