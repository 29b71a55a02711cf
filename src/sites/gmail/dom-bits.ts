/** The small steps by which a compose body is changed: text that stays visible, elements that go when they are empty. */
import { isBlock, type Line, type Run } from './lines.ts'

const NBSP = '\u00a0'

/** Thrown while a body is being changed: the change cannot be made here without harm. */
export class CannotEdit extends Error {}

/** Blanks that the screen would swallow become no-break spaces. */
export function holdBlanks(text: string, before: string, after: string): string {
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    const previous = at > 0 ? out[at - 1]! : before
    const next = at + 1 < text.length ? text[at + 1]! : after
    const swallowed = previous === '' || previous === ' ' || next === ''
    const beforeBlank = at + 1 === text.length && next === ' '
    out += text[at] === ' ' && (swallowed || beforeBlank) ? NBSP : text[at]!
  }
  return out
}

/** Puts a line of text into an element, or a `<br>` that holds the empty line open. */
export function fill(element: Element, text: string): Element {
  const doc = element.ownerDocument
  element.append(text === '' ? doc.createElement('br') : doc.createTextNode(holdBlanks(text, '', '')))
  return element
}

/** Replaces characters of a run's text node; the runs after it in the same node move along. */
export function replaceIn(line: Line, run: Run, from: number, to: number, text: string): void {
  replaceAt(line, run.node as Text, run.from + from, run.from + to, text)
}

/** The same by places in the text node itself. */
export function replaceAt(line: Line, node: Text, from: number, to: number, text: string): void {
  if (from === to && text === '') return
  node.replaceData(from, to - from, text)
  for (const run of line.runs) if (run.node === node && run.from >= to) run.from += text.length - (to - from)
}

/** The outermost inline ancestor (of a kind) below the block. */
export function topInline(node: Node, block: Element, kind: (element: Element) => boolean): Node {
  let top = node
  for (let up = node.parentElement; up && up !== block && !isBlock(up); up = up.parentElement) {
    if (kind(up)) top = up
  }
  return top
}

/** Removes a node that has become empty, and the inline elements that held nothing else. */
export function pruneEmpty(node: Node, block: Element): void {
  let at: Node | null = node
  if (at.nodeType === 3 && (at as Text).data !== '') return
  while (at && at !== block && at.parentNode) {
    const parent: ParentNode & Node = at.parentNode
    if (at.nodeType === 1 && (at.firstChild || isBlock(at as Element))) return
    parent.removeChild(at)
    at = parent
  }
}
