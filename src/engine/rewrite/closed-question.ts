/** A closed question as a view and one open question; an accusing why as "what led to it". */
import { capitalised, lowered } from '../text/phrases.ts'
import { anchorsOf, missingIn } from './anchors.ts'
import type { Kit } from './kit.ts'
import type { Spot } from './spot.ts'
import { ASK_MOVES } from './state.ts'
import { asked, stop, type Treated, VIEW_ASKS } from './treat.ts'
import { turnClosed } from './turn-closed.ts'

const GROUND =
  /^(why\b.*?),? ((?:when (?=I\b|we\b|all\b)|although |even though |after |having |given )(?:\S+ ){2,}\S+)$/iu

/** "About the menus, don't you find …": the matter is named first, and stays. */
const MATTER =
  /^((?:and |but )?(?:about|on|with|as for|regarding|for) (?:(?!\b(?:you|i|we|me|who|what|which|how|when|where|why|will|would|can|is|are)\b)[^,?]){2,40}), (?=\p{Ll}+ )/iu

export function closedQuestion(kit: Kit, spot: Spot, asks: boolean): Treated | null {
  const matter = MATTER.exec(spot.text)
  if (!matter) return turned(kit, spot, asks)
  const rest = turned(kit, { ...spot, text: spot.text.slice(matter[0].length) }, asks, matter[1])
  if (!rest) return null
  const { say, question } = rest
  const lead = matter[1]!.replace(/^(?:and|but) /iu, '')
  if (say.length > 0)
    return { say: [`${capitalised(lead)}, ${lowered(say[0]!, kit.isName)}`, ...say.slice(1)], question }
  return { say, question: question && `${lowered(lead, kit.isName)}, ${question}` }
}

/** @param named what is said before it */
function turned(kit: Kit, spot: Spot, asks: boolean, named = ''): Treated | null {
  const plain = spot.text.replace(/[\s?!.]+$/u, '')
  const ground = GROUND.exec(plain)
  const made = turnClosed(ground ? `${ground[1]}?` : spot.text, kit.isName)
  const anchors = anchorsOf(kit, spot)
  const say: string[] = []
  if (ground) {
    const said = ground[2]!.replace(/^(?:when|although|even though) /iu, '')
    const then = made.view?.startsWith("I'd have expected") ? made.view : "I'd like to understand it better"
    say.push(`${capitalised(said)}, so ${then}.`.replace(/^((?:Having|Given|After)\b.*), so/u, '$1,'))
  }
  const idle = !asks && /^I wonder/u.test(made.view ?? '') && anchors.length === 0
  // What is asked in so many words need not be said as well.
  if (made.view && !idle && !ground && !(asks && made.question)) say.push(stop(made.view))
  else if (made.act && !asks)
    say.push(`I'd like to understand what ${made.negated ? 'got in the way of' : 'led to'} ${made.act}.`)
  let question: string | null = null
  if (made.question) question = asks ? made.question : null
  else if (made.asks === 'what-led')
    question = asked(
      kit,
      asks,
      ['what-led'],
      made.negated ? ['negated'] : [],
      made.act ? { act: made.act } : {},
      made.act ? { mentions: anchors.map((a) => a.text) } : {},
    )
  else if (made.view)
    question = asked(
      kit,
      asks,
      /^I wonder/u.test(made.view) ? ['what-happened-not-who'] : VIEW_ASKS,
      [
        'you',
        /^I['’]d (?!like|have)/u.test(made.view) ? 'do' : /^What gives/u.test(made.view) ? 'pause' : 'view',
      ],
      { person: '' },
    )
  else if (kit.slots.plan) question = asked(kit, asks, ASK_MOVES)
  else question = asked(kit, asks, ['what-happened-not-who'], ['you'], { person: '' })
  // What the question states beside asking has to be said somewhere.
  const open = missingIn(anchors, `${named} ${say.join(' ')} ${question ?? ''}`)
  return open.length > 0 ? null : { say, question }
}
