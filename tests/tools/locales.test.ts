import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogues, codeOf, problems } from '../../tools/locales.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const all = catalogues(root)
const say = (message: string) => ({ message })

describe('the languages on screen', () => {
  it('say the same things, all of them asked for', () => {
    expect(problems(all, codeOf(root))).toEqual([])
  })

  it.each(Object.entries(all))('%s stays within what the stores and the toolbar show', (_, catalogue) => {
    expect(catalogue.extensionName!.message.length).toBeLessThanOrEqual(45)
    expect(catalogue.extensionDescription!.message.length).toBeLessThanOrEqual(132)
  })

  it.each(Object.entries(all))('%s names itself, so that it is read aloud rightly', (language, catalogue) => {
    expect(catalogue.language).toEqual(say(language))
  })

  it('German says “du” and never “Sie”', () => {
    // At the start of a sentence the word may be the plain "they".
    const formal = /(?<=[^.!?…„“(]\s)(Sie|Ihnen|Ihre?[mnrs]?)\b/
    expect(Object.entries(all.de!).filter(([, { message }]) => formal.test(message))).toEqual([])
  })
})

describe('the check of the languages', () => {
  const EN = { name: say('Name'), hi: say('Hello $1') }
  const CODE = "t('name'); t('hi', who); '__MSG_name__'"

  it('passes what is whole', () => {
    expect(problems({ en: EN, de: { name: say('Name'), hi: say('Hallo $1') } }, CODE)).toEqual([])
  })

  it('finds what is missing, left over, empty, or has lost a name', () => {
    expect(problems({ en: EN, de: { hi: say('Hallo'), old: say(' ') } }, CODE)).toEqual([
      'de: name is missing: "Name"',
      'de: hi has other places than "Hello $1"',
      'de: old is no key of en',
      'de: old is empty',
    ])
  })

  it('finds what nothing asks for, and what is asked for and not there', () => {
    expect(problems({ en: { ...EN, old: say('Old') } }, `${CODE}; '__MSG_title__'`)).toEqual([
      'en: title is missing',
      'en: old is not used',
    ])
  })

  it('knows every way in which a key is asked for', () => {
    const keys = ['a', 'b_1', 'c', 'state_on', 'other']
    const code = `t('a'); const b = "b_1"; x.title = '__MSG_c__'; t(\`state_\${now}\`)`
    const en = Object.fromEntries(keys.map((key) => [key, say(key)]))
    expect(problems({ en }, code)).toEqual(['en: other is not used'])
  })
})
