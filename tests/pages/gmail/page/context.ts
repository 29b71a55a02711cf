import {
  DEFAULT_MANAGER,
  DEFAULT_ME,
  DEFAULT_SWITCHES,
  type Language,
  type Person,
  type Scene,
  type Switches,
} from '../scene.ts'
import { translate } from './labels.ts'
import { Mutator } from './mutate.ts'

// Gmail's ids are others on every load, so nobody may remember them.
let nextIdNumber = 1000 + Math.floor(Math.random() * 30_000)

/** What every part of one rendered scene shares. */
export class Context {
  readonly scene: Scene
  readonly switches: Switches
  readonly language: Language
  readonly me: Person
  readonly manager: Person
  readonly mutator: Mutator
  readonly #idPrefix: string

  constructor(scene: Scene) {
    this.scene = scene
    this.switches = { ...DEFAULT_SWITCHES, ...scene.switches }
    this.language = scene.language ?? 'en'
    this.me = scene.me ?? DEFAULT_ME
    this.manager = scene.manager ?? DEFAULT_MANAGER
    this.mutator = new Mutator(scene.mutations ?? { names: [], seed: 1 })
    this.#idPrefix = this.mutator.idPrefix()
  }

  /** An element id of the kind that Gmail gives anew on every load. */
  newId(): string {
    nextIdNumber++
    return `${this.#idPrefix}${nextIdNumber.toString(36)}`
  }

  /** The last step before a piece of the page goes in: fresh ids, the display language, the mutations. */
  finish(root: ParentNode): void {
    const fresh = new Map<string, string>()
    for (const element of root.querySelectorAll('[id]')) {
      const id = this.newId()
      fresh.set(element.id, id)
      element.id = id
    }
    for (const name of ['aria-labelledby', 'aria-owns', 'aria-controls']) {
      for (const element of root.querySelectorAll(`[${name}]`)) {
        element.setAttribute(name, fresh.get(element.getAttribute(name) ?? '') ?? this.newId())
      }
    }
    translate(root, this.language)
    this.mutator.apply(root)
  }
}
