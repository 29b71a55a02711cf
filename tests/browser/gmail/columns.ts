/** What must work in every form of compose, in either browser: the columns of the table of `npm run test:gmail`. */
export const COLUMNS = [
  'read body',
  'recipients',
  'recipients late',
  'recipients old',
  'message',
  'underline',
  'apply sentence',
  'apply whole',
  'undo',
] as const

export type Column = (typeof COLUMNS)[number]
