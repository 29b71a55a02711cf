/** What a simulated Gmail page shows. Plain data: it travels in the page's address. */

export interface Person {
  name: string
  address: string
}

export interface ThreadMessage {
  from: Person
  /** Defaults to the account's owner. */
  to?: Person[]
  /** ISO date and time without zone, for example `2026-11-20T09:14`. */
  date?: string
  html: string
  /** Default: every message but the last and the answered one (switch `collapsedOlder`). */
  collapsed?: boolean
}

/** Every form in which Gmail shows (or does not show) a compose. */
export const FORMS = [
  'popup',
  'several',
  'minimised',
  'fullscreen',
  'ownWindow',
  'reply',
  'replyAll',
  'forward',
  'popoutReply',
  'previewPane',
  'threadWindow',
  'plainText',
  'reopenedDraft',
] as const

export type ComposeForm = (typeof FORMS)[number]

/** `thread`: a thread without a reply. `inbox`: the list, no compose. */
export type Form = ComposeForm | 'thread' | 'inbox'

export type ResponseKind = 'new' | 'reply' | 'replyAll' | 'forward'

export type Language = 'en' | 'de'

type Theme = 'light' | 'dark'

/** Behaviours that can be switched. The defaults are what Gmail is known to do. */
export interface Switches {
  /** Milliseconds until the app renders anything at all. */
  lateApp: number
  /** Milliseconds between `.ip` getting its class `adB` and the reply's frame being there. */
  lateFrame: number
  /** Milliseconds between a compose's frame and its editable body. 0: together. */
  lateBody: number
  /** Milliseconds until a new compose has its recipients. 0: at once. */
  lateRecipients: number
  /** The recipient rows fold into the summary (`.az9`) when the focus leaves them. */
  collapseRecipients: boolean
  /** A compose starts with the folded rows. */
  startCollapsed: boolean
  /** While folded, the chips are not in the document. */
  chipsLeave: boolean
  /** An address typed into the To box and not committed. */
  typedTo: string
  /** Recipients as before October 2021: `.vR`, `textarea.vO`. */
  oldRecipients: boolean
  /** A From row with the markup of the recipient rows and the owner's address. */
  fromRow: boolean
  /** Suggested people (nobody's recipients) that look like chips. */
  predictions: boolean
  /** The quote waits in `input[name=uet]` until "…" is clicked. */
  trimmedQuote: boolean
  /** The signature follows the quoted mail. */
  signatureBelowQuote: boolean
  /** Every message has a hidden second body `.a3s.undefined`. */
  messageTwin: boolean
  /** Older messages are folded and have no body in the document. */
  collapsedOlder: boolean
  /** Ctrl+Z belongs to the Closure UndoRedo plugin. Off: to the browser. */
  gmailUndo: boolean
  /** The editor's delayed change saves the draft. */
  autosave: boolean
  /** The draft was opened again: its text sits in `<div dir="ltr">`. */
  reopenedDraft: boolean
  /** The body carries the attributes of a completion list. */
  smartCompose: boolean
  /** Milliseconds that a mail is on its way: its compose is still there, its chips are gone. */
  sending: number
  /** Closing in full screen empties `.aaZ` and leaves the dialog. */
  fullscreenKeepsShell: boolean
  /** A frame of the same origin holds a compose too. */
  subframe: boolean
  /** The thread that a popped-out reply answers is not on the page. */
  threadHidden: boolean
}

export const DEFAULT_SWITCHES: Readonly<Switches> = {
  lateApp: 0,
  lateFrame: 20,
  lateBody: 300,
  lateRecipients: 0,
  collapseRecipients: true,
  startCollapsed: false,
  chipsLeave: true,
  typedTo: '',
  oldRecipients: false,
  fromRow: true,
  predictions: false,
  trimmedQuote: true,
  signatureBelowQuote: false,
  messageTwin: true,
  collapsedOlder: true,
  gmailUndo: true,
  autosave: true,
  reopenedDraft: false,
  smartCompose: true,
  sending: 60,
  fullscreenKeepsShell: true,
  subframe: false,
  threadHidden: false,
}

/** Ways in which Gmail's markup has changed or differs between accounts. */
export const MUTATIONS = [
  'extraClasses',
  'renamedIds',
  'wrappedContainers',
  'removedContainers',
  'translatedLabels',
  'renamedClasses',
  'droppedTds',
  'undefinedInputs',
] as const

export type MutationName = (typeof MUTATIONS)[number]

export interface MutationPlan {
  names: MutationName[]
  seed: number
  /** Part of the possible places that is changed, 0 to 1. Default 0.25. */
  share?: number
  /** Class tokens to rename in any case, for example `['Am', 'Ap']`. */
  tokens?: string[]
}

export interface ComposeScene {
  form: Form
  to?: Person[]
  cc?: Person[]
  bcc?: Person[]
  subject?: string
  /** HTML of what the writer wrote, without signature and quote. */
  draft?: string
  /** HTML that the writer wrote below the quote; there once the quote is shown. */
  afterQuote?: string
  /** HTML inside `.gmail_signature`. Empty or absent: none. */
  signature?: string
  /** HTML of the quoted mail. Default: the message that is answered. */
  quote?: string
  plainText?: boolean
  /** Index in `thread` of the message that is answered. Default: the last. */
  answers?: number
  draftId?: string
}

export interface Scene extends ComposeScene {
  /** Who owns the account. */
  me?: Person
  /** The marked person of the story; default recipient and sender where none is given. */
  manager?: Person
  thread?: ThreadMessage[]
  language?: Language
  theme?: Theme
  switches?: Partial<Switches>
  mutations?: MutationPlan
  /** Further composes for the forms `several` and `minimised`. */
  others?: ComposeScene[]
}

export const DEFAULT_ME: Readonly<Person> = { name: 'Alex Rivera', address: 'me@example.test' }
export const DEFAULT_MANAGER: Readonly<Person> = { name: 'Dana Lee', address: 'dana@example.test' }

/** Text as Gmail writes it: the first line bare, every other in a `div`, an empty one as `<div><br></div>`. */
export function draftHtml(text: string): string {
  const [first = '', ...rest] = text.split('\n').map(escapeHtml)
  return first + rest.map((line) => `<div>${line || '<br>'}</div>`).join('')
}

/** Escapes text for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

export interface UrlOptions {
  /** False asks the server to leave the strict CSP out. */
  csp?: boolean
}

/** The address that shows a scene; `view=btop` where Gmail would have it. */
export function simUrl(scene: Scene, options: UrlOptions = {}): string {
  const own = scene.form === 'ownWindow' || scene.form === 'threadWindow'
  const view = own ? 'view=btop&' : ''
  const csp = options.csp === false ? 'csp=off&' : ''
  return `https://mail.google.com/mail/u/0/?${view}${csp}sim=${encodeScene(scene)}`
}

/** Base64url of the scene's JSON. */
export function encodeScene(scene: Scene): string {
  const bytes = new TextEncoder().encode(JSON.stringify(scene))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** The inverse of `encodeScene`. */
export function decodeScene(code: string): Scene {
  const binary = atob(code.replace(/-/g, '+').replace(/_/g, '/'))
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)))) as Scene
}
