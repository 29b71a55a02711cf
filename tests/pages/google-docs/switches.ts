/** Behaviours that can be switched. The defaults are what Google Docs is known to do, or the stricter reading. */

export type Mode = 'editing' | 'suggesting' | 'commenting' | 'viewing'

export interface Switches {
  /** The annotation layer is there if the flag was set when the editor started; always; never. */
  layer: 'flag' | 'always' | 'never'
  /** Labels of the layer have no-break and doubled spaces where the text has plain ones. */
  irregularSpaces: boolean

  /** `_docs_annotate_getAnnotatedText` exists. */
  api: boolean
  /** It exists only if the flag was set when the editor started. */
  apiNeedsFlag: boolean
  /** It gives a promise, or the object itself. */
  apiReturns: 'promise' | 'value'
  /** Milliseconds from the page's script to the editor. 0: at once. */
  lateStart: number
  /** Milliseconds from the editor to the API. */
  lateApi: number
  /** Milliseconds until the document has a caret, or only with the first click into it. Until then the API rejects. */
  caret: number | 'click'
  /** Text ends with the last line break, U+0003 and a line break, or with the last line break alone. */
  textTail: 'long' | 'short'
  /** What an object that was got before the tab changed does. */
  objectAfterTab: 'dies' | 'follows' | 'keepsTab'
  /** `setSelection` does as told, nothing, or selects one character further on. */
  setSelection: 'obeys' | 'ignores' | 'shifts'
  /** `setSelection` takes the focus from the editable. */
  selectBlurs: boolean
  /** `setSelection` scrolls there in eight steps. */
  selectScrolls: boolean
  /** Focusing the editable brings back the selection that it had when it lost the focus. */
  focusResetsSelection: boolean

  /** A paste counts only while the editable has the focus of its frame. */
  pasteNeedsFocus: boolean
  /** A paste counts only as an event of the frame's own realm. */
  pasteNeedsRealm: boolean
  /** A paste loses the spaces at both ends. */
  pasteTrims: boolean
  /** Synthetic keys count only with a key code. */
  keysNeedCode: boolean
  /** What `beforeinput` inserts stays selected. */
  beforeinputSelects: boolean
  /** `execCommand` does nothing and says so. */
  execCommandDead: boolean
  /** A copy fills the event's DataTransfer. Off: copying is disabled. */
  copy: boolean
  /** Deleting a range makes two spaces at the seam one. */
  collapseSeam: boolean
  /** Typed straight quotes become curly. */
  smartQuotes: boolean
  /** Milliseconds between an input and its effect. */
  inputDelay: number
  /** Input is ignored without a sign. */
  ignoreInput: boolean

  mode: Mode
  /** The editor starts without a connection. */
  offline: boolean

  zoom: number
  pageless: boolean
  /** Page elements and rects are used again for other pages. Off: each page has its own, all are there. */
  recycle: boolean
  columns: 1 | 2

  exporting: 'ok' | 'forbidden' | 'login' | 'redirect' | 'broken'
  /** Milliseconds by which exports lag behind the editor. */
  exportLag: number
  exportBom: boolean
  exportCrlf: boolean
  /** Without `tab`, an export holds the first tab, or all. */
  exportWithoutTab: 'first' | 'all'
  /** A chip is its words in an export, or nothing. */
  exportChips: boolean
  /** Markdown's own characters are escaped in text. */
  exportEscapes: boolean
}

export const DEFAULT_SWITCHES: Readonly<Switches> = {
  layer: 'flag',
  irregularSpaces: true,
  api: true,
  apiNeedsFlag: false,
  apiReturns: 'promise',
  lateStart: 0,
  lateApi: 100,
  caret: 150,
  textTail: 'long',
  objectAfterTab: 'dies',
  setSelection: 'obeys',
  selectBlurs: true,
  selectScrolls: true,
  focusResetsSelection: false,
  pasteNeedsFocus: true,
  pasteNeedsRealm: true,
  pasteTrims: true,
  keysNeedCode: true,
  beforeinputSelects: true,
  execCommandDead: true,
  copy: true,
  collapseSeam: true,
  smartQuotes: true,
  inputDelay: 25,
  ignoreInput: false,
  mode: 'editing',
  offline: false,
  zoom: 1,
  pageless: false,
  recycle: true,
  columns: 1,
  exporting: 'ok',
  exportLag: 0,
  exportBom: true,
  exportCrlf: false,
  exportWithoutTab: 'first',
  exportChips: true,
  exportEscapes: true,
}
