/** Where a phrase after a verb may end, so that it stands by itself. */
import {
  BAD_END,
  CLAUSE_SUBJECTS,
  CUT_BEFORE,
  NEEDS_MORE,
  OBJECT_WILL_DO,
  PARTICLES,
} from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'

const MAX_WORDS = 9

const BREAKS =
  /^(?:but|because|so|since|if|unless|which|while|although|though|when|instead|rather|before|as|than|how|what|why|that|please|until|till|where|who)$/u

/** The words after a verb, cut at the ends of phrases, the longest first. */
export function cuts(after: string, gerund: string): string[] {
  const stop =
    /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No)|\.\p{L}{1,3})[.:](?=\s|$)|,(?!\d)|[;?!()[\]–—"“”\n…]|\s--?\s|\s['‘]/u.exec(
      after,
    )
  const text = (stop ? after.slice(0, stop.index) : after).trim()
  const words = text ? text.split(/\s+/u) : []
  if (words.length === 0) return STANDS_ALONE.test(gerund) ? [''] : []
  const found: string[] = []
  for (const end of endsOf(words)) {
    const phrase = words.slice(0, end).join(' ')
    if (/["“”<>{}_]/u.test(phrase) || isStump(words, end, gerund)) continue
    found.push(phrase)
  }
  return found.reverse()
}

const SUBJECTS = /^(?:I|he|she|they|we|you|i|it)(?:['’]\p{L}+)$|^(?:I|he|she|they|we)$/u

const STANDS_ALONE =
  /^(?:waiting|stopping|closing|quitting|leaving|resigning|withdrawing|pausing|postponing|freezing)$/u

/** Numbers of words after which a phrase may end. */
function endsOf(words: string[]): number[] {
  let ends: number[] = []
  let sawAnd = false
  if (BREAKS.test(words[0]!.toLowerCase())) return ends
  for (let i = 1; i <= Math.min(words.length, MAX_WORDS); i++) {
    if (SUBJECTS.test(words[i - 1]!)) break
    const next = words[i]?.toLowerCase()
    const last = words[i - 1]!.toLowerCase()
    const numberAhead =
      /^\d/u.test(last) && next !== undefined && /^[\p{L}%]/u.test(next) && !CUT_BEFORE.has(next)
    if (!BAD_END.has(last) && !numberAhead && (next === undefined || CUT_BEFORE.has(next))) ends.push(i)
    if (next === 'and' || next === 'or') {
      const following = words[i + 1]?.toLowerCase() ?? ''
      if (
        following === '' ||
        following === 'to' ||
        CLAUSE_SUBJECTS.has(following) ||
        VERBS.has(following) ||
        /ing$/u.test(following)
      )
        break
      if (sawAnd) break
      sawAnd = true
      // "the retro and the stand-up" belong together: no end before "and"
      ends = ends.filter((e) => e !== i)
    }
    if (next && BREAKS.test(next)) break
  }
  return ends
}

/** Whether the verb needs more than is left of its words: "putting Hugo", "letting the 12 contractors". */
function isStump(words: string[], end: number, gerund: string): boolean {
  const kept = words.slice(0, end).map((w) => w.toLowerCase())
  const next = words[end]?.toLowerCase()
  if (CAUSATIVE.test(gerund))
    return !kept.slice(1).some((w) => VERBS.has(w) || CUT_BEFORE.has(w) || /ed$/u.test(w))
  // A particle that follows at once belongs to the verb ("hand the account over").
  if (next && PARTICLES.has(next) && next !== 'in' && next !== 'on' && next !== 'through') return true
  if (MOTION.test(gerund) && /^(?:to|into|onto|off|from|out|under|in|on)$/u.test(next ?? '')) return true
  if (!gerund || !NEEDS_MORE.has(gerund) || end >= words.length) return false
  if (kept.slice(0, -1).some((w) => CUT_BEFORE.has(w)) || CUT_BEFORE.has(kept.at(-1)!)) return false
  return !(OBJECT_WILL_DO.has(gerund) && kept.length >= 2)
}

const MOTION =
  /^(?:moving|putting|shifting|taking|switching|sending|transferring|handing|giving|bringing|changing|turning|splitting|raising|bumping|cutting|merging)$/u

const CAUSATIVE = /^(?:letting|having|making|getting)$/u
