/** Closed questions turned: the view in them said as a view, and what they ask, asked openly. */
import { NOT_VERBS } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { baseOfGerund, baseOfPast, gerundOf } from '../text/inflect.ts'
import { lowered } from '../text/phrases.ts'
import { isBaseVerb, standsAlone } from './clause-form.ts'
import { statement, whyOf } from './statement.ts'
import { softenedPush } from './turn-push.ts'
import { turnWanted } from './turn-wanted.ts'

export interface Turned {
  /** What the writer thinks, as a view; null when the question holds none. */
  view: string | null
  /** For what-led: "giving it to Tim". */
  act?: string | null
  negated?: boolean
  /** Better asked with these moves. */
  asks: 'say-and-ask' | 'what-led' | 'conditions' | 'less-sure'
  /** A question made of the closed one, starting small; where it stands, the view need not. */
  question?: string
}

const LEAD =
  /^(?:(?:quick one|quick question|and|but|so|or|also|surely|honestly|come on|ha|oh|boss|ma|sir|madam|chief|hmm|ok|sorry|yes but|well|still|ask(?: (?:him|her|them))?:?|though|then)[, ]+)+|^\p{L}{2,9}, (?=(?:is|are|was|were|would|do|does|did|could|can|should|has|have)n['’]?t\b)/iu
const PRONOUN = /^(?:you|he|she|they|we|i|it)$/iu
/** "It has to be Liv though, doesn't it?" */
const TAG =
  /,? (?:do|does|is|are|was|were|has|have|had|wo|would|ca|could|should|did)n['’]?t (?:it|you|we|they|he|she|that|this)\?\s*$/iu
const stop = (t: string): string => t.replace(/[\s?.!]+$/u, '')

export function turnClosed(text: string, isName: (word: string) => boolean = () => false): Turned {
  const lead = LEAD.exec(text)?.[0] ?? ''
  const surely = /surely/iu.test(lead) || /, (?:no|right|or not)\?\s*$/iu.test(text) || TAG.test(text)
  const body = stop(text.slice(lead.length).replace(TAG, ''))
    .replace(
      /, (?:no|right|or|if I may (?:ask|be so bold)|isn['’]?t it|though|then|as well|by any chance|wouldn['’]?t it|don['’]?t you think)$/iu,
      '',
    )
    .replace(/(?<!\b(?:by|before|until|till|since|even)),? (?:though|then)$/iu, '')
  const q = body.replace(/’/gu, "'")
  let m: RegExpExecArray | null

  m =
    /^(?:don't|dont|do) you (?:also |not )?(?:think|agree|reckon|feel|believe)(?: that)? (?:it (?:would|might) be (?:better|best|easier|wiser|safer|fairer|smarter|more sensible)(?: if we| to)|we(?:'d| should| could| ought to| had better| might| need to| must))(?: better| rather)? (.+)$/iu.exec(
      q,
    )
  if (m) return viewOfVerb(m[1]!) ?? { view: null, asks: 'say-and-ask' }
  m =
    /^(?:(?:don't|dont|wouldn't) you (?:also )?|(?:would|do) you not )(?:think|agree|reckon|feel|believe|say|find|figure)(?: that)? (.{8,})$/iu.exec(
      q,
    )
  if (m) return { view: `I think ${lowered(m[1]!, isName)}`, asks: 'say-and-ask' }
  m =
    /^(?:wouldn't|would|isn't|is|won't|wouldnt|isnt) it(?: not)?(?: be)?(?: [\p{L}]+)? (?:better|best|easier|wiser|safer|fairer|kinder|smarter|cheaper|simpler|more \p{L}+|nicer|worth|quicker)(?: if we| for us to| to|)? (.+)$/iu.exec(
      q,
    )
  if (m) {
    // "fairer to tell me first": it is not the writer who would do it.
    const turnedVerb = /\bme\b/u.test(m[1]!) ? null : viewOfVerb(m[1]!)
    if (turnedVerb) return turnedVerb
  }
  m =
    /^(?:why (?:don't|dont) (?:we|you)(?: just| simply)?|why not(?: just| simply)?|hadn't (?:we|you) better|hadnt (?:we|you) better|had (?:we|you) not better|shouldn't we|couldn't we|can't we|shouldn't you|couldn't you|shouldnt we|cant we|should we not|could we not|can we not)(?: just| simply| rather)? (.+)$/iu.exec(
      q,
    )
  if (m) {
    const turnedVerb = viewOfVerb(m[1]!)
    if (turnedVerb) return turnedVerb
  }
  m =
    /^(?:have|did|do) you (?:ever |even |not |really |actually )?(?:thought|considered|realised|realized|noticed|seen|consider|realise|realize|notice|see|know|think|heard|forgotten|forget|remember) that (.+)$/iu.exec(
      q,
    )
  if (m) return { view: `What gives me pause is that ${lowered(m[1]!, isName)}`, asks: 'say-and-ask' }
  m =
    /^(?:has|did) (?:anybody|anyone|somebody|someone|nobody|no one) (?:even |ever |not |actually )*(?:told|tell|mentioned|mention|said|say|explained|explain)(?: to)?(?: you)? that (.+)$/iu.exec(
      q,
    )
  if (m) return { view: `What I have in mind is that ${lowered(m[1]!, isName)}`, asks: 'say-and-ask' }
  m =
    /^(?:(?:has|had|did|does|doesn't|didn't|hasn't) (?:it|that) )?(?:not |never |ever |even )*cross(?:ed|es)? your mind(?: at all)? that (.+)$/iu.exec(
      q,
    )
  if (m) return { view: `I wonder whether ${lowered(m[1]!, isName)}`, asks: 'say-and-ask' }
  // "You reckon dropping 3 grand's gonna shut them up?"
  m =
    /^(?:(?:do|d['’]) ?)?(?:you|ya) (?:really |honestly |seriously |actually )*(?:reckon|think|believe|figure)(?: that)? (.{8,})$/iu.exec(
      q,
    )
  if (m && !/\b(?:you|your)\b/iu.test(m[1]!) && standsAlone(m[1]!, isName))
    return { view: `I'm not sure ${lowered(m[1]!, isName)}`, asks: 'say-and-ask' }
  m = /^what (?:on earth |the hell )?(?:possessed|made|got|brought) you (?:to |into )?(\p{Ll}+)(.*)$/iu.exec(
    q,
  )
  const led = m && (isBaseVerb(m[1]!) ? m[1]! : baseOfGerund(m[1]!))
  if (m && led && isBaseVerb(led)) return { view: null, act: `${gerundOf(led)}${m[2]}`, asks: 'what-led' }
  m = /^(?:do|shall|should|are|will|can) (?:we|you) (?:going to )?(\p{Ll}+)( .+?),? or (?:not|what)$/iu.exec(
    q,
  )
  if (m && isBaseVerb(m[1]!))
    return { view: null, asks: 'less-sure', question: `where do you stand on ${gerundOf(m[1]!)}${m[2]}?` }
  m = /^(?:can't|couldn't|cant|couldnt) you (?:just |simply |maybe |not )*(\p{Ll}+)(.*)$/iu.exec(q)
  if (m && VERBS.has(m[1]!) && !/\byou\b/u.test(m[2]!))
    return { view: null, asks: 'less-sure', question: `what's the case against ${gerundOf(m[1]!)}${m[2]}?` }
  m = /^(?:and |what about )?((?:the|our|my|your) \p{Ll}+(?: \p{Ll}+)?), .+$/iu.exec(body)
  if (m) return { view: null, asks: 'less-sure', question: `how do you see it for ${m[1]!.toLowerCase()}?` }
  m =
    /^(?:have|did|do) you (?:ever |even |not |really |actually |honestly )?(?:consider(?:ed)?|thought (?:of|about)|think (?:of|about)|try|tried|looked at|look at|seen (?=how|what)|see (?=how|what)|noticed (?=how|what)) ?(?:simply |just |maybe )*(.+)$/iu.exec(
      q,
    )
  if (m && /^\p{Ll}+ing\b|^(?:the|a|our|how|what)\b/u.test(m[1]!)) {
    const thing = m[1]!
    // "Have you looked at what the monthly ones get?"
    if (/^what\b/u.test(thing) && /\b(?:look(?:ed)? at|seen?|notice[d]?) what\b/iu.test(q))
      return { view: `I'd look at ${thing}`, asks: 'say-and-ask' }
    return /^(?:how|what)\b/u.test(thing)
      ? { view: `What gives me pause is ${thing}`, asks: 'say-and-ask' }
      : { view: null, asks: 'less-sure', question: `what's the case against ${thing}?` }
  }
  m =
    /^(?:have|did|has|didn't|haven't) (?:you|she|he|anyone|anybody) (?:ever |even |not |really |actually |just )*(?:ask(?:ed)?|talk(?:ed)? to|spoke(?:n)? (?:to|with)|speak (?:to|with)|check(?:ed)? with|consult(?:ed)?|tell|told) ((?:the |our |your )?(?:(?:one|a)(?: single)? )?[\p{L}' ]{2,30}?)(?: (?:at all|first|already|yet|too|about .+|before .+|what .+|how .+|if .+|whether .+|that .+))?$/iu.exec(
      q,
    )
  if (m && !/^(?:me|us|him|her|them|it|that|yourself)$/iu.test(m[1]!))
    return {
      view: null,
      asks: 'less-sure',
      question: `how do you think ${m[1]!.replace(/^(?:one|a)(?: single)? /iu, 'a ')} would see it?`,
    }
  // "With 5% who will sign the certificate, you or me?"
  m =
    /^((?:with|at|for|on) [^,]{1,20} )?((?:who|what|how|when|where|which) .+), (?:you or me|me or you|us or them|you or us)$/iu.exec(
      q,
    )
  if (m) return { view: null, asks: 'less-sure', question: `${lowered(`${m[1] ?? ''}${m[2]}`, isName)}?` }
  // "Did you not ring the agency?"
  m =
    /^(?:have|did|didn't|haven't|has|hasn't) (?:you|she|he|anyone|anybody) (?:even |not |really |actually |just |ever )*(?:ring|rung|rang|call(?:ed)?|phone[d]?|email(?:ed)?|contact(?:ed)?|chased?|text(?:ed)?) ((?:the |our |your )?[\p{L}' ]{2,30}?)(?: (?:at all|first|already|yet|too|about .+|before .+))?$/iu.exec(
      q,
    )
  if (m && !/^(?:me|us|him|her|them|it|that)$/iu.test(m[1]!))
    return { view: null, asks: 'less-sure', question: `where are we with ${m[1]}?` }
  m =
    /^(?:have|did|do|don't|didn't|haven't) you (?:even |not |ever |really |actually )*(?:forgotten|forget|remember|know|knew|seen|see|noticed?|realised?|realized?|read|heard|hear)(?: about| of)? (.+)$/iu.exec(
      q,
    )
  if (m && !/^(?:that|how|what|if|whether|why)\b/iu.test(m[1]!))
    return { view: `What I have in mind is ${m[1]}`, asks: 'say-and-ask' }
  // "Is this about Leeds at all, or about how he spoke to you?": neither of the two is a view.
  if (
    /^(?:is|was|are|were) (?:it|this|that|these|those|all this|all that)\b.*,? or (?:about|because|is|was|just|only|rather)\b/iu.test(
      q,
    )
  )
    return { view: null, asks: 'less-sure' }
  // "Is this whole reshuffle down to the Ofsted result?"
  m =
    /^(?:is|was|are|were|isn't) ((?:this|that|the|our|your|all this|all that)\b(?: (?!cos\b|cause\b|because\b|since\b)\p{L}+){0,4}?)(?: all| really| just| only| simply)? (?:because of|due to|down to|about) (.+)$/iu.exec(
      q,
    )
  if (m && / /u.test(m[1]!) && !/\byou\b/iu.test(m[2]!))
    return {
      view: null,
      asks: 'less-sure',
      question: `how much does ${lowered(m[2]!, isName)} have to do with ${lowered(m[1]!, isName)}?`,
    }
  m =
    /^(?:is|was|isn't|isnt) (?:it|this|that)(?: all| really| just| only| still| not| simply| maybe)* (?:because of|(?:be)?cause of|cos of|due to|about(?! (?:\p{L}+ )?time\b)|down to) (.+)$/iu.exec(
      q,
    )
  if (m)
    return {
      view: `I wonder whether ${m[1]} ${/s$/u.test(m[1]!) && !/(?:ss|'s)$/u.test(m[1]!) ? 'play' : 'plays'} a part`,
      asks: 'less-sure',
    }
  // "Isn't it about time Baz got a proper title?"
  m =
    /^(?:isn['’]t|is) it (?:not )?(?:about |high |about high )?(?:\p{L}+ )?time (?:that )?(\p{L}.{8,})$/iu.exec(
      q,
    )
  if (m && !/\b(?:you|your)\b/iu.test(m[1]!))
    return { view: `I think it's time ${m[1]}`, asks: 'say-and-ask' }
  m =
    /^(?:is|was|isn't) (?:it|this|that)(?: all| really| just| only| still| not)* (?:because|bc|b\/c|cos) (.+)$/iu.exec(
      q,
    )
  if (m)
    return {
      view: /\byou\b/iu.test(m[1]!) ? null : `I wonder whether it is because ${m[1]}`,
      asks: 'less-sure',
    }
  m =
    /^are you (?:really |absolutely |quite |completely |honestly )?(?:sure|certain|confident)(?: that| about)? ?(.*)$/iu.exec(
      q,
    )
  if (m) {
    const what = m[1]!.trim()
    return what && /^(?:it|he|she|they|we|you|the|this|that|\p{Lu})/u.test(what)
      ? { view: `I'm not sure yet that ${what.replace(/^you\b/u, 'you')}`, asks: 'say-and-ask' }
      : { view: "I'm not sure about it yet", asks: 'say-and-ask' }
  }
  m =
    /^why (?:on earth |the hell |exactly )?(would|should|did|have|has|had|didn't|haven't|hasn't|do|does|don't|doesn't|are|aren't|is|isn't|were|weren't|was|wasn't) (you|he|she|they|we|i|it|\p{Lu}\p{L}+)(?: even| just| actually| simply)? (.+)$/iu.exec(
      q,
    )
  if (m && (PRONOUN.test(m[2]!) || /^\p{Lu}/u.test(m[2]!)))
    return whyOf(
      m[1]!.toLowerCase(),
      m[3]!.replace(/ in the first place| at all$| of all people/giu, ''),
      m[2]!,
    )
  m =
    /^(?:you(?: are|['’]re) not|you aren['’]?t|we(?: are|['’]re) not) (?:really |seriously )?going to (\p{Ll}+)(.*?)(?:, (?:are|is) (?:you|we))?$/iu.exec(
      q,
    )
  if (m && VERBS.has(m[1]!))
    return {
      view: `What gives me pause is ${gerundOf(m[1]!)}${m[2]!.replace(/, are (?:you|we)$/iu, '')}`,
      asks: 'say-and-ask',
    }
  const wanted = turnWanted(q)
  if (wanted) return wanted
  const come = /^how come (.+)$/iu.exec(q)
  if (come && standsAlone(come[1]!, isName))
    return {
      view: `I'd like to understand how it came about that ${lowered(come[1]!, isName)}`,
      asks: 'less-sure',
      question: `can I ask how it came about that ${lowered(come[1]!, isName)}?`,
    }
  m =
    /^(isn't|aren't|wasn't|weren't|wouldn't|won't|couldn't|doesn't|don't|can't|shouldn't|hasn't|haven't|isnt|arent|wouldnt|wont|couldnt|doesnt|dont|cant|shouldnt|is|are|was|were|would|will|could|can|should|does|do|has|have) (.+)$/iu.exec(
      q,
    )
  if (m) {
    const inner =
      /^(.{2,40}?) not (?=(?:going|just|simply|also|already|a|the|more|rather|better|exactly|likely)\b)/iu.exec(
        m[2]!,
      )
    const leading =
      inner !== null || /n'?t$/iu.test(m[1]!) || /^(?:it|that|this|they|we) not\b/iu.test(m[2]!) || surely
    const said = statement(
      m[1]!.toLowerCase(),
      inner
        ? m[2]!.replace(inner[0], `${inner[1]} `)
        : m[2]!.replace(/^(it|that|this|they|he|she|we) not\b/iu, '$1'),
      isName,
    )
    const past = /^(?:was|were|did|had)/u.test(m[1]!.toLowerCase())
    if (said && leading && !/\b(?:you|your|you're)\b/iu.test(said))
      return { view: `I think ${plainly(said)}`, asks: 'say-and-ask' }
    if (said && leading && past) return { view: `As I remember it, ${said}`, asks: 'say-and-ask' }
    // A question about what they are, think or have done is no view of the writer's.
    if (said && /\b(?:you|your)\b|^(?:somebody|someone|anybody|anyone|that is meant)\b/iu.test(said))
      return { view: null, asks: 'less-sure' }
    const unsure = /^(?:do|will|would|can|could|should)/u.test(m[1]!.toLowerCase())
    if (said && !/,? or\b/u.test(said))
      return {
        view: `${unsure ? "I'm not sure" : 'I wonder whether'} ${said}`,
        asks: unsure ? 'say-and-ask' : 'less-sure',
      }
  }
  m =
    /^(?:didn't|didnt|did) ((?:you|they|we|he|she|nobody|everybody|the \p{L}+|our \p{L}+|\p{L}+)) (not )?((?:\p{Ll}+ly )?\p{Ll}+ .+)$/iu.exec(
      q,
    )
  if (m && (/^didn/iu.test(q) || m[2]) && (PRONOUN.test(m[1]!) || /^(?:the|our) |^\p{Lu}/u.test(m[1]!))) {
    const said = statement('did', `${m[1]} ${m[3]}`, isName)
    if (said) return { view: `As I remember it, ${said}`, asks: 'say-and-ask' }
  }
  const seen = /^you (?:can|must|do) (?:surely )?(see|know|realise|realize)(?: that)? (.+)$/iu.exec(q)
  const wants =
    /^you (?:do not|don't) (?:really )?(?:want|need|mean) (?:to (\p{Ll}+)(.*)|((?:a|an|the|our|my) .+))$/iu.exec(
      q,
    )
  const kept =
    /^you (?:have not|haven't|can't have|cannot have) (?:forgotten|missed|overlooked) (.+)$/iu.exec(q)
  if (surely && kept) return { view: `What I have in mind is ${kept[1]}`, asks: 'say-and-ask' }
  if (surely && wants)
    return {
      view: `What gives me pause is ${wants[3] ?? `${gerundOf(wants[1]!)}${wants[2]}`}`,
      asks: 'say-and-ask',
    }
  // What the manager is said to know is no thought, but told.
  if (seen)
    return {
      view: `${/^see$/iu.test(seen[1]!) ? 'I think' : 'As far as I know,'} ${lowered(seen[2]!, isName)}`,
      asks: 'say-and-ask',
    }
  // What is said of the manager's own mind is no view on the matter.
  if (surely && /^(?:you|your)\b/iu.test(q)) return { view: null, asks: 'less-sure' }
  if (surely && !/^(?:is|are|do|does|did|would|will|can|could|have|has|what|how|why|who)\b/iu.test(q))
    return { view: `I think ${softenedPush(lowered(q, isName))}`, asks: 'say-and-ask' }
  return { view: null, asks: /^why\b/iu.test(q) ? 'what-led' : 'less-sure' }
}

/** Without the weight: "it is obvious that nobody can" → "nobody can". */
const plainly = (said: string): string =>
  said
    .replace(
      /^(?:it|that|this) (?:is|['’]s|was) (?:(?:quite|just|simply|perfectly|pretty) )?(?:obvious|clear|plain|evident|a fact) that /iu,
      '',
    )
    .replace(/^(?:it|that|this) (?:is|['’]s) (?:just|only|simply) that /iu, '')

function viewOfVerb(rest: string): Turned | null {
  const verb = /^(?:just |simply |rather |first |maybe )?([\p{L}]+)(.*)$/u.exec(rest)
  if (!verb) return null
  const base = VERBS.has(verb[1]!.toLowerCase()) ? verb[1]!.toLowerCase() : baseOfPast(verb[1]!)
  if (!base || NOT_VERBS.has(base) || !VERBS.has(base)) return null
  return { view: `I'd ${base}${verb[2]}`, asks: 'say-and-ask' }
}
