// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { PageBeside } from '../../src/content/beside.ts'
import type { BesideDraft } from '../../src/session/beside.ts'
import { fake } from '../platform/fake-browser.ts'

it('asks again for the style sheet when the background did not answer', async () => {
  fake.reset()
  const faults: string[] = []
  const hub = { hasPanel: false, addCard() {}, turnTo() {}, findingAt: () => null }
  const platform = { delay: () => () => undefined, report: (where: string) => void faults.push(where) }
  const beside = new PageBeside(document, hub, platform, new AbortController().signal)
  const draft = { draftId: 'd', sign: 'waiting', place: () => null } as unknown as BesideDraft
  const asked = vi.spyOn(fake.runtime, 'sendMessage')
  beside.update([draft])
  await vi.waitFor(() => expect(faults).toContain('style'))
  beside.update([draft])
  expect(asked).toHaveBeenCalledTimes(2)
  asked.mockRestore()
})
