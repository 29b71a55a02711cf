/** What Chromium's network service was asked for, by its own log: pages, workers, extensions and itself. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: Record<string, unknown> }[]
}

export interface Asked {
  url: string
  /** The origin that asked, or a note that it was none. */
  by: string
}

export interface Recording {
  /** For the browser's command line. */
  argument: string
  /** To be called after the browser has ended. */
  read(): Asked[]
}

/** Prepares a log of one run of the browser. */
export function recordNetwork(): Recording {
  const folder = mkdtempSync(join(tmpdir(), 'coach-up-net-'))
  const file = join(folder, 'net.json')
  return {
    argument: `--log-net-log=${file}`,
    read() {
      const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog
      rmSync(folder, { recursive: true, force: true })
      const started = log.constants.logEventTypes.URL_REQUEST_START_JOB
      if (started === undefined) throw new Error('the network log tells of no requests')
      return log.events
        .filter(({ type }) => type === started)
        .map(({ params }) => ({ url: String(params?.url), by: String(params?.initiator) }))
    },
  }
}
