/** Offers to think a matter through, put as a question so that they can stand on the ladder. */
export const OFFERS: readonly string[] = [
  'Would it help to think it through together before you decide?',
  'Would it help if we took half an hour on it together?',
  'Shall we think it through together before it is settled?',
  'Would you like company in thinking it through?',
]
