import type { Wording } from './wording.ts'
import { wordings } from './wording.ts'

/**
 * Questions by what the plan does (`rewrite/shape.ts`): it ends something, begins something, changes how something is
 * done, hands it to somebody, parts with somebody, spends money, or tells people; `worry` and `matter` where nothing is
 * planned. They ask what a message seldom holds already: what it is for, what is wrong today, those it touches, what
 * would make it worth keeping, the person it is about, and only then how it would run (docs/rewrites.md says by what
 * judgements).
 *
 * {matter} stands only where it is an object, so that it may be one thing or several. {public} are those outside whom
 * the message names ("the patients").
 */
export const BY_SHAPE: readonly Wording[] = [
  ...wordings('who-else', 'swho', [
    ['p', 'ask', 'who would miss {matter} most?', 'end'],
    ['p', 'ask', 'who relies on {matter} most today?', 'end'],
    ['w', 'ask', 'what would {public} do instead?', 'end'],
    ['p', 'ask', 'what do {public} say about {matter} today?', 'end change'],
    ['p', 'ask', 'what would {public} notice first?', 'end change begin hand spend'],
    ['w', 'ask', 'how do you think {public} will take it?', 'end change tell'],
    ['p', 'ask', 'how would we put it to {public}?', 'end change'],
    ['p', 'ask', 'what would {public} want us to think of?', 'end change begin matter worry'],
    ['p', 'ask', 'whose day would change most?', 'change'],
    ['p', 'ask', 'who else would want a say in it?', 'end change matter worry'],
    ['w', 'ask', 'whose view on {matter} are we missing?', 'end change matter'],
    ['b', 'ask', 'who would it help most?', 'begin spend'],
    ['w', 'ask', 'how do you think {who} sees it?', 'hand part'],
    ['p', 'ask', 'what would {who} say if we asked?', 'hand part'],
    ['p', 'ask', 'what have you and {who} said to each other about it so far?', 'part hand'],
    ['w', 'ask', 'what would {who} say has been going wrong?', 'part'],
    ['p', 'ask', 'how do you think they will hear it?', 'tell'],
    ['w', 'ask', 'who should hear it from you in person?', 'tell'],
    ['b', 'ask', 'what will they ask first?', 'tell'],
    ['F', 'ask', 'may I ask who would be most affected by {plan}?'],
    ['F', 'ask', 'may I ask who relies most on {matter} at present?', 'end change'],
  ]),
  ...wordings('ladder-up', 'sgoal', [
    ['p', 'ask', 'what are you hoping to get out of {plan}?', 'end change begin'],
    ['w', 'ask', 'what would you hope to gain by {plan}?', 'end change begin spend hand'],
    ['w', 'ask', 'what are you hoping for with {matter}?', 'matter'],
    ['p', 'ask', 'what would good look like for {matter}?', 'worry'],
    ['p', 'ask', 'what matters most to you about {matter}?', 'matter change'],
    ['p', 'ask', 'what should people come away with?', 'tell'],
    ['w', 'ask', 'what would you like to happen after that?', 'tell'],
    ['F', 'ask', 'may I ask what you would wish {plan} to achieve?', 'end change begin hand'],
    ['F', 'ask', 'may I ask what you would most like to see happen with {matter}?', 'matter worry'],
  ]),
  ...wordings('ladder-down', 'sroot', [
    ['p', 'ask', 'what would you change about {matter} if it had to stay?', 'end'],
    ['w', 'ask', 'which part of {matter} bothers you most?', 'end change worry'],
    ['p', 'ask', 'which part of {matter} gives the most trouble today?', 'end change'],
    ['p', 'ask', 'what is still unclear to you about {matter}?', 'worry matter'],
    ['w', 'ask', 'what is the hardest part of {matter} for you?', 'worry'],
    ['p', 'ask', 'what would have to be settled first with {matter}?', 'matter'],
    ['p', 'ask', 'what do we need to have ready before {plan}?', 'begin change'],
    ['p', 'ask', 'what would have to go to make room for {plan}?', 'begin'],
    ['w', 'ask', 'whose time would {plan} come out of?', 'begin'],
    ['p', 'ask', 'what would {who} need from us to do it well?', 'hand'],
    ['w', 'ask', "what would come off {who}'s plate to make room?", 'hand'],
    ['p', 'ask', 'what would we go without to pay for it?', 'spend'],
    ['p', 'ask', 'what happens if they push back?', 'tell'],
    ['F', 'ask', 'may I ask which part of {matter} concerns you most?', 'end change worry'],
  ]),
  ...wordings('paint-the-picture', 'spic', [
    ['p', 'ask', 'what does {who} know that nobody else does?', 'part'],
    ['p', 'ask', 'who would pick up what {who} does now?', 'part hand'],
    ['w', 'ask', 'how do you picture the talk with {who}?', 'part'],
    ['p', 'ask', 'how do you picture the handover of {matter}?', 'hand'],
    ['p', 'ask', 'what would a normal week look like with that?', 'begin'],
    ['F', 'ask', 'how do you picture {matter} a few months from now?'],
  ]),
  ...wordings('open-the-options', 'sopt', [
    ['p', 'ask', 'what would have to take the place of {matter}?', 'end'],
    ['w', 'ask', 'what is the best of {matter} that we should keep somehow?', 'end change'],
    ['p', 'ask', 'what would we lose by {plan}?', 'end'],
    ['w', 'ask', 'what would we lose by {plan} that nobody has counted?', 'end'],
    ['w', 'ask', 'what works well with {matter} now that you would want to keep?', 'change'],
    ['p', 'ask', 'which part of {matter} would you want to keep your hand in?', 'hand'],
    ['p', 'ask', 'what has been tried with {who} so far?', 'part'],
    ['p', 'ask', 'what has been tried with {matter} so far?', 'worry'],
    ['w', 'ask', 'what else have you thought of for {matter}?', 'matter worry change'],
    ['w', 'ask', 'what would a first small version of it look like?', 'begin spend'],
    ['F', 'ask', 'may I ask what would take the place of {matter}?', 'end'],
  ]),
  ...wordings('conditions', 'scond', [
    ['p', 'ask', 'what would have to change for you to keep {matter}?', 'end'],
    ['w', 'ask', 'what would make {matter} worth keeping after all?', 'end'],
    ['w', 'ask', 'what would you need to see from {who} to see it differently?', 'part'],
    ['p', 'ask', 'what would make {plan} worth it for you?', 'begin spend change'],
    ['w', 'ask', 'how would we get back if it turns out wrong?', 'end change'],
    ['b', 'ask', 'at what point would you say no to it?', 'spend'],
    ['p', 'ask', 'what would you need to see to be sure about {matter}?', 'matter worry'],
    ['w', 'ask', 'what would make you easier about {matter}?', 'worry'],
    ['p', 'ask', 'what would change your mind about {matter}?', 'matter worry'],
    ['F', 'ask', 'may I ask what you would wish to see before {plan}?'],
  ]),
]
