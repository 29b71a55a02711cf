/** The acknowledgement: one sentence on what the manager carries. */
import type { Chosen } from './choose.ts'
import type { Kit } from './kit.ts'

/** Null when there is no strain to name. */
export function acknowledgement(kit: Kit): Chosen | null {
  const load = kit.u.load
  if (!load) return null
  const kinds: string[] = [load.kind]
  // Where nothing else fits, the plain ones do.
  const first = kit.pick('ack', ['name-the-load'], kinds)
  return first ?? kit.pick('ack', ['name-the-load'], ['plain', 'business'])
}

/** Kinds for a question that follows strain without a plan; none where plain words are enough. */
export function loadKinds(kit: Kit): string[] {
  switch (kit.u.load?.kind) {
    case 'worry':
      return ['loadworry']
    case 'overload':
    case 'pressure':
    case 'sleep':
    case 'anger':
    case 'business':
      return ['load']
    default:
      return []
  }
}
