import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * The first browser program that is there: the one that the environment variable names, else a known path, else
 * a known name in PATH. Throws a text that says what was looked for and what to do.
 */
export function findBrowser(name: string, variable: string, candidates: string[]): string {
  const wanted = process.env[variable]
  if (wanted) {
    if (existsSync(wanted)) return wanted
    throw new Error(`${variable} is set to ${wanted}, but there is no such file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const candidate of candidates) {
    const paths = isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate))
    const found = paths.find((path) => existsSync(path))
    if (found) return found
  }
  throw new Error(
    `No ${name} found (looked for ${candidates.join(', ')}). Install it, or set ${variable} to its path.`,
  )
}
