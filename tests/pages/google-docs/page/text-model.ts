import { type Change, type Run, StyledText, textOf } from '../styled-text.ts'

/** Whose change it is: the writer's, or that of somebody else in the same document. */
export type Origin = 'own' | 'other'

export interface Applied extends Change {
  origin: Origin
  gone: Run[]
}

export interface Selection {
  start: number
  end: number
  /** The end that moves with Shift and an arrow. */
  focus: number
}

/** One tab: its text and the writer's selection, which moves with the changes of others. */
export class TextModel {
  readonly id: string
  readonly title: string
  readonly content: StyledText
  /** Null until the document has a caret. */
  selection: Selection | null = null
  readonly #listeners: ((applied: Applied) => void)[] = []

  constructor(id: string, title: string, runs: Run[]) {
    this.id = id
    this.title = title
    this.content = new StyledText(runs)
  }

  get text(): string {
    return this.content.text
  }

  /** The last place for a caret: before the last line break. */
  get lastOffset(): number {
    return Math.max(0, this.text.length - 1)
  }

  onChange(listener: (applied: Applied) => void): void {
    this.#listeners.push(listener)
  }

  select(start: number, end: number, focus = end): void {
    this.selection = { start, end, focus }
  }

  apply(change: Change, origin: Origin): Run[] {
    const gone = this.content.splice(change)
    const added = textOf(change.inserted).length
    if (this.selection) {
      const { start, end, focus } = this.selection
      const isRange = start < end
      const moved = (offset: number, sticksLeft: boolean) =>
        movedOffset(offset, change, added, origin, sticksLeft)
      this.selection = {
        start: moved(start, !isRange),
        end: moved(end, true),
        focus: moved(focus, !isRange || focus === end),
      }
    }
    for (const listener of this.#listeners) listener({ ...change, origin, gone })
    return gone
  }
}

/** Where an offset is after a change. One's own input pushes the caret; that of others leaves it where it stands. */
function movedOffset(
  offset: number,
  { at, removed }: Change,
  added: number,
  origin: Origin,
  sticksLeft: boolean,
): number {
  if (offset < at) return offset
  if (offset > at + removed) return offset + added - removed
  if (origin === 'own') return at + added
  if (removed === 0) return sticksLeft ? at : at + added
  return offset === at + removed ? at + added : at
}
