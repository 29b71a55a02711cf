import fc from 'fast-check'

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Sounds good, I agree.', 'Tim', 'Monday', 'what', 'a', '“Yes”', '😀', '-'),
  },
  { weight: 5, arbitrary: fc.constantFrom(' ', ' ', '  ', '\n', '\n\n', '. ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u200b',
      '\u00ad',
      '\u00a0',
      '\u000b',
      '\ue907',
      '\u0010\u0012\u001c',
      '\u001c',
      '\u0011',
    ),
  },
)

/** Text as Docs' page API gives it. */
export const rawNotes = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => `\u0003${pieces.join('')}\n\u0003\n`)
