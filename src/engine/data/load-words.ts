/** What a manager can carry, and the words by which it shows, the most telling first. */
export type LoadKind =
  | 'grief'
  /** Grave news by the model's reading, of which the words are not sure. */
  | 'grave'
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
  | 'heard'
  | 'slight'
  | 'haunted'
  | 'spent'
  | 'alone'
  | 'years'
  | 'business'
  | 'plain'

export const LOAD_WORDS: readonly [LoadKind, RegExp][] = [
  [
    'grief',
    /(?<!\b[Ss]ince (?:\p{L}+ ){1,2})\b(?:died|passed away|did(?: not|n['’]t) (?:make it|pull through|survive|wake up)|slipped away|is gone, (?:he|she)|funeral|lost my \p{Lu}\p{Ll}+|lost (?:my|our|the|a) (?:little one|patient|child|kid|boy|girl|lad|mum|mother|dad|father|brother|sister|son|daughter|wife|husband|baby|dog|partner|gran\w*)|bereave\w*|hospice|palliative|inoperable|(?:[Dd]ays|[Ww]eeks|[Mm]onths),? (?:(?:he|she|they|the doctors?|the consultant) said,? )?(?:and )?not (?:weeks|months|years)|ended (?:it (?:him|her)self|(?:his|her|their) (?:own )?life)|took (?:his|her|their) own life|nothing more (?:they|the doctors) can do|switch(?:ed)? (?:him|her) off|miscarr\w*|we buried|said goodbye to (?:him|her)|put (?:him|her|the dog|biscuit) (?:down|to sleep)|buried (?:my|our|him|her))\b/u,
  ],
  [
    'illness',
    /\b(?:(?:in|into|to|from|out of)(?: the)? hospital(?! (?:till|until|every))|stroke|cancer|diagnos\w+|my (?:surgery|operation|treatment|hip|biopsy|scan|results)|['’]s (?:surgery|operation|scan|treatment|biopsy)|intensive care|biopsy|ambulance|heart attack|ward with|came off (?:the|his|her|my|their|a) (?:scooter|bike|motorbike|moped|horse|ladder|roof)|(?<!\bthr\p{L}+ (?:\p{L}+ )?)under a (?:lorry|truck|bus|train|tram|car|van)|hit by a (?:lorry|truck|bus|train|tram|car|van)|(?:are|['’]re) operating (?:now|on (?:him|her|them))|airlifted)\b/iu,
  ],
  ['tears', /\b(?:cry|cried|crying|tears|weep\w*|sobb\w*|wept|in bits)\b/iu],
  [
    'shame',
    /\b(?:asham\w+|in front of|embarrass\w*|humiliat\w*|lost face|laughed at|mortified|read (?:it|them|his mail) aloud|roasted|took me apart|tore me|to pieces|dressing[- ]down|listening in|told off|made a fool|showed me up|stood there|stand there|inches tall|about this tall|swallow (?:me|us)|floor to open|(?:like|feel) (?:an? )?(?:right |complete |total |proper )?(?:fool|mug|idiot|schoolboy|schoolgirl)|disgrac\w+|shame|ridicul\w+|all (?:have )?laughed|nothing to say|stood over)\b/iu,
  ],
  [
    'conflict',
    /\b(?:shout\w*|scream\w*|row with|had it out|undermin\w*|argu\w+|fight\w*|fought|fell out|snapped|hung up|called me|told me i|at each other|contradict\w*|walked out|yell\w*|attack\w*)\b/iu,
  ],
  [
    'blame',
    /\b(?:my head|my neck|blame\w*|down to me|gets it in the neck|my name|i['’]m the one (?:who|that)?|i am the one|it was me (?:who|that|on)|(?:be|was) me who|call(?:ed)? (?:me )?(?:in )?to account|hang me out|gets grilled|have to walk in|answer for it|explain it|my (?:st\w+|budget|reserves|balance)|complain\w* about me|on my desk|on me|my fault|held responsible|under fire|wanted my head|my signature)\b/iu,
  ],
  [
    'sleep',
    /\b(?:sleep|slept|awake|insomnia|four in the morning|up since|at \d ?am|pacing since|since five|since four|since three|three nights|past midnight|nights now)\b/iu,
  ],
  [
    'heard',
    /\b(?:(?:heard|hear|learnt|learned|found out|find out|told|read) (?:it|about it|about the \p{L}+|me|us|that)? ?(?:from (?:a|the|my)|by (?:e-?mail|text|letter)|in (?:the (?:lift|newspaper|paper|press|corridor|car park)|an e-?mail)|on a speaker|off a|over the phone)|told me (?:ten|five|two|an?) (?:minutes?|hours?|days?) before|sent me an e-?mail|from a (?:driver|caretaker|poster|letter)|last to know)\b/iu,
  ],
  [
    'slight',
    /\b(?:that['’]s the thanks|left (?:me )?out|passed over|without (?:me|asking me)|did not (?:call|ask|invite) me|didn['’]t (?:call|ask|invite|even ask) me|not (?:even )?asked|(?:presented|took|sold) (?:our|my) (?:\p{L}+ ){1,3}as (?:theirs|his|hers)|out from under (?:us|me)|for granted|nobody (?:answers|asks|picks up|thanked)|no thanks|talked over me)\b/iu,
  ],
  [
    'haunted',
    /\b(?:keep (?:replaying|seeing|hearing|turning|thinking|picturing|going over)|can(?:no|['’])t (?:stop thinking|shake|let (?:it|this) go|get (?:it|that|her|him) out)|(?:does|do) not let me go|won['’]?t let me go|won['’]?t leave me|still (?:dream|think|hear|see|play)|stays? with me|on my mind|in my head|round and round|(?:lie|lay|lying) (?:there|awake|half the night)|staring at the ceiling|will not forget|go(?:es|ing)? round|stomach|not got over|got to me|gets to me|getting to me)\b/iu,
  ],
  [
    'spent',
    /\b(?:burn(?:t|ed)[- ]out|eating me alive|how much more|breaking point|at the end\b|can(?:no|['’])t (?:face|cope|see over|go on|take)|don['’]?t know how (?:much )?(?:long|we|i)|patching|brain is soup|my heart(?:['’]s)? not in it|no heart for|want out|got me beat|had enough of|all sides|run out of|running on|nothing more to give|to stop for a while|no more answers|worst day|nightmare|not got a minute|not a minute)\b/iu,
  ],
  [
    'alone',
    /\b(?:on my own|all alone|by myself|only me\b|just me\b|nobody (?:to|else|upstairs)|no one (?:to|else)|nobody of my own|no boss|single friend|told nobody|not told (?:even|anyone|anybody)|not (?:even )?told my)\b/iu,
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
  [
    'years',
    /\b(?:(?:\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))? (?:years|yrs)|years of my life|since (?:19|20)\d\d)\b/iu,
  ],
]
