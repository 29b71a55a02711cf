/** The privacy page says what the program does: no more, no less. What changes in one must change in the other. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fetchesInBuilt } from '../../tools/sinks.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/privacy.md')

interface Manifest {
  permissions: string[]
  content_scripts: { matches: string[]; world?: string }[]
  browser_specific_settings?: { gecko: { data_collection_permissions: unknown } }
}
const manifests = {
  Chrome: JSON.parse(read('dist/chrome/manifest.json')) as Manifest,
  Firefox: JSON.parse(read('dist/firefox/manifest.json')) as Manifest,
}

/** The rows of the table under a heading, without the marks of code. */
function table(heading: string): string[][] {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`))
  if (!section) throw new Error(`docs/privacy.md has no section "${heading}"`)
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  )
}
const firstColumn = (heading: string) => table(heading).map(([cell]) => cell)

/** The source of all that is shipped, by path. */
const source = Object.fromEntries(
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('src/cli/'))
    .map((path) => [path, read(path)]),
)
const everything = Object.values(source).join('\n')
const found = (pattern: RegExp, text: string) =>
  [...new Set([...text.matchAll(pattern)].map(([all, group]) => group ?? all))].sort()

describe('the privacy page names', () => {
  it('the permissions of each browser', () => {
    for (const [browser, { permissions }] of Object.entries(manifests)) {
      const named = table('What it may do').filter(([, browsers]) => browsers?.split(', ').includes(browser))
      expect(named.map(([permission]) => permission)).toEqual(permissions)
    }
  })

  it('the pages that are read, the same in both browsers', () => {
    for (const { content_scripts } of Object.values(manifests)) {
      const matches = new Set(content_scripts.flatMap((script) => script.matches))
      expect([...matches]).toEqual(firstColumn('Which pages it can see'))
    }
  })

  it('the files that load something', () => {
    const loading = Object.keys(source).filter((path) => fetchesInBuilt(source[path]!) > 0)
    expect(loading).toEqual(firstColumn('What it asks of the network'))
  })

  it('the records that are stored', () => {
    const keys = found(/: RecordType<.*> = \{\s*key: '([\w-]+)'/g, everything)
    expect(keys).toEqual(firstColumn('What it stores').sort())
  })

  it('the places where something is stored', () => {
    const places =
      /\b(storage\.(?:local|sync|session|managed)|sessionStorage|localStorage|indexedDB|document\.cookie|caches\.open)\b/g
    expect(found(places, everything)).toEqual(found(places, page))
  })
})

describe('the privacy page says of Google Docs', () => {
  it('that each document must be allowed, and that this is remembered', () => {
    expect(page).toMatch(/at nothing else, until you say in the panel/)
    expect(firstColumn('What it stores')).toContain('consents')
  })

  it('that underlines leave a marker in the tab, which Google can learn of', () => {
    expect(page).toMatch(/Underlines in Google Docs[^#]*`sessionStorage`[^#]*passes on to Google/)
  })

  it('that one script runs in the page itself', () => {
    for (const { content_scripts } of Object.values(manifests))
      expect(content_scripts.filter(({ world }) => world === 'MAIN')).toHaveLength(1)
    expect(page).toMatch(/a script in the page itself/)
  })

  it('that the copy is fetched on a click alone', () => {
    const row = table('What it asks of the network').find(([path]) => path?.endsWith('export.ts'))
    expect(row?.[2]).toMatch(/^when you press/)
  })
})

describe('what the extension asks for', () => {
  it('is storage, and in Chrome the side panel', () => {
    expect(manifests.Chrome.permissions).toEqual(['storage', 'sidePanel'])
    expect(manifests.Firefox.permissions).toEqual(['storage'])
  })

  it('is two sites', () => {
    const hosts = Object.values(manifests)
      .flatMap(({ content_scripts }) => content_scripts.flatMap(({ matches }) => matches))
      .map((match) => new URL(match.replaceAll('*', '')).origin)
    expect([...new Set(hosts)]).toEqual(['https://mail.google.com', 'https://docs.google.com'])
  })

  it('is no data, which Firefox tells at the installation', () => {
    expect(manifests.Firefox.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    })
  })
})

it('records are written by the platform alone', () => {
  const writers = Object.keys(source).filter((path) => /\bstorage\.(local|sync)\b/.test(source[path]!))
  expect(writers.filter((path) => !path.startsWith('src/platform/'))).toEqual([])
})
