/** Builds questions from a remark's own words, with the wordings and slots of the rewrites. */
import { SETTLED_LEAD } from '../data/prepare-words.ts'
import { OWNER_ASKS, type PlainAsk, SAFE_ASKS, TOPIC_LEADS } from '../data/wordings/prepare.ts'
import type { SentenceModel } from '../reading/model.ts'
import { read } from '../reading/read.ts'
import { loadKinds } from '../rewrite/acknowledge.ts'
import type { Chosen, Slots } from '../rewrite/choose.ts'
import { concernOf } from '../rewrite/concern.ts'
import { baseOf, type Kit, kitOf } from '../rewrite/kit.ts'
import { planOf } from '../rewrite/plan.ts'
import { understand } from '../rewrite/understand.ts'
import { capitalised, longestSharedRun, plainWords } from '../text/phrases.ts'
import { type Chance, chanceOf, hashOf } from '../text/random.ts'
import type { MoveId, PreparedDecision, PreparedQuestion } from '../types.ts'
import type { Remark } from './remarks.ts'

/** A question with what is needed to say it aloud. */
export interface Asked extends PreparedQuestion {
  /** The question names its topic, so that it can be said without anything before it. */
  alone: boolean
  /** What it is about, as a noun phrase. */
  topic: string | null
}

const OPEN_MOVES: readonly (readonly MoveId[])[] = [
  ['paint-the-picture', 'ladder-up'],
  ['ladder-up', 'conditions'],
  ['open-the-options', 'who-else'],
  ['conditions', 'who-else'],
]

/** At most so many words in a row may be the manager's, beside a quoted phrase. */
const LONGEST_RUN = 5
/** A quote on the sheet, in characters. */
const LONGEST_QUOTE = 160
/** Above this length a sentence is a paste without an end to it; its start is enough. */
const LONGEST_READ = 1000

export class Asking {
  readonly #model: SentenceModel
  readonly #input: { manager?: string; formal?: boolean }
  readonly #seed: number
  readonly #recent: ReadonlySet<string>
  readonly #used = new Set<string>()
  readonly #chance: Chance

  constructor(
    model: SentenceModel,
    input: { manager?: string; formal?: boolean; recent?: string[] },
    seed: number,
  ) {
    this.#model = model
    this.#input = input
    this.#seed = seed
    this.#recent = new Set(input.recent ?? [])
    this.#chance = chanceOf(seed)
  }

  /** About a matter that is open: how it plays out, what it is for, which other ways there are. */
  open(remark: Remark, turn: number): Asked | null {
    const kit = this.#kit(remark)
    const moves = OPEN_MOVES[turn % OPEN_MOVES.length]!
    const chosen = specific(kit, moves)
    if (chosen && namesSlot(chosen, kit.slots)) return this.#asked(remark, kit, chosen)
    return this.#plain(remark, kit, SAFE_ASKS)
  }

  /** What a loaded phrase means. */
  loaded(remark: Remark): Asked | null {
    const kit = this.#kit(remark)
    return kit.u.term ? this.#asked(remark, kit, specific(kit, ['unpack-the-word'])) : null
  }

  /** About a worry: what is behind it, what would help. */
  worry(remark: Remark): Asked | null {
    const kit = this.#kit(remark)
    if (kit.u.gentle) return null
    const said = remark.said.slice(0, LONGEST_READ)
    // An earlier worry may be written down as a bare noun phrase.
    const concern = concernOf(said) ?? (remark.from === 'earlier' ? concernOf(`worried about ${said}`) : null)
    const load = concern ? [] : loadKinds(kit)
    const chosen =
      (concern ? specific(kit, ['both-sides'], ['worrying'], { concern }) : null) ??
      (load.length > 0 ? kit.pick('ask', ['weigh-the-load'], load) : null) ??
      kit.pick('ask', ['both-sides'], ['worrying'])
    return this.#asked(remark, kit, chosen, concern)
  }

  /** About a decision: another way, or who sees to it. */
  decision(remark: Remark, missing: PreparedDecision['missing']): (Asked & PreparedDecision) | null {
    const kit = this.#kit(remark)
    const asked = missing.includes('options')
      ? this.#asked(remark, kit, specific(kit, ['open-the-options', 'conditions']))
      : this.#plain(remark, kit, OWNER_ASKS)
    return asked ? { ...asked, missing } : null
  }

  /** The question as it can be said, or null where nobody would know what it is about. */
  aloud(asked: Asked, turn: number): string | null {
    if (asked.alone) return asked.ask
    // A topic that ends in a figure was cut in the middle of one ("£4" of "£4,200").
    if (!asked.topic || /\d$/u.test(asked.topic)) return null
    // Before a name, "About" would read like a part of it.
    const leads = /^\p{Lu}/u.test(asked.topic) ? TOPIC_LEADS.slice(-1) : TOPIC_LEADS
    const lead = leads[turn % leads.length]!.replace('{topic}', () => asked.topic!)
    return `${lead} ${asked.ask.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())}`
  }

  /** A question that fits whatever the matter is. */
  #plain(remark: Remark, kit: Kit, list: readonly PlainAsk[]): Asked | null {
    const free = list.filter(({ id }) => !this.#used.has(id))
    const one = this.#chance.pick(free.filter(({ id }) => !this.#recent.has(id))) ?? this.#chance.pick(free)
    if (!one) return null
    this.#used.add(one.id)
    return { ...this.#base(remark, kit), ask: one.text, wordingId: one.id, alone: false }
  }

  #kit(remark: Remark): Kit {
    const said = remark.said.slice(0, LONGEST_READ)
    // A decision reads like a proposal once its "Agreed:" is gone: that is what it was.
    const text = remark.settles ? `We should ${said.replace(SETTLED_LEAD, '')}` : said
    const { manager, formal } = this.#input
    const reading = read(
      {
        channel: remark.from === 'notes' ? 'notes' : 'email',
        draft: '',
        message: text,
        settings: { formal: formal ?? false },
        ...(manager ? { manager } : {}),
      },
      this.#model,
    )
    const u = understand(reading, [])
    const found = u.plan ?? (remark.from === 'notes' ? planOf([text], '', true) : null)
    // Alone on a sheet nobody would know what "it" was.
    const plan = found && !POINTS_BACK.test(found.phrase) ? found : null
    // A name beside a plan may be anybody's: only who would take something over is sure.
    // On a sheet a question names its matter in the input's own words; those for a draft need not.
    const own = { subject: null, hedge: null, anyOpen: null }
    const kit = kitOf(baseOf(reading, { ...u, ...own, plan, person: u.lead, out: null }, []), [], {
      seed: this.#seed ^ hashOf(text),
      tone: 'plain',
      recent: this.#recent,
    })
    for (const id of this.#used) kit.used.add(id)
    return kit
  }

  #base(remark: Remark, kit: Kit, concern: string | null = null) {
    const topic = kit.slots.plan ?? concern ?? kit.slots.thing ?? kit.slots.topic
    return { quote: shortened(remark.text), from: remark.from, topic: topic ?? kit.slots.lead ?? null }
  }

  #asked(remark: Remark, kit: Kit, chosen: Chosen | null, concern: string | null = null): Asked | null {
    if (!chosen) return null
    const ask = capitalised(chosen.text)
    if (longestSharedRun(plainWords(ask), plainWords(remark.said.slice(0, LONGEST_READ))) > LONGEST_RUN)
      return null
    this.#used.add(chosen.id)
    const base = this.#base(remark, kit, concern)
    const named = namesSlot(chosen, { ...kit.slots, concern })
    return { ...base, ask, wordingId: chosen.id, alone: named }
  }
}

/** Words that mean something said before. */
const POINTS_BACK = /\b(?:it|them|this|that|these|those|there|so|him|her|one)\b/iu

const NAMING = [
  'plan',
  'matter',
  'who',
  'lead',
  'term',
  'gone',
  'group',
  'topic',
  'concern',
  'thing',
  'atRisk',
] as const

/** Whether a question names its matter. */
const namesSlot = (chosen: Chosen, slots: Slots): boolean =>
  NAMING.some((name) => {
    const slot = slots[name]
    return Boolean(slot && chosen.text.includes(slot))
  })

/** How many wordings are looked at for one that names its matter. */
const LOOKS = 30

/** A question that names its matter in the input's own words where there is one, else the first that fits. */
function specific(kit: Kit, moves: readonly MoveId[], kinds?: string[], extra: Slots = {}): Chosen | null {
  let first: Chosen | null = null
  for (let look = 0; look < LOOKS; look++) {
    const chosen = kit.pick('ask', moves, kinds, extra)
    if (!chosen) break
    if (namesSlot(chosen, { ...kit.slots, ...extra })) return chosen
    first ??= chosen
  }
  return first
}

/** The words as they stand, cut after a word where they are many. */
function shortened(text: string): string {
  const whole = text.trim()
  if (whole.length <= LONGEST_QUOTE) return whole
  const cut = whole.slice(0, LONGEST_QUOTE)
  const space = cut.search(/\s\S*$/u)
  return `${(space > 0 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, '')).trimEnd()} …`
}
