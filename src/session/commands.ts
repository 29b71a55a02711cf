/** What the person asks for in the panel, done to one draft. */
import type { Platform } from '../platform/platform.ts'
import type { FromPanel } from '../platform/protocol.ts'
import type { Outcome } from '../sites/draft-source.ts'
import { applyUse, type Use } from './applying.ts'
import type { Knowledge } from './draft-state.ts'
import type { Reader } from './reader.ts'
import type { SessionHooks } from './session.ts'

type Dismiss = Extract<FromPanel, { type: 'dismiss' }>

export class Commands {
  readonly #known: Knowledge
  readonly #platform: Platform
  readonly #hooks: SessionHooks
  readonly #reader: Reader

  /** `known` is shared with the session and the reader. */
  constructor(known: Knowledge, platform: Platform, hooks: SessionHooks, reader: Reader) {
    this.#known = known
    this.#platform = platform
    this.#hooks = hooks
    this.#reader = reader
  }

  /** "Coach this draft": reads it whoever it is to, and keeps reading it while somebody looks. */
  ask(): void {
    const { permission, notes, newest } = this.#known
    permission.ask()
    notes?.look()
    newest.trouble = null
    this.#lookAgain()
  }

  /** Does one thing; the next is done after it. */
  async run(command: FromPanel): Promise<void> {
    const known = this.#known
    if (command.type !== 'show') known.unstored = undefined
    switch (command.type) {
      case 'ask':
        this.ask()
        break
      case 'use':
        await this.#use(command)
        break
      case 'undo':
        known.last = undefined
        this.#conclude('undo', await known.source.undo())
        break
      case 'dismiss':
        await this.#dismiss(command)
        break
      case 'context':
        known.wishes.context = command.context
        this.#reader.schedule(0)
        break
      case 'own-question':
        known.wishes.ownQuestion = command.question.trim() || null
        this.#reader.schedule(0)
        break
      case 'leave':
        known.permission.leave()
        known.notes?.look()
        this.#reader.forget()
        this.#hooks.changed()
        break
      case 'show':
        this.#reader.show(command.findingId)
        break
      case 'choose-draft':
        this.#hooks.focused()
        break
      case 'notes':
        await known.notes?.handle(command.notes)
        this.notesChanged()
        break
    }
  }

  /** A document of notes is another one now. */
  notesChanged(): void {
    this.#reader.lookWhether('read')
    this.#lookAgain()
  }

  #lookAgain(): void {
    this.#reader.schedule(0)
    this.#hooks.changed()
  }

  async #use(command: Use): Promise<void> {
    const { source, newest, uses } = this.#known
    this.#known.last = undefined
    const before = newest.reading?.draft
    const outcome = await applyUse(source, newest, command)
    if (outcome.ok && before !== undefined) uses.done(before, command.wordingIds, command.moves)
    this.#conclude('use', outcome)
  }

  #conclude(action: 'use' | 'undo', outcome: Outcome): void {
    this.#known.last = { action, ...outcome }
    this.#known.newest.touched = true
    this.#lookAgain()
  }

  async #dismiss({ findingId, revision, rule, scope }: Dismiss): Promise<void> {
    const { newest, dismissals, addressing } = this.#known
    const finding = newest.report?.findings.find((one) => one.id === findingId)
    if (finding && revision === newest.revision) dismissals.add(finding)
    this.#reader.paint()
    this.#hooks.changed()
    const personId = scope === 'kind' ? null : addressing.standing.person?.id
    if (scope === 'this' || personId === undefined) return
    try {
      const reply = await this.#platform.write({ what: 'rule-off', rule, personId })
      if (reply === 'written') return
      this.#known.unstored = reply
    } catch (error) {
      this.#platform.report('dismiss', error)
      this.#known.unstored = 'failed'
    }
    this.#hooks.changed()
  }
}
