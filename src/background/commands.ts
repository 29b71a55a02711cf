/** The person's keyboard commands, as the manifest names them. */

import { openLocalStore } from '../platform/areas.ts'
import { browser } from '../platform/browser.ts'
import { reportFault } from '../platform/errors.ts'
import { sendTabCommand } from '../platform/messages.ts'
import { once } from '../platform/once.ts'
import type { Settings } from '../platform/settings.ts'

/** "Hide everything" holds for half a day: one that was forgotten does not silence the coach for ever. */
const HIDDEN_FOR = 12 * 3600 * 1000

/** Hides everything for now, or shows it again. */
export function toggleQuiet(settings: Settings, now: number): Settings {
  const isQuiet = settings.quietUntil !== null && now < settings.quietUntil
  return { ...settings, quietUntil: isQuiet ? null : now + HIDDEN_FOR }
}

/** Where a command was pressed. */
export interface Place {
  tabId: number | undefined
}

/**
 * Listens for the commands. `openPanel` is called first and without a turn of the event loop, while the person's key
 * press still counts as a gesture.
 */
export function listenForCommands(openPanel: (place: Place) => void): void {
  const store = once(openLocalStore)

  async function hide(): Promise<void> {
    await (await store()).update('settings', (settings) => toggleQuiet(settings, Date.now()))
  }

  async function coachDraft(tabId: number | undefined): Promise<void> {
    const tab = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
    if (tab !== undefined) await sendTabCommand(tab, 'coach-draft')
  }

  browser.commands.onCommand.addListener((name, tab) => {
    const place = { tabId: tab?.id }
    if (name === 'coach-draft') {
      openPanel(place)
      coachDraft(place.tabId).catch((error: unknown) => reportFault('command', error))
    } else if (name === 'hide-everything') {
      hide().catch((error: unknown) => reportFault('command', error))
    }
  })
}
