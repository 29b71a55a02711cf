import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressIn, listed } from '../../../src/sites/gmail/addresses.ts'
import { loosely } from '../../../src/sites/gmail/apply.ts'
import { growth, LINEAR } from './growth.ts'

describe('an address in a text', () => {
  it.each([
    ['On Tue, Dana Lee <Dana@Example.test> wrote:', 'dana@example.test'],
    ['me @ home, or dana@example.test', 'dana@example.test'],
    ['dana@localhost dana@mail.example.test', 'dana@mail.example.test'],
    ['\u202adana\u200b@example.test\u202c', 'dana@example.test'],
    ['a@b@c.test', 'b@c.test'],
    ['Dana Lee', null],
    ['@example.test dana@', null],
    [null, null],
  ])('of %j is %j', (text, address) => {
    expect(addressIn(text)).toBe(address)
  })

  it('is as long as an address can be, and no part of something longer', () => {
    const local = 'a'.repeat(64)
    const domain = `${'b'.repeat(250)}.test`
    expect(addressIn(`x ${local}@${domain} y`)).toBe(`${local}@${domain}`)
    expect(addressIn(`a${local}@${domain}`)).toBeNull()
    expect(addressIn(`${local}@b${domain}`)).toBeNull()
  })

  it.each([
    ['no at sign', 'a'],
    ['nothing but at signs', '@'],
    ['many halves', 'a@'],
    ['long halves', `${'a'.repeat(63)}@`],
  ])('is looked for in linear time: %s', (_, part) => {
    expect(growth((size) => addressIn.bind(null, part.repeat(size / part.length)))).toBeLessThan(LINEAR)
  })
})

describe('a list of recipients', () => {
  it.each([
    ['Dana <d@x.test>, sam@x.test;;\npat@x.test', ['Dana <d@x.test>', ' sam@x.test', '', '', 'pat@x.test']],
    ['"Lee, Dana" <d@x.test>, sam@x.test', ['"Lee, Dana" <d@x.test>', ' sam@x.test']],
    ['Dana "Dee <d@x.test>, sam@x.test', ['Dana "Dee <d@x.test>', ' sam@x.test']],
    ['', ['']],
  ])('%j', (text, parts) => {
    expect(listed(text)).toEqual(parts)
  })

  it('is taken apart at marks that have whole pairs of quotes behind them', () => {
    const letter = fc.constantFrom('a', ' ', ',', ';', '\n', '"', '<', '@')
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
        expect(listed(text)).toEqual(text.split(/[,;\n](?=(?:[^"]*"[^"]*")*[^"]*$)/))
      }),
    )
  })

  it.each(['a,', ','])('is taken apart in linear time, also with a quote left open: %j', (part) => {
    const text = (size: number) => `${part.repeat(size / part.length)}"`
    expect(growth((size) => () => listed(text(size)), 1000)).toBeLessThan(LINEAR)
  })
})

describe('the blank lines at the end of a text', () => {
  it('are spacing, in any number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n'), maxLength: 12 }), (text) => {
        expect(loosely(text, false)).toBe(text.replace(/(\n[ ]*)+$/, ''))
      }),
    )
  })

  it('are looked for in linear time', () => {
    expect(growth((size) => () => loosely(`${'\n'.repeat(size)}x`, false))).toBeLessThan(LINEAR)
  })
})
