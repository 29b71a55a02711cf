import { describe, expect, it } from 'vitest'
import { manifest } from '../../manifest.config.ts'
import { type Manifest, manifestProblems } from '../../tools/shipped-manifest.ts'

/** As the build writes it: each script is one file. */
const built = (more: object = {}): Manifest => {
  const { content_scripts, ...rest } = manifest('chrome')
  const scripts = content_scripts.map((one) => ({
    ...one,
    js: one.js.map((js) => js.replace(/\.ts$/, '.js')),
  }))
  return { ...rest, content_scripts: scripts, ...more }
}
const policy = built().content_security_policy as { extension_pages: string }

describe('a built manifest', () => {
  it('is as promised', () => {
    expect(manifestProblems('chrome', built())).toEqual([])
  })

  it.each<[string, object]>([
    [
      'lets its pages reach further',
      { content_security_policy: { extension_pages: `${policy.extension_pages} https:` } },
    ],
    ['has a policy for sandboxes too', { content_security_policy: { ...policy, sandbox: 'x' } }],
    ['asks for more', { permissions: ['storage', 'sidePanel', 'tabs'] }],
    ['asks for hosts', { host_permissions: ['<all_urls>'] }],
    [
      'runs in every frame',
      { content_scripts: built().content_scripts.map((one) => ({ ...one, all_frames: true })) },
    ],
    [
      'lets another script into the page',
      { content_scripts: built().content_scripts.map((one) => ({ ...one, world: 'MAIN' })) },
    ],
  ])('that %s is refused', (_, more) => {
    expect(manifestProblems('chrome', built(more))).toHaveLength(1)
  })
})
