/** Runs a matrix of browser tests and prints it as a table; any red fails the run. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browsers.mjs'
import type { Report } from './matrix-table.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs the tests of one project; the answer is their report. */
function reportOf(project: string): Report {
  const folder = mkdtempSync(join(tmpdir(), `coach-up-${project}-`))
  const file = join(folder, 'report.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project]
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

interface Table {
  lines: string[]
  good: number
  bad: number
}

/** Runs the tests of one project, prints the table that `draw` makes of the report, and sets the exit code. */
export function runMatrix(project: string, draw: (report: Report) => Table): void {
  const { lines, good, bad } = draw(reportOf(project))
  console.log(lines.join('\n'))
  console.log(`\n${good} passed, ${bad} failed`)
  process.exitCode = bad === 0 && good > 0 ? 0 : 1
}
