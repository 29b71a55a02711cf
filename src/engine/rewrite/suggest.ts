/** Suggestions: for each finding two or three different moves, each a small change to one place. */
import { fitsOf } from '../moves/index.ts'
import type { Reading } from '../reading/reading.ts'
import type { Finding, MoveId, Suggestion } from '../types.ts'
import { type Composed, composeMail } from './compose.ts'
import { guard } from './guard.ts'
import { kitOf } from './kit.ts'
import { composeNotes } from './notes.ts'
import { withOwnQuestion } from './own.ts'
import type { Way } from './state.ts'
import type { Understanding } from './understand.ts'

const PER_FINDING = 3

export function suggestionsOf(
  reading: Reading,
  findings: readonly Finding[],
  u: Understanding,
  seed: number,
  recent: ReadonlySet<string>,
  options: { ownQuestion?: string },
): Suggestion[] {
  const out: Suggestion[] = []
  for (const finding of findings) {
    const ways: Way[] =
      finding.rule === 'closed-agreement'
        ? ['asks-first', 'keeps-yes', 'talk']
        : ['asks-first', 'asks-first', 'asks-first']
    const moves = new Set<MoveId>()
    const used = new Set<string>()
    let made = 0
    for (const [i, way] of ways.entries()) {
      for (let attempt = 0; attempt < 4 && made <= i; attempt++) {
        const kit = kitOf(reading, [finding], u, {
          seed: seed + 31 * (i + 1) + attempt * 15485863,
          tone: (['plain', 'warm', 'brief'] as const)[i]!,
          recent,
        })
        for (const id of used) kit.used.add(id)
        let done: Composed | null =
          reading.channel === 'notes' ? composeNotes(kit, way) : composeMail(kit, way)
        if (!done) break
        if (options.ownQuestion && i === 0) done = withOwnQuestion(done, reading, options.ownQuestion)
        if (guard({ ...done, term: u.term }, reading) !== null) continue
        const move = leadMove(done.moves, finding)
        if (
          (moves.has(move) && attempt < 3) ||
          out.some((s) => s.findingId === finding.id && s.text === done.text)
        )
          continue
        moves.add(move)
        for (const id of done.wordingIds) used.add(id)
        made = i + 1
        out.push({
          id: `${finding.id}-${out.filter((s) => s.findingId === finding.id).length + 1}`,
          findingId: finding.id,
          move,
          wordingId: done.wordingIds.at(-1) ?? '',
          way:
            finding.rule !== 'closed-agreement' ? 'other' : way === 'keeps-yes' ? 'keeps-yes' : 'asks-first',
          fits: fitsOf(move),
          adds: done.adds,
          edits: done.edits,
          heldBack: done.heldBack,
          blanks: done.blanks,
          text: done.text,
        })
        if (made >= PER_FINDING) break
      }
      if (made <= i) made = i + 1
    }
  }
  return out
}

/** The move that gives the suggestion its name: the acknowledgement for strain, else the question. */
function leadMove(moves: readonly MoveId[], finding: Finding): MoveId {
  if (finding.rule === 'missing-empathy')
    return moves.find((m) => m === 'weigh-the-load') ?? moves[0] ?? 'name-the-load'
  return (
    moves
      .filter((m) => m !== 'name-the-load' && m !== 'thank-and-keep-the-door-open' && m !== 'one-question')
      .at(-1) ??
    moves[0] ??
    'open-the-options'
  )
}
