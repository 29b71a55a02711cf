/** How a manager asks for the writer's view. Matched against folded text. */
export const ASKS_VIEW: readonly RegExp[] = [
  /\bwhat (?:do|d'?|would|did|does) (?:you|u|ya|your (?:team|lot|side))(?: all| both| guys)? (?:think|reckon|say|make of|feel|suggest|recommend|advise|prefer|see)\b/u,
  /\bwhat(?:'s| is| are|s)? (?:your|ur) (?:view|views|take|thoughts?|opinion|read|sense|feeling|instinct|gut|lean|leaning|preference|position|steer|verdict)\b/u,
  /\b(?:your|ur|any) (?:thoughts|view|views|take|opinion|read|input|two cents|steer)\b/u,
  /^\W*(?:thoughts|views|opinions?|wdyt|your thoughts|objections|sensible|mad|fair|agree|agreed|ok with you|too much|too soon)\W*\?/u,
  /\bwdyt\b/u,
  /\b(?:where|how) (?:do|would|did) (?:you|u) (?:stand|land|lean|see (?:it|this|that)|feel|sit)\b/u,
  /\bhow (?:does|do|would) (?:that|this|it) (?:sound|sit|strike|land|look|feel)\b/u,
  /\b(?:tell|let) me (?:know )?(?:what you (?:think|reckon|make)|how you (?:see|feel)|where you|if you (?:see|feel|disagree)|your)\b/u,
  /\b(?:curious|interested|keen|like|love|want|glad|grateful) (?:to (?:hear|know|have)|for|what|where|how)? ?(?:what |where |how )?(?:you|your|u)\b/u,
  /\b(?:do|don't|would) (?:you|u) (?:agree|think|reckon|see it|feel)\b/u,
  /\bunless you (?:see|talk|object|feel|think|have)\b/u,
  /\b(?:bounce|run|sound) (?:this|that|it|something|an idea|you)(?: \w+)? (?:off|by|out|past)\b/u,
  /\bam i (?:mad|wrong|crazy|right|off|being)\b/u,
  /\bor (?:am i|do you see|what)\b[^.]{0,300}\?/u,
  /\bwhich (?:one )?would you\b|\bwould you (?:go|do|choose|pick|take|keep|say)\b/u,
]

/** Words by which a manager shows that a matter is still open. Matched against folded text. */
export const OPEN_CUES: readonly RegExp[] = [
  /\b(?:i am|i'm|im|am|been|just|still) (?:\w+ )?(?:thinking(?: of| about| aloud| out loud)?|leaning(?: towards?)?|considering|wondering(?: if| whether)?|toying with|mulling(?: over)?|inclined to|minded to|tempted to|torn(?: between)?|turning (?:it|this|that|over)|pondering|floating|half minded|half thinking|open to)\b/u,
  /\b(?:my (?:inclination|lean|leaning|instinct|gut|first thought|view so far|hunch) (?:is|says)|i (?:lean|tend) (?:towards?|to)|i (?:wonder|suppose|propose|suggest)|i'd (?:say|suggest|propose|like|rather)|i would (?:say|suggest|propose|rather)|i (?:don't )?think (?:we|it|that|maybe|perhaps)?)\b/u,
  /\b(?:thinking (?:of|about|we|i)|leaning towards?|considering|toying with|what if|how about|should we|shall we|could we|might (?:be|just)|maybe|perhaps|proposal|my idea|unless you|half a thought|nothing'?s? (?:decided|settled|written))\b/u,
]
