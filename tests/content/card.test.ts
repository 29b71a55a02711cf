// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Card, type CardWorld } from '../../src/content/card/card.ts'
import type { PageEnd } from '../../src/platform/messages.ts'
import type { CardReply, FromPanel } from '../../src/platform/protocol.ts'
import { ready, SEED } from '../../tools/gallery/reports.ts'
import { settle } from '../session/fakes.ts'

/** A card whose background answers when the test says so. */
function openCard() {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  const waiting: ((reply: CardReply) => void)[] = []
  const heard: FromPanel[] = []
  let end: PageEnd | undefined
  const world = {
    float: {
      document,
      root,
      add: (element: Element) => root.append(element),
      remove: (element: Element) => element.remove(),
      style: () => undefined,
    },
    ask: () => new Promise<CardReply>((resolve) => waiting.push(resolve)),
    join: (card: PageEnd) => {
      end = card
      card.onMessage((command) => heard.push(command as FromPanel))
    },
    besides: () => null,
    report: (_where: string, error: unknown) => {
      throw error
    },
    closed: () => undefined,
  } as unknown as CardWorld
  const places = { field: () => null, words: () => null, isFree: () => true, keepClear: () => [] }
  const first = ready(SEED, { canUndo: true })
  const draft = { draftId: first.draftId, places, sign: null, wordsOf: () => null, focus: () => undefined }
  new Card(world, draft, { draftId: first.draftId, findingId: null, by: 'pointer' })
  const tell = (revision: number) =>
    end!.post({ type: 'state', drafts: [], current: { ...first, revision } } as never)
  const answer = async () => {
    await settle()
    waiting.shift()!({ panel: null, view: ['seen'], style: '', label: '', said: '', findingId: null })
    await settle()
  }
  const dialog = root.querySelector<HTMLElement>('[role=dialog]')!
  const undo = () => dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }))
  return { tell, answer, undo, heard }
}

describe('what is clicked in the card', () => {
  it('is meant for the draft that it shows, not for one that it is about to show', async () => {
    const { tell, answer, undo, heard } = openCard()
    tell(3)
    await answer()
    tell(4)
    undo()
    await answer()
    undo()
    expect(heard.map(({ revision }) => revision)).toEqual([3, 4])
  })
})
