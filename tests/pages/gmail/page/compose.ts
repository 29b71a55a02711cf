import type { ComposeState, SavedDraft, SimCounts, Truth } from '../sim-api.ts'
import { type BodyParts, bodyParts, expandedHtml } from './body-html.ts'
import { type ComposeFrame, composeFrame } from './compose-frame.ts'
import type { ComposePlan } from './compose-plan.ts'
import type { Context } from './context.ts'
import { Editor } from './editor.ts'
import { element, must, setHtml } from './html.ts'
import { word } from './labels.ts'
import { textOf } from './plain-text.ts'
import { Recipients } from './recipients.ts'
import { messageId } from './thread.ts'

/** What a compose asks of the page around it. */
export interface ComposeHost {
  counts: SimCounts
  saved(draft: SavedDraft): void
  sendClicked(compose: Compose): void
  discardClicked(compose: Compose): void
  closeClicked(compose: Compose): void
  minimiseClicked(compose: Compose): void
  fullscreenClicked(compose: Compose): void
  ownWindowClicked(compose: Compose): void
}

let nextComposeId = 1
let nextDraftId = 77

/** One compose from its frame to its end: recipients, editor, autosave, quote. The page decides where it stands. */
export class Compose {
  readonly id: string
  readonly plan: ComposePlan
  readonly frame: ComposeFrame
  readonly recipients: Recipients
  state: ComposeState['state'] = 'open'
  editor: Editor | null = null
  closed = false
  readonly #context: Context
  readonly #host: ComposeHost
  readonly #parts: BodyParts
  readonly #listening = new AbortController()
  readonly #marker = document.createComment('')
  readonly #outside = document.createDocumentFragment()
  #root: HTMLElement | null = null

  constructor(context: Context, plan: ComposePlan, host: ComposeHost) {
    this.#context = context
    this.#host = host
    this.plan = plan
    this.id = String(nextComposeId++)
    this.frame = composeFrame(context, plan.form, plan.kind, plan.inline)
    this.#parts = bodyParts({ ...plan.scene, plainText: plan.plainText }, plan.message, {
      forward: plan.kind === 'forward',
      signatureBelowQuote: context.switches.signatureBelowQuote,
      language: context.language,
      subject: plan.subject,
    })
    const late = context.switches.lateRecipients
    const none = { to: [], cc: [], bcc: [] }
    this.recipients = new Recipients(context, this.frame.piece, late > 0 ? none : plan.lists)
    this.recipients.onChange = () => this.#save()
    this.#fillInputs()
    this.#fillBody()
    if (context.switches.startCollapsed) this.recipients.collapse()
    if (context.switches.typedTo)
      must<HTMLInputElement>(this.frame.piece, TO_BOX).value = context.switches.typedTo
    this.#connectButtons()
    if (context.switches.lateBody > 0) {
      this.frame.body.replaceWith(this.#marker)
      this.#outside.append(this.frame.body)
    }
    context.finish(this.frame.piece)
    // The body goes through the same changes as its frame.
    context.finish(this.#outside)
  }

  get body(): HTMLElement {
    return this.frame.body
  }

  /** Listens for keys and focus on the place in which the frame now stands. */
  attach(root: HTMLElement): void {
    this.#root = root
    const { signal } = this.#listening
    root.addEventListener('keydown', (event) => this.#onKey(event), { signal })
    root.addEventListener('focusin', (event) => this.#onFocus(event.target as Node | null), { signal })
    root.addEventListener('focusout', () => this.#onBlur(), { signal })
  }

  /** Ends timers and listeners; the nodes are the page's business. */
  dispose(): void {
    if (this.closed) return
    this.closed = true
    this.#listening.abort()
    this.editor?.dispose()
    this.editor = null
  }

  /** Puts the trimmed quote into the body, as a click on "…" does. */
  expandQuote(): void {
    const quote = this.#input('uet').value
    if (!quote) return
    this.#setInput('uet', '')
    this.frame.buttons.showQuote.style.display = 'none'
    const parts = { written: this.body.innerHTML, quote, after: this.#parts.after }
    // Gmail sets the content anew, so whoever holds ranges into it loses them.
    setHtml(this.body, expandedHtml(parts, this.plan.plainText))
    this.editor?.changed()
  }

  /** The draft as a save would send it. */
  snapshot(): SavedDraft {
    const quote = this.#input('uet').value
    const body = this.body.innerHTML
    return {
      composeId: this.id,
      draft: this.#input('draft').value,
      subject: this.frame.subject.value,
      ...this.recipients.lists,
      body,
      parts: quote
        ? [
            [0, body],
            [2, quote],
          ]
        : [[0, body]],
    }
  }

  describe(): ComposeState {
    const { id, state } = this
    return { id, form: this.plan.form, state, editable: this.editor !== null, bodyId: this.body.id }
  }

  truth(): Truth {
    const { plan } = this
    const quoteShown = !this.#input('uet').value
    const after = quoteShown && plan.scene.afterQuote ? `\n${textOf(plan.scene.afterQuote)}` : ''
    return {
      composeId: this.id,
      form: plan.form,
      kind: plan.kind,
      subject: this.frame.subject.value,
      from: this.#context.me,
      ...this.recipients.lists,
      draftText: textOf(plan.scene.draft ?? '') + after,
      message: plan.message
        ? { id: messageId(plan.answers), from: plan.message.from, text: textOf(plan.message.html) }
        : null,
    }
  }

  /** Gives a draft its id, late, as Gmail does. */
  ensureDraftId(): string {
    if (!this.#input('draft').value.startsWith('#')) this.#setInput('draft', `#msg-a:r${nextDraftId++}`)
    return this.#input('draft').value
  }

  /** Starts what comes late, once the frame is in the document; settles when all of it is there. */
  async arrive(): Promise<void> {
    const { lateBody, lateRecipients } = this.#context.switches
    // Without a delay both are there in the same task as the frame.
    const body = async (): Promise<void> => {
      if (lateBody > 0) await sleep(lateBody)
      if (this.closed) return
      if (lateBody > 0) this.#marker.replaceWith(this.#outside)
      this.#makeEditable()
    }
    const people = async (): Promise<void> => {
      if (lateRecipients > 0) await sleep(lateRecipients)
      if (lateRecipients > 0 && !this.closed) this.recipients.set(this.plan.lists)
    }
    await Promise.all([body(), people()])
  }

  #makeEditable(): void {
    const { counts } = this.#host
    this.body.addEventListener('input', (event) => {
      if (event.isTrusted) counts.trustedInput++
      else counts.syntheticInput++
    })
    this.editor = new Editor(this.body, this.#context.switches.gmailUndo, () => {
      counts.delayedChange++
      this.#save()
    })
  }

  #save(): void {
    if (!this.#context.switches.autosave || this.closed) return
    this.ensureDraftId()
    this.#host.saved(this.snapshot())
    const note = this.frame.status.querySelector('span') ?? element('span', { class: 'oG' })
    note.textContent = word('Draft saved', this.#context.language)
    this.frame.status.append(note)
  }

  #fillInputs(): void {
    const { plan } = this
    const answered = plan.kind !== 'new'
    this.#setInput('composeid', this.id)
    this.#setInput('from', plan.inline ? '' : this.#context.me.address)
    this.#setInput('subject', plan.subject)
    this.#setInput('draft', plan.draftId)
    this.#setInput('rt', answered ? '#thread-f:1001' : `#thread-a:r${this.id}`)
    this.#setInput('lts', answered ? '10f1' : '')
    this.#setInput('rm', answered ? messageId(plan.answers) : '')
    this.frame.subject.setAttribute('value', plan.subject)
    this.frame.subject.value = plan.subject
    if (this.frame.title && answered) this.frame.title.textContent = plan.subject
    this.frame.subject.addEventListener('input', () => {
      this.#setInput('subject', this.frame.subject.value)
      this.#save()
    })
  }

  #fillBody(): void {
    const { plan, frame } = this
    // A forward has its quote in the body from the start; there is nothing to trim.
    const trims = this.#context.switches.trimmedQuote && plan.kind !== 'forward' && this.#parts.quote !== ''
    const trimmed = plan.restored ? plan.restored.trimmed : trims ? this.#parts.quote : ''
    this.#setInput('uet', trimmed)
    frame.buttons.showQuote.style.display = trimmed ? '' : 'none'
    let html = plan.restored?.body
    if (html === undefined) {
      const { written, quote } = this.#parts
      if (trims || !quote)
        html = plan.reopened && !plan.plainText ? `<div dir="ltr">${written}</div>` : written
      else if (plan.kind === 'forward') html = written + quote + this.#parts.after
      else html = expandedHtml(this.#parts, plan.plainText)
    }
    setHtml(frame.body, html)
    if (!plan.plainText) return
    must(frame.piece, '.aX').style.display = ''
    must(frame.piece, '.aX [role=toolbar]').style.display = 'none'
    must(frame.piece, '.aX .aA3').style.display = ''
  }

  #connectButtons(): void {
    const { buttons } = this.frame
    const { signal } = this.#listening
    const on = (button: HTMLElement | null, act: (event: MouseEvent) => void): void =>
      button?.addEventListener('click', act, { signal })
    on(buttons.send, () => this.#host.sendClicked(this))
    on(buttons.discard, () => this.#host.discardClicked(this))
    on(buttons.showQuote, () => this.expandQuote())
    on(buttons.undo, () => this.editor?.undo())
    on(buttons.redo, () => this.editor?.redo())
    on(buttons.minimise, () => this.#host.minimiseClicked(this))
    on(buttons.fullscreen, (event) => {
      if (event.shiftKey) this.#host.ownWindowClicked(this)
      else this.#host.fullscreenClicked(this)
    })
    on(buttons.close, () => this.#host.closeClicked(this))
  }

  #onKey(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey
    if (command && event.key === 'Enter') {
      event.preventDefault()
      this.#host.sendClicked(this)
    } else if (command && event.shiftKey && event.key.toLowerCase() === 'd') {
      event.preventDefault()
      this.#host.discardClicked(this)
    } else if (command && event.shiftKey && event.key.toLowerCase() === 'c') {
      event.preventDefault()
      this.recipients.focusRow('cc')
    } else if (event.key === 'Escape' && this.frame.dialog) {
      this.#host.closeClicked(this)
    }
  }

  #onFocus(target: Node | null): void {
    if (this.#context.switches.collapseRecipients && !this.recipients.contains(target))
      this.recipients.collapse()
  }

  #onBlur(): void {
    if (!this.#context.switches.collapseRecipients) return
    // The focus is on its way: where it goes is known one task later.
    setTimeout(() => {
      if (this.closed || !this.#root?.isConnected) return
      if (!this.recipients.contains(document.activeElement)) this.recipients.collapse()
    })
  }

  #input(name: string): HTMLInputElement {
    const input = this.frame.inputs.get(name)
    if (!input) throw new Error(`simulator: no input ${name}`)
    return input
  }

  #setInput(name: string, value: string): void {
    const input = this.#input(name)
    input.setAttribute('value', value)
    input.value = value
  }
}

const TO_BOX = '.anm[name=to] input[role=combobox], textarea.vO[name=to]'

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
