/** Finds ways by which code could send something off the machine. */
import { parseSync } from 'vite'
import { ALLOWED, NAMESPACES } from './sink-exceptions.ts'

/** The two source files that may fetch: the package's own files, and the same document on a click. */
export const MAY_FETCH = ALLOWED.filter(({ sink }) => sink === 'fetch').map(({ path }) => path)

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
  'Audio',
  'SharedWorker',
  'setUninstallURL',
  'requestSubmit',
  'eval',
])
/** Elements that load from an address. A form is none while it has no action: the policy forbids to send it. */
const FORBIDDEN_ELEMENTS = new Set(
  'iframe frame object embed video audio source track base img script image'.split(' '),
)
/** Attributes and properties from which an element loads or sends. */
const ADDRESSES = new Set(['src', 'srcset', 'action', 'formaction', 'href', 'data', 'poster', 'ping'])
/** Of those, what a component of our own may well be given under the same name. */
const OWN_WORDS = new Set(['data'])
/** A link to a part of the same page, a query of it, or a file of the package. */
const OWN_ADDRESS = /^(?:[#?]|\.{1,2}\/)/
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

/** A constant text; null for anything else, names of variables too. */
const constantOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null

/** The text of a string or of a piece of a template. */
function textOf(node: Node): string {
  if (node.type !== 'TemplateElement') return constantOf(node) ?? ''
  return String((node.value as { raw?: unknown }).raw)
}

/** How the value of an attribute begins, as far as that is constant. */
function startOf(value: unknown): string {
  if (!isNode(value)) return ''
  if (value.type === 'JSXExpressionContainer') return startOf(value.expression)
  if (value.type === 'TemplateLiteral') return startOf((value.quasis as unknown[])[0])
  return textOf(value)
}

/** What is wrong with one node of the syntax tree, if anything. */
function sinkAt(node: Node, own: Set<string>): string | null {
  const { type } = node
  if (type === 'Identifier' || type === 'MemberExpression') {
    const name = nameOf(node)
    if (name === 'fetch') return 'fetch'
    if (name && FORBIDDEN_NAMES.has(name)) return name
    if (name === 'navigate' && objectOf(node) === 'navigation') return 'navigation'
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
      const made = nameOf(node.arguments[0])?.toLowerCase()
      if (made && (FORBIDDEN_ELEMENTS.has(made) || made === 'link')) return `<${made}>`
    }
    if (name === 'setAttribute' && Array.isArray(node.arguments)) {
      const set = constantOf(node.arguments[0])?.toLowerCase()
      if (set && ADDRESSES.has(set)) return `address set: ${set}`
    }
    if (name === 'create' && object === 'tabs') return 'tabs.create'
    if (name === 'update' && object === 'tabs') return 'tabs.update'
    if (name === 'create' && object === 'windows') return 'windows.create'
    if (name === 'click' && object !== null) return 'click'
  }
  if (type === 'NewExpression') {
    const made = nameOf(node.callee)
    if (made === 'Function' || made === 'Worker') return made
  }
  if (textOf(node).match(/url\(\s*["']?\s*(?:https?:)?\/\//i)) return 'style that loads'
  if (type === 'AssignmentExpression') {
    const name = nameOf(node.left)
    if (name === 'location' || (name === 'href' && objectOf(node.left) === 'location')) return 'navigation'
    const isMember = isNode(node.left) && node.left.type === 'MemberExpression'
    const set = name?.toLowerCase()
    if (isMember && set && ADDRESSES.has(set) && !OWN_WORDS.has(set)) return `address set: ${set}`
  }
  if (type === 'ImportExpression' && !(isNode(node.source) && node.source.type === 'Literal'))
    return 'import of a computed address'
  if (type === 'JSXOpeningElement') {
    const name = nameOf(node.name) ?? ''
    // What begins with a capital is a component of our own, looked at where it is made.
    if (!/^[a-z]/.test(name)) return null
    if (FORBIDDEN_ELEMENTS.has(name)) return `<${name}>`
    for (const attribute of Array.isArray(node.attributes) ? node.attributes : []) {
      const set = nameOf(attribute.name)?.toLowerCase()
      if (set && ADDRESSES.has(set) && !OWN_ADDRESS.test(startOf(attribute.value)))
        return `address set: ${set}`
    }
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
    if (sink && !ALLOWED.some((one) => one.path === path && one.sink === sink)) {
      found.add(`${path}:${text.slice(0, node.start).split('\n').length}: ${sink}`)
    }
    eachChild(node, (child) => visit(child, node))
  }
  visit(program as unknown as Node, null)
  return [...found]
}

/** The same for a built file, dependencies included; by words, since names of the platform outlive minifying. */
const BUILT_SINKS = [
  ...[...FORBIDDEN_NAMES].filter((name) => !['Image', 'Audio', 'eval', 'setUninstallURL'].includes(name)),
  'new\\s+(?:Image|Audio)',
  'window\\.open',
  '(?<![.\\w])eval\\(',
  'new\\s+Function\\(',
  'location\\.(?:assign|replace)\\(',
  'location\\.href\\s*=[^=]',
].map((pattern) => new RegExp(`(?<![\\w$])(?:${pattern})(?![\\w$])`, 'g'))
// The wrapper of the browser's API names every function of it, and calls none of these.
BUILT_SINKS.push(/\.submit\(/g, /\.setUninstallURL\(/g)

/** Every sink in one built script. */
export function sinksInBuilt(path: string, text: string): string[] {
  const addresses = [...text.matchAll(/(?:https?|wss?):\/\/[^\s"'`)<>\\]+/g)].map(([address]) => address)
  return [
    ...BUILT_SINKS.flatMap((pattern) => [...text.matchAll(pattern)].map(([what]) => what)),
    ...addresses.filter((address) => !NAMESPACES.includes(address)),
  ].map((what) => `${path}: ${what}`)
}

/** How often a built script fetches. */
export function fetchesInBuilt(text: string): number {
  return [...text.matchAll(/(?<![\w$.])fetch\s*\(|\b(?:window|globalThis|self)\.fetch\b/g)].length
}
