import type { ComposeForm, ComposeScene, Person, Scene, ThreadMessage } from '../scene.ts'
import { encodeScene } from '../scene.ts'
import type { SavedDraft, SentMessage, SimCounts } from '../sim-api.ts'
import { Compose, type ComposeHost } from './compose.ts'
import { answersThread, type ComposePlan, planCompose } from './compose-plan.ts'
import { Context } from './context.ts'
import { element } from './html.ts'
import { word } from './labels.ts'
import { buildShell, mailList, type Shell, showToast } from './shell.ts'
import { type ReplyKind, Thread } from './thread.ts'

interface LastSent {
  plan: ComposePlan
  record: SentMessage
  restored: { body: string; trimmed: string }
  draftId: string
}

/** One simulated page: a scene, its thread, and all its composes. */
export class Page implements ComposeHost {
  readonly counts: SimCounts = { delayedChange: 0, trustedInput: 0, syntheticInput: 0 }
  readonly savedDrafts: SavedDraft[] = []
  readonly sentMessages: SentMessage[] = []
  readonly composes = new Map<string, Compose>()
  context: Context
  pending = 0
  readonly #homes = new WeakMap<Compose, HTMLElement>()
  #shell: Shell
  #thread: Thread | null = null
  #lastSent: LastSent | null = null
  #waiting: (() => void)[] = []

  constructor(scene: Scene) {
    this.context = new Context(scene)
    this.#shell = buildShell(this.context, this.#isBare())
    this.#render()
  }

  /** Replaces everything by another scene; what was saved and sent stays on record. */
  load(scene: Scene): Promise<void> {
    for (const compose of this.composes.values()) compose.dispose()
    this.composes.clear()
    this.#lastSent = null
    this.context = new Context(scene)
    this.#shell = buildShell(this.context, this.#isBare())
    this.#render()
    return this.ready()
  }

  /** Resolves when nothing is on its way. */
  ready(): Promise<void> {
    if (this.pending === 0) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** The compose with this id, or the newest. */
  compose(id?: string): Compose {
    const found = id === undefined ? [...this.composes.values()].at(-1) : this.composes.get(id)
    if (!found) throw new Error(`simulator: no compose ${id ?? ''}`)
    return found
  }

  /** Opens a compose in its place and gives its id at once; `ready` tells when it is complete. */
  open(form: ComposeForm, scene: ComposeScene, restored?: LastSent): string {
    const thread = this.#messages()
    const plan = planCompose(this.context, form, scene, thread, this.#threadSubject())
    if (restored) {
      plan.restored = restored.restored
      plan.draftId = restored.draftId
    }
    const compose = new Compose(this.context, plan, this)
    this.composes.set(compose.id, compose)
    if (plan.inline) this.#placeInThread(compose)
    else this.#placeInDock(compose)
    return compose.id
  }

  get messageCount(): number {
    return this.#thread?.messages.length ?? 0
  }

  reply(kind: ReplyKind, index: number): string {
    const { scene } = this.context
    const answered: ComposeScene = { form: kind, answers: index }
    if (scene.signature) answered.signature = scene.signature
    return this.open(kind, answered)
  }

  unfoldMessage(index: number): void {
    this.#thread?.items[index]?.unfold()
  }

  /** Leaves the thread for the list or comes back to it; the containers are new each time. */
  navigate(where: 'inbox' | 'thread'): void {
    for (const compose of [...this.composes.values()]) if (compose.plan.inline) this.#drop(compose)
    if (where === 'thread') this.#showThread(-1)
    else this.#showList()
  }

  popOut(compose: Compose): string {
    compose.editor?.flush()
    const draftId = compose.ensureDraftId()
    const restored = { body: compose.body.innerHTML, trimmed: compose.snapshot().parts[1]?.[1] ?? '' }
    const record = { ...compose.snapshot(), plainText: compose.plan.plainText, undone: false }
    this.#drop(compose)
    const scene = { ...compose.plan.scene, ...compose.recipients.lists, subject: compose.frame.subject.value }
    return this.open('popoutReply', scene, { plan: compose.plan, record, restored, draftId })
  }

  undoSend(): string {
    const last = this.#lastSent
    if (!last) throw new Error('simulator: nothing was sent')
    this.#lastSent = null
    last.record.undone = true
    document.querySelector('.vh')?.remove()
    const { to, cc, bcc, subject } = last.record
    const form = last.plan.form === 'fullscreen' ? 'popup' : last.plan.form
    return this.open(form, { ...last.plan.scene, to, cc, bcc, subject }, last)
  }

  saved(draft: SavedDraft): void {
    this.savedDrafts.push(draft)
  }

  sendClicked(compose: Compose): void {
    if (compose.closed) return
    compose.recipients.commitTyped()
    compose.editor?.flush()
    const draftId = compose.ensureDraftId()
    const record: SentMessage = { ...compose.snapshot(), plainText: compose.plan.plainText, undone: false }
    const body = record.body.startsWith('<div dir="ltr"')
      ? record.body
      : `<div dir="ltr">${record.body}</div>`
    const restored = {
      body: compose.plan.plainText ? record.body : body,
      trimmed: record.parts[1]?.[1] ?? '',
    }
    this.sentMessages.push(record)
    compose.recipients.showSending()
    compose.dispose()
    const { context } = this
    this.#during(async () => {
      await sleep(context.switches.sending)
      if (this.context !== context) return
      this.#remove(compose)
      const message: ThreadMessage = { from: context.me, to: record.to, html: record.body }
      if (compose.plan.inline && compose.plan.kind !== 'forward') this.#thread?.append(message)
      this.#lastSent = { plan: compose.plan, record, restored, draftId }
      showToast(context, 'Message sent', () => this.undoSend())
    })
  }

  discardClicked(compose: Compose): void {
    this.#drop(compose)
    showToast(this.context, 'Draft discarded')
  }

  closeClicked(compose: Compose): void {
    if (compose.closed) return
    compose.editor?.flush()
    if (compose.state === 'fullscreen' && this.context.switches.fullscreenKeepsShell) {
      // Gmail empties the dialog and forgets it where it is.
      compose.dispose()
      compose.frame.inner?.replaceChildren()
      this.composes.delete(compose.id)
      this.#shell.fullscreen.style.display = 'none'
      return
    }
    this.#drop(compose)
  }

  minimiseClicked(compose: Compose): void {
    const { dialog, inner } = compose.frame
    if (!dialog || !inner) return
    if (compose.state === 'fullscreen') this.fullscreenClicked(compose)
    const part = [...dialog.children].find((child) => child.contains(inner))
    if (!(part instanceof HTMLElement)) return
    compose.state = compose.state === 'minimised' ? 'open' : 'minimised'
    part.style.display = compose.state === 'minimised' ? 'none' : ''
  }

  /** Moves the dialog, the very same node, to the full-screen place or back to its own. */
  fullscreenClicked(compose: Compose): void {
    const { dialog } = compose.frame
    const holder = dialog?.parentElement
    if (!holder || compose.plan.form === 'ownWindow') return
    if (compose.state === 'minimised') this.minimiseClicked(compose)
    if (compose.state === 'fullscreen') {
      this.#homes.get(compose)?.append(holder)
      compose.state = 'open'
      return
    }
    if (holder.parentElement) this.#homes.set(compose, holder.parentElement)
    this.#shell.fullscreen.style.display = ''
    this.#shell.fullscreen.append(holder)
    compose.state = 'fullscreen'
  }

  /** Shift on the full-screen button: the compose goes on in a window of its own. */
  ownWindowClicked(compose: Compose): void {
    const { subject } = compose.snapshot()
    const draftId = compose.ensureDraftId()
    const scene: Scene = { ...this.context.scene, ...compose.plan.scene, ...compose.recipients.lists }
    const moved: Scene = {
      ...scene,
      form: 'ownWindow',
      subject,
      draftId,
      draft: compose.body.innerHTML,
      signature: '',
    }
    this.#drop(compose)
    window.open(`/mail/u/0/?view=btop&sim=${encodeScene(moved)}`, '_blank', 'popup,width=700,height=600')
  }

  #isBare(): boolean {
    return ['ownWindow', 'threadWindow'].includes(this.context.scene.form)
  }

  #render(): void {
    const { scene, language, switches, me } = this.context
    const { form } = scene
    document.documentElement.lang = language
    document.documentElement.dataset.theme = scene.theme ?? 'light'
    const windowClass: Record<string, string> = { ownWindow: 'aAU xE xp', threadWindow: 'aAU xE Su' }
    document.body.className = windowClass[form] ?? 'aAU'
    document.title = `${word('Inbox', language)} - ${me.address} - Gmail`
    if (switches.subframe) this.#addSubframe()
    if (form === 'inbox') {
      this.#showList()
      return
    }
    if (form === 'thread' || (answersThread(form) && !switches.threadHidden)) {
      this.#showThread(scene.answers ?? this.#messages().length - 1)
    } else if (!this.#isBare()) this.#showList()
    if (form === 'thread') return
    const others = scene.others ?? (form === 'several' || form === 'minimised' ? [DEFAULT_OTHER] : [])
    const mine = this.open(form, scene)
    for (const other of others) {
      const id = this.open('popup', other)
      if (form === 'minimised') this.minimiseClicked(this.compose(id))
      // The scene's own compose stays the newest: it is the one that is meant without an id.
      const own = this.compose(mine)
      this.composes.delete(mine)
      this.composes.set(mine, own)
    }
    if (form === 'fullscreen') this.fullscreenClicked(this.compose(mine))
  }

  #messages(): ThreadMessage[] {
    const { scene, manager } = this.context
    if (scene.thread?.length) return scene.thread
    const sample = '<div dir="ltr">Can you send the Q3 numbers by Friday?</div>'
    return [{ from: manager, date: '2025-09-02T09:14', html: sample }]
  }

  #threadSubject(): string {
    return this.context.scene.subject?.replace(/^(Re|Fwd): /, '') ?? 'Q3 numbers'
  }

  #showList(): void {
    this.#thread = null
    this.#fillMain(mailList('main'))
  }

  #showThread(keepOpen: number): void {
    const thread = new Thread(this.context, this.#messages(), this.#threadSubject(), keepOpen)
    thread.onReply = (kind, index) => this.reply(kind, index)
    this.#thread = thread
    if (this.context.scene.form === 'previewPane') {
      const main = thread.root.querySelector('[role=main]')
      const pane = element('div', { class: 'aia' }, ...(main?.childNodes ?? []))
      main?.append(mailList('list'), pane)
    }
    this.#fillMain(thread.root)
  }

  #fillMain(root: HTMLElement): void {
    const piece = document.createDocumentFragment()
    piece.append(root)
    this.context.finish(piece)
    this.#shell.main.replaceChildren(piece)
  }

  #placeInThread(compose: Compose): void {
    const item = this.#thread?.items[compose.plan.answers]
    if (!item) throw new Error('simulator: the message that is answered is not on the page')
    for (const other of this.composes.values()) {
      if (other !== compose && other.plan.inline && other.plan.answers === compose.plan.answers)
        this.#drop(other)
    }
    const place = item.makeReplyPlace()
    const insert = (): Promise<void> => {
      place.append(compose.frame.piece)
      compose.attach(place)
      return compose.arrive()
    }
    const { lateFrame } = this.context.switches
    this.#during(async () => {
      if (lateFrame > 0) await sleep(lateFrame)
      if (!compose.closed) await insert()
    })
  }

  #placeInDock(compose: Compose): void {
    const { dialog, piece } = compose.frame
    if (compose.plan.form === 'ownWindow') this.#shell.main.append(piece)
    else this.#shell.dock.append(piece)
    if (dialog) compose.attach(dialog)
    this.#during(() => compose.arrive())
  }

  #drop(compose: Compose): void {
    compose.dispose()
    this.#remove(compose)
  }

  /** Takes a compose's nodes out, with the containers that held nothing else. */
  #remove(compose: Compose): void {
    this.composes.delete(compose.id)
    if (compose.plan.inline) {
      this.#thread?.items[compose.plan.answers]?.clearReplyPlace()
      return
    }
    const { dialog } = compose.frame
    const home = this.#homes.get(compose)
    const places = [this.#shell.dock, this.#shell.main, this.#shell.fullscreen]
    for (const start of [dialog, home]) {
      for (let node: HTMLElement | null | undefined = start; node; node = node.parentElement) {
        if (node.parentElement && places.includes(node.parentElement)) {
          node.remove()
          break
        }
      }
    }
  }

  #addSubframe(): void {
    const scene: Scene = {
      form: 'popup',
      to: [OUTSIDER],
      draft: 'Draft in a frame',
      switches: { lateBody: 0 },
    }
    const src = `/mail/u/0/?sim=${encodeScene(scene)}`
    document.body.prepend(element('iframe', { class: 'simFrame', src, title: '' }))
  }

  /** Counts something as on its way until it is done. */
  #during(work: () => Promise<void>): void {
    this.pending++
    void work().finally(() => {
      this.pending--
      if (this.pending > 0) return
      for (const resolve of this.#waiting.splice(0)) resolve()
    })
  }
}

const OUTSIDER: Person = { name: 'Sam Ortiz', address: 'sam@example.test' }

const DEFAULT_OTHER: ComposeScene = {
  form: 'popup',
  to: [OUTSIDER],
  subject: 'Second',
  draft: 'Second draft',
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
