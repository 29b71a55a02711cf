/** Lines that come into a compose body and lines that go, in the manner of the lines around them. */
import type { BodyText, OwnLine } from './body-text.ts'
import { CannotEdit, fill, holdBlanks, pruneEmpty, replaceIn } from './dom-bits.ts'
import type { Line } from './lines.ts'

/** Adds lines of text before or after a line. Throws `CannotEdit` where the body has no room for more lines. */
export function addLines(
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

/** Takes a line out, with what held it. Throws `CannotEdit` when a picture or a chip stands on it. */
export function removeLine(root: Element, body: BodyText, line: OwnLine): void {
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
