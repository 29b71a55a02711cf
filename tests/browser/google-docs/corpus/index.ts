/** Labelled notes in a document: the same is found in them as by the engine alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DocumentReader, openReader } from '../reader.ts'
import { engineAlone, foundIn, type NotesCase, notesCases, tabOf } from './cases.ts'

/** As the adapter gives the lines: between two of them there is at most one empty one, and none at the ends. */
const asRead = (draft: string): string => draft.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '')

/** `count` cases, each a tab of one document; in each "What did they say?" is empty at first, then filled in. */
export function corpusInDocuments(count: number): void {
  const cases = notesCases(count)
  let reader: DocumentReader
  beforeAll(async () => {
    const scene = { name: 'Notes', tabs: [{ id: 't.0', body: ['Notes'] }, ...cases.map(tabOf)] }
    reader = await openReader(scene, [...new Set(cases.map(({ manager }) => manager))])
  })
  afterAll(async () => {
    await reader?.close()
  })

  const read = async (one: NotesCase, message: string | null) => {
    await reader.command({ act: 'hear', text: message ?? '' })
    return foundIn((await reader.report(asRead(one.draft), message)).report!)
  }

  test('in these cases something is found, and not the same without what they said', () => {
    const alone = (one: NotesCase, message: string | null) => JSON.stringify(engineAlone(one, message))
    const found = cases.filter((one) => alone(one, one.message) !== '[]')
    const changed = cases.filter((one) => alone(one, one.message) !== alone(one, null))
    expect(found.length).toBeGreaterThan(count / 8)
    expect(changed.length).toBeGreaterThan(0)
  })

  describe('what is found in notes', () => {
    test.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
      await reader.command({ act: 'allow', personId: one.manager, shared: true, names: false })
      await reader.selectAll(`t.${one.id}`)
      await reader.command({ act: 'select' })
      expect(await read(one, null), 'with nothing in the field').toEqual(engineAlone(one, null))
      if (one.message === null) return
      expect(await read(one, one.message), 'with what they said').toEqual(engineAlone(one, one.message))
    })
  })
}
