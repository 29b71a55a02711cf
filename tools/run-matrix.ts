/** Runs a matrix of browser tests and prints it as a table; any red fails the run. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browsers.mjs'
import type { Report } from './matrix-table.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program of the project, without its ordinary output; whether it ended well. */
function run(args: string[], env: Record<string, string> = {}): boolean {
  const options = { cwd: ROOT, env: { ...process.env, ...env } }
  return (
    spawnSync(process.execPath, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  )
}

/** The report of the tests of one project, and whether their runner says that all went well; or why there is none. */
function reportOf(project: string): { report: Report; isGood: boolean } | string {
  const folder = mkdtempSync(join(tmpdir(), `coach-up-${project}-`))
  const file = join(folder, 'report.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project]
  const paths = { CHROMIUM_PATH: ensureBrowser('chromium'), FIREFOX_PATH: ensureBrowser('firefox') }
  try {
    // Some of it looks at the built extension; what was built before is another one.
    if (!run(['tools/build.mjs', 'chrome']))
      return 'the extension could not be built: node tools/build.mjs chrome'
    const isGood = run([...vitest, '--reporter=json', `--outputFile.json=${file}`], paths)
    if (!existsSync(file)) return 'the tests were stopped before they could tell how they went'
    return { report: JSON.parse(readFileSync(file, 'utf8')) as Report, isGood }
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
  const result = reportOf(project)
  if (typeof result === 'string') {
    console.error(result)
    process.exitCode = 1
    return
  }
  const { lines, good, bad } = draw(result.report)
  console.log(lines.join('\n'))
  // An error outside of any test fails the run too.
  if (bad === 0 && !result.isGood)
    console.log('\nall tests passed, but their run failed: see the messages above')
  console.log(`\n${good} passed, ${bad} failed`)
  process.exitCode = result.isGood && bad === 0 && good > 0 ? 0 : 1
}
