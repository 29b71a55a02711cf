/** Whom a draft is to, as last looked at. */
import type { StoreView } from '../platform/store.ts'
import type { Address, DraftSource, Person } from '../sites/draft-source.ts'
import { type Standing, standing } from './standing.ts'

export class Addressing {
  readonly #source: DraftSource
  readonly #store: StoreView
  address!: Address
  standing!: Standing

  constructor(source: DraftSource, store: StoreView) {
    this.#source = source
    this.#store = store
    this.look()
  }

  /** Reads the recipients anew. */
  look(): void {
    this.address = this.#source.address()
    this.standing = standing(this.address, this.#store.current.people)
  }

  /** The people in To. */
  get to(): Person[] {
    return this.address.recipients
      .filter((one) => one.kind === 'to')
      .map(({ kind: _, ...someone }) => someone)
  }

  /** The people in To in one line. */
  get label(): string {
    return this.to
      .map((one) => one.name || one.address || '')
      .filter(Boolean)
      .join(', ')
  }
}
