/**
 * Reads the labelled cases of tests/corpus and cuts them into sentences with the engine's own splitter, so that
 * the model learns from the very sentences that it will see.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { sentencesOf } from '../../src/engine/text/sentences.ts'
import type { RuleId, TextName } from '../../src/engine/types.ts'

const CORPUS = new URL('../../tests/corpus/', import.meta.url)

export interface Label {
  rule: RuleId
  quote: string
  in: TextName
}

/** A whole case as tests/corpus/GUIDELINES.md describes it. */
export interface Case {
  id: string
  channel: 'email' | 'notes'
  manager: string
  managerMessage: string | null
  draft: string
  findings: Label[]
  optional: Label[]
  mustKeep?: string[]
  coachRewrite?: string | null
  forYou?: string
}

interface GoldSentence {
  text: string
  br?: boolean
  act?: string
  acts?: string[]
  weight?: string
  strain?: string
  loaded?: string | null
}

export interface LabelledSentence {
  start: number
  end: number
  text: string
  /** Null where the case has no sentence labels. */
  acts: string[] | null
  weight: string | null
  strain: string | null
  loaded: string | null
  /** Rules found here, and those that fair raters may or may not mark. */
  rules: RuleId[]
  optionalRules: RuleId[]
}

export interface LabelledCase {
  id: string
  /** The file it comes from. */
  set: string
  /** Cases of one group (minimal pairs, near-duplicates) never stand in different folds. */
  group: string
  channel: 'email' | 'notes'
  manager: string
  gate: string | null
  message: LabelledSentence[]
  draft: LabelledSentence[]
  whole: Case
}

const readLines = (path: URL): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))

/** All labelled cases that train, sentence-labelled ones and whole drafts. */
export function readCorpus(): LabelledCase[] {
  const cases = [...readFolder('acts', fromActs), ...readFolder('cases', fromWhole)]
  groupCases(cases)
  return cases
}

/** Cases that never trained or tuned anything of the reading: what ships is measured on them. */
export function readFresh(): LabelledCase[] {
  return readFolder('fresh', fromActs)
}

/** @param read makes a case of a line, given the name of its file */
function readFolder<T>(folder: string, read: (line: T, set: string) => LabelledCase): LabelledCase[] {
  const directory = new URL(`${folder}/`, CORPUS)
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readLines(new URL(name, directory)).map((line) => read(line as T, name.replace('.jsonl', ''))),
    )
}

/** One labelled sentence without a case around it (tests/corpus/sentences). It trains, and is never scored. */
export interface LoneSentence {
  id: string
  side: 'message' | 'draft'
  text: string
  acts: string[]
  weight: string | null
  strain: string | null
  loaded: string | null
  /** The gate that the sentence raises, if it raises one that protects or grief. */
  gate: 'protect' | 'grief' | null
}

/** All lone sentences of the project. */
export function readSentences(): LoneSentence[] {
  const directory = new URL('sentences/', CORPUS)
  return readdirSync(directory)
    .sort()
    .flatMap((name) => readLines(new URL(name, directory)))
    .map((line) => {
      const s = line as GoldSentence & Pick<LoneSentence, 'id' | 'side'> & { gate?: LoneSentence['gate'] }
      return {
        id: s.id,
        side: s.side,
        text: s.text,
        acts: s.acts ?? (s.act ? [s.act] : []),
        weight: s.weight ?? null,
        strain: s.strain ?? null,
        loaded: s.loaded ?? null,
        gate: s.gate ?? null,
      }
    })
}

interface ActsCase {
  id: string
  channel: 'email' | 'notes'
  manager: string
  message: GoldSentence[] | null
  draft: GoldSentence[]
  findings: Label[]
  optional: Label[]
  pair?: string
  gate?: string | null
}

function joined(sentences: GoldSentence[]): {
  text: string
  spans: { start: number; end: number; gold: GoldSentence }[]
} {
  let text = ''
  const spans = []
  for (const [i, gold] of sentences.entries()) {
    const start = text.length
    text += gold.text
    spans.push({ start, end: text.length, gold })
    if (i < sentences.length - 1) text += gold.br ? '\n' : ' '
  }
  return { text, spans }
}

function fromActs(c: ActsCase, set: string): LabelledCase {
  const message = c.message && joined(c.message)
  const draft = joined(c.draft)
  const whole: Case = {
    id: c.id,
    channel: c.channel,
    manager: c.manager,
    managerMessage: message?.text ?? null,
    draft: draft.text,
    findings: c.findings,
    optional: c.optional,
  }
  const label = (side: ReturnType<typeof joined>, name: TextName): LabelledSentence[] =>
    sentencesOf(side.text).map((s) => {
      const under = side.spans.filter(
        (p) => Math.min(p.end, s.end) - Math.max(p.start, s.start) > Math.min(3, p.end - p.start - 1),
      )
      const golds = under.map((p) => p.gold)
      return {
        start: s.start,
        end: s.end,
        text: s.text,
        acts: [...new Set(golds.flatMap((g) => g.acts ?? (g.act ? [g.act] : [])))],
        weight: highest(
          golds.map((g) => g.weight),
          ['light', 'medium', 'heavy'],
        ),
        strain: highest(
          golds.map((g) => g.strain),
          ['none', 'mild', 'strong'],
        ),
        loaded: golds.find((g) => g.loaded)?.loaded ?? null,
        ...rulesAt(whole, name, s),
      }
    })
  return {
    id: c.id,
    set,
    group: c.pair ? [c.id, c.pair].sort().join('+') : c.id,
    channel: c.channel,
    manager: c.manager,
    gate: c.gate && c.gate !== 'null' ? c.gate : null,
    message: message ? label(message, 'managerMessage') : [],
    draft: label(draft, 'draft'),
    whole,
  }
}

function fromWhole(c: Case, set: string): LabelledCase {
  const label = (text: string, name: TextName): LabelledSentence[] =>
    sentencesOf(text).map((s) => ({
      start: s.start,
      end: s.end,
      text: s.text,
      acts: null,
      weight: null,
      strain: null,
      loaded: null,
      ...rulesAt(c, name, s),
    }))
  return {
    id: c.id,
    set,
    group: c.id,
    channel: c.channel,
    manager: c.manager,
    gate: null,
    message: label(c.managerMessage ?? '', 'managerMessage'),
    draft: label(c.draft, 'draft'),
    whole: c,
  }
}

function highest(values: (string | undefined)[], order: string[]): string | null {
  const ranks = values.filter((v) => v !== undefined).map((v) => order.indexOf(v))
  return ranks.length ? (order[Math.max(...ranks)] ?? null) : null
}

function rulesAt(
  c: Case,
  name: TextName,
  s: { start: number; end: number },
): { rules: RuleId[]; optionalRules: RuleId[] } {
  const text = (name === 'draft' ? c.draft : c.managerMessage) ?? ''
  const here = (labels: Label[]): RuleId[] => [
    ...new Set(
      labels
        .filter((l) => {
          const at = text.indexOf(l.quote)
          if (l.in !== name || at < 0) return false
          const overlap = Math.min(at + l.quote.length, s.end) - Math.max(at, s.start)
          return overlap >= 0.5 * Math.min(l.quote.length, s.end - s.start)
        })
        .map((l) => l.rule),
    ),
  ]
  return { rules: here(c.findings), optionalRules: here(c.optional) }
}

/** Share of common longer words (Jaccard) from which two texts count as nearly the same. */
const NEAR_DUPLICATE = 0.6

/** Joins the groups of cases whose drafts or messages are nearly the same. */
function groupCases(cases: LabelledCase[]): void {
  const parent = new Map<string, string>()
  const find = (x: string): string => {
    let root = x
    while (parent.has(root) && parent.get(root) !== root) root = parent.get(root)!
    return root
  }
  const union = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)]
    if (x !== y) parent.set(y, x)
  }
  for (const c of cases) for (const id of c.group.split('+')) union(c.id, id)
  interface Text {
    id: string
    size: number
  }
  const withWord = new Map<string, Text[]>()
  for (const c of cases) {
    for (const text of [c.whole.draft, c.whole.managerMessage ?? '']) {
      const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
      if (words.size < 6) continue
      const shared = new Map<Text, number>()
      for (const word of words)
        for (const other of withWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      for (const [other, n] of shared)
        if (n >= NEAR_DUPLICATE * (words.size + other.size - n)) union(other.id, c.id)
      const entry = { id: c.id, size: words.size }
      for (const word of words) withWord.set(word, [...(withWord.get(word) ?? []), entry])
    }
  }
  for (const c of cases) c.group = find(c.id)
}
