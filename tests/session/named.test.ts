import { describe, expect, it, test } from 'vitest'
import { newPerson } from '../../src/platform/settings.ts'
import { isSmallCircle, namedAmong, namedInTitle } from '../../src/session/named.ts'

const DANA = newPerson('dana', 'Dana Lee', ['dana@example.test'])
const KIM = newPerson('kim', 'Park, Kim', ['kim@example.test'])
const PEOPLE = [DANA, KIM]

describe('the one of my people whom a document names', () => {
  test.each([
    ['1:1 Dana and Alex', DANA],
    ['DANA’S 1:1', DANA],
    ['Kim / Alex', KIM],
    ['Dana, Kim and Alex', null],
    ['Danatella', null],
    ['Budget', null],
  ])('in the title “%s”', (title, person) => {
    expect(namedInTitle(title, PEOPLE)).toBe(person)
  })

  test.each([
    ['by the address', [{ name: 'D.', address: 'dana@example.test' }], DANA],
    ['by the whole name', [{ name: 'Dana Lee' }, { name: 'Alex' }], DANA],
    ['by the first name alone', [{ name: 'dana' }], DANA],
    ['in a row of names that nothing parts', [{ name: 'Alex Kim Dana Lee' }], DANA],
    ['not by another address', [{ name: 'Dana Lee', address: 'dana@elsewhere.test' }], null],
    ['not by another family name', [{ name: 'Dana Reyes' }], null],
    [
      'not when there are two of them',
      [{ address: 'dana@example.test' }, { address: 'kim@example.test' }],
      null,
    ],
    ['not among nobody', [], null],
  ])('among the attendees: %s', (_, attendees, person) => {
    expect(namedAmong(attendees, PEOPLE)).toBe(person)
  })
})

it('a large circle is no talk with one’s manager', () => {
  const some = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `P ${i}` }))
  expect(isSmallCircle(some(4))).toBe(true)
  expect(isSmallCircle(some(5))).toBe(false)
  expect(isSmallCircle(null)).toBe(false)
})
