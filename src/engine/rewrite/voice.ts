/** The writer's voice: small letters, contractions, apostrophes, as the draft has them. Applied to new text only. */
import { capitalised } from '../text/phrases.ts'

export interface Voice {
  lowerCase: boolean
  contractions: boolean
  apostrophes: boolean
  curly: boolean
  formal: boolean
  american: boolean
  terse: boolean
}

const EXPANSIONS: readonly [RegExp, string][] = [
  // "what do not we know" is no English.
  [/\b([Ww]hat) don't (the \p{L}+|we|I) (\p{L}+)/gu, '$1 do $2 not $3'],
  [/\bI'd rather\b/gu, 'I would rather'],
  [/\bI'd\b/gu, 'I would'],
  [/\bI'll\b/gu, 'I will'],
  [/\bI'm\b/gu, 'I am'],
  [/\bI've\b/gu, 'I have'],
  [/\bwe'll\b/giu, 'we will'],
  [/\bwe'd\b/giu, 'we would'],
  [/\bdon't\b/gu, 'do not'],
  [/\bdidn't\b/gu, 'did not'],
  [/\bdoesn't\b/gu, 'does not'],
  [/\bhaven't\b/gu, 'have not'],
  [/\bisn't\b/gu, 'is not'],
  [/\bcan't\b/gu, 'cannot'],
  [/\bweren't\b/gu, 'were not'],
  [/\bwasn't\b/gu, 'was not'],
  [/\bit's (?=got\b|been\b)/gu, 'it has '],
  [/\bIt's (?=got\b|been\b)/gu, 'It has '],
  [/\bit's\b/gu, 'it is'],
  [/\bIt's\b/gu, 'It is'],
  [/\bthat's\b/gu, 'that is'],
  [/\bThat's\b/gu, 'That is'],
  [/\bwhat's\b/gu, 'what is'],
  [/\bWhat's\b/gu, 'What is'],
  [/\byou've\b/gu, 'you have'],
  [/\byou're\b/gu, 'you are'],
  [/\bYou've\b/gu, 'You have'],
  [/\bthere's\b/giu, 'there is'],
  [/\bwouldn't\b/gu, 'would not'],
  [/\bhasn't\b/gu, 'has not'],
]

export function voiceOf(draft: string, formal: boolean): Voice {
  const text = draft.slice(0, 6000)
  const contracted = (text.match(/\p{L}['’](?:ll|ve|re|m|t|d|s)\b/gu) ?? []).length
  const bare =
    /\b(?:dont|cant|didnt|isnt|thats|whats|im|ive|youre|wont|its (?:a|the|not|ok)|ill|id|theyre|doesnt|havent)\b/u.test(
      text,
    )
  const full = (
    text.match(
      /\b(?:I am|I will|I have|I would|do not|it is|that is|we will|cannot|is not|are not|we are|did not|does not|have not)\b/gu,
    ) ?? []
  ).length
  const starts = startsIn(text)
  const lower = starts.filter((c) => c === c.toLowerCase()).length
  const words = text.split(/\s+/u).length
  return {
    lowerCase: starts.length > 0 && lower / starts.length > 0.6 && !/(?:^|\s)I(?:\s|['’])/u.test(text),
    contractions: contracted > 0 || bare || (full === 0 && !formal),
    apostrophes: contracted > 0 || !bare,
    curly: /\p{L}’\p{L}/u.test(text) && !/\p{L}'\p{L}/u.test(text),
    formal,
    american:
      /\b(?:\p{L}+(?:ize|izing|ized)|color|favor\w*|center|canceling|program|gonna|y'all)\b/u.test(text) &&
      !/\b(?:colour|favour|centre|programme|organis\w+)\b/u.test(text),
    terse: words < 18,
  }
}

/**
 * @param text new text with ordinary capitals
 * @param capital whether it begins a sentence; else its first letter is left as given
 */
export function spoken(text: string, voice: Voice, capital = true): string {
  let out = text
  if (voice.american) out = out.replace(DOUBLED, '$1$2')
  if (!voice.contractions) for (const [from, to] of EXPANSIONS) out = out.replace(from, to)
  out = capital
    ? sentenceCase(out)
    : out.replace(/([.!?]\s+)(\p{Ll})/gu, (_, a: string, b: string) => a + b.toUpperCase())
  if (voice.lowerCase) {
    out = out.replace(
      /(^|[.!?:]\s+)(\p{Lu})(\p{Ll}*)(['’]\p{L}+)?/gu,
      (m, a: string, b: string, c: string, d = '') =>
        COMMON.has((b + c).toLowerCase()) ? a + b.toLowerCase() + c + d : m,
    )
    out = out.replace(/\bI(?=['’ ,.])/gu, 'i')
  }
  if (!voice.apostrophes) out = out.replace(/(\p{L})'(\p{L})/gu, '$1$2')
  else if (voice.curly) out = out.replace(/(\p{L})'(\p{L})/gu, '$1’$2')
  return out
}

/** First letters of sentences and lines; items of a list begin small with everybody, and count where there is nothing else. */
function startsIn(text: string): string[] {
  const letters = (at: RegExp): string[] => [...text.matchAll(at)].map((m) => m[1]!)
  const outside = letters(/(?:^|[.!?]\s+|\n[ \t]*)(\p{L})/gu)
  return outside.length > 1 ? outside : letters(/(?:^|[.!?]\s+|\n\s*[-*•]?\s*)(\p{L})/gu)
}

/** "cancelling", "labelled": American spelling has one l. */
const DOUBLED = /\b((?:cancel|travel|model|label|level|channel|fuel|tunnel|funnel|signal)(?=l))l(ing|ed)\b/giu

const sentenceCase = (text: string): string =>
  capitalised(text).replace(/([.!?]\s+)(\p{Ll})/gu, (_, a: string, b: string) => a + b.toUpperCase())

/** Words of the wordings that may begin a sentence and are no names. */
const COMMON = new Set(
  `a and as at before before could did fair fine for from glad good happy how i i'd i'll i'm if is it it's just losing lying
  may maybe might mostly my no of on once one our quick rough so sorry still take thank thanks that that's the there this
  to two three what what's when where which who whose with work yes you you've your about after ah also another can end
  hard with happy not still happy let lets by then to they we he she their its would should some any forty thirty twenty four
  five six seven eight nine ten eleven twelve extra more additional closing moving taking giving putting could oh ouch all poor whom
  such those far in none please next awful lawyers jobs getting left horrible having tears makes ring tell say off hospital
  wages grim told somebody nasty up behind less family too back rotten home stuck`.split(/\s+/u),
)
