/** What the adapter does beside reading and writing: consent, whose lines, tabs and documents, drawing. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../pages/google-docs/scene.ts'
import {
  hugeNotes,
  LAST_SENTENCE,
  SEED_SENTENCE,
  SEED_TOPIC,
  seedNotes,
} from '../../pages/google-docs/seed-notes.ts'
import { expectUnder, lineBehind, replace } from './matrix.ts'
import { DANA, type Probe, sleep } from './probe.ts'

const scene = (...body: Block[]) => ({ ...seedNotes(), tabs: [{ body }] })

export function behaviour(probe: () => Probe): void {
  describe('consent', () => {
    test('without it the document’s text is not asked for, whatever the person does', async () => {
      await probe().open(seedNotes())
      await probe().evaluate(() => {
        const window_ = window as unknown as { asked: number }
        const get = window._docs_annotate_getAnnotatedText
        window_.asked = 0
        window._docs_annotate_getAnnotatedText = (...args) => {
          window_.asked++
          return get!(...args)
        }
      })
      await probe().caretBehind(SEED_SENTENCE)
      await probe().type('abc')
      await sleep(1500)
      const asked = () => probe().evaluate(() => (window as unknown as { asked: number }).asked)
      expect(await asked()).toBe(0)
      expect((await probe().notes()).reading).toBe('closed')
      await probe().allow()
      expect(await asked()).toBeGreaterThan(0)
      await probe().call('allow', null)
      await sleep(100)
      const then = await asked()
      await probe().type('abc')
      await sleep(1500)
      expect(await asked()).toBe(then)
      expect((await probe().notes()).lines).toEqual([])
    })

    test('without underlines the flag is not set, and Google hears nothing of it', async () => {
      // Documents opened before this one may have had underlines.
      const before = probe().server.log.length
      await probe().open(seedNotes())
      expect((await probe().truth()).annotationRequester).toBe('')
      expect(
        probe()
          .server.log.slice(before)
          .some(({ url, body }) => /logImpressions/.test(url) && /Requester/.test(body)),
      ).toBe(false)
      await probe().open(seedNotes(), { underlines: true })
      expect((await probe().truth()).annotationRequester).toBe('adapter-under-test')
    })
  })

  describe('whose words', () => {
    test('what real keys change is the writer’s; what others change is not', async () => {
      await probe().open(seedNotes())
      await probe().allow()
      await probe().evaluate(() => window.__docs.otherAppends('Dana: I am worried about the numbers.'))
      await probe().caretBehind('Monday.')
      await probe().press('Enter')
      await probe().type('ask about the risk')
      await probe().until(async () => (await probe().notes()).lines.join() === 'ask about the risk')
      await probe().evaluate(() => window.__docs.otherEdits('ask about', 'Dana changed'))
      await probe().until(async () => (await probe().notes()).lines.length === 0)
    })

    test('keys that a script presses are nobody’s', async () => {
      await probe().open(seedNotes())
      await probe().allow()
      await probe().caretBehind('Monday.')
      await probe().evaluate(() => window.__docs.type(' typed by a script'))
      await sleep(1300)
      expect((await probe().notes()).lines).toEqual([])
    })

    test('what they said is taken from the lines that are selected', async () => {
      await probe().open(seedNotes())
      await probe().allow()
      await probe().own(SEED_SENTENCE)
      await probe().evaluate((text) => window.__docs.select(text), SEED_TOPIC.slice(10, 40))
      expect(await probe().call('hear', null)).toBe(true)
      expect((await probe().read()).message).toEqual({ text: SEED_TOPIC, from: DANA })
      await probe().caretBehind('Monday.')
      expect(await probe().call('hear', null)).toBe(false)
      expect((await probe().notes()).said).toBe(SEED_TOPIC)
    })

    test('while an input method is open nothing is read or written', async () => {
      await probe().open(seedNotes())
      await probe().allow()
      await probe().own(SEED_SENTENCE)
      const { draft } = await probe().read()
      await probe().caretBehind('Read the budget')
      await probe().evaluate(() => window.__docs.compose('ni'))
      const before = await probe().truth()
      expect(await probe().apply([replace(draft, 'agree', 'wonder')], draft)).toMatchObject({ ok: false })
      expect((await probe().truth()).text).toBe(before.text)
      await probe().evaluate(() => window.__docs.compose(null))
      expect((await probe().truth()).text).toContain('Read the budgetni')
    })
  })

  describe('tabs and documents', () => {
    test('an edit made for one tab is not put into another', async () => {
      await probe().open(seedNotes())
      await probe().allow()
      await probe().own(SEED_SENTENCE)
      const { draft } = await probe().read()
      await probe().evaluate(() => window.__docs.switchTab('t.1'))
      const before = await probe().truth()
      expect(await probe().apply([replace(draft, 'agree', 'wonder')], draft)).toMatchObject({ ok: false })
      expect((await probe().truth()).text).toBe(before.text)
      expect((await probe().truth()).selection).toEqual(before.selection)
    })

    test('another document in the same page is another draft, and not allowed', async () => {
      const other = { id: 'another-document', name: 'Private', tabs: [{ body: ['My diary.'] }] }
      await probe().open(seedNotes({ other }))
      await probe().allow()
      const [first] = await probe().call<string[]>('ids')
      await probe().evaluate(() => window.__docs.openDocument('another-document'))
      await probe().until(async () => (await probe().call<string[]>('ids'))[0] !== first)
      expect(await probe().call<string[]>('changes')).toContain('gone')
      expect(await probe().notes()).toMatchObject({ title: 'Private', reading: 'closed', lines: [] })
    })

    test('the editor may start anew: reading goes on', async () => {
      await probe().open(seedNotes())
      await probe().allow()
      await probe().own(SEED_SENTENCE)
      await probe().evaluate(() => window.__docs.retire())
      const { draft } = await probe().read()
      expect(await probe().apply([replace(draft, 'agree', 'wonder')], draft)).toEqual({ ok: true })
    })
  })

  describe('what is no plain text', () => {
    test('chips, tables, breaks and invisible characters are read, and never written over', async () => {
      await probe().open(
        scene(
          { text: ['I agree with ', { chip: 'Tim Okafor' }, ' to start.'] },
          { table: [['I will take it', 'Dana']] },
          'so\u200bft\u00a0spaces\u000bsecond line',
          '',
        ),
      )
      await probe().allow()
      await probe().own('I agree')
      await probe().own('I will')
      await probe().own('second')
      const { draft } = await probe().read()
      expect(draft).toBe('I agree with ▢ to start.\n\nI will take it\n\nsoft spaces\nsecond line')
      const before = (await probe().truth()).text
      const crossing = [
        replace(draft, 'with ▢ to', 'to'),
        replace(draft, 'start.\n\nI will', 'x'),
        replace(draft, 'spaces\nsecond', 'x'),
      ]
      for (const edit of crossing)
        expect(await probe().apply([edit], draft)).toEqual({ ok: false, trouble: 'protected' })
      expect((await probe().truth()).text).toBe(before)
      expect(await probe().apply([lineBehind(draft, 'I will take it', 'ask why')], draft)).toEqual({
        ok: true,
      })
      expect((await probe().truth()).text).toBe(
        before.replace('I will take it\n', 'I will take it\nask why\n'),
      )
      expect(await probe().undo()).toEqual({ ok: true })
      expect((await probe().truth()).text).toBe(before)
    })

    test('of two like lines the one that was meant is changed', async () => {
      await probe().open(scene('Agreed: go.', 'Between.', 'Agreed: go.', ''))
      await probe().allow()
      await probe().own('Between.\nAgreed: go.')
      const { draft } = await probe().read()
      expect(draft).toBe('Between.\nAgreed: go.')
      expect(await probe().apply([lineBehind(draft, 'Agreed: go.', 'ask why')], draft)).toEqual({ ok: true })
      expect((await probe().truth()).text).toBe('Agreed: go.\nBetween.\nAgreed: go.\nask why\n\n')
    })

    test('formatting around a change stays', async () => {
      await probe().open(
        scene(
          {
            text: [
              'I ',
              { text: 'really', bold: true },
              ' agree with ',
              { text: 'it', link: 'https://x.test/' },
              '.',
            ],
          },
          '',
        ),
      )
      await probe().allow()
      await probe().own('really')
      const { draft } = await probe().read()
      await probe().apply([replace(draft, 'agree with', 'wonder about')], draft)
      const { runs } = await probe().truth()
      expect(runs.find(({ text }) => text === 'really')?.style.bold).toBe(true)
      expect(runs.find(({ text }) => text === 'it')?.style.link).toBe('https://x.test/')
    })
  })

  describe('underlines', () => {
    const show = async (words: string) => {
      const { draft } = await probe().read()
      const { start, end } = replace(draft, words, '')
      await probe().underline([{ start, end, strength: 'core', findingId: 'f1' }])
      await probe().until(async () => (await probe().boxes()).length > 0)
    }

    test('stay while the person types beside them, and go with their words', async () => {
      await probe().open(seedNotes(), { underlines: true })
      await probe().allow()
      await probe().own(SEED_SENTENCE)
      await show(SEED_SENTENCE)
      await probe().caretBehind('Monday.')
      const seen: number[] = []
      for (const character of ' And I will ask.') {
        await probe().type(character)
        seen.push((await probe().boxes()).length)
      }
      expect(Math.min(...seen)).toBeGreaterThan(0)
      await sleep(500)
      await expectUnder(probe(), SEED_SENTENCE)
      await probe().caretBehind('Sounds')
      await probe().type('x')
      await probe().until(async () => (await probe().boxes()).length === 0)
    })

    test('follow the text when it is pushed down, wrapped, scrolled and drawn on other tiles', async () => {
      await probe().open(hugeNotes(12), { underlines: true })
      await probe().allow()
      await probe().own(LAST_SENTENCE)
      const { start, end } = replace((await probe().read()).draft, LAST_SENTENCE, '')
      await probe().underline([{ start, end, strength: 'core', findingId: 'f1' }])
      for (let turn = 0; turn < 2; turn++) {
        await probe().evaluate((text) => window.__docs.scrollTo(text), LAST_SENTENCE)
        await probe().until(async () => (await probe().boxes()).length > 0)
        await sleep(150)
        await expectUnder(probe(), LAST_SENTENCE)
        await probe().evaluate(() => {
          document.querySelector('.kix-appview-editor')!.scrollTop = 0
        })
        await probe().until(async () => (await probe().boxes()).length === 0)
      }
      await probe().evaluate((text) => {
        window.__docs.otherEdits('Read the budget', 'Read\nthe\nbudget')
        window.__docs.scrollTo(text)
      }, LAST_SENTENCE)
      await probe().until(async () => (await probe().boxes()).length > 0)
      await sleep(150)
      await expectUnder(probe(), LAST_SENTENCE)
    })

    test('are under the right one of two like lines', async () => {
      await probe().open(scene('Agreed: go.', 'Between.', 'Agreed: go.', 'End.', ''), { underlines: true })
      await probe().allow()
      await probe().own('Agreed: go.\nEnd.')
      await show('Agreed: go.')
      await sleep(100)
      const [box] = await probe().boxes()
      const end = await probe().evaluate(() => window.__docs.placeOf('End.'))
      expect(end.top - box!.bottom).toBeLessThan(20)
      expect(end.top - box!.bottom).toBeGreaterThan(-3)
    })

    test('are gone, and their layer with them, when they are taken away or reading is forbidden', async () => {
      await probe().open(seedNotes(), { underlines: true })
      const nodes = () =>
        probe().evaluate(() => document.querySelector('.kix-appview-editor')!.childElementCount)
      const before = await nodes()
      await probe().allow()
      await probe().own(SEED_SENTENCE)
      await show(SEED_SENTENCE)
      expect(await nodes()).toBe(before + 1)
      await probe().underline([])
      expect(await nodes()).toBe(before)
      await show(SEED_SENTENCE)
      await probe().call('allow', null)
      expect(await nodes()).toBe(before)
      expect(await probe().evaluate(() => window.__docs.wiped)).toEqual([])
    })
  })

  test('only the page itself asks the network, but for the copy that was clicked for', async () => {
    await probe().open(seedNotes(), { underlines: true })
    const from = probe().server.log.length
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    const { draft } = await probe().read()
    await probe().apply([lineBehind(draft, draft, 'ask why')], draft)
    await sleep(300)
    const asked = () =>
      probe()
        .server.log.slice(from)
        .filter(({ url }) => !/\/save$/.test(url))
        .map(({ method, url }) => `${method} ${new URL(url).pathname}`)
    expect(asked()).toEqual([])
    await probe().call('fetchCopy')
    expect(asked()).toEqual([expect.stringMatching(/^GET .*\/export$/)])
  })

  test('selections are set only for a write, or when the person asks to be shown a line', async () => {
    await probe().open(seedNotes(), { underlines: true })
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    await probe().caretBehind('Monday.')
    await probe().type(' And more.')
    await sleep(1500)
    const calls = () => probe().evaluate(() => window.__docs.selectionCalls.length)
    expect(await calls()).toBe(0)
    await probe().call('goTo', 0)
    expect(await calls()).toBe(1)
    expect((await probe().truth()).selection?.text).toContain(SEED_SENTENCE)
  })

  test('a document of a hundred pages is read again after a key', async () => {
    await probe().open(hugeNotes(100))
    await probe().allow()
    const spent = await probe().evaluate(async () => {
      const at = await window._docs_annotate_getAnnotatedText!()
      const begin = performance.now()
      at.getText()
      return performance.now() - begin
    })
    console.info(`getText of 100 pages: ${spent.toFixed(1)} ms`)
    const text = (await probe().truth()).text
    const words = text.slice(2000, 2040).split('\n')[0]!.trim()
    await probe().caretBehind(words)
    await probe().type('a')
    await probe().until(async () => (await probe().notes()).lines.length === 1, 3000)
  })
}
