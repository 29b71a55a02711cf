/**
 * Draws rewrites for readers who know neither the project nor which is which:
 *
 *   npm run fit:wordings -- FOLDER
 *   tsx tools/readings/draw.ts SEED FOLDER [COUNT]
 *
 * Writes to .readings/: `single.txt` (rewrites and, unmarked among them, a coach's own), `pairs.txt` (ours beside the
 * coach's, in random order), `swaps.txt` (the acknowledgement and question beside two messages, only one of which is
 * theirs) and `key.json`, which says what is what. Drawn from labelled positives, one
 * candidate a case, by weights of wordings that were fitted without it (FOLDER); a case for
 * which no rewrite is offered counts as not sendable and stands in the key.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { detect } from '../../src/engine/detect.ts'
import { Net } from '../../src/engine/reading/net/net.ts'
import { parseWeights } from '../../src/engine/reading/net/weights.ts'
import { advise } from '../../src/engine/rewrite/index.ts'
import type { LearntMarks } from '../../src/engine/rewrite/kit.ts'
import { chanceOf } from '../../src/engine/text/random.ts'
import type { CoachInput } from '../../src/engine/types.ts'
import { FOLDS, foldOf } from '../fit/judged.ts'
import { type LabelledCase, readCorpus } from '../train/dataset.ts'
import { labelledFindings } from './labelled-findings.ts'

const OUT = '.readings'
const seed = Number(process.argv[2] ?? Number.NaN)
const folder = process.argv[3]
if (!Number.isInteger(seed) || !folder)
  throw new Error('usage: tsx tools/readings/draw.ts SEED FOLDER [COUNT]')
const COUNT = Number(process.argv[4] ?? 100)
const CONTROLS = Math.round(COUNT / 2)
const PAIRS = 50
const SWAPS = 40

interface Made {
  text: string
  forYou?: string
  added: string
}

const file = readFileSync(new URL('../../src/engine/data/model/weights.bin', import.meta.url))
const net = new Net(
  parseWeights(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer),
)
const chance = chanceOf(seed)
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((value) => ({ value, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)

const positives = shuffled(readCorpus().filter((c) => c.whole.findings.length > 0))
/** What is learnt about wordings without the fifth of the cases to which this one belongs. */
const marks = Array.from(
  { length: FOLDS },
  (_, fold) => JSON.parse(readFileSync(`${folder}/marks-${fold}.json`, 'utf8')) as LearntMarks,
)
const coached = positives.filter((c) => c.whole.coachRewrite)
const drawn = positives.slice(0, COUNT)
const controls = shuffled(coached.filter((c) => !drawn.includes(c))).slice(0, CONTROLS)

/** The first rewrite for what the labels say is to be treated; null where none is offered. */
function made(c: LabelledCase): Made | null {
  const input: CoachInput = {
    channel: c.channel,
    draft: c.whole.draft,
    message: c.whole.managerMessage,
    manager: c.manager,
  }
  const { reading } = detect(input, net)
  const findings = labelledFindings(c)
  const advice = advise(reading, findings, {
    asked: false,
    seed,
    marks: marks[foldOf(c.id)]!,
    detect: (draft) => detect({ ...input, draft }, net, undefined, reading).findings,
  })
  const best = advice.rewrites[0]
  return best
    ? {
        text: best.text,
        ...(best.forYou ? { forYou: best.forYou } : {}),
        added: advice.suggestions[0]?.adds ?? best.text,
      }
    : null
}

const block = (
  c: LabelledCase,
  candidate: { text: string; forYou?: string | undefined },
  n: string,
): string =>
  [
    `=== ${n} (${c.channel === 'email' ? 'mail' : 'notes'}; manager: ${c.manager})`,
    `MANAGER WROTE: ${c.whole.managerMessage ?? '(nothing given)'}`,
    `FIRST DRAFT:\n${c.whole.draft}`,
    `REWRITE:\n${candidate.text}`,
    ...(candidate.forYou ? [`NOTE FOR THE WRITER ALONE: ${candidate.forYou}`] : []),
  ].join('\n')

const key: Record<string, unknown> = { seed }
const none: string[] = []
const items = drawn.flatMap((c) => {
  const candidate = made(c)
  if (!candidate) none.push(c.id)
  return candidate ? [{ c, candidate, who: 'ours' }] : []
})
const all = shuffled([
  ...items,
  ...controls.map((c) => ({
    c,
    candidate: { text: c.whole.coachRewrite!, forYou: c.whole.forYou ?? undefined },
    who: 'coach',
  })),
])
key.none = none
key.single = all.map(({ c, who }, i) => ({ n: i + 1, id: c.id, who }))

const pairs = coached.slice(0, PAIRS).flatMap((c) => {
  const candidate = made(c)
  return candidate ? [{ c, candidate, oursIsA: chance.next() < 0.5 }] : []
})
key.pairs = pairs.map(({ c, oursIsA }, i) => ({ n: i + 1, id: c.id, ours: oursIsA ? 'A' : 'B' }))

const withMessage = items.filter(({ c }) => c.whole.managerMessage && c.channel === 'email').slice(0, SWAPS)
const swaps = withMessage.map(({ c, candidate }, i) => ({
  c,
  candidate,
  other: withMessage[(i + 7) % withMessage.length]!.c,
  trueIsA: chance.next() < 0.5,
}))
key.swaps = swaps.map(({ c, trueIsA }, i) => ({ n: i + 1, id: c.id, true: trueIsA ? 'A' : 'B' }))

mkdirSync(OUT, { recursive: true })
const write = (name: string, blocks: string[]): void =>
  writeFileSync(`${OUT}/${name}`, `${blocks.join('\n\n')}\n`)
write(
  'single.txt',
  all.map(({ c, candidate }, i) => block(c, candidate, String(i + 1))),
)
write(
  'pairs.txt',
  pairs.map(({ c, candidate, oursIsA }, i) => {
    const ours = [candidate.text, candidate.forYou && `(for the writer alone: ${candidate.forYou})`]
    const theirs = [c.whole.coachRewrite!, c.whole.forYou && `(for the writer alone: ${c.whole.forYou})`]
    const [a, b] = oursIsA ? [ours, theirs] : [theirs, ours]
    return [
      `=== ${i + 1} (${c.channel === 'email' ? 'mail' : 'notes'}; manager: ${c.manager})`,
      `MANAGER WROTE: ${c.whole.managerMessage ?? '(nothing given)'}`,
      `FIRST DRAFT:\n${c.whole.draft}`,
      `A:\n${a.filter(Boolean).join('\n')}`,
      `B:\n${b.filter(Boolean).join('\n')}`,
    ].join('\n')
  }),
)
write(
  'swaps.txt',
  swaps.map(({ c, candidate, other, trueIsA }, i) => {
    const [a, b] = trueIsA ? [c, other] : [other, c]
    return [
      `=== ${i + 1}`,
      `MESSAGE A: ${a.whole.managerMessage}`,
      `MESSAGE B: ${b.whole.managerMessage}`,
      `NEW SENTENCES IN THE ANSWER: ${candidate.added}`,
    ].join('\n')
  }),
)
writeFileSync(`${OUT}/key.json`, `${JSON.stringify(key, null, 1)}\n`)
console.log(
  `${items.length} rewrites (${none.length} cases without), ${controls.length} of a coach, ${pairs.length} pairs, ${swaps.length} swaps → ${OUT}/`,
)
