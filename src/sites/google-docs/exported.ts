/** What is known of a document from its own export, each part of it fetched on a click of the person. */
import type { Person } from '../draft-source.ts'
import { documentAddress } from './address.ts'
import { attendeesIn } from './attendees.ts'
import { fetchExport } from './export.ts'
import { markdownLines } from './markdown.ts'

export class Exported {
  readonly #document: Document
  readonly #documentId: string
  #copy: readonly string[] | null = null
  #picked: readonly number[] = []
  #attendees: readonly Person[] | null = null

  constructor(document: Document, documentId: string) {
    this.#document = document
    this.#documentId = documentId
  }

  /** The lines of the copy that was fetched; null without one. */
  get copy(): readonly string[] | null {
    return this.#copy
  }

  /** Those of its lines that the writer picked. */
  get lines(): readonly string[] {
    return this.#picked.flatMap((number) => this.#copy?.[number] ?? [])
  }

  get attendees(): readonly Person[] | null {
    return this.#attendees
  }

  /** The lines that the document has at this moment; null where Docs hands out none. Nothing of it is kept. */
  async linesNow(): Promise<readonly string[] | null> {
    const markdown = await this.#exported()
    return markdown === null ? null : markdownLines(markdown)
  }

  /** Fetches a copy to pick lines from; without an answer the one before stays. */
  async fetchCopy(): Promise<void> {
    const lines = await this.linesNow()
    if (lines === null) return
    this.#copy = lines
    this.#picked = []
  }

  pick(numbers: readonly number[]): void {
    this.#picked = [...new Set(numbers)].sort((one, other) => one - other)
  }

  /** Sees whom the document names, and keeps nothing else of it; false without an export. */
  async findAttendees(): Promise<boolean> {
    const markdown = await this.#exported()
    if (markdown === null) return false
    this.#attendees = attendeesIn(markdown)
    return true
  }

  /** Lets go of the text. */
  dropText(): void {
    this.#copy = null
    this.#picked = []
  }

  dropAttendees(): void {
    this.#attendees = null
  }

  /** The page may show another document by now, and that one was not meant. */
  async #exported(): Promise<string | null> {
    const shown = documentAddress(this.#document.location.href)?.documentId
    return shown === this.#documentId ? fetchExport(this.#document) : null
  }
}
