/** Writes the messages with marked spans as numbers for spans.py: tokens, and each span's first and last token. */
import { writeFileSync } from 'node:fs'
import { FLAGS, FORM_ROWS, spanTokensOf } from '../../../src/engine/reading/spans/features.ts'
import { readVectors } from '../vectors.ts'
import { readMarked, SPANS } from './marked.ts'

/**
 * @param path where to write
 * @throws Error when a mark does not fit its message
 */
export function exportSpans(path: string): void {
  const vectors = readVectors()
  const keys = new Map<string, number>()
  const keyId = (key: string): number => {
    if (!keys.has(key)) keys.set(key, keys.size)
    return keys.get(key)!
  }
  const cases = readMarked().map((marked) => ({
    id: marked.id,
    group: marked.group,
    sentences: marked.sentences.map((sentence) => {
      const tokens = spanTokensOf(sentence.text)
      return {
        keys: tokens.map((t) => keyId(t.key)),
        rows: tokens.map((t) => t.rows),
        flags: tokens.map((t) => t.flags),
        spans: SPANS.map((span) => {
          const marks = sentence.spans[span]
          if (marks === undefined) return null
          if (marks === 'none') return [-1, -1]
          const first = tokens.findIndex((t) => t.start >= marks.start && t.start < marks.end)
          const last = tokens.findLastIndex((t) => t.end <= marks.end && t.start >= marks.start)
          return first < 0 || last < first ? null : [first, last]
        }),
      }
    }),
  }))
  writeFileSync(
    path,
    JSON.stringify({
      formRows: FORM_ROWS,
      flags: FLAGS,
      dimensions: vectors.dimensions,
      spans: SPANS,
      vectors: [...keys.keys()].map((key) => vectors.of(key)),
      cases,
    }),
  )
  console.log(`${cases.length} messages with marked spans → ${path}`)
}
