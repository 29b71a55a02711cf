import type { DraftState } from '../../platform/protocol.ts'

/** Whether the draft stands in a box of the extension's own. */
export const isBox = (draft: DraftState): boolean => draft.site === 'paste' || draft.site === 'practice'
