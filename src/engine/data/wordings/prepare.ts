/** Wordings that only the sheet for a 1:1 needs. */

/** A whole question without a slot. */
export interface PlainAsk {
  id: string
  text: string
}

/** For an open matter whose name is not sure. */
export const SAFE_ASKS: readonly PlainAsk[] = [
  { id: 'safe-01', text: 'How do you see it playing out?' },
  { id: 'safe-02', text: 'What matters most to you in this?' },
  { id: 'safe-03', text: 'What is still open here for you?' },
  { id: 'safe-04', text: 'What would you want to know first?' },
  { id: 'safe-05', text: 'What else could work?' },
  { id: 'safe-06', text: 'What would help you decide?' },
]

/** Who sees to a decision. */
export const OWNER_ASKS: readonly PlainAsk[] = [
  { id: 'own-01', text: 'Who would see to it, and by when?' },
  { id: 'own-02', text: 'Whose is it to take forward?' },
  { id: 'own-03', text: 'Who takes the first step on this?' },
  { id: 'own-04', text: 'How do we split this between us?' },
  { id: 'own-05', text: 'Who should carry it from here?' },
  { id: 'own-06', text: 'Who needs to be told, and by whom?' },
]

/** For a talk of which the input says little: they hold in any 1:1. */
export const OPENERS: readonly PlainAsk[] = [
  { id: 'one-01', text: 'What is taking most of your attention at the moment?' },
  { id: 'one-02', text: 'What would make the coming weeks easier for you?' },
  { id: 'one-03', text: 'What should I do more of, and what less?' },
  { id: 'one-04', text: 'What do you see coming that I may not see yet?' },
  { id: 'one-05', text: 'What would you like to have off your list by the end of the month?' },
  { id: 'one-06', text: 'What matters most to you in what I do next?' },
  { id: 'one-07', text: 'What are you turning over that is not settled yet?' },
  { id: 'one-08', text: 'Where would another pair of eyes help you most?' },
]

/** Puts a topic before a question, to say it aloud. */
export const TOPIC_LEADS: readonly string[] = ['About {topic}:', 'On {topic}:', 'Coming back to {topic}:']
