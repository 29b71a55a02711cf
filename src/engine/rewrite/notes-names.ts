/** How the notes call the manager, and the words that stand for them in a line and in what is said aloud. */
import type { Slots } from './choose.ts'
import { peopleIn } from './people.ts'

export interface Called {
  /** "K", "Ms Tendai", "lorcan", "her". */
  whom: string
  /** In a line of the notes. */
  line: Slots
  /** In what is said to the manager. */
  aloud: Slots
}

const TITLE =
  /(?<!\p{L})((?:Mr|Mrs|Ms|Miss|Dr|Capt|Sgt|Prof|Col|Maj|Rev|Sister|Father|Chef|Coach|Herr|Frau|Mme|Mlle|Doña|Don|Uncle|Auntie|Mama|Baba|Bra|Pan|Pani)\.? )$/u
const TITLE_ALONE =
  /^(?:mr|mrs|ms|miss|dr|capt|sgt|prof|col|maj|rev|sister|father|chef|coach|herr|frau|mme|mlle|doña|don|uncle|auntie|mama|baba|bra|pan|pani|verger|lady|lord|sir|dame|madam|madame|monsieur|bishop|canon|judge|director|professor|doctor|captain)\b/iu

/**
 * @param draft the notes
 * @param manager the manager's first name, if it is known
 * @param near the lines that the question is about: their pronouns count first
 */
export function calledIn(draft: string, manager: string | null, near: string): Called {
  // "thinks to make Gábor team lead, he has the PRINCE2": whose pronoun it is, nobody can tell.
  const others = peopleIn(near, manager ? [manager] : []).length > 0
  const pronoun = spokenTo(near) ?? spokenTo(draft) ?? (others ? null : pronounIn(near)) ?? pronounIn(draft)
  const obj = pronoun === 'she' ? 'her' : pronoun === 'he' ? 'him' : null
  const whom = nameIn(draft, manager) ?? obj ?? 'them'
  const ofWhom = obj === whom ? (pronoun === 'she' ? 'her' : 'his') : whom === 'them' ? 'their' : `${whom}'s`
  // Where nobody says he or she, the question stands in the notes as it will be said: no name twice in a line.
  const line: Slots =
    pronoun || whom === 'them'
      ? {
          their: pronoun === 'she' ? 'her' : pronoun === 'he' ? 'his' : 'their',
          sub: pronoun ?? 'they',
          obj: obj ?? 'them',
          ...(pronoun
            ? { is: 'is', has: 'has', does: 'does', sees: 'sees' }
            : { is: 'are', has: 'have', does: 'do', sees: 'see' }),
        }
      : SAID
  return {
    whom,
    line: { ...line, whom, whose: ofWhom },
    aloud: { ...SAID, whom: 'you', whose: 'your' },
  }
}

/** What stands for the manager in what is said to them. */
const SAID: Slots = {
  their: 'your',
  sub: 'you',
  obj: 'you',
  is: 'are',
  has: 'have',
  does: 'do',
  sees: 'see',
}

function nameIn(draft: string, manager: string | null): string | null {
  if (!manager) return null
  if (TITLE_ALONE.test(manager)) return manager
  const initial = manager[0]!.toUpperCase()
  const full = formIn(draft, manager)
  if (full?.includes(' ') && !manager.includes(' ')) return full
  const initials = manager
    .split(/[\s-]+/u)
    .map((part) => part[0]!.toUpperCase())
    .join('')
  if (initials.length > 1 && new RegExp(`(?<!\\p{L})${initials}(?!\\p{L})`, 'u').test(draft)) return initials
  return usesInitial(draft, initial) ? initial : (full ?? shortIn(draft, manager) ?? manager)
}

/** "Zoltán" for Zoltan, "Rox" for Roxanne. */
function shortIn(draft: string, manager: string): string | null {
  const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const name = bare(manager)
  for (const [word] of draft.slice(0, 4000).matchAll(/(?<!\p{L})\p{L}{3,}(?!\p{L})/gu)) {
    if (bare(word) === name) return word
    if (/^\p{Lu}\p{Ll}+$/u.test(word) && name.startsWith(bare(word))) return word
  }
  return null
}

/** The name as written: with its title, in small letters where the notes have no others, never in capitals. */
function formIn(draft: string, manager: string): string | null {
  const escaped = manager.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const m = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(draft)
  if (!m) return null
  const title = TITLE.exec(draft.slice(Math.max(0, m.index - 8), m.index))?.[1]
  if (title) return title + manager
  return m[0] === m[0].toLowerCase() ? m[0] : manager
}

/** "K thinks", "K:", "S. close to tears"; "I" is the writer, "A" needs a stop. */
function usesInitial(draft: string, initial: string): boolean {
  if (initial === 'I') return false
  const plain = initial === 'A' ? '[.:]' : "(?:[.:]| (?=\\p{Ll}{2,}|[-–—])|['’]s |['’]d )"
  return new RegExp(`(?:^|\\n|(?<=[\\s(/]))${initial}${plain}(?!\\p{Lu}\\p{Ll}|\\d)`, 'u').test(
    draft.replace(/^[^\n]*\b(?:plan|option|phase|team|room) \p{Lu}\b.*$/gmu, ''),
  )
}

/** "told her", "ask him": whom the writer speaks to. */
function spokenTo(text: string): 'she' | 'he' | null {
  const all = [...text.matchAll(/\b(?:tell|told|ask|asked|remind|said to|show) (her|him)\b/giu)]
  const forms = new Set(all.map((m) => m[1]!.toLowerCase()))
  return forms.size === 1 ? (forms.has('her') ? 'she' : 'he') : null
}

/** The pronoun that the notes use, if they use one only. */
function pronounIn(draft: string): 'she' | 'he' | null {
  const she = /\b(?:she|her|hers)\b/iu.test(draft)
  const he = /\b(?:he|him|his)\b/iu.test(draft)
  return she === he ? null : she ? 'she' : 'he'
}
