/** Changes one line of a compose body in place: the smallest differing span, in as few nodes as possible. */
import { CannotEdit, holdBlanks, pruneEmpty, replaceAt, replaceIn, topInline } from './dom-bits.ts'
import { difference } from './edits.ts'
import { isBlock, type Line, type Run } from './lines.ts'

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
