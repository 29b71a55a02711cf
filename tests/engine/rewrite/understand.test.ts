import { describe, expect, it } from 'vitest'
import { commitmentIn } from '../../../src/engine/rewrite/commitment.ts'
import { loadOf } from '../../../src/engine/rewrite/load.ts'
import { planOf } from '../../../src/engine/rewrite/plan.ts'
import { turnClosed } from '../../../src/engine/rewrite/turn-closed.ts'
import { viewOfPush } from '../../../src/engine/rewrite/turn-push.ts'
import { baseOfGerund, baseOfPast, gerundOf } from '../../../src/engine/text/inflect.ts'
import { turned } from '../../../src/engine/text/pronouns.ts'

describe('verb forms', () => {
  it('are spelled as they are written', () => {
    for (const [base, ing] of Object.entries({
      merge: 'merging',
      cut: 'cutting',
      tie: 'tying',
      see: 'seeing',
      show: 'showing',
      visit: 'visiting',
      cancel: 'cancelling',
      let: 'letting',
      open: 'opening',
      quit: 'quitting',
    }))
      expect(gerundOf(base)).toBe(ing)
    expect(gerundOf('cancel', true)).toBe('canceling')
    for (const [ing, base] of Object.entries({
      closing: 'close',
      letting: 'let',
      selling: 'sell',
      moving: 'move',
      turning: 'turn',
    }))
      expect(baseOfGerund(ing)).toBe(base)
    expect(baseOfPast('scrapped')).toBe('scrap')
  })
})

describe('pronouns are turned', () => {
  it('for the mouth of the writer', () => {
    expect(turned('the pricing team into my area')).toBe('the pricing team into your area')
    expect(turned('you the senior lead')).toBe('me the senior lead')
    expect(turned('our own people')).toBe('our own people')
    expect(turned('what you are doing')).toBeNull()
  })
})

describe('the plan', () => {
  const plans: [string, string][] = [
    ["I'm leaning towards closing the Leeds desk before July.", 'closing the Leeds desk'],
    ['I think we should drop the school bus contract.', 'dropping the school bus contract'],
    ['what if we scrapped the options evening and put the lot on video?', 'scrapping the options evening'],
    ['I would like to stop the Monday readout and replace the pack.', 'stopping the Monday readout'],
    ["Thinking we don't renew the cleaning contract.", 'not renewing the cleaning contract'],
    ["I'm minded to take him off the accounts.", 'taking him off the accounts'],
  ]
  for (const [text, plan] of plans)
    it(`${text} → ${plan}`, () => expect(planOf([text], text)?.phrase).toBe(plan))

  it('is left out where the grammar is not certain', () => {
    for (const text of [
      'Not sure yet what I would change.',
      'How do you read it?',
      "I'm thinking it has to be the Porto team.",
      'I worry about the bike lane.',
    ])
      expect(planOf([text], text)).toBeNull()
  })
})

describe('the load', () => {
  it('is echoed in a few of their nouns', () => {
    expect(loadOf('They went for me in front of the whole board for two hours.')).toMatchObject({
      kind: 'shame',
      audience: 'the board',
      span: 'two hours',
    })
    expect(loadOf('My father went into hospital on Sunday.')).toMatchObject({
      kind: 'illness',
      kin: 'your father',
    })
    expect(loadOf('We buried my sister-in-law yesterday.').kin).toBe('your sister-in-law')
    expect(loadOf('Weeks, he said, not months.').kind).toBe('grief')
    expect(loadOf('Last time I nearly lost the store.').kind).not.toBe('loss')
    expect(loadOf("Two nurses down and four hours' sleep.").span).toBeUndefined()
    expect(loadOf('It will bring extra work and risk to our numbers.')).toMatchObject({
      burden: 'extra work',
      atRisk: 'our numbers',
    })
  })
})

describe('commitments', () => {
  it('are found with their verb in the base form', () => {
    expect(commitmentIn("Great, I'll let Tim know and I'll start on Monday.")?.phrase).toBe(
      'let Tim know and start on Monday',
    )
    expect(commitmentIn('ok cool will do a contract for the temp.')?.phrase).toBe(
      'do a contract for the temp',
    )
    expect(commitmentIn('Copy that, turning em round.')?.phrase).toBe('turn em round')
    expect(commitmentIn('Sounds good to me.')).toBeNull()
    expect(commitmentIn("I'll back you on that.")).toBeNull()
  })
})

describe('closed questions', () => {
  it('say their view as a view', () => {
    expect(turnClosed("Don't you think we should wait?").view).toBe("I'd wait")
    expect(turnClosed("Wouldn't a warning do?").view).toBe('I think a warning would do')
    expect(turnClosed('Is it because of the budget?').view).toBe('I wonder whether the budget plays a part')
  })
  it('ask what led to it instead of why', () => {
    expect(turnClosed('Why did you give it to Tim?')).toMatchObject({
      act: 'giving it to Tim',
      asks: 'what-led',
    })
  })
})

describe('pushed conclusions', () => {
  it('become a view that stays a view, facts in place', () => {
    expect(viewOfPush('You should wait.')).toBe("I'd wait")
    expect(viewOfPush('We have to freeze all feature work until login is fixed, end of.')).toBe(
      "I'd freeze all feature work until login is fixed",
    )
    expect(viewOfPush('Take Bente instead, trust me.')).toBe("I'd take Bente instead")
  })
})
