/** One Gmail draft behind the common interface. */
import type { Edit } from '../../engine/types.ts'
import type {
  Address,
  DraftReading,
  DraftSource,
  Outcome,
  Places,
  Trouble,
  Underline,
} from '../draft-source.ts'
import { Writer } from './apply.ts'
import { readBody } from './body-text.ts'
import { composeRoot, metaArea } from './compose-root.ts'
import { readAnswered, readSubject } from './message.ts'
import { placesOf } from './places.ts'
import { Recipients, readAddress } from './recipients.ts'
import type { TypingClock } from './typing-clock.ts'
import { type Painter, Underlines } from './underlines.ts'

type Change = 'text' | 'address' | 'message' | 'focus' | 'gone'

let count = 0

export class GmailDraft implements DraftSource {
  readonly site = 'gmail'
  readonly draftId: string
  readonly places: Places
  readonly #document: Document
  readonly #body: HTMLElement
  readonly #signal: AbortSignal
  readonly #recipients = new Recipients()
  readonly #writer: Writer
  readonly #underlines: Underlines
  readonly #rewatch = new Set<() => void>()
  /** What the last `read` gave; underlines refer to it. */
  #lastText = ''

  constructor(body: HTMLElement, clock: TypingClock, painter: Painter, signal: AbortSignal) {
    count += 1
    this.draftId = `gmail-${count}-${Math.random().toString(36).slice(2, 10)}`
    this.#document = body.ownerDocument
    this.#body = body
    this.places = placesOf(body)
    this.#signal = signal
    this.#writer = new Writer(body, clock, signal)
    this.#underlines = new Underlines(body, painter, signal)
  }

  address(): Address {
    const root = this.#isGone() ? null : composeRoot(this.#body)
    return readAddress(this.#document, root, this.#recipients)
  }

  read(): DraftReading | { trouble: Trouble } {
    if (this.#isGone()) return { trouble: 'gone' }
    const root = composeRoot(this.#body)
    if (!root) return { trouble: 'changed-page' }
    const { text } = readBody(this.#body)
    const { own } = readAddress(this.#document, root, this.#recipients)
    const { message, earlier } = readAnswered(this.#document, root, this.#body, own)
    this.#lastText = text
    return { channel: 'email', draft: text, message, earlier, subject: readSubject(root) }
  }

  watch(onChange: (what: Change) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    if (this.#isGone()) {
      onChange('gone')
      return
    }
    const view = this.#document.defaultView!
    const ends = new AbortController()
    const on = { capture: true, passive: true, signal: ends.signal }

    const text = new view.MutationObserver(() => onChange('text'))
    text.observe(this.#body, { childList: true, characterData: true, subtree: true })

    let area: Element | null = null
    const meta = new view.MutationObserver((records) => {
      const isMessage = (record: MutationRecord): boolean =>
        ['rm', 'uet'].includes((record.target as Element).getAttribute?.('name') ?? '')
      if (records.some(isMessage)) onChange('message')
      if (!records.every(isMessage)) onChange('address')
    })
    /** The form can come after the body, or be built anew. */
    const watchMeta = (isFirst: boolean): void => {
      const root = composeRoot(this.#body)
      const found = root ? metaArea(root, this.#body) : null
      if (found === area) return
      area = found
      meta.disconnect()
      if (found) {
        meta.observe(found, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ['value', 'email', 'data-hovercard-id', 'data-name', 'style'],
        })
      }
      if (!isFirst) {
        onChange('address')
        onChange('message')
      }
    }
    watchMeta(true)
    const again = (): void => watchMeta(false)
    this.#rewatch.add(again)

    this.#document.addEventListener(
      'input',
      (event) => {
        const target = event.target as Node | null
        if (target && !this.#body.contains(target) && composeRoot(this.#body)?.contains(target)) {
          onChange('address')
        }
      },
      on,
    )
    for (const type of ['focusin', 'focusout']) {
      this.#document.addEventListener(
        type,
        (event) => {
          if (event.target && this.#body.contains(event.target as Node)) onChange('focus')
        },
        on,
      )
    }

    const stop = (): void => {
      text.disconnect()
      meta.disconnect()
      this.#rewatch.delete(again)
      this.#signal.removeEventListener('abort', gone)
      ends.abort()
    }
    const gone = (): void => {
      stop()
      onChange('gone')
    }
    this.#signal.addEventListener('abort', gone, { once: true })
    signal.addEventListener('abort', stop, { once: true, signal: ends.signal })
  }

  /** Called on each slow sweep of the page. */
  sweep(): void {
    for (const again of this.#rewatch) again()
  }

  apply(edits: Edit[], expected: string): Promise<Outcome> {
    return this.#writer.apply(edits, expected)
  }

  undo(): Promise<Outcome> {
    return this.#writer.undo()
  }

  canUndo(): boolean {
    return this.#writer.canUndo()
  }

  underline(underlines: Underline[]): void {
    this.#underlines.show(underlines, this.#lastText)
  }

  findingAt(x: number, y: number): string | null {
    return this.#underlines.findingAt(x, y)
  }

  focus(): void {
    if (!this.#isGone()) this.#body.focus()
  }

  #isGone(): boolean {
    return this.#signal.aborted || !this.#body.isConnected
  }
}
