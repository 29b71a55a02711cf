/** To, Cc and Bcc of one compose. Only what stands in their own rows counts: the From row looks the same. */
import type { Address, Addressee } from '../draft-source.ts'
import { addressIn, listed, tidy } from './addresses.ts'
import {
  all,
  CHIP,
  FIELD_FROM,
  FROM_CHOICES,
  first,
  NOT_SUMMARY,
  nearest,
  oldRecipientField,
  recipientRow,
  SUMMARY,
  TYPED,
} from './selectors.ts'

const KINDS = ['to', 'cc', 'bcc'] as const
const isSet = (value: string): boolean => value !== '' && value !== 'undefined' && value !== 'null'

function person(kind: Addressee['kind'], name: string, address: string | null): Addressee | null {
  const named = isSet(name) && addressIn(name) === null
  if (!address && !named) return null
  return { kind, ...(named ? { name } : {}), ...(address ? { address } : {}) }
}

function chip(kind: Addressee['kind'], element: Element): Addressee | null {
  const address = addressIn(element.getAttribute('data-hovercard-id') ?? element.getAttribute('email'))
  const name = tidy(element.getAttribute('data-name') ?? element.getAttribute('name') ?? element.textContent)
  return person(kind, name, address)
}

/** `Dana Lee <dana@x.test>, sam@x.test` */
function written(kind: Addressee['kind'], text: string): Addressee[] {
  const out: Addressee[] = []
  for (const part of listed(tidy(text))) {
    const address = addressIn(part)
    if (!address) continue
    const before = part.split('<')[0] ?? ''
    const name = before.includes('@') ? '' : before.replace(/"/g, '').trim()
    const found = person(kind, name, address)
    if (found) out.push(found)
  }
  return out
}

const value = (element: Element): string => (element as HTMLInputElement).value ?? ''
const isShown = (element: Element, root: Element): boolean => {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement) {
    if ((up as HTMLElement).style?.display === 'none') return false
  }
  return true
}

/** The writer's own addresses: the identity chosen, the other identities, and the account that the title names. */
export function ownAddresses(document: Document, root: Element | null): string[] {
  const own = new Set<string>()
  const from = root?.querySelector(FIELD_FROM)
  const chosen = from ? addressIn(value(from)) : null
  if (chosen) own.add(chosen)
  if (root) {
    for (const choice of all(root, FROM_CHOICES)) {
      const address = addressIn(choice.getAttribute('value'))
      if (address) own.add(address)
    }
  }
  // "Inbox (3) - me@x.test - Gmail": the last part but one, in every language.
  const parts = tidy(document.title).split(/\s[-–—]\s/)
  for (let at = parts.length - 1; at >= Math.max(0, parts.length - 3); at -= 1) {
    const address = addressIn(parts[at])
    if (address && address === parts[at]!.trim().toLowerCase()) {
      own.add(address)
      break
    }
  }
  return [...own]
}

/** Reads the recipients; remembers them over the moments when Gmail hides them. */
export class Recipients {
  #last: Addressee[] = []

  read(root: Element | null, own: readonly string[] = []): { recipients: Addressee[]; known: boolean } {
    if (!root) return { recipients: this.#last, known: false }
    const found: Addressee[] = []
    const have = new Set<string>()
    let rowsShown = false
    const take = (addressee: Addressee | null): void => {
      if (!addressee) return
      const key = addressee.address ?? `name:${addressee.name}`
      if (have.has(key)) return
      have.add(key)
      found.push(addressee)
    }
    for (const kind of KINDS) {
      const row = first(root, recipientRow(kind))
      if (row) {
        rowsShown ||= isShown(row, root)
        for (const element of all(row, CHIP)) take(chip(kind, element))
        for (const input of all(row, TYPED)) for (const one of written(kind, value(input))) take(one)
      }
      const old = row ? null : first(root, oldRecipientField(kind))
      if (old) {
        rowsShown = true
        for (const one of written(kind, value(old))) take(one)
      }
    }

    // While the rows are collapsed the chips may be gone and only a summary is left, which tells no To from a Cc.
    const summary = all(root, SUMMARY).filter((element) => nearest(element, NOT_SUMMARY) === null)
    let guessed = 0
    for (const element of summary) {
      if (found.length > 0 && !isShown(element, root)) continue
      const address = addressIn(element.getAttribute('email') ?? element.getAttribute('data-hovercard-id'))
      if (!address || have.has(address) || own.includes(address)) continue
      const before = this.#last.find((one) => one.address === address)
      // The first of a summary is in To; of the others only what was seen before is sure.
      const isFirst = found.length === 0
      if (!before && !isFirst) guessed += 1
      const name = tidy(element.getAttribute('name') ?? element.textContent)
      take(before ?? person(isFirst ? 'to' : 'cc', name, address))
    }
    // Nothing to be seen, in rows that are folded away or not there at all, is not the same as nobody.
    if (found.length === 0 && !rowsShown) return { recipients: this.#last, known: false }
    this.#last = found
    return { recipients: found, known: guessed === 0 }
  }
}

export function readAddress(document: Document, root: Element | null, memory: Recipients): Address {
  const own = ownAddresses(document, root)
  return { ...memory.read(root, own), own }
}
