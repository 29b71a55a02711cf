import type { Scene } from './scene.ts'
import { SEED_DRAFT, seedScene } from './seed-scene.ts'

/**
 * A reader as one would write it without knowing Gmail. On the scene `off` it finds `expected`; on `on`, which
 * differs by one switch or mutation, it does not. So the switch bites, and a test of a better reader can fail.
 */
export interface NaiveCase {
  /** The switch, the form or the mutation that is tried. */
  name: string
  /** What the reader relies on. */
  relies: string
  off: Scene
  on: Scene
  /** Read in the very moment in which this selector first matches, instead of when all is there. */
  early?: string
  /** Put the focus into the body before reading. */
  focusBody?: boolean
  /** Runs in the page; sees nothing outside itself. */
  read: () => unknown
  expected: unknown
}

/** The seed draft's text, without any blanks. */
const DRAFT = SEED_DRAFT.replace(/\s+/g, '')
const DANA = 'dana@example.test'
const SAM = { name: 'Sam Ortiz', address: 'sam@example.test' }
const PROMPT = { lateBody: 0, lateFrame: 0, startCollapsed: false }

/** The seed scene without delays, everything unfolded, no noise. */
export function calmScene(changes: Partial<Scene> = {}): Scene {
  return seedScene({
    ...changes,
    switches: { ...PROMPT, fromRow: false, smartCompose: false, ...changes.switches },
  })
}

const thread = [
  { from: SAM, html: '<div dir="ltr">Kick-off is on Monday.</div>' },
  { from: { name: 'Dana Lee', address: DANA }, html: '<div dir="ltr">Who takes the notes?</div>' },
  { from: SAM, html: '<div dir="ltr">I can do it.</div>' },
]

const readEditable = (): unknown => document.querySelectorAll('[g_editable][contenteditable]').length

const readChips = (): unknown =>
  [...document.querySelectorAll('.anm[name=to] [role=option]')].map((chip) =>
    chip.getAttribute('data-hovercard-id'),
  )

const readByLabel = (): unknown => document.querySelectorAll('div[aria-label="Message Body"]').length

/** The cases for switches and forms. */
export const SWITCH_CASES: NaiveCase[] = [
  {
    name: 'lateBody',
    relies: 'the body being there with the frame',
    off: calmScene(),
    on: calmScene({ switches: { lateBody: 300 } }),
    early: '.M9',
    read: readEditable,
    expected: 1,
  },
  {
    name: 'lateFrame',
    relies: 'the frame being there with the class adB',
    off: calmScene(),
    on: calmScene({ switches: { lateFrame: 30 } }),
    early: '.ip.adB',
    read: () => document.querySelectorAll('.ip.adB .M9').length,
    expected: 1,
  },
  {
    name: 'lateRecipients',
    relies: 'the recipients being there with the body',
    off: calmScene(),
    on: calmScene({ switches: { lateRecipients: 200 } }),
    early: '[g_editable]',
    read: readChips,
    expected: [DANA],
  },
  {
    name: 'collapseRecipients',
    relies: 'the chips staying when the writer goes to the text',
    off: calmScene({ switches: { collapseRecipients: false } }),
    on: calmScene(),
    focusBody: true,
    read: readChips,
    expected: [DANA],
  },
  {
    name: 'chipsLeave',
    relies: 'folded rows keeping their chips',
    off: calmScene({ switches: { chipsLeave: false } }),
    on: calmScene({ switches: { chipsLeave: true } }),
    focusBody: true,
    read: readChips,
    expected: [DANA],
  },
  {
    name: 'startCollapsed',
    relies: 'a new answer showing its chips',
    off: calmScene(),
    on: calmScene({ switches: { startCollapsed: true } }),
    read: readChips,
    expected: [DANA],
  },
  {
    name: 'typedTo',
    relies: 'every recipient being a chip',
    off: calmScene(),
    on: calmScene({ to: [], switches: { typedTo: DANA } }),
    read: readChips,
    expected: [DANA],
  },
  {
    name: 'oldRecipients',
    relies: 'the new chips',
    off: calmScene(),
    on: calmScene({ switches: { oldRecipients: true } }),
    read: readChips,
    expected: [DANA],
  },
  {
    name: 'fromRow',
    relies: 'every chip of the compose being a recipient',
    off: calmScene(),
    on: calmScene({ switches: { fromRow: true } }),
    read: () =>
      [...document.querySelectorAll('.M9 [role=option]')].map((chip) =>
        chip.getAttribute('data-hovercard-id'),
      ),
    expected: [DANA],
  },
  {
    name: 'predictions',
    relies: 'every chip of the rows being a recipient',
    off: calmScene(),
    on: calmScene({ switches: { predictions: true } }),
    read: () =>
      [...document.querySelectorAll('.GS .afV')].map((chip) => chip.getAttribute('data-hovercard-id')),
    expected: [DANA],
  },
  {
    name: 'trimmedQuote',
    relies: 'the answered mail being quoted in the body',
    off: calmScene({ switches: { trimmedQuote: false } }),
    on: calmScene(),
    read: () => document.querySelectorAll('[g_editable] blockquote.gmail_quote').length,
    expected: 1,
  },
  {
    name: 'trimmedQuote off',
    relies: 'the body holding only what the writer wrote',
    off: calmScene({ signature: '' }),
    on: calmScene({ signature: '', switches: { trimmedQuote: false } }),
    read: () => document.querySelector('[g_editable]')?.textContent?.replace(/\s+/g, ''),
    expected: DRAFT,
  },
  {
    name: 'signature',
    relies: 'the body holding only what the writer wrote',
    off: calmScene({ signature: '' }),
    on: calmScene(),
    read: () => document.querySelector('[g_editable]')?.textContent?.replace(/\s+/g, ''),
    expected: DRAFT,
  },
  {
    name: 'signatureBelowQuote',
    relies: 'the signature being the end of the writer’s text',
    off: calmScene(),
    on: calmScene({ switches: { signatureBelowQuote: true, trimmedQuote: false } }),
    read: () => {
      const body = document.querySelector('[g_editable]')
      const range = document.createRange()
      const end = body?.querySelector('.gmail_signature_prefix')
      if (!body || !end) return null
      range.setStart(body, 0)
      range.setEndBefore(end)
      return range.toString().replace(/\s+/g, '')
    },
    expected: DRAFT,
  },
  {
    name: 'afterQuote',
    relies: 'everything after the first quote being quoted',
    off: calmScene({ draft: 'First. Last.', signature: '', switches: { trimmedQuote: false } }),
    on: calmScene({ draft: 'First.', afterQuote: 'Last.', signature: '', switches: { trimmedQuote: false } }),
    read: () => {
      const html = document.querySelector('[g_editable]')?.innerHTML ?? ''
      const before = html.slice(0, html.indexOf('<div class="gmail_quote'))
      return before
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    },
    expected: 'First. Last.',
  },
  {
    name: 'indented block in the draft',
    relies: 'every blockquote being a quote',
    off: calmScene({ draft: 'One.<div>Two.</div>', signature: '' }),
    on: calmScene({
      draft: 'One.<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Two.</blockquote>',
      signature: '',
    }),
    read: () => {
      const copy = document.querySelector('[g_editable]')?.cloneNode(true) as HTMLElement
      for (const quote of copy.querySelectorAll('blockquote')) quote.remove()
      return copy.textContent
    },
    expected: 'One.Two.',
  },
  {
    name: 'messageTwin',
    relies: 'the last message body of the page being the message',
    off: calmScene({ switches: { messageTwin: false } }),
    on: calmScene(),
    read: () => [...document.querySelectorAll('.a3s')].at(-1)?.textContent?.startsWith('Our team has been'),
    expected: true,
  },
  {
    name: 'collapsedOlder',
    relies: 'every message having its text on the page',
    off: calmScene({ thread, switches: { collapsedOlder: false } }),
    on: calmScene({ thread }),
    read: () => document.querySelectorAll('.a3s:not(.undefined)').length,
    expected: 3,
  },
  {
    name: 'answers',
    relies: 'an answer going to the last message of the thread',
    off: calmScene({ thread: thread.slice(0, 2) }),
    on: calmScene({ thread, answers: 1 }),
    read: () => [...document.querySelectorAll('.gD')].at(-1)?.getAttribute('email'),
    expected: DANA,
  },
  {
    name: 'threadHidden',
    relies: 'the answered message being on the page',
    off: calmScene({ form: 'popoutReply' }),
    on: calmScene({ form: 'popoutReply', switches: { threadHidden: true } }),
    read: () => {
      const id = document.querySelector<HTMLInputElement>('input[name=rm]')?.value
      return document.querySelectorAll(`[data-message-id="${id}"]`).length
    },
    expected: 1,
  },
  {
    name: 'reopenedDraft',
    relies: 'every line being a child of the body',
    off: calmScene({ form: 'popup', signature: '' }),
    on: calmScene({ form: 'popup', signature: '', switches: { reopenedDraft: true } }),
    read: () => document.querySelector('[g_editable]')?.childNodes.length,
    expected: 6,
  },
  {
    name: 'smartCompose',
    relies: 'a text box having no list of its own',
    off: calmScene(),
    on: calmScene({ switches: { smartCompose: true } }),
    read: () => document.querySelectorAll('[role=textbox]:not([aria-controls])').length,
    expected: 1,
  },
  {
    name: 'language',
    relies: 'English labels',
    off: calmScene(),
    on: calmScene({ language: 'de' }),
    read: readByLabel,
    expected: 1,
  },
  {
    name: 'language, the word for me',
    relies: 'the reader of a mail being called me',
    off: calmScene(),
    on: calmScene({ language: 'de' }),
    read: () => document.querySelectorAll('.hb span[name=me]').length,
    expected: 1,
  },
  {
    name: 'theme',
    relies: 'a white page',
    off: calmScene(),
    on: calmScene({ theme: 'dark' }),
    read: () => getComputedStyle(document.querySelector('.bkK > .nH') as Element).backgroundColor,
    expected: 'rgb(255, 255, 255)',
  },
  {
    name: 'plainText, lines',
    relies: 'every line after the first being a div',
    off: calmScene({ signature: '' }),
    on: calmScene({ signature: '', plainText: true }),
    read: () => document.querySelectorAll('[g_editable] > div').length,
    expected: 5,
  },
  {
    name: 'plainText, signature',
    relies: 'the signature being an element',
    off: calmScene(),
    on: calmScene({ plainText: true }),
    read: () => {
      const copy = document.querySelector('[g_editable]')?.cloneNode(true) as HTMLElement
      for (const part of copy.querySelectorAll('.gmail_signature, .gmail_signature_prefix')) part.remove()
      return copy.textContent?.includes('Operations')
    },
    expected: false,
  },
  {
    name: 'popup',
    relies: 'an answer standing below its message',
    off: calmScene(),
    on: calmScene({ form: 'popoutReply' }),
    read: () => document.querySelectorAll('.gA.gt [g_editable]').length,
    expected: 1,
  },
  {
    name: 'reply',
    relies: 'a dialog around every compose',
    off: calmScene({ form: 'popup' }),
    on: calmScene(),
    read: () => document.querySelectorAll('[role=dialog] [g_editable]').length,
    expected: 1,
  },
  {
    name: 'several',
    relies: 'one compose on the page',
    off: calmScene({ form: 'popup' }),
    on: calmScene({ form: 'several' }),
    read: readEditable,
    expected: 1,
  },
  {
    name: 'minimised',
    relies: 'every compose on the page being seen',
    off: calmScene({ form: 'popup' }),
    on: calmScene({ form: 'minimised' }),
    read: () =>
      [...document.querySelectorAll<HTMLElement>('[g_editable]')].every((body) => body.offsetParent !== null),
    expected: true,
  },
  {
    name: 'fullscreen',
    relies: 'pop-ups standing in their dock',
    off: calmScene({ form: 'popup' }),
    on: calmScene({ form: 'fullscreen' }),
    read: () => document.querySelectorAll('.AD [g_editable]').length,
    expected: 1,
  },
  {
    name: 'ownWindow',
    relies: 'dialogs standing in the dock',
    off: calmScene({ form: 'popup' }),
    on: calmScene({ form: 'ownWindow' }),
    read: () => document.querySelectorAll('.dw [g_editable]').length,
    expected: 1,
  },
  {
    name: 'previewPane',
    relies: 'the thread being a child of main',
    off: calmScene(),
    on: calmScene({ form: 'previewPane' }),
    read: () => document.querySelectorAll('[role=main] > .nH.g.id [g_editable]').length,
    expected: 1,
  },
  {
    name: 'threadWindow',
    relies: 'the page having its usual class',
    off: calmScene(),
    on: calmScene({ form: 'threadWindow' }),
    read: () => document.querySelectorAll('body[class="aAU"] [g_editable]').length,
    expected: 1,
  },
  {
    name: 'replyAll',
    relies: 'the kind of an answer being a reply',
    off: calmScene(),
    on: calmScene({ form: 'replyAll' }),
    read: () => document.querySelectorAll('.J-JN-M-I-Jm > img.mL').length,
    expected: 1,
  },
  {
    name: 'forward',
    relies: 'a quote being a blockquote',
    off: calmScene({ switches: { trimmedQuote: false } }),
    on: calmScene({ form: 'forward' }),
    read: () => document.querySelectorAll('[g_editable] .gmail_quote blockquote').length,
    expected: 1,
  },
]

/** Everything of the kind is changed, so that the outcome does not hang on a seed. */
function mutated(
  name: NonNullable<Scene['mutations']>['names'][number],
  form: Scene['form'] = 'reply',
): Scene {
  return calmScene({ form, mutations: { names: [name], seed: 7, share: 1 } })
}

/** The cases for mutations. */
export const MUTATION_CASES: NaiveCase[] = [
  {
    name: 'extraClasses',
    relies: 'the whole class attribute',
    off: calmScene(),
    on: mutated('extraClasses'),
    read: () => document.querySelectorAll('[class="Am aO9 Al editable LW-avf tS-tW"]').length,
    expected: 1,
  },
  {
    name: 'renamedIds',
    relies: 'the look of ids',
    off: calmScene(),
    on: mutated('renamedIds'),
    read: () => document.querySelectorAll('[id^=":"][g_editable]').length,
    expected: 1,
  },
  {
    name: 'wrappedContainers, a chain of children',
    relies: 'a chain of children',
    off: calmScene(),
    on: mutated('wrappedContainers'),
    read: () => document.querySelectorAll('.ip > .M9 > .aoI > table [g_editable]').length,
    expected: 1,
  },
  {
    name: 'wrappedContainers, the neighbour',
    relies: 'the message being the very neighbour of its answer',
    off: calmScene(),
    on: mutated('wrappedContainers'),
    read: () => document.querySelector('.gA.gt')?.previousElementSibling?.hasAttribute('data-message-id'),
    expected: true,
  },
  {
    name: 'removedContainers',
    relies: 'the wrapper M9',
    off: calmScene(),
    on: mutated('removedContainers'),
    read: () => document.querySelector('[g_editable]')?.closest('.M9') !== null,
    expected: true,
  },
  {
    name: 'removedContainers, below the message',
    relies: 'the container below the message',
    off: calmScene(),
    on: mutated('removedContainers'),
    read: () => document.querySelector('[g_editable]')?.closest('.gA') !== null,
    expected: true,
  },
  {
    name: 'translatedLabels',
    relies: 'labels of the display language',
    off: calmScene(),
    on: mutated('translatedLabels'),
    read: readByLabel,
    expected: 1,
  },
  {
    name: 'renamedClasses, the body',
    relies: 'the class of the body',
    off: calmScene(),
    on: mutated('renamedClasses'),
    read: () => document.querySelectorAll('div.Am').length,
    expected: 1,
  },
  {
    name: 'renamedClasses, one token',
    relies: 'the class of a message’s text',
    off: calmScene(),
    on: calmScene({ mutations: { names: ['renamedClasses'], seed: 1, tokens: ['a3s'] } }),
    read: () => document.querySelectorAll('.ii.gt .a3s:not(.undefined)').length,
    expected: 1,
  },
  {
    name: 'droppedTds, the body',
    relies: 'the table cell around the body',
    off: calmScene(),
    on: mutated('droppedTds'),
    read: () => document.querySelectorAll('td.Ap [g_editable]').length,
    expected: 1,
  },
  {
    name: 'droppedTds, the sender',
    relies: 'the table cell around the sender',
    off: calmScene(),
    on: mutated('droppedTds'),
    read: () => document.querySelector('td.gF span[email]')?.getAttribute('email'),
    expected: DANA,
  },
  {
    name: 'undefinedInputs',
    relies: 'a hidden input being empty when it has no value',
    off: calmScene(),
    on: mutated('undefinedInputs'),
    read: () => {
      const from = document.querySelector<HTMLInputElement>('input[name=from]')?.value
      return from || /\S+@\S+/.exec(document.title)?.[0]
    },
    expected: 'alex@example.test',
  },
]
