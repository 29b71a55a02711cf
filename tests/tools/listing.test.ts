/** The texts and pictures for the stores: within the stores' limits, and true. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { manifest } from '../../manifest.config.ts'
import { catalogues } from '../../tools/locales.ts'
import { CAPTIONS } from '../../tools/store/captions.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const store = join(root, 'docs/store')
const listing = readFileSync(join(store, 'listing.md'), 'utf8')
const { en } = catalogues(root)

/** The text under a heading, with lines of one paragraph joined. */
function section(heading: string): string {
  const found = listing.split(/^## /m).find((one) => one.startsWith(`${heading}\n`))
  if (!found) throw new Error(`docs/store/listing.md has no section "${heading}"`)
  return found.slice(heading.length).trim()
}

/** Width, height and colour type of a PNG file: they stand at fixed places. */
function png(path: string) {
  const bytes = readFileSync(path)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours: bytes[25] }
}
const RGB = 2
const RGB_AND_ALPHA = 6

describe('the texts', () => {
  it('are those that the extension itself shows', () => {
    expect(section('Name')).toBe(en!.extensionName!.message)
    expect(section('Summary')).toBe(en!.extensionDescription!.message)
  })

  it('are as short as the stores want them', () => {
    expect(section('Summary').length).toBeLessThanOrEqual(132)
    expect(section('Description').length).toBeLessThanOrEqual(15_000)
  })

  it('say that only English is coached, and what it never does', () => {
    expect(section('Description')).toContain('It coaches English text only.')
    expect(section('Description')).toContain('What it never does')
  })

  it('give a reason for each permission and each page, and for nothing else', () => {
    const { permissions, content_scripts } = manifest('chrome')
    const asked = [...permissions, ...content_scripts.flatMap(({ matches }) => matches)]
    const reasons = [...section('Reasons for permissions').matchAll(/^\| `(.+?)` \| \S/gm)].map(
      ([, what]) => what,
    )
    expect(reasons.sort()).toEqual([...new Set(asked)].sort())
  })
})

describe('the pictures', () => {
  it('are those of the captions', () => {
    const captions = Object.values(CAPTIONS).map((caption, i) => `${i + 1}. ${caption}`)
    expect(section('Captions').split('\n').slice(0, captions.length)).toEqual(captions)
    expect(readdirSync(store).filter((name) => name.endsWith('.png'))).toEqual(
      Object.keys(CAPTIONS).map((name) => `${name}.png`),
    )
  })

  it.each(Object.keys(CAPTIONS))('%s has the size and the colours that both stores take', (name) => {
    expect(png(join(store, `${name}.png`))).toEqual({ width: 1280, height: 800, colours: RGB })
  })

  it.each([16, 32, 48, 128])('the icon of %i pixels has that size and no background', (size) => {
    const icon = png(join(root, `public/icons/icon-${size}.png`))
    expect(icon).toEqual({ width: size, height: size, colours: RGB_AND_ALPHA })
  })
})
