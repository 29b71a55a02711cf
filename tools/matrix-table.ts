/** The table of a matrix of rows and columns in both browsers, from the test runner's report. */
import { basename } from 'node:path'

const BROWSERS = ['chromium', 'firefox'] as const

interface Result {
  ancestorTitles: string[]
  title: string
  status: string
  failureMessages?: string[]
}
export interface Report {
  testResults: { name: string; message?: string; assertionResults: Result[] }[]
}

const red = (text: string) => `\u001b[41;97m${text}\u001b[0m`
const green = (text: string) => `\u001b[32m${text}\u001b[0m`

/** The lines to print, and how many results are good and bad. A cell without a result counts as bad. */
export function matrixTable(
  report: Report,
  rows: readonly string[],
  columns: readonly string[],
): { lines: string[]; good: number; bad: number } {
  const results = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((result) => ({ browser: basename(name).split('.')[0] ?? '', ...result })),
  )
  const nameOf = ({ browser, ancestorTitles, title }: (typeof results)[number]) =>
    `${browser}: ${[...ancestorTitles, title].join(', ')}`
  const isCell = ({ ancestorTitles: [row], title }: Result) =>
    rows.includes(row ?? '') && columns.includes(title)
  let bad = 0
  const cell = (browser: string, row: string, column: string): string => {
    const found = results.filter(
      (one) => one.browser === browser && one.ancestorTitles[0] === row && one.title === column,
    )
    const status = found.length === 1 ? found[0]!.status : found.length === 0 ? 'missing' : 'twice'
    if (status === 'passed') return green('ok'.padEnd(column.length))
    bad++
    return red(status.padEnd(column.length))
  }

  const wide = Math.max(...rows.map((row) => row.length)) + 1
  const lines = [`${''.padEnd(wide + 9)} ${columns.join(' | ')}`]
  for (const row of rows) {
    for (const browser of BROWSERS) {
      const cells = columns.map((column) => cell(browser, row, column))
      lines.push(`${row.padEnd(wide)}${browser.padEnd(9)} ${cells.join(' | ')}`)
    }
  }
  lines.push('')
  const groups = new Map<string, typeof results>()
  for (const one of results.filter((result) => !isCell(result))) {
    const group = [`${one.browser}:`, ...one.ancestorTitles].join(' ')
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  for (const [group, all] of groups) {
    const passed = all.filter(({ status }) => status === 'passed')
    if (passed.length > 0) lines.push(`${green('ok')} ${group} (${passed.length})`)
    for (const one of all.filter(({ status }) => status !== 'passed')) {
      bad++
      lines.push(`${red(one.status)} ${nameOf(one)}`)
    }
  }
  for (const { name, message, assertionResults } of report.testResults) {
    // A file that broke before its first test. Of a browser's own file the cells are missing, and count.
    if (!message || assertionResults.length > 0) continue
    if (!BROWSERS.some((browser) => basename(name).startsWith(`${browser}.`))) bad++
    lines.push(`${red(basename(name))} ${message}`)
  }
  for (const one of results) {
    for (const message of one.failureMessages ?? []) lines.push('', red(nameOf(one)), message)
  }
  const good = results.filter(({ status }) => status === 'passed').length
  return { lines, good, bad }
}
