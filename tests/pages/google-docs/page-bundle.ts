import { fileURLToPath } from 'node:url'
import { build } from 'vite'

let bundle: Promise<string> | undefined

/** The simulator's own script (`page/main.ts`) as one classic script. Built once. */
export function pageBundle(): Promise<string> {
  bundle ??= buildPage()
  return bundle
}

async function buildPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./', import.meta.url)),
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./page/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'googleDocsSimulator',
      },
    },
  })
  for (const output of [result].flat()) {
    if (!('output' in output)) continue
    const chunk = output.output.find((item) => item.type === 'chunk')
    if (chunk) return chunk.code
  }
  throw new Error('the simulator page was not built')
}
