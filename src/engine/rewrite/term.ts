/** The loaded phrase of the manager's, short enough to be quoted. */

import { TERM_PATTERNS } from '../data/term-patterns.ts'
import type { Reading } from '../reading/reading.ts'
import type { Finding } from '../types.ts'

const MAX_TERM_WORDS = 5

/** Adjectives and nouns that carry much and say little, with what may belong to them. */
const LOADED =
  /\b(?:(?:more|less|too|not|no|a bit(?: more)?|bit|some|lacks?|needs? more|need more|needs? some) )?(?:ownership|edge|energy|gravitas|presence|premium|hungry|hunger|bite|oomph|wow|swagger|strategic|grown[- ]up|mature|discipline|visib(?:le|ility)|robust|lean(?:er)?|agile|agility|commercial|academic|operational|warm(?:er)?|fresh(?:er)?|modern|professional(?:ism)?|team player|leadership material|partner material|staff material|culture fit|right fit|fit|ready|self-starter|proactive|sharp(?:er)?|rigour|rigor|serious(?:ness)?|sincere|soul|spark|fire|ambition|ambitious|drive|attitude|chemistry|polish(?:ed)?|punch(?:ier|y)?|data-driven|customer-cent(?:red|ric)|flexible|flexibility|accountab(?:le|ility)|altitude|backbone|confiden(?:t|ce)|personality|passion|tight(?:er)?|tough(?:er)?|softer|bold(?:er)?|braver?|council|corporate|safe pair of hands|lone wolf|a bit much|style|class|tone|vibe|magic|authentic|human|simpl(?:er|e)|smart(?:er)?|quality|community-owned|resilien(?:t|ce)|responsib(?:le|ility)|loyal(?:ty)?|committed|commitment|engaged|engagement|unhinged|juicy|ballast|dead wood|passengers|finesse|flair|character|grip|clarity|calm(?:er)?|positive|impact|finish(?:ed)?|click|hands-on|up to it|cut out for (?:it|this)|not one of us|one of us|not quite there|not quite us|isn't us|it isn't us)\b/iu

export function termOf(reading: Reading, findings: readonly Finding[]): string | null {
  const term = phraseIn(reading, findings)
  return term === null ? null : wholeOf(term, reading.message?.text ?? '')
}

/** "not pulling" → "not pulling his weight": without its object it says nothing; null where that does not end soon. */
function wholeOf(term: string, message: string): string | null {
  if (!/^not \p{L}+ing$/iu.test(term)) return term
  const after = message.slice(message.indexOf(term) + term.length)
  const object =
    /^(?: [\p{L}\p{N}'’-]+){1,3}?(?=[.,;:!?\n]|$| (?:and|but|so|at|in|on|for|with|as|because|since|when)\b)/u.exec(
      after,
    )
  if (object) return term + object[0]
  return /^ \p{L}/u.test(after) && !/^ (?:and|but|so|at|in|on|for|with|as|here)\b/u.test(after) ? null : term
}

function phraseIn(reading: Reading, findings: readonly Finding[]): string | null {
  const finding = findings.find((f) => f.rule === 'unexplored-term')
  const source =
    finding?.quote ?? (reading.loaded && reading.loaded.probability >= 0.5 ? reading.loaded.span.quote : null)
  if (!source) return null
  const span = reading.loaded?.span.quote
  const said = source.replace(ASIDE, '')
  for (const pattern of TERM_PATTERNS) {
    const m = pattern.exec(said)
    if (m?.[1] && words(m[1]) <= MAX_TERM_WORDS && !HOLLOW.test(m[1]) && !SCRAP.test(m[1])) return clean(m[1])
  }
  // The model's own phrase, if it is short.
  if (
    span &&
    source.includes(span) &&
    !/\p{L}['’]$/u.test(source.slice(0, source.indexOf(span))) &&
    words(span) <= MAX_TERM_WORDS &&
    FIT.test(span) &&
    !SCRAP.test(span)
  )
    return clean(span)
  const found = LOADED.exec(source)
  if (found)
    return clean(
      found[0].replace(/^(?:needs? (?:more|some) |need more |lacks? )/iu, (m) =>
        /more/iu.test(m) ? 'more ' : '',
      ),
    )
  if (words(source) <= MAX_TERM_WORDS && FIT.test(source)) return clean(source)
  const after =
    /\b(?:more|less|too|not|isn't|lacks?|needs?|lost (?:its|our|their)) ((?:[\p{L}-]+ ?){1,2})/iu.exec(source)
  if (after && words(after[0]) <= MAX_TERM_WORDS && FIT.test(after[0].trim()) && !SCRAP.test(after[0].trim()))
    return clean(after[0])
  return null
}

/** "Head office says my stores lack energy": somebody else's word, of which the manager can only say how they read it. */
const REPORTED =
  /(?<!\p{L})(?!(?:I|you|we) )(?:\p{L}+|reviewer \d) (?:says?|said|told (?:me|us)|asked|asks|thinks|wrote|writes|called|calls|finds|reckons|complained|complains)\b|\b(?:they|he|she|client|board|committee|panel|HR|CEO|customer|funders|office|HQ) (?:feels?|felt|wants?|wanted)\b|\b(?:feedback|comments?|verdict|word|brief|note) (?:from|of the|by|was|is|on|for)\b|\b(?:was|been|were) told\b/iu

/** Whether the loaded phrase is somebody else's, told by the manager. */
export function isReported(reading: Reading, term: string): boolean {
  const sentences = reading.message?.sentences ?? []
  const at = sentences.findIndex((s) => s.text.includes(term))
  if (at < 0) return false
  // "They said we lack grip"; "more European, said the adviser".
  const before = sentences[at]!.text.slice(0, sentences[at]!.text.indexOf(term))
  const after = sentences[at]!.text.slice(sentences[at]!.text.indexOf(term) + term.length)
  return (
    !/\bI(?:['’]d)? (?:want|would|think|find|feel|need|like|say)\b/u.test(before) &&
    (REPORTED.test(before) || /^[^.!?]{0,20}\b(?:said|says|wrote) /iu.test(after))
  )
}

const ASIDE = /^(?:strictly |entirely )?between (?:us|ourselves|you and me),? /iu

/** Degree words with nothing loaded after them ("more time", "too late", "not sure"). */
const HOLLOW =
  /^(?:(?:a (?:bit|lot|little|touch) )?(?:more|less|too|not|no|never|don['’]t|doesn['’]t|didn['’]t) )?(?:of )?(?:time|late|early|much|many|people|money|sure|think|want|know|like|see|need|feel|believe|mind|only|even|long|often|days?|hours?|weeks?|months?|keen|than|least|enough|every|happy|idea|one|reason|harm|problem|doubt|longer|round|draft|version|go|work|pages?|thing)$/iu

/** A piece cut from the middle of a clause ("not be", "'t sing", "grand but he's not"). */
const SCRAP =
  /^(?:clients?|customers?|people|(?:was |been )?(?:told|said|asked)\b.*|.* (?:me|him|her|them))$|^['’]?t\b|\b(?:but|yet|though) (?:\p{L}+['’]s|he|she|it|they|not|i|we|you)\b|(?:^|\s)(?:be|not|is|isn['’]t|been|do|does|my|your|our|his|her|their|the|a|an)$/iu

/** Whether a phrase can be quoted alone: it begins and ends with words that carry something. */
const FIT =
  /^(?!.*\b(?:before|after|until|when|if|because)\b)(?!(?:needs?|wants?|of|that|this|the|for|to|in|on|at|with|and|or|but|it|he|she|they|we|i|you|much|is|are|was|my|our|your|his|her|last|next|about|like|from|by|been|very|just|so)\b)(?!.*\ban? \p{L}+er$)(?!.*\b(?:the|a|an|of|to|in|on|at|for|with|and|or|but|is|are|was|this|that|has|have|yesterday|today|please|i|we|you|he|she|they)$)[\p{L}'’-][\p{L}\p{N}'’ -]*$/iu
const words = (t: string): number => t.trim().split(/\s+/u).length
const clean = (t: string): string =>
  t
    .trim()
    .replace(/ for (?:me|us|you|this client|them)$/iu, '')
    .replace(/^['’]?(?:s|re|m|ve|ll|d|t) (?=\p{L})/u, '')
    .replace(/^["“”'‘’]+|["“”'‘’.,;:!?]+$/gu, '')
    .trim()
