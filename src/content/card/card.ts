/**
 * The in-page card, wherever there is no panel: a small dialog near the words that it is about. It shows what the
 * background puts together for the draft's state, and sends back what the person clicks.
 */

import type { PageEnd } from '../../platform/messages.ts'
import type {
  CardAction,
  CardReply,
  CardRequest,
  DraftState,
  FromPanel,
  ToPanel,
} from '../../platform/protocol.ts'
import type { Aim, BesideDraft } from '../../session/beside.ts'
import type { Box } from '../../sites/draft-source.ts'
import type { Float } from '../float.ts'
import { placeCard } from '../placing.ts'
import { build, rebuild } from './build.ts'

/** What the card needs of the world around it. */
export interface CardWorld {
  float: Float
  /** Asks the background what to show. */
  ask(request: CardRequest): Promise<CardReply>
  /** Joins the conversation that panels have with the page. */
  join(end: PageEnd): void
  /** Where to stand when the words are not to be seen. */
  besides(draftId: string): Box | null
  copy(text: string): Promise<void>
  report(where: string, error: unknown): void
  /** The card has closed. */
  closed(): void
}

export class Card {
  readonly #world: CardWorld
  readonly #aim: Aim
  readonly #dialog: HTMLElement
  readonly #status: HTMLElement
  #left: () => void = () => undefined
  #draft: BesideDraft
  #hear: (command: FromPanel) => void = () => undefined
  /** As the page told it last. */
  #current: DraftState | null = null
  /** As it is on screen, which what the person clicks is meant for. */
  #seen: DraftState | null = null
  /** What the background keeps in the page's hands. */
  #panel: unknown = null
  /** One request after the other, each with what the one before it answered. */
  #asked: Promise<void> = Promise.resolve()
  #findingId: string | null
  #isShown = false
  /** The person did something in the card last; the page may take the focus while it is done. */
  #hasHand = false
  #isClosed = false

  /** Opens for a draft. With the keyboard the focus goes into the card, with a pointer it stays where it is. */
  constructor(world: CardWorld, draft: BesideDraft, aim: Aim) {
    this.#world = world
    this.#draft = draft
    this.#aim = aim
    this.#findingId = aim.findingId
    const { document } = world.float
    this.#dialog = document.createElement('div')
    this.#dialog.className = 'card'
    this.#dialog.tabIndex = -1
    this.#dialog.setAttribute('role', 'dialog')
    this.#status = document.createElement('div')
    this.#status.className = 'said'
    this.#status.setAttribute('role', 'status')
    this.#dialog.hidden = true
    world.float.add(this.#dialog)
    world.float.add(this.#status)
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event))
    if (aim.findingId) this.#tell({ type: 'look-at', findingId: aim.findingId })
    world.join({
      post: (message) => this.#onNews(message),
      onMessage: (listener) => {
        this.#hear = listener
      },
      onClose: (listener) => {
        this.#left = () => listener('closed')
      },
      close: () => this.close(),
    })
  }

  get draftId(): string {
    return this.#aim.draftId
  }

  /** Takes the draft as it is now. */
  update(draft: BesideDraft): void {
    this.#draft = draft
  }

  /** The pointer has gone on: what it opened by resting alone closes, unless the person took it up. */
  pass(): void {
    if (this.#aim.by === 'rest' && !this.#world.float.root.activeElement) this.close()
  }

  /** Closes; the focus goes back to the draft if the person asked for that. */
  close(toDraft = false): void {
    if (this.#isClosed) return
    this.#isClosed = true
    const { float } = this.#world
    float.remove(this.#dialog)
    float.remove(this.#status)
    this.#left()
    if (toDraft) this.#draft.focus()
    this.#world.closed()
  }

  /** Puts the card where it belongs now. */
  place(): void {
    if (!this.#isShown) return
    const { places } = this.#draft
    const anchor = this.#draft.wordsOf(this.#findingId) ?? this.#world.besides(this.draftId) ?? places.field()
    if (!anchor) return
    const { style } = this.#dialog
    const { innerWidth: width, innerHeight: height } = this.#world.float.document.defaultView!
    const { offsetWidth, offsetHeight } = this.#dialog
    // As high as it would like to be.
    const page = this.#dialog.querySelector('.page')
    const hidden = page ? page.scrollHeight - page.clientHeight : 0
    const place = placeCard(
      anchor,
      { width: offsetWidth, height: offsetHeight + hidden },
      { width, height },
      places.keepClear(),
    )
    style.left = `${place.left}px`
    style.top = `${place.top}px`
    style.maxHeight = `${place.height}px`
  }

  #onNews(message: ToPanel): void {
    if (message.type === 'state') {
      this.#current = message.current
      // Another draft, or everything is to be hidden.
      const { draftId, resting } = message.current ?? {}
      if (draftId !== this.draftId || resting === 'quiet') {
        this.close()
        return
      }
    }
    this.#tell({ type: 'from-page', message })
  }

  #tell(event: unknown): void {
    const current = this.#current
    this.#asked = this.#asked.then(() => this.#ask(event, current))
  }

  async #ask(event: unknown, current: DraftState | null): Promise<void> {
    if (this.#isClosed) return
    try {
      const reply = await this.#world.ask({ type: 'card', panel: this.#panel, events: [event] })
      this.#seen = current
      if (!this.#isClosed) this.#show(reply)
    } catch (error) {
      this.#world.report('card', error)
      this.close()
    }
  }

  #show(reply: CardReply): void {
    this.#panel = reply.panel
    this.#findingId = reply.findingId
    if (!this.#seen) return
    const { float } = this.#world
    float.style(reply.style)
    this.#dialog.setAttribute('aria-label', reply.label)
    const view = build(float.document, reply.view, (action, button) => this.#do(action, button))
    rebuild(float.root, this.#dialog, view, this.#hasHand)
    if (reply.said) this.#status.textContent = reply.said
    const isFirst = !this.#isShown
    this.#isShown = true
    this.#dialog.hidden = false
    this.place()
    if (isFirst && this.#aim.by === 'keyboard') this.#dialog.focus({ preventScroll: true })
  }

  #do(action: CardAction, button: HTMLElement): void {
    this.#hasHand = true
    if (action.event) this.#tell(action.event)
    if (action.command) this.#command(action.command)
    if (action.copy) void this.#copy(action.copy, button)
    if (action.close) this.close(true)
  }

  #command(command: NonNullable<CardAction['command']>): void {
    const { draftId, revision } = this.#seen!
    this.#hear({ draftId, revision, ...command })
  }

  async #copy({ text, done, failed }: NonNullable<CardAction['copy']>, button: HTMLElement): Promise<void> {
    try {
      await this.#world.copy(text)
      button.textContent = done
    } catch (error) {
      this.#world.report('copy', error)
      button.textContent = failed
    }
  }

  /** Ctrl+Z in the card takes back what the card put in. */
  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Tab') this.#hasHand = false
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z'
    if (!isUndo || !this.#current?.canUndo) return
    event.preventDefault()
    this.#command({ type: 'undo' })
  }
}
