import type { BuiltTab } from './build-tab.ts'
import type { Scene } from './scene.ts'
import type { Change } from './styled-text.ts'

/** What the server puts into the page: the scene and the document as it is saved. */
export interface BootData {
  id: string
  scene: Scene
  tabs: BuiltTab[]
  /** The tabs of `scene.other`. */
  otherTabs: BuiltTab[]
}

/** What the page sends for each change, and the server keeps. */
export interface SavedChange extends Change {
  tab: string
}

/** The element that holds the boot data. */
export const BOOT_ELEMENT = 'sim-boot'
