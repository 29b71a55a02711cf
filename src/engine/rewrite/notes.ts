/**
 * Notes: what was written stays, lines are only added under the flagged line or at the end, in the style of the notes.
 * What is for the writer alone is in `forYou`.
 */
import { type Line, linesOf } from '../text/lines.ts'
import { lowered } from '../text/phrases.ts'
import type { Finding } from '../types.ts'
import { loadKinds } from './acknowledge.ts'
import type { Composed } from './compose.ts'
import { applyEdits } from './edits.ts'
import type { Kit } from './kit.ts'
import { ASK_MOVES, TEST_MOVES, type Way } from './state.ts'
import { spoken } from './voice.ts'

export interface ComposedNotes extends Composed {
  forYou: string
}

export function composeNotes(kit: Kit, way: Way): ComposedNotes | null {
  const draft = kit.reading.draft.text
  const lines = linesOf(draft)
  const flagged = kit.findings.filter((f) => f.in === 'draft')
  const first =
    flagged.find((f) => f.rule === 'closed-agreement') ??
    flagged.find((f) => f.rule === 'unexplored-term') ??
    flagged[0]
  const line = first ? lineAt(lines, first.start) : lastLine(draft, lines)
  if (!line) return null
  const whom = callName(kit, draft)
  const question = questionOf(kit, way)
  const small = startsSmall(draft, lines)
  const added: string[] = []
  if (question) {
    const opener = kit.chance.pick([
      `to ask ${whom}:`,
      `to ask ${whom} first:`,
      `ask ${whom}:`,
      `open, for ${whom}:`,
      `still open, ask ${whom}:`,
      `next time with ${whom}:`,
    ])!
    added.push(`${opener} ${lowered(question, kit.isName)}`)
  }
  const gentle = kit.findings.every((f) => f.rule === 'missing-empathy')
  const extra = kit.pick('line', ['notes-as-open-record'], gentle ? ['load'] : [])
  if (extra && (way !== 'talk' || !question)) added.push(extra.text)
  if (added.length === 0) return null
  const indent = /^[ \t]*/u.exec(draft.slice(line.start, line.end))![0]
  const marker = markerFor(line, lines, draft)
  const breakOf = draft.includes('\r\n') ? '\r\n' : '\n'
  const text = added.map((a) => breakOf + (marker ?? indent) + cased(a, small, kit)).join('')
  const edits = [{ start: line.end, end: line.end, text }]
  return {
    text: applyEdits(draft, edits),
    edits,
    heldBack: [],
    moves: [...kit.moves],
    wordingIds: [...kit.wordingIds],
    blanks: (text.match(/___/gu) ?? []).length,
    adds: added.join(' / '),
    forYou: forYouOf(kit, first ?? null, question),
  }
}

const cased = (text: string, small: boolean, kit: Kit): string =>
  small
    ? kit.voice.apostrophes
      ? text
      : spoken(text, kit.voice, false)
    : text[0]!.toUpperCase() + text.slice(1)

const lineAt = (lines: Line[], at: number): Line | undefined =>
  lines.find((l) => at >= l.start && at <= l.end)

function lastLine(draft: string, lines: Line[]): Line | undefined {
  return [...lines].reverse().find((l) => draft.slice(l.content, l.end).trim() !== '')
}

/** A bullet is repeated, a number gets a line beneath it. */
function markerFor(line: Line, lines: Line[], draft: string): string | null {
  const own = line.marker
  if (/^\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s/u.test(own)) return `${own.replace(/\S.*$/su, '')}   - `
  if (own.trim() !== '') return own.replace(/\[[xX✓]\]/u, '[ ]')
  // A heading or a plain line among bullets: use the bullets that follow.
  const at = lines.indexOf(line)
  const next = lines[at + 1]
  if (next && /[-–*•·>]/u.test(next.marker)) return next.marker.replace(/\[[xX✓]\]/u, '[ ]')
  void draft
  return null
}

/** How the notes call the manager: an initial, a name, or the known first name. */
function callName(kit: Kit, draft: string): string {
  const name = kit.reading.manager
  if (name && draft.includes(name)) return name
  const initial = name?.[0]
  if (
    initial &&
    new RegExp(`(?:^|[\\s(])${initial}\\.(?:\\s|:)|(?:^|\\n)[-*•>\\s]*${initial}:`, 'u').test(draft)
  )
    return initial
  const pronoun = /\b(she|he)\b/iu.exec(draft)?.[1]?.toLowerCase()
  return name ?? (pronoun === 'she' ? 'her' : pronoun === 'he' ? 'him' : 'first')
}

function startsSmall(draft: string, lines: Line[]): boolean {
  const starts = lines
    .slice(1)
    .map((l) => draft.slice(l.content, l.content + 1))
    .filter((c) => /\p{L}/u.test(c))
  return starts.length === 0
    ? false
    : starts.filter((c) => c === c.toLowerCase()).length / starts.length >= 0.4
}

/** In notes a question talks about the manager as "you": it is to be said to them. */
function questionOf(kit: Kit, way: Way): string | null {
  const { u } = kit
  const rules = new Set(kit.findings.map((f) => f.rule))
  if (u.gentle) return null
  if (rules.has('unexplored-term') && u.term) return kit.pick('ask', ['unpack-the-word'])?.text ?? null
  if (rules.has('closed-agreement'))
    return kit.pick('ask', way === 'keeps-yes' ? TEST_MOVES : ASK_MOVES)?.text ?? null
  if (rules.has('dismissed-concern')) return kit.pick('ask', ['both-sides'])?.text ?? null
  if (rules.has('assumed-motive')) return kit.pick('ask', ['what-happened-not-who'])?.text ?? null
  if (rules.has('pushed-conclusion')) return kit.pick('ask', ['say-and-ask'])?.text ?? null
  if (rules.has('closed-question'))
    return kit.pick('ask', ['conditions', 'ladder-up', 'both-sides'])?.text ?? null
  return kit.pick('ask', ['weigh-the-load'], loadKinds(kit))?.text ?? null
}

function forYouOf(kit: Kit, finding: Finding | null, question: string | null): string {
  const to = kit.reading.manager ?? 'your manager'
  const quote = finding ? shortQuote(finding.quote) : ''
  const say = question ? ` To ${to}: “${question[0]!.toUpperCase()}${question.slice(1)}”` : ''
  const rules = new Set(kit.findings.map((f) => f.rule))
  const strain = rules.has('missing-empathy')
  const kind = kit.u.load ? kit.pick('ack', ['name-the-load'], [kit.u.load.kind, 'plain'])?.text : null
  const plain = strain
    ? ` First, in plain words, at the next chance: “${kind ?? "I'm sorry, that can't have been easy."}”`
    : ''
  if (rules.has('closed-agreement'))
    return `“${quote}” settles it on paper.${plain}${say} Your yes can stand beside the question.`
  if (rules.has('assumed-motive'))
    return `“${quote}” is your reading of it: leave it out of any copy that others see.${say}`
  if (rules.has('dismissed-concern'))
    return `“${quote}” went past the worry before it was heard.${say} Your own view can come after the answer.`
  if (rules.has('pushed-conclusion'))
    return `“${quote}” is your view: say it as yours, once you have heard theirs.${say}`
  if (rules.has('closed-question')) return `“${quote}” leaves only a yes or a no.${say}`
  if (rules.has('unexplored-term'))
    return `The plan answers a phrase that nobody has explained yet.${plain}${say}`
  return `The notes hold the strain and no answer to it.${plain}${say}`.trim()
}

const shortQuote = (text: string): string => {
  const words = text
    .trim()
    .replace(/[\s.!,;]+$/u, '')
    .split(/\s+/u)
  return words.length > 9 ? `${words.slice(0, 9).join(' ')} …` : words.join(' ')
}
