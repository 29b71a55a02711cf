import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { TestAddOn } from '../gmail/add-on.ts'

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'adapterTest' },
    },
  })
  const chunk = [result]
    .flat()
    .flatMap((output) => ('output' in output ? output.output : []))
    .find((item) => item.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`)
  return chunk.code
}

/** An unpacked add-on whose only content is the adapter: one half in an isolated world, one in the page's. */
export async function makeAddOn(): Promise<TestAddOn> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-up-docs-'))
  writeFileSync(join(folder, 'content.js'), await bundle('./adapter-entry.ts'))
  writeFileSync(join(folder, 'page.js'), await bundle('../../../src/content/google-docs-page.ts'))
  const matches = ['https://docs.google.com/document/*']
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Adapter under test',
      version: '1',
      browser_specific_settings: { gecko: { id: 'adapter@coach-up.test' } },
      host_permissions: ['https://docs.google.com/*'],
      content_scripts: [
        { matches, js: ['page.js'], run_at: 'document_start', world: 'MAIN' },
        { matches, js: ['content.js'], run_at: 'document_idle' },
      ],
    }),
  )
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
