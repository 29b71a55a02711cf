/** Reads what was typed for a person. */
import { type MarkedPerson, normalAddress } from '../platform/settings.ts'

export type Checked =
  | { ok: true; name: string; addresses: string[] }
  | { ok: false; problem: 'need' | 'bad-address' | 'taken'; what: string; field: 'name' | 'addresses' }

/** Checks a name and a list of addresses against the other people on the list. */
export function checkPerson(name: string, typed: string, others: MarkedPerson[]): Checked {
  const addresses = [
    ...new Set(
      typed
        .split(/[,;\s]+/)
        .map(bare)
        .filter(Boolean),
    ),
  ]
  if (!name.trim()) return { ok: false, problem: 'need', what: '', field: 'name' }
  if (!addresses.length) return { ok: false, problem: 'need', what: '', field: 'addresses' }
  const bad = addresses.find((address) => !/^[^@\s]+@[^@\s]+$/.test(address))
  if (bad) return { ok: false, problem: 'bad-address', what: bad, field: 'addresses' }
  const taken = addresses.find((address) => others.some((other) => other.addresses.includes(address)))
  if (taken) return { ok: false, problem: 'taken', what: taken, field: 'addresses' }
  return { ok: true, name: name.trim(), addresses }
}

/** An address without the angle brackets that mail programs put around it. */
function bare(address: string): string {
  return normalAddress(address).replace(/^[<"']+|[>"']+$/g, '')
}
