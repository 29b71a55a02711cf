/** A closed question as a view and one open question; an accusing why as "what led to it". */
import { capitalised } from '../text/phrases.ts'
import { anchorsOf, missingIn } from './anchors.ts'
import type { Kit } from './kit.ts'
import type { Spot } from './spot.ts'
import { ASK_MOVES } from './state.ts'
import { asked, stop, type Treated, VIEW_ASKS } from './treat.ts'
import { turnClosed } from './turn-closed.ts'

const GROUND =
  /^(why\b.*?),? ((?:when (?=I\b|we\b|all\b)|although |even though |after |having |given )(?:\S+ ){2,}\S+)$/iu

export function closedQuestion(kit: Kit, spot: Spot, asks: boolean): Treated | null {
  const plain = spot.text.replace(/[\s?!.]+$/u, '')
  const ground = GROUND.exec(plain)
  const turned = turnClosed(ground ? `${ground[1]}?` : spot.text, kit.isName)
  const anchors = anchorsOf(kit, spot)
  const say: string[] = []
  if (ground) {
    const said = ground[2]!.replace(/^(?:when|although|even though) /iu, '')
    const then = turned.view?.startsWith("I'd have expected")
      ? turned.view
      : "I'd like to understand it better"
    say.push(`${capitalised(said)}, so ${then}.`.replace(/^((?:Having|Given|After)\b.*), so/u, '$1,'))
  }
  const idle = !asks && /^I wonder/u.test(turned.view ?? '') && anchors.length === 0
  if (turned.view && !idle && !ground) say.push(stop(turned.view))
  else if (turned.act && !asks)
    say.push(`I'd like to understand what ${turned.negated ? 'got in the way of' : 'led to'} ${turned.act}.`)
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
      /^I wonder/u.test(turned.view) ? ['what-happened-not-who'] : VIEW_ASKS,
      [
        'you',
        /^I['’]d (?!like|have)/u.test(turned.view)
          ? 'do'
          : /^What gives/u.test(turned.view)
            ? 'pause'
            : 'view',
      ],
      { person: '' },
    )
  else if (kit.slots.plan) question = asked(kit, asks, ASK_MOVES)
  else question = asked(kit, asks, ['what-happened-not-who'], ['you'], { person: '' })
  // What the question states beside asking has to be said somewhere.
  const open = missingIn(anchors, `${say.join(' ')} ${question ?? ''}`)
  return open.length > 0 ? null : { say, question }
}
