/**
 * The flag by which Docs lays rectangles of its text over the canvas. Docs tells Google what the flag holds; so it is
 * set only in documents for which the person turned underlines on.
 */
import { documentAddress } from '../address.ts'
import { flagMarker } from '../flag-marker.ts'
import type { DocsWindow } from './model.ts'

/** Sets the flag, before Docs starts, to the extension's own id, if the marker of this document says so. */
export function setFlag(view: DocsWindow): void {
  const place = documentAddress(view.location.href)
  const id = place && view.sessionStorage.getItem(flagMarker(place.documentId))
  if (id) view._docs_annotate_canvas_by_ext ||= id
}
