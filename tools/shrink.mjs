/**
 * Makes content scripts smaller once more. Every mail page loads one; a second minifier finds what the bundler's
 * leaves, about one part in a hundred, and the bundler's shortens private names, which the second does not.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify } from 'terser'

/** Rewrites the content scripts of a build in place. */
export async function shrinkContentScripts(folder) {
  const scripts = join(folder, 'src', 'content')
  for (const name of readdirSync(scripts).filter((one) => one.endsWith('.js'))) {
    const path = join(scripts, name)
    const { code } = await minify(readFileSync(path, 'utf8'), {
      ecma: 2020,
      compress: { ecma: 2020, passes: 3 },
    })
    writeFileSync(path, code)
  }
}
