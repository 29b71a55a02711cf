import { beforeEach, describe, expect, it } from 'vitest'
import { ContextInvalidated } from '../../src/platform/invalidated.ts'
import type { DraftState, FromPanel } from '../../src/platform/protocol.ts'
import type { Settings } from '../../src/platform/settings.ts'
import { PAUSE } from '../../src/session/reader.ts'
import { Session } from '../../src/session/session.ts'
import type { Addressee } from '../../src/sites/draft-source.ts'
import { DANA, FakeSource, makeWorld, PAT, type World } from './fakes.ts'

let world: World
let source: FakeSource
let events: string[]

const CHANGED = 'Hi Dana,\n\nWhat led you to Tim?\n\nAlex'

function begin(): Session {
  const note = (what: string) => () => void events.push(what)
  return new Session(source, world.platform, {
    changed: () => undefined,
    focused: note('focused'),
    gone: note('gone'),
    invalidated: note('invalidated'),
  })
}

/** A session whose panel is open and whose first report is there. */
async function beginReady(): Promise<Session> {
  const session = begin()
  session.setPanelOpen(true)
  await world.clock.pass(PAUSE)
  expect(session.state().phase).toBe('ready')
  return session
}

type Plain<T> = T extends unknown ? Omit<T, 'draftId' | 'revision'> : never
function command(
  session: Session,
  what: Plain<FromPanel>,
  revision = session.state().revision,
): Promise<void> {
  return session.handle({ ...what, draftId: source.draftId, revision } as FromPanel)
}
const use = (session: Session, text: string, revision?: number) =>
  command(
    session,
    {
      type: 'use',
      edits: [{ start: 0, end: session.state().draft?.length ?? 0, text }],
      wordingIds: ['w1'],
      moves: ['what-led'],
    },
    revision,
  )

beforeEach(async () => {
  world = await makeWorld()
  source = new FakeSource()
  events = []
})

describe('a session reads the draft', () => {
  it('to a marked person, 400 ms after the last change', async () => {
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(PAUSE - 1)
    // The panel came: the first look needs no pause.
    expect(source.reads).toBe(1)
    source.type('Hi Dana, I')
    // Once at the first key, to see whether anything changed at all.
    expect(source.reads).toBe(2)
    await world.clock.pass(PAUSE - 1)
    source.type('Hi Dana, I agree')
    await world.clock.pass(PAUSE - 1)
    expect(source.reads).toBe(2)
    expect(session.state().phase).toBe('waiting')
    await world.clock.pass(1)
    expect(source.reads).toBe(3)
    expect(session.state()).toMatchObject({
      phase: 'ready',
      draft: 'Hi Dana, I agree',
      person: { id: 'dana' },
    })
  })

  it('of anybody once it is asked to', async () => {
    source.recipients = [PAT]
    const session = begin()
    session.setPanelOpen(true)
    await command(session, { type: 'ask' })
    await world.clock.pass(0)
    expect(session.state()).toMatchObject({ phase: 'ready', asked: true })
    expect(world.host.requests[0]?.input).toMatchObject({ asked: true, manager: 'Pat' })
  })

  it('once when asked by the keyboard, even if no panel is open', async () => {
    await world.store.update('settings', (settings) => ({ ...settings, sign: false }))
    source.recipients = [PAT]
    const session = begin()
    session.ask()
    await world.clock.pass(0)
    source.type('more')
    await world.clock.pass(PAUSE)
    expect(source.reads).toBe(1)
  })

  it('unasked with a closed panel only if underlines or the sign are wanted', async () => {
    const set = (change: Partial<Settings>) =>
      world.store.update('settings', (settings) => ({ ...settings, ...change }))
    await set({ sign: false })
    begin()
    await world.clock.pass(PAUSE)
    expect(source.reads).toBe(0)
    await set({ underlines: 'always' })
    await world.clock.pass(0)
    expect(source.reads).toBe(1)
    await set({ underlines: 'never', sign: true })
    source.type('more')
    await world.clock.pass(PAUSE)
    expect(source.reads).toBeGreaterThan(1)
  })
})

describe('a session never reads the draft', () => {
  const to = (...recipients: Addressee[]) => {
    source.recipients = recipients
  }
  const many = ['a', 'b', 'c', 'd'].map((name) => ({ ...PAT, address: `${name}@example.test` }))
  const set = (change: Partial<Settings>) =>
    world.store.update('settings', (settings) => ({ ...settings, ...change }))
  const cases: [string, DraftState['phase'], () => Promise<void> | void][] = [
    ['when nobody is marked', 'unmarked', () => to(PAT)],
    ['when there are no recipients', 'unmarked', () => to()],
    [
      'while the page does not tell the recipients',
      'unmarked',
      () => {
        source.known = false
      },
    ],
    ['when a marked person is only copied in', 'cc-only', () => to(PAT, { ...DANA, kind: 'cc' })],
    ['when an outsider reads along', 'audience', () => to(DANA, { kind: 'cc', address: 'x@elsewhere.test' })],
    ['when more than four read along', 'audience', () => to(DANA, ...many)],
    ['when everything is hidden', 'unmarked', () => set({ quietUntil: world.clock.time + 1e9 })],
    [
      'when the site is switched off',
      'unmarked',
      () => set({ sites: { gmail: false, 'google-docs': true } }),
    ],
  ]

  it.each(cases)('%s', async (_, phase, arrange) => {
    await arrange()
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(PAUSE)
    for (const what of ['text', 'address', 'message', 'focus', 'text'] as const) {
      source.tell(what)
      await world.clock.pass(PAUSE)
    }
    await command(session, { type: 'context', context: 'decided' })
    await command(session, { type: 'own-question', question: 'And then?' })
    await use(session, 'anything')
    await world.clock.pass(PAUSE)
    expect(source.reads).toBe(0)
    expect(world.host.requests).toEqual([])
    expect(session.state().phase).toBe(phase)
    expect(JSON.stringify(session.state())).not.toContain('agree')
  })

  it('after "Leave it", until it is asked again', async () => {
    const session = await beginReady()
    await command(session, { type: 'leave' })
    const before = source.reads
    source.type('something else')
    await world.clock.pass(PAUSE)
    expect(source.reads).toBe(before)
    expect(session.state()).toMatchObject({ phase: 'unmarked', resting: 'left' })
    expect(source.underlines).toEqual([])
    await command(session, { type: 'ask' })
    await world.clock.pass(0)
    expect(session.state().phase).toBe('ready')
  })

  it('after it was closed', async () => {
    const session = await beginReady()
    const before = source.reads
    session.close()
    source.type('x')
    await world.clock.pass(PAUSE)
    expect(source.reads).toBe(before)
    expect(source.underlines).toEqual([])
  })

  it('after the extension was reloaded under it', async () => {
    await beginReady()
    const before = source.reads
    world.reload()
    source.type('x')
    await world.clock.pass(PAUSE)
    expect(source.reads).toBe(before)
    expect(events).toContain('invalidated')
  })
})

describe('when the reason to read goes', () => {
  it('every word of the draft is let go', async () => {
    const session = await beginReady()
    source.recipients = [PAT]
    source.tell('address')
    await world.clock.pass(PAUSE)
    expect(JSON.stringify(session.state())).not.toContain('agree')
    expect(source.underlines).toEqual([])
  })

  it('an answer on its way is dropped', async () => {
    world.host.answersAtOnce = false
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(PAUSE)
    await command(session, { type: 'leave' })
    world.host.answer()
    await world.clock.pass(0)
    expect(session.state().report).toBeUndefined()
  })

  it('hiding everything ends what was asked for', async () => {
    const session = await beginReady()
    await command(session, { type: 'ask' })
    await world.store.update('settings', (now) => ({ ...now, quietUntil: world.clock.time + 1000 }))
    await world.clock.pass(0)
    expect(session.state()).toMatchObject({ phase: 'unmarked', resting: 'quiet', asked: false })
  })

  it('so does hiding everything again, after a quiet time has run out by itself', async () => {
    const hide = () =>
      world.store.update('settings', (now) => ({ ...now, quietUntil: world.clock.time + 1000 }))
    await hide()
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(2000)
    await command(session, { type: 'ask' })
    await world.clock.pass(0)
    expect(session.state().asked).toBe(true)
    await hide()
    await world.clock.pass(0)
    expect(session.state()).toMatchObject({ resting: 'quiet', asked: false })
  })

  it('another setting ends nothing that was asked for while everything is hidden', async () => {
    await world.store.update('settings', (now) => ({ ...now, quietUntil: world.clock.time + 100_000 }))
    const session = begin()
    session.setPanelOpen(true)
    await command(session, { type: 'ask' })
    await world.store.update('settings', (now) => ({ ...now, sign: !now.sign }))
    await world.clock.pass(0)
    expect(session.state().asked).toBe(true)
  })
})

describe('replies', () => {
  it('to an older revision are dropped', async () => {
    world.host.answersAtOnce = false
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(PAUSE)
    source.type('second')
    await world.clock.pass(PAUSE)
    expect(world.host.open).toBe(2)
    world.host.answer(1)
    await world.clock.pass(0)
    expect(session.state()).toMatchObject({ phase: 'ready', draft: 'second' })
    world.host.answer(0)
    await world.clock.pass(0)
    expect(session.state().report?.ladder).toEqual(['about: second'])
  })

  it('a change that changes nothing asks nothing and keeps the revision', async () => {
    const session = await beginReady()
    const { revision } = session.state()
    source.tell('text')
    expect(session.state().phase).toBe('ready')
    await world.clock.pass(PAUSE)
    expect(session.state()).toMatchObject({ phase: 'ready', revision })
    expect(world.host.requests).toHaveLength(1)
  })

  it('a host that was stopped is asked once more', async () => {
    world.host.answersAtOnce = false
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(PAUSE)
    world.host.fail(new Error('message channel closed'))
    await world.clock.pass(0)
    world.host.answer()
    await world.clock.pass(0)
    expect(session.state().phase).toBe('ready')
  })

  it('that fail twice or never come are told', async () => {
    world.host.answersAtOnce = false
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(PAUSE)
    world.host.fail(new Error('x'))
    await world.clock.pass(60_000)
    expect(session.state()).toMatchObject({ phase: 'trouble', trouble: 'no-answer' })
    expect(world.faults).toContain('coach')
    world.host.answersAtOnce = true
    await command(session, { type: 'ask' })
    await world.clock.pass(0)
    expect(session.state().phase).toBe('ready')
  })

  it('from a reloaded extension end the session', async () => {
    world.host.answersAtOnce = false
    begin().setPanelOpen(true)
    await world.clock.pass(PAUSE)
    world.host.fail(new ContextInvalidated())
    await world.clock.pass(0)
    expect(events).toEqual(['invalidated'])
  })
})

describe('Use', () => {
  it('applies the text, remembers the wordings, and looks again', async () => {
    const session = await beginReady()
    await use(session, CHANGED)
    expect(source.text).toBe(CHANGED)
    expect(session.state()).toMatchObject({ canUndo: true, last: { action: 'use', ok: true } })
    expect(world.store.current.usage).toMatchObject({
      recent: [{ id: 'w1', date: '2026-11-22' }],
      moveCounts: { 'what-led': 1 },
    })
    await world.clock.pass(PAUSE)
    expect(session.state()).toMatchObject({ phase: 'ready', draft: CHANGED })
  })

  it.each(['the panel', 'the page'])('undone by %s does not count as used', async (where) => {
    const session = await beginReady()
    await use(session, CHANGED)
    await world.clock.pass(PAUSE)
    if (where === 'the panel') {
      const { draftId, revision } = session.state()
      await session.handle({ type: 'undo', draftId, revision })
    } else {
      await source.undo()
    }
    await world.clock.pass(PAUSE)
    expect(world.store.current.usage).toEqual({ moveCounts: {}, recent: [], weeks: null })
    // The same draft gets the same advice again.
    const [first, , last] = world.host.requests.map(({ input }) => input)
    expect(last).toEqual(first)
  })

  it('is refused on a stale revision', async () => {
    const session = await beginReady()
    const { revision } = session.state()
    source.type('Hi Dana, I agree with all of it')
    await world.clock.pass(PAUSE)
    await use(session, CHANGED, revision)
    expect(source.taken).toEqual([])
    expect(session.state().last).toEqual({ action: 'use', ok: false, trouble: 'stale' })
  })

  it('is refused when the text changed and the page has not told yet', async () => {
    const session = await beginReady()
    source.text = 'typed behind its back'
    await use(session, CHANGED)
    expect(source.text).toBe('typed behind its back')
    expect(session.state().last).toMatchObject({ ok: false, trouble: 'stale' })
  })

  it('tells why the page did not take it', async () => {
    const session = await beginReady()
    source.apply = async () => ({ ok: false, trouble: 'protected' })
    await use(session, CHANGED)
    expect(session.state().last).toEqual({ action: 'use', ok: false, trouble: 'protected' })
    expect(world.store.current.usage.recent).toEqual([])
  })

  it('becomes a plain refusal when the adapter breaks', async () => {
    const session = await beginReady()
    source.apply = () => Promise.reject(new Error('the draft said: secret'))
    await use(session, CHANGED)
    expect(session.state().last).toEqual({ action: 'use', ok: false, trouble: 'not-applied' })
    expect(world.faults).toEqual(['source apply'])
  })

  it('and Undo in one breath bring back the exact draft', async () => {
    const session = await beginReady()
    const before = source.text
    const used = use(session, CHANGED)
    const undone = command(session, { type: 'undo' })
    await Promise.all([used, undone])
    expect(source.text).toBe(before)
    expect(session.state()).toMatchObject({ canUndo: false, last: { action: 'undo', ok: true } })
  })

  it('cannot be undone once the person typed on', async () => {
    const session = await beginReady()
    await use(session, CHANGED)
    source.type(`${CHANGED}!`)
    await command(session, { type: 'undo' })
    expect(source.text).toBe(`${CHANGED}!`)
    expect(session.state().last).toMatchObject({ action: 'undo', ok: false })
  })
})

describe('underlines', () => {
  it('show only while the panel is open', async () => {
    const session = await beginReady()
    expect(source.underlines.map((one) => source.text.slice(one.start, one.end))).toEqual(['agree'])
    session.setPanelOpen(false)
    expect(source.underlines).toEqual([])
  })

  it('show always or never when the settings say so', async () => {
    const session = await beginReady()
    await world.store.update('settings', (now) => ({ ...now, underlines: 'never' }))
    expect(source.underlines).toEqual([])
    await world.store.update('settings', (now) => ({ ...now, underlines: 'always' }))
    session.setPanelOpen(false)
    expect(source.underlines).toHaveLength(1)
  })

  it('of a dismissed finding go, and stay away while its words stand', async () => {
    const session = await beginReady()
    await command(session, { type: 'dismiss', findingId: 'f1', rule: 'closed-agreement', scope: 'this' })
    expect(source.underlines).toEqual([])
    expect(session.state().dismissed).toEqual(['f1'])
    source.type(`${source.text} And more.`)
    await world.clock.pass(PAUSE)
    expect(session.state().dismissed).toEqual(['f1'])
    expect(source.underlines).toEqual([])
  })

  it('show one finding alone while the panel points at it', async () => {
    const session = await beginReady()
    await command(session, { type: 'show', findingId: 'another' })
    expect(source.underlines).toEqual([])
    await command(session, { type: 'show', findingId: null })
    expect(source.underlines).toHaveLength(1)
  })
})

describe('what the person says about a draft', () => {
  it.each(['open', 'decided', 'agree', 'talked'] as const)('"%s" goes to the engine', async (context) => {
    const session = await beginReady()
    await command(session, { type: 'context', context })
    await world.clock.pass(0)
    expect(world.host.requests.at(-1)?.input.context).toBe(context)
    expect(session.state().context).toBe(context)
  })

  it('their own question goes to the engine word for word', async () => {
    const session = await beginReady()
    await command(session, { type: 'own-question', question: ' What would you want to know? ' })
    await world.clock.pass(0)
    expect(world.host.requests.at(-1)?.input.ownQuestion).toBe('What would you want to know?')
  })

  it.each([
    ['person', () => world.store.current.people[0]?.rulesOff],
    ['kind', () => world.store.current.settings.rulesOff],
  ] as const)('dismissing for the %s switches the rule off', async (scope, rulesOff) => {
    const session = await beginReady()
    await command(session, { type: 'dismiss', findingId: 'f1', rule: 'closed-agreement', scope })
    await world.clock.pass(PAUSE)
    expect(rulesOff()).toEqual(['closed-agreement'])
    expect(world.host.requests.at(-1)?.input.settings?.rulesOff).toEqual(['closed-agreement'])
  })
})

describe('a dismissal that cannot be stored', () => {
  const dismiss = { type: 'dismiss', findingId: 'f1', rule: 'closed-agreement', scope: 'kind' } as const

  it.each([
    [new DOMException('exceeded', 'QuotaExceededError'), 'full'],
    [new Error('the disk is gone'), 'failed'],
  ] as const)('holds in this draft, and the state tells why (%s)', async (error, why) => {
    const session = await beginReady()
    world.storage.set = () => Promise.reject(error)
    await command(session, dismiss)
    expect(session.state()).toMatchObject({ dismissed: ['f1'], unstored: why })
    expect(world.store.current.settings.rulesOff).toEqual([])
    await command(session, { type: 'show', findingId: null })
    expect(session.state().unstored).toBe(why)
    await command(session, { type: 'ask' })
    expect(session.state().unstored).toBeUndefined()
  })
})

describe('what the engine is told', () => {
  it('is the message only if a marked person wrote it; else it is an earlier turn', async () => {
    await beginReady()
    expect(world.host.requests[0]?.input.message).toBe('I am thinking of moving Tim.')
    source = new FakeSource('draft-2')
    source.message = { text: 'Fine by me', from: { name: 'Pat', address: 'pat@example.test' } }
    const session = await beginReady()
    expect(world.host.requests[1]?.input).toMatchObject({
      message: null,
      earlier: [{ from: 'pat@example.test', text: 'Fine by me' }],
    })
    expect(session.state().message).toBeUndefined()
  })

  it('has the settings of the person the draft is to', async () => {
    await world.store.update('people', ([dana]) => [{ ...dana!, tone: 'brief', formal: true }])
    await beginReady()
    expect(world.host.requests[0]?.input).toMatchObject({
      manager: 'Dana',
      settings: { tone: 'brief', formal: true, fewQuestions: false, rulesOff: [] },
      recipients: [{ kind: 'to', marked: true, external: false }],
    })
  })
})

describe('a page that is not as expected', () => {
  it('is told as trouble, and is over when the page can be read again', async () => {
    source.trouble = 'changed-page'
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(PAUSE)
    expect(session.state()).toMatchObject({ phase: 'trouble', trouble: 'changed-page' })
    source.trouble = null
    source.tell('text')
    await world.clock.pass(PAUSE)
    expect(session.state().phase).toBe('ready')
  })

  it('is waited for while an input method is open', async () => {
    source.trouble = 'composing'
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(5 * PAUSE)
    expect(session.state().phase).toBe('waiting')
    source.trouble = null
    await world.clock.pass(PAUSE)
    expect(session.state().phase).toBe('ready')
  })

  it('becomes trouble when the adapter breaks', async () => {
    source.read = () => {
      throw new Error('secret words')
    }
    const session = begin()
    session.setPanelOpen(true)
    await world.clock.pass(PAUSE)
    expect(session.state()).toMatchObject({ phase: 'trouble', trouble: 'changed-page' })
    expect(world.faults).toEqual(['source read'])
  })

  it('ends the session when the draft goes', async () => {
    await beginReady()
    source.tell('gone')
    expect(events).toEqual(['gone'])
    expect(source.underlines).toEqual([])
  })
})
