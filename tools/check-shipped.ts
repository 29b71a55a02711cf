/**
 * Holds what is shipped against the promise that nothing leaves the machine: the source, both builds in `dist/`, and
 * their manifests. Run it after a build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Manifest, manifestProblems, type PERMISSIONS } from './shipped-manifest.ts'
import { fetchesInBuilt, MAY_FETCH, sinksInBuilt, sinksInSource } from './sinks.ts'

process.chdir(new URL('..', import.meta.url).pathname)

/** The budget of a content script, in bytes gzipped: every mail page loads one. */
const CONTENT_SCRIPT_BYTES = 25_000

const problems: string[] = []
const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
const text = (path: string) => readFileSync(path, 'utf8')

for (const path of files('src', /\.tsx?$/)) {
  // The command line is not shipped in the extension.
  if (!path.startsWith('src/cli/')) problems.push(...sinksInSource(path, text(path)))
}

function checkManifest(target: keyof typeof PERMISSIONS, manifest: Manifest): void {
  const tell = (what: string) => problems.push(`dist/${target}/manifest.json: ${what}`)
  for (const what of manifestProblems(target, manifest)) tell(what)
  for (const script of manifest.content_scripts) {
    for (const js of script.js) {
      const size = gzipSync(readFileSync(`dist/${target}/${js}`), { level: 9 }).length
      if (size > CONTENT_SCRIPT_BYTES)
        tell(`${js} has ${size} bytes gzipped, more than ${CONTENT_SCRIPT_BYTES}`)
    }
  }
}

for (const target of ['chrome', 'firefox'] as const) {
  const folder = `dist/${target}`
  if (!existsSync(`${folder}/manifest.json`)) {
    problems.push(`${folder} is not built`)
    continue
  }
  checkManifest(target, JSON.parse(text(`${folder}/manifest.json`)))
  const scripts = files(folder, /\.js$/)
  problems.push(...scripts.flatMap((path) => sinksInBuilt(path, text(path))))
  for (const path of files(folder, /\.(html|css)$/)) {
    for (const [address] of text(path).matchAll(/https?:\/\/[^\s"')]+/g)) problems.push(`${path}: ${address}`)
  }
  // One for each source file that may fetch, wherever the bundler put it; content scripts load no assets.
  const allowed = MAY_FETCH.filter((path) => existsSync(path)).length
  for (const path of scripts) {
    const count = fetchesInBuilt(text(path))
    const limit = path.includes('/src/content/') ? allowed - 1 : allowed
    if (count > limit) problems.push(`${path}: fetches ${count} times`)
  }
}

for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'nothing leaves: source, builds and manifests are as promised' : '')
process.exitCode = problems.length === 0 ? 0 : 1
