import { describe, expect, it } from 'vitest'
import { checkPerson } from '../../src/options/check-person.ts'
import { newPerson } from '../../src/platform/settings.ts'

const DANA = newPerson('p1', 'Dana', ['dana@example.com'])

describe('what is typed for a person', () => {
  it('takes several addresses, in any usual writing, each once', () => {
    expect(checkPerson(' Tim ', 'Tim@Example.com, <t@b.de>; tim@example.com', [])).toEqual({
      ok: true,
      name: 'Tim',
      addresses: ['tim@example.com', 't@b.de'],
    })
  })

  it('says which field is wanting', () => {
    expect(checkPerson('', 'a@b.c', [])).toMatchObject({ ok: false, problem: 'need', field: 'name' })
    expect(checkPerson('Tim', ' ', [])).toMatchObject({ ok: false, problem: 'need', field: 'addresses' })
  })

  it('refuses what is no address, or is on the list already', () => {
    expect(checkPerson('Tim', 'tim', [])).toMatchObject({ problem: 'bad-address', what: 'tim' })
    expect(checkPerson('Tim', 'DANA@example.com', [DANA])).toMatchObject({ problem: 'taken' })
  })
})
