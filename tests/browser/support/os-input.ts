/**
 * Input from the operating system, on a screen of its own: what drivers do inside the browser proves nothing about
 * where the keyboard's focus is.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'

export interface Screen {
  /** For the environment of what is to show on it. */
  display: string
  moveTo(x: number, y: number): void
  click(): void
  key(name: string): void
  close(): void
}

function need(program: string): void {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`])
  } catch {
    throw new Error(`${program} is missing: apt-get install xvfb xdotool`)
  }
}

/** Starts a screen without a window manager: keys go to the window under the pointer. */
export async function openScreen(width: number, height: number): Promise<Screen> {
  for (const program of ['Xvfb', 'xdotool']) need(program)
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const display = `:${await numberOf(server)}`
  const xdotool = (...args: (string | number)[]): void => {
    execFileSync('xdotool', args.map(String), { env: { ...process.env, DISPLAY: display } })
  }
  return {
    display,
    moveTo: (x, y) => xdotool('mousemove', Math.round(x), Math.round(y)),
    click: () => xdotool('click', 1),
    key: (name) => xdotool('key', name),
    close: () => void server.kill(),
  }
}

function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb ended at once')))
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()))
  })
}
