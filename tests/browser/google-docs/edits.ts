/** Edits of the writer's text, by the words that they are about. */
import type { Edit } from '../../../src/engine/types.ts'

/** Puts `by` in the place of the first `find`, which must stand in the text. */
export function replace(text: string, find: string, by: string): Edit {
  const start = text.indexOf(find)
  if (start < 0) throw new Error(`not in the text: ${find}`)
  return { start, end: start + find.length, text: by }
}

/** Adds a line behind the first line that is `line`. */
export function lineBehind(text: string, line: string, added: string): Edit {
  const end = text.indexOf(line) + line.length
  return { start: end, end, text: `\n${added}` }
}
