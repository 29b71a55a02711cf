/** Fixture reports for the gallery: the seed scene and what else the panel must be able to show. */
import type { Card, Finding, Report, Span, Suggestion } from '../../src/engine/types.ts'
import type { DraftState } from '../../src/platform/protocol.ts'

export const MESSAGE =
  'Our team has been doing great. The addition of this new group is going to bring extra work and risk to our numbers. I am thinking the best solution is to fire the director of that group and have Tim from our team take over.'
export const DRAFT =
  "Hi Dana,\n\nSounds good, I agree. I'll let Tim know and start the transition on Monday.\n\nBest,\nAlex"
export const ASKS =
  'I can see how this brings extra work and puts our numbers at risk. Thank you for bringing me in before it is settled. Before I let Tim know, could you paint me a picture of how it would run with him in charge?'
const KEEPS = 'Could you paint me a picture of how it would run with him in charge?'

const CARDS = {
  settles: {
    title: 'Still open',
    seen: 'Dana is thinking aloud, and the reply agrees.',
    why: 'Dana is still thinking aloud. A yes now may end the thinking, and with it your part in it.',
    whenWrong:
      'When it was decided before, when you have talked it through, or when you simply agree and Dana wants to move on.',
    source:
      'Changing the conversation instead of agreeing: “I am thinking” is an invitation to think together.',
  },
  load: {
    title: 'Dana mentioned',
    seen: 'Dana names extra work and a risk to the numbers; the reply does not mention either.',
    why: 'People think more freely once what weighs on them has been heard. Hearing it is not agreeing.',
    whenWrong: 'When you have just talked about it, or when it is a passing remark.',
    source: 'Empathy without agreement.',
  },
  word: {
    title: 'A word worth asking about',
    seen: '“Transition” can mean a week or a year.',
    why: 'Big words hold different pictures for different people.',
    whenWrong: 'When the two of you have used it for years.',
    source: 'Ask what the word means here.',
  },
} satisfies Record<string, Card>

/** The first place of a quote in a text. */
export function span(text: string, quote: string): Span {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in the text`)
  return { start, end: start + quote.length, quote }
}

const CLOSED: Finding = {
  ...span(DRAFT, 'Sounds good, I agree.'),
  id: 'f1',
  rule: 'closed-agreement',
  in: 'draft',
  confidence: 0.94,
  shown: true,
  card: CARDS.settles,
}
const LOAD: Finding = {
  ...span(MESSAGE, 'extra work and risk to our numbers'),
  id: 'f2',
  rule: 'missing-empathy',
  in: 'managerMessage',
  confidence: 0.82,
  shown: true,
  card: CARDS.load,
}
const WORD: Finding = {
  ...span(DRAFT, 'transition'),
  id: 'f3',
  rule: 'unexplored-term',
  in: 'draft',
  confidence: 0.7,
  shown: true,
  card: CARDS.word,
}

const asksFirst = (draft: string, adds: string): Suggestion => {
  const closed = span(draft, 'Sounds good, I agree.')
  const held = span(draft, "I'll let Tim know and start the transition on Monday.")
  const kept = " I'll be ready to start the transition on Monday."
  return {
    id: 's1',
    findingId: 'f1',
    move: 'paint-the-picture',
    wordingId: 'w1',
    way: 'asks-first',
    fits: 'Fits while it is still open. Your yes can follow.',
    adds,
    edits: [{ start: closed.start, end: held.end, text: adds + kept }],
    heldBack: [span(draft, "I'll let Tim know")],
    blanks: 0,
    text: draft.slice(0, closed.start) + adds + kept + draft.slice(held.end),
  }
}

const keepsYes = (draft: string, adds: string): Suggestion => {
  const at = span(draft, 'on Monday.').end
  return {
    id: 's2',
    findingId: 'f1',
    move: 'agree-and-test',
    wordingId: 'w2',
    way: 'keeps-yes',
    fits: 'Fits when you do agree and only want to see it run.',
    adds,
    edits: [{ start: at, end: at, text: ` ${adds}` }],
    heldBack: [],
    blanks: 0,
    text: `${draft.slice(0, at)} ${adds}${draft.slice(at)}`,
  }
}

const WHOLE = (thanks: string) =>
  `Hi Dana,\n\nI can see how this brings extra work and puts our numbers at risk.${thanks} Before I let Tim know, could you paint me a picture of how it would run with him in charge? I'll be ready to start the transition on Monday.\n\nBest,\nAlex`

/** The report of the seed scene. */
export const SEED: Report = {
  findings: [CLOSED, LOAD],
  suggestions: [asksFirst(DRAFT, ASKS), keepsYes(DRAFT, KEEPS)],
  rewrites: [
    rewrite(WHOLE(' Thank you for bringing me in before it is settled.'), 'warm'),
    rewrite(WHOLE(''), 'plain'),
    rewrite(
      `Hi Dana,\n\nBefore I let Tim know: how would it run with him in charge?\n\nBest,\nAlex`,
      'brief',
    ),
  ],
  ladder: [
    'What other options have you turned over so far?',
    'What would have to be true for the group to run well under its present director?',
    'Would it help to think it through together before Monday?',
  ],
  gates: [],
  silent: null,
  cue: span(MESSAGE, 'I am thinking'),
  openness: { settles: true, acknowledges: false, asks: false, opensOptions: false },
}

function rewrite(text: string, tone: 'warm' | 'plain' | 'brief'): Report['rewrites'][number] {
  return {
    text,
    moves: ['paint-the-picture'],
    wordingIds: ['w1'],
    way: 'asks-first',
    tone,
    heldBack: [],
    blanks: 0,
  }
}

/** Only what weighs on them goes unmentioned. */
export const LOAD_ONLY: Report = {
  ...SEED,
  findings: [LOAD],
  suggestions: [
    {
      ...keepsYes(DRAFT, 'I can see how this brings extra work and puts our numbers at risk.'),
      id: 's3',
      findingId: 'f2',
      move: 'name-the-load',
      way: 'other',
      fits: 'Fits when it is on Dana’s mind. It agrees to nothing.',
      edits: [
        { start: 10, end: 10, text: 'I can see how this brings extra work and puts our numbers at risk. ' },
      ],
    },
  ],
  openness: { settles: false, acknowledges: false, asks: true, opensOptions: false },
}

/** With two lesser cards. */
export const CARDS_TWO: Report = { ...SEED, findings: [CLOSED, LOAD, WORD] }

/** Findings, but no wording passed the guard. */
export const NO_OFFER: Report = {
  ...SEED,
  suggestions: [],
  rewrites: [],
  line: 'Every wording I tried would have dropped a fact of yours, so I offer none. These questions may still help.',
}

/** Nothing found. */
export const NOTHING: Report = {
  ...SEED,
  findings: [],
  suggestions: [],
  rewrites: [],
  ladder: [],
  openness: { settles: false, acknowledges: true, asks: true, opensOptions: false },
}

/** A suggestion with a blank, and a question of confidence. */
export const BLANK: Report = {
  ...SEED,
  suggestions: [
    {
      ...asksFirst(DRAFT, 'My lean is ___, because ___. How do you see it running with Tim in charge?'),
      blanks: 2,
      fits: 'Dana asked for your view, so it comes first.',
    },
    keepsYes(DRAFT, KEEPS),
  ],
  confidence: {
    quote: 'Tim',
    others: ['Priya Nair'],
    text: 'Priya Nair is on this mail and would read about Tim and the director. Is that meant?',
  },
}

const LINES = DRAFT.split('\n')
export const LONG_DRAFT = [
  'Hi Dana,',
  '',
  'Thank you for the numbers from last week. I went through them with Mei and Jonas, and the picture is clearer than in March: support is down to 41 open cases, the two renewals in the north are signed, and the tooling budget is where we said it would be.',
  '',
  'On the migration, the vendor has confirmed 14 June. I will send the revised plan by Thursday and keep the weekly call as it is.',
  '',
  LINES[2],
  '',
  'For the offsite I have booked the small room on the second floor. Jonas brings the projector, and Mei has the list of who joins from remote. If you want the session on pricing to come first, tell me by Friday and I will move it.',
  '',
  'Best,',
  'Alex',
].join('\n')
export const LONG: Report = {
  ...SEED,
  findings: [{ ...CLOSED, ...span(LONG_DRAFT, CLOSED.quote) }, LOAD],
  suggestions: [asksFirst(LONG_DRAFT, ASKS), keepsYes(LONG_DRAFT, KEEPS)],
}

const MARKUP = '<b onclick="alert(1)">Hi</b> <img src=x onerror=alert(2)> & <script>alert(3)</script>'
export const MARKUP_DRAFT = DRAFT.replace('Hi Dana,', MARKUP)
export const MARKUP_REPORT: Report = {
  ...SEED,
  findings: [{ ...CLOSED, ...span(MARKUP_DRAFT, CLOSED.quote) }],
  suggestions: [asksFirst(MARKUP_DRAFT, `${KEEPS} </ins><b>bold</b>`)],
}

export const NOTES_DRAFT =
  '1:1 with Dana, 12 May\n- new group brings extra work\n- agreed: Tim takes over from the director\n- next: announce on Monday'
const NOTE_LINE = '\n- open: what would have to be in place for Tim to start well?'
export const NOTES: Report = {
  ...SEED,
  findings: [
    {
      ...CLOSED,
      ...span(NOTES_DRAFT, 'agreed: Tim takes over from the director'),
      card: { ...CARDS.settles, why: 'The notes settle what Dana may still be turning over.' },
    },
  ],
  suggestions: [
    {
      ...asksFirst(DRAFT, NOTE_LINE.trim()),
      way: 'other',
      fits: 'Fits any notes: nothing that was said is changed.',
      edits: [
        { start: span(NOTES_DRAFT, 'director').end, end: span(NOTES_DRAFT, 'director').end, text: NOTE_LINE },
      ],
      heldBack: [],
    },
  ],
  rewrites: [
    {
      ...rewrite(NOTES_DRAFT.replace('director', `director${NOTE_LINE}`), 'plain'),
      forYou:
        'Before Monday, you could ask Dana how she sees it playing out, and what Tim would need from her.',
    },
  ],
}
delete NOTES.cue

/** A draft state around a report. */
export function ready(report: Report, more: Partial<DraftState> = {}): DraftState {
  return {
    draftId: 'd1',
    revision: 3,
    site: 'gmail',
    phase: 'ready',
    to: [{ name: 'Dana Reyes', address: 'dana.reyes@example.com' }],
    person: { id: 'p1', name: 'Dana' },
    subject: 'Re: The new group',
    report,
    draft: DRAFT,
    message: MESSAGE,
    messageFrom: { name: 'Dana', address: 'dana.reyes@example.com' },
    asked: false,
    dismissed: [],
    canUndo: false,
    ...more,
  }
}

/** The writer's own lines in a document of notes. */
export const NOTE_LINES = [
  "Sounds good, I agree. I'll let Tim know and start the transition on Monday.",
  'Ask the director for the plan',
]
