import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export interface TestAddOn {
  folder: string
  remove(): void
}

/** An unpacked add-on whose only content is the adapter, so that it runs in a real isolated world. */
export async function makeAddOn(): Promise<TestAddOn> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./adapter-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'adapterTest',
      },
    },
  })
  const chunk = [result]
    .flat()
    .flatMap((output) => ('output' in output ? output.output : []))
    .find((item) => item.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('the adapter was not built')
  const folder = mkdtempSync(join(tmpdir(), 'coach-up-adapter-'))
  writeFileSync(join(folder, 'content.js'), chunk.code)
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Adapter under test',
      version: '1',
      browser_specific_settings: { gecko: { id: 'adapter@coach-up.test' } },
      host_permissions: ['https://mail.google.com/*'],
      content_scripts: [
        { matches: ['https://mail.google.com/*'], js: ['content.js'], run_at: 'document_idle' },
      ],
    }),
  )
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Runs in the page: asks the content script and waits for its answer. */
export function callAdapter(name: string, args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const id = Math.random()
    const listener = (event: Event): void => {
      const answer = JSON.parse((event as CustomEvent<string>).detail)
      if (answer.id !== id) return
      document.removeEventListener('adapter-answer', listener)
      if (answer.error) reject(new Error(answer.error))
      else resolve(answer.value)
    }
    document.addEventListener('adapter-answer', listener)
    document.dispatchEvent(new CustomEvent('adapter-call', { detail: JSON.stringify({ id, name, args }) }))
  })
}
