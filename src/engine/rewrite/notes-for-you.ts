/** What is for the writer alone beside notes: what was said, what is missing, the words to say. Never a verdict. */
import { WORDINGS } from '../data/wordings/index.ts'
import { NOTES_PLAIN } from '../data/wordings/notes.ts'
import { fill } from './choose.ts'
import type { Kit } from './kit.ts'
import type { NotesAdded } from './notes-lines.ts'
import type { NotesRecord } from './notes-record.ts'

export function forYouOf(kit: Kit, record: NotesRecord, added: NotesAdded): string {
  const { finding, rules } = record
  const to = kit.reading.manager ?? 'your manager'
  const said = finding ? quoted(finding.quote) : null
  const about =
    record.about && !record.matter && / this\b/u.test(added.aloud ?? '') ? `, about ${record.about}` : ''
  const say = added.aloud ? ` To ${to}${when(record)}${about}: “${added.aloud}”` : ''
  const strain = kit.findings.find((f) => f.rule === 'missing-empathy')
  const kind = strain ? ` First, in plain words: “${plainWords(kit, record)}”` : ''
  const agreed = kit.findings.find((f) => f.rule === 'closed-agreement')
  const motive = kit.findings.find((f) => f.rule === 'assumed-motive')
  const reading =
    motive && motive !== finding
      ? ` ${quoted(motive.quote)} is your reading: leave it out of any copy that others see.`
      : ''
  if (rules.has('unexplored-term') && record.term && added.aloud?.includes(record.term))
    return `${quoted(record.term)} has been answered before anyone asked what it stands for.${kind}${say}${agreed ? ' Your yes can wait for the answer.' : reading}`
  if (agreed)
    return `${settled(kit, record, agreed.quote, strain?.quote)}${kind}${say}${agreedEnd(kit, record)}${reading}`
  switch (finding?.rule) {
    case 'dismissed-concern':
      return `${record.worry ? `${quoted(record.worry)} got ${said} for an answer.` : `${said} closes the matter before the worry was heard.`}${kind}${say} Your own view can come after the answer.${reading}`
    case 'closed-question':
      return `${said} can only be answered by yes, no or a defence.${kind}${say || ' Ask what speaks for it.'} If you have a view, say it as yours, once you have the answer.${reading}`
    case 'pushed-conclusion':
      return `${said} is your view: say it as yours, and ask for theirs.${kind}${say || ` To ${to}: “This is how I see it. What do you see that I don't?”`}${reading}`
    case 'assumed-motive':
      return `${said} is your reading: leave it out of any copy that others see. What you know is what was said and done.${kind}${say}`
    default:
      if (rules.has('unexplored-term'))
        return `The next steps answer something that has not been explained yet.${kind}${say}`
      return strain
        ? `${quoted(strain.quote)} got no word so far. To ${to}, in plain words: “${plainWords(kit, record)}” ${strainEnd(record)}`
        : `Nothing here closes the talk.${say}`
  }
}

const when = (record: NotesRecord): string => (record.before ? `, before ${record.before.what}` : '')

function settled(kit: Kit, record: NotesRecord, quote: string, strain?: string): string {
  const said = quoted(quote)
  const theirs = strain && strain.split(/\s+/u).length <= 16 ? quoted(strain) : null
  if (theirs) return `${theirs} got no word, and ${said} closes the matter.`
  const matter = record.matter
  if (matter && !quote.includes(matter.split(' ').at(-1)!))
    return `${matter[0]!.toUpperCase()}${matter.slice(1)} went through with ${said}.`
  return kit.chance.pick([
    `${said} settles it before the first question.`,
    `With ${said} it stands as settled, and nobody has asked what it is for.`,
  ])!
}

function agreedEnd(kit: Kit, record: NotesRecord): string {
  if (record.moreWork) return ' If you doubt that it fits, say so now.'
  return record.before?.hears
    ? ' Your yes can stand; the news can wait for the answer.'
    : kit.chance.pick([
        ' Your yes can stand beside the question.',
        ' If your answer is yes, it can stay yes.',
      ])!
}

const KIN =
  /\b(?:his|her|their|\p{Lu}\p{Ll}*['’]s) (mum|mom|mam|mother|dad|father|brother|sister|son|daughter|wife|husband|partner|gran|grandmother|grandfather|uncle|aunt|boy|girl|niece|nephew|friend)\b/iu

/** Slots that are sure to fit when the strain is told in the third person. */
const CERTAIN = /^(?:span|count|audience|since|late|gap)$/u

function plainWords(kit: Kit, record: NotesRecord): string {
  const told = kit.u.load?.kind ?? 'other'
  const kind = record.gentle && told !== 'grief' ? 'illness' : told
  const strain = kit.findings.find((f) => f.rule === 'missing-empathy')
  const kin =
    kit.u.load?.kin ??
    (KIN.exec(strain?.quote ?? '')?.[1] ? `your ${KIN.exec(strain!.quote)![1]!.toLowerCase()}` : null)
  if (kin && (kind === 'grief' || kind === 'illness')) return fill(NOTES_PLAIN[`${kind}-kin`]!, { kin })
  const specific = kit.pick('ack', ['name-the-load'], [kind])
  if (specific && kit.u.burden?.says.some((w) => w.id === specific.id))
    return specific.text[0]!.toUpperCase() + specific.text.slice(1)
  const needs = WORDINGS.find((w) => w.id === specific?.id)?.needs ?? []
  if (specific && needs.length > 0 && needs.every((n) => CERTAIN.test(n)))
    return specific.text[0]!.toUpperCase() + specific.text.slice(1)
  return NOTES_PLAIN[kind] ?? NOTES_PLAIN.other!
}

const strainEnd = (record: NotesRecord): string =>
  record.gentle ? 'Nothing to ask, nothing to fix.' : 'Then offer only what you can really take or change.'

const MOST_WORDS = 12

/** The words of the notes in quotes, without bullet, time and speaker, and without quotes of their own. */
function quoted(text: string): string {
  const speech = /["“]([^"“”]{8,100})["”]/u.exec(text)?.[1]
  const bare = (speech && speech.length > text.length / 3 ? speech : text)
    .trim()
    .replace(/^(?:[-–—*•·>→=]+|o(?= \p{L})|\d{1,2}[.)]|\(?\p{L}\))\s*/u, '')
    .replace(/^\d{1,2}[:.]\d{2}\s+/u, '')
    .replace(/^(?:me|I|jeg|ask(?: \p{L}+)?|Q|views?|answer)\s?:\s*/iu, '')
    .replace(/^\(+|[\s.!,;)]+$/gu, '')
    .replace(/^(?:\p{Lu}{1,2}\.?|he|she|her|him|\p{Lu}\p{Ll}{1,11}):\s+/u, '')
    .replace(/[“”"]/gu, "'")
  const words = bare.split(/\s+/u)
  return `“${words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 2).join(' ')} …` : bare}”`
}
