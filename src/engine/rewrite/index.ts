/**
 * Advice for one draft: suggestions for each finding, whole rewrites, and a ladder of questions. Everything shown has
 * passed the guard. Never throws: what cannot be composed safely is left out, with the reason in plain words.
 */
import type { Reading } from '../reading/reading.ts'
import { hashOf } from '../text/random.ts'
import type { Finding, Rewrite, RuleId, Suggestion, Tone } from '../types.ts'
import { type Composed, composeMail } from './compose.ts'
import { guard } from './guard.ts'
import { kitOf } from './kit.ts'
import { ladderOf } from './ladder.ts'
import { type ComposedNotes, composeNotes } from './notes.ts'
import { withOwnQuestion } from './own.ts'
import type { Way } from './state.ts'
import { suggestionsOf } from './suggest.ts'
import { type Understanding, understand } from './understand.ts'

export interface Advice {
  suggestions: Suggestion[]
  rewrites: Rewrite[]
  ladder: string[]
  reason?: string
}

export interface AdviseOptions {
  recent?: string[]
  seed?: number
  ownQuestion?: string
  asked: boolean
  /** Reads a candidate against the same message, for the guard. */
  detect: (draft: string) => { rule: RuleId; quote: string }[]
  /** For development: told of each candidate that the guard turned down, and why. */
  onReject?: (way: string, why: string, text: string) => void
}

const MAX_LENGTH = 60_000
const ATTEMPTS = 7

export function advise(reading: Reading, findings: Finding[], options: AdviseOptions): Advice {
  try {
    if (reading.draft.text.length > MAX_LENGTH)
      return { suggestions: [], rewrites: [], ladder: [], reason: TOO_LONG }
    return compose(reading, findings, options)
  } catch {
    return { suggestions: [], rewrites: [], ladder: [], reason: 'No wording fits this draft well enough.' }
  }
}

const TOO_LONG = 'The draft is too long to be rewritten as a whole.'

function compose(reading: Reading, findings: Finding[], options: AdviseOptions): Advice {
  const u = understand(reading, findings)
  const seed = (options.seed ?? 0) ^ hashOf(reading.draft.text + (reading.message?.text.slice(0, 200) ?? ''))
  const recent = new Set(options.recent ?? [])
  const rewrites = findings.length > 0 ? rewritesOf(reading, findings, u, seed, recent, options) : []
  const used = new Set(rewrites.flatMap((r) => r.wordingIds))
  const ladder = ladderOf(reading, findings, u, seed, recent, used, rewrites.map((r) => r.text).join('\n'))
  const suggestions = suggestionsOf(reading, findings, u, seed, recent, options)
  const advice: Advice = { suggestions, rewrites, ladder }
  if (findings.length > 0 && rewrites.length === 0)
    advice.reason =
      'No wording fits this draft well enough to stand in its place; the questions below may help.'
  return advice
}

function waysOf(findings: readonly Finding[], u: Understanding): Way[] {
  const closed = findings.some((f) => f.rule === 'closed-agreement')
  if (u.heavyPerson && closed) return ['asks-first', 'keeps-yes', 'talk']
  return closed ? ['asks-first', 'keeps-yes', 'talk'] : ['asks-first', 'keeps-yes']
}

const TONES: readonly Tone[] = ['plain', 'warm', 'brief']

function rewritesOf(
  reading: Reading,
  findings: Finding[],
  u: Understanding,
  seed: number,
  recent: ReadonlySet<string>,
  options: AdviseOptions,
): Rewrite[] {
  const out: Rewrite[] = []
  const usedBefore = new Set<string>()
  const terse = reading.draft.text.split(/\s+/u).length < 14
  for (const [i, way] of waysOf(findings, u).entries()) {
    const tone = reading.settings.tone ?? (i === 0 && terse ? 'brief' : TONES[(i + (seed & 3)) % 3]!)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const kit = kitOf(reading, findings, u, { seed: seed + i * 7919 + attempt * 104729, tone, recent })
      for (const id of usedBefore) kit.used.add(id)
      const made: Composed | ComposedNotes | null =
        reading.channel === 'notes' ? composeNotes(kit, way) : composeMail(kit, way)
      if (!made) break
      const done: Composed & { forYou?: string } = options.ownQuestion
        ? withOwnQuestion(made, reading, options.ownQuestion)
        : made
      if (out.some((r) => r.text === done.text)) continue
      const mustGo =
        way === 'keeps-yes'
          ? []
          : findings.filter((f) => f.in === 'draft' && reading.channel === 'email').map((f) => f.quote)
      const wrong = guard(
        { ...done, term: u.term },
        reading,
        reading.channel === 'email' ? { detect: options.detect, mustGo } : {},
      )
      if (wrong) {
        options.onReject?.(way, wrong, done.text)
        continue
      }
      for (const id of done.wordingIds) usedBefore.add(id)
      out.push({
        text: done.text,
        moves: done.moves,
        wordingIds: done.wordingIds,
        way:
          way === 'asks-first'
            ? 'asks-first'
            : way === 'keeps-yes' && findings.some((f) => f.rule === 'closed-agreement')
              ? 'keeps-yes'
              : 'other',
        tone,
        heldBack: done.heldBack,
        blanks: done.blanks,
        ...(done.forYou ? { forYou: done.forYou } : {}),
      })
      break
    }
  }
  return out
}
