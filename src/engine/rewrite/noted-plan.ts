/**
 * The manager's idea where notes record it in the third person: "S suggests we stop …", "she'd rather step out …",
 * "wants Kestrel only from Jan". The writer's own "I will …" is no plan of the manager's.
 */

const WHO = String.raw`(?:she|he|they|\p{Lu}\p{Ll}*\.?)`
const SOFT = `(?: (?:rather|sooner|now|also|still|just|prefer to|prefer|like us to|like to|like|love to|all|maybe|perhaps|simply|want to|be for|happily|fain))*`

/** "… to <verb>", "… we <verb>", "she'd <verb>" */
const TO_VERB: readonly RegExp[] = [
  /(?<![\p{L}'’])(?:wants?|wanted|would (?:rather )?like|['’]d (?:rather )?like|plans?|planning|proposes?|proposing|suggests?|suggesting|hopes?|prefers?|intends?|minded|inclined|ready|keen|leaning|leans|tending|thinking|thinks|tempted|asks?|asked|considers?|considering|idea (?:is|was)|plan (?:is|was)|proposal (?:is|was)|wish(?:es)?|better|fancies|floated|floats|offers?|half a mind|in (?:his|her) head)(?: (?:for )?(?:us|me|we))?(?: all)? to (?=\p{Ll})/gu,
  /(?<![\p{L}'’])(?:suggests?|suggested|proposes?|proposed|says?|said|thinks?|thinking|thought|feels?|reckons?|wants|wonders?|wondering|figures?|whether|if|that|fancies)(?: (?:that|if|whether|maybe|perhaps))* we(?: (?:should|could|might|must|shd|cd|may|better|can|just|maybe|go and|simply))* (?=\p{Ll})/gu,
  new RegExp(
    String.raw`(?<![\p{L}'’])${WHO}(?:['’]d| would| could| might| may)${SOFT} (?=\p{Ll})(?!(?:like|want|been|be|had|have|said|gone|know|say|need)\b)`,
    'gu',
  ),
  /^(?:[\p{L}.]{1,12}: )?(?:might|would|could|may|wd) (?:just |rather |now |like to )*(?=\p{Ll})(?!(?:like|be|have)\b)/gu,
]

const ING =
  /(?<![\p{L}'’])(?:thinking|thinks|toying|toys|wondering|wonders|playing|plays|talking|talks|talked|considering|considers|mulling|mulls|pondering|ponders|leaning|leans|floated|floats|floating|proposed|proposes|proposing|suggests|suggested|suggesting|mooted|moots|raised|raises|wants|prefers|mentioned|fancies|idea|plan|keen|tempted|favour|favor|weighing|weighs|kicking around|kicks around|swithering about|half|on the fence|on about|coming round|comes round|two minds|feelers|contemplates|contemplating|all for|half for|drifting|tending|trying)(?: (?:of|about|abt|re|with|on|to|towards?|over|by|up|trying))?(?: (?:maybe|perhaps|just|simply|us|possibly|the idea of))? (?=\p{Ll}{3,}ing\b)/gu

const LABEL =
  /(?:^|[-–—:.;,] |\b(?:\p{L}+['’]s|his|her|their) )(?:ideas?|proposal|plan|suggestion|thought|option|agreed|agree|decided|settled|decision|outcome|maybe|perhaps) ?(?::|→|->|–|-|=)? ?(?:to )?(?=\p{Ll})/giu

const RID = /\b(?:wants?|be|get|getting) (?:shot|rid) of /giu

/**
 * A line of notes with the manager's idea turned so that the finding of plans understands it; empty where no words
 * say that somebody puts something up.
 */
export function asOurs(line: string): string {
  const plain = line.replace(/\s+/gu, ' ')
  const text = plain
    .replace(/ (?:&|\+|→|->) /gu, ', ')
    .replace(RID, (m) => (/^w/iu.test(m) ? 'we should drop ' : m))
  for (const frame of TO_VERB) {
    const m = lastOf(frame, text)
    if (m !== null) return `we should ${text.slice(m)}`
  }
  const ing = lastOf(ING, text)
  if (ing !== null) return `thinking of ${text.slice(ing)}`
  if (text.includes('we should drop ')) return text.slice(text.indexOf('we should drop '))
  const label = lastOf(LABEL, plain)
  return label === null ? '' : `idea: ${plain.slice(label).replace(/ (?:&|\+|→|->) /gu, ', ')}`
}

function lastOf(frame: RegExp, text: string): number | null {
  let end: number | null = null
  for (const m of text.matchAll(frame))
    if (!/(?:\bnot|n['’]t|\bnever) $/u.test(text.slice(0, m.index))) end ??= m.index + m[0].length
  return end
}

/** "wants …", "idea: …", "perhaps …", "wonders if …" */
const CLIP =
  /(?:(?<![\p{L}'’])(?:wants?|suggests?|proposes?|floats|floated|prefers?|fancies|would like|['’]d like|['’]d rather have|leans to:?|leaning to:?|in favou?r of|is for)|\b(?:ideas?|proposal|plan|suggestion|decided|agreed|outcome|decision)(?: ?[:=→]| ->)|\b(?:perhaps|maybe)|\b(?:wonders?|wondering|asks|considers?|considering|ponders|proposes|suggests|thinks|thinking|feels|reckons) (?:if|whether|that)) (?!to\b|that\b|we\b|if\b)(?:us |more of |him |her |them )?(?=[\p{L}\d])/giu
const CLIP_END =
  /[,.;:()?!"“”–—/\n]|\s-\s|\s(?:from|by|before|as of|if|when|because|since|till|until|so|and|but|after|unless|says?|said)\s|\s->|\s→/u
const UNFIT =
  /\b(?:I|me|my|you|your|he|she|him|his|it|they|them|that|this|know|hear|see)\b|^(?:not|from|by|very|the same|more|something)\b/iu
/** "Porto desk to agency: same page" */
const HEAD = /^((?:[\p{L}\p{N}/'’.&+→>-]+ ){1,5}[\p{L}\p{N}/'’.&-]+): (?=\p{L})/u
const NO_HEAD = /^(?:re|me|I|ask|note|she|he|told|said|from)\b|\b(?:says?|said|thinks|me|I)$/iu

/** In notes "my" is the writer's own: what was turned for the answer to a message is turned back. */
export const turnedBack = (phrase: string): string =>
  phrase.replace(/\byours?\b/gu, (m) => (m === 'your' ? 'my' : 'mine')).replace(/\byou\b/gu, 'me')

/** The idea in the words of the record, short enough to be quoted: "Kestrel only". */
export function notedClip(line: string): string | null {
  for (const m of line.matchAll(CLIP)) {
    const rest = line.slice(m.index + m[0].length)
    const end = CLIP_END.exec(`${rest}\n`)!.index
    const clip = rest.slice(0, end).trim()
    if (fits(clip)) return clip
  }
  return null
}

/** What the flagged line itself says it is about: "Porto desk to agency: same page". */
export function headOf(line: string): string | null {
  const head = HEAD.exec(line.replace(/^[\s\-–—•*]+/u, ''))?.[1]
  return head && !NO_HEAD.test(head) && fits(head) ? head : null
}

function fits(clip: string): boolean {
  const words = clip.split(/\s+/u).length
  return (
    words >= 2 &&
    words <= 7 &&
    !UNFIT.test(clip) &&
    !/\b(?:the|a|an|of|to|in|on|at|with|incl|excl|esp|w|bc|cos|re|for|and|or)$/iu.test(clip) &&
    !/(?:^|\s)['‘’]|['‘’](?:\s|$)/u.test(clip)
  )
}
