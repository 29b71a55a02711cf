/** What may happen in the middle of a write. */
import type { Fault } from '../../../pages/google-docs/scene.ts'
import type { Pick } from './random.ts'

export const KINDS = [
  'nothing',
  'edit above',
  'edit below',
  'edit here',
  'a key',
  'another selection',
  'another tab',
  'another document',
  'closed',
  'input ignored',
  'focus lost',
  'editor anew',
] as const
export type Kind = (typeof KINDS)[number]

export interface Accident {
  kind: Kind
  fault: Fault | null
  /** A word that comes into the text by it. */
  word?: string
  /** The page is not as it was: the next run needs a fresh one. */
  isEnd?: true
}

const WHEN = ['inSelect', 'afterSelect', 'onPaste', 'afterPaste'] as const
const DANA_BEFORE = 'Our team has been doing great.'
const DANA_AFTER = 'Read the budget'

export const OTHER_TAB = 't.1'
export const OTHER_DOCUMENT = 'another-document'
/** What the writer selects in the middle of a write. */
export const SELECTED = 'Ask the director'

/** An accident of random kind and moment; `number` makes its words different from those of all others. */
export function accident(pick: Pick, number: number): Accident {
  const kind = pick(KINDS)
  const when = pick(WHEN)
  // While Docs takes the paste in, nothing comes from outside: its script is running.
  const between = when === 'onPaste' ? 'afterSelect' : when
  // The same holds for the writer's hands while a selection is being set.
  const byHand = between === 'inSelect' ? 'afterSelect' : between
  const word = `d${number}y`
  switch (kind) {
    case 'nothing':
      return { kind, fault: null }
    case 'edit above':
      return { kind, fault: { when, do: 'edit', find: DANA_BEFORE, replace: `${DANA_BEFORE} ${word}` }, word }
    case 'edit below':
      return { kind, fault: { when, do: 'edit', find: DANA_AFTER, replace: `${word}\n${DANA_AFTER}` }, word }
    case 'edit here':
      return { kind, fault: { when, do: 'edit', find: 'transition', replace: `${word} transition` }, word }
    case 'a key':
      return { kind, fault: { when: byHand, do: 'type', text: word }, word, isEnd: true }
    case 'another selection':
      return { kind, fault: { when: between, do: 'select', find: SELECTED } }
    case 'another tab':
      return { kind, fault: { when: between, do: 'tab', id: OTHER_TAB } }
    case 'another document':
      return { kind, fault: { when: between, do: 'document', id: OTHER_DOCUMENT }, isEnd: true }
    case 'closed':
      return { kind, fault: { when, do: 'reload' }, isEnd: true }
    case 'input ignored':
      return { kind, fault: { when, do: 'ignoreInput' } }
    case 'focus lost':
      return { kind, fault: { when, do: 'blur' } }
    case 'editor anew':
      return { kind, fault: { when, do: 'retire' } }
  }
}
