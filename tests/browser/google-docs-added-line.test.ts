/** A line that is added to notes: right behind the one that it is about, and one step of Docs' own undo. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Block } from '../pages/google-docs/scene.ts'
import { notesOf } from '../pages/google-docs/seed-notes.ts'
import { lineBehind } from './google-docs/edits.ts'
import type { Probe } from './google-docs/probe.ts'
import { STARTS } from './google-docs/start.ts'

const LINE = 'agreed: let the director go'
const ADDED = 'ask what led to it'

let probe: Probe
beforeAll(async () => {
  probe = await STARTS.chromium()
}, 120_000)
afterAll(() => probe?.close())

/** Each line without the marks of tables, and what it looks like. */
const looks = async () =>
  (await probe.truth()).lines.map(({ text, list, heading }) => [
    [...text].filter((character) => character >= ' ').join(''),
    list,
    heading,
  ])

const PLACES: [string, Block[]][] = [
  ['in a list', [{ text: LINE, list: 'bullet' }, { text: 'next', list: 'bullet' }, '']],
  ['in a numbered list', [{ text: LINE, list: 'number' }, { text: 'next', list: 'number' }, '']],
  ['under a heading', [{ text: 'Decisions', heading: 2 }, LINE, { text: 'Next', heading: 2 }, '']],
  [
    'in a cell of a table',
    [
      {
        table: [
          [LINE, 'Dana'],
          ['next', 'Tim'],
        ],
      },
      '',
    ],
  ],
  ['at the end of the notes', ['before', LINE]],
  ['behind formatted words', [{ text: ['agreed: ', { text: 'let', bold: true }, ' the director go'] }, 'x']],
]

test.each(PLACES)('%s', async (_, body) => {
  await probe.open(notesOf(...body))
  await probe.allow()
  await probe.own(LINE)
  const before = await probe.truth()
  const old = await looks()
  const { draft } = await probe.read()
  expect(await probe.apply([lineBehind(draft, LINE, ADDED)], draft)).toEqual({ ok: true })
  const now = await looks()
  const at = now.findIndex(([text]) => text === ADDED)
  expect(now[at - 1]?.[0]).toBe(LINE)
  // Docs makes a pasted line a plain one.
  expect(now[at]).toEqual([ADDED, '', 0])
  expect(now.filter((_line, index) => index !== at)).toEqual(old)
  expect((await probe.notes()).lines).toEqual([LINE, ADDED])
  await probe.evaluate(() => window.__docs.focus())
  await probe.press('z', 'Control')
  await probe.until(async () => (await probe.truth()).text === before.text)
  expect((await probe.truth()).runs).toEqual(before.runs)
})

test('two lines at once, in two places, are refused: nothing is changed, and the reason is told', async () => {
  await probe.open(notesOf(LINE, 'agreed: Tim takes over', ''))
  await probe.allow()
  await probe.own(`${LINE}\nagreed: Tim takes over`)
  const { draft } = await probe.read()
  const before = await probe.truth()
  const edits = [lineBehind(draft, LINE, ADDED), lineBehind(draft, 'agreed: Tim takes over', ADDED)]
  expect(await probe.apply(edits, draft)).toEqual({ ok: false, trouble: 'several-lines' })
  expect((await probe.truth()).text).toBe(before.text)
  expect(await probe.evaluate(() => window.__docs.pastes)).toEqual([])
})
