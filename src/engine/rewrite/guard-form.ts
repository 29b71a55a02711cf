/**
 * Whether the new sentences of a candidate are whole: no two modals in a row, no hedge before a fragment, no clause left
 * hanging. It looks at the finished text alone and knows nothing of how it was made.
 */
import { partsOf } from './clause-form.ts'

/** What is wrong with a new sentence; each with a short name. */
const BROKEN: readonly [string, RegExp][] = [
  [
    'two modals',
    /(?:\b(?:I|you|he|she|it|we|they)['’](?:d|ll)|\b(?:would|will|could|should|must|might|may|can(?:not)?|wouldn['’]t|couldn['’]t|shouldn['’]t|won['’]t|can['’]t)) (?:just |really |simply |also |not |never |then )*(?:would|will|could|should|must|might|may|can|cannot|gotta|has|is|are|was|were|am|ought to be to)\b(?! be\b)/iu,
  ],
  [
    'a hedge twice',
    /\b(?:as i see it|the way i see it|from where i sit|as far as i (?:know|can tell)|from what i (?:see|have seen)|my (?:own )?(?:view|impression)(?: so far)? is that|to my mind|for me|on my side|i wonder whether|maybe)[, ]+(?:as i see it|the way i see it|from where i sit|as far as i (?:know|can tell)|from what i (?:see|have seen)|my (?:own )?(?:view|impression)(?: so far)? is that|to my mind|on my side|i wonder whether|i think|i believe|i guess|in my (?:view|opinion|eyes)|maybe|if you ask me)\b/iu,
  ],
  [
    'a connector twice',
    /\b(?:whether|that|because|if|but|although) (?:but|and|so|because|or|although|whether)\b(?! (?:far|that|long|on))/iu,
  ],
  [
    'a question after "whether"',
    /\bI wonder whether (?:is|are|was|were|do|does|did|will|would|can|could|should|has|have|why|what|how) (?:it|he|she|they|we|you|the|this|that)\b/iu,
  ],
  [
    'a sentence that ends in mid-air',
    /\b(?:the|an?|my|our|your|because|if|whether|although|than|and|or|but)[.?]$/iu,
  ],
  ['a stop after a comma', /,\s*[.?]/u],
  ['an article twice', /\b(?:the|a|an) (?:the|a|an|my|our|your|this|that)\b/iu],
  [
    'a pronoun twice',
    /\b(?:I|he|she|they|we) (?:I|he|she|they|we) (?:am|is|are|was|were|have|has|will|would)\b/u,
  ],
]

const HEDGE =
  /^(?:as i see it|the way i see it|from where i sit|as far as i (?:know|can tell)|from what i (?:see|have seen)|on my side|my (?:own )?(?:view|impression)(?: so far)? is that|i wonder whether|to my mind|i['’]m not sure(?: yet)?(?: that)?|i['’]d like to understand why),? (?!about\b)/iu

/** A clause that leans on another, alone in its sentence. */
const LEANS =
  /^(?:because|although|though|unless|whereas|so that|which|since (?:i|we|he|she|they|it)\b|until (?:i|we|he|she|they|it)\b)\b[^,]*$/iu

const NO_NAMES = (word: string): boolean => /^\p{Lu}/u.test(word)

/**
 * @param added new sentences, as they stand in the candidate
 * @param draft the writer's text: what was broken in it already is theirs
 * @returns what is wrong, in a few words, or null
 */
export function brokenForm(added: readonly string[], draft: string): string | null {
  const had = draft.toLowerCase()
  for (const text of added) {
    for (const sentence of text.split(/(?<=[.?!…])\s+|\n+/u)) {
      const s = sentence.trim()
      if (s === '' || had.includes(s.toLowerCase())) continue
      for (const [name, re] of BROKEN) {
        const m = re.exec(s)
        if (m && !had.includes(m[0].toLowerCase())) return `form: ${name}`
      }
      const bare = s.replace(/^[.,;:–—-]+\s*/u, '')
      // ", unless you'd rather wait" leans on what it is joined to.
      if (
        !s.startsWith(',') &&
        !bare.endsWith('?') &&
        LEANS.test(bare) &&
        !had.includes(bare.toLowerCase().replace(/[.?!]+$/u, ''))
      )
        return 'form: a clause that leans on nothing'
      const hedge = HEDGE.exec(bare)?.[0]
      if (hedge && isFragment(bare.slice(hedge.length))) return 'form: a hedge before a fragment'
    }
  }
  return null
}

/** Surely no clause: short, and with no word that could be its verb. */
function isFragment(rest: string): boolean {
  const text = rest.replace(/[.?!…]+$/u, '')
  const words = text.split(/\s+/u)
  if (words.length > 6 || partsOf(text, NO_NAMES) !== null) return false
  return !words.some((w) => VERBAL.test(w))
}

const VERBAL =
  /^(?:\p{L}+['’](?:s|re|ve|ll|d|m|t)|is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|cannot|\p{L}{2,}ed|\p{L}{3,}s|came|went|got|took|made|said|saw|knew|thought|told|felt|gave|cut|put|ran|work|want|need|go|come|get|know|think|like|make|take|look|stay|keep|come)$/iu
