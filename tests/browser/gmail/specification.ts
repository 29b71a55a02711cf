/** What the adapter must do in a real browser; run in Chromium and in Firefox. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ComposeForm, FORMS, MUTATIONS } from '../../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MESSAGE, seedScene } from '../../pages/gmail/seed-scene.ts'
import { matrix, QUESTION, replace, SENTENCE } from './matrix.ts'
import { type Probe, SETTLED, sleep } from './probe.ts'

const DANA = { name: 'Dana Lee', address: 'dana@example.test' }
const SAM = { name: 'Sam Ortiz', address: 'sam@example.test' }

interface Extent {
  /** Rows of the table. */
  forms: readonly ComposeForm[]
  /** What is shown with each kind of changed markup. */
  mutated: { forms: readonly ComposeForm[]; seeds: readonly number[] }
  randomEdits: number
}

/** All of it: `npm run test:gmail`. */
export const FULL: Extent = {
  forms: FORMS,
  mutated: { forms: ['popup', 'reply', 'replyAll', 'popoutReply', 'plainText'], seeds: [1, 2, 3] },
  randomEdits: 200,
}

/** What stands for the rest in `npm test`, which has to be short. */
export const PARTS: Record<'chromium' | 'firefox', Extent> = {
  chromium: {
    forms: ['popup', 'reply', 'plainText'],
    mutated: { forms: ['reply'], seeds: [1] },
    randomEdits: 25,
  },
  // What hangs on the browser: its editing, its undo, its keys.
  firefox: { forms: ['reply'], mutated: { forms: ['reply'], seeds: [1] }, randomEdits: 15 },
}

export function specification(start: () => Promise<Probe>, { forms, mutated, randomEdits }: Extent): void {
  let probe: Probe
  beforeAll(async () => {
    probe = await start()
  }, 90_000)
  afterAll(async () => {
    await probe?.close()
  })

  matrix(() => probe, forms)

  describe('changed markup', () => {
    test.each(MUTATIONS)(
      '%s: read rightly, or not at all',
      async (name) => {
        await probe.open(seedScene({ form: 'popup' }))
        let right = 0
        for (const form of mutated.forms) {
          for (const seed of mutated.seeds) {
            await probe.show(seedScene({ form, cc: [SAM], mutations: { names: [name], seed } }))
            const truth = await probe.evaluate(() => window.__sim.truth(window.__compose))
            const reading = await probe.read()
            const address = await probe.address()
            if ('trouble' in reading) {
              // Not read is told, with a structure to report.
              expect(await unread(probe), `${form} ${seed}`).toMatch(/^body but no|^no recipient/)
              continue
            }
            const found = address.recipients.map((one) => one.address)
            expect(reading.draft, `${form} ${seed}`).toBe(SEED_DRAFT)
            expect([SEED_MESSAGE, undefined]).toContain(reading.message?.text)
            if (reading.message) expect(reading.message.from.address).toBe(DANA.address)
            if (address.known) expect(found).toEqual([...truth.to, ...truth.cc].map((one) => one.address))
            else
              for (const one of found)
                expect(truth.to.concat(truth.cc).map(({ address: at }) => at)).toContain(one)
            if (found.includes(DANA.address) && Boolean(truth.message) === Boolean(reading.message))
              right += 1
            else
              console.info(
                `${name} ${form} ${seed}: ${JSON.stringify({ found, message: Boolean(reading.message) })}`,
              )
          }
        }
        expect(right).toBeGreaterThanOrEqual(Math.ceil(0.95 * mutated.forms.length * mutated.seeds.length))
      },
      120_000,
    )
  })

  test(`${randomEdits} random edits and undos end with the text that a model predicts`, async () => {
    const random = mulberry(20261122)
    const pick = (below: number): number => Math.floor(random() * below)
    const words = ['What led to this?', '\n', '\n\n', ' ', 'Tim ', 'and ', '🎉', '<b>', '']
    await probe.open(seedScene({ form: 'reply', switches: { trimmedQuote: false } }))
    const shields = await probe.protectedHtml()
    let { draft } = await probe.read()
    let refused = 0
    let done = 0
    for (let n = 0; n < randomEdits; n += 1) {
      if (draft.length < 40) {
        await probe.open(seedScene({ form: 'reply', switches: { trimmedQuote: false } }))
        draft = (await probe.read()).draft
      }
      const start = pick(draft.length)
      const end = Math.min(draft.length, start + pick(25))
      const isSplit = [start, end].some((at) => /[\ud800-\udbff]/.test(draft[at - 1] ?? ''))
      const text = words[pick(words.length)]! + words[pick(words.length)]!
      const before = await probe.html()
      if (isSplit || (start === end && text === '')) continue
      const outcome = await probe.apply([{ start, end, text }], draft)
      if (!outcome.ok) {
        refused += 1
        expect(await probe.html()).toBe(before)
        continue
      }
      done += 1
      const predicted = (draft.slice(0, start) + text + draft.slice(end)).replace(/(\n *)+$/, '')
      expect((await probe.read()).draft, JSON.stringify({ draft, start, end, text, before })).toBe(predicted)
      if (n % 4 === 0 && (await probe.canUndo())) {
        if (n % 8 === 0) expect(await probe.undo()).toEqual({ ok: true })
        else {
          await sleep(SETTLED)
          await probe.ctrlZ()
        }
        expect(await probe.html()).toBe(before)
      }
      draft = (await probe.read()).draft
    }
    console.info(`random edits: ${done} done, ${refused} refused`)
    expect(done).toBeGreaterThan(0.75 * randomEdits)
    expect(await probe.protectedHtml()).toEqual(shields)
  }, 240_000)

  describe('a draft', () => {
    test('is the same after full screen and back, and gone when closed', async () => {
      await probe.open(seedScene({ form: 'popup' }))
      const ids = await probe.call<string[]>('ids')
      for (let n = 0; n < 2; n += 1) {
        await probe.evaluate(() => window.__sim.fullscreen())
        await sleep(300)
        expect(await probe.call('ids')).toEqual(ids)
        expect((await probe.read()).draft).toBe(SEED_DRAFT)
      }
      await probe.evaluate(() => window.__sim.fullscreen())
      await probe.evaluate(() => window.__sim.close())
      await sleep(500)
      expect(await probe.call('ids')).toEqual([])
      expect(await probe.call<string[]>('changes')).toContain('gone')
    })

    test('keeps typing apart from a rewrite that comes at once', async () => {
      await probe.open(seedScene({ form: 'popup' }))
      await probe.caretAtEndOf('Best,')
      await probe.type(' all')
      const typed = (await probe.read()).draft
      const before = await probe.html()
      expect(await probe.apply([replace(typed, SENTENCE, QUESTION)], typed)).toEqual({ ok: true })
      await sleep(SETTLED)
      await probe.ctrlZ()
      expect(await probe.html()).toBe(before)
    })

    test('leaves the caret with its words', async () => {
      await probe.open(seedScene({ form: 'popup' }))
      await probe.caretAtEndOf('Best,')
      const { draft } = await probe.read()
      await probe.apply([replace(draft, SENTENCE, `${QUESTION}\n\nAnd more.`)], draft)
      await probe.type('!')
      expect((await probe.read()).draft).toContain('Best,!')
    })

    test('keeps the formatting around a change', async () => {
      await probe.open(
        seedScene({
          form: 'popup',
          draft: 'Hi,<div>I <b>really</b> agree with <a href="https://x.test/">it</a>.</div>',
        }),
      )
      const { draft } = await probe.read()
      await probe.apply([replace(draft, 'agree with', 'wonder about')], draft)
      expect(await probe.html()).toMatch(
        /^Hi,<div>I <b>really<\/b> wonder about <a href="https:\/\/x\.test\/">it<\/a>\.<\/div>/,
      )
    })
  })
}

/** What the self-check says, once a compose has had the time to be built; null for nothing. */
async function unread(probe: Probe): Promise<string | null> {
  for (let waited = 0; waited < 7000; waited += 500) {
    const check = await probe.call<{ structure: string } | null>('selfCheck')
    if (check) return check.structure
    await sleep(500)
  }
  return null
}

/** Seeded random numbers, the same in every run. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
