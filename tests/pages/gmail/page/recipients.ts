import type { Person } from '../scene.ts'
import type { RecipientLists } from '../sim-api.ts'
import type { Context } from './context.ts'
import { element, must } from './html.ts'
import { word } from './labels.ts'
import { chipTemplate } from './templates.ts'

const ROWS = ['to', 'cc', 'bcc'] as const

export type Row = (typeof ROWS)[number]

interface RowParts {
  /** Where the chips go. */
  chips: HTMLElement
  input: HTMLInputElement | HTMLTextAreaElement
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

/** The recipient rows of one compose: chips, the folded summary, and the boxes that people type into. */
export class Recipients {
  lists: RecipientLists
  /** Called when the lists change. */
  onChange: () => void = () => {}
  readonly #context: Context
  readonly #rows: HTMLElement
  readonly #summary: HTMLElement
  readonly #names: HTMLElement
  readonly #parts = {} as Record<Row, RowParts>
  #collapsed = false

  /** Takes hold of the rows of `frame` before it is mutated. */
  constructor(context: Context, frame: ParentNode, lists: RecipientLists) {
    this.#context = context
    this.lists = lists
    this.#rows = must(frame, '.fX')
    this.#summary = must(frame, '.aoD.hl')
    this.#names = must(frame, '.az9')
    for (const row of ROWS) {
      const box = must(frame, `.anm[name=${row}]`)
      this.#parts[row] = context.switches.oldRecipients ? oldRow(box, row) : chipRow(box)
    }
    if (context.switches.fromRow) this.#addFromRow(frame)
    if (context.switches.predictions) this.#addPrediction(frame)
    this.#showChips()
    this.#showSummary()
    this.#listen()
  }

  /** Replaces some of the lists, as Gmail does when it looks up an answer's recipients. */
  set(lists: Partial<RecipientLists>): void {
    this.lists = { ...this.lists, ...lists }
    if (!this.#collapsed || !this.#context.switches.chipsLeave) this.#showChips()
    this.#showSummary()
    this.onChange()
  }

  collapse(): void {
    this.commitTyped()
    if (this.#collapsed) return
    this.#collapsed = true
    this.#showSummary()
    this.#rows.style.display = 'none'
    this.#summary.style.display = ''
    if (this.#context.switches.chipsLeave) for (const row of ROWS) this.#parts[row].chips.replaceChildren()
  }

  expand(): void {
    if (!this.#collapsed) return
    this.#collapsed = false
    this.#showChips()
    this.#rows.style.display = ''
    this.#summary.style.display = 'none'
  }

  /** While a mail is on its way the chips are gone and only the summary is left. */
  showSending(): void {
    this.#showSummary()
    for (const row of ROWS) this.#parts[row].chips.replaceChildren()
    this.#rows.style.display = 'none'
    this.#summary.style.display = ''
  }

  type(row: Row, text: string): void {
    this.expand()
    const { input } = this.#parts[row]
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** Makes chips of what is typed, if it is an address. */
  commitTyped(): void {
    for (const row of ROWS) {
      const { input } = this.#parts[row]
      const typed = input.value.trim().replace(/[,;]$/, '')
      if (!ADDRESS.test(typed)) continue
      input.value = ''
      this.set({ [row]: [...this.lists[row], { name: typed, address: typed }] })
    }
  }

  focusRow(row: Row): void {
    this.expand()
    this.#parts[row].input.focus()
  }

  /** Whether `node` belongs to the rows or their summary. */
  contains(node: Node | null): boolean {
    return node !== null && (this.#rows.contains(node) || this.#summary.contains(node))
  }

  #listen(): void {
    this.#summary.addEventListener('focus', () => this.focusRow('to'))
    this.#summary.addEventListener('click', () => this.focusRow('to'))
    for (const row of ROWS) {
      this.#parts[row].input.addEventListener('keydown', (event) => {
        if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey) return
        if (event.key !== 'Enter' && event.key !== ',' && event.key !== 'Tab') return
        if (event.key !== 'Tab') event.preventDefault()
        this.commitTyped()
      })
      this.#parts[row].chips.addEventListener('click', (event) => {
        const chip =
          event.target instanceof Element ? event.target.closest('[data-hovercard-id], [email]') : null
        const onCross = event.target instanceof Element && event.target.getAttribute('role') === 'button'
        const address = chip?.getAttribute('data-hovercard-id') ?? chip?.getAttribute('email')
        if (!onCross) return
        this.set({ [row]: this.lists[row].filter((person) => person.address !== address) })
        // The chip had the focus and is gone; the box takes it, or the rows would fold.
        this.focusRow(row)
      })
    }
  }

  #showChips(): void {
    for (const row of ROWS) {
      const holder = document.createElement('div')
      for (const person of this.lists[row]) {
        holder.append(
          this.#context.switches.oldRecipients ? oldChip(person, row) : element('div', {}, chip(person)),
        )
      }
      this.#context.finish(holder)
      this.#parts[row].chips.replaceChildren(...holder.childNodes)
    }
  }

  #showSummary(): void {
    const people = ROWS.flatMap((row) => this.lists[row])
    const nodes = people.flatMap((person, at) => {
      const span = element(
        'span',
        { email: person.address, 'data-hovercard-id': person.address },
        person.name,
      )
      return at === 0 ? [span] : [', ', span]
    })
    if (nodes.length) this.#names.replaceChildren(...nodes)
    else this.#names.replaceChildren(word('Recipients', this.#context.language))
  }

  #addFromRow(frame: ParentNode): void {
    const row = must(frame, 'tr.bzf').cloneNode(true) as HTMLElement
    const boxes = [...row.querySelectorAll<HTMLElement>('.anm')]
    const box = boxes[0]
    for (const other of boxes.slice(1)) other.remove()
    if (!box) return
    box.setAttribute('name', 'from')
    box.querySelector('input')?.remove()
    must(box, '[role=listbox] > div').replaceChildren(element('div', {}, chip(this.#context.me)))
    must(frame, 'tbody.bze').append(row)
  }

  #addPrediction(frame: ParentNode): void {
    const suggested = chip({ name: 'Priya Nair', address: 'priya@example.test' })
    must(frame, '.oj > div').append(
      element('div', { class: 'afB' }, element('div', { role: 'listbox' }, suggested)),
    )
  }
}

function chip(person: Person): HTMLElement {
  const made = chipTemplate()
  made.setAttribute('data-name', person.name)
  made.setAttribute('data-hovercard-id', person.address)
  must(made, '.afW span').textContent = person.name
  return made
}

function chipRow(box: HTMLElement): RowParts {
  return {
    chips: must(box, '[role=listbox] > div'),
    input: must<HTMLInputElement>(box, 'input[role=combobox]'),
  }
}

/** Puts the markup from before October 2021 in the place of a row. */
function oldRow(box: HTMLElement, row: Row): RowParts {
  const chips = element('div', { class: 'wO l1' })
  const input = element('textarea', {
    class: 'vO',
    name: row,
    rows: '1',
    role: 'combobox',
    'aria-label': row,
  })
  box.replaceWith(element('div', { class: 'oL' }, chips, input))
  return { chips, input }
}

function oldChip(person: Person, row: Row): HTMLElement {
  return element(
    'div',
    { class: 'vR' },
    element(
      'span',
      { class: 'vN bfK a3q', email: person.address },
      element('div', { class: 'vT' }, person.name),
    ),
    element('input', { type: 'hidden', name: row, value: `${person.name} <${person.address}>` }),
  )
}
