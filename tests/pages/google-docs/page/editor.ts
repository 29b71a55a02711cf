import { STRUCTURE } from '../control-chars.ts'
import { PLAIN, type Run, type Style } from '../styled-text.ts'
import type { Mode, Switches } from '../switches.ts'
import { History } from './history.ts'
import type { Selection, TextModel } from './text-model.ts'

/** How the connection to Google is. */
export type Connection = 'online' | 'reconnecting' | 'offline'

/** What the writer does to the tab on screen. Input that the state of the editor forbids is ignored silently. */
export class Editor {
  readonly #switches: Switches
  readonly #histories = new Map<TextModel, History>()
  #model: TextModel
  mode: Mode
  connection: Connection
  ignoresInput: boolean

  constructor(model: TextModel, switches: Switches) {
    this.#switches = switches
    this.#model = model
    this.mode = switches.mode
    this.connection = switches.offline ? 'offline' : 'online'
    this.ignoresInput = switches.ignoreInput
    this.show(model)
  }

  get model(): TextModel {
    return this.#model
  }

  show(model: TextModel): void {
    this.#model = model
    if (!this.#histories.has(model)) this.#histories.set(model, new History(model))
  }

  /** The text that is selected; empty at a caret. */
  get selectedText(): string {
    const { selection, text } = this.#model
    return selection ? text.slice(selection.start, selection.end) : ''
  }

  /** Puts text in place of the selection. `keepSelected` leaves what was inserted selected. */
  insert(text: string, how: { typing?: boolean; keepSelected?: boolean } = {}): void {
    const range = this.#model.selection
    if (!range || !this.#mayWrite(range)) return
    this.#history.isTyping = how.typing === true && range.start === range.end
    const isSuggestion = this.mode === 'suggesting'
    if (isSuggestion) this.#suggest(range, text)
    else this.#replace(range, text)
    this.#history.isTyping = false
    const at = isSuggestion ? range.end : range.start
    this.#model.select(how.keepSelected ? at : at + text.length, at + text.length)
  }

  /** Backspace and Delete. */
  erase(direction: -1 | 1): void {
    const range = this.#model.selection
    if (!range) return
    const isCaret = range.start === range.end
    const start = isCaret && direction < 0 ? range.start - 1 : range.start
    const end = isCaret && direction > 0 ? range.end + 1 : range.end
    const target = { start, end, focus: end }
    if (start < 0 || end > this.#model.lastOffset || !this.#mayWrite(target)) return
    if (this.mode === 'suggesting') {
      this.#suggest(target, '')
      this.#model.select(start, start)
      return
    }
    this.#replace(this.#withSeam(target, isCaret), '')
  }

  undo(): void {
    if (this.#mayWrite(null)) this.#history.undo()
  }

  redo(): void {
    if (this.#mayWrite(null)) this.#history.redo()
  }

  /** Moves the caret, or with `extend` the moving end of the selection. */
  moveTo(offset: number, extend: boolean): void {
    const { selection, lastOffset } = this.#model
    const to = Math.min(lastOffset, Math.max(0, offset))
    const fixed = selection && (selection.focus === selection.start ? selection.end : selection.start)
    this.#history.close()
    if (extend && fixed !== null) this.#model.select(Math.min(fixed, to), Math.max(fixed, to), to)
    else this.#model.select(to, to)
  }

  /** Ends a row of typed characters, so that the next is an undo step of its own. */
  pause(): void {
    this.#history.close()
  }

  get #history(): History {
    return this.#histories.get(this.#model) as History
  }

  #mayWrite(range: Selection | null): boolean {
    if (this.ignoresInput || this.connection !== 'online') return false
    if (this.mode !== 'editing' && this.mode !== 'suggesting') return false
    return !range || !STRUCTURE.test(this.#model.text.slice(range.start, range.end))
  }

  /** Lines that are added behind a paragraph get body style; a break inside one gives both halves its style. */
  #replace({ start, end }: { start: number; end: number }, text: string): void {
    if (!text && end === start) return
    const { content, text: whole } = this.#model
    const own = content.styleAt(whole.indexOf('\n', end))
    const addsLines = text.length > 1 && text.includes('\n') && whole[end] === '\n'
    const inserted = pieces(text, this.#styleFor(start, end), own, addsLines ? PLAIN : own)
    if (addsLines) inserted.push({ text: '\n', style: PLAIN })
    this.#model.apply({ at: start, removed: end - start + (addsLines ? 1 : 0), inserted }, 'own')
  }

  /** The old text stays, marked; the new one stands behind it. */
  #suggest({ start, end }: { start: number; end: number }, text: string): void {
    const style: Style = { ...this.#styleFor(start, end), suggested: 'insert' }
    const old = this.#model.content.runs(start, end).map(
      (run): Run => ({
        text: run.text,
        style: { ...run.style, suggested: 'delete' },
      }),
    )
    this.#model.apply(
      { at: start, removed: end - start, inserted: [...old, ...pieces(text, style, style, style)] },
      'own',
    )
  }

  /** Text takes the style of what it replaces, else of what stands before it in the paragraph. */
  #styleFor(start: number, end: number): Style {
    const { content, text } = this.#model
    const isReplaced = end > start && text[start] !== '\n'
    const isBehindText = start > 0 && text[start - 1] !== '\n' && !STRUCTURE.test(text[start - 1] as string)
    const from = isReplaced ? start : isBehindText ? start - 1 : start
    if (text[from] === '\n' || !text[from]) return PLAIN
    const { chip: _, suggested: __, author: ___, ...style } = content.styleAt(from)
    return style
  }

  /** A range that leaves two spaces at its seam takes one of them with it. */
  #withSeam(
    { start, end }: { start: number; end: number },
    isCaret: boolean,
  ): { start: number; end: number } {
    const { text } = this.#model
    const doubles = !isCaret && text[start - 1] === ' ' && text[end] === ' '
    return { start, end: doubles && this.#switches.collapseSeam ? end + 1 : end }
  }
}

/** Text and line breaks are styled separately; the first break ends the paragraph that was there. */
function pieces(text: string, style: Style, firstBreak: Style, otherBreaks: Style): Run[] {
  let breaks = 0
  return text
    .split(/(\n)/)
    .filter(Boolean)
    .map((part): Run => {
      if (part !== '\n') return { text: part, style }
      return { text: part, style: breaks++ === 0 ? firstBreak : otherBreaks }
    })
}
