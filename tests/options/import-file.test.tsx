// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import { openDataDesk } from '../../src/options/data-desk.ts'
import { ImportFile } from '../../src/options/import-file.tsx'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import { exportText, readEverything } from '../../src/platform/exchange.ts'
import { newPerson } from '../../src/platform/settings.ts'
import { memoryStorage } from '../session/fakes.ts'

speak(fromCatalogue(en))

function page(storage: ReturnType<typeof memoryStorage>) {
  const area = { ...storage, all: async () => storage.content, remove: async () => undefined }
  const root = document.body.appendChild(document.createElement('div'))
  const desk = openDataDesk(
    area,
    () => 0,
    () => ({ pairsOff: false }),
  )
  act(() => render(<ImportFile desk={desk} onOutcome={() => undefined} />, root))
  const status = root.querySelector('[role=status]')!
  return {
    root,
    status,
    async choose(text: string, line: string) {
      const input = root.querySelector('input')!
      Object.defineProperty(input, 'files', { value: [new File([text], 'a.json')], configurable: true })
      input.dispatchEvent(new Event('change', { bubbles: true }))
      await vi.waitFor(() => expect(status.textContent).toBe(line))
    },
  }
}
const copy = async () => {
  const everything = await readEverything(memoryStorage())
  return exportText({ ...everything, people: [newPerson('d', 'Dana', ['dana@example.test'])] }, 0)
}

it('says one line, and what can be pressed is not part of it', async () => {
  const { root, status, choose } = page(memoryStorage())
  await choose(await copy(), en.import_look.message)
  const button = root.querySelector<HTMLButtonElement>('button.primary')!
  expect(status.contains(button)).toBe(false)
  button.click()
  await vi.waitFor(() => expect(status.textContent).toBe(en.import_taken.message))
  expect(status.querySelector('button')).toBeNull()
  expect(root.querySelector('.undo button')).not.toBeNull()
})

it('tells when what is stored cannot be read', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const storage = memoryStorage()
  storage.get = () => Promise.reject(new Error('I/O'))
  await page(storage).choose(await copy(), en.import_storage.message)
  warn.mockRestore()
})
