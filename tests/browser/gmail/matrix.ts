/** One row of the table a form: the adapter reads, underlines, writes and undoes in a real browser. */
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/engine/types.ts'
import type { ComposeForm } from '../../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MESSAGE, seedScene } from '../../pages/gmail/seed-scene.ts'
import type { Column } from './columns.ts'
import { type Probe, SETTLED, sleep } from './probe.ts'

export const SENTENCE = 'Sounds good, I agree.'
export const QUESTION = 'What led you to this one?'
const WHOLE =
  'Hi Dana,\n\nThank you for bringing me in before it is settled.\n\nWhat would it look like for Tim on Monday?\n\nBest,\nAlex'
/** The draft once the writer has typed a word. */
const TYPED = SEED_DRAFT.replace('Best,', 'Best, all')

export const replace = (text: string, from: string, to: string): Edit => {
  const start = text.indexOf(from)
  if (start < 0) throw new Error(`not in the draft: ${from}`)
  return { start, end: start + from.length, text: to }
}

const sentence = { edits: [replace(TYPED, SENTENCE, QUESTION)], expected: TYPED.replace(SENTENCE, QUESTION) }
const whole = { edits: [{ start: 0, end: TYPED.length, text: WHOLE }], expected: WHOLE }

/** The rows for these forms. */
export function matrix(probeOf: () => Probe, forms: readonly ComposeForm[]): void {
  describe.each(forms)('%s', (form) => {
    const scene = seedScene({ form })
    const cell = (column: Column, check: (probe: Probe) => Promise<void>) =>
      test(column, () => check(probeOf()))
    let isFresh = false
    const open = async (probe: Probe): Promise<void> => {
      if (!isFresh) await probe.open(scene)
      isFresh = true
    }
    /** Opens the form, types a word and waits until the page's editor has taken note. */
    const openAndType = async (probe: Probe): Promise<void> => {
      isFresh = false
      await probe.open(scene)
      await probe.unfold()
      await probe.caretAtEndOf('Best,')
      await probe.type(' all')
      expect((await probe.read()).draft).toBe(TYPED)
      await sleep(SETTLED)
    }
    const truth = (probe: Probe) => probe.evaluate(() => window.__sim.truth(window.__compose))

    cell('read body', async (probe) => {
      await open(probe)
      const reading = await probe.read()
      expect(reading.draft).toBe(SEED_DRAFT)
      expect(reading.subject).toBe((await truth(probe)).subject)
      expect(await probe.call('selfCheck')).toBeNull()
    })

    const readsRecipients = async (probe: Probe): Promise<void> => {
      const { to, cc, bcc } = await truth(probe)
      const address = await probe.address()
      expect(address.recipients.map(({ kind, address: at }) => [kind, at])).toEqual([
        ...to.map((one) => ['to', one.address]),
        ...cc.map((one) => ['cc', one.address]),
        ...bcc.map((one) => ['bcc', one.address]),
      ])
      expect(address.known).toBe(true)
      expect(address.own).toContain('alex@example.test')
    }
    cell('recipients', async (probe) => {
      await open(probe)
      await readsRecipients(probe)
    })

    // They come after the body, and the adapter tells of it.
    cell('recipients late', async (probe) => {
      isFresh = false
      await probe.open(seedScene({ form, switches: { lateRecipients: 900 } }))
      await sleep(SETTLED)
      await readsRecipients(probe)
      expect(await probe.call<string[]>('changes')).toContain('address')
    })

    // The markup from before October 2021.
    cell('recipients old', async (probe) => {
      isFresh = false
      await probe.open(seedScene({ form, switches: { oldRecipients: true } }))
      await readsRecipients(probe)
    })

    cell('message', async (probe) => {
      await open(probe)
      const { message } = await truth(probe)
      const reading = await probe.read()
      if (!message) expect(reading.message).toBeNull()
      else if (form !== 'forward') {
        expect(reading.message?.text).toBe(SEED_MESSAGE)
        expect(reading.message?.from).toMatchObject({ name: 'Dana Lee', address: 'dana@example.test' })
      }
    })

    // Also after Gmail’s own undo, which resets the body's HTML.
    cell('underline', async (probe) => {
      await open(probe)
      isFresh = false
      await probe.unfold()
      const { draft } = await probe.read()
      const at = draft.indexOf(SENTENCE)
      await probe.underline([{ start: at, end: at + SENTENCE.length, strength: 'core', findingId: 'f1' }])
      expect(await probe.drawnAt('Sounds good')).toBe(1)
      expect(await probe.drawnAt('Hi Dana')).toBe(0)
      expect(await probe.findingAt((await probe.pointOf('Sounds good'))!)).toBe('f1')
      await probe.caretAtEndOf('Best,')
      await probe.type(' x')
      await sleep(SETTLED)
      await probe.ctrlZ()
      await sleep(SETTLED)
      expect((await probe.read()).draft).toBe(SEED_DRAFT)
      expect(await probe.drawnAt('Sounds good')).toBe(1)
      await probe.underline([])
      expect(await probe.drawnAt('Sounds good')).toBe(0)
    })

    const applies = async (probe: Probe, { edits, expected }: typeof whole): Promise<void> => {
      await openAndType(probe)
      const tag = await probe.bodyTag()
      const shields = await probe.protectedHtml()
      expect(await probe.apply(edits, TYPED)).toEqual({ ok: true })
      expect((await probe.read()).draft).toBe(expected)
      expect(await probe.protectedHtml()).toEqual(shields)
      expect(await probe.bodyTag()).toBe(tag)
      await sleep(SETTLED)
      const saved = await probe.evaluate(
        () => window.__sim.saved.filter((one) => one.composeId === window.__compose).at(-1)?.body ?? '',
      )
      expect(saved).toBe(await probe.html())
      expect(await probe.evaluate(() => window.__sim.errors)).toEqual([])
    }
    cell('apply sentence', (probe) => applies(probe, sentence))
    cell('apply whole', (probe) => applies(probe, whole))

    cell('undo', async (probe) => {
      for (const { edits, expected } of [sentence, whole]) {
        await openAndType(probe)
        const before = await probe.html()
        expect(await probe.apply(edits, TYPED)).toEqual({ ok: true })
        await sleep(SETTLED)
        // The page's own undo, one step, to the letter.
        await probe.ctrlZ()
        expect(await probe.html()).toBe(before)
        await sleep(SETTLED)
        // Ours.
        expect(await probe.canUndo()).toBe(false)
        expect(await probe.apply(edits, TYPED)).toEqual({ ok: true })
        await sleep(SETTLED)
        expect(await probe.canUndo()).toBe(true)
        expect(await probe.undo()).toEqual({ ok: true })
        expect(await probe.html()).toBe(before)
        await sleep(SETTLED)
        // Which is itself one step for the page.
        await probe.ctrlZ()
        expect((await probe.read()).draft).toBe(expected)
        expect(await probe.evaluate(() => window.__sim.errors)).toEqual([])
      }
    })
  })
}
