/**
 * Word lists for finding the plan in the manager's message (rewrite/plan.ts).
 */

/** Words that may stand between a frame ("we should", "inclined to") and its verb. */
export const FILLERS = new Set(
  `just simply maybe perhaps then also quietly really probably actually now rather better only finally temporarily
  completely fully all either both soon first again not sooner half happily still gladly`.split(/\s+/u),
)

/** Words that are no verb after "to", "we" or "I'd". */
export const NOT_VERBS = new Set(
  `the a an this that these those my your our his her their its i you he she it we they me him us them one two three
  in on at by for from with of to into onto over under about as if and or but so than because be been being is are was
  were am have't had has do does did can could will would shall should may might must need ought dare don't doesn't
  didn't can't won't no not never yes what which who how why when where there here like love hate think guess reckon
  suppose believe feel hope wonder know say see hear understand appreciate agree mind prefer want wish say't end all
  some any every each both more most much many few less such same other another everyone everybody nobody somebody`.split(
    /\s+/u,
  ),
)

/** Verbs that need more than an object: cutting them after it leaves a stump ("putting Hugo", "taking Robbie"). */
export const NEEDS_MORE = new Set(
  `putting placing taking turning making letting having getting keeping leaving setting bringing sending calling
  treating using asking telling seeing considering regarding transferring shifting switching converting splitting
  turning handing passing giving moving routing tying swapping throwing offering standing taking pulling drawing
  laying rolling running going coming talking signing sticking being becoming looking going pointing planting fetching
  rotating folding promoting bumping extending bringing`.split(/\s+/u),
)

/** Of these, verbs for which an object alone will do after all when it is a plain thing. */
export const OBJECT_WILL_DO = new Set(
  'moving sending using swapping splitting extending rolling running pulling'.split(' '),
)

/** Prepositions and other words before which a phrase may end. */
export const CUT_BEFORE = new Set(
  `in on at by for from with of to into onto over under about as if and or but so than because since until till before
  after when while where which who that unless although though during through towards toward off out up down back away
  via per across against between among without within instead rather whether however straight right next this
  tomorrow today tonight now soon then too altogether completely fully entirely again already anyway
  temporarily permanently quietly starting effective once also maybe please only how why what`.split(/\s+/u),
)

/** Particles that belong to their verb: the phrase must not end before them when they follow at once. */
export const PARTICLES = new Set(
  'up down off out over back away in on through along apart aside around together'.split(' '),
)

/** Words on which a phrase must not end. */
export const BAD_END = new Set(
  `the a an this that these those my your our his her their its of to in on at by for from with into onto over under
  about as if and or but so than because since until till before after when while where which who and/or very too more
  most less some any no not one two three four five six seven eight nine ten i you he she we they every each both all
  just even only new old own big small entire whole other same per via is are was were be been has have had do does did
  will would can could should may might must next last first second extra full fixed single double senior junior
  daily weekly monthly annual current late early first-line few many such ones`.split(/\s+/u),
)

/** Words that start a new clause after "and": the phrase ends before it. */
export const CLAUSE_SUBJECTS = new Set(
  `i you he she it we they this that there then so let have has will would can could do does make take put give get keep
  leave move send tell ask bring use see wait start stop run set pay just maybe not`.split(/\s+/u),
)
