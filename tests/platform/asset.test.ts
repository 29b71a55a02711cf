import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadAsset } from '../../src/platform/asset.ts'

afterEach(() => vi.unstubAllGlobals())

function at(href: string, answer = new Response('abc')) {
  vi.stubGlobal('location', { href })
  const fetched = vi.fn(async (_: URL) => answer)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

describe('loading a file of the package', () => {
  it('takes it from the extension itself', async () => {
    const fetched = at('chrome-extension://abc/service-worker-loader.js')
    expect((await loadAsset('/assets/model.bin')).byteLength).toBe(3)
    expect(fetched.mock.calls[0]?.[0].href).toBe('chrome-extension://abc/assets/model.bin')
  })

  it.each([
    ['moz-extension://abc/worker.js', 'https://example.test/x'],
    ['moz-extension://abc/worker.js', '//other/x'],
    ['https://mail.google.com/mail/', '/assets/model.bin'],
  ])('from %s never goes to %s', async (here, path) => {
    const fetched = at(here)
    await expect(loadAsset(path)).rejects.toThrow('not a file of the package')
    expect(fetched).not.toHaveBeenCalled()
  })

  it('tells when the file is not there', async () => {
    at('chrome-extension://abc/x.js', new Response('', { status: 404 }))
    await expect(loadAsset('/assets/model.bin')).rejects.toThrow('status 404')
  })
})
