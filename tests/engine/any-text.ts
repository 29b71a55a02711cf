/** Texts for the properties: letters, marks, markup, emoji, bidi and control characters, lone surrogates. */
import fc from 'fast-check'

const PIECES = [
  'Tim', 'I', 'agree', "don't", 'naïve', 'Monday', 'May', 'may', 'e.g', 'Dr', '3', '3.5', '£1,200', 'Q3', '14:30',
  'https://x.io/a?b=1', 'a@b.co', '.', '...', '!', '?', '…', ',', '"', '”', ')', '’', '-', '- ', '* ', '1. ', '[ ] ',
  ' ', '  ', '\t', '\u00a0', '\n', '\n\n', '\r\n', '\r', '😀', '👍🏽', '👨‍👩‍👧', '🇩🇪', '\u200d', '\u200b', '\u202e', '\ufeff',
  '\u0000', '\u0007', '\ud83d', '\ude00', '<b>', '</script>', '&amp;', '你好', 'שלום', 'İ', 'ﬀ', 'e\u0301', 'Hi Dana,',
  'Best,', 'Alex', 'harassed', 'sorry for your loss',
]

export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(' ')),
  // Any UTF-16 at all, lone surrogates included.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((c) => String.fromCharCode(...c)),
)

/** Long texts on which a careless scanner takes quadratic time, by the run that they repeat. */
export const LONG_RUNS: Record<string, (length: number) => string> = {
  'full stops': (n) => `${'.'.repeat(n)}x`,
  'marks of all kinds': (n) => `${'!?.'.repeat(n / 3)}x`,
  'full stops before a small letter': (n) => `so ${'.'.repeat(n)} on`,
  'closing quotes': (n) => `a.${'"'.repeat(n)}x`,
  'stops and quotes': (n) => `${'."'.repeat(n / 2)}x`,
  emoji: (n) => `a ${'😀'.repeat(n / 2)}x`,
  'blanks between two words': (n) => `A${' '.repeat(n)}B`,
  'dots between two words': (n) => `A${'. '.repeat(n / 2)}B`,
  numbers: (n) => '12 '.repeat(n / 3),
  names: (n) => 'a Tim '.repeat(n / 6),
  links: (n) => 'www.a.b '.repeat(n / 8),
  'one link': (n) => `http://a${'.'.repeat(n)}x`,
  'list items': (n) => '1. a\n'.repeat(n / 5),
  'empty lines': (n) => '\r\n'.repeat(n / 2),
  'one word': (n) => 'a'.repeat(n),
  apostrophes: (n) => "a'".repeat(n / 2),
  'at signs': (n) => 'a@'.repeat(n / 2),
  dashes: (n) => `1${'-'.repeat(n)}x`,
  'lone surrogates': (n) => '\ud83d'.repeat(n),
  'joiners': (n) => '\u200d'.repeat(n),
  'a sign-off of commas': (n) => `Hi\nBest${','.repeat(n)}Alex`,
  'words of a gate': (n) => 'my mother '.repeat(n / 10),
  'mistyped words of a gate': (n) => 'harasment '.repeat(n / 10),
  brackets: (n) => '<'.repeat(n),
}
