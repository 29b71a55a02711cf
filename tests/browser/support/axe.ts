import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Result {
  violations: { id: string; nodes: { target: string[] }[] }[]
}

/** What axe-core finds wrong on a page: rule and places. Evaluated, for the page's policy refuses a script element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const result = await page.evaluate(() =>
    (globalThis as never as { axe: { run(): Promise<Result> } }).axe.run(),
  )
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
