/** Asked, and nothing found: one or two gentle additions where message and draft allow them. */
import { capitalised } from '../text/phrases.ts'
import type { MoveId, Suggestion } from '../types.ts'
import { acknowledgement } from './acknowledge.ts'
import type { Composed } from './compose.ts'
import { applyEdits } from './edits.ts'
import { guard } from './guard.ts'
import type { AdviseOptions } from './index.ts'
import { type Base, type Kit, kitOf } from './kit.ts'
import { composeNotes } from './notes.ts'
import { append, placeAck } from './placing.ts'
import { ASK_MOVES, type State } from './state.ts'
import { suggestion } from './suggest.ts'

const MOST = 2
const LIKELY = 0.35
const GOOD_NEWS =
  /\b(?:great news|good news|we won|we got it|thrilled|delighted|over the moon|record (?:month|quarter|year)|so proud|best (?:month|quarter|year)|made my day|chuffed)\b/iu

type Opening = (kit: Kit, state: State) => void

export function openings(
  base: Base,
  seed: number,
  recent: ReadonlySet<string>,
  options: AdviseOptions,
): Suggestion[] {
  const { reading, u } = base
  const out: Suggestion[] = []
  const ways: (Opening | null)[] = reading.channel === 'notes' ? [null] : openingsFor(base)
  for (const [i, open] of ways.entries()) {
    if (out.length === MOST) break
    const kit = kitOf(base, [], { seed: seed + i * 7919, tone: 'plain', recent })
    const done = open ? composed(kit, open) : composeNotes(kit, 'asks-first')
    if (!done || out.some((s) => s.text === done.text)) continue
    const wrong = guard(
      { ...done, term: u.term },
      reading,
      reading.channel === 'email' ? { detect: options.detect } : {},
    )
    if (wrong) options.onReject?.('opening', wrong, done.text)
    else out.push(suggestion(done, null, out.length, 'other'))
  }
  return out
}

function openingsFor(base: Base): Opening[] {
  const { reading, u } = base
  const message = reading.message?.text ?? ''
  const asks = reading.draft.text.includes('?')
  const question =
    (moves: readonly MoveId[], kinds?: readonly string[]): Opening =>
    (kit, state) => {
      const q = kit.pick('ask', moves, kinds)
      if (q) append(kit, state, capitalised(q.text))
    }
  const line =
    (move: MoveId): Opening =>
    (kit, state) => {
      const said = kit.pick('say', [move])
      if (said) append(kit, state, said.text)
    }
  const advises = reading.draft.sentences.some((s) => s.acts.advise >= LIKELY)
  const out: Opening[] = []
  if (reading.strain >= LIKELY && !reading.draft.sentences.some((s) => s.acts.acknowledge >= LIKELY))
    out.push((kit, state) => {
      state.ack = acknowledgement(kit)?.text ?? null
      if (state.ack) placeAck(kit, state)
    })
  if (u.gentle) return out.length > 0 ? out : [line('thank-and-keep-the-door-open')]
  if (!asks && GOOD_NEWS.test(message)) out.push(question(['stay-with-good-news']))
  if (!asks && reading.open >= LIKELY) out.push(question(ASK_MOVES))
  if (advises) out.push(line('evidence-offered'), line('leave-it-theirs'))
  if (!asks) out.push(question(['ask-to-offer'], []))
  const heavy = reading.strain >= 0.2 || u.heavyPerson
  const lines: MoveId[] = ['ask-to-offer', 'thank-and-keep-the-door-open']
  out.push(...(heavy ? lines.reverse() : lines).map(line))
  return out
}

function composed(kit: Kit, open: Opening): Composed | null {
  const state: State = {
    edits: [],
    heldBack: [],
    question: null,
    asked: false,
    ack: null,
    ackDone: false,
    conceded: false,
    own: false,
    last: null,
  }
  open(kit, state)
  if (state.edits.length === 0) return null
  const text = applyEdits(kit.reading.draft.text, state.edits)
  return {
    text,
    edits: state.edits,
    heldBack: [],
    moves: [...kit.moves],
    wordingIds: [...kit.wordingIds],
    blanks: 0,
    adds: state.edits.map((e) => e.text.replace(/^[.\s]+/u, '').trim()).join(' … '),
  }
}
