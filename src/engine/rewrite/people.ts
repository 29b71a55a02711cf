/**
 * Whom the matter touches: a person named in the message or the draft who is neither its writer nor its reader,
 * and a group ("the night shift", "customers").
 */
import { FIRST_NAMES } from '../data/first-names.ts'

const NAME =
  /(?<![\p{L}\p{N}@._-])(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]+)?/gu
const TITLE = /^(?:Mr|Mrs|Ms|Dr)\.?\s/u

/** How much of what stands before a name is looked at. */
const LOOK_BACK = 80

/** People named in a text, in order, without the ones to leave out. */
export function peopleIn(text: string, leaveOut: readonly string[]): string[] {
  const out: string[] = []
  const skip = new Set(leaveOut.map((n) => n.toLowerCase()))
  for (const m of text.slice(0, 20000).matchAll(NAME)) {
    const raw = m[0]
    const parts = raw.replace(TITLE, '').split(/\s/u)
    const firstIsName = FIRST_NAMES.has(parts[0]!.toLowerCase().replace(/['’]s$/u, ''))
    if (!TITLE.test(raw) && !firstIsName) continue
    // "Will", "May", "Mark" at the start of a sentence may be ordinary words.
    const before = text.slice(Math.max(0, m.index - LOOK_BACK), m.index).trimEnd()
    const starts = before === '' || /[.!?:\n]$/u.test(before)
    if (
      starts &&
      /^(?:will|may|mark|grace|dawn|june|april|joy|rose|guy|bill|sue|pat|grant|dean|chad|ash|sol|dev|ray|jo|art|drew|frank|gill|page|per|max|van|said)\b/iu.test(
        raw,
      )
    )
      continue
    if (/^(?:june|april|may|dean|guy|grant|will|said|per|max)$/iu.test(raw)) continue
    const name = (TITLE.test(raw) ? raw : parts[0]!).replace(/['’]s?$/u, '')
    if (skip.has(name.toLowerCase()) || out.includes(name)) continue
    if (/^(?:St|Saint)\.?$/u.test(before.split(/\s/u).at(-1) ?? '')) continue
    out.push(name)
    if (out.length > 8) break
  }
  return out
}

/** Those outside for whom the work is done, or who come to it, with the word before them. */
const PUBLIC =
  /(?:\b([\p{L}'’-]+) )?\b(customers|clients|patients|parents|pupils|students|users|tenants|members|guests|visitors|regulars|families|readers|residents|subscribers|passengers|donors|buyers|listeners|viewers|neighbours|neighbors|farmers|growers|applicants|candidates|shoppers|diners|travellers|commuters|owners|claimants|borrowers|policyholders|children|kids|players|supporters|volunteers|congregation|parishioners|islanders|villagers|GPs|walkers|riders|dealers|retailers|wholesalers|exhibitors|collectors|lenders|leaseholders|stallholders|anglers|campers|hikers|skiers|boaters|surgeries|households)\b/gu

/** Words before which the noun means somebody or something else: "my kids", "board members", "card readers". */
const NOT_PUBLIC =
  /^(?:my|his|her|their|board|staff|team|crew|committee|council|cabinet|faculty|panel|union|card|proof|meter|code|product|process|home|shop|business|budget|data|system|asset|key|big|team['’]s)$/iu

/** "the patients", "the GPs": named as they can stand anywhere in a question; null where nobody outside is named. */
export function publicIn(text: string): string | null {
  for (const [, before, noun] of text.matchAll(PUBLIC))
    if (!before || !NOT_PUBLIC.test(before)) return `the ${noun}`
  return null
}

const GROUP =
  /\b(the|our|my) ((?:[\p{Ll}-]+ ){0,2}?)(team|crew|crews|night shift|day shift|shift leaders|staff|lads|guys|volunteers|customers|clients|patients|parents|students|pupils|nurses|drivers|engineers|developers|testers|juniors|seniors|leads|reps|salespeople|users|tenants|members|branches|stores|shops|regulars|guests|visitors|trainees|apprentices|freelancers|contractors|technicians|teachers|families|readers|suppliers|partners|trustees|managers|operators|analysts|designers|researchers|residents|guides|clerks|cleaners|brokers|dealers|farmers|players|singers|interpreters|editors|reporters|temps|part-timers|field nurses|ward clerks|sites|agents|advisers|consultants|warehouse|kitchen|workshop|shop floor)\b/giu
const BARE_GROUP =
  /\b(customers|clients|patients|parents|students|pupils|nurses|drivers|engineers|developers|testers|juniors|volunteers|users|tenants|members|guests|visitors|regulars|families|readers|residents|teachers|operators|subscribers|passengers|donors|buyers|suppliers)\b/u

/**
 * "the team leads", "the night shift rota": a word follows that is not known to end a noun phrase, so that the group's
 * noun may only stand before another.
 */
const GOES_ON =
  /^ (?!(?:is|are|was|were|to|of|in|on|at|for|from|by|with|and|or|but|nor|has|have|had|will|would|can|could|should|must|might|may|who|that|which|as|if|when|than|then|so|do|does|did|get|gets|got|need|needs|want|wants|off|out|over|up|down|through|until|till|because|before|after|under|into|without|instead|this|next|last|every|all|both|here|there|right|again|too|not|never|just|only|still|already|themselves|we|i|you|they|he|she|it|say|says|said|think|know|feel|hate|love|like|went|goes|go|come|came|ask|asked|works?|struggles?|really|always|would|loves?|hates?|feels?|thinks?|sees?)\b)\p{Ll}{3,}/u

/** A group that the message names, as it can stand after "for": "the night shift", "customers". */
export function groupIn(text: string): string | null {
  const full = [...text.matchAll(GROUP)].find((m) => !GOES_ON.test(text.slice(m.index + m[0].length)))
  if (full) {
    const adjectives = full[2]!.trim()
    if (
      adjectives &&
      /\b(?:of|to|for|in|on|and|or|with|is|are|was|by|that|if|from|whole|other|rest)\b/u.test(adjectives)
    ) {
      return `${full[1]!.toLowerCase() === 'my' ? 'your' : full[1]!.toLowerCase()} ${full[3]!.toLowerCase()}`
    }
    const det = full[1]!.toLowerCase() === 'my' ? 'your' : full[1]!.toLowerCase()
    return [det, adjectives, full[3]!.toLowerCase()].filter(Boolean).join(' ')
  }
  const bare = BARE_GROUP.exec(text)?.[1]
  if (bare) return bare
  for (const m of text.matchAll(ANY_GROUP)) {
    const noun = m[3]!.toLowerCase()
    if (
      NO_PEOPLE.has(noun) ||
      /^(?:of|to|for|in|on|and|or|with|is|are|was|by|that|if|from|all|two|three)\b/iu.test(m[2] ?? '')
    )
      continue
    const det = m[1]!.toLowerCase() === 'my' ? 'your' : m[1]!.toLowerCase()
    return `${det} ${(m[2] ?? '').toLowerCase()}${noun}`
  }
  return null
}

/** Nouns whose ending says that they are people, with an article and at most one word between. */
const ANY_GROUP =
  /\b(the|our|my) ((?:\p{Ll}+ )?)(\p{Ll}{3,}(?:ers|ors|ists|ants|ees|smen|women|folk|girls|boys|kids|ladies|apprentices|nannies|secretaries|families|committees|crews))\b/giu

/** Things that end like people. */
const NO_PEOPLE = new Set(
  `acres answers banners binders blisters boilers boosters borders buffers bumpers burgers burners calculators
  centers centres chapters characters coffees colors colours computers containers coolers corners covers
  crackers cylinders dampers degrees differs dinners dispensers doors elevators errors extinguishers factors
  favors favours fees filters floors flowers folders freezers generators grants guarantees gutters hangers
  heifers hers ladders layers letters lists lockers matters meters mirrors monitors motors newsletters numbers
  offers orders others ours papers plants posters powers prefers printers projectors quarters reactors refers
  registers restaurants rivers rollers routers rulers scanners screeners sensors servers showers shutters
  sliders stickers tenders theirs timers towers trackers tractors trailers transformers trees triggers tumblers
  variants vectors vouchers wipers wrists yours`.split(/\s+/u),
)
