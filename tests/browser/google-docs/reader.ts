/** The built extension on one document in Chromium, spoken to as its panel speaks to it. */
import type { Page, Worker } from 'playwright-core'
import { type DraftState, type NotesCommand, PANEL_PORT } from '../../../src/platform/protocol.ts'
import { newPerson, PEOPLE } from '../../../src/platform/settings.ts'
import { docsRoutes } from '../../pages/google-docs/routes.ts'
import { docsUrl, type Scene } from '../../pages/google-docs/scene.ts'
import type {} from '../../pages/google-docs/sim-api.ts'
import { startServer } from '../../pages/server.ts'
import { firstRunOf, launchChromium, serviceWorker } from '../support/chromium.ts'
import { built } from '../support/stage.ts'

interface Port {
  postMessage(message: unknown): void
  onMessage: { addListener(listener: (message: { type: string; current?: DraftState }) => void): void }
}
interface Chrome {
  storage: { local: { set(items: object): Promise<void> } }
  tabs: {
    query(filter: { active: boolean }): Promise<{ id: number }[]>
    connect(tabId: number, info: { name: string; frameId: number }): Port
  }
}
declare const chrome: Chrome
/** What the test keeps in the extension: the conversation, the newest state, and who waits for the next one. */
interface Desk {
  port: Port
  state: DraftState | null
  hear: (() => void) | null
}
declare const desk: Desk

export interface DocumentReader {
  page: Page
  /** Shows a tab of the document and selects all of it. */
  selectAll(tab: string): Promise<void>
  command(command: NotesCommand): Promise<void>
  /** The state once there is a report for this draft and message. */
  report(draft: string, message: string | null): Promise<DraftState>
  close(): Promise<void>
}

/** Opens the scene in Chromium with the built extension; the people, by their names, are coached up. */
export async function openReader(scene: Scene, people: readonly string[]): Promise<DocumentReader> {
  const server = await startServer({ 'docs.google.com': await docsRoutes() })
  const chromium = await launchChromium({ port: server.port, extension: built('chrome') })
  const close = async (): Promise<void> => {
    await chromium.close()
    await server.close()
  }
  try {
    await (await firstRunOf(chromium.context)).close()
    const worker = await serviceWorker(chromium.context)
    const value = people.map((name) => newPerson(name, name, [addressOf(name)]))
    const record = { [PEOPLE.key]: { version: PEOPLE.version, value } }
    await worker.evaluate((items) => chrome.storage.local.set(items), record)
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
    await page.goto(docsUrl(scene))
    await page.waitForFunction(() => window.__docs?.isReady, undefined, { polling: 20 })
    await openDesk(worker)
    return { page, ...talk(page, worker), close }
  } catch (error) {
    await close()
    throw error
  }
}

const addressOf = (name: string): string => `${encodeURIComponent(name).toLowerCase()}@example.test`

/** Connects to the tab as a panel does. */
async function openDesk(worker: Worker): Promise<void> {
  await worker.evaluate(async (name) => {
    // The one tab there is; its address the extension may not know.
    const [tab] = await chrome.tabs.query({ active: true })
    if (!tab) throw new Error('there is no tab')
    const opened: Desk = {
      port: chrome.tabs.connect(tab.id, { name, frameId: 0 }),
      state: null,
      hear: null,
    }
    opened.port.onMessage.addListener((message) => {
      if (message.type !== 'state') return
      opened.state = message.current ?? null
      opened.hear?.()
    })
    Object.assign(globalThis, { desk: opened })
  }, PANEL_PORT)
  // The first state comes by itself.
  await waitFor(worker, null, null)
}

function talk(page: Page, worker: Worker): Omit<DocumentReader, 'page' | 'close'> {
  return {
    selectAll: (tab) =>
      page.evaluate((id) => {
        window.__docs.switchTab(id)
        window.__docs.select(window.__docs.truth().text.slice(0, -1))
      }, tab),
    command: (notes) =>
      worker.evaluate((command) => {
        const { draftId = '', revision = 0 } = desk.state ?? {}
        desk.port.postMessage({ type: 'notes', draftId, revision, notes: command })
      }, notes),
    report: (draft, message) => waitFor(worker, draft, message),
  }
}

/** The state with a report for this draft and message; the next one, whatever it is, if no draft is named. */
function waitFor(worker: Worker, draft: string | null, message: string | null): Promise<DraftState> {
  return worker.evaluate(
    ([wantedDraft, wantedMessage]) =>
      new Promise<DraftState>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`no such report; the state is ${JSON.stringify(desk.state)}`)),
          10_000,
        )
        desk.hear = () => {
          const { state } = desk
          const isIt =
            wantedDraft === null ||
            (state?.phase === 'ready' &&
              state.draft === wantedDraft &&
              (state.message ?? null) === wantedMessage)
          if (!state || !isIt) return
          clearTimeout(timer)
          desk.hear = null
          resolve(state)
        }
        desk.hear()
      }),
    [draft, message] as const,
  )
}
