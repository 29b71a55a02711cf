/** Chips, tables, formatting and like lines around what is read and written. */
import { expect, test } from 'vitest'
import { notesOf } from '../../../pages/google-docs/seed-notes.ts'
import { lineBehind, replace } from '../edits.ts'
import type { Probe } from '../probe.ts'

export function noPlainText(probe: () => Probe): void {
  test('chips, tables, breaks and invisible characters are read, and never written over', async () => {
    await probe().open(
      notesOf(
        { text: ['I agree with ', { chip: 'Tim Okafor' }, ' to start.'] },
        { table: [['I will take it', 'Dana']] },
        'so\u200bft\u00a0spaces\u000bsecond line',
        '',
      ),
    )
    await probe().allow()
    await probe().own('I agree')
    await probe().own('I will')
    await probe().own('second')
    const { draft } = await probe().read()
    expect(draft).toBe('I agree with ▢ to start.\n\nI will take it\n\nsoft spaces\nsecond line')
    const before = (await probe().truth()).text
    const crossing = [
      { edit: replace(draft, 'with ▢ to', 'to'), trouble: 'protected' },
      { edit: replace(draft, 'start.\n\nI will', 'x'), trouble: 'several-lines' },
      { edit: replace(draft, 'spaces\nsecond', 'x'), trouble: 'protected' },
    ]
    for (const { edit, trouble } of crossing)
      expect(await probe().apply([edit], draft)).toEqual({ ok: false, trouble })
    expect((await probe().truth()).text).toBe(before)
    expect(await probe().apply([lineBehind(draft, 'I will take it', 'ask why')], draft)).toEqual({
      ok: true,
    })
    expect((await probe().truth()).text).toBe(before.replace('I will take it\n', 'I will take it\nask why\n'))
    expect(await probe().undo()).toEqual({ ok: true })
    expect((await probe().truth()).text).toBe(before)
  })

  test('of two like lines the one that was meant is changed', async () => {
    await probe().open(notesOf('Agreed: go.', 'Between.', 'Agreed: go.', ''))
    await probe().allow()
    await probe().own('Between.\nAgreed: go.')
    const { draft } = await probe().read()
    expect(draft).toBe('Between.\nAgreed: go.')
    expect(await probe().apply([lineBehind(draft, 'Agreed: go.', 'ask why')], draft)).toEqual({ ok: true })
    expect((await probe().truth()).text).toBe('Agreed: go.\nBetween.\nAgreed: go.\nask why\n\n')
  })

  test('formatting around a change stays', async () => {
    await probe().open(
      notesOf(
        {
          text: [
            'I ',
            { text: 'really', bold: true },
            ' agree with ',
            { text: 'it', link: 'https://x.test/' },
            '.',
          ],
        },
        '',
      ),
    )
    await probe().allow()
    await probe().own('really')
    const { draft } = await probe().read()
    await probe().apply([replace(draft, 'agree with', 'wonder about')], draft)
    const { runs } = await probe().truth()
    expect(runs.find(({ text }) => text === 'really')?.style.bold).toBe(true)
    expect(runs.find(({ text }) => text === 'it')?.style.link).toBe('https://x.test/')
  })
}
