import type { Context } from './context.ts'
import { element, must } from './html.ts'
import { word } from './labels.ts'
import { dockTemplate, fullscreenTemplate } from './templates.ts'

/** Mails in the list, for looks and for pages without a thread. */
const LIST: [string, string, string][] = [
  ['Priya Nair', 'Offsite agenda', 'Here is the plan for Thursday, with the rooms.'],
  ['Facilities', 'Lift maintenance', 'The east lift will be out of service on Tuesday morning.'],
  ['Sam Ortiz', 'Q3 numbers', 'The table is in the shared folder now.'],
  ['Noor Haddad', 'Lunch on Friday?', 'There is a new place around the corner.'],
]

/** The parts of a page that stay while threads and composes come and go. */
export interface Shell {
  /** Between the side list and the dock: the place of the thread or the list. */
  main: HTMLElement
  /** Where pop-ups stand. */
  dock: HTMLElement
  /** Where a full-screen compose stands. */
  fullscreen: HTMLElement
}

/** The empty page around threads and composes. `bare`: a window that has only its compose or thread. */
export function buildShell(context: Context, bare: boolean): Shell {
  const dockBox = dockTemplate()
  const fullscreenBox = fullscreenTemplate()
  const dock = must(dockBox, '.no')
  const fullscreen = must(fullscreenBox, '.aSt')
  const main = element('div', { class: 'simPlace' })
  const piece = document.createDocumentFragment()
  if (!bare) piece.append(banner(context), sideList(context))
  piece.append(main, dockBox, fullscreenBox)
  context.finish(piece)
  document.body.replaceChildren(piece)
  return { main, dock, fullscreen }
}

function banner(context: Context): HTMLElement {
  const { language, me } = context
  return element(
    'div',
    { role: 'banner', class: 'simBar' },
    element('span', { class: 'simName' }, word('Mail', language)),
    element('span', { class: 'simSearch' }, word('Search mail', language)),
    element('span', { class: 'simFace' }, me.name.slice(0, 1)),
  )
}

function sideList(context: Context): HTMLElement {
  const { language } = context
  const entries = ['Inbox', 'Starred', 'Sent', 'Drafts'].map((label, at) =>
    element('div', { class: at === 0 ? 'simEntry simHere' : 'simEntry' }, word(label, language)),
  )
  return element(
    'div',
    { role: 'navigation', class: 'simSide' },
    element('div', { class: 'simCompose', role: 'button', tabindex: '0' }, word('Compose', language)),
    ...entries,
  )
}

/** The list of mails, in the containers that hold a thread otherwise. */
export function mailList(role: 'main' | 'list'): HTMLElement {
  const rows = LIST.map(([sender, subject, snippet]) => {
    const address = `${sender.toLowerCase().replace(/\W+/g, '.')}@example.test`
    return element(
      'tr',
      { class: 'zA yO', role: 'row' },
      element('td', { class: 'yX' }, element('span', { class: 'yP', email: address, name: sender }, sender)),
      element(
        'td',
        { class: 'xY a4W' },
        element('span', { class: 'y6' }, subject),
        element('span', { class: 'y2' }, ` – ${snippet}`),
      ),
    )
  })
  const table = element('table', { class: 'F cf zt', role: 'grid' }, element('tbody', {}, ...rows))
  if (role === 'list') return element('div', { class: 'ae4' }, table)
  const inner = element('div', { class: 'nH', role: 'main' }, element('div', { class: 'ae4' }, table))
  return element('div', { class: 'AO' }, element('div', { class: 'nH bkK' }, inner))
}

/** The short message at the bottom, with Undo where there is something to undo. */
export function showToast(context: Context, text: string, onUndo?: () => void): void {
  document.querySelector('.vh')?.remove()
  const toast = element('div', { class: 'vh', role: 'alert', 'aria-live': 'assertive' })
  toast.append(element('span', { class: 'bAq' }, word(text, context.language)))
  if (onUndo) {
    const link = element(
      'span',
      { class: 'ag a8k', id: 'link_undo', role: 'link', tabindex: '0' },
      word('Undo', context.language),
    )
    link.addEventListener('click', onUndo)
    toast.append(link)
  }
  document.body.append(toast)
}
