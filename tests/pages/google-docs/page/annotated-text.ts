import { ETX } from '../control-chars.ts'
import type { Switches } from '../switches.ts'
import type { TextModel } from './text-model.ts'

export interface SelectionCall {
  start: unknown
  end: unknown
  /** What was selected by it; null: nothing changed. */
  text: string | null
  at: number
}

/** What the API can do to the editor. */
export interface ApiDoor {
  switches: Switches
  current(): TextModel
  /** The editor's age: an object of an earlier one is dead. */
  generation(): number
  hasCaret(): boolean
  /** Does input that waits, before the selection is set. */
  beforeSelect(): void
  afterSelect(): void
}

export interface AnnotatedText {
  getText(): string
  getSelection(): { start: number; end: number }[]
  setSelection(start: number, end: number): void
  getAnnotations(): Record<string, { start: number; end: number; [name: string]: unknown }[]>
}

type Getter = (extensionId?: string) => Promise<AnnotatedText> | AnnotatedText

/** `_docs_annotate_getAnnotatedText` over the editor. Offsets count U+0003 at the beginning. */
export function annotatedTextGetter(door: ApiDoor, log: SelectionCall[]): Getter {
  const get = (): AnnotatedText => {
    if (!door.hasCaret()) throw new TypeError("Cannot read properties of null (reading 'getCursor')")
    return annotatedText(door, log)
  }
  return () => (door.switches.apiReturns === 'promise' ? new Promise((resolve) => resolve(get())) : get())
}

function annotatedText(door: ApiDoor, log: SelectionCall[]): AnnotatedText {
  const { switches } = door
  const born = door.generation()
  const first = door.current()
  const model = (): TextModel => {
    if (switches.objectAfterTab === 'keepsTab') return first
    const isDead =
      born !== door.generation() || (first !== door.current() && switches.objectAfterTab === 'dies')
    if (isDead) throw new TypeError("Cannot read properties of undefined (reading 'getModel')")
    return door.current()
  }
  return {
    getText: () => ETX + model().text + (switches.textTail === 'long' ? `${ETX}\n` : ''),
    getSelection: () => {
      const { selection } = model()
      return selection ? [{ start: selection.start + 1, end: selection.end + 1 }] : []
    },
    setSelection: (start, end) => {
      const target = model()
      const call: SelectionCall = { start, end, text: null, at: Math.round(performance.now()) }
      log.push(call)
      door.beforeSelect()
      if (isPlace(target, start, end) && switches.setSelection !== 'ignores') {
        const shift = switches.setSelection === 'shifts' ? 1 : 0
        const last = target.lastOffset
        target.select(Math.min(last, start - 1 + shift), Math.min(last, end - 1 + shift))
        call.text = target.text.slice(start - 1 + shift, end - 1 + shift)
      }
      door.afterSelect()
    },
    getAnnotations: () => ({ link: links(model()), horizontal_rule: [] }),
  }
}

function isPlace(model: TextModel, start: unknown, end: unknown): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 1 &&
    (start as number) <= (end as number) &&
    (end as number) <= model.lastOffset + 1
  )
}

function links({ content }: TextModel): { start: number; end: number; url: string }[] {
  let at = 1
  return content.runs().flatMap(({ text, style }) => {
    const start = at
    at += text.length
    return style.link ? [{ start, end: at, url: style.link }] : []
  })
}
