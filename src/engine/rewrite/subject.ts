/** Finds what the manager's plan is about among the subjects that have questions of their own (data/subjects). */
import type { Shape } from '../data/shape-words.ts'
import { SUBJECTS } from '../data/subjects/index.ts'
import type { Subject, SubjectShape } from '../data/subjects/subject.ts'
import type { Wording } from '../data/wordings/wording.ts'
import { PatternBank } from '../text/pattern-bank.ts'

export interface FoundSubject {
  subject: Subject
  /** "the" and the word by which the manager names it. */
  it: string
}

interface Hit {
  subject: Subject
  start: number
  end: number
  text: string
}

/** The plan stands in the first sentences; what comes later is other business. */
const SENTENCES = 2
const LONGEST_SENTENCE = 600

/**
 * @param plan the plan as a phrase, or the matter where no plan can be named
 * @param open the sentences that put it up, the likeliest first
 * @returns null where no subject is named, or only beside the plan
 */
export function subjectOf(plan: string | null, open: readonly string[]): FoundSubject | null {
  if (plan) return first(plan)
  for (const sentence of open.slice(0, SENTENCES)) {
    const found = first(sentence.slice(0, LONGEST_SENTENCE))
    if (found) return found
  }
  return null
}

/** The questions on what the plan does to the subject, and those that fit whatever is done to it. */
export function questionsOn(
  found: FoundSubject | null,
  shape: Shape | null,
): { fitting: readonly Wording[]; any: readonly Wording[] } {
  const questions = found?.subject.questions
  const does = shape === 'spend' ? 'begin' : (shape as SubjectShape)
  return { fitting: questions?.get(does) ?? [], any: questions?.get('any') ?? [] }
}

/** Made when it is first asked: taking the patterns apart costs as much as many drafts. */
let names: PatternBank | null = null

function hitsIn(text: string): Hit[] {
  const lower = text.toLowerCase()
  // A few letters of other alphabets grow when they are made small; no place could be told then.
  if (lower.length !== text.length) return []
  names ??= new PatternBank(SUBJECTS.map((s) => s.words))
  return names.all(lower).map(({ index, start, end }) => ({
    subject: SUBJECTS[index]!,
    start,
    end,
    text: text.slice(start, end),
  }))
}

/**
 * The first that is named. Of names side by side the last counts, for it is what the others belong to ("the lunch
 * meeting" is a meeting), and of names inside one another the longest.
 */
function first(text: string): FoundSubject | null {
  const hits = hitsIn(text)
  const inside = (h: Hit, o: Hit): boolean =>
    o !== h && o.start <= h.start && o.end >= h.end && o.end - o.start > h.end - h.start
  const beside = (h: Hit, o: Hit): boolean =>
    o.start > h.start && (o.start < h.end || /^['’]?s?['’]? $/u.test(text.slice(h.end, o.start)))
  const [best] = hits
    .filter((h) => !hits.some((o) => inside(h, o) || beside(h, o)) && !OF_ANOTHER.test(text.slice(h.end)))
    .sort((a, b) => a.start - b.start)
  return best ? { subject: best.subject, it: `the ${best.text.replace(/^the /iu, '')}` } : null
}

/** What follows a name that only says of which kind something else is: "the bid team", "the tenants' letter". */
const OF_ANOTHER =
  /^['’]?s?['’]? (?:teams?|units?|offices?|departments?|managers?|leads?|desks?|crews?|people|lists?|rooms?|reports?|systems?|work|plans?|budgets?|letters?|books?|meetings?|man|woman|lady|lads|boys|girls|staff|money|prices?|dates?|programmes?|projects?|story|jobs?|posts?|contracts?|cases?|lines?|sides?|days?|weeks?|tools?|papers?|codes?|bonus|pay|fees?|rules?|data|numbers|figures)\b/iu
