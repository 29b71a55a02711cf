import type { Gate } from './gate.ts'

/** Probability from which the model's own reading is enough (chosen on labelled cases, docs/model.md). */
const ENOUGH = 0.5

/** What no word list can hold: the model takes message or draft for danger, law, formal HR or abuse. */
export const protectedByModel: Gate = {
  id: 'G10',
  silences: 'all',
  line: 'This looks like a matter in which coaching would be out of place, so it is off for this one.',
  evenAsked: true,
  check: (_reading, summary) => (summary.protect >= ENOUGH ? {} : null),
}
