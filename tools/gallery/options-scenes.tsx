import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { Options } from '../../src/options/app.tsx'
import { FirstDone, FirstRun } from '../../src/options/first-run.tsx'
import { type MarkedPerson, newPerson, SETTINGS } from '../../src/platform/settings.ts'

const DANA = newPerson('p1', 'Dana Reyes', ['dana.reyes@example.com'])
const LONG = newPerson('p2', 'Maximiliane-Friederike Freifrau von Hohenstein-Oppenheimer-Wolfenbüttel', [
  'maximiliane-friederike.hohenstein@very-long-department-name.example.com',
  'm@example.com',
])

function Settings({ first, aside = false }: { first: MarkedPerson[]; aside?: boolean }) {
  const [people, setPeople] = useState(first)
  const [settings, setSettings] = useState(SETTINGS.defaults())
  return (
    <Options
      settings={settings}
      people={people}
      aside={aside}
      said=""
      onSettings={setSettings}
      onPeople={setPeople}
    />
  )
}

function First({ first }: { first: MarkedPerson[] }) {
  const [people, setPeople] = useState(first)
  return <FirstRun people={people} onPeople={setPeople} onDone={() => {}} />
}

/** Every state of the settings page, by name. */
export const OPTIONS_SCENES: Record<string, ComponentType> = {
  'first-run': () => <First first={[]} />,
  'first-run-person': () => <First first={[DANA]} />,
  'first-run-done': () => <FirstDone onSettings={() => {}} />,
  settings: () => <Settings first={[DANA, LONG]} />,
  'settings-empty': () => <Settings first={[]} aside />,
}
