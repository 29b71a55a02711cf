/** The marks that readers gave to wordings under messages of the labelled cases (tests/corpus/judged). */
import { readFileSync } from 'node:fs'
import type { Wording } from '../../src/engine/data/wordings/wording.ts'
import type { Source } from '../../src/engine/rewrite/fit.ts'

export interface Marked {
  wording: Pick<Wording, 'id' | 'move' | 'text' | 'needs'>
  source: Source
  slots: Record<string, string>
  /** 0 does not fit, 1 possible, 2 would be sent. */
  mark: number
}

export interface JudgedCase {
  case: string
  marks: Marked[]
}

const FOLDER = new URL('../../tests/corpus/judged/', import.meta.url)

type Row = {
  case: string
  marks: [id: string, source: Source, mark: number, slots?: Record<string, string>][]
}

/** @param name "questions" or "acknowledgements" */
export function readJudged(name: 'questions' | 'acknowledgements'): JudgedCase[] {
  const wordings = JSON.parse(readFileSync(new URL('wordings.json', FOLDER), 'utf8')) as Record<
    string,
    [move: Wording['move'], text: string]
  >
  const lines = readFileSync(new URL(`${name}.jsonl`, FOLDER), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const row = JSON.parse(line) as Row
    return {
      case: row.case,
      marks: row.marks.map(([id, source, mark, slots = {}]) => {
        const known = wordings[id]
        if (!known) throw new Error(`no wording ${id} in wordings.json`)
        const [move, text] = known
        return { wording: { id, move, text, needs: Object.keys(slots) }, source, slots, mark }
      }),
    }
  })
}
