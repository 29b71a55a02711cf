/**
 * `npm test`: everything that must hold before a change is done. Needs nothing but Node and npm at its start. Ends
 * with one line, `N passed, N failed`: each check counts as one, each test as one. What failed is printed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browsers.mjs'
import { installIfNeeded } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const MINUTE = 60_000
const reports = mkdtempSync(join(tmpdir(), 'coach-up-test-'))
let passed = 0
let failed = 0

/** Runs a program of the project; its output is kept until it is known whether it is wanted. */
function run(script, args, { env = {}, limit = 3 * MINUTE } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that a step that hangs is ended with the browsers it started.
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let kill
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const timer = setTimeout(() => {
      output += `\nstopped after ${limit / MINUTE} minutes`
      // First the chance to close its browsers, which may be in groups of their own.
      process.kill(-child.pid, 'SIGTERM')
      kill = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 10_000)
    }, limit)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      clearTimeout(kill)
      resolve({ ok: code === 0, output: signal ? `${output}\nended by ${signal}` : output })
    })
  })
}

function tell(name, good, bad, seconds, output) {
  passed += good
  failed += bad
  const sum = good + bad === 1 ? (bad ? 'FAILED' : 'ok') : `${good} passed, ${bad} failed`
  console.log(`${name}: ${sum} (${seconds.toFixed(1)} s)`)
  if (bad > 0) console.log(output.trim())
}

async function timed(work) {
  const start = performance.now()
  const result = await work()
  return { ...result, seconds: (performance.now() - start) / 1000 }
}

/** A check counts as one. */
async function check(name, script, args, options) {
  const { ok, output, seconds } = await timed(() => run(script, args, options))
  tell(name, ok ? 1 : 0, ok ? 0 : 1, seconds, output)
  return ok
}

function counts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    // A file that breaks before its first test has no failed tests, but it failed.
    const broken = report.testResults.filter(
      (one) => one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'),
    )
    return {
      good: report.numPassedTests,
      bad: report.numFailedTests + broken.length,
      total: report.numTotalTests,
    }
  } catch (error) {
    // No report: the run broke down, and is counted as one failure below.
    return { good: 0, bad: 1, total: 0, why: String(error) }
  }
}

/** A project of tests, or the share of its files that `shard` names (`1/2`); each test counts as one. */
async function tests(project, limit, shard) {
  const name = shard ? `${project} tests ${shard}` : `${project} tests`
  const file = join(reports, `${name.replaceAll(/\W/g, '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = ['run', '--project', project, ...(shard ? ['--shard', shard] : []), ...reporters]
  const options = { env: { NO_COLOR: '1' }, limit }
  const { ok, output, seconds } = await timed(() => run('node_modules/vitest/vitest.mjs', args, options))
  const { good, bad, why = '' } = counts(file)
  // An error outside of any test fails the run too.
  tell(name, good, ok ? bad : Math.max(bad, 1), seconds, `${output}\n${why}`)
}

/** Tests in browsers take the place of their programs from the environment. */
function browsersForTests() {
  for (const [name, variable] of [
    ['chromium', 'CHROMIUM_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ]) {
    try {
      process.env[variable] = ensureBrowser(name)
    } catch (error) {
      tell(name, 0, 1, 0, error.message)
    }
  }
}

const { ok: installed, output: installing, seconds } = await timed(() => installIfNeeded())
tell('install', installed ? 1 : 0, installed ? 0 : 1, seconds, installing)
if (installed) {
  await check('types', 'node_modules/typescript/bin/tsc', ['--noEmit'])
  await check('biome', 'node_modules/@biomejs/biome/bin/biome', ['check', '.'])
  await check('knip', 'node_modules/knip/bin/knip.js', [])
  if (await check('build', 'tools/build.mjs', [])) {
    await check('nothing leaves', 'node_modules/tsx/dist/cli.mjs', ['tools/check-shipped.ts'])
    await tests('built', 3 * MINUTE)
  }
  await tests('unit', 3 * MINUTE)
  await tests('corpus', 3 * MINUTE)
  browsersForTests()
  // Much of their time is waiting for pages; every browser has its own ports and profile, so two halves do not meet.
  const halves = availableParallelism() > 1 ? ['1/2', '2/2'] : [undefined]
  await Promise.all(halves.map((half) => tests('browser', 12 * MINUTE, half)))
}
rmSync(reports, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
