/**
 * Lines for notes. The tags say what a line is for (`rewrite/notes-lines.ts` asks for them); `{sub}`, `{obj}` and
 * `{their}` stand for the manager, as the notes speak of them in the line and as "you" in what is to be said aloud.
 */
import { type Wording, wordings } from './wording.ts'

export const NOTES_LINES: readonly Wording[] = [
  ...wordings('notes-as-open-record', 'note', [
    ['p', 'line', 'to come off {whose} list{till}: ___', 'carry'],
    ['w', 'line', 'what I can take off {whom}{till}: ___', 'carry'],
    ['p', 'line', 'off {whose} list for now: ___', 'gentle'],
    ['w', 'line', 'what I can take over meanwhile: ___', 'gentle'],
    ['p', 'line', 'next time first, before the list: {thing}', 'first-thing'],
    ['w', 'line', 'next time first, before the list: how {whom} is doing', 'first'],
    ['p', 'line', 'to ask {whom} when it suits: what would help with {thing}?', 'first-thing'],
    ['p', 'line', 'to ask {whom} when it suits: what would help?', 'first'],
    ['b', 'line', '{their} view, to put beside mine: ___', 'beside'],
    ['p', 'line', 'what {sub} would lose by it: ___', 'beside'],
    ['p', 'line', 'not yet talked about with {whom}: ___', 'anything'],
  ]),
  ...wordings('ladder-up', 'note-up', [
    ['p', 'line', 'what would be lost by {matter}?', 'purpose'],
    ['p', 'line', 'what should be better after {matter}?', 'purpose-done'],
    ['w', 'line', 'what would {matter} free up?', 'purpose'],
    ['p', 'line', 'what would have to be ready for {matter}?', 'purpose'],
    ['p', 'line', 'what would change with it?', 'purpose-this'],
    ['w', 'line', 'who would feel it first?', 'purpose-this'],
    ['p', 'line', 'what has been tried so far?', 'purpose-this'],
    ['b', 'line', 'what could get lost with it?', 'purpose-this'],
    ['p', 'line', 'what matters most to {obj} here?', 'open'],
  ]),
  ...wordings('who-else', 'note-shape', [
    ['p', 'line', 'who would miss {object} most?', 'purpose-end'],
    ['p', 'line', 'what would have to take the place of {object}?', 'purpose-end'],
    ['w', 'line', 'who leans on {object} most today?', 'purpose-end'],
    ['p', 'line', 'what works well with {object} now that should stay?', 'purpose-change'],
    ['p', 'line', 'who would notice the change with {object} first?', 'purpose-change'],
    ['p', 'line', 'how would the handover of {object} go?', 'purpose-hand'],
    ['p', 'line', 'what would {who} need from us to do it well?', 'purpose-hand'],
    ['p', 'line', 'what has been tried with {who} so far?', 'purpose-part'],
    ['p', 'line', 'what would have to go to make room for {matter}?', 'purpose-begin'],
    ['p', 'line', 'who would carry {matter} day to day?', 'purpose-begin'],
    ['p', 'line', 'what would we go without to pay for it?', 'purpose-spend'],
    ['p', 'line', 'how will they hear it, and what will they ask first?', 'purpose-tell'],
  ]),
  ...wordings('build-on-strength', 'note-build', [
    ['p', 'line', 'what works well about {gone} that should not get lost?', 'purpose'],
  ]),
  ...wordings('open-the-options', 'note-opt', [
    ['p', 'line', 'what else could do the same as {matter}?', 'purpose-done'],
    ['b', 'line', 'what else {has} {sub} looked at?', 'purpose-this'],
  ]),
  ...wordings('agree-and-test', 'note-test', [
    ['p', 'line', 'what would tell us by ___ that {matter} was right?', 'test'],
    ['b', 'line', 'what would make us look at {matter} again?', 'test'],
    ['p', 'line', 'what would {matter} need to go well?', 'test'],
    ['p', 'line', 'what would tell us by ___ that this was right?', 'test-this'],
    ['b', 'line', 'what would make us look at this again?', 'test-this'],
    ['p', 'line', 'what does this need to go well?', 'test-this'],
  ]),
  ...wordings('do-they-want-it', 'note-who', [
    ['p', 'line', 'how does {person} see it?', 'person'],
    ['p', 'line', 'what has {person} heard about it so far?', 'person'],
    ['w', 'line', 'what would {person} need for it to go well?', 'person'],
  ]),
  ...wordings('weigh-the-load', 'note-load', [
    ['p', 'line', 'what could come off my list so that it fits?', 'more-work'],
    ['b', 'line', 'what can wait on my side so that it fits?', 'more-work'],
  ]),
  ...wordings('unpack-the-word', 'note-term', [
    ['p', 'line', "what would '{term}' look like here?", 'term'],
    ['p', 'line', "what {does} {sub} mean by '{term}'?", 'term'],
    ['w', 'line', "what would be a good example of '{term}'?", 'term'],
    ['p', 'line', "where does '{term}' show, for example?", 'term-not'],
    ['w', 'line', "what stands behind '{term}', for example?", 'term-not'],
    ['b', 'line', "'{term}', what would be an example?", 'term-not'],
    ['p', 'line', 'what is behind it, for example?', 'term-this'],
    ['b', 'line', 'what would be an example of it?', 'term-this'],
  ]),
  ...wordings('what-happened-not-who', 'note-seen', [
    ['p', 'line', 'how does it look from {their} side?', 'motive'],
    ['p', 'line', 'what matters most to {obj} about {topic}?', 'motive-topic'],
    ['w', 'line', 'how {does} {sub} see {topic}?', 'motive-topic'],
    ['w', 'line', 'what happened, as {sub} {sees} it?', 'motive'],
    ['p', 'line', 'what do we know first-hand about this?', 'motive-other'],
    ['b', 'line', 'what happened exactly, and who saw it?', 'motive-other'],
  ]),
  ...wordings('both-sides', 'note-worry', [
    ['p', 'line', "'{worry}', what would {sub} want in place?", 'worry'],
    ['w', 'line', "'{worry}', what {is} {sub} picturing?", 'worry'],
    ['p', 'line', 'what bothers {obj} most about it?', 'worry-this'],
    ['w', 'line', 'what would {sub} want done about it?', 'worry-this'],
    ['w', 'line', 'what would help with it?', 'worry-hurt'],
    ['p', 'line', 'what would {sub} want to come of it?', 'worry-hurt'],
  ]),
  ...wordings('say-and-ask', 'note-view', [
    ['p', 'line', "what's the case against it, seen from {their} side?", 'view'],
    ['p', 'line', 'what would it cost on {their} side?', 'view'],
  ]),
  ...wordings('conditions', 'note-open', [
    ['p', 'line', 'how sure {is} {sub} about it?', 'open'],
    ['w', 'line', 'how {does} {sub} picture it working?', 'open'],
  ]),
  // For any line that is asked about; which of them suits it is learnt from readers' marks (data/fit).
  ...wordings('notes-as-open-record', 'note-any', [
    ['p', 'line', 'what matters most to {obj} in this?', 'question'],
    ['p', 'line', 'what would {sub} want to see first?', 'question'],
    ['p', 'line', 'what would {sub} want to keep, whatever happens?', 'question'],
    ['p', 'line', 'what else could we try first?', 'question'],
    ['p', 'line', 'what would a smaller step look like?', 'question'],
    ['p', 'line', 'what would a halfway version look like?', 'question'],
    ['p', 'line', 'what could go wrong?', 'question'],
    ['p', 'line', 'what would we lose?', 'question'],
    ['p', 'line', 'who else should be asked first?', 'question'],
    ['p', 'line', 'what could we try for a month first?', 'question'],
    ['p', 'line', "what's the risk {sub} would most want to avoid?", 'question'],
    ['p', 'line', 'what is behind it for {obj}?', 'question'],
    ['p', 'line', 'what happened that brought this up?', 'question'],
    ['p', 'line', 'what would be lost with {matter}?', 'question'],
    ['p', 'line', 'what else could we try before {matter}?', 'question'],
    ['p', 'line', 'what would make {obj} think twice about {matter}?', 'question'],
    ['p', 'line', 'what would it mean for {group}?', 'question'],
    ['p', 'line', 'how will {group} take it?', 'question'],
    ['p', 'line', 'what would put {their} mind at rest?', 'question'],
    ['p', 'line', 'what would {sub} need to see to feel easier about it?', 'question'],
    ['p', 'line', 'what part of it worries {obj} most?', 'question'],
    ['p', 'line', 'what {has} {sub} seen or heard?', 'question'],
    ['p', 'line', 'what happened to make {obj} think so?', 'question'],
    ['p', 'line', 'what would help {obj} most right now?', 'strain question'],
    ['p', 'line', 'what can I take off {obj} this week?', 'strain question'],
    ['p', 'line', 'how {is} {sub} doing with all this?', 'strain question'],
    ['p', 'line', 'how {does} {sub} see it?', 'question'],
    ['p', 'line', 'what would {sub} say the reason is?', 'question'],
    ['p', 'line', 'what do we know, and what are we guessing?', 'question'],
    ['p', 'line', 'what would {sub} need before deciding?', 'question'],
    ['p', 'line', 'what would it cost us if it goes wrong?', 'question'],
    ['p', 'line', 'what could I do that would help?', 'strain question'],
  ]),
]

/**
 * How a question is announced, with and without something it has to come before (" before Fri"), and with the words of
 * the record where the question says "this" (" about 'Kestrel only'"; the last of
 * each list has no room for them).
 */
export const NOTES_OPENERS = {
  before: [
    'to ask {whom}{before}{about}:',
    '{Before}, ask {whom}{about}:',
    'still open{before}, for {whom}:',
  ],
  plain: ['to ask {whom}{about}:', 'to ask {whom} first{about}:', 'still open, for {whom}:'],
  worry: ['to go back to with {whom}:', 'to look at with {whom}:'],
  strain: ['to ask {whom} when it suits:'],
  other: ['to find out:', 'not known yet:'],
}

/** Plain words for what the manager carries, to be said, not written; `{kin}` only where it is known. */
export const NOTES_PLAIN: Record<string, string> = {
  grief: "I'm so sorry.",
  'grief-kin': "I'm so sorry about {kin}.",
  illness: "I'm so sorry to hear it.",
  'illness-kin': "I'm so sorry about {kin}.",
  shame: "I'm sorry you had to go through that.",
  conflict: "I'm sorry, that can't have been easy.",
  slight: "I'm sorry you had to go through that.",
  blame: "I'm sorry that all of it lands on you.",
  anger: "I'm sorry, that can't have been easy to sit through.",
  worry: 'I can see that this weighs on you.',
  loss: "I'm sorry, that one hurts.",
  disappointment: "I'm sorry, that one hurts.",
  haunted: "I'm sorry that it stays with you.",
  alone: "I'm sorry you have been on your own with it.",
  other: "That sounds rough, I'm sorry.",
}
