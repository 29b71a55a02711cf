/** One row after the other: read, underline, apply, undo and refuse under each switch of the page. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { SEED_REST, SEED_SENTENCE, seedNotes } from '../../pages/google-docs/seed-notes.ts'
import { lineBehind, replace } from './edits.ts'
import { expectUnder, FINDING } from './expect-under.ts'
import { type Probe, sleep } from './probe.ts'
import { expectRestraint } from './restraint.ts'
import { COLUMNS, type Column, type Row } from './rows.ts'

const LINE = `${SEED_SENTENCE} ${SEED_REST}`
const QUESTION = '- ask Dana: what would this solve?'

export function matrix(probe: () => Probe, rows: readonly Row[]): void {
  for (const row of rows) describe(row.name, () => cells(probe, row))
}

function cells(probe: () => Probe, row: Row): void {
  beforeAll(async () => {
    const scene = seedNotes({
      ...(row.switches ? { switches: row.switches } : {}),
      ...(row.language ? { language: row.language } : {}),
    })
    await probe().open(scene, { underlines: row.underlines !== false })
  })
  afterEach(() => expectRestraint(probe()))
  const work: Record<Column, () => Promise<void>> = {
    read: () => read(probe(), row),
    underline: () => underline(probe(), row),
    apply: () => apply(probe(), row),
    undo: () => undo(probe(), row),
    refuse: () => refuse(probe(), row),
  }
  test.each(COLUMNS)('%s', (column) => work[column]())
}

async function read(probe: Probe, row: Row): Promise<void> {
  if (row.reading) return readCopy(probe, row)
  if (row.switches?.caret === 'click') {
    await probe.call('allow', { name: 'Dana Lee', address: 'dana@example.test' })
    await probe.until(async () => (await probe.notes()).reading === 'click')
    await probe.evaluate(() => window.__docs.focus())
  }
  await probe.allow()
  expect((await probe.notes()).lines).toEqual([])
  await probe.own(SEED_SENTENCE)
  expect((await probe.notes()).lines).toEqual([LINE])
  expect(await probe.read()).toMatchObject({ channel: 'notes', draft: LINE, message: null })
  if (row.switches?.objectAfterTab) {
    await probe.evaluate(() => window.__docs.switchTab('t.1'))
    await probe.until(async () => (await probe.notes()).lines.length === 0)
    await probe.own('We talked about the survey.')
    expect((await probe.read()).draft).toBe('We talked about the survey.')
    await probe.evaluate(() => window.__docs.switchTab('t.0'))
    await probe.until(async () => (await probe.notes()).lines.length === 1)
    await probe.until(async () => (await probe.read()).draft === LINE)
  }
}

async function readCopy(probe: Probe, row: Row): Promise<void> {
  const before = probe.exports()
  await probe.call('allow', { name: 'Dana Lee', address: 'dana@example.test' })
  await probe.until(async () => (await probe.notes()).reading === 'export')
  expect(probe.exports(), 'without a click').toBe(before)
  const copy = await probe.fetchCopy()
  if (row.reading === 'none') {
    expect(copy).toBeNull()
    expect(await probe.read()).toEqual({ trouble: 'changed-page' })
    return
  }
  expect(copy).toContain(LINE)
  expect(copy).toContain('- Read the budget')
  expect(copy).not.toContain('We talked about the survey.')
  await probe.call('pickLines', [copy?.indexOf(LINE)])
  expect((await probe.read()).draft).toBe(LINE)
}

async function underline(probe: Probe, row: Row): Promise<void> {
  const { draft = '' } = await probe.read()
  const { start, end } = draft ? replace(draft, SEED_SENTENCE, '') : { start: 0, end: 1 }
  await probe.underline([{ start, end, strength: 'core', findingId: FINDING }])
  if (row.isBare || row.reading) {
    await sleep(200)
    expect(await probe.boxes()).toEqual([])
  } else {
    await probe.evaluate((text) => window.__docs.scrollTo(text), SEED_SENTENCE)
    await probe.until(async () => (await probe.boxes()).length > 0)
    await sleep(100)
    await expectUnder(probe, SEED_SENTENCE)
  }
  await probe.underline([])
  expect(await probe.boxes()).toEqual([])
}

async function apply(probe: Probe, row: Row): Promise<void> {
  if (row.reading) return
  const { draft } = await probe.read()
  const before = await probe.truth()
  const word = [replace(draft, 'agree', 'wonder what led to this')]
  if (row.trouble) {
    for (const edits of [word, [lineBehind(draft, LINE, QUESTION)]]) {
      expect(await probe.apply(edits, draft)).toEqual({ ok: false, trouble: row.trouble })
      expectSame(await probe.truth(), before, row)
    }
    return
  }
  const [scroll, tick] = await probe.scrollPlace()
  expect(await probe.apply(word, draft)).toEqual({ ok: true })
  expectIn(row, (await probe.truth()).text, before.text, 'agree', 'wonder what led to this')
  await sleep(350)
  expect(await probe.scrollPlace(), 'the view stays').toEqual([scroll, tick])
  // One step of Docs' own undo.
  await probe.evaluate(() => window.__docs.focus())
  await probe.press('z', 'Control')
  await probe.until(async () => (await probe.truth()).text === before.text)
  await probe.until(async () => (await probe.read()).draft === draft)
  expect(await probe.apply([lineBehind(draft, LINE, QUESTION)], draft)).toEqual({ ok: true })
  if (row.switches?.mode !== 'suggesting') {
    expect((await probe.truth()).text).toBe(before.text.replace(LINE, `${LINE}\n${QUESTION}`))
    expect((await probe.notes()).lines).toEqual([LINE, QUESTION])
  }
}

function expectIn(row: Row, text: string, before: string, old: string, fresh: string): void {
  if (row.switches?.mode === 'suggesting') {
    expect(text).toContain(fresh)
    expect(text).toContain(old)
  } else expect(text).toBe(before.replace(old, fresh))
}

function expectSame(now: Awaited<ReturnType<Probe['truth']>>, before: typeof now, row?: Row): void {
  expect(now.text).toBe(before.text)
  // Where Docs selects something else than it is told, it does so when the selection is given back, too.
  if (row?.switches?.setSelection === 'shifts') expect(now.selection?.text).toBe(before.selection?.text)
  else expect(now.selection).toEqual(before.selection)
}

async function undo(probe: Probe, row: Row): Promise<void> {
  const before = await probe.truth()
  if (row.trouble || row.reading) {
    expect(await probe.canUndo()).toBe(false)
    expect((await probe.undo()).ok).toBe(false)
    expectSame(await probe.truth(), before)
    return
  }
  expect(await probe.canUndo()).toBe(true)
  expect(await probe.undo()).toEqual({ ok: true })
  const { text, runs } = await probe.truth()
  expect(text).not.toContain(QUESTION)
  expect(text).toContain(`${LINE}\n`)
  expect(runs.every(({ style }) => !style.suggested)).toBe(true)
  expect((await probe.notes()).lines).toEqual([LINE])
  expect(await probe.canUndo()).toBe(false)
  expect((await probe.undo()).ok).toBe(false)
}

async function refuse(probe: Probe, row: Row): Promise<void> {
  const before = await probe.truth()
  const pastes = await probe.evaluate(() => window.__docs.pastes.length)
  const calls = await probe.evaluate(() => window.__docs.selectionCalls.length)
  const { draft = '' } = await probe.read()
  if (row.reading) {
    expect(await probe.apply([{ start: 0, end: 0, text: 'x' }], draft)).toEqual({
      ok: false,
      trouble: 'view-only',
    })
  } else {
    expect(await probe.apply([{ start: 0, end: 1, text: 'x' }], `${draft}!`)).toEqual({
      ok: false,
      trouble: 'stale',
    })
    expect(await probe.apply([{ start: 0, end: 1, text: '\ue907' }], draft)).toEqual({
      ok: false,
      trouble: 'protected',
    })
    expect(await probe.apply([{ start: 0, end: draft.length + 5, text: 'x' }], draft)).toMatchObject({
      ok: false,
    })
  }
  expectSame(await probe.truth(), before)
  expect(await probe.evaluate(() => window.__docs.pastes.length)).toBe(pastes)
  expect(await probe.evaluate(() => window.__docs.selectionCalls.length)).toBe(calls)
  expect(await probe.evaluate(() => window.__docs.errors)).toEqual([])
}
