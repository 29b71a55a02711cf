/**
 * Reads editable HTML as lines of text, keeping for every character where it stands in the DOM. Blanks collapse as
 * on screen; a no-break space is a blank; zero-width placeholders are left out; a `<br>` or the edge of a block ends
 * a line. Used for the compose body and for received messages alike.
 */

/** A run of characters of a line: `length` characters of a text node from `from` on, or one element with a text. */
export interface Run {
  node: Text | Element
  from: number
  text: string
}

export interface Line {
  kind: 'line'
  runs: Run[]
  text: string
  /** Things on the line that show but are no text: pictures, chips. `at` is the place in the line's text. */
  holes: Array<{ at: number; node: Element }>
  /** The nearest block around the line. */
  block: Element
  /** The `<br>` that ends the line, if one does. */
  br: Element | null
  /** First and last node that the line is made of. */
  firstNode: Node
  lastNode: Node
  /** Ended by a line feed inside preformatted text. */
  preformatted: boolean
  /** The text as it stands, with the blanks at its end that the screen does not show. */
  raw: string
}

/** Something between lines that is not the writer's: a quote, a signature, a card. */
export interface Barrier {
  kind: 'barrier'
  node: Element
}

export type Role = 'text' | 'descend' | 'skip' | 'hole' | 'barrier' | 'stop'

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'HEAD', 'META', 'LINK', 'TITLE', 'WBR', 'NOSCRIPT'])
const SHOWN = new Set(
  'IMG HR VIDEO AUDIO CANVAS IFRAME OBJECT EMBED SVG INPUT BUTTON SELECT TEXTAREA MATH'.split(' '),
)

export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName)

/** Placeholders that editors leave behind; joiners inside emoji and scripts are not among them. */
const isPlaceholder = (code: number): boolean => code === 0x200b || code === 0xfeff || code === 0x2060
const isCollapsible = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c

export function roleOf(element: Element): Role {
  if (SILENT.has(element.tagName)) return 'skip'
  if ((element as HTMLElement).style?.display === 'none') return 'skip'
  if (SHOWN.has(element.tagName.toUpperCase())) return 'hole'
  return 'descend'
}

export function readLines(
  root: Element,
  role: (element: Element) => Role,
  atomText: (element: Element) => string = () => '',
): Array<Line | Barrier> {
  const out: Array<Line | Barrier> = []
  const view = root.ownerDocument.defaultView
  let line: Line | null = null
  /** A blank that shows only if more follows on the line. */
  let blank: { node: Text; at: number } | null = null
  let lastRun: Run | null = null
  let stopped = false

  const open = (node: Node, block: Element): Line => {
    if (!line) {
      line = {
        kind: 'line',
        runs: [],
        text: '',
        raw: '',
        holes: [],
        block,
        br: null,
        firstNode: node,
        lastNode: node,
        preformatted: false,
      }
      out.push(line)
      lastRun = null
    }
    line.lastNode = node
    return line
  }
  const close = (): void => {
    if (line) {
      line.text = line.runs.map((run) => run.text).join('')
      line.raw = blank ? `${line.text} ` : line.text
    }
    line = null
    lastRun = null
    blank = null
  }
  const put = (into: Line, node: Text, at: number, character: string): void => {
    if (lastRun && lastRun.node === node && lastRun.from + lastRun.text.length === at)
      lastRun.text += character
    else {
      lastRun = { node, from: at, text: character }
      into.runs.push(lastRun)
    }
  }
  const flushBlank = (into: Line): void => {
    if (blank) put(into, blank.node, blank.at, ' ')
    blank = null
  }

  const keepsBlanks = (element: Element): 'all' | 'feeds' | 'none' => {
    const value = view?.getComputedStyle?.(element)?.whiteSpace ?? ''
    if (value.startsWith('pre-line')) return 'feeds'
    return value.startsWith('pre') || value.startsWith('break-spaces') ? 'all' : 'none'
  }

  const readText = (node: Text, block: Element): void => {
    const data = node.data
    const parent = node.parentElement
    const keep = parent && /[\n\t]| {2}|^ | $/.test(data) ? keepsBlanks(parent) : 'none'
    for (let at = 0; at < data.length; at += 1) {
      const code = data.charCodeAt(at)
      if (code === 0x0a && keep !== 'none') {
        const ended = open(node, block)
        ended.preformatted = true
        close()
      } else if (isCollapsible(code) && keep !== 'all') {
        if (line && !blank && !endsWithCollapsible()) blank = { node, at }
      } else {
        const into = open(node, block)
        flushBlank(into)
        if (!isPlaceholder(code)) put(into, node, at, code === 0xa0 || code === 0x09 ? ' ' : data[at]!)
      }
    }
  }
  const endsWithCollapsible = (): boolean => {
    if (lastRun?.node.nodeType !== 3) return false
    const code = (lastRun.node as Text).data.charCodeAt(lastRun.from + lastRun.text.length - 1)
    return isCollapsible(code)
  }

  const textSoFar = (of: Line): number => of.runs.reduce((sum, run) => sum + run.text.length, 0)

  const visit = (parent: Element, block: Element): void => {
    for (let child = parent.firstChild; child && !stopped; child = child.nextSibling) {
      if (child.nodeType === 3) {
        readText(child as Text, block)
        continue
      }
      if (child.nodeType !== 1) continue
      const element = child as Element
      if (element.tagName === 'BR') {
        open(element, block).br = element
        close()
        continue
      }
      const what = role(element)
      if (what === 'skip') continue
      if (what === 'stop') {
        stopped = true
        close()
        return
      }
      if (what === 'barrier') {
        close()
        out.push({ kind: 'barrier', node: element })
        continue
      }
      if (what === 'hole' || what === 'text') {
        if (element.tagName === 'HR') close()
        const into = open(element, block)
        flushBlank(into)
        const text = what === 'text' ? atomText(element) : ''
        if (text) {
          lastRun = { node: element, from: 0, text }
          into.runs.push(lastRun)
        } else {
          into.holes.push({ at: textSoFar(into), node: element })
          lastRun = null
        }
        if (element.tagName === 'HR') close()
        continue
      }
      if (isBlock(element)) {
        close()
        visit(element, element)
        close()
      } else visit(element, block)
    }
  }

  visit(root, root)
  close()
  return out
}
