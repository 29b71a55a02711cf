/** Puts the sheet in the order of the talk: what is said aloud stands first, and only there. */
import type { PreparedDecision, PreparedQuestion, Sheet } from '../../engine/types.ts'

export interface Said {
  say: string
  /** What it builds on; null for a question that holds in any 1:1. */
  of: PreparedQuestion | PreparedDecision | null
}

export interface Arranged extends Pick<Sheet, 'line' | 'questions' | 'worries' | 'decisions' | 'yours'> {
  aloud: Said[]
}

export function arrange(sheet: Sheet): Arranged {
  const all = [...sheet.questions, ...sheet.worries, ...sheet.decisions]
  const aloud = sheet.aloud.map((say) => {
    // Said aloud, a question may have its topic before it: "About the audit: what …?"
    const of = all.find(({ ask }) => say.toLowerCase().endsWith(ask.toLowerCase()))
    return { say, of: of ?? null }
  })
  const said = new Set(aloud.map(({ of }) => of))
  const rest = <One extends PreparedQuestion>(list: One[]) => list.filter((one) => !said.has(one))
  return {
    ...sheet,
    aloud,
    questions: rest(sheet.questions),
    worries: rest(sheet.worries),
    decisions: rest(sheet.decisions),
  }
}
