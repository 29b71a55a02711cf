/**
 * After other business ("11 rolls of the 14 gauge.") a bare "it" in the new text would point at that: the matter is
 * named first ("On the children's section, …").
 */
import { AGREE_STOCK } from '../data/agree-words.ts'
import { lowered, plainWords } from '../text/phrases.ts'
import { contentOf } from './following.ts'
import type { Kit } from './kit.ts'
import { bodyPart, type Spot } from './spot.ts'

const POINTS = /\b(?:it|its|that|this|they|them)\b/iu
const CAUSATIVE = /^(?:not )?(?:letting|having|making|getting|asking|giving|keeping|allowing)\b/u
const SMALL = /^(?:the|our|your|my|an?|of|for|to|and|in|on|at|all|one|two)$/u

/** A yes without a word on what it is a yes to. */
const BARE_YES =
  /^(?:sounds good|(?:that )?could work|makes sense|i can see (?:why|the reasons)|(?:i['’]m|i am) (?:open|inclined|with you|in favour)|my first (?:thought|reaction)|i lean|yes\b|in principle|fair enough|fine\b|i(?:['’]d| would) go along|i could see that|there['’]s something in|you may well|i think (?:i['’]m|i am) with|it['’]s your call)/iu

/** What a phrase that can be named does not begin with. */
const LOOSE = /^(?:after|before|out|off|in|at|up|down|over|since|until|till|stopping|two|three|their)\b/iu

/** @param text what is to stand in the place of the spot, with its capital */
export function withTopic(kit: Kit, spot: Spot, text: string): string {
  const { plan } = kit.u
  const [first] = text.split(/(?<=[.!?…])\s/u)
  // "Thanks for sounding me out. How set are you on it?"
  if (first && /^thank/iu.test(first) && first.length < text.length)
    return `${first} ${withTopic(kit, spot, text.slice(first.length).trimStart())}`
  // The writer's own words have their own place to point to.
  const asks = /\?$/u.test(first ?? '')
  if (!first || !(asks || BARE_YES.test(first))) return text
  // A phrase of the manager's that is quoted says itself what it is about.
  if (asks && /(?:^|\s)['‘]\p{L}[^?]*['’]/u.test(first)) return text
  // "As to the summer, …" has named it.
  if (/\p{L}[,:]\s*$/u.test(kit.reading.draft.text.slice(spot.sentence.start, spot.start))) return text
  const last = kit.reading.draft.sentences[spot.sentence.index - 1]
  const before = last?.part === 'body' && last.acts.social < 0.5 && last.acts.acknowledge < 0.5 ? last : null
  // The reply begins with a question about one of several things that the manager wrote of.
  const alone = !before && /\?$/u.test(first) && (kit.reading.message?.sentences.length ?? 0) > SEVERAL
  if (!before && !alone) return text
  // "Who else should we hear before we decide?" points at nothing, and after other business it is about that.
  if (asks && !before && !POINTS.test(first)) return text
  // "letting the caseworkers sign": what the verb is done to is not yet the matter.
  const whole = CAUSATIVE.test(plan?.phrase ?? '') ? null : (plan?.object ?? kit.u.matter)
  const short = plan && plan.phrase.split(' ').length <= LONGEST ? plan.phrase : null
  const topic =
    [before ? ownTopic(spot.text) : null, whole, kit.u.topic, short].find(
      (t) =>
        t &&
        t.split(' ').length <= LONGEST &&
        !/\d$/u.test(t) &&
        !LOOSE.test(t) &&
        !isOfOther(kit, spot.text, wordsOf(t)),
    ) ?? (before && kit.reading.message && !FIRST.test(first) ? 'your idea' : null)
  const [start, end] = before ? bodyPart(kit.reading, before) : [0, 0]
  if (!topic || (before && end <= start)) return text
  // Two leads would be one too many.
  const asked = text.replace(/^before i answer: /iu, '')
  const words = wordsOf(topic)
  const near = new Set(plainWords(`${kit.reading.draft.text.slice(start, end)} ${first}`))
  if (words.some((w) => near.has(w)) || /^(?:on|about|for|with|as|before|if|once)\b/iu.test(asked))
    return text
  const said = `on ${topic}, ${lowered(asked, kit.isName)}`
  return kit.voice.lowerCase ? said : `O${said.slice(1)}`
}

const wordsOf = (matter: string): string[] => plainWords(matter).filter((w) => !SMALL.test(w))

/** Whether the flagged sentence takes up another sentence of the message than the one that holds the matter's words. */
function isOfOther(kit: Kit, text: string, matter: readonly string[]): boolean {
  const mine = [...contentOf(text)].filter((w) => !AGREE_STOCK.has(w))
  const taken = (kit.reading.message?.sentences ?? []).filter((s) => {
    const words = contentOf(s.text)
    return mine.some((w) => words.has(w))
  })
  return taken.length > 0 && !taken.some((s) => plainWords(s.text).some((w) => matter.includes(w)))
}

/** "The eight o'clock can go", "For wardrobe I write to Oksana": what the flagged sentence itself is about. */
const ownTopic = (text: string): string | null =>
  lowered(
    /^((?:the|our) [\p{L}\p{N}'’-]+(?: \p{Ll}+)?) (?:can|could|may|should|will|goes|must|has to)\b/iu.exec(
      text,
    )?.[1] ??
      /^(?:for|on|about|as for|with) ((?:the |our )?\p{Ll}{4,}(?: \p{Ll}{4,})?),? (?:I|we|yes|fine|agreed)\b/iu.exec(
        text,
      )?.[1] ??
      '',
  ) || null

/** "Quick question first: …" has a lead of its own. */
const FIRST = /^[^,?]{3,30} first:/u
const LONGEST = 4
const SEVERAL = 2
