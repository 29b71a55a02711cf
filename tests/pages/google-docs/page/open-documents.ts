import type { BootData } from '../boot-data.ts'
import type { BuiltTab } from '../build-tab.ts'
import { type Applied, TextModel } from './text-model.ts'

interface OpenDocument {
  id: string
  name: string
  tabs: TextModel[]
}

/** The documents that the page knows, and the one on screen. The address names it and its tab. */
export class OpenDocuments {
  readonly #all: OpenDocument[]
  #current: OpenDocument

  /** `changed` hears of every change of every tab. */
  constructor(boot: BootData, changed: (documentId: string, model: TextModel, applied: Applied) => void) {
    const open = (id: string, name: string, tabs: BuiltTab[]): OpenDocument => ({
      id,
      name,
      tabs: tabs.map((tab) => {
        const model = new TextModel(tab.id, tab.title, tab.runs)
        model.onChange((applied) => changed(id, model, applied))
        return model
      }),
    })
    const { scene } = boot
    this.#current = open(boot.id, scene.name ?? 'Notes', boot.tabs)
    this.#all = [this.#current]
    if (scene.other) this.#all.push(open(scene.other.id, scene.other.name, boot.otherTabs))
  }

  get current(): OpenDocument {
    return this.#current
  }

  /** Every tab of every document. */
  get allTabs(): TextModel[] {
    return this.#all.flatMap(({ tabs }) => tabs)
  }

  tab(id: string, documentId = this.#current.id): TextModel {
    const tabs = this.#all.find((one) => one.id === documentId)?.tabs
    const found = tabs?.find((tab) => tab.id === id)
    if (!found) throw new Error(`the document ${documentId} has no tab ${id}`)
    return found
  }

  /** The tab that the address names, else the first. */
  tabOfAddress(): TextModel {
    const id = new URLSearchParams(location.search).get('tab')
    const { tabs } = this.#current
    return (tabs.find((tab) => tab.id === id) ?? tabs[0]) as TextModel
  }

  /** Changes the address to another tab and gives it. */
  goToTab(id: string): TextModel {
    const model = this.tab(id)
    const address = new URL(location.href)
    address.searchParams.set('tab', id)
    history.pushState(null, '', address)
    return model
  }

  /** Changes the address to another document and gives its first tab. */
  goTo(id: string): TextModel {
    const found = this.#all.find((one) => one.id === id)
    const first = found?.tabs[0]
    if (!found || !first) throw new Error(`the scene has no document ${id}`)
    const path = location.pathname.replace(/\/d\/[^/]+\//, `/d/${id}/`)
    history.pushState(null, '', `${path}?tab=${first.id}`)
    this.#current = found
    return first
  }
}
