/**
 * A pushed conclusion as the writer's view or request, with what speaks for it; what only presses (threats, "end of")
 * and advice about the manager's own person are left out.
 */
import { capitalised, lowered, plainWords } from '../text/phrases.ts'
import { type Anchor, anchorsOf, missingIn } from './anchors.ts'
import { isBaseVerb, standsAlone } from './clause-form.ts'
import { type Clause, clausesOf, together } from './clauses.ts'
import type { Kit } from './kit.ts'
import { withOutcome } from './outcome.ts'
import type { Spot } from './spot.ts'
import { asked, stop, type Treated, VIEW_ASKS } from './treat.ts'
import { asView, ONE_WAY, softenedPush, viewOfPush } from './turn-push.ts'

export function pushed(kit: Kit, spot: Spot, asks: boolean): Treated {
  const anchors = anchorsOf(kit, spot)
  const text = spot.text.replace(/(?:[\s.!?…]|\p{Extended_Pictographic}|\ufe0f)+$/u, '')
  const clauses = threatsWhole(together(clausesOf(text)))
  const matter = clauses.some((c) => isOfMatter(kit, c))
  if (PERSONAL.test(text) && anchors.length === 0) {
    const offered = raised(kit, text) ? offeredIn(text) : null
    if (offered) return { say: [offered], question: questionAfter(kit, asks, offered) }
    if (!matter) return { say: [], question: asked(kit, asks, ['both-sides'], ['hard']) }
  }
  if (THREAT.test(text) || ONE_WAY.test(text)) return whole(kit, text, asks)
  const formal = FORMAL.test(text) ? viewOfPush(text, kit.isName) : null
  if (formal) return { say: [stop(formal)], question: questionAfter(kit, asks, formal) }
  const kept = clauses.filter(
    (c) =>
      missingIn(anchors, c.text).length < anchors.length ||
      !(PRESSURE.test(unjoined(c.text)) || (matter && PERSONAL.test(c.text))),
  )
  if (kept.length === 0) return { say: [], question: questionAfter(kit, asks, '') }
  const say = sentences(kit, kept, anchors)
  if (say.length === 0 || missingIn(anchors, say.join(' ')).length > 0) return whole(kit, text, asks)
  if (kit.attempt > 1)
    say[0] = say[0]!.replace(
      /^I['’]d (?!want|need|ask|say)(?=\p{Ll})/u,
      kit.attempt > 2 ? 'One option I see is to ' : 'My lean would be to ',
    )
  return { say, question: questionAfter(kit, asks, say.at(-1)!) }
}

/** A clause, or what was made of two and is said as it stands. */
type Thought = Clause & { whole?: boolean }

/**
 * "you wait a week" + "and they'll walk all over you", "sleep on it" + "and it's gone": a condition and what comes of it
 * are one thought. What is told to do is not advised there.
 */
function threatsWhole(clauses: readonly Clause[]): Thought[] {
  const out: Thought[] = []
  for (const c of clauses) {
    const last = out.at(-1)
    const text = last && COMES_OF_IT.test(c.text) ? threatIn(last.text, c.text.replace(/^and /u, '')) : null
    if (last && text) out[out.length - 1] = { ...last, text, end: c.end, whole: true }
    else out.push(c)
  }
  return out
}

function threatIn(condition: string, outcome: string): string | null {
  if (/^(?:you|we) \p{Ll}+ (?!to\b)/u.test(condition)) return `my worry is that if ${condition}, ${outcome}`
  const told = /^(?:just )?(\p{L}+)\b/u.exec(condition)?.[1]?.toLowerCase() ?? ''
  return isBaseVerb(told) ? withOutcome(lowered(condition.replace(/^just /iu, '')), outcome) : null
}

const COMES_OF_IT =
  /^and (?:(?:they|you|we|he|she|it|that)(?:['’]ll| will| can)\b|(?:you|we)(?:['’]re| are) (?:dead|done for|finished|lost|sunk|stuck|toast|history|in trouble)\b|(?:it|that|he|she|they)(?:['’]s|['’]re| is| are) (?:gone|over|lost|finished|too late|dead)\b|(?:you|we|yer)(?:['’]re)? (?:looking|left|stuck|out|down|short|facing|talking|losing|asking)\b)/u

/** "See a doctor, and give Swindon to somebody else": the second is about the matter, and no pressure. */
const isOfMatter = (kit: Kit, { text }: Clause): boolean =>
  !PERSONAL.test(text) && !PRESSURE.test(unjoined(text)) && viewOfPush(text, kit.isName) !== null

const unjoined = (clause: string): string =>
  clause.replace(/^(?:(?:ma['’]?am|sir),? )?(?:(?:and|or|so|but|because|as|since|kindly|please) )?/iu, '')

const STEM = 5
/** Whether the manager has brought up what the advice is about: then it is no advice about their person unasked. */
function raised(kit: Kit, text: string): boolean {
  const message = (kit.reading.message?.text ?? '').toLowerCase()
  return plainWords(text).some((w) => w.length >= STEM && message.includes(w.slice(0, STEM)))
}

/** "You should get a coach" → "I think it could help to get a coach." */
function offeredIn(text: string): string | null {
  const m =
    /^(?:(?:honestly|i (?:really |still )?think|look)[, ]+)?you (?:really |just |still |simply |definitely )*(?:should|must|ought to|need to|have to|want to) (?:really |just |simply )*(\p{Ll}+)( .+)$/iu.exec(
      text,
    )
  return m && isBaseVerb(m[1]!) && !/\b(?:not|never|stop|let)\b/iu.test(m[0])
    ? `I think it could help to ${m[1]}${m[2]}.`
    : null
}

/** The flagged sentence as one view, where it does not come apart. */
function whole(kit: Kit, text: string, asks: boolean): Treated {
  const said = stop(asView(text, kit.isName, kit.chance))
  return { say: [said], question: questionAfter(kit, asks, said) }
}

const questionAfter = (kit: Kit, asks: boolean, said: string): string | null =>
  asked(kit, asks, VIEW_ASKS, PROPOSES.test(said) ? ['do'] : ['view'])

const PROPOSES = /^(?:I['’]d |My lean|One option|My pick|You could)/u

/** Each push a view; a reason or a fact beside it stays in its own words. */
function sentences(kit: Kit, clauses: readonly Thought[], anchors: readonly Anchor[]): string[] {
  const out: string[] = []
  let viewed = false
  let lead = ''
  for (const c of listed(clauses, kit)) {
    const joins = /^(?:and|so|but) (?=\p{L})/iu.exec(c.text)?.[0] ?? ''
    const after = c.text.slice(joins.length)
    const starts =
      c.sep.trim() !== '' || standsAlone(after, kit.isName) || viewOfPush(after, kit.isName) !== null
    const text = (starts ? after : c.text).replace(
      /^(?:ah|oh|look|please|so)(?: (?:look|come on))? (?=\p{Ll})/iu,
      '',
    )
    if (INTERJECTION.test(text)) continue
    if (c.whole) {
      out.push(stop(capitalised(text)))
      continue
    }
    if (
      out.length === 0 &&
      lead === '' &&
      (TOPIC.test(text) || (CALLED.test(text) && !isBaseVerb(text.toLowerCase()))) &&
      !standsAlone(text, kit.isName)
    ) {
      lead = `${text}, `
      continue
    }
    const reason =
      /^(?:because|since|as|before|until|till|when|if|or|after|otherwise|once|unless|which|while)\b/iu.test(
        text,
      )
    // "And if they don't come, go over their heads.": the condition leads on to the view.
    if (CONDITION.test(after) && out.length === 0 && lead === '' && clauses.at(-1)?.text !== c.text) {
      lead = `${capitalised(after)}, `
      continue
    }
    if (reason && out.length > 0) {
      if (/^(?:or|otherwise)\b/iu.test(text) && missingIn(anchors, text).length === anchors.length) continue
      out[out.length - 1] =
        `${out.at(-1)!.replace(/\.$/u, '')}${/^[;,]/u.test(c.sep.trim()) ? ', ' : ' '}${text}.`
      continue
    }
    const view = viewOfPush(text, kit.isName)
    const add = (said: string): void => {
      out.push(stop(lead ? `${lead}${lowered(said, kit.isName)}` : said))
      lead = ''
    }
    if (view && viewed && /^I['’]d \p{Ll}/u.test(view) && /^I['’]d \p{Ll}/u.test(out.at(-1) ?? '')) {
      out[out.length - 1] = `${out.at(-1)!.replace(/\.$/u, '')} and ${view.replace(/^I['’]d /u, '')}.`
      continue
    }
    if (view) {
      viewed = true
      add(view)
    } else if (out.length > 0 && standsAlone(text, kit.isName))
      out.push(stop(capitalised(PRESSES.test(text) ? softenedPush(text) : text)))
    else if (out.length > 0 && /\p{L}/u.test(text))
      out[out.length - 1] =
        `${out.at(-1)!.replace(/\.$/u, '')}${c.sep.trim() ? `${c.sep.trimEnd()} ` : ' '}${c.text}.`
    else if (clauses.length === 1 || standsAlone(text, kit.isName)) add(asView(text, kit.isName, kit.chance))
    else return []
  }
  return out
}

/** "The guides, the drivers, even the cook are of one mind": one clause for all its commas. */
function listed(clauses: readonly Thought[], kit: Kit): readonly Thought[] {
  const [first] = clauses
  if (!first || standsAlone(first.text, kit.isName) || viewOfPush(first.text, kit.isName)) return clauses
  let text = first.text
  for (let i = 1; i < Math.min(clauses.length, 4); i++) {
    if (clauses[i]!.sep.trim() !== ',') break
    text += `${clauses[i]!.sep}${clauses[i]!.text}`
    if (standsAlone(text, kit.isName)) return [{ ...first, text }, ...clauses.slice(i + 1)]
  }
  return clauses
}

/** "Do that and you'll …", "either … or …": one thought, which does not come apart. */
const THREAT =
  /^(?:don['’]?t[.!,] )?(?:just )?\p{L}+\b[^,;:.]* and (?:(?:you|we|they|he|she|it|half \p{L}+ \p{L}+ \p{L}+|i(?=(?:['’]ll| will) (?:resign|quit|leave|go to|be (?:gone|off|out|done|putting|handing|looking)|ring|call in)\b))(?:['’]ll| will| can| may| might| resigns?)|half the)\b|^either\b.+\bor\b/iu

const CONDITION = /^(?:if|when|once|unless|before|after|until|till)\b/iu

/** "May I respectfully but firmly urge you to …" */
const FORMAL =
  /^(?:may I|I would|what (?:you|we) (?:want|need|have) to do|there(?:['’]s| is) nothing (?:else )?for it but)\b/iu

const INTERJECTION =
  /^(?:once more and louder|no|no no|yes|ah|(?:please )?listen(?: to me)?|oh|look|listen|come on|please|right|so|easy|honestly|seriously|frankly|believe me|trust me|take it from me|mark my words|well|with (?:the greatest |all due |due |great )?respect|to be honest|tbh|don['’]?t|stop|never|that['’]s what you need|(?:please )?understand(?: me)?)$/iu
const TOPIC = /^(?:for|on|as for|about|with|re|to) (?:the |our |my |your )?\p{L}+(?: \p{L}+){0,2}$/iu
const CALLED = /^\p{Lu}\p{L}+$/u
const PRESSES = /\b(?:must|have to|has to|need to|needs to|got to|insist|should|ought)\b/iu

/** Clauses that only press: threats, "no point", "it's that simple". */
const PRESSURE =
  /^(?:(?:(?:it|that)['’]s|it is|this is) (?:that simple|all there is|final|the only (?:fair |right |sensible )?(?:way|thing)|a no-brainer|as simple)|there(?:['’]?s| is|s)(?: simply| really)? (?:no\b|nothing|nowt|only one)|nothing (?:else|less)|only one way|quit (?:staring|stalling|dithering)|everything else (?:is|would)|no (?:point|question|argument|ifs|two ways|discussion|pilot|other)|any (?:more|further) (?:dithering|delay|delays|waiting|talk|discussion|thinking)|you(?:['’]ve| have) (?:got )?no choice|(?:we|you)(?:['’]?ll| will)? (?:burn|lose|regret|pay)|you['’]?d be (?:mad|a fool|crazy)|you (?:owe|know it)\b|you (?:simply|just) |(?:it['’]?s )?(?:a )?no[- ]brainer|you(?:['’]?ll| will) (?:regret|have to answer|be (?:begging|sorry|paying|laughing)|see|thank)|whatever (?:you|we) do$|whatever (?:anyone|anybody|they|people) (?:tells?|says?)\b|(?:so )?please (?:just )?forget it\b|(?:you(?:['’]ve)? )?(?:gotta|got to) get with it|get with it|i can['’]t be held|end of|full stop|period|simple as|job done|job['’]s (?:a good|done)|easy$|believe me|trust me|mark my words|skip\b|i['’]m telling you|what are you waiting|be done with it|have done with it|then (?:it['’]s|be) done|stop (?:dithering|circling|fretting|agoni[sz]ing|moaning|listening|talking|whining)|(?:just )?do (?:it|that)$|(?:don['’]?t|do not) (?:argue$|sit on it|(?:even )?think|overthink|turn it|wait|dither|write off)|we can['’]t keep|everybody does|everyone does|all the others|the rest follows|finish and|get off the fence|and that['’]s that|that['’]s that|what['’]s (?:there )?to (?:think|discuss)|(?:the|our) (?:answer|solution) is (?:easy|simple|clear|obvious|plain)|you(?:['’]ve| have) (?:\p{L}+ )?(?:long )?enough\b|(?:please[ ,]*)+$|i (?:say|repeat) (?:it|this|that) (?:again|once more|twice|three times)|let['’]s not overthink|the sooner|nobody will|anything else is)/iu

/** Advice about how to be, not about the matter. */
const PERSONAL =
  /\b(?:learn to|let (?:it |this |that )?go(?: of)?\b|hold your nerve|toughen|grow (?:up|a)|get (?:a grip|off the fence|over it)|stop (?:circling|fretting|agoni[sz]ing|beating|blaming|dithering|worrying|whining)|bite the bullet|see (?:a|the|your) (?:doctor|therapist|gp|counsellor)|ring the doctor|move with the times|look after yourself|take (?:a break|time off|it easy)|calm down|relax|be (?:strong|brave|tougher|a man)|man up|say no to people|get some sleep|hold the line|back(?:ing)? me on|get a coach|go home|switch off|call in sick|go off sick)\b/iu
