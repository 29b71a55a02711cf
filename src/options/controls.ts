/** Carries out what the settings page can do, and says what came of it. */
import { t, type WordKey } from '../panel/words.ts'
import type { Consents } from '../platform/consents.ts'
import { reportFault } from '../platform/errors.ts'
import type { Pair } from '../platform/pairs.ts'
import type { Records } from '../platform/records.ts'
import { isFull } from '../platform/storage.ts'
import type { Store } from '../platform/store.ts'
import type { Change, OptionsActions } from './app.tsx'
import { nameOfRecord } from './asides.tsx'
import { openShortcutPage } from './browser-shortcuts.ts'
import type { DataDesk, Outcome } from './data-desk.ts'
import { pairsAsText } from './pairs-text.ts'
import { saveFile } from './save-file.ts'

const SAID: Record<Outcome, WordKey> = {
  done: 'options_saved',
  full: 'options_full',
  failed: 'options_not_saved',
}

interface World {
  store: Store
  pairs: Records<{ pairs: Pair[] }>
  consents: Records<{ consents: Consents }>
  desk: DataDesk
  say(line: string): void
  /** What is stored was changed as a whole. */
  onWhole(): void
}

/** The actions of the page. */
export function controls({ store, pairs, consents, desk, say, onWhole }: World): OptionsActions {
  /** Says what came of a change; whether it was stored. */
  async function tell(change: Promise<void>): Promise<boolean> {
    try {
      await change
      say(t('options_saved'))
      return true
    } catch (error) {
      reportFault('options: save', error)
      say(t(isFull(error) ? 'options_full' : 'options_not_saved'))
      return false
    }
  }
  const stored = <Name extends 'settings' | 'people' | 'usage'>(
    name: Name,
  ): Change<Store['current'][Name]> => {
    return (change) => tell(store.update(name, change))
  }
  /** Does something that answers later; a fault is told. */
  const start = (act: () => Promise<void>) => () => {
    act().catch((error: unknown) => {
      reportFault('options', error)
      say(t('options_failed'))
    })
  }
  const outcome = (came: Outcome) => {
    say(t(SAID[came]))
    onWhole()
  }
  return {
    settings: stored('settings'),
    people: stored('people'),
    usage: stored('usage'),
    pairs: (change) => tell(pairs.update('pairs', change)),
    consents: (change) => tell(consents.update('consents', change)),
    changeShortcuts: start(openShortcutPage),
    saveAll: start(async () => {
      const { text, unread } = await desk.copy()
      saveFile('coach-up.json', text, 'application/json')
      if (unread.length) say(t('export_partial', unread.map(nameOfRecord).join(', ')))
    }),
    savePairs: () => saveFile('coach-up-pairs.txt', pairsAsText(pairs.current.pairs)),
    saveAside: ({ keptAs, content }) =>
      saveFile(`coach-up-${keptAs.replace(/[^\w.-]/g, '-')}.json`, JSON.stringify(content, null, 2)),
    removeAside: ({ keptAs }) => start(async () => outcome(await desk.removeAside(keptAs)))(),
    outcome,
  }
}
