import { AGREE, type NaiveCase, notes } from './naive-case.ts'

const hasText = async (): Promise<boolean> => (await __naive.text()).includes('Sounds good, I agree.')

/** Milliseconds that no look at a page takes, however busy the machine is; nobody waits for their end. */
const LONG = 60_000

const TWO_TABS = { tabs: [{ body: ['First tab.'] }, { body: ['Second tab.'] }] }

/** The page's own API, when it is there and what it gives. */
export const READING_CASES: NaiveCase[] = [
  {
    name: 'canvas',
    relies: 'the text being in the document',
    on: notes(),
    // biome-ignore lint/performance/useDomNodeTextContent: what shows, and not the scripts
    run: () => document.body.innerText.includes('Sounds good, I agree.'),
    expected: true,
  },
  {
    name: 'the frame for the keyboard',
    relies: 'the text being in the editable',
    on: notes(),
    run: () => __naive.editable.textContent,
    expected: AGREE,
  },
  {
    name: 'DOCS_modelChunk',
    relies: 'the model that the page came with staying',
    on: notes(),
    run: () => JSON.stringify(window.DOCS_modelChunk ?? null).includes('Sounds good, I agree.'),
    expected: true,
  },
  {
    name: 'DOCS_modelChunk, in its script',
    relies: 'the model that the page came with keeping up',
    on: notes(),
    run: async () => {
      __naive.sim.caretBehind('agree.')
      __naive.sim.type(' But how?')
      await __naive.settled()
      return [...document.scripts].some(({ text }) => text.includes('I agree. But how?'))
    },
    expected: true,
  },
  {
    name: 'api',
    relies: 'the API being there',
    off: notes(),
    on: notes({ api: false }),
    run: hasText,
    expected: true,
  },
  {
    name: 'apiNeedsFlag',
    relies: 'the API being there without the flag',
    off: notes(),
    on: notes({ apiNeedsFlag: true }),
    run: hasText,
    expected: true,
  },
  {
    name: 'apiReturns',
    relies: 'the API giving a promise',
    off: notes(),
    on: notes({ apiReturns: 'value' }),
    run: () =>
      (window._docs_annotate_getAnnotatedText as () => Promise<{ getText(): string }>)().then((live) =>
        live.getText().includes('Sounds good, I agree.'),
      ),
    expected: true,
  },
  {
    name: 'lateStart',
    relies: 'the editor being there with the page',
    off: notes(),
    on: notes({ lateStart: LONG }),
    early: true,
    run: () => document.querySelectorAll('.docs-texteventtarget-iframe').length,
    expected: 1,
  },
  {
    name: 'lateApi',
    relies: 'the API being there with the page',
    off: notes({ lateApi: 0, caret: 0 }),
    on: notes({ lateApi: LONG, caret: 0 }),
    early: true,
    run: () => __naive.pause(100).then(() => typeof window._docs_annotate_getAnnotatedText),
    expected: 'function',
  },
  {
    name: 'caret, late',
    relies: 'the API answering at the first call',
    off: notes({ lateApi: 0, caret: 0 }),
    on: notes({ lateApi: 0, caret: LONG }),
    early: true,
    run: async () => {
      await __naive.pause(100)
      return (await __naive.text()).includes('Sounds good, I agree.')
    },
    expected: true,
  },
  {
    name: 'caret, with the first click',
    relies: 'the API answering before somebody clicks',
    off: notes(),
    on: notes({ caret: 'click' }),
    run: hasText,
    expected: true,
  },
  {
    name: 'textTail',
    relies: 'three characters being behind the text',
    off: notes(),
    on: notes({ textTail: 'short' }),
    run: async () => (await __naive.text()).slice(1, -3).split('\n').at(-1),
    expected: 'See you on Monday.',
  },
  {
    name: 'U+0003 at the beginning',
    relies: 'the text beginning with its first letter',
    on: notes(),
    run: async () => (await __naive.text()).startsWith('The group'),
    expected: true,
  },
  {
    name: 'offsets count U+0003',
    relies: 'offsets of the text without it',
    on: notes(),
    run: async () => {
      const live = await __naive.api()
      live.setSelection(0, 9)
      return __naive.sim.truth().selection?.text
    },
    expected: 'The group',
  },
  {
    name: 'bad offsets',
    relies: 'an error for what cannot be selected',
    on: notes(),
    run: async () => {
      const live = await __naive.api()
      try {
        live.setSelection(5, 100_000)
      } catch {
        return 'refused'
      }
      return 'selected'
    },
    expected: 'refused',
  },
  {
    name: 'objectAfterTab, dies',
    relies: 'an object of the API staying good',
    off: { ...TWO_TABS, switches: { objectAfterTab: 'follows' } },
    on: { ...TWO_TABS, switches: { objectAfterTab: 'dies' } },
    run: async () => {
      const live = await __naive.api()
      __naive.sim.switchTab('t.1')
      return live.getText().includes('Second tab.')
    },
    expected: true,
  },
  {
    name: 'objectAfterTab, keepsTab',
    relies: 'an object of the API showing the tab on screen',
    off: { ...TWO_TABS, switches: { objectAfterTab: 'follows' } },
    on: { ...TWO_TABS, switches: { objectAfterTab: 'keepsTab' } },
    run: async () => {
      const live = await __naive.api()
      __naive.sim.switchTab('t.1')
      return live.getText().includes('Second tab.')
    },
    expected: true,
  },
  {
    name: 'retire',
    relies: 'an object of the API living as long as the page',
    off: notes(),
    on: notes(),
    run: async () => {
      const live = await __naive.api()
      __naive.accident()
      return live.getText().includes('Sounds good')
    },
    accident: () => __naive.sim.retire(),
    expected: true,
  },
  {
    name: 'tabs, the first',
    relies: 'the first tab being on screen',
    off: TWO_TABS,
    on: TWO_TABS,
    onUrl: { tab: 't.1' },
    run: () =>
      document.querySelector('.chapter-item') === document.querySelector('.chapter-item-selected') &&
      __naive.sim.truth().tab,
    expected: 't.0',
  },
  {
    name: 'tabs, the text of before',
    relies: 'a text that was read being that of the tab on screen',
    off: TWO_TABS,
    on: TWO_TABS,
    run: async () => {
      const text = await __naive.text()
      __naive.accident()
      return text.includes(__naive.sim.truth().text)
    },
    accident: () => __naive.sim.switchTab('t.1'),
    expected: true,
  },
  {
    name: 'another document without a load',
    relies: 'one document for each load of the page',
    off: notes({}, { other: { id: 'other', name: 'Other', tabs: [{ body: ['Elsewhere.'] }] } }),
    on: notes({}, { other: { id: 'other', name: 'Other', tabs: [{ body: ['Elsewhere.'] }] } }),
    run: () => {
      const id = /\/d\/([^/]+)/.exec(location.pathname)?.[1]
      __naive.accident()
      return id === __naive.sim.truth().documentId
    },
    accident: () => __naive.sim.openDocument('other'),
    expected: true,
  },
  {
    name: 'language',
    relies: 'English labels',
    off: notes({ mode: 'suggesting' }),
    on: notes({ mode: 'suggesting' }, { language: 'de' }),
    run: () => document.getElementById('docs-toolbar-mode-switcher')?.getAttribute('aria-label'),
    expected: 'Suggesting mode',
  },
  {
    name: 'offline',
    relies: 'the document being saved',
    off: notes(),
    on: notes({ offline: true }),
    run: () => document.querySelector('[aria-label^="Document status"]')?.getAttribute('aria-label'),
    expected: 'Document status: Saved to Drive.',
  },
  {
    name: 'other authors',
    relies: 'the text being the writer’s',
    off: notes({}, { tabs: [{ body: [AGREE] }] }),
    on: notes(),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: U+0003 encloses the text
    run: async () => (await __naive.text()).replace(/\u0003\n?|\n$/g, '').trim(),
    expected: AGREE,
  },
]
