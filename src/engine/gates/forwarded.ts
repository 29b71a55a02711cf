import type { Gate } from './gate.ts'

/** G16: what is answered is only a forward or a quote. Whether a matter is open, or who is strained, cannot be told. */
export const forwarded: Gate = {
  id: 'G16',
  silences: ['closed-agreement', 'missing-empathy', 'unexplored-term'],
  evenAsked: false,
  check: (reading) => (reading.onlyForwarded ? {} : null),
}
