/** A worry or an idea of the manager's waved off: named first, what the writer knows kept, one question about it. */
import { VERBS } from '../data/verbs.ts'
import { capitalised, lowered } from '../text/phrases.ts'
import { clausesOf, SUBORDINATE, together } from './clauses.ts'
import { concernOf, worries } from './concern.ts'
import type { Kit } from './kit.ts'
import { holdsFact, isTimed } from './soften.ts'
import type { Spot } from './spot.ts'
import { asked, type Said, stop, type Treated } from './treat.ts'
import { asView, viewOfPush } from './turn-push.ts'

export function dismissed(kit: Kit, spot: Spot, asks: boolean, said: Said): Treated {
  const { u } = kit
  const message = kit.reading.message?.text ?? ''
  const concern = concernOf(message)
  const slots = concern && concern.split(' ').length <= 4 ? { concern } : {}
  const worrying =
    concern !== null || message === '' || u.load !== null || kit.reading.strain > 0.4 || worries(message)
  const kinds = [u.kind, worrying ? 'worrying' : 'idea']
  const say: string[] = []
  // Said again and offered for correction, where the worry has a name: the check is the question then.
  const checked = kit.attempt === 0 && kit.second && asks && !said.acknowledged && worrying
  const check = checked ? kit.pick('say', ['reflect-and-check'], undefined, slots) : null
  if (check) {
    const stands = whatStands(spot.text, kit)
    return { say: [check.text, ...(stands ? [hedged(kit, stands)] : [])], question: null }
  }
  const on = GRANTED.exec(spot.text)?.[1]
  const named = on
    ? { text: `I take the point on ${on}.` }
    : said.acknowledged
      ? null
      : kit.pick('ack', ['both-sides'], kinds, slots)
  if (named) say.push(named.text)
  const kept = whatStands(spot.text, kit)
  if (kept) {
    const pushes = spot.rules.includes('pushed-conclusion')
    say.push(
      pushes ? stop(viewOfPush(kept, kit.isName) ?? asView(kept, kit.isName, kit.chance)) : hedged(kit, kept),
    )
  } else if (!said.conceded) {
    const view = kit.pick('say', ['both-sides'], kinds)
    if (view) say.push(view.text)
  }
  return { say, question: asked(kit, asks, ['both-sides'], kinds, slots) }
}

const WAVING =
  /^(?:(?:yes|yeah|ok|okay|sure|look|well|oh|ach|ah|nah|no|honestly|come on|sorry|with (?:all due )?respect|respectfully|i hear you|i get that|i understand(?: that)?|i see (?:that|your point)|fair enough|maybe|true|right|don['’]?t worry|relax|trust me)[,.!]* )*(?:(?:but|however|though|yet),? )?/iu
/** "I hear you on the rota, however we did that in 2019": what is granted, and what is said against it. */
const GRANTED =
  /^(?:yes,? |ok,? )?i (?:hear you|get (?:it|that|you|your point)|understand|take (?:your|the) point|see (?:it|that|your point)|know)(?: (?:on|about|with) ([\p{L}\p{N}'’ -]{2,40}?))?,? (?:but|however|though|yet),? (.+)$/iu
const DISMISSIVE =
  /\b(?:don['’]?t worry|no need to|nonsense|not (?:really )?(?:a|an|that|an? real) (?:issue|problem|thing|argument)|non-issue|overthinking|overreact\w*|exaggerat\w*|dramatic|drama|see(?:ing)? ghosts|nothing to (?:worry|fret)|forget (?:it|them|about)|(?:not|never|isn['’]?t) going to happen|silly|ridiculous|makes no sense|won['’]?t work|you worry\w*|worrying (?:too much|for nothing)|who cares|relax|they['’]?ll (?:be (?:grand|fine|ok)|cope|get used|manage)|(?:it|that)['’]?ll be (?:grand|fine|ok)|nobody (?:cares|reads|minds|will notice)|no big deal|blown out|paranoid|calm down|ignore them|always like that|(?:too|so) careful|can(?:no|['’])t count|(?:this|that|your) argument|from yesterday|ancient history|never (?:look|check|ask|read|notice|mind|care)s?\b|get over it|storm in a|not the point|beside the point|feelings? pass|totally fine|(?:it['’]?s|they['’]?re) (?:totally |all )?fine|nowhere near|not (?:that|as|so) bad|is fine|no choice|it['’]s (?:just |only )?business|find something|plenty more|chin up|be laughing|these things happen|could be worse|that['’]s no reason|nothing to do with|always (?:kick|moan|complain|like)|no odds|makes no difference|blow(?:s|n)? (?:over|up)|no reason (?:for|to)|really nothing|nothing to get|not where the problem|not workable|unworkable|no point|(?:won['’]?t|will not) happen|sort it out|don['’]?t let it|its nothing|it['’]s nothing|no argument|exaggerat|moan about|imagining|in your head|been through this|get used to|not a big)\b/iu

/** What the sentence says beside waving off, word for word; empty where nothing does. */
export function whatStands(text: string, kit: Kit): string {
  const strain = kit.findings.some((f) => f.rule === 'missing-empathy')
  const granted = GRANTED.exec(text)
  const body = (granted ? granted[2]! : text).replace(/[\s.!?…]+$/u, '').replace(WAVING, '')
  let out = ''
  let dropped = false
  for (const c of together(clausesOf(body))) {
    const plain = !holdsFact(c.text, kit.isName) && !isTimed(c.text)
    const waves = plain && (DISMISSIVE.test(c.text) || kit.attempt > 1 || strain)
    if (waves || (dropped && plain && SUBORDINATE.test(c.text))) {
      dropped = true
      continue
    }
    const words = c.text.replace(/^(?:so|but|and|because|since|as|cos|cause) /iu, out ? '$&' : '')
    out += out ? `${dropped ? (/[,;]/u.test(c.sep) ? ', ' : c.sep) : c.sep}${words}` : words
    dropped = false
  }
  return out
    .replace(
      /,? (?:so |and )?(?:it|that)['’]?s (?:really |just )?(?:nothing|no big deal|fine)(?: to .+)?$/iu,
      '',
    )
    .replace(/^[\s,;]+|[\s,;:–—-]+$/gu, '')
    .replace(/\b(is|are|was|were) nothing\b/giu, '$1 not much')
    .replace(/\bmakes? no sense(?: at all| whatsoever)?\b/giu, 'does not look right to me')
    .replace(
      /\b(?:is|are) (?:just |simply |complete |utter )?(?:a )?(?:non-starter|nonsense|ridiculous|silly|rubbish|mad|madness|daft)\b/giu,
      'does not convince me yet',
    )
    .replace(/\bwon['’]?t work\b/giu, 'may not work')
}

const HEDGES = ['As far as I know,', 'From what I see,', 'On my side,', 'As I see it,']
const HEDGES_FORMAL = ['As far as I know,', 'As I see it,']

function hedged(kit: Kit, raw: string): string {
  const clause = raw.replace(/,? (?:trust|believe) me$/iu, '')
  const view = VERBS.has(clause.split(/\s/u)[0]!.toLowerCase()) ? viewOfPush(clause, kit.isName) : null
  if (view) return stop(view)
  if (
    /^(?:that|i|we|my|our|there|as|from|been|tried|done|did|had|not|never|lovely|nice|won['’]?t|can['’]?t|didn['’]?t)\b/iu.test(
      clause,
    )
  )
    return stop(capitalised(clause))
  return stop(`${kit.chance.pick(kit.u.formal ? HEDGES_FORMAL : HEDGES)!} ${lowered(clause, kit.isName)}`)
}
