/** Names of days, folded, with their usual short forms. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'mon tue tues wed weds thu thur thurs fri today tomorrow tonight tmrw tmr'
  ).split(' '),
)

export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** Words that often carry a capital in mid-sentence and name nobody. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "i i'm i'll i've i'd ok okay yes no hi hello dear thanks thank best regards cheers sorry please mr mrs ms dr sir madam " +
    'the a an and or but if so as it we you he she they this that my your our his her their what how who when where why which ' +
    'will would could should can may might do does did is are was were have has had not all any some more'
  ).split(' '),
)
