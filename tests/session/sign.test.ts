import { describe, expect, it } from 'vitest'
import { signOf } from '../../src/session/sign.ts'
import { NOTHING, ready, SEED } from '../../tools/gallery/reports.ts'

describe('the sign', () => {
  it('tells of notes as long as one of them was not put away', () => {
    expect(signOf(ready(SEED), null)).toBe('notes')
    const ids = SEED.findings.map((one) => one.id)
    expect(signOf(ready(SEED, { dismissed: ids }), 'notes')).toBe('watching')
    expect(signOf(ready(NOTHING), 'notes')).toBe('watching')
  })

  it('does not tell of notes on a draft that the coach keeps out of', () => {
    expect(signOf(ready({ ...SEED, silent: 'abuse' }), null)).toBe('watching')
  })

  it('does not flicker while the person writes', () => {
    expect(signOf(ready(SEED, { phase: 'waiting' }), 'notes')).toBe('notes')
    expect(signOf(ready(SEED, { phase: 'waiting' }), null)).toBe('watching')
  })

  it('says when a draft cannot be read', () => {
    expect(signOf(ready(SEED, { phase: 'trouble', trouble: 'changed-page' }), 'notes')).toBe('cannot')
  })

  it.each(['unmarked', 'cc-only', 'audience'] as const)('is absent from a draft that is %s', (phase) => {
    expect(signOf(ready(SEED, { phase }), 'notes')).toBeNull()
  })
})
