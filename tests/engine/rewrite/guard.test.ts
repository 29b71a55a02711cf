import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/engine/rewrite/edits.ts'
import { guard } from '../../../src/engine/rewrite/guard.ts'
import { readingOf } from './reading-of.ts'

const draft = "Hi Dana,\n\nSounds good. I'll tell Tim on Monday, 14 seats.\n\nBest,\nAlex"
const reading = readingOf({
  draft,
  message: 'I am thinking of closing the Leeds desk before the end of July this year. What do you think?',
})
const put = (from: string, to: string, options = {}) => {
  const start = draft.indexOf(from)
  const edits = [{ start, end: start + from.length, text: to }]
  return guard({ text: applyEdits(draft, edits), edits, heldBack: [] }, reading, options)
}

describe('the guard turns down', () => {
  const bad: [string, string, string][] = [
    ['a lost fact', "I'll tell Tim on Monday, 14 seats.", "I'll tell Tim. What next?"],
    ['a new name', 'Sounds good.', 'I asked Priya. What would Leeds need?'],
    ['a new number', 'Sounds good.', 'It costs 300. What would help?'],
    ['two questions', 'Sounds good.', 'What would help? What else?'],
    [
      'a parroted sentence',
      'Sounds good.',
      'What does closing the Leeds desk before the end of July give us?',
    ],
    ['therapy talk', 'Sounds good.', 'I hear you. What would help?'],
    ['an accusing why', 'Sounds good.', 'Why did you choose this?'],
    ['an empty slot', 'Sounds good.', 'What would {plan} give us?'],
    ['an exclamation mark', 'Sounds good.', 'Great news! What next?'],
    ['a doubled word', 'Sounds good.', 'What would the the desk need?'],
    ['a touched greeting', 'Hi Dana,', 'Dear Dana,'],
    ['a touched sign-off', 'Best,\nAlex', 'Cheers,\nAlex'],
    ['too many words', 'Sounds good.', `${'I see what this means for all of us here. '.repeat(6)}What next?`],
  ]
  for (const [name, from, to] of bad) it(name, () => expect(put(from, to)).not.toBeNull())

  it('a flagged sentence that still stands, and a finding that is still read', () => {
    const edits = [{ start: draft.length - 13, end: draft.length - 13, text: '' }]
    expect(
      put('Sounds good.', 'Sounds good. What would it give us?', { mustGo: ['Sounds good.'] }),
    ).not.toBeNull()
    expect(
      put('Sounds good.', 'What would it give us?', {
        detect: () => [{ rule: 'closed-agreement', quote: 'x' }],
      }),
    ).not.toBeNull()
    expect(guard({ text: draft, edits, heldBack: [] }, reading)).not.toBeNull()
  })
})

describe('the guard lets pass', () => {
  it('a short open question in the place of the agreement', () => {
    expect(
      put('Sounds good.', 'What would closing it give us?', { mustGo: ['Sounds good.'], detect: () => [] }),
    ).toBeNull()
  })
})
