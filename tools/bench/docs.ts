/** How long the built extension takes in documents, in Chromium. Times are in milliseconds. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { type DocumentReader, openReader } from '../../tests/browser/google-docs/reader.ts'
import { launchChromium } from '../../tests/browser/support/chromium.ts'
import { docsRoutes } from '../../tests/pages/google-docs/routes.ts'
import { docsUrl } from '../../tests/pages/google-docs/scene.ts'
import { hugeNotes } from '../../tests/pages/google-docs/seed-notes.ts'
import { startServer } from '../../tests/pages/server.ts'
import { median } from './median.ts'

const PERSON = 'Dana'
const ROUNDS = 9
/** The first rounds load the model and warm everything up. */
const WARM_UP = 2
const TYPED = ' I would like to hear how you see it.'

export interface DocsTimes {
  /** From "coach what is selected", one paragraph, to the report. */
  first: number
  /** From a key in it to the report that has it, the pause among it. */
  again: number
}

/** Reads paragraphs of a document of about `pages` pages. */
export async function paragraphTimes(pages: number): Promise<DocsTimes> {
  return withReader(pages, async (reader, lines) => {
    const times: DocsTimes[] = []
    for (const line of lines.slice(0, ROUNDS + WARM_UP)) {
      const first = await timeFirst(reader, line)
      times.push({ first, again: await timeKey(reader, line, line) })
    }
    const warm = times.slice(WARM_UP)
    return { first: median(warm.map(({ first }) => first)), again: median(warm.map(({ again }) => again)) }
  })
}

export interface LongTimes extends DocsTimes {
  /** The writer's own words. */
  text: string
  /** The longest task of the page's thread while somebody types in them; 0 when none is over 50. */
  task: number
}

/** Reads a document in which this many words are the writer's own. */
export async function ownWordsTimes(pages: number, words: number): Promise<LongTimes> {
  return withReader(pages, async (reader, lines) => {
    // The model is loaded by another reading than the one that is measured.
    await timeFirst(reader, lines.at(-1)!)
    const [text, last] = firstWords(lines, words)
    const first = await timeFirst(reader, text)
    const again: number[] = []
    for (let n = 0; n < 5; n++) {
      const typed = 'x'.repeat(n)
      again.push(await timeKey(reader, text + typed, last + typed))
    }
    return { text, first, again: median(again), task: await longestTask(reader.page) }
  })
}

/** The longest task while somebody types into the same document without the extension. */
export async function taskWithout(pages: number): Promise<number> {
  const server = await startServer({ 'docs.google.com': await docsRoutes() })
  const chromium = await launchChromium({ port: server.port })
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
    await page.goto(docsUrl(hugeNotes(pages)))
    await page.waitForFunction(() => window.__docs?.isReady, undefined, { polling: 20 })
    await page.evaluate(() => window.__docs.focus())
    return await longestTask(page)
  } finally {
    await chromium.close()
    await server.close()
  }
}

/** `work` gets the paragraphs of the filling. */
async function withReader<T>(
  pages: number,
  work: (reader: DocumentReader, lines: string[]) => Promise<T>,
): Promise<T> {
  const reader = await openReader(hugeNotes(pages), [PERSON])
  try {
    await reader.command({ act: 'allow', personId: PERSON, shared: true, names: false })
    const lines = await reader.page.evaluate(() => window.__docs.truth().lines.map(({ text }) => text))
    return await work(
      reader,
      lines.filter((line) => line.startsWith('Note ')),
    )
  } finally {
    await reader.close()
  }
}

/** So many paragraphs that they have that many words; and the last of them. */
function firstWords(lines: readonly string[], words: number): [text: string, last: string] {
  let count = 0
  const own: string[] = []
  for (const line of lines) {
    if (count >= words) break
    own.push(line)
    count += line.split(' ').length
  }
  return [own.join('\n'), own.at(-1)!]
}

async function timeFirst(reader: DocumentReader, text: string): Promise<number> {
  await reader.command({ act: 'drop' })
  await reader.page.evaluate((words) => window.__docs.select(words), text)
  const start = performance.now()
  await reader.command({ act: 'select' })
  await reader.report(text, null)
  return performance.now() - start
}

/** A key at the end of `draft`, whose last line `line` is. */
async function timeKey(reader: DocumentReader, draft: string, line: string): Promise<number> {
  await reader.page.evaluate((words) => {
    window.__docs.caretBehind(words)
    window.__docs.focus()
  }, line)
  const start = performance.now()
  await reader.page.keyboard.type('x')
  await reader.report(`${draft}x`, null)
  return performance.now() - start
}

/** Types at the caret; 0 when no task takes over 50 ms. */
async function longestTask(page: Page): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { __tasks: tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  await page.keyboard.type(TYPED, { delay: 40 })
  await pause(1500)
  const tasks = await page.evaluate(() => (window as never as { __tasks: number[] }).__tasks)
  return Math.max(0, ...tasks)
}
