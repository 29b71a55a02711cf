import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash } from '../../../src/engine/reading/net/features.ts'
import { Net } from '../../../src/engine/reading/net/net.ts'
import { MAGIC, parseWeights } from '../../../src/engine/reading/net/weights.ts'
import { DRAFT_ACTS, MESSAGE_ACTS } from '../../../src/engine/reading/reading.ts'
import { sentencesOf } from '../../../src/engine/text/sentences.ts'
import { RULE_IDS } from '../../../src/engine/types.ts'
import { anyText } from '../any-text.ts'
import {
  DRAFT_OUTPUTS,
  DRAFT_WIDTH,
  fileOf,
  type Given,
  MESSAGE_OUTPUTS,
  MESSAGE_WIDTH,
  OWN,
  tinyWeights,
} from './tiny-weights.ts'

const net = (given: Given = {}, gram?: number): Net => new Net(parseWeights(tinyWeights(given, gram)))
const read = (n: Net, draft: string, message = '', channel: 'email' | 'notes' = 'email') =>
  n.read(channel, sentencesOf(message), sentencesOf(draft))
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

describe('the weights file', () => {
  it('gives back what was put in', () => {
    const w = parseWeights(tinyWeights({ 'draft.bias': { 2: 0.5 } }, 77))
    expect(w.version).toBe(1)
    expect([...w.words]).toEqual([
      ['yes', 0],
      ['no', 1],
    ])
    expect([...w.gramHashes]).toEqual([77])
    expect([...w.tables.vectors.values]).toEqual([127, 0, 0, 127])
    expect(w.tensors['draft.bias']![2]).toBe(0.5)
  })

  const whole = tinyWeights()
  it.each<[why: string, bytes: ArrayBuffer, error: string]>([
    ['nothing', new ArrayBuffer(0), 'not a weights file'],
    ['too short', new ArrayBuffer(7), 'not a weights file'],
    ['another file', new TextEncoder().encode('<!doctype html><p>404').buffer, 'not a weights file'],
    ['only a beginning', whole.slice(0, 40), 'cut off'],
    ['half of it', whole.slice(0, whole.byteLength / 2), 'cut off'],
    ['all but the last number', whole.slice(0, -4), 'cut off'],
    ['a header longer than the file', Uint32Array.of(MAGIC, 0xffff_fffc).buffer, 'cut off'],
    ['a header that is no JSON', fileOf('{"version":'), 'no readable header'],
    [
      'a tensor of unknown size',
      fileOf('{"version":1,"sizes":{},"tables":{},"tensors":{},"order":["bias"]}'),
      '"bias"',
    ],
  ])('%s: a plain error', (_why, bytes, error) => expect(() => parseWeights(bytes)).toThrow(error))

  it('never throws anything but an Error, cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(whole.byteLength - 1), (length) => {
        expect(() => parseWeights(whole.slice(0, length))).toThrow(Error)
      }),
    )
  })
})

describe('the net', () => {
  it('with no weights gives even odds for everything', () => {
    const { draft, message, whole } = read(net(), 'Yes.', 'No.')
    expect(draft).toEqual([
      {
        acts: Object.fromEntries(DRAFT_ACTS.map((act) => [act, 0.5])),
        rules: Object.fromEntries(RULE_IDS.map((rule) => [rule, 0.5])),
      },
    ])
    expect(message).toEqual([
      {
        acts: Object.fromEntries(MESSAGE_ACTS.map((act) => [act, 0.5])),
        weight: { medium: 0.5, heavy: 0.5 },
        strain: { mild: 0.5, strong: 0.5 },
        loaded: 0.5,
        rules: { 'missing-empathy': 0.5, 'unexplored-term': 0.5 },
      },
    ])
    // Either sentence may raise a gate.
    expect(whole).toEqual({ protect: 0.5, grief: 0.5 })
    expect(read(net(), '').whole).toEqual({ protect: 0, grief: 0 })
  })

  it('puts its outputs where they belong', () => {
    const one = net({
      'draft.bias': { 0: 2, [DRAFT_ACTS.length]: -2, [DRAFT_OUTPUTS - 1]: 4, [DRAFT_OUTPUTS - 2]: -9 },
      'message.bias': { 0: 1, 9: 3, [MESSAGE_OUTPUTS - 1]: -9, [MESSAGE_OUTPUTS - 2]: 3 },
    })
    const { draft, message, whole } = read(one, 'Yes.', 'No.')
    expect(draft[0]!.acts.accept).toBeCloseTo(sigmoid(2), 6)
    expect(draft[0]!.rules['closed-agreement']).toBeCloseTo(sigmoid(-2), 6)
    expect(message[0]!.acts.open).toBeCloseTo(sigmoid(1), 6)
    expect(message[0]!.strain.strong).toBeCloseTo(sigmoid(3), 6)
    expect(whole.grief).toBeCloseTo(sigmoid(4), 3)
    expect(whole.protect).toBeCloseTo(sigmoid(3), 3)
  })

  // The first window looks at the first number of a word's vector: 1 for "yes", 0 for "no". The greatest value
  // of the window in the sentence is its own feature number 3, and weighs 10 on the act `accept`.
  const YES: Given = {
    'project.weight': { 0: 1 },
    'draft.weight': { 3: 10 },
    'draft.bias': { 0: -5 },
  }
  it.each([
    ['yes', 5],
    ['Yes!', 5],
    ['no no yes', 5],
    ['no', -5],
    ['unknown words', -5],
  ])('sees a word by its vector, wherever it stands: %s', (text, z) => {
    expect(read(net(YES), text).draft[0]!.acts.accept).toBeCloseTo(sigmoid(z), 4)
  })

  it('takes the mean over the words where that is what weighs', () => {
    const given: Given = { 'project.weight': { 0: 1 }, 'draft.weight': { 0: 10 } }
    expect(read(net(given), 'yes no no no').draft[0]!.acts.accept).toBeCloseTo(sigmoid(10 / 4), 4)
  })

  it('sees a known run of words', () => {
    const given: Given = { 'draft.weight': { [OWN - 1]: 10 } }
    const known = net(given, hash('d so be it'))
    expect(read(known, 'So be it').draft[0]!.acts.accept).toBeCloseTo(sigmoid(10 * Math.tanh(1)), 4)
    expect(read(known, 'So it be').draft[0]!.acts.accept).toBeCloseTo(0.5, 6)
  })

  describe('sees the company of a sentence', () => {
    // "yes" makes the context of its sentence tanh(1).
    const context: Given = { 'project.weight': { 0: 1 }, 'context.weight': { 3: 1 } }
    const z = sigmoid(Math.tanh(1))
    it.each<[what: string, place: number, expected: number[]]>([
      ['the one before', OWN, [0.5, z, 0.5]],
      ['the one after', OWN + 1, [0.5, 0.5, 0.5]],
    ])('%s', (_what, place, expected) => {
      const { draft } = read(net({ ...context, 'draft.weight': { [place]: 1 } }), 'yes\nno\nno')
      draft.forEach((d, i) => {
        expect(d.acts.accept).toBeCloseTo(expected[i]!, 5)
      })
    })
    it('the mean of the message', () => {
      const { draft } = read(net({ ...context, 'draft.weight': { [OWN + 2]: 1 } }), 'no', 'yes\nno')
      expect(draft[0]!.acts.accept).toBeCloseTo(sigmoid(Math.tanh(1) / 2), 5)
    })
    it.each<[what: string, place: number, expected: number[]]>([
      ['first', 0, [1, 0, 0]],
      ['last', 1, [0, 0, 1]],
      ['notes', 2, [1, 1, 1]],
      ['answers a message', 3, [1, 1, 1]],
    ])('its place: %s', (_what, i, expected) => {
      const at = net({
        'draft.weight': { [DRAFT_WIDTH - 4 + i]: 1 },
        'message.weight': { [MESSAGE_WIDTH - 4 + i]: 1 },
      })
      const { draft, message } = read(at, 'a\nb\nc', 'a\nb\nc', 'notes')
      expect(draft.map((d) => Math.round(2 * d.acts.accept - 1 + 0.3))).toEqual(expected)
      expect(message.map((m) => Math.round(2 * m.acts.open - 1 + 0.3))).toEqual(expected)
    })
  })

  it('many sentences of which each is hardly suspicious do not add up to a gate', () => {
    const wary = net({ 'draft.bias': { [DRAFT_OUTPUTS - 2]: -6, [DRAFT_OUTPUTS - 1]: -6 } })
    const { whole } = read(wary, 'All is well.\n'.repeat(2000))
    expect(whole.protect).toBeLessThan(0.5)
    expect(whole.grief).toBeLessThan(0.5)
  })

  it('gives probabilities for any text, and the same ones again', () => {
    const one = net({
      ...YES,
      'context.weight': { 3: 1 },
      'attend.weight': { 0: 3 },
    })
    fc.assert(
      fc.property(anyText, anyText, (draft, message) => {
        const first = read(one, draft, message)
        expect(first.draft).toHaveLength(sentencesOf(draft).length)
        expect(first.message).toHaveLength(sentencesOf(message).length)
        for (const p of first.draft.flatMap((d) => [...Object.values(d.acts), ...Object.values(d.rules)]))
          expect(p >= 0 && p <= 1).toBe(true)
        expect(read(one, draft, message)).toEqual(first)
      }),
    )
  })

  it('what it has read before changes no answer', () => {
    const used = net({ ...YES, 'draft.weight': { 3: 10, [OWN]: 1 }, 'context.weight': { 3: 1 } })
    const text = 'yes no\nno yes\nno'
    const fresh = read(net({ ...YES, 'draft.weight': { 3: 10, [OWN]: 1 }, 'context.weight': { 3: 1 } }), text)
    // More sentences and words than it keeps.
    read(used, Array.from({ length: 7000 }, (_, i) => `word${i} yes`).join('\n'))
    expect(read(used, text)).toEqual(fresh)
  })
})
