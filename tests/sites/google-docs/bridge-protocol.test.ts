import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  LONGEST_REPLY,
  LONGEST_REQUEST,
  PROTOCOL,
  readHello,
  readReply,
  readRequest,
} from '../../../src/sites/google-docs/bridge-protocol.ts'

const place = { documentId: 'd'.repeat(20), tab: 't.0' }
const json = (value: unknown) => JSON.stringify(value)

describe('the bridge', () => {
  test.each([
    { op: 'read', since: null },
    { op: 'read', since: 3 },
    { op: 'apply', place, revision: 1, change: { start: 1, find: 'a', replacement: 'b' } },
    { op: 'undo', place },
    { op: 'select', place, revision: 1, start: 1, end: 2 },
  ])('takes the request %j', (body) => expect(readRequest(json({ id: 1, body }))).toEqual({ id: 1, body }))

  test.each([
    { read: { place, revision: 1, text: { whole: 'x' }, selection: null } },
    { read: { place, revision: 1, text: { same: true }, selection: { start: 1, end: 1 } } },
    { read: { place, revision: 1, text: { start: 1, end: 2, text: '' }, selection: null } },
    { notRead: 'no-api' },
    { written: 'applied' },
  ])('takes the reply %j', (body) => expect(readReply(json({ id: 1, body }))).toEqual({ id: 1, body }))

  test.each([
    ['no text', { id: 1, body: { op: 'read', since: null } }],
    ['no JSON', '{'],
    ['no number', json({ id: '1', body: { op: 'read', since: null } })],
    ['another operation', json({ id: 1, body: { op: 'eval', since: null } })],
    [
      'a negative offset',
      json({
        id: 1,
        body: { op: 'apply', place, revision: 1, change: { start: -1, find: 'a', replacement: 'b' } },
      }),
    ],
    [
      'an end before its start',
      json({ id: 1, body: { op: 'select', place, revision: 1, start: 2, end: 1 } }),
    ],
    ['no place', json({ id: 1, body: { op: 'undo' } })],
    [
      'too much',
      json({
        id: 1,
        body: {
          op: 'apply',
          place,
          revision: 1,
          change: { start: 1, find: 'a', replacement: 'b'.repeat(LONGEST_REQUEST) },
        },
      }),
    ],
  ])('refuses a request with %s', (_, detail) => expect(readRequest(detail)).toBeNull())

  test('refuses replies that say nothing known, or too much', () => {
    expect(readReply(json({ id: 1, body: { written: 'perhaps' } }))).toBeNull()
    expect(
      readReply(json({ id: 1, body: { read: { place, revision: 1, text: {}, selection: null } } })),
    ).toBeNull()
    expect(readReply(`"${'x'.repeat(LONGEST_REPLY)}"`)).toBeNull()
  })

  test('greets only its own version', () => {
    const hello = { protocol: PROTOCOL, ask: 'a', answer: 'b' }
    expect(readHello(json(hello))).toEqual(hello)
    expect(readHello(json({ ...hello, protocol: PROTOCOL + 1 }))).toBeNull()
    expect(readHello(null)).toBeNull()
  })

  test('never throws, whatever it hears', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), (detail) => {
        readHello(detail)
        expect([readRequest(detail), readReply(detail)]).toEqual([null, null])
      }),
    )
  })
})
