import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadModel, type PrepareInput, prepare, type Sheet } from '../../../src/engine/index.ts'
import { factsOf } from '../../../src/engine/text/facts.ts'
import { longestSharedRun, plainWords } from '../../../src/engine/text/phrases.ts'
import { sentencesOf } from '../../../src/engine/text/sentences.ts'
import { anyText, LONG_RUNS } from '../any-text.ts'

beforeAll(() => {
  const bytes = readFileSync(new URL('../../../src/engine/data/model/weights.bin', import.meta.url))
  loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
})

const NOTES = `1:1 with Dana, 12 May
- Dana: worried about the June numbers with the new group
- agreed: let the director go; Tim takes over
- agreed: move support to the second floor
- Dana thinking of cutting the Thursday call
- pricing page: waiting for legal text
- what should happen with the Leeds desk?`
const MESSAGES = `Hi Alex,

I keep thinking about the offsite. I'm also worried that the Nordwind people feel left alone since Rui went. And honestly the team needs more ownership, I can't carry every decision.

Dana`

const all = (sheet: Sheet) => [...sheet.questions, ...sheet.worries, ...sheet.decisions]
const asks = (sheet: Sheet) => [...sheet.aloud, ...all(sheet).map((one) => one.ask)]
const made = (input: Partial<PrepareInput>) => prepare({ notes: '', ...input })

describe('a sheet for a 1:1', () => {
  it('brings a question for each open matter, with the words that it builds on', () => {
    const { questions } = made({ notes: NOTES, manager: 'Dana' })
    const call = questions.find((one) => one.quote.includes('Thursday call'))
    expect(call).toMatchObject({ from: 'notes', quote: 'Dana thinking of cutting the Thursday call' })
    expect(call?.ask).toContain('the Thursday call')
    expect(call?.ask).toMatch(/^(?:What|How|Who|Where|When)\b.*\?$/)
  })

  it('asks what a loaded phrase means', () => {
    const { questions } = made({ notes: '', messages: MESSAGES, manager: 'Dana' })
    expect(questions.map((one) => one.ask).join('\n')).toContain("'ownership'")
  })

  it('names the worries that the notes pass over, from notes, messages and earlier', () => {
    const { worries } = made({
      notes: NOTES,
      messages: MESSAGES,
      worries: 'the audit in September',
      manager: 'Dana',
    })
    expect(worries.map((one) => one.from).sort()).toEqual(['earlier', 'messages', 'notes'])
  })

  it('leaves out a worry that the notes take up', () => {
    const noted = 'Dana: worried about the June numbers'
    expect(made({ notes: noted }).worries).toHaveLength(1)
    expect(made({ notes: `${noted}\n- ask her what is behind the June numbers` }).worries).toEqual([])
    expect(made({ notes: `- ${noted}\n  - I'll bring the forecast on Monday` }).worries).toEqual([])
  })

  it('points at decisions without another option or an owner', () => {
    const { decisions } = made({ notes: NOTES, manager: 'Dana' })
    const by = (words: string) => decisions.find((one) => one.quote.includes(words))?.missing
    expect(by('director')).toEqual(['options'])
    expect(by('second floor')).toEqual(['options', 'owner'])
  })

  it('asks who sees to a decision where the options are on record', () => {
    const notes =
      'Options: stay, or rent the second floor.\nDecided: rent the second floor and close the old office'
    const [decision] = made({ notes }).decisions
    expect(decision?.missing).toEqual(['owner'])
    expect(decision?.ask).toMatch(/\b(?:who|whose|how do we split)\b/i)
  })

  it('leaves a decision alone that has both, or no weight', () => {
    expect(
      made({ notes: 'Decided: close the old office instead of the new one, Tim writes to the landlord' })
        .decisions,
    ).toEqual([])
    expect(made({ notes: 'Agreed: lunch on Friday at one' }).decisions).toEqual([])
  })

  it('keeps the writer’s own questions word for word, and adds none beside them', () => {
    const sheet = made({ notes: NOTES, manager: 'Dana' })
    expect(sheet.yours).toEqual(['what should happen with the Leeds desk?'])
    expect(all(sheet).some((one) => one.quote.includes('Leeds'))).toBe(false)
  })

  it('gives three questions to say aloud, each of which says what it is about', () => {
    const { aloud } = made({ notes: NOTES, messages: MESSAGES, manager: 'Dana' })
    expect(aloud).toHaveLength(3)
    expect(new Set(aloud).size).toBe(3)
    const told = `${NOTES}\n${MESSAGES}`
    for (const one of aloud) {
      const telling = one.slice(1).match(/\p{Lu}\p{L}+|\p{L}{5,}/gu) ?? []
      expect(telling.some((word) => told.includes(word))).toBe(true)
    }
  })

  it('is never empty: where there is little to build on it says so, and gives three that hold in any 1:1', () => {
    const sheet = made({ notes: 'Lunch at one. Booked room 4.' })
    expect(sheet.line).toContain('little')
    expect(sheet.aloud).toHaveLength(3)
  })

  it('gives the same sheet for the same input, and other wordings when some were used of late', () => {
    const input = { notes: NOTES, messages: MESSAGES }
    const first = prepare(input)
    expect(prepare(input)).toEqual(first)
    const recent = all(first).map((one) => one.wordingId)
    const again = all(prepare({ ...input, recent })).map((one) => one.wordingId)
    expect(again.filter((id) => recent.includes(id)).length).toBeLessThan(recent.length / 2)
  })
})

describe('where no sheet is made', () => {
  const cases: [string, Partial<PrepareInput>, string][] = [
    ['nothing was pasted', { notes: ' \n' }, 'empty'],
    [
      'another language',
      { notes: 'Wir haben beschlossen, dass der Bericht bis Freitag fertig sein muss und dass wir wachsen.' },
      'language',
    ],
    ['too long', { notes: 'We met again. '.repeat(80_000) }, 'too-long'],
    ['abuse', { notes: '1:1: he touched my back again in the kitchen, I asked him to stop' }, 'G10'],
    ['abuse in an earlier worry', { notes: NOTES, worries: 'he threatened to hurt her' }, 'G10'],
    ['grief', { notes: 'Dana: her mother died on Sunday. Agreed: move the launch.' }, 'G11'],
  ]
  it.each(cases)('%s: one plain line and nothing else', (_name, input, silent) => {
    const sheet = made(input)
    expect(sheet.silent).toBe(silent)
    expect(sheet.line).toBeTruthy()
    expect(asks(sheet)).toEqual([])
    expect(sheet.yours).toEqual([])
  })
})

describe('whatever is pasted', () => {
  it('gives a sheet or a plain line, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (notes, messages, worries) => {
        const sheet = prepare({ notes, messages, worries })
        expect(sheet.silent ? sheet.line : sheet.aloud.length === 3).toBeTruthy()
        expect(() => JSON.stringify(sheet)).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  it.each(Object.entries(LONG_RUNS))('takes long runs: %s', (_name, run) => {
    const text = run(20_000)
    const sheet = prepare({ notes: text, messages: text, worries: text })
    for (const one of all(sheet)) expect(one.quote.length).toBeLessThan(200)
  })

  const line = fc.constantFrom(
    ...NOTES.split('\n'),
    ...MESSAGES.split(/(?<=\.) /),
    'Boss: considering moving the release to July, Priya in charge',
    'Decided: pay Kestrel £4,200 and stop the beta by 3 March',
    'She is stressed about the board meeting on 4 June',
    'Felix thinking of handing the Oslo desk to Mei',
    'He is not happy with the 14 % discount for Halvorsen',
  )
  it('brings no name and no number that is not in the input, and repeats at most five words in a row', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 4 }), (noted, written) => {
        const input = { notes: noted.join('\n'), messages: written.join(' ') }
        const given = `${input.notes}\n${input.messages}`
        const sheet = prepare(input)
        for (const ask of asks(sheet)) {
          for (const { text } of factsOf(ask, sentencesOf(ask))) expect(given).toContain(text)
          const source = all(sheet).find((one) => one.ask === ask)
          if (source)
            expect(longestSharedRun(plainWords(ask), plainWords(source.quote))).toBeLessThanOrEqual(5)
        }
        for (const { quote } of all(sheet)) expect(given).toContain(quote.replace(/ …$/, ''))
      }),
      { numRuns: 150 },
    )
  })
})
