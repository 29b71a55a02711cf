import { describe, expect, test } from 'vitest'
import { documentAddress, exportAddress } from '../../../src/sites/google-docs/address.ts'

const ID = '1aB-_c2345678901234567890'

describe('an address', () => {
  test.each([
    [`https://docs.google.com/document/d/${ID}/edit`, { documentId: ID, tab: '' }],
    [`https://docs.google.com/document/d/${ID}/edit?tab=t.1#heading=h.x`, { documentId: ID, tab: 't.1' }],
    [`https://docs.google.com/document/u/2/d/${ID}/edit?tab=t.0`, { documentId: ID, tab: 't.0' }],
    ['https://docs.google.com/document/u/0/', null],
    ['https://docs.google.com/document/d/e/2PACX-1vQ/pub', null],
    ['about:blank', null],
    ['no address', null],
  ])('%s', (href, place) => expect(documentAddress(href)).toEqual(place))

  test('of the export keeps account, tab and user', () => {
    expect(exportAddress(`https://docs.google.com/document/u/2/d/${ID}/edit?authuser=2&tab=t.1#x`)).toBe(
      `https://docs.google.com/document/u/2/d/${ID}/export?format=md&tab=t.1&authuser=2`,
    )
    expect(exportAddress(`https://docs.google.com/document/d/${ID}/edit`)).toBe(
      `https://docs.google.com/document/d/${ID}/export?format=md`,
    )
  })
})
