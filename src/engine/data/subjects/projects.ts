/** What is made and said: products, systems, texts, events, studies, checks. */
import { type Subject, subject } from './subject.ts'

export const PROJECTS: readonly Subject[] = [
  subject(
    'product-launch',
    'product launch(?:es)?|launch date|launch day|launch plan|soft launch|launch event|(?:the|our) launch|product release|release date',
    {
      end: ['where could the work on the product be used if it never launches?'],
      begin: ['who should have the product in their hands before it is on sale?'],
      change: [
        'who has plans of their own that hang on the launch date?',
        'which part of the product could go out on its own date?',
      ],
      hand: ['who could run the launch and knows the product inside out?'],
      tell: ['who ought to hear the launch date from us before they read it?'],
      any: [
        'which customers do you have in mind when you think of the launch?',
        'how would we know that the product is ready to go out?',
      ],
    },
  ),
  subject(
    'feature',
    'new features?|features?|feature requests?|feature flags?|dark mode|search function|export function|dashboard function',
    {
      end: [
        'how would somebody who uses the feature every day do that work afterwards?',
        'which other parts of the product lean on this feature?',
      ],
      begin: ['what is the smallest version of the feature that a user would thank us for?'],
      change: ['what would a user notice first if the feature worked differently?'],
      hand: ['who knows the corners of this feature best?'],
      tell: ['how would you explain the feature to a user in one line?'],
      any: [
        'who would use this feature on an ordinary working day?',
        'how do users get the same thing done without the feature?',
        'what have users told you in their own words about this feature?',
      ],
    },
  ),
  subject(
    'beta',
    'betas?|beta (?:test|tests|testing|version|phase|programme|program|users?|release)|early access',
    {
      end: ['how would the beta testers hear what became of the product?'],
      begin: [
        'how many faults could a beta tester meet and still stay with us?',
        'where would testers send what they find in the beta?',
      ],
      change: ['what would a longer or a shorter beta show us?'],
      hand: ['who would read every report the testers send in?'],
      tell: ['how much should outsiders know about the beta at this point?'],
      any: [
        'what do you most want to find out from a beta?',
        'which users would tell us the plain truth about a beta version?',
      ],
    },
  ),
  subject('app', 'apps?|mobile app|iPhone app|Android app|phone app|smartphone app|web app', {
    end: ['how would people who only use the app reach us?'],
    begin: ['who would show the app to people who are not at home on a phone?'],
    change: ['which screen of the app would you keep exactly as it is?'],
    hand: ['who would look after the app when the phones get a new system?'],
    tell: ['how would people hear of the app at the moment they could use it?'],
    any: [
      'what would make somebody take out their phone and open the app?',
      'how do people get the same thing done when they have no app?',
      'where would somebody be standing when they use the app?',
    ],
  }),
  subject(
    'website',
    'website|web ?site|websites|homepage|home page|landing pages?|web ?shop|online shop|online store|intranet',
    {
      end: ['where would people look us up if the pages were gone?'],
      begin: ['who would keep the pages up to date once the site is there?'],
      change: [
        'what on our pages should stay exactly where people find it now?',
        "which links to our pages are out there on other people's sites?",
      ],
      hand: ['who would have the keys to change a line on the site quickly?'],
      tell: ['how would regular visitors find their way around a different site?'],
      any: [
        'what do you think visitors to the site come to find out?',
        'which page would you send a stranger to first?',
      ],
    },
  ),
  subject('api', 'APIs?|public API|endpoints?|webhooks?|SDK|REST interface', {
    end: ['how long would it take callers to rewrite what they built on the API?'],
    begin: ['what would you want outsiders to be able to build with an API?'],
    change: [
      "what do other people's programs ask our API for most?",
      'which calls would have to answer exactly as they do today?',
    ],
    hand: ['who would answer a developer who is stuck on one of our API calls?'],
    tell: ['where do the developers who use an API look for changes to it?'],
    any: [
      'who out there builds, or would build, on an API of ours?',
      'which of our data would a developer outside most like to get at?',
    ],
  }),
  subject(
    'database',
    'databases?|data ?bases?|data warehouse|Postgres|MySQL|Oracle database|SQL server|data lake',
    {
      end: ['where would the old records be looked up without the database?'],
      begin: ['what would we want to look up that the database has to hold?'],
      change: [
        'how could we check that every record came across to another database whole?',
        'what quietly reads from the database at night?',
      ],
      hand: ['who understands why the tables were built the way they are?'],
      any: [
        'which of our figures do people keep in a place of their own?',
        'who would notice within the hour if the database were down?',
      ],
    },
  ),
  subject(
    'migration',
    'migrations?|cut-?over|data migration|cloud migration|system change-?over|switch-?over|go-?live',
    {
      end: ['what could we keep from the preparation if the systems stayed as they are?'],
      begin: ["what could move over first without anybody's work stopping?"],
      change: ['which weeks of the year would be the quietest for a cutover?'],
      hand: ['who would be in the room on the night of the cutover?'],
      tell: ['how much notice do the people who work in the system need before a cutover?'],
      any: [
        'what would make you call the switch off on the day itself?',
        'which records would you want to see checked by hand after the move?',
        'how long could people work on paper if the new system were not up?',
      ],
    },
  ),
  subject('crm', 'CRMs?|CRM system|Salesforce|HubSpot|customer database|contact database|donor database', {
    end: [
      'who opens the CRM before they pick up the phone?',
      'where would we look up the last talk with somebody, without the CRM?',
    ],
    begin: ['what would make a busy colleague enter a call in the CRM the same day?'],
    change: ['which notes on our contacts would have to come across to another CRM?'],
    hand: ['who keeps the double entries among our contacts in order?'],
    any: [
      'what do people jot down about a customer that fits into no field?',
      'how do you yourself look up what was last said to a contact?',
    ],
  }),
  subject(
    'erp',
    'ERPs?|ERP system|SAP|Navision|Dynamics 365|merchandise management system|stock system|inventory system',
    {
      end: ['which lists would have to be kept by hand without the system?'],
      begin: ['what would the people in the stores need the system to show at a glance?'],
      change: [
        'how would stock and books be kept in step between two systems?',
        'what do we do our own way that a standard system may not know?',
      ],
      hand: ['who can follow an order through the system from start to bill?'],
      any: [
        'which step of an order do people do outside the system today?',
        'who would be stuck first if orders could not be booked for a morning?',
      ],
    },
  ),
  subject(
    'spreadsheet',
    'spread ?sheets?|Excel(?: (?:sheets?|lists?|files?|tables?))?|Google Sheets?|Access database',
    {
      end: ['what would people jot down on the side if the spreadsheet were gone?'],
      begin: ["how would two people work in the same sheet without getting in each other's way?"],
      change: ['which of the formulas would a new system have to get exactly right?'],
      hand: ['who could mend the sheet if a formula broke?'],
      any: [
        'who has a copy of the spreadsheet that we may not know about?',
        'what does the spreadsheet do that was never written down anywhere?',
        'which column of the sheet do people look at first?',
      ],
    },
  ),
  subject(
    'legacy-system',
    'legacy (?:system|systems|code|software|platform|app|server|servers)|old (?:system|server|servers|software|platform|mainframe|machine room)|mainframe|server room|on-?prem(?:ises)? servers?',
    {
      end: [
        'which records on the old system do we have to be able to show for years?',
        'how could we try a week without the old system before it goes?',
      ],
      begin: ['how would the old system and anything new talk to each other?'],
      change: ['what does the old system do better than anything newer you have seen?'],
      hand: ['where is it written down how to start the old system after a power cut?'],
      any: [
        'what runs on the old system that nobody talks about any more?',
        'who still knows how the old system was put together?',
      ],
    },
  ),
  subject(
    'cloud',
    'clouds?|cloud (?:provider|storage|hosting|service|services|costs?)|AWS|Azure|web hosting|hosting (?:provider|contract|costs?)|data cent(?:re|er)s?|colo(?:cation)?',
    {
      end: ['which machines of our own would we have to rely on without the cloud?'],
      begin: ['what would be easier for the team with everything in the cloud?'],
      change: ['what would come first if we moved hosts one service at a time?'],
      hand: ['who would get up at night if the hosting went down?'],
      any: [
        'which of our data should never leave the building?',
        'who watches the hosting bill from month to month?',
        'how long could we be offline before customers ring?',
      ],
    },
  ),
  subject(
    'ai-tool',
    'chat ?bots?|AI|AI (?:tool|tools|assistant|assistants|agent|agents|model|models)|ChatGPT|Copilot|LLMs?|language models?|artificial intelligence|virtual assistants?|voice bots?',
    {
      end: ['how much of our work passes through the AI already without our knowing?'],
      begin: [
        'what would we never type into an AI about a person?',
        'which dull task would you hand to an AI first?',
      ],
      change: ['which questions should always reach a human?'],
      hand: ['who would notice if the answers of the AI slowly got worse?'],
      tell: ['how would people be told that a machine answered them?'],
      any: [
        'which jobs would you trust to an AI without reading it over?',
        'who would check what the AI says before it goes out?',
        'what have you tried with AI yourself so far?',
      ],
    },
  ),
  subject(
    'code-review',
    'code reviews?|pull requests?|PR reviews?|merge requests?|pair programming|two approvals|review rule',
    {
      end: ['what would catch a mistake between the keyboard and the customer without a review?'],
      begin: ["how could newer people dare to question a senior's code?"],
      change: ['where in the code would you always want two people to look?'],
      hand: ["whose reading of other people's code do you trust most?"],
      any: [
        "what do people learn from reading each other's code here?",
        'how long does a change lie waiting before somebody reads it?',
        'which kind of bug do you count on a second pair of eyes to catch?',
      ],
    },
  ),
  subject(
    'testing',
    'QA|quality assurance|testing|test (?:phase|phases|team|suite|suites|coverage|environment|plan)|testers?|regression tests?|unit tests?|automated tests?|manual tests?|load tests?|user tests?|usability tests?|acceptance tests?',
    {
      end: ['who would find the bugs that those tests catch today?'],
      begin: ['where in the product do we change things with our fingers crossed?'],
      change: ['which of the tests would you run even on the busiest day?'],
      hand: ['how close to the people who build it should a tester sit?'],
      any: [
        'which fault would you least like a customer to find before our tests do?',
        'what can only a person find by clicking around, and never a script?',
        'how much do you trust a green test run today?',
        'who decides when something has been tested enough?',
      ],
    },
  ),
  subject(
    'release-freeze',
    'release freeze|code freeze|change freeze|feature freeze|deployment freeze|release cycles?|release trains?|release schedule|weekly releases?|monthly releases?|deployments?|deploys?|Friday deploys?|Friday releases?',
    {
      end: ['how would we keep the quiet weeks quiet if releases ran straight through?'],
      begin: ['what could people do with the days when nothing may be released?'],
      change: ['how small could a single release get before it costs more than it brings?'],
      hand: ['who could say yes to a release on your day off?'],
      tell: ['who outside the team times their own work by our releases?'],
      any: [
        'which fixes would have to go out whatever the calendar says?',
        'what makes a release a nervous day here, or a dull one?',
        'who has to stay late when a release goes wrong?',
      ],
    },
  ),
  subject(
    'rewrite',
    'rewrites?|rewrit(?:e|ing) (?:it |everything |the [a-z]+ )?from scratch|start(?:ing)? (?:again|over) from zero|green ?field|refactor(?:ing|s)?|re-?build from (?:zero|the ground up)|technical debt|tech debt',
    {
      end: ['how would we live with the code as it is for the next few years?'],
      begin: [
        'what would users get from us while everybody is rewriting?',
        'which piece could be rewritten first and go live alone?',
      ],
      hand: ['who would keep the present version running during a rewrite?'],
      tell: ['how would you explain to a customer what a rewrite is for?'],
      any: [
        'which part of the present code makes every change slow?',
        'what does the old code know that nobody would think to write down?',
        'how far could we get by mending one corner at a time?',
      ],
    },
  ),
  subject(
    'backlog',
    'backlogs?|product backlog|icebox|wish ?list|to-?do list|feature list|open items list|work queue',
    {
      end: ['where would a good idea go to wait if the list were empty?'],
      begin: ['what would have to be on the list that people carry in their heads now?'],
      change: ['what would we find out by reading the list from the oldest entry?'],
      hand: ['who could say no to an entry and be believed?'],
      tell: ['how do the people who asked for an entry hear what became of it?'],
      any: [
        'which entries on the list would you still write down today?',
        'who looks through the list before they start something?',
        'how does something get from the bottom of the list to the top?',
      ],
    },
  ),
  subject(
    'bug-tickets',
    'bugs?|bug (?:reports?|tickets?|list|fix|fixes|week)|(?:open|support|old) tickets?|ticket (?:list|queue|system)|Jira|issue tracker|defects?|open issues',
    {
      end: ['how would people tell us about a fault without a ticket?'],
      begin: ['what is the least that somebody has to write for a ticket to be of use?'],
      change: ['who would sort the urgent tickets from the loud ones?'],
      hand: ['who can say by the wording of a ticket where the fault lies?'],
      any: [
        'which of the open tickets does somebody out there truly wait for?',
        'how does a person find out that their ticket was read?',
        'what do the tickets have in common if you lay them side by side?',
      ],
    },
  ),
  subject(
    'sprint',
    'sprints?|sprint (?:length|planning|review|reviews|goal|goals)|scrum|kanban|iterations?|agile|story points?|velocity',
    {
      end: [
        'who outside the team counts in our sprints?',
        'what would mark the end of a piece of work without sprints?',
      ],
      begin: ["which of our jobs can be cut into pieces of a sprint's length?"],
      change: [
        'how much of a sprint is left for the things nobody planned?',
        'how often do we learn something in a sprint that turns the plan?',
      ],
      hand: ['who could lead the planning of a sprint for the first time?'],
      any: [
        'which of our work would never fit into a sprint?',
        'how often does the plan for a sprint give way to something more urgent?',
      ],
    },
  ),
  subject(
    'incident-rota',
    'incident rota|on-?call(?: (?:rota|duty|roster|schedule|shifts?))?|pagers?|pager duty|PagerDuty|incident (?:manager|response|reviews?|team)|stand-?by (?:duty|rota)|out-of-hours (?:rota|support|cover)|post-?mortems?',
    {
      end: ['who would see a fault at night with nobody on call?'],
      begin: ['which alarms are worth getting a person out of bed?'],
      change: [
        'how do nights on call fall for those with small children?',
        'how long does a person on call need before a night is truly over?',
      ],
      hand: ['what would an outside firm need to be able to switch off or restart?'],
      any: [
        'what goes wrong at night that could wait until morning?',
        'how does the morning look for somebody who was up with an incident?',
        'who knows enough to be alone with a broken system at night?',
      ],
    },
  ),
  subject(
    'documentation',
    'documentation|docs|wikis?|Confluence|user manuals?|user guides?|handbooks?|staff handbook|knowledge base|manuals?|help pages?|FAQs?|how-?to guides?|README',
    {
      end: ['who would get the phone calls that the pages save us today?'],
      begin: ['what would you write down first if you had one afternoon?'],
      change: ['how do people find the right page, by searching or by asking?'],
      hand: ['who writes so that a newcomer understands it at first reading?'],
      any: [
        'where do people look first when they are really stuck?',
        'what do newcomers ask aloud because they find it written nowhere?',
        'who would see that a page has gone out of date?',
      ],
    },
  ),
  subject(
    'old-version-support',
    String.raw`old versions?|older versions?|previous versions?|version \d+(?:\.\d+)?|support for (?:old|older|version)|end of (?:life|support)|legacy versions?|long-term support|LTS|backwards? compatib(?:ility|le)|Windows 7|Windows 10|Internet Explorer|IE11`,
    {
      end: [
        'how much work is it for a customer to come off the old version?',
        'what do those on the old version have that the new one took away?',
      ],
      change: ['how much notice does somebody on an old version need to move?'],
      hand: ['who would enjoy looking after the old version?'],
      tell: ['where would somebody on an old version ever see a notice from us?'],
      any: [
        'who is still on the old version, and what keeps them there?',
        'which fixes would the old version get even if nothing else?',
      ],
    },
  ),
  subject(
    'open-source',
    'open[- ]?sourc(?:e|ing|ed)|open source (?:project|library|release|licen[cs]e)|GitHub|publish(?:ing)? the code|licen[cs]e (?:model|change)|MIT licen[cs]e|GPL',
    {
      end: ['what could people who build on the open code do if we closed it?'],
      begin: [
        'who would answer when outsiders send in changes to the code?',
        'how would we earn our bread with the code open to all?',
      ],
      change: ['who would have to agree to another licence for the code?'],
      tell: ['where do the developers we would like to reach talk to each other?'],
      any: [
        'what would you hope a stranger does with our code?',
        'which parts of the code would you tidy before strangers see them?',
      ],
    },
  ),
  subject(
    'security',
    'passwords?|password (?:rules?|policy|manager|managers|change|changes)|two-factor|2FA|MFA|multi-factor(?: authentication)?|single sign-on|SSO|security (?:rules?|policy|policies|training|update|updates|audit|check|checks)|IT security|phishing|phishing tests?|VPN|admin rights|access rights|penetration tests?|pen ?tests?|USB sticks?',
    {
      end: ['what would stand between a stolen password and our files?'],
      begin: ['how would somebody without a work phone get in?'],
      change: ['what does logging in cost people in an ordinary day?'],
      hand: ['who would people ring first when a login looks odd?'],
      tell: ['how would you explain a rule like that to somebody who hates passwords?'],
      any: [
        'which of our data would be worth stealing to somebody?',
        'how do people get round the security rules on a busy day?',
        'who would dare to say at once that they clicked on the wrong thing?',
      ],
    },
  ),
  subject(
    'data-protection',
    'data protection|GDPR|privacy (?:policy|rules?|notice|officer)|personal data|data privacy|data protection officer|DPO|consent forms?|cookie banners?|data retention|deletion (?:rules?|dates?|periods?)|patient data|customer data',
    {
      end: ['where would copies of the data still lie after we deleted them?'],
      begin: ['what would we gather that people have not agreed to yet?'],
      change: ['how would people find out what their data are used for?'],
      hand: ["who else would see people's data, and under which rules?"],
      tell: ['in what plain words would you tell people what is kept about them?'],
      any: [
        'which personal data do we hold that we have no use for?',
        'what would you want done with the data if they were your own?',
        'who can look into those data today, and who truly needs to?',
      ],
    },
  ),
  subject(
    'prototype',
    'prototypes?|mock-?ups?|wireframes?|proof of concept|PoC|MVP|minimum viable product|test model|demonstrator|first version',
    {
      end: ['what have we learned from the prototype that ought to be kept?'],
      begin: ['what could we fake in the prototype rather than build?'],
      change: ['which part of the prototype would you carry over into the real thing?'],
      hand: ['who builds quickly and does not mind throwing a prototype away?'],
      tell: ['how would an outsider know that they are looking at a prototype?'],
      any: [
        'what single question should a prototype answer for us?',
        'whose hands would you like to see on a prototype first?',
        'how rough could the prototype be and still teach us something?',
      ],
    },
  ),
  subject(
    'demo',
    'demos?|demo day|product demos?|live demos?|demo version|customer demos?|sprint demos?|demonstration',
    {
      end: ['where else would people see the thing with their own eyes, if not in a demo?'],
      begin: ['who would try to break it in the middle of the demo?'],
      change: ['how much of the demo time belongs to the people watching?'],
      hand: ['who can keep talking when a demo stops working?'],
      tell: ['what would you say openly in the demo about the parts that are not done?'],
      any: [
        'what would you like the people at the demo to ask us?',
        'which moment of the demo makes people lean forward?',
        'how live does a demo have to be?',
      ],
    },
  ),
  subject('roadmap', 'roadmaps?|product roadmap|road map|product plan|release plan', {
    end: ['how would sales and the builders find the same answer without a roadmap?'],
    begin: ['what would a roadmap let the team say no to?'],
    change: [
      'what would move down the roadmap to make the space?',
      'how far ahead can you honestly see the road?',
    ],
    hand: ['who could hold to a roadmap when a big customer pushes?'],
    tell: ['what would a customer read into the roadmap that it does not say?'],
    any: [
      'who would plan their own year by our roadmap?',
      'how firmly do people take a date that stands on a roadmap?',
      'which entry on the roadmap would you bet the least on?',
    ],
  }),
  subject(
    'scope',
    'scopes?|project scope|scope (?:creep|cut|change|changes|of the project)|out of scope|(?:project|customer|product) requirements|spec(?:s|ification|ifications)?|must-haves?|nice-to-haves?',
    {
      end: ['where would the dropped requirements be kept so that nobody has to ask twice?'],
      begin: ['what would come out of the scope if something went in?'],
      change: [
        'what would a smaller scope let us do really well?',
        'who asked for the pieces that would leave or join the scope?',
      ],
      hand: ['who decides in the daily work whether a wish is in scope?'],
      tell: ['how would those who count on the full scope best hear of it?'],
      any: [
        'what would have to be in there for the project to be worth doing at all?',
        'which requirement comes from a real user, and which from us?',
        'how did the scope come to be as it is?',
      ],
    },
  ),
  subject(
    'deadline',
    'deadlines?|due dates?|delivery dates?|completion dates?|cut-?off dates?|submission dates?|extension of time|closing dates?|milestones?',
    {
      end: ['how would people know what comes first without a date?'],
      begin: ['what else falls due around the same date?'],
      change: [
        'who has arranged their own work around the deadline?',
        'what would people do with the extra or the lost days before a deadline?',
      ],
      tell: ['how early would those who wait for the work like to hear of another date?'],
      any: [
        'who set the date, and what is it tied to?',
        'what would truly happen on the day after the deadline?',
        'which piece of the work decides whether the date can be kept?',
      ],
    },
  ),
  subject(
    'postponing',
    'postpon(?:e|es|ed|ing|ement|ements)|push(?:ing|ed)? (?:it|the [a-z]+|[a-z]+) back|push(?:ing|ed)? back the|put(?:ting)? (?:it |the [a-z]+ |[a-z]+ )?(?:off|on ice|on hold)|delay(?:ing)?|mov(?:e|ing) (?:it |the [a-z]+ |[a-z]+ )?(?:back|to next (?:year|month|spring|quarter|summer|autumn|winter))',
    {
      any: [
        'what would we know later that we do not know now?',
        'who is waiting for the thing and could use a smaller part of it already?',
        'how long could it wait before it no longer makes sense?',
        'what would be easier about a later date, and what harder?',
        'who would have to rearrange something for a later date?',
        'which bits could go ahead on the first date regardless?',
        'what would have to happen in the meantime for the later date to hold?',
      ],
    },
  ),
  subject(
    'earlier-date',
    'bring(?:ing)? (?:it |the [a-z]+ |[a-z]+ |the [a-z]+ [a-z]+ )?forward|brought forward|pull(?:ing)? (?:it |the [a-z]+ |[a-z]+ |the [a-z]+ [a-z]+ )?forward|earlier (?:date|start|launch|deadline|release|opening)|(?:a|two|three|four|six) (?:week|month|weeks|months) early',
    {
      any: [
        'what would the earlier date open up for us?',
        'what would have to be left out to make the earlier date?',
        'who would have to be free sooner than they have planned?',
        'which step needs its days however much we hurry?',
        'how late can you still decide between the earlier date and the old one?',
        'whose part would become the tightest with the earlier date?',
        'what could be shown on the earlier date with the rest to follow?',
      ],
    },
  ),
  subject(
    'stopping-a-project',
    '(?:stop|stopping|kill|killing|end|ending|cancel|cancelling|canceling|drop|dropping|shelve|shelving|scrap|scrapping|abandon|abandoning|pause|pausing|pull the plug on|wind up|close down) (?:the|this|that|our) (?:whole |entire |[a-z]+ )?project|the project (?:is|has been|should be) (?:over|dead|stopped)|project (?:closure|stop)|pet project|zombie project',
    {
      any: [
        'what has come out of the project that we could use elsewhere?',
        'who has put the most of themselves into the project?',
        'what would make you change your mind about the project?',
        'which piece of the project could stand on its own?',
        'what would the people on the project do on the first day without it?',
        'who is waiting for something only this project would have brought?',
        'where would what we learned in the project be written down?',
      ],
    },
  ),
  subject(
    'pilot',
    'pilots?|pilot (?:project|projects|phase|scheme|study|site|sites|group|run)|trial (?:run|period|phase|week|month)|trials?|test run|test phase|field tests?|try-?out',
    {
      end: [
        'what have the people in the pilot told you over a coffee?',
        'how would those in the pilot go back to the old way?',
      ],
      begin: [
        'how long does a pilot have to last before the novelty wears off?',
        'what would those taking part in a pilot have to do on top of their work?',
      ],
      change: ['what in the pilot could be tried two ways side by side?'],
      hand: ['who could judge the pilot without having wished for it?'],
      tell: ['what should people outside the pilot be told while it runs?'],
      any: [
        'what in the pilot would make you say yes, and what no?',
        'who would be the hardest to win over, and could be in the pilot?',
      ],
    },
  ),
  subject(
    'brief',
    '(?:the|a|our|your|new|client|creative|design|project|agency|written) briefs?|briefing (?:paper|document)|briefing for the (?:agency|designer|designers|architect|printer)|terms of reference',
    {
      end: ['how would an agency know where to start without a brief?'],
      begin: ['what would you leave open in the brief on purpose?'],
      change: [
        'how far along are those who work from the brief as it stands?',
        'which of the wishes in the brief contradict each other a little?',
      ],
      hand: ['who could read the brief with fresh eyes and say it back to us?'],
      any: [
        'which sentence in the brief could be read in two ways?',
        'what do you want that is hard to put into a brief?',
        'who has to agree with the brief before anybody starts work on it?',
      ],
    },
  ),
  subject(
    'design',
    '(?:the|a|our|new|old|product|web|graphic|interior|packaging|user interface|UI|UX|current|final) designs?|redesigns?|re-designs?|page layouts?|look and feel|artwork|visuals?|style ?sheets?|templates?|design systems?|drafts of the design',
    {
      end: ['what would become of everything already made in that design?'],
      begin: ['whose taste should the design meet, and whose not?'],
      change: ['what in the present look do people recognise us by?'],
      hand: ['how much freedom would a designer have from you?'],
      tell: ['what would you like people to say when they first see the design?'],
      any: [
        'what should somebody notice first when they look at the design?',
        'which part of the design would you defend against anybody?',
        'how would the design hold up in the hands of somebody in a hurry?',
      ],
    },
  ),
  subject('logo', 'logos?|emblems?|crests?|coat of arms|signets?|brand mark|mascots?', {
    end: ['who has a soft spot for the old logo?'],
    begin: ['what should a stranger guess about us from the logo alone?'],
    change: [
      'what would have to be repainted, reprinted or sewn on anew with another logo?',
      'how much could the logo alter and still be known across the street?',
    ],
    hand: ['how many tries would you want to see from a designer of logos?'],
    tell: ['what story would you tell with the logo when people ask?'],
    any: [
      'where do people meet our logo without looking for it?',
      'what do you like about the logo we have?',
    ],
  }),
  subject(
    'brand',
    'brands?|brand (?:identity|image|strategy|guide|guidelines|book|refresh|name)|re-?brand(?:s|ing)?|corporate (?:design|identity)|sub-?brands?|own brand|trademarks?|trade marks?',
    {
      end: ['where would customers loyal to that brand go?'],
      begin: ['what would a brand of its own let us do that our name cannot?'],
      change: [
        'which bit of the brand would you never touch?',
        'how would the people who wear the brand on their backs take to another?',
      ],
      hand: ['whose job is it to say no when somebody bends the brand?'],
      tell: ['what would regular customers need to hear to know it is still us?'],
      any: [
        'what do people say of us when they recommend us to a friend?',
        'who else out there looks or sounds like our brand?',
        'how do you explain the brand to somebody on their first day?',
      ],
    },
  ),
  subject(
    'renaming',
    'renam(?:e|es|ed|ing)|new names?|name changes?|changing (?:the|our) name|change (?:the|our) name|change of name|another name|working title',
    {
      any: [
        'what do people call it among themselves?',
        'how does the new name sound when you answer the phone with it?',
        'who would still be using the old name in years to come?',
        'what does the present name say that another would have to say too?',
        'where is the name written that a change would cost money?',
        'which names have you thought of and thrown away?',
        'what would somebody make of the name who sees it for the first time?',
      ],
    },
  ),
  subject(
    'colours',
    'colou?rs?|colou?r (?:scheme|schemes|palette|code|codes|coding)|house colou?rs?|paint colou?rs?|wall colou?rs?',
    {
      end: ['what would people use to tell things apart without the colours?'],
      begin: ['where would you try the colour out on a small patch first?'],
      change: [
        'what do we own in the old colour that would stay?',
        'which shades would somebody with poor eyesight still tell apart?',
      ],
      hand: ['whose eye for colour do you trust more than your own?'],
      any: [
        'what mood would you like the colour to set?',
        'who has to look at the colour all day long?',
        'how would the colour look by evening light?',
      ],
    },
  ),
  subject(
    'tone-of-voice',
    'tone of voice|tone|house style|style guides?|writing style|wording|first[- ]name terms|plain (?:English|language)|simple language|gender-neutral language|inclusive language|forms? of address|salutations?|greetings?',
    {
      end: ['what would keep our letters sounding like one house without such rules?'],
      begin: ['how would people in the middle of a busy day check their wording?'],
      change: ['who would find another tone odd coming from us?'],
      hand: ['who here writes the way you would like us all to write?'],
      tell: ['what example of a good sentence would you show people first?'],
      any: [
        'which of our texts sounds most like us to your ear?',
        'how do our customers talk to us, when they talk as they like?',
        'which phrase of ours would you be happy to see the back of?',
      ],
    },
  ),
  subject(
    'newsletter',
    'newsletters?|news ?letter|mailings?|mail-?outs?|e-?mail newsletter|staff newsletter|customer newsletter|mailing lists?|bulletins?|weekly update|monthly update|round-?robin',
    {
      end: ['where would somebody who only hears of us by newsletter get the news?'],
      begin: ['who would have something worth telling for every issue?'],
      change: [
        'how often is there truly something to tell the readers?',
        'what would readers who keep old issues miss in a different newsletter?',
      ],
      hand: ['whose voice should the newsletter speak in?'],
      any: [
        'which piece in a newsletter would you read to the end yourself?',
        'who would read a newsletter from us over breakfast?',
        'what do readers need to hear from us that reaches them no other way?',
        'how do people tell us what they think of what we send them?',
      ],
    },
  ),
  subject(
    'magazine',
    "magazines?|staff magazine|customer magazine|members'? magazine|in-house magazine|house journal|parish magazine|alumni magazine|club magazine|gazette",
    {
      end: ['what would become of the long stories if there were no magazine?'],
      begin: ['what would a magazine tell that does not fit anywhere else?'],
      change: [
        'how do the readers who never go online come by the pages?',
        'which column would a reader write in about if it were not there?',
      ],
      hand: ["who has the patience to edit other people's articles?"],
      any: [
        'where would a copy of the magazine lie about, and who would pick it up?',
        'which pages of a magazine do you turn to first?',
        'who would be proud to see themselves in the magazine?',
      ],
    },
  ),
  subject(
    'annual-report',
    'annual (?:report|reports|review|accounts)|yearly report|sustainability report|impact report|business report|quality report|year-?book',
    {
      end: ['which parts of the report are we bound to publish in any case?'],
      begin: ['what story of the year would the figures alone not tell?'],
      change: [
        'what could a reader take in from the report in five minutes?',
        'who gathers the figures, and how would that work differently?',
      ],
      hand: ['how close should the writer of the report be to the work itself?'],
      tell: ['who should have the report in their hands before it is public?'],
      any: [
        'who reads the report from the first page to the last?',
        'what in the past year would you like the report to be honest about?',
        'which page of the report would you show to a new colleague?',
      ],
    },
  ),
  subject(
    'leaflet',
    'leaflets?|brochures?|catalogues?|catalogs?|flyers?|fliers?|pamphlets?|prospectus(?:es)?|folders for (?:customers|parents|guests)|info sheets?|information sheets?|booklets?|product sheets?',
    {
      end: ['how would people without a screen at hand find the same facts?'],
      begin: ['which question from the counter would a leaflet answer for good?'],
      change: [
        'how soon would the printed facts in there be out of date?',
        'what would you cut if it had to fit on one page?',
      ],
      hand: ['who hears the questions every day and could write the answers in print?'],
      any: [
        'where does somebody stand when they pick up a leaflet of ours?',
        'what should a reader do after putting the leaflet down?',
        'who would take a leaflet home and pin it up?',
      ],
    },
  ),
  subject(
    'print-to-digital',
    'digital (?:version|edition|copy|copies|only|form|forms|format)|digitali[sz](?:e|ing|ation)|digiti[sz](?:e|ing|ation)|paperless|paper-?free|e-?paper|PDF(?:s| version| only)?|print(?:ed)? (?:version|edition|run|copies|copy)|paper (?:version|forms?|copies|copy|files?)|online[- ]only|printing costs?|go(?:ing)? paperless',
    {
      end: ['what would people print out for themselves anyway?'],
      begin: ['how would somebody find the digital copy a few years from now?'],
      change: [
        'which of our papers need a signature made with a pen?',
        'how do those who share a screen, or have none, get at it?',
      ],
      tell: ['who should be asked whether paper or screen suits them?'],
      any: [
        'who works better with paper in the hand, and what for?',
        'how do people mark something they want to come back to, on paper and on screen?',
        'what happens to the paper on the day the network is down?',
      ],
    },
  ),
  subject(
    'press-statement',
    'press (?:statements?|releases?|conferences?|notices?|work|office|officer|list)|media (?:statements?|releases?|relations|work)|news releases?|public statements?|statement to the press|(?:local|trade|regional|national) press|(?:to|with|in) the press',
    {
      end: ['who would tell the story in the paper if we say nothing?'],
      begin: ['what would be new in it for a reader who does not know us?'],
      change: ['what in the statement would still be true next month?'],
      hand: ['who would pick up when the papers ring back?'],
      tell: ['how would our own people answer when neighbours ask about the article?'],
      any: [
        'what headline would you be happy to read over it?',
        'which question from a reporter would you least like to answer?',
        'who should hear it from us before they read it in the paper?',
      ],
    },
  ),
  subject(
    'interview-with-reporter',
    'interviews? (?:with|for|by|to) (?:the |a |an |our )?(?:local |regional |national |trade )?(?:reporters?|journalists?|press|papers?|newspapers?|radio|TV|television|magazine|media|BBC|gazette|podcast)|reporters?|journalists?|camera teams?|film crews?|TV crews?|radio interviews?|TV interviews?|home story|news crew',
    {
      end: ['how would the piece read with no word from us in it?'],
      begin: [
        'who of us can talk about the work so that an outsider sees it?',
        'where could a reporter go with us, and which doors stay shut?',
      ],
      change: ['how much of the talk could you see in writing before it appears?'],
      hand: ['who speaks well and knows where to stop with a microphone on?'],
      any: [
        'what do you think the reporter is really after?',
        'which one sentence would you want to see in the article?',
        'what would you rather not be asked by a journalist?',
      ],
    },
  ),
  subject(
    'social-media',
    'social media|socials|social channels?|Instagram|Facebook|TikTok|LinkedIn|Twitter|WhatsApp channel|YouTube(?: channel)?|Mastodon|Bluesky|Snapchat|influencers?|hashtags?|followers',
    {
      end: ['who writes to us over that channel and nowhere else?'],
      begin: ['what happens in our work that is worth a picture every week?'],
      change: ['which of the channels could fall silent without anybody asking?'],
      hand: [
        'how free would somebody be to post without asking you?',
        'who is at ease in front of a phone camera and knows the work?',
      ],
      tell: ['how would the people in the pictures be asked first?'],
      any: [
        'who that we would like to reach spends the evening on there?',
        'what could we show people online that they cannot see elsewhere?',
        'how would you answer a nasty comment on a day off?',
      ],
    },
  ),
  subject(
    'campaign',
    'campaigns?|ad campaigns?|marketing campaigns?|awareness campaigns?|poster campaigns?|summer campaign|Christmas campaign|marketing push|promotion campaign',
    {
      end: ['what has the campaign set going that would carry on by itself?'],
      begin: ['how would we cope if the campaign worked better than hoped?'],
      change: ['how would we hear, day by day, whether a campaign works?'],
      hand: ['what would an agency have to have seen of us before planning a campaign?'],
      tell: ['who inside should know the campaign before the public sees it?'],
      any: [
        'what should somebody do after they come across the campaign?',
        'who is the one person you picture the campaign talking to?',
        'which sentence would people repeat from the campaign?',
      ],
    },
  ),
  subject(
    'advertising',
    '(?<!job )(?:advertising|advertisements?|adverts?|ads?)|Google Ads|advertising budget|ad budget|radio spots?|TV spots?|commercials?|billboards?|bus adverts?|banners?|sponsored posts?|classified ads?|marketing budget|marketing spend',
    {
      end: ['what brings in new people apart from adverts?'],
      begin: ['what could we say in an ad that only we can say?'],
      change: ['how could one place with adverts be held against one without?'],
      hand: ['who would see the adverts before they go out in our name?'],
      any: [
        'how do people say they came across us when you ask them?',
        "which advert of anybody's has ever made you buy something?",
        'where do the people look whom we would like to win?',
      ],
    },
  ),
  subject(
    'video',
    'videos?|image films?|explainer (?:video|videos|film|films)|promo(?:tional)? (?:video|film)s?|short films?|video clips?|training videos?|video series',
    {
      end: ['how else could people be shown what the video shows?'],
      begin: ['where would people be watching, with the sound on or off?'],
      change: ['which few seconds of the video matter most?'],
      hand: ['how near should a film-maker be let into a normal working day?'],
      any: [
        'what could people see in a video that they would not believe in writing?',
        'how long would you yourself watch a video about it?',
        'who of us would look natural on camera?',
        'how long would what the video shows still be true?',
      ],
    },
  ),
  subject('podcast', 'podcasts?|podcast (?:series|episodes?|season)|audio series|radio show|episodes?', {
    end: ['where would the talks from the podcast live on?'],
    begin: ['who would have enough to tell for a whole season of episodes?'],
    change: ['how long is the way to work on which somebody would listen?'],
    hand: ['whose voice could you listen to for half an hour?'],
    any: [
      'what would people be doing while they listen to a podcast of ours?',
      'which two people here would you love to overhear talking?',
      'how could a listener let us know what they thought of it?',
    ],
  }),
  subject('blog', 'blogs?|blog posts?|company blog|weblog|guest posts?', {
    end: [
      'which post would you send to a friend?',
      'what would happen to the links people have saved to the old posts?',
    ],
    begin: ['how would a post find its first readers?'],
    change: ['how do readers find the older posts that are still good?'],
    hand: ['what would a writer from outside need to have seen with their own eyes?'],
    any: [
      'what question from customers would a blog post answer best?',
      'who here has something to say and would truly sit down to write?',
    ],
  }),
  subject(
    'signs',
    'posters?|(?:the|a|our|new|old|door|road|street|shop|warning|parking|welcome|smoking) signs?|signage|sign ?posts?|signposting|way-?finding|notice ?boards?|door signs?|name ?plates?|information boards?|display boards?|lettering|shop sign|direction signs?|pictograms?',
    {
      end: ['how would a first-time visitor find their way without the sign?'],
      begin: ['at what height and from how far would it be read?'],
      change: ['who reads our signs with poor eyes or little of the language?'],
      hand: ['who would take the old notices down in good time?'],
      tell: ['what would be the shortest wording that is still friendly on a wall?'],
      any: [
        'where do strangers stop and look around for the way?',
        'how many notices can a person take in while walking past?',
        'what do people ask at the desk that a sign could say?',
      ],
    },
  ),
  subject(
    'letter',
    "letters?(?: (?:to|for) (?:the |all |our )?(?:parents|customers|staff|patients|members|families|residents|tenants|suppliers|guests|donors|clients|neighbours))?|open letter|circulars?|covering letter|parents'? letter|thank-you letters?|reminder letters?|standard letters?|form letters?",
    {
      end: ['how would those who never look at mail on a screen hear of it?'],
      begin: ['how would the letter be read by somebody having a bad day?'],
      change: ['what would you say in person that does not go into a letter?'],
      hand: ['whose signature under the letter would people take most kindly?'],
      tell: ['how long before the letter goes out should our own people know?'],
      any: [
        'what would you want to know first if the letter came to your own home?',
        'who would ring the moment they have read the letter?',
        'which sentence of the letter is the hardest to get right?',
      ],
    },
  ),
  subject(
    'team-announcement',
    'announc(?:e|es|ed|ing|ement|ements)|tell(?:ing)? (?:the|my|our) (?:team|teams|staff|people|crew|department|colleagues|everyone)|tell(?:ing)? everyone|break(?:ing)? the news|town ?halls?|all[- ]hands|staff assembly|go(?:ing)? public',
    {
      any: [
        'who should hear the news from you alone before the others?',
        'what is the first question people would ask once the news is out?',
        'how much of it is settled enough to be told?',
        'where would people talk about it afterwards, and who would be there?',
        'who is away and would hear the news last?',
        'what could you say about the things you do not know yet?',
        'when would people have the time to let the news sink in?',
        'what would people want to do straight after hearing the news?',
      ],
    },
  ),
  subject(
    'speech',
    'speech(?:es)?|opening remarks|welcome address|keynotes?|after-dinner talk|a few words|laudatio|eulog(?:y|ies)|welcome words',
    {
      end: ['what would fill that moment without a speech?'],
      begin: ['how would the speech begin if you spoke without a page?'],
      change: ['what could you leave out and have the speech gain by it?'],
      hand: ['whose words would the audience be glad to hear in your place?'],
      any: [
        'which one thought should people still have in their heads on the way home?',
        'who in the audience do you most want to reach?',
        'which story would you tell if there were time for only one?',
      ],
    },
  ),
  subject(
    'slides',
    'slides|slide ?decks?|PowerPoints?|presentations?|pitch decks?|keynote slides|handouts?|flip ?charts?',
    {
      end: ['how would you explain it with nothing but a pen?'],
      begin: ['what would people be looking at while you talk?'],
      change: ['what would you take out if half of the slides had to go?'],
      hand: ['who could present it so that it does not sound read out?'],
      any: [
        'which one picture would say it without any slide beside it?',
        'what should people be able to repeat after the presentation?',
        'who in the room would want to see the figures behind the slides?',
      ],
    },
  ),
  subject(
    'board-report',
    'board (?:reports?|papers?|packs?|meeting papers|presentation|update)|reports? (?:to|for) the (?:board|trustees|governors|council|directors|supervisory board|committee|head office)|management reports?|monthly reports?|quarterly reports?|weekly reports?|KPI reports?|board figures',
    {
      end: ['where would trouble show itself first without the report?'],
      begin: ['which figure in a report would you look at every time?'],
      change: ['what would the board see sooner with a different report?'],
      hand: ['who knows the story behind the numbers in the report?'],
      any: [
        'which decision would the board take on the strength of the report?',
        'what question do you expect from the board once they have read it?',
        'how many hours go into the report before anybody reads it?',
        'what would you read first yourself if you sat on the board?',
      ],
    },
  ),
  subject(
    'book',
    "(?:the|a|our|new|next|her|his) book|(?:picture|cookery|school|history|children's|non-fiction|poetry|jubilee) books?|cookbooks?|textbooks?|audiobooks?|e-?books?|paperbacks?|hardbacks?|novels?|anthology|anthologies|print run|new titles?|backlist|front list|frontlist|book series",
    {
      end: ['what would the author do with the book without us?'],
      begin: ['what would make a reader go on turning the pages?'],
      change: ['how would a different cover or size alter who picks the book up?'],
      hand: ['with whom would you be happy to see the book published?'],
      tell: ['which bookseller would you tell about the book first?'],
      any: [
        'which reader do you see carrying the book to the till?',
        'what would stand next to the book on the shelf?',
        'who would press the book on a friend?',
      ],
    },
  ),
  subject(
    'manuscript',
    'manuscripts?|typescripts?|first drafts?|rough drafts?|slush pile|unsolicited (?:manuscripts|work)|proofs|page proofs|galleys?|copy-?edit(?:ing|s)?|proof-?reading',
    {
      end: ['how would the author best hear a no?'],
      begin: ['what would an editor do with the manuscript in the first round?'],
      change: ['what would the author fight for in the text?'],
      hand: ['which editor would suit the manuscript?'],
      any: [
        'which page of the manuscript stayed with you?',
        'what does the author believe the manuscript still needs?',
        'who should read the manuscript cold, knowing nothing about it?',
      ],
    },
  ),
  subject(
    'chapter',
    'chapters?|forewords?|prefaces?|epilogues?|afterwords?|introduction to the book|footnotes?|storyline|subplots?|the ending',
    {
      end: ['which thread of the story hangs on that passage alone?'],
      begin: ['what would a new piece tell that the other chapters cannot?'],
      change: ['how would the pages before and after read if it stood elsewhere?'],
      hand: ['who has the voice to write those pages?'],
      any: [
        'what does the reader not know yet at that point in the text?',
        'where in the book do test readers put it down for the night?',
        'what does the writer say the passage is there to do?',
      ],
    },
  ),
  subject(
    'film',
    'documentar(?:y|ies)|films?|(?:opening|closing|final|last|first|love|fight) scenes?|scenes?|(?:film|TV|shooting|the|our|first) scripts?|screen ?plays?|film shoots?|the shoot|shooting (?:days?|schedule)|rough cut|final cut|voice-?over|footage|crime series|drama series|TV series|mini-?series',
    {
      end: ['what could be done with the footage that exists?'],
      begin: ['where would the camera stand, and who would let it in?'],
      change: ['how would what comes before and after it have to be cut?'],
      hand: ['whose eye would you trust alone in the cutting room with it?'],
      any: [
        'which picture from it do you see when you shut your eyes?',
        'what does the viewer need to have seen by then to follow it?',
        'who is the one character the viewer holds on to?',
        'what would viewers be talking about afterwards?',
      ],
    },
  ),
  subject(
    'play',
    '(?:the|a|our|new|school|Christmas|spring|autumn|summer|stage|radio) plays?|stage play|theatre season|season (?:programme|program|brochure|plan|opener|opening)|(?:stage|theatre|opera|student|drama) productions?|premi(?:e|è)res?|opening night|pantomimes?|panto|nativity play|school play|musicals?|matin(?:e|é)es?|world premi(?:e|è)re|Shakespeare|Chekhov|Ibsen',
    {
      end: ['which evening in the season would be left with a gap?'],
      begin: ['which of the parts is the hardest for us to cast?'],
      change: ['what would the audience make of the season as a whole?'],
      hand: ['which director would you like to see take the play on?'],
      tell: ['what would those who book for the whole season like to know early?'],
      any: [
        'who in the house would give a lot to be on stage in it?',
        'what would bring somebody in who never goes to the theatre?',
        'what could we tell with it that speaks of our own town?',
      ],
    },
  ),
  subject(
    'concert-programme',
    'repertoires?|repertory|concert (?:programme|program|series|season)|concerts?|symphon(?:y|ies)|requiem|oratorio|cantata|encores?|set ?list|choir (?:programme|concert)|Christmas concert|Mahler|Bruckner|Beethoven|Mozart|Bach|Brahms|Schubert|recitals?|chamber music',
    {
      end: ['who has already been learning their part?'],
      begin: ['how many rehearsals does a piece like that ask for?'],
      change: ['how would the pieces sit next to each other in the evening?'],
      hand: ['which conductor or soloist would make the evening their own?'],
      tell: ['where would the listeners who do not know the music first hear a bar of it?'],
      any: [
        'what would people be humming on their way home from the concert?',
        'which piece are the players hungry for?',
        'who in the audience comes for the music they know, and who for the new?',
      ],
    },
  ),
  subject(
    'rehearsals',
    'rehearsals?|dress rehearsals?|rehearsal (?:time|times|plan|schedule|weekend|room|day)|choir practice|band practice|sectionals?|run-?throughs?|read-?throughs?|technical rehearsal',
    {
      end: ['which passage would you not want to play in public without that rehearsal?'],
      begin: ['what would you work on with one more rehearsal?'],
      change: ['how would people with small children manage the other rehearsal times?'],
      hand: ['who in the group could take a rehearsal in your place?'],
      any: [
        'what gets done in a rehearsal that nobody can practise at home?',
        'when in a rehearsal are people at their freshest?',
        'who comes to rehearsals straight from another job?',
      ],
    },
  ),
  subject(
    'recording',
    '(?:the|a|our|live|new|studio|sound|concert|choir|orchestra) recordings?|CDs?|albums?|studio (?:time|day|days|session|recording)|live recording|vinyl|LPs?|streaming release|sound recording|record label',
    {
      end: ['what would we have to show of this time without a recording?'],
      begin: ['what would the microphones hear that an audience does not?'],
      change: ['how do musicians play differently in the studio and before a hall?'],
      hand: ['whose ears would you want at the mixing desk?'],
      any: [
        'who would listen to the recording, and where?',
        'how perfect would the recording have to be for you to sign it off?',
        'which take or which evening would you most like to have kept?',
      ],
    },
  ),
  subject(
    'translation',
    'translations?|translat(?:ed|ing)|translators?|interpreters?|interpreting|language versions?|(?:English|German|French|Spanish|Polish|Turkish|Arabic|Ukrainian|Welsh|Italian|Dutch|Portuguese) (?:version|edition|translation)|bilingual|multilingual|machine translation|DeepL|second language|subtitles',
    {
      end: ['how would people find out what they need without a translation?'],
      begin: ['where would the readers of another language come across it?'],
      change: ['what in our texts can a machine not carry over?'],
      hand: ['who knows both the language and our work?'],
      any: [
        'who gets by on half-understood text at present?',
        'which of our texts would do harm if a word came out wrong?',
        'who here speaks the other language and would read it over?',
      ],
    },
  ),
  subject(
    'archive',
    'archives?|archiv(?:ing|ed)|old (?:files|records|papers|photos|photographs|documents)|filing (?:room|cabinets?|system)|photo archive|local history collection|record keeping|estates? papers|back catalogue|back issues',
    {
      end: ['which of the papers do we have to keep by law?'],
      begin: ['what from this year would somebody want to find one day?'],
      change: ['how would the paper, tapes and photographs come through a move?'],
      hand: ['who would open the archive to whoever wants to see it?'],
      any: [
        'who came looking for something in the archive, and what was it?',
        'which single piece in the archive would you carry out of a fire?',
        'where is it written down what lies in which box?',
      ],
    },
  ),
  subject(
    'survey',
    'surveys?|staff surveys?|customer surveys?|employee surveys?|pulse surveys?|questionnaires?|feedback (?:forms?|cards?|surveys?)|polls?|satisfaction (?:survey|surveys|score|scores)|Net Promoter(?: Score)?|NPS|comment cards?|student evaluations?|course evaluations?|suggestion box(?:es)?',
    {
      end: ['where would grumbling reach us if nobody asked for it on a form?'],
      begin: [
        'how would people know that nobody can trace their answers?',
        'what could you find out by simply asking a few people face to face?',
      ],
      change: ['which question of ours has led to something being done differently?'],
      hand: ['to whom would people give a more honest answer than to us?'],
      tell: ['how would those who answered get to see what came out?'],
      any: [
        'which answer in a survey would truly surprise you?',
        'what would be done differently after one set of answers than after another?',
        'who would not fill it in, and what would they have told us?',
      ],
    },
  ),
  subject(
    'study',
    '(?:the|a|our|this|that|new|next|joint|cohort|patient|animal|field|multi-centre|longitudinal|second|first) stud(?:y|ies)|clinical trials?|sample size|samples? size|control groups?|follow-?ups? of patients|fieldwork|data collection|recruitment of (?:patients|participants)|ethics (?:committee|approval|application|vote)|pre-?registration|study (?:design|protocol|arm|site)|literature review|meta-analys[ie]s',
    {
      end: ['what is owed to the people who have already taken part?'],
      begin: ['what do those who take part get out of the study themselves?'],
      change: [
        'what would a statistician say to it before the first figure is in?',
        'how would data gathered before and after it be compared?',
      ],
      hand: ['who could run the study without hoping for a certain answer?'],
      tell: ['how would the people who took part learn what was found?'],
      any: [
        'what result would make you give up your hunch?',
        'which patients or people are missing among those who take part?',
        'how small an effect would still matter to anybody?',
      ],
    },
  ),
  subject(
    'experiment',
    String.raw`experiments?|test series|series of (?:tests|measurements)|control experiment|assays?|A\/B tests?|split tests?`,
    {
      end: ['what can be read from the data there already is?'],
      begin: ['what is the cheapest version of the experiment that would tell us something?'],
      change: ['which of the conditions would you hold still at all costs?'],
      hand: ['who could repeat it from our notes alone?'],
      any: [
        'what outcome of the experiment would prove you wrong?',
        'how would we tell a real effect from chance?',
        'what do you expect to see, if you had to write it down first?',
      ],
    },
  ),
  subject(
    'lab-work',
    'labs?|laborator(?:y|ies)|lab (?:work|time|bench|benches|book|books|notebooks?|manager|meeting|space|group)|microscopes?|centrifuges?|cell (?:lines?|cultures?)|mouse (?:line|lines|facility)|animal (?:house|facility|experiments)|clean ?room|sequencers?|mass spectrometer|fume (?:hood|cupboard)|reagents?',
    {
      end: ['where would the samples and notebooks be kept?'],
      begin: ['who would keep it calibrated, filled and clean?'],
      change: ['whose work would have to rest while the lab is rearranged?'],
      hand: ['what in the lab works only because one person knows the trick?'],
      any: [
        'which samples or machines need a hand on days when nobody is in?',
        'how do people get their time at the bench or the machine?',
        'what do newcomers to the lab get wrong until somebody shows them?',
      ],
    },
  ),
  subject(
    'paper',
    '(?:research|scientific|conference|journal|our|review|position|white|short|joint|next|first|second) papers?|white ?papers?|journals?|journal articles?|publications?|preprints?|pre-?prints?|authorship|first author(?:ship)?|co-?authors?|lead author|abstracts?|open access|special issue|dissertations?|thes[ie]s|PhD thesis|monographs?|supplementary (?:data|material)',
    {
      end: ['what could be done with the results that are in it?'],
      begin: ['who would have to give up something else to sit down and write it?'],
      change: ['what would be gained by one strong paper over several, or the other way round?'],
      hand: ['who writes the clearest first draft among us?'],
      tell: ['where should the results be shown before they are in print?'],
      any: [
        'what one finding should a reader carry away from the paper?',
        'who in the field would read it line by line?',
        'which figure in the paper would a sharp reader stop at?',
        'how do the others whose names stand on the paper see it?',
      ],
    },
  ),
  subject(
    'peer-review',
    "peer[- ]?reviews?|peer[- ]?review(?:ers?|ing|ed)|reviewers?|referee reports?|reviewers'? comments|revise and resubmit|rebuttals?|editorial board|resubmission|rejection letter|blind review",
    {
      end: ['where would the weak spots be found without reviewers?'],
      begin: ['what should a reviewer be asked to look for first?'],
      change: [
        'how much of the criticism is about the work, and how much about the writing?',
        'which point would you not give up, whatever a reviewer asks?',
      ],
      hand: ['whose judgement would both sides accept?'],
      any: [
        'which page of the text would a reviewer question first?',
        'who would give the text a hard reading and still wish it well?',
      ],
    },
  ),
  subject(
    'grant-application',
    'grants?|grant (?:applications?|proposals?|bids?|money|funding|call)|funding (?:applications?|bids?|calls?|rounds?|proposals?)|bids? for funding|research (?:funding|proposals?|grants?)|lottery (?:bid|funding|grant)|third-party funding|funders?|DFG|ERC|Horizon Europe|Arts Council|foundation (?:money|grant|application)',
    {
      end: ['who lives on that money at present?'],
      begin: ['who would write the application, and what would they put aside for it?'],
      change: ['how would the budget in the application have to follow?'],
      hand: ['who has ever sat on the deciding side of a grant and could read it?'],
      tell: ['what could partners in the bid start on before the answer comes?'],
      any: [
        'what would we do anyway, with or without the grant?',
        'which part of the application would you most like to see happen?',
        'how well do the people who give the grant know our work?',
        'what would the grant oblige us to do that we would not choose?',
      ],
    },
  ),
  subject(
    'conference',
    'conferences?(?! (?:rooms?|calls?|tables?|phones?|cent))|congress(?:es)?|symposi(?:um|a|ums)|annual meeting of the (?:society|association)|user conference|poster session|panel discussions?|conference (?:trip|talk|hotel|fee|fees)|colloqui(?:um|a)|barcamps?|hackathons?',
    {
      end: ['where else would we meet the people we only see at conferences?'],
      begin: ['which talk would make you book the ticket yourself?'],
      change: ['how would it be different with everybody on a screen, or all in one hall?'],
      hand: ['who could stand up at the conference and speak for us?'],
      tell: ['who would need to hear of the date before their year fills up?'],
      any: [
        'which conversation do you hope for at the conference, outside the talks?',
        'what would those who come back from a conference bring to the rest of us?',
        'who has never been and would get the most out of a conference?',
      ],
    },
  ),
  subject(
    'trade-fair',
    'trade (?:fairs?|shows?)|fair stands?|exhibition stands?|(?:our|the|a) (?:stand|booth) at|booths?|book fair|Frankfurt book fair|job fairs?|careers? fairs?|trade fair stand|expos?|industry fair|craft fair|wine fair|Hannover Messe',
    {
      end: ['how would the customers who look for us at the fair take an empty place?'],
      begin: ['what would somebody be able to touch or taste at the stand?'],
      change: ['how much of a stand could fit in the back of a car?'],
      hand: ['who likes talking to strangers all day and knows the goods?'],
      any: [
        'who walks up to a stand like ours without being called?',
        'what becomes of the cards and names people bring back from a fair?',
        'what kind of order comes from a talk on a stand?',
        'what else could those days and that money buy in talks with customers?',
      ],
    },
  ),
  subject(
    'staff-party',
    '(?:summer|Christmas|staff|office|works|end-of-year|holiday|company|team|garden|leaving|farewell|retirement|festive) (?:part(?:y|ies)|bash|barbecue|barbecues|BBQ|celebrations?|dinner|dinners|meal|lunch|fest)|summer f(?:e|ê)tes?|summer fair|Secret Santa|Christmas raffle|(?:Christmas|leaving|works) do',
    {
      end: ['what other evening brings everyone round one table?'],
      begin: ['what would make people stay an hour longer than they meant to?'],
      change: ['how would people with children, or no drink, or a long way home, find it?'],
      hand: ['who has a good hand for parties and would enjoy planning one?'],
      any: [
        'who would you see at a party that you hardly meet all year?',
        'who finds a party hard, and what would make it easier for them?',
        'how would those working that day get their share of the party?',
        'which party that you were a guest at would you copy from?',
      ],
    },
  ),
  subject(
    'gala',
    "galas?|gala (?:dinner|evening|night|concert)|charity (?:dinner|ball|auction|evening)|benefit (?:dinner|concert|evening|night)|black-tie|award ceremony|prize-?giving|fundraising (?:dinner|evening)|patrons'? evening",
    {
      end: ['where else do the people who give to us meet each other?'],
      begin: ['who among the guests would bring friends of their own?'],
      change: ['what could be plainer without a guest noticing?'],
      hand: ['who could host the evening so that it does not feel like a duty?'],
      any: [
        'who would you put at the best table, and next to whom?',
        'what would the evening leave over once everything is paid?',
        'at what moment of the evening do guests decide to give?',
      ],
    },
  ),
  subject(
    'open-day',
    "open (?:days?|house|evenings?|doors)|doors open day|visitors' days?|taster days?|parents'? evenings? for new families|farm open day|public day",
    {
      end: ['how would people who are shy to ring get a look inside?'],
      begin: ['which room would you show first, and which not at all?'],
      change: ['who has to work on an open day, and what do they get for it?'],
      hand: ['whom would visitors like to be shown round by?'],
      any: [
        'what would a visitor on the open day never guess from outside?',
        'who comes through the gate on an open day just because it is open?',
        'what would you like to hear visitors say on the way back to the car?',
      ],
    },
  ),
  subject(
    'award',
    'award entr(?:y|ies)|(?:an?|the|this|industry|regional|national|local|team) awards?|award (?:application|submission)s?|competition entr(?:y|ies)|nominations?|design award|employer award|best employer|top employer|innovation (?:prize|award)|quality awards?',
    {
      end: ['how else would the work get seen outside the house?'],
      begin: ['what kind of work tends to win that award?'],
      change: ['which piece of work would you enter if only one could go in?'],
      hand: ['who could tell our story to a jury without boasting?'],
      any: [
        'whose work would you want the jury to look at?',
        'what would a prize on the wall do for the people who did the work?',
        'how much work is the entry before anybody on the jury sees it?',
      ],
    },
  ),
  subject(
    'sponsorship',
    'sponsor(?:s|ing|ship|ships)?|sponsorship (?:deals?|money)|main sponsor|shirt (?:sponsor|sponsors|deal)|naming rights|patronage|team shirts|perimeter advertising',
    {
      end: [
        'how did the sponsor and we come to know each other?',
        'what would go unpaid without the sponsor?',
      ],
      begin: ['what would each side expect for the money beyond a logo?'],
      change: ['which part of the deal does a sponsor care about most?'],
      hand: ['who knows the sponsor well enough to speak frankly?'],
      tell: ['who among members or staff should know about a sponsor first?'],
      any: [
        'what do we have in common with the other name on the shirt or the poster?',
        'who would be pleased to see the two names side by side, and who not?',
      ],
    },
  ),
  subject(
    'partnership',
    'partnerships?|partner organi[sz]ations?|(?:co-?operation|collaboration)s?(?: (?:agreement|with|contract))?|joint (?:ventures?|projects?|programmes?|programs?)|strategic (?:partners?|alliance)|alliances?|consorti(?:um|a|ums)|twinning|partner schools?|franchise partner|memorandum of understanding|MoU',
    {
      end: ['which friendships across the two houses would go on without the partnership?'],
      begin: [
        'what small thing could both sides try together first?',
        "how do the partner's people decide things, compared with us?",
      ],
      change: ['what does each side want that the other does not?'],
      hand: ['who could speak for us with the partner without ringing you first?'],
      tell: ['how would the partner like to have it told?'],
      any: [
        'what does the other side do better than we ever could?',
        'what would the partner say they get out of us?',
        'who would talk to whom between the two houses on a normal day?',
      ],
    },
  ),
  subject(
    'merger',
    'mergers?|merger talks|takeovers?|take-?overs?|acquisitions?|be(?:ing)? bought|buy-?outs?|management buy-?out|due diligence|letter of intent|selling the (?:company|firm|business|practice)|sale of the (?:company|firm|business|practice)|investors?|amalgamation|federation with',
    {
      end: ['what have you learned about us from the talks?'],
      begin: ['what would you want to see with your own eyes in their house before signing?'],
      change: ['what would have to stay in our own hands for you to agree?'],
      hand: ['who would be at the table for us in the talks?'],
      tell: ['what could people be told while the talks are still open?'],
      any: [
        'what of us would you want still to be there years after a merger?',
        'which of our habits would surprise the other house first?',
        'whom could you talk to openly about a merger before it is public?',
        'how does the other side treat its own people, as far as you can see?',
      ],
    },
  ),
  subject(
    'offsite',
    'off-?sites?|away ?days?|team (?:trips?|days?|retreats?|outings?|events?|weekends?|building)|team-?building|retreats?|strategy (?:days?|weekend|retreat)|company (?:trips?|outings?|excursions?)|staff (?:trips?|outings?|excursions?)|day out|works outing|planning days?|kick-?off (?:event|days?|weekend)',
    {
      end: ['when else in the year does the whole team have time for each other?'],
      begin: ['how much of the day would you leave without any plan?'],
      change: ['where nearby could we be undisturbed for a day?'],
      hand: ['who in the team would think of things to do that you never would?'],
      any: [
        'what do people say to each other away from work that they never say here?',
        'who cannot easily be away from home for a night?',
        'what should be different at work on the morning after the trip?',
        'who would mind the shop while the team is out?',
      ],
    },
  ),
  subject(
    'anniversary',
    String.raw`anniversar(?:y|ies)|jubilees?|centenar(?:y|ies)|bicentenar(?:y|ies)|\d+(?:th|st|nd|rd) birthday|\d+ years of|round birthday|birthday year|silver jubilee|golden jubilee|long-service (?:awards?|party)|founders?'? day`,
    {
      end: ['how would those with many years here have their moment?'],
      begin: ['what could we make for the anniversary that is still there afterwards?'],
      change: ['how much of the anniversary is for us, and how much for guests?'],
      hand: ['who has old photographs and the patience to sort them?'],
      any: [
        'who has been here longest and what could they tell?',
        'which moment in our history would you like people to talk about?',
        'who that has left would you love to see at the anniversary?',
        'what would make the day feel like us and no other house?',
      ],
    },
  ),
  subject(
    'fundraising',
    'fund-?rais(?:ers?|ing)|fun runs?|charity (?:run|runs|walk|walks|shop|ride|day|match|events?)|sponsored (?:run|runs|walk|walks|swim|ride|silence)|donation drives?|(?:Christmas|donation|fundraising|spring|emergency) appeals?|crowd-?funding|bake sales?|cake sales?|jumble sales?|bring and buy|bazaars?|collection (?:tins?|boxes|box)|bucket collections?|donations?|legacy giving|regular giving|direct debit donors?',
    {
      end: ['who meets whom there and nowhere else in the year?'],
      begin: ['what are people here asked to give to already?'],
      change: ['how else might the same helpers bring in as much with less lifting?'],
      hand: ['who knows everybody in the place and cannot be refused?'],
      tell: ['how would those who gave hear what became of their money?'],
      any: [
        'what could somebody who gives see with their own eyes afterwards?',
        'who gives time or cakes and would never give money?',
        'how many hours do helpers put in for what comes out?',
      ],
    },
  ),
  subject(
    'raffle',
    'raffles?|tombolas?|lotter(?:y|ies)(?! (?:bid|funding|grant|money))|prize draws?|prize draw tickets|raffle (?:tickets?|prizes?)|lucky dip|sweepstakes?|prize competition|auction of promises',
    {
      end: ['what else would give the evening its moment of laughter without a raffle?'],
      begin: ['what would the winnings from the tickets be spent on, in plain sight?'],
      change: ['what could be drawn or won there besides things?'],
      hand: ['who sells tickets in a way that nobody minds?'],
      any: [
        'which prize would make you buy a whole strip of tickets?',
        'who would go round the shops and ask for prizes?',
        'how do people feel about buying a ticket, as fun or as a duty?',
      ],
    },
  ),
  subject(
    'curriculum',
    'curricul(?:um|a|ums)|syllabus(?:es)?|syllabi|exam boards?|schemes? of work|learning (?:goals|objectives)|subject choices?|options? (?:block|blocks|subjects?)|lesson plans?|teaching (?:plan|content|material)|key stages?|GCSEs?|A[- ]levels?|Latin|compulsory subjects?|elective subjects?|reading lists?|set texts?',
    {
      end: ['what would a bright pupil miss if it were no longer taught?'],
      begin: ['what would come out of the week to make room for it?'],
      change: [
        'which teachers would have to prepare their lessons afresh?',
        'how would pupils halfway through the old curriculum finish?',
      ],
      hand: ['who could write it with the weakest pupil in the class in view?'],
      any: [
        'what should a pupil still be able to do years after leaving us?',
        'what do pupils themselves ask to learn more of?',
        'where do two subjects teach the same thing without knowing?',
      ],
    },
  ),
  subject(
    'course',
    "(?:the|a|our|this|that|these|new|training|weekend|swimming|cookery|yoga|elective|compulsory) courses?(?! of)|modules?|seminars?|lecture(?:s| series| courses?)?|tutorials?|degree (?:programmes?|programs?|courses?)|master'?s (?:programme|program|course|degree)s?|bachelor'?s (?:programme|program|course)s?|evening (?:class|classes|courses?|school)|online courses?|e-?learning|refresher courses?|language (?:courses?|class|classes)|summer school|block course|beginners'? (?:course|class|group)s?",
    {
      end: [
        'how would those halfway through the course finish?',
        'what else is taught that needs this course to come first?',
      ],
      begin: ['who would choose the course over what they take now?'],
      change: ['what would a student notice if the course were shorter, longer or elsewhere?'],
      hand: ['who would teach the course with fresh joy?'],
      tell: ['how early do students plan which courses they take?'],
      any: [
        'who signs up for the course and would do nothing like it elsewhere?',
        'what can somebody do after the course that they could not before?',
        'how do people talk about the course on the way out of the door?',
      ],
    },
  ),
  subject(
    'exam',
    'exams?|examinations?|oral exams?|mock exams?|mocks|mid-?terms?|tests? (?:in|for) (?:class|pupils|students)|class tests?|open-book|take-home (?:exam|paper)s?|multiple[- ]choice|entrance (?:exam|test)s?|coursework|practical test|re-?sits?|written papers?',
    {
      end: ['how would a student find out where they stand without the exam?'],
      begin: ['what would students do differently from the first week on for such an exam?'],
      change: ["how would this year's marks stand beside those of earlier years?"],
      hand: ['who could set the questions without having taught the class?'],
      tell: ['when would students have to know so that they can prepare for it?'],
      any: [
        'what can a good student show us that an exam never asks for?',
        'which question in an exam tells you most about what was understood?',
        'how do the quiet or slow ones come out of an exam?',
      ],
    },
  ),
  subject(
    'homework',
    'homework|home ?work (?:policy|club|rule|rules|diary)|prep(?= (?:time|for pupils))|home learning|weekend work for pupils|reading at home|worksheets?|revision tasks?|holiday homework|homework-free',
    {
      end: ['when would tables and vocabulary be practised if not at home?'],
      begin: ['what is the kitchen table like where it would be done?'],
      change: ['how do the tasks from all the subjects add up in one evening?'],
      hand: ['who has a quiet room and an open door in the afternoon for homework?'],
      tell: ['what would parents do with the evenings, more work or less?'],
      any: [
        'who sits beside the children at home when they do it?',
        'which piece of homework do pupils tell you about unasked?',
        'what does a teacher learn about a child from what comes back?',
      ],
    },
  ),
  subject(
    'marking',
    'marking|marking (?:policy|load|scheme|schemes|days?|criteria)|grading|(?:school|exam|final|the|their|our) (?:marks|grades)(?! (?:pay|salary))|grade (?:boundaries|inflation)|pass marks?|essay marking|red pen|feedback on (?:essays|work|coursework)|second marking|predicted grades',
    {
      end: ['how would parents and pupils know where they are without marks?'],
      begin: ['how alike would two teachers mark the same piece of work?'],
      change: ['what could pupils mark for each other and learn from?'],
      hand: ['whose marks would pupils take as fair without a murmur?'],
      any: [
        'what does a pupil look at first when the work comes back?',
        'which remark in the margin has ever changed how somebody worked?',
        'when in the week does the marking truly get done?',
      ],
    },
  ),
  subject('timetable', 'time ?tables?|time ?tabling', {
    end: ['what would be done in the hours that come free in the timetable?'],
    begin: ["how would the new hours fit people's way here and home?"],
    change: ['what else in the house hangs on those hours?'],
    hand: ['who sees all the clashes in a timetable at a glance?'],
    tell: ['how early do people need to know the hours in a timetable?'],
    any: [
      'who has built their week round the timetable?',
      'which two things in the timetable always rub against each other?',
      'where in the timetable is there a little air?',
    ],
  }),
  subject(
    'school-day',
    'lesson times?|period lengths?|double (?:periods?|lessons)|(?:free|first|last|zero|ninth|sixth) (?:periods?|lessons?)|school (?:day|bell|hours|starts?)|start of school|lesson (?:length|slots?)|term dates?|school (?:year|holidays)|long break|registration period|assembl(?:y|ies)',
    {
      end: ['where would the children be in the hour that comes free?'],
      begin: ["how would the new hours fit the parents' way to work?"],
      change: [
        'which part-time teachers have built their week round those hours?',
        'what else in the building hangs on the bell?',
      ],
      tell: ['how early do families need to know the school hours?'],
      any: [
        'in what part of the day do the pupils really take something in?',
        'who comes by the early bus, and who leaves by the last one?',
        'what do the children do in the minutes between two lessons?',
      ],
    },
  ),
  subject(
    'class-size',
    'class sizes?|group sizes?|size of the (?:class|classes|group|groups)|(?:bigger|larger|smaller) (?:class|classes|groups)|mixed-?age (?:class|classes|group|groups)|parallel class(?:es)?|year groups?|setting by ability|ability (?:groups?|sets?)|reception class|admission number|children per (?:group|class)|split(?:ting)? the class|merg(?:e|ing) the (?:class|classes|groups)',
    {
      begin: ['where would the extra group sit, and with whom?'],
      change: [
        'who would be parted from a friend, or finally from a bad neighbour?',
        'how would the room work with more or fewer chairs in it?',
      ],
      hand: ['who knows the children well enough to sort the groups?'],
      tell: ['what would the parents want to see on the first day in the new class?'],
      any: [
        'what happens in a small group that cannot happen in a large one?',
        'which children go unseen when there are many in the room?',
        'how many children can one grown-up truly keep an eye on?',
      ],
    },
  ),
  subject(
    'school-reports',
    "school reports?|reports? (?:to|for) (?:the )?(?:parents|families)|report cards?|(?:parents'?|parent) (?:evenings?|consultations?|meetings?|nights?)|parent[- ]teacher (?:meetings?|conferences?)|end-of-(?:year|term) reports?|learning (?:diar(?:y|ies)|portfolios?)|pupil reports?|progress reports?|development (?:talks|reports)",
    {
      end: ['where would mothers and fathers hear how their child is doing?'],
      begin: ['what part of it could the child say or write?'],
      change: [
        'when in the year can a family still do something with the news?',
        "how long does a teacher sit over one child's report?",
      ],
      hand: ['who knows the child from more than one side?'],
      any: [
        'what do parents want to know about their child before anything else?',
        'which sentence in a report do families still remember years later?',
        'how does a parent with little of the language read it?',
      ],
    },
  ),
  subject(
    'school-rules',
    'school rules?|house rules?|mobile phone (?:ban|rule|rules|policy)|phone ban|phones? in (?:school|class|lessons|the classroom)|smartphones? in (?:school|class)|school uniforms?|uniforms? for pupils|detentions?|behaviour (?:policy|rules|points)|playground rules?|classroom rules|chewing gum',
    {
      end: ['what do you expect to see in the corridors without that rule?'],
      begin: ['what would happen the third time somebody breaks the rule?'],
      change: ['how would the pupils word the rule if it were theirs to write?'],
      hand: ['what could a council of pupils settle without us?'],
      tell: ['how would the grown-ups in the house keep to the rule?'],
      any: [
        'which of the rules do the pupils themselves think fair?',
        'who would have to step in each time somebody breaks the rule?',
        'what would have made you keep such a rule at that age?',
      ],
    },
  ),
  subject(
    'workshops',
    'workshops|(?:a|one|first|half-day|one-day|weekend|public|customer|training|school) workshop|workshop (?:for|on|about|series|programme|program|day|leader|fees?)|training (?:days|courses?) for (?:customers|others|parents|outsiders|members)|taster (?:sessions?|courses?|classes)|master ?class(?:es)?|public classes|cookery (?:class|classes|courses?)|customer training|demonstration days?|holiday (?:club|clubs|workshops?)',
    {
      end: ['what use would the room and tools be put to without workshops?'],
      begin: ['what do we do every day that others would love to try once?'],
      change: ['how many can take part before somebody only watches?'],
      hand: ['who enjoys teaching a thing as much as doing it?'],
      tell: ['how do people who would like a workshop get to know of one?'],
      any: [
        'what would somebody carry home from the workshop in their hands or head?',
        'who comes to a workshop alone and leaves knowing somebody?',
        'which of the people in a workshop would come back as customers or helpers?',
      ],
    },
  ),
  subject(
    'certificate',
    String.raw`certificates?|certifications?|certified|accreditations?|re-?certification|ISO(?: \d+)?|quality (?:mark|seal|label)|seals? of approval|organic (?:label|certification|status)|Fair ?trade (?:label|status)|eco-?labels?|kitemark|diplomas?|B Corp|EMAS|halal|kosher|Demeter|Bioland|FSC`,
    {
      end: [
        'who has ever asked to see the certificate?',
        'what would take the place of the yearly look from outside?',
      ],
      begin: ['which of our habits would an auditor write up on the first morning?'],
      change: ['what would another certificate ask of us that this one does not?'],
      hand: ['who would keep the papers for the certificate in order all year?'],
      tell: ['how would you explain the seal to a customer in plain words?'],
      any: [
        'who would look for the certificate before they choose us?',
        'what does the certificate ask for that we would do anyway?',
        'which customers or partners choose by a seal like that?',
      ],
    },
  ),
  subject(
    'building-work',
    '(?:building|school|house|ward|office|kitchen|barn|stable|hall|shop) (?:extension|extensions|conversion|refurbishment|renovation)|extension (?:building|wing)|extensions? to the (?:building|house|school|hall)|building (?:work|works|project|permit|site|plans?)|renovat(?:ion|ions|ing|e|ed)|refurb(?:s|ishment|ishments|ishing|ished)?|new (?:building|wing|barn|hall|stable|cowshed|gym)|annexe?s?|loft conversion|planning (?:permission|application)|construction (?:work|site|project)|re-?modelling|knock(?:ing)? (?:down|through) (?:the|a) wall|barrier-free|rewiring|damp course',
    {
      end: ['how would we manage with the rooms as they are for some years?'],
      begin: ['what would you put in first if the money ran out halfway?'],
      change: ['where could the work be cut into pieces that each make sense alone?'],
      hand: ["who would answer the builders' questions at seven in the morning?"],
      tell: ['what do the people next door need to know before the diggers come?'],
      any: [
        'which corner of the present building works better than it looks?',
        'how would everyday work go on beside the noise and dust?',
        'who uses the rooms in ways an architect would never guess?',
      ],
    },
  ),
  subject(
    'roof',
    'roofs?|roof(?:ing)? (?:repairs?|works?|tiles?|space)|roofers?|re-?roofing|gutters?|skylights?|thatch',
    {
      end: ['what else in the building would the roof money mend?'],
      begin: ['what else could the new roof carry or do for us?'],
      change: ['where would people work while the roof is open?'],
      hand: ['who has been up on the roof and seen it with their own eyes?'],
      tell: ['what would people under the roof want to know before the scaffold goes up?'],
      any: [
        'which rooms under the roof get wet or cold first?',
        'how long can the roof go on as it is before it gets dearer?',
        'which other job on the building could use the same scaffold?',
      ],
    },
  ),
  subject(
    'heating-and-power',
    'boilers?|heat pumps?|heating(?: system)?|radiators?|solar (?:panels?|roof|system|power)|PV (?:system|panels?)|photovoltaics?|double glazing|new windows|insulation|thermostats?|room temperature|energy (?:saving|bills?|costs?)|electricity bills?',
    {
      end: ['what would the building be heated or lit by instead?'],
      begin: ['what would it save us in an ordinary year, as far as we can tell?'],
      change: ['who feels the cold most and could try it out first?'],
      hand: ['who would people ring when it is freezing indoors?'],
      tell: ['which figure from the energy bill would surprise everybody here?'],
      any: [
        'which room is too hot for one and too cold for another?',
        'where does the warmth or the power go that nobody uses?',
        'how would the building feel on the coldest morning of the year?',
      ],
    },
  ),
  subject(
    'garden',
    'gardens?|school garden|kitchen garden|herb (?:bed|garden)|vegetable (?:patch|beds?|garden)|courtyards?|lawns?|flower ?beds?|raised beds?|orchards?|hedges?|meadows?|wild ?flower|terraces?|playgrounds?|play area|outdoor (?:area|space|seating)|allotments?|greenhouses?|polytunnels?|ponds?|(?:the|our|old) trees?',
    {
      end: ['what would people look out on without the garden?'],
      begin: ['who would water and weed in the holidays?'],
      change: ['which part of it out there should be left just as it is?'],
      hand: ['who has earth under their nails at home and would love to?'],
      tell: ['how would those who sit or play out there like to be asked?'],
      any: [
        'who would go out there when they need some air?',
        'how does it look out there in the dead of winter?',
        'what lives, grows or plays there that nobody planned?',
      ],
    },
  ),
  subject(
    'kitchen-refit',
    'kitchen (?:refits?|re-fit|equipment|fittings|units)|(?:staff|tea|office|new|second|bigger|open|school|show) kitchens?|kitchenette|new (?:oven|ovens|stove|dishwasher|fridge|cold room|counter|range)|ovens?|dishwashers?|cold rooms?|walk-in (?:fridge|freezer)|combi (?:oven|steamer)s?|extractor|worktops?',
    {
      end: ['what would the space be used for without it?'],
      begin: ['what would be cooked there that cannot be cooked now?'],
      change: ['how would anybody get a hot meal while the kitchen is in pieces?'],
      hand: ["who would keep it clean when it is everybody's?"],
      any: [
        'where do people bump into each other in the kitchen?',
        'which old piece in the kitchen would you rescue from the skip?',
        'who stands in the kitchen most and could draw it for us?',
      ],
    },
  ),
  subject(
    'new-premises',
    '(?:new|other|bigger|larger|smaller|different|additional) (?:premises|offices?|location|rooms|quarters|headquarters|warehouse)|(?:the|our) premises|relocat(?:ion|ions|e|ing)|office moves?|moving (?:office|offices|house|premises|out|site)|move (?:offices|premises|out of (?:the|our) (?:building|office|premises))|sublet(?:ting)?|second site|industrial estate|business park|rental agreement|(?:the|our|office|shop) leases?',
    {
      end: ['which neighbours round here do we need, and which need us?'],
      begin: ['what would you look at first when walking through the empty rooms?'],
      change: ['who would gain an hour of the day by the move, and who would lose one?'],
      hand: ['who has an eye for rooms and would go and look with you?'],
      tell: ['how soon do people need to know an address to arrange their lives?'],
      any: [
        'how would each of us get there on a wet morning?',
        'what happens in our present rooms that could not happen elsewhere?',
        'who drops in on us only because of where we are?',
      ],
    },
  ),
  subject(
    'inspection',
    '(?:school|external|hygiene|food|health|fire|care|safety|farm|kitchen|state|surprise|regulatory|official) (?:inspections?|audits?)|inspections?|inspectors?|Ofsted|CQC|auditors?|audit|external audits?|environmental health|health inspector|fire officer|vet inspection|TÜV',
    {
      end: ['what would keep us on our toes between inspections?'],
      begin: ["what would a friendly outsider spot in an hour's walk round?"],
      change: ['what in the daily work stands still before an inspection?'],
      hand: ['who knows where every record is that an inspector might want?'],
      tell: ['how would you put it to the team so that an inspection is not an exam?'],
      any: [
        'which door would you like an inspector to open first?',
        'what do we do well that leaves no trace on paper?',
        'who would an inspector talk to, and how easy are they about it?',
      ],
    },
  ),
  subject(
    'safety-procedure',
    'safety (?:procedures?|rules?|training|briefings?|checks?|checklists?|drills?|equipment|gear|shoes|walks?|officer|instructions?|induction)|fire (?:drills?|alarm|alarms|wardens?|doors?|safety)|first[- ]aid(?:ers?)?|evacuation (?:plan|drill)s?|emergency (?:plan|exits?|drill|drills|procedure|procedures)|health and safety|risk assessments?|near[- ]miss(?:es)?|protective (?:gear|clothing|equipment)|PPE|helmets?|hard hats?|hi-?vis|surgical checklist|hand hygiene|masks|lone working|panic buttons?',
    {
      end: ['what accident or mix-up was the rule made for?'],
      begin: ['which single step would catch the worst mistake?'],
      change: ['what would a newcomer do by instinct in the same moment?'],
      hand: ['who has the standing to stop the work when it looks unsafe?'],
      tell: ['how would temps and visitors learn the safe way in their first hour?'],
      any: [
        'where would somebody get hurt first if we all had a bad day?',
        'how do experienced hands do it when they are in a hurry?',
        'who is in the building at the hours nobody thinks of?',
      ],
    },
  ),
  subject(
    'recall',
    '(?:the|a|product|voluntary|public|full) recalls?|recall(?:ing)? (?:the|that|all) (?:batch|batches|product|products|goods)|call(?:ing)? back the (?:batch|product|goods)|withdraw(?:ing)? the (?:batch|goods|lot)|faulty (?:batch|batches|goods|product|products)|contaminated|contamination|bad batch|allergen (?:error|alert)|safety notice|product warning',
    {
      end: ['what would have to be found before the goods can be sold with a clear mind?'],
      begin: ['how would we reach the buyers whose names nobody has?'],
      change: ['where would one draw the line between the goods that go and that stay?'],
      hand: ['who would pick up the telephone, and what may they promise?'],
      tell: ['which plain sentence would somebody understand at the shelf?'],
      any: [
        'what do we know for certain about the batch, and what do we guess?',
        'who could already have it in the fridge, the house or the hand?',
        'what would you want to be told if your own family had bought it?',
      ],
    },
  ),
  subject(
    'legal-case',
    'legal (?:case|cases|action|dispute|disputes|proceedings|advice|battle)|law ?suits?|court (?:case|cases|hearing|date|action)|go(?:ing)? to (?:court|trial|law)|tribunals?|employment tribunal|settle(?:ments?|ment offer)|settl(?:e|ing) out of court|out[- ]of[- ]court|suing|litigation|lawyers?|solicitors?|barristers?|plaintiffs?|the defendant|mediation|mediators?',
    {
      end: ['what would a settlement leave unsaid that you want said?'],
      begin: ['what would we have to lay open in front of a court?'],
      change: ['which part could be settled, with the rest left to a judge?'],
      hand: ['who could talk to the other side without a lawyer in the room?'],
      tell: ['what may be said about the case while it is open?'],
      any: [
        'what would you need to hear from the other side to let it rest?',
        'how long might the case last, and who would it keep from their work?',
        'what would a lawyer on the other side say about our case?',
      ],
    },
  ),
  subject(
    'claim',
    '(?:insurance|warranty|damage|compensation|expense|liability|injury|customer|damages|his|her|the|their|a|guarantee) claims?|claims (?:handling|team|process|department)|insurance (?:payouts?|case)|goodwill (?:payments?|gestures?)|payouts?|complaint handling|rejected claims?|ex gratia|warrant(?:y|ies)',
    {
      end: ['how would the other person best hear a no to the claim?'],
      begin: ['which papers or photographs would speak for themselves?'],
      change: ['where between paying in full and paying nothing could both sides shake hands?'],
      hand: ['who has met the person behind the claim?'],
      tell: ['what could one person with a claim read into what another was given?'],
      any: [
        'what does the person with the claim think would be fair?',
        'what really happened, as far as anybody was there to see it?',
        'how would it look next to the claims we have paid or refused?',
      ],
    },
  ),
  subject(
    'contract-terms',
    'contract (?:terms|clauses?|length|period|changes?)|terms and conditions|T&Cs|general terms|payment terms|penalty clauses?|clauses?|small print|minimum terms?|framework (?:contracts?|agreements?)|service level agreements?|SLAs?|exclusivity|non-compete|non-disclosure(?: agreements?)?|NDAs?|retainers?|cancellation (?:terms|policy|fees?)|liability|auto(?:matic)?[- ]renewal|standard contracts?',
    {
      end: ['what would protect either side without that clause?'],
      begin: ['what ought to be in writing that is a handshake today?'],
      change: ['which contracts already signed would stay under the old terms?'],
      hand: ['who knows both the law and the way the work really goes?'],
      tell: ['when would the other side still be free to say no to the terms?'],
      any: [
        'which clause in there has ever been used in earnest?',
        'what would the other side ask for in return?',
        'how would it read to somebody who signs without a lawyer?',
      ],
    },
  ),
  subject(
    'patent',
    'patents?|patent (?:applications?|attorneys?|office|fees|portfolio)|utility models?|intellectual property|IP rights|inventions?|licen[cs](?:e|ing) (?:deals?|the patent|fees?|agreements?)|licensees?|trade secrets?|know-how transfer',
    {
      end: ['who would be glad to find that the patent has lapsed?'],
      begin: ['how would keeping it secret compare with having it in print?'],
      change: ['what would a licence let others do that we never would?'],
      hand: ['what do the people who invented it think should become of it?'],
      tell: ['what may be shown in public before the patent is filed?'],
      any: [
        'who could copy the invention, and how soon?',
        'what is clever about it that a reader of the patent would learn?',
        'which markets would you truly defend the patent in?',
      ],
    },
  ),
  subject(
    'neighbour-dispute',
    "neighbou?rs?|neighbou?r(?:'s|s') (?:complaint|complaints|hedge|fence|letter)|noise complaints?|complaints? about (?:noise|smell|parking|the noise|the smell)|boundary (?:dispute|line|fence)|right of way|fence dispute|residents'? (?:complaints?|association|meeting)|parking dispute|people next door",
    {
      end: ['how would you like to greet each other in the street afterwards?'],
      begin: ['what could be offered over the fence before anything goes in writing?'],
      change: ['what hours would bother the neighbours least?'],
      hand: ['who gets on with the people next door in any case?'],
      tell: ['how would next door rather hear it, at the door or by letter?'],
      any: [
        'what do the neighbours hear, smell or see of us on a bad day?',
        "who of us has stood at the neighbours' window and listened?",
        'what do we have that next door could use?',
      ],
    },
  ),
  subject(
    'petition',
    "petitions?|signature lists?|public (?:consultations?|hearings?|meetings?)|consultations? (?:with|process|paper|period)|citizens'? (?:initiative|assembly|forum)|residents'? consultation|referendum|planning objections?",
    {
      end: ['where would people take the matter if there were no consultation?'],
      begin: ['how would people see that what they said was read?'],
      change: ['where and at what hour could parents, shift workers and old people come?'],
      hand: ['who could lead such an evening and be trusted by both sides?'],
      tell: ["what answer to the petition could you give to people's faces?"],
      any: [
        'what lies behind the signatures that people did not write down?',
        'which part of the matter is truly still open for people to shape?',
        'who sees the matter the other way and would never sign anything?',
      ],
    },
  ),
  subject(
    'union-offer',
    'unions?(?: (?:offer|deal|talks|rep|reps|agreement|demand|demands))?|trade unions?|works council|staff council|(?:pay|wage) (?:talks|offers?|deals?|settlements?|negotiations?|rounds?)|collective (?:agreements?|bargaining)|works agreements?|shop stewards?|strikes?|strike (?:ballot|vote|days?)|warning strikes?|industrial action|arbitration|work to rule',
    {
      end: ['how do we want to work together on the day after the talks?'],
      begin: ['what could be put on the table besides pay?'],
      change: ['what would you lay on the table first, and what last?'],
      hand: ['who on our side do the union people believe?'],
      tell: ['how would staff hear of an offer, from us or from the union?'],
      any: [
        'what would the people at the union table have to bring home to their members?',
        'which point in the talks costs us little and means a lot to them?',
        'how would the offer look to somebody on the lowest pay?',
      ],
    },
  ),
  subject(
    'club-election',
    "elections?|club elections?|board elections?|vot(?:e|es|ing)|ballots?|postal (?:vote|votes|voting)|secret ballots?|nominat(?:e|ing) (?:a|the|for)|candidates? for (?:chair|the board|treasurer|president|the committee)|AGM|annual general meeting|general (?:assembly|meeting)|members'? meeting|stand(?:ing)? for (?:chair|the board|treasurer|president|election|re-election)|re-election|term limits?|quorum",
    {
      end: ['how would members make themselves felt without a vote?'],
      begin: ['what should members know about it before they raise a hand?'],
      change: ['who would vote that cannot now, and who the other way round?'],
      hand: ['who is respected enough to count the votes and be believed?'],
      tell: ['how early do members like to have the papers for a vote?'],
      any: [
        'who might stand for it if somebody asked them over a drink?',
        'what keeps members at home on the evening of the vote?',
        'how would those who lose the vote stay with us?',
      ],
    },
  ),
  subject(
    'statutes',
    'statutes|bye-?laws|by-?laws|articles of association|club rules?|rule ?book|constitution|standing orders|rules of procedure|governing documents?|society rules|charitable status|legal form|memorandum of association|foundation deed',
    {
      end: ['what would hold if the paragraph were gone and people fell out?'],
      begin: ['which real case would a new paragraph have settled?'],
      change: ['how many members would have to agree, and how would they come together?'],
      hand: ['who writes rules so that nobody needs them explained?'],
      tell: ['how would you read it out so that the last row understands why?'],
      any: [
        'which paragraph gets in the way of the work as it is done today?',
        'what was the paragraph written to prevent, as far as anybody knows?',
        'which members know the rules by heart and care about each word?',
      ],
    },
  ),
]
