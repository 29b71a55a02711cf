/** What is made and said: products, systems, texts, events, studies, checks. */
import { type Subject, subject } from './subject.ts'

export const PROJECTS: readonly Subject[] = [
  subject(
    'product-launch',
    'product launch(?:es)?|launch date|launch day|launch plan|soft launch|launch event|(?:the|our) launch|product release',
    {
      end: ['what could we still use of the product without a launch?'],
      change: ['who has made plans around the launch date?'],
      hand: ['who could run the launch and what would they need from you?'],
      tell: ['who should hear about the launch before customers do?'],
      any: [
        'which customers is the launch meant for first?',
        'what has to be ready before you would be happy to launch?',
        'how would we tell whether the launch had worked?',
      ],
    },
  ),
  subject(
    'feature',
    '(?:new|small|key|missing|requested|chat|search|export|reporting|product|software|extra|this|that|one) features?|features|feature (?:requests?|flags?|set)|(?:ship|build|cut|drop|kill|release|remove|add|retire|develop|shipping|building|cutting|dropping|killing|releasing|removing|adding|retiring|developing) (?:the|a) feature|dark mode|search function|export function|dashboard function',
    {
      end: [
        'how would users do the same thing without the feature?',
        'what else in the product depends on the feature?',
      ],
      begin: ['how simple could a first version of the feature be?'],
      change: ['what would users notice if the feature worked differently?'],
      any: ['who uses the feature, or would use it?', 'what do users need the feature for?'],
    },
  ),
  subject(
    'beta',
    'betas|(?:the|a|our|public|closed|open) beta|beta (?:test|tests|testing|version|phase|programme|program|users?|release)|early access',
    {
      end: ['what would we tell the people who use the beta?'],
      begin: ['who would deal with what the beta users report?'],
      change: ['who would be most affected if the beta went wrong?'],
      any: [
        'what do you most want to find out from the beta?',
        'which customers should be in the beta, and which not yet?',
        'what would make us pull the beta back?',
      ],
    },
  ),
  subject(
    'app',
    '(?<!(?:inside|in|into|via|through|by|from|on|for) (?:the|an|our) )apps?|mobile app|iPhone app|Android app|phone app|smartphone app|web app',
    {
      end: ['where would people who use the app go instead?'],
      begin: ['who would look after the app once it is there?'],
      change: ['what in the app should stay as it is?'],
      hand: ['what would somebody need to know to take over the app?'],
      any: [
        'who is the app for, and what would they do with it?',
        'how would people manage who cannot use the app?',
      ],
    },
  ),
  subject(
    'website',
    'website|web ?site|websites|homepage|home page|landing pages?|web ?shop|online shop|online store|intranet',
    {
      end: ['where would people find us without the website?'],
      begin: ['who would keep the website up to date?'],
      change: ['what on the website should people still find where it is now?'],
      hand: ['who would approve changes to the website?'],
      any: ['who uses the website, and what do they come for?', 'what on the website matters most to you?'],
    },
  ),
  subject('api', 'APIs?|public API|API endpoints?|webhooks?|SDK|REST interface', {
    end: ['what would people who built on the API do instead?'],
    begin: ['who would support the developers who use the API?'],
    change: ['how much time would developers need to adapt to a different API?'],
    hand: ['what would a new owner of the API have to know?'],
    any: ['who uses the API, or would use it?', 'what do you want developers to be able to do with the API?'],
  }),
  subject(
    'database',
    'databases?|data ?bases?|data warehouse|Postgres|MySQL|Oracle database|SQL server|data lake',
    {
      end: ['where would people look things up without the database?'],
      begin: ['who would keep the data in the database correct?'],
      change: ['how would we check that all the data had come across?'],
      hand: ['what would somebody need to know to run the database?'],
      any: [
        'who depends on the database from day to day?',
        'what do we need from the database that it does not give us now?',
      ],
    },
  ),
  subject(
    'migration',
    '(?:system|data|cloud|server|the|a|our) migrations?|migrations|cut-?over|system change-?over|switch-?over|go-?live',
    {
      end: ['how long could we stay on the present system?'],
      begin: ['which part could we migrate first as a test?'],
      change: ['which date for the migration would disturb people least?'],
      hand: ['who would make the decisions on the day of the migration?'],
      any: [
        'what would have to be in place before you would go ahead with the migration?',
        'who would feel it first if the migration went wrong?',
        'how would people keep working if the new system failed?',
      ],
    },
  ),
  subject('crm', 'CRMs?|CRM system|Salesforce|HubSpot|customer database|contact database|donor database', {
    end: ['where would our notes on customers be kept without the CRM?'],
    begin: ['what would get people to keep the CRM up to date?'],
    change: ['which customer data would have to come across?'],
    hand: ['who would keep the contacts in order?'],
    any: [
      'what do you most need the CRM to tell you?',
      'who works with the CRM every day, and what do they say about it?',
    ],
  }),
  subject(
    'erp',
    'ERPs?|ERP system|SAP|Navision|Dynamics 365|merchandise management system|stock system|inventory system',
    {
      end: ['how would we keep track of orders and stock without the system?'],
      begin: ['what would the system have to do from the first day?'],
      change: ['how would orders keep going during the change of system?'],
      hand: ['what would somebody need to learn to run the system?'],
      any: ['who in the house depends most on the system?', 'what do you most need the system to do for us?'],
    },
  ),
  subject(
    'spreadsheet',
    'spread ?sheets?|Excel(?: (?:sheets?|lists?|files?|tables?))?|Google Sheets?|Access database',
    {
      end: ['where would people find the same information without the spreadsheet?'],
      begin: ['who would keep the spreadsheet up to date?'],
      change: ['what does the spreadsheet do that anything new must do too?'],
      hand: ['what would somebody need to know to take over the spreadsheet?'],
      any: ['who uses the spreadsheet, and for what?', 'what do we need from the spreadsheet?'],
    },
  ),
  subject(
    'legacy-system',
    'legacy (?:system|systems|code|software|platform|app|server|servers)|old (?:system|server|servers|software|platform|mainframe|machine room)|mainframe|server room|on-?prem(?:ises)? servers?',
    {
      end: [
        'how would we get at the old records afterwards?',
        'what would have to work elsewhere before the old system is switched off?',
      ],
      change: ['what should stay as it is in the old system?'],
      hand: ['who else could learn how the old system works?'],
      any: [
        'who still works with the old system, and for what?',
        'what does the old system do that we could not do without?',
      ],
    },
  ),
  subject(
    'cloud',
    'cloud (?:provider|providers|storage|hosting|service|services|costs?)|(?:the|our) cloud|to cloud|AWS|Azure|web hosting|hosting (?:provider|contract|costs?)|data cent(?:re|er)s?|colo(?:cation)?',
    {
      end: ['where would everything run instead?'],
      begin: ['who in the team would run it in the cloud?'],
      change: ['which service could we move first to see how it goes?'],
      any: [
        'what do you most want to gain from it, lower costs or safer hosting?',
        'which of our systems would be the hardest to move?',
        'what would you want to know about a hosting provider before we decide?',
      ],
    },
  ),
  subject(
    'ai-tool',
    'chat ?bots?|AI|AI (?:tool|tools|assistant|assistants|agent|agents|model|models)|ChatGPT|Copilot|LLMs?|language models?|artificial intelligence|virtual assistants?|voice bots?',
    {
      end: ['how would people do the work they use AI for now?'],
      begin: ['which task would you try AI on first?'],
      change: ['what should always stay with a person rather than the AI?'],
      tell: ['how would we tell people where AI is used?'],
      any: [
        'which work would you leave to AI, and which not?',
        'who would check what the AI produces?',
        'how would we notice if the AI made mistakes?',
      ],
    },
  ),
  subject(
    'code-review',
    'code reviews?|pull requests?|PR reviews?|merge requests?|pair programming|two approvals|review rule',
    {
      end: ['how would we catch mistakes without a review?', 'what else could make the reviews quicker?'],
      begin: ['who would do the reviews, and when?'],
      change: ['how would we tell whether the reviews still catch enough?'],
      any: [
        'what do you most want code review to catch?',
        'which changes should always have a second pair of eyes?',
      ],
    },
  ),
  subject(
    'user-testing',
    'user (?:tests?|testing|research)|usability (?:tests?|testing|stud(?:y|ies))|customer tests?',
    {
      end: ['how else would we find out what users struggle with?'],
      begin: ['how many users would be enough to start with?'],
      change: ['which part should users test in any case?'],
      any: [
        'what would you most want to learn from users before we go on?',
        'who would we want to see using it?',
      ],
    },
  ),
  subject(
    'testing',
    'QA|quality assurance|(?:software|product|manual|automated|regression|system|load) testing|test (?:phases?|team|suites?|coverage|environment|plan)|testers?|regression tests?|unit tests?|automated tests?|manual tests?|load tests?|acceptance tests?',
    {
      end: ['who would find the faults that testing finds now?'],
      begin: ['which part of the product should be tested first?'],
      change: ['what should be tested every time, whatever the hurry?'],
      hand: ['how much say would the testers have over a release?'],
      any: [
        'what would it change for the people who do the testing?',
        'which faults do you most want testing to catch?',
        'how would we tell whether the quality holds?',
      ],
    },
  ),
  subject(
    'release-freeze',
    'release freeze|code freeze|change freeze|feature freeze|deployment freeze|release cycles?|release trains?|release schedule|weekly releases?|monthly releases?|deployments?|deploys?|Friday deploys?|Friday releases?',
    {
      end: ['how would we keep the risk of a release small?'],
      begin: ['what would the team need in place before we try it?'],
      change: ['who outside the team plans around our releases?'],
      hand: ['who would decide whether a release goes out?'],
      any: [
        'what do you want to gain from a different release rhythm?',
        'which fixes should be able to go out at any time?',
        'who would be on hand if a release went wrong?',
      ],
    },
  ),
  subject(
    'rewrite',
    '(?:a|the|full|complete|total) rewrites?|rewrit(?:e|ing) (?:it |everything |the [a-z]+ )?from scratch|start(?:ing)? (?:again|over) from zero|green ?field|refactor(?:ing|s)?|re-?build from (?:zero|the ground up)|technical debt|tech debt',
    {
      end: ['how would we live with it as it is?'],
      begin: ['which piece could be rewritten first?'],
      hand: ['who would keep the present version going meanwhile?'],
      any: [
        'which part causes us the most trouble as it is?',
        'what would we gain by a rewrite that repairs could not give us?',
        'what work would have to wait for it?',
      ],
    },
  ),
  subject('backlog', 'backlogs?(?! of)|product backlog|icebox|wish ?list|feature list|open items list', {
    end: ['where would people bring their requests instead?'],
    change: ['who should have a say in what stays on the list?'],
    hand: ['how free would they be to say no to a request?'],
    any: [
      'which items on the list still matter to you?',
      'who is waiting for something on the list?',
      'how would we decide what comes first?',
    ],
  }),
  subject(
    'bug-tickets',
    'bugs|bug (?:reports?|tickets?|list|fix|fixes|week)|(?:open|support|old) tickets?|ticket (?:list|queue|system)|Jira|issue tracker|(?:software|product) defects?',
    {
      end: ['how would people report a fault instead?'],
      begin: ['who would look at the tickets, and how soon?'],
      change: ['what would make the tickets easier to work with?'],
      any: [
        'which of the tickets matter most to customers?',
        'who would decide which tickets come first?',
        'what would people who report a fault hear from us?',
      ],
    },
  ),
  subject(
    'sprint',
    'sprints?|sprint (?:length|planning|review|reviews|goal|goals)|scrum|kanban|story points?',
    {
      end: ['how would we plan the work without sprints?'],
      begin: ['which team could try sprints first?'],
      change: [
        'how would we notice problems in time with different sprints?',
        'where would the team show what is done?',
      ],
      hand: ['who could lead the sprint planning?'],
      any: [
        'what bothers you most about the way we plan at the moment?',
        'who outside the team relies on our sprints?',
      ],
    },
  ),
  subject(
    'incident-rota',
    'incident rota|on-?call(?: (?:rota|duty|roster|schedule|shifts?))?|pagers?|pager duty|PagerDuty|incident (?:manager|response|reviews?|team)|stand-?by (?:duty|rota)|out-of-hours (?:rota|support|cover)|post-?mortems?',
    {
      end: ['who would deal with an incident at night instead?'],
      begin: ['who knows the systems well enough to be on call?'],
      change: ["how would it fit with people's lives at home?"],
      hand: ['what would they need to know to handle an incident?'],
      any: [
        'which problems really cannot wait until morning?',
        'who would carry most of the load?',
        'what would people get back for being on call?',
      ],
    },
  ),
  subject(
    'documentation',
    'documentation|(?<!google )docs|wikis?|Confluence|user manuals?|user guides?|handbooks?|staff handbook|knowledge base|manuals|(?:the|our|a|training|operating) manual|help pages?|FAQs?|how-?to guides?|README',
    {
      end: ['where would people look instead?'],
      begin: ['what would you write down first?'],
      change: ['what should be easier to find than it is now?'],
      any: [
        'who looks things up in there, and what do they look for?',
        'who would see to it that what is written stays right?',
        'what has to be written down in any case?',
      ],
    },
  ),
  subject(
    'old-version-support',
    String.raw`old versions?|older versions?|previous versions?|version \d+(?:\.\d+)?|support for (?:old|older|version)|end of (?:life support|support)|legacy versions?|long-term support|LTS|backwards? compatib(?:ility|le)|Windows 7|Windows 10|Internet Explorer|IE11`,
    {
      end: [
        'what would customers on the old version need from us to move?',
        'how much notice would customers on the old version need?',
      ],
      change: ['which fixes should the old version still get?'],
      tell: ['how would we reach everybody who is on the old version?'],
      any: ['who still uses the old version, and why?', 'what does the old version cost us to support?'],
    },
  ),
  subject(
    'open-source',
    'open[- ]?sourc(?:e|ing|ed)|open source (?:project|library|release|licen[cs]e)|publish(?:ing)? the code|MIT licen[cs]e|GPL',
    {
      end: ['what would people who use our code do instead?'],
      begin: ['who would answer people from outside who use the code?'],
      change: ['who would have to agree to a different licence?'],
      any: ['what do you hope to gain from open source?', 'which parts of the code should stay with us?'],
    },
  ),
  subject(
    'security',
    'passwords?|password (?:rules?|policy|manager|managers|change|changes)|two-factor|2FA|MFA|multi-factor(?: authentication)?|single sign-on|SSO|IT security|security (?:rules?|policy|policies|training|updates?) (?:for|on) (?:IT|laptops|computers)|phishing|phishing tests?|VPN|admin rights|access rights|penetration tests?|pen ?tests?|USB sticks?',
    {
      end: ['how would we keep strangers out instead?'],
      begin: ['which group could try it first?'],
      change: ['what would make it easier for people to keep to it?'],
      tell: ['how would we explain to people what it is for?'],
      any: [
        'what exactly do we most need to protect?',
        'how would it change an ordinary working day for people?',
        'who would help people who cannot log in?',
      ],
    },
  ),
  subject(
    'data-protection',
    'data protection|GDPR|privacy (?:policy|rules?|notice|officer)|personal data|data privacy|data protection officer|DPO|consent forms?|cookie banners?|data retention|deletion (?:rules?|dates?|periods?)|patient data',
    {
      end: ['what would happen to the data we already hold?'],
      begin: ['what have the people concerned agreed to so far?'],
      hand: ['what would they be allowed to do with the data?'],
      any: [
        'which personal data do we really need for it?',
        'who would be able to see the data?',
        'how would people find out what happens to their data?',
      ],
    },
  ),
  subject(
    'prototype',
    'prototypes?|mock-?ups?|wireframes?|proof of concept|PoC|MVP|minimum viable product|test model|demonstrator|first version',
    {
      end: ['what have we learned from the prototype so far?'],
      begin: ['how simple could the prototype be?'],
      change: ['which part of the prototype should stay as it is?'],
      hand: ['what would they need from us to build the prototype?'],
      any: ['what should the prototype tell us?', 'who should try the prototype first?'],
    },
  ),
  subject('demo', 'demos?|demo day|product demos?|live demos?|demo version|customer demos?|sprint demos?', {
    end: ['where else would people see what has been done?'],
    begin: ['what should people see first in the demo?'],
    change: ['what would make the demos more useful to the people watching?'],
    hand: ['who knows it well enough to give the demo?'],
    any: [
      'who is the demo for, and what should they take from it?',
      'what has to be in the demo in any case?',
    ],
  }),
  subject('roadmap', 'roadmaps?|product roadmap|road map|product plan|release plan', {
    end: ['how would people know what comes next without a roadmap?'],
    begin: ['how far ahead should the roadmap look?'],
    change: ['what would have to move to make room for it?'],
    tell: ['how firm would the dates on the roadmap be?'],
    any: ['who makes plans based on the roadmap?', 'what on the roadmap matters most to you?'],
  }),
  subject(
    'scope',
    'project scope|(?:the|our|full|reduced|smaller|original) scope|scope (?:creep|cut|change|changes|of the project)|out of scope|(?:project|customer|product) requirements|specifications?|must-haves?|nice-to-haves?',
    {
      end: ['where would the requirements go that are left out?'],
      begin: ['what could come out of the scope to make room?'],
      change: ['what would a different scope mean for the date and the money?'],
      hand: ['who would decide whether something is in scope?'],
      any: [
        'what has to be in there for the project to be worth doing?',
        'which customers or users would notice if the scope changed?',
      ],
    },
  ),
  subject(
    'deadline',
    'deadlines?|due dates?|delivery dates?|completion dates?|cut-?off dates?|submission dates?|extension of time|closing dates?|project milestones?|milestone (?:dates?|plan)',
    {
      begin: ['what else is due around the same time?'],
      change: [
        'what would a different deadline make possible?',
        'who would have to change their plans if the date moved?',
      ],
      tell: ['how early would people need to know the date?'],
      any: [
        'who is counting on the deadline?',
        'what would happen if we missed the deadline by a few days?',
        'which part of the work is most likely to hold us up?',
      ],
    },
  ),
  subject(
    'postponing',
    'defer(?:ring)?|delay(?:ing)?|put(?:ting)? it off|postpon(?:e|es|ed|ing|ement|ements)|push(?:ing|ed)? (?:it|the [a-z]+) back (?:a|by|to|until|till|two|three|six)|push(?:ing|ed)? back the (?:launch|date|start|opening|deadline|move|release|go-live|meeting|event)|put(?:ting)? (?:it |the [a-z]+ )(?:on ice|on hold)|put(?:ting)? (?:it|the [a-z]+) off (?:until|till|to|for)|put(?:ting)? off (?:the|our)|delay(?:ing)? (?:the|our|it)|mov(?:e|ing) (?:it |the [a-z]+ )?to next (?:year|month|spring|quarter|summer|autumn|winter)',
    {
      any: [
        'what would be easier at the later date?',
        'who is waiting for it, and how long can they wait?',
        'who would have to change their plans for the later date?',
        'which part could go ahead now all the same?',
        'what would have to happen meanwhile for the later date to hold?',
      ],
    },
  ),
  subject(
    'earlier-date',
    'bring(?:ing)? (?:it |the (?:launch|date|start|opening|deadline|move|release|go-live|meeting|event|delivery) |the [a-z]+ (?:date|deadline|start) )forward|brought forward|pull(?:ing)? (?:it |the [a-z]+ |the [a-z]+ [a-z]+ )forward|earlier (?:date|start date|launch|deadline|release|opening date)|(?:a|two|three|four|six) (?:week|month|weeks|months) early',
    {
      any: [
        'what would we gain from the earlier date?',
        'what would we have to leave out to make the earlier date?',
        'who would have to be free sooner than planned?',
        'which part would be hardest to have ready by then?',
        'what would have to come first for the earlier date to work?',
        'what could follow later if not everything is ready in time?',
      ],
    },
  ),
  subject(
    'stopping-a-project',
    '(?:stop|stopping|kill|killing|end|ending|cancel|cancelling|canceling|drop|dropping|shelve|shelving|scrap|scrapping|abandon|abandoning|pause|pausing|pull the plug on|wind up|close down) (?:the|this|that|our) (?:whole |entire |[a-z]+ )?project|the project (?:is|has been|should be) (?:over|dead|stopped)|project (?:closure|stop)|pet project|zombie project',
    {
      any: [
        'what from the project could we still use?',
        'who is waiting for what the project was to bring?',
        'what would the people on the project do instead?',
        'which part of the project would be worth finishing?',
        'what would have to change for you to carry on with the project?',
      ],
    },
  ),
  subject(
    'pilot',
    "(?:the|a|our|this|small) pilot(?! (?:training|licen[cs]e|roster|light))|pilot (?:project|projects|phase|scheme|study|site|sites|group|run)|trial (?:run|period|phase|week|month)|(?:the|a|this|short|month's|week's) trial(?! (?:scene|court|date|lawyer|judge|balance))|test run|test phase|field tests?|try-?out",
    {
      end: [
        'what have the people in the pilot said about it?',
        'what would the people in the pilot go back to?',
      ],
      begin: ['how long would the pilot have to run to tell us something?'],
      change: ['what in the pilot would you do differently now?'],
      any: [
        'what would you want to find out from the pilot?',
        'who should be part of the pilot?',
        'how would we decide afterwards whether it had worked?',
      ],
    },
  ),
  subject(
    'brief',
    '(?:client|creative|design|project|agency|written) briefs?|(?:the|our|your) brief(?! (?:meeting|visit|chat|talk|break|note|pause|word|call|moment|period|stay|email|mail))|briefing for the (?:agency|designer|designers|architect|printer)|terms of reference',
    {
      end: ['what would they work from without a brief?'],
      begin: ['who would write the brief, and with whom?'],
      change: ['how far have they got with the brief as it is?'],
      any: [
        'what in the brief must not change?',
        'who else should agree to the brief?',
        'how much freedom should the brief leave?',
      ],
    },
  ),
  subject(
    'design',
    '(?:the|a|our|new|old|web|graphic|packaging|user interface|UI|UX|cover|current|final) designs?(?! of (?:the )?(?:rota|study|job|trial|process))|redesigns?|re-designs?|page layouts?|look and feel|artwork|design (?:systems?|agency|work)|drafts of the design',
    {
      end: ['what would we do with everything that already has the design on it?'],
      begin: ['who is the design meant to appeal to?'],
      change: ['what in the present design should stay?'],
      hand: ['how much freedom would the designer have?'],
      any: [
        'what matters most to you in the design?',
        'how much time would the design work take, and whose?',
        'who has to be happy with the design in the end?',
      ],
    },
  ),
  subject('logo', 'logos?|emblems?|(?:the|our|new|old) crest|coat of arms|brand mark|mascots?', {
    end: ['how would people recognise us without the logo?'],
    begin: ['where would we use the logo first?'],
    change: [
      'what would all have to be changed along with the logo?',
      'what of the present logo would you keep?',
    ],
    hand: ['what would a designer need to know from us?'],
    any: ['what should people think of when they see the logo?', 'who would want a say about the logo?'],
  }),
  subject(
    'brand',
    '(?:the|our|a new|own|second|sister) brand|brand (?:identity|image|strategy|guide|guidelines|book|refresh|name)|re-?brand(?:s|ing)?|corporate (?:design|identity)|sub-?brands?|trademarks?|trade marks?',
    {
      end: ['what would happen to the customers who buy that brand?'],
      begin: ['what would a brand of its own let us do?'],
      change: ['what about the brand should stay as it is?', 'how would customers know that it is still us?'],
      hand: ['who would decide how the brand may be used?'],
      any: ['what should the brand stand for?', 'which customers does the brand bring us?'],
    },
  ),
  subject(
    'renaming',
    'renam(?:e|es|ed|ing)|(?:a|the|our|its) new name|name changes?|changing (?:the|our) name|change (?:the|our) name|change of name|another name|working title',
    {
      any: [
        'what should the name tell people?',
        'who should have a say in the name?',
        'what would have to be changed along with the name?',
        'what does the present name stand for with people?',
        'how would we bring people along with another name?',
      ],
    },
  ),
  subject(
    'colours',
    '(?:the|a|another|new|different|bright|brighter|house|wall|paint|our) colou?rs?|colou?r (?:schemes?|palette|codes?|coding)',
    {
      end: ['how would people tell things apart without the colours?'],
      change: ['what would have to be changed along with the colour?'],
      any: [
        'what should the colour do for the people who see it?',
        'who would have to live with the colour every day?',
        'where could we try the colour before we decide?',
      ],
    },
  ),
  subject(
    'tone-of-voice',
    'tone of voice|(?:the|our|a|friendlier|warmer|different) tone|house style|style guides?|writing style|(?:the|our) wording|first[- ]name terms|plain (?:English|language)|simple language|gender-neutral language|inclusive language|forms? of address|salutations?',
    {
      end: ['what should still be the same in all our texts?'],
      begin: ['what would help everybody to write that way?'],
      change: ['which texts would you change first?'],
      hand: ['what would they need from us to find the right tone?'],
      any: [
        'how should people feel when they read something from us?',
        'which of our texts have the right tone in your view?',
        'what have readers said about the way we write?',
      ],
    },
  ),
  subject(
    'newsletter',
    'newsletters?|news ?letter|mailings|mail-?outs?|e-?mail newsletter|staff newsletter|customer newsletter|mailing lists?|(?:staff|parish|news|weekly|monthly) bulletins?',
    {
      end: ['how would readers get the news otherwise?'],
      begin: ['who would have the time to write a newsletter?'],
      change: ['what in the newsletter should stay as it is?'],
      hand: ['how would they know what to put in the newsletter?'],
      any: [
        'who is the newsletter for above all?',
        'what should readers get from the newsletter?',
        'how would we tell whether people read it?',
      ],
    },
  ),
  subject('magazine', 'magazines?|house journal|gazette', {
    end: ['where would the articles go instead?'],
    begin: ['who would write for the magazine?'],
    change: ['which readers would find it harder to get, and which easier?'],
    hand: ['how much say would we keep over the magazine?'],
    any: [
      'who is the magazine for above all?',
      'what do readers get from the magazine that they get nowhere else?',
      'how could we ask readers what they want from the magazine?',
    ],
  }),
  subject(
    'annual-report',
    'annual (?:report|reports|review)|yearly report|sustainability report|impact report|business report|quality report|year-?book',
    {
      end: ['how would people hear about our year instead?'],
      begin: ['what should people learn from the report?'],
      change: ['what in the report could be shorter or left out?'],
      hand: ['what would the writer of the report need from us?'],
      any: [
        'who reads the report, and what for?',
        'what has to be in the report in any case?',
        'how much work goes into the report, and whose?',
      ],
    },
  ),
  subject(
    'leaflet',
    'leaflets?|brochures?|catalogues|catalogs|(?:product|printed|paper|our|the) catalog(?:ue)?|flyers?|fliers?|pamphlets?|prospectus(?:es)?|info sheets?|information sheets?|product sheets?',
    {
      end: ['how would people get the information instead?'],
      begin: ['where would people pick it up?'],
      change: ['what could we leave out without anybody minding?'],
      hand: ['what would they need from us to write it?'],
      any: [
        'who uses the printed copies, and what for?',
        'what should people do after reading it?',
        'what has to be in there in any case?',
      ],
    },
  ),
  subject(
    'print-to-digital',
    'digital (?:version|edition|copy|copies|only|forms?|format)|digitali[sz](?:e|ing|ation)|digiti[sz](?:e|ing|ation)|paperless|paper-?free|e-?paper|PDF(?: version| only)|print(?:ed)? (?:version|edition|run|copies|copy)|paper (?:version|forms?|copies|copy|files)|online[- ]only|printing costs?|go(?:ing)? paperless',
    {
      end: ['what could those who now use it do instead?'],
      begin: ['what would have to be set up before it works on screen?'],
      change: ['which part could we try on screen first?'],
      any: [
        'who would still need it on paper?',
        'what would be easier with it on screen, and what harder?',
        'who would help people who are not used to doing it on screen?',
      ],
    },
  ),
  subject(
    'press-statement',
    'press (?:statements?|releases?|conferences?|notices?|work|office|officer|list)|media (?:statements?|releases?|relations|work)|news releases?|public statements?|statement to the press|(?:local|trade|regional|national) press|(?:to|in) the press',
    {
      end: ['how would people hear about it instead?'],
      begin: ['who would speak to reporters if they ring?'],
      change: ['what would you say differently to the press?'],
      tell: ['what should our own people say if they are asked about it?'],
      any: [
        'what should people remember if they read it?',
        'who should hear it from us before it is in the press?',
        'which question from the press would be the hardest to answer?',
      ],
    },
  ),
  subject(
    'interview-with-reporter',
    'interviews? (?:with|for|by|to) (?:the |a |an |our )?(?:local |regional |national |trade )?(?:reporters?|journalists?|press|papers?|newspapers?|radio|TV|television|magazine|media|BBC|gazette|podcast)|reporters?|journalists?|camera teams?|film crews?|TV crews?|radio interviews?|TV interviews?|news crew',
    {
      end: ['what would be said about it without us?'],
      begin: ['what would the reporter want to see here?'],
      change: ['how much could we see of it before it appears?'],
      hand: ['who could speak well for us to a reporter?'],
      any: [
        'what would you most want to see in the report?',
        'what would you rather not talk about to a reporter?',
        'who of us should be asked before a reporter comes?',
      ],
    },
  ),
  subject(
    'social-media',
    'social media|socials|social channels?|Instagram|Facebook|TikTok|LinkedIn|Twitter|WhatsApp channel|YouTube(?: channel)?|Mastodon|Bluesky|Snapchat|influencers?|hashtags?|followers',
    {
      end: ['where would the people who follow us hear from us?'],
      begin: ['what would we have to show there every week?'],
      change: ['what would you like to see more of in our posts?'],
      hand: ['how free would they be to post without asking?'],
      any: [
        'who do we want to reach through those channels?',
        'how would we tell whether our posts bring us anything?',
        'who would answer the comments, and how soon?',
      ],
    },
  ),
  subject('campaign', 'campaigns?|marketing push', {
    end: ['what could we do with the money instead of the campaign?'],
    begin: ['what would have to be ready before the campaign starts?'],
    change: ['what in the campaign would you keep?'],
    hand: ['what would you want to decide yourself in the campaign?'],
    any: [
      'who is the campaign meant to reach?',
      'what should people do because of the campaign?',
      'how would we tell whether the campaign worked?',
    ],
  }),
  subject(
    'advertising',
    'advertising (?:budget|campaigns?|agency|space|costs?|spend|contract)|(?:the|our|all|print|radio|TV|online|newspaper|paid|more|less|some) advertising(?! (?:outside|externally|internally|for a|the post))|advertisements|(?<!job )adverts|(?:newspaper|radio|TV|magazine|bus|online|paid|local|Google|Facebook) (?:ads?|adverts?)|(?:the|our|all|more|fewer) ads|ad budget|radio spots?|TV spots?|(?:TV|radio|television) commercials?|billboards?|banner ads?|sponsored posts?|classified ads?|marketing budget|marketing spend',
    {
      end: ['how would new people hear of us without adverts?'],
      begin: ['what would we want to say in an advert?'],
      change: ['how could we compare the two ways of advertising?'],
      hand: ['who would approve the adverts before they appear?'],
      any: [
        'who are the adverts meant to reach?',
        'how do we find out where new customers heard of us?',
        'what else could we do with the money for adverts?',
      ],
    },
  ),
  subject(
    'video',
    'videos|(?:a|the|our|training|explainer|promo|promotional|image|short) video(?! (?:call|calls|conference|link|meeting|meetings|doorbell|camera|surveillance|wall|editor|editing))|image films?|explainer films?|video clips?|video series',
    {
      end: ['how else could we show the same thing?'],
      begin: ['who would be ready to appear in the video?'],
      change: ['what has to be in the video in any case?'],
      hand: ['what would they need from us to make the video?'],
      any: [
        'who is the video for, and where would they watch it?',
        'what should people know or do after the video?',
        'how long would the video stay up to date?',
      ],
    },
  ),
  subject('podcast', '(?<!job on the )podcasts?|audio series', {
    end: ['how would we reach the listeners of the podcast instead?'],
    begin: ['who would have the time to make the podcast?'],
    change: ['what would you keep about the podcast?'],
    hand: ['how much freedom would they have with the podcast?'],
    any: [
      'who do we want to reach with the podcast?',
      'how would we tell whether the podcast is worth the work?',
      'what does the podcast do that nothing else does for us?',
    ],
  }),
  subject('blog', 'blogs?|blog posts?|weblog|guest posts?', {
    end: ['what would happen to the posts that are there?'],
    begin: ['what would we write about first?'],
    change: ['what would make the blog more useful to readers?'],
    hand: ['how much would you want to see before it is posted?'],
    any: [
      'who do we want to read the blog?',
      'who would have the time to write for the blog?',
      'how would we tell whether the blog is any use?',
    ],
  }),
  subject(
    'signs',
    '(?:shop|door|road|street|warning|parking|welcome|direction|no-smoking|new) signs?|signage|sign ?posts?|signposting|way-?finding|notice ?boards?|name ?plates?|information boards?|display boards?|shop sign|pictograms?|posters? (?:in|on|at|for) the (?:door|wall|entrance|hall|corridor|window|foyer|stairwell)',
    {
      end: ['how would people find their way or the information instead?'],
      begin: ['where would most people see it?'],
      change: ['what is unclear to people as it is now?'],
      any: [
        'who needs to read the sign, and where do they look?',
        'what should people understand at a glance from the sign?',
        'who would keep it up to date?',
      ],
    },
  ),
  subject(
    'letter',
    "(?:the|a|this|that|personal|individual|another) letter(?! of (?:intent|reference|recommendation|credit))|letters (?:to|for) (?:the |all |our )?[a-z]+|open letter|circulars?|covering letter|parents'? letter|thank-you letters?|reminder letters?|standard letters?|form letters?",
    {
      end: ['how would people be told instead?'],
      begin: ['who should sign the letter?'],
      change: ['which sentence in the letter matters most to you?'],
      tell: ['who should know before the letter goes out?'],
      any: [
        'what should people do when they have read the letter?',
        'who would people ring if they had questions about the letter?',
        'who would prefer to hear it in person?',
      ],
    },
  ),
  subject(
    'team-announcement',
    'announc(?:e|es|ing|ement|ements)|tell(?:ing)? (?:the|my|our) (?:team|teams|staff|people|crew|department|colleagues|everyone)|tell(?:ing)? everyone|break(?:ing)? the news|go(?:ing)? public',
    {
      any: [
        'who should hear it in person before the others?',
        'what would people ask first?',
        'how much of it is settled?',
        'what can we say about the things that are still open?',
        'who would be there to answer questions afterwards?',
        'when would be a good moment for people to hear it?',
      ],
    },
  ),
  subject(
    'speech',
    '(?:the|a|your|my|opening|welcome|short|long|farewell) speech(?! (?:therap|and language))|speeches|opening remarks|welcome address|keynote(?: speech| talk| speaker)?|after-dinner talk|laudatio|eulog(?:y|ies)',
    {
      end: ['what would we have in that place without a speech?'],
      change: ['what must stay in the speech in any case?'],
      hand: ['who would people like to hear on it?'],
      any: [
        'what should people remember from the speech?',
        'who in the audience matters most to you?',
        'how long would the speech be?',
      ],
    },
  ),
  subject(
    'slides',
    '(?:the|my|your|our|fewer|no) slides|slide ?decks?|PowerPoints?|(?:the|a|my|our|your) presentation|presentations|pitch decks?|handouts?',
    {
      end: ['how would you put it across without slides?'],
      change: ['what could we leave out?'],
      hand: ['who would be good at presenting it?'],
      any: [
        'what should people remember from the presentation?',
        'who is the presentation for, and what do they need to decide?',
        'which points must be in the presentation?',
      ],
    },
  ),
  subject(
    'board-report',
    'board (?:reports?|papers?|packs?|meeting papers)|reports? (?:to|for) the (?:board|trustees|governors|council|directors|supervisory board|committee|head office)|management reports?|monthly reports?|quarterly reports?|weekly reports?|KPI reports?',
    {
      end: ['how would we notice in time that something is going wrong?'],
      begin: ['who would put the report together?'],
      change: ['what in the report could we do without?'],
      hand: ['what would they need to know to write the report?'],
      any: [
        'what is decided on the basis of the report?',
        'who reads the report, and what do they look for?',
        'which figures do you need in any case?',
      ],
    },
  ),
  subject(
    'book',
    "(?:the|a|our|new|next|her|his) book(?! (?:club|group|fair|shop|shelf|shelves|value|keeping))|(?:picture|cookery|school|history|children's|non-fiction|poetry|jubilee) books?|cookbooks?|textbooks?|audiobooks?|e-?books?|paperbacks?|hardbacks?|novels?|anthology|anthologies|backlist|front list|frontlist|book series",
    {
      end: ['what else could be done with the book?'],
      begin: ['what would make the book stand out?'],
      change: ['what about the book should stay as it is?'],
      hand: ['who would be right for the book?'],
      any: [
        'who would read the book?',
        'what would the author say to it?',
        'how would we know whether it was right for the book?',
      ],
    },
  ),
  subject(
    'manuscript',
    'manuscripts?|typescripts?|slush pile|unsolicited (?:manuscripts|work)|page proofs|galleys|copy-?edit(?:ing|s)?|proof-?reading',
    {
      end: ['how would we find the mistakes in a text otherwise?'],
      begin: ['who would do it, and how long would it take?'],
      change: ['what would be gained and lost in the text?'],
      hand: ['who would be right for the manuscript?'],
      any: [
        'what would the author think of it?',
        'how much work does the text still need?',
        'who else should read the text before we decide?',
      ],
    },
  ),
  subject(
    'chapter',
    '(?:the|a|this|that|first|second|third|last|opening|closing|whole|new|extra) chapter|chapters|forewords?|prefaces?|epilogues?|afterwords?|footnotes|storyline|subplots?',
    {
      end: ['what from it would have to go elsewhere in the book?'],
      begin: ['what would it add to the book?'],
      change: ['what in that part of the text should stay?'],
      any: [
        'what should the reader get from that part of the text?',
        'how would the rest of the book read with it?',
        'who else should read it before we decide?',
      ],
    },
  ),
  subject('scene', '(?<!behind the )(?<!on the )(?<!at the )scenes?(?! of (?:the )?(?:accident|crime))', {
    end: ['what from the scene would you want to keep?'],
    begin: ['what would the scene add to the whole?'],
    change: ['what in the scene do we need in any case?'],
    any: [
      'what is the scene there to do?',
      'what would the audience need to know for the rest to make sense?',
      'what would it mean for the people in the scene?',
    ],
  }),
  subject(
    'film',
    'documentar(?:y|ies)|(?:the|a|our|short|new|next|feature) films?(?! (?:crew|team))|(?:film|TV|shooting) scripts?|screen ?plays?|film shoots?|shooting (?:days?|schedule)|rough cut|final cut|voice-?over|footage|crime series|drama series|TV series|mini-?series',
    {
      end: ['what could we do with the material there is?'],
      begin: ['who would want to watch the film?'],
      change: ['what should stay as it is in any case?'],
      hand: ['how much would you want to decide yourself?'],
      any: [
        'what should viewers still be thinking about after the film?',
        'who in the crew or cast would it affect most?',
        'what would it mean for the time and the money we have?',
      ],
    },
  ),
  subject(
    'play',
    '(?:school|Christmas|stage|radio|nativity) plays?|(?:the|a|our) play(?! (?:area|group|equipment|room|time|in|on|with))|theatre season|season (?:programme|program|brochure|opener|opening)|(?:stage|theatre|opera|student|drama) productions?|premi(?:e|è)res?|opening night|pantomimes?|panto|musicals?|Shakespeare|Chekhov|Ibsen',
    {
      end: ['what would we put on instead?'],
      begin: ['who could play the main parts?'],
      change: ['how would it fit with the rest of the season?'],
      hand: ['how much freedom would the director have?'],
      any: [
        'who would come to see the play?',
        'what would it mean for the people on stage?',
        'what would the audience get from an evening like that?',
      ],
    },
  ),
  subject(
    'concert-programme',
    'repertoires?|repertory|concert (?:programme|program|series|season)|concerts?|symphon(?:y|ies)|requiem|oratorio|cantata|encores?|choir (?:programme|concert)|Mahler|Bruckner|Beethoven|Mozart|Brahms|Schubert|recitals?|chamber music',
    {
      end: ['what could we perform instead?'],
      begin: ['what would have to be ready before we promise a date?'],
      change: ['what must stay in any case, for the audience and for the players?'],
      any: [
        'who would come to the concert?',
        'what would the musicians say to it?',
        'how much rehearsal would it take?',
      ],
    },
  ),
  subject(
    'rehearsals',
    'rehearsals?|dress rehearsals?|choir practice|band practice|sectionals?|run-?throughs?|read-?throughs?',
    {
      end: ['what would we have to leave unpractised?'],
      begin: ['what would you work on first?'],
      change: ['which rehearsal could we least do without?'],
      hand: ['who could lead a rehearsal?'],
      any: [
        'what do we most need the rehearsals for?',
        'who would find it hard to come at another time?',
        'how would we tell whether we are ready?',
      ],
    },
  ),
  subject(
    'recording',
    '(?:the|a|our|live|new|studio|sound|concert|choir|orchestra) recordings?|studio (?:time|day|days|session|recording)|live recording|sound recording|record label',
    {
      end: ['how would people hear it otherwise?'],
      begin: ['who would make the recording?'],
      change: ['who should have a say about the recording?'],
      any: [
        'who would listen to the recording?',
        'what would a recording do well, and what would be missing?',
        'what would have to be arranged for a recording?',
      ],
    },
  ),
  subject(
    'interpreter',
    'interpreters?|interpreting|simultaneous (?:interpretation|translation)|interpretation (?:booths?|service)',
    {
      end: ['how would the people who rely on an interpreter manage?'],
      begin: ['how would people know that they can have an interpreter?'],
      change: ['where could we try it before we decide?'],
      any: [
        'who relies on the interpreters?',
        'what would happen if something important were misunderstood?',
        'who of the people concerned could we ask?',
      ],
    },
  ),
  subject(
    'translation',
    'translations?|translat(?:ed|ing)|translators?|language versions?|(?:English|German|French|Spanish|Polish|Turkish|Arabic|Ukrainian|Welsh|Italian|Dutch|Portuguese) (?:version|edition)|bilingual|multilingual|machine translation|DeepL|subtitles',
    {
      end: ['how would people manage who do not speak the language?'],
      begin: ['which texts would people need in their own language first?'],
      change: ['which texts could we try it with first?'],
      hand: ['what would they need to know about our work to translate well?'],
      any: [
        'who depends on the translation?',
        'who would check whether the translation is right?',
        'which texts are the ones where a mistake would do harm?',
      ],
    },
  ),
  subject(
    'archive',
    'archives?|(?:old|paper) (?:files|records|photos|photographs|documents)|photo archive|local history collection|record keeping|estates? papers|back issues',
    {
      end: ['who might want to have the things from the archive?'],
      begin: ['who would look after the archive?'],
      change: ['what would have to be sorted first?'],
      hand: ['who would still be able to get at it?'],
      any: [
        'who uses the archive, and what for?',
        'what in the archive has to be kept in any case?',
        'how would people find something in there afterwards?',
      ],
    },
  ),
  subject(
    'survey',
    'surveys?(?! (?:the|of the (?:house|building|roof)))|questionnaires?|feedback (?:forms?|cards?|surveys?)|polls?|satisfaction (?:survey|surveys|score|scores)|Net Promoter(?: Score)?|NPS|comment cards?|student evaluations?|course evaluations?|suggestion box(?:es)?',
    {
      end: ['how would we find out otherwise?'],
      begin: ['how would people be sure that they can answer freely?'],
      change: ['what would be different for the people who are asked?'],
      tell: ['how would the people who answered hear what came out?'],
      any: [
        'what do we most want to find out?',
        'what would we do differently once we know the answers?',
        'who might not answer, and how could we hear from them?',
      ],
    },
  ),
  subject(
    'study',
    '(?:the|our|this|that|joint|cohort|patient|animal|field|multi-centre|longitudinal|follow-up) stud(?:y|ies)(?! (?:leave|room|group|day|days|trip|skills|period|programme|program|abroad))|clinical trials?|sample size|control groups?|follow-?ups? of patients|fieldwork|data collection|recruitment of (?:patients|participants)|ethics (?:committee|approval|application)|pre-?registration|study (?:design|protocol|arm|site)|literature review|meta-analys[ie]s',
    {
      end: ['what could we do with the data we have?'],
      begin: ['who would have the time to run the study?'],
      change: ['how would the results still be comparable?'],
      hand: ['what would they need from us to run the study?'],
      any: [
        'what do we most need to learn from the study?',
        'what would it mean for the people who take part?',
        'who should check the plan for the study before we decide?',
      ],
    },
  ),
  subject(
    'experiment',
    String.raw`experiments|(?:the|an|this|that|our|control) experiment|test series|series of (?:tests|measurements)|assays?|A\/B tests?|split tests?`,
    {
      end: ['what can we conclude from the data we have?'],
      begin: ['how small could a first try be?'],
      change: ['what has to stay the same so that we can compare?'],
      hand: ['what would they need from us to do it properly?'],
      any: [
        'what do we most want to learn from it?',
        'what result would make us change course?',
        'how would we tell a real effect from chance?',
      ],
    },
  ),
  subject(
    'lab-equipment',
    '(?:new|the|a|our) microscopes?(?! stage)|centrifuges?|clean ?room|sequencers?|mass spectrometer|fume (?:hood|cupboard)|freezers? for samples',
    {
      end: ['where would people do that work instead?'],
      begin: ['what could we do with it that we cannot do now?'],
      any: [
        'who needs it for their work, and when?',
        'how would people share the time on the machine?',
        'who would keep it in order?',
      ],
    },
  ),
  subject(
    'lab-work',
    'labs?|laborator(?:y|ies)|lab (?:work|time|bench|benches|books?|notebooks?|manager|space|group)',
    {
      end: ['what would have to be in place before we do without the lab?'],
      begin: ['what would the people in the lab need from us?'],
      change: ['how would we make sure the results stay reliable?'],
      hand: ['what would you want to agree with whoever runs the lab?'],
      any: [
        'who relies on the lab, and for what?',
        'how soon do people need the results from the lab?',
        'what would it mean for the people who work in the lab?',
      ],
    },
  ),
  subject('authorship', 'authorship|first author(?:ship)?|last author|co-?authors?|lead author', {
    change: ['who should hear about the order of names first?'],
    hand: ['what does that place mean for the one who gets it?'],
    any: [
      'how would the other authors feel about the order of names?',
      'who did which part of the work?',
      'what would we say if somebody asked how the order came about?',
    ],
  }),
  subject(
    'paper',
    "(?:research|scientific|conference|journal|review|joint|co-authored) papers?|journal articles?|publications|preprints?|pre-?prints?|(?:conference|the|our|an) abstracts?|open access|special issue|dissertations?|(?:PhD|doctoral|master's|the|her|his) thesis|monographs?|supplementary (?:data|material)",
    {
      end: ['what would happen to the results otherwise?'],
      begin: ['who would have the time to write it?'],
      change: ['what would we gain by it, and what would we lose?'],
      hand: ['how much would you want to see of the draft?'],
      any: [
        'what should a reader learn from the paper?',
        'what do the other authors say about the paper?',
        'who else should read the paper before we decide?',
      ],
    },
  ),
  subject(
    'peer-review',
    "peer[- ]?reviews?|peer[- ]?review(?:ers?|ing|ed)|reviewers?|referee reports?|reviewers'? comments|revise and resubmit|rebuttals?|editorial board|resubmission|blind review",
    {
      end: ['what would take the place of the review?'],
      begin: ['what should the reviewers be asked?'],
      change: ['how much time would the review need?'],
      any: [
        'what do we most want a reviewer to look at?',
        'how would we catch mistakes in time?',
        'who would be a fair reviewer for it?',
      ],
    },
  ),
  subject(
    'grants-given',
    'grants? to (?:the |our |local |small |all )?[a-z]+|grant (?:giving|making|scheme)|hardship (?:fund|grants?)',
    {
      end: [
        'what would those who count on the grants do without them?',
        'how soon would people need to know about the grants?',
      ],
      begin: ['how would people hear of the grants?'],
      change: ['who would feel the change in the grants most?'],
      any: [
        'who relies on the grants, and for what?',
        'how would we decide who gets a grant?',
        'what do we want the grants to make possible?',
      ],
    },
  ),
  subject(
    'grant-application',
    'grant (?:applications?|proposals?|bids?|money|funding|call)|(?:the|a|our|this|that|research|government|arts) grant(?! to )|funding (?:applications?|bids?|calls?|rounds?|proposals?)|bids? for funding|research (?:funding|proposals?)|lottery (?:bid|funding|grant)|third-party funding|DFG|ERC|Horizon Europe|Arts Council|foundation money',
    {
      end: ['who is paid from that money?'],
      begin: ['who would write the application, and by when?'],
      change: ['what would we have to agree with the funder first?'],
      hand: ['what would they need from us for the application?'],
      any: [
        'what do the people who give the money expect from us?',
        'what could we do without the grant?',
        'what would the grant oblige us to do?',
      ],
    },
  ),
  subject('hackathon', 'hackathons?|barcamps?|hack days?', {
    end: ['when else would people have the time to try out ideas?'],
    begin: ['what would the hackathon be about?'],
    change: ['what would make more people want to come?'],
    any: [
      'what should come out of the hackathon?',
      'who would take part, and who would cover for them?',
      'what happens with the ideas from a hackathon afterwards?',
    ],
  }),
  subject(
    'conference',
    'conferences?(?! (?:rooms?|calls?|tables?|phones?|cent|suite))|congress(?:es)?|symposi(?:um|a|ums)|annual meeting of the (?:society|association)|poster session|panel discussions?|colloqui(?:um|a)',
    {
      end: ['where else would we meet those people?'],
      begin: ['what would we want to show or say there?'],
      change: ['what would make it easier for people to come?'],
      hand: ['what would they have to put aside to do the conference?'],
      any: [
        'what should people take home from the conference?',
        'who should be there in any case?',
        'how much work would the conference be, and for whom?',
      ],
    },
  ),
  subject(
    'trade-fair',
    'trade (?:fairs?|shows?)|fair stands?|exhibition stands?|(?:our|the|a) (?:stand|booth) at|book fair|job fairs?|careers? fairs?|(?:industry|craft|wine|spring|autumn) fair|Hannover Messe',
    {
      end: ['how would we meet those people instead?'],
      begin: ['what would we show at the stand?'],
      change: ['what has to be at our stand in any case?'],
      hand: ['who would be good at talking to people at the stand?'],
      any: [
        'what do we want to bring home from the fair?',
        'who do we meet at the fair that we meet nowhere else?',
        'how would we tell whether the fair was worth the money?',
      ],
    },
  ),
  subject(
    'staff-party',
    '(?:summer|Christmas|staff|office|works|end-of-year|holiday|company|team|garden|leaving|farewell|retirement|festive) (?:part(?:y|ies)|bash|barbecue|barbecues|BBQ|celebrations?|dinner|dinners|meal|lunch|fest)|summer f(?:e|ê)tes?|summer fair|Secret Santa|Christmas raffle|(?:Christmas|leaving|works) do',
    {
      end: ['what could we do for everybody instead?'],
      begin: ['when would most people be free to come?'],
      change: ['what do people like about it as it is?'],
      hand: ['what would they need to organise it, in money and time?'],
      any: [
        'what do you most want people to get out of the day?',
        'who might not be able to come, and how could they be part of it?',
        'what would the team themselves like to do?',
      ],
    },
  ),
  subject(
    'prize-giving',
    'prize-? ?giving|award ceremon(?:y|ies)|awards? (?:night|evening|dinner)|speech day|graduation(?: ceremony| day)?',
    {
      end: ['how would we honour people instead?'],
      begin: ['who would decide on the prizes?'],
      change: ['what should stay the way it is?'],
      any: [
        'what matters most about it to the people who get a prize?',
        'which guests should be at the prize-giving in any case?',
        'what would it mean for the families who come?',
      ],
    },
  ),
  subject(
    'gala',
    "galas?|gala (?:dinner|evening|night|concert)|charity (?:dinner|ball|auction|evening)|benefit (?:dinner|concert|evening|night)|black-tie|fundraising (?:dinner|evening)|patrons'? evening",
    {
      end: ['how would we raise the same money otherwise?'],
      begin: ['who would organise the evening?'],
      change: ['what would the guests say to an evening like that?'],
      hand: ['what would they need from us for the evening?'],
      any: [
        'what is the evening meant to bring us, besides the money?',
        'who would come, and what do they come for?',
        'what is left of the money once everything is paid?',
      ],
    },
  ),
  subject('open-day', "open (?:days?|house|evenings?)|visitors' days?|taster days?|public day", {
    end: ['how else would people get to see us?'],
    begin: ['who would have to be here on the open day?'],
    change: ['what would bring more of the right people in?'],
    hand: ['what would they need from us for the open day?'],
    any: [
      'who do we want to come to the open day?',
      'what should visitors have seen before they leave?',
      'how would we tell whether the open day was worth it?',
    ],
  }),
  subject(
    'award',
    'award entr(?:y|ies)|(?:industry|regional|national|local|team|design|employer) awards?|(?:an|the|this) award(?! (?:of|ceremony))|award (?:application|submission)s?|competition entr(?:y|ies)|award nominations?|best employer|top employer|innovation (?:prize|award)|quality awards?',
    {
      end: ['how else could we show the work we do?'],
      begin: ['who would put the entry together?'],
      change: ['what would make the award fair to everybody?'],
      any: [
        'what would the award do for us?',
        'whose work should be named for the award?',
        'how much work is the entry?',
      ],
    },
  ),
  subject(
    'sponsorship',
    'sponsor(?:s|ing|ship|ships)?|sponsorship (?:deals?|money)|naming rights|team shirts|perimeter advertising',
    {
      end: ['what would no longer be paid for without the sponsor?'],
      begin: ['what would a sponsor expect from us?'],
      change: ['how would the sponsor see it?'],
      hand: ['who would look after the sponsor?'],
      any: [
        'what would each side get out of the sponsorship?',
        'what would we want to keep free of any sponsor?',
        'how would members and staff feel about that sponsor?',
      ],
    },
  ),
  subject(
    'partnership',
    'partnerships?|partner organi[sz]ations?|(?:co-?operation|collaboration)s?(?: (?:agreement|contract))?|joint (?:ventures?|projects?|programmes?|programs?)|strategic (?:partners?|alliance)|consorti(?:um|a|ums)|twinning|partner schools?|memorandum of understanding|MoU',
    {
      end: ['what would we have to finish with them first?'],
      begin: ['what could we try with them first?'],
      change: ['what has to be settled with them in writing?'],
      hand: ['how much could they decide without asking you?'],
      any: [
        'what do both sides get out of working together?',
        'what would the other side say to that?',
        'who on our side works with them most?',
      ],
    },
  ),
  subject(
    'merger',
    'mergers?(?! of)|merger of the (?:two )?(?:companies|firms|practices|schools|clubs|parishes|charities|hospitals)|merger talks|takeovers?|take-?over (?:bid|offer|by)|acquisitions|buy-?outs?|management buy-?out|due diligence|letter of intent|sell(?:ing)? the (?:company|firm|business|practice)|sale of the (?:company|firm|business|practice)|federation with',
    {
      end: ['how would we manage on our own?'],
      begin: ['what would we want to know about the other side first?'],
      change: ['what would the other side want in return?'],
      tell: ['what could people be told at this point?'],
      any: [
        'what would have to stay as it is for you to agree?',
        'what would it mean for the people who work here?',
        'who else should be asked before it is decided?',
      ],
    },
  ),
  subject(
    'offsite',
    'off-?sites?|away ?days?|team (?:trips?|retreats?|outings?|weekends?|building)|team-?building|(?:staff|management|leadership|strategy|our|the) retreats?|strategy (?:days?|weekend)|company (?:trips?|outings?|excursions?)|staff (?:trips?|outings?|excursions?)|works outing|planning days?',
    {
      end: ['when else would the team have time for each other?'],
      begin: ['who would keep things going here meanwhile?'],
      change: ['what has been most useful to the team about it?'],
      hand: ['what would they need to plan it, in money and time?'],
      any: [
        'what should come out of the time away?',
        'what would the team themselves want to use the time for?',
        'who would find it hard to be away, and how could we help?',
      ],
    },
  ),
  subject(
    'anniversary',
    "anniversar(?:y|ies)|jubilees?|centenar(?:y|ies)|bicentenar(?:y|ies)|silver jubilee|golden jubilee|long-service (?:awards?|party)|founders?'? day",
    {
      end: ['how else could we mark the anniversary?'],
      begin: ['who would have the time to organise it?'],
      change: ['what must be part of the anniversary in any case?'],
      hand: ['how much money and time could they use for it?'],
      any: [
        'who is the anniversary for, ourselves or our guests?',
        'what should people remember about the anniversary?',
        'who should have a part in it in any case?',
      ],
    },
  ),
  subject(
    'fundraising',
    'fund-?rais(?:ers?|ing)(?! (?:dinner|evening))|fun runs?|charity (?:run|runs|walk|walks|ride|match|events?)|sponsored (?:run|runs|walk|walks|swim|ride|silence)|donation drives?|(?:Christmas|donation|fundraising|spring|emergency) appeals?|crowd-?funding|bake sales?|cake sales?|jumble sales?|bazaars?|collection (?:tins?|boxes|box)|bucket collections?|legacy giving|regular giving',
    {
      end: ['where would the money come from otherwise?'],
      begin: ['who would we ask for money, and how?'],
      change: ['what would the people who give say to it?'],
      hand: ['what would they need from us to raise the money?'],
      any: [
        'what is the money for, and who knows that?',
        'how much work is it for what it brings in?',
        'who would help with it?',
      ],
    },
  ),
  subject('raffle', 'raffles?|tombolas?|prize draws?|lucky dip|sweepstakes?|auction of promises', {
    end: ['how would we raise that money without a raffle?'],
    change: ['what would make people want to buy a ticket?'],
    any: [
      'what would the money from the raffle be for?',
      'who would sell the tickets and find the prizes?',
      'how do people like the raffle?',
    ],
  }),
  subject(
    'curriculum',
    'curricul(?:um|a|ums)|syllabus(?:es)?|syllabi|exam boards?|schemes? of work|learning (?:goals|objectives)|subject choices?|options? (?:block|blocks|subjects?)|lesson plans?|teaching (?:plan|content|material)|GCSEs?|A[- ]levels?|Latin(?! america)|compulsory subjects?|elective subjects?|reading lists?|set texts?',
    {
      end: ['what would students do in that time instead?'],
      begin: ['what would come out to make room for it?'],
      change: ['how would those who are halfway through finish?'],
      hand: ['what would they need from us to work it out?'],
      any: [
        'what should students be able to do at the end?',
        'what would it mean for the teachers and their preparation?',
        'which students would find it harder, and which easier?',
      ],
    },
  ),
  subject(
    'course',
    "(?:the|a|our|this|that|these|training|weekend|swimming|yoga|elective|evening|part-time|full-time) courses?(?! (?:of|correction))|diplomas?|(?:teaching|course|elective|study|degree|compulsory|optional|e-learning|online) modules?|seminars?|lectures|lecture (?:series|courses?)|tutorials?|degree (?:programmes?|programs?|courses?)|foundation year|master'?s (?:programme|program|course|degree)s?|bachelor'?s (?:programme|program|course)s?|evening (?:class|classes|school)|online courses?|e-?learning|refresher courses?|language (?:courses?|class|classes)|summer school|beginners'? (?:course|class|group)s?",
    {
      end: ['what would those who want to take it do instead?'],
      begin: ['who would be able to come, and who would not?'],
      change: ['how would we tell whether students still learn as much?'],
      hand: ['what would they need from us to teach it?'],
      any: [
        'what would it mean for the students?',
        'what would it mean for the people who teach it?',
        'what should students be able to do afterwards?',
      ],
    },
  ),
  subject(
    'exam',
    'exams?(?! boards?)|examinations?|oral exams?|mock exams?|mid-?terms?|class tests?|take-home (?:exam|paper)s?|multiple[- ]choice|entrance (?:exam|test)s?|coursework|re-?sits?',
    {
      end: ['how would students show what they can do instead?'],
      change: ['how would students have to prepare differently?'],
      hand: ['who would check the questions?'],
      tell: ['when would students have to know?'],
      any: [
        'what should the exam show about a student?',
        'how would we keep the exam fair to all?',
        'how much work would it be to mark the exam?',
      ],
    },
  ),
  subject(
    'homework',
    'homework|home ?work (?:policy|club|rule|rules|diary)|home learning|reading at home|worksheets?|holiday homework|homework-free',
    {
      end: ['when would pupils practise instead?'],
      begin: ['how would it add up with the other subjects?'],
      change: ['how would the teachers know who needs help?'],
      any: [
        'what do we want pupils to get out of homework?',
        'what do parents say to us about homework?',
        'which pupils would it help most?',
      ],
    },
  ),
  subject(
    'marking',
    "marking (?:policy|load|scheme|schemes|days?|criteria)|(?:the|essay|less|second|peer|our) marking|grading|(?:school|exam|final|pupils') (?:marks|grades)|grade (?:boundaries|inflation)|pass marks?|feedback on (?:essays|work|coursework)|predicted grades",
    {
      end: ['how would students and parents know where they stand?'],
      begin: ['who could try it with one class first?'],
      change: ['what would students do with feedback like that?'],
      any: [
        'what should students get from the marks they are given?',
        'how much time do teachers have for the marking?',
        'how would we keep the marking fair?',
      ],
    },
  ),
  subject('timetable', 'time ?tables?|time ?tabling', {
    end: ['how would people know when they are needed?'],
    begin: ['when would people need to have the timetable?'],
    change: ['what else depends on the times in the timetable?'],
    hand: ['what would they need to know before they make the timetable?'],
    any: [
      'who would find another timetable hard, and who easier?',
      'what is the timetable meant to make possible?',
      'what has to stay where it is in the timetable?',
    ],
  }),
  subject(
    'school-day',
    'lesson times?|period lengths?|double (?:periods?|lessons)|(?:free|first|last|ninth|sixth) (?:periods?|lessons?)|school (?:day|bell|hours|starts?)|start of school|lesson (?:length|slots?)|term dates?|school (?:year|holidays)|registration period',
    {
      end: ['what would the pupils do in that time?'],
      begin: ['who would look after the pupils in that time?'],
      change: ['how would it fit with buses, lunch and clubs?'],
      tell: ['how early would families need to know?'],
      any: [
        "what would it mean for the pupils' day?",
        'how would it work for the families?',
        'what would it mean for the part-time teachers?',
      ],
    },
  ),
  subject(
    'class-size',
    'class sizes?|size of the (?:class|classes)|(?:bigger|larger|smaller) (?:class|classes)|mixed-?age (?:class|classes|groups?)|parallel class(?:es)?|year groups?|ability (?:groups?|sets?)|reception class|admission number|children per (?:group|class)|split(?:ting)? the class|merg(?:e|ing) the (?:two )?classes',
    {
      begin: ['which room would they use, and who would teach them?'],
      change: ['what help would the teacher need with a group like that?'],
      tell: ['what would parents want to know first?'],
      any: [
        'which children would gain by it, and which would find it harder?',
        'what would it mean for the teachers?',
        'what would the parents say about the size of the classes?',
      ],
    },
  ),
  subject(
    'school-reports',
    "school reports?|reports? (?:to|for) (?:the )?(?:parents|families)|report cards?|(?:parents'?|parent) (?:evenings?|consultations?|meetings?|nights?)|parent[- ]teacher (?:meetings?|conferences?)|end-of-(?:year|term) reports?|pupil reports?|development (?:talks|reports)",
    {
      end: ['how would parents hear how their child is doing?'],
      begin: ['what part could the children have in it?'],
      change: ['which parents might we no longer reach, and how could we?'],
      any: [
        'what do parents most need to know about their child?',
        'how much time would the teachers need for each child?',
        'what have parents told us they would like?',
      ],
    },
  ),
  subject(
    'school-rules',
    'school rules?|mobile phone (?:ban|rule|rules|policy)|phone ban|phones? in (?:school|class|lessons|the classroom)|smartphones? in (?:school|class)|school uniforms?|uniforms? for pupils|detentions?|behaviour (?:policy|rules|points)|playground rules?|classroom rules|chewing gum',
    {
      end: ['what would we do instead when something goes wrong?'],
      begin: ['what would happen if somebody did not keep to it?'],
      change: ['what part could pupils have in working it out?'],
      any: [
        'what is the rule meant to achieve?',
        'what would pupils and parents think of the rule?',
        'who would see to it that everybody keeps to it?',
      ],
    },
  ),
  subject(
    'workshops',
    'workshops (?:for|on|about|with)|(?:half-day|one-day|weekend|public|customer|training|school) workshops?|(?:a|the|our|this) workshop (?:for|on|about|series|programme|program|day|leader|fees?)|training (?:days|courses?) for (?:customers|others|parents|outsiders|members)|taster (?:sessions?|courses?|classes)|master ?class(?:es)?|public classes|cookery (?:class|classes|courses?)|customer training',
    {
      end: ['what could those who come do instead?'],
      begin: ['who would lead it, and what would they need?'],
      change: ['what do those who come like about it?'],
      hand: ['what would they need from us to run it?'],
      any: [
        'what should people be able to do after the workshop?',
        'who would come to the workshop?',
        'how would we tell whether it was worth the work?',
      ],
    },
  ),
  subject(
    'certificate',
    String.raw`certificates?|certifications?|accreditations?|re-?certification|ISO(?: \d+)?|quality (?:mark|seal|label)|seals? of approval|organic (?:label|certification|status)|Fair ?trade (?:label|status)|eco-?labels?|kitemark|B Corp|EMAS|halal|kosher|Demeter|Bioland|FSC`,
    {
      end: ['what would we still do the same way without it?'],
      begin: ['what would we have to change to get it?'],
      change: ['how would customers see the difference?'],
      hand: ['who would keep the papers in order for it?'],
      any: [
        'which customers or partners ask for the certificate?',
        'what does the certificate do for us?',
        'how much work is the certificate every year, and for whom?',
      ],
    },
  ),
  subject(
    'building-work',
    '(?:building|school|house|ward|office|kitchen|barn|stable|hall|shop) (?:extension|extensions|conversion|refurbishment|renovation)|extension (?:building|wing)|extensions? to the (?:building|house|school|hall)|building (?:work|works|project|site|plans?)|renovat(?:ion|ions|ing|e)|refurb(?:s|ishment|ishments|ishing)?|new (?:building|wing|barn|hall|stable|cowshed|gym)|annexe?s?|loft conversion|planning (?:permission|application)|construction (?:work|site|project)|re-?modelling|knock(?:ing)? (?:down|through) (?:the|a) wall|rewiring',
    {
      end: ['how would we manage with the rooms as they are?'],
      begin: ['what would you do first if the money did not stretch?'],
      change: ['which part of the work could be done on its own?'],
      hand: ["who would be there to answer the builders' questions?"],
      any: [
        'what should the building work make possible for us?',
        'who should be asked what they need from the rooms?',
        'how would the daily work go on meanwhile?',
      ],
    },
  ),
  subject(
    'roof',
    '(?:the|a|our|new|flat|leaking|barn) roofs?(?! (?:terrace|garden))|roof(?:ing)? (?:repairs?|works?|tiles?)|roofers?|re-?roofing|gutters?|skylights?',
    {
      end: ['what would you do with the roof money instead?'],
      begin: ['when in the year would the work on the roof disturb us least?'],
      change: ['what would be the cheapest repair that lasts?'],
      any: [
        'how long would the roof hold as it is?',
        'who would have to move out while the roof is done?',
        'what else could be done at the same time as the roof?',
      ],
    },
  ),
  subject(
    'heating-and-power',
    'boilers?|heat pumps?|heating(?: system)?|radiators?|solar (?:panels?|roof|system|power)|PV (?:system|panels?)|photovoltaics?|double glazing|insulation|thermostats?|room temperature|energy (?:saving|bills?|costs?)|electricity bills?',
    {
      end: ['how would the building be kept warm and lit instead?'],
      begin: ['which part of the building would you start with?'],
      change: ['how would we tell whether people are still warm enough?'],
      any: [
        'who would feel the difference in the building?',
        'what would it save us over the years?',
        'what else could bring the costs down?',
      ],
    },
  ),
  subject(
    'garden',
    '(?:the|our|a|school|kitchen|herb|vegetable|community|roof|sensory) gardens?(?! cent)|vegetable (?:patch|beds?)|courtyards?|lawns?|flower ?beds?|raised beds?|orchards?|hedges?|wild ?flower|playgrounds?|play area|greenhouses?|polytunnels?',
    {
      end: ['what would we do with the space?'],
      begin: ['who would look after it in the holidays?'],
      change: ['what should stay as it is?'],
      hand: ['what would they need to look after it?'],
      any: [
        'who uses the place out there, and what for?',
        'how much work is there out there over the year, and for whom?',
        'what would people like to have out there?',
      ],
    },
  ),
  subject(
    'kitchen-refit',
    'kitchen (?:refits?|re-fit|equipment|fittings|units)|(?:staff|tea|new|second|bigger|school|show) kitchens?|kitchenette|(?:a|the|our|new|second) (?:oven|dishwasher|cold room)|new (?:ovens|stove|dishwasher|fridge|cold room)|walk-in (?:fridge|freezer)|combi (?:oven|steamer)s?|extractor|worktops?',
    {
      end: ['how would people get their meals otherwise?'],
      begin: ['what would you buy first if the money did not stretch?'],
      change: ['what in the kitchen works well as it is?'],
      any: [
        'what do the people who work in the kitchen say they need?',
        'what would be easier in the kitchen with it?',
        'how would we cope in the kitchen meanwhile?',
      ],
    },
  ),
  subject(
    'second-site',
    'second (?:site|location)|(?:a|another|new) (?:second )?site in|additional (?:premises|location)',
    {
      end: ['what would happen to the people who work there?'],
      begin: ['how could we try it out in a small way first?'],
      change: ['what has to stay close together?'],
      any: [
        'what would the second site do for us that we cannot do here?',
        'who would work there, and who would lead it?',
        'what would have to be true for a second site to pay?',
      ],
    },
  ),
  subject(
    'new-premises',
    '(?:new|other|bigger|larger|smaller|different) (?:premises|offices?|location|quarters|headquarters|warehouse)|(?:our|new) premises|relocat(?:ion|ions|e|ing)|office moves?|moving (?:office|offices|premises|house with the (?:firm|office))|move (?:offices|premises|out of (?:the|our) (?:building|office|premises))|sublet(?:ting)?|rental agreement|(?:office|shop|warehouse|building) lease|lease (?:renewal|extension|on the (?:building|office|shop))|renew(?:ing)? the lease',
    {
      end: ['where would people work instead?'],
      begin: ['what would we have to see before we sign?'],
      change: ['what works well where we are now?'],
      tell: ['how early would people need to know about the move?'],
      any: [
        'what do we need most from our rooms?',
        "what would it mean for everybody's way to work?",
        'which customers or visitors would it affect?',
      ],
    },
  ),
  subject(
    'goods-inspection',
    'incoming (?:goods )?(?:inspections?|checks?)|goods-?in (?:checks?|inspections?)|final (?:inspections?|checks?)|quality (?:control|checks?|inspections?)|random (?:samples?|checks?)|spot checks?',
    {
      end: ['who would find the faults instead?'],
      begin: ['who would do the checks, and when?'],
      change: ['which goods should always be checked?'],
      hand: ['what would we agree with them about faults they miss?'],
      any: [
        'which faults do the checks find at the moment?',
        'what would a fault that slips through cost us?',
        'how would we notice if the quality went down?',
      ],
    },
  ),
  subject('supplier-audit', 'supplier (?:audits?|visits?|inspections?)', {
    end: ['how would we notice in time if a supplier got worse?'],
    begin: ['who would visit the suppliers?'],
    change: ['what should the supplier audit look at in any case?'],
    any: [
      'what do we learn from the supplier audit that we would not know otherwise?',
      'which suppliers matter most to us?',
    ],
  }),
  subject(
    'inspection',
    '(?:school|external|hygiene|care|farm|kitchen|state|surprise|regulatory|official|the|an|our|next|this) (?:inspections?|audits?)|(?<!(?:goods|incoming|final|visual|supplier) )inspections?|inspectors?|Ofsted|CQC|auditors?|(?<!supplier )audit|external audits?|environmental health|fire officer|TÜV',
    {
      end: ['how would we find our own mistakes instead?'],
      begin: ['who would take part, and how much time would they need?'],
      change: ['what has to be in order whatever happens?'],
      tell: ['how would you put it to the team?'],
      any: [
        'what is likely to be looked at most closely?',
        'what would people need so that they are ready for it?',
        'who would deal with the questions that come up?',
      ],
    },
  ),
  subject(
    'safety-procedure',
    'safety (?:procedures?|rules?|training|briefings?|checks?|checklists?|drills?|equipment|gear|shoes|walks?|officer|instructions?|induction)|fire (?:drills?|alarms?|wardens?|safety)|first[- ]aid(?:ers?)?|evacuation (?:plan|drill)s?|emergency (?:plan|exits?|drill|drills|procedure|procedures)|health and safety|risk assessments?|near[- ]miss(?:es)?|protective (?:gear|clothing|equipment)|PPE|helmets?|hard hats?|hi-?vis|surgical checklist|hand hygiene|lone working|panic buttons?',
    {
      end: ['what would keep people safe instead?'],
      begin: ['where would it help most?'],
      change: ['what has to be done every time, whatever the hurry?'],
      hand: ['who would have the time and the say to see to it?'],
      any: [
        'what could go wrong, and how would we prevent it?',
        'what do the people who do the work say about it?',
        'how would new people learn it?',
      ],
    },
  ),
  subject(
    'recall',
    '(?:product|voluntary|public|full) recalls?|recall(?:ing)? (?:the|that|all) (?:batch|batches|product|products|goods)|call(?:ing)? back the (?:batch|product|goods)|withdraw(?:ing)? the (?:batch|goods|lot)|faulty (?:batch|batches|goods|product|products)|contaminated|contamination|bad batch|allergen (?:error|alert)|safety notice|product warning',
    {
      end: ['what would make us sure that the goods are safe?'],
      begin: ['how would customers get their money or a replacement?'],
      change: ['which goods could be affected, and which not?'],
      tell: ['what should customers do when they hear about it?'],
      any: [
        'what do we know for certain, and what are we still checking?',
        'who could come to harm, and how would we reach them?',
        'who has to be told by law?',
      ],
    },
  ),
  subject(
    'legal-case',
    'legal (?:case|cases|action|dispute|disputes|proceedings|battle)|law ?suits?|court (?:case|cases|hearing|date|action)|go(?:ing)? to (?:court|trial|law)|employment tribunal|tribunals?|(?:a|out-of-court) settlement|settlement offer|settl(?:e|ing) out of court|out[- ]of[- ]court|suing|litigation|plaintiffs?|the defendant',
    {
      end: ['what would we want in writing from the other side?'],
      begin: ['what would we have to be able to prove?'],
      change: ['what might the other side agree to?'],
      tell: ['what may we say about the case at this point?'],
      any: [
        'what would be a good enough outcome for you?',
        'what does our lawyer say about our chances?',
        'how long could it go on, and what would it cost us?',
      ],
    },
  ),
  subject(
    'claim',
    "(?:insurance|warranty|damage|compensation|liability|injury|damages|guarantee) claims?|(?:his|her|their|the customer's) claim|claims (?:handling|team|department)|insurance (?:payouts?|case)|goodwill (?:payments?|gestures?)|payouts?|rejected claims?|ex gratia",
    {
      end: ['how would we explain it to the people concerned?'],
      begin: ['what would we need to see before we decide on a claim?'],
      change: ['what might both sides accept?'],
      hand: ['how much could they decide about a claim on their own?'],
      any: [
        'what would be fair to the people who make a claim?',
        'how have we handled claims like that until now?',
        'what would it mean for the next claim of that kind?',
      ],
    },
  ),
  subject(
    'contract-terms',
    'contract (?:terms|clauses?|length|period|changes?)|terms and conditions|T&Cs|general terms|payment terms|penalty clauses?|clauses?|small print|minimum terms?|framework (?:contracts?|agreements?)|service level agreements?|SLAs?|exclusivity|non-compete|non-disclosure(?: agreements?)?|NDAs?|cancellation (?:terms|policy|fees?)|auto(?:matic)?[- ]renewal|standard contracts?',
    {
      end: ['what would cover us if something went wrong?'],
      begin: ['what would we offer them in return?'],
      change: ['what happens with the contracts that are already signed?'],
      tell: ['how early would they need to know about the terms?'],
      any: [
        'what do the terms need to protect us from?',
        'how would the other side feel about the terms?',
        'who should read the terms before we decide?',
      ],
    },
  ),
  subject(
    'patent',
    'patents?|patent (?:applications?|attorneys?|fees|portfolio)|utility models?|intellectual property|IP rights|(?:the|our|an|this) inventions?|licen[cs](?:e|ing) (?:the patent|deals?)|licensees?|trade secrets?',
    {
      end: ['who could make use of it if we gave up the patent?'],
      begin: ['how would we use the patent once we had it?'],
      change: ['what would others be allowed to do with it?'],
      any: [
        'what would the patent protect us from?',
        'what does it cost us, and what does it bring in?',
        'what would the inventors like to see happen with it?',
      ],
    },
  ),
  subject(
    'neighbour-dispute',
    "neighbou?r(?:'s|s') (?:complaints?|hedge|fence|letter)|neighbou?rs|(?:the|our) neighbou?r|noise complaints?|complaints? about (?:the )?(?:noise|smell|parking)|boundary (?:dispute|line|fence)|right of way|fence dispute|residents'? (?:complaints?|association|meeting)|parking dispute|people next door",
    {
      begin: ['what could we offer the neighbours first?'],
      change: ['what do the neighbours mind most?'],
      tell: ['how would the neighbours like to hear about it?'],
      any: [
        'what would it be like for the neighbours?',
        'what would help most to stay on good terms with the neighbours?',
        'who of us knows the neighbours well enough to talk to them?',
      ],
    },
  ),
  subject(
    'petition',
    "petitions?|signature lists?|public (?:consultations?|hearings?|meetings?)|consultations? (?:with|process|paper|period)|citizens'? (?:initiative|assembly|forum)|residents'? consultation|referendum|planning objections?",
    {
      end: ['how would people make themselves heard instead?'],
      begin: ['who would we want to hear from?'],
      change: ['what would make it easier for people to take part?'],
      tell: ['what answer could we give them?'],
      any: [
        'what do the people concerned want most?',
        'what is still open for people to have a say in?',
        'how would people see what came of it?',
      ],
    },
  ),
  subject(
    'union-offer',
    '(?:the|our|trade) unions?|union (?:offer|deal|talks|reps?|agreement|demands?)|works council|staff council|(?:pay|wage) (?:talks|offers?|deals?|settlements?|negotiations?|rounds?)|collective (?:agreements?|bargaining)|works agreements?|shop stewards?|(?:a|the) strike|strike (?:ballot|vote|days?)|go(?:ing)? on strike|warning strikes?|industrial action|arbitration|work to rule',
    {
      end: ['how would we go on working together afterwards?'],
      begin: ['what could we offer besides money?'],
      change: ['where do you still have room to move?'],
      tell: ['who should hear about the offer first?'],
      any: [
        'what matters most to the staff in this?',
        'what could both sides live with?',
        'what would it mean for the lowest paid?',
      ],
    },
  ),
  subject(
    'club-election',
    "(?:club|board|committee|council|the|our|next) elections?|(?:the|a|postal|secret|members') (?:vote|ballot)|postal voting|candidates? for (?:chair|the board|treasurer|president|the committee)|AGM|annual general meeting|general (?:assembly|meeting)|members'? meeting|stand(?:ing)? for (?:chair|the board|treasurer|president|election|re-election)|re-election|term limits?|quorum",
    {
      end: ['how would members have their say instead?'],
      begin: ['who might be ready to stand?'],
      change: ['what do our rules say about it?'],
      tell: ['how early do members need to hear about it?'],
      any: [
        'what would the members say to it?',
        'what do members need to know beforehand?',
        'who would find it hard to take part, and how could we help?',
      ],
    },
  ),
  subject(
    'statutes',
    'statutes|bye-?laws|by-?laws|articles of association|club rules?|rule ?book|(?:the|our) constitution|standing orders|rules of procedure|governing documents?|charitable status|legal form|memorandum of association',
    {
      end: ['what would apply instead?'],
      begin: ['what would the rule settle that is unclear now?'],
      change: ['what would be different for the members from then on?'],
      any: [
        'what is the rule there for?',
        'who has to agree before the rules can be changed?',
        'how would members feel about that rule?',
      ],
    },
  ),
]
