/** Labelled cases of notes, as documents and as the engine's own input. */
import { readdirSync, readFileSync } from 'node:fs'
import { coach, loadModel } from '../../../../src/engine/index.ts'
import type { Finding, Report } from '../../../../src/engine/types.ts'
import type { Tab } from '../../../pages/google-docs/scene.ts'

export interface NotesCase {
  id: string
  manager: string
  draft: string
  /** What the manager said; null where the case does not tell. */
  message: string | null
}

/** A sentence of tests/corpus/acts; `br`: a line break follows, else a space. */
interface Sentence {
  text: string
  br?: boolean
}
interface Labelled {
  id: string
  channel: string
  manager: string
}
type OfActs = Labelled & { message: Sentence[] | null; draft: Sentence[] }
type Whole = Labelled & { managerMessage: string | null; draft: string }

/** Cases from all over the corpus, always the same ones: two of three tell what the manager said. */
export function notesCases(count: number): NotesCase[] {
  const acts = labelled<OfActs>('acts/').map(({ id, manager, message, draft }) => ({
    id,
    manager,
    draft: joined(draft),
    message: message && joined(message),
  }))
  const whole = labelled<Whole>('cases/').map(({ id, manager, draft, managerMessage }) => ({
    id,
    manager,
    draft,
    message: managerMessage,
  }))
  const all: NotesCase[] = [...acts, ...whole]
  const told = all.filter(({ message }) => message !== null)
  const untold = all.filter(({ message }) => message === null)
  const most = Math.round((count * 2) / 3)
  return [...spread(told, most), ...spread(untold, count - most)]
}

/** All cases of notes of one folder of the corpus. */
function labelled<T extends Labelled>(folder: string): T[] {
  const place = new URL(`../../../corpus/${folder}`, import.meta.url)
  return readdirSync(place)
    .sort()
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, place), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
    .filter(({ channel }) => channel === 'notes')
}

const joined = (sentences: readonly Sentence[]): string =>
  sentences.map(({ text, br }, n) => (n < sentences.length - 1 ? text + (br ? '\n' : ' ') : text)).join('')

function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length < count) throw new Error(`only ${all.length} cases, not ${count}`)
  return Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)]!)
}

/** A tab with the notes, each line a paragraph. */
export const tabOf = ({ id, draft }: NotesCase): Tab => ({
  id: `t.${id}`,
  title: id,
  body: draft.split('\n'),
})

/** What is compared: offsets differ where the document's own empty lines do. */
export type Found = Pick<Finding, 'rule' | 'quote' | 'in' | 'shown'>

export const foundIn = ({ findings }: Report): Found[] =>
  findings.map(({ rule, quote, in: where, shown }) => ({ rule, quote, in: where, shown }))

/** What the engine alone finds. */
export function engineAlone({ draft, manager }: NotesCase, message: string | null): Found[] {
  loadEngine()
  return foundIn(coach({ channel: 'notes', draft, message, manager }))
}

let isLoaded = false
function loadEngine(): void {
  if (isLoaded) return
  const file = readFileSync(new URL('../../../../src/engine/data/model/weights.bin', import.meta.url))
  loadModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer)
  isLoaded = true
}
