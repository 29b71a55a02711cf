/** The budgets for documents, as `npm run bench` prints them. */
import { ownWordsTimes, paragraphTimes, taskWithout } from './docs.ts'

/** The pause after a key before a draft is read, in milliseconds (`PAUSE` of src/session). */
const PAUSE = 400
const PAGES = 100
const WORDS = 10_000

type Line = (what: string, value: number, limit: number, unit: string) => void

/** `alone`: how long the engine takes for a text that it has not met, in milliseconds. */
export async function documentLines(line: Line, alone: (text: string) => number): Promise<void> {
  const one = await paragraphTimes(1)
  const many = await paragraphTimes(PAGES)
  line(`a paragraph in ${PAGES} pages: first report after the click`, many.first, 100, 'ms')
  line(`a paragraph in ${PAGES} pages: report after a key, beyond the pause`, many.again - PAUSE, 100, 'ms')
  line(`${PAGES} pages against one: first report`, many.first / one.first, 2, '×')
  const beyond = (many.again - PAUSE) / (one.again - PAUSE)
  line(`${PAGES} pages against one: report after a key, beyond the pause`, beyond, 2, '×')
  const own = await ownWordsTimes(PAGES, WORDS)
  line(`${WORDS} own words: first report against the engine alone`, own.first / alone(own.text), 2, '×')
  const again = (own.again - PAUSE) / own.first
  line(`${WORDS} own words: report after a key, beyond the pause, against the first`, again, 1, '×')
  const added = Math.max(0, own.task - Math.max(await taskWithout(PAGES), 50))
  line(`typing among ${WORDS} own words of ${PAGES} pages: task over 50 ms added`, added, 0, 'ms')
}
