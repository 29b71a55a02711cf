/** Words of agreement: what a plain yes is made of. A clause of nothing but these holds no fact. */
export const AGREE_STOCK: ReadonlySet<string> = new Set(
  `agree agreed agrees agreement yes yep yeah yup aye ya ok okay okey kay fine sure deal done sound sounds sounding good
  great grand perfect right spot support supported supportive favour favor board works work working love loves loved like
  likes brilliant excellent sense makes make fair fairly objection objections problem problems worry worries go ahead for
  it call decide decision decides whatever happy glad suits suit noted same here page mind minds view views opinion
  opinions behind count faith trust vote approve approved endorse against argue argument add think thinking thought
  thoughts too totally completely fully full entirely absolutely wholeheartedly hundred percent cent 100 100% all way
  every word nailed exactly couldn't could not more better best perfectly very much quite really just only honestly
  simply well said put see seen feel feels feeling back backing side sides end ends part idea plan plans proposal
  suggestion suggested suggest move moves choice solution approach direction step thing one point points reasoning
  conclusion logic strong feelings qualms notes comments remarks comment note remark questions question no nothing none never any anything
  everything nobody without doubt course of in on by to with from at as and but so then i i'm i've i'd i'll im we we're
  we've me my mine us our you your you're ur you've u it's its that that's thats this these those what which who is are
  was be been am have has had do does did can can't cannot can’t don't dont doesn't won't will would wouldn't shall may
  the a an boss sir ma'am madam chef mate chief man guv lah bhai bro dear again also already there here's where how when
  much lots lot bit little two hands both completely total complete whole heart hearty cool super lovely wonderful
  fantastic awesome ace top nice cheers thanks thank kindly please hey hi hello oh ah ach wow haha lol omg roger copy
  understood clear get got it gotcha say less bring up down no-brainer brainer easy simple smart wise clever sensible
  solid sharp amazing marvellous splendid terrific beautiful happy either fits fit find found stand sold convinced
  persuaded accord concur consent follow lead leave read reads look looks seem seems hear heard know knows need needed
  needn't help wish wishes prefer preferred described describe want wanted meets shout show team happily gladly
  inclined lean leaning share shared stands long high time thumbs green light go-ahead blessing permission anyway
  strongly deeply rather enough indeed certainly definitely surely obviously clearly correct accurate true truth word
  speaks spoke matter case let let's lets them him her his he she they if must might should even still yet now today
  live life guess suppose sadly somehow say pass perfectly way dispute quarrel complaint complaints nor or joy thrilled
  delighted excited pleased content comfortable aligned alignment +1 drama dramas wahala sweet bad big bold brave
  splendidly super-duper absolute absolutely thoroughly enormously adore crack`.split(/\s+/u),
)

/** Signs of a yes. */
export const AGREE_CUE =
  /\b(?:agree\w*|yes|yep|yeah|yup|aye|ok(?:ay|ey)?|fine|sure|deal|done|sounds?|good|great|grand|perfect|right|spot on|support\w*|in favou?r|on board|works?|love\w*|brilliant|excellent|makes? (?:total |perfect |a lot of |good )?sense|sense|fair|no (?:objections?|problem|worries|wahala|drama|dramas|qualms|notes|comments|argument)|go (?:for|ahead)|do (?:it|that)|up to you|your (?:call|shout|choice|decision)|you decide|whatever|happy|glad|suits?|noted|same|with you|behind (?:you|it|this)|count (?:me|on)|faith|trust|vote|approve\w*|endorse|all for|for it|argue|nothing (?:to add|against|to say)|think so|exactly|absolutely|totally|completely|couldn['’]?t|accord|concur|opinion|no strong|either way|flow|see (?:it|why)|think (?:fit|best)|the way to go|way to go|well (?:thought|said|put)|best|better|clever|smart|super|cool|lovely|like|lead|idea|plan|100|sold|in\b|clear|understood|roger|convinced|adore|let['’]s (?:crack|get|push) on)\b|\+1|👍/iu

/** A thank-you that stands by itself. */
export const THANKS = /^(?:many |big |huge )?(?:thanks|thank you|thx|cheers|ta|tks|much obliged)\b/iu

/** Numbers as words, and words of quantity, that are facts. */
export const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|dozen|twice|third|quarter|once a|one (?:day|week|month|year|quarter|time|hour|morning|evening|person)|last (?:week|month|year|time|fall|spring|summer|autumn|winter|two|three|few)|next (?:week|month|year|quarter|spring|summer|autumn|winter)|whole (?:day|week|month|year)|every (?:day|week|month|year|night|morning|evening))\b/giu
