import { wordings } from './wording.ts'

/**
 * Questions behind a yes that stands: they look after what was agreed, for one that reopens it ("what would make you
 * change your mind?") contradicts the yes. Which of them suits is learnt from readers' marks (data/fit).
 */
export const KEPT_YES = wordings('agree-and-test', 'kept', [
  ['p', 'after', 'what should we be ready for?'],
  ['w', 'after', 'who should hear about it from you rather than from me?'],
  ['w', 'after', 'how do you think people will take it?'],
  ['p', 'after', 'where do you expect trouble?'],
  ['p', 'after', 'who should hear about it before it starts?'],
  ['p', 'after', 'what matters most to you in how we do it?'],
  ['p', 'after', 'what needs to happen on your side first?'],
  ['b', 'after', 'what should I look out for?'],
  ['b', 'after', 'what could trip us up?'],
  ['p', 'after', 'how do you picture the first few weeks?'],
  ['p', 'after', 'what should I watch out for?'],
  ['p', 'after', 'what do you most want me to get right?'],
  ['p', 'after', 'what would you want me to check first?'],
  ['w', 'after', 'what would you still like to sort out first?'],
  ['p', 'after', 'how would you tell {group}?'],
  ['w', 'after', 'how do you think {group} will take it?'],
  ['w', 'after', 'how do you think {person} will take it?'],
  ['p', 'after', 'how do you think it will land?'],
  ['b', 'after', 'who else has a say in it?'],
  ['b', 'after', 'when should we look at it again?'],
  ['p', 'after', 'what should we keep an eye on with {person}?', 'role hiring'],
  ['p', 'after', 'what should still be there for {group} afterwards?', 'closing meeting schedule'],
  ['F', 'after', 'may I ask what we should be ready for?'],
  ['F', 'after', 'may I ask how you think people will take it?'],
  ['F', 'after', 'when would you wish to look at it again?'],
])
