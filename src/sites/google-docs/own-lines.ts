/**
 * Which lines of a tab are the writer's. Docs does not tell who wrote what; so a line counts as theirs when words came
 * into it together with their own keys, with the caret inside the change, or when they selected it. A line that
 * somebody else changes is theirs no longer.
 */
import { type Change, changeBetween } from './one-change.ts'
import { isBlank, linesIn, type RawSpan } from './raw-text.ts'

/** What the writer's hands did since the text was read last. */
export interface Hands {
  /** Keys that can change text; 0: the change is somebody else's. */
  keys: number
  /** Line breaks among them. */
  breaks: number
  /** Text came in whole: paste, drop, undo, a settled input method. */
  whole: boolean
}

export const NO_HANDS: Readonly<Hands> = { keys: 0, breaks: 0, whole: false }

/** The text as one edit would make it, and the raw offset in it behind what was put in. */
export interface OwnEdit {
  raw: string
  end: number
}

export class OwnLines {
  #raw: string
  /** Sorted; each is a whole line of `#raw`. */
  #lines: RawSpan[] = []

  constructor(raw: string) {
    this.#raw = raw
  }

  /** The writer's lines that are not blank, as they stand in the text that was taken in last. */
  get spans(): RawSpan[] {
    return this.#lines.filter((line) => !isBlank(this.#raw, line))
  }

  /** Takes in the text as it is now. `caret`: raw offset of the writer's caret; null if it is not known. */
  take(raw: string, caret: number | null, hands: Readonly<Hands>): void {
    const change = changeBetween(this.#raw, raw, caret ?? undefined)
    if (!change) return
    const isOwn = hands.keys > 0 && caret !== null && holds(change, caret)
    const own = isOwn ? this.#ownPart(raw, change, caret, hands) : []
    this.#replace(raw, change, own)
  }

  /** The writer says that the lines which these stretches touch are theirs. */
  add(spans: readonly RawSpan[]): void {
    this.#lines = merged([...this.#lines, ...spans.flatMap((span) => linesIn(this.#raw, span))])
  }

  /**
   * Takes in an edit that the writer clicked for: if the lines that it touched were theirs, they still are. What else
   * is new is somebody else's.
   */
  takeOwn(raw: string, edit: OwnEdit): void {
    const change = changeBetween(this.#raw, raw, edit.end)
    if (!change) return
    if (this.#wereOwn(change)) this.#replace(raw, change, linesOf(raw, change))
    else if (raw !== edit.raw) {
      this.takeOwn(edit.raw, edit)
      this.take(raw, null, NO_HANDS)
    } else this.#replace(raw, change, [])
  }

  /** Forgets whose lines are whose. */
  clear(): void {
    this.#lines = []
  }

  #replace(raw: string, change: Change, own: RawSpan[]): void {
    this.#lines = merged([...this.#carried(raw, change), ...own])
    this.#raw = raw
  }

  /**
   * The lines of a change that the writer's hands can have made. Somebody else may have written in the same moment:
   * without a paste, no more lines than were broken, ending with the caret's own. Whoever only breaks, joins or
   * shortens lines makes none theirs that was not.
   */
  #ownPart(raw: string, change: Change, caret: number, hands: Readonly<Hands>): RawSpan[] {
    const lines = linesOf(raw, change)
    if (change.text.trim() === '') return this.#wereOwn(change) ? lines : []
    const at = lines.findIndex((line) => caret >= line.start && caret <= line.end)
    if (at < 0) return []
    const old = new Set(linesIn(this.#raw, change).map((line) => this.#raw.slice(line.start, line.end)))
    const isNew = (line: RawSpan) => !old.has(raw.slice(line.start, line.end))
    const most = hands.whole ? lines.length : hands.breaks
    let first = at
    while (first > 0 && at - first < most && isNew(lines[first - 1]!)) first--
    let last = at
    while (hands.whole && last < lines.length - 1 && isNew(lines[last + 1]!)) last++
    return lines.slice(first, last + 1)
  }

  /** Whether all words of the lines that a change touches were the writer's. */
  #wereOwn(change: Change): boolean {
    const touched = linesIn(this.#raw, change).filter((line) => !isBlank(this.#raw, line))
    return (
      touched.length > 0 && touched.every((line) => this.#lines.some(({ start }) => start === line.start))
    )
  }

  /** The lines that stand as they stood, where they are now. */
  #carried(raw: string, change: Change): RawSpan[] {
    const shift = change.text.length - (change.end - change.start)
    const carried: RawSpan[] = []
    let fresh: RawSpan[] | undefined
    for (const line of this.#lines) {
      const isBefore = line.end < change.start
      if (isBefore || line.start > change.end) {
        carried.push(isBefore ? line : { start: line.start + shift, end: line.end + shift })
        continue
      }
      // One change may hold two that were made at once, with whole lines between them.
      fresh ??= linesOf(raw, change)
      const words = this.#raw.slice(line.start, line.end)
      const same = fresh.filter(({ start, end }) => raw.slice(start, end) === words)
      const before = linesIn(this.#raw, change).filter(
        ({ start, end }) => this.#raw.slice(start, end) === words,
      )
      if (words.trim() !== '' && same.length === 1 && before.length === 1) carried.push(same[0]!)
    }
    return carried
  }
}

const holds = (change: Change, caret: number): boolean =>
  caret >= change.start && caret <= change.start + change.text.length

/** The lines that a change touches, in the text after it. */
const linesOf = (raw: string, { start, text }: Change): RawSpan[] =>
  linesIn(raw, { start, end: start + text.length })

function merged(lines: RawSpan[]): RawSpan[] {
  const sorted = [...lines].sort((one, other) => one.start - other.start)
  return sorted.filter((line, index) => line.start !== sorted[index - 1]?.start)
}
