/** The newest request for a draft and its answer. */
import type { CoachInput, Report } from '../engine/types.ts'
import type { StateTrouble } from '../platform/protocol.ts'
import type { DraftReading } from '../sites/draft-source.ts'
import { inputKey } from './input.ts'

export class Newest {
  /** Grows with every request. */
  revision = 0
  /** What the request was made from; null while nothing may be read. */
  reading: DraftReading | null = null
  /** The message as the report's offsets refer to it. */
  message: string | null = null
  /** The answer, once it is there. */
  report: Report | null = null
  /** The page told of a change since the reading. */
  touched = false
  trouble: StateTrouble | null = null
  #key = ''

  /** Whether the request was made from the same input. */
  isFor(input: CoachInput): boolean {
    return inputKey(input) === this.#key
  }

  /** A request takes the place of the one before; an answer still on its way finds its revision gone. */
  begin(reading: DraftReading, input: CoachInput): void {
    this.forget()
    this.#key = inputKey(input)
    this.reading = reading
    this.message = input.message ?? null
  }

  /** Lets go of every word of the draft. */
  forget(): void {
    this.revision++
    this.reading = null
    this.message = null
    this.report = null
    this.trouble = null
    this.#key = ''
  }
}
