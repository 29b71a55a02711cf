/**
 * `npm run bench`: the budgets of docs/architecture.md, measured as ratios in one run, so that they mean the same
 * on any machine. Exit code 1 when a budget is missed.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import writeGood from 'write-good'
import { coach } from '../../src/engine/coach.ts'
import { detect } from '../../src/engine/detect.ts'
import { Net } from '../../src/engine/reading/net/net.ts'
import { parseWeights } from '../../src/engine/reading/net/weights.ts'
import type { CoachInput } from '../../src/engine/types.ts'
import { type LabelledCase, readCorpus } from '../train/dataset.ts'
import { documentLines } from './docs-lines.ts'
import { addedByTyping } from './typing.ts'

const root = new URL('../../', import.meta.url)
const file = readFileSync(new URL('src/engine/data/model/weights.bin', root))
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
const net = new Net(parseWeights(bytes))
let missed = 0

function line(what: string, value: number, limit: number, unit: string): void {
  const ok = value <= limit
  if (!ok) missed++
  console.log(`${ok ? 'ok    ' : 'MISSED'} ${what}: ${value.toFixed(2)} ${unit} (at most ${limit})`)
}

/** Median time of a call in milliseconds. */
function time(work: (round: number) => unknown, rounds: number): number {
  for (let i = 0; i < Math.min(5, rounds); i++) work(i)
  const times = Array.from({ length: rounds }, (_, i) => {
    const start = performance.now()
    work(i)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)]!
}

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

/** Real drafts and messages one after the other, cut to a number of words each. */
function pairs(size: number): CoachInput[] {
  const cases = readCorpus().filter((c) => c.channel === 'email' && c.whole.managerMessage)
  const drafts = words(cases.map((c) => c.whole.draft).join(' '))
  const messages = words(cases.map((c) => c.whole.managerMessage).join(' '))
  const count = Math.floor(Math.min(drafts.length, messages.length) / size)
  return Array.from({ length: count }, (_, i) => ({
    channel: 'email',
    draft: drafts.slice(i * size, (i + 1) * size).join(' '),
    message: messages.slice(i * size, (i + 1) * size).join(' '),
  }))
}

const inputs = pairs(200).slice(0, 60)
const at = <T>(list: T[], i: number): T => list[i % list.length]!
const linting = time((i) => writeGood(`${at(inputs, i).message}\n${at(inputs, i).draft}`), 180)
const detecting = time((i) => detect(at(inputs, i), net), 180)
line('detection against write-good, 200 + 200 words', detecting / linting, 1, '×')

// As a person meets it: each draft for the first time, and long enough that reading it is work. Every other draft is
// only read, the ones between are coached, so that both halves meet the same kinds of draft.
const lengthOf = (c: LabelledCase): number => words(`${c.whole.draft} ${c.whole.managerMessage}`).length
const scenes = readCorpus()
  .filter((c) => c.whole.findings.length > 0 && c.whole.managerMessage)
  .sort((a, b) => lengthOf(b) - lengthOf(a))
  .slice(0, 320)
  .map(
    (c): CoachInput => ({
      channel: c.channel,
      draft: c.whole.draft,
      message: c.whole.managerMessage,
      manager: c.manager,
    }),
  )
for (const scene of scenes.slice(240)) coach(scene, net)
const once = (of: CoachInput[], work: (scene: CoachInput) => unknown): number => {
  const start = performance.now()
  for (const scene of of) work(scene)
  return performance.now() - start
}
const blocks = Array.from({ length: 24 }, (_, i) => scenes.slice(i * 10, i * 10 + 10))
let sceneDetecting = 0
let advising = 0
blocks.forEach((block, i) => {
  if (i % 2) sceneDetecting += once(block, (scene) => detect(scene, net))
  else advising += once(block, (scene) => coach(scene, net))
})
line(
  'with suggestions and rewrites against detection alone, per draft with findings',
  advising / sceneDetecting,
  3,
  '×',
)

const long = words(
  pairs(200)
    .map((p) => `${p.draft}\n`)
    .join(' '),
)
const text = (count: number): string =>
  Array.from(
    { length: Math.ceil(count / 12) },
    (_, i) => `${long.slice((i * 12) % (long.length - 12), ((i * 12) % (long.length - 12)) + 12).join(' ')}.`,
  ).join('\n')
const fresh = (): Net => new Net(parseWeights(bytes))
const small = time(() => detect({ channel: 'notes', draft: text(10_000) }, fresh()), 3)
const large = time(() => detect({ channel: 'notes', draft: text(100_000) }, fresh()), 3)
line('ten times the words, 10,000 → 100,000', large / small, 12, '× the time')

const document = text(10_000)
const full = time(() => detect({ channel: 'notes', draft: document }, fresh()), 3)
const keystroke = time(
  (i) => detect({ channel: 'notes', draft: `${document} and then${'.'.repeat((i % 3) + 1)}` }, net),
  15,
)
line('one keystroke in 10,000 words', (100 * keystroke) / full, 5, '% of the full pass')

line('model data', (file.length + 0) / 1e6, 2.5, 'MB')
const dist = new URL('dist/chrome/', root).pathname
if (existsSync(dist)) {
  const script = join(dist, 'src/content/gmail.js')
  line('content script, gzipped', gzipSync(readFileSync(script)).length / 1000, 25, 'kB')
  const zipped = filesOf(dist).reduce((n, path) => n + gzipSync(readFileSync(path)).length, 0)
  line('package, compressed', zipped / 1e6, 4, 'MB')
  line('typing in a coached draft of 450 words: task over 50 ms added', await addedByTyping(), 0, 'ms')
  const alone = (draft: string): number => time(() => coach({ channel: 'notes', draft }, fresh()), 3)
  await documentLines(line, alone)
} else console.log('dist/chrome is not built: sizes of scripts and package not measured')
process.exitCode = missed ? 1 : 0

function filesOf(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name)
    return statSync(path).isDirectory() ? filesOf(path) : [path]
  })
}
