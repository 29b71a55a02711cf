/**
 * The writer's own text in a compose body, with an exact map between its offsets and places in the DOM. Quotes,
 * signature, cards and (in plain text) `>` lines are left out; what is written after or between them stays.
 */
import { type Line, type Role, readLines, roleOf } from './lines.ts'
import {
  EMOJI,
  matchesAny,
  NOT_OWN,
  QUOTE_ATTRIBUTION,
  QUOTE_CONTAINER,
  QUOTE_SENDER_NAME,
  SIGNATURE_PREFIX,
} from './selectors.ts'

export interface OwnLine extends Line {
  /** Offsets into the text. */
  start: number
  end: number
}

export interface BodyText {
  text: string
  /** The writer's own lines. Between two of them stands one line feed, or two where something foreign lies between. */
  lines: OwnLine[]
  /** Everything on screen in order, own or not. */
  everything: Line[]
  /** Text ranges of the gaps where something foreign lies between. */
  gaps: Array<{ start: number; end: number }>
  /** Elements that must stay as they are, outermost, in order. */
  foreign: Element[]
  /** Foreign lines that are only known by their text (plain-text signature and quote). */
  foreignText: string[]
  /** Nothing but text and `<br>`: the shape of plain-text mode. */
  plain: boolean
}

export interface Place {
  node: Node
  offset: number
}

// Both are looked for in what others wrote, so neither may try one stretch of characters twice.
const ADDRESS = /[^\s@<>]@[^\s@<>]/
const isForwardLine = (text: string): boolean => /^-{5,}[^-]/.test(text) && text.endsWith('-----')

/** A reply's quote can be split by the writer's answers; they stand between its blockquotes, inside its container. */
function isSplittableQuote(element: Element): boolean {
  if (!element.matches(QUOTE_CONTAINER)) return false
  const children = [...element.children]
  const attribution = children.find((child) => child.matches(QUOTE_ATTRIBUTION))
  if (!attribution || attribution.querySelector(QUOTE_SENDER_NAME)) return false
  if (attribution.querySelectorAll('br').length > 1) return false // the head of a forwarded mail
  return children.some((child) => child.tagName === 'BLOCKQUOTE')
}

/** A quote right after the attribution is foreign in any case; so is a blockquote of the quote, styled as one. */
function bodyRole(element: Element): Role {
  const plain = roleOf(element)
  if (plain === 'skip') return plain
  if (element.tagName === 'IMG' && matchesAny(element, EMOJI)) return 'text'
  if (matchesAny(element, NOT_OWN)) {
    if (isSplittableQuote(element)) return 'descend'
    const inline = ['SPAN', 'A', 'IMG', 'B', 'FONT'].includes(element.tagName)
    return inline && !element.matches(SIGNATURE_PREFIX) ? 'hole' : 'barrier'
  }
  return plain
}

const emojiText = (element: Element): string =>
  element.getAttribute('alt') || element.getAttribute('data-emoji') || ''

/** Marks the lines that convention, not markup, makes foreign: `> …`, the line that announces them, `-- `. */
function foreignLines(lines: readonly Line[], plain: boolean): boolean[] {
  const foreign = lines.map((line) => line.text.startsWith('>'))
  const isSignatureMark = (line: Line): boolean =>
    line.text.trimEnd() === '--' && (plain || /\s$/.test(line.raw))
  for (let at = 0; at < lines.length; at += 1) {
    if (!foreign[at] || foreign[at - 1]) continue
    let last = at - 1
    while (last >= 0 && lines[last]!.text.trim() === '') last -= 1
    if (last < 0 || !/[:：]\s*$/.test(lines[last]!.text)) continue
    const two = last > 0 && lines[last - 1]!.text.trim() !== ''
    if (ADDRESS.test(lines[last]!.text)) foreign[last] = true
    else if (two && ADDRESS.test(lines[last - 1]!.text)) {
      foreign[last] = true
      foreign[last - 1] = true
    }
  }
  const wasQuote = [...foreign]
  for (let from = 0; from < lines.length; ) {
    if (wasQuote[from]) {
      from += 1
      continue
    }
    let to = from
    while (to < lines.length && !wasQuote[to]) to += 1
    let mark = to - 1
    while (mark >= from && !isSignatureMark(lines[mark]!)) mark -= 1
    if (mark >= from) foreign.fill(true, mark, to)
    from = to
  }
  if (plain) {
    const forward = lines.findIndex((line) => isForwardLine(line.text.trim()))
    if (forward >= 0) foreign.fill(true, forward)
  }
  return foreign
}

export function readBody(body: Element): BodyText {
  const entries = readLines(body, bodyRole, emojiText)
  const foreign: Element[] = []
  const everything: Line[] = []
  let plain = true
  for (const entry of entries) {
    if (entry.kind === 'barrier') {
      foreign.push(entry.node)
      plain = false
      continue
    }
    everything.push(entry)
    for (const hole of entry.holes) foreign.push(hole.node)
    if (entry.block !== body) plain = false
  }
  const foreignByText = foreignLines(everything, plain)

  // Groups of own lines; blank lines at a foreign edge and at the very end belong to the spacing, not to the text.
  const groups: Line[][] = [[]]
  let index = 0
  for (const entry of entries) {
    const own = entry.kind === 'line' && !foreignByText[index]
    if (entry.kind === 'line') index += 1
    if (own) groups.at(-1)!.push(entry as Line)
    else if (groups.at(-1)!.length > 0) groups.push([])
  }
  const startsForeign =
    entries[0]?.kind === 'barrier' || (entries[0]?.kind === 'line' && foreignByText[0] === true)
  const isBlank = (line: Line): boolean => line.text.trim() === '' && line.holes.length === 0
  let isFirst = true
  const kept: Line[][] = []
  for (const group of groups) {
    let from = 0
    let to = group.length
    while (to > from && isBlank(group[to - 1]!)) to -= 1
    if (!isFirst || startsForeign) while (from < to && isBlank(group[from]!)) from += 1
    if (group.length > 0) isFirst = false
    if (to > from) kept.push(group.slice(from, to))
  }
  if (kept.length === 0) {
    const only = groups.find((group) => group.length > 0)
    if (only) kept.push([only[0]!])
  }

  const lines: OwnLine[] = []
  const gaps: BodyText['gaps'] = []
  let text = ''
  kept.forEach((group, at) => {
    if (at > 0) {
      gaps.push({ start: text.length, end: text.length + 2 })
      text += '\n\n'
    }
    group.forEach((line, n) => {
      if (n > 0) text += '\n'
      lines.push({ ...line, start: text.length, end: text.length + line.text.length })
      text += line.text
    })
  })
  return {
    text,
    lines,
    everything,
    gaps,
    foreign,
    foreignText: everything.filter((_, at) => foreignByText[at]).map((line) => line.text),
    plain,
  }
}

export function lineAt(body: BodyText, offset: number): number {
  let low = 0
  let high = body.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (body.lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Where a text range lies: one span per text node (an emoji picture is a span of its parent), in order. */
export function spansOf(body: BodyText, start: number, end: number): Array<{ from: Place; to: Place }> {
  const spans: Array<{ from: Place; to: Place }> = []
  if (body.lines.length === 0) return spans
  for (let at = lineAt(body, start); at < body.lines.length; at += 1) {
    const line = body.lines[at]!
    if (line.start >= end) break
    let offset = line.start
    for (const run of line.runs) {
      const from = Math.max(start, offset)
      const to = Math.min(end, offset + run.text.length)
      if (from < to) {
        if (run.node.nodeType === 3) {
          spans.push({
            from: { node: run.node, offset: run.from + from - offset },
            to: { node: run.node, offset: run.from + to - offset },
          })
        } else {
          const parent = run.node.parentNode!
          const index = Array.prototype.indexOf.call(parent.childNodes, run.node)
          spans.push({ from: { node: parent, offset: index }, to: { node: parent, offset: index + 1 } })
        }
      }
      offset += run.text.length
    }
  }
  return spans
}

/** The DOM place of an offset: before the character there, or at the end of its line. */
export function placeOf(body: BodyText, offset: number): Place | null {
  const line = body.lines[lineAt(body, offset)]
  if (!line) return null
  let at = line.start
  for (const [index, run] of line.runs.entries()) {
    const end = at + run.text.length
    if (offset < end || (offset === end && index === line.runs.length - 1)) {
      if (run.node.nodeType === 3) return { node: run.node, offset: run.from + offset - at }
      const parent = run.node.parentNode!
      const place = Array.prototype.indexOf.call(parent.childNodes, run.node)
      return { node: parent, offset: offset >= end ? place + 1 : place }
    }
    at = end
  }
  const parent = line.firstNode.parentNode!
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, line.firstNode) }
}

/** The offset of a DOM place: of the first own character at or after it, but not past the end of its line. */
export function offsetOf(body: BodyText, place: Place): number {
  let previous: OwnLine | null = null
  for (const line of body.lines) {
    let offset = line.start
    if (isBefore(place, line.firstNode, line.runs[0]?.from ?? 0)) {
      return previous && isOn(previous, place, line) ? previous.end : line.start
    }
    for (const run of line.runs) {
      if (run.node === place.node) {
        if (place.offset <= run.from) return offset
        if (place.offset <= run.from + run.text.length) return offset + place.offset - run.from
      } else if (isBefore(place, run.node, 0)) return offset
      offset += run.text.length
    }
    previous = line
  }
  return previous?.end ?? 0
}

/** Whether a place between two lines still stands on the upper one. */
function isOn(line: OwnLine, place: Place, next: OwnLine): boolean {
  if (line.br) return isBefore(place, line.br, 0)
  if (next.firstNode === place.node || next.firstNode === place.node.childNodes[place.offset]) return false
  if (!line.block.contains(place.node)) return false
  return next.block.contains(line.block) || !next.block.contains(place.node)
}

/** Whether a place comes before (or right at) an offset in a node. */
function isBefore(place: Place, node: Node, offset: number): boolean {
  if (place.node === node) return place.offset <= offset
  if (place.node.nodeType === 1) {
    const child = place.node.childNodes[place.offset]
    if (child) return child.contains(node) || Boolean(child.compareDocumentPosition(node) & 4)
    return !place.node.contains(node) && Boolean(place.node.compareDocumentPosition(node) & 4)
  }
  return Boolean(place.node.compareDocumentPosition(node) & 4)
}
