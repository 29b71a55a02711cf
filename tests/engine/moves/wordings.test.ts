import { describe, expect, it } from 'vitest'
import { BANNED } from '../../../src/engine/data/banned.ts'
import { WORDINGS } from '../../../src/engine/data/wordings/index.ts'
import { MOVES } from '../../../src/engine/moves/index.ts'
import { MOVE_IDS } from '../../../src/engine/types.ts'

describe('moves', () => {
  it('each has a home, a line on when it fits, and wordings enough', () => {
    expect(MOVES.map((m) => m.id).sort()).toEqual([...MOVE_IDS].sort())
    for (const move of MOVES) {
      expect(move.fits).toMatch(/^Fits when .+\.$/)
      expect(WORDINGS.filter((w) => w.move === move.id).length, move.id).toBeGreaterThanOrEqual(8)
    }
    for (const id of [
      'name-the-load',
      'paint-the-picture',
      'open-the-options',
      'conditions',
      'say-and-ask',
      'agree-and-test',
      'unpack-the-word',
      'ladder-up',
      'ladder-down',
    ])
      expect(WORDINGS.filter((w) => w.move === id).length, id).toBeGreaterThanOrEqual(12)
  })
})

describe('wordings', () => {
  it('have ids of their own', () => {
    expect(new Set(WORDINGS.map((w) => w.id)).size).toBe(WORDINGS.length)
    expect(new Set(WORDINGS.map((w) => `${w.move}/${w.role}/${w.text}`)).size).toBe(WORDINGS.length)
  })
  for (const w of WORDINGS) {
    it(`${w.id} ${w.text}`, () => {
      for (const b of BANNED) expect(w.text).not.toMatch(b)
      expect(w.text).not.toContain('!')
      expect(w.text.split(/\s+/).length).toBeLessThanOrEqual(32)
      if (w.role === 'ask') {
        expect(w.text).toMatch(/^[a-z\d]/)
        expect(w.text.match(/\?/g)).toHaveLength(1)
        expect(w.text).toMatch(/\?$/)
      }
      if (w.role === 'ack' || w.role === 'thank' || w.role === 'yes') expect(w.text).not.toContain('?')
    })
  }
})
