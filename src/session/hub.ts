/** All sessions of one tab: which one is current, and the conversations with panels. */
import type { PageEnd } from '../platform/messages.ts'
import type { Platform } from '../platform/platform.ts'
import type { FromPanel, TabCommand, ToPanel } from '../platform/protocol.ts'
import type { DraftSource, Site } from '../sites/draft-source.ts'
import type { Beside, BesideDraft } from './beside.ts'
import type { OpenNotes } from './notes-desk.ts'
import { Session, type SessionHooks } from './session.ts'

const hasPlaces = (session: Session): session is Session & BesideDraft => session.places !== undefined

export class Hub {
  readonly #site: Site
  readonly #platform: Platform
  readonly #version: string
  readonly #openNotes: OpenNotes | undefined
  readonly #end = new AbortController()
  readonly #sessions = new Map<string, Session>()
  readonly #panels = new Set<PageEnd>()
  /** The card's end among them; it is no panel. */
  #card: PageEnd | null = null
  #beside: Beside | null = null
  /** Draft ids, the one turned to last at the end. */
  #order: string[] = []
  #pushing = false
  /** The state as it was sent last. */
  #said = ''

  constructor(site: Site, platform: Platform, version: string, openNotes?: OpenNotes) {
    this.#site = site
    this.#platform = platform
    this.#version = version
    this.#openNotes = openNotes
  }

  /** Aborts when the hub has gone quiet. */
  get ended(): AbortSignal {
    return this.#end.signal
  }

  /** Starts watching the page for drafts. */
  start(): void {
    this.#site.watch((source) => this.#add(source), this.#end.signal)
  }

  /** From now on something is drawn beside the drafts. */
  attach(beside: Beside): void {
    this.#beside = beside
    this.#push()
  }

  /** Whether a panel is open; the card is none. */
  get hasPanel(): boolean {
    return this.#panels.size > (this.#card ? 1 : 0)
  }

  /** Takes up the conversation with the card, to which a panel's messages go too. */
  addCard(card: PageEnd): void {
    this.#card = card
    this.addPanel(card)
  }

  /** Takes up the conversation with a panel; while one is open, underlines may show. */
  addPanel(panel: PageEnd): void {
    if (this.#end.signal.aborted) {
      panel.close()
      return
    }
    this.#panels.add(panel)
    if (panel !== this.#card) this.#beside?.panelOpened()
    this.#said = ''
    panel.onMessage((command) => this.#onCommand(command))
    panel.onClose((reason) => {
      this.#panels.delete(panel)
      if (panel === this.#card) this.#card = null
      if (reason === 'invalidated') this.quiet()
      else this.#tellPanelOpen()
    })
    panel.post({ type: 'hello', site: this.#site.id, version: this.#version })
    this.#tellPanelOpen()
    this.#push()
  }

  /** Does what a keyboard command of the person says. */
  command(command: TabCommand['command']): void {
    const session = this.#current()
    if (command !== 'coach-draft' || !session) return
    session.ask()
    if (session.places && !this.hasPanel) {
      this.#beside?.open({ draftId: session.draftId, findingId: null, by: 'keyboard' })
    }
  }

  /** The person clicked at a point of the page: an underlined finding there is shown in the panel, or in the card. */
  pointAt(x: number, y: number): void {
    const found = this.findingAt(x, y)
    if (!found) return
    this.turnTo(found.draftId)
    this.#sendState()
    this.#post({ type: 'focus-finding', findingId: found.findingId })
    if (!this.hasPanel) this.#beside?.open({ ...found, by: 'pointer' })
  }

  /** The finding underlined at a point of the page. */
  findingAt(x: number, y: number): { draftId: string; findingId: string } | null {
    for (const session of this.#sessions.values()) {
      const findingId = session.findingAt(x, y)
      if (findingId !== null) return { draftId: session.draftId, findingId }
    }
    return null
  }

  /** Makes a draft the one that panels show. */
  turnTo(draftId: string): void {
    this.#order = [...this.#order.filter((id) => id !== draftId), draftId]
    this.#push()
  }

  /** Stops for good: no reading, no underlines, no panel. The page is left as if the extension were not there. */
  quiet(): void {
    if (this.#end.signal.aborted) return
    this.#end.abort()
    for (const session of this.#sessions.values()) session.close()
    this.#sessions.clear()
    for (const panel of this.#panels) panel.close()
    this.#panels.clear()
    this.#beside?.update([])
  }

  #add(source: DraftSource): void {
    const { draftId } = source
    this.#sessions.get(draftId)?.close()
    const hooks: SessionHooks = {
      changed: () => this.#push(),
      focused: () => this.turnTo(draftId),
      gone: () => {
        // A draft with the same id may have taken its place already.
        if (this.#sessions.get(draftId) === session) this.#remove(draftId)
      },
      invalidated: () => this.quiet(),
    }
    const session = new Session(source, this.#platform, hooks, this.#openNotes)
    this.#sessions.set(draftId, session)
    session.setPanelOpen(this.#panels.size > 0)
    this.turnTo(draftId)
  }

  #remove(draftId: string): void {
    this.#sessions.delete(draftId)
    this.#order = this.#order.filter((id) => id !== draftId)
    this.#push()
  }

  #current(): Session | undefined {
    return this.#sessions.get(this.#order.at(-1) ?? '')
  }

  #onCommand(command: FromPanel): void {
    if (this.#platform.isAlive()) void this.#sessions.get(command.draftId)?.handle(command)
    else this.quiet()
  }

  #tellPanelOpen(): void {
    for (const session of this.#sessions.values()) session.setPanelOpen(this.#panels.size > 0)
  }

  #stateNow(): ToPanel {
    const drafts = [...this.#sessions.values()].map(({ draftId, label }) => ({ draftId, label }))
    return { type: 'state', drafts, current: this.#current()?.state() ?? null }
  }

  #post(message: ToPanel): void {
    for (const panel of this.#panels) panel.post(message)
  }

  /** Sends the whole state; several changes in one turn make one message. */
  #push(): void {
    if (this.#pushing || (this.#panels.size === 0 && !this.#beside)) return
    this.#pushing = true
    queueMicrotask(() => {
      this.#pushing = false
      if (this.#end.signal.aborted) return
      const sessions = [...this.#sessions.values()]
      // Where the coach rests it does not look at the page either.
      const rests = sessions.length > 0 && sessions.every(({ isResting }) => isResting)
      const trouble = rests ? null : this.#site.selfCheck()
      if (trouble) this.#post({ type: 'page-trouble', ...trouble })
      this.#sendState()
      for (const session of sessions) session.lookAtSign(trouble !== null)
      this.#beside?.update(sessions.filter(hasPlaces))
    })
  }

  #sendState(): void {
    if (this.#panels.size === 0) return
    const state = this.#stateNow()
    const words = JSON.stringify(state)
    // Many changes (a setting stored, a spurious event of the page) leave the state as it was.
    if (words === this.#said) return
    this.#said = words
    this.#post(state)
  }
}
