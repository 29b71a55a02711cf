/** What the adapter does beside reading and writing, by what it is about. */
import type { Probe } from '../probe.ts'
import { consent } from './consent.ts'
import { longDocument } from './long-document.ts'
import { noPlainText } from './no-plain-text.ts'
import { ownWords } from './own-words.ts'
import { restraint } from './restraint.ts'
import { tabs } from './tabs.ts'
import { underlines } from './underlines.ts'

export const BEHAVIOURS = {
  consent,
  'whose words': ownWords,
  'tabs and documents': tabs,
  'what is no plain text': noPlainText,
  underlines,
  restraint,
  'long documents': longDocument,
} as const satisfies Record<string, (probe: () => Probe) => void>

export type Behaviour = keyof typeof BEHAVIOURS
