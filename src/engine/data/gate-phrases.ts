/**
 * Words that raise a gate. Matched against folded text (lower case, straight apostrophes). Each list is grown with
 * general phrases only; what no list can hold is the model's part (its `whole` output).
 */

/** G10: harassment, discrimination, retaliation, threats, wage theft, unlawful orders, boundaries. */
export const ABUSE: readonly RegExp[] = [
  /\b(?:sexual(?:ly)?|racial(?:ly)?) (?:harr?ass|assault|abus|remark|comment|joke|slur|advance)/u,
  /\bharr?ass?(?:ed|ing|ment|es)? (?:me|us|her|him|by|at work|in the|colleague|staff|claim|complaint)|\b(?:sexual|workplace) harr?ass?ment\b/u,
  /\bharr?ass?ed (?:a|my|the|one of|our) \w+/u,
  /\b(?:racist|sexist|homophobic|transphobic|antisemitic|islamophobic) (?:remark|comment|joke|slur|thing|name|abuse|language|stuff|insult)/u,
  /\b(?:touch(?:ed|es|ing)|grop(?:ed|es|ing)|grab(?:bed|s|bing)|push(?:ed|es|ing)? himself on|rub(?:bed|s|bing)) (?:me|my (?:arm|leg|thigh|knee|back|waist|shoulders?|hair|neck|bum|breast|chest)|himself)\b/u,
  /\bhands? (?:on|up|round|around|over) my (?:leg|thigh|knee|back|waist|shoulders?|hair|neck|bum|bottom|hip)/u,
  /\bstop (?:messaging|texting|contacting|calling|touching|following|emailing|writing(?: to)?) me\b/u,
  /\b(?:do not|don't|pls dont|dont) (?:contact|message|text|write to|call) me (?:again|after|at night|any ?more|about)/u,
  /\bi (?:do not|don't|did not|didn't) consent\b/u,
  /\b(?:retaliat(?:ed|ion|ing|ory)) (?:against|for|by|because|after)|\bin retaliation\b|\bpayback for (?:my|the|her|his) (?:report|complaint)/u,
  /\b(?:since|after|because) i (?:reported|complained|spoke up|raised (?:it|the|my)|blew|rang the labou?r|went to hr|wrote to (?:hr|the (?:trust|board|inspector)))/u,
  /\b(?:whistle-?\s?blow|protected disclosure|hostile (?:work|environment)|labou?r board|employment tribunal|ombudsman)/u,
  /\b(?:discriminat(?:e|ed|es|ing|ion)) (?:against|on (?:the )?(?:ground|basis)|because|claim)|\b(?:age|sex|race|pregnancy|disability|religious|maternity) discrimination\b/u,
  /\b(?:because|since|as|now that|while|given) (?:of )?(?:i am|i'm|im|she is|she's|he is|he's|they are|they're|my|her|his|their)\b[^.!?\n]{0,24}\b(?:pregnan\w*|expecting|maternity|disab\w+|muslim|jewish|black|gay|lesbian|trans|too old|over (?:50|60)|visa|accent|headscarf|hijab|union)/u,
  /\b(?:too old|past (?:it|her sell|his sell|their sell)|not getting any younger|at (?:his|her|their) age|near(?:ing|ly|ing on)? retirement|close to retirement|someone younger|younger (?:face|blood|person|man|woman|model)|fresher faces?)\b/u,
  /\b(?:pregnan(?:t|cy)|maternity|parental leave|little one on the way|baby on the way|expecting)\b[^.!?\n]{0,60}\b(?:contract|role|project|promot|position|account|instead|better hands|off the|can't rely|leave it)/u,
  /\b(?:falsif(?:y|ied|ying)|fals(?:e|ify) (?:the )?(?:record|entr|figure|sheet)|backdat(?:e|ed|ing)|back-dat(?:e|ed|ing)|forg(?:e|ed|ing) (?:the|a|his|her|my|that)|doctor(?:ed|ing)? the (?:figure|number|record|log|report|data))/u,
  /\b(?:hid(?:e|ing)|bury(?:ing)?|cover(?:ing)? up|shred|destroy|lose|delete) (?:the |those |these |that |our |any )?(?:test |bad |real |true )?(?:results?|evidence|complaints?|records?|failures?|accident|incident|emails? from)\b/u,
  /\bcover-?up\b(?! (?:tattoo|cream|ink))|\bcover(?:ed|ing)? (?:it|this|that) up\b/u,
  /\b(?:bribe|kickback|brown envelope|under the table|off the books|cash in hand to)\b/u,
  /\b(?:unpaid|without pay|not paid|never paid|no pay) (?:wages?|overtime|hours?|sundays?|shifts?|work)\b|\b(?:wages?|overtime|tips?) (?:stolen|withheld|not paid|missing|were never)/u,
  /\b(?:clock|badge|sign)(?:s|ed)? (?:everyone |us |them )?out\b[^.!?\n]{0,40}\b(?:then|and) (?:do|finish|keep|carry|work|stay)/u,
  /\bpassports?\b[^.!?\n]{0,40}\b(?:back|keeps?|kept|holds?|held|took|taken|locked|his (?:truck|safe|desk))/u,
  /\bi (?:will not|won't|refuse to|am not going to|cannot|can't|wont) (?:sign|certify|backdate|falsify|lie|cover|hide|fake|forge|alter|delete)\b/u,
  /\b(?:threaten(?:ed|ing|s)?) (?:me|us|her|him|to (?:fire|sack|hurt|hit|report|tell|call))/u,
  /\b(?:you can|you'll|you will) forget (?:the|your|about) (?:\w+ )?(?:job|promotion|contract|bonus|hours)/u,
  /\b(?:physical|verbal)(?:ly)? (?:abus|assault|attack)|\b(?:hit|slapped|shoved|spat at|threw \w+ \w+ (?:at|next to)) (?:me|my head|him|her)\b/u,
  /\b(?:bully(?:ing)?|bullied) (?:me|us|her|him|by|at work|complaint|since|is)|\bbeing bullied\b/u,
  /\bformal(?:ly)? (?:complain(?:t|ing)?) (?:about|against)|\bproper complaint\b|\bmaking a complaint against\b/u,
  /\b(?:stalk(?:ed|ing|s)|slur|the n-word|dead-?nam)/u,
]

/** G4: emergency, incident, safety, health in danger. */
export const EMERGENCY: readonly RegExp[] = [
  /\b(?:p1|sev ?[01]|sev-[01]|major incident|outage in progress|site is down|prod(?:uction)? is down|system(?:s)? (?:is|are) down|we(?:'re| are) down\b)/u,
  /\b(?:evacuat(?:e|ed|ing)|everyone out|everybody out|clear the (?:bay|floor|building|area|site)|alarm is real|fire alarm|call (?:999|911|112|the fire|an ambulance)|dial (?:999|911|112))\b/u,
  /\b(?:gas leak|smell(?:s|ing)?(?: \w+)? (?:of |like )?gas|chemical spill|solvent (?:all )?over|methane|carbon monoxide|exposed wires?|live wire|scaffold(?:ing)? (?:has|is|came|tie)|collaps(?:ed|ing)|bleeding|unconscious|not breathing|electrocut)/u,
  /\b(?:guard|hood|interlock|harness|brakes?|safety (?:catch|switch|valve|pin)) (?:is |are |was |were |'s )?(?:off|broken|missing|bypassed|disabled|gone|failed)\b/u,
  /\b(?:stop|kill) (?:the|all) (?:line|press|pumps?|conveyor|saw|machine|power)\b/u,
  /\b(?:ransomware|data breach|being hacked|leaked key|revok(?:e|ing) (?:the|every|all|its) (?:key|token|access|credential)s?|somebody (?:who is not us )?is (?:in|sitting in) (?:the|our))/u,
  /\b(?:rolling back|rolled back) (?:now|the release|to)\b/u,
  /\b(?:patient|resident) (?:in|on) [^.!?\n]{0,20}(?:needs? help|collapsed|not responding|fell)|\bneeds help now\b/u,
  /\b(?:safety hazard|unsafe (?:to|lift|load|scaffold|practice|condition)|near miss|injur(?:ed|y) (?:at|on|in|to|himself|herself)|someone (?:is|was|got) (?:hurt|injured))\b/u,
  /\b(?:product recall|recall(?:ing)? (?:the )?batch|batch \d+[^.!?\n]{0,40}(?:glass|metal|contaminat|mould|blue and sharp))/u,
]

/** G5: legal, compliance, audit and security instructions. */
export const LEGAL: readonly RegExp[] = [
  /\b(?:legal hold|litigation hold|hold notice|privileged(?: and confidential)?|attorney-client|subpoena|preserve (?:the|all|every)|preservation notice)\b/u,
  /\b(?:counsel|our lawyers?|the lawyers?|our solicitors?|the solicitors?|legal(?: team| department)?) (?:has |have |had )?(?:said|says|say|wants?|don'?t want|told|tells|advises?|advised|instructed|asked|needs?|insists?|confirmed)\b/u,
  /\bper counsel\b|\bno comment\b.{0,20}\bcounsel\b/u,
  /\b(?:must not|mustn't|may not|do not|don't|nothing is to be|not to) (?:delete|destroy|shred|tidy|bin|alter|discard)\b/u,
  /\b(?:report(?:ed|able)?|notif(?:y|ied|ication)) (?:it |this |them )?(?:to |the |must go to )(?:the )?(?:regulator|authorit(?:y|ies)|police|ico|fca|sec|dpo|data protection)\b/u,
  /\b(?:the regulator|compliance|data protection|the dpo|information security|infosec|internal audit|export control|export office)\b[^.!?\n]{0,40}\b(?:need|needs|ask|asks|asked|want|wants|require|requires|collect|collecting|told|tell|says?|has put)\b/u,
  /\b(?:conflict of interest|insider (?:list|trading|information)|conflict declaration|declaration i (?:filled|signed)|export licen[cs]e|controlled list|money laundering)\b/u,
  /\bwithin (?:24|48|72) hours\b[^.!?\n]{0,40}\b(?:notif|breach|authorit)/u,
]

/** G6: formal HR process. */
export const FORMAL_HR: readonly RegExp[] = [
  /\b(?:grievance|disciplinary|redundancy (?:consultation|process|meeting|letter)|at[- ]risk letter|settlement agreement|exit agreement|final (?:written )?warning|written warning|warning letter|performance improvement plan|pip (?:meeting|review)|occupational health|reasonable adjustment|adjustment to my hours|works council (?:hearing|procedure)|right of appeal|appeal (?:hearing|against))\b/u,
  /\b(?:hr|personnel|people team|human resources|the union|my rep)\b[^.!?\n]{0,50}\b(?:hearing|investigat|statement|witness|letter|suspend|complaint|meeting on the|case|procedure|scoring|consultation|has the document|confirmed|posted)/u,
  /\b(?:hearing|investigation|disciplinary meeting)\b[^.!?\n]{0,40}\b(?:on the|at \d|witness|hr|rep|statement)/u,
  /\b(?:my|his|her|their) (?:statement|account) (?:is )?attached\b|\bfind my statement\b|\bconfirm receipt of the letter\b|\bi will attend the hearing\b/u,
  /\b(?:suspended|stays? at home) on full pay\b|\bsick note\b|\bmedical certificate\b|\bfit note\b/u,
]

/** G11: grief, illness, self-harm, crisis. */
export const GRIEF: readonly RegExp[] = [
  /\b(?:my|his|her|our|their|your) (?:(?:dear|poor|little|late|ex|elder|younger|own) )?(?:mother|father|mum|mom|dad|mam|da|parents?|wife|husband|partner|son|daughter|baby|brother|sister|gran|grandmother|grandfather|nan|aunt|uncle|child|boy|girl|best friend|friend)\b[^.!?\n]{0,30}\b(?:died|dead|passed|passing|dying|funeral|gone|cancer|stroke|hospice|intensive care|icu|is very ill|was buried)/u,
  /\b(?:passed away|passed on last|died (?:last|this|on|in|at|yesterday|suddenly)|lost (?:my|her|his|our|the) (?:mother|father|mum|mom|dad|wife|husband|son|daughter|baby|brother|sister|child)|we lost the baby|miscarr|stillb|bereave|condolence|sorry for your loss|hospice|palliative|terminal (?:cancer|illness)|chemo(?:therapy)?)\b/u,
  /\bfuneral (?:is|on|of|for|was|will)\b(?! director)/u,
  /\b(?:diagnos(?:ed|is))\b[^.!?\n]{0,30}\b(?:cancer|tumou?r|leuk|ms\b|parkinson|alzheimer|dementia|lymphoma)|\b(?:cancer|leuk[ae]mia|lymphoma|tumou?r) (?:is back|diagnosis|has spread)/u,
  /\b(?:suicid(?:e|al)|kill (?:myself|himself|herself)|end (?:it all|my life)|took (?:his|her|their) own life|self-?harm|don'?t want to be here any ?more|can'?t go on (?:living|like this any))\b/u,
  /\btaking my (?:mother|father|mum|dad|son|daughter|wife|husband) to (?:the )?hospital\b/u,
]

/** G17: the manager asked for brevity. */
export const BREVITY: readonly RegExp[] = [
  /\b(?:just (?:send|give|tell|need) (?:me )?(?:the|a) (?:number|figure|name|date|time|answer|yes|total|link|file)|one (?:word|line|number)(?: answer)?(?: please| is enough| will do)?|quick yes(?: or |\/)no|yes or no (?:will do|is fine|please|only)|keep it (?:short|brief)|short answer|no essays?|number only|just the (?:number|figure|name|total|date))\b/u,
]

/** G9: the manager grants what the writer asked for. */
export const GRANTED: readonly RegExp[] = [
  /\b(?:your (?:leave|holiday|request|application|expense|claim|annual leave|day off|training|travel|laptop)[^.!?\n]{0,30}(?:is |has been |was |'s )?(?:approved|granted|fine|signed|ok(?:ay)?|gone through|all good)|approved your|happy to approve|granted your|you asked (?:me )?for[^.!?\n]{0,40}(?:approved|granted|fine|yes))\b/u,
  /^\W*(?:approved|granted)\b/u,
]

/** G18: the manager asked for advice or a recommendation. */
export const ADVICE_ASKED: readonly RegExp[] = [
  /\b(?:what would you (?:do|recommend|suggest|advise|pick|choose)|what do you (?:recommend|suggest|advise)|(?:any|got any) (?:ideas|suggestions|advice)|your (?:recommendation|advice|pick|suggestion)|which (?:one )?(?:would|should) (?:you|i|we)|advise me|tell me what to do|help me (?:decide|choose|pick)|how would you (?:handle|play|do|go about)|should i\b[^.!?\n]{0,60}\?)/u,
]

/** G19: resignation, pay negotiation, contract: interests diverge. */
export const DIVERGING: readonly RegExp[] = [
  /\b(?:accept my resignation|(?:i|hereby) resign\b|my resignation|my notice (?:period|pay)|handing in my notice|i am giving notice|counter-?offer|severance|notice pay)\b/u,
  /\b(?:i am|i'm|im) asking for (?:a )?(?:[£$€]?\d|raise|rise|pay|increase)/u,
  /\b(?:do not|don't|cannot|can't) (?:agree to|accept) the (?:new )?(?:clause|contract|terms|offer)\b|\breviewed by hr\b/u,
]

/** G22: the manager asked for no more questions, or has said no. */
export const STOP: readonly RegExp[] = [
  /\b(?:no more questions|stop asking|enough questions|just do (?:it|as|what)|(?:please )?drop it|leave it there|not (?:re)?open(?:ing)? (?:this|it|that)|let's not reopen|not (?:up )?for discussion|no debate|end of (?:story|discussion)|i(?:'ve| have) (?:made up my mind|decided)|my (?:mind|decision) is (?:made|final)|i need a yes or a? ?no|i(?:'ve| have) said no|the answer is (?:still )?no|not discussing)\b/u,
]

/** G7: decided or announced, in words that leave no doubt. */
export const DECIDED: readonly RegExp[] = [
  /\b(?:board|exec(?:utive)?|committee|council|ceo|md|partners|governors|trustees|ops|hr|head office|group|ministry)\b[^.!?\n]{0,30}\b(?:approved|decided|signed off|voted|ratified|confirmed|agreed)\b/u,
  /\b(?:it(?:'s| is| was| has been|'s been) (?:decided|approved|signed off|final|announced|settled|confirmed)|effective (?:from )?(?:\d|immediately|next|monday|january|february|march|april|may|june|july|august|september|october|november|december)|has been announced|was announced|no longer up for|going ahead (?:on|from|with)|decision(?:'s| is| was| has been) (?:made|taken|final))\b/u,
]

/** A confidence: the manager asks that something stay between the two. */
export const CONFIDENCE: readonly RegExp[] = [
  /\b(?:between (?:us|you and me|ourselves|the two of us)|not for (?:sharing|circulation|forwarding|others|the team)(?: yet)?|(?:please )?(?:don't|do not) (?:share|forward|tell|mention|pass)[^.!?\n]{0,30}|keep (?:it|this|that) (?:to yourself|quiet|under your hat|between us|confidential)|in confidence|confidential(?:ly)?|strictly private|for your (?:eyes|ears) only|nobody (?:else )?knows(?: yet)?|haven't told (?:anyone|anybody|a soul|the team|them|him|her)(?: yet)?|mum's the word|off the record)\b/u,
]
