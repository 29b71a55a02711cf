/** A closed question as a view and one open question; an accusing why as "what led to it". */
import { capitalised } from '../text/phrases.ts'
import type { Kit } from './kit.ts'
import { holdsFact } from './soften.ts'
import type { Spot } from './spot.ts'
import { ASK_MOVES } from './state.ts'
import { asked, stop, type Treated, VIEW_ASKS } from './treat.ts'
import { turnClosed } from './turn-closed.ts'

const GROUND = /^(why\b.*?),? ((?:when|although|even though|after|having|given)\b (?:.+))$/iu

export function closedQuestion(kit: Kit, spot: Spot, asks: boolean): Treated | null {
  const plain = spot.text.replace(/[\s?!.]+$/u, '')
  const ground = GROUND.exec(plain)
  const turned = turnClosed(ground ? `${ground[1]}?` : spot.text, kit.isName)
  const say: string[] = []
  if (ground) {
    const said = ground[2]!.replace(/^(?:when|although|even though) /iu, '')
    say.push(
      `${capitalised(said)}, so I'd like to understand it better.`.replace(
        /^((?:Having|Given|After)\b.*), so/u,
        '$1,',
      ),
    )
  }
  const idle = !asks && /^I wonder/u.test(turned.view ?? '') && !holdsFact(plain, kit.isName)
  if (turned.view && !idle && !ground) say.push(stop(turned.view))
  else if (turned.act && !asks)
    say.push(`I'd like to understand what ${turned.negated ? 'spoke against' : 'led to'} ${turned.act}.`)
  let question: string | null = null
  if (turned.question) question = asks ? turned.question : null
  else if (turned.asks === 'what-led')
    question = asked(
      kit,
      asks,
      ['what-led'],
      turned.negated ? ['negated'] : [],
      turned.act ? { act: turned.act } : {},
    )
  else if (turned.view)
    question = asked(
      kit,
      asks,
      /^(?:Maybe|I wonder)/u.test(turned.view) ? ['what-happened-not-who'] : VIEW_ASKS,
      ['you'],
    )
  else question = asked(kit, asks, kit.slots.plan ? ASK_MOVES : VIEW_ASKS)
  // What the question states has to be said somewhere; a question alone may stand for an empty one.
  const kept = `${say.join(' ')} ${question ?? ''}`.toLowerCase()
  if (!turned.view && !turned.question && !asks && !holdsFact(plain, kit.isName))
    return { say: [], question: null }
  if (
    !turned.view &&
    !(turned.act && !asks) &&
    holdsFact(plain, kit.isName) &&
    !wordsOf(plain).every((w) => kept.includes(w))
  )
    return null
  return { say, question }
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter(
    (w) => !/^(?:would|could|should|that|this|have|does|with|what|when|really|even|just)$/u.test(w),
  )
