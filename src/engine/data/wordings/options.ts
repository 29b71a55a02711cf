import { wordings } from './wording.ts'

export const OPEN_THE_OPTIONS = wordings('open-the-options', 'opt', [
  ['p', 'ask', 'what else could work besides {plan}?'],
  ['w', 'ask', 'what else did you think of, besides {plan}?'],
  ['b', 'ask', 'what else could work?'],
  ['p', 'ask', 'what would we do instead?', 'closing meeting'],
  ['b', 'ask', 'what would take the place of {gone}?'],
  ['p', 'ask', 'what would you want to keep of {gone}, whatever happens?'],
  ['w', 'ask', 'what would you miss most about {gone}?'],
  ['p', 'ask', 'where would the things go that come up there now?', 'meeting'],
  ['p', 'ask', 'what would a smaller step look like?', 'closing reorg money policy schedule exit pay'],
  [
    'w',
    'ask',
    "what's our plan B if it doesn't work out?",
    'supplier client money tool hiring event deadline',
  ],
  ['b', 'ask', 'who else did you have in mind?', 'role hiring'],
  ['p', 'ask', 'who else came to mind besides {person}?', 'role hiring'],
  ['p', 'ask', 'what else could take some weight off {group}?', 'workload schedule'],
  ['b', 'ask', 'where else could the money come from?', 'money'],
  ['F', 'ask', 'may I ask which other ways there might be?'],
  ['F', 'ask', 'may I ask what else you have considered besides {plan}?'],
])

export const CONDITIONS = wordings('conditions', 'cond', [
  ['p', 'ask', 'what would make you hold off on {plan}?'],
  ['b', 'ask', 'what would make you wait?', 'exit rating closing client supplier policy'],
  ['w', 'ask', 'what would you need to see from {out} to change your mind?', 'exit rating'],
  ['w', 'ask', 'what would make you see it differently?'],
  ['w', 'ask', 'what would make you change your mind?', 'exit closing supplier role'],
  ['p', 'ask', 'what would have to change for you to keep {gone}?'],
  ['p', 'ask', 'what would you want in place for {group} first?'],
  ['p', 'ask', 'what would you want to hear from {person} first?', 'exit role rating'],
  ['b', 'ask', 'what would make it worth the money?', 'money tool supplier event'],
  ['p', 'ask', 'what would it take to make that date comfortable?', 'deadline'],
  ['w', 'ask', 'what would have to be true for it to pay off?', 'money client tool'],
  ['p', 'ask', 'what would you want to see from me by the next one?', 'rating'],
  ['F', 'ask', 'may I ask what you would want to see before deciding?'],
  ['F', 'ask', 'what would you wish to know first?'],
])

export const WHO_ELSE = wordings('who-else', 'who', [
  ['p', 'ask', 'how do you think {group} will take it?'],
  ['w', 'ask', 'how would {group} manage without {gone}?'],
  [
    'p',
    'ask',
    'who do you think would feel it most?',
    'closing schedule reorg place policy meeting money pay exit',
  ],
  ['b', 'ask', 'who would miss {gone} most?'],
  ['w', 'ask', 'how do you think {person} will take it?', 'role exit rating reorg pay'],
  ['p', 'ask', 'which clients would feel it first?', 'client'],
  ['b', 'ask', "who'd notice first?", 'closing quality tool meeting message money'],
  ['p', 'ask', 'who would it hit hardest?', 'policy pay money schedule leave'],
  ['p', 'ask', 'how do you think the rest of the team will take it?', 'exit role rating'],
  ['w', 'ask', 'how do you think it will land?', 'message policy pay reorg closing'],
  ['b', 'ask', 'what would the client say to it?', 'client'],
  ['p', 'ask', 'what happens with the people who use it every day?', 'tool'],
  ['p', 'ask', 'how would people get there?', 'place'],
  ['F', 'ask', 'may I ask how you expect {group} to receive it?'],
  ['F', 'ask', 'may I ask who would be most affected?'],
  ['p', 'ask', 'who would be affected most, do you think?'],
  ['p', 'ask', 'what would it mean for {public}?'],
  ['b', 'ask', 'who else has a say in it?'],
  ['p', 'ask', 'what have you heard from the others on it so far?'],
])

export const SMALL_TRIAL = wordings('small-trial', 'trial', [
  ['p', 'ask', 'what would a few weeks of trying it tell us?', 'schedule meeting tool policy training place'],
  ['b', 'ask', 'what could a short trial tell us?', 'schedule meeting tool policy training place'],
  ['p', 'ask', 'where could we try it small first?', 'tool policy training supplier quality reorg'],
  ['w', 'ask', 'who could try it first?', 'schedule tool policy training'],
  ['p', 'ask', 'what would we look at after a month?', 'schedule meeting tool policy training'],
  ['p', 'ask', 'what would a month without {gone} tell us?', 'closing meeting'],
  [
    'p',
    'ask',
    'what would you want to learn from a trial with {group}?',
    'schedule tool policy training place',
  ],
  ['F', 'ask', 'what could a short trial show us?', 'schedule meeting tool policy training'],
])

/** A yes that is not the last word; the questions behind one stand in kept-yes.ts. */
export const AGREE_AND_TEST = wordings('agree-and-test', 'test', [
  ['w', 'yes', "I'm with you in principle."],
  ['b', 'yes', 'Yes in principle.'],
  ['p', 'yes', "I'd go along with that."],
  ['F', 'yes', 'I am in favour of this.'],
  ['F', 'yes', 'I agree with the direction.'],
])
