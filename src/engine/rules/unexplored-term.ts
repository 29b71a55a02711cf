import type { FullReading } from '../reading/read.ts'
import type { Candidate, Rule } from './rule.ts'
import { odds } from './rule.ts'
import type { Summary } from './summary.ts'

export const unexploredTerm: Rule = {
  id: 'unexplored-term',
  card: {
    title: 'A word worth asking about',
    seen: 'Much hangs on “{cue}”, and nobody has said what it would look like.',
    why: 'You cannot answer a wish or a worry until you know what the words mean to the person who said them.',
    whenWrong: 'If the two of you use the word in a settled sense, leave it.',
    source: 'Ask what exactly is meant by the loaded word, and what is at risk.',
  },
  candidates(reading, summary) {
    const best = strongestTerm(reading)
    return best ? [{ ...best, signs: signsOf(summary, best) }] : []
  },
  most: 1,
}

type Place = Pick<Candidate, 'in' | 'sentence'> & { cue: number }

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

function signsOf(s: Summary, place: Place): Record<string, number> {
  return {
    'message given': s.hasMessage,
    notes: s.notes,
    loaded: s.loaded,
    'model guess, message': s.cueOfTerm,
    'odds of a loaded phrase': odds(s.loaded),
    'odds of the guess, message': odds(s.cueOfTerm),
    'odds of the guess, draft': odds(s.mostRule['unexplored-term']),
    'recorded in the notes': place.in === 'draft' ? 1 : 0,
    'draft asks openly': s.most['open-question'],
    'open questions': s.count['open-question'],
    'loaded, not asked about': s.loaded * (1 - s.most['open-question']),
    'draft accepts': s.most.accept,
    'draft commits': s.most.commit,
    'draft asks closed': s.most['closed-question'],
    'draft requests': s.most.request,
    'draft states a condition': s.most.condition,
    'open matter': s.open,
    instruction: s.instruction,
    'draft length': s.draftLength,
    'message length': s.messageLength,
    'protecting gate': s.protect,
    'other gate': s.otherGate,
  }
}
