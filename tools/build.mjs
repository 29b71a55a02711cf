/** Builds the extension for both browsers, or for those named: `node tools/build.mjs [chrome] [firefox]`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shrinkContentScripts } from './shrink.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const named = process.argv.slice(2)
for (const target of named.length > 0 ? named : ['chrome', 'firefox']) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    // The same build whoever starts it: a test runner has another NODE_ENV.
    { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production', TARGET: target } },
  )
  if (status !== 0) process.exit(status ?? 1)
  await shrinkContentScripts(join(root, 'dist', target))
  console.log(`built dist/${target}`)
}
