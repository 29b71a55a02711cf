/** Words of the house's own wordings: with a capital at the start of a sentence they are no names. */
import { WORDINGS } from '../data/wordings/index.ts'
import { PLAIN_ACKNOWLEDGEMENTS, PLAIN_QUESTIONS } from '../data/wordings/plain.ts'
import { plainWords } from '../text/phrases.ts'

export const HOUSE_WORDS: ReadonlySet<string> = new Set([
  ...[...WORDINGS, ...PLAIN_QUESTIONS, ...PLAIN_ACKNOWLEDGEMENTS].flatMap((w) =>
    plainWords(w.text.replace(/\{\w+\}/gu, ' ')),
  ),
  ...'leaving about on once as when with after before my maybe to what from in if yes no the fine'.split(' '),
])
