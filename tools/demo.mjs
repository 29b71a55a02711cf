/**
 * `npm run demo`: the extension at work in a browser, on a page that plays Gmail. Needs nothing but Node and npm at
 * its start, and no network but for the installation. With `--headless` the scene is played without a window.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browsers.mjs'
import { installIfNeeded } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function fail(message) {
  console.error(message)
  process.exit(1)
}

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
}

const { ok, output } = installIfNeeded()
if (!ok) fail(output)
run(['tools/build.mjs', 'chrome'])

let chromium = ''
try {
  chromium = ensureBrowser('chromium')
} catch (error) {
  fail(error.message)
}
const display =
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || ['darwin', 'win32'].includes(process.platform)
const isWatched = display && !process.argv.includes('--headless')
const scene = isWatched ? 'tools/demo/watch.ts' : 'tools/demo/play.ts'
run(['node_modules/tsx/dist/cli.mjs', scene], { CHROMIUM_PATH: chromium })
