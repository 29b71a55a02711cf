/** Which of the people a document names: in its title, or among its attendees. */
import type { MarkedPerson } from '../platform/settings.ts'
import type { Person } from '../sites/draft-source.ts'
import { firstName } from './read/names.ts'
import { markedPerson } from './standing.ts'

/** A larger circle is no talk with one's manager: such a document is not read without asking. */
const SMALL = 4

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []
const onlyOne = (people: MarkedPerson[]): MarkedPerson | null => (people.length === 1 ? people[0]! : null)

/** The one of the people whose first name stands in a title; null for nobody, or for several. */
export function namedInTitle(title: string, people: readonly MarkedPerson[]): MarkedPerson | null {
  const words = new Set(wordsOf(title).map((word) => word.replace(/['’]s$/, '')))
  return onlyOne(
    people.filter(({ name }) => {
      const first = firstName({ name }).toLowerCase()
      return first.length > 2 && words.has(first)
    }),
  )
}

/** Where there is an address, it decides alone. */
function markedAmong(attendees: readonly Person[], people: MarkedPerson[]): MarkedPerson[] {
  const named = new Set(
    attendees.map((one) => (one.address ? markedPerson(one, people) : byName(one, people))),
  )
  return people.filter((person) => named.has(person))
}

/** The one of the people who is among the attendees; null for nobody, or for several. */
export const namedAmong = (attendees: readonly Person[], people: MarkedPerson[]): MarkedPerson | null =>
  onlyOne(markedAmong(attendees, people))

/** Whether so few meet that it may be a talk with one's manager. */
export const isSmallCircle = (attendees: readonly Person[] | null): boolean =>
  attendees !== null && attendees.length <= SMALL

/** By the whole name, or by the first name where the document has no more than that. */
function byName({ name = '' }: Person, people: readonly MarkedPerson[]): MarkedPerson | null {
  const said = wordsOf(name)
  return onlyOne(
    people.filter((person) => {
      const own = wordsOf(person.name)
      const isFirst = said.length === 1 && said[0] === firstName(person).toLowerCase()
      return own.length > 0 && (isFirst || ` ${said.join(' ')} `.includes(` ${own.join(' ')} `))
    }),
  )
}
