/** What the adapter's browser tests ask of either browser. */

import type { Edit } from '../../../src/engine/types.ts'
import type { Address, DraftReading, Outcome, Underline } from '../../../src/sites/draft-source.ts'
import { type Scene, simUrl } from '../../pages/gmail/scene.ts'
import type {} from '../../pages/gmail/sim-api.ts'
import { callAdapter } from './add-on.ts'

declare global {
  interface Window {
    /** Set by `open`: the body that is meant. */
    __body(): HTMLElement | null
    __compose: string
  }
}

/** The few things that differ between the two drivers. */
export interface Driver {
  goto(url: string): Promise<void>
  evaluate<T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  type(text: string): Promise<void>
  press(key: string, ...modifiers: Array<'Control' | 'Shift'>): Promise<void>
  close(): Promise<void>
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Longer than the debounce and the editor's snapshot delay. */
export const SETTLED = 450

/** Words by which the scene's own compose is known among several. */
const MARKER = 'Sounds good'

export class Probe {
  readonly #driver: Driver
  /** Compose and draft that are meant: the first of the scene. */
  #compose = ''
  #draft = 0
  constructor(driver: Driver) {
    this.#driver = driver
  }

  evaluate<T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.#driver.evaluate(fn, ...args)
  }

  async open(scene: Scene): Promise<void> {
    await this.#driver.goto(simUrl(scene))
    await this.#until(() => this.evaluate(() => Boolean(window.__sim?.isReady)))
    await this.evaluate(() => window.__sim.ready())
    const has = await this.evaluate(() => window.__sim.composes().length)
    if (has > 0) await this.#aim(has)
  }

  /** Shows another scene in the page that is open; the drafts of the one before go. */
  async show(scene: Scene): Promise<void> {
    await this.evaluate((next) => window.__sim.load(next), scene)
    await this.evaluate(() => window.__sim.ready())
    await sleep(450)
    await this.#aim(await this.evaluate(() => window.__sim.composes().length))
  }

  async #aim(has: number): Promise<void> {
    await this.#until(async () => (await this.call<string[]>('ids')).length === has)
    this.#compose = await this.evaluate((marker) => {
      const ids = window.__sim.composes().map(({ id }) => id)
      return ids.find((id) => window.__sim.truth(id).draftText.includes(marker)) ?? ids[0]!
    }, MARKER)
    await this.evaluate((id) => {
      Object.assign(window, { __body: () => window.__sim.body(id), __compose: id })
    }, this.#compose)
    const texts = (await this.call<DraftReading[]>('drafts')).map(({ draft }) => draft)
    const own = await this.evaluate((id) => window.__sim.truth(id).draftText, this.#compose)
    this.#draft = Math.max(0, texts.indexOf(own))
  }

  /** Unfolds the compose if it is folded. */
  async unfold(): Promise<void> {
    await this.evaluate((id) => {
      const state = window.__sim.composes().find((compose) => compose.id === id)?.state
      if (state === 'minimised') window.__sim.minimise(id)
    }, this.#compose)
  }

  async #until(isSo: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + 8000
    while (Date.now() < end) {
      if (await isSo().catch(() => false)) return
      await sleep(60)
    }
    throw new Error('the page did not come to that')
  }

  call<T>(name: string, ...args: unknown[]): Promise<T> {
    return this.evaluate(callAdapter, name, args) as Promise<T>
  }
  read(): Promise<DraftReading> {
    return this.call('read', this.#draft)
  }
  address(): Promise<Address> {
    return this.call('address', this.#draft)
  }
  apply(edits: Edit[], expected: string): Promise<Outcome> {
    return this.call('apply', edits, expected, this.#draft)
  }
  undo(): Promise<Outcome> {
    return this.call('undo', this.#draft)
  }
  underline(list: Underline[]): Promise<void> {
    return this.call('underline', list, this.#draft)
  }
  html(): Promise<string> {
    return this.evaluate(() => window.__body()!.innerHTML)
  }
  canUndo(): Promise<boolean> {
    return this.call('canUndo', this.#draft)
  }
  findingAt(point: { x: number; y: number }): Promise<string | null> {
    return this.call('findingAt', point.x, point.y, this.#draft)
  }
  /** The body without its content: nothing of ours may be added to it. */
  bodyTag(): Promise<string> {
    return this.evaluate(() => (window.__body()!.cloneNode(false) as Element).outerHTML)
  }
  protectedHtml(): Promise<string[]> {
    return this.evaluate(() =>
      [...window.__body()!.querySelectorAll('.gmail_signature, .gmail_quote_container')].map(
        (node) => node.outerHTML,
      ),
    )
  }

  /** The middle of some words of the body, in the viewport. */
  pointOf(words: string): Promise<{ x: number; y: number } | null> {
    return this.evaluate((wanted) => {
      const walker = document.createTreeWalker(window.__body()!, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const rect = range.getBoundingClientRect()
        return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
      }
      return null
    }, words)
  }

  /** Names of the highlights that the browser draws at the words. */
  async drawnAt(words: string): Promise<number> {
    const point = await this.pointOf(words)
    if (!point) return -1
    return this.evaluate(
      (x, y) => {
        const registry = CSS.highlights as unknown as { highlightsFromPoint(x: number, y: number): unknown[] }
        return registry.highlightsFromPoint(x, y).length
      },
      point.x,
      point.y,
    )
  }

  async caretAtEndOf(words: string): Promise<void> {
    await this.evaluate((wanted) => {
      const body = window.__body()!
      body.focus()
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted)
        if (at >= 0) {
          getSelection()!.collapse(node, at + wanted.length)
          return
        }
      }
    }, words)
  }
  type(text: string): Promise<void> {
    return this.#driver.type(text)
  }
  async ctrlZ(): Promise<void> {
    await this.evaluate(() => window.__body()!.focus())
    await this.#driver.press('z', 'Control')
    await sleep(50)
  }
  close(): Promise<void> {
    return this.#driver.close()
  }
}
