/** What a manager can carry, and the words by which it shows, the most telling first. */
export type LoadKind =
  | 'grief'
  | 'illness'
  | 'tears'
  | 'shame'
  | 'conflict'
  | 'loss'
  | 'overload'
  | 'sleep'
  | 'worry'
  | 'blame'
  | 'disappointment'
  | 'anger'
  | 'pressure'
  | 'business'
  | 'plain'

export const LOAD_WORDS: readonly [LoadKind, RegExp][] = [
  [
    'grief',
    /\b(?:died|passed away|funeral|lost my \p{Lu}\p{Ll}+|lost (?:my|our|the|a) (?:little one|patient|child|kid|boy|girl|lad|mum|mother|dad|father|brother|sister|son|daughter|wife|husband|baby|dog|partner|gran\w*)|bereave\w*|hospice|days, not weeks|miscarr\w*|said goodbye to (?:him|her)|put (?:him|her|the dog|biscuit) (?:down|to sleep)|buried (?:my|our|him|her))\b/u,
  ],
  [
    'illness',
    /\b(?:(?:in|into|to|from|out of)(?: the)? hospital(?! (?:till|until|every))|stroke|cancer|diagnos\w+|my (?:surgery|operation|treatment|hip|biopsy|scan|results)|['’]s (?:surgery|operation|scan|treatment|biopsy)|intensive care|biopsy|ambulance|heart attack|ward with)\b/iu,
  ],
  ['tears', /\b(?:cry|cried|crying|tears|weep\w*|sobb\w*|wept|in bits)\b/iu],
  [
    'shame',
    /\b(?:asham\w+|in front of|embarrass\w*|humiliat\w*|lost face|laughed at|mortified|read (?:it|them|his mail) aloud|roasted|took me apart|tore me|to pieces|dressing[- ]down|listening in|told off|made a fool|showed me up|stood there|stand there)\b/iu,
  ],
  [
    'conflict',
    /\b(?:shout\w*|scream\w*|row with|had it out|undermin\w*|argu\w+|fight\w*|fought|fell out|snapped|hung up|called me|told me i|at each other|contradict\w*|walked out|yell\w*|attack\w*)\b/iu,
  ],
  [
    'blame',
    /\b(?:my head|my neck|blame\w*|down to me|gets it in the neck|my name|complain\w* about me|on my desk|on me|my fault|held responsible|under fire|wanted my head|my signature)\b/iu,
  ],
  [
    'sleep',
    /\b(?:sleep|slept|awake|insomnia|four in the morning|up since|at \d ?am|pacing since|since five|since four|since three|three nights|past midnight|nights now)\b/iu,
  ],
  [
    'loss',
    /\b(?:lost|losing|resign\w*|gave notice|quit\b|turned us down|left us|last day|leaving us|handed in|cancelled on us|rejected|voted|lose)\b/iu,
  ],
  [
    'overload',
    /\b(?:swamped|drowning|overload\w*|stretched|snowed|back[- ]to[- ]back|end of (?:my|his|her|the) (?:rope|tether)|fumes|wrecked|exhaust\w*|worn out|tired|knackered|shattered|on (?:my|her) knees|dead on my feet|can't keep|cannot keep|too much|no day off|weekend again|burning|out of road|hanging by|head above water|nothing left|in the tank|putting out fires|keep (?:all )?the threads|flat out|finished me|flattened)\b/iu,
  ],
  [
    'disappointment',
    /\b(?:disappoint\w*|gutted|let down|crush\w*|heartbr\w*|sad\b|saddened|stings?|stung|hurts?|for nothing|deflat\w*|breaks my heart|broke my heart|rotten notice|slap in the face|flat\b)\b/iu,
  ],
  [
    'anger',
    /\b(?:furious|fuming|angry|livid|fed up|sick of|had it\b|had it with|had enough|sick and tired|infuriat\w*|drives me mad)\b/iu,
  ],
  [
    'worry',
    /\b(?:worr\w+|afraid|scared|fear\w*|dread\w*|anxious|nervous|uneasy|sick about|feel sick|panic\w*|terrified|cold feet|not comfortable|concern\w*|keep picturing|keeps me)\b/iu,
  ],
  [
    'pressure',
    /\b(?:pressure|breathing down|cosh|on my back|on at me|chasing me|squeez\w*|extra work|risk to|on the hook|stress\w*|deadline|board wants|head office|twice a day|every day)\b/iu,
  ],
]
