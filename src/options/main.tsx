/** The settings page, and with `?first` the first run: connects the views to the store. */
import '../platform/polyfill.ts'
import { render } from 'preact'
import { speak, t } from '../panel/words.ts'
import { localArea, openConsents, openLocalStore, openPairs } from '../platform/areas.ts'
import { reportFault } from '../platform/errors.ts'
import { RECORD_TYPES } from '../platform/exchange.ts'
import { t as message } from '../platform/i18n.ts'
import { type KeptAside, listAsides } from '../platform/storage.ts'
import { Options } from './app.tsx'
import { readShortcuts } from './browser-shortcuts.ts'
import { controls } from './controls.ts'
import { openDataDesk } from './data-desk.ts'
import { FirstDone, FirstRun } from './first-run.tsx'
import { panelKeys, type Shortcut } from './shortcuts.tsx'

speak((key, values) => message(key, ...values))
document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')

/** How long the live region keeps a line, in milliseconds. A problem stays until something else is said. */
const SAID_FOR = 2500

const root = document.getElementById('app')!
const store = await openLocalStore()
const pairs = await openPairs()
const consents = await openConsents()
const desk = openDataDesk(localArea, Date.now, () => store.policy)
let asides: KeptAside[] = []
let shortcuts: Shortcut[] = []
let view: 'first' | 'done' | 'settings' = new URL(location.href).searchParams.has('first')
  ? 'first'
  : 'settings'
let said = ''
let fading: ReturnType<typeof setTimeout> | undefined

function say(line: string): void {
  said = line
  clearTimeout(fading)
  if (line === t('options_saved')) fading = setTimeout(() => say(''), SAID_FOR)
  draw()
}

/** Reads what no listener tells of: what was put aside, and the keyboard commands. */
async function look(): Promise<void> {
  asides = await listAsides(localArea, RECORD_TYPES)
  shortcuts = await readShortcuts()
  draw()
}
const lookAgain = () => void look().catch((error: unknown) => reportFault('options: look', error))

const actions = controls({ store, pairs, consents, desk, say, onWhole: lookAgain })

function go(to: typeof view): void {
  view = to
  draw()
  scrollTo(0, 0)
  // What had the focus is gone, and the title says where one is now.
  root.querySelector('h1')?.focus({ preventScroll: true })
}

function draw(): void {
  const { people } = store.current
  document.title = view === 'settings' ? t('options_title') : t('name')
  render(
    view === 'first' ? (
      <FirstRun people={people} onPeople={actions.people} said={said} onDone={() => go('done')} />
    ) : view === 'done' ? (
      <FirstDone keys={panelKeys(shortcuts)} onSettings={() => go('settings')} />
    ) : (
      <Options
        stored={store.current}
        pairs={pairs.current.pairs}
        consents={consents.current.consents}
        policy={store.policy}
        asides={asides}
        shortcuts={shortcuts}
        now={Date.now()}
        said={said}
        desk={desk}
        actions={actions}
      />
    ),
    root,
  )
}

store.onChange(draw)
pairs.onChange(draw)
consents.onChange(draw)
document.addEventListener('visibilitychange', lookAgain)
draw()
lookAgain()
