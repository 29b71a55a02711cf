import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gramsOf,
  hash,
  LETTER_ROWS,
  letterRowsOf,
  MAX_TOKENS,
  tokensOf,
  vectorKey,
} from '../../../src/engine/reading/net/features.ts'
import { anyText } from '../any-text.ts'

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["I don't agree.", ['i', 'do', "n't", 'agree', '.']],
    ['It’s Tim’s, we’ll see', ['it', "'s", 'tim', "'s", ',', 'we', "'ll", 'see']],
    ["o'clock", ["o'clock"]],
    ['Great 👍!!', ['great', '👍', '!', '!']],
    ['£1,200', ['£', '1', ',', '200']],
    ['', ['.']],
    ['   ', ['.']],
  ])('%j: %j', (text, tokens) => expect(tokensOf(text)).toEqual(tokens))

  it('are at most 64 of 40 letters, whatever the sentence', () => {
    expect(tokensOf('a '.repeat(500)).length).toBeLessThanOrEqual(MAX_TOKENS + 1)
    expect(tokensOf('a'.repeat(500))).toEqual(['a'.repeat(40)])
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text)
        expect(tokens.length).toBeGreaterThan(0)
        expect(tokens.every((t) => t.length > 0 && t.length <= 40)).toBe(true)
      }),
    )
  })
})

describe('n-grams', () => {
  it('are the runs of one to three tokens with the bounds of the sentence, each once', () => {
    expect(gramsOf(['ok'], 'draft')).toEqual(
      ['d <s>', 'd <s> ok', 'd <s> ok </s>', 'd ok', 'd ok </s>', 'd </s>'].map(hash),
    )
    expect(new Set(gramsOf(['a', 'a', 'a'], 'draft')).size).toBe(gramsOf(['a', 'a', 'a'], 'draft').length)
  })
  it('are others in a message than in a draft', () => {
    const draft = new Set(gramsOf(['ok'], 'draft'))
    expect(gramsOf(['ok'], 'message').some((g) => draft.has(g))).toBe(false)
  })
  it('take all numbers of as many digits for the same', () => {
    expect(gramsOf(['12'], 'draft')).toEqual(gramsOf(['97'], 'draft'))
    expect(gramsOf(['12'], 'draft')).not.toEqual(gramsOf(['123'], 'draft'))
  })
})

describe('letters and vectors', () => {
  it('the hash is FNV-1a', () => {
    expect(hash('')).toBe(0x811c9dc5)
    expect(hash('a')).toBe(0xe40c292c)
  })
  it('rows lie in the table, at most 14 a token, and near words share some', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (token) => {
        const rows = letterRowsOf(token)
        expect(rows.length).toBeLessThanOrEqual(14)
        for (const row of rows) expect(row >= 0 && row < LETTER_ROWS).toBe(true)
      }),
    )
    const agree = new Set(letterRowsOf('agreed'))
    expect(letterRowsOf('agred').some((row) => agree.has(row))).toBe(true)
  })
  it('a number is looked up as a number word', () => {
    expect([vectorKey('12'), vectorKey('5th'), vectorKey('tim')]).toEqual(['three', 'three', 'tim'])
  })
})
