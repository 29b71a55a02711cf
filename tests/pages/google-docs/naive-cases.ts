import { EXPORT_CASES } from './naive/export-cases.ts'
import { LAYER_CASES } from './naive/layer-cases.ts'
import type { NaiveCase } from './naive/naive-case.ts'
import { READING_CASES } from './naive/reading-cases.ts'
import { TEXT_CASES } from './naive/text-cases.ts'
import { TOGETHER_CASES } from './naive/together-cases.ts'
import { WRITING_CASES } from './naive/writing-cases.ts'

/** The readers and writers that fail, by what they stumble over. */
export const NAIVE_CASES: Record<string, NaiveCase[]> = {
  'page API': READING_CASES,
  text: TEXT_CASES,
  'layer and look': LAYER_CASES,
  input: WRITING_CASES,
  'others and accidents': TOGETHER_CASES,
  export: EXPORT_CASES,
}
