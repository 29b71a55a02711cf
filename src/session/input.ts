/** Puts together what the engine may know about a draft. */
import type { CoachInput, Context, EarlierTurn, RuleId } from '../engine/types.ts'
import type { MarkedPerson } from '../platform/settings.ts'
import type { Seen } from '../platform/store.ts'
import { recentIds } from '../platform/usage.ts'
import type { Address, DraftReading, Person } from '../sites/draft-source.ts'
import { engineRecipients, markedPerson } from './standing.ts'

/** What the person said to the coach about this draft. */
export interface Wishes {
  asked: boolean
  context: Context | null
  ownQuestion: string | null
  /** In notes: whether the manager can read the document. */
  sharedNotes?: boolean
}

const firstName = (name: string | undefined) => name?.trim().split(/\s+/)[0] || undefined

/**
 * A number from what the draft answers and whom it is to: the same draft gets the same wordings while it grows, and
 * again after the page was loaded anew.
 */
function seedOf(reading: DraftReading, address: Address): number {
  const to = address.recipients.map((one) => one.address ?? one.name ?? '')
  const about = [reading.message?.text ?? '', reading.subject ?? '', ...to].join('\n')
  let hash = 2166136261
  for (let i = 0; i < about.length; i++) hash = Math.imul(hash ^ about.charCodeAt(i), 16777619)
  return hash >>> 0
}

/**
 * Whether a mail is the message in DESIGN's sense: by a marked person. Where nobody is marked and the person asked
 * for coaching, they treat the one they write to as the manager, and so does this.
 */
function isManagers(
  from: Person,
  address: Address,
  person: MarkedPerson | null,
  stored: Seen,
  asked: boolean,
) {
  if (markedPerson(from, stored.people)) return true
  if (person || !asked || !from.address) return false
  return address.recipients.some((one) => one.kind === 'to' && one.address === from.address?.toLowerCase())
}

function whose(turn: EarlierTurn, address: Address, people: MarkedPerson[]): EarlierTurn {
  const from = turn.from.toLowerCase()
  if (from === 'me' || address.own.includes(from)) return { ...turn, from: 'me' }
  return markedPerson({ address: from }, people) ? { ...turn, from: 'manager' } : turn
}

/** The engine's input, and the message as the report's offsets will refer to it. */
export function engineInput(
  reading: DraftReading,
  address: Address,
  person: MarkedPerson | null,
  stored: Seen,
  wishes: Wishes,
  now: number,
): CoachInput {
  const { settings, people, usage } = stored
  const from = reading.message?.from
  const managers = from !== undefined && isManagers(from, address, person, stored, wishes.asked)
  const earlier = reading.earlier.map((turn) => whose(turn, address, people))
  if (reading.message && !managers) {
    const turn = { from: from?.address ?? from?.name ?? 'other', text: reading.message.text }
    earlier.push(whose(turn, address, people))
  }
  const manager = firstName(person?.name ?? address.recipients.find((one) => one.kind === 'to')?.name)
  const rulesOff: RuleId[] = [...new Set([...settings.rulesOff, ...(person?.rulesOff ?? [])])]
  return {
    channel: reading.channel,
    draft: reading.draft,
    message: managers ? (reading.message?.text ?? null) : null,
    ...(manager ? { manager } : {}),
    earlier,
    recipients: engineRecipients(address, people),
    ...(wishes.context ? { context: wishes.context } : {}),
    asked: wishes.asked,
    settings: {
      rulesOff,
      ...(wishes.sharedNotes === undefined ? {} : { sharedNotes: wishes.sharedNotes }),
      ...(person ? { tone: person.tone, formal: person.formal, fewQuestions: person.fewQuestions } : {}),
    },
    recent: recentIds(usage, now),
    seed: seedOf(reading, address),
    ...(wishes.ownQuestion ? { ownQuestion: wishes.ownQuestion } : {}),
  }
}

/** What must differ for a draft to be coached anew. Used wordings alone do not: advice must not flicker. */
export function inputKey(input: CoachInput): string {
  return JSON.stringify({ ...input, recent: undefined })
}
