/** The engine's only door. */
export type * from './types.ts'
export { RULE_IDS } from './types.ts'
