import type { BootData } from '../boot-data.ts'
import type { SimError } from '../sim-api.ts'
import { textOf } from '../styled-text.ts'
import { DEFAULT_SWITCHES, type Mode, type Switches } from '../switches.ts'
import { happen } from './accidents.ts'
import { annotatedTextGetter, type SelectionCall } from './annotated-text.ts'
import { headingsOf } from './blocks.ts'
import { listenToClipboard, type PasteEntry } from './clipboard.ts'
import { type Connection, Editor } from './editor.ts'
import { FaultPlan } from './faults.ts'
import { focusFrame, type InputFrame, openInputFrame } from './input-frame.ts'
import { InputQueue } from './input-queue.ts'
import { Keyboard } from './keyboard.ts'
import { listenToMouse } from './mouse.ts'
import { OpenDocuments } from './open-documents.ts'
import { Saver } from './saver.ts'
import { Shell } from './shell.ts'
import { TextInput } from './text-input.ts'
import type { TextModel } from './text-model.ts'
import { View } from './view.ts'

/** Milliseconds. */
const OUTLINE_PAUSE = 100

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
  readonly #documents: OpenDocuments
  #generation = 0
  #outlineTimer: ReturnType<typeof setTimeout> | undefined
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
    this.#documents = new OpenDocuments(boot, (documentId, model, { at, removed, inserted }) => {
      this.#saver.save(documentId, { tab: model.id, at, removed, inserted })
      if (model !== this.model) return
      this.#view?.changed(at, textOf(inserted).length - removed)
      this.#outlineSoon()
    })
    this.editor = new Editor(this.#documents.tabOfAddress(), this.switches)
    this.#shell = new Shell(scene.language ?? 'en', (id) => this.switchTab(id))
    this.queue = new InputQueue(() => this.switches.inputDelay)
    this.faults = new FaultPlan(scene.faults ?? [], (action) => happen(this, action))
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
      this.#saver.post(`/document/d/${this.documentId}/logImpressions`, body)
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
    return this.#documents.current.id
  }

  get hasFocus(): boolean {
    return this.#frame !== null && this.#frame.document.activeElement === this.#frame.editable
  }

  tab(id: string, documentId?: string): TextModel {
    return this.#documents.tab(id, documentId)
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
    for (const tab of this.#documents.allTabs) if (!tab.selection) tab.select(0, 0)
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
    this.#show(this.#documents.goToTab(id))
  }

  openDocument(id: string): void {
    this.queue.flush()
    this.#show(this.#documents.goTo(id))
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

  #show(model: TextModel): void {
    this.editor.show(model)
    this.#view?.show(model)
    this.#refresh()
  }

  #refresh(): void {
    const { tabs, name } = this.#documents.current
    this.#shell.setName(name)
    this.#shell.setMode(this.editor.mode)
    this.#shell.setConnection(this.editor.connection)
    this.#shell.setTabs(tabs, this.model.id)
    this.#outlineSoon()
  }

  /** The outline follows the text after a pause, as a long document would be slow to type in otherwise. */
  #outlineSoon(): void {
    clearTimeout(this.#outlineTimer)
    this.#outlineTimer = setTimeout(
      () => this.#shell.setOutline(headingsOf(this.model.content)),
      OUTLINE_PAUSE,
    )
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

  #noteForeign(nodes: Node[]): void {
    for (const node of nodes)
      this.wiped.push(node instanceof Element ? node.outerHTML : (node.textContent ?? ''))
  }
}

function started<T>(part: T | null): T {
  if (part === null) throw new Error('the editor has not started yet')
  return part
}
