import type { FullReading } from '../reading/read.ts'
import type { Candidate, Rule } from './rule.ts'
import { odds } from './rule.ts'
import type { Summary } from './summary.ts'

type Place = Pick<Candidate, 'in' | 'sentence'> & { cue: number }

/** Each sign by its name, and its value. */
const SIGNS: readonly [string, (s: Summary, place: Place) => number][] = [
  ['message given', (s) => s.hasMessage],
  ['notes', (s) => s.notes],
  ['strong strain', (s) => s.strongStrain],
  ['mild strain', (s) => s.mildStrain],
  ['sentences of strain', (s) => s.strainCount],
  ['model guess, message', (s) => s.cueOfStrain],
  ['odds of strong strain', (s) => odds(s.strongStrain)],
  ['odds of the guess, message', (s) => odds(s.cueOfStrain)],
  ['odds of the guess, draft', (s) => odds(s.mostRule['missing-empathy'])],
  ['recorded in the notes', (_s, place) => (place.in === 'draft' ? 1 : 0)],
  ['draft acknowledges', (s) => s.most.acknowledge],
  ['odds of an acknowledgement', (s) => odds(s.most.acknowledge)],
  ['acknowledgements', (s) => s.count.acknowledge],
  ['strong strain, not acknowledged', (s) => s.strongStrain * (1 - s.most.acknowledge)],
  ['mild strain, not acknowledged', (s) => s.mildStrain * (1 - s.most.acknowledge)],
  ['draft asks openly', (s) => s.most['open-question']],
  ['draft dismisses', (s) => s.most.dismiss],
  ['draft informs', (s) => s.most.inform],
  ['draft accepts', (s) => s.most.accept],
  ['draft length', (s) => s.draftLength],
  ['message length', (s) => s.messageLength],
  ['open matter', (s) => s.open],
  ['instruction', (s) => s.instruction],
  ['logistics', (s) => s.logistics],
  ['protecting gate', (s) => s.protect],
  ['grief', (s) => s.grief],
]

export const missingEmpathy: Rule = {
  id: 'missing-empathy',
  card: {
    title: '{manager} mentioned',
    seen: '“{quote}”, and your text does not pick it up.',
    why: 'People think more clearly once somebody has noticed the load they are carrying.',
    whenWrong: 'If you have said it in person, or they asked for the bare answer, leave it.',
    source: 'Coaching up: acknowledge the strain, without agreeing to the solution.',
  },
  signs: SIGNS.map(([name]) => name),
  candidates(reading, summary) {
    const best = strongestCue(reading)
    return best
      ? [{ in: best.in, sentence: best.sentence, signs: SIGNS.map(([, value]) => value(summary, best)) }]
      : []
  },
  most: 1,
}

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
