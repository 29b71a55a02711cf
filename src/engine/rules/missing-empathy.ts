import type { FullReading } from '../reading/read.ts'
import type { Candidate, Rule } from './rule.ts'
import { odds } from './rule.ts'
import type { Summary } from './summary.ts'

export const missingEmpathy: Rule = {
  id: 'missing-empathy',
  card: {
    title: '{manager} mentioned',
    seen: '“{quote}”, and your text does not pick it up.',
    why: 'People think more clearly once somebody has noticed the load they are carrying.',
    whenWrong: 'If you have said it in person, or they asked for the bare answer, leave it.',
    source: 'Coaching up: acknowledge the strain, without agreeing to the solution.',
  },
  candidates(reading, summary) {
    const best = strongestCue(reading)
    return best ? [{ ...best, signs: signsOf(summary, best) }] : []
  },
  most: 1,
}

type Place = Pick<Candidate, 'in' | 'sentence'> & { cue: number }

/** The sentence that shows the manager's strain best: in the message, or in notes that record it. */
function strongestCue(reading: FullReading): Place | null {
  let best: Place | null = null
  const offer = (place: Place): void => {
    if (!best || place.cue > best.cue) best = place
  }
  reading.message?.sentences.forEach((s, i) => {
    const guess = reading.output.message[i]!.rules['missing-empathy']
    offer({ in: 'managerMessage', sentence: i, cue: Math.max(guess, 0.5 * s.strain.strong) })
  })
  if (reading.channel === 'notes')
    reading.output.draft.forEach((s, i) => {
      offer({ in: 'draft', sentence: i, cue: s.rules['missing-empathy'] })
    })
  return best
}

function signsOf(s: Summary, place: Place): Record<string, number> {
  return {
    'message given': s.hasMessage,
    notes: s.notes,
    'strong strain': s.strongStrain,
    'mild strain': s.mildStrain,
    'sentences of strain': s.strainCount,
    'model guess, message': s.cueOfStrain,
    'odds of strong strain': odds(s.strongStrain),
    'odds of the guess, message': odds(s.cueOfStrain),
    'odds of the guess, draft': odds(s.mostRule['missing-empathy']),
    'recorded in the notes': place.in === 'draft' ? 1 : 0,
    'draft acknowledges': s.most.acknowledge,
    'odds of an acknowledgement': odds(s.most.acknowledge),
    acknowledgements: s.count.acknowledge,
    'strong strain, not acknowledged': s.strongStrain * (1 - s.most.acknowledge),
    'mild strain, not acknowledged': s.mildStrain * (1 - s.most.acknowledge),
    'draft asks openly': s.most['open-question'],
    'draft dismisses': s.most.dismiss,
    'draft informs': s.most.inform,
    'draft accepts': s.most.accept,
    'draft length': s.draftLength,
    'message length': s.messageLength,
    'open matter': s.open,
    instruction: s.instruction,
    logistics: s.logistics,
    'protecting gate': s.protect,
    grief: s.grief,
    'other gate': s.otherGate,
  }
}
