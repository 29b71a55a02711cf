/**
 * Suggestions: for each finding up to three different moves, each a small change to one place. They are parts of the
 * rewrites, whose every sentence has passed the guard; what stands for itself is guarded for itself.
 */
import { fitsOf } from '../moves/index.ts'
import type { Edit, Finding, MoveId, RuleId, Suggestion } from '../types.ts'
import { type Composed, composeMail } from './compose.ts'
import { applyEdits, puttingIn } from './edits.ts'
import { guard } from './guard.ts'
import { keepsFacts } from './guard-facts.ts'
import { guessesIn } from './guesses.ts'
import type { AdviseOptions } from './index.ts'
import { type Base, kitOf } from './kit.ts'
import type { Made } from './rewrites.ts'

/** @param made the rewrites: with one finding only, they are the suggestions */
export function suggestionsOf(
  base: Base,
  findings: readonly Finding[],
  made: readonly Made[],
  seed: number,
  recent: ReadonlySet<string>,
  options: AdviseOptions,
): Suggestion[] {
  if (findings.length === 1 || base.reading.channel === 'notes')
    return findings.flatMap((f) => made.map((m, i) => suggestion(m.composed, f, i, m.rewrite.way)))
  const all = findings.flatMap((f) => forOne(base, f, findings, made, seed, recent, options))
  return ownFirst(all, findings[0]!, made, options.ownQuestion?.trim())
}

/** What the person wants to ask stands in the suggestion on top: they have written it for this draft. */
function ownFirst(
  all: Suggestion[],
  first: Finding,
  made: readonly Made[],
  own: string | undefined,
): Suggestion[] {
  if (!own) return all
  const has = (s: { text: string }): boolean => s.text.includes(own)
  if (all.some(has)) return [...all.filter(has), ...all.filter((s) => !has(s))]
  const whole = made.find((m) => has(m.composed))
  return whole ? [suggestion(whole.composed, first, all.length, whole.rewrite.way), ...all] : all
}

function forOne(
  base: Base,
  finding: Finding,
  all: readonly Finding[],
  made: readonly Made[],
  seed: number,
  recent: ReadonlySet<string>,
  options: AdviseOptions,
): Suggestion[] {
  const out: Suggestion[] = []
  const add = (done: Composed, way: Suggestion['way']): void => {
    if (!out.some((s) => s.text === done.text)) out.push(suggestion(done, finding, out.length, way))
  }
  for (const m of made) {
    const part = partFor(base, finding, all, m)
    if (part && keepsFacts(part, base.reading, guessesIn(all))) add(part, m.rewrite.way)
  }
  if (out.length > 0) return out
  const kit = kitOf(base, [finding], { seed: seed + 31, tone: 'plain', recent })
  const done = composeMail(kit, 'asks-first')
  const mayStay = new Set<RuleId>(all.filter((f) => f !== finding).map((f) => f.rule))
  if (
    done &&
    guard({ ...done, term: base.u.term }, base.reading, {
      detect: options.detect,
      mayStay,
      guesses: guessesIn([finding]),
    }) === null
  )
    add(done, 'asks-first')
  return out
}

/** The question that goes with a yes that is kept; commitments may stand between the two. */
function isItsQuestion(e: Edit, f: Finding, all: readonly Finding[], made: Made): boolean {
  if (made.rewrite.way !== 'keeps-yes' || f.rule !== 'closed-agreement' || e.start <= f.end) return false
  return !all.some((other) => other.in === 'draft' && other.start > f.start && other.start <= e.end)
}

/** The edits of a rewrite that answer one finding; null where they answer another one as well. */
function partFor(base: Base, finding: Finding, all: readonly Finding[], made: Made): Composed | null {
  const belongs = (e: Edit, f: Finding): boolean =>
    f.in === 'draft' && ((e.start <= f.end && e.end >= f.start) || isItsQuestion(e, f, all, made))
  const edits = made.composed.edits.filter((e) =>
    finding.in === 'draft' ? belongs(e, finding) : !all.some((f) => belongs(e, f)),
  )
  if (edits.length === 0) return null
  return {
    ...made.composed,
    edits,
    text: applyEdits(base.reading.draft.text, edits),
    heldBack: made.composed.heldBack.filter((h) => edits.some((e) => e.start <= h.start && e.end >= h.end)),
    ...puttingIn(edits),
  }
}

export function suggestion(
  done: Composed,
  finding: Finding | null,
  index: number,
  way: Suggestion['way'],
): Suggestion {
  const move = leadMove(done.moves, finding)
  return {
    id: `${finding?.id ?? 'open'}-${index + 1}`,
    findingId: finding?.id ?? null,
    move,
    wordingId: done.wordingIds.at(-1) ?? '',
    way: finding?.rule === 'closed-agreement' ? way : 'other',
    fits: fitsOf(move),
    adds: done.adds,
    edits: done.edits,
    heldBack: done.heldBack,
    blanks: done.blanks,
    text: done.text,
  }
}

const BESIDE: readonly MoveId[] = [
  'name-the-load',
  'thank-and-keep-the-door-open',
  'one-question',
  'say-and-ask',
]

/** The move that gives the suggestion its name: the acknowledgement for strain, else the question. */
function leadMove(moves: readonly MoveId[], finding: Finding | null): MoveId {
  if (finding?.rule === 'missing-empathy')
    return moves.find((m) => m === 'weigh-the-load') ?? moves[0] ?? 'name-the-load'
  return moves.filter((m) => !BESIDE.includes(m)).at(-1) ?? moves.at(-1) ?? 'open-the-options'
}
