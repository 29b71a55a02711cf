import type { Run, Style } from '../styled-text.ts'
import type { TextModel } from './text-model.ts'

/** Where a text stands in a tab; its first place. */
export function placeOf({ text }: TextModel, wanted: string): number {
  const at = text.indexOf(wanted)
  if (at < 0) throw new Error(`the tab does not hold: ${wanted}`)
  return at
}

/** Somebody else puts text in the place of another; line breaks make paragraphs. */
export function otherEdits(model: TextModel, find: string, replace: string, author: string): void {
  const at = placeOf(model, find)
  const style: Style = { ...model.content.styleAt(at), author }
  const end: Style = { ...model.content.styleAt(model.text.indexOf('\n', at)), author }
  const inserted = replace
    .split(/(\n)/)
    .filter(Boolean)
    .map((text): Run => ({ text, style: text === '\n' ? end : style }))
  model.apply({ at, removed: find.length, inserted }, 'other')
}

/** Somebody else writes a paragraph at the end. */
export function otherAppends(model: TextModel, text: string, author: string): void {
  model.apply(
    { at: model.text.length, removed: 0, inserted: [{ text: `${text}\n`, style: { author } }] },
    'other',
  )
}
