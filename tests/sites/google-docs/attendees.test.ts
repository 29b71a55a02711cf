import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendeesIn } from '../../../src/sites/google-docs/attendees.ts'

const DANA = { name: 'Dana Lee', address: 'dana@example.test' }

describe('the attendees of an exported document', () => {
  test.each([
    [
      'links',
      'Attendees: [Dana Lee](mailto:dana@example.test) [alex@example.test](mailto:alex@example.test)',
    ],
    ['a bold word before them', '**Attendees:** [Dana Lee](mailto:Dana@Example.test), alex@example.test'],
    ['a list', '* Invited: [@Dana Lee](mailto:dana%40example.test) [Alex](mailto:alex@example.test)'],
    [
      'a list under a word of its own',
      '## Participants\n\n* [Dana Lee](mailto:dana@example.test)\n* alex@example.test\n\nNotes: none',
    ],
    ['German', 'Teilnehmer:innen: [Dana Lee](mailto:dana@example.test) und alex@example.test'],
  ])('are people and their addresses: %s', (_, markdown) => {
    const found = attendeesIn(`# 20 November\n\n${markdown}\n\nSounds good, I agree.\n`)
    expect(found).toHaveLength(2)
    expect(found).toContainEqual(DANA)
    expect(found[1]).toMatchObject({ address: 'alex@example.test' })
  })

  test('are names where nothing is linked', () => {
    expect(attendeesIn('With: Dana Lee, Kim Park and Alex\n')).toEqual([
      { name: 'Dana Lee' },
      { name: 'Kim Park' },
      { name: 'Alex' },
    ])
  })

  test('without a word for them are those linked at the top, not those who are talked of below', () => {
    const filler = Array.from({ length: 40 }, (_, i) => `Line ${i}`).join('\n')
    const markdown = `[Dana Lee](mailto:dana@example.test)\n\n${filler}\nAsk [Kim](mailto:kim@example.test)`
    expect(attendeesIn(markdown)).toEqual([DANA])
    expect(attendeesIn('Dana said that Kim will take over.\nWithout Kim: no plan.')).toEqual([])
  })

  test('are each told once', () => {
    const line = 'Attendees: [Dana Lee](mailto:dana@example.test)'
    expect(attendeesIn(`${line}\n\nText\n\n${line}`)).toEqual([DANA])
  })

  test('any text gives a list, and no word of its sentences', () => {
    const piece = fc.constantFrom(
      'Attendees:',
      '[a](mailto:',
      'x@y.zz',
      ')',
      '%',
      '* ',
      '**',
      '\n',
      'with ',
      'Kim',
      '@',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const found = attendeesIn(pieces.join(''))
        expect(found.length).toBeLessThanOrEqual(60)
        for (const { name = '', address = '' } of found) expect(name + address).not.toMatch(/\n/)
      }),
    )
  })

  test.each(['[a](mailto:', 'a.', '*', ' ', 'Attendees:\n', '[', '@'])(
    'a million of %j do no harm',
    (piece) => {
      const many = piece.repeat(1_000_000 / piece.length)
      expect(attendeesIn(`Attendees: ${many}@`).length).toBeLessThanOrEqual(60)
    },
  )
})
