/** What people are called on screen. */
import type { Person } from '../../sites/draft-source.ts'

/** The whole name, or else the address. */
export function nameOf(person: Person | undefined): string {
  return person?.name || person?.address || ''
}

/** The name by which one would speak of somebody; "Reyes, Dana" is Dana, and an address stays whole. */
export function firstName(person: Person): string {
  const name = person.name?.trim() ?? ''
  const given = name.includes(',') ? name.slice(name.indexOf(',') + 1).trim() : name
  return given.split(/\s+/)[0] || name || person.address || ''
}
