/** Who does the work, when and on what terms: jobs, roles, pay, hours, learning. */
import { type Subject, subject } from './subject.ts'

export const PEOPLE: readonly Subject[] = [
  subject(
    'letting-go',
    String.raw`let (?!it |this |that |things |us |me )[\p{L}]+ go(?! to| on| ahead| home| with| first| through| of| for)|letting (?!it |this |that |things |us |me )[\p{L}]+ go(?! to| on| ahead| home| with| first| through| of| for)|dismissals?|dismissing (?:him|her|them)|sacking (?:him|her|them)|firing (?:him|her|them)|part(?:ing)? company with (?:him|her|them)|termination of employment`,
    {
      part: [
        'how clearly has this colleague heard that the job is at stake?',
        'what does only this colleague know how to do here?',
        'which other job with us might suit this colleague?',
        'how would those who stay learn that somebody has been let go?',
        'what would you like this colleague to say about us years after leaving?',
      ],
      any: [
        'what has been tried so far, short of letting somebody go?',
        'what do you hear from those who work beside this colleague every day?',
        'how does the colleague in question see their own work?',
      ],
    },
  ),
  subject(
    'redundancies',
    'redundancies|redundancy (?:package|pay|round|notice|talks|plan)s?|made redundant|lay-?offs?|laying (?:people|staff|them) off|job cuts?|staff cuts?|cutting (?:jobs|staff)|severance(?: pay)?',
    {
      end: [
        'which costs other than jobs have been looked at?',
        'which of the skills in these jobs are hardest to find?',
      ],
      part: [
        'what could we offer those who lose their job besides money?',
        'how would the work be divided among those who keep their jobs?',
      ],
      tell: ['who should hear about job cuts first, and from whose mouth?'],
      any: [
        'how would the names be chosen, if it came to job cuts?',
        'what would have to come in for every job to stay?',
        'who might go or work less by choice, so that no job is cut?',
      ],
    },
  ),
  subject('probation', 'probation|probation(?:ary)? (?:period|month|review)s?|probationers?', {
    begin: ['what would an applicant make of that kind of probation?'],
    change: ['how much longer would you need to watch somebody before you felt sure?'],
    part: [
      'which tasks has the newcomer actually been given a go at during probation?',
      'what feedback has reached the newcomer during probation so far?',
      'who has been teaching the newcomer the job during probation?',
    ],
    any: [
      'what do you most need to see from somebody on probation?',
      'who besides you has a say in how a probation turns out?',
      'what shows late in a probation that does not show early?',
    ],
  }),
  subject(
    'fixed-term-contract',
    'fixed[- ]term (?:contract|post|job|appointment)s?|temporary contracts?|(?:his|her) contract|fixed[- ]term (?:staff|colleagues?|employees?)|permanent contracts?',
    {
      end: [
        'what has the person been led to expect once the contract runs out?',
        'who would be doing these tasks on the day after the contract ends?',
        'how early does somebody need to know, to find another job before the contract ends?',
      ],
      begin: ['what made you think of this kind of contract rather than another?'],
      change: ["which plans of this person's hang on how long the contract runs?"],
      any: [
        'which part of the work behind this contract is finished one day, and which goes on?',
        'what would turn a fixed-term post into a permanent one?',
      ],
    },
  ),
  subject(
    'replacing-a-person',
    'replac(?:e|ing) (?:him|her)|(?:his|her) replacement|a replacement for (?:him|her)|backfill(?:ing|s)?|refill(?:ing)? the (?:post|position)|refilling (?:his|her) (?:post|job|position)',
    {
      begin: [
        'what would the job look like if you drew it up afresh before filling it?',
        'what should a replacement be able to do that the job has not asked for yet?',
        'how much time would a replacement and the present holder have side by side?',
      ],
      change: ['which habits of the job would you want a replacement to keep?'],
      part: ['what does the present holder know about the search for a replacement?'],
      any: [
        'who in the team does bits of this job already?',
        'how long could the job stand empty before anybody outside noticed?',
      ],
    },
  ),
  subject(
    'hiring',
    'new hires?|(?:hire|hiring) (?:someone|somebody|people|staff|more people|more staff|new people|a new (?:person|colleague)|another (?:person|colleague))|recruit (?:a|an|another|someone|somebody|more people|more staff)|recruiting|recruitment|new (?:colleague|employee)s?|new members? of staff',
    {
      end: ['how would the work get done if nobody were hired?'],
      begin: [
        'what could we say yes to with a new colleague that we turn down now?',
        'which of our present jobs would change if somebody new came?',
        'what would you do if nobody right applied for the job?',
      ],
      change: ['where might the right person for the job be working just now?'],
      any: [
        'what kind of person is missing among us?',
        'who in the team would work closest with a new colleague?',
      ],
    },
  ),
  subject(
    'hiring-from-outside',
    'external (?:hire|candidate|applicant|appointment)s?|external recruitment|outside (?:hire|candidate|applicant|appointment)s?|(?:hire|hiring|recruit|recruiting) (?:externally|from outside)|(?:hire|hiring|recruit|recruiting|appoint|appointing) (?:someone|somebody) from outside|head-?hunters?',
    {
      begin: [
        'what should somebody from outside bring that nobody here has?',
        'who here may have had an eye on the post?',
        'how long does an outsider need with us until they can stand alone?',
        'what can we offer an outsider that their present employer cannot?',
      ],
      tell: ['how would our own people hear that somebody from outside is wanted?'],
      any: [
        'what would tip the scales for you between an outsider and one of our own?',
        'which of our ways would an outsider find oddest?',
      ],
    },
  ),
  subject(
    'hiring-from-inside',
    'internal (?:candidate|applicant|hire|appointment|move|transfer|application)s?|(?:hire|hiring|recruit|recruiting|promote|promoting|appoint|appointing) (?:internally|from within|from inside)|internal recruitment',
    {
      begin: [
        'who would fill the gap that an inside move leaves behind?',
        'how would the quiet colleagues hear that the post is open to them?',
        'what would you say to the colleague who applies and does not get it?',
      ],
      change: ['what could the team that gives somebody up get in return?'],
      any: [
        'what do insiders see clearly in this job, and what do they miss?',
        'which colleague would surprise you most by applying for it?',
      ],
    },
  ),
  subject(
    'second-candidate',
    'second(?:-placed|-best|-choice)? (?:candidate|applicant)|runner-up|other candidate|both candidates|two candidates|both applicants|two applicants',
    {
      end: ['what could you write to the second candidate that would make them apply another time?'],
      begin: [
        'what did the second candidate have that the first did not?',
        'where else with us could you see the second candidate?',
        'what does the second candidate know about how things stand?',
      ],
      change: ['what would the second candidate need to learn that the first already knows?'],
      any: [
        'how far apart were the candidates in your eyes?',
        'which question would you still like to put to a candidate before deciding?',
      ],
    },
  ),
  subject(
    'temps',
    'temps|agency (?:staff|workers?|nurses?|people|cover|temps?)|temporary (?:staff|workers?)|temping agenc(?:y|ies)|temp agenc(?:y|ies)|temp workers?|staffing agenc(?:y|ies)',
    {
      end: [
        'who would you ring for cover if there were no temps?',
        'which temps would you like to see on our own payroll?',
      ],
      begin: [
        'who would show temps round on their first morning?',
        'which of the jobs here can a temp do properly from day one?',
      ],
      change: ['what brings a good temp back to the same place?'],
      any: [
        'what does an hour of a temp cost us once everything is counted?',
        'how would regulars and temps share out the pleasant and the dull jobs?',
        'what do temps tell each other about working at a place like ours?',
      ],
    },
  ),
  subject(
    'seasonal-workers',
    'seasonal (?:workers?|staff|helpers?|help|hands)|harvest (?:workers?|helpers?|hands)|fruit pickers',
    {
      end: ['how would the peak weeks be staffed without seasonal workers?'],
      begin: [
        'where would seasonal workers live while they are with us?',
        'who could show seasonal workers the ropes before the rush?',
      ],
      change: ['how early in the year do good seasonal workers choose where to go?'],
      any: [
        'what makes a seasonal worker come back another year?',
        'which jobs need more training than a single season allows?',
      ],
    },
  ),
  subject(
    'interns',
    'interns?|internships?|work[- ]experience (?:student|pupil|placement)s?|placement students?|student placements?',
    {
      end: [
        "which desks would the interns' jobs land on?",
        'what do interns say about us once they are back in class?',
      ],
      begin: [
        'what would an intern be able to show their friends at the end?',
        'who has time to sit beside an intern in the first days?',
        'which piece of work could an intern call their own?',
      ],
      change: ['how long does an internship need to be for both sides to get something?'],
      any: [
        'what can an intern learn from us that no classroom teaches?',
        'who among us started out as an intern somewhere?',
      ],
    },
  ),
  subject('apprentices', 'apprentices?|apprenticeships?', {
    end: [
      'where would our skilled people come from without apprenticeships?',
      'what would become of an apprentice who is halfway through?',
    ],
    begin: [
      'who here is good at explaining the trade to an apprentice?',
      'which corners of our work should an apprentice see along the way?',
    ],
    change: ['how do apprentices themselves describe a normal week here?'],
    any: [
      'what would you like an apprentice to master in the first year?',
      'what is an apprentice to do here on days when nobody has time?',
      'what could make an apprentice want to stay after the final exam?',
    ],
  }),
  subject('trainees', 'trainees?|traineeships?|graduate (?:scheme|programme|program|trainee)s?', {
    end: ['which jobs do the trainees keep going for us at present?'],
    begin: [
      'what should a trainee be able to do alone, and by when?',
      'where would a trainee sit, and within earshot of whom?',
    ],
    change: ['what have you heard from trainees about their first weeks?'],
    any: [
      'which mistakes may a trainee make here, and where must somebody watch?',
      'who signs off what a trainee has learnt?',
      'how much of the work outside their own corner should a trainee see?',
    ],
  }),
  subject(
    'volunteers',
    'volunteers|volunteering(?! day)|volunteer (?:programme|program|scheme|helper|rota|team|group)s?|unpaid helpers?',
    {
      end: [
        'which of the things volunteers do would nobody be paid to do?',
        'which of the volunteers might like to help us in some other way?',
      ],
      begin: [
        'who would thank the volunteers, feed them and answer their calls?',
        'where would people hear that we look for volunteers?',
      ],
      change: ['how much can we ask of volunteers before it feels like a job?'],
      hand: ['who among the volunteers do the others listen to?'],
      any: [
        'what do volunteers get out of hours spent with us?',
        'which tasks suit volunteers, and which should stay with paid people?',
      ],
    },
  ),
  subject(
    'team-lead',
    'team leads?|team leaders?|team leadership|shift leaders?|group leaders?|shift leads?',
    {
      begin: ['how does the team settle things now without a team lead?'],
      change: ['what would the team notice first under a different team lead?'],
      hand: [
        'which of their present tasks would a new team lead put down?',
        'who would the team follow without being told to?',
        'how keen on leading people is the one you have in mind?',
      ],
      part: ['how would a former team lead go on working beside the same people?'],
      any: [
        'what should a team lead be free to decide without asking you?',
        'which things does a team bring to its lead, and which to you?',
      ],
    },
  ),
  subject(
    'promotion',
    '(?:his|her|their) promotion|promot(?:e|ing) (?:him|her|them)|promotion to (?:manager|head|senior|lead|partner|director|supervisor)|step up to (?:manager|head|lead)|internal promotions?|staff promotions?',
    {
      begin: ['what training goes along with a step up like this one?'],
      hand: [
        "how different would this person's Monday be after a promotion?",
        'who else may be hoping for this step up?',
        'which old tasks would a promoted colleague pass on, and to whom?',
      ],
      tell: ['how would those who sit next to them hear of the promotion?'],
      any: [
        'what has this person said about wanting a bigger job?',
        'what have you seen them do that already belongs to the higher post?',
      ],
    },
  ),
  subject(
    'deputy',
    'deput(?:y|ies)|second[- ]in[- ]command|vice[- ](?:chair|captain|president|head)|assistant managers?',
    {
      end: ['who would stand in during your holidays without a deputy?'],
      begin: ['which tasks would go to a deputy from the first day?'],
      hand: [
        'what could a deputy decide while you are out of reach?',
        'how would people know whether to ask you or the deputy?',
      ],
      part: ['what would be left for the deputy to do without that title?'],
      any: [
        'what should a deputy be better at than you?',
        'who acts as a deputy already without having the title?',
      ],
    },
  ),
  subject(
    'chair',
    'chairm(?:a|e)n|chairwom(?:a|e)n|chairpersons?|chairmanship|committee chairs?|chair of the (?:board|committee|club|meeting|panel|council)|chairing|rotating chair|chair the (?:board|committee|meeting|panel|council)',
    {
      hand: [
        'who has the knack of stopping a long talker kindly, as a chair must?',
        'how would another chair open a meeting?',
      ],
      part: [
        'what does the present chair say about stepping down?',
        'which piece of business would the outgoing chair like to finish first?',
      ],
      any: [
        'what does a chair do between meetings that nobody sees?',
        'how long should one and the same person be chair?',
        'what may the chair decide alone, and what needs a vote?',
      ],
    },
  ),
  subject(
    'captain',
    "team captains?|captaincy|club captains?|captain's armband|new captain|vice-captain|captain of the team",
    {
      begin: ['who might captain a single match as a trial?'],
      hand: [
        'who do the players look to when a match goes badly?',
        'how would the captaincy change the way this person plays?',
      ],
      part: ['what would the present captain need, to go on playing gladly?'],
      tell: ['where would the players hear who is captain?'],
      any: [
        'what does a captain do for a team away from the match?',
        'who should have a say in choosing the captain?',
      ],
    },
  ),
  subject(
    'off-the-account',
    String.raw`key accounts?|account (?:manager|executive|handler|lead)s?|off the account|off the [\p{L}]+ account|client handovers?`,
    {
      change: ['what would the client notice first if the account changed hands?'],
      hand: [
        "which promises to the client live only in the account manager's head?",
        'what would you want a new face on the account to do in the first call?',
      ],
      part: [
        'how does the account manager see what is going on with the client?',
        'who would make the call to the client about a new face?',
        'which other clients would suit the person who comes off the account?',
      ],
      any: [
        'what does the client ring our account person about most?',
        "how much of somebody's week goes into an account like this one?",
      ],
    },
  ),
  subject(
    'off-the-project',
    'project (?:manager|lead|leader|member)s?|project leadership|off the project|leave the project|leaving the project|lead of the project',
    {
      begin: ['which decisions would you leave to a project lead alone?'],
      change: ["how would the project's dates move while somebody new reads in?"],
      hand: [
        'what would a new project lead want to know on the first evening?',
        'who has followed the project closely enough to take it over?',
      ],
      part: [
        'which half-finished piece of the project sits with the person coming off it?',
        'what does this person think about coming off the project?',
      ],
      any: [
        'which part of the project is going well, and thanks to whom?',
        'who outside the team does the project lead keep happy?',
      ],
    },
  ),
  subject(
    'handover',
    'handovers?|hand-overs?|handover (?:note|list|week|period|meeting)s?|handing over (?:to|his|her|my|your|their)|handing over the (?:job|client|clients|work|team|tasks)',
    {
      begin: ['where would handover notes be kept so that a stranger finds them?'],
      change: ['which things need saying face to face in a handover, and which can be written?'],
      hand: [
        "what is in nobody's notes, only in the head of the person handing over?",
        'who would the new person ring if a question turned up after the handover?',
      ],
      tell: ['who outside needs to know whom to call after the handover?'],
      any: [
        'what tends to fall between two people in a handover here?',
        'how would you notice that a handover has worked?',
      ],
    },
  ),
  subject('succession', 'succession plan(?:s|ning)?|the succession|successors?', {
    begin: ['which part of the job could a successor try out early?'],
    hand: [
      'what would you hate to see a successor change?',
      'who knows already that they are seen as a successor?',
      'how would the present holder find it to watch a successor at work?',
    ],
    tell: ["who should hear a successor's name before everybody else?"],
    any: [
      'what can a successor learn only at the side of the present holder?',
      'how would you spot a successor nobody has thought of yet?',
    ],
  }),
  subject(
    'retirement',
    'retirement|early retirement|retirees?|(?:he|she) retires|retires (?:in|next|at)|retiring (?:in|next|at|colleague|colleagues)',
    {
      begin: ['who might take early retirement if it were offered?'],
      change: ['what does somebody near retirement want to do more of, and less of?'],
      part: [
        'what would the person like to pass on before retirement?',
        'how do you picture the last working months before a retirement?',
        'what sort of farewell would suit the one who retires?',
      ],
      any: [
        'what would we still be ringing a retired colleague about?',
        'who could be learning beside somebody close to retirement?',
      ],
    },
  ),
  subject(
    'freelancers',
    'freelancers?|freelance (?:work|help|designer|writer|developer|trainer|teacher|editor|photographer)s?|independent contractors?',
    {
      end: [
        'what do the freelancers know about our work that nobody on the payroll does?',
        'how much notice does a freelancer need to fill the gap?',
      ],
      begin: [
        'what would a freelancer need from us, to start without daily questions?',
        'who would check what a freelancer delivers?',
      ],
      change: ['what makes a good freelancer keep a slot free for us?'],
      any: [
        'which jobs suit a freelancer better than somebody on the payroll?',
        'how would a freelancer learn what everybody else hears over coffee?',
      ],
    },
  ),
  subject(
    'part-timers',
    'part-timers?|part[- ]time (?:staff|colleague|worker|contract|job|post|position|hour)s?|(?:work|working|go|going) part[- ]time',
    {
      end: ['what keeps our part-timers from working full time?'],
      begin: [
        'which part of the job would shrink along with the hours?',
        'who would answer on the days a part-timer is off?',
      ],
      change: ['who among the part-timers would like longer or shorter hours?'],
      any: [
        'how do part-timers find out what happened while they were off?',
        'which meetings fall on days when part-timers are not in?',
        'how would you share the work out between full-timers and part-timers?',
      ],
    },
  ),
  subject(
    'assistants',
    '(?:personal|executive|team|office|admin|administrative) assistants?|secretar(?:y|ies)|secretarial (?:post|job|work|staff|support)|management assistants?',
    {
      end: [
        'who would guard the diary and the door without an assistant?',
        'what does a good assistant catch before it ever reaches your desk?',
      ],
      begin: [
        'what would you stop doing yourself if there were an assistant?',
        'how would an assistant know what may be answered in your name?',
      ],
      change: ['who would come first if one assistant worked for several people?'],
      part: ['who outside our team leans on the assistant?'],
      any: [
        'which small things does everybody simply ask an assistant?',
        'what should an assistant never have to do?',
      ],
    },
  ),
  subject(
    'juniors',
    'juniors|junior (?:staff|colleague|doctor|buyer|developer|member|people|lawyer|chef|designer|analyst|consultant|teacher|engineer)s?|young(?:er)? colleagues?',
    {
      end: ['which simple jobs do juniors learn on, and who would get those?'],
      begin: ['which real decisions could a junior make here?'],
      change: ['where could juniors sit in and listen before doing it themselves?'],
      hand: [
        'what would a junior need beside them to manage it alone?',
        'who could a junior ask without feeling silly?',
      ],
      any: [
        'what do juniors see that the rest of us have stopped seeing?',
        'how do juniors get to watch the old hands at work?',
      ],
    },
  ),
  subject(
    'pay-rise',
    'pay (?:rise|raise|increase|round|scale|band|review)s?|(?:salary|wage) (?:increase|rise|raise|round|scale|band|review)s?|(?:higher|more) (?:pay|wages|salary|salaries)',
    {
      end: ['what else could people be given if there were no pay rise?'],
      begin: [
        'where would the money for a pay rise come from?',
        'what should change in the job along with the pay?',
      ],
      tell: ['who should hear about pay from you in person?'],
      any: [
        'what does the same work pay elsewhere round here?',
        'how does the pay of old hands compare with that of new ones?',
        'what else besides pay have people asked for?',
        'who compares their pay with whom here?',
      ],
    },
  ),
  subject('bonus', 'bonus(?:es)?|bonus (?:scheme|system|pool|payment|plan)s?', {
    end: ['who may have been counting on the bonus money?'],
    begin: [
      'what do you hope people would do differently for a bonus?',
      'which work here is hard to count for a bonus?',
    ],
    change: ['what do people believe their bonus hangs on?'],
    tell: ['how long before payday should people know their bonus?'],
    any: [
      "how much of what a bonus rewards lies in people's own hands?",
      'how would you split a bonus between a star and the people behind the star?',
    ],
  }),
  subject(
    'commission',
    'sales commissions?|commission (?:rate|scheme|plan|split|system|model|payment)s?|commission on (?:sales|orders)|commission[- ]only|paid (?:on|by) commission',
    {
      end: ["what would a seller's slow month look like without commission?"],
      begin: ['who would earn most under commission, and who least?'],
      change: [
        'what happens to commission on deals already under way?',
        'which sales would people go after first under a different commission?',
      ],
      any: [
        'how does commission get shared when two people worked on one sale?',
        'what do sellers do for customers that earns no commission?',
        'how does commission shape what customers are recommended?',
      ],
    },
  ),
  subject(
    'tips',
    'tip (?:jar|pool|box|share)s?|tipping(?! point| the)|gratuit(?:y|ies)|(?:pool|pooling|share|sharing|split|splitting|keep|keeping) (?:the |their |all )?tips|tips (?:policy|money|rule|rules)',
    {
      end: ["what would take the place of tips in people's pay?"],
      begin: ['how would somebody leaving a tip know where it goes?'],
      change: [
        'what do those who earn most in tips say about sharing them?',
        'who would count the tips and keep the list?',
      ],
      any: [
        'how do tips reach those who work out of sight?',
        "what part of people's take-home pay comes from tips?",
        'who gets the shifts with good tips, and who decides that?',
      ],
    },
  ),
  subject(
    'ratings',
    'performance (?:rating|grade|score)s?|staff ratings?|employee ratings?|rating (?:scale|system)s? for (?:staff|people|employees)|forced ranking|ranking of (?:staff|employees)|performance-related (?:grades?|ratings?)',
    {
      end: ['where would people learn how they stand without a rating?'],
      begin: ['what would somebody do on the day after a poor rating?'],
      change: ['how would two managers come to the same rating for the same work?'],
      tell: ['how would you put a rating to somebody who expects a better one?'],
      any: [
        "which part of somebody's work never finds its way into a rating?",
        'what hangs on a rating, apart from the talk about it?',
        'who looks over the ratings before people see them?',
      ],
    },
  ),
  subject(
    'appraisal',
    'appraisals?|performance reviews?|appraisal (?:form|talk|interview|meeting)s?|development (?:talk|review)s?|yearly (?:talk|review)s? with (?:staff|people)|annual staff reviews?',
    {
      end: ['where would people raise what they now save up for the appraisal?'],
      begin: ['which question would you open an appraisal with?'],
      change: [
        'which lines on the appraisal form start a real talk?',
        'how often would people want an appraisal, if you asked them?',
      ],
      hand: ["who knows a person's work well enough to hold their appraisal?"],
      any: [
        'what do people tell their boss in an appraisal and nowhere else?',
        'how do promises made in an appraisal get remembered afterwards?',
        'what would you like to hear about your own work in an appraisal?',
      ],
    },
  ),
  subject(
    'warning-letter',
    '(?:written|formal|verbal|disciplinary) warnings?|warning letters?|letters? of warning|disciplinary (?:action|hearing|letter|meeting|procedure|talk)s?',
    {
      end: ['what would you say to the person in place of a warning?'],
      begin: [
        'what should the person be doing differently in the weeks after a warning?',
        'what help would come along with the warning?',
      ],
      change: ['how long should a warning stay on file?'],
      tell: ['who would be in the room for a talk about the warning?'],
      any: [
        'what has been said face to face before any warning?',
        'who saw at first hand what the warning is about?',
        'how does the person themselves tell the story behind the warning?',
      ],
    },
  ),
  subject(
    'reference',
    "(?:job|employment|work|written|character) references?|reference letters?|letters? of recommendation|letters? of reference|employer'?s? references?",
    {
      end: ['what could the person show an employer in place of a reference from us?'],
      begin: [
        'what does the next employer most need to learn from a reference?',
        "which piece of this person's work would you put into the reference?",
      ],
      tell: ['what would you say on the phone that a written reference leaves out?'],
      any: [
        "who saw enough of the person's work to write a reference?",
        'how would the reference read to the one it is about?',
      ],
    },
  ),
  subject('four-day-week', '(?:four|4)[- ]day (?:week|working week|weeks|model)|three-day weekends?', {
    end: ['what have people fitted into the day off a four-day week gives them?'],
    begin: [
      'who would pick up the phone on the day off in a four-day week?',
      'what would people drop from their days to fit the work into four?',
      'how would you judge a trial of the four-day week?',
    ],
    change: ['how would you settle who has which day off in a four-day week?'],
    any: [
      'how would holidays and sick days be counted in a four-day week?',
      'which jobs here are tied to all five days?',
      'what do you hope people would do with a fifth day free?',
    ],
  }),
  subject(
    'working-from-home',
    'home[- ]offices?|home[- ]office days?|home ?working|work(?:ing)?[- ]from[- ]home|WFH|remote (?:work|working|days?)|telework(?:ing)?|home days?|hybrid (?:work|working)',
    {
      end: [
        'who has built their week around working from home?',
        'what gets done on home days that never gets done here?',
      ],
      begin: [
        'what equipment would people need to work at the kitchen table?',
        'how would a newcomer learn the job from colleagues who are at home?',
      ],
      change: ['what do you find easier on days when people are at home, and what harder?'],
      any: [
        'which work goes better at home, and which at the desk here?',
        'how would you explain days at home to those whose job ties them here?',
      ],
    },
  ),
  subject(
    'office-days',
    'office days?|in-office days?|days in the office|return to (?:the )?office|anchor days?|office attendance',
    {
      end: ['how would people run into each other by chance without office days?'],
      begin: [
        'what would we do together on office days that cannot be done apart?',
        'which weekdays would suit most people for an office day?',
      ],
      change: ['where would everybody sit if all came to the office on the same day?'],
      tell: ['how would you put the reason for office days in one sentence?'],
      any: [
        'who has the longest way to the office?',
        'how full is the office on days when people choose for themselves?',
      ],
    },
  ),
  subject(
    'leave-rules',
    'annual leave|holiday (?:rule|request|entitlement|allowance|plan|list|calendar)s?|holiday planning|leave (?:rule|request|plan|day|polic(?:y|ie))s?|leave policy|holiday cover|vacation (?:day|rule|request)s?|vacation (?:policy|time)|paid time off|PTO|bridge days?|carry(?:ing)? over (?:leave|holidays?)',
    {
      end: ['what could people be offered in place of those days of leave?'],
      begin: ['who would decide between two people wanting leave in the same week?'],
      change: [
        'who has already booked something under the present holiday rules?',
        'what would such leave rules mean for somebody with family abroad?',
      ],
      tell: ['how early do people need to know the holiday rules, to book?'],
      any: [
        'which weeks does everybody want off at the same time?',
        'how many can be on leave together before things get tight?',
        'what happens here to days of leave that nobody has taken?',
      ],
    },
  ),
  subject('study-leave', 'study leave|educational leave|education leave|exam leave|study days?', {
    end: ['where else would somebody who is studying find the hours?'],
    begin: [
      'what should somebody bring back to us from study leave?',
      'where in our year would study leave fit best?',
    ],
    change: ['what counts as study leave and what as holiday, in your eyes?'],
    any: [
      'who else might ask for study leave, and for what?',
      'how much time does the course take, with or without study leave?',
    ],
  }),
  subject('sabbatical', 'sabbaticals?|career breaks?', {
    end: ['what could somebody who needs a rest be offered other than a sabbatical?'],
    begin: [
      'what would somebody be coming back to after a sabbatical?',
      'how much contact would you want during a sabbatical?',
    ],
    change: ['how many people could be away on sabbatical together?'],
    any: [
      'who could grow by standing in during a sabbatical?',
      'how far ahead should a sabbatical be asked for?',
    ],
  }),
  subject('overtime', 'overtime|overtime (?:pay|hours|rules?|work)|time off in lieu|TOIL|paid extra hours', {
    end: ['which jobs only get finished in overtime?', "who counts on overtime to make the month's money?"],
    begin: [
      'how would overtime be asked for so that people can say no?',
      'what could be left undone in place of overtime?',
    ],
    change: ['which do people prefer for overtime, the money or the hours back?'],
    any: ['where in the week does overtime build up?', 'who always says yes to overtime, and who never can?'],
  }),
  subject(
    'rota',
    'rotas?|roster(?:s|ing)?|duty (?:rota|roster|plan|list)s?|shift (?:plan|schedule|pattern|system|model)s?|shift planning|staff schedules?',
    {
      change: [
        'what private arrangements hang on the present rota?',
        'how would a week on another rota go for somebody with small children?',
      ],
      hand: [
        'who knows all the small understandings behind the rota?',
        'how would a team go about writing its own rota?',
      ],
      tell: ['where do people look up the rota, and who tells them of changes?'],
      any: [
        'which hours are the hardest to fill on the rota?',
        'how far ahead do people see their rota?',
        'what happens to the rota when somebody rings in sick?',
      ],
    },
  ),
  subject(
    'on-call',
    'on[- ]call(?: duty| rota| week| weeks| shift| shifts| service)?|stand-?by (?:duty|rota|shift|service)s?|out-of-hours (?:service|cover|duty|calls?)|call-outs?',
    {
      end: ['where would a caller turn at night if nobody were on call?'],
      begin: [
        'how quickly would somebody on call have to be on the spot?',
        'who lives near enough to be on call?',
      ],
      change: [
        'which of the calls could have waited until morning?',
        'how does the day after a night on call go for people?',
      ],
      any: [
        'what sort of things do people get called out for?',
        'what may the person on call decide without waking somebody else?',
        'how would on-call turns on public holidays be shared out?',
      ],
    },
  ),
  subject(
    'night-shift',
    'night[- ]?shifts?|night (?:work|duty|duties|rota|staff|crew|team)|working nights|work nights|nightshift workers',
    {
      end: [
        'what gets done at night so that the morning can start?',
        'who chose the night shift of their own accord, and what for?',
      ],
      begin: ['who might like working nights, and who could never?'],
      change: ['what goes on in the quietest hours of the night shift?'],
      hand: ['what does the day team rely on hearing from the night team?'],
      any: [
        'how do people get to and from a night shift?',
        'who makes the decisions at night when something goes wrong?',
      ],
    },
  ),
  subject(
    'weekend-work',
    'weekend (?:work|working|shift|duty|duties|rota|staff|cover|opening)s?|Saturday (?:work|working|shift|opening|duty)s?|(?:work|working) (?:weekends|Saturdays|at weekends|on Saturdays)',
    {
      end: ['what would pile up until Monday without anybody here at the weekend?'],
      begin: [
        'what would people get back in the week for a weekend at work?',
        'who would come to us at the weekend, and what for?',
        'which work can only be done at the weekend?',
      ],
      change: ['who would happily swap a weekday for a Saturday?'],
      hand: ['what at the weekend would still need somebody from the regular team?'],
      any: [
        'how are weekends shared between those with families and those without?',
        'which weekends of the year are sacred to people here?',
      ],
    },
  ),
  subject(
    'sundays',
    'Sunday (?:opening|work|working|trading|shift|duty|rota|hour)s?|Sundays|open on (?:a )?Sunday',
    {
      end: ['who has only Sunday free to come to us?', 'how would those who work Sundays make up the hours?'],
      begin: ['what else is open around us on a Sunday?', 'who in the team could imagine working Sundays?'],
      change: ['how would people who come on Sundays hear of other hours?'],
      any: [
        'what makes a Sunday here different from other days?',
        'how should a Sunday at work be paid or given back?',
      ],
    },
  ),
  subject('split-shifts', 'split[- ]shifts?|split (?:duty|duties)|broken shifts?', {
    end: [
      'how would both busy spells be covered without split shifts?',
      'what would somebody on a straight shift do in the slack hours?',
    ],
    begin: [
      'where would people spend the gap in a split shift?',
      'what would a split shift mean for bus fares and childcare?',
    ],
    change: ['how short could the gap in a split shift be made?'],
    any: [
      'who lives close enough to go home in the gap of a split shift?',
      'how is a split shift paid compared with a straight one?',
    ],
  }),
  subject(
    'shift-swaps',
    'shift swaps?|shift swapping|swap(?:ping)? (?:of )?shifts|swapping duties|swap (?:list|board)s?|exchang(?:e|ing) shifts|swap shifts',
    {
      end: ['how else would people get a day free at short notice without swaps?'],
      begin: [
        'who would have to agree before a shift swap counts?',
        'how would you know who is really coming in after a swap?',
      ],
      change: [
        'which shifts need skills that not every swap partner has?',
        'who gets asked most often to swap shifts?',
      ],
      any: ['what do people mostly swap shifts for?', 'how does somebody find a partner for a shift swap?'],
    },
  ),
  subject(
    'breaks',
    '(?:lunch|coffee|tea|smoking|cigarette|rest|meal|paid|unpaid) breaks?|break (?:times?|rules?|rota)|morning break|afternoon break|staff breaks',
    {
      end: ['what gets sorted out in a break that is on no list?'],
      begin: ['which part of the day leaves people most in need of a break?'],
      change: [
        'how would the work be covered while people have their break?',
        'who takes their break together, and who alone?',
      ],
      any: [
        'who misses their break when it gets busy?',
        'how much of a break goes on walking, washing and queueing?',
        'where do people go in their break?',
      ],
    },
  ),
  subject(
    'start-times',
    'start(?:ing)? times|(?:earlier|later) start(?:s|ing times?)?|shift starts?|start of (?:the )?(?:shift|working day)|staggered starts?|starting (?:work )?(?:earlier|later)',
    {
      begin: ['how would people who start at different times get to talk?'],
      change: [
        'who is tied to a train or a school gate in the morning?',
        'what would a different start do to the end of the day?',
        'who outside would notice that we start at another time?',
      ],
      any: [
        'who has to be in first so that the others can start?',
        'what fills the first minutes after people arrive?',
        'what has to be ready before people can start work?',
      ],
    },
  ),
  subject(
    'flexitime',
    'flexi?time|flex time|flexi-time|flexible (?:hours|working hours|working time)|working[- ]time accounts?|core (?:hours|time)',
    {
      end: [
        'what do people squeeze into the day thanks to flexible hours?',
        'who took the job here because of the flexible hours?',
      ],
      begin: [
        'which hours must somebody be here, flexible or not?',
        'what could those get whose job does not allow flexible hours?',
      ],
      change: ['what becomes of the hours people have saved up under flexible working?'],
      any: [
        'how do colleagues know when somebody on flexible hours is in?',
        'how would meetings fit in with flexible hours?',
      ],
    },
  ),
  subject(
    'training-course',
    'training courses?|staff training|training (?:day|budget|workshop)s?|further training|refresher (?:course|training)s?|first[- ]aid (?:course|training)s?|safety training|sales training|e-learning (?:course|module)s?',
    {
      end: ['what does that training teach that nobody here can show?'],
      begin: [
        'what should people be able to do on the morning after the training?',
        'who here could teach a part of the training themselves?',
        'how would the work go on while people are at the training?',
      ],
      change: ['which bits of the training do people still use months later?'],
      any: [
        'where would people get to try out what the training showed them?',
        'what training have people asked for of their own accord?',
      ],
    },
  ),
  subject('coaching', 'coaching|executive coach(?:es)?|business coach(?:es)?|team coach(?:es)?', {
    end: ['who else can people think aloud with if there is no coaching?'],
    begin: [
      'what would the person themselves like to work on with a coach?',
      'where did the wish for coaching come from?',
    ],
    change: ['what can people tell an outside coach that they cannot tell one of us?'],
    any: [
      'what would you notice in everyday work if coaching helped?',
      'what from the coaching should stay between coach and coached?',
    ],
  }),
  subject('mentoring', 'mentors?|mentoring|mentorship(?: scheme| programme| program)?|mentees?', {
    end: ['who would the shy ones turn to without a mentor?'],
    begin: [
      'who would people choose as a mentor if nobody matched them?',
      'what could a mentor tell somebody that their boss cannot?',
    ],
    change: ['how often do mentor and mentee need to see each other?'],
    any: [
      'who in your own working life was something like a mentor?',
      'how do a mentor and a mentee part kindly if it does not click?',
      'what do mentors get out of it for themselves?',
    ],
  }),
  subject(
    'induction',
    'induction(?! hob| cook| stove| of labour| loop| heat)s?|induction (?:day|week|programme|plan|folder|pack|course)s?|(?<!customer |client |user |guest |supplier )onboarding|welcome (?:pack|folder|day)s? for (?:new|starters|staff)',
    {
      end: ['where would a newcomer look things up without an induction?'],
      begin: ['how would somebody who starts in a busy week get a proper induction?'],
      change: ['how much of the induction could wait until the second week?'],
      hand: ['who remembers best what it is like to be new here?'],
      any: [
        'what puzzled you most in your own first week here?',
        'who has lunch with a newcomer on the first day?',
        'what do newcomers still have to find out by themselves?',
      ],
    },
  ),
  subject(
    'buddy',
    'buddies|buddy (?:system|scheme|programme|program)s?|(?:a|the|onboarding|work|induction) buddy',
    {
      end: ['who would newcomers latch on to without a buddy?'],
      begin: [
        'who would enjoy being a buddy, and who would do it out of duty?',
        'which silly questions would a buddy be there for?',
        'how would a buddy find the time beside their own work?',
      ],
      change: ['what does a buddy need to be told before the newcomer arrives?'],
      any: [
        'how long does a newcomer need somebody like a buddy?',
        'which makes the better buddy, an old hand or somebody who started lately?',
      ],
    },
  ),
  subject(
    'class-teacher',
    '(?:class|form|homeroom) teachers?|teacher swaps?|(?:swap|swapping|exchange|exchanging) (?:the )?(?:teachers|classes)|change of (?:class )?teacher',
    {
      change: [
        'what have you heard from the pupils about their teacher?',
        "where in the year's work would the class be on the day of a swap?",
      ],
      hand: [
        'which children in the class need a face they know?',
        'what would the present teacher tell the next one about this class?',
      ],
      part: ['how would the children say goodbye to their teacher?'],
      tell: ['who would explain a change of teacher to the parents, and how early?'],
      any: [
        'what does the class need most from whoever stands in front of it?',
        'what do the teachers themselves say about this class?',
      ],
    },
  ),
  subject(
    'guards',
    'security guards?|night guards?|(?<!safety |machine |mud |splash |mouth |life |shin )guards|night watchm(?:a|e)n|security (?:staff|firm|men)',
    {
      end: [
        'who would go round the doors and lights without a guard?',
        'what do the guards do for us besides guarding?',
      ],
      begin: ['where on the premises would a guard stand?'],
      change: ['which people here feel safer for seeing a guard, and where?'],
      hand: ['how would guards from another firm learn who belongs here?'],
      any: [
        'which hours matter most for having a guard about?',
        'what should a guard do on meeting somebody who has no business here?',
      ],
    },
  ),
  subject(
    'cleaners',
    '(?<!vacuum |pipe |window |drain |oven |floor )cleaners|cleaning (?:staff|lady|ladies|crew|team|woman|women|firm|company|contractor|contract)s?',
    {
      end: [
        'what do the cleaners notice that nobody else sees?',
        'who would empty the bins and fill the soap without cleaners?',
      ],
      begin: ['which corners would you send a cleaner to first?'],
      change: ['which rooms can only be cleaned when nobody is in them?'],
      hand: ['how would new cleaners know which rooms cannot wait?'],
      any: [
        'what do we leave lying about for the cleaners?',
        'who tells the cleaners when something is not right, and how?',
      ],
    },
  ),
  subject(
    'drivers',
    '(?:delivery|van|lorry|truck|bus|taxi|courier|ambulance|forklift) drivers?|(?<!cost |printer |device |growth |key |main |software )drivers(?! of| for growth| for success)',
    {
      end: ['what do people at the door tell our drivers that never reaches us?'],
      begin: ['who would ride along with a new driver at the start?'],
      change: [
        'how does word reach the drivers when a plan changes on the road?',
        'which rounds do the drivers like to keep for themselves?',
      ],
      hand: ['which gates, yards and dogs do only our own drivers know?'],
      any: [
        'how close do the drivers come to their legal hours?',
        'where do the drivers lose most time in a day?',
      ],
    },
  ),
  subject('nurses', 'nurses?|nursing (?:staff|team)|charge nurses?', {
    end: ['who would a worried relative speak to without the nurse?'],
    begin: ['who could teach new nurses how things are done here?'],
    change: ['how would patients notice that other nurses come to them?'],
    hand: ['what do nurses pass on at the bedside that is on no form?'],
    any: [
      'which tasks may only a nurse do, by law or by skill?',
      'what paperwork or errands could somebody else do for the nurses?',
      'who stands by a nurse when a shift gets rough?',
    ],
  }),
  subject('porters', '(?<!kitchen )porters?|(?:hall|night|hospital|hotel) porters?', {
    end: ['who would people wave over for help without a porter?'],
    begin: ['what would the others stop carrying and pushing if there were a porter?'],
    change: ['which hours of the day keep the porters on their feet?'],
    hand: ['which keys, lifts and back ways do the porters know by heart?'],
    any: [
      'what lands with a porter because nobody else feels in charge of it?',
      'how does a porter choose between calls that come together?',
    ],
  }),
  subject('caretaker', 'caretakers?|janitors?|school caretakers?', {
    end: ['what does the caretaker mend before anybody has to report it?'],
    begin: ['which small repairs would a caretaker see to first?'],
    change: ['how would people reach the caretaker about a leak in the evening?'],
    hand: ['which quirks of the building does only the caretaker know?'],
    any: [
      'what do people ring a caretaker about most?',
      'who unlocks in the morning and locks up at night, caretaker or not?',
    ],
  }),
  subject(
    'cooks',
    'cooks|(?:head|assistant|line) cooks?|chefs?|sous[- ]chefs?|kitchen (?:staff|team|crew|brigade)',
    {
      end: ['which dishes do people come back for because of our cooks?'],
      begin: ['which station in the kitchen is most in need of another cook?'],
      change: ['who would write the menu if the cooks changed places?'],
      hand: ['who would know about allergies and special plates if other cooks came in?'],
      part: ['which recipes would leave along with the cook?'],
      any: [
        'what would the cooks love to make if somebody asked them?',
        'how early do the cooks have to be in for what we serve?',
      ],
    },
  ),
  subject('stewards', '(?<!shop |union )stewards|stewarding|marshals|event stewards?', {
    end: ['who would show people the way out without stewards?'],
    begin: ['where would you place the stewards, at the gate or among the crowd?'],
    change: ['how do the stewards move round once everybody is in?'],
    hand: ['who would teach hired stewards our house rules?'],
    any: [
      'how do the stewards talk to each other once things are under way?',
      'what should a steward do with somebody who refuses to listen?',
      'what do visitors ask a steward most?',
    ],
  }),
  subject(
    'team-size',
    'headcount|team size|size of the team|staffing levels?|FTEs?|full-time equivalents?|(?:extra|additional) (?:pair of hands|position|staff|headcount)s?|another pair of hands|more staff|fewer staff|smaller team|bigger team|larger team',
    {
      end: ['what would a smaller team stop doing first?'],
      begin: [
        'what would one more person in the team do all day?',
        'which work is nobody in the team getting round to?',
      ],
      change: ['who would sit with whom in a bigger or smaller team?'],
      part: ['which skills does the team have only once?'],
      any: [
        'where in the week is the team too small, and where too big?',
        'how was the present size of the team arrived at?',
      ],
    },
  ),
  subject(
    'vacancy',
    'vacanc(?:y|ies)|vacant (?:post|position|job)s?|open positions?|unfilled (?:post|position|job)s?|(?:hiring|recruitment) freeze|job openings?',
    {
      end: ['which tasks can wait for as long as the post is vacant?'],
      begin: ['what would make the right person stop at our vacancy and read on?'],
      change: ['what has changed in the work since the vacant post was drawn up?'],
      tell: ['what would you tell those who cover the vacancy about how long it lasts?'],
      any: [
        'who is doing the work of the vacant post meanwhile?',
        'how long can the others carry the work of a vacancy?',
        'which parts of a vacant job could somebody here learn?',
      ],
    },
  ),
  subject(
    'job-share',
    'job[- ]shar(?:e|es|ing)|shared (?:leadership|position)s?|co-leads?|co-leadership|sharing (?:a|the|one) (?:job|position)',
    {
      end: ['what do two heads in one job share bring that one head does not?'],
      begin: [
        'how would the pair in a job share tell each other about the day?',
        'what would the pair do about a decision on which they differ?',
        'how would two people for a job share find each other?',
      ],
      any: [
        'which of the two would people ring in a job share?',
        'what becomes of a job share if one half leaves?',
        'which days should see both halves of a job share at work?',
      ],
    },
  ),
  subject(
    'maternity-cover',
    'maternity (?:cover|leave|replacement)s?|parental leave(?: cover)?|paternity leave|parental cover',
    {
      begin: [
        'which parts of the job need cover, and which can wait till the parent is back?',
        'who would teach the stand-in before the leave begins?',
      ],
      change: ['how would the team split the job if nobody came as cover for the leave?'],
      hand: ['which tasks might a colleague like to try for the length of the leave?'],
      part: ['what becomes of the stand-in once the parent returns?'],
      any: [
        'what has been agreed about coming back after the leave?',
        'how much does somebody on parental leave want to hear from work?',
      ],
    },
  ),
  subject(
    'secondment',
    'secondments?|seconded to|second(?:ing)? (?:him|her|them) to|lend(?:ing)? (?:him|her|them) (?:out )?to|staff exchanges?',
    {
      end: ['what would be left half done over there if the secondment stopped?'],
      begin: [
        'what should somebody learn on a secondment and bring home?',
        'how would the empty place here be filled during a secondment?',
      ],
      change: ['how would somebody on secondment keep in touch with us?'],
      any: [
        'who decides about leave and hours during a secondment, they or we?',
        'which job would be waiting after the secondment?',
        'how far is the secondment from where the person lives?',
      ],
    },
  ),
  subject(
    'interview-panel',
    'interview panels?|selection (?:panel|committee|board|interview)s?|job interviews?|interviewers?|hiring (?:panel|committee)s?|appointments? (?:panel|committee)s?',
    {
      end: ['where would a second opinion on the candidates come from?'],
      begin: [
        'what would each person on the panel be listening for?',
        'who has the last word if the interviewers disagree?',
      ],
      change: ['what could candidates show us at an interview rather than tell us?'],
      any: [
        'who at the interview would work with the new person every day?',
        "how does the interview look from the candidate's chair?",
        'which question at an interview tells you most about somebody?',
      ],
    },
  ),
  subject(
    'job-advert',
    'job (?:advert|ad|posting|advertisement)s?|recruitment (?:ad|advert|advertisement)s?|vacancy notices?|want ads?',
    {
      end: ['how else would people hear that we are looking for somebody?'],
      begin: [
        'who do you picture reading the job advert?',
        'where do the people we need look, apart from job adverts?',
      ],
      change: ['which of the demands in the job advert could be learnt here?'],
      any: [
        'what in a job advert would make you apply yourself?',
        'what should the job advert say about pay and hours?',
        'what would the team add to the job advert about daily life here?',
      ],
    },
  ),
  subject(
    'staff-survey',
    '(?:staff|employee|mood|engagement|team) surveys?|(?:staff|employee) questionnaires?|pulse (?:check|survey)s?|mood (?:barometer|check)s?',
    {
      end: ['how would people tell you awkward things without a survey?'],
      begin: [
        'which answer in a staff survey would surprise you?',
        'what could you change soon after reading the survey?',
      ],
      change: ['what do people expect to happen once they have filled in a survey?'],
      tell: ['how much of the survey results would you show to everybody?'],
      any: [
        'who reads the free-text answers in a staff survey?',
        'how safe do people feel that a survey stays anonymous?',
        'which question would the team itself put into the survey?',
      ],
    },
  ),
  subject(
    'staff-reps',
    'works councils?|staff councils?|employee (?:council|representative|rep)s?|staff (?:rep|representative)s?|trade unions?|labou?r unions?|union (?:talk|rep|representative|negotiation|agreement)s?|shop stewards?|collective (?:agreement|bargaining)',
    {
      begin: ['what would you like to have in hand before sitting down with the staff reps?'],
      change: ['how far do the staff reps have a legal say in this?'],
      tell: [
        'how early would you bring in the staff reps?',
        'what would the staff reps ask in the first minutes?',
      ],
      any: [
        'which point could you easily give the staff reps?',
        'what are the staff reps hearing in the corridors at the moment?',
        'who on the staff side do you find it easiest to talk with?',
      ],
    },
  ),
  subject(
    'team-event',
    'team (?:event|outing|day|trip|evening|dinner|night out)s?|team[- ]?building(?: day| event)?|team spirit|away ?days?|works outings?|staff (?:part(?:y|ies)|outing|trip|dinner|event)s?|company outings?',
    {
      end: ['where else do people from different corners meet, if not at a team event?'],
      begin: [
        'who would find it hard to come along with the team, and for what reason?',
        'what would the team talk about over a drink that it cannot at work?',
      ],
      change: ['which moments of a team event do people tell each other about afterwards?'],
      hand: ['who would love to organise something for the team?'],
      any: [
        'what sort of get-together would the quiet ones in the team enjoy?',
        'who would hold the fort while the team is out together?',
        "how much of a team event should fall in people's own free time?",
      ],
    },
  ),
  subject(
    'extra-work',
    'extra (?:work|task|dut(?:y|ie))s?|extra duty|additional (?:task|work|dut(?:y|ie))s?|more work for (?:the team|us|everybody|everyone)|workloads?|(?:take|taking) on (?:more|extra) (?:work|tasks)',
    {
      begin: [
        'what could we put down to make room for extra work?',
        'what would the team get in return for the extra work?',
      ],
      change: ['which work should come first if the old and the extra clash?'],
      hand: ['who did these tasks before they came to be extra work for us?'],
      any: [
        'who in the team has room for more work, as you see it?',
        'what would be the first sign of too much work on one desk?',
        'how long would the extra work last, for a season or for good?',
      ],
    },
  ),
  subject(
    'whom-to-send',
    String.raw`whom? (?:to send|we send|should we send)|(?:send|sending) (?:him|her|someone|somebody|one of us|two of us|two people|people) to (?:the|a|see the) (?:customer|client|workshop|show)|(?:send|sending) (?:one of us|two of us|two people|[\p{L}]+) to the (?:fair|trade fair|conference|congress|course|seminar|exhibition)`,
    {
      end: ['how would we hear what was said there if nobody went?'],
      begin: ['what difference would it make to send two of us?'],
      change: ['how would whoever we send prepare for it?'],
      hand: [
        'who in the team has never been sent and would see it with fresh eyes?',
        'what should whoever goes bring back for those who stay here?',
      ],
      any: [
        'who on our side would the people there most like to meet?',
        'what would whoever we send be allowed to promise there?',
        "how would the traveller's own work be looked after in the meantime?",
      ],
    },
  ),
  subject(
    'two-roles',
    '(?:double|dual) roles?|(?:two|both) roles|wear(?:ing)? two hats|two hats|(?:combined|merged) (?:role|post)s?|(?:combine|combining|merge|merging) the (?:two )?(?:roles|posts|jobs)|two jobs in one',
    {
      begin: [
        'which of the two roles would win on a busy day?',
        'what would have to go from each role to fit both into one week?',
      ],
      change: ['how would you draw the border between the two roles?'],
      part: ['which of the two roles would the person keep, given the choice?'],
      any: [
        'who checks the work if both roles lie in one hand?',
        'where do the two roles touch, and where do they rub?',
        'who stands in for somebody with two roles?',
      ],
    },
  ),
]
