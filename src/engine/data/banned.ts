/** What no rewrite may say: therapy talk, false warmth, accusing whys, advice on self-care. */
export const BANNED: readonly RegExp[] = [
  /\bI hear (?:you|that you)\b/iu,
  /\bwhat I(?:'m| am) hearing\b/iu,
  /\bjourney\b/iu,
  /\bhold(?:ing)? space\b/iu,
  /\bwhy did(?:n't)? you\b/iu,
  /\bwhy (?:have|haven't|don't|would) you\b/iu,
  /\bsit with (?:that|your) feelings?\b/iu,
  /\bhow does that make you feel\b/iu,
  /\bself-care\b/iu,
  /\btake care of yourself\b/iu,
  /\bI(?:'m| am) proud of you\b/iu,
  /\bhave you (?:considered|thought about)\b/iu,
  /\bwith all due respect\b/iu,
  /\bI completely understand how you feel\b/iu,
  /\bsafe space\b/iu,
  /\bunpack\b/iu,
  /\bmy (?:fault|bad)\b/iu,
  // A feeling or a past of the writer's that nobody has told.
  /\bI know (?:exactly )?how (?:that|it|this) feels\b/iu,
  /\bI['’]ve been there\b/iu,
]
