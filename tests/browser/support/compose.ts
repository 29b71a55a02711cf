/** The page's side of the seed scene: what the draft is, what must not change, what the page saved. */
import { expect } from 'vitest'
import { pause, until } from './poll.ts'

/** Longer than the delay after which the page's editor saves the draft and takes its undo snapshot (250 ms). */
const SETTLED = 350

export interface Compose {
  /** The body's HTML. */
  html(): Promise<string>
  /** What the reader sees of the writer's own words. */
  text(): Promise<string>
  /** Signature and trimmed quote, byte for byte. */
  kept(): Promise<string[]>
  /** The last autosave. */
  saved(): Promise<{ body: string; parts: [number, string][] } | null>
  /** Waits until the page has saved the draft as it is now. */
  settled(): Promise<void>
  /** Words under the extension's underlines. */
  underlined(): Promise<string[]>
  /** Puts the caret behind some words by the page's own means. */
  caretAfter(words: string): Promise<void>
  /** What went wrong in the page. */
  errors(): Promise<unknown[]>
}

/** A page in either browser. */
interface Evaluates {
  evaluate<T>(fn: () => T | Promise<T>): Promise<T>
  evaluate<T>(fn: (argument: string) => T | Promise<T>, argument: string): Promise<T>
}

export function composeOf(page: Evaluates): Compose {
  const compose: Compose = {
    settled: async () => {
      await pause(SETTLED)
      await until(async () => expect((await compose.saved())?.body).toBe(await compose.html()))
    },
    html: () => page.evaluate(() => window.__sim.body()!.innerHTML),
    text: () =>
      page.evaluate(() => {
        const own = window.__sim.body()!.cloneNode(true) as HTMLElement
        for (const foreign of own.querySelectorAll(
          '.gmail_signature, .gmail_signature_prefix, .gmail_quote_container',
        ))
          foreign.remove()
        for (const block of own.querySelectorAll('div')) block.before('\n')
        return (own.textContent ?? '').replace(/\u00a0/g, ' ').trim()
      }),
    kept: () =>
      page.evaluate(() => [
        ...[...window.__sim.body()!.querySelectorAll('.gmail_signature, .gmail_quote_container')].map(
          (node) => node.outerHTML,
        ),
        ...[...document.querySelectorAll<HTMLInputElement>('input[name=uet]')].map(({ value }) => value),
      ]),
    saved: () => page.evaluate(() => window.__sim.saved.at(-1) ?? null),
    underlined: () =>
      page.evaluate(() => {
        const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>
        return [...registry].flatMap(([name, ranges]) =>
          name.startsWith('coach-up') ? [...ranges].map(String).filter(Boolean) : [],
        )
      }),
    caretAfter: (words) =>
      page.evaluate((wanted) => {
        const body = window.__sim.body()!
        body.focus()
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(wanted)
          if (at < 0) continue
          getSelection()!.collapse(node, at + wanted.length)
          return
        }
        throw new Error(`not in the draft: ${wanted}`)
      }, words),
    errors: () => page.evaluate(() => window.__sim.errors),
  }
  return compose
}

/** What every rewrite of the seed's draft must be like, whatever its words. */
export function expectKeepsTheTalkOpen(text: string): void {
  expect(text).toMatch(/^Hi Dana,\n/)
  expect(text).toMatch(/\nBest,\nAlex$/)
  expect(text.match(/\?/g), text).toHaveLength(1)
  expect(text).toContain('Tim')
  expect(text).toContain('Monday')
}

/** The promise to tell Tim is not made; it may stand under a condition ("before I let Tim know, …"). */
export function expectHoldsBack(text: string): void {
  expect(text).not.toContain('Sounds good, I agree.')
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    if (sentence.includes('let Tim know')) expect(sentence).toMatch(/\b(before|once|until|after|when|if)\b/i)
  }
}

/** Something that weighs on Dana, in her nouns. */
export const LOAD = /\b(extra work|work|risks?|numbers|load)\b/i
