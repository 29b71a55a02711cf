import { escapeHtml } from '../scene.ts'
import { fragment } from './html.ts'

const BLOCKS = new Set(['DIV', 'P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'TABLE', 'TR', 'PRE'])

/** The text of simple mail HTML, one line for each line that a reader sees. */
export function textOf(html: string): string {
  const lines: string[] = ['']
  // A block opens a new line unless the current one is still empty because a block has just opened it.
  let fresh = true
  const open = (): void => {
    if (!fresh) lines.push('')
    fresh = true
  }
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) {
        lines[lines.length - 1] += child.data.replace(/\u00a0/g, ' ')
        if (child.data) fresh = false
      } else if (child instanceof HTMLBRElement) {
        if (child.nextSibling || !isBlock(child.parentNode)) lines.push('')
        fresh = child.nextSibling !== null && fresh
        if (!child.nextSibling) fresh = false
      } else if (child instanceof Element) {
        const block = isBlock(child)
        if (block) open()
        walk(child)
        if (block && child.nextSibling) {
          lines.push('')
          fresh = true
        }
      }
    }
  }
  walk(fragment(html))
  return lines.join('\n').replace(/\n+$/, '')
}

function isBlock(node: Node | null): boolean {
  return node instanceof Element && BLOCKS.has(node.tagName)
}

/** Text as the plain-text mode holds it: lines with `<br>` between them. */
export function plainHtml(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>')
}
