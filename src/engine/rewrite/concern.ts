/** What the manager is worried about, as a noun phrase that can stand after "about". */
import { BAD_END, CUT_BEFORE, NEEDS_MORE } from '../data/plan-words.ts'
import { turned } from '../text/pronouns.ts'

const FRAME =
  /\b(?:worr(?:y|ied) (?:is |sick )?(?:about|over)|uneasy (?:about|with)|nervous about|anxious about|concerned (?:about|regarding)|concern is|apprehensive (?:about|regarding)|wary of|not (?:sure|comfortable|convinced|keen|sold|happy|at ease) (?:about|on|with|of)|unhappy (?:about|with)|afraid of|scared of|against|cold feet about|doubts? about|bothered by|on my mind is|unpersuaded by|fed up with|sick of|tired of|don['’]t (?:want|like|love)|hesitat\w+ (?:about|over)|the trouble with|the problem with|bad feeling (?:about|with|on)|a feeling about|reading about|hearing about|getting about|in a stew about|niggles me is|keep(?:s)? niggling me is|knot in my stomach about|worried on|dunno about|unsure (?:about|of)|wary (?:about|of)|lying awake over|lie awake over|lay awake over) ((?:[\p{L}\p{N}%£$€'’-]+ ?){1,9})/iu

export function concernOf(message: string): string | null {
  const text = message.slice(0, 4000)
  const m = FRAME.exec(text)
  if (m) {
    const words = m[1]!.trim().split(/\s+/u)
    if (
      /^(?:the|our|my|your|a|an|this|that|these|those|\p{L}+ing|\p{Lu}\p{L}+)$/u.test(words[0]!) &&
      !/^(?:to|being|having|it|that|this)$/iu.test(words[0]!)
    ) {
      let kept: string[] = []
      for (const [i, w] of words.entries()) {
        if (i > 0 && CUT_BEFORE.has(w.toLowerCase())) break
        if (
          /^(?:is|are|was|will|would|has|have|i|we|you|he|she|they|it|goes|go|can|could|don['’]t|won['’]t)$/iu.test(
            w,
          )
        )
          break
        kept.push(w)
        if (kept.length === 5) break
      }
      while (kept.length > 0 && BAD_END.has(kept.at(-1)!.toLowerCase())) kept = kept.slice(0, -1)
      const stump = NEEDS_MORE.has(kept[0]?.toLowerCase() ?? '') && kept.length < words.length
      if (stump || /(?:ing|^mate|^boss|^sir|^though)$/iu.test(kept.at(-1) ?? '')) return null
      if (kept.length >= 2 || /^\p{Lu}/u.test(kept[0] ?? '')) {
        const phrase = turned(kept.join(' '))
        if (
          phrase &&
          !/^(?:putting|taking|having|letting|making|getting|keeping|leaving) \p{L}+$/iu.test(phrase)
        )
          return phrase
      }
    }
  }
  return null
}

/** What the flagged sentence itself waves off: "don't worry about the Tuesday", "you fuss too much over Salford". */
const WAVED =
  /\b(?:worry(?:ing)?|fret(?:ting)?|fuss(?:ing)?|panic(?:king)?|stress(?:ing)?|agonis\w+|lose (?:any )?sleep|in a stew|torn|overthink\w*|reading (?:far |way )?too much|concern|upset|wound up|worked up)(?: (?:too much|so much))? (?:about|over|into|on) ((?:the|our|your|my|those|these|\p{Lu}[\p{L}'’-]+)(?: [\p{L}\p{N}'’-]+){0,4})/u

/** @returns a noun phrase that can stand after "about", or null */
export function concernIn(sentence: string): string | null {
  const m = WAVED.exec(sentence)
  if (!m) return null
  const kept: string[] = []
  for (const w of m[1]!.split(' ')) {
    if (
      kept.length > 0 &&
      (CUT_BEFORE.has(w.toLowerCase()) ||
        /^(?:boss|sir|mate|it|they|we|you|he|she|what|is|are|was|were|will|has|have)\b/iu.test(w))
    )
      break
    kept.push(w)
  }
  const last = kept.at(-1)?.toLowerCase() ?? ''
  return kept.length === 0 || BAD_END.has(last) ? null : kept.join(' ')
}

/** Whether the message worries or objects, rather than puts up an idea. */
export const worries = (message: string): boolean =>
  /\b(?:bad feeling|fret\w*|(?:does|did|do)(?:n['’]?t| not) sit (?:well|right|easy)|(?:would|['’]d) (?:rather|sooner|prefer) not|prefer (?:we|to|not to) wait|feels? like (?:begging|cheating|giving up)|look like fools|worr\w+|afraid|scared|risk\w*|uneasy|nervous|anxious|concern\w*|apprehensive|doubt\w*|hesitat\w*|don['’]?t (?:want|like|see|love|trust|think|believe)|dunno|(?:not|never|isn['’]?t|aren['’]?t) (?:\p{L}+ ){0,2}(?:sure|keen|sold|convinced|comfortable|happy|ready|easy|right)|losing|trouble|bother\w*|fear\w*|against|feels? (?:early|wrong|rushed|thin)|cold feet|can['’]?t see|unhappy|dread\w*|torn|uncomfortable|niggl\w*|a stew|in two minds|knot in|less (?:i|we) believe|(?:lie|lay|lying) awake|sleep\w*|panick\w*|keep (?:imagining|picturing|thinking)|rather (?:we|not)|on my mind|mistake|grumbl\w*|resist\w*|seems? a lot|not again|scruple\w*|too much|come back (?:at|to)|wak(?:e|ing) up|against it)\b/iu.test(
    message,
  )
