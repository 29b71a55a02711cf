/**
 * Nothing jumps under the pointer: while a hand moves or presses inside the panel, news that it did not ask for
 * waits a moment.
 */

export interface Clock {
  now(): number
  after(ms: number, run: () => void): () => void
}

/** The hand counts as busy this long after it last moved. */
const CALM = 500
/** News never waits longer than this. */
const PATIENCE = 2500

export interface Steady<T> {
  /** The hand moved, pressed or let go. */
  touch(kind: 'move' | 'down' | 'up' | 'leave'): void
  /** The person did something: what comes next is an answer, and shows at once. */
  expect(): void
  /** News. Only the newest is kept while it waits. */
  news(value: T): void
}

/** Passes news on to `show`, at a moment when it disturbs no one. */
export function steady<T>(show: (value: T) => void, clock: Clock): Steady<T> {
  let pressed = false
  let moved = -CALM
  let expecting = -PATIENCE
  let held: { value: T; since: number } | null = null
  let cancel: (() => void) | null = null

  const flush = () => {
    cancel?.()
    cancel = null
    if (!held) return
    const now = clock.now()
    const wait = pressed ? CALM : moved + CALM - now
    const overdue = now - held.since >= PATIENCE
    if (wait > 0 && !overdue) {
      cancel = clock.after(Math.max(1, Math.min(wait, held.since + PATIENCE - now)), flush)
      return
    }
    const { value } = held
    held = null
    show(value)
  }

  return {
    touch(kind) {
      if (kind === 'down') pressed = true
      if (kind === 'up' || kind === 'leave') pressed = false
      moved = kind === 'leave' ? -CALM : clock.now()
      if (kind === 'leave') flush()
    },
    expect() {
      expecting = clock.now()
    },
    news(value) {
      if (clock.now() - expecting < PATIENCE) {
        cancel?.()
        cancel = null
        held = null
        show(value)
        return
      }
      held = { value, since: held?.since ?? clock.now() }
      flush()
    },
  }
}
