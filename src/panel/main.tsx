/** The panel's page: connects the view to the tab in front, the store and the keyboard. */
import '../platform/polyfill.ts'
import { render } from 'preact'
import { openLocalStore } from '../platform/areas.ts'
import { browser } from '../platform/browser.ts'
import { reportFault } from '../platform/errors.ts'
import { t as message } from '../platform/i18n.ts'
import { livePlatform } from '../platform/live.ts'
import { connectToTab } from '../platform/messages.ts'
import { requestPrepare } from '../platform/prepare.ts'
import { newPerson, normalAddress } from '../platform/settings.ts'
import { isFull } from '../platform/storage.ts'
import { EMPTY, type PanelEvent, type PanelState, reduce } from '../session/panel-state.ts'
import type { Actions } from './actions.ts'
import { announce } from './announce.ts'
import { App } from './app.tsx'
import { type Command, commands } from './commands.ts'
import { copyText } from './copy-text.ts'
import { keeping } from './keeping.ts'
import { isUndo, undoFor } from './keys.ts'
import { openLine } from './line.ts'
import { openDesk } from './paste-desk.ts'
import { openPrepareDesk } from './prepare-desk.ts'
import { watchAccess } from './site-access.ts'
import { UNMARKED } from './states/whom.tsx'
import { speak, t } from './words.ts'

speak((key, values) => message(key, ...values))
document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')

const root = document.getElementById('app')!
let state: PanelState = EMPTY
let said = ''

function dispatch(event: PanelEvent): void {
  const next = reduce(state, event)
  if (next === state) return
  said = announce(state, next) ?? said
  state = next
  draw()
}

function say(line: string): void {
  said = line
  draw()
}

const clock = {
  now: () => performance.now(),
  after(ms: number, run: () => void) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
const { link, gate } = openLine(
  {
    async activeTab() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      return tab?.id
    },
    connect: connectToTab,
    after: (ms, run) => void setTimeout(run, ms),
    version: browser.runtime.getManifest().version,
  },
  clock,
  dispatch,
  (error) => reportFault('panel: link', error),
)

function post(command: Command): void {
  const { current } = state
  if (!current) return
  gate.expect()
  link.send({ draftId: current.draftId, revision: current.revision, ...command })
}

const store = openLocalStore()
const manifest = browser.runtime.getManifest()
const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches)
const access = watchAccess(browser.permissions, matches, store, draw, (error) =>
  reportFault('panel: access', error),
)

const actions: Actions = {
  ...commands(post, dispatch),
  ...keeping(store, say),
  async mark(person) {
    const address = normalAddress(person.address ?? '')
    gate.expect()
    try {
      await (await store).update('people', (people) =>
        people.some((one) => one.addresses.includes(address))
          ? people
          : [...people, newPerson(crypto.randomUUID(), person.name || address, [address])],
      )
      return null
    } catch (error) {
      reportFault('panel: mark', error)
      const problem = isFull(error) ? 'full' : 'failed'
      say(t(UNMARKED[problem]))
      return problem
    }
  },
  async copy(text) {
    const done = await copyText(text)
    say(t(done ? 'say_copied' : 'copy_failed'))
    return done
  },
  chooseDraft(draftId) {
    gate.expect()
    link.send({ draftId, revision: 0, type: 'choose-draft' })
  },
  prepare(open) {
    if (open && state.paste) dispatch({ type: 'paste', open: false })
    prep.open(open)
  },
  coachPasted: () => desk.actions.coachPasted(),
  settings: () => void browser.runtime.openOptionsPage(),
  withheld: () => access.withheld(),
  async letIn() {
    const given = await access.request()
    if (given) say(t('absent_hint'))
    else if (given === null) say(t('say_failed'))
  },
  retry() {
    if (state.link === 'open' && state.current && !state.pageTrouble) post({ type: 'ask' })
    else void link.renew()
  },
  fault: (where, error) => reportFault(`panel: ${where}`, error),
}

const desk = openDesk(livePlatform, actions, (before, after) => {
  said = announce(before, after) ?? said
  draw()
})

const prep = openPrepareDesk(requestPrepare, actions.fault, (before, after) => {
  if (after.phase !== before.phase && after.phase === 'made')
    said = t(after.sheet?.silent ? 'say_no_sheet' : 'say_sheet')
  draw()
})

function draw(): void {
  render(<App state={state} actions={actions} said={said} desk={{ ...desk }} prep={prep} />, root)
}

document.addEventListener('keydown', (event) => {
  const undo = isUndo(event) && undoFor({ state, actions }, desk, prep)
  if (!undo) return
  event.preventDefault()
  undo()
})
for (const [type, kind] of [
  ['pointermove', 'move'],
  ['pointerdown', 'down'],
  ['pointerup', 'up'],
  ['pointercancel', 'up'],
] as const)
  document.addEventListener(type, () => gate.touch(kind), { passive: true })
document.documentElement.addEventListener('pointerleave', () => gate.touch('leave'))

const follow = () => void link.follow()
browser.tabs.onActivated.addListener(follow)
browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
  if (tab.active && change.status === 'complete') void link.renew()
})
draw()
follow()
