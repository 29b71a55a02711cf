import type { Person, ThreadMessage } from '../scene.ts'
import type { Context } from './context.ts'
import { messageDate } from './dates.ts'
import { element, must, setHtml } from './html.ts'
import { word } from './labels.ts'
import { textOf } from './plain-text.ts'
import {
  foldedMessageTemplate,
  noReplyTemplate,
  openMessageTemplate,
  replyTemplate,
  threadTemplate,
} from './templates.ts'

const FIRST_ID = 1001

export type ReplyKind = 'reply' | 'replyAll' | 'forward'

/** The number of a message, as in `#msg-f:1001`. */
export function messageId(index: number): string {
  return `#msg-f:${FIRST_ID + index}`
}

/** One message of the thread, folded or open, and the place for an answer below it. */
export class MessageItem {
  readonly item: HTMLElement
  /** `.ip`, the place of an open answer; null while the message is folded or not being answered. */
  replyPlace: HTMLElement | null = null
  readonly #thread: Thread
  readonly #index: number
  #below: HTMLElement | null = null

  constructor(thread: Thread, index: number, folded: boolean) {
    this.#thread = thread
    this.#index = index
    this.item = folded ? this.#folded() : this.#open()
  }

  get message(): ThreadMessage {
    const message = this.#thread.messages[this.#index]
    if (!message) throw new Error(`simulator: no message ${this.#index}`)
    return message
  }

  /** Opens a folded message in its place. */
  unfold(): void {
    if (this.#below) return
    const open = document.createDocumentFragment()
    open.append(this.#open())
    this.#thread.context.mutator.apply(open)
    const made = must(open, '[role=listitem]')
    this.item.className = made.className
    this.item.replaceChildren(...made.childNodes)
  }

  /**
   * Makes room for an answer and gives its `.ip`. The class `adB` comes at once, what goes into the place may
   * come later, as in Gmail.
   */
  makeReplyPlace(): HTMLElement {
    this.unfold()
    const below = this.#below
    if (!below) throw new Error('simulator: nothing below the message')
    const fresh = replyTemplate()
    const place = must(fresh, '.ip')
    place.replaceChildren()
    const piece = document.createDocumentFragment()
    piece.append(fresh)
    this.#thread.context.finish(piece)
    below.className = fresh.className
    below.replaceChildren(...fresh.childNodes)
    this.replyPlace = place
    return place
  }

  /** The answer is gone: `.ip` loses `adB`, the reply buttons are back. */
  clearReplyPlace(): void {
    const place = this.replyPlace
    this.replyPlace = null
    if (!place || !this.#below) return
    for (const token of [...place.classList]) if (token.startsWith('adB')) place.classList.remove(token)
    place.replaceChildren()
    this.#below.append(...this.#replyButtons().childNodes)
  }

  #folded(): HTMLElement {
    const item = foldedMessageTemplate()
    const { from, html } = this.message
    this.#nameMessage(must(item, '.adf'))
    const sender = must(item, '.gD')
    sender.setAttribute('email', from.address)
    sender.setAttribute('name', from.name)
    sender.textContent = from.name
    must(item, '.adl').textContent = textOf(html).replace(/\s+/g, ' ').slice(0, 90)
    item.addEventListener('click', () => this.unfold())
    return item
  }

  #open(): HTMLElement {
    const { language, switches, me } = this.#thread.context
    const item = openMessageTemplate()
    const { from, html, date } = this.message
    this.#nameMessage(must(item, '.adn'))
    const sender = must(item, '.gD')
    sender.setAttribute('email', from.address)
    sender.setAttribute('name', from.name)
    sender.setAttribute('data-hovercard-id', from.address)
    must(sender, 'span').textContent = from.name
    must(item, '.go').textContent = `<${from.address}>`
    const shown = messageDate(date ?? '2026-11-20T09:14', language)
    must(item, '.g3').setAttribute('title', shown)
    must(item, '.g3').textContent = shown
    this.#nameReaders(must(item, '.hb'), this.message.to ?? [me])
    const [body, twin] = item.querySelectorAll<HTMLElement>('.ii.gt')
    if (!switches.messageTwin) twin?.remove()
    if (body) {
      const content = must(body, '.a3s')
      const end = must(content, '.yj6qo')
      setHtml(content, html)
      content.append(end)
    }
    const below = must(item, '.gA.gt')
    below.replaceChildren(...this.#replyButtons().childNodes)
    this.#below = below
    return item
  }

  #nameMessage(holder: HTMLElement): void {
    holder.setAttribute('data-message-id', messageId(this.#index))
    holder.setAttribute('data-legacy-message-id', (FIRST_ID + this.#index).toString(16))
  }

  #nameReaders(holder: HTMLElement, people: readonly Person[]): void {
    const { language, me } = this.#thread.context
    holder.replaceChildren(`${word('to', language)} `)
    people.forEach((person, at) => {
      const name = person.address === me.address ? word('me', language) : person.name
      if (at > 0) holder.append(', ')
      holder.append(element('span', { email: person.address, name, class: 'g2' }, name))
    })
  }

  #replyButtons(): HTMLElement {
    const { language } = this.#thread.context
    const below = noReplyTemplate()
    const bar = must(below, '.nr')
    const kinds: [ReplyKind, string, string][] = [
      ['reply', 'Reply', 'ams bkH'],
      ['replyAll', 'Reply all', 'ams bkI'],
      ['forward', 'Forward', 'ams bkG'],
    ]
    for (const [kind, label, tokens] of kinds) {
      const button = element('span', { class: tokens, role: 'link', tabindex: '0' }, word(label, language))
      button.addEventListener('click', () => this.#thread.onReply(kind, this.#index))
      bar.append(button)
    }
    return below
  }
}

/** The reading pane: a thread with its messages. */
export class Thread {
  readonly context: Context
  readonly messages: ThreadMessage[]
  readonly root: HTMLElement
  readonly items: MessageItem[]
  readonly #list: HTMLElement
  /** Called by the reply buttons. */
  onReply: (kind: ReplyKind, index: number) => void = () => {}

  constructor(context: Context, messages: ThreadMessage[], subject: string, keepOpen: number) {
    this.context = context
    this.messages = [...messages]
    this.root = threadTemplate()
    must(this.root, '.hP').textContent = subject
    this.#list = must(this.root, '[role=list]')
    this.items = messages.map((message, index) => {
      const older = index !== messages.length - 1 && index !== keepOpen
      return new MessageItem(this, index, message.collapsed ?? (context.switches.collapsedOlder && older))
    })
    this.#list.replaceChildren(...this.items.map(({ item }) => item))
  }

  /** Adds a message that has just been sent: for a while it has no legacy id. */
  append(message: ThreadMessage): void {
    this.messages.push(message)
    const sent = new MessageItem(this, this.messages.length - 1, false)
    this.items.push(sent)
    for (const holder of sent.item.querySelectorAll('[data-message-id]')) {
      holder.removeAttribute('data-legacy-message-id')
    }
    const piece = document.createDocumentFragment()
    piece.append(sent.item)
    this.context.finish(piece)
    this.#list.append(piece)
  }
}
