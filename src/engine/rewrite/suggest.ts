/** Suggestions: for each finding two or three different moves, each a small change to one place. */
import { fitsOf } from '../moves/index.ts'
import type { Finding, MoveId, RuleId, Suggestion } from '../types.ts'
import { type Composed, composeMail } from './compose.ts'
import { guard } from './guard.ts'
import type { AdviseOptions } from './index.ts'
import { type Base, kitOf } from './kit.ts'
import { composeNotes } from './notes.ts'
import type { Made } from './rewrites.ts'
import type { Way } from './state.ts'

/** Where several things were found, fewer ways for each. */
const FEW = 2
const TRIES = 2

/**
 * @param made the rewrites: with one finding only, they are the suggestions too
 */
export function suggestionsOf(
  base: Base,
  findings: readonly Finding[],
  made: readonly Made[],
  seed: number,
  recent: ReadonlySet<string>,
  options: AdviseOptions,
): Suggestion[] {
  if (findings.length === 1)
    return made.map((m, i) => suggestion(m.composed, findings[0]!, i, m.rewrite.way))
  return findings.flatMap((f) => forOne(base, f, findings, seed, recent, options))
}

function forOne(
  base: Base,
  finding: Finding,
  all: readonly Finding[],
  seed: number,
  recent: ReadonlySet<string>,
  options: AdviseOptions,
): Suggestion[] {
  const { reading, u } = base
  const mail = reading.channel === 'email'
  const closed = finding.rule === 'closed-agreement'
  const others = all.filter((f) => f !== finding)
  const mayStay = new Set<RuleId>(others.map((f) => f.rule))
  const out: Suggestion[] = []
  const used = new Set<string>()
  for (let i = 0; i < FEW; i++) {
    const way: Way = i === 1 && closed ? 'keeps-yes' : 'asks-first'
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const kit = kitOf(base, [finding], {
        seed: seed + 31 * (i + 1) + attempt * 15485863,
        tone: i === 0 ? 'plain' : 'warm',
        recent,
        attempt,
        second: i > 0,
      })
      for (const id of used) kit.used.add(id)
      const done: Composed | null = mail ? composeMail(kit, way) : composeNotes(kit, way)
      if (!done || out.some((s) => s.text === done.text)) continue
      const mustGo = mail && finding.in === 'draft' && way !== 'keeps-yes' ? [finding.quote] : []
      const wrong = guard({ ...done, term: u.term }, reading, mail ? { detect: options.detect, mustGo, mayStay } : {})
      if (wrong) {
        options.onReject?.(`suggestion ${way}`, wrong, done.text)
        continue
      }
      for (const id of done.wordingIds) used.add(id)
      out.push(suggestion(done, finding, i, !closed ? 'other' : way === 'keeps-yes' ? 'keeps-yes' : 'asks-first'))
      break
    }
  }
  return out
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

const BESIDE: readonly MoveId[] = ['name-the-load', 'thank-and-keep-the-door-open', 'one-question', 'say-and-ask']

/** The move that gives the suggestion its name: the acknowledgement for strain, else the question. */
function leadMove(moves: readonly MoveId[], finding: Finding | null): MoveId {
  if (finding?.rule === 'missing-empathy') return moves.find((m) => m === 'weigh-the-load') ?? moves[0] ?? 'name-the-load'
  return moves.filter((m) => !BESIDE.includes(m)).at(-1) ?? moves.at(-1) ?? 'open-the-options'
}
