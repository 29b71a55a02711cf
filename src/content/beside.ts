/** What the extension draws in the page: signs beside the drafts, and the card where there is no panel. */
import { type PageEnd, requestCard, requestPanel } from '../platform/messages.ts'
import type { Platform } from '../platform/platform.ts'
import type { Aim, Beside, BesideDraft } from '../session/beside.ts'
import { Card, type CardWorld } from './card/card.ts'
import { Float } from './float.ts'
import { follow } from './follow.ts'
import { Signs } from './sign/sign.ts'

/** A panel that was asked for shows itself by its own call within this time, in milliseconds; else the card opens. */
const PANEL_COMES = 500
/** How long a pointer rests on underlined words before they are shown in the card, in milliseconds. */
const REST = 600

/** The hub's part in this. */
interface Drafts {
  readonly hasPanel: boolean
  addCard(end: PageEnd): void
  turnTo(draftId: string): void
  findingAt(x: number, y: number): { draftId: string; findingId: string } | null
}

export class PageBeside implements Beside {
  readonly #view: Window
  readonly #float: Float
  readonly #hub: Drafts
  readonly #platform: Pick<Platform, 'delay' | 'report'>
  readonly #signs: Signs
  #drafts = new Map<string, BesideDraft>()
  #card: Card | null = null
  #isStyled = false
  #stopWaiting = (): void => undefined
  /** Follows the page's movements while there is something to move. */
  #following: AbortController | null = null

  constructor(
    document: Document,
    hub: Drafts,
    platform: Pick<Platform, 'delay' | 'report'>,
    end: AbortSignal,
  ) {
    const view = document.defaultView!
    this.#view = view
    this.#float = new Float(document)
    this.#hub = hub
    this.#platform = platform
    this.#signs = new Signs(this.#float, (draft, event) => this.#onSign(draft, event))
    const on = { capture: true, signal: end }
    view.addEventListener('pointerdown', (event) => this.#onPointer(event), { ...on, passive: true })
    view.addEventListener('pointermove', (event) => this.#onMove(event), { ...on, passive: true })
    view.addEventListener('keydown', (event) => this.#onKey(event), on)
  }

  update(drafts: BesideDraft[]): void {
    if (!this.#isStyled && drafts.some(({ sign }) => sign)) this.#fetchStyle()
    this.#drafts = new Map(drafts.map((draft) => [draft.draftId, draft]))
    this.#signs.update(drafts)
    const draft = this.#card && this.#drafts.get(this.#card.draftId)
    if (draft) this.#card?.update(draft)
    else this.#card?.close()
    this.#place()
  }

  open(aim: Aim): void {
    // By the keyboard the panel was asked for already.
    if (aim.by === 'keyboard') this.#platform.delay(PANEL_COMES, () => this.#openCard(aim))
    else this.#openCard(aim)
  }

  panelOpened(): void {
    this.#card?.close()
  }

  /** The style sheet comes from the background, where it costs no page anything. */
  #fetchStyle(): void {
    this.#isStyled = true
    requestCard({ type: 'card', panel: null, events: [] }).then(
      ({ style }) => this.#float.style(style),
      (error: unknown) => {
        // The next sign asks again.
        this.#isStyled = false
        this.#platform.report('style', error)
      },
    )
  }

  #onSign({ draftId }: BesideDraft, { detail }: MouseEvent): void {
    if (this.#card) {
      this.#card.close(true)
      return
    }
    const { hasPanel } = this.#hub
    // Before anything else, while the click still counts as one.
    const panel = hasPanel ? null : requestPanel()
    this.#hub.turnTo(draftId)
    const aim: Aim = { draftId, findingId: null, by: detail === 0 ? 'keyboard' : 'pointer' }
    panel?.then(
      (comes) => (comes ? this.#platform.delay(PANEL_COMES, () => this.#openCard(aim)) : this.#openCard(aim)),
      (error: unknown) => this.#platform.report('open panel', error),
    )
  }

  #openCard(aim: Aim): void {
    const draft = this.#drafts.get(aim.draftId)
    if (!draft || this.#hub.hasPanel || this.#card?.draftId === aim.draftId) return
    this.#card?.close()
    const world: CardWorld = {
      float: this.#float,
      ask: requestCard,
      join: (end) => this.#hub.addCard(end),
      besides: (draftId) => this.#signs.boxOf(draftId),
      copy: (text) => navigator.clipboard.writeText(text),
      report: this.#platform.report,
      closed: () => {
        if (this.#card === card) this.#card = null
        this.#place()
      },
    }
    const card = new Card(world, draft, aim)
    this.#card = card
    this.#place()
  }

  /** A pointer that rests on underlined words shows them in the card, which closes when it rests elsewhere. */
  #onMove({ target, clientX, clientY, buttons }: PointerEvent): void {
    this.#stopWaiting()
    if (this.#drafts.size === 0 || buttons !== 0 || this.#hub.hasPanel || this.#float.owns(target)) return
    this.#stopWaiting = this.#platform.delay(REST, () => {
      const found = this.#hub.findingAt(clientX, clientY)
      if (!found) this.#card?.pass()
      else if (!this.#card) {
        this.#hub.turnTo(found.draftId)
        this.#openCard({ ...found, by: 'rest' })
      }
    })
  }

  /** A press elsewhere closes the card; one on underlined words shows them in it. */
  #onPointer({ target, clientX, clientY }: PointerEvent): void {
    this.#stopWaiting()
    if (!this.#float.owns(target) && !this.#hub.findingAt(clientX, clientY)) this.#card?.close()
  }

  /** Escape closes the card and nothing else; whoever writes on has done with it. */
  #onKey(event: KeyboardEvent): void {
    this.#stopWaiting()
    const card = this.#card
    if (!card || !event.isTrusted) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopImmediatePropagation()
      card.close(true)
    } else if (
      !this.#float.owns(event.target) &&
      event.key.length === 1 &&
      !event.ctrlKey &&
      !event.metaKey
    ) {
      card.close()
    }
  }

  /** Puts everything where it belongs now, and again whenever the page moves, while there is something. */
  #place(): void {
    try {
      this.#signs.place()
      this.#card?.place()
    } catch (error) {
      this.#platform.report('place', error)
    }
    if (!this.#float.isUsed) {
      this.#following?.abort()
      this.#following = null
    } else if (!this.#following) {
      this.#following = new AbortController()
      follow(this.#view, () => this.#place(), this.#following.signal)
    }
  }
}
