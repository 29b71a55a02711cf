/** The three packages: one for each store, and the sources for their reviewers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, sources } from './contents.ts'
import { type Entry, zip } from './zip.ts'

/** Far below what the stores allow: an extension of this kind has no reason to be larger. */
export const MOST_BYTES = 4_000_000

/** Makes the packages from the builds in `dist/` of a project's folder. Throws when a build is missing or too large. */
export function packages(root: string): Entry[] {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  const builds = (['chrome', 'firefox'] as const).map((target) => ({
    name: `${name}-${version}-${target}.zip`,
    bytes: zip(build(root, target)),
  }))
  const large = builds.find(({ bytes }) => bytes.length > MOST_BYTES)
  if (large) throw new Error(`${large.name} has ${large.bytes.length} bytes, more than ${MOST_BYTES}`)
  return [...builds, { name: `${name}-${version}-sources.zip`, bytes: zip(sources(root)) }]
}
