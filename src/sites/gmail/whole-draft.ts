/** The whole draft written anew, for drafts whose shape defeats the finer way. */
import type { BodyText } from './body-text.ts'
import { fill, holdBlanks } from './dom-bits.ts'

/**
 * The whole draft as plain blocks: everything up to the end of the last own line goes, one `<div>` a line comes. False,
 * and nothing is changed, where something that is not the writer's would go with it.
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
