/** Faults are told without any text of a draft: only the kind of error and the place in the extension's own code. */

const MARK = '[Coach Up]'

/** The frames of a stack that lie in the extension, without the message (which may quote a page or a draft). */
function ownFrames(stack: string | undefined): string {
  const frames = (stack ?? '')
    .split('\n')
    .filter((line) => /(^ *at .*|@)(chrome|moz)-extension:\/\//.test(line))
  return frames
    .map((line) => line.trim())
    .slice(0, 4)
    .join(' < ')
}

/** Writes a fault to the console: where, the error's name, the place. Never its message. */
export function reportFault(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  const place = error instanceof Error ? ownFrames(error.stack) : ''
  console.warn(MARK, where, name, place)
}
