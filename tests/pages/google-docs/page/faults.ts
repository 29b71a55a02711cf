import type { Fault, FaultAction, FaultMoment } from '../scene.ts'

/** Accidents that wait for their moment; each happens once. */
export class FaultPlan {
  readonly #waiting: Fault[]
  readonly #act: (action: FaultAction) => void

  constructor(faults: Fault[], act: (action: FaultAction) => void) {
    this.#waiting = [...faults]
    this.#act = act
  }

  add(fault: Fault): void {
    this.#waiting.push(fault)
  }

  /** Lets happen what waits for this moment. */
  happen(moment: FaultMoment): void {
    for (const fault of this.#waiting.filter(({ when }) => when === moment)) {
      this.#waiting.splice(this.#waiting.indexOf(fault), 1)
      this.#act(fault)
    }
  }

  /** Lets it happen in the next task, if something waits for it. */
  happenSoon(moment: FaultMoment): void {
    if (this.#waiting.some(({ when }) => when === moment)) setTimeout(() => this.happen(moment), 0)
  }
}
