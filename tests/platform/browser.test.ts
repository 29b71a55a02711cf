import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const own = Object.getOwnPropertyDescriptor(globalThis, 'browser')!
beforeEach(() => vi.resetModules())
afterEach(() => {
  Object.defineProperty(globalThis, 'browser', own)
  Reflect.deleteProperty(Object.prototype, 'browser')
  Reflect.deleteProperty(globalThis, 'chrome')
})

it('is not what a page names `browser`: that the global object only inherits', async () => {
  Reflect.deleteProperty(globalThis, 'browser')
  const form = { runtime: { id: 'a field of the page' } }
  Object.defineProperty(Object.prototype, 'browser', { value: form, configurable: true })
  const chrome = { runtime: { id: 'coach-up' } }
  Object.assign(globalThis, { chrome })
  expect((await import('../../src/platform/browser.ts')).browser).toBe(chrome)
})

it('is the own one where there is one', async () => {
  expect((await import('../../src/platform/browser.ts')).browser).toBe(own.value)
})
