/** Words of the house's own wordings: with a capital at the start of a sentence they are no names. */
import { WORDINGS } from '../data/wordings/index.ts'
import { plainWords } from '../text/phrases.ts'

export const HOUSE_WORDS: ReadonlySet<string> = new Set([
  ...WORDINGS.flatMap((w) => plainWords(w.text.replace(/\{\w+\}/gu, ' '))),
  ...'about on once as when with after before my maybe to what from in if yes no the fine'.split(' '),
])
