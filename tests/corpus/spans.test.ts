import { describe, expect, it } from 'vitest'
import { readMarked } from '../../tools/train/spans/marked.ts'

describe('the marked messages', () => {
  const messages = readMarked()

  it('are each a message of the corpus, with marks that are parts of it', () => {
    expect(messages.length).toBeGreaterThan(1500)
    for (const { sentences } of messages)
      for (const { text, spans } of sentences)
        for (const mark of Object.values(spans))
          if (mark !== 'none') expect(text.slice(mark.start, mark.end)).toMatch(/[\p{L}\p{N}]/u)
  })
})
