/** The world of one practice scene: the real engine, but a store of its own, so that practising leaves no trace. */
import { THEM } from '../panel/paste-source.ts'
import type { Platform } from '../platform/platform.ts'
import { newPerson } from '../platform/settings.ts'
import { openStore, type WatchedStorage } from '../platform/store.ts'
import { createWriter } from '../platform/writer.ts'
import type { PracticeScene } from './scenes.ts'

/** A storage area that lives as long as the page. */
function memory(): WatchedStorage {
  const held = new Map<string, unknown>()
  const listeners = new Set<(changed: Record<string, unknown>) => void>()
  return {
    get: async (keys) => Object.fromEntries(keys.filter((k) => held.has(k)).map((k) => [k, held.get(k)])),
    async set(items) {
      for (const [key, value] of Object.entries(items)) held.set(key, value)
      for (const listener of listeners) listener(items)
    },
    onChanged: (listener) => void listeners.add(listener),
  }
}

/**
 * A platform in which the scene's manager is the one person coached up. Settings are the defaults: kinds of remarks
 * that were switched off elsewhere may be tried here.
 */
export async function practicePlatform(live: Platform, scene: PracticeScene): Promise<Platform> {
  const area = memory()
  const store = await openStore(area, live.now)
  await store.update('people', () => [newPerson('practice', scene.manager, [THEM])])
  const write = createWriter(area, live.now)
  return { ...live, store, write: (change) => write({ type: 'write', id: crypto.randomUUID(), change }) }
}
