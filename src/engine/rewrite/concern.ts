/** What the manager is worried about, as a noun phrase that can stand after "about". */
import { BAD_END, CUT_BEFORE } from '../data/plan-words.ts'
import { turned } from '../text/pronouns.ts'

const FRAME =
  /\b(?:worr(?:y|ied) (?:is |sick )?(?:about|over)|uneasy (?:about|with)|nervous about|anxious about|concerned (?:about|regarding)|concern is|apprehensive (?:about|regarding)|wary of|not (?:sure|comfortable|convinced|keen|sold|happy|at ease) (?:about|on|with|of)|unhappy (?:about|with)|afraid of|scared of|against|cold feet about|doubts? about|bothered by|on my mind is|unpersuaded by|fed up with|sick of|tired of|don['’]t (?:want|like|love)|hesitat\w+ (?:about|over)|the trouble with|the problem with|bad feeling about|a feeling about) ((?:[\p{L}\p{N}%£$€'’-]+ ?){1,9})/iu

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

/** Whether the message worries or objects, rather than puts up an idea. */
export const worries = (message: string): boolean =>
  /\b(?:bad feeling|worr\w+|afraid|scared|risk\w*|uneasy|nervous|anxious|concern\w*|apprehensive|doubt\w*|hesitat\w*|don['’]?t (?:want|like|see|love|need|trust)|not (?:sure|keen|sold|convinced|comfortable|happy|ready|easy|right)|too (?:\p{L}+)|never|nobody|hate|los(?:e|ing)|problem|trouble|bother\w*|fear|against|feels? (?:early|wrong|rushed|thin)|fed up|can['’]?t see|end up|again)\b/iu.test(
    message,
  )
