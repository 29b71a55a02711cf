/**
 * The engine on files.
 *
 *   coach DRAFT [--message FILE] [--manager NAME] [--channel email|notes] [--asked] [--json]
 *   coach --jsonl [--asked] < cases.jsonl > out.jsonl
 *   coach --help
 *
 * Exit code 0; 1 if a line of --jsonl was bad or a file could not be read; 2 for wrong arguments.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type CoachInput, coach, loadModel } from '../engine/index.ts'
import { inputOf } from './input.ts'
import { readMailFile } from './mail-file.ts'
import { jsonOf, textOf } from './output.ts'

const USAGE = `usage: coach DRAFT [--message FILE] [--manager NAME] [--channel email|notes] [--asked] [--json]
       coach --jsonl [--asked] < cases.jsonl > out.jsonl`

const WEIGHTS = new URL('../engine/data/model/weights.bin', import.meta.url)

main().catch((error: unknown) => {
  console.error(`coach: ${plainly(error)}`)
  process.exitCode = 1
})

/** A fault in words that say what to look at. */
function plainly(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  return code === 'ENOENT' && path ? `there is no file ${path}` : error.message
}

async function main(): Promise<void> {
  let options: ReturnType<typeof parse>
  try {
    options = parse()
  } catch (error) {
    console.error(`coach: ${plainly(error)}\n${USAGE}`)
    process.exitCode = 2
    return
  }
  if (options.values.help) {
    console.log(USAGE)
    return
  }
  const bytes = readFileSync(WEIGHTS)
  loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  if (options.values.jsonl) await coachLines(options.values.asked)
  else await coachFile(options.positionals[0]!, options.values)
}

function parse() {
  const options = parseArgs({
    allowPositionals: true,
    options: {
      message: { type: 'string' },
      manager: { type: 'string' },
      channel: { type: 'string', default: 'email' },
      asked: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (options.values.help) return options
  if (!options.values.jsonl && options.positionals.length !== 1)
    throw new Error('give one draft file, or --jsonl')
  if (!['email', 'notes'].includes(options.values.channel))
    throw new Error('--channel must be email or notes')
  return options
}

async function coachFile(path: string, values: ReturnType<typeof parse>['values']): Promise<void> {
  const file = await readMailFile(path)
  const manager = values.manager ?? file.manager
  const input: CoachInput = {
    channel: values.channel as CoachInput['channel'],
    draft: file.draft,
    message: values.message ? readFileSync(values.message, 'utf8') : file.message,
    asked: values.asked,
    ...(manager ? { manager } : {}),
  }
  const report = coach(input, { onFault })
  process.stdout.write(values.json ? `${JSON.stringify(jsonOf(undefined, report))}\n` : textOf(report))
}

async function coachLines(asked: boolean): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue
    process.stdout.write(`${JSON.stringify(coachLine(line, asked))}\n`)
  }
}

/** One line in, one line out, whatever is in it. */
function coachLine(line: string, asked: boolean): object {
  let value: unknown
  try {
    value = JSON.parse(line)
    return jsonOf((value as { id?: unknown } | null)?.id, coach(inputOf(value, asked), { onFault }))
  } catch (error) {
    process.exitCode = 1
    const id = (value as { id?: unknown } | null | undefined)?.id
    return {
      ...(id === undefined ? {} : { id }),
      error: error instanceof Error ? error.message : String(error),
    }
  }
}

function onFault(error: unknown): void {
  console.error(
    `coach: no rewrites because of a fault: ${error instanceof Error ? error.stack : String(error)}`,
  )
}
