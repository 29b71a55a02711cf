/** Sign and card where there is no panel, in either browser, by real clicks and keys. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Scene } from '../../pages/gmail/scene.ts'
import { draftHtml } from '../../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_NEW_DRAFT, SEED_PUSH, seedScene } from '../../pages/gmail/seed-scene.ts'
import type { InRoot } from '../support/beside.ts'
import { type Compose, expectKeepsTheTalkOpen } from '../support/compose.ts'
import { pause, poll } from '../support/poll.ts'
import { words } from '../support/words.ts'

/** A window without a panel, in which the seed's manager is marked. */
export interface Bare {
  compose: Compose
  inRoot: InRoot
  show(scene: Scene): Promise<void>
  evaluate<T>(fn: () => T): Promise<T>
  click(x: number, y: number): Promise<void>
  press(key: string, ...modifiers: 'Control'[]): Promise<void>
  type(text: string): Promise<void>
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const AGREEMENT = 'Sounds good, I agree.'
const meets = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top

/** A test's way to sign and card. */
export function besideOf({ inRoot, click }: Pick<Bare, 'inRoot' | 'click'>) {
  const boxOf = (selector: string): Promise<Box | null> =>
    inRoot((root, wanted) => {
      const found = root.querySelector(wanted)
      if (!found?.checkVisibility({ visibilityProperty: true })) return null
      const { left, top, right, bottom } = found.getBoundingClientRect()
      return { left, top, right, bottom }
    }, selector)
  return {
    boxOf,
    /** What the sign shows. */
    sign: () => inRoot((root) => root.querySelector('.sign')?.className.replace('sign ', '') ?? null),
    label: () => inRoot((root) => root.querySelector('.sign')?.getAttribute('aria-label') ?? null),
    text: () => inRoot((root) => root.querySelector<HTMLElement>('.card:not([hidden])')?.innerText ?? ''),
    /** Id or class of what has the keyboard's focus. */
    focused: () => inRoot((root) => root.activeElement?.id || root.activeElement?.className || ''),
    clickOn: async (selector: string): Promise<void> => {
      await poll(() => boxOf(selector)).not.toBeNull()
      await inRoot(
        (root, wanted) => root.querySelector(wanted)?.scrollIntoView({ block: 'nearest' }),
        selector,
      )
      const { left, right, top, bottom } = (await boxOf(selector))!
      await click((left + right) / 2, (top + bottom) / 2)
    },
  }
}

/** Runs in the page: a point on the words that are underlined. */
export function agreementAt(): [number, number] | null {
  const walker = document.createTreeWalker(window.__sim.body()!, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.includes('Sounds good')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const { left, top } = range.getBoundingClientRect()
    return [left + 20, top + 8]
  }
  return null
}

export function specification(start: () => Bare): void {
  let bare: Bare
  let beside: ReturnType<typeof besideOf>
  let before: string

  const boxes = () =>
    bare.evaluate(() => {
      const rect = (element: Element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return { left, top, right, bottom }
      }
      const compose = window.__sim.body()!.closest('.M9')!
      return {
        field: rect(window.__sim.body()!),
        send: [...compose.querySelectorAll('.aoO, .aoO + *')].map(rect),
        view: { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
      }
    })
  const within = (inner: Box, outer: Box) =>
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  const openCard = async (): Promise<void> => {
    await beside.clickOn('.sign')
    await poll(() => beside.boxOf('#use:not([aria-disabled])')).not.toBeNull()
  }
  const fresh = async (scene = seedScene()): Promise<void> => {
    await bare.show(scene)
    await poll(beside.sign).toBe('notes')
    before = await bare.compose.html()
  }
  const tabTo = async (id: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps++) {
      if ((await beside.focused())?.split(' ').includes(id)) return
      await bare.press('Tab')
    }
    throw new Error(`no way by Tab to ${id}`)
  }

  beforeEach(() => {
    bare = start()
    beside = besideOf(bare)
  })
  afterEach(async () => {
    expect(await bare.compose.errors()).toEqual([])
  })

  describe.each(['reply', 'popup', 'fullscreen', 'ownWindow'] as const)('in the form %s', (form) => {
    test('a quiet sign inside the field, and a card on a click, neither over Send', async () => {
      const isNew = form !== 'reply'
      await fresh(seedScene(isNew ? { form, draft: draftHtml(SEED_NEW_DRAFT) } : { form }))
      expect(await beside.label()).toBe(words('sign_notes'))
      const { field, send, view } = await boxes()
      const sign = (await beside.boxOf('.sign'))!
      expect(within(sign, field)).toBe(true)
      expect(send.some((one) => meets(one, sign))).toBe(false)

      await openCard()
      const card = (await beside.boxOf('.card'))!
      expect(within(card, view)).toBe(true)
      expect(send.some((one) => meets(one, card))).toBe(false)
      expect(await beside.text()).toContain(isNew ? SEED_PUSH : 'Still open')
      expect(await bare.compose.underlined()).toContain(isNew ? SEED_PUSH : AGREEMENT)
      const role = await bare.inRoot((root) => {
        const dialog = root.querySelector('.card')!
        return ['role', 'aria-modal', 'aria-label'].map((name) => dialog.getAttribute(name))
      })
      expect(role).toEqual(['dialog', null, words('card_label')])
      // Nothing of ours comes near the draft.
      expect(await bare.compose.html()).toBe(before)
    })
  })

  test('Use puts the suggestion in, and Ctrl+Z in the card and in the page bring the draft back', async () => {
    await fresh()
    const kept = await bare.compose.kept()
    await openCard()
    await beside.clickOn('#use')
    await poll(bare.compose.text).not.toBe(SEED_DRAFT)
    expectKeepsTheTalkOpen(await bare.compose.text())
    expect(await bare.compose.kept()).toEqual(kept)
    await poll(beside.text).toContain(words('used_title'))
    await bare.compose.settled()
    await poll(beside.focused).toBe('undo')
    await bare.press('z', 'Control')
    await poll(bare.compose.html).toBe(before)
    await bare.compose.settled()

    await poll(() => beside.boxOf('#use:not([aria-disabled])')).not.toBeNull()
    await beside.clickOn('#use')
    await poll(bare.compose.html).not.toBe(before)
    await bare.compose.settled()
    await bare.press('Escape')
    await poll(() => beside.boxOf('.card')).toBeNull()
    await bare.press('z', 'Control')
    expect(await bare.compose.html()).toBe(before)
  })

  test('by the keyboard alone: the sign, the card, Use, Undo, Escape', async () => {
    await fresh()
    await bare.compose.caretAfter('Best,')
    await tabTo('sign')
    await bare.press('Enter')
    await poll(beside.focused).toBe('card')
    await tabTo('use')
    await bare.press('Enter')
    await poll(bare.compose.text).not.toBe(SEED_DRAFT)
    await poll(beside.focused).toBe('undo')
    await bare.press('Enter')
    await poll(bare.compose.html).toBe(before)
    await bare.press('Escape')
    await poll(() => beside.boxOf('.card')).toBeNull()
    const focus = () => bare.evaluate(() => document.activeElement === window.__sim.body())
    expect(await focus()).toBe(true)
    // The page did not hear the Escape: the compose is still there.
    expect(await bare.evaluate(() => window.__sim.composes().length)).toBe(1)
  })

  test('the second way comes on top, and Dismiss puts the remark away', async () => {
    await fresh()
    await openCard()
    const first = await beside.text()
    if (await beside.boxOf('#second')) {
      await beside.clickOn('#second')
      await poll(beside.text).not.toBe(first)
    }
    await beside.clickOn('#dismiss')
    await beside.clickOn('#dismiss-this')
    await poll(beside.text).not.toContain('Still open')
    await poll(bare.compose.underlined).not.toContain(AGREEMENT)
    expect(await bare.compose.html()).toBe(before)
  })

  test('a click on underlined words keeps the card, and writing on closes it', async () => {
    await fresh()
    await openCard()
    const place = await bare.evaluate(agreementAt)
    await beside.clickOn('#close')
    await poll(() => beside.boxOf('.card')).toBeNull()
    await openCard()
    await bare.click(...place!)
    await poll(beside.text).toContain('Still open')
    await bare.type('x')
    await poll(() => beside.boxOf('.card')).toBeNull()
    await bare.press('Backspace')
  })

  test('what is typed in the card is no shortcut of the page', async () => {
    await fresh()
    await openCard()
    await beside.clickOn('.card h2')
    await tabTo('copy')
    await bare.evaluate(() => {
      Object.assign(window, { __heard: 0 })
      document.addEventListener('keydown', () => {
        ;(window as never as { __heard: number }).__heard += 1
      })
    })
    await bare.type('r#')
    await pause(100)
    expect(await bare.evaluate(() => (window as never as { __heard: number }).__heard)).toBe(0)
    expect(await bare.compose.html()).toBe(before)
  })
}
