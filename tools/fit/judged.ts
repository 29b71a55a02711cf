/** The marks that readers gave to wordings under messages of the labelled cases (tests/corpus/judged). */
import { readFileSync } from 'node:fs'
import { BURDENS } from '../../src/engine/data/burdens/index.ts'
import { ANY_OPEN, HEDGES } from '../../src/engine/data/hedges/index.ts'
import { SUBJECTS } from '../../src/engine/data/subjects/index.ts'
import { WORDINGS } from '../../src/engine/data/wordings/index.ts'
import { PLAIN_ACKNOWLEDGEMENTS, PLAIN_QUESTIONS } from '../../src/engine/data/wordings/plain.ts'
import type { Wording } from '../../src/engine/data/wordings/wording.ts'
import type { Source } from '../../src/engine/rewrite/fit.ts'
import { hashOf } from '../../src/engine/text/random.ts'

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

/** Cases by which the marks are cross-validated. */
export const FOLDS = 5
export const foldOf = (id: string): number => hashOf(id) % FOLDS

const FOLDER = new URL('../../tests/corpus/judged/', import.meta.url)

type Row = {
  case: string
  marks: [id: string, source: Source, mark: number, slots?: Record<string, string>][]
}

/** The ids that wordings have today, for places in their lists may change. */
function idsByText(): Map<string, string> {
  const all: Wording[] = [
    ...WORDINGS,
    ...PLAIN_QUESTIONS,
    ...PLAIN_ACKNOWLEDGEMENTS,
    ...[...HEDGES, ANY_OPEN, ...BURDENS].flatMap((c) => c.says),
    ...SUBJECTS.flatMap((s) => [...s.questions.values()].flat()),
  ]
  return new Map(
    all.flatMap((w): [string, string][] => [
      [w.text, w.id],
      [`${w.move} ${w.text}`, w.id],
    ]),
  )
}

/** @param name what was judged */
export function readJudged(
  name: 'questions' | 'acknowledgements' | 'notes' | 'yes' | 'after-yes',
): JudgedCase[] {
  const wordings = JSON.parse(readFileSync(new URL('wordings.json', FOLDER), 'utf8')) as Record<
    string,
    [move: Wording['move'], text: string]
  >
  const lines = readFileSync(new URL(`${name}.jsonl`, FOLDER), 'utf8')
    .trim()
    .split('\n')
  const now = idsByText()
  return lines.map((line) => {
    const row = JSON.parse(line) as Row
    return {
      case: row.case,
      marks: row.marks.flatMap(([id, source, mark, slots = {}]) => {
        const known = wordings[id]
        if (!known) throw new Error(`no wording ${id} in wordings.json`)
        const [move, text] = known
        const present = now.get(`${move} ${text}`) ?? now.get(text)
        // A wording that has gone since is judged no more.
        if (!present) return []
        return [{ wording: { id: present, move, text, needs: Object.keys(slots) }, source, slots, mark }]
      }),
    }
  })
}
