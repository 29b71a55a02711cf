/** What the person does with their data as a whole: save it, take some in, start anew. */
import { reportFault } from '../platform/errors.ts'
import {
  afterImport,
  applyImport,
  type Changes,
  changesOf,
  exportText,
  type Imported,
  type Limits,
  RECORD_TYPES,
  readEverything,
  readExport,
  readUnderstood,
  type Step,
  undoImport,
} from '../platform/exchange.ts'
import { SETTINGS } from '../platform/settings.ts'
import { isFull, listAsides, saveRecord, type WholeArea } from '../platform/storage.ts'

/** What came of it; `full`: there was no room, and nothing was changed. */
export type Outcome = 'done' | 'full' | 'failed'

export type Looked =
  | { ok: true; imported: Imported; changes: Changes; isNews: boolean }
  /** `storage`: what is stored here could not be read. */
  | { ok: false; problem: 'not-ours' | 'newer-version' | 'broken' | 'empty' | 'storage' }

export interface DataDesk {
  /** Everything as the text of a file, and the keys of the records of which something could not be read. */
  copy(): Promise<{ text: string; unread: string[] }>
  /** Looks into a file, and at what it would change here. Changes nothing. */
  look(text: string): Promise<Looked>
  take(imported: Imported): Promise<Outcome>
  /** Undoes the last `take`, as long as the page is open; what was changed after it stays. */
  takeBack(): Promise<Outcome>
  /** Puts the settings back to the start; people, counts and pairs stay. */
  resetSettings(): Promise<Outcome>
  /** Deletes everything that is stored, what was put aside included. */
  deleteAll(): Promise<Outcome>
  /** Deletes something that was put aside. */
  removeAside(keptAs: string): Promise<Outcome>
}

/** The desk over a storage area; `now` gives milliseconds since 1970, `limits` what the organisation forbids now. */
export function openDataDesk(area: WholeArea, now: () => number, limits: () => Limits): DataDesk {
  let taken: Step | null = null

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
    async copy() {
      const asides = await listAsides(area, RECORD_TYPES)
      const text = exportText(await readUnderstood(area), now())
      return { text, unread: [...new Set(asides.map(({ key }) => key))] }
    },
    async look(text) {
      const read = readExport(text)
      if (!read.ok) return read
      const { imported } = read
      try {
        const here = await readEverything(area)
        const isNews = JSON.stringify(afterImport(here, imported, limits())) !== JSON.stringify(here)
        return { ok: true, imported, changes: changesOf(here, imported, limits()), isNews }
      } catch (error) {
        reportFault('options: look into a file', error)
        return { ok: false, problem: 'storage' }
      }
    },
    take: (imported) =>
      tryTo('import', async () => {
        taken = await applyImport(area, imported, limits(), now())
      }),
    takeBack: () =>
      tryTo('import back', async () => {
        if (taken) await undoImport(area, taken, now())
        taken = null
      }),
    resetSettings: () => tryTo('reset', () => saveRecord(area, SETTINGS, SETTINGS.defaults())),
    deleteAll: () => tryTo('delete', async () => area.remove(Object.keys(await area.all()))),
    removeAside: (keptAs) => tryTo('aside', () => area.remove([keptAs])),
  }
}
