/** What stands in the place of a flagged sentence that is no agreement. */
import type { MoveId } from '../types.ts'
import { closedQuestion } from './closed-question.ts'
import { dismissed } from './dismissed.ts'
import type { Kit } from './kit.ts'
import { motive } from './motive.ts'
import { pushed } from './pushed.ts'
import type { Spot } from './spot.ts'

export interface Treated {
  /** Whole sentences, with capitals and stops. */
  say: string[]
  /** Starting small. */
  question: string | null
}

export interface Said {
  /** The strain or a concern has been named. */
  acknowledged: boolean
  /** The writer's other view has been said. */
  conceded: boolean
}

/**
 * @param kit what is known
 * @param spot the flagged sentence
 * @param asks whether the one question is to stand here
 * @param said what has been said already: one acknowledgement serves for all
 * @returns null where the sentence cannot be said otherwise with its facts kept
 */
export function treat(kit: Kit, spot: Spot, asks: boolean, said: Said): Treated | null {
  const has = (rule: Spot['rules'][number]): boolean => spot.rules.includes(rule)
  if (has('assumed-motive')) return motive(kit, spot, asks)
  if (has('dismissed-concern') && !(has('closed-question') && /\?\s*$/u.test(spot.text)))
    return dismissed(kit, spot, asks, said)
  if (has('closed-question')) return closedQuestion(kit, spot, asks)
  return pushed(kit, spot, asks)
}

export const stop = (t: string): string => (/[.!?…]$/u.test(t) ? t : `${t}.`)

export const asked = (
  kit: Kit,
  asks: boolean,
  moves: readonly MoveId[],
  kinds?: readonly string[],
  slots?: Record<string, string>,
): string | null => (asks ? (kit.pick('ask', moves, kinds, slots)?.text ?? null) : null)

export const VIEW_ASKS: readonly MoveId[] = ['say-and-ask']
