import { describe, expect, it } from 'vitest'
import { newPerson } from '../../src/platform/settings.ts'
import { engineRecipients, standing } from '../../src/session/standing.ts'
import type { Address, Addressee } from '../../src/sites/draft-source.ts'

const dana = newPerson('dana', 'Dana', ['dana@firm.test'])
const sponsor = newPerson('sam', 'Sam', ['sam@other.test'])
const to = (address: string): Addressee => ({ kind: 'to', address })
const address = (recipients: Addressee[], own = ['alex@firm.test']): Address => ({
  recipients,
  own,
  known: true,
})

describe('where a draft stands', () => {
  it.each<[string, Address, string]>([
    ['to a marked person', address([to('dana@firm.test')]), 'marked'],
    ['whatever the case of the letters', address([to('Dana@Firm.test')]), 'marked'],
    [
      'with a colleague in copy',
      address([to('dana@firm.test'), { kind: 'cc', address: 'pat@firm.test' }]),
      'marked',
    ],
    ['in a part of the own firm', address([to('dana@firm.test'), to('pat@eu.firm.test')]), 'marked'],
    ['to a marked sponsor elsewhere', address([to('sam@other.test')]), 'marked'],
    ['to nobody known', address([to('pat@firm.test')]), 'unmarked'],
    ['to a name without an address', address([{ kind: 'to', name: 'Dana' }]), 'unmarked'],
    [
      'only in blind copy',
      address([to('pat@firm.test'), { kind: 'bcc', address: 'dana@firm.test' }]),
      'cc-only',
    ],
    ['with an outsider', address([to('dana@firm.test'), to('x@vendor.test')]), 'audience'],
    ['to a look-alike domain', address([to('dana@firm.test'), to('x@notfirm.test')]), 'audience'],
    ['own address unknown', address([to('dana@firm.test'), to('pat@firm.test')], []), 'marked'],
  ])('%s', (_, where, kind) => {
    expect(standing(where, [dana, sponsor]).kind).toBe(kind)
  })

  it('is not known while the page does not tell', () => {
    expect(standing({ ...address([to('dana@firm.test')]), known: false }, [dana]).kind).toBe('unmarked')
  })

  it('tells the engine who is marked and who is an outsider', () => {
    const recipients = engineRecipients(
      address([to('dana@firm.test'), to('x@vendor.test'), { kind: 'cc', name: 'Lee' }]),
      [dana],
    )
    expect(recipients.map(({ marked, external }) => ({ marked, external }))).toEqual([
      { marked: true, external: false },
      { marked: false, external: true },
      { marked: false, external: false },
    ])
  })
})
