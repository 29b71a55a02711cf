/** Text of which every character carries a style, shared by the page and the server. Offsets are UTF-16 units. */

export interface Style {
  bold?: true
  italic?: true
  link?: string
  /** What a chip (U+E907) shows. */
  chip?: string
  /** Who wrote it; absent: the writer. */
  author?: string
  /** Marked in suggesting mode. */
  suggested?: 'insert' | 'delete'
  /** The rest counts on the line break that ends a paragraph. */
  heading?: 1 | 2 | 3
  list?: 'bullet' | 'number'
  rtl?: true
}

export interface Run {
  text: string
  style: Style
}

/** One change of a text: `removed` units at `at` give way to `inserted`. */
export interface Change {
  at: number
  removed: number
  inserted: Run[]
}

/** Body style: what is typed into an empty paragraph gets. */
export const PLAIN: Readonly<Style> = Object.freeze({})

export const textOf = (runs: Run[]): string => runs.map((run) => run.text).join('')

export class StyledText {
  text = ''
  readonly #styles: Style[] = []

  constructor(runs: Run[]) {
    this.splice({ at: 0, removed: 0, inserted: runs })
  }

  get length(): number {
    return this.text.length
  }

  /** The style of the character at `at`; body style outside the text. */
  styleAt(at: number): Style {
    return this.#styles[at] ?? PLAIN
  }

  /** Applies a change and gives what it removed. */
  splice({ at, removed, inserted }: Change): Run[] {
    const gone = this.runs(at, at + removed)
    const styles = inserted.flatMap(({ text, style }) => new Array<Style>(text.length).fill(style))
    this.text = this.text.slice(0, at) + textOf(inserted) + this.text.slice(at + removed)
    const tail = this.#styles.splice(at).slice(removed)
    for (const style of styles) this.#styles.push(style)
    for (const style of tail) this.#styles.push(style)
    return gone
  }

  /** The part from `start` to `end`, cut where the style changes. */
  runs(start = 0, end = this.length): Run[] {
    const found: Run[] = []
    for (let from = start; from < end; ) {
      const style = this.styleAt(from)
      let to = from + 1
      while (to < end && sameStyle(this.styleAt(to), style)) to++
      found.push({ text: this.text.slice(from, to), style })
      from = to
    }
    return found
  }
}

function sameStyle(a: Style, b: Style): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
