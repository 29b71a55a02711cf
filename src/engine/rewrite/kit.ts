/** What the composing functions share: the reading, the understanding, the voice, and the choice of wordings. */
import FIT from '../data/fit/weights.json' with { type: 'json' }
import { PLAIN_ACKNOWLEDGEMENTS, PLAIN_QUESTIONS } from '../data/wordings/plain.ts'
import type { Role, Wording } from '../data/wordings/wording.ts'
import type { Reading } from '../reading/reading.ts'
import { isFirstName, isOrdinary } from '../text/ordinary.ts'
import { type Chance, chanceOf } from '../text/random.ts'
import type { Finding, MoveId, Tone } from '../types.ts'
import { type Chosen, choose, type Listed, type Slots, type Want } from './choose.ts'
import { Fit, type FitWeights } from './fit.ts'
import { fitContext } from './fit-context.ts'
import { questionsOn } from './subject.ts'
import type { Understanding } from './understand.ts'
import { type Voice, voiceOf } from './voice.ts'

/** What narrows a choice beside its move and kind: `mentions` and `without` of rewrite/choose.ts. */
export type Limits = Pick<Want, 'mentions' | 'without'>

export interface Kit {
  reading: Reading
  findings: readonly Finding[]
  u: Understanding
  voice: Voice
  slots: Slots
  tone: Tone
  chance: Chance
  recent: ReadonlySet<string>
  used: Set<string>
  /** How often this way has been tried before: later tries take other turns. */
  attempt: number
  /** The second rewrite beside the first. */
  second: boolean
  moves: MoveId[]
  wordingIds: string[]
  isName: (word: string) => boolean
  /** Works something out once for all tries. */
  once<T>(key: string, make: () => T): T
  pick(
    role: Role,
    moves: readonly MoveId[],
    kinds?: readonly string[],
    slots?: Slots,
    limits?: Limits,
  ): Chosen | null
  /**
   * A line for notes.
   * @param subject whether questions on the subject of the plan may be taken; those that say "you" are left out
   */
  pickLine(moves: readonly MoveId[], tags: readonly string[], slots: Slots, subject: boolean): Chosen | null
}

const REMOVAL =
  /^(?:stopping|closing|dropping|scrapping|binning|killing|cancelling|canceling|cutting|ending|shutting|discontinuing|pulling|axing|skipping|removing|ditching|freezing|pausing|abolishing|losing|suspending)$/u

const LONGEST_PLAN = 6
const shortEnough = (phrase: string): boolean => {
  const words = phrase.split(' ')
  return (
    words.length <= LONGEST_PLAN &&
    !/(?:\d(?:st|nd|rd|th)|\b(?:Mr|Mrs|Ms|Dr|there|here|yet|up|down|obviously))\.?$/u.test(phrase)
  )
}

/** What does not change from one try to the next. */
export interface Base {
  reading: Reading
  findings: readonly Finding[]
  u: Understanding
  voice: Voice
  slots: Slots
  isName: (word: string) => boolean
  /** How well a question, an acknowledgement or a line for notes fits this message. */
  fits: Partial<Record<Role, Fit>>
  /** What was worked out once for one place of the draft. */
  cache: Map<string, unknown>
}

/** "It's", "Let's", "That's": no names, though they end like one. */
const isCommon = (bare: string): boolean =>
  isOrdinary(bare) ||
  /^(?:it|that|there|here|let|he|she|what|who|how|where|when|one|everybody|everyone|nobody)$/iu.test(bare)

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter)$/u

/** What is learnt about wordings (data/fit). */
export interface LearntMarks {
  ask: FitWeights
  ack: FitWeights
  line: FitWeights
  yes: FitWeights
  after: FitWeights
}

/** @param marks others than those that ship, to measure by cross-validation */
export function baseOf(
  reading: Reading,
  u: Understanding,
  findings: readonly Finding[],
  marks: LearntMarks = FIT as unknown as LearntMarks,
): Base {
  const names = new Set(
    reading.draft.facts.filter((f) => f.kind === 'name' && !isOrdinary(f.text)).map((f) => f.text),
  )
  for (const p of u.people) names.add(p)
  for (const f of reading.message?.facts ?? [])
    if ((f.kind === 'name' && !isOrdinary(f.text)) || f.kind === 'date') names.add(f.text)
  const isName = (word: string): boolean => {
    const bare = word.replace(/['’]s$|[.,;:!?]+$/gu, '')
    return (
      names.has(bare) ||
      DAY_OR_MONTH.test(bare) ||
      (/^\p{Lu}/u.test(bare) &&
        (isFirstName(bare) || (bare !== word.replace(/[.,;:!?]+$/u, '') && !isCommon(bare))))
    )
  }
  const plan = u.plan && shortEnough(u.plan.phrase) ? u.plan : null
  const object = u.plan?.object && u.plan.object.split(' ').length <= 4 ? u.plan.object : null
  const verb = u.plan?.form === 'gerund' ? u.plan.phrase.split(' ')[0]! : ''
  const slots: Slots = {
    plan: plan?.phrase,
    gone: REMOVAL.test(verb) && /^(?:the|our)\b/u.test(object ?? '') ? object : null,
    topic: plan ? null : u.topic,
    matter: u.matter,
    who: u.who,
    // Nothing is pictured of days that are to be closed.
    when: REMOVAL.test(verb) ? null : u.when,
    person: u.person,
    lead: u.lead,
    out: u.out,
    group: u.group,
    public: u.public,
    it: u.subject?.it,
    term: u.term,
    ...(u.load ?? {}),
  }
  delete slots.kind
  const context = fitContext(reading, u, findings)
  return {
    reading,
    findings,
    u,
    voice: voiceOf(reading.draft.text, u.formal),
    slots,
    isName,
    fits: {
      ask: new Fit(marks.ask, context),
      ack: new Fit(marks.ack, context),
      line: new Fit(marks.line, context),
      yes: new Fit(marks.yes, context),
      after: new Fit(marks.after, context),
    },
    cache: new Map(),
  }
}

/** Questions that answer to words of this message, and those that may suit any. */
function questionsOf(u: Understanding): Listed[] {
  const { fitting, any } = questionsOn(u.subject, u.shape)
  return [
    { source: 'fitting', wordings: fitting },
    { source: 'hedge', wordings: u.hedge?.says ?? [] },
    { source: 'any', wordings: any },
    { source: 'open', wordings: u.anyOpen?.says ?? [] },
    { source: 'open', wordings: PLAIN_QUESTIONS },
  ]
}

/** Moves whose questions only they can ask: what suits any message has no place beside them. */
const OWN_QUESTIONS: ReadonlySet<MoveId> = new Set([
  'unpack-the-word',
  'what-led',
  'weigh-the-load',
  'stay-with-good-news',
  'evidence-offered',
  'reflect-and-check',
])

/** Moves of which no question was judged by readers: chance has more to say there. */
const UNJUDGED: ReadonlySet<MoveId> = new Set(['unpack-the-word'])

/** What the plan is about and does; without what asks how the manager is. */
export const matterKinds = (u: Understanding): string[] => [u.kind, ...(u.shape ? [u.shape] : [])]

/** Heavy for the manager or for somebody named: `weighs`. */
const kindsOf = (u: Understanding): string[] => [
  ...matterKinds(u),
  ...(u.heavyPerson || u.load ? ['weighs'] : []),
]

export function kitOf(
  base: Base,
  findings: readonly Finding[],
  options: { seed: number; tone: Tone; recent: ReadonlySet<string>; attempt?: number; second?: boolean },
): Kit {
  const { reading, u, slots, isName, voice } = base
  const chance = chanceOf(options.seed)
  const questions = questionsOf(u)
  const kit: Kit = {
    reading,
    findings,
    u,
    slots,
    chance,
    isName,
    voice,
    tone: options.tone,
    recent: options.recent,
    used: new Set(),
    attempt: options.attempt ?? 0,
    second: options.second ?? false,
    moves: [],
    wordingIds: [],
    once<T>(key: string, make: () => T): T {
      if (!base.cache.has(key)) base.cache.set(key, make())
      return base.cache.get(key) as T
    },
    pick(role, moves, kinds = kindsOf(u), extra = {}, limits = {}) {
      const beside: Listed[] =
        role === 'ack' && moves.includes('name-the-load')
          ? [
              { source: 'burden', wordings: u.burden?.says ?? [] },
              // What does for a bad day is too small for a death or an illness.
              { source: 'other', wordings: u.gentle ? [] : PLAIN_ACKNOWLEDGEMENTS },
            ]
          : role === 'ask' && !moves.some((m) => OWN_QUESTIONS.has(m))
            ? questions
            : []
      return taken({ role, moves, beside, slots: { ...slots, ...extra }, kinds, ...limits })
    },
    pickLine(moves, tags, extra, subject) {
      const { fitting, any } = questionsOn(u.subject, u.shape)
      const nobody = (w: Wording): boolean => !/\byour?(?:s|self)?\b/u.test(w.text)
      const beside: Listed[] = subject
        ? [
            { source: 'fitting', wordings: fitting.filter(nobody) },
            { source: 'any', wordings: any.filter(nobody) },
          ]
        : []
      return taken({ role: 'line', moves, beside, slots: { ...slots, ...extra }, kinds: tags })
    },
  }
  /** Chooses, and notes what was chosen. */
  function taken(
    want: Pick<Want, 'role' | 'moves' | 'beside' | 'slots' | 'kinds' | 'mentions' | 'without'>,
  ): Chosen | null {
    const { tone, recent, used } = kit
    const fit = base.fits[want.role] ?? null
    const again = kit.attempt > 0 || want.moves.every((m) => UNJUDGED.has(m))
    const chosen = choose({ ...want, fit, tone, formal: u.formal, recent, used, chance, again })
    if (!chosen) return null
    used.add(chosen.id)
    kit.wordingIds.push(chosen.id)
    if (!kit.moves.includes(chosen.move)) kit.moves.push(chosen.move)
    return chosen
  }
  return kit
}
