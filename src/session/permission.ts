/** Whether a draft may be read at all, and why not. Looks at settings, recipients and wishes, never at the text. */
import type { Platform } from '../platform/platform.ts'
import type { Resting } from '../platform/protocol.ts'
import { SITES } from '../platform/settings.ts'
import type { SiteId } from '../sites/draft-source.ts'
import type { Wishes } from './input.ts'
import type { Standing } from './standing.ts'

export class Permission {
  readonly #site: SiteId
  readonly #platform: Platform
  readonly #wishes: Wishes
  #left = false
  /** What switches reading off here, as last seen. */
  #switches: string
  /** Asked for once while nobody would see an unasked reading, for example by the keyboard. */
  #askedNow = false

  /** `wishes` is shared with the session, which changes it. */
  constructor(site: SiteId, platform: Platform, wishes: Wishes) {
    this.#site = site
    this.#platform = platform
    this.#wishes = wishes
    this.#switches = this.#switchesNow()
  }

  /** The person asked for coaching: that wakes the coach whatever let it rest. */
  ask(): void {
    this.#left = false
    this.#askedNow = true
    this.#wishes.asked = true
  }

  /** "Leave it". */
  leave(): void {
    this.#left = true
    this.#wishes.asked = false
  }

  /** A reading that was asked for once has been made. */
  wasRead(): void {
    this.#askedNow = false
  }

  /** Hiding everything and switching a site off also end what was asked for before; asking again wakes it. */
  settingsChanged(): void {
    // Not whether it is off: that changes with time too, and no one tells.
    const switches = this.#switchesNow()
    if (switches !== this.#switches && this.#switchedOff()) this.#wishes.asked = false
    this.#switches = switches
  }

  /** Why the coach rests on a draft that it might else read. */
  resting(): Resting | null {
    // Not the person's to override by asking.
    if (this.#isForbidden()) return 'organisation'
    if (this.#left) return 'left'
    return this.#wishes.asked ? null : this.#switchedOff()
  }

  /** Whether the person's own settings or a question of theirs let the coach look at a draft that stands so. */
  isMeant(standing: Standing): boolean {
    return this.resting() === null && (this.#wishes.asked || standing.kind === 'marked')
  }

  /** The same, and somebody would see it: what nobody would see is not read either. */
  mayRead(standing: Standing, panelOpen: boolean): boolean {
    const { underlines, sign } = this.#platform.store.current.settings
    const seen = panelOpen || this.#askedNow || underlines === 'always' || sign
    return seen && this.isMeant(standing)
  }

  /** Whether the organisation has switched this site off. */
  #isForbidden(): boolean {
    return this.#platform.store.policy.sitesOff.some((site) => site === this.#site)
  }

  #switchesNow(): string {
    const { sites, quietUntil } = this.#platform.store.current.settings
    return JSON.stringify([sites[this.#site as keyof typeof sites], quietUntil])
  }

  /** Whether the settings say that nothing is read unasked here. */
  #switchedOff(): 'quiet' | 'site-off' | null {
    const { settings } = this.#platform.store.current
    const site = SITES.find((name) => name === this.#site)
    if (site && !settings.sites[site]) return 'site-off'
    return settings.quietUntil !== null && this.#platform.now() < settings.quietUntil ? 'quiet' : null
  }
}
