import type { Gate } from './gate.ts'

/** The person said with a chip that they do agree: the yes is theirs to give. */
export const agreed: Gate = {
  id: 'G13',
  silences: ['closed-agreement'],
  evenAsked: true,
  check: (reading) => (reading.context === 'agree' ? {} : null),
}

/** The person said with a chip that the two have talked. */
export const talked: Gate = {
  id: 'G12',
  silences: ['closed-agreement', 'missing-empathy', 'unexplored-term'],
  evenAsked: true,
  check: (reading) => (reading.context === 'talked' ? {} : null),
}
