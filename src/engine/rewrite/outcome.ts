/** "Say yes and …": what is told to do, with what would come of it, as one view. */

/** The writer's own going: a threat, of which only the view is kept. */
const LEAVES =
  /^(?:you (?:can|may|could|will have to|['’]ll have to) (?:look for|find|start looking for|get)(?: yourselves| yourself)? (?:another|a new|somebody|someone)\b|i(?:['’]ll| will)? (?:quit|resign|leave|walk|go|hand in)\b|i(?:['’]m| am) (?:gone|out|off)\b)/iu
const GOOD =
  /\b(?:sorted|happy|happier|thank\w*|love\w*|singing|settled?|easier|better|saves?|saved|free|relax|sleep|fine|never look back|win|wins|(?:stop|done) \p{L}+ing|peace|quiet|golden|thrilled|delighted)\b/iu
const BAD = /\b(?:not|never|no|nobody|nothing|without|worse|less)\b|n['’]t\b/iu

/**
 * @param condition what is told to do, from its verb on: "lose it"
 * @param outcome what is said to come of it, without its "and"
 * @returns a clause that starts small and needs its stop
 */
export function withOutcome(condition: string, outcome: string): string {
  if (LEAVES.test(outcome)) return `I wouldn't ${condition}`
  if (GOOD.test(outcome) && !BAD.test(outcome.replace(/\bnever look back\b/iu, '')))
    return `I'd ${condition}, and ${outcome}`
  return `my worry is that if we ${condition}, ${outcome}`
}
