/**
 * `npm run test:gmail`: every form of Gmail's compose in both browsers, as a table. A cell that failed, was skipped
 * or has no result is red, and any red fails the run.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COLUMNS } from '../tests/browser/gmail/columns.ts'
import { FORMS } from '../tests/pages/gmail/scene.ts'
import { ensureBrowser } from './browsers.mjs'

const BROWSERS = ['chromium', 'firefox']
const root = fileURLToPath(new URL('..', import.meta.url))

interface Result {
  ancestorTitles: string[]
  title: string
  status: string
  failureMessages: string[]
}
interface Report {
  testResults: { name: string; message: string; assertionResults: Result[] }[]
}

/** Runs the tests; the answer is their report. */
function run(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'coach-up-gmail-'))
  const file = join(folder, 'report.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'gmail']
  const paths = { CHROMIUM_PATH: ensureBrowser('chromium'), FIREFOX_PATH: ensureBrowser('firefox') }
  spawnSync(process.execPath, [...vitest, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], {
    cwd: root,
    env: { ...process.env, ...paths },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const red = (text: string) => `\u001b[41;97m${text}\u001b[0m`
const green = (text: string) => `\u001b[32m${text}\u001b[0m`

const report = run()
const results = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map((result) => ({ browser: basename(name).split('.')[0], ...result })),
)
const isOfTable = ({ ancestorTitles: [row], title }: Result) =>
  FORMS.some((form) => form === row) && COLUMNS.some((column) => column === title)

let bad = 0
const wide = Math.max(...FORMS.map((form) => form.length)) + 1
console.log(`${''.padEnd(wide + 9)} ${COLUMNS.join(' | ')}`)
for (const form of FORMS) {
  for (const browser of BROWSERS) {
    const cells = COLUMNS.map((column) => {
      const found = results.filter(
        (one) => one.browser === browser && one.ancestorTitles[0] === form && one.title === column,
      )
      const status = found.length === 1 ? found[0]!.status : found.length === 0 ? 'missing' : 'twice'
      if (status === 'passed') return green('ok'.padEnd(column.length))
      bad++
      return red(status.slice(0, column.length).padEnd(column.length))
    })
    console.log(`${form.padEnd(wide)}${browser.padEnd(9)} ${cells.join(' | ')}`)
  }
}

console.log('')
for (const { browser, ancestorTitles, title, status } of results.filter((one) => !isOfTable(one))) {
  if (status !== 'passed') bad++
  const line = `${browser}: ${[...ancestorTitles, title].join(', ')}`
  console.log(status === 'passed' ? `${green('ok')} ${line}` : `${red(status)} ${line}`)
}
for (const { name, message, assertionResults } of report.testResults) {
  // A file that broke before its tests.
  if (message && assertionResults.length === 0) console.log(red(basename(name)), message)
}
for (const { browser, ancestorTitles, title, failureMessages } of results) {
  for (const message of failureMessages)
    console.log(`\n${red(`${browser}: ${[...ancestorTitles, title].join(', ')}`)}\n${message}`)
}
const good = results.filter(({ status }) => status === 'passed').length
console.log(`\n${good} passed, ${bad} failed`)
process.exitCode = bad === 0 && good > 0 ? 0 : 1
