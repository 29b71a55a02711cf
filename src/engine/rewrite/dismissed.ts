/**
 * A worry or an idea of the manager's waved off: the worry is named first, in their nouns; of what was said against it
 * the ground stays (a number, something that happened); then one question about the worry.
 */
import { capitalised, lowered } from '../text/phrases.ts'
import { anchorsOf, missingIn } from './anchors.ts'
import { standsAlone } from './clause-form.ts'
import { concernIn, concernOf, worries } from './concern.ts'
import type { Kit } from './kit.ts'
import type { Spot } from './spot.ts'
import { asked, type Said, stop, type Treated } from './treat.ts'
import { viewOfPush } from './turn-push.ts'
import { type Ground, grantedIn, groundsOf } from './waving.ts'

export function dismissed(kit: Kit, spot: Spot, asks: boolean, said: Said): Treated {
  const { u } = kit
  const message = kit.reading.message?.text ?? ''
  const concern = short(concernOf(message)) ?? short(concernIn(spot.text))
  const kind =
    concern !== null || worries(message)
      ? 'worrying'
      : u.load !== null || kit.reading.strain > 0.4
        ? 'hard'
        : message
          ? // Neither a worry in so many words nor a plan put up: no feeling is presumed.
            u.plan === null || kit.reading.open < OPEN
            ? 'neutral'
            : 'idea'
          : 'neutral'
  const anchors = anchorsOf(kit, spot)
  // What only cheers up ("the sun comes out after") is no ground.
  const grounds = groundsOf(
    spot.text,
    kit,
    anchors,
    kind === 'idea' || (message === '' && concern === null),
  ).filter((g) => g.fact || !CHEER.test(g.text) || missingIn(anchors, g.text).length < anchors.length)
  const slots = concern ? { concern } : {}
  const say: string[] = []
  // Said again and offered for correction, where the worry has a name: the check is the question then.
  const checks =
    kit.attempt === 0 && kit.second && asks && !said.acknowledged && concern !== null && message !== ''
  const check = checks ? kit.pick('say', ['reflect-and-check'], undefined, slots) : null
  const granted = grantedIn(spot.text)
  if (check) say.push(check.text)
  else if (granted) say.push(`I take the point on ${granted}.`)
  else if (!said.acknowledged && !grounds.some((g) => GRANTS.test(g.text))) {
    const named = kit.pick('ack', ['both-sides'], [kind], slots)
    if (named) say.push(named.text)
  }
  say.push(...groundedAll(kit, grounds, spot))
  // A name or number that found no place is missed by the guard: nothing is glued on to hold it.
  if (
    missingIn(anchors, say.join(' ')).length === 0 &&
    grounds.length === 0 &&
    !said.conceded &&
    !said.acknowledged &&
    // Of an idea the writer has an opinion; a worry waved off is only heard now.
    kind === 'idea' &&
    !check
  ) {
    const view = kit.pick('say', ['both-sides'], [kind])
    if (view) say.push(view.text)
  }
  if (check) return { say, question: null }
  const limits = kind === 'idea' || kind === 'neutral' ? { without: UNEASE } : {}
  return { say, question: asked(kit, asks, ['both-sides'], [kind], slots, limits) }
}

const CHEER =
  /\b(?:sun|rain|clouds?|smile|cheer|chin|laugh\w*|forget|forgotten|grand|worse|always (?:works?|comes?|goes)|come good|turns? out|half (?:empty|full)|blow(?:s|n)? over|water under|storm|teacup|worst that can happen)\b/iu

/** The writer grants the point in their own words. */
const GRANTS = /^i (?:do |really |quite )?(?:take|see|understand|get|hear)\b/iu

const OPEN = 0.5

/** Asks after a worry, where the manager has put up an idea and the writer is the one who worries. */
const UNEASE =
  /\b(?:comfortable|uneasy|easier|mind at rest|worr(?:y|ies|ied)|bothers?|nags|gives you pause|feel (?:good|easy))\b/iu

const short = (concern: string | null): string | null =>
  concern && concern.split(' ').length <= 5 ? concern : null

/** A fact stands by itself; what is only thought is said as an impression, and as one where there are two thoughts. */
function groundedAll(kit: Kit, grounds: readonly Ground[], spot: Spot): string[] {
  const say: string[] = []
  let thought: number | null = null
  for (const { text, fact } of grounds) {
    const view = spot.rules.includes('pushed-conclusion') ? viewOfPush(text, kit.isName) : null
    if (view) say.push(stop(view))
    else if (fact || /^(?:for me|i|we|my|our)\b/iu.test(text)) say.push(stop(capitalised(text)))
    // "Parents that have not paid, let them …": half a sentence is no thought.
    else if (
      /^\p{L}+ (?:that|who|which)\b/u.test(lowered(text).replace(/^(?:a|an|the|our|my) /u, '')) &&
      !standsAlone(text, kit.isName)
    )
      continue
    else if (thought !== null)
      say[thought] = `${say[thought]!.slice(0, -1)}, and ${lowered(text, kit.isName)}.`
    else {
      thought = say.length
      const hedges = kit.u.formal ? FORMAL : IMPRESSIONS
      say.push(stop(`${kit.chance.pick(hedges)!} ${lowered(text, kit.isName)}`))
    }
  }
  return say
}

/** As people say it: longer openers read like a form. */
const IMPRESSIONS = ['I think', "I'd say", 'I think']
const FORMAL = ['I think', 'As far as I can tell,']
