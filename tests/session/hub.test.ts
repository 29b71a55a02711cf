import { beforeEach, describe, expect, it } from 'vitest'
import type { PageEnd } from '../../src/platform/messages.ts'
import type { FromPanel, ToPanel } from '../../src/platform/protocol.ts'
import { Hub } from '../../src/session/hub.ts'
import { PAUSE } from '../../src/session/session.ts'
import type { DraftSource, Site } from '../../src/sites/draft-source.ts'
import { DANA, FakeSource, makeWorld, PAT, settle, type World } from './fakes.ts'

/** A panel at the other end of the hub's line. */
class FakePanel implements PageEnd {
  readonly heard: ToPanel[] = []
  isOpen = true
  #listener: ((command: FromPanel) => void) | undefined
  #closed: ((reason: 'closed' | 'invalidated') => void) | undefined
  post(message: ToPanel): void {
    this.heard.push(message)
  }
  onMessage(listener: (command: FromPanel) => void): void {
    this.#listener = listener
  }
  onClose(listener: (reason: 'closed' | 'invalidated') => void): void {
    this.#closed = listener
  }
  close(): void {
    this.isOpen = false
  }
  say(command: FromPanel): void {
    this.#listener?.(command)
  }
  hangUp(reason: 'closed' | 'invalidated' = 'closed'): void {
    this.#closed?.(reason)
  }
  get state() {
    return this.heard.filter((one) => one.type === 'state').at(-1)
  }
}

let world: World
let hub: Hub
let panel: FakePanel
let addDraft: (source: DraftSource) => void
let check: ReturnType<Site['selfCheck']>

beforeEach(async () => {
  world = await makeWorld()
  check = null
  const site: Site = {
    id: 'gmail',
    watch: (onDraft, signal) => {
      addDraft = (source) => void (signal.aborted || onDraft(source))
    },
    selfCheck: () => check,
  }
  hub = new Hub(site, world.platform, '1.2.3')
  hub.start()
  panel = new FakePanel()
})

describe('a panel that comes', () => {
  it('is greeted and told the whole state, even when there is no draft', async () => {
    hub.addPanel(panel)
    await settle()
    expect(panel.heard).toEqual([
      { type: 'hello', site: 'gmail', version: '1.2.3' },
      { type: 'state', drafts: [], current: null },
    ])
  })

  it('hears of every change', async () => {
    hub.addPanel(panel)
    const source = new FakeSource()
    addDraft(source)
    await world.clock.pass(PAUSE)
    expect(panel.state?.current).toMatchObject({ draftId: 'draft-1', phase: 'ready' })
    source.type('Hi')
    await settle()
    expect(panel.state?.current).toMatchObject({ phase: 'waiting' })
  })

  it('turns underlines on, and off again when it goes', async () => {
    const source = new FakeSource()
    addDraft(source)
    await world.clock.pass(PAUSE)
    expect(source.underlines).toEqual([])
    hub.addPanel(panel)
    await world.clock.pass(0)
    expect(source.underlines).toHaveLength(1)
    panel.hangUp()
    expect(source.underlines).toEqual([])
  })

  it('is told when the page is not built as expected', async () => {
    check = { trouble: 'changed-page', structure: 'div>div' }
    hub.addPanel(panel)
    await settle()
    expect(panel.heard).toContainEqual({
      type: 'page-trouble',
      trouble: 'changed-page',
      structure: 'div>div',
    })
  })
})

describe('with several drafts', () => {
  let first: FakeSource
  let second: FakeSource

  beforeEach(async () => {
    first = new FakeSource('first')
    second = new FakeSource('second')
    second.recipients = [DANA, PAT]
    hub.addPanel(panel)
    addDraft(first)
    addDraft(second)
    await world.clock.pass(PAUSE)
  })

  it('the newest is current, until the person turns to another', async () => {
    expect(panel.state?.current?.draftId).toBe('second')
    first.tell('focus')
    await settle()
    expect(panel.state?.current?.draftId).toBe('first')
    panel.say({ type: 'choose-draft', draftId: 'second', revision: 0 })
    await settle()
    expect(panel.state?.current?.draftId).toBe('second')
  })

  it('each has a label', () => {
    expect(panel.state?.drafts).toEqual([
      { draftId: 'first', label: 'Dana Lee' },
      { draftId: 'second', label: 'Dana Lee, Pat' },
    ])
  })

  it('the one turned to before takes over when the current one goes', async () => {
    second.tell('gone')
    await settle()
    expect(panel.state?.current?.draftId).toBe('first')
    first.tell('gone')
    await settle()
    expect(panel.state).toMatchObject({ drafts: [], current: null })
  })

  it('a click on an underline turns to its draft and shows the finding', () => {
    hub.pointAt(first.text.indexOf('agree'), 0)
    expect(panel.heard.at(-1)).toEqual({ type: 'focus-finding', findingId: 'f1' })
  })

  it('a draft that is moved on the page stays one draft', async () => {
    addDraft(new FakeSource('first'))
    await settle()
    expect(panel.state?.drafts.map((one) => one.draftId)).toEqual(['first', 'second'])
  })
})

describe('the keyboard', () => {
  it('asks for the current draft', async () => {
    const source = new FakeSource()
    source.recipients = [PAT]
    addDraft(source)
    hub.command('coach-draft')
    await world.clock.pass(0)
    expect(world.host.requests).toHaveLength(1)
  })
})

describe('when the extension is reloaded', () => {
  it.each<[string, (source: FakeSource) => void]>([
    ['a change of the page', (source) => source.tell('text')],
    ['a command of the panel', () => panel.say({ type: 'ask', draftId: 'draft-1', revision: 0 })],
    ['the end of the line', () => panel.hangUp('invalidated')],
  ])('it goes quiet at %s', async (_, happen) => {
    const source = new FakeSource()
    hub.addPanel(panel)
    addDraft(source)
    await world.clock.pass(PAUSE)
    const { reads } = source
    world.reload()
    happen(source)
    await world.clock.pass(PAUSE)
    expect(hub.ended.aborted).toBe(true)
    expect(source.underlines).toEqual([])
    source.type('more')
    await world.clock.pass(PAUSE)
    expect(source.reads).toBe(reads)
  })
})
