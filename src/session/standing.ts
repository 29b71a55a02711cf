/** Whether a draft is to somebody whom the user coaches up. Looks at recipients only, never at the text. */
import type { Recipient } from '../engine/types.ts'
import type { MarkedPerson } from '../platform/settings.ts'
import type { Address, Person } from '../sites/draft-source.ts'

export interface Standing {
  /**
   * `marked`: to a marked person, in a small circle; `audience`: to one, but many or outsiders read along;
   * `cc-only`: a marked person is only copied in; `unmarked`: nobody is marked, or the page does not tell.
   */
  kind: 'marked' | 'audience' | 'cc-only' | 'unmarked'
  person: MarkedPerson | null
}

/** With more recipients than this a question can shame; the coach is off unless asked (gate G15). */
const MANY = 4

/** The marked person behind a name and address, if there is one. Only the address decides. */
export function markedPerson(someone: Person, people: MarkedPerson[]): MarkedPerson | null {
  const address = someone.address?.toLowerCase()
  return (address && people.find((person) => person.addresses.includes(address))) || null
}

const domain = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()
const within = (one: string, other: string) => one === other || one.endsWith(`.${other}`)

/**
 * Domains that count as one's own: the writer's, and those of the marked persons, since marking a sponsor in another
 * firm says that they are no outsider.
 */
function homes(own: string[], people: MarkedPerson[]): string[] {
  return [...own, ...people.flatMap((person) => person.addresses)].map(domain)
}

/** The recipients as the engine takes them. */
export function engineRecipients(address: Address, people: MarkedPerson[]): Recipient[] {
  const home = homes(address.own, people)
  const isForeign = (theirs: string) => !home.some((own) => within(theirs, own) || within(own, theirs))
  return address.recipients.map((one) => ({
    ...one,
    marked: markedPerson(one, people) !== null,
    external: one.address !== undefined && isForeign(domain(one.address)),
  }))
}

/** Where a draft stands by its recipients. */
export function standing(address: Address, people: MarkedPerson[]): Standing {
  if (!address.known) return { kind: 'unmarked', person: null }
  const recipients = engineRecipients(address, people)
  const inTo = address.recipients.find((one) => one.kind === 'to' && markedPerson(one, people))
  const anywhere = inTo ?? address.recipients.find((one) => markedPerson(one, people))
  if (!anywhere) return { kind: 'unmarked', person: null }
  const person = markedPerson(anywhere, people)
  if (!inTo) return { kind: 'cc-only', person }
  const audience = recipients.length > MANY || recipients.some((one) => one.external)
  return { kind: audience ? 'audience' : 'marked', person }
}
