import type { Switches } from '../switches.ts'
import type { Editor } from './editor.ts'
import type { InputFrame } from './input-frame.ts'
import type { InputQueue } from './input-queue.ts'

/** `beforeinput` and input methods on the editable of the frame. */
export class TextInput {
  readonly #editor: Editor
  readonly #queue: InputQueue
  readonly #switches: Switches
  readonly #frame: InputFrame
  #tentative = ''
  #isComposing = false

  constructor(frame: InputFrame, editor: Editor, queue: InputQueue, switches: Switches) {
    this.#editor = editor
    this.#queue = queue
    this.#switches = switches
    this.#frame = frame
    const { editable } = frame
    editable.addEventListener('beforeinput', (event) => this.#beforeInput(event))
    editable.addEventListener('compositionstart', () => this.#begin())
    editable.addEventListener('compositionupdate', (event) => this.#update(event.data))
    editable.addEventListener('compositionend', (event) => this.#end(event.data))
    // What gets into the editable in any other way is not the document's.
    editable.addEventListener('input', () => {
      if (!this.#isComposing) editable.replaceChildren()
    })
  }

  get isComposing(): boolean {
    return this.#isComposing
  }

  /** Plays an input method: text that is not settled yet, or its end with `null`. */
  compose(text: string | null): void {
    const send = (type: string, data: string) =>
      this.#frame.editable.dispatchEvent(
        new this.#frame.window.CompositionEvent(type, { data, bubbles: true }),
      )
    if (text === null) {
      send('compositionend', this.#tentative)
      return
    }
    if (!this.#isComposing) send('compositionstart', '')
    send('compositionupdate', text)
  }

  /** A selection that is set from outside while text is not settled loses that text. */
  interrupt(): void {
    if (this.#isComposing) this.#update('')
    this.#isComposing = false
  }

  #beforeInput(event: InputEvent): void {
    if (event.inputType === 'insertCompositionText') return
    event.preventDefault()
    const text = event.data ?? ''
    if (event.inputType !== 'insertText' || !text) return
    const keepSelected = this.#switches.beforeinputSelects && !event.isTrusted
    this.#queue.add(() => this.#editor.insert(text, { keepSelected }))
  }

  #begin(): void {
    this.#queue.flush()
    this.#isComposing = true
    this.#tentative = ''
  }

  #update(text: string): void {
    if (!this.#isComposing) return
    const { model } = this.#editor
    const caret = model.selection?.end ?? 0
    model.select(caret - this.#tentative.length, caret)
    this.#tentative = text
    this.#editor.insert(text)
  }

  #end(text: string): void {
    if (!this.#isComposing) return
    this.#update(text)
    this.#isComposing = false
    this.#frame.editable.replaceChildren()
  }
}
