/** The part of Closure's field that the simulator uses. */
interface ClosureField {
  registerPlugin(plugin: unknown): void
  makeEditable(): void
  dispatchChange(): void
  clearDelayedChange(): void
  execCommand(command: string): void
  dispose(): void
}

interface ClosureEditor {
  events: { listen(target: unknown, type: string, listener: () => void): unknown }
  editor: {
    ContentEditableField: new (id: string) => ClosureField
    Field: { EventType: { DELAYEDCHANGE: string } }
    plugins: { UndoRedo: new () => unknown; BasicTextFormatter: new () => unknown }
  }
}

declare const goog: ClosureEditor

/** One body under the real Closure editor, as Gmail has it. */
export class Editor {
  readonly #field: ClosureField

  /**
   * `body` must be in the document and have an id. Closure sets `contenteditable`, `g_editable` and `role`.
   * `onDelayedChange` comes 250 ms after the last change: the moment of autosave and of the undo snapshot.
   */
  constructor(body: HTMLElement, withUndo: boolean, onDelayedChange: () => void) {
    this.#field = new goog.editor.ContentEditableField(body.id)
    this.#field.registerPlugin(new goog.editor.plugins.BasicTextFormatter())
    if (withUndo) this.#field.registerPlugin(new goog.editor.plugins.UndoRedo())
    goog.events.listen(this.#field, goog.editor.Field.EventType.DELAYEDCHANGE, onDelayedChange)
    this.#field.makeEditable()
  }

  /** The page itself changed the content. */
  changed(): void {
    this.#field.dispatchChange()
  }

  /** Fires a delayed change that is still pending. */
  flush(): void {
    this.#field.clearDelayedChange()
  }

  undo(): void {
    this.#field.execCommand('+undo')
  }

  redo(): void {
    this.#field.execCommand('+redo')
  }

  dispose(): void {
    this.#field.dispose()
  }
}
