/** What the matter can be called: a short noun phrase from the manager's sentence that can stand after "about". */
import { BAD_END, CUT_BEFORE } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'

const NP = /\b(the|our|my|your|his|her|their) ((?:[\p{L}\p{N}'’&/-]+ ?){1,5})/giu
const DULL =
  /^(?:opposite|idea|guards|guides|partners|trustees|reaction|impression|honest reaction|gut|hunch|instinct|inclination|worry|concern|fear|notion|suspicion|thinking|preference|wish|hope|sense|doctor|kids|mother|father|dad|mum|son|daughter|cfo|ceo|vp|md|chair|chairman|minister|dean|owner|regulator|client|customers?|auditors?|investors|staff|lads|fitters|vendor|council|press|press people|phone|car|stairs|kitchen table|train|bus|thing|things|best|same|other|whole|lot|moment|time|end|way|day|week|month|year|years|first|last|next|rest|one|ones|point|fact|only|more|most|view|thoughts|take|opinion|mind|desk|head|feeling|answer|question|reason|problem|issue|plan|proposal|suggestion|team|people|guys|lads|company|board|floor|morning|evening|weekend|start|table|matter|truth|life|wife|husband|house|back|hand|hands|eye|eyes|face|sake|honest|usual|right|wrong|two|three|four|five|kind|sort|bit|part|side|place|job|work|boys|minute|second|rope|car|way|world|wall|road|office|summer|autumn|winter|spring|new year)\b/iu

/** The first telling noun phrase of a text: "the free tier", "the night maintenance". Null when none is clear. */
export function topicIn(text: string): string | null {
  for (const m of text.slice(0, 1200).matchAll(NP)) {
    const words = m[2]!.trim().split(/\s+/u)
    const kept: string[] = []
    for (const w of words) {
      const lower = w.toLowerCase()
      if (
        CUT_BEFORE.has(lower) ||
        /^(?:is|are|was|were|has|have|had|no|longer|only|just|drifts|went|came|was|made|did|said|got|ran|lost|won|took|gave|told|sent|kept|feels|needs|wants|needs|says|thinks|feels|gets|gives|keeps|looks|sounds|works|will|would|can|could|i|we|you|he|she|it|they|who|goes|go|gets|does|did|not|be|been)(?:['’]\p{L}+)?$/iu.test(
          lower,
        )
      )
        break
      if (/(?:['’]s|['’]re|['’]ve|['’]ll|n['’]t)$/u.test(lower) && kept.length > 0) break
      kept.push(w)
      if (kept.length === 4) break
    }
    while (kept.length && BAD_END.has(kept.at(-1)!.toLowerCase())) kept.pop()
    // A verb in the tail ends the phrase ("the agency run", "the lads work").
    const verbAt = kept.findIndex(
      (w, i) => i > 0 && VERBS.has(w.toLowerCase()) && !NOUN_TOO.test(w) && /^\p{Ll}/u.test(w),
    )
    const phrase = verbAt > 0 ? kept.slice(0, verbAt) : kept
    if (phrase.length === 0 || phrase.length > 4) continue
    if (DULL.test(phrase[0]!) && phrase.length < 2) continue
    if (/^new (?:year|one|man|woman|guy|girl|boss)$/iu.test(phrase.join(' '))) continue
    if (
      /^(?:same|whole|other|only|first|last|next|best|two|three|four|five|one|right|rest|sort|kind|lot|way|thing|idea|point|fact|feeling|moment)$/iu.test(
        phrase[0]!,
      )
    )
      continue
    if (
      /^(?:impression|reaction|opinion|feeling|view|thoughts|take|read|comments|mind|proposal|suggestion|idea|plan|thinking|inclination|worry|concern)$/iu.test(
        phrase.at(-1)!,
      )
    )
      continue
    if (phrase.length === 1 && !/\p{L}{4,}/u.test(phrase[0]!)) continue
    if (
      phrase.some((w) => /ly$/u.test(w)) ||
      phrase.some((w) => VERBS.has(w.toLowerCase()) && /(?:ed|s)$/u.test(w))
    )
      continue
    const det = m[1]!.toLowerCase()
    const turned = det === 'my' ? 'your' : det === 'your' ? 'my' : det
    if (/^(?:his|her|their)$/u.test(det)) continue
    return `${turned} ${phrase.join(' ')}`
  }
  return null
}

const NOUN_TOO =
  /^(?:call|call-|plan|list|desk|test|report|review|price|cover|check|lead|line|board|move|post|project|release|support|contract|budget|account|bill|bid|brief|charge|design|draft|fund|hire|host|house|issue|launch|lease|licence|lock|mail|order|paper|phone|pilot|pool|position|press|process|rate|record|research|rota|schedule|screen|shift|show|slot|stage|start|stock|store|study|supply|tender|trade|train|transfer|trial|update|upgrade|vote|walk|watch|water|work|visit|season|seat|service|session|group|place|sale|run|park|bar|block|book|bonus|kitchen|light|load|loan|match|mark|note|offer|pay|raise|share|ship|step|split|stand|talk|text|tool|view|wage|flag|file|track|slot|sign|sort|time|use|plant|land|dress|interview|form|bench|feed|dim|name|heat|salt|measure|guard|wind|seal|pass|pair|pitch|point|pot|print|profit|promise|pump|reply|request|rest|return|reward|risk|ring|rule|sample|score|search|set|sponsor|staff|tap|top|tour|travel|turn|warehouse|wash|weed|win|wire)$/iu
