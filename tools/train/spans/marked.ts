/**
 * The messages of tests/corpus/spans: which words of a message name the plan, the matter and the load. Cut into
 * sentences by the engine's own splitter.
 */
import { readFileSync } from 'node:fs'
import { readCorpus } from '../dataset.ts'

export const SPANS = ['plan', 'matter', 'load'] as const
export type SpanName = (typeof SPANS)[number]

/** Where a span stands in its sentence; 'none' where the sentence is of the kind that might hold one. */
export type Mark = { start: number; end: number } | 'none'

export interface MarkedMessage {
  id: string
  group: string
  sentences: { text: string; spans: Partial<Record<SpanName, Mark>> }[]
}

const FOLDER = new URL('../../../tests/corpus/spans/', import.meta.url)

function rowsOf(name: string): string[][] {
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
}

/**
 * Reads all marked messages.
 * @throws Error for a line whose case is unknown, or whose span is not a part of the message
 */
export function readMarked(): MarkedMessage[] {
  const cases = new Map(readCorpus().map((c) => [c.id, c]))
  const out = new Map<string, MarkedMessage>()
  const messageOf = (id: string): MarkedMessage => {
    const known = out.get(id)
    if (known) return known
    const c = cases.get(id)
    if (!c) throw new Error(`${id} is not a case of the corpus`)
    const made: MarkedMessage = {
      id,
      group: c.group,
      sentences: c.message.map((s) => ({ text: s.text, spans: {} })),
    }
    out.set(id, made)
    return made
  }
  const mark = (made: MarkedMessage, span: SpanName, text: string, mayHold: boolean[]): void => {
    const holds = made.sentences.map((s) => text !== '-' && s.text.includes(text))
    const at = holds.findIndex((h, i) => h && mayHold[i])
    const place = at >= 0 ? at : holds.indexOf(true)
    if (text !== '-' && place < 0) throw new Error(`${made.id}: "${text}" is in no sentence of the message`)
    made.sentences.forEach((s, i) => {
      if (i === place) {
        const start = s.text.indexOf(text)
        s.spans[span] = { start, end: start + text.length }
      } else if (mayHold[i] && !holds[i]) s.spans[span] = 'none'
    })
  }
  for (const [id, plan, matter] of rowsOf('open.tsv')) {
    const made = messageOf(id!)
    const open = cases.get(id!)!.message.map((s) => s.acts?.includes('open') === true && s.weight !== 'light')
    mark(made, 'plan', plan!, open)
    mark(made, 'matter', matter!, open)
  }
  for (const [id, load] of rowsOf('strain.tsv')) {
    const made = messageOf(id!)
    mark(
      made,
      'load',
      load!,
      cases.get(id!)!.message.map((s) => s.strain === 'strong'),
    )
  }
  return [...out.values()]
}
