/** Finds ways by which code could send something off the machine. */
import { parseSync } from 'vite'

/** The two source files that may fetch: the package's own files, and the same document on a click. */
export const MAY_FETCH = ['src/platform/asset.ts', 'src/sites/google-docs/export.ts']

/** Names that have no use but to talk to the network, or to run code that is not in the package. */
const FORBIDDEN_NAMES = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'WebTransport',
  'sendBeacon',
  'importScripts',
  'Image',
  'requestSubmit',
  'eval',
])
/** Elements that load from an address. A form is none while it has no action: the policy forbids to send it. */
const FORBIDDEN_ELEMENTS = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'base'])
const WINDOWS = new Set(['window', 'globalThis', 'self', 'top', 'parent'])

interface Node {
  type: string
  start: number
  [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The name that an identifier or a (possibly computed, but constant) member ends with. */
function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name)
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'MemberExpression') return nameOf(node.property)
  return null
}

const objectOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'MemberExpression' ? nameOf(node.object) : null

/** What is wrong with one node of the syntax tree, if anything. */
function sinkAt(node: Node, own: Set<string>): string | null {
  const { type } = node
  if (type === 'Identifier' || type === 'MemberExpression') {
    const name = nameOf(node)
    if (name === 'fetch') return 'fetch'
    if (name && FORBIDDEN_NAMES.has(name)) return name
  }
  if (type === 'CallExpression') {
    const name = nameOf(node.callee)
    const object = objectOf(node.callee)
    const isBare = isNode(node.callee) && node.callee.type === 'Identifier'
    const isWindows = isBare ? !own.has('open') : object !== null && WINDOWS.has(object)
    if (name === 'open' && isWindows) return 'window.open'
    if (name === 'submit' && object !== null) return 'form submit'
    if (object === 'location' && name !== null && ['assign', 'replace'].includes(name)) return 'navigation'
    if (name === 'Function' && object === null) return 'Function'
    if (name === 'createElement' && Array.isArray(node.arguments)) {
      const made = nameOf(node.arguments[0])
      if (made && (FORBIDDEN_ELEMENTS.has(made) || ['img', 'script', 'link'].includes(made)))
        return `<${made}>`
    }
  }
  if (type === 'NewExpression' && nameOf(node.callee) === 'Function') return 'Function'
  if (type === 'AssignmentExpression') {
    const name = nameOf(node.left)
    if (name === 'location' || (name === 'href' && objectOf(node.left) === 'location')) return 'navigation'
  }
  if (type === 'ImportExpression' && !(isNode(node.source) && node.source.type === 'Literal'))
    return 'import of a computed address'
  if (type === 'JSXAttribute' && ['action', 'formAction'].includes(nameOf(node.name) ?? ''))
    return 'form action'
  if (type === 'JSXOpeningElement') {
    const name = nameOf(node.name)
    if (name && FORBIDDEN_ELEMENTS.has(name)) return `<${name}>`
  }
  return null
}

/** Names that a file gives to things of its own, wherever in it: a local `open` is not the window's. */
function ownNames(root: Node): Set<string> {
  const names = new Set<string>()
  const declared = (pattern: unknown): void => {
    if (!isNode(pattern)) return
    if (pattern.type === 'Identifier') names.add(String(pattern.name))
    else eachChild(pattern, declared)
  }
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') declared(node.id)
    if (Array.isArray(node.params)) node.params.forEach(declared)
    if (node.type.startsWith('Import') && isNode(node.local)) declared(node.local)
    eachChild(node, visit)
  }
  visit(root)
  return names
}

function eachChild(node: Node, act: (child: Node) => void): void {
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) act(child)
  }
}

/** A type or a key of an object literal names nothing that could be called. */
function isHarmless(node: Node, parent: Node | null): boolean {
  if (node.type.startsWith('TS'))
    return !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(node.type)
  const isKey = (parent?.type === 'Property' || parent?.type === 'MethodDefinition') && parent.key === node
  return isKey && parent.computed !== true && parent.shorthand !== true
}

/** Every sink in one source file, as `line: what`. */
export function sinksInSource(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) return [`${path}: cannot be parsed`]
  const own = ownNames(program as unknown as Node)
  const found = new Set<string>()
  const visit = (node: Node, parent: Node | null): void => {
    if (isHarmless(node, parent)) return
    const sink = sinkAt(node, own)
    if (sink && !(sink === 'fetch' && MAY_FETCH.includes(path))) {
      found.add(`${path}:${text.slice(0, node.start).split('\n').length}: ${sink}`)
    }
    eachChild(node, (child) => visit(child, node))
  }
  visit(program as unknown as Node, null)
  return [...found]
}

/** The same for a built file, dependencies included; by words, since names of the platform outlive minifying. */
const BUILT_SINKS = [
  ...[...FORBIDDEN_NAMES].filter((name) => name !== 'Image' && name !== 'eval'),
  'new\\s+Image',
  'window\\.open',
  '(?<![.\\w])eval\\(',
  'new\\s+Function\\(',
  'location\\.(?:assign|replace)\\(',
  'location\\.href\\s*=[^=]',
].map((pattern) => new RegExp(`(?<![\\w$])(?:${pattern})(?![\\w$])`, 'g'))
BUILT_SINKS.push(/\.submit\(/g)

/** Every sink in one built script. */
export function sinksInBuilt(path: string, text: string): string[] {
  return BUILT_SINKS.flatMap((pattern) => [...text.matchAll(pattern)].map(([what]) => `${path}: ${what}`))
}

/** How often a built script fetches. */
export function fetchesInBuilt(text: string): number {
  return [...text.matchAll(/(?<![\w$.])fetch\s*\(|\b(?:window|globalThis|self)\.fetch\b/g)].length
}
