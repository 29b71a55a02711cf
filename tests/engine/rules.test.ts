import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/engine/rules/index.ts'
import { odds } from '../../src/engine/rules/rule.ts'
import { probability, SCORECARDS } from '../../src/engine/rules/scorecards.ts'
import { CORE_RULES, RULE_IDS, type RuleId } from '../../src/engine/types.ts'
import type { Said } from './fake-model.ts'
import { type Given, readWith } from './read-with.ts'

const rule = (id: RuleId) => RULES.find((r) => r.id === id)!

interface Named {
  in: string
  sentence: number
  signs: Record<string, number>
}

/** The rule's candidates, their signs by name. */
function candidates(id: RuleId, given: Given, said: Said = {}): Named[] {
  const { reading, summary } = readWith(given, said)
  const r = rule(id)
  return r.candidates(reading, summary).map((c) => {
    expect(c.signs).toHaveLength(r.signs.length)
    return { ...c, signs: Object.fromEntries(r.signs.map((name, i) => [name, c.signs[i]!])) }
  })
}

/** Every sentence is worth a look. */
const look = (id: RuleId): Said => ({ draft: { '': { rules: { [id]: 0.1 } } } })

describe('the rules', () => {
  it('are the seven of the guidelines, core rules first', () => {
    expect(RULES.map((r) => r.id)).toEqual(RULE_IDS)
    expect(RULES.slice(0, 2).map((r) => r.id)).toEqual(CORE_RULES)
  })

  it.each(RULES.map((r) => [r.id, r.card] as const))('%s has a card in plain words', (_id, card) => {
    for (const line of Object.values(card)) {
      expect(line.length).toBeGreaterThan(5)
      expect(line.length).toBeLessThan(140)
      // It coaches, it does not pass verdicts.
      expect(line).not.toMatch(/\b(?:wrong|bad|failed|mistake|never|rule)\b(?<!If it is)/)
    }
    expect(card.title).not.toMatch(/[.!?]$/)
    for (const line of [card.seen, card.why, card.whenWrong, card.source]) expect(line).toMatch(/\.$/)
  })

  it('look at nothing in an empty draft', () => {
    for (const r of RULES) expect(candidates(r.id, { draft: '' })).toEqual([])
  })
})

describe('rules about a sentence of the draft', () => {
  const ABOUT_DRAFT: RuleId[] = [
    'closed-agreement',
    'closed-question',
    'pushed-conclusion',
    'dismissed-concern',
    'assumed-motive',
  ]
  it.each(ABOUT_DRAFT)('%s looks at every sentence of the draft that may show it', (id) => {
    const given = { draft: 'One. Two.\nThree', message: 'Four. Five.' }
    expect(candidates(id, given, look(id)).map((c) => [c.in, c.sentence])).toEqual([
      ['draft', 0],
      ['draft', 1],
      ['draft', 2],
    ])
    expect(
      candidates(id, given, { draft: { Two: { rules: { [id]: 0.1 } } } }).map((c) => c.sentence),
    ).toContain(1)
    expect(candidates(id, given)).toEqual([])
  })

  it('see an acceptance of an open matter, and whether a question stands anywhere in the draft', () => {
    const message = { thinking: { acts: { open: 1 }, weight: { medium: 1, heavy: 1 } } }
    const given = { message: 'I am thinking we close Lisbon.', draft: 'Agreed. What would it cost?' }
    const asks = candidates('closed-agreement', given, {
      message,
      draft: { Agreed: { acts: { accept: 1 } }, 'What would': { acts: { 'open-question': 1 } } },
    })[0]!.signs
    const settles = candidates('closed-agreement', given, {
      message,
      draft: { Agreed: { acts: { accept: 1 } } },
    })[0]!.signs
    expect(settles).toMatchObject({
      'accepts an open matter': 1,
      'accepts without asking': 1,
      'open heavy matter': 1,
    })
    expect(asks).toMatchObject({
      'accepts an open matter': 1,
      'accepts without asking': 0,
      'another sentence: open-question': 1,
    })
  })

  it('see whether a sentence is greeting, body or sign-off', () => {
    const draft = 'Hi Dana,\nAgreed.\nBest,\nAlex'
    const signs = candidates('closed-agreement', { draft }, look('closed-agreement'))
    expect(signs.map((c) => c.signs['in the body'])).toEqual([0, 1, 0, 0])
  })

  it('compare a sentence with the best of the others, not with itself', () => {
    const found = candidates(
      'closed-agreement',
      { draft: 'Yes. Fine. Ok.' },
      {
        draft: {
          Yes: { acts: { accept: 0.9 }, rules: { 'closed-agreement': 0.1 } },
          Fine: { acts: { accept: 0.4 }, rules: { 'closed-agreement': 0.1 } },
          Ok: { rules: { 'closed-agreement': 0.1 } },
        },
      },
    )
    expect(found.map((c) => c.signs['another sentence: accept'])).toEqual([0.4, 0.9, 0.9])
  })
})

describe.each<['missing-empathy' | 'unexplored-term']>([['missing-empathy'], ['unexplored-term']])(
  '%s',
  (id) => {
    it('looks at the one sentence of the message that shows it best', () => {
      const found = candidates(
        id,
        { message: 'Swamped. Torn. Fine.', draft: 'Ok.' },
        { message: { Swamped: { rules: { [id]: 0.3 } }, Torn: { rules: { [id]: 0.8 } } } },
      )
      expect(found.map((c) => [c.in, c.sentence])).toEqual([['managerMessage', 1]])
    })

    it('looks at the notes themselves where they record it, but never at the draft of a mail', () => {
      const said = { draft: { swamped: { rules: { [id]: 0.9 } } } }
      const draft = '- ok\n- Dana is swamped'
      expect(candidates(id, { channel: 'notes', draft }, said).map((c) => [c.in, c.sentence])).toEqual([
        ['draft', 1],
      ])
      expect(candidates(id, { channel: 'email', draft }, said)).toEqual([])
    })
  },
)

describe('probabilities', () => {
  it.each([
    [0.5, 0],
    [0.9, Math.log(9)],
    [0, Math.log(1e-4 / (1 - 1e-4))],
    [1, -Math.log(1e-4 / (1 - 1e-4))],
  ])('the odds of %d are %d', (p, z) => expect(odds(p)).toBeCloseTo(z, 6))

  const straight = { at: [0, 10], points: [0, 20] }

  it('add up the points of the signs; a sign without a curve brings none', () => {
    const r = { ...rule('closed-question'), signs: ['a', 'unknown', 'b'] }
    const card = { bias: -1, curves: { a: straight, b: { at: [0, 4], points: [0, -2] } } }
    expect(probability(r, [1, 99, 2], card)).toBeCloseTo(0.5, 6)
    expect(probability(r, [0, 0, 0], card)).toBeCloseTo(1 / (1 + Math.E), 6)
  })

  it('follow a straight line between two points of a curve, and stay level outside', () => {
    const r = { ...rule('closed-question'), signs: ['a'] }
    const at = (value: number): number => {
      const p = probability(r, [value], { bias: 0, curves: { a: { at: [0, 1, 3], points: [0, 1, -1] } } })
      return Math.log(p / (1 - p))
    }
    expect([-5, 0, 0.5, 1, 2, 3, 99].map((v) => Number(at(v).toFixed(6)))).toEqual([0, 0, 0.5, 1, 0, -1, -1])
  })

  it('the fitted scorecards name only signs that the rules look at, and ask less when asked', () => {
    for (const id of RULE_IDS) {
      const card = SCORECARDS[id]
      expect(card, `${id} in scorecards.json`).toBeDefined()
      expect(Object.keys(card.curves).filter((name) => !rule(id).signs.includes(name))).toEqual([])
      for (const { at, points } of Object.values(card.curves)) {
        expect(points.length).toBe(at.length)
        expect(at.every((value, i) => i === 0 || value > at[i - 1]!)).toBe(true)
      }
      for (const unasked of [card.unasked, card.notes]) {
        expect(card.asked).toBeLessThanOrEqual(unasked)
        expect(unasked).toBeLessThan(1)
      }
      expect(card.asked).toBeGreaterThan(0)
    }
  })
})
