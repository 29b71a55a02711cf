/** Applying edits and making their inverse. */
import type { Edit } from '../types.ts'

/** The text with the edits in place. Edits do not overlap; of two insertions at one place the first comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const e of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, e.start) + e.text
    at = e.end
  }
  return out + text.slice(at)
}

/** What edits put in, for the writer to see at a glance, and how many blanks (`___`) are left in it to fill. */
export function puttingIn(edits: readonly Edit[]): { blanks: number; adds: string } {
  const texts = edits.map((e) => e.text)
  return {
    blanks: (texts.join('').match(/___/gu) ?? []).length,
    adds: texts
      .map((text) => text.trim())
      .filter(Boolean)
      .join(' … '),
  }
}

/** Edits that bring the first text back when applied to the second. */
export function inverseOf(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map((e) => {
      const start = e.start + shift
      shift += e.text.length - (e.end - e.start)
      return { start, end: start + e.text.length, text: text.slice(e.start, e.end) }
    })
}
