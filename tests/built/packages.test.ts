/** The packages: what is in them, and that the sources alone make the very same ones. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUNDLED } from '../../tools/package/licences.ts'
import { packages } from '../../tools/package/packages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const elsewhere = mkdtempSync(join(tmpdir(), 'coach-up-sources-'))
afterAll(() => rmSync(elsewhere, { recursive: true }))

type Files = Record<string, Uint8Array>
const made = packages(root)
const [chrome, firefox, sources] = made.map(({ bytes }) => unzipSync(bytes)) as [Files, Files, Files]
const manifestOf = (files: Files) =>
  JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Record<string, unknown>

describe('the packages for the stores', () => {
  it('are named by browser and version', () => {
    const { version } = manifestOf(chrome)
    expect(made.map(({ name }) => name)).toEqual(
      ['chrome', 'firefox', 'sources'].map((what) => `coach-up-${version}-${what}.zip`),
    )
  })

  it('hold a manifest at their root, icons and words', () => {
    for (const files of [chrome, firefox]) {
      expect(manifestOf(files)).toMatchObject({ manifest_version: 3, default_locale: 'en' })
      expect(Object.keys(files)).toContain('icons/icon-128.png')
      expect(Object.keys(files)).toContain('_locales/en/messages.json')
    }
  })

  it('hold no source maps and no file of the development', () => {
    const names = [chrome, firefox].flatMap((files) => Object.keys(files))
    expect(names.filter((name) => /\.(map|tsx?|md)$|(^|\/)(node_modules|tests|\.)/.test(name))).toEqual([])
  })

  it('hold the licence of every library that is bundled', () => {
    const imported = new Set(
      Object.entries(sources)
        .filter(([name]) => /^src\/(?!cli\/).*\.tsx?$/.test(name))
        .flatMap(([, bytes]) => [...new TextDecoder().decode(bytes).matchAll(/from '([a-z][\w-]*)[^']*'/g)])
        .map(([, library]) => library),
    )
    expect([...imported].sort()).toEqual(BUNDLED)
    for (const files of [chrome, firefox]) {
      const text = new TextDecoder().decode(files['LICENSES.txt'])
      for (const library of ['Coach Up', ...BUNDLED]) expect(text).toContain(`${library}\n===`)
    }
  })

  it('leave the key to Chrome’s store', () => {
    expect(manifestOf(chrome)).not.toHaveProperty('key')
  })
})

describe('the sources', () => {
  beforeAll(() => {
    for (const [name, bytes] of Object.entries(sources)) {
      mkdirSync(dirname(join(elsewhere, name)), { recursive: true })
      writeFileSync(join(elsewhere, name), bytes)
    }
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'))
    const { status, stderr } = spawnSync(process.execPath, ['tools/build.mjs'], {
      cwd: elsewhere,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`the sources cannot be built: ${stderr}`)
  }, 120_000)

  it('build in another place to the same bytes', () => {
    for (const [i, one] of packages(elsewhere).entries()) {
      const same = Buffer.compare(one.bytes, made[i]!.bytes) === 0
      expect({ name: one.name, same }).toEqual({ name: made[i]!.name, same: true })
    }
  })
})
