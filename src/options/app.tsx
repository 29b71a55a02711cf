import type { ComponentChildren } from 'preact'
import { PracticeLink } from '../panel/parts/practice-link.tsx'
import { t, type WordKey } from '../panel/words.ts'
import type { Consents } from '../platform/consents.ts'
import type { Pair } from '../platform/pairs.ts'
import type { Policy } from '../platform/policy.ts'
import type { KeptAside } from '../platform/storage.ts'
import type { Stored } from '../platform/store.ts'
import { Asides } from './asides.tsx'
import { InThePage, Kinds, Sites } from './choices.tsx'
import { Data } from './data.tsx'
import type { DataDesk, Outcome } from './data-desk.ts'
import { Documents } from './documents.tsx'
import { Organisation } from './organisation.tsx'
import { Pairs } from './pairs.tsx'
import { People } from './people.tsx'
import { Quiet } from './quiet.tsx'
import { type Shortcut, Shortcuts } from './shortcuts.tsx'
import { Weeks } from './weeks.tsx'

/** Changes something that is stored; false when that failed, and then nothing was changed. */
export type Change<T> = (change: (value: T) => T) => Promise<boolean>

/** What the page can do. */
export interface OptionsActions {
  settings: Change<Stored['settings']>
  people: Change<Stored['people']>
  usage: Change<Stored['usage']>
  pairs: Change<Pair[]>
  consents: Change<Consents>
  /** Opens the browser's own page for keyboard commands. */
  changeShortcuts(): void
  saveAll(): void
  savePairs(): void
  saveAside(aside: KeptAside): void
  removeAside(aside: KeptAside): void
  /** Says what came of something that was done with the data as a whole. */
  outcome(outcome: Outcome): void
}

export interface OptionsProps {
  /** As it holds: the organisation's restrictions are in the settings. */
  stored: Stored
  pairs: Pair[]
  /** What the person allowed in documents. */
  consents: Consents
  policy: Policy
  /** What could not be understood and was kept aside. */
  asides: KeptAside[]
  shortcuts: Shortcut[]
  /** Milliseconds since 1970. */
  now: number
  /** What the live region says. */
  said: string
  desk: DataDesk
  actions: OptionsActions
}

/** The settings, saved as they are changed. */
export function Options(props: OptionsProps) {
  const { stored, pairs, consents, policy, asides, shortcuts, now, said, desk, actions } = props
  const { settings, people, usage } = stored
  const choice = { settings, policy, onSettings: actions.settings }
  return (
    <div class="settings">
      <Contents />
      <main class="page">
        <h1 tabIndex={-1}>{t('options_title')}</h1>
        <Organisation policy={policy} />
        <Asides asides={asides} onSave={actions.saveAside} onRemove={actions.removeAside} />
        <Part id="people" line={t('people_line')}>
          <People people={people} offForAll={settings.rulesOff} onPeople={actions.people} />
        </Part>
        <Part id="quiet">
          <Quiet settings={settings} now={now} onSettings={actions.settings} />
        </Part>
        <Part id="underlines" line={t('underlines_line')}>
          <InThePage {...choice} />
        </Part>
        <Part id="sites">
          <Sites {...choice} />
        </Part>
        <Part id="documents" line={t('documents_line')}>
          <Documents consents={consents} people={people} onConsents={actions.consents} />
        </Part>
        <Part id="kinds" line={t('kinds_line')}>
          <Kinds {...choice} />
        </Part>
        <Part id="keys">
          <Shortcuts shortcuts={shortcuts} onChange={actions.changeShortcuts} />
        </Part>
        <Part id="pairs" line={t('pairs_line')}>
          <Pairs pairs={pairs} policy={policy} onPairs={actions.pairs} onSave={actions.savePairs} />
        </Part>
        <Part id="weeks">
          <Weeks usage={usage} now={now} onUsage={actions.usage} />
        </Part>
        <Part id="data" line={t('data_line')}>
          <Data
            settings={settings}
            policy={policy}
            desk={desk}
            onSettings={actions.settings}
            onSave={actions.saveAll}
            onOutcome={actions.outcome}
          />
        </Part>
        <p class="hint">{t('promise')}</p>
        <p class="onward">
          <PracticeLink />
          <a class="link" href="?first">
            {t('first_again')}
          </a>
        </p>
        <p class="saved" role="status">
          {said}
        </p>
      </main>
    </div>
  )
}

const PARTS = {
  people: 'people_title',
  quiet: 'quiet_part',
  underlines: 'underlines_title',
  sites: 'sites_title',
  documents: 'documents_title',
  kinds: 'kinds_title',
  keys: 'keys_title',
  pairs: 'pairs_title',
  weeks: 'weeks_title',
  data: 'data_title',
} satisfies Record<string, WordKey>

/** Where to find what; beside the page where there is room for it. */
function Contents() {
  return (
    <nav class="contents" aria-label={t('contents')}>
      <ul>
        {Object.entries(PARTS).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface PartProps {
  id: keyof typeof PARTS
  line?: string
  children: ComponentChildren
}

function Part({ id, line, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{t(PARTS[id])}</h2>
        {line ? <p class="about">{line}</p> : null}
      </div>
      {children}
    </section>
  )
}
