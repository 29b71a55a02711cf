import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { FirefoxSession } from './firefox.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Result {
  violations: { id: string; nodes: { target: string[] }[] }[]
}

const lines = ({ violations }: Result): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)

/** What axe-core finds wrong on a page: rule and places. Evaluated, for the page's policy refuses a script element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  return lines(
    await page.evaluate(() => (globalThis as never as { axe: { run(): Promise<Result> } }).axe.run()),
  )
}

/** Keeps the answer small and plain enough to be sent. */
const RUN = `axe.run().then(({ violations }) => ({
  violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target: target.map(String) })) }))
}))`

/** The same for the page in front in Firefox. */
export async function violationsInTab(firefox: FirefoxSession): Promise<string[]> {
  const script = `${source}\n;return ${RUN}`
  return lines(
    await firefox.command<Result>('WebDriver:ExecuteScript', { script, args: [], newSandbox: true }),
  )
}

/** The same for Firefox' open sidebar. */
export async function violationsInSidebar(firefox: FirefoxSession): Promise<string[]> {
  return lines(await firefox.inSidebar<Result>(`${source}\n;${RUN}`))
}
