import type { Mode } from '../switches.ts'
import type { Connection } from './editor.ts'
import { el } from './html.ts'

type Language = 'en' | 'de'

const MODES: Record<Language, Record<Mode, string>> = {
  en: {
    editing: 'Editing mode',
    suggesting: 'Suggesting mode',
    commenting: 'Commenting mode',
    viewing: 'Viewing mode',
  },
  de: {
    editing: 'Bearbeitungsmodus',
    suggesting: 'Vorschlagsmodus',
    commenting: 'Kommentarmodus',
    viewing: 'Ansichtsmodus',
  },
}

const STATUS: Record<Language, Record<Connection, string>> = {
  en: {
    online: 'Document status: Saved to Drive.',
    reconnecting: 'Document status: Trying to connect…',
    offline: 'Document status: Working offline.',
  },
  de: {
    online: 'Dokumentstatus: In Google Drive gespeichert.',
    reconnecting: 'Dokumentstatus: Verbindung wird hergestellt…',
    offline: 'Dokumentstatus: Offline.',
  },
}

/** Everything around the text: title, status, mode, tabs, outline. */
export class Shell {
  readonly scroller = el('div', { class: 'kix-appview-editor' })
  readonly #title = el('input', { class: 'docs-title-input', 'aria-label': 'Rename' })
  readonly #status = el('div', { role: 'status', class: 'docs-title-status' })
  readonly #mode = el('div', { id: 'docs-toolbar-mode-switcher', role: 'button' })
  readonly #tabs = el('div', { class: 'chapters', role: 'tree' })
  readonly #outline = el('div', { class: 'outline' })
  readonly #language: Language
  readonly #chooseTab: (id: string) => void

  constructor(language: Language, chooseTab: (id: string) => void) {
    this.#language = language
    this.#chooseTab = chooseTab
  }

  /** Puts the page together. */
  open(): void {
    document.documentElement.lang = this.#language
    document.body.append(
      el('div', { id: 'docs-titlebar-container' }, this.#title, this.#status),
      el('div', { id: 'docs-toolbar-wrapper' }, this.#mode),
      el(
        'div',
        { id: 'docs-editor-container' },
        el('div', { class: 'left-sidebar-container' }, this.#tabs, this.#outline),
        el('div', { id: 'docs-editor' }, el('div', { class: 'kix-appview-editor-container' }, this.scroller)),
      ),
    )
  }

  setName(name: string): void {
    document.title = `${name} - Google Docs`
    this.#title.value = name
    this.#title.setAttribute('value', name)
  }

  setMode(mode: Mode): void {
    this.#mode.setAttribute('aria-label', MODES[this.#language][mode])
    this.#mode.textContent = MODES[this.#language][mode]
  }

  setConnection(connection: Connection): void {
    const text = STATUS[this.#language][connection]
    this.#status.setAttribute('aria-label', text)
    this.#status.textContent = text
  }

  setTabs(tabs: { id: string; title: string }[], current: string): void {
    const items = tabs.map(({ id, title }) => {
      const isCurrent = id === current
      const className = isCurrent ? 'chapter-item chapter-item-selected' : 'chapter-item'
      const item = el(
        'div',
        { class: className, role: 'treeitem', 'aria-selected': String(isCurrent) },
        title,
      )
      item.addEventListener('mousedown', (event) => event.preventDefault())
      item.addEventListener('click', () => this.#chooseTab(id))
      return item
    })
    this.#tabs.replaceChildren(...items)
  }

  setOutline(headings: { level: number; text: string }[]): void {
    const items = headings.map(({ level, text }) =>
      el('div', { class: `navigation-item navigation-item-level-${level}` }, text),
    )
    this.#outline.replaceChildren(...items)
  }
}
