import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

interface Source {
  /** Path from src/, with slashes. */
  path: string
  code: string
  imports: string[]
}

const sources: Source[] = (readdirSync(SRC, { recursive: true }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const whole = readFileSync(join(SRC, path), 'utf8')
    return { path, code: withoutComments(whole), imports: importsOf(withoutComments(whole)) }
  })

function importsOf(code: string): string[] {
  const pattern =
    /(?:^|[\n;])\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  return [...code.matchAll(pattern)].map((m) => (m[1] ?? m[2])!)
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')
}

/** The file that a relative import means, from src/. */
const target = (source: Source, name: string): string =>
  relative(SRC, resolve(SRC, dirname(source.path), name.replace(/\?.*$/, ''))).replaceAll('\\', '/')

const room = (path: string): string => path.split('/')[0]!
const engine = sources.filter((s) => room(s.path) === 'engine')

describe('the engine', () => {
  it('has files', () => expect(engine.length).toBeGreaterThan(40))

  it.each(engine.map((s) => [s.path, s] as const))(
    '%s imports nothing from outside the engine',
    (_path, source) => {
      for (const name of source.imports) {
        expect(name, 'no package, no node: module').toMatch(/^\.\.?\//)
        expect(room(target(source, name))).toBe('engine')
      }
    },
  )

  it.each(engine.map((s) => [s.path, s] as const))(
    '%s knows no browser, page, clock, chance or network',
    (_path, source) => {
      // Strings and templates may hold any word; what is left is code.
      const code = source.code
        .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''")
        .replace(
          /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n*[])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*\/[dgimsuvy]*/g,
          "''",
        )
      const FORBIDDEN =
        /(?<![.\w'-])(?:window|document|globalThis|self|navigator|location|localStorage|sessionStorage|indexedDB|chrome|browser|fetch|XMLHttpRequest|WebSocket|HTMLElement|process|Buffer|require|setTimeout|setInterval|queueMicrotask|performance|Date|Intl|crypto|eval|Function)(?:\s*[.([]|\b(?=\s*\())|\bMath\.random\b|\bconsole\b|\btoLocale\w+/
      expect(FORBIDDEN.exec(code)?.[0]).toBeUndefined()
    },
  )

  it('has one door, and its contract of types: other rooms import nothing else of it', () => {
    const DOORS = ['engine/index.ts', 'engine/types.ts']
    const past = sources
      .filter((s) => room(s.path) !== 'engine')
      .flatMap((s) => s.imports.filter((n) => n.startsWith('.')).map((n) => [s.path, target(s, n)] as const))
      .filter(
        ([, to]) => room(to) === 'engine' && !DOORS.includes(to) && !to.startsWith('engine/data/model/'),
      )
    expect(past).toEqual([])
  })

  it('keeps its own order: texts know no reading, readings no rules or gates, those no rewriting', () => {
    const BELOW: Record<string, string[]> = {
      data: [],
      text: ['data'],
      reading: ['text', 'data'],
      gates: ['rules', 'reading', 'text', 'data'],
      rules: ['reading', 'text', 'data'],
      moves: ['rewrite', 'rules', 'reading', 'text', 'data'],
      rewrite: ['moves', 'rules', 'reading', 'text', 'data'],
    }
    const up = engine.flatMap((s) => {
      const from = s.path.split('/')[1]!
      const below = BELOW[from]
      if (!below) return []
      return s.imports
        .map((name) => target(s, name))
        .filter((to) => to.split('/').length > 2 && ![from, ...below].includes(to.split('/')[1]!))
        .map((to) => `${s.path} → ${to}`)
    })
    expect(up).toEqual([])
  })
})

describe('imports go down only', () => {
  /** The rooms below each room, as the house plan says. */
  const BELOW: Record<string, string[]> = {
    engine: [],
    sites: ['platform'],
    platform: ['sites', 'engine'],
    session: ['sites', 'platform', 'engine'],
    content: ['session', 'sites', 'platform', 'engine'],
    background: ['session', 'sites', 'platform', 'engine'],
    panel: ['session', 'sites', 'platform', 'engine'],
    practice: ['panel', 'session', 'sites', 'platform', 'engine'],
    options: ['session', 'sites', 'platform', 'engine'],
    cli: ['session', 'sites', 'platform', 'engine'],
  }

  /** The contract's types, which vanish when compiled; and files of the panel's that the options page shows too. */
  const SHARED = [
    'engine/types.ts',
    'panel/words.ts',
    'panel/parts/ring.tsx',
    'panel/parts/practice-link.tsx',
    'panel/parts/pieces.tsx',
  ]

  it('sites take only types from the contract', () => {
    const values = sources
      .filter((s) => room(s.path) === 'sites')
      .flatMap((s) =>
        [...s.code.matchAll(/^import (?!type\b)[^'\n]*'[^'\n]*engine\/[^'\n]*'/gm)].map(
          (m) => `${s.path}: ${m[0]}`,
        ),
      )
    expect(values).toEqual([])
  })

  it.each(Object.entries(BELOW))('%s', (name, below) => {
    const up = sources
      .filter((s) => room(s.path) === name)
      .flatMap((s) =>
        s.imports
          .filter((n) => n.startsWith('.'))
          .map((n) => target(s, n))
          .filter(
            (to) =>
              to.includes('/') &&
              room(to) !== '..' &&
              ![name, ...below].includes(room(to)) &&
              !SHARED.includes(to),
          )
          .map((to) => `${s.path} → ${to}`),
      )
    expect(up).toEqual([])
  })

  it('and every room is known here', () => {
    const rooms = new Set(sources.map((s) => room(s.path)).filter((name) => !/\.tsx?$/.test(name)))
    expect([...rooms].filter((name) => !(name in BELOW))).toEqual([])
  })
})
