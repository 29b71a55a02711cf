/**
 * Changes the DOM of a compose body so that it reads as a new text, touching as little as it can: inside a line only
 * the smallest differing span, whole lines only where lines come or go. What stands around keeps its formatting.
 */
import type { Edit } from '../../engine/types.ts'
import { type BodyText, lineAt, type OwnLine } from './body-text.ts'
import { CannotEdit, fill } from './dom-bits.ts'
import { applied, type LineStep, matchLines } from './edits.ts'
import { addLines, removeLine } from './line-moves.ts'
import { rewriteLine } from './line-rewrite.ts'

/** Changes the body; false when it cannot be done (the caller then restores what was there). */
export function editDom(root: Element, body: BodyText, sorted: readonly Edit[]): boolean {
  try {
    if (body.lines.length === 0) addFirst(root, sorted)
    else for (const group of groupsOf(body, sorted).reverse()) editGroup(root, body, group)
    if (!root.firstChild) root.append(root.ownerDocument.createElement('br'))
    return true
  } catch (error) {
    if (error instanceof CannotEdit) return false
    throw error
  }
}

/** Into a body without any line of its own: empty, or nothing but a signature or quote. */
function addFirst(root: Element, sorted: readonly Edit[]): void {
  const lines = applied('', sorted).split('\n')
  const made = lines.map((text) => fill(root.ownerDocument.createElement('div'), text))
  root.prepend(...made)
}

interface Group {
  first: number
  last: number
  after: string[]
}

function groupsOf(body: BodyText, sorted: readonly Edit[]): Group[] {
  const groups: Array<{ first: number; last: number; edits: Edit[] }> = []
  for (const edit of sorted) {
    const first = lineAt(body, edit.start)
    const last = lineAt(body, edit.end)
    const previous = groups.at(-1)
    if (previous && previous.last >= first) {
      previous.last = Math.max(previous.last, last)
      previous.edits.push(edit)
    } else groups.push({ first, last, edits: [edit] })
  }
  return groups.map(({ first, last, edits }) => {
    const start = body.lines[first]!.start
    const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    return { first, last, after: applied(body.text.slice(start, body.lines[last]!.end), shifted).split('\n') }
  })
}

function editGroup(root: Element, body: BodyText, group: Group): void {
  const old = body.lines.slice(group.first, group.last + 1)
  const steps = matchLines(
    old.map((line) => line.text),
    group.after,
  )
  const moves = steps.some((step) => step.do !== 'keep')
  if (moves && old.some((line) => line.preformatted)) throw new CannotEdit()

  // New lines first, while every old line still stands to hold on to; then changes; then removals.
  const addAfter = new Map<number, string[]>()
  const addBefore: string[] = []
  let anchor = -1
  for (const step of steps) {
    if (step.do === 'add') {
      if (anchor < 0) addBefore.push(step.text)
      else addAfter.set(anchor, [...(addAfter.get(anchor) ?? []), step.text])
    } else anchor = step.old
  }
  for (const [at, texts] of addAfter) addLines(root, body, old[at]!, texts, 'after')
  if (addBefore.length > 0) addLines(root, body, old[0]!, addBefore, 'before')
  for (const step of steps) changeLine(step, old)
  for (const step of steps) if (step.do === 'remove') removeLine(root, body, old[step.old]!)
}

function changeLine(step: LineStep, old: readonly OwnLine[]): void {
  if (step.do !== 'keep') return
  const line = old[step.old]!
  if (line.text !== step.text) rewriteLine(line, step.text)
}
