/** Every state of "Prepare my 1:1", by name. */
import type { Sheet } from '../../src/engine/types.ts'
import { NOTHING_PASTED, type PrepareView } from '../../src/panel/prepare-desk.ts'
import { EMPTY } from '../../src/session/panel-state.ts'
import type { Scene } from './scenes.ts'

const NOTES = `1:1 with Dana, 12 May
- Dana: worried about the June numbers with the new group
- agreed: let the director go; Tim takes over
- agreed: move support to the second floor
- Dana thinking of cutting the Thursday call
- what should happen with the Leeds desk?`

export const SHEET: Sheet = {
  silent: null,
  aloud: [
    'What are you hoping to get out of cutting the Thursday call?',
    'What would you need to see to be easy about the June numbers?',
    'What other ways came to mind besides letting the director go?',
  ],
  questions: [
    {
      quote: 'Dana thinking of cutting the Thursday call',
      from: 'notes',
      ask: 'What are you hoping to get out of cutting the Thursday call?',
      wordingId: 'up-06',
    },
    {
      quote: 'And honestly the team needs more ownership, I can’t carry every decision.',
      from: 'messages',
      ask: 'When you say ‘ownership’, what would that look like?',
      wordingId: 'word-01',
    },
  ],
  worries: [
    {
      quote: 'Dana: worried about the June numbers with the new group',
      from: 'notes',
      ask: 'What would you need to see to be easy about the June numbers?',
      wordingId: 'sides-23',
    },
  ],
  decisions: [
    {
      quote: 'agreed: let the director go; Tim takes over',
      from: 'notes',
      ask: 'What other ways came to mind besides letting the director go?',
      wordingId: 'opt-02',
      missing: ['options'],
    },
    {
      quote: 'agreed: move support to the second floor',
      from: 'notes',
      ask: 'What would make you hold off on moving support to the second floor?',
      wordingId: 'cond-01',
      missing: ['options', 'owner'],
    },
  ],
  yours: ['what should happen with the Leeds desk?'],
}

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsordnung'
const many = <T extends { ask: string; quote: string }>(one: T, n: number): T[] =>
  Array.from({ length: n }, (_, i) => ({
    ...one,
    quote: `${i + 1}. ${LONG_WORD} and a good deal more of what was said on that long afternoon, until nobody could quite tell …`,
    ask: `${one.ask} (${i + 1})`,
  }))

const view = (more: Partial<PrepareView>): Scene => ({
  state: { ...EMPTY, link: 'absent' },
  prepare: {
    ...NOTHING_PASTED,
    open: true,
    text: { from: 'Dana', notes: NOTES, messages: '', worries: '' },
    ...more,
  },
})
const kept = (silent: string, line: string): Scene =>
  view({
    phase: 'made',
    sheet: { silent, line, aloud: [], questions: [], worries: [], decisions: [], yours: [] },
  })

export const PREPARE_SCENES: Record<string, Scene> = {
  'prepare-empty': view({ text: NOTHING_PASTED.text }),
  'prepare-pasted': { ...view({}), unfolded: true },
  'prepare-making': view({ phase: 'making' }),
  'prepare-sheet': view({ phase: 'made', sheet: SHEET }),
  'prepare-little': view({
    phase: 'made',
    text: NOTHING_PASTED.text,
    sheet: {
      ...kept('', '').prepare!.sheet!,
      silent: null,
      line: 'There is little in here to build on. These hold in any 1:1.',
      aloud: [
        'What is taking most of your attention at the moment?',
        'What should I do more of, and what less?',
        'What do you see coming that I may not see yet?',
      ],
    },
  }),
  'prepare-long': view({
    phase: 'made',
    text: { ...NOTHING_PASTED.text, from: LONG_WORD },
    sheet: {
      ...SHEET,
      questions: many(SHEET.questions[0]!, 5),
      worries: many(SHEET.worries[0]!, 3),
      decisions: many(SHEET.decisions[1]!, 3),
      yours: [1, 2, 3, 4, 5].map((n) => `${n}. how do we go on with ${LONG_WORD}?`),
    },
  }),
  'prepare-protected': kept(
    'G10',
    'This looks serious, so there is no coaching here. Your words stay as they are.',
  ),
  'prepare-grief': kept(
    'G11',
    'Somebody’s illness or loss is in here. Plain, kind words come first, and no technique of mine. To prepare the rest, paste it without that part.',
  ),
  'prepare-language': kept(
    'language',
    'This seems to be in another language. Coaching works in English only.',
  ),
  'prepare-too-long': kept('too-long', 'This is too long for one sheet. Paste the last few weeks only.'),
  'prepare-failed': view({ phase: 'failed' }),
  'prepare-markup': view({
    phase: 'made',
    sheet: { ...SHEET, yours: ['<img src=x onerror=alert(1)> & <b>bold</b>?'] },
  }),
}
