/** The engine's only door: load the model once, then `coach()` or `prepare()`. */
import { type CoachOptions, coach as coachWith, LONGEST } from './coach.ts'
import { prepare as prepareWith } from './prepare/prepare.ts'
import type { SentenceModel } from './reading/model.ts'
import { Net } from './reading/net/net.ts'
import { parseWeights } from './reading/net/weights.ts'
import type { CoachInput, PrepareInput, Report, Sheet } from './types.ts'

export { type CoachOptions, LONGEST } from './coach.ts'
export type * from './types.ts'
export { CORE_RULES, MOVE_IDS, RULE_IDS } from './types.ts'

let model: SentenceModel | null = null

/**
 * Loads the trained weights. Calling it again replaces them.
 * @param bytes the weights file (src/engine/data/model/weights.bin)
 * @throws Error when the bytes are no weights file
 */
export function loadModel(bytes: ArrayBuffer): void {
  model = new Net(parseWeights(bytes))
}

/** Whether `coach()` can be called. */
export function isLoaded(): boolean {
  return model !== null
}

/**
 * Reads a draft and gives advice. The same input gives the same report.
 * @throws Error when no model has been loaded; never for any text
 */
export function coach(input: CoachInput, options?: CoachOptions): Report {
  if (!model) throw new Error('The model is not loaded: call loadModel() first.')
  return coachWith(input, model, options)
}

/**
 * Prepares a 1:1: a sheet of questions from notes and messages. The same input gives the same sheet.
 * @throws Error when no model has been loaded; never for any text
 */
export function prepare(input: PrepareInput): Sheet {
  if (!model) throw new Error('The model is not loaded: call loadModel() first.')
  return prepareWith(input, model, LONGEST)
}
