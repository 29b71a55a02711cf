import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withoutMarkup } from '../../tools/markup-as-text.ts'

const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8')
const window = new Window()

beforeAll(() => {
  Object.assign(globalThis, { document: window.document })
})
afterAll(async () => {
  Reflect.deleteProperty(globalThis, 'document')
  await window.happyDOM.close()
})

/** What a version of Preact makes of a paragraph that is given markup. */
async function rendered(code: string): Promise<string> {
  const module = `data:text/javascript,${encodeURIComponent(code)}`
  const { h, render } = (await import(/* @vite-ignore */ module)) as typeof import('preact')
  const root = window.document.createElement('div')
  const markup = { dangerouslySetInnerHTML: { __html: '<b>bold</b>' } }
  render(h('p', markup), root as unknown as Element)
  return root.innerHTML
}

it('shows markup as text', async () => {
  expect(await rendered(preact)).toBe('<p><b>bold</b></p>')
  expect(await rendered(withoutMarkup(preact))).toBe('<p>&lt;b&gt;bold&lt;/b&gt;</p>')
})

it('changes one assignment and nothing else', () => {
  expect(withoutMarkup(preact).length - preact.length).toBe('textContent'.length - 'innerHTML'.length)
})

it('stops the build when Preact is written differently', () => {
  expect(() => withoutMarkup('e.innerHTML=t')).toThrow('in 0 places')
  expect(() => withoutMarkup('e.innerHTML=p.__html;f.innerHTML=q.__html')).toThrow('in 2 places')
})
