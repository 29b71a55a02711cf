/** What notes record around the flagged line, in words that an added line can use. */

import { type Line, linesOf } from '../text/lines.ts'
import { isFirstName, isOrdinary } from '../text/ordinary.ts'
import type { Finding, RuleId } from '../types.ts'
import type { Kit } from './kit.ts'
import { type Before, beforeOf } from './notes-before.ts'
import { aboutOf, matterOf, topicOfBoth } from './notes-matter.ts'
import { type Called, calledIn } from './notes-names.ts'
import { termOf } from './notes-term.ts'
import { topicIn, worryOf } from './notes-worry.ts'
import type { Way } from './state.ts'
import { notedLines } from './understand.ts'

export interface NotesRecord {
  lines: Line[]
  /** The line under which is added. */
  line: Line
  /** The finding that the lines are about; null when nothing was flagged in the draft. */
  finding: Finding | null
  rules: ReadonlySet<RuleId>
  called: Called
  before: Before | null
  /** The manager's idea: "selling both old trawlers". */
  matter: string | null
  /** Where there is no such phrase, the words of the record ("'Kestrel only'") or the topic of the message. */
  about: string | null
  /** The manager's worry in the words of the record, short. */
  worry: string | null
  /** The manager's loaded phrase. */
  term: string | null
  /** The sentence in which it stands. */
  termSentence: string
  /** What the line is about: "the new CRM". */
  topic: string | null
  /** A person, not the manager, whose place is in question. */
  person: string | null
  /** The yes is to more work for the writer. */
  moreWork: boolean
  /** Grief or illness: no question, nothing but help. */
  gentle: boolean
  /** Names or groups other than the manager are what the flagged line judges. */
  ofOthers: boolean
}

/** The order in which findings lead: the first of them has the lines. */
const LEADS: readonly RuleId[] = [
  'unexplored-term',
  'closed-agreement',
  'dismissed-concern',
  'closed-question',
  'pushed-conclusion',
  'assumed-motive',
  'missing-empathy',
]

const ILL =
  /\b(?:hospice|hospital|leuk\p{L}+|cancer|chemo\p{L}*|tumou?r|stroke|surgery|biopsy|diagnos\p{L}+|dying|died|funeral|dementia|intensive care|miscarr\p{L}+|passed away)\b/iu
const MORE_WORK =
  /\b(?:giv|hand|pass|mov|shift|go|com)\p{L}* (?:[^.,;]{1,30} )?to me\b|\bme instead\b|\bI take\b|\btake (?:it|them|that|both|on)\b|\bon as well\b|\bon top\b|\bsomehow\b|\bsqueeze|\bfind the hours\b|\bsplit (?:her|his|the)\b|\b(?:both|all three)\b.*\bfit\b/iu
const MORE_ASKED =
  /\byou (?:also )?(?:took|take|taking)[^.?!]{2,50}(?:as well|too|on top)\b|\b(?:you|of you) (?:took|take|split|cover) (?:it |this |that |them |her |his )|\b(?:can|could|would) you (?:also|take on|squeeze|fit in)\b/iu

export function recordOf(kit: Kit, way: Way): NotesRecord | null {
  const { reading, u } = kit
  const draft = reading.draft.text
  const lines = linesOf(draft)
  const rules = new Set(kit.findings.map((f) => f.rule))
  const lead = LEADS.find((r) => rules.has(r))
  const ofLead = kit.findings.filter((f) => f.rule === lead && f.in === 'draft')
  const closed = kit.findings.find((f) => f.rule === 'closed-agreement' && f.in === 'draft')
  const finding = ofLead[0] ?? closed ?? kit.findings.find((f) => f.in === 'draft') ?? null
  const apart =
    way === 'asks-first' && lead === 'unexplored-term' && closed && finding && isApart(draft, closed, finding)
  const under = lead === 'closed-question' ? lastOfRun(lines, ofLead) : apart ? finding : (closed ?? finding)
  const line = under ? lineAt(lines, under.end) : lastLine(draft, lines)
  if (!line) return null
  const noted = finding ? notedLines(reading, [closed ?? finding]) : []
  const called = calledIn(draft, reading.manager, noted.join('\n'))
  const at = lines.indexOf(line)
  const loaded = kit.findings.find((f) => f.rule === 'unexplored-term')
  const matter = matterOf(kit)
  return {
    lines,
    line,
    finding,
    rules,
    called,
    before:
      under && (rules.has('closed-agreement') || lead === 'unexplored-term')
        ? beforeOf(draft, lines, at, reading.manager)
        : null,
    matter,
    about: matter
      ? null
      : reading.message
        ? (topicOfBoth(kit) ?? aboutOf([], closed ?? finding))
        : aboutOf(noted, closed ?? finding),
    term: loaded ? termOf(u.term, loaded.quote, under?.quote) : null,
    termSentence: loaded?.quote ?? '',
    topic: topicIn(noted, finding),
    worry:
      finding?.rule === 'dismissed-concern' && !rules.has('missing-empathy')
        ? worryOf(noted, finding.quote, reading.manager)
        : null,
    person:
      u.person &&
      isFirstName(u.person.split(' ')[0]!) &&
      /^(?:exit|role|rating)$/u.test(u.kind) &&
      !MONTH_NAME.test(u.person)
        ? u.person
        : null,
    gentle: u.gentle || ILL.test(kit.findings.find((f) => f.rule === 'missing-empathy')?.quote ?? ''),
    moreWork:
      noted.slice(0, 2).some((t) => MORE_WORK.test(t)) || MORE_ASKED.test(reading.message?.text ?? ''),
    ofOthers: finding?.rule === 'assumed-motive' && ofOthers(finding.quote, reading.manager),
  }
}

const MONTH_NAME = /^(?:April|May|June|August)\b/u
/** Whether two findings belong to different items: the question on one is no question on the other. */
const isApart = (draft: string, a: Finding, b: Finding): boolean =>
  a.end < b.start && /\n\s*\n/u.test(draft.slice(a.end, b.start))

const lineAt = (lines: readonly Line[], at: number): Line | undefined =>
  lines.find((l) => at >= l.start && at <= l.end)

const lastLine = (draft: string, lines: readonly Line[]): Line | undefined =>
  [...lines].reverse().find((l) => draft.slice(l.content, l.end).trim() !== '')

/** Flagged questions one under the other: the last of them. */
function lastOfRun(lines: readonly Line[], findings: readonly Finding[]): Finding | null {
  let last = findings[0] ?? null
  for (const f of findings.slice(1)) {
    const a = lines.findIndex((l) => last!.end >= l.start && last!.end <= l.end)
    const b = lines.findIndex((l) => f.start >= l.start && f.start <= l.end)
    if (b - a <= 1 && b >= a) last = f
  }
  return last
}

const SUBJECT = /^[\s\-–—*•"“(]*(?:(?:and|but|so|that|those|the)\s+)?(\p{L}+)/iu

const OTHER_JUST =
  /^[\s\-–—*•]*(?!(?:this|that|these|those|there|here|what|which|who|how|and|but|all|you|your|we|our|my|i)\b)\p{L}{3,} (?:just|only|clearly|obviously|simply) /iu

/** "the proprietor's wife is behind it", "our auditors only want …" */
const GROUP =
  /^[\s\-–—*•]*(?:the|our|my|those|these) (?:\p{L}+['’]s )?(?:\p{L}+ )?(?!(?:plan|idea|whole|real|reason|truth|point|move|change|thing|matter)\b)\p{L}{3,} (?:is|are|was|were|just|only|has|have|wants?|don['’]?t|doesn['’]?t|never) /iu

/** Whether somebody else than the manager is judged: "kayleigh just doesn't give a toss", "that crew are lazy". */
function ofOthers(quote: string, manager: string | null): boolean {
  const word = SUBJECT.exec(quote)?.[1] ?? ''
  if (/^(?:she|he|it|her|his|you|just|only|scared|M)$/iu.test(word)) return false
  if (manager && (word.toLowerCase() === manager.toLowerCase() || word === manager[0])) return false
  return (
    isFirstName(word) ||
    // "kayleigh just doesnt give a toss": whoever it is, it is not the manager.
    OTHER_JUST.test(quote) ||
    GROUP.test(quote) ||
    (/^\p{Lu}/u.test(word) && !isOrdinary(word)) ||
    /^[\s\-–—*•]*\p{Lu}\p{Ll}+(?:['’]s| is| was| just| only| has| wants| clearly| =) /u.test(quote) ||
    /^(?:they|crew|team|lads|people|everybody|everyone|staff|candidate|interview|board|hr|union)$/iu.test(
      word,
    )
  )
}
