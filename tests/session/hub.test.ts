import { beforeEach, describe, expect, it } from 'vitest'
import type { PageEnd } from '../../src/platform/messages.ts'
import type { FromPanel, ToPanel } from '../../src/platform/protocol.ts'
import type { Aim, Beside, BesideDraft } from '../../src/session/beside.ts'
import { Hub } from '../../src/session/hub.ts'
import { PAUSE } from '../../src/session/reader.ts'
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
let checks: number

beforeEach(async () => {
  world = await makeWorld()
  check = null
  checks = 0
  const site: Site = {
    id: 'gmail',
    watch: (onDraft, signal) => {
      addDraft = (source) => void (signal.aborted || onDraft(source))
    },
    selfCheck: () => {
      checks += 1
      return check
    },
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

describe('the look at how the page is built', () => {
  it('is not taken while the coach rests on every draft', async () => {
    await world.store.update('settings', (now) => ({ ...now, quietUntil: world.clock.time + 100_000 }))
    const source = new FakeSource()
    addDraft(source)
    hub.addPanel(panel)
    await world.clock.pass(PAUSE)
    source.tell('address')
    await world.clock.pass(PAUSE)
    expect(checks).toBe(0)
    panel.say({ type: 'ask', draftId: source.draftId, revision: 0 })
    await world.clock.pass(PAUSE)
    expect(checks).toBeGreaterThan(0)
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

describe('what is drawn beside drafts', () => {
  class FakeBeside implements Beside {
    drafts: BesideDraft[] = []
    aims: Aim[] = []
    panels = 0
    update(drafts: BesideDraft[]): void {
      this.drafts = drafts
    }
    open(aim: Aim): void {
      this.aims.push(aim)
    }
    panelOpened(): void {
      this.panels++
    }
    get signs() {
      return this.drafts.map(({ sign }) => sign)
    }
  }
  let beside: FakeBeside
  let source: FakeSource

  beforeEach(async () => {
    beside = new FakeBeside()
    hub.attach(beside)
    source = new FakeSource()
    source.places = { field: () => null, words: () => null, isFree: () => true, keepClear: () => [] }
  })

  it('is a sign for a draft to a marked person, which tells of notes', async () => {
    addDraft(source)
    await settle()
    expect(beside.signs).toEqual(['watching'])
    await world.clock.pass(PAUSE)
    expect(beside.signs).toEqual(['notes'])
  })

  it('is none where nobody is marked, where it was switched off, and while everything is hidden', async () => {
    source.recipients = [PAT]
    addDraft(source)
    await world.clock.pass(PAUSE)
    expect(beside.signs).toEqual([null])
    source.recipients = [DANA]
    await world.store.update('settings', (settings) => ({ ...settings, sign: false }))
    await world.clock.pass(PAUSE)
    expect(beside.signs).toEqual([null])
    const quietUntil = world.clock.time + 1000
    await world.store.update('settings', (settings) => ({ ...settings, sign: true, quietUntil }))
    await world.clock.pass(PAUSE)
    expect(beside.signs).toEqual([null])
    await world.store.update('settings', (settings) => ({ ...settings, quietUntil: null }))
    await world.clock.pass(PAUSE)
    expect(beside.signs).toEqual(['notes'])
  })

  it('says so when the page is not built as expected', async () => {
    check = { trouble: 'changed-page', structure: 'div' }
    source.known = false
    addDraft(source)
    await settle()
    expect(beside.signs).toEqual(['cannot'])
  })

  it('is nothing for a source without places, and nothing once the draft has gone', async () => {
    addDraft(new FakeSource('other'))
    addDraft(source)
    await settle()
    expect(beside.drafts.map(({ draftId }) => draftId)).toEqual(['draft-1'])
    source.tell('gone')
    await settle()
    expect(beside.drafts).toEqual([])
  })

  it('is asked for by the keyboard only while no panel is open', async () => {
    addDraft(source)
    hub.command('coach-draft')
    expect(beside.aims).toEqual([{ draftId: 'draft-1', findingId: null, by: 'keyboard' }])
    hub.addPanel(panel)
    expect(beside.panels).toBe(1)
    hub.command('coach-draft')
    expect(beside.aims).toHaveLength(1)
  })

  it('is told what a panel is told, and is itself no panel', async () => {
    addDraft(source)
    hub.addCard(panel)
    await world.clock.pass(PAUSE)
    expect(panel.state?.current?.phase).toBe('ready')
    expect(hub.hasPanel).toBe(false)
    expect(source.underlines.length).toBeGreaterThan(0)
    panel.hangUp()
    await settle()
    expect(source.underlines).toEqual([])
  })
})
