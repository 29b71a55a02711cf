/** The engine as the host uses it, with its model loaded from the package before the first request. */
import { coach, loadModel } from '../engine/index.ts'
import { loadAsset } from '../platform/asset.ts'
import type { Coach } from './host.ts'

/** The trained weights, which the build puts beside the scripts. */
const weights: string[] = Object.values(
  import.meta.glob<string>('../engine/data/model/weights.bin', { query: '?url', import: 'default', eager: true }),
)

let loading: Promise<void> | null = null

async function load(): Promise<void> {
  for (const path of weights) loadModel(await loadAsset(path))
}

/** Resolves when the engine can answer. A failed load is tried again by the next request. */
export function engineReady(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

export const engine: Coach = coach
