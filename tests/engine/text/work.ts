/**
 * Counts the work that a function does on strings: calls of the methods with which it looks at text. A count, unlike
 * a clock, is the same on every machine.
 */
const COUNTED: [object, string][] = [
  [RegExp.prototype, 'exec'],
  [RegExp.prototype, 'test'],
  [String.prototype, 'slice'],
  [String.prototype, 'includes'],
  [String.prototype, 'charCodeAt'],
  [Array.prototype, 'some'],
  [Array.prototype, 'push'],
  [Map.prototype, 'get'],
  [Set.prototype, 'has'],
]

/** How many counted calls `run` makes; a slice counts by nothing but its call. */
export function workOf(run: () => unknown): number {
  let work = 0
  const originals = COUNTED.map(([owner, name]) => (owner as Record<string, unknown>)[name])
  for (const [i, [owner, name]] of COUNTED.entries()) {
    const original = originals[i] as (...args: unknown[]) => unknown
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function counted(this: unknown, ...args: unknown[]) {
        work++
        return Reflect.apply(original, this, args)
      },
    })
  }
  try {
    run()
  } finally {
    for (const [i, [owner, name]] of COUNTED.entries())
      Object.defineProperty(owner, name, { configurable: true, writable: true, value: originals[i] })
  }
  return work
}
