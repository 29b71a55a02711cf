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
  /\bor (?:am i|do you see|what)\b[^.]*\?/u,
  /\bwhich (?:one )?would you\b|\bwould you (?:go|do|choose|pick|take|keep|say)\b/u,
]

/** The manager brings the writer in early. */
export const BROUGHT_IN: readonly RegExp[] = [
  /\bbefore (?:i|we) (?:decide|settle|say|tell|take|send|go|commit|do|put|speak|talk)\b/u,
  /\b(?:between (?:us|you and me|ourselves)|not for (?:sharing|circulation)|keep (?:it|this) to yourself|confidential(?:ly)?|nobody knows|haven't (?:told|shown|said))\b/u,
  /\b(?:thinking (?:aloud|out loud)|just (?:thinking|an idea|a thought|floating)|(?:half|only) a thought|early (?:thought|days|word)|still turning|nothing'?s? (?:decided|written|fixed|settled))\b/u,
  /\b(?:i'?d|i would) (?:value|like|love|welcome|appreciate) your (?:view|read|take|thoughts?|eye|opinion|honest)\b/u,
  /\b(?:wanted|want|like) to (?:run|bounce|sound|try|ask|check|hear)\b/u,
]
