/** Wordings that answer to a subject, a burden or a hedge of the manager's: what must hold of every one of them. */
import { describe, expect, it } from 'vitest'
import { BANNED } from '../../../src/engine/data/banned.ts'
import { BURDENS } from '../../../src/engine/data/burdens/index.ts'
import { ANY_OPEN, HEDGES } from '../../../src/engine/data/hedges/index.ts'
import { SUBJECTS } from '../../../src/engine/data/subjects/index.ts'
import type { Wording } from '../../../src/engine/data/wordings/wording.ts'

const questions: Wording[] = [
  ...SUBJECTS.flatMap((s) => [...s.questions.values()].flat()),
  ...[...HEDGES, ANY_OPEN].flatMap((h) => h.says),
]
const acknowledgements = BURDENS.flatMap((b) => b.says)
const patterns: [string, string][] = [
  ...SUBJECTS.map((s): [string, string] => [s.id, s.words]),
  ...[...BURDENS, ...HEDGES].map((c): [string, string] => [c.id, c.cue]),
]
const failing = (list: readonly Wording[], wrong: (w: Wording) => boolean): string[] =>
  list.filter(wrong).map((w) => `${w.id}: ${w.text}`)

describe('a question on a subject or a hedge', () => {
  it('is one open question that can stand after "Before I ring them,"', () => {
    expect(
      failing(
        questions,
        (w) =>
          !/^(?:what|how|who|whose|whom|which|where|when|may I ask|(?:at|by|for|from|in|of|on|to|under|with) (?:what|which|whom|whose))\b/.test(
            w.text,
          ),
      ),
    ).toEqual([])
    expect(
      failing(questions, (w) => (w.text.match(/\?/g) ?? []).length !== 1 || !w.text.endsWith('?')),
    ).toEqual([])
    expect(failing(questions, (w) => w.text.split(/\s+/).length > 19)).toEqual([])
  })
  it('invents nothing: no figure, no name, no promise', () => {
    expect(failing(questions, (w) => /\d/.test(w.text))).toEqual([])
    expect(failing(questions, (w) => /\bwill\b/.test(w.text.replace(/\b(?:of|free) will\b/g, '')))).toEqual(
      [],
    )
  })
  it('knows no slot but the word by which the subject was named', () => {
    expect(failing(questions, (w) => w.needs.some((n) => n !== 'it'))).toEqual([])
  })
})

describe('an acknowledgement of a burden', () => {
  it('is one plain sentence, asks nothing and promises nothing', () => {
    expect(failing(acknowledgements, (w) => /[?!\d{]/.test(w.text) || !/^\p{Lu}.*\.$/u.test(w.text))).toEqual(
      [],
    )
    expect(failing(acknowledgements, (w) => w.text.split(/\s+/).length > 17)).toEqual([])
  })
  it('has a form for formal letters for every burden', () => {
    expect(BURDENS.filter((b) => !b.says.some((w) => w.formal)).map((b) => b.id)).toEqual([])
  })
})

describe('all of them', () => {
  it('say nothing that is banned', () => {
    expect(failing([...questions, ...acknowledgements], (w) => BANNED.some((b) => b.test(w.text)))).toEqual(
      [],
    )
  })
  it('have ids of their own', () => {
    const ids = [...questions, ...acknowledgements].map((w) => w.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
  it('hang on patterns without unbounded repetition of a group', () => {
    // A repeated group with a repeat inside it is how a pattern comes to take exponential time.
    expect(patterns.filter(([, re]) => /\)[*+]|\)\{\d+,\}|\.[*+]/.test(re)).map(([id]) => id)).toEqual([])
  })
})
