/** `npm run package`: writes the packages of the builds in `dist/`, with their size and their SHA-256. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packages } from './packages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
for (const { name, bytes } of packages(root)) {
  writeFileSync(`${root}dist/${name}`, bytes)
  const kilobytes = Math.round(bytes.length / 1000)
  console.log(`dist/${name}  ${kilobytes} kB  ${createHash('sha256').update(bytes).digest('hex')}`)
}
