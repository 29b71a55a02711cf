import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { t } from '../../src/platform/i18n.ts'
import { ContextInvalidated } from '../../src/platform/invalidated.ts'
import {
  connectToTab,
  type HostHandlers,
  listenAsHost,
  onPanel,
  type PageEnd,
  requestCard,
  requestCoach,
  requestPanel,
  requestWrite,
} from '../../src/platform/messages.ts'
import { type CoachRequest, PANEL_PORT, type WriteRequest } from '../../src/platform/protocol.ts'
import {
  isCoachReply,
  isCoachRequest,
  isFromPanel,
  isTabCommand,
  isToPanel,
  isWriteRequest,
} from '../../src/platform/validate.ts'
import { fakeReport, settle } from '../session/fakes.ts'
import { fake } from './fake-browser.ts'

const request: CoachRequest = {
  type: 'coach',
  draftId: 'd',
  revision: 3,
  input: { channel: 'email', draft: 'I agree' },
}
const reply = { ok: true as const, draftId: 'd', revision: 3, report: fakeReport(request.input) }

/** A background that answers what the test does not ask for. */
const OTHERS: HostHandlers = {
  coach: async () => reply,
  card: () => CARD,
  write: async () => 'written',
  openPanel: async () => false,
}
const CARD = { panel: null, view: ['a text'], style: '', label: 'l', said: '', findingId: null }

beforeEach(() => fake.reset())

describe('a request to the engine host', () => {
  it('is answered, and the host knows which tab it came from', async () => {
    const coach = vi.fn(async () => reply)
    listenAsHost({ ...OTHERS, coach })
    expect(await requestCoach(request)).toEqual(reply)
    expect(coach).toHaveBeenCalledWith(request, { key: '1/0', tabId: 1 })
  })

  it('fails when nobody listens or something else answers', async () => {
    await expect(requestCoach(request)).rejects.toThrow('Receiving end')
    fake.events.message.addListener(async () => 'hello')
    await expect(requestCoach(request)).rejects.toThrow('no reply')
  })

  it('fails as invalidated when the extension was reloaded, before or meanwhile', async () => {
    fake.events.message.addListener(async () => {
      fake.invalidate()
      throw new Error('The message port closed')
    })
    await expect(requestCoach(request)).rejects.toBeInstanceOf(ContextInvalidated)
    await expect(requestCoach(request)).rejects.toBeInstanceOf(ContextInvalidated)
  })

  it('to open the panel reaches its handler in the same turn', () => {
    const openPanel = vi.fn(async () => true)
    listenAsHost({ ...OTHERS, openPanel })
    fake.events.message.fire({ type: 'open-panel' }, { id: 'coach-up', tab: { id: 7 } })
    expect(openPanel).toHaveBeenCalledWith({ key: '7/0', tabId: 7 })
  })
})

describe('a request for the card', () => {
  it('is answered with what it is to show, and with nothing else', async () => {
    const card = vi.fn(() => CARD)
    listenAsHost({ ...OTHERS, card })
    const asked = { type: 'card', panel: null, events: [{ type: 'next' }] } as const
    expect(await requestCard({ ...asked, events: [...asked.events] })).toEqual(CARD)
    expect(card).toHaveBeenCalledWith(asked)
    fake.reset()
    fake.events.message.addListener(async () => ({ view: 'markup' }))
    await expect(requestCard({ ...asked, events: [] })).rejects.toThrow('no card')
  })
})

describe('something to store', () => {
  const change = { what: 'used', wordingIds: ['w'], moves: ['what-led'] } as const
  const used = { ...change, wordingIds: [...change.wordingIds], moves: [...change.moves] }

  it('is asked for again, as the same, when the background stopped before it answered', async () => {
    const asked: WriteRequest[] = []
    listenAsHost({
      ...OTHERS,
      async write(request) {
        asked.push(request)
        return 'full'
      },
    })
    const { sendMessage } = fake.runtime
    const stops = vi.spyOn(fake.runtime, 'sendMessage').mockImplementationOnce(async (message) => {
      await sendMessage(message)
      throw new Error('The message channel closed before a response was received')
    })
    expect(await requestWrite(used)).toBe('full')
    expect(stops).toHaveBeenCalledTimes(2)
    expect(asked).toHaveLength(2)
    expect(asked[1]).toEqual(asked[0])
    await requestWrite(used)
    expect(asked[2]).toMatchObject({ change })
    expect(asked[2]?.id).not.toBe(asked[0]?.id)
    stops.mockRestore()
  })

  it('fails when nobody writes it, and at once when the extension was reloaded', async () => {
    await expect(requestWrite(used)).rejects.toThrow('Receiving end')
    fake.events.message.addListener(async () => 'hello')
    await expect(requestWrite(used)).rejects.toThrow('no reply')
    fake.invalidate()
    await expect(requestWrite(used)).rejects.toBeInstanceOf(ContextInvalidated)
  })

  it.each([
    { what: 'used', wordingIds: ['w'], moves: [1] },
    { what: 'undone', wordingIds: 'w', moves: [] },
    { what: 'rule-off', rule: 'no-such-rule', personId: null },
    { what: 'rule-off', rule: 'closed-agreement' },
    { what: 'toString' },
    null,
  ])('is refused with a wrong field: %j', (wrong) => {
    expect(isWriteRequest({ type: 'write', id: '1', change: wrong })).toBe(false)
    expect(isWriteRequest({ type: 'write', change: used })).toBe(false)
    expect(isWriteRequest({ type: 'write', id: '1', change: used })).toBe(true)
  })
})

describe('a request for the panel', () => {
  it.each([true, false])('tells whether the browser let it open: %s', async (may) => {
    listenAsHost({ ...OTHERS, openPanel: async () => may })
    expect(await requestPanel()).toBe(may)
  })

  it('counts a handler that breaks as no', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const openPanel = async () => {
      throw new Error('no gesture')
    }
    listenAsHost({ ...OTHERS, openPanel })
    expect(await requestPanel()).toBe(false)
    vi.restoreAllMocks()
  })
})

describe('panel and page', () => {
  it('talk over a port, and messages of another shape are dropped', async () => {
    const ends: PageEnd[] = []
    onPanel((end) => ends.push(end))
    const panel = connectToTab(1)
    const [page] = ends
    const [atPage, atPanel] = [vi.fn(), vi.fn()]
    page?.onMessage(atPage)
    panel.onMessage(atPanel)
    panel.post({ type: 'undo', draftId: 'd', revision: 1 })
    panel.post({ type: 'format-disk', draftId: 'd', revision: 1 } as never)
    page?.post({ type: 'hello', site: 'gmail', version: '1' })
    await settle()
    expect(atPage.mock.calls).toEqual([[{ type: 'undo', draftId: 'd', revision: 1 }]])
    expect(atPanel.mock.calls).toEqual([[{ type: 'hello', site: 'gmail', version: '1' }]])
  })

  it('learn when the other end goes, and posting to it does no harm', () => {
    const ends: PageEnd[] = []
    onPanel((end) => ends.push(end))
    const closed = vi.fn()
    const port = fake.connect(PANEL_PORT)
    ends[0]?.onClose(closed)
    port.disconnect()
    expect(closed).toHaveBeenCalledWith('closed')
    ends[0]?.post({ type: 'hello', site: 'gmail', version: '1' })
  })

  it('learn that the extension was reloaded', () => {
    const closed = vi.fn()
    onPanel((end) => end.onClose(closed))
    const port = fake.connect(PANEL_PORT)
    fake.invalidate()
    port.disconnect()
    expect(closed).toHaveBeenCalledWith('invalidated')
  })

  it('that closed before anybody listened are told as closed', async () => {
    let page: PageEnd | undefined
    onPanel((end) => {
      page = end
    })
    fake.connect(PANEL_PORT).disconnect()
    const closed = vi.fn()
    page?.onMessage(() => undefined)
    page?.onClose(closed)
    await Promise.resolve()
    expect(closed).toHaveBeenCalledWith('closed')
  })

  it('of other names are left alone', () => {
    const listener = vi.fn()
    onPanel(listener)
    fake.connect('something else')
    expect(listener).not.toHaveBeenCalled()
  })
})

describe('what arrives', () => {
  it('is refused unless it is of the protocol, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const check of [
          isCoachRequest,
          isCoachReply,
          isFromPanel,
          isToPanel,
          isTabCommand,
          isWriteRequest,
        ]) {
          expect(check(value)).toBe(false)
        }
      }),
    )
  })

  it.each([
    { type: 'use', edits: 1, wordingIds: [], moves: [] },
    { type: 'use', edits: [{ start: 0, end: 1 }], wordingIds: [], moves: [] },
    { type: 'use', edits: [{ start: -1, end: 1, text: '' }], wordingIds: [], moves: [] },
    { type: 'use', edits: [], wordingIds: [1], moves: [] },
    { type: 'dismiss', findingId: 'f', rule: 'no-such-rule', scope: 'this' },
    { type: 'context', context: 'maybe' },
    { type: 'toString' },
  ])('is refused with a wrong field: %j', (message) => {
    expect(isFromPanel({ draftId: 'd', revision: 1, ...message })).toBe(false)
  })
})

describe('texts on screen', () => {
  it('come from the catalogue', () => {
    expect(t('extensionName')).toBe('Coach Up')
  })
})
