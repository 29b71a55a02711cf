import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const entry = new URL('./page/main.ts', import.meta.url)

let bundle: Promise<string> | undefined

/** The simulator's own script (`page/main.ts`), with the fixtures inside, as one classic script. Built once. */
export function pageBundle(): Promise<string> {
  bundle ??= buildPage()
  return bundle
}

async function buildPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./', import.meta.url)),
    define: { __SIM_FIXTURES__: JSON.stringify(readFixtures()) },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'gmailSimulator' },
    },
  })
  for (const output of [result].flat()) {
    if (!('output' in output)) continue
    const chunk = output.output.find((item) => item.type === 'chunk')
    if (chunk) return chunk.code
  }
  throw new Error('the simulator page was not built')
}

function readFixtures(): Record<string, string> {
  const folder = new URL('./fixtures/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.html'.length), readFileSync(new URL(name, folder), 'utf8')]),
  )
}
