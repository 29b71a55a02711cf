/** Serves the gallery. `npm run gallery` prints the address; shoot.ts uses it too. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PAGE = 'tools/gallery/index.html'

export interface Gallery {
  url: string
  close(): Promise<void>
}

/**
 * Builds the gallery, serves it on a free port and says where. Built and not served from source: each of its scenes is
 * a page of its own, and hundreds of modules would be asked for again for every one.
 */
export async function serveGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'coach-up-gallery-'))
  await build({
    configFile: false,
    root,
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, PAGE) },
    },
    logLevel: 'warn',
  })
  const server = await preview({
    configFile: false,
    root,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/${PAGE}`,
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveGallery()
  console.log(`Every state of the panel: ${url}`)
}
