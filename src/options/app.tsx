import type { ComponentChildren } from 'preact'
import { t } from '../panel/words.ts'
import type { MarkedPerson, Settings } from '../platform/settings.ts'
import { Kinds, Sites, Underlines } from './choices.tsx'
import { People } from './people.tsx'

export interface OptionsProps {
  settings: Settings
  people: MarkedPerson[]
  /** Something stored could not be understood and was kept aside. */
  aside: boolean
  /** What the live region says. */
  said: string
  onSettings(change: (settings: Settings) => Settings): void
  onPeople(change: (people: MarkedPerson[]) => MarkedPerson[]): void
}

/** The settings, saved as they are changed. */
export function Options({ settings, people, aside, said, onSettings, onPeople }: OptionsProps) {
  const choice = { settings, onSettings }
  return (
    <main class="page">
      <h1>{t('options_title')}</h1>
      {aside ? <p class="aside">{t('options_aside')}</p> : null}
      <Part title={t('people_title')} line={t('people_line')}>
        <People people={people} onPeople={onPeople} />
      </Part>
      <Part title={t('underlines_title')} line={t('underlines_line')}>
        <Underlines {...choice} />
      </Part>
      <Part title={t('sites_title')}>
        <Sites {...choice} />
      </Part>
      <Part title={t('kinds_title')} line={t('kinds_line')}>
        <Kinds {...choice} />
      </Part>
      <p class="hint">{t('promise')}</p>
      <p class="saved" role="status">
        {said}
      </p>
    </main>
  )
}

function Part({ title, line, children }: { title: string; line?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <div>
        <h2>{title}</h2>
        {line ? <p class="about">{line}</p> : null}
      </div>
      {children}
    </section>
  )
}
