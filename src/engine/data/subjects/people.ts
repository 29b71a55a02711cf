/** Who does the work, when and on what terms: jobs, roles, pay, hours, learning. */
import { type Subject, subject } from './subject.ts'

export const PEOPLE: readonly Subject[] = [
  subject(
    'letting-go',
    String.raw`get(?:ting)? rid of (?:him|her)|(?:let|letting) (?!it |this |that |things |everything |anything |nothing |something |stuff |prices |standards |us |me |myself |yourself |ourselves |everyone |everybody )[\p{L}]+ go(?! to| on| ahead| home| early| earlier| with| first| through| of| for| up| down| out| in| into| at| live| back| over| under| along| alone| there| as| by| without| off| and| free| solo| deeper| last)|(?:let|letting) the (?:extra staff|casuals|temps|agency staff|trainee|apprentice|intern|driver|cook|chef|assistant|secretary|contractor|freelancer|two casuals) go|dismissals?|dismissing (?:him|her|them)|sacking (?:him|her|them)|sack (?:him|her)|firing (?:him|her|them)|fire (?:him|her)(?! up| off| an)|part(?:ing)? company with (?:him|her)|termination of employment`,
    {
      end: ['what would they have to show for you to decide the other way?'],
      part: [
        'how clearly has it been said that the job is at stake?',
        'which other job with us might suit better?',
      ],
      tell: ['how would the rest of the team hear of it?'],
      any: [
        'what else could be tried before we let anybody go?',
        'what would have to change for you to want to keep them on?',
        'who would take over the work if somebody has to go?',
      ],
    },
  ),
  subject(
    'redundancies',
    'redundancies|redundancy (?:package|payment|pay|round|notice|talks|plan)s?|made redundant|lay-?offs?|laid off|laying (?:people|staff|them) off|lay (?:people|staff) off|job (?:cuts?|losses)|staff cuts?|cut(?:ting)? (?:jobs|staff)|downsizing|severance(?: pay| package)?',
    {
      begin: ['who might go or work shorter hours by choice?'],
      part: ['what could we do to help people into another job?'],
      tell: ['who should hear about job cuts first, and from whom?'],
      any: [
        'how would it be decided whose job goes and whose stays?',
        'which costs could we cut before we cut jobs?',
        'how would the work be divided among those who stay?',
      ],
    },
  ),
  subject(
    'probation',
    'probation(?! (?:service|officer|order)s?)|probation(?:ary)? (?:period|month|review)s?|probationers?',
    {
      begin: ['who would give feedback during the probation, and when?'],
      change: [
        'what would a different probation show you that the present one does not?',
        'how would applicants take such a probation?',
      ],
      part: [
        'what would somebody have to show to pass the probation after all?',
        'who else has worked with them closely enough to be asked?',
      ],
      any: [
        'what do you most need to see from somebody on probation?',
        'how would somebody on probation learn in time what is missing?',
      ],
    },
  ),
  subject(
    'fixed-term-contract',
    'contract (?:is up|runs? out|laps(?:e|es))|fixed[- ]term (?:contract|post|job|appointment|staff|colleague|employee)s?|temporary contracts?|(?:renew|renewing|extend|extending|prolong|prolonging) (?:his|her|their) contracts?|permanent contracts?',
    {
      end: [
        'who would do the work once the contract has run out?',
        'what has the person been told about the time after the contract?',
      ],
      begin: ['what would have to be secured before we offer such a contract?'],
      change: ['what would the other kind of contract mean for our budget and for the person?'],
      any: [
        'which part of the work goes on after the contract runs out?',
        'how early would people know what happens at the end of their contract?',
      ],
    },
  ),
  subject(
    'replacing-a-person',
    'replac(?:e|ing) (?:him|her)|(?:his|her) replacement|a replacement for (?:him|her)|backfill(?:ing|s)?|refill(?:ing)? (?:the|his|her) (?:post|position|job)',
    {
      end: ['how would we share the work without a replacement?'],
      begin: [
        'what should a replacement be able to do from the start?',
        'who would teach a replacement the job?',
      ],
      part: ['how much does the present holder know about this?'],
      any: [
        'which parts of the job do we need filled first?',
        'what would you change about the job before somebody new takes it?',
      ],
    },
  ),
  subject(
    'hiring',
    '(?:hire|hiring) (?:someone|somebody|people|staff|more people|more staff|new people|a new (?:person|colleague)|another (?:person|colleague))|(?:take|taking) on (?:a new colleague|another colleague|another person|more people|new people|new staff)|recruit(?:ing|ment)?(?! (?:freeze|stop|ban|pause|panel|ad|advert|fair|agency|volunteers|members|participants|patients|donors|of (?:volunteers|members|participants|patients|donors)))',
    {
      end: ['how would the work get done without a new person?'],
      begin: [
        'who would have time to show a new person the job?',
        'which of our own jobs would change if somebody new came?',
      ],
      change: ['where could we look for people, apart from the usual places?'],
      any: [
        'what kind of person do we need most?',
        'which work would a new person take over first?',
        'how would we manage if nobody suitable applied?',
      ],
    },
  ),
  subject(
    'hiring-from-outside',
    'external (?:hire|candidate|applicant|appointment)s?|external recruitment|outside (?:hire|candidate|applicant|appointment)s?|outsiders?|(?:hire|hiring|recruit|recruiting) (?:externally|from outside)|(?:hire|hiring|recruit|recruiting|appoint|appointing) (?:someone|somebody) from outside|head-?hunters?',
    {
      begin: [
        'how would our own people hear that it may go to somebody from outside?',
        'who would help an outsider find their feet?',
      ],
      tell: ['what would you say to those here who hoped for the post?'],
      any: [
        'what should somebody from outside bring that we do not have here?',
        'what would tip the scales between an outsider and one of our own?',
        'what would one of our own need in order to do the job?',
      ],
    },
  ),
  subject(
    'hiring-from-inside',
    'internal (?:candidate|applicant|hire|appointment|move|transfer|application)s?|(?:hire|hiring|recruit|recruiting|promote|promoting|appoint|appointing) (?:internally|from within|from inside)|internal recruitment',
    {
      end: ['what would somebody from outside bring that nobody here can?'],
      begin: [
        'what would somebody from inside still have to learn for the job?',
        'what would you tell a colleague who applies and does not get it?',
      ],
      change: ['how would the two teams agree on the date of a move?'],
      any: [
        'who would fill the gap that an internal move leaves behind?',
        'how would everybody here get a fair chance at the post?',
      ],
    },
  ),
  subject(
    'second-candidate',
    'second(?:-placed|-best|-choice)? (?:candidate|applicant)|runner-up|other candidate|both candidates|two candidates|both applicants|two applicants',
    {
      begin: ['what would the one we choose need from us to start well?'],
      tell: ['what would you like the candidate who is turned down to hear from us?'],
      any: [
        'which strength matters most to you in choosing between the candidates?',
        'what would you still like to find out about the candidates?',
        'how do the others who met the candidates see it?',
      ],
    },
  ),
  subject(
    'temps',
    '(?<!fridge |freezer |oven |core |water |room |food |storage |holding )temps(?! (?:below|above|under|over))|agency (?:staff|workers?|nurses?|cover|temps?)|temporary (?:staff|workers?)|temping agenc(?:y|ies)|temp agenc(?:y|ies)|temp workers?|staffing agenc(?:y|ies)|casuals|casual (?:staff|workers?|labour)|bank staff|locums?',
    {
      end: [
        'who would we call for cover without temps?',
        'which of the temps would you like to keep on our own payroll?',
      ],
      begin: ['who would show temps the work on the first day?'],
      change: ['how would temps get to know about it in good time?'],
      any: [
        'which jobs can a temp do well, and which need one of us?',
        'what would it cost us with temps, and what without?',
        'how would the regular staff take it?',
      ],
    },
  ),
  subject(
    'seasonal-workers',
    'seasonal (?:workers?|staff|helpers?|help|hands)|summer (?:staff|workers|helpers)|harvest (?:workers?|helpers?|hands)|(?:fruit|grape|apple|berry|strawberry) pickers',
    {
      end: ['how would the busy weeks be staffed without seasonal workers?'],
      begin: [
        'who would train seasonal workers before the busy weeks?',
        'where would seasonal workers stay while they are with us?',
      ],
      change: ['how early would seasonal workers need to know?'],
      any: [
        'which weeks could we not manage without seasonal workers?',
        'what would make good seasonal workers want to come back to us?',
      ],
    },
  ),
  subject(
    'interns',
    'interns?|internships?|work[- ]experience (?:student|pupil|placement)s?|placement students?|student placements?|work placements?',
    {
      end: [
        'who would take over what the interns do?',
        'what has been promised to the interns, or to their school?',
      ],
      begin: ['which work would you trust an intern with?'],
      change: ['how would the interns themselves like it?'],
      hand: ['who would be at hand if the interns had a question?'],
      any: [
        'what should an intern get out of the time with us?',
        'what would it mean for those who work with the interns?',
      ],
    },
  ),
  subject('apprentices', 'apprentices?|apprenticeships?', {
    end: [
      'what would happen with an apprentice who is halfway through?',
      "who would do the apprentices' share of the work?",
    ],
    begin: ['who would have the time to train an apprentice?'],
    change: [
      'what would the apprentices learn more of, and what less?',
      'how would the college or the examiners look at it?',
    ],
    any: [
      'where would our skilled people come from in the years ahead?',
      'what does an apprentice need in order to learn the trade properly here?',
    ],
  }),
  subject('trainees', 'trainees?|traineeships?|graduate (?:scheme|programme|program|trainee)s?', {
    end: ["who would do the trainees' work?"],
    begin: [
      'who would look after the trainees day to day?',
      'what should a trainee be able to do alone, and by when?',
    ],
    change: ['what would trainees learn this way that they do not learn now?'],
    any: [
      'what do we need from the trainees, and what do they need from us?',
      'where would we find our skilled people in the years to come?',
    ],
  }),
  subject(
    'volunteers',
    'volunteers|volunteering(?! day)|volunteer (?:programme|program|scheme|helper|rota|team|group)s?|unpaid helpers?',
    {
      end: ['who would do what the volunteers do?'],
      begin: [
        'who would look after the volunteers and answer their questions?',
        'where would we find enough volunteers?',
        'who would step in if a volunteer could not come?',
      ],
      change: ['what would the volunteers get out of it?'],
      any: [
        'which tasks suit volunteers, and which need paid staff?',
        'what would it mean for the paid staff who work with volunteers?',
      ],
    },
  ),
  subject(
    'team-lead',
    'team leads?|team leaders?|team leadership|shift leaders?|shift leads?|shift supervisors?|line leads?|floor leads?|group leaders?|section leaders?|fore(?:man|woman)',
    {
      end: ['what could help the present lead do better in the job?'],
      hand: ['what would a new lead need from you in the first weeks?'],
      part: ['which task would suit the one who is no longer lead?'],
      tell: ['what would you say to those who hoped to become lead?'],
      any: [
        'what does the team most need from its lead at the moment?',
        'what should a lead be free to decide without asking you?',
        'how would the team take it?',
      ],
    },
  ),
  subject(
    'promotion',
    '(?:his|her|their) promotion|promot(?:e|ing) (?:him|her)|(?:promote|promoting) (?:someone|somebody)|promotion to (?:manager|head|senior|lead|partner|director|supervisor)|step up to (?:manager|head|lead)|internal promotions?|staff promotions?',
    {
      end: ['what would you tell somebody who had counted on a promotion?'],
      begin: ['what help would go with the step up to a bigger job?'],
      hand: ['who would take over the old tasks after a promotion?'],
      tell: ['how would the colleagues hear of the promotion?'],
      any: ['what should somebody show you before a promotion?', 'who else may be hoping for a promotion?'],
    },
  ),
  subject(
    'deputy',
    'deput(?:y|ies)|second[- ]in[- ]command|vice[- ](?:chair|captain|president|head)|assistant managers?',
    {
      end: ['who would stand in for you without a deputy?'],
      begin: ['how would people know what to take to you and what to the deputy?'],
      hand: [
        'what would a new deputy need from you to start well?',
        'who else may have thought of becoming deputy?',
      ],
      part: ['which role would suit somebody who is no longer deputy?'],
      any: [
        'what should a deputy be able to decide without asking you?',
        'which tasks would you most like a deputy to take care of?',
      ],
    },
  ),
  subject(
    'chair',
    'chairm(?:a|e)n|chairwom(?:a|e)n|chairpersons?|chairmanship|committee chairs?|chair of the (?:board|committee|club|meeting|panel|council)|chairing|rotating chair|chair the (?:board|committee|meeting|panel|council)',
    {
      change: ['how would the others feel about it?'],
      hand: [
        'who would be good at giving everybody a turn as chair?',
        'what would a new chair need to know beforehand?',
      ],
      part: ['how does the present chair see it?'],
      any: [
        'what should the chair decide alone, and what needs a vote?',
        'how long should the same person be chair?',
      ],
    },
  ),
  subject(
    'captain',
    "team captains?|captaincy|club captains?|captain's armband|new captain|vice-captain|captain of the team",
    {
      begin: ['who could be captain for a few matches as a trial?'],
      hand: ['how would being captain suit the person you have in mind?'],
      part: ['how would you put it to the present captain?'],
      tell: ['when would the players hear who is captain?'],
      any: ['what does the team need most from a captain?', 'who should have a say in who is captain?'],
    },
  ),
  subject(
    'off-the-account',
    String.raw`key account (?:manager|team|lead)s?|account (?:manager|executive|handler|lead)s?|off the account|off the (?!bank |savings |current |holding |same )[\p{L}]+ account|client handovers?`,
    {
      begin: ['which clients would somebody new look after?'],
      change: ['how would the client notice the difference?'],
      hand: ['what would somebody new on the account have to know first?'],
      part: [
        'how does the person on the account see it?',
        'what would they work on instead of this account?',
      ],
      any: [
        'what does the client most need from the person who looks after them?',
        'how would the client be told, and by whom?',
      ],
    },
  ),
  subject(
    'off-the-project',
    String.raw`project (?:manager|lead|leader|member)s?|project leadership|(?:take|taking|pull|pulling|move|moving) [\p{L}]+ off the project|com(?:e|ing) off the project|leav(?:e|ing) the project|lead of the project`,
    {
      begin: ['which decisions would you leave to a project lead?'],
      hand: [
        'what would somebody new on the project need to know first?',
        'who knows the project well enough to take it over?',
      ],
      part: [
        'how does the person concerned see their part in the project?',
        'what would they work on instead of the project?',
      ],
      any: [
        'what does the project need most from the person who leads it?',
        'how would it affect the dates of the project?',
      ],
    },
  ),
  subject(
    'handover',
    'handovers?(?! of the (?:house|flat|building|keys|site))|hand-overs?|handover (?:note|sheet|list|week|period|meeting)s?|handing over (?:to|his|her|my|your|their)|handing over the (?:job|client|clients|work|team|tasks)',
    {
      end: ['how would the next person learn what is open without a handover?'],
      change: ['which things need to be said in person at a handover?'],
      hand: ['how much time would both sides have for the handover?'],
      any: [
        'what must not get lost in the handover?',
        'how would we notice that a handover has worked?',
        'who could be asked if a question came up after the handover?',
      ],
    },
  ),
  subject(
    'succession',
    'step(?:ping)? down|bow(?:ing)? out|succession plan(?:s|ning)?|the succession|successors?(?! (?:model|product|version|system)s?)',
    {
      begin: ['how would people learn that they are seen as a successor?'],
      hand: [
        'which part of the job could a successor try out early?',
        'who else might be thought of as a successor?',
      ],
      tell: ['who should hear first who the successor is?'],
      any: [
        'what should a successor be able to do that matters most to you?',
        'how much time would a successor have beside the present holder?',
      ],
    },
  ),
  subject(
    'retirement',
    '(?:early |his |her |their )?retirement(?! (?:village|home|flat|apartment|communit|complex|park|scheme|part|gift|present|card|housing))|retirees?|(?:he|she) retires|retires (?:in|next|at)|retiring (?:in|next|at|colleague|colleagues)',
    {
      begin: ['how would the post be filled after a retirement?'],
      change: ['which tasks would somebody near retirement like to keep?'],
      part: ['what would have to be handed on before the retirement?'],
      any: [
        'who would learn the work from somebody before their retirement?',
        'how does the person themselves picture the time until retirement?',
      ],
    },
  ),
  subject(
    'freelancers',
    'freelancers?|freelance (?:work|help|designer|writer|developer|trainer|teacher|editor|photographer)s?|independent contractors?',
    {
      end: ['who would do the work the freelancers do?', 'how much notice would the freelancers need?'],
      begin: [
        'who would check the work a freelancer does for us?',
        'what would a freelancer need from us to get started?',
      ],
      change: ['how would it change what we pay for freelance work?'],
      any: [
        'which jobs suit a freelancer, and which one of us?',
        'what does a freelancer bring that we cannot do ourselves?',
      ],
    },
  ),
  subject(
    'part-timers',
    String.raw`down to \d+ hours|(?:three|four) days a week|\d+[- ]hour contracts|part-timers?|part[- ]time (?:staff|colleague|worker|contract|job|post|position|hour)s?|(?:work|working|go|going) part[- ]time`,
    {
      end: ['who could not work for us if not part-time?'],
      begin: [
        'which tasks would go if somebody worked part-time?',
        'who would cover the hours a part-timer is off?',
      ],
      change: ["what would it mean for the part-timers' pay and hours?"],
      any: [
        'what would the part-timers themselves prefer?',
        'how would it be fair to both part-timers and full-timers?',
      ],
    },
  ),
  subject(
    'assistants',
    '(?<!AI |digital |virtual )(?:personal|executive|team|office|admin|administrative) assistants?|(?<!club |general |company |parish |press |home |foreign )secretar(?:y|ies)(?! of| general)|secretarial (?:post|job|work|staff|support)|management assistants?',
    {
      end: ['who would take over what the assistant does?'],
      begin: ['what would an assistant take off your hands first?'],
      change: [
        'whose work would come first if an assistant worked for several people?',
        'how do the assistants themselves see it?',
      ],
      part: ['what could we offer the assistant who is affected?'],
      any: ["which of an assistant's tasks matter most to us?", 'who relies most on an assistant here?'],
    },
  ),
  subject(
    'juniors',
    'juniors|junior (?:staff|colleague|doctor|buyer|developer|member|people|lawyer|chef|designer|analyst|consultant|teacher|engineer)s?|young(?:er)? colleagues?',
    {
      end: ['how else would the juniors get the practice?'],
      change: ['how would the juniors themselves like it?'],
      hand: [
        'what would the juniors need from us to manage it?',
        'how much would you leave the juniors to decide?',
      ],
      any: [
        'what should the juniors learn from it?',
        'who would be there for the juniors if something went wrong?',
      ],
    },
  ),
  subject(
    'pay-rise',
    'pay (?:rise|raise|increase|round|scale|band|review|claim|offer)s?|(?:salary|wage) (?:increase|rise|raise|round|scale|band|review|claim)s?|(?:higher|more|better) (?:pay|wages|salary|salaries)',
    {
      end: ['what could we offer people in place of more pay?'],
      begin: [
        'where would the money for more pay come from?',
        'what would you expect to change with better pay?',
      ],
      tell: ['how would you explain the decision about pay to people?'],
      any: [
        'how would the pay compare with what others here get?',
        'what else besides pay would people be glad of?',
      ],
    },
  ),
  subject('bonus', 'bonus(?:es)?|bonus (?:scheme|system|pool|pot|payment|plan)s?', {
    end: ['who is counting on the bonus?', 'how else could we thank people without a bonus?'],
    begin: ['what would people do differently for a bonus?'],
    change: ['how would those who get less bonus hear the reason?'],
    tell: ['how early should people know about their bonus?'],
    any: [
      'what should a bonus reward, in your eyes?',
      "how much of the bonus would depend on people's own work?",
    ],
  }),
  subject(
    'commission',
    'sales commissions?|commission (?:rate|scheme|plan|split|system|model|payment)s?|commission on (?:sales|orders)|commission[- ]only|paid (?:on|by) commission',
    {
      end: ['what would people earn in a slow month without commission?'],
      begin: ['who would earn more with a commission, and who less?'],
      change: [
        'what would happen with commission on deals already under way?',
        'which sales would people go after first with a different commission?',
      ],
      any: [
        'what should a commission get people to do?',
        'how would commission be shared when two people worked on a sale?',
      ],
    },
  ),
  subject(
    'tips',
    'tip (?:jar|pool|box|share)s?|tipping(?! point| the)|gratuit(?:y|ies)|(?:pool|pooling|share|sharing|split|splitting|keep|keeping) (?:the |their |all )?tips|tips (?:policy|money|rule|rules)',
    {
      end: ['what would people get in place of the tips?'],
      begin: ['who would count the tips and share them out?'],
      change: ['how do those who depend on their tips see it?'],
      any: [
        'how would the tips reach those who do not meet the guests?',
        'who would earn more in tips this way, and who less?',
      ],
    },
  ),
  subject(
    'ratings',
    'performance (?:rating|grade|score)s?|staff ratings?|employee ratings?|rating (?:scale|system)s? for (?:staff|people|employees)|forced ranking|ranking of (?:staff|employees)|performance-related (?:grades?|ratings?)',
    {
      end: ['how would people learn where they stand without a rating?'],
      begin: ['what should people do better because of a rating?'],
      change: ['how would two managers come to the same rating for the same work?'],
      tell: ['what would you say to somebody who expected a better rating?'],
      any: [
        'what would hang on a rating for the people who get it?',
        'how would we make sure the ratings are fair?',
      ],
    },
  ),
  subject(
    'appraisal',
    'appraisals?|performance reviews?|appraisal (?:form|talk|interview|meeting)s?|development (?:talk|review)s?|yearly (?:talk|review)s? with (?:staff|people)|annual staff reviews?',
    {
      end: ['where would people get honest feedback without an appraisal?'],
      begin: ['how would managers find the time for a good appraisal?'],
      change: ['which part of the appraisal would you keep in any case?'],
      hand: ["who knows a person's work well enough to hold their appraisal?"],
      any: [
        'what should come out of an appraisal for the person?',
        'what would you most like to hear in an appraisal?',
      ],
    },
  ),
  subject(
    'warning-letter',
    '(?:written|formal|verbal|disciplinary) warnings?|warning letters?|letters? of warning|disciplinary (?:action|hearing|letter|meeting|procedure|talk)s?',
    {
      end: ['what would you do in place of a warning?'],
      begin: ['what could be tried before a formal warning?', 'what help would go with the warning?'],
      tell: ['who should be there when the warning is given?'],
      any: [
        'what should the person do differently after a warning?',
        'how does the person themselves see what happened?',
      ],
    },
  ),
  subject(
    'reference',
    "(?:job|employment|written|character) references?|reference letters?|letters? of recommendation|letters? of reference|employer'?s? references?",
    {
      end: ['what could we give the person in place of a reference?'],
      begin: ['which part of their work would you put first in the reference?'],
      change: ['how would the person read such a reference?'],
      any: [
        'what should a new employer learn from the reference?',
        "who knows the person's work well enough to write the reference?",
      ],
    },
  ),
  subject('four-day-week', '(?:four|4)[- ]day (?:week|working week|weeks|model)|three-day weekends?', {
    end: ['what would people lose who have arranged their lives around the four-day week?'],
    begin: [
      'who would be reachable on the day off in a four-day week?',
      'what would we do less of to fit the work into four days?',
    ],
    change: ['how would we settle who has which day off?'],
    any: [
      'which jobs here need somebody on all five days?',
      'how would we tell whether a four-day week works for us?',
      'who would find a four-day week hard to manage?',
    ],
  }),
  subject(
    'working-from-home',
    'home[- ]offices?|home[- ]office days?|home ?working|work(?:ing)?[- ]from[- ]home|WFH|remote (?:work|working|days?)|(?:work|working) remotely|telework(?:ing)?|telecommuting|(?<!care |nursing |at )home days?|hybrid (?:work|working)',
    {
      end: ['who could not do the job without working from home?'],
      begin: ['how would we reach each other while people work from home?'],
      change: ['who would have to rearrange most if the days at home changed?'],
      any: [
        'which work goes better at home, and which better here?',
        'how would we notice which mix of home and office works best?',
        'how would it be fair to those whose job cannot be done at home?',
      ],
    },
  ),
  subject(
    'office-days',
    'office days?|in-office days?|days in the office|return to (?:the )?office|back to the office|RTO|anchor days?|office attendance',
    {
      end: ['how would we keep seeing each other without office days?'],
      begin: ['which weekdays would suit most people for office days?'],
      change: ['where would everybody sit on a full office day?'],
      tell: ['how would you explain the reason for office days to people?'],
      any: [
        'what would we do on office days that works less well apart?',
        'who would find the office days hardest to arrange?',
      ],
    },
  ),
  subject(
    'leave-rules',
    'annual leave|holiday (?:rule|request|entitlement|allowance|plan|list|calendar)s?|holiday planning|leave (?:rule|request|plan|day|polic(?:y|ie))s?|holiday cover|vacation (?:day|rule|request|polic(?:y|ie))s?|vacation time|paid time off|PTO|bridge days?|carry(?:ing)? over (?:leave|holidays?)',
    {
      end: ['what could people be offered for the leave they lose?'],
      begin: ['who would approve leave, and how quickly?'],
      change: ['what would happen with holidays that are already booked?'],
      any: [
        'how would it be settled if several people want the same days off?',
        'how early would people need to know, to plan their holidays?',
        'what would it mean for parents and for people with family far away?',
      ],
    },
  ),
  subject('study-leave', 'study leave|educational leave|education leave|exam leave|study days?', {
    end: ['how would those who are studying find the time?'],
    begin: ['who else might ask for study leave?'],
    change: ['which part of the study time should be on us, and which on them?'],
    any: [
      'what should the studying bring for the person and for us?',
      'who would cover the work during the study days?',
    ],
  }),
  subject('sabbatical', 'sabbaticals?|career breaks?', {
    end: ['what could we offer people who need a break other than a sabbatical?'],
    begin: ['how would we decide who may take a sabbatical, and when?'],
    change: ['how far ahead should a sabbatical be agreed?'],
    any: [
      'who would do the work during a sabbatical?',
      'what would somebody come back to after a sabbatical?',
    ],
  }),
  subject('overtime', 'overtime(?: pay| hours| rules?| work)?|time off in lieu|TOIL|paid extra hours', {
    end: ['what would we leave undone without overtime?', 'who depends on the money from overtime?'],
    begin: ['how would people be able to say no to overtime?'],
    change: ['how would overtime be shared out fairly?'],
    any: [
      'which work causes the overtime, and how could it be done otherwise?',
      'what would people prefer for overtime, the money or the time?',
    ],
  }),
  subject(
    'rota',
    'rotas?|roster(?:s|ing)?|duty (?:rota|roster|plan|list)s?|shift (?:plan|schedule|pattern|system|model)s?|shift planning|staff schedules?',
    {
      end: ['what would take the place of the rota?'],
      change: [
        'how early would people need to know their new shifts?',
        'how could we try the new rota before it is fixed?',
      ],
      hand: ['what would somebody need to know to plan the rota well?'],
      any: [
        'which shifts would be hardest to fill on the rota?',
        'who would have to rearrange their life for a different rota?',
        'how would the rota cope when somebody calls in sick?',
      ],
    },
  ),
  subject(
    'on-call',
    'on[- ]call(?: duty| rota| weeks?| shifts?| service| phone)?|stand-?by (?:duty|rota|shift|service)s?|out-of-hours (?:service|cover|duty|calls?)',
    {
      end: ['where would people turn at night with nobody on call?'],
      begin: ['who would be able to be on call, and for how long at a stretch?'],
      change: ['which calls could wait until the morning?'],
      any: [
        'what should the person on call be allowed to decide alone?',
        'how quickly would somebody have to be there after a call?',
        'how would on-call hours be paid or given back?',
      ],
    },
  ),
  subject(
    'night-shift',
    'night[- ]?shifts?(?! (?:lead|leader|manager|supervisor)s?)|night (?:work|duty|duties|rota|staff|crew|team)(?! (?:lead|leader|manager)s?)|working nights|work nights|nightshift workers',
    {
      end: [
        'what would those who work nights do instead?',
        "what would it mean for people's pay if the night shift went?",
      ],
      begin: ['who would be willing to work nights?'],
      change: ['what would the night team need to manage it well?'],
      hand: ['how does the night team see it?'],
      any: [
        'who would be there at night if something went wrong?',
        'which work has to be done at night, and which could be done by day?',
      ],
    },
  ),
  subject(
    'weekend-work',
    'weekend (?:work|working|shift|duty|duties|rota|staff|cover|opening)s?|Saturday (?:work|working|shift|opening|duty)s?|(?:work|working) (?:weekends|Saturdays|at weekends|on Saturdays)',
    {
      end: ['who would deal with what comes up at the weekend?'],
      begin: [
        'what would people get back for working at the weekend?',
        'who would come to us at the weekend, or need us then?',
      ],
      change: ['how would those who work weekends like it?'],
      hand: ['who could be reached at the weekend if there were a problem?'],
      any: ['which work really has to be done at the weekend?', 'how would weekends be shared out fairly?'],
    },
  ),
  subject(
    'sundays',
    'Sunday (?:opening|work|working|trading|shift|duty|rota|hour)s?|Sundays|open on (?:a )?Sunday',
    {
      end: [
        'what would those who work Sundays do to make up the hours?',
        'what could we keep on Sundays with fewer hours or people?',
      ],
      begin: [
        'how would Sundays be paid or given back?',
        'what would have to be open or staffed on a Sunday?',
      ],
      change: ['how would people learn of different hours on Sundays?'],
      any: [
        'who needs us on a Sunday, and who could come on another day?',
        'how would it suit the people who would have to work Sundays?',
      ],
    },
  ),
  subject('split-shifts', 'split[- ]shifts?|split (?:duty|duties)|broken shifts?', {
    end: ['what would people do in the quiet hours without a split shift?'],
    begin: ['where would people spend the gap in a split shift?'],
    change: ['how would a split shift be paid compared with a straight one?'],
    any: [
      'how would both busy times of the day be covered?',
      'who could manage a split shift, and who could not?',
    ],
  }),
  subject(
    'shift-swaps',
    'shift swaps?|shift swapping|swap(?:ping)? (?:of )?shifts|swapping duties|swap (?:list|board)s?|exchang(?:e|ing) shifts',
    {
      end: ['how else would people get a day free at short notice?'],
      begin: ['who would have to agree to a swap?'],
      change: ['what would make swapping shifts simpler for everybody?'],
      any: [
        'how would we know who is really coming in after a swap?',
        'which shifts can be swapped freely, and which need your say?',
      ],
    },
  ),
  subject(
    'breaks',
    '(?:lunch|coffee|tea|smoking|cigarette|rest|meal|paid|unpaid) breaks?|break (?:times?|rules?|rota)|morning break|afternoon break|staff breaks',
    {
      end: ['when would people eat and rest without that break?'],
      begin: ['where could people spend the break?'],
      change: ['who would find the different break times difficult?'],
      any: [
        'how would everybody still get a proper break?',
        'who would look after the work during the breaks?',
      ],
    },
  ),
  subject(
    'start-times',
    'start(?:ing)? times|(?:earlier|later) starts|shift starts?|(?:earlier|later) shift starts?|start of (?:the )?(?:shift|working day)|staggered starts?|start(?:ing)? work (?:earlier|later)',
    {
      begin: ['how could we try out the new start time first?'],
      change: [
        'what would a different start mean for the end of the day?',
        'who outside the team would notice different start times?',
      ],
      any: [
        'who would find a different start time hard to manage?',
        'what has to be ready before people can start?',
      ],
    },
  ),
  subject(
    'flexitime',
    'flexi?time|flex time|flexi-time|flexible (?:hours|working hours|working time)|working[- ]time accounts?|core (?:hours|time)',
    {
      end: ['who could not manage the job without flexible hours?'],
      begin: ['what could we offer those whose job does not allow flexible hours?'],
      change: ['what would happen with the hours people have saved up?'],
      any: [
        'which hours must be covered, whoever works when?',
        'how would we know when colleagues can be reached?',
      ],
    },
  ),
  subject(
    'training-course',
    'training courses?|staff training|training (?:day|budget|workshop)s?|further training|refresher (?:course|training)s?|(?:first[- ]aid|forklift) (?:course|training)s?|safety training|sales training|e-learning (?:course|module)s?',
    {
      end: ['how else would people learn it without the training?'],
      begin: [
        'how would the work go on while people are in training?',
        'who here could do part of the training?',
      ],
      change: ['which part of the training would you keep in any case?'],
      any: ['what should people be able to do after the training?', 'who needs the training most?'],
    },
  ),
  subject(
    'coaching',
    '(?<!football |tennis |swimming |rugby |cricket |hockey |netball )coaching|executive coach(?:es)?|business coach(?:es)?|team coach(?:es)?',
    {
      end: ['who else could people talk things over with?'],
      begin: ['what would you tell the coach beforehand?', 'how would we notice that the coaching helps?'],
      change: ['what should stay between the coach and the person?'],
      any: ['what should go better because of the coaching?', 'who would gain most from the coaching?'],
    },
  ),
  subject('mentoring', 'mentors?|mentoring|mentorship(?: scheme| programme| program)?|mentees?', {
    end: [
      'who would people turn to without a mentor?',
      'which part of the mentoring could go on in a smaller way?',
    ],
    begin: [
      'how would we find the right mentor for each person?',
      'what would mentors need from us to do it well?',
    ],
    change: ['how do the mentors themselves see it?'],
    any: [
      'what do people get from a mentor that they get nowhere else?',
      "how much of a mentor's time does it really need?",
    ],
  }),
  subject(
    'induction',
    'induction(?! hob| cook| stove| of labour| loop| heat)s?|induction (?:day|week|programme|plan|folder|pack|course)s?|(?<!customer |client |user |guest |supplier )onboarding(?! of (?:customers|clients|users|suppliers|guests))|welcome (?:pack|folder|day)s? for (?:new|starters|staff)',
    {
      end: ['how would a newcomer find their way without the induction?'],
      begin: ['who would have time to do the induction properly?'],
      change: ['which part of the induction could come later?'],
      hand: ['what would somebody need from us to do the induction well?'],
      any: [
        'what should a newcomer know by the end of the first week?',
        'who would a newcomer ask in the first days?',
      ],
    },
  ),
  subject(
    'buddy',
    'buddies|buddy (?:system|scheme|programme|program)s?|(?:a|the|onboarding|work|induction) buddy',
    {
      end: [
        'who would newcomers ask in the first weeks without a buddy?',
        'what do those who started with a buddy say about it?',
      ],
      begin: ['who would like to be a buddy?', 'how would a buddy find the time beside their own work?'],
      change: ['how long does a newcomer need a buddy?'],
      any: ['what should a buddy do for a newcomer?', 'how would we notice that having a buddy helps?'],
    },
  ),
  subject(
    'class-teacher',
    '(?:class|form|homeroom) teachers?|teacher swaps?|(?:swap|swapping) (?:the )?(?:teachers|classes)|(?:exchange|exchanging) (?:the )?teachers|change of (?:class )?teacher',
    {
      change: ['what would be a good point in the year for the class?'],
      hand: ['what would a new teacher need to know about the class?'],
      part: ['who would take the class in the meantime?'],
      tell: ['how would the parents and the children hear of it?'],
      any: ['what does the class need most from its teacher?', 'how do the teachers concerned see it?'],
    },
  ),
  subject(
    'guards',
    'security guards?|night guards?|(?<!safety |machine |mud |splash |mouth |life |shin |bed |finger |coast )guards|night watchm(?:a|e)n|security (?:staff|firm|men)',
    {
      end: ['who would check the doors and deal with strangers without a guard?'],
      begin: ['what would people here feel about having a guard?'],
      change: ['what do the guards themselves say about it?'],
      hand: ['how would new guards learn who belongs here?'],
      any: [
        'at what hours do we most need a guard here?',
        'what should a guard do that nobody else here can?',
      ],
    },
  ),
  subject(
    'cleaners',
    '(?<!vacuum |pipe |window |drain |oven |floor |air |stronger |chemical )cleaners|our cleaner|cleaning (?:staff|lady|ladies|crew|team|woman|women|firm|company|contractor|contract)s?',
    {
      end: ['who would do the cleaning instead?'],
      begin: ['what would you like the cleaners to see to first?'],
      change: ['how do the cleaners themselves see it?'],
      hand: [
        "what would it mean for the cleaners' pay and hours?",
        'how would we have a say if the cleaning is not good enough?',
      ],
      any: [
        'which rooms must be clean whatever else changes?',
        'who would the cleaners come to if something is wrong?',
      ],
    },
  ),
  subject(
    'drivers',
    '(?:delivery|van|lorry|truck|bus|taxi|courier|ambulance|forklift) drivers?|(?<!cost |printer |device |growth |key |main |software |graphics |audio |revenue |value |screw |business )drivers(?! of| for growth| for success| behind)',
    {
      end: ['how would the drivers get by instead?'],
      begin: ['what would the drivers need from us for it to work?'],
      change: [
        'how could we try it with a few drivers first?',
        'who would talk it over with the drivers before it is settled?',
      ],
      hand: ['what would new drivers need to know about our customers?'],
      any: ["what would it mean for the drivers' pay and hours?", 'how would the drivers take it?'],
    },
  ),
  subject('nurses', 'nurses?|nursing (?:staff|team)', {
    end: ['who would do what only a nurse may do?'],
    begin: ['who would show a new nurse how we work?'],
    change: ['how do the nurses themselves see it?', 'which tasks would the nurses have to drop or pass on?'],
    part: ['what support could the nurse concerned be given first?'],
    any: ['what would it mean for the nurses on shift?', 'how would patients notice the difference?'],
  }),
  subject('porters', '(?<!kitchen )porters?|(?:hall|night|hospital|hotel) porters?', {
    end: ['who would do the carrying and fetching without a porter?'],
    begin: ["what would a porter take off the others' hands?"],
    change: ['how do the porters themselves see it?'],
    hand: ['how would new porters learn their way round?'],
    any: ["which of a porter's jobs could not wait?", 'who relies most on a porter here?'],
  }),
  subject(
    'caretaker',
    'caretakers?(?! (?:manager|government|role|coach))|janitors?|school caretakers?|custodians?',
    {
      end: ['how quickly could somebody come without a caretaker in the house?'],
      begin: ['what would a caretaker see to first?'],
      change: ['how would people reach the caretaker when something breaks?'],
      hand: ['what would somebody new need to know about the building?'],
      any: [
        "which of a caretaker's jobs matter most to the house?",
        'who would open up, lock up and see to small repairs?',
      ],
    },
  ),
  subject(
    'cooks',
    "(?<!he |she |who |it |that |which |everyone |everybody |nobody )cooks|(?:head|assistant|line) cooks?|(?:head |sous[- ])?chefs?(?!['’]s (?:table|special|menu|knife|knives|hat))|kitchen (?:staff|team|crew|brigade)",
    {
      end: ['who would do the cooking instead?'],
      begin: ['which work in the kitchen would another cook take over?'],
      change: ['what would it change about the food we serve?'],
      hand: ['what would a new head in the kitchen need from you?'],
      part: ['who would run the kitchen in the meantime?'],
      any: ['what does the kitchen need most at the moment?', 'how would the rest of the kitchen take it?'],
    },
  ),
  subject(
    'stewards',
    '(?<!shop |union )stewards|stewarding|(?:race|event|course|car park) marshals|event stewards?',
    {
      end: ['who would show people the way and keep things safe without stewards?'],
      begin: ['who would tell the stewards what to do on the day?'],
      change: ['how would the stewards reach each other when it gets busy?'],
      hand: ['what would hired stewards need to know about our house?'],
      any: ['where do we need the stewards most?', 'what should a steward be able to decide on the spot?'],
    },
  ),
  subject(
    'team-size',
    'headcount|team size|size of the team|staffing levels?|FTEs?|full-time equivalents?|(?:extra|additional) (?:pair of hands|position|staff|headcount)s?(?! (?:room|lounge|meeting|meal|discount|part))|another pair of hands|(?<!no )more staff(?! (?:room|lounge|meeting|meal|lunch|discount|part|outing|event|training|survey|time|perk))|fewer staff|smaller team|bigger team|larger team',
    {
      end: [
        'what would a smaller team have to stop doing?',
        'how quickly could we find people if the work came back?',
      ],
      begin: ['what would one more person in the team do first?'],
      change: ['who in the team would feel the difference most?'],
      any: [
        'which work needs more hands, and which could do with fewer?',
        'how would the work be shared out in a team of that size?',
      ],
    },
  ),
  subject(
    'vacancy',
    '(?<!room |flat |hotel |no )vacanc(?:y|ies)(?! rate)|vacant (?:post|position|job)s?|open positions?|unfilled (?:post|position|job)s?|job openings?',
    {
      end: ['how would the work be divided if the post stayed empty?'],
      begin: ['what would make the right person apply for the vacancy?'],
      change: ['what should the job look like before we fill the vacancy?'],
      tell: ['what would you tell those who cover for the vacant post?'],
      any: [
        'who would do the work while the post is vacant?',
        'which parts of the vacant job matter most to us?',
      ],
    },
  ),
  subject(
    'job-share',
    'job[- ]shar(?:e|es|ing)|shared (?:leadership|position)s?|co-leads?|co-leadership|sharing (?:a|the|one) (?:job|position)',
    {
      end: ['how would the work of two people be done by one?'],
      begin: ['which days would need both people at work?'],
      change: ['how would others know which of the two to ask?'],
      part: ['what would happen with the job if one of the two left?'],
      any: [
        'how would the two who share the job keep each other informed?',
        'who would have the last word if the two disagreed?',
      ],
    },
  ),
  subject(
    'maternity-cover',
    'maternity (?:cover|leave|replacement)s?|parental leave(?: cover)?|paternity leave|parental cover',
    {
      end: ['what would we drop to fit the extra work in during the leave?'],
      begin: ['who would show a stand-in the job before the leave begins?'],
      change: ['how would it look to the one who is on leave?'],
      part: ['what would happen with the stand-in after the leave?'],
      any: [
        'how would the work be shared out during the leave?',
        'which tasks could wait until the end of the leave?',
        'what should be settled before the leave begins?',
      ],
    },
  ),
  subject(
    'secondment',
    'secondments?|seconded to|second(?:ing)? (?:him|her) to|lend(?:ing)? (?:him|her) (?:out )?to|staff exchanges?',
    {
      end: ['what would be left unfinished if the secondment stopped?'],
      begin: [
        'which job would be waiting after the secondment?',
        'how does the person themselves see a secondment?',
      ],
      change: ['who would decide about leave and hours during the secondment?'],
      any: [
        'who would do the work here during a secondment?',
        'what should the person bring back from a secondment?',
      ],
    },
  ),
  subject(
    'interview-panel',
    'interview panels?|selection (?:panel|committee|board|interview)s?|job interviews?|interviewers?|hiring (?:panel|committee)s?|appointments? (?:panel|committee)s?',
    {
      end: ['how else would we get to know the candidates?'],
      begin: ['who would have the last word if the interviewers disagreed?'],
      change: ['what could candidates show us besides answering questions?'],
      any: [
        'who at the interview would work with the new person every day?',
        'what do you most want to find out at an interview?',
      ],
    },
  ),
  subject(
    'job-advert',
    'job (?:advert|ad|posting|advertisement)s?|recruitment (?:ad|advert|advertisement)s?|vacancy notices?|want ads?',
    {
      end: ['how else would people hear that we are looking?'],
      begin: ['where would the right people see the job advert?'],
      change: ['which of the demands in the advert could be learnt on the job?'],
      any: [
        'who do we most want to reach with a job advert?',
        'what should the job advert say about pay and hours?',
      ],
    },
  ),
  subject(
    'staff-survey',
    '(?:staff|employee|mood|engagement|team) surveys?|(?:staff|employee) questionnaires?|pulse surveys?|mood (?:barometer|check)s?',
    {
      end: ['how else would people tell you what is going badly?'],
      begin: ['what do you most want to learn from a survey?'],
      change: ['which questions would you keep so that we can compare?'],
      tell: ['how much of the survey results would everybody see?'],
      any: [
        'what would you do with the answers from a survey?',
        'how would people be sure that a survey is anonymous?',
      ],
    },
  ),
  subject(
    'staff-reps',
    'works councils?|staff councils?|employee (?:council|representative|rep)s?|staff (?:rep|representative)s?|trade unions?|labou?r unions?|union (?:talk|rep|representative|negotiation|agreement)s?|shop stewards?|collective (?:agreement|bargaining)',
    {
      begin: ['which point could you offer the staff reps in return?'],
      change: ['what would the staff reps have to agree to?'],
      tell: ['what would you like to have ready before talking to the staff reps?'],
      any: [
        'how early would you bring in the staff reps?',
        'what do you think the staff reps would ask first?',
      ],
    },
  ),
  subject(
    'team-event',
    'team (?:event|outing|day|trip|evening|dinner|night out)s?|team[- ]?building(?: day| event)?|away ?days?|works outings?|staff (?:part(?:y|ies)|outing|trip|dinner|event)s?|company outings?',
    {
      end: ['how else would the team get together?'],
      begin: [
        'who would look after the work while the team is out?',
        'how much of a team event would fall in working hours?',
      ],
      change: ['what would the team itself like to do?'],
      hand: ['who would like to organise something for the team?'],
      any: [
        'what should the team get out of such an event?',
        'who would find it hard to come to a team event?',
      ],
    },
  ),
  subject(
    'extra-work',
    'extra (?:work|task|dut(?:y|ie))s?|additional (?:task|work|dut(?:y|ie))s?|more work for (?:the team|us|everybody|everyone)|(?<!cloud |server |compute |IT )workloads?|(?:take|taking) on (?:more|extra) (?:work|tasks)',
    {
      begin: ['how long would the extra work last?', 'what would people get in return for extra work?'],
      change: ['which work should come first if it does not all fit?'],
      hand: ['who has room for more work, as you see it?'],
      any: [
        'what could we put down to make room for the work?',
        'how would we notice in time that the work gets too much?',
      ],
    },
  ),
  subject(
    'whom-to-send',
    String.raw`whom? (?:to send|we send|should we send)|(?:send|sending) (?:him|her|someone|somebody|one of us|two of us|two people) to (?:the|a|see the) (?:customer|client|workshop|show)|(?:send|sending) (?:him|her|someone|somebody|one of us|two of us|two people|(?!flyers|leaflets|invitations|samples|boxes|posters|stuff|material|it|this|that)[\p{L}]+) to the (?:fair|trade fair|conference|congress|course|seminar|exhibition)`,
    {
      end: ['how would we hear what was said there if nobody went?'],
      begin: ['what would be different if two of us went?'],
      hand: ['who else would like to go, or get a lot out of it?', 'what may whoever we send decide there?'],
      any: ['what should whoever goes bring back for us?', 'who would do the work here in the meantime?'],
    },
  ),
  subject(
    'two-roles',
    String.raw`(?:double|dual) roles?|wear(?:ing)? two hats|two hats|(?:do|doing|hold|holding|have|having|fill|filling|cover|covering) both (?:roles|jobs|posts)|both roles in one|two (?:roles|jobs) in one|(?:combined|merged) (?:role|post|job)s?|(?:combine|combining|merge|merging) the two (?:roles|posts|jobs|positions|[\p{L}]+ (?:roles|posts|jobs|positions)|[\p{L}]+ [\p{L}]+ (?:roles|posts|jobs|positions))`,
    {
      begin: ['how do the people in the two jobs see it?'],
      change: ['where do the two jobs really overlap, and where not?'],
      part: ['what could we offer the one whose job goes?'],
      any: [
        'which of the two jobs would come first on a busy day?',
        'what would have to go to fit both jobs into one week?',
        'who would stand in for somebody who does both?',
      ],
    },
  ),
]
