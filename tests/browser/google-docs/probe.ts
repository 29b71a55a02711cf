/** What the adapter's browser tests ask of either browser. */
import type { Edit } from '../../../src/engine/types.ts'
import type {
  Box,
  DraftReading,
  NotesReading,
  Outcome,
  Person,
  Underline,
} from '../../../src/sites/draft-source.ts'
import { docsUrl, type Scene, type UrlOptions } from '../../pages/google-docs/scene.ts'
import type { Truth } from '../../pages/google-docs/sim-api.ts'
import type { PageServer } from '../../pages/server.ts'
import { callAdapter } from '../gmail/add-on.ts'

/** The few things that differ between the two drivers. */
export interface Driver {
  goto(url: string): Promise<void>
  evaluate<T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  type(text: string): Promise<void>
  press(key: string, ...modifiers: Array<'Control' | 'Shift'>): Promise<void>
  screenshot(file: string): Promise<void>
  close(): Promise<void>
}

export interface NotesNow {
  documentId: string
  title: string
  reading: NotesReading
  lines: string[]
  said: string
  underlines: 'off' | 'on'
  copy: string[] | null
}

export const DANA = { name: 'Dana Lee', address: 'dana@example.test' }
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export class Probe {
  readonly #driver: Driver
  readonly server: PageServer

  constructor(driver: Driver, server: PageServer) {
    this.#driver = driver
    this.server = server
  }

  evaluate<T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.#driver.evaluate(fn, ...args)
  }

  /** Loads a scene, and once more with the marker for underlines if they are wanted. */
  async open(scene: Scene, options: UrlOptions & { underlines?: boolean } = {}): Promise<void> {
    const { underlines = false, ...url } = options
    await this.#driver.goto(docsUrl(scene, url))
    await this.ready()
    if (!underlines) return
    await this.call('markUnderlines')
    await this.#driver.goto(await this.evaluate(() => location.href))
    await this.ready()
  }

  async goto(url: string): Promise<void> {
    await this.#driver.goto(url)
    await this.ready()
  }

  /** The page has started and the adapter has its draft. */
  async ready(): Promise<void> {
    await this.until(() => this.evaluate(() => Boolean(window.__docs?.isReady)))
    await this.until(async () => (await this.call<string[]>('ids')).length > 0)
  }

  async until(isSo: () => Promise<boolean>, patience = 8000): Promise<void> {
    const end = Date.now() + patience
    while (Date.now() < end) {
      if (await isSo().catch(() => false)) return
      await sleep(30)
    }
    throw new Error(`the page did not come to that: ${isSo}`)
  }

  call<T>(name: string, ...args: unknown[]): Promise<T> {
    return this.evaluate(callAdapter, name, args) as Promise<T>
  }
  notes(): Promise<NotesNow> {
    return this.call('notes')
  }
  truth(): Promise<Truth> {
    return this.evaluate(() => window.__docs.truth())
  }
  read(): Promise<DraftReading> {
    return this.call('read')
  }
  apply(edits: Edit[], expected: string): Promise<Outcome> {
    return this.call('apply', edits, expected)
  }
  undo(): Promise<Outcome> {
    return this.call('undo')
  }
  canUndo(): Promise<boolean> {
    return this.call('canUndo')
  }
  underline(list: Underline[]): Promise<void> {
    return this.call('underline', list)
  }

  /** The person allows the document to be read, and it has been. */
  async allow(person: Person = DANA): Promise<void> {
    await this.call('allow', person)
    await this.until(async () => (await this.notes()).reading === 'live')
  }

  /** The writer selects some words and says that these lines are theirs. */
  async own(words: string): Promise<void> {
    await this.evaluate((text) => window.__docs.select(text), words)
    if (!(await this.call<boolean>('takeSelection'))) throw new Error(`nothing was selected: ${words}`)
    await this.evaluate((text) => window.__docs.caretBehind(text), words)
  }

  /** The writer's caret behind some words, and the keyboard in the document. */
  async caretBehind(words: string): Promise<void> {
    await this.evaluate((text) => {
      window.__docs.caretBehind(text)
      window.__docs.focus()
    }, words)
  }
  type(text: string): Promise<void> {
    return this.#driver.type(text)
  }
  press(key: string, ...modifiers: Array<'Control' | 'Shift'>): Promise<void> {
    return this.#driver.press(key, ...modifiers)
  }
  /** What is drawn over the page by the adapter, in the viewport. */
  boxes(): Promise<Box[]> {
    return this.call('boxes')
  }
  /** How often the document's export was fetched. */
  exports(): number {
    return this.server.log.filter(({ url }) => url.includes('/export')).length
  }
  /** Where the text is scrolled to. */
  scrollPlace(): Promise<[number, number]> {
    return this.evaluate(() => {
      const scroller = document.querySelector('.kix-appview-editor')
      return [scroller?.scrollTop ?? -1, scroller?.scrollLeft ?? -1]
    })
  }
  screenshot(file: string): Promise<void> {
    return this.#driver.screenshot(file)
  }
  close(): Promise<void> {
    return this.#driver.close()
  }
}
