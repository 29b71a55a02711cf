/**
 * The engine's contract: what goes into `coach()` and what comes out.
 *
 * All offsets are UTF-16 code units into the original, unnormalised text they refer to, end exclusive:
 * `text.slice(start, end) === quote`.
 */

/** A mail draft, or notes for or from a meeting with the manager. */
export type Channel = 'email' | 'notes'

/** The seven ways to close a conversation (labelling guidelines, "The rules"). Never shown on screen. */
export const RULE_IDS = [
  'closed-agreement',
  'missing-empathy',
  'closed-question',
  'pushed-conclusion',
  'dismissed-concern',
  'assumed-motive',
  'unexplored-term',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** The two rules that the product exists for; the notice on top is always one of them if one is found. */
export const CORE_RULES: readonly RuleId[] = ['closed-agreement', 'missing-empathy']

export type Tone = 'warm' | 'plain' | 'brief'

/** What the person corrected with a chip: still open, decided, I do agree, we have talked. */
export type Context = 'open' | 'decided' | 'agree' | 'talked'

export interface EarlierTurn {
  /** `me` for the writer, `manager` for the person coached up, anything else for other people. */
  from: string
  text: string
}

export interface Recipient {
  name?: string
  address?: string
  kind: 'to' | 'cc' | 'bcc'
  /** Whether this is a person whom the user coaches up. */
  marked?: boolean
  /** Whether the address lies outside the writer's own domain. */
  external?: boolean
}

export interface EngineSettings {
  /** Rules that the person switched off. */
  rulesOff?: RuleId[]
  tone?: Tone
  /** Formal address or a setting where few questions are asked (gate G20). */
  formal?: boolean
  fewQuestions?: boolean
  /** In notes: whether the manager can read the document. Default: yes. */
  sharedNotes?: boolean
}

/** Everything the engine may know. What is missing is simply not known. */
export interface CoachInput {
  channel: Channel
  draft: string
  /** The mail that is answered, or in notes what the manager said. */
  message?: string | null
  /** The manager's first name. */
  manager?: string
  earlier?: EarlierTurn[]
  recipients?: Recipient[]
  context?: Context
  /** The person pressed "Coach this draft": lower thresholds, never an empty answer. */
  asked?: boolean
  settings?: EngineSettings
  /** Ids of the wordings used in the last weeks; they are avoided. */
  recent?: string[]
  /** Chooses among equally good wordings. The same seed gives the same answer. */
  seed?: number
  /** The person's own line ("What would you want to know before this happens?"), used word for word. */
  ownQuestion?: string
}

export interface Span {
  start: number
  end: number
  quote: string
}

export type TextName = 'draft' | 'managerMessage'

export interface Card {
  /** Plain words, never a rule id: "Still open", "Dana mentioned", … */
  title: string
  /** What was seen in this draft, one sentence. */
  seen: string
  /** Why it matters, one plain sentence. */
  why: string
  /** When this advice is wrong. */
  whenWrong: string
  /** The source in the method. */
  source: string
}

export interface Finding extends Span {
  /** Unique within the report. */
  id: string
  rule: RuleId
  in: TextName
  /** Calibrated, 0-1. */
  confidence: number
  /** False where the volume limit hides it. */
  shown: boolean
  card: Card
}

/** One replacement in the draft; an insertion has `start === end`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A move applied to one finding: replacement text for one place. */
export interface Suggestion {
  id: string
  /** The finding it answers; null when it opens the talk further without one. */
  findingId: string | null
  move: MoveId
  wordingId: string
  /** Whether it asks first and holds back, or keeps the yes and adds a question. */
  way: 'asks-first' | 'keeps-yes' | 'other'
  /** When this one fits, one line. */
  fits: string
  /** The sentence or sentences that are new, for the preview. */
  adds: string
  edits: Edit[]
  heldBack: Span[]
  /** How many visible blanks (`___`) are left for the writer to fill. */
  blanks: number
  /** The whole draft with this suggestion in place. */
  text: string
}

export interface Rewrite {
  text: string
  moves: MoveId[]
  wordingIds: string[]
  way: 'asks-first' | 'keeps-yes' | 'other'
  tone: Tone
  heldBack: Span[]
  blanks: number
  /** Notes only: for the writer alone, never for the document. */
  forYou?: string
}

export interface GateHit {
  /** G1 … G24 of the catalogue. */
  gate: string
  /** The words that raised it, when there are any. */
  quote?: string
  in?: TextName
  /** What it silenced. */
  silenced: RuleId[]
}

/** A question of confidence kept (outside the seven rules). */
export interface ConfidenceNote {
  quote: string
  /** Names or addresses of the third persons who would see it, or the words of the draft that tell them. */
  others: string[]
  text: string
}

export interface Openness {
  /** How open the draft leaves the talk: a picture of the draft, never of the person. */
  settles: boolean
  acknowledges: boolean
  asks: boolean
  opensOptions: boolean
}

export interface Report {
  findings: Finding[]
  suggestions: Suggestion[]
  rewrites: Rewrite[]
  /** The next questions, one rung further each. */
  ladder: string[]
  gates: GateHit[]
  /** Null, or the gate, `language` or `too-long`. */
  silent: string | null
  /** A plain line when silent, when nothing was found though asked, or when no rewrite passed the guard. */
  line?: string
  /** In the manager's message: the words the advice builds on. */
  cue?: Span
  openness: Openness
  confidence?: ConfidenceNote
}

/** What a 1:1 with the manager is prepared from. Each part may be empty. */
export interface PrepareInput {
  /** The writer's notes: of the last talks, or for the next one. */
  notes: string
  /** What the manager wrote or said: pasted mails or chat. */
  messages?: string
  /** Worries that the manager voiced earlier, one a line. */
  worries?: string
  manager?: string
  formal?: boolean
  /** Ids of the wordings used in the last weeks; they are avoided. */
  recent?: string[]
  seed?: number
}

/** Where a line of the sheet comes from. */
export type PreparedFrom = 'notes' | 'messages' | 'earlier'

/** A question to bring, and the words that it builds on. */
export interface PreparedQuestion {
  /** As it stands in the input, cut where it is long. */
  quote: string
  from: PreparedFrom
  /** To be said to the manager. */
  ask: string
  wordingId: string
}

export interface PreparedDecision extends PreparedQuestion {
  /** What the notes do not say of it. */
  missing: ('options' | 'owner')[]
}

/** The sheet for a 1:1. */
export interface Sheet {
  /** Null, or `empty`, `language`, `too-long`, or the gate that keeps the coach out. Then all lists are empty. */
  silent: string | null
  /** A plain line when silent, or when the input holds little to build on. */
  line?: string
  /** Three questions to say aloud. */
  aloud: string[]
  questions: PreparedQuestion[]
  /** Worries that the manager voiced and the notes pass over. */
  worries: PreparedQuestion[]
  /** Decisions noted without another option or without an owner. */
  decisions: PreparedDecision[]
  /** Questions that stand in the notes already, word for word. */
  yours: string[]
}

export const MOVE_IDS = [
  'name-the-load',
  'paint-the-picture',
  'ladder-up',
  'ladder-down',
  'open-the-options',
  'unpack-the-word',
  'reflect-and-check',
  'both-sides',
  'conditions',
  'small-trial',
  'say-and-ask',
  'ask-to-offer',
  'weigh-the-load',
  'what-led',
  'who-else',
  'build-on-strength',
  'stay-with-good-news',
  'agree-and-test',
  'thank-and-keep-the-door-open',
  'leave-it-theirs',
  'one-question',
  'what-happened-not-who',
  'keep-it-plain',
  'notes-as-open-record',
  'take-it-to-talk',
  'evidence-offered',
  'whose-to-raise',
  'do-they-want-it',
] as const
export type MoveId = (typeof MOVE_IDS)[number]
