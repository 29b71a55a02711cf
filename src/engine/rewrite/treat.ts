/** What stands in the place of a flagged sentence that is no agreement: a view, a concern named, a guess withdrawn. */

import { lowered } from '../text/phrases.ts'
import type { MoveId } from '../types.ts'
import { concernOf, worries } from './concern.ts'
import { factsInside, keepClauses } from './facts-kept.ts'
import type { Kit } from './kit.ts'
import type { Spot } from './spot.ts'
import { turnClosed } from './turn-closed.ts'
import { viewOfPush } from './turn-push.ts'

export interface Treated {
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

const VIEW_ASKS: readonly MoveId[] = ['say-and-ask']

/**
 * @param kit what is known
 * @param spot the flagged sentence
 * @param asks whether the one question is to stand here
 * @param said what has been said already: one acknowledgement serves for all
 */
export function treat(
  kit: Kit,
  spot: Spot,
  asks: boolean,
  said: Said = { acknowledged: false, conceded: false },
): Treated {
  if (spot.rules.includes('assumed-motive')) return motive(kit, spot, asks)
  if (spot.rules.includes('dismissed-concern')) return dismissed(kit, spot, asks, said)
  if (spot.rules.includes('closed-question')) return closedQuestion(kit, spot, asks)
  return pushed(kit, spot, asks)
}

const stop = (t: string): string => (/[.!?…]$/u.test(t) ? t : `${t}.`)
const asked = (
  kit: Kit,
  asks: boolean,
  moves: readonly MoveId[],
  kinds?: readonly string[],
  slots?: Record<string, string>,
): string | null => (asks ? (kit.pick('ask', moves, kinds, slots)?.text ?? null) : null)

function closedQuestion(kit: Kit, spot: Spot, asks: boolean): Treated {
  const turned = turnClosed(spot.text, kit.isName)
  const say: string[] = []
  const ground =
    /^why\b.* (?:when|although|even though|after) ((?:i|we|nobody|everybody|all|they|the|it)\b.+)$/iu.exec(
      spot.text.replace(/[\s?!.]+$/u, ''),
    )?.[1]
  if (ground) say.push(`${ground[0]!.toUpperCase()}${ground.slice(1)}, so I'd like to understand it better.`)
  if (turned.view) say.push(stop(turned.view))
  let question: string | null = null
  if (turned.question) question = asks ? turned.question : null
  else if (turned.asks === 'what-led') {
    question = asked(
      kit,
      asks,
      ['what-led'],
      turned.negated ? ['negated'] : [],
      turned.act ? { act: turned.act } : {},
    )
  } else if (turned.view)
    question = asked(kit, asks, /^Maybe/u.test(turned.view) ? ['what-happened-not-who'] : VIEW_ASKS)
  else question = asked(kit, asks, ['what-happened-not-who'], undefined, { person: '' })
  const kept = `${say.join(' ')} ${question ?? ''}`
  const lost = factsInside(kit, spot).filter((f) => !kept.includes(f))
  if (lost.length > 0) say.push(...keepClauses(kit, spot, lost))
  return { say, question }
}

function pushed(kit: Kit, spot: Spot, asks: boolean): Treated {
  const view = viewOfPush(spot.text, kit.isName)
  const say: string[] = []
  if (view) say.push(stop(view))
  else
    say.push(
      stop(
        `${kit.chance.pick(kit.u.formal ? ['As I see it,', 'In my view'] : ['As I see it,', 'The way I see it', 'From where I sit', 'If you ask me,'])} ${lowered(spot.text.replace(/!+$/u, '.'), kit.isName)}`,
      ),
    )
  const lost = factsInside(kit, spot).filter((f) => !say.join(' ').includes(f))
  if (lost.length > 0) say.push(...keepClauses(kit, spot, lost))
  return { say, question: asked(kit, asks, VIEW_ASKS) }
}

function dismissed(kit: Kit, spot: Spot, asks: boolean, said: Said): Treated {
  const message = kit.reading.message?.text ?? ''
  const concern = concernOf(message)
  const slots = concern ? { concern } : {}
  const kinds = [kit.u.kind, concern !== null || message === '' || worries(message) ? 'worrying' : 'idea']
  const say: string[] = []
  const named = said.acknowledged ? null : kit.pick('ack', ['both-sides'], kinds, slots)
  if (named) say.push(named.text)
  const facts = factsInside(kit, spot)
  const kept = facts.length > 0 ? keepClauses(kit, spot, facts) : []
  if (kept.length > 0) say.push(...kept)
  else if (!said.conceded) {
    const view = kit.pick('say', ['both-sides'])
    if (view) say.push(view.text)
  }
  return { say, question: asked(kit, asks, ['both-sides'], kinds, slots) }
}

function motive(kit: Kit, spot: Spot, asks: boolean): Treated {
  const facts = factsInside(kit, spot)
  const aboutManager = /\b(?:you|you['’]re|your|u|ur)\b/iu.test(spot.text)
  const say: string[] = []
  if (aboutManager && facts.length === 0 && asks) {
    const line = kit.pick('say', ['what-happened-not-who'], undefined, { person: '' })
    if (line) say.push(line.text)
  } else if (facts.length > 0) say.push(...keepClauses(kit, spot, facts))
  const person = facts.find((f) => kit.u.people.includes(f))
  return {
    say,
    question: asked(
      kit,
      asks,
      ['what-happened-not-who'],
      undefined,
      person && !aboutManager ? { person } : { person: '' },
    ),
  }
}
