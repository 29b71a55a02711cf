import type { Gate } from './gate.ts'

const LARGE = 4

/** G15: the advice is for one person above you; in public a question can shame. */
export const audience: Gate = {
  id: 'G15',
  silences: 'all',
  line: 'Many people read this one, so nothing is remarked on unless you ask.',
  evenAsked: false,
  check: (reading) =>
    reading.recipients.length > LARGE || reading.recipients.some((r) => r.external) ? {} : null,
}
