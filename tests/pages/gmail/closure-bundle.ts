import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface ClosureFile {
  provides: string[]
  requires: string[]
  module: boolean
}

/** The parts of the real editor that Gmail is known to use: the field, its undo, and the formatting commands. */
const ENTRIES = [
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.UndoRedo',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.events',
]

let bundle: string | undefined

/**
 * The Closure editor with its UndoRedo plugin as one script. The library's own loader writes script tags and
 * evaluates strings, which a strict CSP forbids; so its files are put behind one another in the order that its
 * `deps.js` asks for, unchanged.
 */
export function closureBundle(): string {
  if (bundle) return bundle
  const root = dirname(createRequire(import.meta.url).resolve('google-closure-library/closure/goog/base.js'))
  const files = readDependencies(readFileSync(join(root, 'deps.js'), 'utf8'))
  const owner = new Map<string, string>()
  for (const [file, { provides }] of files) for (const name of provides) owner.set(name, file)
  const order: string[] = []
  const seen = new Set<string>(['base.js'])
  const visit = (file: string | undefined): void => {
    if (!file || seen.has(file)) return
    seen.add(file)
    for (const name of files.get(file)?.requires ?? []) visit(owner.get(name))
    order.push(file)
  }
  for (const name of ENTRIES) visit(owner.get(name))
  const parts = [
    'var CLOSURE_UNCOMPILED_DEFINES = { "goog.ENABLE_DEBUG_LOADER": false };',
    readFileSync(join(root, 'base.js'), 'utf8'),
    ...order.map((file) => wrap(readFileSync(join(root, file), 'utf8'), files.get(file)?.module === true)),
  ]
  bundle = parts.join('\n')
  return bundle
}

function wrap(source: string, isModule: boolean): string {
  return isModule
    ? `goog.loadModule(function(exports) {\n${source}\n;return exports;});`
    : `(function() {\n${source}\n}).call(globalThis);`
}

/** `deps.js` is a list of `goog.addDependency(file, [provides], [requires], {options})`, one a line. */
function readDependencies(text: string): Map<string, ClosureFile> {
  const files = new Map<string, ClosureFile>()
  for (const line of text.split('\n')) {
    const match = /^goog\.addDependency\('([^']+)', \[(.*?)\], \[(.*?)\](?:, (\{.*\}))?\);$/.exec(line)
    if (!match?.[1]) continue
    const names = (list: string | undefined) =>
      [...(list ?? '').matchAll(/'([^']+)'/g)].map((m) => m[1] ?? '')
    files.set(match[1], {
      provides: names(match[2]),
      requires: names(match[3]),
      module: /'module': 'goog'/.test(match[4] ?? ''),
    })
  }
  return files
}
