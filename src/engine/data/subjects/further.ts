/** What is done, whatever it is done to (taking over, waiting, saying no, moving, combining), and what stands in no other list. */
import { type Subject, subject } from './subject.ts'

export const FURTHER: readonly Subject[] = [
  subject(
    'put-in-charge',
    String.raw`(?:let|letting|have|having|get|getting) (?!me |it |this |that |things |them |us |people |everything |nature )[\p{L}]+ (?:to )?(?:lead|run(?! out| on| off| down| away| late| over| past)|take over|take charge|take the lead|head (?:it|the|up))|(?:put|putting) [\p{L}]+(?: [\p{L}]+)? in charge|(?:put|putting) [\p{L}]+ forward for|(?:make|making) (?:him|her|[\p{L}]+) (?:the )?(?:head|lead|manager|supervisor|foreman|boss|in-charge)|the (?:night |new )?supervisor (?:post|role|job|title)|as supervisor`,
    {
      hand: [
        'what would they decide alone, once in charge, and what would come to you?',
        'who would need to hear about a new person in charge before everybody else does?',
        'what would somebody in charge for the first time need from you in the first weeks?',
      ],
      part: ['who would people turn to, if nobody new were put in charge?'],
      any: [
        'what does the person in charge need to be good at, above all?',
        'how would the others take to having that person in charge?',
        'which decisions would you want to go on making yourself, whoever is in charge?',
      ],
    },
  ),
  subject(
    'handing-work-over',
    String.raw`(?:give|giving|hand|handing|pass|passing) (?:it|this|that|these|those|them|the lot|the rest|the whole thing|the whole lot|all of it|everything) (?:all )?(?:over |on |across )?to(?! bed| charity| the bin| waste)|(?:hand|handing|pass|passing) (?:the|his|her|their|our|my|your|all) (?!dividend)(?:whole )?[\p{L}]+(?: (?!and)[\p{L}]+)? (?:over |on )?to|(?:give|giving) (?:the |the whole |all the )?[\p{L}'’]+ (?:job|work|project|list|slot|file|section|patch|route|lane|desk|part|studio) to|to someone else|to somebody else`,
    {
      hand: [
        "what about this work is in somebody's head and written down nowhere?",
        'who could they ask when they do not know how the work is done?',
        'how would you look at the work after the first month in new hands?',
      ],
      any: [
        'what would you want settled before the work changes hands?',
        'who outside would have to be told that the work is in other hands?',
        'which parts of the work belong together and should stay in one pair of hands?',
      ],
    },
  ),
  subject(
    'client-account',
    String.raw`(?:the|his|her|their|whole|entire) (?!bank |savings |current |email |e-mail |user |twitter |instagram |facebook |holding |joint |expense |annual |full |taken |on )[\p{L}&'’]+ accounts?(?! department| team| manager| number| payable| for )|(?:[\p{L}]+)['’]s (?:whole )?accounts?(?! department| team| manager| number| payable)|(?:him|her|[\p{L}]+) off the accounts|the (?!whole |new |first |right |next )[\p{L}]+ (?:client|customer)(?! (?:service|care|calls?|list|side))`,
    {
      end: ['what would the client do without us, and who would tell them?'],
      change: ['what would the client notice first?'],
      hand: [
        'who does the client ring when something goes wrong, and who would take that call?',
        'how would the client hear that somebody else looks after them?',
      ],
      any: [
        'what does this client care about most in working with us?',
        'what has to be kept up with this client, whoever looks after them?',
        'who knows this client best, and what would they say?',
      ],
    },
  ),
  subject(
    'person-off-it',
    String.raw`(?:take|taking|pull|pulling|move|moving|shift|shifting|keep|keeping|roll|rolling) (?!the |it |this |that |these |those |everything |all |a |an |money |pressure |weight |time |days |leave |phones |mondays |fridays |off )[\p{L}]+(?: and [\p{L}]+| \d+)? off(?! the (?:menu|shelf|shelves|market|table|website|air|price)| sick)|(?:take|taking|pull|pulling) (?:mr|mrs|ms|miss|sister)\.? [\p{L}]+ (?:off|out)|pull(?:ing)? [\p{L}]+ out of`,
    {
      change: ['what would they do instead, if they come off it?'],
      hand: ['who knows the work well enough to step in?'],
      part: [
        'who would pick up what they are in the middle of?',
        'how would you like them to hear it, if they come off it?',
      ],
      any: [
        'what would have to be different for them to stay on it?',
        'what do they say themselves about how it is going?',
      ],
    },
  ),
  subject(
    'ready-for-the-job',
    String.raw`(?:partner|leadership|management|staff|lead|director|head|manager) material|(?:don['’]t|do not|can['’]t|cannot) (?:really )?(?:see|feel) [\p{L}]+ (?:as|for the)|executive presence|gravitas|not (?:quite |yet |really )?(?:ready|ripe)(?: for| to)|ready (?:for the [\p{L} ]{1,25}(?:job|role|post)|to (?:run|lead|take over|drive))|(?:hasn['’]t|doesn['’]t have|has not) (?:it in (?:him|her)|got it in (?:him|her))|have it in (?:him|her) to|not hungry(?: enough)?`,
    {
      part: [
        'what would you tell them, if the job goes to somebody else?',
        'what would they have to show for you to see them in the job?',
      ],
      any: [
        'what does the job ask for that you have not seen from them yet?',
        'what could they take on first, so that you see how they do?',
        'who works with them closely, and what would they say?',
        'what would help them to grow into the job?',
      ],
    },
  ),
  subject(
    'somebodys-manner',
    String.raw`too (?:soft|nice|loud|quiet|timid|blunt)|not gelling|(?:lost|lacks|lacking) (?:his|her|their) (?:sparkle|edge|energy)|[\p{L}]+['’]s energy|(?:a bit|a lot|too) much for (?:this|the) (?:client|customer)|firmer hand|(?:he|she) is(?:n['’]t| not) the (?:right )?(?:type|sort)|is softer|isn['’]t sharp|not sharp|self-starter|an atmosphere`,
    {
      change: ['what would you hope is different afterwards?'],
      part: [
        'what have you seen them do that you would like to be different?',
        'what have they heard from you about it?',
      ],
      any: [
        'how do they see it themselves?',
        'where are they at their best, in your eyes?',
        'what would help them most, from you or from us?',
      ],
    },
  ),
  subject(
    'change-of-manner',
    '(?:show(?:ing|s)?|need|needs|want|wants|see) (?:to show )?more (?:ownership|discipline|commitment|initiative|hunger|urgency|drive|edge)|more (?:ownership|discipline) (?:out there|from)|(?:the|our) culture(?! (?:budget|office|programme|centre|department))|less hand-holding|shak(?:e|ing) (?:things|it|them) up|become leaner|tidy(?:ing)? (?:the|our) team up|future ready',
    {
      begin: ['what would you ask of each of us to start with?'],
      change: ['where would you start, so that people notice that you mean it?'],
      part: ['how would somebody know that it is about them?'],
      any: [
        'what would you see people do, if it were the way you want it?',
        'who works the way you would like all of us to work?',
        "what gets in people's way at the moment?",
      ],
    },
  ),
  subject(
    'own-hands',
    String.raw`(?:do|doing|make|making|run|running|build|building|handle|handling|write|writing) (?:it|this|them|that|those|both|everything) (?:all )?(?:ourselves|myself|yourself)|(?:using|use|with) our own (?:lads|people|crew|staff|guys|team|crews)|our own (?:lads|people|crew|guys)|employ(?:ing)? (?:[\p{L}]+ ){1,3}(?:ourselves|direct|directly)|(?:hung|hang|made|make) (?:it )?in[- ]house|(?:write|build|writing|building) our own`,
    {
      begin: [
        'who among us has the time and the skill to do it ourselves?',
        'what would we have to learn or buy to do it ourselves?',
      ],
      change: ['what would we still need help from outside for?'],
      hand: ['who would answer for it, if we did it ourselves?'],
      any: [
        'which work would have to wait, if we did it ourselves?',
        'what do people from outside do better than we could ourselves?',
      ],
    },
  ),
  subject(
    'outside-firm',
    '(?:to|by|with|from|through) (?:an?|that|some|one|another) (?:(?:outside|external|private|local|bigger|big|specialist|cheaper) )?(?:firm|vendor|company|provider|agency|haulier|cooperative|3PL)|(?:an?|the) (?:outside|external|private) (?:firm|vendor|company|provider|agency|warehouse|hospital)|to (?:the )?vendors?|to an agency|external colleagues|to the 3PL',
    {
      begin: ['what would you ask other customers of the firm first?'],
      hand: [
        "who would check the firm's work, and how?",
        'what would happen to the people who do the work now?',
        'what would the firm have to know that only our people know?',
      ],
      any: [
        'which part of the work would you keep here in any case?',
        'how could we take the work back, if the firm does not do it well?',
        'what would we like the firm to do better than we can?',
      ],
    },
  ),
  subject(
    'the-agency',
    '(?:the|our|another|a different|a new|the new|this) agenc(?:y|ies)(?! (?:staff|nurses?|workers?))|agency (?:clerks?|fees?|invoice|contract|bricky)|(?:use|using|to|from|about) agency',
    {
      end: ["how would the agency's part of the work get done without them?"],
      begin: ['what would you want to agree with the agency before they start?'],
      change: ['who here would deal with the agency day to day?'],
      hand: ['what would the agency have to know that only our people know?'],
      any: [
        'what do we need from an agency that we cannot do ourselves?',
        'what would you like to put to the agency before anything is decided?',
      ],
    },
  ),
  subject(
    'fewer-of-them',
    String.raw`from (?:twelve|12|ten|10|eight|8) (?:[\p{L}]+ )?(?:down )?to (?:eight|seven|six|five|four|three|two|one|[1-7])(?! ?%| ?per ?cent| ?pm| ?am| o['’]clock|\d)|from (?:seven|7|six|6|five|5) (?:[\p{L}]+ )?(?:down )?to (?:four|three|two|one|[1-4])(?! ?%| ?per ?cent| ?pm| ?am| o['’]clock|\d)|from (?:four|4|three|3) (?:[\p{L}]+ )?(?:down )?to (?:two|one|[12])(?! ?%| ?per ?cent| ?pm| ?am| o['’]clock|\d)|from two (?:[\p{L}]+ )?(?:down )?to one|(?<!hourly |rate |price |wage |pay |up or |get |comes |boils |came |hands |gets )down to (?:just )?(?:one|two|three|four|five|six|eight|ten|\d+)(?! ?%|\d| ?per ?cent| hours)|(?:cut|cutting|reduce|reducing|thin|thinning) (?:[\p{L}]+ ){1,3}to (?:one|two|three|four|five|six|\d+)|one instead of (?:two|three)|two (?:instead of|rather than) three|thin(?:ning)? (?:it|them) out`,
    {
      end: ['how would we choose which of them stay?'],
      change: [
        'who would notice first, if there were fewer?',
        'how would you see that the smaller number is enough?',
        'what could be tried for a few weeks with the smaller number?',
      ],
      any: [
        'what is the smallest number that still does the work on a busy day?',
        'what would have to be left undone with fewer?',
      ],
    },
  ),
  subject(
    'more-of-them',
    String.raw`from one (?:[\p{L}]+ )?(?:up )?to (?:two|three|four)|from (?:two|2) (?:[\p{L}]+ )?(?:up )?to (?:three|four|five|six|[3-9])(?! ?%| ?pm| ?am)|from (?:three|3|four|4) (?:[\p{L}]+ )?(?:up )?to (?:five|six|seven|eight|ten|[5-9])(?! ?%| ?pm| ?am)|up to groups of \d+|bigger groups|(?:doubl|tripl)(?:e|ing) (?:the|our) (?:number|team|hours|groups?|staff|capacity|output|numbers)|two more (?:people|crew|staff|nurses|drivers|teachers)|(?:two|three|four) more (?:[\p{L}]+ )?(?:crew|staff|people|drivers|nurses)`,
    {
      begin: ['who would do the extra, and in which hours?'],
      change: [
        'what would more of them mean for the people who do it now?',
        'what else would have to grow with it?',
      ],
      any: [
        'what tells you that more of them are needed?',
        'how would you see that the extra is used?',
        'which comes first, more of them or better ones?',
      ],
    },
  ),
  subject(
    'how-often',
    '(?:weekly|daily|fortnightly|monthly|quarterly|hourly|every (?:week|month|day)) (?:instead of|rather than|and not|not) (?:daily|weekly|fortnightly|monthly|every|hourly|quarterly)|(?:go|going|went|switch|switching|be|come|report) (?:only )?(?:weekly|fortnightly|monthly|quarterly)|(?:weekly|monthly|quarterly) (?:would|might) (?:do|be enough|surely)|only every (?:quarter|month|second|other|two)|every (?:second|other) (?:week|month|day|year)|(?:once|twice) in two years|three a year|instead of every (?:week|month)|every (?:two|four) hours|fortnightly (?:collections?|instead)',
    {
      end: ['where would things come up that come up there now?'],
      change: [
        'what could not wait until the next one?',
        'what would people do in between, when something comes up?',
        'how long would you try it that way before you look at it?',
      ],
      any: [
        'who would find it too seldom, and who too often?',
        'what tells you how often it is really needed?',
      ],
    },
  ),
  subject(
    'another-day',
    String.raw`(?:move|moving|shift|shifting|swap|swapping|change|changing) (?:it|them|[\p{L}]+|the [\p{L}]+(?: [\p{L}]+)?|[\p{L}]+ [\p{L}]+) (?:back |forward |over )?(?:to|onto|from|out of) (?:the )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|\d+(?:st|nd|rd|th))|to a different day|another day of the week|different day`,
    {
      change: [
        'who could not be there on the other day?',
        'what else is already on that day?',
        'who would have to hear of the new day, and by when?',
      ],
      any: ['what hangs on the day as it is now?', 'what would be easier on another day?'],
    },
  ),
  subject(
    'waiting-a-while',
    'wait(?:ing)? (?:till|until|another|a (?:week|month|year|bit|while)|and see|for the (?:results?|figures|numbers|decision|budget|second))|lean(?:ing)? (?:to |towards )?wait(?:ing)?|hold(?:ing)? off|sit(?:ting)? (?:tight|it out)|(?:leave|leaving) it (?:till|until|for now|for a)|see how it goes|blow(?:s|ing)? over|blow by|do(?:ing)? nothing(?: for now| until| yet)?|chance it',
    {
      end: ['what would be the sign to stop waiting?'],
      begin: ['how long could it wait without harm?'],
      change: ['what gets harder to put right, the longer it waits?'],
      any: [
        'what do you hope to know by then that we do not know now?',
        'who is waiting for an answer in the meantime?',
        'what could we get ready while we wait?',
      ],
    },
  ),
  subject(
    'pausing-it',
    String.raw`paus(?:e|es|ed|ing)(?! button)|suspend(?:s|ed|ing)?(?! (?:him|her|judg))|freez(?:e|ing) (?:all|every|any) (?:the )?(?!(?:[\p{L}]+ )?(?:leaves?|holidays?)(?![\p{L}]))[\p{L}]+|freez(?:e|ing) it|(?:put|putting|on) (?:it |them |the [\p{L}]+ )?on hold|on hold|(?:skip|skipping|miss|missing) (?:a|one|this|next|the (?:spring|autumn|summer|winter)) (?:year|season|edition|round|term)?|(?:a|one) year off`,
    {
      end: [
        'who is counting on it during a pause?',
        'what would have to be in place before it starts up after a pause?',
        'what would the people who do it now turn to during a pause?',
      ],
      change: ['what should carry on even during a pause?'],
      any: [
        'how long could it be paused without being lost for good?',
        'what could be put right during a pause?',
      ],
    },
  ),
  subject(
    'signing-it',
    String.raw`signing(?! (?:off|up|in|out|on|for|language|session))(?: the [\p{L}]+)?|sign (?:it|them|the (?:contract|offer|deal|lease|agreement|papers?)|on (?:monday|tuesday|wednesday|thursday|friday)|today|tomorrow|now|before)|(?:ready|going|about|want|like|inclined|tempted) to sign|i['’]d sign|we sign|put (?:my|our) (?:name|signature)`,
    {
      begin: [
        'what would you still like to have in writing before you sign?',
        'who else should read it before it is signed?',
      ],
      any: [
        'how would we get out of it, if things change after the signing?',
        "what would a few days' wait with the signature cost us?",
        'which point in it would you still try to change before signing?',
      ],
    },
  ),
  subject(
    'their-offer',
    String.raw`(?:accept|accepting|take|taking) (?:their|his|her|the|this|that) (?:offer|price|money|terms|deal|bid)|(?:their|his|her) (?:offer|bid)|(?:mr|mrs|ms)\.? [\p{L}]+ at (?:his|her) price|take (?:him|her|them) at (?:his|her|their) price|the (?:second|first|other|best|final) offer|(?:fellow|firm|man|company|somebody|someone) (?:[\p{L}]+ ){0,3}offering to|wants to buy|offered to (?:take|buy|run)`,
    {
      end: ['what would you tell them, if we do not take the offer?'],
      begin: [
        'what would you ask for on top before you accept the offer?',
        'who else could make us an offer?',
      ],
      any: [
        'what does the offer leave open?',
        'what would make the offer a clear yes for you?',
        'what would we do if the offer were not on the table?',
      ],
    },
  ),
  subject(
    'saying-yes',
    String.raw`say(?:ing)? (?:yes|ok|okay)|(?:tell|telling) them yes|(?:give|giving) (?:them|him|her) what (?:they|he|she) wants?|(?:give|giving) it (?:to )?(?:them|him|her)(?! back)|giv(?:e|ing) (?:them|him|her|[\p{L}]+ [\p{L}]+) (?:the|their|his|her) (?:strip|early release|\d+ days|way|extra days?)|grant(?:ing)? (?:the|their|his|her|this) (?:request|wish)|agree(?:ing)? to (?:their|his|her|that|it|this)|giv(?:e|ing) in(?! to)|go(?:ing)? along(?: with (?:it|them))?`,
    {
      begin: ['what would we be promising with a yes?', 'who would have to do the work behind a yes?'],
      change: ['what would make you take a yes back later?'],
      any: [
        'who else would ask for the same after a yes?',
        'what would you like from them in return for a yes?',
        'which part could you say yes to without any trouble?',
      ],
    },
  ),
  subject(
    'saying-no',
    String.raw`say(?:ing)? no(?! more)|turn(?:ing)? (?:it|them|him|her|this|that|the (?!calculator)[\p{L}]+(?: (?!upside)[\p{L}]+)?) down|turn(?:ing)? down(?! (?:the (?:heating|heat|volume|lights?|music))|-)|declin(?:e|ing) (?:the|it|their|his|her|this)|should decline|refus(?:e|ing)(?! collection)|pass(?:ing)? on (?:the|this|that|it)(?! (?:news|message|word|details|costs?|savings|increase|to))|(?:be|to|is|it['’]s) a no|(?:leaning|lean|tend|tending) to (?:a )?no|(?:tell|telling) (?:them|him|her|the [\p{L}]+) (?:no|we won['’]t|we can['’]t|cannot)`,
    {
      end: ['who would be let down by a no?'],
      change: ['how could we put a no so that they would still ask us another time?'],
      tell: ['what reason would you give along with the no?'],
      any: [
        'what would make it a yes for you?',
        'what could we offer them besides a no?',
        'when would they need a no, to find another way?',
      ],
    },
  ),
  subject(
    'dropping-a-customer',
    String.raw`(?:drop|dropping|lose|losing|dump|dumping|fire|firing|have|having) [\p{L}'’]+ as an? (?:client|customer)|resign(?:ing)? the account|stop(?:ping)? (?:selling|supplying|serving|the supply|deliver(?:y|ies|ing)|working) (?:to|for|with) (?:them|him|her|[\p{L}]+)|hand(?:ing)? (?:their|the) (?:contract|listing) back|part(?:ing)? ways with|let(?:ting)? (?!her |him |it |me )[\p{L}]+ walk|walk(?:ing)? (?:away from|out of that)|cut(?:ting)? (?:them|him|her|[\p{L}]+) off`,
    {
      end: [
        'what would have to change for us to keep working with them?',
        'what would fill the gap they leave?',
        'what do we still owe them, and what do they owe us?',
        'who would tell them, and when?',
      ],
      any: ['what do they bring us besides the money?', 'which of our other customers would hear of it?'],
    },
  ),
  subject(
    'match-their-price',
    String.raw`match(?:ing)? (?:them|their (?:prices?|offer|rates?)|the \d+)|match(?:ing)? [\p{L}]+['’]s (?:prices?|offer)|(?:under|below) our (?:rate|price|usual)|undercut(?:ting)?|(?:at|below) cost|go(?:ing)? in (?:at|low|cheap|ten percent)|beat(?:ing)? their price`,
    {
      end: ['how would we get back to our usual price afterwards?'],
      begin: ['where would you stop, if they go lower still?'],
      change: ['what would we have to leave out to be that cheap?'],
      any: [
        'what do people come to us for besides the price?',
        'which of our customers would ask for the same price?',
        'what could we offer that is worth more to them than a lower price?',
      ],
    },
  ),
  subject(
    'something-off',
    String.raw`(?:offer|offering|give|giving|grant|granting) (?:them |him |her |everyone |anyone |all |[\p{L}]+ ){0,3}\d+ ?(?:%|per ?cent)|\d+ ?(?:%|per ?cent) (?:off(?! everyone)|to (?:all|anyone|every)|for (?:all|new|every))|half[- ]price|(?:month|months|year|weeks?) (?:for )?free|second year free|throw(?:ing)? in (?:[\p{L}]+ ){1,4}free|give(?:ing)? one away|waiv(?:e|ing) the (?:deposit|fee|charge)`,
    {
      end: ['who is counting on the lower price by now?'],
      begin: [
        'who else would expect the same, once they hear of it?',
        'what would you like in return for coming down?',
      ],
      change: ['how would we get back to the full price afterwards?'],
      any: [
        'what could we give them other than money off?',
        'what would they do, if they paid the full price?',
      ],
    },
  ),
  subject(
    'charging-for-it',
    String.raw`charg(?:e|ing) (?:for|each|every|them|double|people|members|customers|visitors|parents|patients|users|residents|[£$€]?\d+|a (?:fee|fiver|pound|euro|small))|(?:ask|asking) (?:clients|each member|members|parents|people) (?:to pay|for [£$€]?\d+)|a fiver on|a pound towards|pay(?:ing)? the full term|pay (?:up front|upfront|in advance)`,
    {
      begin: [
        'who could not afford the charge?',
        'how would the money be collected, and by whom?',
        'what would people get for the charge that they can see?',
      ],
      change: ['how would you tell people about the charge?'],
      any: ['who should be let off the charge?', 'what is the charge meant to pay for?'],
    },
  ),
  subject(
    'making-it-free',
    '(?:make|making) it free(?! of)|for free|free for (?:all|everyone|everybody|members|children)|pay[- ]what[- ]you[- ](?:like|want|can)|no charge|free of charge',
    {
      begin: ['who would come or use it, if it were free?', 'what would pay for it, if nobody else does?'],
      change: ['what would people think it is worth, if it costs nothing?'],
      any: [
        'who cannot come or join because of what it costs?',
        'how would those who have paid take it?',
        'what would we do if far more people came?',
      ],
    },
  ),
  subject(
    'how-people-are-paid',
    String.raw`commission only|(?:on|to) commission|flat salary|on fixed|base goes|half base|incentives?(?: scheme| plan)?|comp(?: plan)?(?= |,|$)|pay(?:ing)? (?:the |our )?[\p{L}]+ per (?:trip|piece|job|visit|hour|day)|per (?:trip|piece|visit|account) (?:and not|instead of|rather than)|stop(?:ping)? (?:paying )?(?:the )?commissions?|drop(?:ping)? commissions|day rates?|piece ?rates?|bounty|bounties|everyone['’]s comp`,
    {
      end: ['what would people no longer bother with, if it is not paid for?'],
      begin: ['how would a slow month look for somebody paid that way?'],
      change: [
        'who would earn less under it, and how would they hear?',
        'what would people do more of, if they were paid that way?',
      ],
      any: [
        'what would you like people to be paid for, above all?',
        'who would you ask for their view before the pay changes?',
      ],
    },
  ),
  subject(
    'pay-cut',
    String.raw`pay cuts?|wage cuts?|off (?:everyone|everybody)['’]s pay|pay freeze|(?:skip|skipping|freeze|freezing) the (?:increment|pay rise|rise)|(?:hourly|rate|wages?) down (?:to|by)|(?:lower|lowering|cut|cutting|reduce|reducing) (?:the |their |our )?(?:pay|wages|salaries|hourly rate)|one-off instead of|keep(?:ing)? the [\p{L}]+ wages`,
    {
      change: ['who would be hit hardest by less pay?', 'how long would the lower pay last?'],
      tell: ['what would you tell people about how long it lasts?'],
      any: [
        'what else could save the same money?',
        'who might leave over the pay?',
        'what could you offer people that is not money?',
      ],
    },
  ),
  subject(
    'payday',
    'pay ?days?|pay date|payroll (?:date|on the|run)|(?:did|do|doing|run|running) the payroll|wages (?:on|by) the',
    {
      change: [
        'whose rent goes out before the new pay date?',
        'how much notice would people need of a new pay date?',
        'how would people get through the first month?',
      ],
      any: [
        'who has to agree before the pay date can change?',
        'what hangs on the date on which we are paid?',
      ],
    },
  ),
  subject(
    'open-pay',
    'publish(?:ing)? (?:all )?(?:the )?(?:salaries|pay|wages)|open[- ]book|pay transparency|open (?:salaries|pay)|what (?:everybody|everyone) (?:makes|earns)|everybody sees what',
    {
      begin: ['what would have to be put right in the pay before everybody sees it?'],
      change: ['how far would you go, names or only bands?'],
      tell: [
        'what would you say to somebody who finds out that they earn less?',
        'which differences in pay could you explain, and which not?',
      ],
      any: [
        'who would rather not have their pay known?',
        'what would you like people to do with what they see?',
      ],
    },
  ),
  subject(
    'telling-them',
    String.raw`(?:tell|telling) (?!me |us |you )[\p{L}]+ (?:in (?:his|her|their)|that|on (?:monday|tuesday|wednesday|thursday|friday)|(?:he|she|they)(?:['’]s|['’]re| is| are| has| have| should| won['’]t)|it(?:['’]s| is)|there['’]s|tomorrow|tonight|now|before|no more)|(?:tell|telling) the (?:[\p{L}]+ ){1,3}(?:that|now|this week|about|their jobs)|break(?:ing)? (?:the news|it) to (?:him|her|them|the [\p{L}]+)`,
    {
      change: ['what would you want to be sure of before you tell them?'],
      tell: [
        'what would they ask you straight after you tell them?',
        'what would be a good moment for them to hear it?',
      ],
      any: [
        'who should be with you when you tell them?',
        'what could you offer them when you tell them?',
        'how would they rather hear it, from you alone or with the others?',
      ],
    },
  ),
  subject(
    'ringing-them',
    String.raw`ring(?:ing)? (?:him|her|them|their [\p{L}]+|the (?!changes|bell|alarm|doorbell)[\p{L}]+)|(?:phone|phoning) (?:him|her|them|the (?:client|customer|supplier|council|parents|landlord))|call(?:ing)? (?:him|her|them) (?:tomorrow|today|tonight|on (?:monday|tuesday|wednesday|thursday|friday)|and|to|myself)|(?:give|giving) (?:him|her|them) a (?:ring|call)`,
    {
      tell: [
        'what would you like to have agreed by the end of the call?',
        'what might they ask you on the phone?',
      ],
      any: [
        'who would they most like to hear from?',
        'what do you need from us before you ring?',
        'what would you rather keep for later than say on the phone?',
      ],
    },
  ),
  subject(
    'sending-it',
    'send(?:ing)? (?:it|this|that) (?:tonight|today|tomorrow|off|out|as it is|as is|unchanged|now|on (?:monday|tuesday|wednesday|thursday|friday)|round|before|to (?:them|him|her|the))|(?:it|this) goes out (?:tonight|today|tomorrow|on)|fir(?:e|ing) it off|draft below|submit(?:ting)? (?:it )?(?:on|as it is|without)',
    {
      tell: ['who should read it before it goes?', 'what would you like them to do after reading it?'],
      any: [
        'which line in it might be read the wrong way?',
        'what would change, if it went a day later?',
        'what do they need to know that is not in it?',
      ],
    },
  ),
  subject(
    'keeping-it-quiet',
    String.raw`say(?:ing)? nothing|not tell(?:ing)? (?:them|him|her|the [\p{L}]+|anyone|anybody)|(?:keep|keeping) (?:it|this|that|the [\p{L} ]{1,30}) (?:quiet|from (?:them|him|her|the [\p{L}]+)|to ourselves|under wraps|out of it)|not (?:answer|answering|reply|replying)|do(?:ing)? it quietly`,
    {
      change: ['who would be hurt to hear it from others?'],
      any: [
        'how might they hear of it before you tell them?',
        'what would you answer, if somebody asks you straight out?',
        'what could you say now without saying everything?',
        'who knows about it already?',
      ],
    },
  ),
  subject(
    'closed-for-a-season',
    String.raw`(?:close|closing|closed|shut|shutting|lights off) [\p{L}'’ -]{0,40}(?:for the|till|until|over|in|through the) (?:the )?(?:winter|summer|season|easter|christmas|spring|autumn|new year|off-season)|(?:shut|shutting|closing|close) from (?:new year|christmas|november|october|january)|go(?:ing)? dark(?: till| until)?|winter closure|closed (?:season|in winter)|not open at all`,
    {
      end: [
        'who uses it in those months, and where would they go?',
        'what would the staff do while it is closed?',
      ],
      any: [
        'what could be put right while it is closed?',
        'what has to be looked after while it is closed?',
        'which weeks would be the last to close?',
      ],
    },
  ),
  subject(
    'closing-days',
    String.raw`(?:close|closing|shut|shutting|closed) (?:it |us |the [\p{L}]+ )?(?:on )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mon-)(?: and (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)|\b)|(?:shut|close|closed|shutting|closing|bay [\p{L}]) (?:it )?(?:at|on) weekends|clos(?:e|ing) (?:[\p{L}]+ ){1,3}(?:two|three) days|(?:mon-weds|mon-wed)|(?:drop|dropping|lose|losing) the (?:monday|tuesday|wednesday|thursday|friday) opening|(?:stop|stopping|drop|dropping) the (?:monday|tuesday|wednesday|thursday|friday) lates`,
    {
      end: [
        'who comes on those days because they cannot come on others?',
        'what would the people who work on those days do?',
        'what comes in on those days that somebody has to take?',
      ],
      change: ['how would people get to know the new days?'],
      any: [
        'which days could we do without most easily?',
        'what could still run on those days with fewer people?',
      ],
    },
  ),
  subject(
    'an-office-elsewhere',
    String.raw`(?:close|closing|shut|shutting|give up|giving up|drop|dropping|leave|leaving|lose|losing|withdraw(?:ing)? from) (?:the |their |our )?(?!home |head |back |post |booking |whole |building |main |front |tourist )[\p{L}]+ (?:office|counter|site|yard|unit|studio|store|outlet|house)|(?<!to )the (?!home |head |back |post |booking |whole |building |main |front |tourist |new |old |other |staff |online |app |web |first |box |foreign |job |same )[\p{L}]+ (?:office|site|outlet|sub-office)(?! (?:manager|chair|party|kitchen|supplies|hours|rules))|(?:the|our) (?:berlin|london|paris|dublin|leeds|lyon) (?:office|studio|desk)`,
    {
      end: [
        'what would you offer the people who work there?',
        'who near there relies on us, and where would they go?',
        'what would we still need to have in that area?',
      ],
      change: ['how would people there and people here work together day to day?'],
      hand: ['who would look after the place from day to day?'],
      any: [
        'what is done there that could not be done from anywhere else?',
        'who there would you like to talk it over with first?',
        'what ties us to the place, in leases or promises?',
      ],
    },
  ),
  subject(
    'a-desk',
    String.raw`(?:the|our|their|whole|entire|asia|second-line|dispute|disputes) (?!front |help |service |night |enquir|information |reception |hot |standing |desk |customer |my |prompt |mixing |first |cash |ticket )[\p{L}-]+ desks?(?! (?:phones?|job|lamp|space|move))|(?:the|whole|entire) [\p{L}-]+ [\p{L}-]+ desk|(?:children['’]s|asia|africa|gulf|nordic|sports|news|picture|assistance|advice|contracts|translation|second-line|priority) desks?`,
    {
      end: ['who would answer what comes to the desk now?', 'what would the people on the desk do next?'],
      change: ['what would the people who send work to the desk notice?'],
      hand: ['who would have to learn what the people on the desk know?'],
      any: [
        'what lands on that desk that nobody else could deal with?',
        "which part of the desk's work would you miss most?",
      ],
    },
  ),
  subject(
    'a-team',
    String.raw`(?<!to )the (?:whole |entire |two |both )?(?!one |project |management |leadership |whole |entire |own |new |same |other |two |first |day |football |home |away |women's |men's |senior |right |best |small |wrong |and |in |is |or |that )[\p{L}-]+ (?:team|unit|pod|crew|squad|department)s?(?! (?:meeting|lead|leader|leaders|event|day|head|manager|captain|office|spirit|room|building|away))|(?:letting|let) the [\p{L}-]+ team go|(?:outreach|facilities|repairs|fault|inspection) teams?|[\p{L}]+['’]s (?:whole )?(?:unit|team|crew)(?! (?:meeting|lead|leader))`,
    {
      end: ['who would take on the work that comes to that team now?'],
      change: ['how would that team know what comes first?'],
      hand: ['who would the team turn to with a problem?'],
      part: ['what would you offer the people in that team?'],
      any: [
        'who in that team would you talk it over with first?',
        'what does that team do that others hardly see?',
        'who depends most on what that team does?',
      ],
    },
  ),
  subject(
    'a-post',
    String.raw`(?:the|that|his|her|their|our|this|[\p{L}]+['’]s) (?:[\p{L}'’-]+ ){1,3}(?:post|role|position)(?:s)?(?!-| (?:office|box|code|room))|(?:[\p{L}]+['’]s) (?:post|role)(?! office)|(?:coordinator|director|manager|supervisor|controller|head|steward|clerk|technician|porter|officer|educator)(?:['’]s)? (?:post|slot|role|position|job|jobs|posts)`,
    {
      end: [
        'which of the tasks in the post would still have to be done?',
        'who would do what the post does now?',
      ],
      change: ['what would you put into the post that is not in it today?'],
      hand: ['what would the job ask of somebody in the first half year?'],
      any: [
        'what is the post there to do, above all?',
        'who works most closely with whoever is in the post, and what would they say?',
      ],
    },
  ),
  subject(
    'not-replacing',
    String.raw`not replac(?:e|ing)|(?:don['’]t|do not|needn['’]t|won['’]t|can['’]t) (?:simply )?replace (?:him|her|them|[\p{L}]+)|not (?:fill|filling) (?:[\p{L}'’]+ ){1,2}(?:post|job|place)|(?:leave|leaving) (?:the|his|her|their) (?:post|job|place) (?:empty|open|vacant)|just not replace|team absorbs`,
    {
      end: ['how would you see that it is too much for those who stay?'],
      part: [
        'which of their tasks could stop altogether?',
        'who would take over what, and what would they give up for it?',
        'what do they know that has to be passed on before they go?',
      ],
      any: [
        'which part of their work would be hardest to cover?',
        'who outside the team deals with them, and whom would they turn to?',
      ],
    },
  ),
  subject(
    'two-jobs-in-one',
    String.raw`(?:merg(?:e|ing)|combin(?:e|ing)|join(?:ing)?) (?:my|your|the|his|her|two|both) [\p{L}'’ ]{0,30}(?:posts?|jobs?|roles?)|one (?:officer|person|head|coordinator|post|manager|secretary) for (?:both|all|two|the two)|these hours in one person|(?:two|both) (?:[\p{L}]+ )?(?:jobs|posts|roles) into one|shar(?:e|ing) a (?:head|manager|secretary)|picking up [\p{L}]+ on top|(?:heads?|lead|run|running) (?:up )?both`,
    {
      end: ['what would each side lose, if one person did both?'],
      change: [
        'which half would come first, when both want something on the same day?',
        'which tasks could be dropped, if one person did both?',
      ],
      hand: ['who would stand in for one person with both jobs?'],
      any: ['what kind of person could do both jobs well?', 'how would each side know whom to ask?'],
    },
  ),
  subject(
    'folding-in',
    String.raw`(?:fold|folding|absorb|absorbing) (?:[\p{L}'’-]+ ){1,5}(?:into|in with|under)|(?:go|going|moving|move|shifting|shift|putting|put|placed|merged?|merging) (?:[\p{L}'’-]+ ){0,5}under (?:[\p{L}]+)(?= from| in|\.|,|$)|(?:become|becoming|made|make it) one unit|report(?:s|ing)? into [\p{L}]+`,
    {
      change: [
        'who would gain a boss, and who would lose one?',
        'which ways of working would have to become the same?',
        'what would go on exactly as it is now?',
      ],
      hand: ['what would the people over there have to learn about this work?'],
      any: [
        'what would work better, if the two were under one roof?',
        'who would speak for the smaller side?',
      ],
    },
  ),
  subject(
    'in-two-halves',
    String.raw`(?:cut|cutting|split|splitting|divide|dividing) (?:[\p{L}'’]+ ){1,4}in (?:two|half|three)|split(?:ting)? (?:his|her|their|my|your|the) (?:[\p{L}]+ )?(?:accounts|work|job|routes?|patch|area|round|tasks|hours)|shared? between (?:you|us|them|the)|between (?:the two|the three|the four|you four|you three|them|themselves)|split it (?:between|up|in)`,
    {
      change: [
        'where would the line run between the two halves?',
        'who would deal with what falls between the two?',
      ],
      hand: ['how would you choose who gets which part?'],
      any: ['which parts cannot be separated?', 'how would the two halves keep each other up to date?'],
    },
  ),
  subject(
    'machine-for-a-person',
    'kiosks?|self-order(?:ing)?|fingerprint readers?|(?:card|ticket|vending|coffee|payment) machines?|(?:those|a|the|some) (?:tablet things?|sensors?|scanners?)|audio ?guides?|by (?:camera|machine|sensor|computer)|there is now a camera|(?:machine|app|camera|sensor|screen|tablet|computer)s? (?:instead of|rather than)|parcel shelf|remotely from here|remote(?:ly)? (?:only|monitoring)',
    {
      begin: [
        'what do people do there now that a machine could not?',
        'who would step in when it breaks down?',
      ],
      change: ['what would the people do with the hours it saves?'],
      hand: ['who would look after the machine?'],
      any: ['who would find it hard to get on with the machine?', 'where could we watch one at work first?'],
    },
  ),
  subject(
    'online-only',
    String.raw`(?:online|app|digital|phone|email|web)[- ]only|only (?:online|digital|by (?:the )?(?:online form|app|website|phone|email)|on (?:the )?(?:app|website))|(?:everything|all|it all|do it|doing it|doing it all|put the [\p{L}]+) online|by (?:the )?online form|(?:through|on) the app|self-?serve(?: trial)?|all by phone|by phone only|find us online`,
    {
      end: ['what do people sort out face to face that does not fit a form?'],
      begin: ['who would help people who cannot manage it on a screen?'],
      change: ['who would be lost, if it only worked that way?', 'how could somebody still reach a person?'],
      any: [
        'what would we do on a day when the system is down?',
        'which cases would you still deal with by hand?',
      ],
    },
  ),
  subject(
    'on-paper',
    '(?:the )?paper (?:diar(?:y|ies)|feed logs?|logs?|programmes?|records|forms?|files?|trail|system|copies|tickets?)|(?:printed|paper) programmes?|(?:back to|(?<!nothing )(?<!good )(?<!fine )on) paper(?! (?:it|this|two|one))|phone diary|physical files?|wall (?:planner|calendar|chart)s?|whiteboards?|card index|log ?books?',
    {
      end: [
        'who works from the paper every day, and what would they use?',
        'what is on the paper that would have to be kept?',
      ],
      begin: ['where would the paper hang or lie, so that everybody sees it?'],
      change: ['who could not get at it, if it were only on a screen?'],
      any: ['what does the paper do better than a screen?', 'who fills it in, and who reads it?'],
    },
  ),
  subject(
    'rule-for-all',
    String.raw`(?:a|one|new|the same|simple|clear|maybe a) rule(?: that| for|,|$)|compulsory|mandatory|require(?:s|d)? (?:all|every|everyone|everybody)|requir(?:e|ing) all|henceforth|no [\p{L}]+ (?:before|after) \d+|for (?:all staff|the whole (?:staff|company|office))|make (?:the whole team|everyone|everybody|all [\p{L}\d]+ [\p{L}]+) |every (?:purchase|ticket|invoice|order|meeting|mail) (?:[\p{L}]+ )?(?:above|over|must|should|needs|has)|without (?:any )?exceptions?`,
    {
      end: ['what would people do without the rule?'],
      begin: ['who would the rule hit hardest?', 'what would you like the rule to put a stop to?'],
      change: ['who could allow an exception to the rule?'],
      any: [
        'how would the rule work in our busiest week?',
        'who needs to have a say before it is a rule?',
        'what would happen, if somebody did not keep to the rule?',
      ],
    },
  ),
  subject(
    'extra-check',
    String.raw`checks? (?:every|each|all)(?: single)? (?:one|of them|[\p{L}]+)|(?:three|two|second|double|extra|more) (?:signatures?|checks)|four[- ]eyes|(?:come|go|run|goes|comes|pass|passes|runs) (?:to|via|through|past|by) (?:me|you|us|[\p{L}]+) (?:before|first)|(?:all|every) (?:[\p{L}]+ )?(?:orders|invoices|mails|quotes|requests|figures) (?:should )?(?:run|go|come) (?:via|to|through)|double-?check(?:s|ing)?|screens? them`,
    {
      end: ['where would a mistake be found without the check?'],
      begin: [
        'which mistakes is the check meant to catch?',
        'who would check when that person is away?',
        'how long could something wait for the check?',
      ],
      any: [
        'which cases could go out without a check?',
        'what would make mistakes less likely in the first place?',
      ],
    },
  ),
  subject(
    'leaving-a-step-out',
    String.raw`(?:skip|skipping|leave out|leaving out|leave off|cut out|dropping|drop|remove|removing|not do|do without|ship without|shipping without|submit without|submitting without|without) (?:the |a |our |their )?(?:[\p{L}-]+ ){0,3}(?:step|test|tests|UAT|pass|second reading|reading|pilot|user interviews|consultation|viva|replication|reshoots|soak test|stage|round of interviews|estimates?)|no tender|without (?:a )?(?:tender|discussion)|straight to (?:all|the)|one could skip|(?:stop|stopping) (?:doing )?estimates`,
    {
      end: ['what does that step catch now?', 'who would find the mistake later, if the step is left out?'],
      change: ['what would a shorter version of the step look like?'],
      any: [
        'which cases would still need the step?',
        'what would we do with the time it saves?',
        'who outside expects us to do it?',
      ],
    },
  ),
  subject(
    'had-its-day',
    String.raw`(?:has|have|had|it['’]s) (?:run its course|had (?:his|her|its|their) (?:day|run))|had its day|nobody (?:really )?reads (?:them|it)|let(?:ting)? it (?:die|go|lapse|run out|end)(?: quietly)?|wind(?:ing)? (?:it|them|[\p{L} ]{1,30}) up|put it out of its misery`,
    {
      end: [
        'who has put the most into it, and what would they say?',
        'what would be a decent way to end it?',
        'which part of it would you keep?',
      ],
      change: ['what would bring it back to life, if anything?'],
      any: [
        'what was it started for, and who needs that today?',
        'who would miss it, and what would they do instead?',
      ],
    },
  ),
  subject(
    'calling-off-an-event',
    String.raw`call(?:ing)? (?:it|the (?:whole )?[\p{L}]+|the whole [\p{L}]+) off|cancel(?:l?ing)? (?:the |our )?(?:[\p{L}]+ ){0,3}(?:shows?|dates?|tours?|festival|session|trips?|evening|events?)|pull(?:ing)? the (?:whole )?(?:[\p{L}]+ )?(?:tour|show|launch|sunday|event)|the (?:beer |whole |summer )(?:festival|eisteddfod|carnival|regatta)`,
    {
      end: [
        'who has already booked or paid for it?',
        'who should hear it from you in person?',
        'what could be done with the work that has gone into it?',
      ],
      begin: ['who would we need to run it well?'],
      change: ['what would a smaller version look like?'],
      any: ['what is it meant to do for us?', 'which part of it do people come for most?'],
    },
  ),
  subject(
    'selling-something',
    String.raw`sell(?:ing)? (?:off )?(?:the|our|my|your|his|her|two|three|four|five|six|those|these) (?!idea|point|tickets|same|most|products|range|plan|company|firm|business|practice)[\p{L}'’-]+|flog(?:ging)? (?:the|our) [\p{L}]+|sell(?:ing)? (?:it|them|her|him) (?:to|on|off|before)|selling up|at auction|deaccession(?:ing)?`,
    {
      end: [
        'who uses it now, and what would they do after a sale?',
        'what would you like to do with the money from the sale?',
        'where could we hire or borrow one, if we needed it after a sale?',
      ],
      change: ['what would a buyer have to promise us?'],
      any: [
        'who has to agree before it can be sold?',
        'what could we use it for, if we did not sell it?',
        'what would make it worth more to a buyer a year from now?',
      ],
    },
  ),
  subject(
    'a-building',
    String.raw`(?:the|our) (?:manse|rectory|vicarage|almshouses?|chapel|farmhouse|mill|pavilion|clubhouse|tower|hammam|cottage)(?! hill)|(?:sell|selling|buy|buying|let out) the (?:[\p{L}]+ )?(?:hall|house|building|flat|land|premises|quarter|plot)|the [\p{L}]+ [\p{L}]+ hall|the (?:small|big|mill lane|old|church|parish|village|main) hall`,
    {
      end: [
        'who uses the building now, and where else could they meet or live?',
        'what would you want written down about what becomes of the building?',
      ],
      begin: ['who would look after the building day to day?'],
      change: ['what would have to be repaired before anything else is done with it?'],
      any: [
        'what does the building cost us as it stands?',
        'who has to agree to any plan for the building?',
        'what else could the building be used for?',
      ],
    },
  ),
  subject(
    'wing-or-bay',
    "(?:the |our )?(?:east|west|north|south|old|new|back|garden|children['’]s|private) wing|wings? of the (?:house|building|hospital|school)|bay [A-H]|(?:clear|clearing|close|closing|shut) the bay|top (?:two |three )?(?:floors?|storeys?|storey)|the annexe?|block [A-H]",
    {
      end: [
        'who or what is in there now, and where would it go?',
        'what would have to be kept warm, dry or locked in there?',
      ],
      change: [
        'what could that part of the building be used for instead?',
        'how would the people who work there get on in another part?',
      ],
      any: [
        'what would that part of the building need before it can be used well?',
        'who would notice first, if that part were not in use?',
      ],
    },
  ),
  subject(
    'works-and-collection',
    '(?:museum|art|print|glass|textile|permanent|photo|stamp|study) collections?|(?:dutch |old |oil |flower )(?:drawings?|pieces?|paintings?)|statues?|sculptures?|murals?|wall paintings?|mine photographs|(?:selling|sell|the) (?:church )?organ(?:s)?(?! (?:donor|transplant))|tapestr(?:y|ies)',
    {
      end: [
        'what do the papers say about how it came to us?',
        'where would people still be able to see or hear it?',
      ],
      change: [
        'what would protect it from damage meanwhile?',
        'who would object, and what would you tell them?',
      ],
      any: ['who comes to us because of it?', 'who outside could advise us on a piece like that?'],
    },
  ),
  subject(
    'the-cheaper-one',
    '(?:the |a )?cheaper (?:one|version|option|variant|brand|model|kind|place|supplier)|(?:the )?cheap(?:est)? (?:one|option|version|offer)|(?:a|the|take|buy|buying) (?:used|second-?hand) (?:one|ones|machine|van)s?|half (?:of )?(?:the|our) (?:price|cost)|(?:lower|poorer) (?:grade|quality)',
    {
      begin: [
        'what would we have to do without in the cheaper one?',
        'who would put it right, if the cheaper one breaks or fails?',
      ],
      change: ['who works with it every day, and which would they take?'],
      any: [
        'what would you spend the difference on?',
        'how long does the cheaper one have to last us?',
        'who could show us the cheaper one in use?',
      ],
    },
  ),
  subject(
    'which-option',
    'options? [A-E]|plan [B-D]|(?:go|going) for (?:option|variant)|(?:the )?(?:blue|green|red|first|second|third|other) (?:plan|option|version|variant)(?! of)|(?:torn|choose|choosing) between|(?:two|both|three) options|of the (?:two|three)(?= i| my|,|:)|in two minds|which of the two',
    {
      begin: ['what is there in the other option that you would like to keep?'],
      change: ['who would have to work with it, and which option would they take?'],
      any: [
        'what would have to change for you to choose another option?',
        'which of the options would be the hardest to undo?',
        'what do the options have in common that we could start on?',
      ],
    },
  ),
  subject(
    'what-they-ask-for',
    "(?:the |our |us |my |hitachi |sepa )?(?:clients?|customers?|buyers?|supermarket|council|landlord|donors?|sponsors?|parents|mall|head office|village|chair) (?:just )?(?:wants?|wanted|asks?|asked|is asking|are asking|insists?|demands?|offers? to pay)|(?:client|customer|council)['’]s (?:demand|request|wish)|(?:asked|asks) (?:me|us) if (?:we|they)",
    {
      begin: ['what would they use it for, if we did it?', 'what could we ask of them in return?'],
      change: ['which part of it could we give them easily?'],
      any: [
        'what would they do, if they did not get it?',
        'who else would ask us for the same?',
        'when do they really need an answer?',
      ],
    },
  ),
  subject(
    'our-promise',
    String.raw`(?:promis(?:e|es|ing)|guarantee(?:ing)?) (?:them|him|her|people|customers|the [\p{L}]+|[\p{L}]+ (?:the )?(?:\d+|may|june|monday))|(?:our|the|two-day|[\p{L}]+-day) promise|(?:stop|stopping) giving dates|giving dates|(?:\d|two|three|four|six)-hour response|response times?|deliver(?:ing)? (?:by )?\d+ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|ship in (?:march|january|april|may)`,
    {
      end: ['what would they plan by, if we gave them no date?'],
      begin: ['what could stop us keeping the promise?', 'who would have to work differently to keep it?'],
      change: ['how would those who rely on our word hear that it has changed?'],
      any: ['what could we promise for certain?'],
    },
  ),
  subject(
    'making-good',
    String.raw`(?<!stop )(?:an )?apolog(?:y|ies|ise|ize|ising|izing)(?! for it)|compensat(?:e|ing|ion)|put(?:ting)? it right|make(?:ing)? (?:it )?up for|second stay|(?:the )?(?:[\p{L}]+ )?complaint(?! (?:form|box|desk))|say(?:ing)? sorry|local resolution`,
    {
      begin: ['what would they most like us to do about it?', 'who should say sorry, and how?'],
      change: ['what would have to change so that it does not happen to others?'],
      tell: ['what would you like to hear from our people before you answer?'],
      any: ['what would be fair in their eyes?', 'who else was hit by the same thing?'],
    },
  ),
  subject(
    'taking-the-loss',
    String.raw`eat(?:ing)? the (?:cost|penalty|loss|bill|[£$€]?\d+)|(?:just )?eat(?:ing)? (?:it|[£$€]?\d+k?)|(?:take|taking) the (?:hit|loss|LDs?)|swallow(?:ing)? (?:it|that|the (?:cost|loss|bill))|writ(?:e|ing) (?:it|that|them|the [\p{L}]+) off|pay(?:ing)? the (?:penalty|fine)|write the check|writing the check|not claim(?:ing)?`,
    {
      end: [
        'what else would have to give way to pay for the loss?',
        'who else shares in the loss, and could carry a part of it?',
      ],
      change: ['how could they pay us back in another way?'],
      any: [
        'what would we get in return for bearing the loss?',
        'what would you do if the same bill came a second time?',
        'who needs to know about the loss, and by when?',
      ],
    },
  ),
  subject(
    'a-job-for-us',
    String.raw`(?:take|taking|took|turn|turning|run|running|lose|losing|win|winning|say no to|do) (?:on )?(?:the|that|this) (?:next )?(?:[\p{L}]+ ){0,3}(?:jobs?|order|commission|extension|fit-out)(?! (?:off|fair|back))|the (?!same |good |best |right |hard |night |day |head |first |whole |dream |manager |lead |inside |membership |reception |warehouse |sales |office |cleaning |admin |teaching |desk |kitchen |shop |weekend |bar |summer |support |finance |it |hr |marketing |top |supervisor |director |controller |trainer |new |old |actual |big )[\p{L}]+ (?:jobs?|commission|fit-out|extension|tender)(?! (?:at|of|in the|description|title|advert|share|cuts?))`,
    {
      end: ['who else could we suggest to them for the job?'],
      begin: [
        'what would have to wait, if we took the job?',
        'who would be on the job, and for how long?',
        'what would we want settled with the client before the job starts?',
      ],
      change: ['what makes this job harder than it looks?'],
      any: ['what could the job lead to afterwards?', 'who would be glad to work on it?'],
    },
  ),
  subject(
    'a-named-contract',
    String.raw`(?:the|that|this|whole) (?!same |new |employment |permanent |temporary |work |social |first |lease )[\p{L}-]+ contract(?! (?:staff|terms|is up|people|workers?))|(?:contract with) (?:the )?[\p{L}]+|(?:hand|handing|give|giving) (?:their|the) contract back|maintenance contracts|the [\p{L}]+ [\p{L}]+ contract(?! staff)`,
    {
      end: [
        'what would the people who work on that contract do next?',
        'how much notice does either side have to give?',
      ],
      begin: ['what would you ask them before we sign the contract?'],
      change: ['which line in the contract would you change first?'],
      hand: ['who could take the contract on and do it as well?'],
      any: [
        'what does the contract bring us besides the money?',
        'who on the other side could we talk to about the contract?',
      ],
    },
  ),
  subject(
    'keeping-somebody-on',
    String.raw`(?:not )?(?:renew|renewing|extend|extending) (?:him|her|them|[\p{L}]+ after)|(?:let|letting) (?:[\p{L}]+['’]s|his|her|their) contract (?:run out|lapse|end|go)|(?:keep|keeping) [\p{L}'’]+(?: crew| team)? (?:on past|on as|as|on(?= after| till| until| to))|not keeping [\p{L}]+|(?:his|her|their|[\p{L}]+['’]s) contract (?:is up|ends|runs out)|contract staff|fixed terms|dispense with [\p{L}]+`,
    {
      change: ['what could you offer them besides a new contract?'],
      part: [
        'what would they need to hear now, so that they can plan?',
        'which of their work would go on, and with whom?',
      ],
      any: [
        "what's the case for keeping them a while longer?",
        'who would be hardest hit by their going?',
        'how would you tell them why?',
      ],
    },
  ),
  subject(
    'moving-a-person',
    String.raw`(?:move|moving|shift|shifting|transfer|transferring|post|posting|send|sending) (?:him|her|them|mr\.? [\p{L}]+|ms\.? [\p{L}]+|mrs\.? [\p{L}]+|sister [\p{L}]+|sergeant [\p{L}]+) (?:over )?(?:to|into|out of|on|up|in|there)(?! (?:bed|sleep|hospital|touch|know))|(?:put|putting) (?:him|her) (?:on|onto|in|into|to) (?:the )?[\p{L}]+|(?:move|moving|shift|shifting|be shifted|send|sending|put|putting) [\p{L}]+ (?:out of|back to|onto|to|into) (?:sales|nights|days|laundry|receivables|payables|earlies|lates|reception|production|estates|dispatch|finance|marketing|operations|purchasing|support|the (?:day|night|late|early) shift|the vault|the clinic)|(?:go|goes|going) to the (?:[\p{L}]+ )?(?:day shift|night shift|plant|site)|may be shifted`,
    {
      change: [
        'where would they most like to work themselves?',
        'who would take over what they do now?',
        'who over there would show them the work?',
      ],
      hand: ['what would they be able to do there that they cannot do here?'],
      any: [
        'what would a way back look like, if the move does not suit them?',
        'how would they hear about the move, and from whom?',
      ],
    },
  ),
  subject(
    'nights',
    String.raw`(?:on|off|to|do|doing|work|bin|binning|cover|leave|back to|cutting|half of) nights|nights to days|(?:saturday|sunday|friday|weekend) nights|at night(?= with| on|,)|nights alone|(?:to|on) (?:earlies|lates|days)(?= |\.|,|$)(?! (?:of|off))|the night (?:round|man|crossing|maintenance|pilotage|shuttle|trains)`,
    {
      end: ['what comes up at night that cannot wait till the morning?'],
      begin: ['how many nights in a row would you ask of one person?'],
      change: ['who would find nights easier, and who harder?'],
      hand: ['who would they be able to ring in the middle of the night?'],
      any: [
        'what has to be done at night, and what could be done by day?',
        'how would the night people and the day people pass things on?',
      ],
    },
  ),
  subject(
    'longer-shifts',
    String.raw`(?:8|10|12|eight|ten|twelve)[- ]hour (?:shifts?|days?)|four tens|(?:six|6)[- ]day weeks?|two weeks on|(?:3|three) on (?:1|one) off|one week off|longer days|on doubles|double shifts?|stretch(?:ing)? the shifts|shifts to (?:ten|twelve|\d+) hours`,
    {
      begin: [
        'who would step in, when somebody on the longer shift is ill?',
        'what would people get for it in days off?',
      ],
      change: [
        'who has children or a long way home, and how would it suit them?',
        'how would the last two hours of a long day go?',
      ],
      any: [
        'how would the people who work the shifts like them to run?',
        'how long would you try those hours before you look at them?',
      ],
    },
  ),
  subject(
    'no-leave-then',
    String.raw`(?:freez(?:e|ing)|cancel(?:l?ing)?|stop(?:ping)?|block(?:ing)?|ban(?:ning)?) (?:all |the )?(?:[\p{L}]+ )?(?:leaves?|holidays?)(?= |\.|,|$)|leave (?:ban|freeze|embargo)|no (?:leave|holidays?) (?:in|for|until|over)`,
    {
      end: ['how would people get the leave they have missed?'],
      begin: [
        'who has already booked something for that time?',
        'what would you offer people who give up their leave?',
      ],
      change: ['how could we share the weeks out among ourselves?'],
      any: [
        'what is the smallest number of people we could manage with?',
        'which kinds of leave would you still grant?',
      ],
    },
  ),
  subject(
    'everybody-on-it',
    String.raw`(?:put|putting|pull|pulling) (?:everybody|everyone|all (?:of )?(?:them|us|hands|six|\d+)|the whole (?:squad|team|crew|lot)|every [\p{L}]+ [\p{L}]+) (?:off|onto|on)(?! doubles| \d| commission| leave| fixed| part| half)|freez(?:e|ing) all feature work|all backend stops|drop(?:ping)? everything|do nothing else|on nothing else`,
    {
      begin: [
        'what has to be finished before people can turn to it?',
        'who would be of little use on it, and what would they do?',
      ],
      change: ['who would ring about the work that stands still?'],
      any: [
        'how would we get back to the other work afterwards?',
        'what should go on in any case while we are all on it?',
        'how would we know that it is done?',
      ],
    },
  ),
  subject(
    'as-well',
    String.raw`(?:could|can) (?:you|ye|your lot) (?:also )?(?:take|swallow|cover|do|run) [\p{L}\d'’ ]{1,40}(?:as well|too)|(?:take|taking|running|run|take on|took on) [\p{L}\d'’ ]{1,40}as well|as well from (?:monday|tomorrow)|on top of (?:the|your|my|what)|fit it in with|would you also take`,
    {
      begin: ['who could I turn to for the parts that are new to me?'],
      hand: ['what could I put down while I do that as well?'],
      any: [
        'which would come first for you, when both are due on one day?',
        'what would be good enough, if I do it on top of the rest?',
        'who else could take a part of it?',
      ],
    },
  ),
  subject(
    'both-at-once',
    'in the same (?:week|fortnight|month|afternoon)|(?:two|both) (?:jobs|things|launches|projects) at (?:once|the same time)|both at once|side by side|in parallel|at the same time as',
    {
      begin: ['which of the two would give way, if they clash?', 'who would be needed for both?'],
      change: ['what would be lost, if one of them came a few weeks later?'],
      any: ['which of the two has people waiting outside?', 'what could be got ready for one of them now?'],
    },
  ),
  subject(
    'money-elsewhere',
    String.raw`(?:take|taking|took|put|putting|give|giving|use|using|redirect) (?:the|all (?:of )?the|that|those) (?:[\p{L}]+ |\d+k? )?(?:money|budget|savings|dollars|60k|\d+k|funds|surplus|means) (?:out of|into|in|to|for|from|on)|(?:put|putting) (?:the lot|those dollars|the whole (?:[\p{L}]+ )?\d+k) (?:in|into|to|on)|put the money|give the money|the [\p{L}]+ (?:money|budget)(?! (?:meeting|holder|line|round))`,
    {
      end: ['who would have to hear that the money is not coming?'],
      begin: ['how much of the money could be moved for a start?'],
      change: ['what would that money have paid for?', 'who was counting on that money?'],
      any: [
        'who has to agree before the money can be used that way?',
        'what would you like to see from the money in a year?',
      ],
    },
  ),
  subject(
    'round-the-clock',
    String.raw`call-?outs?(?: rate| fee| charge)?|24 ?h(?:ours?)?(?: |-)(?:callout|service|cover|support)|24 ?[x\/] ?7|round[- ]the[- ]clock|follow the sun|full overlap|(?:four|two|six|\d)-hour response|until midnight|till midnight|graveyard(?: shift)?`,
    {
      end: ['who would they turn to outside our hours?'],
      begin: [
        'who would be up at those hours, and how would they rest?',
        'what would people ring about at those hours?',
      ],
      change: ['what could wait until the morning?'],
      any: [
        'what should it cost to get somebody out at those hours?',
        'how would you share those hours out fairly?',
      ],
    },
  ),
  subject(
    'on-their-own',
    String.raw`(?:(?:let|letting|have|having|drive|driving|run|running|handle|do|present) (?!go )(?:[\p{L}]+ ){1,5}|(?:go|going|nights|work|working) )(?:alone|by themselves|on (?:his|her|their|your) own|by (?:himself|herself))|without (?:one of us|me)(?= |,|\.|$)|unsupervised|without supervision|(?:amongst?|between|among) themselves`,
    {
      begin: ['how would they say that it is too much for them?'],
      change: ['which decisions would you still want to be asked about?'],
      hand: [
        'who would they ring, if something went wrong?',
        'what should they have done first with somebody beside them?',
      ],
      any: [
        'what would you like to hear afterwards, and how soon?',
        'what is the most difficult thing they might meet alone?',
      ],
    },
  ),
  subject(
    'taking-no-more',
    String.raw`(?:no|take no|taking no|accept no) (?:more |new )(?:[\p{L}]+ )?(?:patients|referrals|clients|orders|admissions|pupils|members|customers|bookings)|(?:stop|stopping|pause|pausing|close|closing|cap|capping) (?:all |taking |to take )?(?:new |any )?(?:referrals|admissions|orders|intake|enquiries|patients|pre-application enquiries|applications|supervision|PhD supervision)|clos(?:e|ing) intake|full up|stopping taking [\p{L}]+|stop taking (?:orders|referrals|reservations|bookings)`,
    {
      end: [
        'where would people turn, if we took nobody new?',
        'who would you still take in?',
        'what would have to be caught up before we take people on?',
      ],
      tell: ['what would we say to those who send us people?'],
      any: ['who decides in a case that cannot wait?', 'what number could we look after well?'],
    },
  ),
  subject(
    'reservations',
    'reservations(?! about)|table bookings|no reservations|walk[- ]in only|first[- ]come[- ]first[- ]served|first come,? first served|booked (?:tours|places|tables)|by booking only|booking only|no walk-ups',
    {
      end: [
        'who would not come without a reservation?',
        'how would people know how long they might have to wait?',
      ],
      begin: ['what would we do about people who book and do not come?'],
      change: ['which days or hours would need it most?'],
      any: [
        'how would it change the work for whoever is at the door?',
        'who books now, and who just turns up?',
      ],
    },
  ),
  subject(
    'exit-interviews',
    "exit (?:interviews?|talks?|surveys?|questionnaires?)|leavers?['’]? (?:interviews?|talks?)",
    {
      end: ['how would you hear why people leave?', 'what would you like to know from those who go?'],
      change: ['who would people who leave speak to most openly?'],
      hand: ['who would listen to a leaver, and what would they pass on?'],
      any: [
        'what could be done with what leavers tell us?',
        'what would be a good moment to ask somebody who is leaving?',
      ],
    },
  ),
  subject('dividend', 'dividends?', {
    end: ['what would you do with the money, if it stays in the business?'],
    change: ['how would a smaller dividend go down with the owners?'],
    tell: ['what would you tell the owners about next year?'],
    any: ['who among the owners counts on the dividend?', 'what else needs paying for before a dividend?'],
  }),
  subject('wholesale', 'wholesale|the trade side|trade customers|sell(?:ing)? to the trade', {
    end: [
      'what would we do with the goods that go to wholesale now?',
      'which of those customers would buy from us in another way?',
    ],
    begin: ['who would pack and send the bigger orders?'],
    change: ['how would our own sales have to grow to make up for it?'],
    any: [
      'what does wholesale bring us besides the money?',
      'which wholesale customers would you keep in any case?',
    ],
  }),
  subject(
    'dealers',
    'distributors?(?! caps?)|dealers?(?! (?:hall|plates?))|resellers?|franchisees?|middlem(?:a|e)n',
    {
      end: [
        'what would we have to do ourselves that a dealer does for us now?',
        "how would a dealer's customers get to us?",
      ],
      begin: ['what would a dealer want from us before selling our goods?'],
      hand: ['who here would a dealer turn to with questions?'],
      any: [
        'who buys through a dealer and would never come to us direct?',
        "how do we hear what a dealer's customers think of us?",
      ],
    },
  ),
  subject(
    'leftover-stock',
    String.raw`left-?over (?:stock|goods|pieces)|unsold(?: stock| goods)?|clear(?:ing)? (?:out )?the (?:stock|rest|shelves)|sat on \d+|sitting on \d+|sell-?offs?|clearance(?: sale)?|(?:too much|old|dead) stock|surplus stock`,
    {
      end: [
        'what would those think who have paid the full price?',
        'where else could the rest be sold or given?',
      ],
      change: ['how cheap would it have to be for somebody to take it?'],
      any: [
        'what would the space be used for, if the rest were gone?',
        'what would you order differently the next time?',
      ],
    },
  ),
  subject(
    'edition',
    "supplements?(?! (?:vitamin|diet|feed))|(?:spring|autumn|summer|winter|sunday|evening|weekend|late|print) (?:edition|issue|bulletin)s?|late bulletin|columns?(?= by| on page|ists?)|columnists?|appendi(?:x|ces)|(?:poetry|fiction|crime|children['’]s) list|back ?list",
    {
      end: [
        'who reads it who reads nothing else of ours?',
        'where could the best of it go instead?',
        'what would the people who write for it do?',
      ],
      change: ['which parts of it would you keep in any case?'],
      hand: ['who would have the last word on what goes in?'],
      any: [
        'what do readers write or tell us about it?',
        'what does it do for our name, apart from the money?',
      ],
    },
  ),
  subject(
    'dealing-with-growing',
    String.raw`orchards?|tomato(?:e?s)?(?! sauce| soup)|paprika|basil|barley|hops|vines|vineyards?|(?:go|going) organic|natives only|plant(?:ing)? (?:trees|beech|oak)|hedgerows?|tunnels? of|house \d has`,
    {
      end: ['what would grow in its place?', 'who buys that crop from us, and what would they do?'],
      begin: ['who around here has tried it, and what do they say?'],
      change: ['what would it mean for the soil in the next years?'],
      any: ['what would we have to sow, buy or order, and by when?'],
    },
  ),
  subject(
    'old-machines',
    'kilns?|letterpress(?:es)?|(?:printing|old|hydraulic|cider|wine) press(?:es)?|looms?|lathes?|mixing desks?|generators?|the gen|tractors?|combine harvesters?|diggers?|dump trucks?(?! crew)|loaders(?! bay)|cranes?|(?:steam|rolling) stock',
    {
      end: [
        'what work could be done on no other machine we have?',
        'who could not do their daily work without it?',
      ],
      begin: ['who would learn to run and look after a machine like that?'],
      change: ['who can repair such a machine, and where do the parts come from?'],
      any: [
        'which weeks of the year need the machine most?',
        'what would we do on a day when the machine is out of order?',
      ],
    },
  ),
  subject(
    'own-transport',
    String.raw`(?:our|their|your) own (?:transport|trucks|lorries|vans|drivers)|(?:our|whole|the) (?:whole )?delivery side|hauliers?|haulage|cab facility|free transport|transport allowance|school bus(?:es)?(?! (?:routes?|contract))|taxi fares?|(?:dropping|drop|pull|hand back|handing back) the [\p{L}]+ runs?`,
    {
      end: [
        'how would people or goods get there without it?',
        'who would still be able to come, and who not?',
      ],
      change: ['what would a late or missed trip mean?'],
      hand: ['what would whoever drives for us have to promise?'],
      any: ['which trips could nobody else do for us?', 'who decides in the morning who drives where?'],
    },
  ),
  subject(
    'cast-and-parts',
    'understud(?:y|ies)|(?:the|whole|big|main|small|our) cast(?! iron)|casting|recast(?:ing)?|(?:lead|leading|solo|title|tenor|bass|alto|soprano) (?:role|part)s?|soloists?|first desk|back to the chorus|(?:singing|play|choir) parts?',
    {
      begin: ['who would you like to hear in the part before you decide?'],
      change: [
        'who could learn the part in the time that is left?',
        'how would the others on stage take it?',
      ],
      hand: ['what would you tell whoever has the part now?'],
      any: [
        'what does the part need most, voice, age or nerves?',
        'how much rehearsal would a change of part cost us?',
      ],
    },
  ),
  subject(
    'early-service',
    "(?:the )?(?:8|eight) o['’]clock(?: service)?|ten-thirty|evensong|(?:early|morning|family|evening) (?:mass|communion|service)(?! station)|sunday mass|mass broadcast|sermons?|preach(?:es|ing)?|cell[- ]groups?|sunday school|morning (?:meditation|prayers?)",
    {
      end: [
        'who comes to that who would not come at another hour?',
        'how would those who come hear of it, and from whom?',
      ],
      change: ['what would they need, to feel at home somewhere else?'],
      hand: ['who could lead it now and then?'],
      any: ['what do people come to it for?', 'who is too old or too ill to get to anything else?'],
    },
  ),
  subject(
    'nursery',
    '(?:staff |day |company |the |our )?nurser(?:y|ies)(?! (?:plants?|stock|rhymes?))|cr(?:e|è)ches?(?! contract)|day-?care|kindergartens?|(?:youngest|baby|toddler) (?:group|room)s?|toddlers|pre-?school(?:ers)?|teaching assistants?|TAs',
    {
      end: [
        'where would the parents find another place, and by when?',
        'which of our people could not work without it?',
      ],
      begin: ['who would look after the children when somebody is ill?'],
      change: ['how would the little ones get used to the change?'],
      hand: ['who would the parents talk to first?'],
      any: [
        'what do the parents say they need most?',
        'how many grown-ups do the children need around them, at the least?',
      ],
    },
  ),
  subject(
    'shelter',
    String.raw`(?:night|animal|homeless|women['’]s|dog|winter|emergency|whole) shelters?|kennels?|rehom(?:e|ing)|intake at \d+|refuges?(?! chamber)`,
    {
      end: ['where would they go for the night?', 'who else near here would take them in?'],
      begin: ['who would be there through the night?'],
      change: ['who would have to be turned away?'],
      any: [
        'what do those who come to us need first?',
        'who brings or sends them to us, and what would we tell them?',
      ],
    },
  ),
  subject(
    'theatre-list',
    '(?:day-case|theatre|operating|surgical|hand|saturday hand) lists?|(?:monday|tuesday|wednesday|thursday|friday) (?:block|list)s?|theatre (?:time|slots?|sessions?)|operating (?:theatres?|rooms?)',
    {
      end: ['where would those patients be treated instead?'],
      change: [
        'who would have to change their day to make it work?',
        'which patients could not wait for another slot?',
      ],
      hand: ['what would the other department do with the time?'],
      any: [
        'what holds things up on the day, the room, the staff or the beds?',
        'who would have to tell the patients, and when?',
      ],
    },
  ),
  subject(
    'befriending',
    'befriend(?:ing|ers?)(?: schemes?| service)?|sitting service|sitters|visiting scheme|lunch clubs?|good neighbour schemes?|community outreach|outreach (?:team|work|posts?)',
    {
      end: ['who would look in on them instead?', 'how would the people who are visited hear of it?'],
      change: ['who would match people up, and keep in touch with them?'],
      hand: ['what would the new people need to know about each person?'],
      any: ['what do the people who are visited look forward to?', 'what keeps those who visit coming?'],
    },
  ),
  subject(
    'school-subject',
    '(?:drop|dropping|cut|cutting|keep|keeping|stop|stopping|offer|offering) (?:german|french|spanish|italian|russian|music|drama|maths|chemistry|physics|football|hockey|JV football|textiles)(?! (?:office|team|market|customers?|clients?|desk|suppliers?))|German (?:going|after)|(?:bottom|top) sets?|by ability|ESL',
    {
      end: ['what would pupils who have begun it do?', 'where else could somebody learn it who wants to?'],
      begin: ['who would teach it, and in which hours?'],
      change: ['which pupils would gain, and which would lose?'],
      any: ['what do the families say about it?', 'how would it change what pupils can choose later?'],
    },
  ),
  subject(
    'pulling-out',
    String.raw`pull(?:ing)? out(?! of the (?:hat|bag)| all the stops)(?= of| from|$|\.)|withdraw(?:ing)? from|(?:leave|leaving|drop|dropping|quit|quitting) the (?:region|villages|market|islands|north|south|area)|stop(?:ping)? (?:serving|going to) the [\p{L}]+`,
    {
      end: [
        'who there would be left without us?',
        'what have we promised people there, and for how long?',
        'what would make it worth staying?',
      ],
      change: ['how could we stay with less?'],
      tell: ['who there should hear it from you first?'],
      any: [
        'who else works there who could take some of it over?',
        'how hard would it be to go back there later?',
      ],
    },
  ),
  subject(
    'trying-it-out',
    String.raw`try(?:ing)? it(?: out)?(?: for| till| until| with|$|\.)|we['’]d try it|give it a (?:go|try)|trial runs?|(?:for|on) a trial|as an experiment|test it (?:for|with|on)`,
    {
      begin: [
        'who would you try it with first?',
        'what would you want to have seen by the end of the trial?',
      ],
      change: ['how would we get back to the old way, if it does not work?'],
      any: [
        'how and when would we look at how the trial went?',
        'who should say whether it worked?',
        'what should stay as it is during the trial?',
      ],
    },
  ),
]
