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
import { askAdapter } from './ask-adapter.ts'

/** The few things that differ between the two drivers. */
export interface Driver {
  goto(url: string): Promise<void>
  evaluate<T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  type(text: string): Promise<void>
  press(key: string, ...modifiers: Array<'Control' | 'Shift'>): Promise<void>
  screenshot(file: string): Promise<void>
  /** Requests for other hosts than the page's since the start; the browser's own are not among them. */
  strays(): string[]
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
/** How long the adapter may take for an answer, in milliseconds: a write and what it takes back, and then some. */
const PATIENCE = 20_000
/** The content script may be later than the page: an early call is heard by nobody. */
const IS_THERE = 500

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export class Probe {
  readonly #driver: Driver
  readonly server: PageServer
  #firstRequest = 0
  #firstStray = 0
  #selectionsOfWrites = 0
  #copiesClicked = 0
  #hasUnderlines = false

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
    this.#firstRequest = this.server.log.length
    this.#firstStray = this.#driver.strays().length
    this.#selectionsOfWrites = 0
    this.#copiesClicked = 0
    this.#hasUnderlines = underlines
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
    await this.until(async () => ((await this.#ask('ids', [], IS_THERE)) as string[]).length > 0)
  }

  /** Waits until something is so; what fails in asking counts as not yet. The patience is that of a busy machine. */
  async until(isSo: () => Promise<boolean>, patience = 20_000): Promise<void> {
    const end = Date.now() + patience
    let why: unknown
    while (Date.now() < end) {
      try {
        if (await isSo()) return
        why = undefined
      } catch (error) {
        why = error
      }
      await sleep(30)
    }
    throw new Error(`the page did not come to that: ${isSo}`, why === undefined ? {} : { cause: why })
  }

  call<T>(name: string, ...args: unknown[]): Promise<T> {
    return this.#ask(name, args, PATIENCE) as Promise<T>
  }
  #ask(name: string, args: unknown[], patience: number): Promise<unknown> {
    return this.evaluate(askAdapter, name, args, patience)
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
    return this.#writing(() => this.call('apply', edits, expected))
  }
  undo(): Promise<Outcome> {
    return this.#writing(() => this.call('undo'))
  }
  async #writing<T>(work: () => Promise<T>): Promise<T> {
    const calls = () => this.evaluate(() => window.__docs.selectionCalls.length)
    const before = await calls()
    const outcome = await work()
    this.#selectionsOfWrites += (await calls()) - before
    return outcome
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
  /** The person clicks to have a copy of the document fetched. */
  fetchCopy(): Promise<string[] | null> {
    this.#copiesClicked++
    return this.call('fetchCopy')
  }

  // What was done to the page and asked of the network since the document was opened.

  /** How often a selection was set while a write was on its way. */
  get selectionsOfWrites(): number {
    return this.#selectionsOfWrites
  }
  get copiesClicked(): number {
    return this.#copiesClicked
  }
  /** The person turned underlines on. */
  get hasUnderlines(): boolean {
    return this.#hasUnderlines
  }
  /** Method and address of every request, to other hosts too. */
  requests(): string[] {
    const here = this.server.log.slice(this.#firstRequest).map(({ method, url }) => `${method} ${url}`)
    return [...here, ...this.#driver.strays().slice(this.#firstStray)]
  }
  /** How often the document's export was fetched. */
  exports(): number {
    return this.requests().filter((request) => request.includes('/export')).length
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
