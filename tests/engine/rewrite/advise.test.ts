import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KEPT_YES } from '../../../src/engine/data/wordings/kept-yes.ts'
import { applyEdits, inverseOf } from '../../../src/engine/rewrite/edits.ts'
import { advise } from '../../../src/engine/rewrite/index.ts'
import { found, readingOf } from './reading-of.ts'

const MESSAGE =
  'Our team has been doing great. The addition of this new group is going to bring extra work and risk to our numbers. I am thinking the best solution is to fire the director of that group and have Tim from our team take over.'
const DRAFT =
  "Hi Dana,\n\nSounds good, I agree. I'll let Tim know and start the transition on Monday.\n\nBest,\nAlex"
const nothing = () => []

function seedScene() {
  const reading = readingOf({
    message: MESSAGE,
    draft: DRAFT,
    acts: [
      ['Sounds good', 'accept'],
      ['let Tim know', 'commit'],
    ],
    messageActs: [['best solution', 'open']],
    strain: 'extra work',
  })
  const findings = [
    found(reading, 'closed-agreement', 'Sounds good, I agree.'),
    found(
      reading,
      'missing-empathy',
      'The addition of this new group is going to bring extra work and risk to our numbers.',
      'managerMessage',
    ),
  ]
  return { reading, findings }
}

describe('advise: the seed scene', () => {
  it('never keeps the yes without the question that goes with it, though a promise stands between', () => {
    const { reading, findings } = seedScene()
    const seeds = Array.from({ length: 40 }, (_, seed) => seed)
    const kept = seeds.flatMap((seed) =>
      advise(reading, findings, { asked: false, seed, detect: nothing }).suggestions.filter(
        ({ way }) => way === 'keeps-yes',
      ),
    )
    expect(kept.length).toBeGreaterThan(0)
    for (const { text, adds } of kept) {
      expect(text).toContain('?')
      expect(adds).toContain('?')
    }
  })

  for (const seed of [0, 1, 2, 3, 4, 5, 6, 7]) {
    it(`opens the talk again, keeps every fact and shows what it holds back (seed ${seed})`, () => {
      const { reading, findings } = seedScene()
      const advice = advise(reading, findings, { asked: false, seed, detect: nothing })
      const first = advice.rewrites.find((r) => r.way === 'asks-first')!
      expect(first.text).toMatch(/^Hi Dana,\n\n/)
      expect(first.text).toMatch(/\n\nBest,\nAlex$/)
      expect(first.text).not.toContain('Sounds good, I agree.')
      expect(first.text).toContain('let Tim know and start the transition on Monday')
      expect(first.text.match(/\?/g)).toHaveLength(1)
      expect(first.text).toMatch(/work|numbers/)
      expect(first.heldBack.map((h) => h.quote)).toEqual([
        "I'll let Tim know and start the transition on Monday.",
      ])
      for (const h of first.heldBack) expect(DRAFT.slice(h.start, h.end)).toBe(h.quote)
      const second = advice.rewrites.find((r) => r.way === 'keeps-yes')!
      expect(second.text).toContain('Sounds good, I agree.')
      expect(second.text).toContain('?')
      expect(advice.ladder).toHaveLength(3)
    })
  }

  it('offers an asks-first and a keeps-yes way for the agreement', () => {
    const { reading, findings } = seedScene()
    const { suggestions } = advise(reading, findings, { asked: false, seed: 3, detect: nothing })
    const ways = suggestions.filter((s) => s.findingId === findings[0]!.id).map((s) => s.way)
    expect(ways).toContain('asks-first')
    expect(ways).toContain('keeps-yes')
    for (const s of suggestions) expect(s.fits).not.toBe('')
  })

  it('a yes that stands is followed by a question that looks after it, not by one that reopens it', () => {
    const behind = KEPT_YES.filter((w) => w.needs.length === 0).map((w) => w.text)
    for (let seed = 0; seed < 12; seed++) {
      const { reading, findings } = seedScene()
      const { rewrites } = advise(reading, findings, { asked: false, seed, detect: nothing })
      const kept = rewrites.find((r) => r.way === 'keeps-yes')!
      const id = kept.wordingIds.find((one) => one.startsWith('kept-'))
      expect(id).toBeDefined()
      const text = KEPT_YES.find((w) => w.id === id)!.text
      if (behind.includes(text)) expect(kept.text.toLowerCase()).toContain(text.toLowerCase())
      expect(kept.text).not.toMatch(/change your mind|hold off|drop the idea/)
    }
  })

  it('gives the same answer for the same seed and avoids recent wordings', () => {
    const { reading, findings } = seedScene()
    const once = advise(reading, findings, { asked: false, seed: 5, detect: nothing })
    expect(advise(reading, findings, { asked: false, seed: 5, detect: nothing })).toEqual(once)
    const used = once.rewrites.flatMap((r) => r.wordingIds)
    const next = advise(reading, findings, { asked: false, seed: 5, recent: used, detect: nothing })
    expect(next.rewrites[0]!.wordingIds).not.toEqual(once.rewrites[0]!.wordingIds)
  })

  it("uses the person's own question word for word", () => {
    const { reading, findings } = seedScene()
    const own = 'What would you want to know before this happens?'
    const { rewrites } = advise(reading, findings, { asked: false, ownQuestion: own, detect: nothing })
    expect(rewrites.some((r) => r.text.includes(own.toLowerCase().slice(1, 30)))).toBe(true)
  })

  it('says in plain words when nothing passes the guard', () => {
    const { reading, findings } = seedScene()
    const advice = advise(reading, findings, {
      asked: false,
      detect: () => [{ rule: 'closed-agreement', quote: 'x' }],
    })
    expect(advice.rewrites).toEqual([])
    expect(advice.reason).toMatch(/\w/)
    expect(advice.ladder.length).toBeGreaterThan(0)
  })
})

describe('advise: grief', () => {
  it('is met with plain words and no question', () => {
    const reading = readingOf({
      message: 'My father died on Sunday. Please send the list to Jo.',
      draft: 'Hi Dana,\n\nList is with Jo.\n\nAlex',
      acts: [['List', 'inform']],
      messageActs: [['list', 'instruction']],
      strain: 'My father died',
    })
    const advice = advise(
      reading,
      [found(reading, 'missing-empathy', 'My father died on Sunday.', 'managerMessage')],
      {
        asked: false,
        detect: nothing,
      },
    )
    expect(advice.rewrites.length).toBeGreaterThan(0)
    for (const r of advice.rewrites) {
      expect(r.text).not.toContain('?')
      expect(r.text).toMatch(/sorry/i)
    }
    expect(advice.ladder).toEqual([])
  })
})

describe('advise: notes', () => {
  const draft =
    '1:1 w/ J\n- Boss stressed about numbers\n- Agreed: fire director, Tim takes over\n- next: 12 May'
  it('leaves every line as it was and adds lines in the style of the notes', () => {
    const reading = readingOf({ channel: 'notes', draft, manager: 'Joan', acts: [['Agreed', 'accept']] })
    const { rewrites } = advise(
      reading,
      [found(reading, 'closed-agreement', 'Agreed: fire director, Tim takes over')],
      {
        asked: false,
        detect: nothing,
      },
    )
    expect(rewrites.length).toBeGreaterThan(0)
    for (const r of rewrites) {
      const lines = r.text.split('\n')
      const old = draft.split('\n')
      expect(lines.filter((l) => old.includes(l))).toEqual(old)
      const added = lines.filter((l) => !old.includes(l))
      expect(added.length).toBeGreaterThan(0)
      expect(added.length).toBeLessThanOrEqual(3)
      for (const line of added) expect(line).toMatch(/^- /)
      expect(r.forYou).toMatch(/\w/)
    }
  })
})

describe('advise: properties', () => {
  it('edits give the text, and their inverse gives the draft back', () => {
    const { reading, findings } = seedScene()
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const s of advise(reading, findings, { asked: false, seed, detect: nothing }).suggestions) {
          expect(applyEdits(DRAFT, s.edits)).toBe(s.text)
          expect(applyEdits(s.text, inverseOf(DRAFT, s.edits))).toBe(DRAFT)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never throws and keeps every name, date and number, whatever the texts', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        'Sounds good.',
        "I'll tell Tim on Monday.",
        'Thanks,',
        '\n\n',
        'Why did you do it?',
        '- [ ] x',
        '2.',
        '🙂',
        '\u202e',
        '\ud800',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('email', 'notes'),
        fc.nat(),
        (d, m, channel, at) => {
          const draft = d.join(' ')
          const reading = readingOf({ draft, message: m.join(' '), channel: channel as 'email' | 'notes' })
          const target = reading.draft.sentences[at % Math.max(1, reading.draft.sentences.length)]
          const findings = target ? [found(reading, 'closed-agreement', target.text)] : []
          const advice = advise(reading, findings, { asked: true, seed: at, detect: nothing })
          for (const r of advice.rewrites)
            for (const f of reading.draft.facts.filter((x) => x.kind !== 'name'))
              expect(r.text.toLowerCase()).toContain(f.text.toLowerCase())
        },
      ),
      { numRuns: 200 },
    )
  })

  it('takes time in proportion to the length', () => {
    const time = (n: number): number => {
      const reading = readingOf({
        draft: `${DRAFT}\n${'The figures for week 12 are in the sheet. '.repeat(n)}`,
        message: MESSAGE.repeat(2),
        messageActs: [['best solution', 'open']],
      })
      const findings = [found(reading, 'closed-agreement', 'Sounds good, I agree.')]
      const start = performance.now()
      for (let i = 0; i < 3; i++) advise(reading, findings, { asked: false, detect: nothing })
      return performance.now() - start
    }
    time(20)
    expect(time(400)).toBeLessThan(Math.max(60, time(40) * 30))
  })
})
