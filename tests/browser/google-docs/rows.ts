/** The rows of the matrix: every switch of the page that plays Docs, and what the adapter is to make of it. */
import type { NotesReading, Trouble } from '../../../src/sites/draft-source.ts'
import type { Scene } from '../../pages/google-docs/scene.ts'
import type { Switches } from '../../pages/google-docs/switches.ts'

/** The columns of the matrix. */
export const COLUMNS = ['read', 'underline', 'apply', 'undo', 'refuse'] as const
export type Column = (typeof COLUMNS)[number]

export interface Row {
  name: string
  switches?: Partial<Switches>
  language?: Scene['language']
  /** False: the person has not turned underlines on, so the flag is not set. */
  underlines?: false
  /** The document cannot be read along: as a copy, or (`none`) not even so. */
  reading?: Extract<NotesReading, 'export' | 'none'>
  /** The page gives no places of words. */
  isBare?: true
  /** Edits are refused with this. */
  trouble?: Trouble
}

const NO_API: Partial<Switches> = { api: false }

export const ROWS: readonly Row[] = [
  { name: 'as Docs is known to be' },
  { name: 'underlines off', underlines: false, isBare: true },
  { name: 'layer always', switches: { layer: 'always' }, underlines: false },
  { name: 'layer never', switches: { layer: 'never' }, isBare: true },
  { name: 'regular spaces', switches: { irregularSpaces: false } },

  { name: 'no API', switches: NO_API, reading: 'export' },
  { name: 'API by the flag alone', switches: { apiNeedsFlag: true } },
  {
    name: 'API by the flag, not set',
    switches: { apiNeedsFlag: true },
    underlines: false,
    reading: 'export',
  },
  { name: 'API without a promise', switches: { apiReturns: 'value' } },
  { name: 'late start', switches: { lateStart: 900 } },
  { name: 'late API', switches: { lateApi: 2500 } },
  { name: 'late caret', switches: { caret: 1500 } },
  { name: 'caret by a click', switches: { caret: 'click' } },
  { name: 'short end', switches: { textTail: 'short' } },
  { name: 'object follows the tab', switches: { objectAfterTab: 'follows' } },
  { name: 'object keeps its tab', switches: { objectAfterTab: 'keepsTab' } },
  { name: 'selection ignored', switches: { setSelection: 'ignores' }, trouble: 'not-applied' },
  { name: 'selection shifted', switches: { setSelection: 'shifts' }, trouble: 'not-applied' },
  { name: 'selecting keeps the focus', switches: { selectBlurs: false } },
  { name: 'selecting does not scroll', switches: { selectScrolls: false } },
  { name: 'focus resets the selection', switches: { focusResetsSelection: true } },

  { name: 'paste without focus', switches: { pasteNeedsFocus: false } },
  { name: 'paste of any realm', switches: { pasteNeedsRealm: false } },
  { name: 'paste keeps spaces', switches: { pasteTrims: false } },
  { name: 'keys without a code', switches: { keysNeedCode: false } },
  { name: 'beforeinput unselected', switches: { beforeinputSelects: false } },
  { name: 'execCommand alive', switches: { execCommandDead: false } },
  { name: 'copying disabled', switches: { copy: false } },
  { name: 'seam kept', switches: { collapseSeam: false } },
  { name: 'straight quotes', switches: { smartQuotes: false } },
  { name: 'late answers', switches: { inputDelay: 600 } },
  { name: 'input ignored', switches: { ignoreInput: true }, trouble: 'not-applied' },

  { name: 'suggesting', switches: { mode: 'suggesting' } },
  { name: 'commenting', switches: { mode: 'commenting' }, trouble: 'view-only' },
  { name: 'viewing', switches: { mode: 'viewing' }, trouble: 'view-only' },
  { name: 'viewing, in German', switches: { mode: 'viewing' }, language: 'de', trouble: 'view-only' },
  { name: 'offline', switches: { offline: true }, trouble: 'not-applied' },

  { name: 'zoom 50 %', switches: { zoom: 0.5 } },
  { name: 'zoom 125 %', switches: { zoom: 1.25 } },
  { name: 'zoom 200 %', switches: { zoom: 2 } },
  { name: 'pageless', switches: { pageless: true } },
  { name: 'pageless, zoom 150 %', switches: { pageless: true, zoom: 1.5 } },
  { name: 'every page its own element', switches: { recycle: false } },
  { name: 'two columns', switches: { columns: 2 } },

  { name: 'copy after a redirect', switches: { ...NO_API, exporting: 'redirect' }, reading: 'export' },
  {
    name: 'copy without BOM, CRLF',
    switches: { ...NO_API, exportBom: false, exportCrlf: true },
    reading: 'export',
  },
  { name: 'copy of all tabs', switches: { ...NO_API, exportWithoutTab: 'all' }, reading: 'export' },
  {
    name: 'copy, unescaped, late',
    switches: { ...NO_API, exportEscapes: false, exportLag: 200, exportChips: false },
    reading: 'export',
  },
  { name: 'copy forbidden', switches: { ...NO_API, exporting: 'forbidden' }, reading: 'none' },
  { name: 'copy behind a sign-in', switches: { ...NO_API, exporting: 'login' }, reading: 'none' },
  { name: 'copy broken', switches: { ...NO_API, exporting: 'broken' }, reading: 'none' },
]
