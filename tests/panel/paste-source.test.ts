import { describe, expect, it } from 'vitest'
import { PasteSource } from '../../src/panel/paste-source.ts'

const text = { from: 'Dana', message: 'I am thinking of Tim.', draft: 'Sounds good.' }

describe('the paste-in box as a draft', () => {
  it('applies edits to what stands in the box and brings it back exactly', async () => {
    const box: string[] = []
    const source = new PasteSource(
      text,
      (draft) => box.push(draft),
      () => {},
    )
    expect(await source.apply([{ start: 0, end: 6, text: 'Looks' }], text.draft)).toEqual({ ok: true })
    expect(box).toEqual(['Looks good.'])
    expect(source.canUndo()).toBe(true)
    await source.undo()
    expect(box.at(-1)).toBe(text.draft)
    expect(source.canUndo()).toBe(false)
  })

  it('refuses when the text has changed, and does not undo over the hand', async () => {
    const source = new PasteSource(
      text,
      () => {},
      () => {},
    )
    expect(await source.apply([], 'other')).toEqual({ ok: false, trouble: 'stale' })
    await source.apply([{ start: 0, end: 0, text: 'Hi. ' }], text.draft)
    source.set({ ...text, draft: 'typed over' })
    expect((await source.undo()).ok).toBe(false)
  })

  it('treats the one it is to as the sender of the message, inside the same circle', () => {
    const source = new PasteSource(
      text,
      () => {},
      () => {},
    )
    const { recipients, own } = source.address()
    expect(source.read().message?.from.address).toBe(recipients[0]?.address)
    expect(own[0]?.split('@')[1]).toBe(recipients[0]?.address?.split('@')[1])
  })

  it('tells what has changed', () => {
    const told: string[] = []
    const source = new PasteSource(
      text,
      () => {},
      () => {},
    )
    source.watch((what) => told.push(what), new AbortController().signal)
    source.set({ from: 'Tim', message: text.message, draft: 'New.' })
    expect(told).toEqual(['address', 'text'])
  })
})
