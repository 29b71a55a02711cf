/**
 * Puts a whole mail together: the flagged places replaced, one acknowledgement, one open question, commitments that
 * the question is about held back. Everything else stays as it is.
 */
import type { Edit, MoveId, Span } from '../types.ts'
import { acknowledgement } from './acknowledge.ts'
import { agreement } from './agreement.ts'
import { applyEdits, puttingIn } from './edits.ts'
import { other } from './elsewhere.ts'
import type { Kit } from './kit.ts'
import { append, placeAck, withoutSpot } from './placing.ts'
import { spotsOf } from './spot.ts'
import type { State, Way } from './state.ts'

export interface Composed {
  text: string
  edits: Edit[]
  heldBack: Span[]
  moves: MoveId[]
  wordingIds: string[]
  blanks: number
  /** The sentences that are new. */
  adds: string
}

export function composeMail(kit: Kit, way: Way): Composed | null {
  const { reading, u } = kit
  const ids = kit.findings.map((f) => f.id).join()
  const spots = kit.once(`spots ${ids}`, () => spotsOf(reading, kit.findings))
  const draft = reading.draft.text
  const edits: Edit[] = []
  const heldBack: Span[] = []
  const state: State = {
    edits,
    heldBack,
    question: null,
    asked: false,
    ack: null,
    ackDone: false,
    conceded: false,
    own: hasOpenQuestion(kit),
    last: null,
  }
  if (u.load && kit.findings.some((f) => f.rule === 'missing-empathy'))
    state.ack = acknowledgement(kit)?.text ?? null
  const closed = spots.filter((s) => s.rules.includes('closed-agreement'))
  const term = kit.findings.some((f) => f.rule === 'unexplored-term')
  if (term && !u.gentle) state.question = termQuestion(kit)

  // Where the one question goes: the first agreement, else the last flagged place.
  const last = [...spots].reverse()
  const asking = last.find((s) => s.rules.includes('closed-question'))
  const together = asking?.sentence.paragraph === last[0]?.sentence.paragraph
  const main = closed[0] ?? (together ? last[0] : asking) ?? last[0] ?? null
  for (const spot of spots) {
    if (spot.rules.includes('closed-agreement')) agreement(kit, spot, way, state, spot === main)
    else if (!other(kit, spot, state, spot === main)) return null
  }
  if (spots.length === 0) withoutSpot(kit, state, way)
  if (state.ack && !state.ackDone) placeAck(kit, state)
  if (state.last) append(kit, state, state.last)
  if (edits.length === 0) return null
  edits.sort((a, b) => a.start - b.start)
  closeUp(draft, edits, reading.draft.letter.bodyStart)
  const text = applyEdits(draft, edits)
  return {
    text,
    edits,
    heldBack,
    moves: [...kit.moves],
    wordingIds: [...kit.wordingIds],
    ...puttingIn(edits),
  }
}

/** Where all that stood first has gone, the blank after it goes too. */
function closeUp(draft: string, edits: readonly Edit[], bodyStart: number): void {
  let at = bodyStart
  let last: Edit | null = null
  for (const e of edits) {
    if (e.start !== at || e.text !== '') break
    at = e.end
    last = e
  }
  const blank = /^[ \t]+/u.exec(draft.slice(at))?.[0].length ?? 0
  if (last && blank > 0 && !edits.some((e) => e !== last && e.start < at + blank && e.end > at))
    last.end += blank
}

/** The question about a loaded word; without the word where it cannot be quoted. */
export function termQuestion(kit: Kit): string | null {
  if (!kit.u.term) return kit.pick('ask', ['unpack-the-word'], ['unnamed'])?.text ?? null
  const whose = kit.u.reported ? ['reported'] : kit.u.person ? ['own', 'person'] : ['own']
  return kit.pick('ask', ['unpack-the-word'], whose)?.text ?? null
}

function hasOpenQuestion(kit: Kit): boolean {
  return kit.reading.draft.sentences.some(
    (s) =>
      s.part === 'body' &&
      s.acts['open-question'] >= 0.5 &&
      // "What we know." heads a paragraph.
      !/[.:]$/u.test(s.text) &&
      !kit.findings.some((f) => f.in === 'draft' && f.start < s.end && f.end > s.start),
  )
}
