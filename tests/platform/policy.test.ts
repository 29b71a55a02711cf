import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../src/engine/types.ts'
import {
  FREE,
  type Policy,
  type PolicySource,
  parsePolicy,
  restrict,
  restricts,
} from '../../src/platform/policy.ts'
import { SETTINGS, type Settings, SITES, type UnderlineMode } from '../../src/platform/settings.ts'
import { openStore } from '../../src/platform/store.ts'
import { memoryStorage, settle } from '../session/fakes.ts'

const schema = JSON.parse(readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'))
const ALL: Policy = {
  sitesOff: ['gmail', 'google-docs'],
  kindsOff: [...RULE_IDS],
  underlines: 'never',
  signOff: true,
  syncOff: true,
  pairsOff: true,
}

const modes: UnderlineMode[] = ['never', 'while-panel-open', 'always']
const settings: fc.Arbitrary<Settings> = fc.record({
  sites: fc.record({ gmail: fc.boolean(), 'google-docs': fc.boolean() }),
  underlines: fc.constantFrom(...modes),
  sign: fc.boolean(),
  rulesOff: fc.subarray([...RULE_IDS]),
  quietUntil: fc.option(fc.nat()),
  sync: fc.boolean(),
})
/** Anything, and often something near a policy. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      sitesOff: fc.oneof(fc.subarray<unknown>([...SITES, 'x', 1]), fc.jsonValue()),
      kindsOff: fc.oneof(fc.subarray<unknown>([...RULE_IDS, 'x']), fc.jsonValue()),
      underlines: fc.constantFrom<unknown>(...modes, 'on', true),
      signOff: fc.constantFrom<unknown>(true, false, 'true', 1),
      syncOff: fc.constantFrom<unknown>(true, false, 0),
      pairsOff: fc.constantFrom<unknown>(true, false, null),
      sitesOn: fc.constant(['gmail']),
      reading: fc.constant(true),
    },
    { requiredKeys: [] },
  ),
)

describe('a managed policy', () => {
  it('only takes away, whatever it says', () => {
    fc.assert(
      fc.property(settings, anything, (own, value) => {
        const held = restrict(own, parsePolicy(value))
        for (const site of SITES) expect(held.sites[site] && !own.sites[site]).toBe(false)
        for (const rule of own.rulesOff) expect(held.rulesOff).toContain(rule)
        expect(modes.indexOf(held.underlines)).toBeLessThanOrEqual(modes.indexOf(own.underlines))
        expect(held.sign && !own.sign).toBe(false)
        expect(held.sync && !own.sync).toBe(false)
        expect(held.quietUntil).toBe(own.quietUntil)
      }),
    )
  })

  it('says nothing about people, counts or pairs but that no pairs may be kept', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(FREE).sort())
  })

  it('is understood as far as its schema allows it', () => {
    const valid = new Ajv().compile(schema)
    expect(valid(ALL)).toBe(true)
    expect(parsePolicy(ALL)).toEqual(ALL)
    expect(valid({ kindsOff: ['no-such-kind'] })).toBe(false)
    expect(schema.properties.kindsOff.items.enum).toEqual([...RULE_IDS])
    expect(schema.properties.sitesOff.items.enum).toEqual([...SITES])
  })

  it('restricts nothing where there is none, or none that can be read', () => {
    for (const value of [undefined, {}, [], 'x', { syncOff: 'yes' }]) {
      expect(restricts(parsePolicy(value))).toBe(false)
    }
    expect(restricts(ALL)).toBe(true)
  })
})

describe('the store under a policy', () => {
  function policies(first: unknown): PolicySource & { set(value: unknown): Promise<void> } {
    let value = first
    let tell = () => {}
    return {
      read: async () => value,
      onChanged: (listener) => {
        tell = listener
      },
      async set(next) {
        value = next
        tell()
        await settle()
      },
    }
  }

  it('shows the restrictions and keeps the person’s own choice', async () => {
    const storage = memoryStorage()
    const source = policies({ sitesOff: ['gmail'], underlines: 'never' })
    const store = await openStore(storage, () => 0, source)
    expect(store.current.settings.sites).toEqual({ gmail: false, 'google-docs': true })
    await store.update('settings', (own) => ({ ...own, underlines: 'always' }))
    expect(store.current.settings.underlines).toBe('never')
    expect(storage.content.settings).toMatchObject({
      value: { underlines: 'always', sites: { gmail: true } },
    })
  })

  it('follows a policy that comes or goes', async () => {
    const source = policies(undefined)
    const store = await openStore(memoryStorage(), () => 0, source)
    const heard: boolean[] = []
    store.onChange(({ settings: { sites } }) => heard.push(sites.gmail))
    await source.set({ sitesOff: ['gmail'] })
    await source.set({})
    expect(heard).toEqual([false, true])
    expect(store.policy).toEqual(FREE)
    expect(store.current.settings).toEqual(SETTINGS.defaults())
  })
})
