import { wordings } from './wording.ts'

/** Loads that are met with the same plain words. */
const HEAVY =
  'tears shame conflict loss disappointment slight heard years haunted plain anger blame sleep spent overload'
const TIRED = 'overload sleep spent pressure'
const STUNG = 'shame conflict slight disappointment tears loss'

/**
 * Acknowledgements. The kinds are kinds of load (rewrite/load.ts). Short and plain: what explains somebody's state to
 * them sounds like a therapist, and what is longer than a line sounds like a card.
 */
export const NAME_THE_LOAD = wordings('name-the-load', 'load', [
  // grief and illness: plain human words, nothing else
  ['w', 'ack', "I'm so sorry about {kin}.", 'grief'],
  ['p', 'ack', "I'm very sorry about {kin}. No need to answer this.", 'grief'],
  ['b', 'ack', 'So sorry about {kin}.', 'grief'],
  ['F', 'ack', 'I am very sorry to hear about {kin}.', 'grief illness'],
  ['w', 'ack', "I'm so sorry for your loss. No need to answer this.", 'grief'],
  ['p', 'ack', "I'm so very sorry.", 'grief grave'],
  ['w', 'ack', "I'm so sorry.", 'grave'],
  ['b', 'ack', 'So sorry.', 'grave'],
  ['F', 'ack', 'I am so very sorry.', 'grave'],
  ['b', 'ack', "I'm so sorry. That's awful news.", 'grief'],
  ['F', 'ack', 'I am very sorry for your loss.', 'grief'],
  ['w', 'ack', "I'm sorry to hear about {kin}, and I hope the news gets better.", 'illness'],
  ['p', 'ack', "I'm sorry about {kin}. Work comes second to that.", 'illness'],
  ['b', 'ack', 'Sorry to hear about {kin}.', 'illness'],
  ['p', 'ack', "I'm sorry to hear that. I hope things look up soon.", 'illness'],
  ['w', 'ack', "I'm really sorry, that's a lot to be going through.", 'illness grief'],
  // their own words
  ['w', 'ack', "{echo}, I'm sorry.", `${HEAVY} pressure worry`],
  ['p', 'ack', '{echo} would wear anybody down.', TIRED],
  ['F', 'ack', '{echo}, I am sorry to hear that.', `${HEAVY} pressure worry`],
  ['w', 'ack', "{span} of that, I'm sorry.", 'shame conflict'],
  ['p', 'ack', '{count} would wear anybody down.', 'loss overload anger pressure'],
  ['w', 'ack', "I'm sorry, and in front of {audience} too.", 'shame blame tears conflict disappointment'],
  ['F', 'ack', 'I am sorry, and in front of {audience} too.', 'shame blame tears conflict disappointment'],
  ['p', 'ack', "I'm sorry you had to {hadTo}."],
  ['F', 'ack', 'I am sorry that you had to {hadTo}.'],
  ['w', 'ack', "{since} that's hard, I'm sorry.", 'loss disappointment slight years heard plain'],
  ['p', 'ack', '{gap} is a lot to find.'],
  ['w', 'ack', "I'm sorry about {thing}.", 'shame tears conflict plain disappointment loss spent haunted'],
  ['F', 'ack', 'I am sorry about {thing}.', 'shame tears conflict plain disappointment loss overload'],
  ['b', 'ack', 'Sorry about {lost}.', 'loss disappointment'],
  ['w', 'ack', "I'm sorry about {lost}.", 'loss disappointment'],
  ['p', 'ack', 'I can see why you worry about {over}.', 'worry plain'],
  ['p', 'ack', "I can see why you've had enough of {over}.", 'anger'],
  ['p', 'ack', 'I can see why you worry about {thing}.', 'worry'],
  ['w', 'ack', 'I can see how this brings {burden} and puts {atRisk} at risk.'],
  ['p', 'ack', 'I can see how this adds {burden} and puts {atRisk} at risk.'],
  ['p', 'ack', 'I can see this means {burden} for you.', 'pressure plain overload'],
  ['w', 'ack', "I'm sorry about {load}.", `${HEAVY} pressure business alone`],
  ['b', 'ack', 'Sorry about {load}.', `${HEAVY} pressure alone`],
  ['p', 'ack', 'I can see why {load} is on your mind.', 'worry haunted'],
  ['p', 'ack', '{load}, on top of everything else, is a lot.', `${TIRED} business blame`],
  ['w', 'ack', "I'm sorry you've got {load} to deal with.", `${TIRED} business blame anger worry`],
  ['F', 'ack', 'I am sorry about {load}.', `${HEAVY} pressure business alone worry`],
  // no echo
  ['w', 'ack', "Ah, I'm so sorry.", STUNG],
  ['p', 'ack', "I'm sorry, that sounds rough.", HEAVY],
  ['b', 'ack', "That's rough, I'm sorry.", HEAVY],
  ['w', 'ack', "I'm really sorry to hear that.", HEAVY],
  ['p', 'ack', "I'm sorry to hear that.", HEAVY],
  ['b', 'ack', 'Sorry to hear that.', HEAVY],
  ['p', 'ack', "I'm sorry, that sounds hard.", HEAVY],
  ['b', 'ack', "Ouch, I'm sorry.", 'shame conflict slight'],
  ['p', 'ack', "I'm sorry you had to go through that.", 'shame conflict'],
  ['w', 'ack', "I'm sorry you're having such a rough time of it.", `${TIRED} anger`],
  ['p', 'ack', "That's a lot at once, I'm sorry.", TIRED],
  ['b', 'ack', "That's a lot at once.", `${TIRED} business`],
  ['p', 'ack', "I'm sorry you had to hear it that way.", 'heard'],
  ['p', 'ack', "I'm sorry you're on your own with this.", 'alone'],
  ['b', 'ack', "Sorry you're on your own with this.", 'alone'],
  ['p', 'ack', "I'm sorry this falls to you.", 'blame'],
  ['p', 'ack', 'I can see why that worries you.', 'worry'],
  ['w', 'ack', "I'm sorry you have this on your mind.", 'worry haunted'],
  ['p', 'ack', 'I can see the squeeze that puts on us.', 'business pressure'],
  ['w', 'ack', "That's a tight spot, I can see that.", 'business pressure'],
  ['p', 'ack', "I can see that's a lot on top of everything else.", 'business pressure'],
  ['F', 'ack', 'I am sorry to hear this.', HEAVY],
  ['F', 'ack', 'I am sorry that you are having to deal with this.', 'overload pressure anger conflict blame'],
  ['F', 'ack', 'I can see that this adds to your load.', 'business pressure'],
  ['F', 'ack', 'I understand the concern.', 'worry'],
])
