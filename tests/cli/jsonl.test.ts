/** These tests read the trained weights (src/engine/data/model/weights.bin). */
import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { MOVE_IDS, RULE_IDS } from '../../src/engine/types.ts'
import { coachLines, type Line } from './run.ts'

const TIMEOUT = { timeout: 120_000 }

const schema = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
) as {
  $defs: { ruleId: { enum: string[] }; moveId: { enum: string[] } }
}
const validate = new Ajv({ allErrors: true }).compile(schema)

function valid(line: Line): Line {
  expect(validate(line), JSON.stringify(validate.errors)).toBe(true)
  return line
}

const MESSAGE =
  'Our team has been doing great. The addition of this new group is going to bring extra work and risk to our numbers. I am thinking the best solution is to fire the director of that group and have Tim from our team take over.'
const DRAFT =
  "Hi Dana,\n\nSounds good, I agree. I'll let Tim know and start the transition on Monday.\n\nBest,\nAlex"
const seed = { id: 'seed', channel: 'email', manager: 'Dana', managerMessage: MESSAGE, draft: DRAFT }

describe('the schema', () => {
  it('knows the rules and moves of the engine', () => {
    expect(schema.$defs.ruleId.enum).toEqual([...RULE_IDS])
    expect(schema.$defs.moveId.enum).toEqual([...MOVE_IDS])
  })
  it.each<[string, object]>([
    [
      'a finding when silent',
      {
        findings: [
          { rule: 'closed-agreement', in: 'draft', start: 0, end: 1, quote: 'a', confidence: 1, shown: true },
        ],
        rewrites: [],
        ladder: [],
        gates: [],
        silent: 'G4',
      },
    ],
    ['an unknown reason for silence', { findings: [], rewrites: [], ladder: [], gates: [], silent: 'G99' }],
    [
      'a field that is not described',
      { findings: [], rewrites: [], ladder: [], gates: [], silent: null, score: 3 },
    ],
    [
      'report and error at once',
      { findings: [], rewrites: [], ladder: [], gates: [], silent: null, error: 'no' },
    ],
    ['nothing', {}],
  ])('refuses %s', (_why, line) => expect(validate(line)).toBe(false))
})

describe('coach --jsonl', () => {
  it('gives a line for each line, in order, and goes on after a bad one', TIMEOUT, async () => {
    const lines: [unknown, id: unknown, error: RegExp | null][] = [
      [seed, 'seed', null],
      ['{ not json', undefined, /JSON/],
      [{ id: 2, channel: 'email', draft: 'Tuesday 3pm works for me.', managerMessage: null }, 2, null],
      ['[1, 2]', undefined, /not a JSON object/],
      ['"text"', undefined, /not a JSON object/],
      ['null', undefined, /not a JSON object/],
      [{ id: 'no-draft', channel: 'email' }, 'no-draft', /draft must be a string/],
      [{ id: 'sms', channel: 'sms', draft: '' }, 'sms', /channel/],
      [{ id: 7, draft: 'Ok.', managerMessage: 3 }, 7, /managerMessage/],
      [{ id: 'm', draft: 'Ok.', manager: {} }, 'm', /manager/],
      [{ id: 'e', draft: 'Ok.', earlier: 'x' }, 'e', /earlier/],
      [{ id: 'c', draft: 'Ok.', context: 'maybe' }, 'c', /context/],
      [{ id: 's', draft: 'Ok.', settings: 'off' }, 's', /settings/],
      ['', undefined, null],
      [{ id: { any: ['value', 1] }, draft: '' }, { any: ['value', 1] }, null],
      [{ draft: 'Without an id.' }, undefined, null],
      [{ ...seed, id: 'last' }, 'last', null],
    ]
    const { code, reports } = await coachLines(lines.map(([line]) => line))
    const expected = lines.filter(([line]) => line !== '')
    expect(reports.map((r) => r.id)).toEqual(expected.map(([, id]) => id))
    reports.forEach((report, i) => {
      valid(report)
      const error = expected[i]![2]
      if (error) expect(report.error).toMatch(error)
      else expect(report.error).toBeUndefined()
    })
    expect(code).toBe(1)
    // The same input gives the same report.
    expect({ ...reports.at(-1), id: 'seed' }).toEqual(reports[0])
  })

  it('ends with 0 when every line was good, and with nothing to read', TIMEOUT, async () => {
    expect((await coachLines([{ draft: 'Ok.' }])).code).toBe(0)
    expect(await coachLines([])).toMatchObject({ code: 0, out: '' })
  })

  it('finds, in the seed scene, what settles it, and quotes to the letter', TIMEOUT, async () => {
    const { reports } = await coachLines([seed])
    const report = valid(reports[0]!)
    expect(report.findings!.map((f) => f.quote)).toContain('Sounds good, I agree.')
    for (const f of report.findings!)
      expect((f.in === 'draft' ? DRAFT : MESSAGE).slice(f.start, f.end)).toBe(f.quote)
    for (const r of report.rewrites!)
      for (const held of r.heldBack) expect(DRAFT.slice(held.start, held.end)).toBe(held.quote)
    expect(report.rewrites!.length).toBeGreaterThan(0)
    expect(report.ladder).toHaveLength(3)
  })

  it('leaves logistics, receipts and thanks alone', TIMEOUT, async () => {
    const drafts = [
      'Tuesday 3pm works for me.',
      'Got the file, thanks.',
      'Done, link below.',
      'Have a good weekend!',
    ]
    const { reports } = await coachLines(drafts.map((draft) => ({ id: draft, draft })))
    for (const report of reports) expect(report.findings, String(report.id)).toEqual([])
  })

  it('passes the further fields of the engine’s input through', TIMEOUT, async () => {
    const { reports, code } = await coachLines([
      { ...seed, id: 'agree', context: 'agree' },
      { ...seed, id: 'off', settings: { rulesOff: [...RULE_IDS] } },
      { ...seed, id: 'many', recipients: Array.from({ length: 9 }, () => ({ kind: 'to' })) },
      { ...seed, id: 'asked', managerMessage: null, draft: 'Tuesday works.', asked: true },
      {
        ...seed,
        id: 'declined',
        earlier: [
          { from: 'manager', text: 'No.' },
          { from: 'manager', text: 'No, not now.' },
        ],
      },
      { ...seed, id: 'unknown', colour: 'blue', mustKeep: ['Tim'] },
      { ...seed, id: 'message', managerMessage: undefined, message: MESSAGE },
    ])
    const [agree, off, many, asked, declined, unknown, message] = reports.map(valid)
    expect(code).toBe(0)
    expect(agree!.findings!.map((f) => f.rule)).not.toContain('closed-agreement')
    expect(agree!.gates!.map((g) => g.gate)).toContain('G13')
    expect(off!.findings).toEqual([])
    expect(many!.silent).toBe('G15')
    // Never an empty answer when asked.
    expect(asked!.ladder!.length).toBeGreaterThan(0)
    expect(declined!.gates!.map((g) => g.gate)).toContain('G22')
    expect(unknown!.findings).toEqual(message!.findings)
  })

  it('--asked asks for every line', TIMEOUT, async () => {
    const { reports } = await coachLines([{ draft: 'Tuesday works.' }], ['--asked'])
    expect(valid(reports[0]!).ladder!.length).toBeGreaterThan(0)
  })

  it('bad text does no harm', TIMEOUT, async () => {
    const prose = 'Sounds good, I agree. I will tell Tim on Monday, and the 14 files go to Maria. '
    const texts: Record<string, string> = {
      empty: '',
      blank: ' \n\t ',
      'a lone surrogate': 'Sounds good \ud83d, I agree. \ude00',
      'control characters': 'Sounds\u0000 good,\u0007 I agree.\u001b[31m\u009f',
      bidi: 'Sounds good, \u202eI agree\u202c. \u2066x\u2069 שלום',
      'zero width': 'So\u200bunds g\u200dood, I\ufeff agree.',
      emoji: '👍🏽👨‍👩‍👧 Sounds good 🇩🇪 I agree ❤️',
      html: '<p>Sounds good, I agree.</p><img src=x onerror=alert(1)>',
      script: '<script>fetch("https://x.io")</script> {{7*7}} $& %s %00',
      'line ends': 'Sounds good,\r\nI agree.\rOk\u2028then\u2029so\u0085on',
      json: '{"draft": "\\u0000"}',
      numbers: '1 2 3 4 5 6 7 8 9 10 '.repeat(50),
    }
    const cases = Object.entries(texts).flatMap(([id, text]) => [
      { id: `${id}, draft`, managerMessage: MESSAGE, draft: text },
      { id: `${id}, message`, managerMessage: text, draft: 'Sounds good, I agree.', asked: true },
      { id: `${id}, notes`, channel: 'notes', draft: `- ${text}`, asked: true },
    ])
    const others = [
      {
        id: 'German',
        draft: 'Klingt gut, ich sage Tim am Montag Bescheid und wir fangen mit der Übergabe an.',
      },
      { id: 'Russian', draft: 'Хорошо, я согласен с этим планом и скажу Тиму в понедельник.' },
    ]
    const long = [
      { id: 'long prose', managerMessage: MESSAGE, draft: prose.repeat(800) },
      { id: '1 MB of prose', managerMessage: null, draft: prose.repeat(13_200).slice(0, 1_000_000) },
      { id: '1 MB of full stops', draft: `${'.'.repeat(999_000)}x` },
      { id: '1 MB of emoji', draft: '😀'.repeat(499_000) },
      { id: '1 MB of blanks', draft: `A${' '.repeat(999_000)}B` },
      { id: '1 MB of numbers', draft: '12 '.repeat(333_000) },
      { id: 'above 1 MB', draft: 'a'.repeat(1_000_001) },
      { id: 'above 1 MB together', managerMessage: prose.repeat(10_000), draft: prose.repeat(10_000) },
    ]
    const lines = [...cases, ...others, ...long]
    const { reports, code } = await coachLines(lines)
    expect(reports.map((r) => r.id)).toEqual(lines.map((l) => l.id))
    const byId = new Map(reports.map((r) => [r.id, valid(r)]))
    for (const line of lines) {
      const report = byId.get(line.id)!
      expect(report.error, line.id).toBeUndefined()
      for (const f of report.findings!) {
        const text =
          f.in === 'draft' ? line.draft : ((line as { managerMessage?: string }).managerMessage ?? '')
        expect(text.slice(f.start, f.end), line.id).toBe(f.quote)
      }
    }
    for (const { id } of others) expect(byId.get(id)!.silent).toBe('language')
    for (const id of ['above 1 MB', 'above 1 MB together']) expect(byId.get(id)!.silent).toBe('too-long')
    expect(code).toBe(0)
  })

  it('refuses a document that is no text at all, one line at a time', TIMEOUT, async () => {
    const { code, reports } = await coachLines(['\u0000\u0001\ufffd', '<html>', '{"id":1,"draft":"Ok."}'])
    expect(reports.map((r) => Boolean(valid(r).error))).toEqual([true, true, false])
    expect(code).toBe(1)
  })
})
