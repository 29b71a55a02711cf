/**
 * Writes the labelled cases as numbers for tools/train/train.py: token ids, n-gram hashes, labels. All reading of
 * text is done here, with the engine's own code.
 *
 *   tsx tools/train/export.ts OUT_DIR
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gramsOf, LETTER_ROWS, letterRowsOf, tokensOf } from '../../src/engine/reading/net/features.ts'
import { DRAFT_ACTS, MESSAGE_ACTS } from '../../src/engine/reading/reading.ts'
import { RULE_IDS } from '../../src/engine/types.ts'
import { type LabelledCase, type LabelledSentence, readCorpus, readSentences } from './dataset.ts'
import { exportSpans } from './spans/export.ts'
import { readVectors } from './vectors.ts'

const PROTECT = new Set(['G4', 'G5', 'G6', 'G10'])
const GRIEF = new Set(['G11'])

const out = process.argv[2]
if (!out) {
  console.error('usage: export.ts OUT_DIR')
  process.exit(2)
}
mkdirSync(out, { recursive: true })

const cases = readCorpus()
const types = new Map<string, number>([['<pad>', 0]])
const typeId = (token: string): number => {
  const known = types.get(token)
  if (known !== undefined) return known
  types.set(token, types.size)
  return types.size - 1
}

/** 1 found, 0 not, -1 fair raters differ: not learnt from. */
const ruleLabel = (s: LabelledSentence, rule: (typeof RULE_IDS)[number]): number =>
  s.rules.includes(rule) ? 1 : s.optionalRules.includes(rule) ? -1 : 0

function messageLabels(s: LabelledSentence): number[] {
  const rules = [ruleLabel(s, 'missing-empathy'), ruleLabel(s, 'unexplored-term')]
  if (s.acts === null) return [...Array<number>(11).fill(-1), ...rules]
  return [
    ...MESSAGE_ACTS.map((a) => +s.acts!.includes(a)),
    +(s.weight !== 'light'),
    +(s.weight === 'heavy'),
    +(s.strain !== 'none'),
    +(s.strain === 'strong'),
    +(s.loaded !== null),
    ...rules,
  ]
}

function draftLabels(s: LabelledSentence): number[] {
  const rules = RULE_IDS.map((r) => ruleLabel(s, r))
  if (s.acts === null) return [...Array<number>(DRAFT_ACTS.length).fill(-1), ...rules]
  return [...DRAFT_ACTS.map((a) => +s.acts!.includes(a)), ...rules]
}

/** Which gates hold. A case whose writer named none has none: the sets are large, and the few slips do not matter. */
function wholeLabels(c: LabelledCase): number[] {
  return c.gate ? [+PROTECT.has(c.gate), +GRIEF.has(c.gate)] : [0, 0]
}

const rows = cases.map((c) => ({
  id: c.id,
  set: c.set,
  group: c.group,
  notes: +(c.channel === 'notes'),
  whole: wholeLabels(c),
  sentences: [
    ...c.message.map((s) => {
      const tokens = tokensOf(s.text)
      return {
        side: 0,
        types: tokens.map(typeId),
        grams: gramsOf(tokens, 'message'),
        labels: messageLabels(s),
      }
    }),
    ...c.draft.map((s) => {
      const tokens = tokensOf(s.text)
      return { side: 1, types: tokens.map(typeId), grams: gramsOf(tokens, 'draft'), labels: draftLabels(s) }
    }),
  ],
}))

/** Lone sentences say nothing about rules, and stand in every training set. */
const lone = readSentences().map((s) => {
  const tokens = tokensOf(s.text)
  const label = { ...s, start: 0, end: 0, rules: [], optionalRules: [] }
  const labels = s.side === 'message' ? messageLabels(label) : draftLabels(label)
  const known = s.side === 'message' ? 11 : DRAFT_ACTS.length
  return {
    id: s.id,
    set: 'sentences',
    group: s.id,
    always: true,
    notes: 0,
    whole: [+(s.gate === 'protect'), +(s.gate === 'grief')],
    sentences: [
      {
        side: s.side === 'message' ? 0 : 1,
        types: tokens.map(typeId),
        grams: gramsOf(tokens, s.side),
        labels: labels.map((value, i) => (i < known ? value : -1)),
      },
    ],
  }
})

const vectors = readVectors()
writeFileSync(
  join(out, 'features.json'),
  JSON.stringify({
    letterRows: LETTER_ROWS,
    dimensions: vectors.dimensions,
    types: [...types.keys()].map((t) => ({
      letters: t === '<pad>' ? [] : letterRowsOf(t),
      vector: t === '<pad>' ? null : vectors.of(t),
    })),
    cases: [...rows, ...lone],
  }),
)
console.log(
  `${rows.length} cases, ${lone.length} lone sentences, ${types.size} types → ${join(out, 'features.json')}`,
)
exportSpans(join(out, 'spans.json'))
