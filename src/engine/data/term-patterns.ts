/**
 * Turns of phrase in which a loaded word usually stands, the most telling first. Group 1 is the phrase as it can be
 * quoted (rewrite/term.ts). Up to three words, so that a long tail ("… for the helpdesk") stays outside.
 */
const W = "[\\p{L}][\\p{L}'’-]*"
/** A word that can close a phrase: no preposition, conjunction, article or pronoun. */
const N = `(?!(?:for|with|by|to|on|in|at|from|but|and|or|of|the|a|an|this|that|these|those|it|he|she|they|we|i|you|him|her|them|us|than|as|if|when|until|till|about|over|yet|please|now|right|anymore|any|some|so|is|are|was|were|be|been|has|have|had|not|no|all|just|rather|quite|pretty|such|really|more|less|too|very|here|there)\\b)${W}`

/** Words after a loaded one that do not belong to it. */
const TIME =
  '(?:today|yesterday|tomorrow|lately|sometimes|again|then|though|honestly|tbh|recently|already|still|too|maybe|perhaps)'

export const TERM_PATTERNS: readonly RegExp[] = [
  /["“„«]([^"”“»]{2,40})["”»]/u,
  // 'don't feel like us': an apostrophe between letters ends nothing.
  /(?<![\p{L}\p{N}])['‘]((?:[^'’‘]|(?<=\p{L})['’](?=\p{L})){2,40})['’](?![\p{L}\p{N}])/u,
  `\\b((?:not |isn['’]t |isn't )?(?:quite )?one of us|not quite us|not really us|(?:isn['’]t|not) (?:really |quite )?us|very (?:you|me|us)|cut out for (?:it|this)|up to it)\\b`,
  `\\b((?:not )?(?:${N} )?(?:${N}) material)\\b`,
  `\\b((?:lost|losing) (?:(?:his|her|their|its|our) )(?:${N}))`,
  `\\b((?:grow|grown|growing)[ -]up|own(?:ing)? the room|safe pair of hands|buy in|step up)\\b`,
  `\\b((?:act|think|behave|operate|work)(?:s|ing)? (?:more )?like (?:an? )?(?:${N})(?: (?:${N}))?)`,
  `\\b(?:hasn['’]t|haven['’]t|has not|have not|not got|without) (the (?:right )?${N})`,
  `\\b(?:has|have|had|got|with|shows?|is|are) (no (?:${N})(?: ${N})?)`,
  `\\b((?:a (?:bit|lot|little|touch) )?(?:more|less|too) (?:of an? )?(?:${N}))(?=[\\s.,;:!?"”’]|$)`,
  `\\b((?:a bit|a touch|a little) (?:too )?(?:${N})(?: (?!${TIME}\\b)${N}(?=[.,;:!?]|$| though\\b))?)(?=[\\s.,;:!?"”’]|$)`,
  `\\bmissing(?: here| there)? (?:is|was) ((?:the |a )?${N})`,
  `\\b(?:some|real|with|want|needs?|lacks?|lacking|missing|miss(?:es)?|misses|bring) (?:more |some |a bit of |a |the |real )*(${N})(?=[.,;:!?"”’]|\\s(?:in|on|from|for|and|but|to|please|by|at)\\b|$)`,
  `\\b((?:doesn['’]t|not) (?:${N})(?: (?:up|in|to (?:her|him|them|it)))?)(?=[\\s.,;:!?"”’]|$)`,
  `\\b(?:feels?|looks?|sounds?|reads?|become|became|seems?|comes across(?: as)?) (?:a bit |too |very |rather |so )?(${N})(?=[\\s.,;:!?"”’]|$)`,
].map((p) => (typeof p === 'string' ? new RegExp(p, 'iu') : p))
