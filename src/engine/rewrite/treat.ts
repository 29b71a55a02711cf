/** What stands in the place of a flagged sentence that is no agreement. */
import { isFirstName } from '../text/ordinary.ts'
import { lowered } from '../text/phrases.ts'
import type { MoveId } from '../types.ts'
import { closedQuestion } from './closed-question.ts'
import { dismissed } from './dismissed.ts'
import type { Kit, Limits } from './kit.ts'
import { motive } from './motive.ts'
import { pushed } from './pushed.ts'
import { isSpokenOf, type Spot } from './spot.ts'

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
  const called = calledIn(kit, spot)
  const result = treated(kit, called ? { ...spot, text: called.rest } : spot, asks, said)
  if (!called || !result) return result
  const { say, question } = result
  if (say.length > 0)
    return { say: [`${called.name}, ${lowered(say[0]!, kit.isName)}`, ...say.slice(1)], question }
  return question ? { say, question: `${called.name}, ${question}` } : result
}

/** "Oh come on Yoli, …", "Gate it, Giles.": whom the sentence calls by name is no part of what it says. */
function calledIn(kit: Kit, spot: Spot): { name: string; rest: string } | null {
  const first =
    /^(?:(?:[Oo]h|[Aa]h|[Cc]ome on|[Nn]o|[Ll]ook|[Pp]lease|[Nn]ah|[Hh]onestly)[ ,]+)*(\p{Lu}\p{Ll}+), /u.exec(
      spot.text,
    )
  const direct = /^(\p{Lu}\p{Ll}+) (?=(?:you|we|just|please|don['’]t|do not)\b)/u.exec(spot.text)
  const last = /,? (\p{Lu}\p{Ll}+)(?=[\s.!?…]*$)/u.exec(spot.text)
  for (const m of [first, direct, last]) {
    const name = m?.[1]
    if (m && name && m === first && isSpokenOf(kit.reading, name)) continue
    if (!m || !name || !(isFirstName(name) || ((m === direct || m[0].includes(',')) && kit.isName(name))))
      continue
    if (
      m === last &&
      !m[0].startsWith(',') &&
      /\b(?:to|for|with|from|of|about|by|at|on|in|and|or|than|is|not|the|let|give|take|send|tell|ask)$/iu.test(
        spot.text.slice(0, m.index),
      )
    )
      continue
    const rest =
      m !== last
        ? spot.text.slice(m[0].length)
        : spot.text.slice(0, m.index) + spot.text.slice(m.index + m[0].length)
    if (rest.trim().split(/\s+/u).length >= 2) return { name, rest }
  }
  return null
}

function treated(kit: Kit, spot: Spot, asks: boolean, said: Said): Treated | null {
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
  limits?: Limits,
): string | null => (asks ? (kit.pick('ask', moves, kinds, slots, limits)?.text ?? null) : null)

export const VIEW_ASKS: readonly MoveId[] = ['say-and-ask']
