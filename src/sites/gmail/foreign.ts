/** What in a compose body is not the writer's to change. */
import type { Edit } from '../../engine/types.ts'
import type { BodyText } from './body-text.ts'

/** Whether an edit would touch a quote, a signature, a chip or a picture. */
export function touchesForeign(body: BodyText, edit: Edit): boolean {
  for (const gap of body.gaps) {
    if (
      edit.start < gap.end &&
      edit.end > gap.start &&
      !(edit.start === edit.end && edit.start === gap.start)
    ) {
      return true
    }
  }
  for (const line of body.lines) {
    for (const hole of line.holes) {
      const at = line.start + hole.at
      if (edit.start < at && edit.end > at) return true
      if (edit.start < line.start && edit.end > line.end) return true
    }
  }
  return false
}
