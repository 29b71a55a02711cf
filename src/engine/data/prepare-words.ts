/** Words by which the lines of notes are told apart when a 1:1 is prepared. Matched against folded text. */

/** A line that settles something. */
export const SETTLED =
  /^(?:->|=>|→)\s*|\b(?:agreed|agree|decided|decision|settled|approved|signed off|going with|we go with|concluded|outcome|resolved)\b/u

/** What stands before the thing that was settled: "Agreed:", "Dana decided to", "Decision -". */
export const SETTLED_LEAD =
  /^(?:[-*•>\s]*)(?:\p{L}+ (?:and \p{L}+ )?)?(?:(?:have|has|was|is|it's|we) )?(?:agreed|decided|decision|settled|approved|concluded|outcome|resolved)(?: (?:on|to|that|with|we|is))*\s*[:,–—-]*\s*/iu

/** Other ways are on record. */
export const OPTIONS_NAMED =
  /\b(?:options?|alternatives?|alternatively|or|instead|either|versus|vs|plan b|other ways?|another way|pros|cons|trade-?offs?|ruled out|not yet discussed|also possible)\b/u

/** Somebody is named without a name. */
export const OWNER_NAMED = /\b(?:i|i'll|i'd|me|my|myself|owner|owned by|dri)\b|@\p{L}/u

/** Initials in brackets or at the end of a line: "(DT)", "- JK". */
export const OWNER_INITIALS = /\(\p{Lu}{1,3}\)|[-–—→>]\s*\p{Lu}{1,3}\.?\s*$/u

/** A line that takes a matter up: an action, an offer, a question to be asked. */
export const TAKEN_UP =
  /\?|^(?:->|=>|→|\[ ?\])|\b(?:ask|asked|to do|todo|action|follow[- ]?up|next step|will|i'll|we'll|offer(?:ed)?|help|take off|took|moved?|check|look into|plan to|sorted|fixed|solved|talked (?:about|it) (?:over|through))\b/u

/** The writer's own voice in notes: "me: …", "I said …". */
export const OWN_VOICE =
  /^(?:[-*•>\s]*)(?:me|i|mine|self|own)\s*[:\-–—]|\bi (?:said|told|asked|think|feel|want|need)\b/u

/** Who speaks, at the start of a line: "Dana:", "D:", "Boss –". */
export const SPEAKER = /^(?:\p{Lu}[\p{L}.]{0,19}|boss|manager|her|him|she|he)\s*[:–—]\s+/u

/** Strain in a line about the manager, as notes put it. */
export const NOTED_STRAIN =
  /\b(?:stressed|worried|worries|worrying about|anxious|frustrated|upset|under (?:a lot of )?pressure|concerned|nervous|overloaded|exhausted|afraid|uneasy|fed up|not (?:happy|comfortable|sure) (?:about|with))\b/u

/** Words that join no two lines, though both may hold them. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  (
    'about after again agreed already also always another around back been before being better boss cannot come ' +
    'coming could decided does doing done down each early else even every first from getting give goes going good ' +
    'have having help here into itself just keep know last late later less like little long look made make making ' +
    'manager many maybe meeting might more most much must need needs never next note notes nothing once only open ' +
    'other over people perhaps point question really right said same says should since some something soon still such ' +
    'sure take taken takes talk talked team tell than that their them then there these they thing things think this ' +
    'those time today tomorrow told under until very want wants week weeks well were what when where which while who ' +
    'will with without work working worried worries worry would write year years your'
  ).split(' '),
)
