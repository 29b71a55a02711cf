import { expect, it, vi } from 'vitest'
import { once } from '../../src/platform/once.ts'

it('opens once for all, and again only after a failure', async () => {
  const open = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue('opened')
  const get = once(open)
  await expect(Promise.all([get(), get()])).rejects.toThrow('busy')
  expect(open).toHaveBeenCalledTimes(1)
  expect(await Promise.all([get(), get()])).toEqual(['opened', 'opened'])
  expect(open).toHaveBeenCalledTimes(2)
})
