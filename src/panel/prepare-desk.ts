/** "Prepare my 1:1" at work: what was pasted, and the sheet made from it. Kept as long as the panel is open. */
import type { Sheet } from '../engine/types.ts'
import type { PrepareReply, PrepareRequest } from '../platform/prepare.ts'

/** What stands in the boxes. */
export interface Pasted1to1 {
  from: string
  notes: string
  messages: string
  worries: string
}

export interface PrepareView {
  open: boolean
  text: Pasted1to1
  phase: 'writing' | 'making' | 'made' | 'failed'
  /** With the phase `made`. */
  sheet: Sheet | null
}

export interface PrepareDesk {
  readonly view: PrepareView
  open(open: boolean): void
  type(text: Pasted1to1): void
  /** Makes the sheet from what stands in the boxes. */
  make(): void
  /** Back to the boxes, with all that stands in them. */
  change(): void
}

/** The view before anything was pasted. */
export const NOTHING_PASTED: PrepareView = {
  open: false,
  text: { from: '', notes: '', messages: '', worries: '' },
  phase: 'writing',
  sheet: null,
}

/**
 * Opens the desk.
 * @param ask the engine host
 * @param onChange called whenever the view is another one
 */
export function openPrepareDesk(
  ask: (request: PrepareRequest) => Promise<PrepareReply>,
  fault: (where: string, error: unknown) => void,
  onChange: (before: PrepareView, after: PrepareView) => void,
): PrepareDesk {
  let view = NOTHING_PASTED
  /** Grows with every request: an answer to an older one is dropped. */
  let turn = 0

  function show(change: Partial<PrepareView>): void {
    const before = view
    view = { ...view, ...change }
    onChange(before, view)
  }

  async function make(): Promise<void> {
    const mine = ++turn
    show({ phase: 'making', sheet: null })
    const { from, ...text } = view.text
    const manager = from.trim().split(/\s+/)[0]
    let reply: PrepareReply
    try {
      reply = await ask({ type: 'prepare', input: { ...text, ...(manager ? { manager } : {}) } })
    } catch (error) {
      fault('prepare', error)
      reply = { ok: false, message: '' }
    }
    if (mine !== turn) return
    show(reply.ok ? { phase: 'made', sheet: reply.sheet } : { phase: 'failed' })
  }

  return {
    get view() {
      return view
    },
    open: (open) => show({ open }),
    type: (text) => show({ text }),
    make: () => void make(),
    change() {
      turn++
      show({ phase: 'writing', sheet: null })
    },
  }
}
