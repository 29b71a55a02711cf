/** The licences that have to travel with a package: its own, and those of the libraries bundled into it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The libraries whose code is in the bundles. */
export const BUNDLED = ['diff', 'preact', 'webextension-polyfill']

/** One text with all of them. */
export function licences(root: string): string {
  const parts = [
    ['Coach Up', 'LICENSE'],
    ...BUNDLED.map((library) => [library, `node_modules/${library}/LICENSE`]),
  ] as const
  return parts
    .map(
      ([name, path]) =>
        `${name}\n${'='.repeat(name!.length)}\n\n${readFileSync(join(root, path!), 'utf8').trim()}\n`,
    )
    .join('\n\n')
}
