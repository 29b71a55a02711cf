import { describe, expect, it } from 'vitest'
import { brokenForm } from '../../../src/engine/rewrite/guard-form.ts'

describe('a new sentence is turned down', () => {
  const bad: [string, string][] = [
    ['two modals in a row', "You'd should press send."],
    ['two modals in a row', 'I would must wait.'],
    ['a hedge before a fragment', 'As far as I can tell, Fig 3.'],
    ['a hedge before a fragment', 'As I see it, with the greatest respect.'],
    ['a hedge twice', 'As I see it, to my mind it is late.'],
    ['two connectors', 'I wonder whether but since the reorg he has changed.'],
    ['the order of a question after "whether"', 'I wonder whether is it the budget.'],
    ['a clause that leans on nothing', 'Because the old one leaked.'],
    ['an end in mid-air', 'I take the point about the.'],
    ['two articles', 'I can see the worry about the a plan.'],
    ['a stop after a comma', 'I wonder whether you want it axed,.'],
  ]
  for (const [name, text] of bad) it(`${name}: ${text}`, () => expect(brokenForm([text], '')).not.toBeNull())
})

describe('a new sentence passes', () => {
  const good = [
    "I'd press send today. What speaks against it from your side?",
    'As far as I can tell, the vendor has done thirty of these.',
    'Which part of it worries you most?',
    "I'm not sure about it yet.",
    'From what I have seen, half of them work from home.',
    'Because the old one leaked, I would wait.',
    'I wonder whether the budget plays a part.',
    'What would you have liked to see?',
  ]
  for (const text of good) it(text, () => expect(brokenForm([text], '')).toBeNull())
  it("what was broken in the writer's own words", () => {
    expect(brokenForm(['You must can wait.'], 'Hi. You must can wait.')).toBeNull()
  })
})
