/** Runs the command line as a person does: a child process, tsx on the source. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Run {
  code: number | null
  out: string
  err: string
}

export function coach(args: string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/coach.ts', ...args], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
    // A child that refuses its arguments does not read.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Runs `--jsonl` on some values; each output line parsed. */
export async function coachLines(lines: unknown[], args: string[] = []): Promise<Run & { reports: Line[] }> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const run = await coach(['--jsonl', ...args], input)
  const reports = run.out
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as Line)
  return { ...run, reports }
}

export interface Line {
  id?: unknown
  error?: string
  findings?: {
    rule: string
    in: 'draft' | 'managerMessage'
    start: number
    end: number
    quote: string
    shown: boolean
  }[]
  rewrites?: { text: string; heldBack: { start: number; end: number; quote: string }[] }[]
  ladder?: string[]
  gates?: { gate: string }[]
  silent?: string | null
}
