/**
 * Changes the DOM of a compose body so that it reads as a new text, touching as little as it can: inside a line only
 * the smallest differing span, whole lines only where lines come or go. What stands around keeps its formatting.
 */
import type { Edit } from '../../engine/types.ts'
import { type BodyText, lineAt, type OwnLine } from './body-text.ts'
import { applied, difference, type LineStep, matchLines } from './edits.ts'
import { isBlock, type Line, type Run } from './lines.ts'

const NBSP = '\u00a0'

/** Thrown inside this module only: the change cannot be made here without harm. */
class CannotEdit extends Error {}

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

/** Whether an edit would touch a quote, a signature, a chip or a picture. */
export function touchesForeign(body: BodyText, edit: Edit): boolean {
  for (const gap of body.gaps) {
    if (
      edit.start < gap.end &&
      edit.end > gap.start &&
      !(edit.start === edit.end && edit.start === gap.start)
    ) {
      return true
    }
  }
  for (const line of body.lines) {
    for (const hole of line.holes) {
      const at = line.start + hole.at
      if (edit.start < at && edit.end > at) return true
      if (edit.start < line.start && edit.end > line.end) return true
    }
  }
  return false
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

/** Blanks that the screen would swallow become no-break spaces. */
function holdBlanks(text: string, before: string, after: string): string {
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

/** Changes one line in place: the smallest differing span, in as few nodes as possible. */
export function rewriteLine(line: Line, after: string): void {
  let { start, end, text } = difference(line.text, after)
  const before = line.text
  for (const hole of line.holes) if (start < hole.at && end > hole.at) throw new CannotEdit()
  // A blank that comes to stand at an edge or beside another is written anew, so that it stays visible.
  const blankBefore = start === 0 || before[start - 1] === ' '
  if (before[end] === ' ' && (text === '' ? blankBefore : text.endsWith(' '))) {
    text += ' '
    end += 1
  }
  if (start > 0 && before[start - 1] === ' ' && end === before.length && text === '') {
    text = ' '
    start -= 1
  }
  const held = holdBlanks(text, before[start - 1] ?? '', before[end] ?? '')

  const doc = line.block.ownerDocument
  if (line.runs.length === 0) {
    const node = doc.createTextNode(held)
    const anchor = line.br ?? line.firstNode
    anchor.parentNode!.insertBefore(node, anchor)
    if (line.br && !line.br.hasAttribute('clear') && isPlaceholderBreak(line)) line.br.remove()
    return
  }

  if (after === '' && !line.br && line.holes.length === 0) keepOpen(line)
  sweepBlanks(line, start, end)
  const covered: Array<{ run: Run; from: number; to: number }> = []
  let at = 0
  for (const run of line.runs) {
    const from = Math.max(start, at)
    const to = Math.min(end, at + run.text.length)
    if (from < to) covered.push({ run, from: from - at, to: to - at })
    at += run.text.length
  }
  const host = chooseHost(line, covered, start)
  if (held !== '' && host.kind === 'beside') {
    const node = doc.createTextNode(held)
    const top = topInline(host.node, line.block, isLink)
    top.parentNode!.insertBefore(node, host.side === 'after' ? top.nextSibling : top)
  }
  for (const { run, from, to } of [...covered].reverse()) {
    if (run.node.nodeType !== 3) (run.node as Element).remove()
    else replaceIn(line, run, from, to, host.kind === 'in' && host.run === run ? held : '')
  }
  if (host.kind === 'in' && covered.length === 0) replaceIn(line, host.run, host.at, host.at, held)
  for (const { run } of covered) pruneEmpty(run.node, line.block)
}

/** Replaces characters of a run's text node; the runs after it in the same node move along. */
function replaceIn(line: Line, run: Run, from: number, to: number, text: string): void {
  replaceAt(line, run.node as Text, run.from + from, run.from + to, text)
}

function replaceAt(line: Line, node: Text, from: number, to: number, text: string): void {
  if (from === to && text === '') return
  node.replaceData(from, to - from, text)
  for (const run of line.runs) if (run.node === node && run.from >= to) run.from += text.length - (to - from)
}

/** Blanks that the screen does not show would begin to show once their neighbours go: takes them out first. */
function sweepBlanks(line: Line, start: number, end: number): void {
  let at = line.text.length
  for (let index = line.runs.length - 1; index > 0; index -= 1) {
    const right = line.runs[index]!
    const left = line.runs[index - 1]!
    at -= right.text.length
    if (at < start || at > end || line.holes.some((hole) => hole.at === at)) continue
    const leftEnd = left.from + left.text.length
    if (left.node === right.node) {
      replaceAt(line, left.node as Text, leftEnd, right.from, '')
      continue
    }
    const between = line.block.ownerDocument.createRange()
    between.setStartAfter(left.node)
    between.setEndBefore(right.node)
    if (right.node.nodeType === 3) replaceAt(line, right.node as Text, 0, right.from, '')
    if (left.node.nodeType === 3) {
      replaceAt(line, left.node as Text, leftEnd, (left.node as Text).data.length, '')
    }
    const walker = line.block.ownerDocument.createTreeWalker(between.commonAncestorContainer, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (between.intersectsNode(node) && node !== left.node && node !== right.node) (node as Text).data = ''
    }
  }
}

type Host = { kind: 'in'; run: Run; at: number } | { kind: 'beside'; node: Node; side: 'before' | 'after' }

const isLink = (element: Element): boolean => element.tagName === 'A'

/** Where new text goes: the touched (or neighbouring) text node with the least formatting, never into a link's end. */
function chooseHost(line: Line, covered: Array<{ run: Run; from: number }>, start: number): Host {
  const candidates: Array<{ run: Run; at: number; inside: boolean }> = []
  if (covered.length > 0) {
    for (const { run, from } of covered) candidates.push({ run, at: from, inside: true })
  } else {
    let at = 0
    for (const run of line.runs) {
      const end = at + run.text.length
      if (at <= start && start <= end) {
        candidates.push({ run, at: start - at, inside: at < start && start < end })
      }
      at = end
    }
  }
  const texts = candidates.filter(({ run }) => run.node.nodeType === 3)
  const cost = ({ run }: { run: Run }): number => {
    let depth = 0
    for (let up = run.node.parentElement; up && up !== line.block && !isBlock(up); up = up.parentElement) {
      depth += isLink(up) ? 100 : 1
    }
    return depth
  }
  const best = texts.sort((a, b) => cost(a) - cost(b))[0]
  if (best && (best.inside || cost(best) < 100)) return { kind: 'in', run: best.run, at: best.at }
  const nearest = candidates[0] ?? { run: line.runs.at(-1)!, at: 1 }
  return { kind: 'beside', node: nearest.run.node, side: nearest.at > 0 ? 'after' : 'before' }
}

/** The outermost inline ancestor (of a kind) below the block. */
function topInline(node: Node, block: Element, kind: (element: Element) => boolean): Node {
  let top = node
  for (let up = node.parentElement; up && up !== block && !isBlock(up); up = up.parentElement) {
    if (kind(up)) top = up
  }
  return top
}

/** Removes a node that has become empty, and the inline elements that held nothing else. */
function pruneEmpty(node: Node, block: Element): void {
  let at: Node | null = node
  if (at.nodeType === 3 && (at as Text).data !== '') return
  while (at && at !== block && at.parentNode) {
    const parent: ParentNode & Node = at.parentNode
    if (at.nodeType === 1 && (at.firstChild || isBlock(at as Element))) return
    parent.removeChild(at)
    at = parent
  }
}

/** A `<br>` that only holds an empty block open; it goes when text comes. */
const isPlaceholderBreak = (line: Line): boolean => {
  const br = line.br!
  for (let next = nextInBlock(br, line.block); next; next = nextInBlock(next, line.block)) {
    if (next.nodeType === 1) return isBlock(next as Element)
    if ((next as Text).data?.trim()) return false
  }
  return true
}

function nextInBlock(node: Node, block: Element): Node | null {
  for (let at: Node | null = node; at && at !== block; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling
  return null
}

/** An emptied line without a `<br>` would vanish: gives it one. */
function keepOpen(line: Line): void {
  const top = topInline(line.runs[0]!.node, line.block, () => true)
  top.parentNode!.insertBefore(line.block.ownerDocument.createElement('br'), top)
}

/** Whether a line is all that its block holds. */
function isAlone(root: Element, body: BodyText, line: Line): boolean {
  if (line.block === root) return false
  const inside = body.everything.filter((other) => line.block.contains(other.firstNode))
  return (
    inside.length <= 1 && !body.foreign.some((node) => line.block.contains(node) && !isHoleOf(line, node))
  )
}

const isHoleOf = (line: Line, node: Element): boolean => line.holes.some((hole) => hole.node === node)

/** `<div dir="ltr">` around a whole draft: its first line is bare, the others are blocks inside. */
const isWrapper = (root: Element, block: Element): boolean =>
  block.parentElement === root &&
  block.tagName === 'DIV' &&
  (block.hasAttribute('dir') || block.hasAttribute('gmail_original'))

/** Climbs as long as the ancestor holds nothing of another line. */
function climb(body: BodyText, line: Line, node: Node): Node {
  let at = node
  const others = body.everything.filter((other) => other.firstNode !== line.firstNode)
  while (at.parentNode && at.parentNode !== line.block) {
    const parent = at.parentNode
    if (others.some((other) => parent.contains(other.firstNode) || parent.contains(other.lastNode))) break
    at = parent
  }
  return at
}

function fill(element: Element, text: string): Element {
  const doc = element.ownerDocument
  element.append(text === '' ? doc.createElement('br') : doc.createTextNode(holdBlanks(text, '', '')))
  return element
}

function addLines(
  root: Element,
  body: BodyText,
  near: OwnLine,
  texts: readonly string[],
  side: 'before' | 'after',
): void {
  const doc = root.ownerDocument
  const br = (): Element => doc.createElement('br')
  const content = (text: string): Node[] =>
    text === '' ? [] : [doc.createTextNode(holdBlanks(text, '', ''))]
  const insert = (nodes: readonly Node[], parent: Node, before: Node | null): void => {
    for (const node of nodes) parent.insertBefore(node, before)
  }

  if (isAlone(root, body, near) && !isWrapper(root, near.block)) {
    const { block } = near
    if (['TD', 'TH', 'CENTER', 'TABLE'].includes(block.tagName)) throw new CannotEdit()
    const made = texts.map((text) => {
      const element = /^H[1-6]$/.test(block.tagName) ? doc.createElement('div') : block.cloneNode(false)
      ;(element as Element).removeAttribute('id')
      return fill(element as Element, text)
    })
    insert(made, block.parentNode!, side === 'after' ? block.nextSibling : block)
    return
  }
  const asBlocks = (): Element[] => texts.map((text) => fill(doc.createElement('div'), text))
  if (side === 'before') {
    const first = climb(body, near, near.firstNode)
    const asBreaks = body.plain || near.br
    const nodes = asBreaks ? texts.flatMap((text) => [...content(text), br()]) : asBlocks()
    insert(nodes, first.parentNode!, first)
  } else if (near.br?.hasAttribute('clear')) {
    // The one that Gmail puts before a signature stays right before it.
    const nodes = texts.flatMap((text) => [br(), ...content(text)])
    insert(nodes, near.br.parentNode!, near.br)
  } else if (near.br) {
    const nodes = texts.flatMap((text) => [...content(text), br()])
    insert(nodes, near.br.parentNode!, near.br.nextSibling)
  } else {
    const last = climb(body, near, near.lastNode)
    const nodes = body.plain ? texts.flatMap((text) => [br(), ...content(text)]) : asBlocks()
    if (body.plain && texts.at(-1) === '') nodes.push(br())
    insert(nodes, last.parentNode!, last.nextSibling)
  }
}

function removeLine(root: Element, body: BodyText, line: OwnLine): void {
  if (line.holes.length > 0) throw new CannotEdit()
  if (isAlone(root, body, line) && !isWrapper(root, line.block)) {
    let block: Element = line.block
    while (
      block.parentElement &&
      block.parentElement !== root &&
      block.parentElement.childNodes.length === 1
    ) {
      block = block.parentElement
    }
    block.remove()
    return
  }
  for (const run of [...line.runs].reverse()) {
    if (run.node.nodeType === 3) replaceIn(line, run, 0, run.text.length, '')
    else (run.node as Element).remove()
  }
  for (const run of line.runs) pruneEmpty(run.node, line.block)
  if (line.br?.hasAttribute('clear')) {
    const at = body.everything.findIndex((other) => other.firstNode === line.firstNode)
    const previous = body.everything[at - 1]
    if (previous?.block === line.block) previous.br?.remove()
  } else line.br?.remove()
  if (line.block !== root && !line.block.firstChild) line.block.remove()
}

/**
 * The whole draft as plain blocks: everything up to the end of the last own line goes, one `<div>` a line comes. For
 * drafts whose shape defeats the finer way.
 */
export function replaceAll(root: Element, body: BodyText, text: string): boolean {
  if (body.gaps.length > 0 || body.lines.some((line) => line.holes.length > 0)) return false
  const last = body.lines.at(-1)
  const firstOwn = body.lines[0]
  if (!last || !firstOwn || body.everything[0]?.firstNode !== firstOwn.firstNode) return false
  const doc = root.ownerDocument
  const range = doc.createRange()
  range.setStart(root, 0)
  const run = last.runs.at(-1)
  if (last.br && !last.br.hasAttribute('clear')) range.setEndAfter(last.br)
  else if (run?.node.nodeType === 3) range.setEnd(run.node, run.from + run.text.length)
  else range.setEndAfter(last.lastNode)
  if (body.foreign.some((node) => range.intersectsNode(node))) return false
  range.deleteContents()
  const lines = text.split('\n')
  const fragment = doc.createDocumentFragment()
  lines.forEach((lineText, at) => {
    if (!body.plain) fragment.append(fill(doc.createElement('div'), lineText))
    else {
      if (lineText !== '') fragment.append(doc.createTextNode(holdBlanks(lineText, '', '')))
      if (at < lines.length - 1 || (last.br && !last.br.isConnected)) fragment.append(doc.createElement('br'))
    }
  })
  root.insertBefore(fragment, root.firstChild)
  return true
}
