/**
 * After other business ("11 rolls of the 14 gauge.") a bare "it" in the new text would point at that: the matter is
 * named first ("On the children's section, …").
 */
import { lowered, plainWords } from '../text/phrases.ts'
import type { Kit } from './kit.ts'
import { bodyPart, type Spot } from './spot.ts'

const POINTS = /\b(?:it|its|that|this|they|them)\b/iu
const SMALL = /^(?:the|our|your|my|an?|of|for|to|and|in|on|at|all|one|two)$/u

/** @param text what is to stand in the place of the spot, with its capital */
export function withTopic(kit: Kit, spot: Spot, text: string): string {
  const topic = kit.u.plan?.object ?? kit.u.matter ?? kit.u.topic
  const [first] = text.split(/(?<=[.!?…])\s/u)
  if (!topic || topic.split(' ').length > 4 || !first || !POINTS.test(first)) return text
  // "As to the summer, …" has named it.
  if (/\p{L}[,:]\s*$/u.test(kit.reading.draft.text.slice(spot.sentence.start, spot.start))) return text
  const before = kit.reading.draft.sentences[spot.sentence.index - 1]
  if (before?.part !== 'body' || before.acts.social >= 0.5 || before.acts.acknowledge >= 0.5) return text
  const [start, end] = bodyPart(kit.reading, before)
  const words = plainWords(topic).filter((w) => !SMALL.test(w))
  const near = new Set(plainWords(`${kit.reading.draft.text.slice(start, end)} ${first}`))
  if (end <= start || words.some((w) => near.has(w))) return text
  if (/^(?:on|about|for|with|as|before|if|once)\b/iu.test(text)) return text
  const said = `on ${topic}, ${lowered(text, kit.isName)}`
  return kit.voice.lowerCase ? said : `O${said.slice(1)}`
}
