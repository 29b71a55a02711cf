/**
 * `npm run locales`: whether every language says the same things: the same keys with the same places for names, none
 * that nothing asks for, none that is asked for and missing. Prints what is wrong, one line each.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A `messages.json`. */
export type Catalogue = Record<string, { message: string }>

/** The language in which keys are written first, and which stands in where another has none. */
const FIRST = 'en'

/** The catalogues of a project's folder by language. */
export function catalogues(root: string): Record<string, Catalogue> {
  const folder = join(root, 'public/_locales')
  const read = (language: string) =>
    JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Catalogue
  return Object.fromEntries(readdirSync(folder).map((language) => [language, read(language)]))
}

/** All that could name a key: quoted words of the code, and `__MSG_key__` in manifest and pages. */
function namesIn(code: string): Set<string> {
  const named = code.matchAll(/(['"])(?!__MSG_)(\w+)\1|__MSG_(\w+)__/g)
  return new Set([...named].map(([, , word, key]) => word ?? key ?? ''))
}

/** Whether code asks for a key: by its name, or by the beginning of it (`sign_${state}`). */
function usage(code: string): (key: string) => boolean {
  const names = namesIn(code)
  const beginnings = [...code.matchAll(/`(\w+_)\$\{[^}]*\}`/g)].map(([, beginning]) => beginning ?? '')
  return (key) => names.has(key) || beginnings.some((beginning) => key.startsWith(beginning))
}

/** The keys that must be there because the manifest or a page names them; the compiler looks after the others. */
function keysAskedFor(code: string): string[] {
  return [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '')
}

const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join(' ')

/** What is wrong with the catalogues, given all code that uses them. */
export function problems(all: Record<string, Catalogue>, code: string): string[] {
  const { [FIRST]: first = {}, ...others } = all
  const isUsed = usage(code)
  const found = [
    ...keysAskedFor(code)
      .filter((key) => !(key in first))
      .map((key) => `${FIRST}: ${key} is missing`),
    ...Object.keys(first)
      .filter((key) => !isUsed(key))
      .map((key) => `${FIRST}: ${key} is not used`),
  ]
  for (const [language, catalogue] of Object.entries(others)) {
    for (const [key, { message }] of Object.entries(first)) {
      const own = catalogue[key]?.message
      if (own === undefined) found.push(`${language}: ${key} is missing: ${JSON.stringify(message)}`)
      else if (places(own) !== places(message)) {
        found.push(`${language}: ${key} has other places than "${message}"`)
      }
    }
    for (const key of Object.keys(catalogue)) {
      if (!(key in first)) found.push(`${language}: ${key} is no key of ${FIRST}`)
    }
  }
  for (const [language, catalogue] of Object.entries(all)) {
    for (const [key, { message }] of Object.entries(catalogue)) {
      if (message.trim() === '') found.push(`${language}: ${key} is empty`)
    }
  }
  return found
}

/** The code that may use keys: everything shipped but the engine, which knows no screen, and the manifest. */
export function codeOf(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]src[\\/](engine|cli)[\\/]/.test(path))
  return [...files, join(root, 'manifest.config.ts')].map((path) => readFileSync(path, 'utf8')).join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const found = problems(catalogues(root), codeOf(root))
  for (const problem of found) console.log(problem)
  console.log(`${found.length} problems`)
  process.exitCode = found.length === 0 ? 0 : 1
}
