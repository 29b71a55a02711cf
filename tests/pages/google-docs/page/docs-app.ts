import type { BootData } from '../boot-data.ts'
import type { BuiltTab } from '../build-tab.ts'
import type { FaultAction } from '../scene.ts'
import type { SimError } from '../sim-api.ts'
import type { Style } from '../styled-text.ts'
import { DEFAULT_SWITCHES, type Mode, type Switches } from '../switches.ts'
import { annotatedTextGetter, type SelectionCall } from './annotated-text.ts'
import { readBlocks } from './blocks.ts'
import { listenToClipboard, type PasteEntry } from './clipboard.ts'
import { type Connection, Editor } from './editor.ts'
import { FaultPlan } from './faults.ts'
import { focusFrame, type InputFrame, openInputFrame } from './input-frame.ts'
import { InputQueue } from './input-queue.ts'
import { Keyboard } from './keyboard.ts'
import { listenToMouse } from './mouse.ts'
import { Saver } from './saver.ts'
import { Shell } from './shell.ts'
import { TextInput } from './text-input.ts'
import { TextModel } from './text-model.ts'
import { View } from './view.ts'

/** The documents that the page knows: by id their name and tabs. */
interface OpenDocument {
  id: string
  name: string
  tabs: TextModel[]
}

/** One simulated Google Docs page: its parts and what holds them together. */
export class DocsApp {
  readonly switches: Switches
  readonly selectionCalls: SelectionCall[] = []
  readonly pastes: PasteEntry[] = []
  readonly wiped: string[] = []
  readonly editor: Editor
  readonly faults: FaultPlan
  readonly isAnnotated: boolean
  readonly annotationRequester: string
  readonly queue: InputQueue
  readonly #saver: Saver
  readonly #shell: Shell
  readonly #documents: OpenDocument[]
  #document: OpenDocument
  #generation = 0
  #hasCaret = false
  #isStarted = false
  #frame: InputFrame | null = null
  #view: View | null = null
  #keyboard: Keyboard | null = null
  #textInput: TextInput | null = null
  /** The selection as it was when the editable lost the focus. */
  #selectionAtBlur: [number, number] | null = null

  constructor(boot: BootData, errors: SimError[]) {
    const { scene } = boot
    this.switches = { ...DEFAULT_SWITCHES, ...scene.switches }
    this.annotationRequester = window._docs_annotate_canvas_by_ext ?? ''
    const { layer } = this.switches
    this.isAnnotated = layer === 'always' || (layer === 'flag' && this.annotationRequester !== '')
    this.#documents = [{ id: boot.id, name: scene.name ?? 'Notes', tabs: this.#models(boot.id, boot.tabs) }]
    if (scene.other) {
      const { id, name } = scene.other
      this.#documents.push({ id, name, tabs: this.#models(id, boot.otherTabs) })
    }
    this.#document = this.#documents[0] as OpenDocument
    this.editor = new Editor(this.#tabOfAddress(), this.switches)
    this.#shell = new Shell(scene.language ?? 'en', (id) => this.switchTab(id))
    this.queue = new InputQueue(() => this.switches.inputDelay)
    this.faults = new FaultPlan(scene.faults ?? [], (action) => this.#act(action))
    this.#saver = new Saver(
      () => this.editor.connection === 'online',
      (error) => errors.push({ kind: 'error', text: `saving: ${error}` }),
    )
    this.#shell.open()
    this.#refresh()
  }

  /** Starts the editor: the frame for the keyboard, the pages, later the API. */
  async start(): Promise<void> {
    const { switches } = this
    const { scroller } = this.#shell
    const frame = await openInputFrame(document.body, switches.execCommandDead)
    this.#frame = frame
    this.#view = new View(scroller, this.model, switches, this.isAnnotated, (nodes) =>
      this.#noteForeign(nodes),
    )
    this.#keyboard = new Keyboard(frame, this.editor, this.queue, switches, (way) =>
      this.view.verticalMove(way),
    )
    this.#textInput = new TextInput(frame, this.editor, this.queue, switches)
    const isComposing = () => this.#textInput?.isComposing === true
    const { editor, queue, faults } = this
    listenToClipboard({ frame, editor, queue, switches, faults, isComposing }, this.pastes)
    listenToMouse(scroller, this)
    this.#watchFocus(frame)
    if (this.annotationRequester) {
      const body = { kixAnnotatedCanvasRequester: this.annotationRequester }
      this.#saver.post(`/document/d/${this.#document.id}/logImpressions`, body)
    }
    const wanted = switches.api && (!switches.apiNeedsFlag || this.annotationRequester !== '')
    if (wanted) setTimeout(() => this.#offerApi(), switches.lateApi)
    if (switches.caret !== 'click') setTimeout(() => this.giveCaret(), switches.caret)
    this.#isStarted = true
  }

  get isReady(): boolean {
    const { caret, api, apiNeedsFlag } = this.switches
    const hasApi = !api || apiNeedsFlag || window._docs_annotate_getAnnotatedText !== undefined
    const isQuiet = this.queue.length === 0 && this.#saver.isIdle
    return this.#isStarted && hasApi && isQuiet && (this.#hasCaret || caret === 'click')
  }

  get model(): TextModel {
    return this.editor.model
  }

  get view(): View {
    return started(this.#view)
  }

  get keyboard(): Keyboard {
    return started(this.#keyboard)
  }

  get textInput(): TextInput {
    return started(this.#textInput)
  }

  get documentId(): string {
    return this.#document.id
  }

  get hasFocus(): boolean {
    return this.#frame !== null && this.#frame.document.activeElement === this.#frame.editable
  }

  tab(id: string): TextModel {
    const found = this.#document.tabs.find((tab) => tab.id === id)
    if (!found) throw new Error(`the document has no tab ${id}`)
    return found
  }

  focus(): void {
    focusFrame(started(this.#frame))
    this.giveCaret()
  }

  blur(): void {
    this.#frame?.editable.blur()
    this.#frame?.element.blur()
  }

  /** From now on the document has a caret, at its beginning if nobody put it elsewhere. */
  giveCaret(): void {
    this.#hasCaret = true
    for (const { tabs } of this.#documents) for (const tab of tabs) if (!tab.selection) tab.select(0, 0)
    this.#view?.soon()
  }

  /** The writer selects. */
  select(start: number, end: number): void {
    this.queue.flush()
    this.editor.pause()
    this.giveCaret()
    this.model.select(start, end)
    this.#view?.draw()
  }

  switchTab(id: string): void {
    this.queue.flush()
    const model = this.tab(id)
    const address = new URL(location.href)
    address.searchParams.set('tab', id)
    history.pushState(null, '', address)
    this.#show(model)
  }

  openDocument(id: string): void {
    this.queue.flush()
    const found = this.#documents.find((one) => one.id === id)
    const first = found?.tabs[0]
    if (!found || !first) throw new Error(`the scene has no document ${id}`)
    const path = location.pathname.replace(/\/d\/[^/]+\//, `/d/${id}/`)
    history.pushState(null, '', `${path}?tab=${first.id}`)
    this.#document = found
    this.#show(first)
  }

  setMode(mode: Mode): void {
    this.editor.mode = mode
    this.#refresh()
  }

  setConnection(connection: Connection): void {
    this.editor.connection = connection
    this.#refresh()
    this.#saver.go()
  }

  /** The editor starts anew. */
  retire(): void {
    this.#generation++
  }

  /** Somebody else's change of the tab on screen. */
  otherEdits(find: string, replace: string, author: string): void {
    const at = this.placeOf(find)
    const { content } = this.model
    const style: Style = { ...content.styleAt(at), author }
    const end: Style = { ...content.styleAt(this.model.text.indexOf('\n', at)), author }
    const inserted = replace
      .split(/(\n)/)
      .filter(Boolean)
      .map((text) => ({ text, style: text === '\n' ? end : style }))
    this.model.apply({ at, removed: find.length, inserted }, 'other')
  }

  /** Where a text stands in the tab on screen. */
  placeOf(text: string): number {
    const at = this.model.text.indexOf(text)
    if (at < 0) throw new Error(`the tab does not hold: ${text}`)
    return at
  }

  #models(documentId: string, tabs: BuiltTab[]): TextModel[] {
    return tabs.map(({ id, title, runs }) => {
      const model = new TextModel(id, title, runs)
      model.onChange(({ at, removed, inserted }) => {
        this.#saver.save(documentId, { tab: id, at, removed, inserted })
        if (model === this.model) this.#changed()
      })
      return model
    })
  }

  #tabOfAddress(): TextModel {
    const id = new URLSearchParams(location.search).get('tab')
    const { tabs } = this.#document
    return (tabs.find((tab) => tab.id === id) ?? tabs[0]) as TextModel
  }

  #show(model: TextModel): void {
    this.editor.show(model)
    this.#view?.show(model)
    this.#refresh()
  }

  #changed(): void {
    this.#view?.changed()
    this.#refresh()
  }

  #refresh(): void {
    const { tabs, name } = this.#document
    this.#shell.setName(name)
    this.#shell.setMode(this.editor.mode)
    this.#shell.setConnection(this.editor.connection)
    this.#shell.setTabs(tabs, this.model.id)
    const headings = readBlocks(this.model.content).flatMap((block) =>
      block.kind === 'paragraph' && block.style.heading
        ? [{ level: block.style.heading, text: this.model.text.slice(block.start, block.end) }]
        : [],
    )
    this.#shell.setOutline(headings)
  }

  #offerApi(): void {
    window._docs_annotate_getAnnotatedText = annotatedTextGetter(
      {
        switches: this.switches,
        current: () => this.model,
        generation: () => this.#generation,
        hasCaret: () => this.#hasCaret,
        beforeSelect: () => {
          this.queue.flush()
          this.textInput.interrupt()
          this.editor.pause()
        },
        afterSelect: () => {
          if (this.switches.selectBlurs) this.#frame?.editable.blur()
          if (this.switches.selectScrolls) this.view.scrollToSelection()
          this.view.soon()
          this.faults.happen('inSelect')
          this.faults.happenSoon('afterSelect')
        },
      },
      this.selectionCalls,
    )
  }

  #watchFocus({ editable }: InputFrame): void {
    editable.addEventListener('blur', () => {
      const { selection } = this.model
      this.#selectionAtBlur = selection ? [selection.start, selection.end] : null
    })
    editable.addEventListener('focus', () => {
      if (this.switches.focusResetsSelection && this.#selectionAtBlur)
        this.model.select(...this.#selectionAtBlur)
    })
  }

  #act(action: FaultAction): void {
    if (action.do === 'edit') this.otherEdits(action.find, action.replace, 'Dana Lee')
    else if (action.do === 'type') this.editor.insert(action.text, { typing: true })
    else if (action.do === 'tab') this.switchTab(action.id)
    else if (action.do === 'ignoreInput') this.editor.ignoresInput = true
    else if (action.do === 'blur') this.blur()
    else this.retire()
  }

  #noteForeign(nodes: Node[]): void {
    for (const node of nodes)
      this.wiped.push(node instanceof Element ? node.outerHTML : (node.textContent ?? ''))
  }
}

function started<T>(part: T | null): T {
  if (part === null) throw new Error('the editor has not started yet')
  return part
}
