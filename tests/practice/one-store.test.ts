// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { PRACTICE_SCENES } from '../../src/practice/scenes.ts'
import { fake } from '../platform/fake-browser.ts'

it('however many scenes are opened, the page listens to the storage once', async () => {
  fake.reset()
  document.body.innerHTML = '<div id="app"></div>'
  window.scrollTo = () => undefined
  await import('../../src/practice/main.tsx')
  const open = async (at: number) => {
    location.hash = PRACTICE_SCENES[at]!.id
    dispatchEvent(new Event('hashchange'))
    await vi.waitFor(() => expect(document.title).toContain(PRACTICE_SCENES[at]!.title))
    await vi.waitFor(() => expect(document.querySelector('textarea')).not.toBeNull())
  }
  await open(0)
  const listeners = fake.events.storage.listeners.size
  expect(listeners).toBeGreaterThan(0)
  await open(1)
  await open(2)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(fake.events.storage.listeners.size).toBe(listeners)
})
