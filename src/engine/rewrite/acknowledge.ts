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
  return first ?? kit.pick('ack', ['name-the-load'], ['plain'])
}

/** Kinds for a question that follows strain without a plan. */
export function loadKinds(kit: Kit): string[] {
  switch (kit.u.load?.kind) {
    case 'worry':
    case 'sleep':
      return ['loadworry', 'load']
    case 'overload':
    case 'pressure':
    case 'blame':
      return ['load']
    case 'conflict':
    case 'loss':
    case 'disappointment':
      return ['loadpast', 'load']
    default:
      return ['load']
  }
}
