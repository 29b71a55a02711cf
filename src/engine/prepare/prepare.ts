/**
 * The sheet for a 1:1: what is open, which worries are passed over, what was decided in a hurry, and three questions
 * to say aloud. Every name and number on it stands in the input.
 */
import { OPENERS } from '../data/wordings/prepare.ts'
import { detect } from '../detect.ts'
import { isEnglish } from '../language.ts'
import type { SentenceModel } from '../reading/model.ts'
import { chanceOf, hashOf } from '../text/random.ts'
import type { GateHit, PreparedQuestion, PrepareInput, Sheet } from '../types.ts'
import { type Asked, Asking } from './asking.ts'
import { find } from './find.ts'
import { isNear, type Remark, remarksOf } from './remarks.ts'

/** How much of each kind stands on the sheet: it is for one talk. */
const MOST = { questions: 5, worries: 3, decisions: 3, yours: 5, aloud: 3 }

const LINES: Record<string, string> = {
  empty: 'Paste your notes or their messages, and the sheet is made from them.',
  language: 'This seems to be in another language. Coaching works in English only.',
  'too-long': 'This is too long for one sheet. Paste the last few weeks only.',
  G11: 'Somebody’s illness or loss is in here. Plain, kind words come first, and no technique of mine. To prepare the rest, paste it without that part.',
  G22: 'They asked for no more questions. Thanks and an open door are enough this time.',
}

/**
 * Makes the sheet. Never throws, whatever the text.
 * @param longest most UTF-16 code units of all texts together
 */
export function prepare(input: PrepareInput, model: SentenceModel, longest: number): Sheet {
  const { notes, messages = '', worries = '' } = input
  const whole = [notes, messages, worries].join('\n\n')
  if (!whole.trim()) return silence('empty')
  if (whole.length > longest) return silence('too-long')
  if (!isEnglish(whole)) return silence('language')
  const kept = keptOut(input, model)
  if (kept) return kept

  const noted = remarksOf(notes, 'notes', model)
  const others = [...remarksOf(messages, 'messages', model), ...remarksOf(worries, 'earlier', model)]
  const found = find(noted, others, input.manager?.trim() || null)
  const seed = (input.seed ?? 0) ^ hashOf(whole)
  const asking = new Asking(model, input, seed)
  const taken = new Set<Remark>()
  const decisions = upTo(MOST.decisions, found.decisions, ({ remark, missing }) =>
    once(taken, remark, () => asking.decision(remark, missing)),
  )
  const worried = upTo(MOST.worries, found.worries, (r) => once(taken, r, () => asking.worry(r)))
  const loaded = upTo(2, found.loaded, (r) => once(taken, r, () => asking.loaded(r)))
  const open = upTo(MOST.questions - loaded.length, found.open, (r, i) =>
    [...taken].some((other) => isSameMatter(other, r)) ? null : once(taken, r, () => asking.open(r, i)),
  )
  // One of each kind first, so that the three are about different things.
  const kinds = [open, worried, decisions, loaded].map((list) =>
    list.flatMap((one, i) => asking.aloud(one, i) ?? []),
  )
  const aloud = [
    ...kinds.flatMap((list) => list.slice(0, 1)),
    ...kinds.flatMap((list) => list.slice(1)),
  ].slice(0, MOST.aloud)
  const little = aloud.length === 0
  return {
    silent: null,
    ...(little ? { line: 'There is little in here to build on. These hold in any 1:1.' } : {}),
    aloud: filled(aloud, seed, new Set(input.recent)),
    questions: [...open, ...loaded].map(bare),
    worries: worried.map(bare),
    decisions: decisions.map((one) => ({ ...bare(one), missing: one.missing })),
    yours: noted
      .filter((r) => r.asks && r.text.length <= 300)
      .slice(0, MOST.yours)
      .map((r) => r.text.trim()),
  }
}

/** What protects in mail protects here: then there is no technique. */
function keptOut(input: PrepareInput, model: SentenceModel): Sheet | null {
  const message = [input.messages, input.worries].filter(Boolean).join('\n\n')
  const { gates, silent } = detect(
    {
      channel: 'notes',
      draft: input.notes,
      message: message || null,
      asked: true,
      ...(input.manager ? { manager: input.manager } : {}),
    },
    model,
  )
  if (silent) return silence(silent.id, silent.line)
  const is = (id: string) => gates.some((hit: GateHit) => hit.gate === id)
  return is('G11') ? silence('G11') : is('G22') ? silence('G22') : null
}

function silence(silent: string, line = LINES[silent]): Sheet {
  return {
    silent,
    ...(line ? { line } : {}),
    aloud: [],
    questions: [],
    worries: [],
    decisions: [],
    yours: [],
  }
}

/** Two sentences in a row of a mail are about one matter; two lines of notes need not be. */
const isSameMatter = (a: Remark, b: Remark): boolean =>
  a.from === 'messages' && isNear(a, b) && Math.abs(a.index - b.index) === 1

/** Each remark gives one line of the sheet. */
function once<T>(taken: Set<Remark>, remark: Remark, make: () => T | null): T | null {
  if (taken.has(remark)) return null
  const made = make()
  if (made) taken.add(remark)
  return made
}

/** The first results, without looking at more than is needed. */
function upTo<A, B>(most: number, list: readonly A[], make: (one: A, at: number) => B | null): B[] {
  const out: B[] = []
  // What gives no question a few times over will not give one later: the list is ordered by how telling it is.
  for (const one of list.slice(0, most * 4)) {
    if (out.length === most) break
    const made = make(one, out.length)
    if (made) out.push(made)
  }
  return out
}

const bare = ({ quote, from, ask, wordingId }: Asked): PreparedQuestion => ({ quote, from, ask, wordingId })

/** Three, whatever was found. */
function filled(aloud: string[], seed: number, recent: ReadonlySet<string>): string[] {
  const chance = chanceOf(seed ^ 0x5eed)
  const fresh = OPENERS.filter(({ id }) => !recent.has(id))
  const pool = [...(fresh.length >= MOST.aloud ? fresh : OPENERS)]
  const out = [...aloud]
  while (out.length < MOST.aloud && pool.length > 0)
    out.push(pool.splice(Math.floor(chance.next() * pool.length), 1)[0]!.text)
  return out
}
