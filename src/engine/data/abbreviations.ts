/** Words after which a full stop does not end a sentence. Lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev st sr jr hon capt col gen lt sgt fr ' +
    'eg ie e.g i.e etc vs cf viz approx ca circa incl excl resp est ' +
    'no nos nr tel ext fig figs vol pp ch sec para art ' +
    'inc ltd co corp dept div bldg ave rd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri ' +
    'a.m p.m u.s u.k u.n ph.d m.d b.a m.a min max hrs hr mins wk wks mo yr yrs qty eng engr'
  ).split(' '),
)

/** Those of them that do end a sentence when a capital follows ("at 5 p.m. She"). */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  'etc a.m p.m u.s u.k inc ltd co corp hrs hr mins min max mo yr yrs wk wks ext no est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'.split(
    ' ',
  ),
)
