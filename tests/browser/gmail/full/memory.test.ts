/** 2,000 composes opened and closed, to a marked person, with the built extension: nothing of them stays. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftHtml } from '../../../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MANAGER, seedScene } from '../../../pages/gmail/seed-scene.ts'
import type {} from '../../../pages/gmail/sim-api.ts'
import { besideIn } from '../../support/beside.ts'
import { pause, poll } from '../../support/poll.ts'
import { Stage } from '../../support/stage.ts'

const AT_ONCE = 10
const WARM = 400
const ALL = 2000
/** What the counts may differ by when nothing stays: a collection may come a little late. */
const SLACK = 1.1

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene({ form: 'inbox', switches: { lateBody: 0, lateFrame: 0, autosave: false } }))
})
afterAll(() => stage?.close())

test(`${ALL} composes leave no listeners, nodes or memory behind`, async () => {
  const { page } = stage
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const count = async () => {
    await pause(1500)
    await cdp.send('HeapProfiler.collectGarbage')
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
    return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') }
  }
  const scene = seedScene({ form: 'popup', draft: draftHtml(SEED_DRAFT) })
  let signs = 0
  const round = async (): Promise<void> => {
    await page.evaluate(
      async ([compose, times]) => {
        await Promise.all(Array.from({ length: times }, () => window.__sim.compose('popup', compose)))
      },
      [scene, AT_ONCE] as const,
    )
    await pause(150)
    signs = Math.max(signs, (await besideIn(page)((root) => root.querySelectorAll('.sign').length)) ?? 0)
    await page.evaluate(() => {
      for (const { id } of window.__sim.composes()) window.__sim.close(id)
    })
    await pause(250)
  }
  for (let opened = 0; opened < WARM; opened += AT_ONCE) await round()
  const warm = await count()
  for (let opened = WARM; opened < ALL; opened += AT_ONCE) await round()
  const end = await count()
  console.info(`after ${WARM}: ${JSON.stringify(warm)}; after ${ALL}: ${JSON.stringify(end)}`)
  expect(signs).toBeGreaterThan(0)
  await poll(() => besideIn(page)((root) => root.childNodes.length)).toBeNull()
  expect(end.listeners / warm.listeners).toBeLessThan(SLACK)
  expect(end.nodes / warm.nodes).toBeLessThan(SLACK)
  expect(end.heap / warm.heap).toBeLessThan(1.5)
}, 600_000)
