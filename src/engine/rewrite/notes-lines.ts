/** The lines that are added to notes: for each kind of finding the ones a good coach would write, and no more. */

import type { LoadKind } from '../data/load-words.ts'
import { NOTES_LINES, NOTES_OPENERS } from '../data/wordings/notes.ts'
import { lowered } from '../text/phrases.ts'
import type { MoveId } from '../types.ts'
import { fill, type Slots } from './choose.ts'
import type { Kit } from './kit.ts'
import type { NotesRecord } from './notes-record.ts'
import type { Way } from './state.ts'

export interface NotesAdded {
  lines: string[]
  /** The question as it is said to the manager, with a capital; null when nothing is to be asked. */
  aloud: string | null
}

const MOVES: readonly MoveId[] = [...new Set(NOTES_LINES.map((w) => w.move))]

export function addedLines(kit: Kit, record: NotesRecord, way: Way): NotesAdded | null {
  const { rules, finding } = record
  if (rules.size === 0) return anything(kit, record)
  if (way === 'talk') return null
  if (rules.has('unexplored-term') && (way === 'asks-first' || !rules.has('closed-agreement')))
    return asked(kit, record, termTags(record))
  if (rules.has('closed-agreement')) return agreed(kit, record, way)
  if (finding?.rule === 'dismissed-concern')
    return asked(
      kit,
      record,
      record.worry ? ['worry'] : [rules.has('missing-empathy') ? 'worry-hurt' : 'worry-this', ...ANY],
    )
  if (finding?.rule === 'closed-question')
    return asked(kit, record, [
      ...(record.matter && way === 'asks-first' ? purpose(kit, record) : ['open']),
      ...ANY,
    ])
  if (finding?.rule === 'pushed-conclusion')
    return way === 'asks-first'
      ? asked(kit, record, [...(record.matter ? purpose(kit, record) : ['view']), ...ANY])
      : plain(kit, record, ['beside'])
  if (finding?.rule === 'assumed-motive') return asked(kit, record, [...motiveTags(kit, record, way), ...ANY])
  if (way === 'asks-first' && !record.gentle) return asked(kit, record, ['strain'])
  return plain(kit, record, loadTags(kit, record))
}

function agreed(kit: Kit, record: NotesRecord, way: Way): NotesAdded | null {
  if (kit.u.gentle) return plain(kit, record, ['gentle'])
  if (way === 'keeps-yes') return asked(kit, record, [record.matter ? 'test' : 'test-this', ...ANY])
  if (record.moreWork) return asked(kit, record, ['more-work'])
  return asked(kit, record, [...purpose(kit, record), ...(record.person ? ['person'] : []), ...ANY], true)
}

/** Which question suits is learnt (data/fit); a tag only keeps apart what is of another form. */
const ANY = ['question', 'open', 'purpose-this', 'motive', 'worry-this', 'worry-hurt', 'view']

/** What the plan does is asked about first: every look at the wordings takes one with a tag that comes early. */
const purpose = (kit: Kit, record: NotesRecord): string[] => [
  ...(kit.u.shape && kit.u.plan ? [`purpose-${kit.u.shape}`] : []),
  ...(record.matter ? ['purpose', 'purpose-done'] : ['purpose-this']),
]

const motiveTags = (kit: Kit, record: NotesRecord, way: Way): string[] =>
  record.ofOthers
    ? ['motive-other']
    : record.matter && way === 'asks-first'
      ? purpose(kit, record)
      : record.topic && way === 'asks-first'
        ? ['motive-topic']
        : ['motive']

/** A phrase for what should be: "wants agents to 'own the call'", "needs 'more spark'". Of any other an example is asked. */
const WISHED =
  /\b(?:wants?|needs?|should be|must be|to be|more|would like|lacks?|expects?|asks for)\b[^"“'‘]*["“'‘]?$/iu

function termTags({ term, termSentence }: NotesRecord): string[] {
  if (!term) return ['term-this']
  const before = termSentence.slice(0, Math.max(0, termSentence.indexOf(term)))
  const wished =
    (WISHED.test(before) || /^more\b|^\p{Ll}+er\b/iu.test(term)) && !/^(?:not|no|too)\b/iu.test(term)
  return wished ? ['term'] : ['term-not']
}

/** What can be carried by somebody else; in all other cases help is asked for, not guessed. */
const CARRIED: ReadonlySet<LoadKind> = new Set([
  'overload',
  'sleep',
  'pressure',
  'spent',
  'worry',
  'tears',
  'years',
])

function loadTags(kit: Kit, record: NotesRecord): string[] {
  const load = kit.u.load
  if (record.gentle) return ['gentle']
  if (load && CARRIED.has(load.kind)) return ['carry']
  return thingOf(kit) ? ['first-thing'] : ['first']
}

/** What weighs on the manager, if it can be an item of the next talk. */
function thingOf(kit: Kit): string | null {
  const thing = kit.u.load?.thing
  return thing && !/^your\b|\b(?:call|meeting|board|move|numbers|figures|deadline)$/u.test(thing)
    ? thing
    : null
}

/** A question, announced in the way of the notes. */
/** @param subject whether questions on the subject of the plan are among those to choose from */
function asked(kit: Kit, record: NotesRecord, tags: readonly string[], subject = false): NotesAdded | null {
  const question = wording(kit, record, tags, subject)
  if (!question) return null
  return {
    lines: [`${openerOf(kit, record, tags, question.line)} ${lowered(question.line, kit.isName)}`],
    aloud: capital(question.aloud.replace(/^'(.+)', what/u, "You raised '$1'. What")),
  }
}

function plain(kit: Kit, record: NotesRecord, tags: readonly string[]): NotesAdded | null {
  const line = wording(kit, record, tags)
  return line ? { lines: [line.line], aloud: null } : null
}

function anything(kit: Kit, record: NotesRecord): NotesAdded | null {
  return record.matter ? asked(kit, record, purpose(kit, record)) : plain(kit, record, ['anything'])
}

/** A wording with a tag, as it stands in the notes and as it is said. */
function wording(
  kit: Kit,
  record: NotesRecord,
  tags: readonly string[],
  subject = false,
): { line: string; aloud: string } | null {
  const shared: Slots = {
    matter: record.matter,
    object: kit.u.matter,
    who: kit.u.who,
    worry: record.worry,
    person: record.person,
    term: record.term,
    topic: record.topic,
    thing: thingOf(kit),
    till: record.before && !record.before.hears ? ` till ${record.before.what}` : ' meanwhile',
  }
  const chosen = kit.pickLine(
    MOVES,
    tags,
    { ...shared, group: kit.u.group, ...record.called.line, matter: recorded(record) },
    subject,
  )
  if (!chosen) return null
  const made = NOTES_LINES.find((w) => w.id === chosen.id)
  // A question on the subject says the same in a line and aloud.
  if (!made) return { line: chosen.text, aloud: chosen.text }
  return { line: chosen.text, aloud: fill(made.text, { ...kit.slots, ...shared, ...record.called.aloud }) }
}

/** The idea as notes speak of it: what is "your area" when said to the manager is "her area" in a line. */
function recorded({ matter, called }: NotesRecord): string | null {
  return (
    matter
      ?.replace(/\byour\b/gu, called.line.their ?? 'their')
      .replace(/\byou\b/gu, called.line.obj ?? 'them') ?? null
  )
}

/** "ask:", "Q:", "ask her:" as the flagged line has it, else "to ask K before Fri:". */
function openerOf(kit: Kit, record: NotesRecord, tags: readonly string[], question: string): string {
  const own = /^[\s\-–—*•>(]*((?:\d{1,2}[.)] )?(?:ask(?: \p{L}+)?|Q|question)):\s/iu.exec(
    ownLine(kit, record),
  )?.[1]
  if (own && record.finding?.rule === 'closed-question') return `${own.replace(/^\d{1,2}[.)] /u, '')}:`
  const { whom } = record.called.line
  const before = record.before ? ` before ${record.before.what}` : ''
  const list = tags[0]!.startsWith('worry')
    ? NOTES_OPENERS.worry
    : tags[0] === 'strain'
      ? NOTES_OPENERS.strain
      : tags[0] === 'motive-other' && !/\b(?:you|she|he|they)\b/u.test(question)
        ? NOTES_OPENERS.other
        : before
          ? NOTES_OPENERS.before
          : NOTES_OPENERS.plain
  const about = aboutIn(record, tags, question)
  const told = TOLD.test(ownLine(kit, record))
  const fitting = (about ? list.slice(0, 2) : list).filter((o) => !(told && / first/u.test(o)))
  return fill(kit.chance.pick(fitting)!, { whom, before, Before: before.trim(), about })
}

/** "told him to fire away": nothing comes first any more. */
const TOLD = /\b(?:told|said|agreed|confirmed|answered|replied)\b/iu

/** What the question is about, where neither its own words nor the line above it say so. */
function aboutIn(record: NotesRecord, tags: readonly string[], question: string): string {
  if (tags[0]!.startsWith('term') || tags[0] === 'strain') return ''
  const matter = recorded(record)
  if (matter) return question.includes(matter) || matter.split(' ').length > SHORT ? '' : ` about ${matter}`
  return record.about && !question.includes(record.about) ? ` about ${record.about}` : ''
}

const SHORT = 5

const ownLine = (kit: Kit, record: NotesRecord): string =>
  kit.reading.draft.text.slice(record.line.content, record.line.end)

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
