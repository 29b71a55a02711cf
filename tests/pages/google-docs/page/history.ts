import { type Run, textOf } from '../styled-text.ts'
import type { Applied, TextModel } from './text-model.ts'

interface Step {
  at: number
  before: Run[]
  after: Run[]
  /** Typed characters join the step before them as long as the caret stays. */
  typing: boolean
}

/** Undo and redo of the writer's own changes, one step for each paste. Changes of others move the steps. */
export class History {
  readonly #model: TextModel
  readonly #undo: Step[] = []
  readonly #redo: Step[] = []
  #isOpen = false
  #isReplaying = false

  constructor(model: TextModel) {
    this.#model = model
    model.onChange((applied) => this.#heard(applied))
  }

  /** Ends a row of typed characters. */
  close(): void {
    this.#isOpen = false
  }

  /** Whether the next change of one's own is typing. */
  isTyping = false

  undo(): boolean {
    return this.#replay(this.#undo, this.#redo, (step) => ({
      ...step,
      before: step.after,
      after: step.before,
    }))
  }

  redo(): boolean {
    return this.#replay(this.#redo, this.#undo, (step) => step)
  }

  #replay(from: Step[], to: Step[], turned: (step: Step) => Step): boolean {
    const step = from.pop()
    if (!step) return false
    const { at, before, after } = turned(step)
    this.#isReplaying = true
    this.#model.apply({ at, removed: textOf(before).length, inserted: after }, 'own')
    this.#isReplaying = false
    this.#model.select(at + textOf(after).length, at + textOf(after).length)
    to.push(step)
    this.close()
    return true
  }

  #heard({ at, removed, inserted, gone, origin }: Applied): void {
    if (this.#isReplaying) return
    if (origin === 'other') {
      this.#move(at, removed, textOf(inserted).length)
      return
    }
    this.#redo.length = 0
    const last = this.#undo.at(-1)
    const joins =
      this.isTyping && this.#isOpen && last && removed === 0 && last.at + textOf(last.after).length === at
    if (joins) last.after.push(...inserted)
    else this.#undo.push({ at, before: gone, after: [...inserted], typing: this.isTyping })
    this.#isOpen = this.isTyping
  }

  /** A change by somebody else inside a step takes the step away: it cannot be told any more what to bring back. */
  #move(at: number, removed: number, added: number): void {
    for (const [steps, length] of [
      [this.#undo, (step: Step) => textOf(step.after).length],
      [this.#redo, (step: Step) => textOf(step.before).length],
    ] as const) {
      for (const step of [...steps]) {
        const end = step.at + length(step)
        if (at + removed <= step.at) step.at += added - removed
        else if (at < end) steps.splice(steps.indexOf(step), 1)
      }
    }
  }
}
