/** The actions that are one command to the page, or one step of the panel's own. */
import type { BareCommand } from '../platform/protocol.ts'
import type { PanelEvent } from '../session/panel-state.ts'
import type { Actions } from './actions.ts'

/** The actions that need more of the browser than that. */
type Others =
  | 'mark'
  | 'copy'
  | 'chooseDraft'
  | 'prepare'
  | 'coachPasted'
  | 'mayKeep'
  | 'keep'
  | 'letGo'
  | 'settings'
  | 'withheld'
  | 'letIn'
  | 'retry'
  | 'fault'
/** A command, and the revision that it was made for, if that is not the current one. */
export type Command = BareCommand & { revision?: number }
type Simple = Omit<Actions, Others>

/** The actions that need nothing but a way to the page and to the panel's state. */
export function commands(post: (command: Command) => void, dispatch: (event: PanelEvent) => void): Simple {
  return {
    ask: () => post({ type: 'ask' }),
    use(edits, wordingIds, moves, suggestionId, revision) {
      dispatch({ type: 'used', suggestionId })
      post({ type: 'use', edits, wordingIds, moves, ...(revision === undefined ? {} : { revision }) })
    },
    undo: () => post({ type: 'undo' }),
    dismiss: (findingId, rule, scope) => post({ type: 'dismiss', findingId, rule, scope }),
    context: (context) => post({ type: 'context', context }),
    ownQuestion: (question) => post({ type: 'own-question', question }),
    leave: () => post({ type: 'leave' }),
    show: (findingId) => post({ type: 'show', findingId }),
    notes: (notes) => post({ type: 'notes', notes }),
    choose: (suggestionId) => dispatch({ type: 'choose', suggestionId }),
    lookAt: (findingId) => dispatch({ type: 'look-at', findingId }),
    edit: (draftId, mine) => dispatch({ type: 'edit', draftId, mine }),
    next: () => dispatch({ type: 'next' }),
    paste: (open) => dispatch({ type: 'paste', open }),
  }
}
