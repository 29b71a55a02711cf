// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit } from '../../../src/engine/types.ts'
import { Writer } from '../../../src/sites/gmail/apply.ts'
import { readBody } from '../../../src/sites/gmail/body-text.ts'
import { applied, inOrder } from '../../../src/sites/gmail/edits.ts'
import { touchesForeign } from '../../../src/sites/gmail/foreign.ts'
import { TypingClock } from '../../../src/sites/gmail/typing-clock.ts'
import { randomBody, randomPlainBody } from './random-body.ts'
import { makeBody, QUOTE, SIGNATURE } from './support.ts'

let life: AbortController
beforeEach(() => {
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

function writerFor(html: string): { body: HTMLElement; writer: Writer; inputs: () => number } {
  const body = makeBody(html)
  const isInBody = (target: EventTarget | null): Element | null =>
    target && body.contains(target as Node) ? body : null
  const clock = new TypingClock(document, isInBody, life.signal)
  let count = 0
  body.addEventListener('input', () => {
    count += 1
  })
  return { body, writer: new Writer(body, clock, life.signal), inputs: () => count }
}

const replace = (text: string, from: string, to: string): Edit => {
  const start = text.indexOf(from)
  return { start, end: start + from.length, text: to }
}

async function changed(html: string, from: string, to: string): Promise<string> {
  const { body, writer } = writerFor(html)
  const { text } = readBody(body)
  const outcome = await writer.apply([replace(text, from, to)], text)
  return outcome.ok ? body.innerHTML : outcome.trouble
}

describe('applying an edit', () => {
  it.each([
    ['a word in a line', 'Hi,<div>Sounds good.</div>', 'good', 'fine', 'Hi,<div>Sounds fine.</div>'],
    [
      'only what differs',
      '<div>I <b>agree</b> fully.</div>',
      'I agree fully.',
      'I agree partly.',
      '<div>I <b>agree</b> partly.</div>',
    ],
    [
      'over formatting, with the least of it',
      '<div>I <b>agree</b> ok</div>',
      'I agree ok',
      'What next?',
      '<div>What next?</div>',
    ],
    [
      'beside a link, not into it',
      'See <a href="#">plan</a>',
      'plan',
      'plan now',
      'See <a href="#">plan</a> now',
    ],
    [
      'a new line in blocks',
      'Hi,<div>a</div><div>b</div>',
      'a\n',
      'a\nnew\n',
      'Hi,<div>a</div><div>new</div><div>b</div>',
    ],
    [
      'a paragraph',
      'Hi,<div><br></div><div>Yes.</div>',
      'Yes.',
      'Yes.\n\nWhy?',
      'Hi,<div><br></div><div>Yes.</div><div><br></div><div>Why?</div>',
    ],
    ['a new line in plain text', 'Hi,<br><br>Yes.', 'Yes.', 'Yes.\n\nWhy?', 'Hi,<br><br>Yes.<br><br>Why?'],
    [
      'a new line inside a wrapper',
      '<div dir="ltr">Hi,<div>Yes.</div></div>',
      'Hi,',
      'Hi,\n',
      '<div dir="ltr">Hi,<div><br></div><div>Yes.</div></div>',
    ],
    [
      'a new item of a list',
      '<ul><li>a</li><li>b</li></ul>',
      'a',
      'a\nc',
      '<ul><li>a</li><li>c</li><li>b</li></ul>',
    ],
    ['a line away', 'Hi,<div>a</div><div>b</div>', 'a\n', '', 'Hi,<div>b</div>'],
    ['a line away in plain text', 'Hi,<br>a<br>b', 'a\n', '', 'Hi,<br>b'],
    [
      'text into an empty line',
      'Hi,<div><br></div><div>b</div>',
      'Hi,\n',
      'Hi,\nnew',
      'Hi,<div>new</div><div>b</div>',
    ],
    ['nothing left of a line', 'Hi,<div>a</div><div>b</div>', 'a', '', 'Hi,<div><br></div><div>b</div>'],
  ])('writes %s', async (_, html, from, to, result) => {
    expect(await changed(html, from, to)).toBe(result)
  })

  it('keeps blanks that would not show', async () => {
    const { body, writer } = writerFor('<div>one two three</div>')
    expect(await writer.apply([{ start: 4, end: 7, text: '' }], 'one two three')).toEqual({ ok: true })
    expect(readBody(body).text).toBe('one  three')
  })

  it('is one change for the editor, however many edits', async () => {
    const { body, writer, inputs } = writerFor('Hi,<div>a b c</div><div>d</div>')
    const edits = [replace('Hi,\na b c\nd', 'd', 'D'), replace('Hi,\na b c\nd', 'a', 'A\nA2')]
    expect(await writer.apply(edits, 'Hi,\na b c\nd')).toEqual({ ok: true })
    expect(readBody(body).text).toBe('Hi,\nA\nA2 b c\nD')
    expect(inputs()).toBe(1)
  })

  it('leaves signature and quote byte for byte', async () => {
    const { body, writer } = writerFor(`Hi,<div>Sounds good.</div>${SIGNATURE}${QUOTE}`)
    const outcome = await writer.apply(
      [{ start: 0, end: 16, text: 'Dear Dana,\n\nWhat led to it?\n\nBest' }],
      'Hi,\nSounds good.',
    )
    expect(outcome).toEqual({ ok: true })
    expect(body.innerHTML.endsWith(SIGNATURE + QUOTE)).toBe(true)
    expect(readBody(body).text).toBe('Dear Dana,\n\nWhat led to it?\n\nBest')
  })

  it('writes markup as text', async () => {
    const { body, writer } = writerFor('Hi')
    await writer.apply([{ start: 2, end: 2, text: ' <img src=x onerror=y>' }], 'Hi')
    expect(body.querySelector('img')).toBeNull()
    expect(readBody(body).text).toBe('Hi <img src=x onerror=y>')
  })

  it('adds no attribute and no class', async () => {
    const { body, writer } = writerFor('Hi<div>there</div>')
    const own = [...body.attributes].map(({ name, value }) => `${name}=${value}`)
    await writer.apply([{ start: 0, end: 8, text: 'A\n\nB\nC' }], 'Hi\nthere')
    expect([...body.attributes].map(({ name, value }) => `${name}=${value}`)).toEqual(own)
    expect([...body.querySelectorAll('*')].every((element) => element.attributes.length === 0)).toBe(true)
  })
})

describe('refusing', () => {
  const edit = [{ start: 0, end: 2, text: 'Ho' }]
  it('when the draft has changed', async () => {
    expect(await writerFor('Hi!').writer.apply(edit, 'Hi')).toEqual({ ok: false, trouble: 'stale' })
  })
  it('when edits overlap or lie outside', async () => {
    const { writer } = writerFor('Hi')
    expect(await writer.apply([...edit, { start: 1, end: 2, text: '' }], 'Hi')).toMatchObject({ ok: false })
    expect(await writer.apply([{ start: 0, end: 9, text: '' }], 'Hi')).toMatchObject({ ok: false })
  })
  it('while an input method composes', async () => {
    const { body, writer } = writerFor('Hi')
    body.dispatchEvent(new Event('compositionstart', { bubbles: true }))
    expect(await writer.apply(edit, 'Hi')).toEqual({ ok: false, trouble: 'composing' })
    body.dispatchEvent(new Event('compositionend', { bubbles: true }))
    expect(await writer.apply(edit, 'Hi')).toEqual({ ok: true })
  })
  it('when the body has left the page', async () => {
    const { body, writer } = writerFor('Hi')
    body.remove()
    expect(await writer.apply(edit, 'Hi')).toEqual({ ok: false, trouble: 'gone' })
  })
  it('when a chip or a quote would be touched', async () => {
    const chip = writerFor('Hi <span contenteditable="false">@Dana</span>, yes')
    expect(await chip.writer.apply([{ start: 0, end: 8, text: 'Ho' }], 'Hi , yes')).toEqual({
      ok: false,
      trouble: 'protected',
    })
    const quote = writerFor(`Top.${QUOTE}<div>Last.</div>`)
    expect(await quote.writer.apply([{ start: 0, end: 11, text: 'One' }], 'Top.\n\nLast.')).toEqual({
      ok: false,
      trouble: 'protected',
    })
  })
  it('and leaves everything as it was', async () => {
    const html = '<div>A <img src="x"> b</div>'
    const { body, writer, inputs } = writerFor(html)
    const { text } = readBody(body)
    expect(await writer.apply([{ start: 0, end: text.length, text: 'c' }], text)).toMatchObject({ ok: false })
    expect(body.innerHTML).toBe(html)
    expect(inputs()).toBe(0)
  })
  it('waits until the last key is 300 ms old', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance', 'Date'] })
    const { body, writer } = writerFor('Hi')
    body.dispatchEvent(new KeyboardEvent('keydown', { key: 'i', bubbles: true }))
    const done = writer.apply(edit, 'Hi')
    await vi.advanceTimersByTimeAsync(250)
    expect(readBody(body).text).toBe('Hi')
    await vi.advanceTimersByTimeAsync(100)
    expect(await done).toEqual({ ok: true })
    expect(readBody(body).text).toBe('Ho')
  })
})

describe('undoing', () => {
  it('is refused when the draft has been changed since', async () => {
    const { body, writer } = writerFor('Hi')
    await writer.apply([{ start: 0, end: 2, text: 'Ho' }], 'Hi')
    expect(writer.canUndo()).toBe(true)
    body.append(' more')
    expect(writer.canUndo()).toBe(false)
    expect(await writer.undo()).toEqual({ ok: false, trouble: 'stale' })
    expect(readBody(body).text).toBe('Ho more')
  })

  it('brings the words back when only the markup has changed', async () => {
    const { body, writer } = writerFor('Hi <div>there you</div>')
    await writer.apply([{ start: 0, end: 2, text: 'Ho' }], 'Hi\nthere you')
    body.querySelector('div')!.innerHTML = '<b>there</b> you'
    expect(await writer.undo()).toEqual({ ok: true })
    expect(body.innerHTML).toBe('Hi <div><b>there</b> you</div>')
  })
})

describe('random edits', () => {
  const text = fc
    .array(fc.constantFrom('What', 'led', 'to', 'this?', '🎉', ' ', '  ', '\n', '\n\n', 'x<y', '.'), {
      maxLength: 7,
    })
    .map((parts) => parts.join(''))
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), text), { minLength: 1, maxLength: 3 })
  const isSplit = (whole: string, at: number): boolean =>
    /[\ud800-\udbff]/.test(whole[at - 1] ?? '') && /[\udc00-\udfff]/.test(whole[at] ?? '')

  const run = async (
    html: string,
    random: Array<[number, number, string]>,
  ): Promise<'done' | 'refused' | 'skipped'> => {
    life.abort()
    life = new AbortController()
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
    const { body, writer } = writerFor(html)
    const before = readBody(body)
    const list = random
      .map(([a, b, replacement]) => {
        const start = a % (before.text.length + 1)
        return { start, end: Math.min(before.text.length, start + (b % 30)), text: replacement }
      })
      .filter((edit) => !isSplit(before.text, edit.start) && !isSplit(before.text, edit.end))
    const sorted = inOrder(list, before.text.length)
    if (!sorted || sorted.length === 0) return 'skipped'
    const html0 = body.innerHTML
    const shields = before.foreign.map((node) => node.outerHTML)
    const applying = writer.apply(list, before.text)
    await vi.advanceTimersByTimeAsync(400)
    const outcome = await applying
    if (!outcome.ok) {
      expect(body.innerHTML).toBe(html0)
      if (outcome.trouble !== 'protected' && process.env.SHOW)
        console.log(
          outcome.trouble,
          JSON.stringify(html).slice(0, 600),
          JSON.stringify(before.text),
          JSON.stringify(list),
        )
      return 'refused'
    }
    const after = readBody(body)
    const loosely = (value: string): string =>
      before.gaps.length > 0
        ? value
            .replace(/\n(?: *\n)+/g, '\n\n')
            .replace(/^\n+/, '')
            .replace(/(\n *)+$/, '')
        : value.replace(/(\n *)+$/, '')
    expect(loosely(after.text)).toBe(loosely(applied(before.text, sorted)))
    expect(after.foreign.map((node) => node.outerHTML)).toEqual(shields)
    if (after.text !== before.text && body.innerHTML !== html0) {
      const undoing = writer.undo()
      await vi.advanceTimersByTimeAsync(400)
      expect(await undoing).toEqual({ ok: true })
    }
    expect(body.innerHTML).toBe(html0)
    return sorted.some((edit) => touchesForeign(before, edit)) ? 'refused' : 'done'
  }

  it('give the predicted text, spare what is foreign, and undo to the exact HTML', async () => {
    const counts = { done: 0, refused: 0, skipped: 0 }
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomBody, randomPlainBody), edits, async (html, random) => {
        counts[await run(html, random as Array<[number, number, string]>)] += 1
      }),
      { numRuns: 600 },
    )
    expect(counts.done).toBeGreaterThan(200)
    if (process.env.SHOW) console.log(counts)
  }, 60_000)
})
