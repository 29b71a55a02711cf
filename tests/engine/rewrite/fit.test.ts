/** Which wording suits which message: marks learnt from readers, and what they must never do. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import SHIPPED from '../../../src/engine/data/fit/weights.json' with { type: 'json' }
import { WORDINGS } from '../../../src/engine/data/wordings/index.ts'
import { PLAIN_QUESTIONS } from '../../../src/engine/data/wordings/plain.ts'
import type { Wording } from '../../../src/engine/data/wordings/wording.ts'
import { contextKeys, Fit, type FitWeights, gramsOf, slotKeys } from '../../../src/engine/rewrite/fit.ts'

const wording = (id: string, text: string): Wording => ({
  id,
  text,
  move: 'conditions',
  role: 'ask',
  tone: 'plain',
  needs: [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!),
})
const NONE: FitWeights = { mean: 60, id: {}, gram: {}, source: {}, slot: {}, context: {} }
const marks = (changed: Partial<FitWeights>, context: string[] = []): Fit =>
  new Fit({ ...NONE, ...changed }, context)

describe('the mark of a wording', () => {
  const hold = wording('hold', 'what would make you hold off?')
  it('is the mean where nothing is known of it', () => {
    expect(marks({}).of(hold, 'other', {})).toBeCloseTo(0.6)
  })
  it('takes up itself, its words, where it comes from and what fills its slots', () => {
    const slotted = wording('miss', 'who would miss {matter}?')
    expect(marks({ id: { hold: 40 } }).of(hold, 'other', {})).toBeCloseTo(1)
    expect(marks({ gram: { 'hold off': 10, hold: 5 } }).of(hold, 'other', {})).toBeCloseTo(0.75)
    expect(marks({ source: { fitting: 30 } }).of(hold, 'fitting', {})).toBeCloseTo(0.9)
    expect(
      marks({ slot: { 'matter:3': -20 } }).of(slotted, 'slot', { matter: 'the late shift' }),
    ).toBeCloseTo(0.4)
  })
  it('changes with the signs of the message, and only with those that it shows', () => {
    const context = { worries: { 'i:hold': -50, 'm:conditions': 10 }, torn: { 't:what would': 20 } }
    expect(marks({ context }, ['worries']).of(hold, 'other', {})).toBeCloseTo(0.2)
    expect(marks({ context }, ['torn']).of(hold, 'other', {})).toBeCloseTo(0.8)
    expect(marks({ context }, []).of(hold, 'other', {})).toBeCloseTo(0.6)
  })
  it('is a number for any text and any slots', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (text, filled, signs) => {
        const w = wording('any', `${text} {matter}`)
        const fit = new Fit(SHIPPED.ask as unknown as FitWeights, signs)
        expect(Number.isFinite(fit.of(w, 'slot', { matter: filled }))).toBe(true)
      }),
    )
  })
})

describe('what ships', () => {
  it('knows the wordings by name: none of its ids has been lost to an edit of the lists', () => {
    const ids = new Set([...WORDINGS, ...PLAIN_QUESTIONS].map((w) => w.id))
    const own = Object.keys(SHIPPED.ask.id).filter((id) =>
      /^(?:p(?:talk|cond|opt|who|goal|what|how)|up|down|cond|who)-\d/.test(id),
    )
    expect(own.length).toBeGreaterThan(80)
    expect(own.filter((id) => !ids.has(id))).toEqual([])
  })
  it('holds whole hundredths of a mark, none of them absurd', () => {
    for (const role of [SHIPPED.ask, SHIPPED.ack, SHIPPED.line])
      for (const table of [role.id, role.gram, role.source, role.slot, ...Object.values(role.context)])
        for (const [key, w] of Object.entries(table as Record<string, number>)) {
          expect(Number.isInteger(w), key).toBe(true)
          expect(Math.abs(w), key).toBeLessThan(300)
        }
  })
})

describe('keys', () => {
  it('are the words and neighbours of a wording, its slots as they stand', () => {
    expect(gramsOf('Who’s left, {who}?')).toEqual(["who's", 'left', '{who}', "who's left", 'left {who}'])
  })
  it('name a wording by itself, its move and its first words', () => {
    expect(contextKeys(wording('x', 'what would it cost?'))).toEqual(['i:x', 'm:conditions', 't:what would'])
  })
  it('say how long a filling is, and how it begins and ends', () => {
    expect(slotKeys(['plan'], { plan: 'Closing the late shop' })).toEqual([
      'plan:4',
      'plan begins closing',
      'ends shop',
    ])
  })
})
