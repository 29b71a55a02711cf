/** Input takes effect a little after it came, in the order in which it came; with no delay, at once. */
export class InputQueue {
  readonly #delay: () => number
  readonly #waiting: (() => void)[] = []
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(delay: () => number) {
    this.#delay = delay
  }

  get length(): number {
    return this.#waiting.length
  }

  add(work: () => void): void {
    this.#waiting.push(work)
    const delay = this.#delay()
    if (delay === 0) this.flush()
    else this.#timer ??= setTimeout(() => this.flush(), delay)
  }

  /** Does now what waits: what comes next must not overtake it. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    for (const work of this.#waiting.splice(0)) work()
  }
}
