/**
 * Who takes part, from the Markdown that Docs exports: there people are links to their address, or plain names behind
 * a word such as "Attendees:". Nothing else of the text is kept.
 */
import type { Person } from '../draft-source.ts'
import { ATTENDEE_LABELS, BETWEEN_NAMES } from './attendee-words.ts'
import { plainLine } from './markdown.ts'

/** More people than that are no meeting, and longer names no names. */
const MOST = 60
const LONGEST_NAME = 60
/** Of a longer line the beginning is looked at, in UTF-16 code units: the patterns go back and forth in it. */
const LONGEST_LINE = 2000
/** Without a line of attendees, people are looked for in this many lines at the top: further down they are talked of. */
const TOP = 30

const LABEL = new RegExp(`^(?:${ATTENDEE_LABELS.join('|')})(?:\\s*\\([^)]*\\))?\\s*(?::|$)\\s*`, 'iu')
const ITEM = /^\s*(?:[*+-]|\d+[.)])\s+(?:\[[ x]\]\s+)?/
/** What is bold keeps its mark outside or inside of the colon. */
const MARKS = /^[\s#*_]+|(?<![*_])[*_]{1,3}(?=\s{0,3}:)|(?<=:\s{0,3})[*_]{1,3}/g
const MAIL_LINK = /\[([^\]]{0,200})\]\(mailto:([^)\s?]{3,254})(?:\?[^)]{0,300})?\)/giu
const BARE_MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu

/** The people that an export names as attendees, each once; none where it does not tell. */
export function attendeesIn(markdown: string): Person[] {
  const lines = markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, LONGEST_LINE))
  const { behind, below } = labelledLines(lines)
  const found =
    behind.length + below.length > 0
      ? [
          ...behind.flatMap((line) => [...linkedPeople(line), ...namedPeople(line)]),
          // Under "People" may stand notes about somebody: only who is linked or has an address takes part.
          ...below.flatMap((line) => [
            ...linkedPeople(line),
            ...namedPeople(line).filter((one) => 'address' in one),
          ]),
        ]
      : lines.slice(0, TOP).flatMap(linkedPeople)
  const byWho = new Map(found.map((one) => [(one.address ?? one.name)?.toLowerCase(), one]))
  return [...byWho.values()].slice(0, MOST)
}

/** What stands behind the labels: in their lines, or in the list under one that stands alone. */
function labelledLines(lines: readonly string[]): { behind: string[]; below: string[] } {
  const behind: string[] = []
  const below: string[] = []
  let isList = false
  for (const line of lines) {
    const bare = line.replace(ITEM, '').replace(MARKS, '')
    const label = LABEL.exec(bare)?.[0]
    if (label !== undefined) {
      const rest = bare.slice(label.length)
      isList = rest.trim() === ''
      if (!isList) behind.push(rest)
    } else if (isList && ITEM.test(line)) below.push(line.replace(ITEM, ''))
    else isList = false
  }
  return { behind, below }
}

function linkedPeople(line: string): Person[] {
  return [...line.matchAll(MAIL_LINK)].map(([, words = '', mail = '']) => {
    const address = decoded(mail).toLowerCase()
    const name = plainLine(words).replace(/^@/, '').trim()
    return { address, ...(name && !name.includes('@') ? { name } : {}) }
  })
}

/** Those who are not linked: addresses, and names. */
function namedPeople(line: string): Person[] {
  const rest = line.replace(MAIL_LINK, ',')
  const addresses = (rest.match(BARE_MAIL) ?? []).map((address) => ({ address: address.toLowerCase() }))
  const names = plainLine(rest.replace(BARE_MAIL, ','))
    .split(BETWEEN_NAMES)
    .map((one) => one.replace(/^@|[.:]$/g, '').trim())
    .filter((one) => /^\p{L}/u.test(one) && one.length <= LONGEST_NAME)
  return [...addresses, ...names.map((name) => ({ name }))]
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    // No escape at all: it stands as it is.
    return address
  }
}
