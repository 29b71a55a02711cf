/** What the matter is about: words and phrases, weighed in order of how telling they are. Used for choosing questions. */
export const MATTER_KINDS = [
  'exit',
  'role',
  'hiring',
  'reorg',
  'closing',
  'money',
  'pay',
  'rating',
  'client',
  'deadline',
  'tool',
  'supplier',
  'policy',
  'meeting',
  'quality',
  'message',
  'workload',
  'leave',
  'event',
  'place',
  'training',
  'schedule',
  'other',
] as const
export type MatterKind = (typeof MATTER_KINDS)[number]

export const MATTER_WORDS: readonly [MatterKind, RegExp][] = [
  [
    'exit',
    /\b(?:fire|firing|sack\w*|dismiss\w*|let(?:ting)? (?:him|her|them|\p{Lu}\p{L}+|one|the \p{L}+(?: \p{L}+)?|both(?: \p{L}+){0,3}) go|(?:not|don't|won't) (?:renew|extend|keep)|(?:renew|extend)\w* (?:his|her|him|\p{Lu}\p{L}+)|end (?:his|her|the) (?:contract|probation)|part ways|redundan\w*|lay(?:ing)? off|layoffs?|get rid of (?:him|her|\p{Lu}\p{L}+)|out of the team|off the books|probation|manage (?:him|her) out)\b/u,
  ],
  [
    'rating',
    /\b(?:rating|appraisal|partnership|(?:his|her|their|the) review on|developing'|(?:in|at) (?:his|her|\p{Lu}\p{L}+['’]s) review|performance review|'?(?:meets|exceeds)'?|calibrat\w+|objectives|year-end review|reference)\b/iu,
  ],
  [
    'pay',
    /\b(?:salar\w+|pay rise|raise|bonus\w*|payroll|wages?|commission|overtime pay|pay(?:day)?|tips|allowance|grade|increment)\b/iu,
  ],
  [
    'hiring',
    /\b(?:hir(?:e|ing)|recruit\w*|candidates?|headcount|interview\w*|cv|vacanc\w+|offer to|job ad|intern(?:ship)?s?|appoint\w*|second-rounder)\b/iu,
  ],
  [
    'leave',
    /\b(?:annual leave|time off|leave requests?|study leave|holidays?|sabbatical|wfh|work from home|remote|days? off|four-day|4-day|part[- ]time|childcare)\b/iu,
  ],
  [
    'role',
    /\b(?:promot\w+|team lead|lead (?:role|post)|head of|deputy|take over|taking over|hand\w* (?:it |the .{3,30} )?(?:over )?to \p{Lu}|put(?:ting)? \p{Lu}\p{L}+ (?:on|in|forward|up)|giv(?:e|ing) \p{Lu}\p{L}+ (?:the|a)|take \p{Lu}\p{L}+ off|off the (?:account|project|job|counter)|demot\w+|successor|stand-in|role|chair|captain|replace \p{Lu})/u,
  ],
  [
    'reorg',
    /\b(?:reorg\w*|restructur\w*|merg\w+|split\w*|reporting line|report(?:ing)? (?:in)?to|under (?:one|me|his|her|Legal|Finance|\p{Lu}\p{L}+)|fold\w*|move (?:the )?\p{L}+ team|two shifts|squads?|departments?|desks?|in-?house|outsourc\w*)\b/u,
  ],
  [
    'client',
    /\b(?:clients?|customers?|account|renewal|tender|bid|pitch|sponsor\w*|retainer|guests?|patients?|parents|buyers?|readers|members|donors?|tenants|discount)\b/iu,
  ],
  [
    'supplier',
    /\b(?:supplier|vendor|contractor|agency|landlord|caterer|procure\w*|single[- ]source|courier|printer)\b/iu,
  ],
  [
    'tool',
    /\b(?:tool|software|app|system|platform|dashboard|migrat\w+|cloud|crm|erp|database|server|cutover|api|feature|release|code|chatbot|tablets?|screens?|scanner|spreadsheet|pipeline|kubernetes|incident)\b/iu,
  ],
  [
    'deadline',
    /\b(?:deadline|go[- ]live|launch\w*|ship\w*|postpon\w*|delay\w*|bring .{2,25} forward|milestone|slip|by (?:June|July|May|April|March|Christmas|Easter|Friday|Monday)|next release|roadmap|timeline)\b/iu,
  ],
  [
    'meeting',
    /\b(?:stand-?ups?|retros?|all-?hands|weekly call|meetings?|one-to-ones?|1:1s?|workshop|offsite|huddle|catch-?ups?|town ?hall)\b/iu,
  ],
  [
    'training',
    /\b(?:train\w*|course|coach\w*|mentor\w*|apprentic\w*|induction|onboarding|juniors?|trainees?|curriculum|module|class(?:es)?|pupils?|students?|exam)\b/iu,
  ],
  [
    'schedule',
    /\b(?:shifts?|rota|roster|on-?call|nights|weekends?|saturdays?|sundays?|opening hours?|hours|overtime|12-hour|fridays?|mondays?)\b/iu,
  ],
  [
    'closing',
    /\b(?:clos(?:e|ing)|shut(?:ting)?|scrap\w*|stop\w*|kill\w*|drop\w*|bin(?:ning)?|axe|discontinu\w*|cancel\w*|wind\w* down|end the|give up|giving up|pull\w*|sell\w*)\b/iu,
  ],
  [
    'money',
    /\b(?:budget|costs?|price|prices|pricing|charge|fee|fees|spend\w*|savings?|freeze|cut|cuts|invest\w*|loan|revenue|margin|[£$€]\s?\d|\d+k\b|\d ?%)/iu,
  ],
  [
    'quality',
    /\b(?:test(?:ing)?|quality|(?:code|peer) review|audit|inspection|checks?|defects?|bugs?|complaints?|standards?|risk|safety)\b/iu,
  ],
  [
    'policy',
    /\b(?:rule|rules|policy|ban|compulsory|mandatory|approval|sign[- ]off|everyone (?:must|has to)|timesheets?|expenses?|dress|track\w*)\b/iu,
  ],
  [
    'message',
    /\b(?:announce\w*|email|letter|newsletter|press|statement|website|brand|logo|slides?|deck|story|campaign|copy|report|article|obituar\w+|post|video|leaflet|speech)\b/iu,
  ],
  [
    'workload',
    /\b(?:take on|taking on|on top of|extra|as well|workload|cover for|also take|add(?:ing)? to your|could you (?:also )?(?:run|own|lead|cover))\b/iu,
  ],
  [
    'event',
    /\b(?:event|party|conference|fair|show|exhibition|tour|trip|ceremony|festival|open day|gala|booth)\b/iu,
  ],
  [
    'place',
    /\b(?:office|floor|building|room|site|desk|branch|warehouse|premises|move to|canteen|car park|lease)\b/iu,
  ],
]
