import type { DraftState } from '../../platform/protocol.ts'
import { UNSTORED } from '../../session/read/lines.ts'
import { t } from '../words.ts'

/** Says that a kind of remark could not be put away for good; nothing where it could. */
export function Unstored({ draft }: { draft: DraftState | null }) {
  return draft?.unstored ? <p class="failed unstored">{t(UNSTORED[draft.unstored])}</p> : null
}
