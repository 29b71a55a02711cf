import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { type Change, Options } from '../../src/options/app.tsx'
import type { DataDesk, Looked } from '../../src/options/data-desk.ts'
import { FirstDone, FirstRun } from '../../src/options/first-run.tsx'
import { ImportFile } from '../../src/options/import-file.tsx'
import { endOfDay } from '../../src/options/quiet.tsx'
import { CONSENTS, type Consent, type Consents } from '../../src/platform/consents.ts'
import type { Pair } from '../../src/platform/pairs.ts'
import { FREE, type Policy, parsePolicy, restrict, UNKNOWN } from '../../src/platform/policy.ts'
import { type MarkedPerson, newPerson, SETTINGS, type Settings } from '../../src/platform/settings.ts'
import type { KeptAside } from '../../src/platform/storage.ts'
import { sharedOf } from '../../src/platform/sync.ts'
import { USAGE, type Usage } from '../../src/platform/usage.ts'
import { DRAFT, SEED } from './reports.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const DANA = newPerson('p1', 'Dana Reyes', ['dana.reyes@example.com'])
const TIM: MarkedPerson = {
  ...newPerson('p3', 'Tim Okafor', ['tim@example.com']),
  tone: 'brief',
  formal: true,
  fewQuestions: true,
  rulesOff: ['closed-question', 'unexplored-term'],
}
const LONG = newPerson('p2', 'Maximiliane-Friederike Freifrau von Hohenstein-Oppenheimer-Wolfenbüttel', [
  'maximiliane-friederike.hohenstein@very-long-department-name.example.com',
  'm@example.com',
])
const PAIRS: Pair[] = [
  { id: 'k1', date: '2026-11-19', before: DRAFT, after: SEED.suggestions[0]?.text ?? DRAFT },
  {
    id: 'k2',
    date: '2026-11-21',
    before: 'Hi Dana,\n\nNo problem, will do.\n\nAlex',
    after: 'Hi Dana,\n\nThat is a lot to carry next to the audit. What would you want to see first?\n\nAlex',
  },
]
const WEEKS: Usage['weeks'] = {
  '2026-09-14': 1,
  '2026-09-28': 3,
  '2026-10-05': 2,
  '2026-10-19': 5,
  '2026-10-26': 4,
  '2026-11-09': 7,
  '2026-11-16': 3,
}
const ASIDES: KeptAside[] = [
  {
    key: 'people',
    keptAs: 'people.aside.2026-11-21T08:00:00.000Z',
    reason: 'corrupt',
    date: '2026-11-21',
    content: [],
  },
  {
    key: 'settings',
    keptAs: 'settings.aside.2026-11-22T08:00:00.000Z',
    reason: 'newer-version',
    date: '2026-11-22',
    content: {},
  },
]
const SHORTCUTS = [
  { name: '_execute_action', keys: 'Alt+P' },
  { name: 'coach-draft', keys: 'Alt+C' },
  { name: 'hide-everything', keys: '' },
]

const LOOKED: Looked = {
  ok: true,
  imported: {},
  isNews: true,
  changes: {
    settings: {
      names: ['underlines', 'rulesOff'],
      before: sharedOf(SETTINGS.defaults()),
      after: { ...sharedOf(SETTINGS.defaults()), underlines: 'never', rulesOff: ['closed-question'] },
    },
    peopleAdded: ['Tim Okafor', 'Priya Nair'],
    peopleChanged: ['Dana Reyes'],
    pairsAdded: 3,
    pairsLeftOut: 0,
    usage: true,
    documents: 2,
    byName: null,
  },
}

const LONG_TITLE = 'Quarterly-planning-and-staffing-and-everything-else-notes_final_v2 (copy of the copy)'
const document = (documentId: string, more: Partial<Consent>): Consent => ({
  documentId,
  personId: DANA.id,
  shared: true,
  reason: 'said',
  title: '1:1 Dana and Alex',
  seen: '2026-11-20',
  ...more,
})
const DOCUMENTS: Consents = {
  documents: [
    document('a', {}),
    document('b', { personId: LONG.id, title: LONG_TITLE, reason: 'attendees' }),
    document('c', { title: '', seen: '' }),
    document('d', { personId: null, title: '', seen: '' }),
  ],
  byName: true,
}

const DESK: DataDesk = {
  copy: async () => ({ text: '', unread: [] }),
  look: async (text) => (text === 'good' ? LOOKED : { ok: false, problem: 'not-ours' }),
  take: async () => 'done',
  takeBack: async () => 'done',
  resetSettings: async () => 'done',
  deleteAll: async () => 'done',
  removeAside: async () => 'done',
}

/** State that is changed as the store does it. */
function useStored<T>(first: T): [T, Change<T>] {
  const [value, set] = useState(first)
  return [
    value,
    async (change) => {
      set(change)
      return true
    },
  ]
}

interface Scene {
  people?: MarkedPerson[]
  settings?: Partial<Settings>
  pairs?: Pair[]
  consents?: Consents
  weeks?: Usage['weeks']
  policy?: Policy
  asides?: KeptAside[]
  said?: string
}

function Page({ people: p = [DANA, TIM, LONG], settings: s, pairs: k = [], weeks = null, ...scene }: Scene) {
  const [people, onPeople] = useStored(p)
  const [settings, onSettings] = useStored<Settings>({ ...SETTINGS.defaults(), ...s })
  const [usage, onUsage] = useStored<Usage>({ ...USAGE.defaults(), weeks })
  const [pairs, onPairs] = useStored(k)
  const [consents, onConsents] = useStored<Consents>(scene.consents ?? CONSENTS.defaults())
  const policy = scene.policy ?? FREE
  return (
    <Options
      stored={{ settings: restrict(settings, policy), people, usage }}
      pairs={pairs}
      consents={consents}
      policy={policy}
      asides={scene.asides ?? []}
      shortcuts={SHORTCUTS}
      now={NOW}
      said={scene.said ?? ''}
      desk={DESK}
      actions={{
        settings: onSettings,
        people: onPeople,
        usage: onUsage,
        pairs: onPairs,
        consents: onConsents,
        changeShortcuts() {},
        saveAll() {},
        savePairs() {},
        saveAside() {},
        removeAside() {},
        outcome() {},
      }}
    />
  )
}

function First({ first }: { first: MarkedPerson[] }) {
  const [people, setPeople] = useStored(first)
  return <FirstRun people={people} onPeople={setPeople} said="" onDone={() => {}} />
}

/** The one part of the page that takes a file in, on its own. */
function Import() {
  return (
    <main class="page">
      <h1>Take in a copy</h1>
      <div class="data">
        <div class="actions">
          <ImportFile desk={DESK} onOutcome={() => {}} />
        </div>
      </div>
    </main>
  )
}

const RESTRICTED = parsePolicy({
  sitesOff: ['google-docs'],
  kindsOff: ['assumed-motive'],
  underlines: 'while-panel-open',
  syncOff: true,
  pairsOff: true,
})

/** Every state of the settings page, by name. */
export const OPTIONS_SCENES: Record<string, ComponentType> = {
  'first-run': () => <First first={[]} />,
  'first-run-person': () => <First first={[DANA]} />,
  'first-run-done': () => <FirstDone keys="Alt+P" onSettings={() => {}} />,
  settings: () => <Page />,
  'settings-empty': () => <Page people={[]} />,
  'settings-kept': () => <Page people={[DANA]} pairs={PAIRS} weeks={WEEKS} />,
  'settings-documents': () => <Page consents={DOCUMENTS} />,
  'settings-documents-all': () => <Page consents={DOCUMENTS} />,
  'settings-documents-one': () => <Page consents={DOCUMENTS} />,
  'settings-asides': () => <Page people={[]} asides={ASIDES} />,
  'settings-policy': () => <Page people={[DANA]} policy={RESTRICTED} />,
  'settings-policy-unknown': () => <Page people={[DANA]} policy={UNKNOWN} />,
  'settings-quiet': () => <Page people={[DANA]} settings={{ quietUntil: endOfDay(NOW) }} weeks={{}} />,
  'settings-full': () => (
    <Page
      people={[DANA]}
      said="There is no room left in the browser’s storage, so nothing was changed. Deleting kept drafts makes room."
    />
  ),
  'settings-edit': () => <Page people={[TIM]} settings={{ rulesOff: ['assumed-motive'] }} />,
  'settings-delete': () => <Page people={[DANA]} />,
  'settings-import': Import,
  'settings-import-bad': Import,
}

/** Buttons that are pressed before the picture is taken, by the start of their words. */
export const OPTIONS_PRESSES: Record<string, string[]> = {
  'settings-edit': ['Edit'],
  'settings-delete': ['Delete everything'],
  'settings-documents-all': ['Stop reading all'],
  'settings-documents-one': ['Stop reading: 1:1'],
}

/** The text of the file that is taken in before the picture is taken. */
export const OPTIONS_FILES: Record<string, string> = {
  'settings-import': 'good',
  'settings-import-bad': 'bad',
}
