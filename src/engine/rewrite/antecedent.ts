/** Whom "he" and "she" mean, once the sentence that names them has gone. */
import type { DraftSentence } from '../reading/reading.ts'
import type { Edit } from '../types.ts'
import type { Kit } from './kit.ts'
import { peopleIn } from './people.ts'

/** The one person a text names; null where it names none, or two. */
function personIn(kit: Kit, text: string): string | null {
  const { manager, draft } = kit.reading
  const names = peopleIn(text, [manager ?? '', draft.letter.greeted ?? ''].filter(Boolean))
  return names.length === 1 ? names[0]! : null
}

const goes = (kit: Kit, s: DraftSentence): boolean =>
  kit.findings.some(
    (f) => f.rule === 'assumed-motive' && f.in === 'draft' && f.start < s.end && f.end > s.start,
  )

/**
 * "Your mind has been made up about Karim. He is in it for the car.": whom a guess means, where the sentence before it
 * goes as well.
 */
export function personBefore(kit: Kit, s: DraftSentence): string | null {
  const before = kit.reading.draft.sentences[s.index - 1]
  return before?.part === 'body' && goes(kit, before) ? personIn(kit, before.text) : null
}

/**
 * "Rupert gets on your nerves. He brought in 3 of 7 mandates.": the pronoun that the guess left behind gets its name.
 * @param s the sentence that goes
 * @param said what stands in its place
 * @returns null where the name stands elsewhere before it, or nobody is meant
 */
export function nameBack(kit: Kit, s: DraftSentence, said: string): Edit | null {
  const { text, sentences, letter } = kit.reading.draft
  const name = personIn(kit, s.text)
  if (!name || said.includes(name)) return null
  for (let i = s.index + 1; i < sentences.length; i++) {
    const next = sentences[i]!
    if (next.part !== 'body' || next.paragraph !== s.paragraph || next.start >= letter.bodyEnd) return null
    if (next.text.includes(name) || personIn(kit, next.text)) return null
    const m = /^(?:(?:and|but|so) )?(he|she|his)\b/iu.exec(next.text)
    if (!m) {
      if (/\b(?:he|she|his|him|her)\b/iu.test(next.text)) return null
      continue
    }
    if (kit.findings.some((f) => f.in === 'draft' && f.start < next.end && f.end > next.start)) return null
    const kept = sentences.slice(0, s.index).filter((x) => x.part === 'body' && !goes(kit, x))
    if (kept.some((x) => x.text.includes(name))) return null
    const start = text.indexOf(m[0], next.start) + m[0].length - m[1]!.length
    return { start, end: start + m[1]!.length, text: /^his$/iu.test(m[1]!) ? `${name}'s` : name }
  }
  return null
}
