import { AGREE, ANNOTATED, ASK, body, LAST, type NaiveCase, notes, paragraph } from './naive-case.ts'

/** What stands in a text that is not plain letters. */
const hasAgree = async (): Promise<boolean> => (await __naive.text()).includes("Sounds good, I don't mind.")

const odd = (name: string, relies: string, text: string): NaiveCase => ({
  name,
  relies,
  off: paragraph("Sounds good, I don't mind."),
  on: paragraph(text),
  run: hasAgree,
  expected: true,
})

/** The text and its odd characters. */
export const TEXT_CASES: NaiveCase[] = [
  odd('U+200B', 'no character being invisible', "Sounds good, \u200bI don't mind."),
  odd('no-break space', 'every space being U+0020', "Sounds good, I\u00a0don't mind."),
  odd('smart quotes', 'the quotes of the keyboard', 'Sounds good, I don’t mind.'),
  odd('soft hyphen', 'no hyphen being invisible', "Sounds go\u00adod, I don't mind."),
  odd('soft break', 'a line break being U+000A', "Sounds good,\u000bI don't mind."),
  {
    name: 'smartQuotes',
    relies: 'what is typed being what is there',
    off: notes({ smartQuotes: false }),
    on: notes(),
    run: async () => {
      __naive.sim.caretBehind('Monday.')
      __naive.sim.type(" It's fine.")
      await __naive.settled()
      return (await __naive.text()).includes("It's fine.")
    },
    expected: true,
  },
  {
    name: 'list, in the layer',
    relies: 'the layer holding the text and nothing else',
    off: paragraph(ASK),
    on: paragraph(ASK, { list: 'bullet' }),
    url: ANNOTATED,
    run: () => __naive.labels().length,
    expected: 1,
  },
  {
    name: 'list, in the text',
    relies: 'the marks of a list being in the text',
    off: paragraph(`● ${ASK}`),
    on: paragraph(ASK, { list: 'bullet' }),
    run: async () => (await __naive.text()).includes('● What'),
    expected: true,
  },
  {
    name: 'list, numbers',
    relies: 'a number being in the text',
    off: paragraph(`1. ${ASK}`),
    on: paragraph(ASK, { list: 'number' }),
    run: async () => (await __naive.text()).includes('1. What'),
    expected: true,
  },
  {
    name: 'heading',
    relies: 'a heading showing in the text',
    off: body('# Notes', AGREE),
    on: body({ text: 'Notes', heading: 1 }, AGREE),
    run: async () => (await __naive.text()).includes('# Notes'),
    expected: true,
  },
  {
    name: 'chip',
    relies: 'a name being in the text',
    off: paragraph('With Dana Lee on Monday.'),
    on: paragraph(['With ', { chip: 'Dana Lee' }, ' on Monday.']),
    run: async () => (await __naive.text()).includes('With Dana Lee on Monday.'),
    expected: true,
  },
  {
    name: 'table',
    relies: 'lines being paragraphs of letters',
    off: body('One', 'Two', LAST),
    on: body({ table: [['One', 'Two']] }, LAST),
    run: async () => (await __naive.text()).split('\n').slice(0, 2).join('|'),
    expected: '\u0003One|Two',
  },
  {
    name: 'table, the cell that is not to be joined',
    relies: 'a text over two cells being replaced',
    off: body('One', 'Two', LAST),
    on: body({ table: [['One', 'Two']] }, LAST),
    run: async () => {
      const text = await __naive.text()
      await __naive.write([text.indexOf('One'), text.indexOf('Two') + 3], 'Three')
      await __naive.settled()
      return (await __naive.text()).includes('Three')
    },
    expected: true,
  },
  {
    name: 'duplicate sentence',
    relies: 'a sentence standing in one place',
    off: body('Agreed.', AGREE, LAST),
    on: body({ text: AGREE, author: 'Dana Lee' }, AGREE, LAST),
    run: async () => {
      const text = await __naive.text()
      const at = text.indexOf('Sounds good, I agree.')
      await __naive.write([at, at + 21], 'What would it need?')
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: 'What would it need?',
  },
]
