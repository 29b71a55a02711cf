import type { AnnotatedText } from '../page/annotated-text.ts'
import type { SimApi } from '../sim-api.ts'

/** What the naive readers and writers share. It lives in the page, as an extension's page script would. */
export interface NaiveKit {
  sim: SimApi
  frame: Window & typeof globalThis
  editable: HTMLElement
  api(): Promise<AnnotatedText>
  /** The text of the page's own API. */
  text(): Promise<string>
  /** Where a text stands in it. */
  find(text: string): Promise<[number, number]>
  focus(): void
  /** An event that holds a text, or in the case of `copy` waits for one. */
  clipboardEvent(type: 'paste' | 'copy', text: string, realm: Window & typeof globalThis): ClipboardEvent
  /** Dispatches one paste at the editable. */
  paste(text: string): void
  /** Selects, focuses, pastes. */
  write(at: [number, number], text: string): Promise<void>
  /** Longer than input takes. */
  settled(): Promise<void>
  pause(ms: number): Promise<void>
  /** Labels of the annotation layer, in the order of the document. */
  labels(): string[]
  /** Fetches an export of the document; the query is `format=…&…`. */
  exported(query: string): Promise<string>
  /** Lets happen what the case says, on the page with the switch only. */
  accident(): void
}

declare global {
  var __naive: NaiveKit
}

/** Puts the kit into the page. Runs there, so it sees nothing outside itself. */
export function installKit(): void {
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  const inner = () => document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')
  const kit: NaiveKit = {
    get sim() {
      return window.__docs
    },
    get frame() {
      return inner()?.contentWindow as NaiveKit['frame']
    },
    get editable() {
      return inner()?.contentDocument?.querySelector('[contenteditable]') as HTMLElement
    },
    api: async () => (window._docs_annotate_getAnnotatedText as () => Promise<AnnotatedText>)(),
    text: async () => (await kit.api()).getText(),
    find: async (text) => {
      const start = (await kit.text()).indexOf(text)
      return [start, start + text.length]
    },
    focus: () => {
      kit.frame.focus()
      kit.editable.focus()
    },
    clipboardEvent: (type, text, realm) => {
      const clipboardData = new realm.DataTransfer()
      clipboardData.setData('text/plain', text)
      const event = new realm.ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true })
      // Firefox leaves the given data out and makes the event's own, which is empty.
      if (event.clipboardData !== clipboardData) event.clipboardData?.setData('text/plain', text)
      return event
    },
    paste: (text) => {
      kit.editable.dispatchEvent(kit.clipboardEvent('paste', text, kit.frame))
    },
    write: async (at, text) => {
      const live = await kit.api()
      live.setSelection(...at)
      kit.focus()
      kit.paste(text)
    },
    settled: () => pause(150),
    pause,
    labels: () =>
      [...document.querySelectorAll('rect[aria-label]')].map((rect) => rect.getAttribute('aria-label') ?? ''),
    exported: async (query) => (await fetch(location.pathname.replace(/edit$/, `export?${query}`))).text(),
    accident: () => undefined,
  }
  window.__naive = kit
}
