/**
 * Words that raise a gate. Matched against folded text (lower case, straight apostrophes). Each list is grown with
 * general phrases only; what no list can hold is the model's part (its `whole` output).
 */

/** G10: harassment, discrimination, retaliation, threats, wage theft, unlawful orders, boundaries. */
export const ABUSE: readonly RegExp[] = [
  /\b(?:sexual(?:ly)?|racial(?:ly)?) (?:harr?ass|assault|abus|remark|comment|joke|slur|advance)/u,
  /\bharr?ass?(?:ed|ing|ment|es)? (?:me|us|her|him|by|at work|in the|colleague|staff|claim|complaint)(?! (?:for|about|over|on|with) )|\b(?:sexual|workplace) harr?ass?ment\b/u,
  /\bharr?ass?ed (?:a|my|the|one of|our) \w+/u,
  /\b(?:racist|sexist|homophobic|transphobic|antisemitic|islamophobic) (?:remark|comment|joke|slur|thing|name|abuse|language|stuff|insult)/u,
  /\b(?:touch(?:ed|es|ing)|grop(?:ed|es|ing)|grab(?:bed|s|bing)|push(?:ed|es|ing)? himself on|rub(?:bed|s|bing)|pinch(?:ed|es|ing)|slapp?(?:ed|s|ing)|strok(?:ed|es|ing)|kiss(?:ed|es|ing)) (?:me\b(?! (?:as|just|fine|that|more|most|deeply))|(?:my|her|his) (?:arm|leg|thigh|knee|back|backside|behind|bottom|waist|shoulders?|hair|neck|bum|breast|chest|face|cheek)\b|himself\b)/u,
  /\bhands? (?:on|up|round|around|over) my (?:leg|thigh|knee|back|waist|shoulders?|hair|neck|bum|bottom|hip)/u,
  /\bstop (?:messaging|texting|contacting|calling|touching|following|emailing|writing(?: to)?) me\b/u,
  /\b(?:do not|don't|pls dont|dont) (?:contact|message|text|write to|call) me (?:again|after|at night|any ?more|about)/u,
  /\bi (?:do not|don't|did not|didn't) consent\b/u,
  /\b(?:retaliat(?:ed|ion|ing|ory)) (?:against|for|by|because|after)|\bin retaliation\b|\bpayback for (?:my|the|her|his) (?:report|complaint)/u,
  /\b(?:since|after|because) i (?:reported|complained|spoke up|raised (?:it|the|my)|blew|rang the labou?r|went to hr|wrote to (?:hr|the (?:trust|board|inspector)))/u,
  /\b(?:whistle-?\s?blow|protected disclosure|hostile (?:work|environment)|labou?r board|employment tribunal|industrial tribunal)/u,
  /\b(?:go|going|gone|went|wr(?:ite|ote|itten)|complain(?:t|ed|ing)?|report(?:ed|ing)?|tak(?:e|en|ing)|took) (?:\w+ ){0,3}to (?:the |my |our )?(?:ombudsman|tribunal|labou?r (?:office|inspector|court)|inspectorate|hse|osha|police|union)\b/u,
  /\bi (?:reported|complained|handed in|raised (?:it|this|the|my)|wrote to|spoke up|told the)\b[^\n]{0,160}\b(?:since then|ever since|the (?:next|following) (?:day|week)|a week later|(?:two|three) days later|on the \d{1,2}(?:st|nd|rd|th)?|on (?:mon|tues|wednes|thurs|fri)day)[, ]+(?:i was|i have been|i've been|i got|my (?:shifts?|hours|desk|role|job))\b/u,
  /\b(?:discriminat(?:e|ed|es|ing|ion)) (?:against|on (?:the )?(?:ground|basis)|because|claim)|\b(?:age|sex|race|pregnancy|disability|religious|maternity) discrimination\b/u,
  /\b(?:because|since|as|now that|while|given) (?:of )?(?:i am|i'm|im|she is|she's|he is|he's|they are|they're|my|her|his|their)\b[^.!?\n]{0,24}\b(?:pregnan\w*|expecting|maternity|disab\w+|muslim|jewish|black|gay|lesbian|trans|too old|over (?:50|60)|visa|accent|headscarf|hijab|union)/u,
  /\b(?:too old|(?:she|he|they)(?:'s|'re| is| are)(?: a bit| well| rather)? past it|past (?:her sell|his sell|their sell)|not getting any younger|at (?:his|her|their) age|(?:take|want|hire|get|need|find|prefer|rather|have) (?:some(?:one|body)|anyone) (?:younger|more robust|robust|fitter|healthier|without (?:kids|children|a family))|at that age\b|younger (?:face|blood|person|man|woman|model)|fresher faces?)\b/u,
  /\b(?:pregnan(?:t|cy)|maternity|parental leave|little one on the way|baby on the way|expecting)\b[^.!?\n]{0,60}\b(?:contract|role|project|promot|position|account|instead|better hands|off the|can't rely|leave it)/u,
  /\b(?:falsif(?:y|ied|ying)|fals(?:e|ify) (?:the )?(?:record|entr|figure|sheet)|backdat(?:e|ed|ing)|back-dat(?:e|ed|ing)|forg(?:e|ed|ing) (?:the|a|his|her|my|that)|doctor(?:ed|ing)? the (?:figure|number|record|log|report|data))/u,
  /\b(?:hid(?:e|ing)|bury(?:ing)?|cover(?:ing)? up|shred|destroy|lose|delete) (?:the |those |these |that |our |any )?(?:test |bad |real |true )?(?:results?|evidence|complaints?|records?|failures?|accident|incident|emails? from)\b/u,
  /\bcover-?up\b(?! (?:tattoo|cream|ink))|\bcover(?:ed|ing)? (?:it|this|that) up\b/u,
  /\b(?:bribe|kickback|(?:brown|thank-?you|thick|small) envelope|(?:paid?|pay(?:ing|ment)?s?|cash|money|something|sweetener|deal) under the table|off the books|cash in hand to)\b/u,
  /\b(?:unpaid|without pay|not paid|never paid|no pay)(?: for)?(?: the| my| our)? (?:wages?|overtime|hours?|sundays?|shifts?|work|week|kids)\b|\b(?:not|none|nothing|never)(?: one)?(?: of (?:them|it|that))? (?:on|in) (?:the|my|our|any) pay ?slips?\b|\btips?\b[^\n]{0,100}\b(?:shared out|helping himself|helping herself|kept back|pocket(?:ed|s|ing))|\b(?:wages?|overtime|tips?) (?:stolen|withheld|not paid|missing|were never)/u,
  /\b(?:clock|badge|sign)(?:s|ed)? (?:everyone |us |them )?out\b[^.!?\n]{0,40}\b(?:then|and) (?:do|finish|keep|carry|work|stay)/u,
  /\bpassports?\b[^.!?\n]{0,40}\b(?:back|keeps?|kept|holds?|held|took|taken|locked|his (?:truck|safe|desk))/u,
  /\bi (?:will not|won't|refuse to|am not going to|cannot|can't|wont) (?:backdate|falsify|lie (?:to|about|for|in|on)|cover (?:it |this |that |things )?up|hide (?:it|this|that|the)|(?:fake|forge|alter)\b|(?:sign|certify)(?: off)?(?: on)?(?=\s*[.!,;:]|\s*$| (?:this|that|it|the|a|an|any|for|his|her|their|\d)\b))/u,
  /\b(?:threaten(?:ed|ing|s)?) (?:me|us|her|him|to (?:fire|sack|hurt|hit|report|tell|call))/u,
  /\b(?:you can|you'll|you will) forget (?:the|your|about) (?:\w+ )?(?:job|promotion|contract|bonus|hours)/u,
  /\b(?:physical|verbal)(?:ly)? (?:abus|assault|attack)|\b(?:hit|slapped|shoved|spat at|threw \w+ \w+ (?:at|next to)) (?:me\b|my head|him\b(?! (?:up|off|with))|her\b(?! (?:up|off|with)))|\b(?:threw|thrown|throws|hurled|chucked|launched|flung)\b[^.!?\n]{0,50}\b(?:at (?:me|my)|next to (?:me|my)|past my|near(?:ly)? hit(?:ting)? (?:me|my)|my head)\b|\b(?:do not|don't|didn't|no longer|not) feel safe (?:in|at|with|near|around|alone|coming|here)|\b(?:finger marks|bruis\w+) (?:on|both|round|around) (?:both |her |his |the )?(?:upper )?(?:arms?|wrists?|neck|throat|face)/u,
  /\b(?:bully(?:ing)?|bullied) (?:me|us|her|him|by|at work|complaint|since|is)|\bbeing bullied\b|\ba bully\b[^.!?\n]{0,40}\b(?:report|hr|complain|everyone)/u,
  /\bformal(?:ly)? (?:complain(?:t|ing)?) (?:about|against)|\bproper complaint\b|\bmaking a complaint against\b/u,
  /\b(?:stalk(?:ed|ing|s)\b|(?:racial|racist|homophobic|antisemitic|the same|a) slurs?\b|the n-word|dead-?nam)/u,
  // Contempt and threats.
  /\bare you (?:people |lot |all )?(?:actually |really |just |that |born )?(?:thick|stupid|deaf|dim|retarded|an idiot|a moron|brain-?dead)\b/u,
  /\byou(?:'re| are) (?:all )?(?:an? |such an? |just an? |nothing but an? )?(?:total |complete |f\w+ing |bloody |utter |absolute |useless ){0,3}(?:idiots?|morons?|imbeciles?|cretins?|waste of (?:an? )?\w+|disgrace|useless|worthless|pathetic|cripple)\b/u,
  /\b(?:remember|forget) who (?:decides|signs|pays|writes|renews|hired|employs)\b|\b(?:won't|will not|never|not) (?:work|find (?:a |another )?job|get (?:a |another )?job) (?:in this (?:town|city|industry|business|country)|again)\b/u,
  /\bplay(?:ing)? the hero\b|\byou (?:went|ran|talked|blabbed) (?:crying )?to (?:hr|the (?:inspector|press|union|regulator))\b/u,
  // A ground on which no decision about a person may rest.
  /\b(?:with|if (?:it|you|she) (?:were|was)) a man (?:this|that|it|you) (?:would|wouldn't)|\b(?:rather|sooner|prefer(?: to)?) (?:have|take|hire|see) (?:a )?(?:man|men|bloke|lad|guy|young|younger|white|english|german|christian)\b/u,
  /\bhave to be pregnant\b|\b(?:in|with) (?:her|your|that) condition\b|\b(?:she|you)(?:'ll| will| would|'d)? (?:only |just |soon |surely )?(?:be off having|get pregnant|go off and have|want (?:a )?(?:baby|babies|kids))\b/u,
  /\b(?:pregnan\w*|maternity|happy news|expecting|a baby|twins)\b[^\n]{0,90}\b(?:would rather|'d rather|rather leave|other things (?:in|on) her (?:head|mind)|hold off|sit in the drawer|pass her over|somebody else instead|someone else instead)\b/u,
  /\b(?:he|she|they)(?:'s| is| are|'re) (?:what,? |already |now |nearly |almost |over |pushing |knocking on ){0,3}(?:5[5-9]|6\d)\b[^.!?\n]{0,50}\b(?:hardly|too|learn|keep up|pace|see (?:it|the thing|this) (?:through|out)|retire|younger)/u,
  /\b(?:accent|headscarf|hijab|turban|kippah|braids|afro|skin colou?r)\b[^.!?\n]{0,70}\b(?:customers?|clients?|phones?|front|off|remarks?|straight|stockroom|look|hide|cover|image)\b/u,
  /\b(?:that thing|scarf|headscarf|hijab|turban|veil) off (?:my|your|her|his) (?:hair|head)\b|\bpeople who pray\b|\b(?:your|her|his|their) (?:kind|sort) (?:of people|don't|do not|should|always|never)\b/u,
  /\b(?:visa|pass|permit|sponsorship|residence)\b[^.!?\n]{0,50}\b(?:under my|renewal|waste|go anywhere|forget|cancel|depends on)\b|\bcancel my (?:visa|pass|permit|sponsorship)\b/u,
  /\b(?:(?:remarks?|comments?|jokes?|messages?|leave|stop) (?:about |on |out ){0,3}(?:how i look|my (?:looks|figure|body|legs|skirt|clothes|chest))|you looked (?:a picture|sexy|hot|gorgeous|delicious))\b|\bat my (?:flat|place|hotel room)\b[^.!?\n]{0,40}\b(?:appraisal|review|bonus|contract|instead)|\b(?:appraisal|review|interview) (?:in|at) my (?:flat|place|hotel room|hotel|bedroom)\b/u,
  // What no order can make right.
  /\b(?:let|tip|pour|dump|empty|pump) [^.!?\n]{0,40}\b(?:down|into|in) the (?:\w+ )?(?:ditch|drains?|river|stream|sewer|beck|sea|canal|lake)\b/u,
  /\b(?:never took place|never happened|were never (?:done|run|made|tested|checked))\b[^.!?\n]{0,50}\b(?:curve|results?|table|record|paper|audit|sheet)|\b(?:if|say) (?:runs?|tests?|samples?|checks?|trials?|rows?) [^.!?\n]{0,30}\bnever (?:took place|happened|existed)\b/u,
  /\b(?:call|write|put|book|log|record|enter) (?:it|that|this|them) (?:down )?(?:as )?(?:checked|tested|inspected|a fall|an accident|a trip)\b|\bwants it (?:in the book )?as an? (?:fall|accident|trip)\b/u,
  /\b(?:pull|take|took|drive|driving|run|work) (?:your |the |out your )?(?:driver(?:'s)? )?(?:card out|without (?:the|a|your) (?:card|tacho\w*|break|licen[cs]e|harness|mask|permit))\b|\btachograph (?:off|out|magnet)/u,
  /\b(?:door|exit|gate)s? (?:was |were |is |are |stay |stays )?(?:chained|locked|bolted|nailed)\b[^.!?\n]{0,60}\b(?:go home|until|till|inside|shift|workers|out)\b/u,
]

/** G4: emergency, incident, safety, health in danger. */
export const EMERGENCY: readonly RegExp[] = [
  /\b(?:p1 (?:is |still )?(?:open|live|incident|ongoing|now|declared|in progress)|(?:we have|we've got|open|new|live|this is|it's) a p1\b|sev ?[01]\b|sev-[01]\b|major incident|outage in progress|site is down|prod(?:uction)? is down|systems? (?:is|are) (?:all )?down|we(?:'re| are) down(?=\s*(?:[.!,]|$|again|across|for all|since|everywhere|worldwide)))/u,
  /(?:^|[.!?:\n]\s{0,8})every(?:one|body) out(?=\s*(?:[.!,]|$|now\b|by the\b|at once\b))/u,
  /\b(?:evacuat(?:e|ed|ing)|everyone (?:outside|off the (?:floor|site|platform|roof)) now|clear the (?:building|site) (?:now|at once|immediately)|alarm is real|fire alarm (?:is|has|went|going|just)|call (?:999|911|112|the fire|an ambulance)|dial (?:999|911|112))\b/u,
  /\b(?:(?<!like a )gas leak|smell(?:s|ing)?(?: \w+)? (?:of |like )?gas|gas (?:smell|alarm)|chemical spill|solvent (?:all )?over|methane|carbon monoxide|exposed wires?|live wire|scaffold(?:ing)? (?:has (?:come|gone|moved)|is (?:unsafe|loose|moving|leaning)|came|tie)|collaps(?:ed|ing) (?:on|at|in the|at his|at her)|(?:roof|wall|trench|ceiling|floor|scaffold\w*|crane|he|she|patient|worker) (?:has |just |have )?collapsed|(?:is|was|he's|she's|i'm|still|badly|heavily|keeps) bleeding(?! (?:us|money|customers|clients|cash|subscribers|users|members|talent|red))|unconscious(?! bias)|not breathing|(?:stopped|can't|cannot|struggling to) breath|electrocut|anaphyla|having a (?:fit|seizure|stroke|heart attack))/u,
  /\b(?:guard|hood|interlock|harness|brakes?|safety (?:catch|switch|valve|pin))(?:'s)? (?:is |are |was |were )?(?:off|broken|missing|bypassed|disabled|gone|failed|worn)\b|\b(?:rope|sling|strap|chain|cable|tie|anchor|lanyard|parapet|railing|handrail|ladder|hoist|beam)s? [^.!?\n]{0,30}\b(?:eaten|frayed|cracked|snapped|come (?:right )?away|came (?:right )?away|worn through|coming loose|moving|gives way)\b/u,
  /\b(?:stop|kill|stand) (?:the|all) (?:line|press|pumps?|conveyor|saw|machine|power)\b|\b(?:nobody|no ?one) (?:goes|is to go|gets|climbs|enters|goes back) (?:up|in|near|under|back|past|inside|down)\b/u,
  /\b(?:ransomware|data breach|being hacked|leaked key|revok(?:e|ing) (?:the|every|all|its) (?:key|token|access|credential)s?|somebody (?:who is not us )?is (?:in|sitting in) (?:the|our))/u,
  /\b(?:rolling back|rolled back) (?:now|the release|to)\b/u,
  /\b(?:patient|resident) (?:in|on) [^.!?\n]{0,20}(?:needs? help|collapsed|not responding|fell)|\bneeds help now\b/u,
  /\b(?:safety hazard|unsafe (?:to|lift|load|scaffold|practice|condition)|injur(?:ed|y) (?:at|on|in|to|himself|herself)|someone (?:is|was|got) (?:hurt|injured))\b/u,
  /\b(?:product recall|recall(?:ing)? (?:the )?batch|batch \d+[^.!?\n]{0,60}(?:glass|metal|contaminat|mould|sharp)|(?:listeria|salmonella|e\.? ?coli|legionella)|(?:found|bits? of|pieces? of) (?:glass|metal|plastic) in)/u,
  /\b(?:monitors?|ventilators?|vents|oxygen|alarms?|lights?)\b[^.!?\n]{0,40}\b(?:icu|ward|theatre|itu|intensive care)\b|\b(?:icu|ward|theatre|itu|intensive care)\b[^.!?\n]{0,40}\b(?:dead|flickering|dark|without power|under water|no power|flooded)\b|\b(?:makes|making|taking(?: on)?) water\b[^.!?\n]{0,60}\b(?:pumps?|hold|hull|deck|boat|ship|engine)\b|\bmayday\b/u,
  /\b(?:ambulance|paramedics?|fire (?:brigade|engine|service)|999|911|112) (?:is |are |has |left |called|coming|on (?:the|its|their) way)|\b(?:called|rung|rang|ringing|phoned|calling|call) (?:an |the )?(?:ambulance|999|911|112|fire brigade|paramedics?|rescue)\b/u,
]

/** G5: legal, compliance, audit and security instructions. */
export const LEGAL: readonly RegExp[] = [
  /\b(?:legal hold|litigation hold|hold notice|privileged(?: and confidential)?|attorney-client|subpoena|preserve (?:the|all|every)|preservation notice)\b/u,
  /\b(?:counsel|our lawyers?|the lawyers?|our solicitors?|the solicitors?|legal(?: team| department)?) (?:has |have |had )?(?:said|says|say|(?<!counsel )wants?|don'?t want|told|tells|advises?|advised|instructed|asked|needs?|insists?|confirmed)\b/u,
  /\b(?:lawyers?|solicitors?|general counsel|counsel|attorneys?|dpo|compliance|legal) (?:\w+ )?(?:sa(?:ys|is|id)|s[ae]z) (?:that )?(?:we|you|i|nobody|nothing|no ?one|the|it)\b|\b(?:to|with|for) (?:the )?(?:general )?counsel (?:alone|only|and (?:to )?no ?one)|\(counsel\)|\bcourt order\b|\bserved (?:papers|with)\b/u,
  /\b(?:the authority|the regulators?|the commission|the agency|the dpo) (?:has|have|needs?|must) (?:to )?(?:hear|know|be (?:told|informed|notified))\b|\b(?:tell|inform|notify) (?:the )?(?:authority|regulators?|commission|data protection)\b|\bthe (?:24|48|72) hours (?:run|start|began|are)\b/u,
  /\b(?:clean team|export office|export control|insider list|embargo list|deletion stop|retention (?:hold|stop))\b|\b(?:stepped|stepping|step) off the panel\b/u,
  /\bper counsel\b|\bno comment\b.{0,20}\bcounsel\b/u,
  /\b(?:must not|mustn't|may not|do not|don't|nothing is to be|not to) (?:delete|destroy|shred|tidy|bin|alter|discard)\b/u,
  /\b(?:report(?:ed|able)?|notif(?:y|ied|ication)) (?:it |this |them )?(?:to |the |must go to )(?:the )?(?:regulator|authorit(?:y|ies)|police|ico|fca|sec|dpo|data protection)\b/u,
  /\b(?:the regulator|compliance|data protection|the dpo|information security|infosec|internal audit|export control|export office)(?: officer| team| department| lead)? (?:has |have |now |also )?(?:told|tells|says?|said|instructs?|instructed|insists?|requires?|needs?|asks?|collects?|collecting|(?<!compliance )wants?)\b(?! me for| for )/u,
  /\b(?:conflict of interest|insider (?:list|trading|information)|conflict declaration|declaration i (?:filled|signed)|export licen[cs]e|controlled list|money laundering)\b/u,
  /\bwithin (?:24|48|72) hours\b[^.!?\n]{0,40}\b(?:notif|breach|authorit)/u,
]

/** G6: formal HR process. */
export const FORMAL_HR: readonly RegExp[] = [
  /\b(?:grievance|disciplinary(?! (?:fences?|boundar\w+|silos?|lines|divides?|teams?|approach))|redundancy (?:consultation|process|meeting|letter|pool|pay)|at[- ]risk (?:letter|notice|meeting|of redundancy)|selection (?:matrix|pool|criteria for redundancy)|(?:role|post|job) is (?:in the pool|at risk)|exit (?:paper|package|terms|deal)|(?:works|company|pension) doctor|(?:phased|staged|graded) return|adjustments policy|case officer|settlement agreement|exit agreement|final written warning|written warning|warn\w{1,4} letter|(?:verbal|oral) warning|performance improvement plan|pip (?:meeting|review)|occupational health|reasonable adjustment|adjustment to my hours|works council (?:hearing|procedure)|right of appeal|appeal (?:hearing|against))\b/u,
  /\b(?:hr|personnel|people team|human resources|the union|my rep)\b[^.!?\n]{0,50}\b(?:hearing|investigat\w*|statement|witness|letter|suspen\w+|complaint|meeting on the|case|procedure|scoring|consultation|mediation|has the document|confirmed in writing)\b/u,
  /\b(?:(?:the|my|his|her|your|their|a|appeal|formal) hearing|investigation|disciplinary meeting)\b[^.!?\n]{0,40}\b(?:on the|at \d|witness|hr|my rep|union rep|statement)\b/u,
  /\b(?:my|his|her|their) (?:statement|account) (?:is )?attached\b|\bfind my statement\b|\bconfirm receipt of the letter\b|\bi will attend the hearing\b/u,
  /\b(?:suspended|stays? at home) on full pay\b|\bsick note\b|\bmedical certificate\b|\bfit note\b|\bdoctor's (?:line|note)\b/u,
  /\b(?:record|minutes|notes|transcript) of my (?:interview|hearing|meeting with hr)\b|\b(?:your|the) offer of the \d+\w*\b[^.!?\n]{0,60}\b(?:months|reference|settle)|\bmy (?:adviser|advisor|solicitor|lawyer|representative) (?:answers|will (?:answer|reply|write)|replies|writes)\b|\bi (?:confirm|only confirm) (?:receipt|same)\b/u,
]

/**
 * G4, of another kind: somebody who writes may be in danger from themselves. Only what means little else; most of these
 * words are said of projects every day, so they count alone at the end of a clause.
 */
export const CRISIS: readonly RegExp[] = [
  /\b(?:kill myself|(?:end|take) my own life|end my life|harm(?:ing)? myself|wish i (?:was|were) dead)\b/u,
  /\b(?:i (?:just |really )?want(?:ed)? to die|no reason to live)(?=\s*(?:[.,!…]|$))/u,
  /\bi (?:could|should|might|want to|just want to|'?d) end it all(?=\s*(?:[.,!…]|$))/u,
  /\bi (?:don'?t|do not|didn'?t) (?:think i |really |even )?(?:want|wanna) to (?:be here|wake up|live|be alive|exist)(?: any ?more)?(?=\s*(?:[.,!…]|$))/u,
  /\b(?:you|they|everyone|everybody)(?:'?d| would|'?re| are)? (?:all )?(?:do |be )?better(?: off)? without me(?: any ?more)?(?=\s*(?:[.,!…]|$))/u,
  /\b(?:not much|no|isn'?t much|isn'?t any|much) (?:point|use) in me(?: any ?more)?(?: tbh)?(?=\s*(?:[.,!…]|$))/u,
  /\bno point (?:to|in) (?:living|going on)(?=\s*(?:[.,!…]|$))/u,
  /\b(?:look|looked|looking|stood|stand) (?:\w+ ){0,2}(?:at|over|on) the (?:bridge|tracks|rails|edge|pills|rope) (?:a bit |far |for )?too long\b/u,
]

/** G11: grief and illness, of whomever. */
export const GRIEF: readonly RegExp[] = [
  /\b(?:my|his|her|our|their|your) (?:(?:dear|poor|little|late|ex|elder|younger|own) )?(?:mother|father|mum|mom|dad|mam|da|parents?|wife|husband|partner|son|daughter|baby|brother|sister|gran|grandmother|grandfather|nan|aunt|uncle|child|boy|girl|best friend|friend)\b[^.!?\n]{0,30}\b(?:died|dead|passed|passing|dying|funeral|gone (?:now|since|this|at|in the night|too soon)|is gone|cancer|stroke|in (?:a |the )?(?:hospice|coma|intensive care|icu|hospital)|is very ill|was buried|slipped away|(?:did not|didn't) (?:make it|wake up|come out|come home))/u,
  /(?:^|[.!?\n,]\s{0,8}|\b(?:and|but|that|since|my|our|his|her|your) )(?:mother|father|mum|mom|dad|mam|da|gran|nan|nana|grandad|grandma|grandpa|granny) (?:died|passed|went (?:at|in the night|peacefully|this morning|last night|on \w+day)|is dying|is gone|slipped away|'?s had a stroke|had a stroke|(?:did not|didn't) make it|(?:is|was) in (?:a |the )?(?:hospice|hospital|intensive care|icu|coma)|was buried|'s funeral)|\b(?:mum|mom|dad|mam|father|mother)'s (?:had a stroke|funeral|died|dying|gone)\b|\b(?:we )?(?:buried|are burying|bury) (?:my |our )?(?:mother|father|mum|mom|dad|mam|da|gran|nan|wife|husband|son|daughter|brother|sister|him|her)\b/u,
  /\b(?:in|at|to) (?:the |a )?(?:hospital|icu|a&e|intensive care|emergency) (?:\w+ ){0,2}with (?:my|our) (?:\w+ )?(?:son|daughter|wife|husband|partner|mother|father|mum|mom|dad|baby|child|boy|girl|brother|sister)\b|\bthey found my (?:brother|sister|son|daughter|father|mother|husband|wife)\b|\bthey(?:'re| are) operating (?:on|now)\b/u,
  /\b(?:there )?(?:isn't|is not|won't be|will not be|is no|there's no) (?:going to be )?(?:a|any) (?:baby|heartbeat)\b|\b(?:isn't|is not|was not|wasn't|was no|no) (?:a )?heartbeat\b|\blost the (?:baby|pregnancy|little one)\b/u,
  /\b(?:scan|biopsy|results?)\b[^.!?\n]{0,30}\b(?:malignant|the bad kind|wasn't the one|not the one we|not good, it's)|\bweeks,? (?:\w+ said,? )?not months\b|\b(?:malignant|metasta\w+|inoperable|palliative)\b/u,
  /\bi(?:'m| am) (?:so |very |truly |deeply ){0,3}(?:sorry|heartsore|heartbroken) (?:for your loss|for you (?:both|and)|for you(?=[.!,])|about your (?:mum|mom|dad|mother|father|son|daughter|wife|husband))/u,
  /(?:^|[.!?\n]\s{0,8}|\b(?:i'm|i am|we're|we are|all) )thinking of you(?: all| both)?(?=\s*(?:[.!,\n]|$|and your|and the family))|\bis (?:there )?(?:someone|somebody|anyone|anybody) (?:there )?with you (?:right )?now\b|\btake all the time you need(?=\s*(?:[.!,\n]|$))/u,
  /\b(?:passed away|passed on last|died (?:last (?:night|week|month|year|\w+day)|this (?:morning|week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|suddenly|peacefully)|lost (?:my|her|his|our|the) (?:mother|father|mum|mom|dad|wife|husband|son|daughter|baby|brother|sister|child)|we lost the baby|miscarr|stillb|bereave|condolence|sorry for your (?:loss|trouble)|terminal (?:cancer|illness)|chemo(?:therapy)?)\b/u,
  /\bfuneral (?:is|on|of|for|was|will)\b(?! director)/u,
  /\b(?:diagnos(?:ed|is))\b[^.!?\n]{0,30}\b(?:cancer|tumou?r|leuk|ms\b|parkinson|alzheimer|dementia|lymphoma)|\b(?:cancer|leuk[ae]mia|lymphoma|tumou?r) (?:is back|diagnosis|has spread)/u,
  /\b(?:suicid(?:e|al)|took (?:his|her|their) own life|kill(?:ed)? (?:himself|herself)|self-?harm\w*|can'?t go on like this any)\b/u,
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
