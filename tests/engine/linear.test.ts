/**
 * Any text is coached in time that grows with its length, not with its square. Each long run is coached at two lengths,
 * and the processor time of the longer one is compared with that of the shorter, in the same run on the same machine.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { coach, loadModel } from '../../src/engine/index.ts'
import type { CoachInput } from '../../src/engine/types.ts'
import { LONG_RUNS } from './any-text.ts'

const MESSAGE =
  'I am thinking of moving the launch to Friday. I am really worried that the team is stretched and the client is upset. What do you think?'
const DRAFT = 'Sounds good, I will move it to Friday.'

const repeated = (part: string) => (n: number) => part.repeat(Math.ceil(n / part.length))

/** What a text is made of, by name: a run of the given length. */
const RUNS: Record<string, (length: number) => string> = {
  ...LONG_RUNS,
  'one word before an emoji': (n) => `${'a'.repeat(n)}😔 b`,
  ...Object.fromEntries(
    [
      ' ',
      '\n',
      ' \n',
      '?\n',
      '.',
      '. ',
      '?',
      '! ',
      ':',
      ',',
      '-',
      '- ',
      '_',
      '(',
      '"',
      '"a" ',
      "'",
      '1',
      '1 ',
      'a ',
      'a, ',
      'and ',
      'so ',
      'or what ',
      'I will ',
      'Tim ',
      '😔',
      '😔 ',
      '😔 a - ',
      'every\n',
      'Sounds good, I will do it. ',
    ].map((part) => [JSON.stringify(part), repeated(part)]),
  ),
  'different numbers': (n) => Array.from({ length: n / 10 }, (_, i) => `Got ${10000 + i}.`).join(' '),
}

type Place = (run: string, id: number) => CoachInput
/** Where the run stands. The number keeps what was remembered of one text from helping with the next. */
const PLACES: Record<string, Place> = {
  'a draft': (run, id) => ({
    channel: 'email',
    message: MESSAGE,
    draft: `Sounds good ${id}, I will move it to Friday${run}x and I will tell the team.`,
  }),
  'a draft, asked': (run, id) => ({
    channel: 'email',
    message: MESSAGE,
    asked: true,
    draft: `Sounds good ${id}, I will move it to Friday${run}x and I will tell the team.`,
  }),
  'notes, asked': (run, id) => ({
    channel: 'notes',
    asked: true,
    draft: `Dana is thinking of moving the launch ${id} to Friday. Agreed, I will move it${run}x and tell the team.`,
  }),
  'the message': (run, id) => ({
    channel: 'email',
    asked: true,
    message: `I am thinking of moving the launch ${id}${run}x to Friday. I am really worried about it.`,
    draft: DRAFT,
  }),
}

const SHORT = 2000
const TIMES = 4
/** Twice the length may cost 2.6 times as much, so four times the length this; with its square it would be 16. */
const MOST = 2.6 ** 2

let ids = 100
/** Milliseconds of processor time: the lesser of two, for what else the machine does only adds to it. */
function cost(place: Place, run: string): number {
  const times = [0, 1].map(() => {
    const input = place(run, ids++)
    const before = process.cpuUsage()
    coach(input)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** A run that costs less than ordinary text is too quick to be measured; it is held against ordinary text instead. */
const ORDINARY = ' and I have looked at the list with Ann. It is fine, the numbers add up.'

beforeAll(() => {
  const bytes = readFileSync(new URL('../../src/engine/data/model/weights.bin', import.meta.url))
  loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
})

describe.each(Object.entries(PLACES))(
  'time in proportion to the length: a long run in %s',
  (_where, place) => {
    let ordinary = 0
    beforeAll(() => {
      cost(place, repeated(ORDINARY)(SHORT))
      ordinary = cost(place, repeated(ORDINARY)(SHORT))
    })

    it.each(Object.entries(RUNS))(
      '%s',
      (_name, run) => {
        const short = cost(place, run(SHORT))
        expect(cost(place, run(SHORT * TIMES)) / Math.max(short, ordinary)).toBeLessThan(MOST)
      },
      30_000,
    )
  },
)

describe('a stretch without an end', () => {
  it('in a draft leaves the remarks and says why nothing is rewritten', () => {
    const report = coach({
      channel: 'email',
      message: MESSAGE,
      draft: `${DRAFT} I will tell${' '.repeat(500)}the team.`,
    })
    expect(report.findings).not.toEqual([])
    expect(report.rewrites).toEqual([])
    expect(report.line).toMatch(/too long to be taken apart/u)
  })

  it('in the message does not keep the draft from being rewritten', () => {
    for (const stretch of [`${' '.repeat(500)}`, `\n${'_'.repeat(500)}\n`, ` ${'word '.repeat(600)}`]) {
      const report = coach({ channel: 'email', message: `${MESSAGE}${stretch}Dana`, draft: DRAFT })
      expect(report.rewrites).not.toEqual([])
    }
  })
})
