/** Nouns (and words in front of them) that say nothing about what a matter is about (rewrite/topic.ts). */
export const NO_TOPIC = new Set(
  `idea thing things way ways end moment time times day days week weeks month months year years lot bit rest same first
  point case fact question truth problem only least honest fair one ones thought thoughts option options answer plan
  best worst sense feeling mind head hand hands meantime morning evening afternoon night weekend summer winter spring
  autumn future past present beginning start middle top bottom side other others whole lot board table book books
  long short right wrong chance reason part kind sort people others opposite moon world sky roof line lines wall
  ground floor fence air rails bullet plug boat towel game ball ropes books record heart gut back life job work look
  view opinion take say call shout word words name number numbers figure figures next last new old big second third
  fourth fifth two three four five six seven eight nine ten
  wear pick redo lose need comes goes gets gone quiet thinking reaction inclination itself himself herself themselves
  having compensation hunger neighbour neighbor boss chief director manager partner partners landlord owner owners
  board staff people round company whole month term world floor lads guys girls boys`.split(/\s+/u),
)
