// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actions } from '../../src/panel/actions.ts'
import { type Desk, openDesk } from '../../src/panel/paste-desk.ts'
import { PAUSE } from '../../src/session/reader.ts'
import { makeWorld, settle, type World } from '../session/fakes.ts'

let world: World
let faults: string[]
let opened: number
let refuses: boolean
let desk: Desk

beforeEach(async () => {
  world = await makeWorld()
  faults = []
  opened = 0
  refuses = false
  desk = openDesk(
    async () => {
      opened += 1
      if (refuses) throw new Error('no storage')
      return world.platform
    },
    { fault: (where: string) => void faults.push(where) } as unknown as Actions,
    () => undefined,
  )
  desk.type({ from: 'Dana', message: 'I am thinking of moving Tim.', draft: 'Sounds good, I agree.' })
})

describe('the paste-in box', () => {
  it('opens one session, however often it is clicked while that opens', async () => {
    desk.actions.coachPasted()
    desk.actions.coachPasted()
    await settle()
    desk.actions.coachPasted()
    await world.clock.pass(PAUSE)
    expect(opened).toBe(1)
    expect(world.host.requests).toHaveLength(1)
    expect(desk.state?.current).toMatchObject({ phase: 'ready', draft: 'Sounds good, I agree.' })
  })

  it('coaches what stands in it when the session has opened', async () => {
    desk.actions.coachPasted()
    desk.type({ ...desk.text, draft: 'I agree, and I typed on.' })
    await world.clock.pass(PAUSE)
    expect(desk.state?.current?.draft).toBe('I agree, and I typed on.')
  })

  it('tells when that fails, and tries again at the next click', async () => {
    refuses = true
    desk.actions.coachPasted()
    await settle()
    expect(faults).toEqual(['paste'])
    refuses = false
    desk.actions.coachPasted()
    await world.clock.pass(PAUSE)
    expect(desk.state?.current?.phase).toBe('ready')
  })
})
