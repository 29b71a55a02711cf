/** Plain pieces of which a pattern needs one: they never turn away a text that the pattern matches. */
import { describe, expect, it } from 'vitest'
import { BURDENS } from '../../../src/engine/data/burdens/index.ts'
import { HEDGES } from '../../../src/engine/data/hedges/index.ts'
import { SUBJECTS } from '../../../src/engine/data/subjects/index.ts'
import { needsOf, textsOf } from '../../../src/engine/text/needles.ts'
import { PatternBank } from '../../../src/engine/text/pattern-bank.ts'
import { alternativesOf } from '../../../src/engine/text/pattern-parts.ts'
import { readCorpus } from '../../../tools/train/dataset.ts'

describe('what a pattern needs', () => {
  it.each([
    ['lunch(?:es|time)?', [['lunch']]],
    ['miss(?:ed|ing) the (?:train|bus)', [['train', 'bus'], ['miss'], [' the ']]],
    ['(?:rota|roster)s?', [['rota', 'roster']]],
    ['(?:I|we) (?:\\p{L}+ ){0,3}cried', [['cried']]],
    ['agendas?(?! for)', [['agenda']]],
    ['lost (?:(?:my|our) )?(?:bearings|nerve)', [['bearings', 'nerve'], ['lost ']]],
    ['\\p{L}+', []],
    ['(?:tea)? (?:or|and)?', []],
  ])('%s', (source, needs) => {
    expect([...needsOf(source)].map((list) => [...list]).sort()).toEqual([...needs].sort())
  })

  it('is told with the rarest first', () => {
    expect(needsOf('the (?:whole )?orchard of')[0]).toEqual(['orchard of'])
  })
})

describe('all texts of a pattern', () => {
  it('are told where they are few', () => {
    expect([...textsOf('stand-?ups?')!].sort()).toEqual(['stand-up', 'stand-ups', 'standup', 'standups'])
    expect(textsOf("can['’]t (?:sleep|eat)")).toHaveLength(4)
  })

  it('are not where it repeats, looks around or matches a word of two letters', () => {
    for (const source of ['\\p{L}+ off', 'agendas?(?! for)', 'so+n', 'PR|press'])
      expect(textsOf(source)).toBeNull()
  })
})

describe('a bank of patterns', () => {
  it('falls into alternatives', () => {
    expect(alternativesOf('a(?:b|c)|[d|e]\\|f|g')).toEqual(['a(?:b|c)', '[d|e]\\|f', 'g'])
  })

  it('matches whole words, small and capital letters alike', () => {
    const bank = new PatternBank(['I slept', 'DIY(?: shop)?s?'])
    expect(bank.first('i slept badly')).toBe(0)
    expect(bank.first('ai slept badly')).toBeNull()
    expect(bank.all('the diy shops')).toEqual([{ index: 1, start: 4, end: 13 }])
  })

  it('matches what each pattern as a whole matches, in any labelled message', () => {
    const sources = [...SUBJECTS.map((s) => s.words), ...[...BURDENS, ...HEDGES].map((c) => c.cue)]
    const bank = new PatternBank(sources)
    const whole = sources.map((s) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${s})(?![\\p{L}\\p{N}])`, 'iu'))
    const messages = readCorpus()
      .filter((_, i) => i % 60 === 0)
      .flatMap((c) => (c.whole.managerMessage ? [c.whole.managerMessage.slice(0, 400)] : []))
    for (const text of messages)
      expect(
        bank.all(text.toLowerCase()).map((f) => sources[f.index]),
        text,
      ).toEqual(sources.filter((_, i) => whole[i]!.test(text)))
  })
})
