/**
 * A draft source whose faults become troubles. Sites change without notice; a fault in an adapter must end in a plain
 * line in the panel, not in silence.
 */
import type {
  Address,
  DraftReading,
  DraftSource,
  NotesPart,
  Outcome,
  Places,
  Trouble,
  Underline,
} from '../sites/draft-source.ts'

type Report = (where: string, error: unknown) => void

export class CarefulSource implements DraftSource {
  readonly draftId: string
  readonly site: DraftSource['site']
  readonly places?: Places
  readonly notes?: NotesPart
  readonly #source: DraftSource
  readonly #report: Report

  constructor(source: DraftSource, report: Report) {
    this.draftId = source.draftId
    this.site = source.site
    this.#source = source
    this.#report = report
    if (source.notes) this.notes = source.notes
    // Whoever draws by them takes care of their faults.
    if (source.places) this.places = source.places
  }

  address(): Address {
    return this.#try('address', () => this.#source.address(), { recipients: [], known: false, own: [] })
  }

  read(): DraftReading | { trouble: Trouble } {
    return this.#try('read', () => this.#source.read(), { trouble: 'changed-page' })
  }

  watch(onChange: Parameters<DraftSource['watch']>[0], signal: AbortSignal): void {
    const careful: typeof onChange = (what) => this.#try('change', () => onChange(what), undefined)
    this.#try('watch', () => this.#source.watch(careful, signal), undefined)
  }

  async apply(...args: Parameters<DraftSource['apply']>): Promise<Outcome> {
    return this.#outcome('apply', () => this.#source.apply(...args))
  }

  async undo(): Promise<Outcome> {
    return this.#outcome('undo', () => this.#source.undo())
  }

  canUndo(): boolean {
    return this.#try('canUndo', () => this.#source.canUndo(), false)
  }

  underline(underlines: Underline[]): void {
    this.#try('underline', () => this.#source.underline(underlines), undefined)
  }

  findingAt(x: number, y: number): string | null {
    return this.#try('findingAt', () => this.#source.findingAt(x, y), null)
  }

  focus(): void {
    this.#try('focus', () => this.#source.focus(), undefined)
  }

  #try<T>(where: string, act: () => T, otherwise: T): T {
    try {
      return act()
    } catch (error) {
      this.#report(`source ${where}`, error)
      return otherwise
    }
  }

  async #outcome(where: string, act: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await act()
    } catch (error) {
      this.#report(`source ${where}`, error)
      return { ok: false, trouble: 'not-applied' }
    }
  }
}
