import { hugeNotes } from '../seed-notes.ts'
import { ANNOTATED, body, type NaiveCase, notes, paragraph } from './naive-case.ts'

const LONG =
  'I would like to hear first what the new group needs from the people who know the numbers best, and by when.'

const countLabels = (): boolean => __naive.labels().length > 0

/** The annotation layer and the look of the page. */
export const LAYER_CASES: NaiveCase[] = [
  {
    name: 'layer, flag',
    relies: 'the layer being there without the flag',
    off: notes({ layer: 'always' }),
    on: notes(),
    run: countLabels,
    expected: true,
  },
  {
    name: 'layer, flag too late',
    relies: 'the flag counting at any time',
    off: notes(),
    on: notes(),
    url: ANNOTATED,
    onUrl: {},
    run: async () => {
      window._docs_annotate_canvas_by_ext = 'coach-up-test'
      __naive.sim.type('.')
      await __naive.settled()
      return __naive.labels().length > 0
    },
    expected: true,
  },
  {
    name: 'layer, never',
    relies: 'the layer being there with the flag',
    off: notes(),
    on: notes({ layer: 'never' }),
    url: ANNOTATED,
    run: countLabels,
    expected: true,
  },
  {
    name: 'irregularSpaces',
    relies: 'labels having the spaces of the text',
    off: { ...paragraph(LONG), switches: { irregularSpaces: false } },
    on: paragraph(LONG),
    url: ANNOTATED,
    run: () => __naive.labels().join(''),
    expected: LONG,
  },
  {
    name: 'soft wrap',
    relies: 'a sentence being one rect',
    off: paragraph('I would like to hear it.'),
    on: paragraph(LONG),
    url: ANNOTATED,
    run: () => __naive.labels().length,
    expected: 1,
  },
  {
    name: 'runs',
    relies: 'a line being one rect',
    off: paragraph('Please ask first.'),
    on: paragraph(['Please ', { text: 'ask', bold: true }, ' first.']),
    url: ANNOTATED,
    run: () => __naive.labels().length,
    expected: 1,
  },
  {
    name: 'recycle, the whole document',
    relies: 'every page being in the layer',
    off: hugeNotes(8, { switches: { recycle: false } }),
    on: hugeNotes(8),
    url: ANNOTATED,
    run: () =>
      __naive.labels().some((label) => label.replace(/\u00a0/g, ' ').includes('the end of the notes.')),
    expected: true,
  },
  {
    name: 'recycle, the same rect',
    relies: 'a rect keeping its text',
    off: hugeNotes(20),
    on: hugeNotes(20),
    url: ANNOTATED,
    run: async () => {
      const rect = document.querySelector('rect[aria-label]')
      const before = rect?.getAttribute('aria-label')
      __naive.accident()
      await __naive.settled()
      return rect?.isConnected === true && rect.getAttribute('aria-label') === before
    },
    accident: () => __naive.sim.scrollTo('This is the end of the notes.'),
    expected: true,
  },
  {
    name: 'recycle, the same page',
    relies: 'a page element staying with its page',
    off: hugeNotes(20),
    on: hugeNotes(20),
    run: async () => {
      const page = document.querySelector<HTMLElement>('.kix-page-paginated')
      __naive.accident()
      await __naive.settled()
      return page?.style.top
    },
    accident: () => __naive.sim.scrollTo('This is the end of the notes.'),
    expected: '0px',
  },
  {
    name: 'pageless',
    relies: 'every page being a page',
    off: notes(),
    on: notes({ pageless: true }),
    run: () => document.querySelectorAll('.kix-page-paginated').length,
    expected: 1,
  },
  {
    name: 'zoom',
    relies: 'a rect being as wide as its attribute says',
    off: paragraph('Please ask first.'),
    on: { ...paragraph('Please ask first.'), switches: { zoom: 1.5 } },
    url: ANNOTATED,
    run: () => {
      const { left, right } = __naive.sim.placeOf('Please ask first.')
      const width = Number(document.querySelector('rect[aria-label]')?.getAttribute('width'))
      return Math.abs(right - left - width) < 1
    },
    expected: true,
  },
  {
    name: 'columns',
    relies: 'reading order going line by line over the whole page',
    off: { ...body({ filler: 12 }), switches: { columns: 1 } },
    on: { ...body({ filler: 12 }), switches: { columns: 2 } },
    url: ANNOTATED,
    run: () => {
      const rects = [...document.querySelectorAll('rect[aria-label]')]
      const place = (rect: Element) => rect.getBoundingClientRect()
      const page = (rect: Element) => rect.closest('.kix-page')
      const first = rects.filter((rect) => page(rect) === page(rects[0] as Element))
      const sorted = first.toSorted((a, b) => place(a).top - place(b).top || place(a).left - place(b).left)
      return sorted.every((rect, index) => rect === first[index])
    },
    expected: true,
  },
  {
    name: 'table',
    relies: 'reading order going line by line over the whole page, in tables too',
    off: body('One and two and three', 'Four'),
    on: body(
      {
        table: [['One and two and three, and so much more that it takes a second line of the cell', 'Four']],
      },
      '',
    ),
    url: ANNOTATED,
    run: () => {
      const rects = [...document.querySelectorAll('rect[aria-label]')]
      const tops = rects.map((rect) => rect.getBoundingClientRect().top)
      return tops.every((top, index) => index === 0 || top > (tops[index - 1] as number))
    },
    expected: true,
  },
  {
    name: 'rtl',
    relies: 'the leftmost rect of a line being its first',
    off: paragraph(['Please ', { text: 'ask', bold: true }, ' first.']),
    on: paragraph(['אנא ', { text: 'שאל', bold: true }, ' קודם.'], { rtl: true }),
    url: ANNOTATED,
    run: () => {
      const lefts = [...document.querySelectorAll('rect[aria-label]')].map(
        (rect) => rect.getBoundingClientRect().left,
      )
      return lefts[0] === Math.min(...lefts)
    },
    expected: true,
  },
  {
    name: 'tiles are wiped',
    relies: 'a node in a tile staying there',
    on: notes(),
    url: ANNOTATED,
    run: async () => {
      const overlay = document.createElement('div')
      document.querySelector('div.kix-canvas-tile-content')?.append(overlay)
      __naive.sim.type('.')
      await __naive.settled()
      return overlay.isConnected
    },
    expected: true,
  },
]
