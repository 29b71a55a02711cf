import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { coach, loadModel, type Report } from '../../src/engine/index.ts'
import { factsOf } from '../../src/engine/text/facts.ts'
import { sentencesOf } from '../../src/engine/text/sentences.ts'
import { openScene } from '../../src/practice/desk.ts'
import { practicePlatform } from '../../src/practice/platform.ts'
import { PRACTICE_SCENES, type PracticeScene } from '../../src/practice/scenes.ts'
import { EMPTY } from '../../src/session/panel-state.ts'
import { makeWorld } from '../session/fakes.ts'

beforeAll(() => {
  const bytes = readFileSync(new URL('../../src/engine/data/model/weights.bin', import.meta.url))
  loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
})

/** A scene at work, with the real engine behind it and the clock in the hands of the test. */
async function open(scene: PracticeScene) {
  const world = await makeWorld({ marked: false })
  const real = { ...world.platform }
  real.coach = async ({ draftId, revision, input }) => ({ ok: true, draftId, revision, report: coach(input) })
  const platform = await practicePlatform(real, scene)
  const outer = { copy: async () => true, fault: () => {} }
  const desk = openScene(
    scene,
    platform,
    outer,
    () => {},
    () => {},
  )
  return { desk, world, settle: () => world.clock.pass(2000) }
}

/** What the person sees who types this answer: through the session, as on the page. */
async function report(scene: PracticeScene, draft: string): Promise<Report> {
  const { desk, settle } = await open(scene)
  desk.type(draft)
  await settle()
  const { current } = desk.answer.state
  desk.close()
  expect(current?.phase, scene.id).toBe('ready')
  return current!.report!
}

const words = (text: string) => text.split(/\s+/).length

describe('the practice scenes', () => {
  it('are twelve, each with its own address', () => {
    expect(PRACTICE_SCENES).toHaveLength(12)
    expect(new Set(PRACTICE_SCENES.map((s) => s.id)).size).toBe(12)
  })

  it.each(PRACTICE_SCENES.map((s) => [s.id, s] as const))('%s is told in a few words', (_id, scene) => {
    expect(words(scene.message)).toBeGreaterThanOrEqual(40)
    expect(words(scene.message)).toBeLessThanOrEqual(120)
    expect(words(scene.who)).toBeLessThanOrEqual(40)
    expect(words(scene.want)).toBeLessThanOrEqual(45)
  })

  it.each(PRACTICE_SCENES.map((s) => [s.id, s] as const))(
    '%s: the first try shows what the scene is about, and a rewrite keeps its facts',
    async (_id, scene) => {
      const { findings, rewrites, silent } = await report(scene, scene.firstTry)
      expect(silent).toBeNull()
      expect(findings.filter((f) => f.shown).map((f) => f.rule)).toContain(scene.about)
      expect(rewrites.length).toBeGreaterThan(0)
      for (const fact of factsOf(scene.firstTry, sentencesOf(scene.firstTry)))
        for (const rewrite of rewrites) expect(rewrite.text).toContain(fact.text)
    },
  )

  it.each(PRACTICE_SCENES.map((s) => [s.id, s] as const))(
    '%s: for the good answer there is nothing to suggest',
    async (_id, scene) => {
      const { findings, silent } = await report(scene, scene.goodAnswer)
      expect(silent).toBeNull()
      expect(findings).toEqual([])
    },
  )
})

describe('a scene at work', () => {
  const scene = PRACTICE_SCENES[0]!

  it('is empty at first, and loads a first try that can be taken back for one’s own text', async () => {
    const { desk } = await open(scene)
    expect(desk.answer).toMatchObject({ draft: '', before: null, state: EMPTY })
    desk.type('Mine so far')
    desk.load(scene.firstTry)
    expect(desk.answer).toMatchObject({ draft: scene.firstTry, before: 'Mine so far' })
    desk.bringBack()
    expect(desk.answer).toMatchObject({ draft: 'Mine so far', before: null })
    desk.close()
  })

  it('underlines the sentence that settles it, and nothing of an older text', async () => {
    const { desk, settle } = await open(scene)
    desk.load(scene.firstTry)
    await settle()
    const { underlines, draft } = desk.answer
    expect(underlines.map((u) => draft.slice(u.start, u.end))).toContain('Agreed, Tim would be great.')
    desk.type('I')
    expect(desk.answer.underlines).toEqual([])
    desk.close()
  })

  it('puts a suggestion into the box, brings the text back, and leaves no trace in the real store', async () => {
    const { desk, world, settle } = await open(scene)
    const stored = structuredClone(world.storage.content)
    desk.load(scene.firstTry)
    await settle()
    const suggestion = desk.answer.state.current!.report!.suggestions[0]!
    desk.actions.use(suggestion.edits, [suggestion.wordingId], [suggestion.move], suggestion.id)
    await settle()
    expect(desk.answer.draft).toBe(suggestion.text)
    desk.actions.undo()
    await settle()
    expect(desk.answer.draft).toBe(scene.firstTry)
    desk.actions.dismiss(desk.answer.state.current!.report!.findings[0]!.id, 'closed-agreement', 'kind')
    await settle()
    expect(world.storage.content).toEqual(stored)
    desk.close()
  })
})
