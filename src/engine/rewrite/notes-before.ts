/** What a question in notes has to come before: the day on which the writer acts, or somebody who is to be told. */
import type { Line } from '../text/lines.ts'

const DAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r?s(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const EXACT = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}[/.]\\d{1,2}\\b(?! ?(?:%|am|pm|h\\b|k\\b|m\\b))|the \\d{1,2}(?:st|nd|rd|th)\\b|(?:wk|week|kw) \\d{1,2}\\b|Q[1-4]\\b)`
/** A day that something is tied to: "by Fri", "from 1 Sept", "starts 25/11". */
const TIED = new RegExp(
  `\\b(?:by|on|before|until|till|for|due|deadline|from|as of|starts?|starting|this|next|at the latest|out) (${EXACT}|${DAY}\\b|tmrw|tomorrow)`,
  'iu',
)
const FROM = new RegExp(`\\b(?:from|as of|starting|beginning|as from) (${EXACT}|${MONTH}\\b|${DAY}\\b)`, 'iu')
/** "give to HR Friday", "I'll tell CS tmrw" */
const LAST = new RegExp(`\\s((?:wk|week) \\d{1,2}|${DAY}|tmrw|tomorrow)(?: (?:am|pm))?[.)]?\\s*$`, 'iu')

const TOLD =
  /\b(?:tell|inform|brief|notify|warn|announce (?:it |this )?to|break (?:it|this) to|ring|call|mail|e-mail|email|write to|phone) (?:also )?(the (?:(?:two|three|four|five|other|land|estate|letting|travel|shipping|insurance|union|sales|night|duty|shift|site) )?(?!two|three|four|five|other)\p{Ll}{3,}|(?:(?:Mr|Mrs|Ms|Miss|Dr|Sister|Father|Lady|Sir)\.? \p{Lu}\p{L}*\.?)|\p{Lu}[\p{L}]+)(?=$|[ ,.;)])(?! ?(?:[+&]|and|for|re|about the price) )/u

const MINE =
  /^(?:me\b|I\b|I['’]ll|AI\b|to ?do\b|(?:draft|write|send|tell|inform|brief|notify|announce|mail|e-mail|email|ring|call|cancel|order|book|pull|put|give|circulate|ask|print|make|prepare|start|take|swap|change|drop|cut|move|letter|notice|form|new)\b)/iu

export interface Before {
  /** "Fri", "15/11", "CS hears" */
  what: string
  /** Whether somebody is to be told. */
  hears: boolean
}

/**
 * @param lines the lines of the notes
 * @param at index of the line under which the question is asked
 * @param from offset from which that line speaks of what the writer does
 */
export function beforeOf(
  draft: string,
  lines: readonly Line[],
  at: number,
  manager: string | null,
): Before | null {
  const told: string[] = []
  let day: string | null = null
  for (let i = at; i <= Math.min(lines.length - 1, at + 3); i++) {
    const text = draft.slice(lines[i]!.content, lines[i]!.end).replace(/^[\s→>=-]+/u, '')
    if (text.trim() === '' && i > at) break
    if (i > at && !MINE.test(text)) break
    const person = TOLD.exec(text)?.[1]
    if (
      person &&
      (i <= at + 1 || /\b(?:tell|inform|brief|notify|announce|break)\b/iu.test(text)) &&
      !isManager(person, manager)
    )
      told.push(person)
    if (i <= at + 2) day ??= TIED.exec(text)?.[1] ?? LAST.exec(text)?.[1] ?? null
    if (told.length > 0) break
  }
  const who = told[0]
  if (who && !/^(?:the )?(?:I|OK|Me|My|He|She|Them|They)$/iu.test(who))
    return {
      what: `${who} ${/^the (?:.*s|two|three|four|five|six|seven|eight|nine|ten|twelve|crew|team|staff)$/u.test(who) ? 'hear' : 'hears'}`,
      hears: true,
    }
  if (day) return { what: day, hears: false }
  for (let i = at; i >= Math.max(0, at - 1); i--) {
    const m = FROM.exec(draft.slice(lines[i]!.content, lines[i]!.end))?.[1]
    if (m) return { what: m, hears: false }
  }
  return null
}

const isManager = (name: string, manager: string | null): boolean =>
  manager !== null && name.toLowerCase() === manager.toLowerCase()
