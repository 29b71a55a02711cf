/**
 * Whatever happens in the middle of a write: the text is as it was, or as it was meant, with what the accident itself
 * did. Nothing of anybody's is lost, and nothing is there twice.
 */
import { expect } from 'vitest'
import { type Accident, type Kind, SELECTED } from './kinds.ts'
import type { Run } from './one-run.ts'

/** Here it cannot be told at once what came of the paste, and the text in front is another one. */
const AWAY: readonly Kind[] = ['another tab', 'another document', 'closed']

/** @param why names the run in a failure */
export function expectUnharmed(run: Run, mark: string, { kind, fault, word }: Accident, why: string): void {
  const { outcome, before, after, pastes, happened } = run
  const times = (of: string) => after.text.split(of).length - 1
  if (pastes !== null) expect(pastes, `${why}: one paste at most`).toBeLessThanOrEqual(1)
  expect(times(mark), `${why}: nothing twice`).toBeLessThanOrEqual(1)
  if (outcome?.ok) expect(times(mark), `${why}: in`).toBe(1)
  else if (outcome && outcome.trouble !== 'unsure' && !AWAY.includes(kind))
    expect(times(mark), `${why}: not in`).toBe(0)
  if (word) expect(times(word), `${why}: the accident’s words`).toBe(happened ? 1 : 0)
  const old = (of: string) => wordsOf(of, [mark, word ?? mark])
  expect(old(after.text), `${why}: all words in their order`).toBe(old(before.text))
  expect(after.beside, `${why}: what stands beside it`).toEqual(before.beside)
  if (!run.selected) return
  expect(run.selected.before, `${why}: the selection, after a tab that was left`).toBe('')
  if (AWAY.includes(kind)) return
  // The writer's next key must not replace what was selected for a write; but what they selected themselves stays.
  const byWriter = kind === 'another selection' && happened && fault?.when !== 'inSelect'
  expect(run.selected.after, `${why}: the selection`).toBe(byWriter ? SELECTED : '')
}

/** The words of a text in their order, but for some. */
function wordsOf(text: string, but: readonly string[]): string {
  const rest = but.reduce((left, word) => left.replaceAll(word, ' '), text)
  return rest
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}
