/** What the person does with their data as a whole: save it, take some in, start anew. */
import { reportFault } from '../platform/errors.ts'
import {
  afterImport,
  applyImport,
  type Changes,
  changesOf,
  type Everything,
  exportText,
  type Imported,
  readEverything,
  readExport,
  writeEverything,
} from '../platform/exchange.ts'
import { SETTINGS } from '../platform/settings.ts'
import { isFull, saveRecord, type WholeArea } from '../platform/storage.ts'

/** What came of it; `full`: there was no room, and nothing was changed. */
export type Outcome = 'done' | 'full' | 'failed'

export type Looked =
  | { ok: true; imported: Imported; changes: Changes; isNews: boolean }
  | { ok: false; problem: 'not-ours' | 'newer-version' | 'broken' | 'empty' }

export interface DataDesk {
  /** Everything as the text of a file. */
  text(): Promise<string>
  /** Looks into a file, and at what it would change here. Changes nothing. */
  look(text: string): Promise<Looked>
  take(imported: Imported): Promise<Outcome>
  /** Undoes the last `take`, as long as the page is open. */
  takeBack(): Promise<Outcome>
  /** Puts the settings back to the start; people, counts and pairs stay. */
  resetSettings(): Promise<Outcome>
  /** Deletes everything that is stored, what was put aside included. */
  deleteAll(): Promise<Outcome>
  /** Deletes something that was put aside. */
  removeAside(keptAs: string): Promise<Outcome>
}

/** The desk over a storage area; `now` gives milliseconds since 1970. */
export function openDataDesk(area: WholeArea, now: () => number): DataDesk {
  let before: Everything | null = null

  async function tryTo(where: string, act: () => Promise<void>): Promise<Outcome> {
    try {
      await act()
      return 'done'
    } catch (error) {
      reportFault(`options: ${where}`, error)
      return isFull(error) ? 'full' : 'failed'
    }
  }

  return {
    text: async () => exportText(await readEverything(area), now()),
    async look(text) {
      const read = readExport(text)
      if (!read.ok) return read
      const here = await readEverything(area)
      const next = afterImport(here, read.imported)
      const isNews = JSON.stringify(next) !== JSON.stringify(here)
      return { ok: true, imported: read.imported, changes: changesOf(here, read.imported), isNews }
    },
    take: (imported) =>
      tryTo('import', async () => {
        before = await applyImport(area, imported, now())
      }),
    takeBack: () =>
      tryTo('import back', async () => {
        if (before) await writeEverything(area, before)
        before = null
      }),
    resetSettings: () => tryTo('reset', () => saveRecord(area, SETTINGS, SETTINGS.defaults())),
    deleteAll: () => tryTo('delete', async () => area.remove(Object.keys(await area.all()))),
    removeAside: (keptAs) => tryTo('aside', () => area.remove([keptAs])),
  }
}
