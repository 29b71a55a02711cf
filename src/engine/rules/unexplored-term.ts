import type { FullReading } from '../reading/read.ts'
import type { Candidate, Rule } from './rule.ts'
import { odds } from './rule.ts'
import type { Summary } from './summary.ts'

type Place = Pick<Candidate, 'in' | 'sentence'> & { cue: number }

/** Each sign by its name, and its value. */
const SIGNS: readonly [string, (s: Summary, place: Place) => number][] = [
  ['message given', (s) => s.hasMessage],
  ['notes', (s) => s.notes],
  ['loaded', (s) => s.loaded],
  ['model guess, message', (s) => s.cueOfTerm],
  ['odds of a loaded phrase', (s) => odds(s.loaded)],
  ['odds of the guess, message', (s) => odds(s.cueOfTerm)],
  ['odds of the guess, draft', (s) => odds(s.mostRule['unexplored-term'])],
  ['recorded in the notes', (_s, place) => (place.in === 'draft' ? 1 : 0)],
  ['draft asks openly', (s) => s.most['open-question']],
  ['open questions', (s) => s.count['open-question']],
  ['loaded, not asked about', (s) => s.loaded * (1 - s.most['open-question'])],
  ['draft accepts', (s) => s.most.accept],
  ['draft commits', (s) => s.most.commit],
  ['draft asks closed', (s) => s.most['closed-question']],
  ['draft requests', (s) => s.most.request],
  ['draft states a condition', (s) => s.most.condition],
  ['open matter', (s) => s.open],
  ['instruction', (s) => s.instruction],
  ['draft length', (s) => s.draftLength],
  ['message length', (s) => s.messageLength],
  ['protecting gate', (s) => s.protect],
]

export const unexploredTerm: Rule = {
  id: 'unexplored-term',
  card: {
    title: 'A word worth asking about',
    seen: 'Much hangs on “{cue}”, and nobody has said what it would look like.',
    why: 'You cannot answer a wish or a worry until you know what the words mean to the person who said them.',
    whenWrong: 'If the two of you use the word in a settled sense, leave it.',
    source: 'Ask what exactly is meant by the loaded word, and what is at risk.',
  },
  signs: SIGNS.map(([name]) => name),
  candidates(reading, summary) {
    const best = strongestTerm(reading)
    return best
      ? [{ in: best.in, sentence: best.sentence, signs: SIGNS.map(([, value]) => value(summary, best)) }]
      : []
  },
  most: 1,
}

function strongestTerm(reading: FullReading): Place | null {
  let best: Place | null = null
  const offer = (place: Place): void => {
    if (!best || place.cue > best.cue) best = place
  }
  reading.message?.sentences.forEach((s, i) => {
    const guess = reading.output.message[i]!.rules['unexplored-term']
    offer({ in: 'managerMessage', sentence: i, cue: Math.max(guess, s.loaded) })
  })
  if (reading.channel === 'notes')
    reading.output.draft.forEach((s, i) => {
      offer({ in: 'draft', sentence: i, cue: s.rules['unexplored-term'] })
    })
  return best
}
