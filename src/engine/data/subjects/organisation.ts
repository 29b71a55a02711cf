/** How the work is organised: meetings, rules, teams, rooms, suppliers, money, machines. */
import { type Subject, subject } from './subject.ts'

export const ORGANISATION: readonly Subject[] = [
  subject(
    'stand-up',
    '(?:daily |morning )?stand-?ups?(?! (?:desk|comedy|comedian|comic)s?)|(?:daily|morning) stand up|daily (?:meeting|huddle|call|scrum|check-?in|catch-?up)s?|morning (?:meeting|huddle|call|briefing|check-?in|catch-?up)s?|team huddles?|huddles',
    {
      end: [
        'where would somebody say that they are stuck, without the stand-up?',
        'how much of the stand-up could go into a short message?',
      ],
      begin: ['what would you like each of us to say at the stand-up?'],
      change: ['who would find it hard to make the stand-up?'],
      hand: ['who would chase the things that come up at the stand-up?'],
      any: [
        'who really needs to be at the stand-up every day?',
        'what do you most need to hear from each of us in the morning?',
      ],
    },
  ),
  subject(
    'team-meeting',
    '(?:weekly|fortnightly|monthly|regular|monday|tuesday|wednesday|thursday|friday) (?:team |staff |department |section )?meetings?|(?:team|staff|departmental|department|section|ward) meetings?|weekly team calls?|jour fixe',
    {
      end: [
        'where would we decide things as a team, without the team meeting?',
        'which things do people only find out at the team meeting?',
      ],
      begin: ['what belongs in a team meeting rather than in a mail?'],
      change: [
        'who could no longer come to the team meeting?',
        'which items take up most of the team meeting now?',
      ],
      any: [
        'what should everybody know when they walk out of a team meeting?',
        'how often do we have something to decide that needs the whole team in the room?',
      ],
    },
  ),
  subject(
    'town-hall',
    'all[- ]hands(?: (?:meeting|call|session)s?)?|town[- ]?halls?(?: (?:meeting|call|session|event)s?)?(?! (?:square|steps|clock|roof|building|car))|staff assembl(?:y|ies)|company meetings?|whole[- ]staff meetings?|full staff meetings?',
    {
      end: ['where could people put a question to you in front of everybody, without {it}?'],
      begin: ['who would speak at {it} besides you?'],
      change: ['how would staff who are on shift hear what was said to everybody?'],
      hand: ['who could run {it} and still handle awkward questions from the floor?'],
      any: [
        'what would staff most like to ask you with everybody in the room?',
        'how could people send in questions beforehand if they dislike speaking in a big meeting?',
        'what news is there that all the staff should hear together?',
      ],
    },
  ),
  subject(
    'retro',
    'retros?|retrospectives?(?! (?:exhibition|show|of))|lessons[- ]learn(?:ed|t)(?: (?:session|meeting|review|workshop)s?)?|post-?mortem (?:meeting|session|review)s?|post-?mortems|after[- ]action reviews?|sprint reviews?|debriefs?|debriefing sessions?',
    {
      end: [
        'where would we talk about what went wrong, without {it}?',
        'what has been put right because somebody raised it in {it}?',
      ],
      change: ['what makes people speak openly in {it}, and what makes them keep quiet?'],
      hand: ['who could lead {it} without having been part of the work?'],
      any: [
        'who makes sure the points from {it} get done afterwards?',
        'which piece of work would you most like us to look back on together?',
      ],
    },
  ),
  subject(
    'status-report',
    '(?:weekly |monthly |daily |project )?status (?:report|update|mail|e-?mail)s?|(?:weekly|monthly|daily|fortnightly|progress|activity) (?:report|update)s?|progress reporting|weekly reporting|friday (?:report|update|mail)s?|reporting template',
    {
      end: [
        'who actually reads the reports, and what do they use them for?',
        'how would you notice that work is running late, without the report?',
      ],
      begin: ['what would you like to be able to tell from the report at a glance?'],
      change: [
        'which part of the report do you read first?',
        'how long does it take each of us to write the report?',
      ],
      any: [
        'which figures in a report could be pulled together without anybody typing them?',
        'what would you rather be told at once than read in a report?',
      ],
    },
  ),
  subject(
    'one-to-ones',
    'one[- ]to[- ]ones?|one[- ]on[- ]ones?|1[:-]1s?|1 to 1s?|1[- ]on[- ]1s?|121s|individual (?:catch-?ups?|check-?ins?|meetings with (?:staff|everyone|each))|monthly catch-?ups?',
    {
      end: [
        'when could somebody talk to you alone, without one-to-ones?',
        'what do you hear in one-to-ones that you hear nowhere else?',
      ],
      begin: ['what would people bring to a one-to-one that they keep to themselves now?'],
      change: ['how often does each of us actually need a one-to-one?'],
      hand: ['how would people feel about having their one-to-one with somebody other than you?'],
      any: [
        'who should set the topics for a one-to-one, you or us?',
        'what would you most like to talk about in a one-to-one?',
      ],
    },
  ),
  subject(
    'meeting-agenda',
    String.raw`(?<!hidden )(?<!private )agendas?(?! ?(?:for\b|:))(?: (?:item|point|template)s?)?(?: for (?:the|our) meetings?)?|chair(?:ing|s)? (?:the|our) meetings?|chair of the meeting|meeting chairs?|rotat(?:e|ing) (?:the )?chair|any other business|run(?:ning)? the meeting|meeting structure`,
    {
      end: ['what would people read beforehand to come prepared, without an agenda?'],
      begin: ['when would people have to send in their items for the agenda?'],
      change: ['which items tend to get squeezed at the end of the meeting?'],
      hand: [
        'who among us is good at keeping a meeting to time?',
        'what would the chair be free to decide about the agenda without asking you?',
      ],
      any: [
        'which items on the agenda need a decision from us?',
        'how can somebody get their own item on the agenda?',
      ],
    },
  ),
  subject(
    'minutes',
    '(?:the|our|full|detailed|meeting) minutes(?! (?:late|early|away|before|after|of|walk|from|later|long|per|each))|minutes of (?:the|our) meetings?|minute[- ]tak(?:ing|ers?)|(?:take|taking|write|writing|circulate|circulating|keep|keeping) (?:the )?minutes|meeting notes|action lists?|meeting protocols?',
    {
      end: [
        'how would somebody who missed the meeting find out what was decided?',
        'where would we look up an old decision, without the minutes?',
      ],
      change: ['how soon after the meeting do people need the minutes?'],
      hand: ['who would take the minutes and still be able to join in?'],
      any: [
        'who needs to read the minutes besides those who were there?',
        'what has to be written down for certain: what was said, or only what was decided?',
      ],
    },
  ),
  subject(
    'video-meetings',
    'video (?:meeting|call|conference|link)s?|videoconferenc(?:es?|ing)|(?:teams|zoom|webex|google meet) (?:meeting|call)s?|(?:online|virtual|remote|hybrid|in-person|face-to-face) (?:meeting|session)s?|meet(?:ing)? (?:in person|face to face|online|remotely|on teams|on zoom)|(?:by|on|over) (?:video|zoom)|cameras? (?:on|off)',
    {
      end: ['who could only take part by video?'],
      begin: ['what would help people at home get a word in when others sit in the room?'],
      change: [
        'which meetings work fine on a screen, and which need us in one room?',
        'how far do people have to come for a meeting in a room?',
        'how good are the sound and the picture for those who join by video?',
      ],
      any: [
        'what goes better with all of us in the same room?',
        'who finds it hardest to speak up in a video call?',
      ],
    },
  ),
  subject(
    'team-chat',
    '(?:team|group|staff|work|company|internal) chats?|slack channels?|(?:on|to|from|use|using|leave|leaving|our|of) slack(?! (?:off|off))|whats-?app(?: groups?)?|signal groups?|(?:teams|chat) channels?|microsoft teams|ms teams|instant messag(?:ing|es)|messenger groups?|chat (?:tool|app|group)s?|mattermost|discord (?:server|channel)s?',
    {
      end: [
        'where would the quick questions go, without the chat?',
        'what do people look up in the old chat messages?',
      ],
      begin: [
        'what should go into the chat, and what should still go by mail?',
        'who would need a work phone or an account to be in the chat?',
      ],
      change: ['which channels does everybody have to follow, and which are optional?'],
      any: [
        'when is it fine not to answer a message in the chat?',
        'which things are too important to be only in the chat?',
      ],
    },
  ),
  subject(
    'email-rules',
    "e-?mail (?:rule|policy|policie|ban|curfew|etiquette|traffic|load|overload|guideline|signature|free day)s?|e-?mails? (?:after hours|at weekends|in the evenings?|after (?:six|seven|work))|email-free (?:days?|fridays?|hours?)|(?:shared|team|group) (?:inbox|mailbox)(?:es)?|internal (?:e-?)?mails?|cc(?:ing|'d)?|copying (?:everyone|everybody|people|me) in|out[- ]of[- ]office(?: (?:message|reply|replies))?",
    {
      end: ['how would somebody reach us with something urgent, other than by e-mail?'],
      begin: ['which mails would you make an exception for?'],
      change: ['how quickly do people outside expect an answer to an e-mail?'],
      hand: ['how do you picture two people answering from one inbox?'],
      any: [
        'which e-mails could we all do without?',
        'what do you want to be copied in on, and what not?',
        'who gets more e-mail than they can answer in a day?',
      ],
    },
  ),
  subject(
    'core-hours',
    'core (?:working )?(?:hours|time)|core (?:day|office) hours|hours when everyone (?:is|must be) (?:in|here|reachable)|(?:compulsory|mandatory|fixed|common) (?:office |working )?hours|reachab(?:le|ility) hours|quiet hours|focus (?:time|hours|mornings?|blocks?)|no-meeting (?:day|morning|afternoon|friday|wednesday|monday)s?|meeting-free (?:day|morning|afternoon|friday|wednesday|monday)s?',
    {
      end: ['how would we know at what hours to reach each other, without {it}?'],
      begin: [
        'who has to answer the phone during those hours whatever we agree?',
        'what do you want us to be able to get done in those hours?',
      ],
      change: ['who would find these hours hard because of a train, a school or a nursery?'],
      any: [
        'which hours of the day do most of us need each other?',
        'at what time of day do most calls and questions come in?',
      ],
    },
  ),
  subject(
    'targets',
    '(?:sales|production|monthly|quarterly|annual|yearly|weekly|growth|output|performance|recruitment|team|individual|personal|revenue|stretch|delivery|waiting[- ]time) (?:targets?|quotas?)|targets|quotas?|okrs?|(?:annual|yearly|quarterly|team|personal) (?:objectives|goals)',
    {
      end: [
        'what would people aim at, if there were no target?',
        'how would we know without a target that we had had a good month?',
      ],
      begin: ['what would people do less of in order to reach the target?'],
      change: ['how did you arrive at the figure for the target?'],
      tell: ['what reasons for the target would you give the people who have to reach it?'],
      any: [
        'how far can each of us really influence the figure in the target?',
        'what happens if somebody works hard and still misses the target?',
      ],
    },
  ),
  subject(
    'kpis',
    'kpis?|key (?:performance )?(?:indicator|figure|metric)s?|dashboards?|scorecards?|performance (?:metric|indicator|measure|figure)s?|(?:weekly|monthly) (?:figures|numbers|metrics)|metrics|call[- ]handling times?',
    {
      end: ['which decisions have been made because of one of these figures?'],
      begin: [
        'who would collect the figures, and how long would it take them?',
        'what would you do if one of the figures dropped?',
      ],
      change: ['which figure do you look at first in the morning?'],
      hand: ['who knows how each of these figures is worked out?'],
      any: [
        'which part of our work does not show in the figures?',
        'who should be able to see the figures, and who not?',
      ],
    },
  ),
  subject(
    'rankings',
    '(?<!search )(?<!google )(?<!seo )rankings?(?! (?:officer|member)s?)|league tables?(?! football)|leader-?boards?|top ten lists?|employee of the (?:month|year|week)|salesperson of the (?:month|year)|best performer lists?|stack ranking|forced (?:ranking|distribution)|(?:sales|team|internal) (?:contest|competition)s?',
    {
      end: [
        'who likes the ranking and would be sorry to see it go?',
        'how would good work get noticed if there were no ranking?',
      ],
      begin: ['how would the people at the bottom of the list see their place?'],
      change: ['what would move somebody up the list?'],
      tell: ['who would get to see the ranking, names included?'],
      any: [
        'what do those at the top do differently from those at the bottom?',
        'how do people here like being compared with each other?',
      ],
    },
  ),
  subject(
    'budgets',
    "(?:annual|yearly|departmental|department|team|marketing|training|maintenance|project|next year's|this year's|it|capital|own|small|petty cash|travel|materials?) budgets?|budgets|the budget(?! (?:airline|hotel)s?)|budget (?:round|planning|cut|line|holder|responsibility|freeze|cycle|year|request|increase)s?|petty cash",
    {
      end: ['which bills already promised would still have to come out of the budget?'],
      begin: ['how would we come to the amount in a new budget?'],
      change: ['where in the budget is there some slack, and where none?'],
      hand: ['how much could a budget holder spend without asking you?'],
      any: [
        'what gets put off every year because there is no budget for it?',
        'which spending in the budget do we know least about?',
        "what happens to money that is left in the budget at the year's end?",
      ],
    },
  ),
  subject(
    'across-the-board-cut',
    String.raw`across[- ]the[- ]board (?:cuts?|savings?|reductions?)|cut(?:s|ting)? across the board|(?:\d+|five|ten|fifteen|twenty) ?(?:percent|per cent|%) (?:cuts?|off every|savings? (?:everywhere|in every|from every))|(?:savings|cost[- ]cutting|austerity|cost[- ]saving) (?:programme|program|target|round|plan|measure|drive|package)s?|cost[- ]cutting|(?:flat|equal|general|blanket) (?:cut|saving)s?|cut(?:ting)? costs|spending cuts?|budget cuts?`,
    {
      begin: [
        'which teams have least room left to cut?',
        'where could we save most and notice it least?',
        'how much has to be saved, and by when?',
      ],
      change: ['how could each team choose its own savings?'],
      tell: ['who should hear about the cuts before it goes to everybody?'],
      any: [
        'which costs have crept up most without anybody deciding on them?',
        'who has been asked so far where money could be saved?',
      ],
    },
  ),
  subject(
    'hiring-freeze',
    '(?:hiring|recruitment|staffing|recruiting|headcount) (?:freeze|stop|ban|pause|moratorium)s?|freez(?:e|ing) (?:on )?(?:hiring|recruitment|vacancies|posts|headcount)|(?:stop|pause|halt)(?:ping|ing)? (?:all )?(?:hiring|recruitment|recruiting)',
    {
      end: ['which post would you fill first if the freeze were lifted?'],
      begin: [
        'which posts have to be filled even during a hiring freeze?',
        'what would we tell applicants who have already been for an interview?',
        'what work would we stop doing if the next person to leave is not replaced?',
      ],
      tell: ['what would you say to teams that are already one short?'],
      any: [
        'who is likely to leave or retire during the months of a freeze?',
        'what would have to happen for us to start hiring again?',
      ],
    },
  ),
  subject(
    'travel',
    'business trips?|(?:business|work|staff|air|client) travel|travel (?:policy|policies|budget|ban|rules?|costs?|approval|freeze|bookings?|agent|agency)|(?:domestic|short-haul|long-haul|business[- ]class) flights?|flying to (?:meetings|clients|customers)|train instead of (?:plane|flying|flights)|(?:client|customer|site) visits|travel(?:ling)? (?:first|second|business|economy) class|overnight stays?|hotel (?:rate|limit|allowance|booking)s?',
    {
      end: [
        'which trips have brought us something that no call could have done?',
        'who would we only ever meet on a screen, if nobody travelled?',
      ],
      begin: ['who would say yes or no to a trip?'],
      change: ['how much longer would each trip take, door to door?'],
      any: [
        'which trips would you keep, whatever happens?',
        'what do those who travel most think of the present rules?',
        'how is it counted when somebody spends an evening or a Sunday travelling?',
      ],
    },
  ),
  subject(
    'expenses',
    'expenses?(?! of)(?: (?:claim|form|report|policy|system|app|rule|account|limit|sheet|card)s?)?|receipts?(?! of)|reimbursements?|(?:per diem|daily allowance|subsistence|meal allowance|mileage(?: (?:allowance|rate|claim))?)s?|(?:company|corporate) (?:credit )?cards?',
    {
      end: ['what would people have to pay for out of their own pocket?'],
      begin: [
        'what would somebody do who has lost a receipt?',
        'how would it work for people who cannot advance the money themselves?',
      ],
      change: ['which expenses cause the most queries and corrections?'],
      hand: ['who would check the receipts, and how closely?'],
      any: [
        'how long do people wait to get their money back at present?',
        'at what sum is it worth the time to check a receipt?',
      ],
    },
  ),
  subject(
    'approvals',
    'approvals?(?: (?:process|procedure|step|rule|limit|chain|workflow|form)s?)?|sign-?offs?(?: (?:process|rule|limit|step)s?)?|countersign(?:ing|ature|atures)?|second signatures?|two signatures|four[- ]eyes(?: principle| rule)?|signing (?:authority|limit|power|rights?)s?|authorisation (?:limit|level)s?|purchase (?:approval|request|requisition|order)s?|authorization (?:limit|level)s?',
    {
      end: [
        'which mistakes have been caught because somebody had to sign?',
        'how would you hear about a big order that you had not signed?',
      ],
      begin: ['what could people still order without a signature?'],
      change: ['how long does a request wait for a signature at the moment?'],
      hand: ['which requests would you still want to approve yourself?'],
      any: ['who signs when you are ill or on holiday?', 'which requests do you nearly always approve?'],
    },
  ),
  subject(
    'company-cars',
    '(?:company|pool|fleet|staff|lease|leased|official|electric company) cars?|car (?:allowance|scheme|pool|policy|fleet)s?|car-?sharing(?: (?:scheme|contract|car)s?)?|vehicle policy|private use of (?:the )?cars?',
    {
      end: [
        'who drives to customers or sites nearly every day?',
        'for whom is the company car part of what they were promised when they joined?',
      ],
      begin: [
        'who would be entitled to a company car, and who not?',
        'how would two people settle it who need the pool car on the same morning?',
      ],
      change: ['where would people charge or fill up the car on a working day?'],
      any: [
        'how far do people drive for work in an ordinary week?',
        'what does a car cost us in a year, with everything in?',
      ],
    },
  ),
  subject(
    'phones-ban',
    'phone bans?|mobile (?:phone )?bans?|phone-free(?: (?:meeting|zone|school|room|day)s?)?|(?:ban(?:ning)?|forbid(?:ding)?|collect(?:ing)?|lock(?:ing)? away|no) (?:all )?(?:private |personal |mobile |smart ?)?phones?(?! calls?| line| numbers?)|(?:private|personal) (?:phone|mobile|smartphone)s?|phones? (?:in lockers|on the shop floor|in meetings|in lessons|in class|at work|away)|phone lockers?|smartphone (?:ban|rule)s?',
    {
      end: ['where would phones still have to stay away, without a ban?'],
      begin: [
        "how would a child's school or a sick parent reach somebody in an emergency?",
        'who needs their own phone for the work itself?',
        'where would the phones be kept, and who would answer for them?',
        'when in the day could people look at their phones?',
      ],
      any: [
        'where do phones really get in the way at present?',
        'what do the people concerned say about phones at work?',
      ],
    },
  ),
  subject(
    'dress-code',
    'dress[- ]codes?|dress(?:ing)? (?:rules?|policy|down|smartly)|casual (?:fridays?|dress|clothes)|dress-down (?:days?|fridays?)|ties and jackets|wear(?:ing)? (?:a )?(?:ties?|suits?|jeans|shorts|trainers)|tattoos and piercings|(?:visible )?tattoos|business (?:dress|attire)|smart casual',
    {
      end: ['what would still be going too far without a dress code?'],
      begin: [
        'what would people have to buy to keep to the dress code?',
        'who would have to speak to somebody about their clothes?',
      ],
      change: ['which of the rules about clothes do people ask about most?'],
      any: [
        'how do the people we meet at work dress?',
        'what do our clothes have to stand up to in a working day?',
        'who should help to write the rules on clothes?',
      ],
    },
  ),
  subject(
    'time-clock',
    'time[- ]clocks?|clock(?:ing)?[- ]in(?: (?:machine|system|app)s?)?|clocking (?:in|on|off|out)(?: and (?:out|off))?|clock in and out|punch(?:ing)? (?:clock|card|in)s?|time recording(?: (?:system|app|terminal)s?)?|time[- ]registration|attendance (?:record|system|app|terminal)s?|trust-based (?:hours|working time)',
    {
      end: ['how would people show that they had worked extra hours, without a clock?'],
      begin: [
        'what would count as working time on the clock, and what not?',
        "how would people clock in who start at home or at a customer's?",
      ],
      change: ['what happens now to somebody who forgets to clock in?'],
      any: [
        'who should get to see when somebody came and went?',
        'what do people say about how their hours are counted now?',
      ],
    },
  ),
  subject(
    'timesheets',
    'time-?sheets?|hours sheets?|(?:recording|logging|booking|tracking|entering) (?:our |their |the |all |every )?(?:hours|time)(?: (?:per|by|for each) (?:project|client|customer))?|time[- ]tracking(?: (?:tool|app|software)s?)?|billable hours|time (?:entry|entries|codes?)|weekly hours (?:form|sheet)s?',
    {
      end: [
        'how would we work out what a job has cost us, without timesheets?',
        'which customers ask to see the hours?',
      ],
      begin: ['how exactly would you want the hours noted: by day, hour or quarter?'],
      change: ['how many different codes do people really use on their timesheet?'],
      any: [
        'what should people put down for time that belongs to no job?',
        'what do you want to find out from the hours?',
      ],
    },
  ),
  subject(
    'cameras-and-tracking',
    'cctv(?: cameras?)?|cameras? (?:in|at|over|on) (?:the|every|each)|(?:security|surveillance|video|body|dash)[- ]?cam(?:era)?s?|(?:video|camera) (?:surveillance|monitoring)|(?:gps|vehicle|location|van|staff|employee|keystroke|screen|phone) (?:track(?:ing|ers?)|monitoring)|gps(?: (?:box|unit|device)(?:es|s)?)?|track(?:ing|ers?) (?:in|for|of) (?:the )?(?:vans?|vehicles?|cars?|staff)|telematics|monitoring software',
    {
      end: ['what have the recordings been used for so far?'],
      begin: [
        'who would be allowed to look at the recordings, and on what occasion?',
        'what else have you thought of, besides a camera or a tracker?',
      ],
      change: ['how long are the recordings kept before they are deleted?'],
      tell: ['how would people learn what is being recorded about them and what is not?'],
      any: [
        'what do staff know at present about what is recorded?',
        'who has checked what the law lets us record?',
      ],
    },
  ),
  subject(
    'access-rights',
    'key[- ]?cards?|access (?:right|card|level|permission|control|system|code|list)s?|(?:swipe|door|entry|chip|id|badge|staff) (?:card|fob|badge|pass)(?:es|s)?|key fobs?|fobs|master keys?|(?:sets? of|spare|front door|office) keys?|keyholders?|key safes?|door codes?|admin (?:rights?|access)|user (?:rights|permissions)|log-?ins?|shared passwords?',
    {
      end: ['who needs to get in or log in at odd hours?'],
      begin: ['which doors or folders really need a lock?'],
      change: ['whom would somebody ring who finds the door locked early in the morning?'],
      hand: ['who would stand in when the keyholder is away?'],
      any: [
        'who has keys or access they no longer need for their job?',
        'how fast can a lost key or card be blocked?',
        'how long does a newcomer wait until they can get in everywhere they need?',
      ],
    },
  ),
  subject(
    'filing',
    'shared (?:drive|folder)s?|sharepoint|(?:google|one|network|team) ?drives?|filing(?: (?:system|cabinet|structure|room)s?)?|folder structures?|document (?:management(?: system)?|storage|filing)|dms|paper (?:files|records|filing|folders)|(?:patient|personnel|customer|client|case|pupil) files|paperless(?: office)?|file (?:naming|server|structure)s?|ring binders|lever arch files',
    {
      end: [
        'which of the old files do we have to keep by law?',
        'who still goes to the old folders to look things up?',
      ],
      begin: ['which files should only a few people be able to open?'],
      change: [
        'how would somebody find an old file in the new place?',
        'who would sort through what is there before it is moved?',
      ],
      any: [
        'who knows where everything is in the files now?',
        'which files do we spend most time searching for?',
      ],
    },
  ),
  subject(
    'open-plan-office',
    'open[- ]plan(?: (?:office|space|layout|room|floor|area)s?)?|open offices?|(?:single|individual|private|own|cellular|two-person|shared) offices?(?! (?:document|service)s?)|shared rooms?|partition walls?|glass walls?|tak(?:e|ing) (?:down|out) the walls?|knock(?:ing)? (?:down|through) the walls?|phone booths?|quiet rooms?|noise[- ]cancelling headphones',
    {
      end: ['what do we overhear in a shared office that helps us with our work?'],
      begin: [
        'where would people go for a confidential talk or a long phone call?',
        'who in the team is on the phone most of the day?',
        'how loud is it likely to be with everybody in one room?',
      ],
      change: ['who needs a door to close for part of their work?'],
      any: [
        'what do we know from people who have worked in an open-plan office elsewhere?',
        'who would sit next to whom, and who would decide on it?',
      ],
    },
  ),
  subject(
    'desks',
    'hot[- ]?desk(?:s|ing)?|desk[- ](?:shar(?:e|ing)|booking|plan|policy|allocation)s?|shared desks?|(?:fixed|own|assigned|personal|standing|height-adjustable|sit-stand|free|spare|empty) desks?|clear[- ]desk(?: policy| rule)?|clean[- ]desk(?: policy| rule)?|desks|seating plans?(?: (?:for|in) the office)?|workstations?|office chairs?',
    {
      end: ['who needs the same desk every day because of screens, chair or papers?'],
      begin: [
        'what would somebody do who comes in and finds every desk taken?',
        'who could try the new desks for a week first?',
      ],
      change: [
        'where would people leave their things overnight without a desk of their own?',
        'how would a team that works together find desks side by side?',
      ],
      any: [
        'how many desks stand empty on an ordinary day?',
        'what do people say they are missing at their desks?',
      ],
    },
  ),
  subject(
    'office-move',
    'office moves?|office relocations?|mov(?:e|ing) (?:the )?offices?|mov(?:e|ing) (?:out of|into) (?:the |a |our )?(?:new |old |smaller |bigger |shared )?(?:offices?|building|headquarters|premises)|relocat(?:e|ing|ion) (?:the |our )?(?:office|headquarters|hq|team|department)|co-?working(?: space)?s?|head office|headquarters|removal (?:firm|company|men)',
    {
      end: ['what are we tied to here, with the lease and with what is built in?'],
      begin: ['who should see the new office before we sign for it?'],
      change: [
        "how much longer or shorter would each person's way to work be?",
        'which customers or partners drop in because our office is where it is?',
      ],
      tell: ['when would the staff hear where the office might go?'],
      any: [
        'what do we need in an office that we do not have here?',
        'how many people would be in the office on the fullest day?',
      ],
    },
  ),
  subject(
    'giving-up-a-floor',
    '(?:top|upper|second|third|fourth|fifth|whole|extra|spare|lower|empty) floor(?! (?:lamp|tile)s?)|half (?:a|the) floor|sub-?let(?:s|ting)?|(?:the|our|a) leases?(?! (?:car|bike|contract for))|lease (?:renewal|extension|break)s?|break clauses?|office space|square (?:metres|meters|feet)|floor ?space|(?:office|warehouse|shop|unit) rent|landlords?|rental agreements?|tenanc(?:y|ies)',
    {
      end: [
        'where would the people who sit in those rooms go?',
        'how full are those rooms on the busiest day of the week?',
        'in what state does the landlord want the rooms handed back?',
      ],
      change: ['how long are we bound by the lease?'],
      hand: ['what would a tenant share with us: door, kitchen, toilets, post?'],
      any: [
        'how much does the space cost us with heating, cleaning and service charge?',
        'what has the landlord said so far?',
      ],
    },
  ),
  subject(
    'meeting-rooms',
    '(?:meeting|conference|seminar|board|training|committee|consulting|project|interview) ?rooms?(?: (?:booking|calendar|screen|display|system)s?)?|room[- ]booking(?: (?:system|tool|rule|calendar)s?)?|boardrooms?|room bookings?',
    {
      end: ['where would we take visitors for a talk without that meeting room?'],
      begin: ['who could cancel a booking when nobody turns up?'],
      change: [
        'which meeting rooms are always taken, and which are hardly used?',
        'how many people come to the usual meeting there?',
      ],
      hand: ['whom would people ring when the screen in the meeting room does not work?'],
      any: [
        'how often is a meeting room booked and then left empty?',
        'what does a meeting room need to have for the meetings we hold?',
      ],
    },
  ),
  subject(
    'office-kitchen',
    'coffee (?:machine|maker|corner|point|round|bar|kitty|beans|fund|break area)s?|free (?:coffee|tea|fruit|drinks|water)|fruit (?:basket|bowl)s?|(?:office|staff|team|tea|shared|small) kitchen(?:ette)?s?|kitchenettes?|tea points?|(?:office|staff|kitchen) (?:fridge|dishwasher|microwave)s?|vending machines?|water (?:cooler|dispenser)s?|washing-up rota|kitchen rota|staff ?rooms?|break ?rooms?',
    {
      end: [
        'where would people run into somebody from another team, if not over coffee?',
        'who gets no other hot drink or meal in the course of the shift?',
      ],
      begin: [
        'who would keep the kitchen clean and the machine filled?',
        'what would most of us eat or drink if we could choose?',
      ],
      change: ['what do people like and dislike about the kitchen?'],
      any: [
        'what does it cost us in a month, with coffee, milk and cleaning?',
        'who uses the kitchen most, and at what time of day?',
      ],
    },
  ),
  subject(
    'staff-parking',
    "(?:staff|employee|company|office|reserved|allocated|managers?'?|directors?'?|named|own|our) (?:car[- ]?park(?:s|ing)?|parking(?: (?:spaces?|places?|permits?|spots?|lots?))?|spaces? in the car park)|parking (?:at work|for staff|permit)s?|bike (?:shed|rack|store|stand|parking|shelter)s?|(?:bicycle|cycle) (?:shed|rack|store|stand|parking)s?|charging (?:point|station|post)s?|wallbox(?:es)?|car-?pooling",
    {
      end: ['who cannot get to work at that hour without a car?'],
      begin: [
        'how would the parking spaces be shared out if there are too few?',
        'who would charge, park or lock up there on an ordinary day?',
      ],
      change: ['how early do people have to come now to find a space?'],
      any: [
        'how do most of us get to work?',
        'what would make it easier to come to work by bike, bus or with a colleague?',
        'which parking spaces have to be kept for visitors, deliveries or wheelchair users?',
      ],
    },
  ),
  subject(
    'storage',
    'store-?rooms?|storage (?:room|space|unit|container|cupboard|area|facility|facilities|locker)s?|self[- ]storage|stock ?rooms?|off[- ]site storage|external storage|(?<!cloud )(?<!data )(?<!energy )(?<!battery )storage(?! (?:limit|quota|plan))|stationery cupboards?|store cupboards?|shipping containers?',
    {
      end: [
        'what is in the store that somebody would look for within a year?',
        'who would have to say yes before something out of storage is thrown away?',
      ],
      begin: ['who would hold the key to the store and note what goes in and out?'],
      change: [
        'how would we find things in the new place without opening every box?',
        'what has to be stored dry, cool or under lock?',
      ],
      any: [
        'which things take up most of the room in storage?',
        'how much of what we store could we buy or hire at need?',
      ],
    },
  ),
  subject(
    'workshop-repairs',
    String.raw`(?:repair|metal|carpentry|joinery|machine|maintenance|bike|vehicle|electrical|main) (?:workshop|work shop)s?|clos(?:e|ing) (?:down )?the workshop|our (?:own )?workshop(?! (?:on|for|with|in|at)\b)|workshop (?:team|space|floor|hours|manager|building|equipment|foreman|bench|staff)(?:es|s)?|machine shops?|(?:body|paint|repair|tool) shops?|tool rooms?|workbench(?:es)?|mechanics? in the workshop`,
    {
      end: [
        'which repairs does the workshop do in an hour that would take days outside?',
        'where would the special tools and the spare parts go?',
      ],
      begin: ['what sort of jobs would a workshop of our own do first?'],
      change: ["what is standing in the workshop now, waiting for parts or for somebody's time?"],
      hand: ['who decides which job the workshop does first?'],
      any: [
        "how much of the workshop's time goes on jobs that could not have been planned?",
        'what do the people at the bench say they need?',
      ],
    },
  ),
  subject(
    'merging-two-teams',
    String.raw`(?:merg(?:e|er|ing|ed)(?! (?:request|conflict|commit|file|the branch|cell)s?)|combin(?:e|ing)|join(?:ing)? up|amalgamat(?:e|ing|ion)|bring(?:ing)? together|put(?:ting)? together) (?:of )?(?:the |our |both |these |those )?(?:two )?(?:[\p{L}-]+ (?:and [\p{L}-]+ )?)?(?:teams|departments|groups|units|wards|crews|sections|desks|divisions|offices|classes|ensembles)|(?:merg|combin)(?:e|ing) (?:[\p{L}-]+ )?[\p{L}-]+ (?:and|with) (?:the )?(?:[\p{L}-]+ )?(?:into one|team|department|unit)|into one (?:team|department|unit|crew)|team mergers?|merged (?:team|department|unit|ward)s?|(?:one|a single|a joint) (?:team|department|unit) (?:out of|from) two`,
    {
      change: [
        'which tasks do the teams do today, each in its own way?',
        'who would lead the merged team?',
        'what does each team do better than the other?',
        'where do the teams already work together?',
      ],
      tell: ['who in the teams should hear of it first?'],
      any: [
        'how do the people in the teams get on at present?',
        'what goes wrong today because the teams are separate?',
      ],
    },
  ),
  subject(
    'splitting-a-team',
    String.raw`(?:split(?:ting)?(?: up)?|divid(?:e|ing)(?: up)?|break(?:ing)? up) (?:of )?(?:the |our |a |that |this )?(?:[\p{L}-]+ )?(?:[\p{L}-]+ )?(?:team|department|group|unit|ward|crew|section|division)(?: in(?:to)? (?:two|three|half))?|two (?:smaller )?teams|(?:smaller|separate|mini) teams|team splits?|sub-?teams?|breakaway team`,
    {
      change: [
        'where would you draw the line between the two teams?',
        'who would be left in one team alone with a skill that both need?',
        'how would one team help out when the other is snowed under?',
        'what would we still do all together after a split?',
        'how would people be asked which of the two teams they want?',
      ],
      any: [
        'what does the size of the team make hard today?',
        'which of us work most closely together in the team?',
      ],
    },
  ),
  subject(
    'team-under-another-manager',
    String.raw`report(?:s|ing)? (?:directly |straight )?(?:in)?to (?:me|you|us|him|her|(?:the )?(?:operations|finance|sales|marketing|production|head|director|managing director|ceo|coo|cfo|cto|chief|matron|principal|office manager|plant manager)(?: [\p{L}]+)?)(?! (?:on|about|that|what|how|when)\b)|reporting lines?|mov(?:e|ing) (?:the |our )?(?:[\p{L}-]+ )?(?:[\p{L}-]+ )?(?:team|department|unit|group|people|lab|workshop|shop|office|section) (?:under|over to|into|across to|to (?:sales|marketing|operations|finance|production|it|hr|engineering|product))|org(?:ani[sz]ation)? charts?|organigrams?|(?:dotted|solid) lines?|matrix (?:organi[sz]ation|structure|management)|reorgs?|re-?organi[sz]ations?|restructur(?:e|es|ing)|management layers?`,
    {
      end: ['whom would people go to with a problem, without that manager in between?'],
      change: [
        'who would decide on leave, pay and reviews for the people who change boss?',
        'how well does the new boss know what this team does all day?',
      ],
      tell: ['who should tell the team that they might get another boss?'],
      any: [
        'which problem with the present reporting line comes up most often?',
        'what does the team itself say about whom they should report to?',
        'who works most with this team day by day?',
      ],
    },
  ),
  subject(
    'squads',
    'squads?(?! (?:car|number|list|goals)s?)|(?:cross-?functional|mixed|self-?(?:organi[sz]ing|managing|managed|directed|organi[sz]ed)|autonomous|product|feature|agile) teams?|tribes?(?: and squads)?|chapters and squads|task ?forces?|swat teams?|holacracy|agile (?:way of working|working|set-up|structure|transformation)',
    {
      end: ['where would the people go back to if the team were dissolved?'],
      begin: [
        'who would settle it when two teams want the same person?',
        'what would such a team be free to decide on its own?',
        'how would people of the same trade keep learning from each other across teams?',
      ],
      change: ['what do these teams have to ask permission for at present?'],
      any: [
        'which skills does a mixed team need to get something done by itself?',
        'which piece of work would suit a small mixed team best?',
      ],
    },
  ),
  subject(
    'central-or-local',
    'centrali[sz](?:e|es|ed|ing|ation)|decentrali[sz](?:e|es|ed|ing|ation)|(?:central|local|regional) (?:purchasing|buying|procurement|booking|planning|scheduling|dispatch|marketing|purchase|ordering|stores|warehouse|kitchens?|laundry|pharmacy|register|admin(?:istration)?|decision-making|autonomy)|in one (?:central )?place|pool(?:ing)? (?:our |the )?(?:purchasing|buying|resources|orders)',
    {
      change: [
        'what do the local people know that the centre does not?',
        'what would each place still be able to decide for itself?',
        'how long would a local request take if it went through the centre?',
      ],
      hand: ['whom would people in the local places ring when something is urgent?'],
      tell: ['what would you say to those who do this work locally today?'],
      any: [
        'what differs from place to place for a good reason?',
        'where would it help most if every place did it the same way?',
      ],
    },
  ),
  subject(
    'shared-services',
    'shared[- ]services?(?: (?:cent(?:re|er)|team|unit|hub|model)s?)?|service cent(?:re|er)s?|(?:central|joint|shared|common) (?:back office|hr|payroll|accounts|accounting|finance|it|admin|secretariat|switchboard|laundry|support)(?: (?:team|department|office|service|unit|desk))?|(?:hr|finance|it|admin|accounting) hubs?|back[- ]office(?: team| functions?| work)?|secretar(?:y|ial) pool|typing pool|internal (?:charging|service fees?|recharges?)',
    {
      end: ['who would do this work in each team if there were no shared office?'],
      begin: ['how would people reach somebody in the shared office who knows their case?'],
      change: [
        'which requests need somebody in the next room?',
        'whose request would come first when two departments ask on the same day?',
      ],
      hand: ['what do our own admin people do that is written down nowhere?'],
      any: [
        'which back-office work is nearly the same for everybody?',
        'how long do people wait today for an answer from the office?',
      ],
    },
  ),
  subject(
    'outsourcing',
    'outsourc(?:e|es|ed|ing)|offshor(?:e|ed|ing)|near-?shor(?:e|ed|ing)|contract(?:ing|ed)? out|farm(?:ing|ed)? out|sub-?contract(?:ing|ed)?|external (?:provider|service provider|call cent(?:re|er)|payroll|partner)s?|outside (?:firm|company|provider|agency|agencies)|managed services?|white[- ]label(?:l?ing)?|agency (?:staff|model)|(?:an?|the) (?:external|outside) (?:firm|company|agency|lab|laundry|caterer|bureau)',
    {
      begin: ['who else has used this outside firm, and what do they say?'],
      change: [
        "who would check the outside firm's work, and how?",
        'how would we get the work back if the outside firm did it badly?',
      ],
      hand: [
        'what do our own people do along the way that nobody would write into a contract?',
        'what would become of the people here who do this work now?',
      ],
      any: [
        'which part of the work would you never give to an outside firm?',
        'what does it cost us today to do it with our own people?',
      ],
    },
  ),
  subject(
    'in-house',
    String.raw`(?:bring(?:ing)?|brought|take|taking|do|doing|keep|keeping|handle|handling|run|running|produc(?:e|ing)|mak(?:e|ing)|print(?:ing)?|build(?:ing)?|move|moving|pull(?:ing)?|work) (?:(?:it|that|them|this|all|everything|the|our|more|of) )?(?:[\p{L}-]+ )?(?:[\p{L}-]+ )?(?:back )?in[- ]house|in-?sourc(?:e|ed|ing)|in[- ]house(?! (?:workshop|magazine|newsletter))(?: (?:team|solution|service|production|design|printing|catering|cleaning|lawyer|legal|kitchen|laundry|lab|developer|it))?s?|make or buy|do(?:ing)? it ourselves|with our own (?:people|staff)`,
    {
      end: ['what do we learn by doing it ourselves that we could not buy?'],
      begin: [
        'who in our team has the hours to do it in-house?',
        'what would we have to buy or learn before we could do it ourselves?',
        'how would we cope in-house in the busiest week of the year?',
      ],
      change: ['how long are we still tied to the firm that does it now?'],
      any: [
        'what would you like done differently from the way an outside firm does it?',
        'which of us has done this sort of work before?',
      ],
    },
  ),
  subject(
    'contractor',
    '(?:sub-?)?contractors?|tradesm(?:e|a)n|tradespeople|(?:the|our|an?) (?:electrician|plumber|roofer|joiner|carpenter|plasterer|painter|builder|scaffolder|heating engineer)s?|builders|electricians|plumbers|building firms?|scaffolders|fitters|agency crews?|day labour(?:er)?s?',
    {
      end: [
        'who would finish the job, and how soon could they start?',
        'what does the contract say about ending it early?',
      ],
      begin: ['what other jobs has this contractor done that we could go and look at?'],
      hand: ["who would be on site to answer the contractor's questions?"],
      any: ['what has been agreed with the contractor so far?', 'what does the contractor say to it?'],
    },
  ),
  subject(
    'supplier-switch',
    String.raw`(?:switch(?:ing)?|chang(?:e|ing)|drop(?:ping)?|leav(?:e|ing)|replac(?:e|ing)) (?:the |our |to (?:a |the )?)?(?:[\p{L}-]+ )?(?:[\p{L}-]+ )?(?:supplier|vendor|provider|wholesaler|distributor)s?|(?:new|another|different|cheaper|current|present|old|existing|local|overseas|regional|main|our|the|foreign|chinese|paper|packaging|food|steel|timber|feed|linen|energy|meat|flour) (?:suppliers?|vendors?|wholesalers?)|suppliers|wholesalers?|supplier (?:contract|change|switch|price|meeting|review|relationship)s?|supply (?:contract|agreement)s?|purchase (?:contract|price)s?`,
    {
      end: [
        'what does this supplier do for us that is not in the contract?',
        'how much notice does the supplier have to get?',
      ],
      begin: [
        "how could we try the new supplier's goods at work for a few weeks?",
        'what would the new supplier do if we needed something by tomorrow?',
      ],
      change: ['how long would we order from both suppliers side by side?'],
      any: [
        'what has the present supplier said so far?',
        'what do those who work with the goods say about this supplier?',
      ],
    },
  ),
  subject(
    'single-supplier',
    '(?:single|sole|one|only one|exclusive|preferred|second|two|dual|backup|back-up|multiple) (?:suppliers?|vendors?|source|sourcing|wholesalers?)|single[- ]sourc(?:e|ed|ing)|dual[- ]sourc(?:e|ed|ing)|second[- ]sourc(?:e|es|ing)|(?:everything|all) from one (?:supplier|source|hand|firm|place)|frame(?:work)? (?:agreement|contract)s?|volume (?:discount|rebate)s?|bulk (?:deal|buying|orders?|discounts?)|approved supplier list|supplier base|bundl(?:e|ing) (?:our |the )?(?:orders|purchases|purchasing|buying)',
    {
      begin: [
        'which goods would be hardest to get if that one supplier could not deliver?',
        'how long could we keep going on what we have in stock?',
        'what would this supplier give us for getting all our orders?',
      ],
      change: [
        'which of the smaller suppliers do something that the big one does not?',
        'how would we notice in time that a sole supplier is in trouble?',
      ],
      any: [
        'how many suppliers are there who could make this for us?',
        'how quickly could another supplier step in?',
      ],
    },
  ),
  subject(
    'cleaning-contract',
    'cleaning (?:contract|firm|company|service|companies|agency|hours|rota|costs?|plan|times?|schedule|staff|provider|crew|budget|standard)s?|(?:contract|office|window|night|evening|daytime|day|deep|school|ward) clean(?:ers|ing)|cleaners?(?: (?:from|in the))?|janitorial (?:service|contract)s?|daily cleaning|house-?keeping (?:contract|service|firm)s?',
    {
      end: ['who would see to the toilets and the bins?'],
      begin: ['what would the cleaners need from us: cupboard, keys, water, cleared desks?'],
      change: [
        'which rooms have to be clean every morning, and which could wait?',
        'when are the rooms empty enough to be cleaned?',
      ],
      hand: ['how would we know on an ordinary day that the cleaning was done properly?'],
      any: [
        'what do people complain about in the cleaning, and what do they praise?',
        'how much time do the cleaners have for the rooms they do?',
      ],
    },
  ),
  subject(
    'maintenance',
    'maintenance (?:contract|plan|schedule|budget|interval|window|team|crew|work|costs?|day|log|shutdown|visit|engineer)s?|(?:preventive|preventative|planned|regular|yearly|annual|routine|machine|building|lift|vehicle|boiler|predictive) (?:maintenance|servicing|overhaul)|servic(?:e|ing) (?:contract|interval|engineer)s?|(?:lift|boiler|machine|van) services?|annual shutdown|overhauls?|upkeep',
    {
      end: [
        'who would see a small fault before it becomes a breakdown?',
        'what does the maker say about the warranty if it is not serviced?',
      ],
      change: [
        'when could the machine or the plant best stand still?',
        'how long could the machine run between two services?',
      ],
      hand: ['how quickly would somebody be here to repair it on a Saturday night?'],
      any: [
        'what breaks down most often, and what does it cost us?',
        'what do those who work with it hear or notice before it fails?',
      ],
    },
  ),
  subject(
    'site-security',
    'security (?:guard|firm|company|contract|desk|staff|service|patrol|officer|gate|man|men)s?|guard(?:ing)? service|night (?:watch|watchman|watchmen|patrols?)|(?:burglar|intruder|alarm) (?:alarm|system|company)s?|alarm systems?|site security|security fences?|bouncers?|door ?staff|gatehouse|key-?holding service|watchmen',
    {
      end: [
        'who would walk through the building at night and find an open window?',
        'what does the insurance ask of us about guards, locks or alarms?',
      ],
      begin: ['what has been stolen or damaged so far?'],
      change: ['which hours of the day or night is somebody on guard really needed?'],
      hand: ['what do the people at the gate do for us besides keeping watch?'],
      any: [
        'where do staff feel uneasy when they come or go in the dark?',
        'which doors and gates can anybody open today?',
      ],
    },
  ),
  subject(
    'insurance',
    'insurance(?: (?:policy|policies|cover|broker|premium|company|contract|excess|renewal|provider)s?)?|insurers?|(?:the |our )?(?:cyber|liability|travel|fire|legal|hail|crop|vehicle|fleet|building|contents|public liability|professional indemnity|business interruption) (?:insurance|cover|policy)|premiums|underinsured|deductibles?',
    {
      end: [
        'which loss could we pay for ourselves, and which one would finish us?',
        'how much have we claimed so far, and how much have we paid?',
      ],
      change: ['what would no longer be covered, or only after a bigger excess?'],
      hand: ['how helpful is the insurer or broker when there is a claim?'],
      any: [
        'what are we obliged to insure by law or by contract?',
        'which things do we own or do that no policy covers?',
      ],
    },
  ),
  subject(
    'loan',
    "(?<!library )(?<!museum )(?<!book )(?:bank |business |new |short-term |development |shareholder |second )?loans?(?! (?:desk|counter|period|car|item|exhibition|word|slip|record)s?)|overdrafts?|credit (?:line|facility)|lines? of credit|credit lines?|borrow(?:ing)? (?:money|from the bank|the money|another)|repayments?|re-?financ(?:e|ing)|mortgages?|bank debt|take on debt|factoring|the bank's (?:offer|terms)",
    {
      end: [
        'how would we get through a thin month without the overdraft?',
        'what does paying the loan off early cost us?',
      ],
      begin: ['which income would the loan be paid back from?', 'what does the bank want as security?'],
      change: ['what would a rise in the interest rate do to our monthly payment?'],
      any: [
        'how much money do we need to have in the bank to feel safe?',
        'what else could we raise money from, apart from the bank?',
      ],
    },
  ),
  subject(
    'invoices-and-payment-terms',
    String.raw`invoic(?:es?|ing)(?: (?:run|process|template|date)s?)?|payment (?:terms?|deadline|period|target|plan|method)s?|(?:thirty|sixty|ninety|fourteen|\d+)[- ]day terms|(?:early payment|cash|settlement|prompt payment) discounts?|direct debits?|instal?ments?|pre-?payments?|advance payments?|pay(?:ment|ing)? in advance|down[- ]payments?|e-?invoic(?:es?|ing)|bill(?:ing) (?:cycle|system|run|date)s?|billing`,
    {
      end: ['who still needs the invoice on paper?'],
      begin: ['how many weeks of wages and materials do we pay out before the customer pays?'],
      change: [
        'how long does it take us now from the finished job to the invoice?',
        'which customers would find it hard to pay sooner?',
      ],
      any: [
        'what payment terms are usual in our trade?',
        'what do customers query most often on our invoices?',
      ],
    },
  ),
  subject(
    'late-payers',
    'late[- ]pay(?:ers?|ments?|ing (?:customer|client|member|parent|tenant)s?)|slow payers?|(?:unpaid|overdue|outstanding|open) (?:bill|invoice|account|fee|rent|amount|balance|debt)s?|arrears|bad debts?|debt collect(?:ors?|ion(?: agency| agencies)?)|collection agenc(?:y|ies)|dunning(?: letters?)?|(?:payment|second|final) (?:reminder|demand)s?|reminder (?:fee|letter)s?|late fees?|late payment interest|credit control(?:ler)?|non-?payers?|write off (?:the )?(?:debt|bill|invoice|arrears)|stop(?:ping)? deliver(?:y|ies|ing) until they pay',
    {
      end: ['what would the customers who pay on time say if the debt were let off?'],
      begin: [
        'who has rung the late payers and asked why?',
        'which of the late payers cannot pay, and which simply have not?',
        'who would you leave out of a stricter rule for unpaid bills?',
      ],
      change: ['how soon after the due date does somebody hear from us now?'],
      any: [
        'how much is owed to us all told, and by how many people?',
        'what could we offer somebody who can only pay a little each month?',
      ],
    },
  ),
  subject(
    'stock-and-reorder',
    'stock (?:level|keeping|holding|system|list|item|management|control|rotation)s?|(?:buffer|safety|reserve|spare|minimum|old|dead|slow-moving|consignment|raw material|surplus|lower|less|more|medicine|drug|overall|our|the) (?:stock|inventory)(?! (?:exchange|market|photo|option|price|image|phrase|take|room|count)s?)|inventor(?:y|ies)|re-?order(?:ing)?(?: (?:point|level|rule|quantity|system)s?)?|just[- ]in[- ]time|order quantit(?:y|ies)|min-?max|kanban(?! board)|stockpil(?:e|es|ing)|stock-?outs?|out of stock|automatic ordering|standing orders? (?:for|with)',
    {
      end: ['what happens at the bench or the counter when something has run out?'],
      begin: [
        'who would see that something is running low and order it?',
        'where would we put a larger stock?',
      ],
      change: [
        'which items take weeks to get, and which come the next day?',
        'how much of what we keep goes off or gets out of date?',
      ],
      any: [
        'which items have been lying on the shelf longest?',
        'which item would we least like to run out of?',
      ],
    },
  ),
  subject(
    'warehouse-layout',
    'warehouse (?:layout|racking|rack|shelf|shelves|space|floor|aisle|plan|zone|bay|team|system|shelving|location|extension)s?|(?:the|our|a|second|new|main|old|central|external|high-bay|bigger|smaller|automated) warehouses?|warehouses|warehousing|pick(?:ing)? (?:route|list|zone|area|aisle|station|round)s?|order picking|pallet (?:rack|racking|space|place)s?|racking|(?:goods[- ]in|goods[- ]out|loading) (?:bay|area|dock|ramp)s?|fork-?lifts?|fast movers|packing (?:station|table|area|bench)(?:es|s)?',
    {
      end: ['where would the goods go that stand there now?'],
      begin: ['where would the pickers themselves put things?'],
      change: [
        'which goods do the pickers fetch most often, and how far do they walk?',
        'how would we keep sending orders out while shelves are being moved?',
      ],
      hand: ['how does somebody new to the warehouse find an article?'],
      any: [
        "where do people and forklifts get in each other's way?",
        'what gets picked wrong or damaged most?',
      ],
    },
  ),
  subject(
    'stocktake',
    'stock-?tak(?:es?|ing)|stock tak(?:es?|ing)|(?:inventory|stock|annual|cycle|perpetual) counts?|cycle counting|annual inventory|year-end inventory|count(?:ing)? (?:the |our |all the )?(?:stock|shelves|inventory)|closed for inventory',
    {
      end: ['how would we find out what is missing, without a stocktake?'],
      begin: ['what would happen to goods that come in or go out during the count?'],
      change: [
        'which shelves would you count more often, and which only once a year?',
        'on which day would it hurt least to close for the stocktake?',
      ],
      hand: ['who can tell all the articles apart well enough to count them?'],
      any: [
        'how big is the gap between the list and the shelf as a rule?',
        'where do goods get lost without being noticed?',
      ],
    },
  ),
  subject(
    'machine-purchase',
    '(?:new|second|third|second-?hand|used|cnc|milling|packing|filling|printing|folding|sewing|washing|welding|laser|cutting|x-?ray|mri|ultrasound|old|big|bigger|faster|franking|embroidery|3d) (?:machine|press|lathe|mill|printer|oven|scanner|cutter|saw|dryer|mixer|combine|harvester|kiln|photocopier|copier|freezer)(?:e?s)?|(?<!coffee )(?<!vending )(?<!milking )(?<!time )(?<!answering )machine(?:s|ry)?(?: (?:purchase|investment|park|tool|operator)s?)?(?! (?:learning|translation|shop))|new equipment|(?:capital|equipment) (?:purchase|investment|spending)s?|capex',
    {
      end: ['which jobs can only be done on the old machine?'],
      begin: [
        'how many hours a week would the new machine run?',
        'who would learn to work the machine, and who would show them?',
        'where could we see this machine at work and talk to its operators?',
        'what else would we have to pay for: floor, power, software, service?',
      ],
      any: ['which jobs keep waiting for a machine?', 'what do the operators say about the machine we have?'],
    },
  ),
  subject(
    'leasing',
    String.raw`buy(?:ing)? outright|lease for|leas(?:e|ing) (?:rather than|instead of|or|not) buy(?:ing)?|leas(?:e|ed|ing) (?:a |an |the |new |our )?(?:[\p{L}-]+ )?(?:cars?|vans?|machines?|printers?|copiers?|lorr(?:y|ies)|trucks?|tractors?|equipment|laptops?|computers?|bikes?|vehicles?|forklifts?)|leasing(?: (?:rate|contract|company|deal|offer)s?)?|(?:bike|car|laptop|printer|copier|equipment) (?:lease|leasing|rental)s?|hire[- ]purchase|rent(?:ing)? (?:a |the )?(?:machine|equipment|tools)|buy(?:ing)? (?:rather than|instead of) leas(?:e|ing)`,
    {
      end: ['what has to be paid or put right when the leased things go back?'],
      begin: [
        'how could we get out of the lease early if we had to?',
        'what would we own at the end of the lease?',
      ],
      change: [
        'how much would we pay in all by the end of the lease?',
        'who pays for repairs under the lease?',
      ],
      any: [
        'how long do such things last us before they are worn out?',
        'what would the same thing cost us to buy outright?',
      ],
    },
  ),
  subject(
    'robot-and-automation',
    'robots?(?: (?:arm|cell|mower|vacuum|cleaner|lawnmower)s?)?|cobots?|robotics?|automat(?:ed|ing|e|ion)(?! (?:test|reply|e-?mail)s?)|milking (?:robot|machine)s?|self-?driving (?:tractor|forklift|vehicle)s?|autonomous (?:tractor|forklift|vehicle|mower)s?|drones?|rpa',
    {
      end: ['what would people have to do by hand again without the robot?'],
      begin: [
        'what would the people do who do this by hand today?',
        'which cases would somebody still have to do by hand?',
        'who would be called when the robot stops in the middle of a shift?',
      ],
      hand: ['which of our own people would like to learn to run the robot?'],
      any: [
        'which job would people most gladly leave to a robot?',
        'what goes wrong today that a machine would do more evenly?',
      ],
    },
  ),
  subject(
    'production-line',
    '(?:production|assembly|packing|bottling|filling|canning|manufacturing|conveyor|paint|second|third|packaging) lines?|conveyor(?: belt)?s?|line (?:speed|stop|balancing|change-?over|manager on the floor|worker|operator|layout)s?|changeovers?|batch (?:size|production|run)s?|cycle times?|one[- ]piece flow|work cells?|shop[- ]?floor|throughput|production (?:order|plan|schedule|sequence|run|planning|hall)s?|set-?up times?',
    {
      end: ['which products run on that line alone?'],
      begin: ['which product would you put on the new line first?'],
      change: [
        'where on the line does the work pile up?',
        'how long does it take to set the line up for another product?',
      ],
      hand: ['who may stop the line when something looks wrong?'],
      any: [
        'what brings the line to a halt most often?',
        'what would those who stand at the line change themselves?',
      ],
    },
  ),
  subject(
    'third-shift',
    'third shifts?|(?:three|two|four|five)[- ]shift(?: (?:system|pattern|operation|working|model))?|(?:extra|additional|second|late|early|evening|back|twilight|graveyard|continental|weekend|saturday) shifts?|shift (?:system|pattern|model|plan|premium|allowance|bonus|work(?:ing)?)s?|round[- ]the[- ]clock(?: (?:production|working|operation))?|24[/-]7 (?:production|operation)|twelve-hour shifts?|12-hour shifts?',
    {
      end: [
        'who chose that shift because it suits their family?',
        'how would the same work fit into the other shifts?',
      ],
      begin: [
        'who would volunteer for such a shift, and who cannot do it at all?',
        'how much work would there be for another shift, and for how long?',
      ],
      change: ['how would people get home when the shift ends?'],
      any: [
        'what extra pay do people get for late or night hours?',
        'how many people does a shift need at the very least?',
      ],
    },
  ),
  subject(
    'packaging',
    'packaging(?: (?:material|design|line|supplier|waste)s?)?|(?:cardboard|shipping|outer|gift|returnable|plastic|postal) (?:box|packaging|carton|crate|bag|wrap|wrapping)(?:e?s)?|cartons?|bubble wrap|shrink[- ]?wrap|plastic-free|(?:returnable|refillable|reusable|deposit) (?:bottle|jar|crate|cup|box|container)(?:e?s)?|glass bottles|pack sizes?|smaller packs?|bigger packs?|paper bags|plastic bags|refills?',
    {
      end: ['what does the packaging protect the goods from on the way?'],
      begin: [
        'how could we try the new packaging on a few parcels first?',
        'how much longer would it take to pack one order?',
      ],
      change: [
        'how many of the goods arrive damaged as we pack them now?',
        'how do the boxes fit the shelf, the pallet and the letter box?',
      ],
      any: [
        'what do customers do with the packaging afterwards?',
        'what do the people who do the packing say about the boxes?',
      ],
    },
  ),
  subject(
    'energy-and-heating',
    '(?:gas|electricity|energy|power|heating) (?:supplier|bill|contract|tariff|provider|costs?|saving|use|price|consumption|audit)s?|(?:office|room|hall|greenhouse) temperatures?|(?:turn(?:ing)?|switch(?:ing)?) (?:down|off) (?:the )?(?:heating|lights?|boiler|air[- ]con(?:ditioning)?)|heating (?:in|at|off|down|season|oil)|the heating|thermostats?|air[- ]con(?:ditioning)?|heat pumps?|solar (?:panel|roof|array|power|system|energy)s?|photovoltaics?|(?:led|motion-sensor) light(?:s|ing)?|green (?:electricity|energy|power)|wood ?chip(?:s)?(?: boiler)?|night-time electricity',
    {
      end: ['who sits or works there when the heating or the light is off?'],
      begin: ['how many winters would it take until it had paid for itself?'],
      change: [
        'at what time does the building need to be warm, and where?',
        'which rooms are heated or lit with nobody in them?',
      ],
      any: [
        'which machines or rooms use most of the power?',
        'what do people say about how warm or cold it is?',
        'how long are our present energy prices fixed for?',
      ],
    },
  ),
  subject(
    'waste',
    'waste (?:collection|contract|disposal|bin|separation|sorting|costs?|firm|company|management|reduction|paper)s?|(?:food|kitchen|clinical|hazardous|garden|plastic|general|packaging|residual|medical) waste|recycling(?: (?:bin|point|scheme|cent(?:re|er)|station)s?)?|rubbish(?: (?:bin|collection)s?)?|garbage|trash(?: cans?)?|(?:desk|waste|individual|personal|paper|wheelie|general) bins|bin (?:day|collection|store)s?|skips?(?: hire)|compost(?:ing|er)?(?: (?:heap|bin)s?)?|shredd(?:ing|er) (?:service|firm)s?|leftover food|food leftovers|zero[- ]waste',
    {
      end: ['where would people put their rubbish instead?'],
      begin: [
        'who would sort the waste, and in which corner of the building?',
        'where would bins need to stand so that people really use them?',
      ],
      change: ['how full are the bins when they are emptied?'],
      any: [
        'what makes up most of our rubbish?',
        'how much do we throw away that somebody else could use?',
        'which waste could we avoid by buying differently?',
      ],
    },
  ),
  subject(
    'tools-and-tablets',
    '(?:tablets|ipads?|tablet (?:computers?|pcs?)|rugged (?:tablet|phone|laptop)s?|hand-?held (?:scanner|device|computer)s?|scanner guns?|barcode scanners?|work phones?|company (?:phone|mobile|laptop)s?|two-way radios?|walkie-talkies|digital job sheets?|paper job sheets?|job sheets?)|(?:power|hand|cordless|own|battery|garden|electric|new|shared) tools|tool (?:box|kit|store|cabinet|hire|crib|pouch|allowance)(?:e?s)?|(?:cordless|battery|electric|hammer) (?:drill|saw|screwdriver|mower|strimmer|wrench)s?',
    {
      end: ['who still prefers paper, and for which part of the job?'],
      begin: [
        'who in the crew could try it out on the job for a week?',
        'what would the crew be able to look up or send in on the spot?',
      ],
      change: ['how would it work with wet hands, gloves or no reception?'],
      hand: ['who would sign for the tools at the end of the day?'],
      any: [
        'which tools do people wait for or borrow from each other most?',
        'which tools would the crew buy first, if you asked them?',
      ],
    },
  ),
  subject(
    'vans-and-lorries',
    String.raw`vans(?! der)|(?:delivery|electric|third|work|refrigerated|hired|transit|service|cargo|mini) van(?! gogh)|(?:lorry|lorries|trucks?)(?! stops?)|tractors?|trailers?|tail[- ]?lifts?|(?:vehicle|van|lorry|truck|electric) fleets?|fleet of [\p{L}]+|minibus(?:es)?|cargo bikes?|tippers?|diggers?|excavators?|telehandlers?|low[- ]loaders?|cherry[- ]pickers?|tankers?`,
    {
      end: [
        'who uses {it} on an ordinary day?',
        'what would we do on days when all the other vehicles are out?',
      ],
      begin: ['who has the right driving licence?', 'what has to be carried or towed on a normal day?'],
      change: ['how far do our drivers go on their longest day?'],
      any: [
        'how many days a year is one of our vehicles off the road?',
        'what do the people who sit at the wheel all day say?',
      ],
    },
  ),
  subject(
    'fields-and-crops',
    '(?:top|bottom|lower|upper|lower|river|far|hill|back|long|east|west|north|south|wet|wheat|barley|maize|potato|beet|rape|hay) (?:field|meadow|paddock)s?|(?:our|the|both|all) (?:fields|meadows|paddocks|pastures?|acres)|crops?(?: (?:rotation|plan|failure)s?)?|winter (?:wheat|barley)|(?:wheat|barley|maize|rapeseed|oilseed rape|sugar beet|soya|clover|lucerne)|cover crops?|catch crops?|orchards?|vineyards?|vines|poly-?tunnels?|greenhouses?(?! (?:gas|gases|effect))|glasshouses?|hectares?|acres?|grassland|hedgerows?|plough(?:ing)?|no-till|direct drilling|spray(?:ing)? (?:the )?(?:fields?|crops?)|organic (?:farming|conversion|certification)|harvest(?:s|ing)?',
    {
      end: ['what would grow on that ground instead?'],
      begin: [
        'who nearby already grows it, and what can they tell us?',
        'who would buy the harvest, and at what price?',
      ],
      change: ['how does the soil there take a wet spring or a dry summer?'],
      hand: ['how would whoever works the land be held to looking after the soil?'],
      any: [
        'what did that ground yield in its best and its worst year?',
        'which machines and hands do we have for it at harvest time?',
      ],
    },
  ),
  subject(
    'animals',
    '(?:the|our|a|dairy|beef|suckler|milking|whole|small|second|pedigree|young) (?:herd|cattle|cows|heifers|calves|bullocks|sheep|ewes|lambs|flock|goats|pigs|sows|piglets|horses|ponies|hens|chickens|ducks|geese|turkeys|bees|hives|livestock|animals)|livestock|dairy (?:farming|cows|side|unit)|herd size|(?:milking|feeding|lambing|calving) (?:time|times|parlour|season|rota|shed|routine)s?|cowshed|cow ?sheds?|pigst(?:y|ies)|(?:the|our|new|old|horse) stables?|hen ?houses?|bee ?hives?|free[- ]range|grazing|suckler cows|school (?:rabbits?|chickens|pets?|hens)|therapy (?:dog|horse|pony)s?|donkeys?|alpacas?|slaughter(?:house)?|abattoirs?',
    {
      end: [
        'where would the animals go?',
        'who is most attached to the animals, and how might we tell them?',
      ],
      begin: [
        'who would feed them on Sundays and over the holidays?',
        'what would the animals need in shed, grass and water?',
      ],
      change: ['how do the animals take to a change of place, feed or hours?'],
      any: ['what does the vet say to it?', 'how much of the week goes on looking after the animals?'],
    },
  ),
  subject(
    'boat-and-crew',
    "(?:the|our|a|second|small|big|fishing|lifeboat|rescue|patrol|work|pilot|sailing|new|old|pleasure|excursion|safety) (?:boat|vessel|trawler|cutter|ferry|tug|barge|dinghy|yacht)(?:e?s)?(?! trips?)|trawlers?|ferries|barges|vessels|(?:boat|ship's|deck|engine[- ]room|fishing|ferry|lifeboat) crew|deck ?hands?|skippers?|shore leave|watch(?:es)? (?:system|rota|pattern|bill)|crew (?:size|list|change|rota|mess|swap)s?|manning(?: levels?)?|dry dock|moorings?|berths?|landing (?:site|quota)s?|fishing (?:trip|ground|season|gear|quota)s?|nets? and lines?",
    {
      end: ['who earns their living on that boat?', 'what can that boat do that the others cannot?'],
      begin: ['who has the papers and the sea time for it?'],
      change: ['how would the watches be shared with a hand fewer or more?'],
      hand: ['what would a new skipper have to know about this boat?'],
      any: ['how many days a year does the weather keep boats in?', 'what do the crew say about it?'],
    },
  ),
  subject(
    'building-site-order',
    '(?:building|construction|job) sites?(?: (?:order|rules|fence|access|hut|office|traffic|manager|cabin|toilet)s?)?|site (?:rule|access|hut|fence|order|meeting|induction|cabin|layout|foreman|manager|tidy|toilet|office|clean-?up)s?|scaffold(?:ing|s)?|cranes?(?! fly)|order of (?:the )?(?:works?|trades)|concret(?:e|ing) (?:pour|delivery)|pour(?:ing)? (?:the )?(?:concrete|slab|foundations?)|(?:first|second) fix|shell and core|screed(?:ing)?|snag(?:ging)? lists?|handover of (?:the )?(?:house|flat|building)s?',
    {
      end: ['what would be standing open to the rain or the street in the meantime?'],
      begin: ['how would it be explained on site, in whatever languages people speak?'],
      change: [
        'which trade has to be finished before the next can get in?',
        'where would materials be dropped and lorries unload?',
        'who would be standing about if one trade ran late on site?',
      ],
      any: ['what has held the site up most so far?', 'what do the foremen of the different trades say?'],
    },
  ),
  subject(
    'safety-gear',
    '(?:safety|protective) (?:gear|equipment|clothing|boots?|shoes?|glasses|goggles|gloves|harness(?:es)?|helmets?|vests?|wear|kit)|ppe|hard hats?|helmets?|hi-?vis(?: (?:vest|jacket)s?)?|high[- ]vis(?:ibility)?(?: (?:vest|jacket)s?)?|ear (?:protection|defenders?|plugs?|protectors?)|hearing protection|steel toe-?caps?|life ?jackets?|(?:dust|face|surgical|ffp2) masks?|safety (?:rail|net|catch|guard|switch)(?:es|s)?|first[- ]aid (?:kit|box|room)(?:es|s)?|defibrillators?|fire extinguishers?|eye wash',
    {
      end: ['what does the law or the insurance say about {it}?'],
      begin: [
        'who could try on two or three kinds before anything is bought?',
        'which jobs is the gear needed for, and for how long at a stretch?',
      ],
      change: ['how well does the gear fit the smallest and the biggest of us?'],
      hand: ['how would worn-out safety gear be noticed and replaced?'],
      any: ['when do people leave their safety gear off, and why?', 'what should a visitor have to put on?'],
    },
  ),
  subject(
    'checklists',
    'check-?lists?|check lists?|tick[- ]?(?:list|box|sheet)(?:es|s)?|(?:surgical|opening|closing|pre-?flight|departure|start-?up|discharge|onboarding|safety) (?:checklist|check list|list|routine|check)s?|standard operating procedures?|sops?|work instructions?|step-by-step (?:list|guide)s?|locking[- ]up (?:list|routine)s?',
    {
      end: [
        'which steps would somebody tired or new forget without the list?',
        'what mistake was the checklist first written for?',
      ],
      begin: [
        'what would have to be on the list, and what does everybody do anyway?',
        'how long would it take to go through the list once?',
      ],
      change: ['which points on the list get ticked without anybody looking?'],
      any: [
        'who does this job every day and knows what the list needs?',
        'what do we forget most often at present?',
      ],
    },
  ),
  subject(
    'shift-handover',
    'shift (?:handover|hand-over|change-?over|change|log|book|overlap|report|briefing)s?|(?:ward|bedside|nursing|verbal|written|morning|evening|night|daily|nurse) (?:handover|hand-over)s?|handover (?:time|sheet|book|note|meeting|form|between shifts|round)s?|hand(?:ing)? over (?:to|between) (?:the )?(?:next|night|day|late|early|shifts?)(?: (?:shift|team|crew))?|overlap between (?:the )?shifts|log ?books?',
    {
      end: [
        'how would the next shift learn what is half done?',
        'what do people tell each other at handover that they would never write down?',
      ],
      begin: ['who would keep an eye on things while the others are at the handover?'],
      change: [
        'what gets lost most often between one shift and the next?',
        'how would those minutes at the start or end of a shift be paid?',
      ],
      any: [
        'what do the people taking over say they need to know?',
        'how much time do people have now for a proper handover?',
      ],
    },
  ),
  subject(
    'quality-checks',
    'quality (?:check|control|inspection|assurance|standard|gate|circle|manager|issue|problem|department|inspector)s?|(?:final|incoming|goods[- ]in|random|spot|visual|outgoing|hundred per cent|100%|in-process) (?:inspection|check)s?|spot checks?|sampling (?:plan|rate|inspection)s?|reject(?:s|ion) rates?|scrap rates?|(?:re-?work|defect|error|fault) rates?|qc|qa checks?|double[- ]check(?:s|ing)?',
    {
      end: ['which faults has this check caught so far?'],
      begin: ['who would do the checking, and what would they leave for it?'],
      change: [
        'how many would we need to check to be fairly sure?',
        'where in the work do most faults begin?',
      ],
      hand: ['how far could people check their own work?'],
      any: [
        'what do customers send back or complain of most?',
        'which faults can people live with, and which not?',
      ],
    },
  ),
  subject(
    'internal-audits',
    '(?:internal|in-house|mock|hand hygiene|stock|safety|process|supplier|5s|file|records|ward|hygiene|quality|energy|pay|clinical|financial|external|annual) audits?|audits?(?: (?:plan|round|team|report|programme|schedule|trail)s?)?|audit(?:ing|ors?)(?: (?:team|firm))?|self-?audits?|iso (?:certification|audit|9001|14001|27001)|(?:re-?)?certification audits?|walk-?rounds?|gemba walks?|site walks?',
    {
      end: ['what did the audits turn up that we would not have seen ourselves?'],
      begin: [
        'what would you most like an audit to look into?',
        'who would be asked questions in the audit, and for how long?',
      ],
      change: ['what gets tidied only because an audit is due?'],
      hand: ['who knows the work well enough to audit it and is not part of it?'],
      any: [
        'how much time goes into getting ready for an audit?',
        'who makes sure that the points from an audit get dealt with?',
      ],
    },
  ),
  subject(
    'consultants',
    'consultants?(?! (?:surgeon|physician|anaesthetist|psychiatrist|radiologist|in |led|-led|clinic|ward|appointment|paediatrician|cardiologist))|consultanc(?:y|ies)(?: (?:firm|contract|project|report|fee)s?)?|consulting (?:firm|project|company|contract|report)s?|(?:outside|external|management|business|independent) (?:advis[eo]rs?|consultants?|experts?|facilitators?|moderators?)|mckinsey|bcg|advisory (?:firm|mandate)s?|outside help|external review',
    {
      end: [
        'what are the consultants in the middle of?',
        'who has learnt enough from the consultants to carry it on?',
      ],
      begin: [
        'what would you ask the consultants that nobody here can answer?',
        'who would carry out what the consultants suggest after they have gone?',
      ],
      tell: ['what should staff know about why the consultants are here?'],
      any: [
        'who here has already thought about the same question?',
        'who would the consultants talk to besides the managers?',
      ],
    },
  ),
  subject(
    'strategy-away-day',
    '(?:strategy|planning|leadership|management) (?:retreat|weekend|workshop|day|offsite|off-site|session)s?|(?:team|staff|board) (?:retreat|offsite|off-site)s?|away[- ]?days?|strategy (?:paper|meeting|process|review|round|plan|discussion|document)s?|our strategy|vision statements?|mission statements?|five-year plans?|swot(?: analysis)?|closed-door meeting|retreats?',
    {
      end: ['when else would we get half a day to think about where we are going?'],
      begin: [
        'which question should be settled by the end of the day?',
        'who would hold the fort while the rest of us are away?',
      ],
      change: ['who would you like to have there who has not been asked?'],
      hand: ['who could lead the day so that you can join in yourself?'],
      any: [
        'who would carry out the plans we make there, and in what hours?',
        'which of our earlier plans would you like to look at once more?',
      ],
    },
  ),
  subject(
    'committee',
    "(?:steering|works|programme|organi[sz]ing|sub|advisory|ethics|hygiene|safety|social|finance|selection|party|standing|editorial) ?-?(?:committee|group|board|panel|circle)s?|committees?|working (?:group|part(?:y|ies))s?|(?:project|advisory|programme) boards?|sub-?committees?|round tables?|steerco|task groups?|quality circles?|ideas? groups?|parents'? council|advisory council",
    {
      end: ['who would take the decisions that the committee takes now?'],
      begin: ['what would the group be allowed to decide without coming back to you?'],
      change: [
        'who around the table speaks for those who do the work?',
        'how many people can sit on it and still come to a decision?',
      ],
      hand: ['how long would somebody chair the committee before another has a turn?'],
      any: [
        'which matters have been held up because nobody was in charge of them?',
        'when would something have to come out of such a group?',
      ],
    },
  ),
  subject(
    'delegating-decisions',
    'delegat(?:e|es|ed|ing|ion)(?! (?:from|of (?:visitors|teachers|students)))(?: (?:of )?(?:decision|task|authority|power|responsibility)s?)?|(?:let|letting|leave|leaving|allow|allowing) (?:the |our |each |every )?(?:teams?|foremen|ward sisters|supervisors?|shift leaders?|staff|crews?|branch managers?|nurses|teachers|departments?|team leads?|site managers?) (?:to )?(?:decide|choose|order|set|plan|sign|spend)|decid(?:e|ing) (?:for|by|among|between) (?:themselves|ourselves|itself)|(?:more|own|full|greater) (?:autonomy|say|authority|decision-making power)|decision[- ]making (?:power|rights?|authority)|decision rights|empower(?:ing|ment|ed)?|without asking me|run(?:ning)? (?:it|everything) past me|free hand|spending limits?',
    {
      hand: [
        'which decisions would you still want to take yourself?',
        'at what point should somebody come to you before deciding?',
        'what do you look at when you decide this, so that others could learn it?',
        'how would you like to hear about what has been decided?',
        'what happens if somebody decides differently from how you would have?',
      ],
      any: [
        'which questions land on your desk most often?',
        'how keen are the people concerned to decide it themselves?',
      ],
    },
  ),
]
