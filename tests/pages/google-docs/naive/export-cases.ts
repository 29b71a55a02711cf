import { AGREE, ASK, body, LAST, type NaiveCase, notes, paragraph } from './naive-case.ts'

const TWO_TABS = { tabs: [{ body: ['First tab.'] }, { body: ['Second tab.'] }] }

const readTxt = (): Promise<string> => __naive.exported('format=txt&tab=t.0')
const readMd = (): Promise<string> => __naive.exported('format=md&tab=t.0')

const CALM = { exportBom: false }

/** `…/export?format=…`. */
export const EXPORT_CASES: NaiveCase[] = [
  {
    name: 'exporting, forbidden',
    relies: 'everybody being allowed to download',
    off: notes(CALM),
    on: notes({ ...CALM, exporting: 'forbidden' }),
    run: readTxt,
    expected: `The group will grow.\n${AGREE}\n${LAST}`,
  },
  {
    name: 'exporting, login',
    relies: 'status 200 meaning the document',
    off: notes(CALM),
    on: notes({ ...CALM, exporting: 'login' }),
    run: async () => {
      const answer = await fetch(location.pathname.replace(/edit$/, 'export?format=md&tab=t.0'))
      return answer.ok && (await answer.text()).includes('Sounds good')
    },
    expected: true,
  },
  {
    name: 'exporting, redirect',
    relies: 'the first answer holding the document',
    off: notes(),
    on: notes({ exporting: 'redirect' }),
    run: async () => {
      const address = location.pathname.replace(/edit$/, 'export?format=md&tab=t.0')
      return (await fetch(address, { redirect: 'manual' })).ok
    },
    expected: true,
  },
  {
    name: 'exporting, broken',
    relies: 'the server being well',
    off: notes(),
    on: notes({ exporting: 'broken' }),
    run: async () => (await __naive.exported('format=md&tab=t.0')).includes('Sounds good'),
    expected: true,
  },
  {
    name: 'exportLag',
    relies: 'an export holding what was just written',
    off: notes(),
    on: notes({ exportLag: 5000 }),
    run: async () => {
      await __naive.write(await __naive.find('Sounds good, I agree.'), 'What now?')
      await __naive.settled()
      return (await __naive.exported('format=txt&tab=t.0')).includes('What now?')
    },
    expected: true,
  },
  {
    name: 'exportBom',
    relies: 'an export beginning with its text',
    off: notes(CALM),
    on: notes(),
    // `text()` takes the mark away; who reads the bytes meets it.
    run: async () => {
      const answer = await fetch(location.pathname.replace(/edit$/, 'export?format=txt&tab=t.0'))
      return new Uint8Array(await answer.arrayBuffer())[0]
    },
    expected: 'T'.charCodeAt(0),
  },
  {
    name: 'exportCrlf',
    relies: 'lines ending with U+000A',
    off: notes(CALM),
    on: notes({ ...CALM, exportCrlf: true }),
    run: async () => (await __naive.exported('format=txt&tab=t.0')).split('\n')[1],
    expected: AGREE,
  },
  {
    name: 'exportWithoutTab, first',
    relies: 'an export being that of the tab on screen',
    off: TWO_TABS,
    on: TWO_TABS,
    onUrl: { tab: 't.1' },
    run: async () => {
      const { text } = __naive.sim.truth()
      return (await __naive.exported('format=txt')).trim() === text.trim()
    },
    expected: true,
  },
  {
    name: 'exportWithoutTab, all',
    relies: 'an export being one tab',
    off: TWO_TABS,
    on: { ...TWO_TABS, switches: { exportWithoutTab: 'all' } },
    run: async () => (await __naive.exported('format=txt')).includes('Second'),
    expected: false,
  },
  {
    name: 'exportChips',
    relies: 'an export holding the words of chips',
    off: paragraph(['With ', { chip: 'Dana Lee' }]),
    on: { ...paragraph(['With ', { chip: 'Dana Lee' }]), switches: { exportChips: false } },
    run: async () => (await __naive.exported('format=md&tab=t.0')).includes('Dana Lee'),
    expected: true,
  },
  {
    name: 'exportEscapes',
    relies: 'Markdown holding the letters of the text',
    off: { ...paragraph('A * is a star - or not.'), switches: { ...CALM, exportEscapes: false } },
    on: { ...paragraph('A * is a star - or not.'), switches: CALM },
    run: readMd,
    expected: 'A * is a star - or not.\n',
  },
  {
    name: 'list marks',
    relies: 'a plain export being the text of the page’s API',
    off: body(ASK, LAST),
    on: body({ text: ASK, list: 'bullet' }, LAST),
    run: async () => (await __naive.text()).includes((await __naive.exported('format=txt&tab=t.0')).trim()),
    expected: true,
  },
]
