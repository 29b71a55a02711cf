/** Installs the packages that the lock file names, if they are not there yet. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages
  } catch {
    // Missing or broken: either way it is not the state that the lock file describes.
    return null
  }
}

/** Whether node_modules is what package-lock.json says. Packages for other systems may be missing. */
function isUpToDate() {
  const wanted = packagesIn('package-lock.json')
  const there = packagesIn('node_modules/.package-lock.json')
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    const found = there[path]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

/**
 * Installs when node_modules is missing or out of date, in the versions of the lock file, which is left as it is. Not
 * `npm ci`: that refuses a lock file in which an optional package for another system is missing.
 */
export function installIfNeeded() {
  if (isUpToDate()) return { ok: true, output: '' }
  console.log('npm install')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, stdout, stderr } = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` }
}
