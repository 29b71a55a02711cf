/** What stands around the question: nothing beside it may go ahead as if nobody had asked. */
import { describe, expect, it } from 'vitest'
import { advise } from '../../../src/engine/rewrite/index.ts'
import { withNeighbours } from '../../../src/engine/rewrite/neighbours.ts'
import { termOf } from '../../../src/engine/rewrite/notes-term.ts'
import type { RuleId } from '../../../src/engine/types.ts'
import { found, type Given, readingOf } from './reading-of.ts'

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7]

function firsts(given: Given, flagged: [RuleId, string][]): string[] {
  const reading = readingOf(given)
  const findings = flagged.map(([rule, quote]) => found(reading, rule, quote))
  return SEEDS.map((seed) => {
    const { rewrites } = advise(reading, findings, { asked: false, seed, detect: () => [] })
    expect(rewrites.length).toBeGreaterThan(0)
    return rewrites[0]!.text
  })
}

const OPEN = 'I am thinking of closing the late clinic in June.'
const about = (draft: string, acts: Given['acts'] = []): Given => ({
  message: OPEN,
  messageActs: [['late clinic', 'open']],
  draft,
  acts,
})

describe('what is about to be done', () => {
  it('hangs on the matter, whoever does it', () => {
    for (const deed of [
      "They'll be told on Friday.",
      "I'll ring the nurses tonight.",
      'It goes in the newsletter tomorrow.',
    ])
      for (const text of firsts(
        about(`Love it. ${deed}`, [
          ['Love it', 'accept'],
          [deed, 'commit'],
        ]),
        [['closed-agreement', 'Love it.']],
      ))
        expect(text).toMatch(/\b(?:[Ii]f (?:we go ahead|it goes ahead|it comes to that),|[Bb]efore I)/)
  })
  it('keeps its words', () => {
    for (const text of firsts(
      about("Love it. They'll be told on Friday.", [
        ['Love it', 'accept'],
        ["They'll be told", 'commit'],
      ]),
      [['closed-agreement', 'Love it.']],
    ))
      expect(text).toContain("they'll be told on Friday.")
  })
  it('is left alone where it is about something else that was asked for', () => {
    const given = about("Love it. I'll send the parking list today.", [
      ['Love it', 'accept'],
      ['parking list', 'commit'],
    ])
    given.message = `${OPEN} Please send me the parking list.`
    given.messageActs = [
      ['late clinic', 'open'],
      ['parking list', 'instruction'],
    ]
    for (const text of firsts(given, [['closed-agreement', 'Love it.']]))
      expect(text).toContain("I'll send the parking list today.")
  })
})

describe('what is done already', () => {
  it('stays, with a word that it may have been too soon', () => {
    for (const text of firsts(
      about("Love it. I've told the nurses.", [
        ['Love it', 'accept'],
        ['told the nurses', 'commit'],
      ]),
      [['closed-agreement', 'Love it.']],
    )) {
      expect(text).toContain("I've told the nurses.")
      expect(text).toMatch(/too (?:soon|early|quick)/)
    }
  })
})

describe('after other business', () => {
  it('the matter is named before a bare yes or "it"', () => {
    for (const text of firsts(
      about('The boiler is mended. Fine by me.', [
        ['boiler', 'inform'],
        ['Fine by me', 'accept'],
      ]),
      [['closed-agreement', 'Fine by me.']],
    )) {
      const after = text.slice(text.indexOf('mended.') + 'mended.'.length)
      expect(after).toMatch(/late clinic|your idea/)
    }
  })
})

describe('a sentence beside a flagged one that does the same', () => {
  const draft = "That's just noise. Steering groups nag, it means nothing. The minutes are attached."
  const given: Given = {
    message: 'The steering group keeps nagging me, it worries me.',
    draft,
    acts: [
      ["That's just noise", 'dismiss'],
      ['Steering groups nag', 'dismiss'],
      ['minutes', 'inform'],
    ],
  }
  it('is treated with it', () => {
    for (const text of firsts(given, [['dismissed-concern', "That's just noise."]])) {
      expect(text).not.toContain('it means nothing')
      expect(text).toContain('The minutes are attached.')
    }
  })
  it('is never shown as a finding of its own', () => {
    const reading = readingOf(given)
    const findings = [found(reading, 'dismissed-concern', "That's just noise.")]
    const all = withNeighbours(reading, findings)
    expect(all.map((f) => f.quote)).toEqual(["That's just noise.", 'Steering groups nag, it means nothing.'])
    expect(all[1]!.id).toMatch(/^beside@/)
    expect(findings).toHaveLength(1)
  })
  it('is left where it does something else, or stands in another paragraph', () => {
    for (const other of [
      {
        ...given,
        acts: [
          ["That's just noise", 'dismiss'],
          ['Steering groups nag', 'social'],
        ] as Given['acts'],
      },
      { ...given, draft: draft.replace('. Steering', '.\n\nSteering') },
    ]) {
      const reading = readingOf(other as Given)
      expect(
        withNeighbours(reading, [found(reading, 'dismissed-concern', "That's just noise.")]),
      ).toHaveLength(1)
    }
  })
})

describe('a yes where the manager asks for objections', () => {
  it('says that there are none so far', () => {
    const given = about('None from me!', [['None from me', 'accept']])
    given.message = `${OPEN} Any objections?`
    for (const text of firsts(given, [['closed-agreement', 'None from me!']]))
      expect(text).not.toMatch(/\byes\b|Sounds good|could work/i)
  })
})

describe('a phrase that the notes quote', () => {
  it('is quoted whole, whatever apostrophes stand in it', () => {
    expect(termOf(null, 'thinks the front desk "isn\'t very us" any more')).toBe("isn't very us")
    expect(termOf(null, "says 'Bea isn't ready' for the visit")).toBe("Bea isn't ready")
  })
})
