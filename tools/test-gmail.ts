/**
 * `npm run test:gmail`: every form of Gmail's compose in both browsers, as a table. A cell that failed, was skipped
 * or has no result is red, and any red fails the run.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browsers.mjs'
import { gmailTable, type Report } from './gmail-table.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs the tests; the answer is their report. */
function run(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'coach-up-gmail-'))
  const file = join(folder, 'report.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'gmail']
  const paths = { CHROMIUM_PATH: ensureBrowser('chromium'), FIREFOX_PATH: ensureBrowser('firefox') }
  try {
    // Some of it looks at the built extension.
    spawnSync(process.execPath, ['tools/build.mjs', 'chrome'], { cwd: ROOT, stdio: 'ignore' })
    spawnSync(process.execPath, [...vitest, '--reporter=json', `--outputFile.json=${file}`], {
      cwd: ROOT,
      env: { ...process.env, ...paths },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

console.log('This takes about ten minutes.')
const { lines, good, bad } = gmailTable(run())
console.log(lines.join('\n'))
console.log(`\n${good} passed, ${bad} failed`)
process.exitCode = bad === 0 && good > 0 ? 0 : 1
