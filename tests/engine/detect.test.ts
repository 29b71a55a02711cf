import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Detection, detect, SURER } from '../../src/engine/detect.ts'
import type { CoachInput, RuleId } from '../../src/engine/types.ts'
import { RULE_IDS } from '../../src/engine/types.ts'
import { anyText } from './any-text.ts'
import { type DraftSaid, fakeModel, type Said } from './fake-model.ts'
import { PLAIN_SCORECARDS } from './plain-scorecards.ts'

const detected = (input: Partial<CoachInput>, said: Said = {}): Detection =>
  detect({ channel: 'email', draft: '', ...input }, fakeModel(said), PLAIN_SCORECARDS)

const guess = (rule: RuleId, p: number): DraftSaid => ({ rules: { [rule]: p } })

/** `rule@quote` of each finding, in order; those that are not shown in brackets. */
const found = (d: Detection): string[] =>
  d.findings.map((f) => (f.shown ? `${f.rule}: ${f.quote}` : `(${f.rule}: ${f.quote})`))

describe('thresholds', () => {
  it.each<[p: number, asked: boolean, found: boolean]>([
    [0.7, false, true],
    [0.59, false, false],
    [0.59, true, true],
    [0.31, true, true],
    [0.29, true, false],
  ])('a guess of %d, asked: %s → found: %s', (p, asked, isFound) => {
    const d = detected({ draft: 'Agreed.', asked }, { draft: { Agreed: guess('closed-agreement', p) } })
    expect(d.findings).toHaveLength(isFound ? 1 : 0)
    if (isFound) expect(d.findings[0]!.confidence).toBeCloseTo(p, 3)
  })

  it('are lower for an agreement where the person says that the matter is still open', () => {
    const said = { draft: { Agreed: guess('closed-agreement', 0.4), Wait: guess('pushed-conclusion', 0.4) } }
    expect(found(detected({ draft: 'Agreed. Wait.' }, said))).toEqual([])
    expect(found(detected({ draft: 'Agreed. Wait.', context: 'open' }, said))).toEqual([
      'closed-agreement: Agreed.',
    ])
  })

  it('are higher for a second finding of the same rule', () => {
    const first = 0.9
    for (const [p, count] of [
      [0.6 + SURER + 0.01, 2],
      [0.6 + SURER - 0.01, 1],
    ] as const)
      expect(
        found(
          detected(
            { draft: 'Agreed. Fine.' },
            { draft: { Agreed: guess('closed-agreement', first), Fine: guess('closed-agreement', p) } },
          ),
        ),
      ).toHaveLength(count)
  })
})

describe('how much is shown', () => {
  const draft = 'You must wait. Is it so? He is afraid. Never mind. Agreed.'
  const said: Said = {
    draft: {
      'must wait': guess('pushed-conclusion', 0.99),
      'Is it so': guess('closed-question', 0.9),
      afraid: guess('assumed-motive', 0.95),
      'Never mind': guess('dismissed-concern', 0.85),
      Agreed: guess('closed-agreement', 0.7),
    },
    message: { worried: { rules: { 'missing-empathy': 0.65 } } },
  }

  it('is at most a notice and two cards: core rules first, then the surest', () => {
    expect(found(detected({ draft, message: 'I am worried.' }, said))).toEqual([
      'closed-agreement: Agreed.',
      'missing-empathy: I am worried.',
      'pushed-conclusion: You must wait.',
      '(assumed-motive: He is afraid.)',
      '(closed-question: Is it so?)',
      '(dismissed-concern: Never mind.)',
    ])
  })

  it('the surer core finding is the notice', () => {
    const surer = { ...said, message: { worried: { rules: { 'missing-empathy': 0.8 } } } }
    expect(found(detected({ draft, message: 'I am worried.' }, surer))[0]).toBe(
      'missing-empathy: I am worried.',
    )
  })

  it('one of each kind before a second of any', () => {
    const d = detected(
      { draft: 'Agreed. Yes. Must. Is it?' },
      {
        draft: {
          Agreed: guess('closed-agreement', 0.95),
          Yes: guess('closed-agreement', 0.94),
          Must: guess('pushed-conclusion', 0.7),
          'Is it': guess('closed-question', 0.65),
        },
      },
    )
    expect(found(d)).toEqual([
      'closed-agreement: Agreed.',
      'pushed-conclusion: Must.',
      'closed-question: Is it?',
      '(closed-agreement: Yes.)',
    ])
  })

  it('never more than two agreements, one missing empathy, one term', () => {
    const d = detected(
      { draft: 'Yes sir. Yes boss. Yes please.', message: 'Worried sick. Worried still.' },
      {
        draft: { Yes: guess('closed-agreement', 0.99) },
        message: { Worried: { rules: { 'missing-empathy': 0.9, 'unexplored-term': 0.9 } } },
      },
    )
    const count = (rule: RuleId): number => d.findings.filter((f) => f.rule === rule).length
    expect([count('closed-agreement'), count('missing-empathy'), count('unexplored-term')]).toEqual([2, 1, 1])
  })
})

describe('a finding', () => {
  it('stands where it says, with its card filled in', () => {
    const [finding] = detected(
      { draft: 'Hi Dana,\n\nSounds good.', manager: 'Dana', message: 'I am worried.' },
      { message: { worried: { rules: { 'missing-empathy': 0.9 } } } },
    ).findings
    expect(finding).toMatchObject({
      id: 'missing-empathy@m0',
      in: 'managerMessage',
      start: 0,
      end: 13,
      quote: 'I am worried.',
      card: { title: 'Dana mentioned', seen: '“I am worried.”, and your text does not pick it up.' },
    })
  })

  it('shows no rule id and leaves no place unfilled on its card', () => {
    const everything: DraftSaid = { rules: Object.fromEntries(RULE_IDS.map((id) => [id, 0.99])) }
    const d = detected(
      { draft: 'Everything $& {cue} at once.', message: 'I need more ownership.' },
      {
        draft: { Everything: everything },
        message: { ownership: { loaded: 0.9, rules: { 'missing-empathy': 0.9, 'unexplored-term': 0.9 } } },
      },
    )
    expect(new Set(d.findings.map((f) => f.rule))).toEqual(new Set(RULE_IDS))
    for (const { card } of d.findings)
      for (const line of Object.values(card)) {
        expect(line.replace('{cue} at once', '')).not.toMatch(/\{\w+\}/)
        for (const id of RULE_IDS) expect(line).not.toContain(id)
      }
    // What the person wrote is put in as it is.
    expect(d.findings.find((f) => f.rule === 'closed-agreement')!.card.seen).toContain(
      '“Everything $& {cue} at once.”',
    )
    expect(d.findings.find((f) => f.rule === 'unexplored-term')!.card.seen).toContain('“ownership”')
  })
})

describe('chips and settings', () => {
  const said: Said = {
    draft: { Agreed: guess('closed-agreement', 0.9), 'Is it': guess('closed-question', 0.9) },
    message: { worried: { rules: { 'missing-empathy': 0.9, 'unexplored-term': 0.9 } } },
  }
  const input = { draft: 'Agreed. Is it so?', message: 'I am worried.' }
  const rules = (more: Partial<CoachInput>): string[] =>
    detected({ ...input, ...more }, said).findings.map((f) => f.rule)

  it.each<[name: string, more: Partial<CoachInput>, rules: RuleId[]]>([
    ['nothing said', {}, ['closed-agreement', 'missing-empathy', 'closed-question', 'unexplored-term']],
    [
      'still open',
      { context: 'open' },
      ['closed-agreement', 'missing-empathy', 'closed-question', 'unexplored-term'],
    ],
    ["it's decided", { context: 'decided' }, ['missing-empathy', 'unexplored-term']],
    ['I do agree', { context: 'agree' }, ['missing-empathy', 'closed-question', 'unexplored-term']],
    ["we've talked", { context: 'talked' }, ['closed-question']],
    [
      'a rule off',
      { settings: { rulesOff: ['missing-empathy'] } },
      ['closed-agreement', 'closed-question', 'unexplored-term'],
    ],
    ['all rules off', { settings: { rulesOff: [...RULE_IDS] } }, []],
  ])('%s', (_name, more, expected) => expect(rules(more)).toEqual(expected))

  it('the person’s own word stands when they ask', () => {
    expect(rules({ context: 'talked', asked: true })).toEqual(['closed-question'])
    expect(rules({ context: 'agree', asked: true })).not.toContain('closed-agreement')
    expect(rules({ asked: true, settings: { rulesOff: ['closed-agreement'] } })).not.toContain(
      'closed-agreement',
    )
  })
})

describe('silence', () => {
  const said: Said = { draft: { Agreed: guess('closed-agreement', 0.99) } }

  it.each<[why: string, input: Partial<CoachInput>, gate: string, evenAsked: boolean]>([
    ['emergency', { message: 'Gas leak in B2.' }, 'G4', true],
    ['law', { message: 'There is a legal hold on it.' }, 'G5', true],
    ['formal HR', { message: 'The grievance was heard.' }, 'G6', true],
    ['abuse', { message: 'He touched my arm again.' }, 'G10', true],
    ['a life in danger', { message: "I don't want to be here any more." }, 'G4', true],
    ['brevity', { message: 'Just send me the number.' }, 'G17', false],
    ['own terms', { draft: 'Agreed. Please accept my resignation.' }, 'G19', false],
    ['a large audience', { recipients: [{ kind: 'cc', external: true }] }, 'G15', false],
  ])('%s', (_why, input, gate, evenAsked) => {
    const d = detected({ draft: 'Agreed.', ...input }, said)
    expect(d.findings).toEqual([])
    expect(d.silent?.id).toBe(gate)
    expect(d.silent?.line).toMatch(/^[A-Z].*\.$/)
    expect(d.gates.find((g) => g.gate === gate)!.silenced).toEqual(RULE_IDS)
    const asked = detected({ draft: 'Agreed.', ...input, asked: true }, said)
    expect(asked.silent?.id ?? null).toBe(evenAsked ? gate : null)
    expect(asked.findings).toHaveLength(evenAsked ? 0 : 1)
  })

  it('the model alone can protect, even when asked', () => {
    for (const asked of [false, true])
      expect(detected({ draft: 'Agreed.', asked }, { ...said, whole: { protect: 0.8 } }).silent?.id).toBe(
        'G10',
      )
  })

  it('in grief only a missing word of sympathy is pointed out', () => {
    const d = detected(
      { draft: 'Agreed.', message: 'My mother died on Sunday.' },
      { ...said, message: { mother: { rules: { 'missing-empathy': 0.9 } } } },
    )
    expect(d.silent).toBeNull()
    expect(d.findings.map((f) => f.rule)).toEqual(['missing-empathy'])
  })

  it('says which words raised the gate', () => {
    const d = detected({ draft: 'Agreed.', message: 'There is a Legal Hold on it.' }, said)
    expect(d.gates[0]).toMatchObject({ gate: 'G5', in: 'managerMessage', quote: 'Legal Hold' })
  })
})

describe('any text at all', () => {
  it('gives findings that stand where they say', () => {
    const all: DraftSaid = { rules: Object.fromEntries(RULE_IDS.map((id) => [id, 0.99])) }
    const said: Said = {
      draft: { '': all },
      message: { '': { loaded: 1, rules: { 'missing-empathy': 0.99, 'unexplored-term': 0.99 } } },
    }
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('email', 'notes'), (draft, message, channel) => {
        const d = detected({ draft, message, channel, asked: true }, said)
        for (const f of d.findings) {
          const text = f.in === 'draft' ? draft : message
          expect(text.slice(f.start, f.end)).toBe(f.quote)
          expect(f.confidence).toBeGreaterThanOrEqual(0.3)
          expect(f.confidence).toBeLessThanOrEqual(1)
        }
        expect(d.findings.filter((f) => f.shown).length).toBeLessThanOrEqual(3)
        expect(new Set(d.findings.map((f) => f.id)).size).toBe(d.findings.length)
      }),
      { numRuns: 300 },
    )
  })

  it('reads each sentence once, and as many of them as there are', { timeout: 60_000 }, () => {
    const model = fakeModel()
    detect({ channel: 'email', draft: 'a', message: 'a\n'.repeat(150_000) }, model, PLAIN_SCORECARDS)
    expect(model.sentencesRead).toBe(150_001)
  })
})
