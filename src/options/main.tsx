/** The settings page, and with `?first` the first run: connects the views to the store. */
import { render } from 'preact'
import { speak, t } from '../panel/words.ts'
import { reportFault } from '../platform/errors.ts'
import { t as message } from '../platform/i18n.ts'
import { openLocalStore } from '../platform/live.ts'
import type { Stored } from '../platform/store.ts'
import { Options } from './app.tsx'
import { FirstDone, FirstRun } from './first-run.tsx'

speak((key, values) => message(key, ...values))
document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')

const root = document.getElementById('app')!
const store = await openLocalStore()
let view: 'first' | 'done' | 'settings' = new URL(location.href).searchParams.has('first')
  ? 'first'
  : 'settings'
let said = ''

function update<K extends 'settings' | 'people'>(name: K) {
  return async (change: (value: Stored[K]) => Stored[K]) => {
    try {
      await store.update(name, change)
      said = t('options_saved')
    } catch (error) {
      reportFault('options: save', error)
      said = t('options_not_saved')
    }
    draw()
    setTimeout(() => {
      said = ''
      draw()
    }, 2500)
  }
}

const onSettings = update('settings')
const onPeople = update('people')

function go(to: typeof view): void {
  view = to
  draw()
  scrollTo(0, 0)
}

function draw(): void {
  const { settings, people } = store.current
  document.title = view === 'settings' ? t('options_title') : t('name')
  render(
    view === 'first' ? (
      <FirstRun people={people} onPeople={onPeople} onDone={() => go('done')} />
    ) : view === 'done' ? (
      <FirstDone onSettings={() => go('settings')} />
    ) : (
      <Options
        settings={settings}
        people={people}
        aside={store.asides.length > 0}
        said={said}
        onSettings={onSettings}
        onPeople={onPeople}
      />
    ),
    root,
  )
}

store.onChange(draw)
draw()
