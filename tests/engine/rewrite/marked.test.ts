import { describe, expect, it } from 'vitest'
import type { Shape } from '../../../src/engine/data/shape-words.ts'
import type { MarkedSpan, Marks } from '../../../src/engine/reading/spans/reader.ts'
import { markedIn } from '../../../src/engine/rewrite/marked.ts'
import { planFrom } from '../../../src/engine/rewrite/plan.ts'
import { shapeOf } from '../../../src/engine/rewrite/shape.ts'
import { readingOf } from './reading-of.ts'

/** A reading of a message of one sentence in which the reader has marked some words. */
function marked(message: string, words: Partial<Record<keyof Marks, string>>, sure = 0.9) {
  const span = (text: string | undefined): MarkedSpan | null => {
    if (text === undefined) return null
    const start = message.indexOf(text)
    return { text, start, end: start + text.length, sure }
  }
  const marks: Marks = { plan: span(words.plan), matter: span(words.matter), load: span(words.load) }
  return markedIn({ ...readingOf({ message, draft: 'Fine.' }), marks: () => marks } as never, [0], 0)
}

describe('the plan that was marked', () => {
  const plans: [message: string, span: string, phrase: string][] = [
    ['I think make we shut the Kano hub.', 'shut the Kano hub', 'shutting the Kano hub'],
    ['Suppose we stopped the lunch service.', 'stopped the lunch service', 'stopping the lunch service'],
    ["I'm minded not to run any trips.", 'run any trips', 'not running any trips'],
    ['I might ask Luis to run the south.', 'run the south', 'Luis running the south'],
    ['Could we get our nurses to work Sundays?', 'work Sundays', 'our nurses working Sundays'],
    ['I want us to shut the Kano hub.', 'shut the Kano hub', 'shutting the Kano hub'],
    ['We should fold my lab course into another.', 'fold my lab course', 'folding your lab course'],
  ]
  it.each(plans)('%s → %s', (message, span, phrase) => {
    const { plan } = marked(message, { plan: span })
    expect(planFrom(plan!, message)?.phrase).toBe(phrase)
  })

  it('is left out where its first word is no verb, or a word points elsewhere', () => {
    expect(marked('The wallpaper of the hall.', { plan: 'wallpaper of the hall' }).plan).toBeNull()
    expect(marked('I would give its rails to denim.', { plan: 'give its rails to denim' }).plan).toBeNull()
  })

  it('is left out where the writer would do it, or somebody of whom nobody knows who it is', () => {
    for (const who of ['you', 'him', 'them'])
      expect(marked(`I want to ask ${who} to head the north.`, { plan: 'head the north' }).plan).toBeNull()
  })

  it('is no plan where it only says when, or what is feared', () => {
    expect(
      marked('All invoices come to me before they go to the customer.', { plan: 'go to the customer' }).plan,
    ).toBeNull()
    expect(marked("We're about to lose the Asda slot.", { plan: 'lose the Asda slot' }).plan).toBeNull()
  })

  it('is left out where the reader is not sure', () => {
    expect(marked('We shut the hub.', { plan: 'shut the hub', matter: 'the hub' }, 0.2)).toEqual({
      plan: null,
      matter: null,
      load: null,
    })
  })
})

describe('the matter and the load that were marked', () => {
  it('stand in the writer’s sentence', () => {
    expect(marked('These weekly calls drain me.', { matter: 'These weekly calls' }).matter).toBe(
      'the weekly calls',
    )
    expect(marked('My area is too big.', { matter: 'My area' }).matter).toBe('your area')
    expect(marked('Rimini was awful.', { matter: 'Rimini' }).matter).toBe('Rimini')
    expect(marked('Two people off sick again.', { load: 'Two people off sick' }).load).toBe(
      'two people off sick',
    )
  })

  it('are left out where they would not stand by themselves', () => {
    for (const matter of ['it', 'every cheese whose', 'a very long name of a thing that nobody would say'])
      expect(marked(`So ${matter} now.`, { matter }).matter).toBeNull()
  })
})

describe('what a plan does', () => {
  const shapes: [phrase: string, who: string | null, shape: Shape | null][] = [
    ['stopping the lunch service', null, 'end'],
    ['letting the contract lapse', null, 'end'],
    ['not renewing the contract', null, 'end'],
    ['dropping Marlon as captain', 'Marlon', 'part'],
    ['letting Gavin go', 'Gavin', 'part'],
    ["calling Fischer's loan", 'Fischer', null],
    ['giving Aberdeen to Rhona', 'Rhona', 'hand'],
    ['giving the whole floor two days', null, 'change'],
    ['moving the stock count to Sundays', null, 'change'],
    ['opening a second till', null, 'begin'],
    ['paying the fee', null, 'spend'],
    ['telling the mayor', null, 'tell'],
    ['wallpapering the hall', null, null],
  ]
  it.each(shapes)('%s (%s): %s', (phrase, who, shape) => expect(shapeOf(phrase, who)).toBe(shape))
})
