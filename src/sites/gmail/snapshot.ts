/** The exact nodes of a part of a compose body, kept as clones, to put back what was there. */
export class Snapshot {
  readonly #root: Element
  readonly #live: Node[]
  readonly #clones: Node[]
  #head = 0
  #tail = 0

  constructor(root: Element) {
    this.#root = root
    this.#live = [...root.childNodes]
    this.#clones = this.#live.map((node) => node.cloneNode(true))
  }

  /** Narrows the snapshot to the children that differ now; what is the same is never replaced. */
  narrow(): void {
    const now = [...this.#root.childNodes]
    const most = Math.min(now.length, this.#clones.length)
    const isSame = (was: number, is: number): boolean =>
      this.#live[was] === now[is] && this.#clones[was]!.isEqualNode(now[is]!)
    while (this.#head < most && isSame(this.#head, this.#head)) this.#head += 1
    while (
      this.#tail < most - this.#head &&
      isSame(this.#clones.length - 1 - this.#tail, now.length - 1 - this.#tail)
    ) {
      this.#tail += 1
    }
    this.#live.length = 0
  }

  /** Puts the kept nodes in the place of what stands there now. */
  restore(): void {
    const now = [...this.#root.childNodes]
    const after = now[now.length - this.#tail] ?? null
    for (const node of now.slice(this.#head, now.length - this.#tail)) this.#root.removeChild(node)
    for (const clone of this.#clones.slice(this.#head, this.#clones.length - this.#tail)) {
      this.#root.insertBefore(clone.cloneNode(true), after)
    }
  }
}
