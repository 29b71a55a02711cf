import type { Cued } from '../wordings/cued.ts'
export const HEDGES: readonly Cued[] = []
