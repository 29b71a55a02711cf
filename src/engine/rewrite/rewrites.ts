/** Whole drafts, at most three: one that asks first, one that keeps the yes, on heavy matters one that takes it to talk. */
import type { Finding, Rewrite, Tone } from '../types.ts'
import { type Composed, composeMail } from './compose.ts'
import { OWN_DEED, onlyDeedIn } from './deed.ts'
import { guard } from './guard.ts'
import { guessesIn } from './guesses.ts'
import type { AdviseOptions } from './index.ts'
import { type Base, kitOf } from './kit.ts'
import { isBeside, withNeighbours } from './neighbours.ts'
import { composeNotes } from './notes.ts'
import { withOwnQuestion } from './own.ts'
import type { Way } from './state.ts'

export interface Made {
  rewrite: Rewrite
  composed: Composed
}

const TONES: readonly Tone[] = ['plain', 'warm', 'brief']
/** The try from which only what is flagged is treated. */
const PLAIN_FROM = 3
const ATTEMPTS = { 'asks-first': 5, 'keeps-yes': 2, talk: 2 }

export function waysOf(findings: readonly Finding[], heavyPerson: boolean): Way[] {
  const closed = findings.some((f) => f.rule === 'closed-agreement')
  return closed && heavyPerson ? ['asks-first', 'keeps-yes', 'talk'] : ['asks-first', 'keeps-yes']
}

export function rewritesOf(
  base: Base,
  findings: readonly Finding[],
  seed: number,
  recent: ReadonlySet<string>,
  options: AdviseOptions,
): Made[] {
  const { reading, u } = base
  const mail = reading.channel === 'email'
  const out: Made[] = []
  const usedBefore = new Set<string>()
  const isDone = doneIn(base)
  const guesses = guessesIn(findings)
  const terse = reading.draft.text.length < 80
  for (const [i, way] of waysOf(findings, u.heavyPerson).entries()) {
    const tone = reading.settings.tone ?? (i === 0 && terse ? 'brief' : TONES[(i + (seed & 3)) % 3]!)
    const tried = new Set<string>()
    let all = withNeighbours(reading, findings)
    for (let attempt = 0; attempt < ATTEMPTS[way]; attempt++) {
      if (attempt === 2) tried.clear()
      // Where what stands beside it cannot be said otherwise, it stays.
      if (attempt === PLAIN_FROM) all = all.filter((f) => !isBeside(f))
      const kit = kitOf(base, all, {
        seed: seed + i * 7919 + attempt * 104729,
        tone,
        recent,
        attempt,
        second: i > 0,
      })
      for (const id of usedBefore) kit.used.add(id)
      const first: (Composed & { forYou?: string }) | null = mail
        ? composeMail(kit, way)
        : composeNotes(kit, way)
      if (!first && attempt < PLAIN_FROM && all.length > findings.length) continue
      if (!first) break
      const done = options.ownQuestion ? withOwnQuestion(first, reading, options.ownQuestion) : first
      if (tried.has(done.text) || out.some((m) => m.rewrite.text === done.text)) continue
      tried.add(done.text)
      const mustGo =
        way === 'keeps-yes' && findings.some((f) => f.rule === 'closed-agreement')
          ? []
          : all
              // What is done cannot be undone by leaving it out.
              .filter((f) => f.in === 'draft' && mail && !isDone(f))
              .map((f) => f.quote)
      const wrong = guard(
        { ...done, term: u.term },
        reading,
        mail ? { detect: options.detect, mustGo, lenient: attempt > 1, guesses } : {},
      )
      if (wrong) {
        options.onReject?.(way, wrong, done.text)
        if (mail && wrong.startsWith('still there')) all = [...all, ...comeUp(base, all, done.text, options)]
        continue
      }
      for (const id of done.wordingIds) usedBefore.add(id)
      out.push({ rewrite: rewriteOf(done, way, tone, findings), composed: done })
      break
    }
  }
  return out
}

/** Whether a finding marks what is done already. */
const doneIn =
  ({ reading }: Base) =>
  (f: Finding): boolean =>
    OWN_DEED.test(f.quote) ||
    reading.draft.sentences.some((s) => s.start < f.end && s.end > f.start && onlyDeedIn(s) === 'done')

/** What comes to light in a sentence that has not been treated, once the rest is: treated in the next try. */
function comeUp(base: Base, findings: readonly Finding[], text: string, options: AdviseOptions): Finding[] {
  const { sentences } = base.reading.draft
  return options.detect(text).flatMap(({ rule, quote }) => {
    const s = sentences.find((x) => x.part === 'body' && x.text === quote)
    // A question to the manager is no yes.
    if (
      !s ||
      (rule === 'closed-agreement' && /\?\s*$/u.test(quote)) ||
      findings.some((f) => f.in === 'draft' && f.start < s.end && f.end > s.start)
    )
      return []
    return [
      {
        ...findings[0]!,
        id: `later@${s.start}`,
        rule,
        in: 'draft' as const,
        start: s.start,
        end: s.end,
        quote,
      },
    ]
  })
}

function rewriteOf(
  done: Composed & { forYou?: string },
  way: Way,
  tone: Tone,
  findings: readonly Finding[],
): Rewrite {
  const keeps = way === 'keeps-yes' && findings.some((f) => f.rule === 'closed-agreement')
  return {
    text: done.text,
    moves: done.moves,
    wordingIds: done.wordingIds,
    way: way === 'asks-first' ? 'asks-first' : keeps ? 'keeps-yes' : 'other',
    tone,
    heldBack: done.heldBack,
    blanks: done.blanks,
    ...(done.forYou ? { forYou: done.forYou } : {}),
  }
}
