/** What goes into each package. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { licences } from './licences.ts'
import type { Entry } from './zip.ts'

/** All that is needed to build, test and understand the extension; nothing that was made from it. */
const SOURCES = [
  '.gitignore',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'docs',
  'knip.json',
  'manifest.config.ts',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tools',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
]

/** Every file under a folder, named relative to `root`. Files and folders that begin with a dot are left out. */
function filesUnder(root: string, folder: string): Entry[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== '__pycache__')
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(root, path)
      return [{ name: relative(root, path).split(sep).join('/'), bytes: readFileSync(path) }]
    })
}

/** The sources, from the project's folder. */
export function sources(root: string): Entry[] {
  return SOURCES.flatMap((name) => {
    const path = join(root, name)
    return statSync(path).isDirectory() ? filesUnder(root, path) : [{ name, bytes: readFileSync(path) }]
  })
}

/** A build as it goes to a store, with the licences. Throws when it is missing. */
export function build(root: string, target: 'chrome' | 'firefox'): Entry[] {
  const folder = join(root, 'dist', target)
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`dist/${target} is missing: npm run build`)
  const files = filesUnder(folder, folder).map((entry) =>
    entry.name === 'manifest.json' ? { ...entry, bytes: withoutKey(entry.bytes) } : entry,
  )
  return [...files, { name: 'LICENSES.txt', bytes: new TextEncoder().encode(licences(root)) }]
}

/** Chrome's store gives each item its own key, and refuses a package that brings one. */
function withoutKey(manifest: Uint8Array): Uint8Array {
  const { key: _, ...rest } = JSON.parse(new TextDecoder().decode(manifest)) as Record<string, unknown>
  return new TextEncoder().encode(`${JSON.stringify(rest, null, 2)}\n`)
}
