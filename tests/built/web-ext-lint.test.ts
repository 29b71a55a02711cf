/** What Firefox' own linter says to the built extension: nothing at all. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

it('has no errors, no warnings and no notices', () => {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', 'dist/firefox', '--output', 'json']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (!stdout.trim().startsWith('{')) throw new Error(`web-ext gave no report: ${stderr || stdout}`)
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, unknown[]>
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] })
})
