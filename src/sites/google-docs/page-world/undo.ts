/** Takes the last paste back: by Docs' own undo when that gives the exact text, else by the reverse edit. */

import { isSameAddress } from '../address.ts'
import type { Place, Written } from '../bridge-protocol.ts'
import { pressUndo } from './events.ts'
import { focusInput, type InputTarget } from './input-target.ts'
import { locate } from './locate.ts'
import type { Models } from './model.ts'
import { type Attempt, wanted } from './verdict.ts'
import type { Writer } from './write.ts'

const PATIENCE = 1500
const LOOK = 20

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** A paste that is in. */
export interface Done {
  place: Place
  attempt: Attempt
  after: string
}

export class Undo {
  readonly #models: Models
  readonly #writer: Writer
  #last: Done | null = null

  constructor(models: Models, writer: Writer) {
    this.#models = models
    this.#writer = writer
  }

  /** This paste can be taken back from now on. */
  remember(done: Done): void {
    this.#last = done
  }

  async undo(place: Place): Promise<Written> {
    const last = this.#last
    if (!last || !isSameAddress(last.place, place)) return 'stale'
    const ready = await this.#writer.ready(place)
    if (typeof ready === 'string') return ready
    if ((await this.#text(place)) === last.after) {
      const ended = await this.#byKey(last, ready.target)
      if (ended) return this.#over(ended)
    }
    return this.#over(await this.#byPaste(last))
  }

  #over(written: Written): Written {
    if (written === 'applied') this.#last = null
    return written
  }

  /** Null when Docs' undo took back something else, which has been put in again. */
  async #byKey({ place, attempt, after }: Done, target: InputTarget): Promise<Written | null> {
    focusInput(target)
    pressUndo(target)
    const now = await this.#until(place, (text) => text !== after)
    if (now === attempt.before) return 'applied'
    if (now === after) return 'not-applied'
    pressUndo(target, true)
    return (await this.#until(place, (text) => text === after)) === after ? null : 'unsure'
  }

  async #byPaste({ place, attempt, after }: Done): Promise<Written> {
    const { start, find, replacement } = attempt
    // Docs would take the spaces off what is pasted back; and a suggestion is not replaced by another.
    if (find.trim() !== find || wanted(attempt) !== after) return 'stale'
    const { written } = await this.#writer.write(place, (now) => {
      const at = locate(after, now, { start, find: replacement, replacement: find })
      return typeof at === 'number' ? { start: at, find: replacement, replacement: find } : at
    })
    return written
  }

  /** The text once it is as wished, or as it is when the patience ends. */
  async #until(place: Place, isThere: (text: string) => boolean): Promise<string | null> {
    const end = performance.now() + PATIENCE
    for (;;) {
      const text = await this.#text(place)
      if ((text !== null && isThere(text)) || performance.now() > end) return text
      await sleep(LOOK)
    }
  }

  async #text(place: Place): Promise<string | null> {
    const model = await this.#models.get()
    if (typeof model === 'string' || !isSameAddress(model.place, place)) return null
    return model.text.getText()
  }
}
