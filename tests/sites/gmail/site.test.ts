// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftReading, DraftSource } from '../../../src/sites/draft-source.ts'
import { gmailSite } from '../../../src/sites/gmail/index.ts'
import { bodies, draftsOf, loadFixture } from './support.ts'

let page: AbortController
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  page = new AbortController()
})
afterEach(() => {
  page.abort()
  vi.useRealTimers()
})
/** Lets the mutation observers and the debounce run. */
const settle = async (): Promise<void> => {
  for (let n = 0; n < 4; n += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(120)
  }
}
const changesOf = (draft: DraftSource, signal: AbortSignal = page.signal): string[] => {
  const changes: string[] = []
  draft.watch((what) => changes.push(what), signal)
  return changes
}
const draftText = (draft: DraftSource): string => (draft.read() as DraftReading).draft

describe('finding composes', () => {
  it.each([
    ['compose-popup', 1],
    ['compose-fullscreen', 1],
    ['compose-standalone-window', 1],
    ['compose-two-one-minimised', 2],
    ['reply-inline-trimmed', 1],
    ['reply-plaintext', 1],
    ['thread-no-reply', 0],
  ])('%s holds %i', (name, count) => {
    loadFixture(name)
    expect(draftsOf(page.signal)).toHaveLength(count)
  })

  it('sees one that comes late, and its body even later', async () => {
    loadFixture('compose-popup')
    const frame = document.querySelector('.AD')!
    const body = bodies()[0]!
    const place = body.parentElement!
    frame.remove()
    body.remove()
    const drafts = draftsOf(page.signal)
    document.querySelector('.no')!.append(frame)
    await settle()
    expect(drafts).toHaveLength(0)
    place.append(body)
    await settle()
    expect(drafts).toHaveLength(1)
  })

  it('takes a moved node for the same draft', async () => {
    loadFixture('compose-popup')
    const drafts = draftsOf(page.signal)
    const changes = changesOf(drafts[0]!)
    const frame = document.querySelector('.AD')!
    frame.remove()
    await new Promise((resolve) => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(110)
    document.querySelector('.aSt')!.append(frame)
    await settle()
    expect(drafts).toHaveLength(1)
    expect(changes).not.toContain('gone')
    expect(draftText(drafts[0]!)).toContain('Hi Dana')
  })

  it('sees a full-screen close that only empties the frame', async () => {
    loadFixture('compose-fullscreen')
    const [draft] = draftsOf(page.signal)
    const changes = changesOf(draft!)
    document.querySelector('.aaZ')!.replaceChildren()
    await settle()
    expect(changes.at(-1)).toBe('gone')
    expect(draft!.read()).toEqual({ trouble: 'gone' })
    expect(await draft!.apply([], '')).toEqual({ ok: false, trouble: 'gone' })
  })

  it('keeps a minimised draft', async () => {
    loadFixture('compose-popup')
    const [draft] = draftsOf(page.signal)
    document.querySelector<HTMLElement>('.aaZ')!.parentElement!.style.display = 'none'
    await settle()
    expect(draftText(draft!)).toContain('Hi Dana')
  })

  it('does nothing in a print view', () => {
    loadFixture('compose-popup')
    window.location.href = 'https://mail.google.com/mail/u/0/?view=pt&th=1'
    expect(draftsOf(page.signal)).toHaveLength(0)
    window.location.href = 'https://mail.google.com/mail/u/0/'
  })

  it('ends with its signal', async () => {
    loadFixture('compose-popup')
    const drafts = draftsOf(page.signal)
    const changes = changesOf(drafts[0]!)
    page.abort()
    bodies()[0]!.append('more')
    document.body.append(document.querySelector('.AD')!.cloneNode(true))
    await settle()
    expect(drafts).toHaveLength(1)
    expect(changes).toEqual(['gone'])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('watching a draft', () => {
  it('tells of text, recipients, message and focus', async () => {
    loadFixture('reply-inline-trimmed')
    const [draft] = draftsOf(page.signal)
    const changes = changesOf(draft!)
    const happens = async (act: () => void): Promise<string[]> => {
      changes.length = 0
      act()
      await settle()
      return [...new Set(changes)]
    }
    expect(await happens(() => bodies()[0]!.append('x'))).toEqual(['text'])
    expect(await happens(() => document.querySelector('.anm [role="option"]')!.remove())).toEqual(['address'])
    const typed = document.querySelector('.anm input')!
    expect(await happens(() => typed.dispatchEvent(new Event('input', { bubbles: true })))).toEqual([
      'address',
    ])
    expect(
      await happens(() => document.querySelector('[name="rm"]')!.setAttribute('value', '#msg-f:1001')),
    ).toEqual(['message'])
    expect(await happens(() => bodies()[0]!.dispatchEvent(new Event('focusin', { bubbles: true })))).toEqual([
      'focus',
    ])
  })

  it('stops with its own signal', async () => {
    loadFixture('compose-popup')
    const [draft] = draftsOf(page.signal)
    const mine = new AbortController()
    const changes = changesOf(draft!, mine.signal)
    mine.abort()
    bodies()[0]!.append('x')
    await settle()
    expect(changes).toEqual([])
  })

  it('notices a form that is built after the body', async () => {
    loadFixture('compose-popup')
    const form = document.querySelector('form')!
    const place = form.parentElement!
    form.remove()
    const [draft] = draftsOf(page.signal)
    expect(draft!.read()).toEqual({ trouble: 'changed-page' })
    expect(draft!.address().known).toBe(false)
    const changes = changesOf(draft!)
    place.append(form)
    await vi.advanceTimersByTimeAsync(3100)
    expect(changes).toContain('address')
    expect(draft!.address().recipients).toHaveLength(2)
  })

  it('reads the whole draft', () => {
    loadFixture('reply-inline-expanded')
    const [draft] = draftsOf(page.signal)
    expect(draft!.read()).toEqual({
      channel: 'email',
      draft: 'Hi Dana,\n\nLater.',
      message: {
        text: 'Can you send the Q3 numbers by Friday?',
        from: { name: 'Dana Lee', address: 'dana@example.test' },
      },
      earlier: [{ from: 'dana@example.test', text: 'Kick-off.' }],
      subject: 'Re: Q3 numbers',
    })
  })
})

describe('the self-check', () => {
  const check = async (): Promise<ReturnType<ReturnType<typeof gmailSite>['selfCheck']>> => {
    const site = gmailSite(document)
    site.watch(() => undefined, page.signal)
    await vi.advanceTimersByTimeAsync(6000)
    return site.selfCheck()
  }
  it.each([
    'compose-popup',
    'compose-two-one-minimised',
    'reply-inline-trimmed',
    'reply-inline-expanded',
    'reply-plaintext',
  ])('finds nothing wrong with %s', async (name) => {
    loadFixture(name)
    expect(await check()).toBeNull()
  })
  it('tells of a body without a form, and of a reply without its message', async () => {
    loadFixture('compose-popup')
    document.querySelector('form')!.remove()
    expect((await check())?.structure).toContain('body but no compose')
    loadFixture('reply-plaintext')
    document.body.replaceChildren(document.querySelector('.M9')!)
    expect(await check()).toMatchObject({ trouble: 'changed-page' })
  })
  it.each(['reply-inline-trimmed', 'reply-inline-expanded'])(
    'looks at no word of any mail: %s',
    async (name) => {
      loadFixture(name)
      const site = gmailSite(document)
      site.watch(() => undefined, page.signal)
      await vi.advanceTimersByTimeAsync(6000)
      const words = [
        vi.spyOn(Text.prototype, 'data', 'get'),
        vi.spyOn(Node.prototype, 'textContent', 'get'),
        vi.spyOn(DOMParser.prototype, 'parseFromString'),
      ]
      for (const word of words) word.mockClear()
      site.selfCheck()
      for (const word of words) expect(word).not.toHaveBeenCalled()
      vi.restoreAllMocks()
    },
  )
  it('gives a compose time to be built', () => {
    loadFixture('compose-popup')
    document.querySelector('form')!.remove()
    const site = gmailSite(document)
    site.watch(() => undefined, page.signal)
    expect(site.selfCheck()).toBeNull()
  })
  it('reports structure without any text, address, id or label', async () => {
    loadFixture('reply-plaintext')
    document.querySelector('.M9')!.id = 'secretid'
    document.querySelector('.M9')!.classList.add('acme-corporation-secret')
    document.body.replaceChildren(document.querySelector('.M9')!)
    const report = (await check())!.structure
    expect(report).toContain('form.bAs')
    expect(report).toContain('[g_editable]')
    expect(report).not.toMatch(/@|Dana|Later|Q3|numbers|secret|Reply|example|msg-|recipients/)
  })
})
