import type { MutationName, MutationPlan } from '../scene.ts'
import { randomFrom, randomToken } from './random.ts'

/** Containers that a reader may not count on; the simulator keeps no hold of them. */
const REMOVABLE =
  '.AO, .a98, .aHU, .hx, .Bk, .G3, .gs, .adf > .adl, .gB, .M9, .aoI, .HE, .aUy, .Au, .Ar, .et, .qz, .GP, .ZyRVue, ' +
  '.oj, .aDl, .Ur, .aDj, .dC, .btA, .bty, .afW, .iw, .qu, .gE'

/** Containers that the page itself goes on using: they stay and lose what identifies them. */
const ANONYMISED = '.gA, .nn'

/** Inside mails and bodies nothing is touched. */
const CONTENT = '.a3s, [contenteditable], .Am'

const TABLE_TAGS = new Set(['TABLE', 'TBODY', 'TR', 'TD'])

const BODY_LABELS = ['Cuerpo del mensaje', 'Corps du message', 'Тело письма', 'Nội dung thư', '메일 본문']

/** Changes rendered markup the way Gmail's own updates and experiments do, repeatably for a seed. */
export class Mutator {
  readonly #plan: MutationPlan
  readonly #random: () => number
  readonly #renames = new Map<string, string | null>()
  /** Mails and bodies; remembered, for their own classes may be renamed. */
  readonly #content = new WeakSet<Element>()

  constructor(plan: MutationPlan) {
    this.#plan = plan
    this.#random = randomFrom(plan.seed)
  }

  has(name: MutationName): boolean {
    return this.#plan.names.includes(name)
  }

  /** The start of this page load's element ids. */
  idPrefix(): string {
    return this.has('renamedIds') ? `${randomToken(this.#random)}_` : ':'
  }

  /** Applies the plan to a piece of the page. What the page needs from the piece it has taken out before. */
  apply(root: ParentNode): void {
    for (const element of root.querySelectorAll(CONTENT)) this.#content.add(element)
    if (this.has('removedContainers')) this.#remove(root)
    if (this.has('droppedTds')) this.#dropTables(root)
    if (this.has('wrappedContainers')) this.#wrap(root)
    if (this.has('translatedLabels')) this.#translate(root)
    if (this.has('undefinedInputs')) this.#undefine(root)
    if (this.has('renamedClasses')) this.#renameClasses(root)
    if (this.has('extraClasses')) this.#extraClasses(root)
  }

  #chance(): boolean {
    return this.#random() < (this.#plan.share ?? 0.25)
  }

  #insideContent(element: Element): boolean {
    for (let up = element.parentElement; up; up = up.parentElement) if (this.#content.has(up)) return true
    return false
  }

  #structure(root: ParentNode, selector: string): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.parentNode !== null && !this.#insideContent(element),
    )
  }

  #remove(root: ParentNode): void {
    for (const element of this.#structure(root, REMOVABLE)) {
      if (this.#chance()) element.replaceWith(...element.childNodes)
    }
    for (const element of this.#structure(root, ANONYMISED)) {
      if (this.#chance()) element.removeAttribute('class')
    }
  }

  #dropTables(root: ParentNode): void {
    for (const element of this.#structure(root, 'table, tbody, tr, td')) {
      if (element.tagName === 'TD' && this.#chance()) {
        element.replaceWith(...element.childNodes)
        continue
      }
      const div = document.createElement('div')
      for (const { name, value } of element.attributes) div.setAttribute(name, value)
      div.append(...element.childNodes)
      element.replaceWith(div)
    }
  }

  #wrap(root: ParentNode): void {
    for (const element of this.#structure(root, 'div, h2, h3, form, input[role=combobox]')) {
      if (element.matches('[role=dialog], [role=main]') || !this.#chance()) continue
      if (element.parentElement && TABLE_TAGS.has(element.parentElement.tagName)) {
        if (element.parentElement.tagName !== 'TD') continue
      }
      const wrapper = document.createElement('div')
      wrapper.className = randomToken(this.#random)
      element.replaceWith(wrapper)
      wrapper.append(element)
    }
  }

  #translate(root: ParentNode): void {
    for (const element of root.querySelectorAll('[aria-label], [placeholder], [data-tooltip], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'data-tooltip', 'title']) {
        const value = element.getAttribute(name)
        if (value) element.setAttribute(name, this.#foreign(value, element))
      }
    }
  }

  #foreign(label: string, element: Element): string {
    if (element.matches('[g_editable], .Am, .Ak')) {
      return BODY_LABELS[this.#plan.seed % BODY_LABELS.length] ?? label
    }
    const shifted = 'éíóúáyýžšč'
    return label.replace(/[a-z]/g, (c, at: number) =>
      at % 3 === 0 ? (shifted[c.charCodeAt(0) % 10] ?? c) : c,
    )
  }

  #undefine(root: ParentNode): void {
    for (const input of root.querySelectorAll(
      'input[name=rt], input[name=lts], input[name=draft], input[name=from]',
    )) {
      if (!input.getAttribute('value'))
        input.setAttribute('value', this.#random() < 0.5 ? 'undefined' : 'null')
    }
    for (const heading of root.querySelectorAll('[data-thread-perm-id]')) {
      heading.setAttribute('data-thread-perm-id', 'undefined')
    }
  }

  #renameClasses(root: ParentNode): void {
    for (const element of root.querySelectorAll('[class]')) {
      if (this.#insideContent(element)) continue
      for (const token of [...element.classList]) {
        const renamed = this.#renamed(token)
        if (renamed) element.classList.replace(token, renamed)
      }
    }
  }

  /** A token gets its new name once for the page, for a rename hits every place alike. */
  #renamed(token: string): string | null {
    const known = this.#renames.get(token)
    if (known !== undefined) return known
    const forced = this.#plan.tokens?.includes(token) ?? false
    // Drawn for every token so that forced ones do not shift the draws of the others.
    const drawn = this.#chance()
    const renamed = forced || (drawn && !this.#plan.tokens) ? `${token}-${randomToken(this.#random)}` : null
    this.#renames.set(token, renamed)
    return renamed
  }

  #extraClasses(root: ParentNode): void {
    for (const element of root.querySelectorAll('[class]')) {
      if (this.#insideContent(element)) continue
      const tokens = [...element.classList]
      const place = Math.floor(this.#random() * (tokens.length + 1))
      tokens.splice(place, 0, randomToken(this.#random))
      element.setAttribute('class', tokens.join(' '))
    }
  }
}
