import { SOFT_BREAK } from '../control-chars.ts'
import type { Switches } from '../switches.ts'
import type { Editor } from './editor.ts'
import type { InputFrame } from './input-frame.ts'
import type { InputQueue } from './input-queue.ts'

/** What a key does, by its code; undefined: nothing of the document's. */
type Command = (event: KeyboardEvent) => void

/** Listens to the keys of the frame. Docs knows keys by their code, so an event without one is nothing to it. */
export class Keyboard {
  readonly #editor: Editor
  readonly #queue: InputQueue
  readonly #switches: Switches
  /** Goes a line up or down; the layout knows where that is. */
  readonly #verticalMove: (direction: -1 | 1) => number

  constructor(
    frame: InputFrame,
    editor: Editor,
    queue: InputQueue,
    switches: Switches,
    verticalMove: (direction: -1 | 1) => number,
  ) {
    this.#editor = editor
    this.#queue = queue
    this.#switches = switches
    this.#verticalMove = verticalMove
    frame.document.addEventListener('keydown', (event) => this.#keydown(event))
    frame.document.addEventListener('keypress', (event) => this.#keypress(event))
  }

  /** Types text as the keys would, one character after the other. */
  type(text: string): void {
    for (const character of text) {
      this.#queue.add(() => {
        const shown = this.#switches.smartQuotes ? this.#curly(character) : character
        this.#editor.insert(shown, { typing: true })
      })
    }
  }

  /** The keys of undo and redo. */
  undo(): void {
    this.#queue.add(() => this.#editor.undo())
  }

  redo(): void {
    this.#queue.add(() => this.#editor.redo())
  }

  #keydown(event: KeyboardEvent): void {
    if (event.isComposing) return
    const command = event.ctrlKey || event.metaKey ? this.#withControl(event) : this.#plain(event)
    if (!command) return
    event.preventDefault()
    this.#queue.add(() => command(event))
  }

  #keypress(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.key === 'Enter' || !event.charCode) return
    event.preventDefault()
    this.type(String.fromCodePoint(event.charCode))
  }

  #withControl(event: KeyboardEvent): Command | undefined {
    const { model } = this.#editor
    switch (this.#letter(event)) {
      case 'Z':
        return () => (event.shiftKey ? this.#editor.redo() : this.#editor.undo())
      case 'Y':
        return () => this.#editor.redo()
      case 'A':
        return () => model.select(0, model.lastOffset)
      case 'HOME':
        return () => this.#editor.moveTo(0, event.shiftKey)
      case 'END':
        return () => this.#editor.moveTo(model.lastOffset, event.shiftKey)
      default:
        return undefined
    }
  }

  #plain(event: KeyboardEvent): Command | undefined {
    const editor = this.#editor
    const focus = () => editor.model.selection?.focus ?? 0
    switch (this.#letter(event)) {
      case 'BACKSPACE':
        return () => editor.erase(-1)
      case 'DELETE':
        return () => editor.erase(1)
      case 'ENTER':
        return () => editor.insert(event.shiftKey ? SOFT_BREAK : '\n')
      case 'LEFT':
        return () => editor.moveTo(focus() - 1, event.shiftKey)
      case 'RIGHT':
        return () => editor.moveTo(focus() + 1, event.shiftKey)
      case 'UP':
        return () => editor.moveTo(this.#verticalMove(-1), event.shiftKey)
      case 'DOWN':
        return () => editor.moveTo(this.#verticalMove(1), event.shiftKey)
      case 'HOME':
        return () => editor.moveTo(editor.model.text.lastIndexOf('\n', focus() - 1) + 1, event.shiftKey)
      case 'END':
        return () => editor.moveTo(editor.model.text.indexOf('\n', focus()), event.shiftKey)
      default:
        return undefined
    }
  }

  /** The key's name by its code; by its `key` too where codes are not asked for. */
  #letter(event: KeyboardEvent): string {
    if (event.keyCode) return CODES[event.keyCode] ?? String.fromCharCode(event.keyCode)
    return this.#switches.keysNeedCode ? '' : event.key.toUpperCase().replace('ARROW', '')
  }

  #curly(character: string): string {
    const { model } = this.#editor
    const before = model.text[(model.selection?.start ?? 0) - 1] ?? '\n'
    const opens = /[\s(]/.test(before)
    if (character === "'") return opens ? '‘' : '’'
    if (character === '"') return opens ? '“' : '”'
    return character
  }
}

const CODES: Record<number, string> = {
  8: 'BACKSPACE',
  13: 'ENTER',
  35: 'END',
  36: 'HOME',
  37: 'LEFT',
  38: 'UP',
  39: 'RIGHT',
  40: 'DOWN',
  46: 'DELETE',
}
