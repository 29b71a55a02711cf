/** Gmail changes without notice: what the adapter looks for stands in one file, each with a source and its year. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as selectors from '../../../src/sites/gmail/selectors.ts'

const FOLDER = new URL('../../../src/sites/gmail/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const SOURCE = /\/\/.*\b(?:SDK|FC|GJS|CAP|OWN)\b.*\b20\d\d\b/

/** All selectors, by name; a function of the kind of row gives those for To. */
const lists = Object.entries(selectors).flatMap(([name, value]): [string, readonly string[]][] => {
  if (typeof value === 'string') return [[name, [value]]]
  if (Array.isArray(value)) return [[name, value]]
  return value === selectors.recipientRow || value === selectors.oldRecipientField
    ? [[name, value('to')]]
    : []
})

describe('the selectors', () => {
  it('name a source and its year, each', () => {
    const lines = read('selectors.ts').split('\n')
    const bare = lines.filter((line) => /^\s*['`]|^export const \w+ = '/.test(line) && !SOURCE.test(line))
    expect(bare).toEqual([])
  })

  it('are ranked: no list tries the same one twice, and none joins several by commas', () => {
    expect(lists.length).toBeGreaterThan(25)
    for (const [name, list] of lists) {
      expect(new Set(list).size, name).toBe(list.length)
      expect(
        list.filter((one) => one.includes(',')),
        name,
      ).toEqual([])
    }
  })

  it('key on no label, no title and no id of one page load', () => {
    for (const [name, list] of lists)
      for (const one of list) expect(one, name).not.toMatch(/aria-label|title=|#|\[id=|\[id\^=/)
  })

  it('stand nowhere else', () => {
    for (const name of readdirSync(FOLDER).filter((one) => one !== 'selectors.ts')) {
      const calls = read(name).matchAll(/\.(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(([^)]*)\)/g)
      for (const [call, asked = ''] of calls) {
        // A plain tag is HTML's word, not Gmail's.
        if (/^'[a-z]+'$/.test(asked)) continue
        expect(call, name).not.toMatch(/['"`]/)
      }
    }
  })
})
