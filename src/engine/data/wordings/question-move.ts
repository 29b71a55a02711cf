import type { MoveId } from '../../types.ts'

/** Which of the moves a question is, by how it begins: the same question words do the same work on any subject. */
export function questionMove(question: string): MoveId {
  const asked = question.replace(/^may I ask /u, '')
  if (/^(?:who|whose|whom)\b/u.test(asked)) return 'who-else'
  if (/\b(?:instead|otherwise|other ways?|else)\b/u.test(asked)) return 'open-the-options'
  if (/^(?:how|where|when)\b/u.test(asked)) return 'paint-the-picture'
  if (/^what (?:would|it would) (?:have to|it take|you need|make|need to|tip)\b/u.test(asked))
    return 'conditions'
  return 'ladder-down'
}
