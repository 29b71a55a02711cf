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
  /** News. Of each kind only the newest is kept while it waits. */
  news(value: T): void
  /** Drops what waits: whoever told it is no longer in front. */
  clear(): void
}

/**
 * Passes news on to `show`, at a moment when it disturbs no one.
 * @param rank the kind of a piece of news, as its place in the order in which kinds that waited together are shown
 */
export function steady<T>(show: (value: T) => void, clock: Clock, rank: (value: T) => number): Steady<T> {
  let pressed = false
  let moved = -CALM
  let expecting = -PATIENCE
  const held = new Map<number, T>()
  /** When the first of them came. */
  let since = 0
  let cancel: (() => void) | null = null

  const letGo = (): T[] => {
    cancel?.()
    cancel = null
    const inOrder = [...held].sort(([one], [other]) => one - other)
    held.clear()
    return inOrder.map(([, value]) => value)
  }
  const showAll = () => {
    for (const value of letGo()) show(value)
  }

  const flush = () => {
    cancel?.()
    cancel = null
    if (held.size === 0) return
    const now = clock.now()
    const wait = pressed ? CALM : moved + CALM - now
    const overdue = now - since >= PATIENCE
    if (wait > 0 && !overdue) {
      cancel = clock.after(Math.max(1, Math.min(wait, since + PATIENCE - now)), flush)
      return
    }
    showAll()
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
      const now = clock.now()
      if (held.size === 0) since = now
      held.set(rank(value), value)
      if (now - expecting < PATIENCE) showAll()
      else flush()
    },
    clear: () => void letGo(),
  }
}
