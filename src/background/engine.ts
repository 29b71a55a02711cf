/** The engine as the host uses it, with its model loaded from the package before the first request. */
import weights from '../engine/data/model/weights.bin?url'
import { coach, loadModel } from '../engine/index.ts'
import { loadAsset } from '../platform/asset.ts'
import { once } from '../platform/once.ts'
import type { Coach } from './host.ts'

async function load(): Promise<void> {
  loadModel(await loadAsset(weights))
}

/** Resolves when the engine can answer. A failed load is tried again by the next request. */
export const engineReady = once(load)

export const engine: Coach = coach
export { prepare } from '../engine/index.ts'
