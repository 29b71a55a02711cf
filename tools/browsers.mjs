/**
 * Finds Chromium and Firefox; installs them with apt-get where that is possible, or says in one line what to do.
 * `CHROMIUM_PATH` and `FIREFOX_PATH` name other places.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Branded Chrome is not here: since version 137 it ignores --load-extension.
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr', 'firefox'],
  },
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there or not to be run: both mean the next place is tried.
    return false
  }
}

/** The path of a browser's program, or null. */
export function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name]
  if (process.env[variable]) return process.env[variable]
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
  ]
  return candidates.find(isProgram) ?? null
}

function aptGet(...args) {
  console.log(`apt-get ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}

let updated = false

function install(name) {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return
  if (!updated) {
    updated = true
    aptGet('update', '-qq')
  }
  for (const wanted of BROWSERS[name].packages) {
    if (aptGet('install', '-y', '-qq', '--no-install-recommends', wanted) && findBrowser(name)) return
  }
}

/** The path of a browser's program, after installing it if need be. Throws one line that says what to do. */
export function ensureBrowser(name) {
  if (!findBrowser(name)) install(name)
  const path = findBrowser(name)
  if (path) return path
  const { packages, variable } = BROWSERS[name]
  throw new Error(
    `${name} was not found: install it (on Debian or Ubuntu: sudo apt-get install ${packages[0]}), or set ${variable} to its program`,
  )
}
