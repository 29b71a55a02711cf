import type { BootData, SavedChange } from './boot-data.ts'
import { type BuiltTab, buildTabs } from './build-tab.ts'
import type { Scene } from './scene.ts'
import { type Run, StyledText } from './styled-text.ts'
import { DEFAULT_SWITCHES, type Switches } from './switches.ts'

interface SavedTab {
  id: string
  title: string
  content: StyledText
  /** As exports see it: behind by the scene's lag. */
  exported: StyledText
}

/** A document as the server keeps it. */
export class SavedDocument {
  readonly scene: Scene
  readonly switches: Switches
  readonly tabs: SavedTab[]
  readonly #late: { due: number; tab: SavedTab; change: SavedChange }[] = []

  constructor(scene: Scene, tabs: BuiltTab[]) {
    this.scene = scene
    this.switches = { ...DEFAULT_SWITCHES, ...scene.switches }
    this.tabs = tabs.map(({ id, title, runs }) => ({
      id,
      title,
      content: new StyledText(runs),
      exported: new StyledText(runs),
    }))
  }

  save(change: SavedChange): void {
    const tab = this.tabs.find(({ id }) => id === change.tab)
    if (!tab) throw new Error(`no tab ${change.tab}`)
    tab.content.splice(change)
    this.#late.push({ due: Date.now() + this.switches.exportLag, tab, change })
  }

  /** What an export of now holds, tab by tab. */
  exported(): { id: string; title: string; runs: Run[] }[] {
    while (this.#late[0] && this.#late[0].due <= Date.now()) {
      const { tab, change } = this.#late.shift()!
      tab.exported.splice(change)
    }
    return this.tabs.map(({ id, title, exported }) => ({ id, title, runs: exported.runs() }))
  }

  saved(): BuiltTab[] {
    return this.tabs.map(({ id, title, content }) => ({ id, title, runs: content.runs() }))
  }
}

/** The documents of one server, by id. */
export class DocumentStore {
  readonly #documents = new Map<string, SavedDocument>()

  get(id: string): SavedDocument | undefined {
    return this.#documents.get(id)
  }

  /** Makes the document of a scene, and its other one. */
  create(id: string, scene: Scene): SavedDocument {
    const document = new SavedDocument(scene, buildTabs(scene.tabs))
    this.#documents.set(id, document)
    if (scene.other)
      this.#documents.set(scene.other.id, new SavedDocument(scene, buildTabs(scene.other.tabs)))
    return document
  }

  bootData(id: string, document: SavedDocument): BootData {
    const { scene } = document
    const other = scene.other && this.#documents.get(scene.other.id)
    return { id, scene, tabs: document.saved(), otherTabs: other?.saved() ?? [] }
  }
}
