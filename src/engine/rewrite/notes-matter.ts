/** What the question is about: the manager's idea as a phrase, or the words in which the notes record it. */
import { VERBS } from '../data/verbs.ts'
import type { Finding } from '../types.ts'
import type { Kit } from './kit.ts'
import { headOf, notedClip } from './noted-plan.ts'

const LONGEST_MATTER = 10
/** "by June", "from 1 Sept": when is said elsewhere. */
const WHEN =
  / (?:by|from|in|till|until|as of|for) (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+|sept?|oct|nov|dec|jan|feb|mar|apr|\d\S*)$| (?:this|next) (?:year|month|week|term|quarter)$/u

/** The manager's idea ("selling both old trawlers"), or null. */
export function matterOf(kit: Kit): string | null {
  const phrase = kit.u.plan?.phrase
  if (!phrase || phrase.split(' ').length > LONGEST_MATTER) return null
  // "chucking it" says nothing away from its line.
  if (
    /^(?:not )?\p{Ll}+ing (?:it|them|this|that|one|so|anything|something|nothing|everything)\b/u.test(phrase)
  )
    return null
  const bare = phrase.replace(WHEN, '')
  if (!/ (?:out|off|up|down|away)$/u.test(bare)) return bare
  // "taking the resits out" of what?
  const source = `${kit.reading.message?.text ?? ''}\n${kit.reading.draft.text}`
  const end = bare.split(' ').slice(-2).join(' ')
  const at = source.indexOf(`${end} of `)
  if (at < 0) return bare
  const rest =
    /^ of (?:the |our )?[\p{L}\d]+(?: \p{Ll}+)?(?=\s*(?:[,.;:!?()\n]|$| and | from | by | in ))/u.exec(
      source.slice(at + end.length),
    )
  return rest ? bare + rest[0] : null
}

/** The idea in the words of the record, in quotes, or null. */
export function aboutOf(noted: readonly string[], finding: Finding | null): string | null {
  for (const line of noted) {
    const clip = notedClip(line)
    if (clip) return `'${clip}'`
  }
  const head = finding?.rule === 'closed-agreement' ? headOf(finding.quote) : null
  return head ? `'${head}'` : null
}

/** The topic of the message, where the notes are about it too. */
export function topicOfBoth(kit: Kit): string | null {
  const topic = kit.slots.topic
  const last = topic?.split(' ').at(-1) ?? ''
  return topic &&
    isPlain(topic) &&
    /^\p{Ll}{3,}/u.test(last) &&
    kit.reading.draft.text.toLowerCase().includes(last)
    ? topic
    : null
}

/** "the weekly reports"; not "the child enters class". */
const isPlain = (topic: string): boolean =>
  /^(?:the|our) (?!of\b)(?:[\p{L}-]+ ){0,3}[\p{L}-]+$/u.test(topic) &&
  !topic
    .split(' ')
    .slice(1)
    .some(
      (word) =>
        (/s$/u.test(word) && !topic.endsWith(word) && VERBS.has(word.slice(0, -1))) ||
        /^(?:of|is|are|has|does)$|ing$/u.test(word),
    )
