import type { Switches } from './switches.ts'

/** What a simulated document holds. Plain data: it travels in the page's address. */

export interface Piece {
  text?: string
  /** A chip with these words, instead of text. */
  chip?: string
  bold?: true
  italic?: true
  link?: string
  author?: string
}

export interface Paragraph {
  text: string | (string | Piece)[]
  heading?: 1 | 2 | 3
  list?: 'bullet' | 'number'
  rtl?: true
  /** Who wrote the whole paragraph; absent: the writer. */
  author?: string
}

/** A paragraph of body text, a paragraph, a table of rows of cells, or this many paragraphs that nobody reads. */
export type Block = string | Paragraph | { table: string[][] } | { filler: number }

export interface Tab {
  /** `t.0`, `t.1`, … by their place if not given. */
  id?: string
  title?: string
  body: Block[]
}

/** When an accident happens: inside a call of `setSelection`, in the task after it, as a paste arrives, once it is in. */
export type FaultMoment = 'inSelect' | 'afterSelect' | 'onPaste' | 'afterPaste'

/**
 * What happens. `edit` is another person's; `type` and `select` are the writer's own; `document` goes to another
 * document without a load, `reload` closes the page and loads it anew.
 */
export type FaultAction =
  | { do: 'edit'; find: string; replace: string }
  | { do: 'type'; text: string }
  | { do: 'select'; find: string }
  | { do: 'tab'; id: string }
  | { do: 'document'; id: string }
  | { do: 'reload' }
  | { do: 'ignoreInput' }
  | { do: 'blur' }
  | { do: 'retire' }

export type Fault = FaultAction & { when: FaultMoment }

export interface Scene {
  name?: string
  tabs: Tab[]
  /** Happen once each. */
  faults?: Fault[]
  /** A document that the page can change to without a load. */
  other?: { id: string; name: string; tabs: Tab[] }
  language?: 'en' | 'de'
  switches?: Partial<Switches>
}

export interface UrlOptions {
  /** Default: one that no address had before, so that every address is a fresh document. */
  id?: string
  /** The tab that the address names. */
  tab?: string
  /** The account's number in the address, `/document/u/1/d/…`. */
  account?: number
  /** Sets the annotation flag to this before the editor starts, as an extension's page script would. */
  annotateAs?: string
  /** False asks the server to leave the strict CSP out. */
  csp?: boolean
}

let documents = 0

/**
 * The address that makes a document of a scene and shows it. Loading the address again, or without its query,
 * shows the document as it was saved.
 */
export function docsUrl(scene: Scene, options: UrlOptions = {}): string {
  const id = options.id ?? `sim-${Date.now().toString(36)}-${++documents}`
  const query = new URLSearchParams()
  if (options.tab) query.set('tab', options.tab)
  if (options.annotateAs) query.set('annotate', options.annotateAs)
  if (options.csp === false) query.set('csp', 'off')
  query.set('sim', encodeScene(scene))
  const account = options.account === undefined ? '' : `u/${options.account}/`
  return `https://docs.google.com/document/${account}d/${id}/edit?${query}`
}

/** Base64url of the scene's JSON. */
function encodeScene(scene: Scene): string {
  let binary = ''
  for (const byte of new TextEncoder().encode(JSON.stringify(scene))) binary += String.fromCharCode(byte)
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** The inverse of what `docsUrl` puts into the address. */
export function decodeScene(code: string): Scene {
  const binary = atob(code.replace(/-/g, '+').replace(/_/g, '/'))
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)))) as Scene
}
