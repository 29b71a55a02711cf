/** A subject that managers put up, with questions that only this subject raises. */

import type { Shape } from '../shape-words.ts'
import { questionMove } from '../wordings/question-move.ts'
import { type Wording, wordingOf } from '../wordings/wording.ts'

/** What a plan may do with a subject; `any` fits whatever is done with it. */
export type SubjectShape = Exclude<Shape, 'worry' | 'matter' | 'spend'> | 'any'

export interface Subject {
  id: string
  /** Its names, to be found in the sentence that puts the plan up: a pattern's source (text/pattern-bank.ts). */
  words: string
  /** Questions by shape, as `ask` wordings; `{it}` stands for the word found, with its article. */
  questions: ReadonlyMap<SubjectShape, readonly Wording[]>
}

type Questions = Partial<Record<SubjectShape, readonly string[]>>

/** @param words the body of a pattern, matched between the ends of words, small and capital letters alike */
export function subject(id: string, words: string, questions: Questions): Subject {
  const made = Object.entries(questions).map(([shape, texts]): [SubjectShape, Wording[]] => [
    shape as SubjectShape,
    texts.map((text, i) => wordingOf(`${id}-${shape}-${i + 1}`, questionMove(text), ['p', 'ask', text])),
  ])
  return { id, words, questions: new Map(made) }
}
