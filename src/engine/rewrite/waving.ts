/** What a sentence that waves a worry off says beside waving: its grounds, clause by clause, each fit to stand alone. */
import { capitalised, lowered } from '../text/phrases.ts'
import { type Anchor, missingIn } from './anchors.ts'
import { standsAlone } from './clause-form.ts'
import { clausesOf, together } from './clauses.ts'
import type { Kit } from './kit.ts'
import { holdsFact } from './soften.ts'

export interface Ground {
  /** A clause that stands by itself, without its stop. */
  text: string
  /** Something that was seen or done, not only thought. */
  fact: boolean
}

const WAVING =
  /^(?:(?:yes|yeah|ok|okay|sure|look|well|oh|ach|ah|aw|aye|aiyah|aiya|nah|nope|no(?=[,.!:;])|ha|honestly|come on|sorry|still|with (?:all )?(?:due |the greatest (?:of )?)?respect(?: sir| madam)?|respectfully|i hear you|i get (?:that|it)|i understand(?: that)?|i see (?:that|your point)|understood|fair enough|maybe|true(?=[,.!:;])|right(?=[,.!:;])|relax|trust me|believe me|luckily|girl|mate|sir|madam|boss|oga|chief|bwana|dad|hun|lads?|nice thought|lovely in theory|in theory nice)[,.!:;]* +)*(?:(?:but|however|though|yet|and|so|only|because|cos|since|as)[,:]? )?/iu
const ADDRESSED = /^(\p{Lu}\p{L}+), (?=\p{Ll})/u

/** "I hear you on the rota, however we did that in 2019": what is granted. */
const GRANTED =
  /^(?:yes,? |ok,? )?i (?:hear you|get (?:it|that|you|your point)|understand|take (?:your|the) point|see (?:it|that|your point)) (?:on|about) ((?:the |our |your )?[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,2}?)(?: chief| boss| sir| mate)?,? (?:but|however|though|yet|only)\b/iu
export const grantedIn = (text: string): string | null => GRANTED.exec(text)?.[1] ?? null

const DISMISSIVE =
  /\b(?:don['’]?t (?:worry|panic|fret|stress|lose|give it|mind|let|take|go getting|you go|think so|count|sweat)|no need|no cause|no reason|nonsense|(?:not|isn['’]?t|no|never) (?:really |exactly |at all )*(?:a|an|that|an? real|any|on|for)? ?(?:issue|problem|thing anymore|argument|drama|bother|worry|panic|concern|big|solution)|non-issue|nothing (?:to|is going|there|in that|will)|overthink\w*|over-?react\w*|exaggerat\w*|dramatic|drama\w*|ghosts|making (?:too|a mountain)|reading (?:far |way )?too|see(?:ing)? (?:ghosts|the problem)|forget (?:it|them|about)|going to happen|silly|ridiculous|makes no sense|makes no difference|won['’]?t (?:work|fly|happen)|may not work|you worry\w*|worrying|fretting|fret\b|stew\b|who cares|relax|be (?:grand|fine|ok|absolutely|totally|laughing)|(?:totally|all|perfectly|absolutely) fine|cope\b|get used|nobody (?:cares|minds|reads)|no one (?:cares|minds)|no big deal|blown|blow over|paranoid|calm down|ignore|always (?:like that|like this|kick|moan|complain)|kick off|moan\w*|whin\w*|too careful|cannot count|from yesterday|ancient history|old wives|storm in a|tea ?cup|point(?:less)?$|beside the point|feelings? pass|nowhere near|so bad|not bad|no choice|only business|find something|plenty more|chin up|worse things|could be worse|least you|no odds|no bearing|zero to do|nothing to do with|not where the problem|unworkable|workable|realistic|non-starter|overkill|for the birds|fud|peanuts|red herring|mad|madness|daft|rubbish|spying|imagin\w*|in your head|your (?:perfectionism|nerves|fear)|you['’]?re (?:just|only|too|not|over)|you are (?:just|only|too|not|over)|you (?:fuss|always|never|only|just|need|had)|not tired|a red|laugh about|it['’]?s nothing|its nothing|that['’]?s nothing|is nothing|nowt|lose (?:any )?sleep|second thought|out the door|in the bin|fear\b|no loss|harsh|so what|big deal|the worst that can|no tension|tension|a formality|formalities|only mouth|feelings|habit of|rewrite history|so that['’]?s that|i don['’]?t see (?:an|the|any) (?:issue|problem)|can['’]?t (?:really )?see the problem|up in (?:the )?air|torn about|be sad|toughen|grow up|drop it|whatever we do|laugh\b|harmless|you know it|cold feet|not the (?:problem|point|issue))\b/iu
/** Not kept even where it holds a fact. */
const RUDE =
  /\b(?:nonsense|silly|ridiculous|paranoid|overthink\w*|over-?react\w*|drama\w*|moan\w*|whin\w*|who cares|daft|mad|rubbish|you(?:['’]re| are) (?:just|only|too|over)|you (?:always|fuss)|don['’]?t worry|stop \p{L}+ing|kindly|ancient history|no bearing)\b/iu
const TAIL =
  /,? (?:so |and |but )?(?:it|that|this)(?:['’]?s| is| has) (?:really |just |surely )?(?:nothing|no big deal|fine|no (?:real )?(?:argument|bearing|issue|problem|drama)|not (?:really )?(?:an? )?(?:argument|issue|problem)|that)(?:\b.*)?$/iu
const DONE =
  /\b(?:have|has|had|did|let|was|were|went|ran|used|tried|managed|signed|closed|sold|paid|took|gave|got|came|saw|said|read|did|asked|told|made|kept|flopped|failed|bombed|sank|folded)\b/iu

/** "been there in 2021", "tried it last year": the subject that was left out is "we". */
const SUBJECTLESS =
  /^(?:been (?:there|through (?:that|this|it))|tried (?:it|that|this)|done (?:it|that|this))\b(.*)$/iu

/** "Forty out of eleven thousand": a share, without a verb. */
const SHARE = /^[\p{L}\p{N}.,-]+ (?:\p{L}+ )?(?:out of|in|of) [\p{L}\p{N}.,]+(?: \p{L}+){0,2}$/u

/** "Oh lovely, because last year's went so smoothly": it means the opposite. */
const SARCASM = /^(?:oh )?(?:lovely|great|brilliant|wonderful|sure,? and|right,? because|yeah,? because)\b/iu

const DANGLES =
  /^(?:and|or|if|when|then|to|which|that['’]s|because|although|though|unless|while|whereas|as|so)\b/iu

const belongs = (clause: string, kit: Kit): boolean =>
  !DISMISSIVE.test(clause) &&
  clause.includes(' ') &&
  (/^(?:before|after|until|since|when) (?:we|they|i|he|she|you|the|our)\b/iu.test(clause) ||
    (/^(?:other|with|without|at|in|on|not|same|different|all|both|no)\b/iu.test(clause) &&
      !standsAlone(clause, kit.isName)))

/**
 * What is only thought waves the worry off once more, however softly it is said: it stays where it holds a fact alone.
 * @param facts what has to be held
 * @param thoughts what is only thought is kept as well: of an idea the writer may have another view
 */
export function groundsOf(text: string, kit: Kit, facts: readonly Anchor[], thoughts = false): Ground[] {
  let body = text.replace(/(?:[\s.!?…]|\p{Extended_Pictographic}|\ufe0f)+$/u, '').replace(TAIL, '')
  const called = ADDRESSED.exec(body)
  if (called && kit.isName(called[1]!)) body = body.slice(called[0].length)
  if (grantedIn(body)) body = body.replace(/^.*?(?:but|however|though|yet|only)\b,? /iu, '')
  const out: Ground[] = []
  let before: Ground | null = null
  for (const c of together(clausesOf(body))) {
    const last: Ground | null = before
    before = null
    const clause = trimmed(c.text)
    const needed = missingIn(facts, clause).length < facts.length
    // "We let them do it in '19 and there was a fire engine in the yard".
    if (last && /^and /iu.test(c.text) && DONE.test(c.text) && !DISMISSIVE.test(c.text)) {
      last.text += ` ${c.text}`
      before = last
      continue
    }
    // What belongs to the fact before it: "…, before we had the app", "…, other people and no softphones".
    if (last && belongs(clause, kit)) {
      last.text += `, ${clause}`
      before = last
      continue
    }
    const done = DONE.test(clause) && !/^(?:it|this|they|nobody)\b/iu.test(clause)
    // A figure is told, not thought.
    const fact = (done && (needed || /^we\b/iu.test(clause))) || holdsFact(clause, kit.isName)
    if (!/\d/u.test(clause) && SARCASM.test(body)) continue
    if (!fact && !needed && !(thoughts && isView(clause))) continue
    const whole = needed ? softer(completed(clause)) : clause
    if (DANGLES.test(whole)) continue
    if (!standsAlone(whole, kit.isName)) {
      if (needed && SHARE.test(whole))
        out.push({ text: `for me it is ${lowered(whole, kit.isName)}`, fact: true })
      continue
    }
    if ((needed ? RUDE : DISMISSIVE).test(whole)) continue
    before = { text: whole, fact }
    out.push(before)
  }
  return out.slice(0, 3)
}

/** "Our parents would run a mile": another view of an idea, no waving off. */
const isView = (clause: string): boolean =>
  clause.split(/\s/u).length >= 4 && !DISMISSIVE.test(clause) && !MINIMISES.test(clause)

const MINIMISES =
  /\b(?:only|nobody|no one|always|every|everybody|never|just|anyone|anything|sort (?:it|them)sel(?:f|ves)|these things|seen this (?:film|movie)|no from me)\b/iu

const trimmed = (clause: string): string =>
  clause
    .replace(WAVING, '')
    .replace(/ (?:though|anyway|lah|lol|tbh|mate|boss|sir|love|hun|you know|after all|trust me)$/giu, '')
    .replace(/^(?:surely|clearly|honestly|really) /iu, '')
    .trim()

function completed(clause: string): string {
  const m = SUBJECTLESS.exec(clause)
  if (!m) return clause
  return capitalised(`we tried it${m[1]!.replace(/^ (?:before|already)/iu, ' before')}`)
}

/** "Two times in 275 is nothing" → "For me two times in 275 is little". */
const softer = (clause: string): string =>
  clause
    .replace(
      /^(.+?) (is|are) (?:nothing|peanuts|not an issue|no issue|no drama|noise)\b(?: at all)?/iu,
      (_, a: string, b: string) =>
        `for me ${/^\p{Lu}\p{Ll}/u.test(a) && !/^\p{Lu}\p{L}+ (?:is|are)/u.test(clause) ? a[0]!.toLowerCase() + a.slice(1) : a} ${b} not much`,
    )
    .replace(/,? (?:and|so) (?:it|that) (?:flopped|failed)$/iu, ' and it did not work out')
