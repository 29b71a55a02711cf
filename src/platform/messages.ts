/** Typed sending and listening over the browser's messages. What arrives is checked; what fails is told. */
import { browser, isAlive, type Runtime } from './browser.ts'
import { reportFault } from './errors.ts'
import { ContextInvalidated } from './invalidated.ts'
import {
  type CardReply,
  type CardRequest,
  type Change,
  type CoachReply,
  type CoachRequest,
  type FromPanel,
  type OpenPanelRequest,
  PANEL_PORT,
  type TabCommand,
  type ToPanel,
  type WriteReply,
  type WriteRequest,
} from './protocol.ts'
import { twice } from './twice.ts'
import {
  isCardReply,
  isCardRequest,
  isCoachReply,
  isCoachRequest,
  isFromPanel,
  isOpenPanelRequest,
  isTabCommand,
  isToPanel,
  isWriteReply,
  isWriteRequest,
} from './validate.ts'

function asInvalidated(error: unknown): unknown {
  const gone = !isAlive() || (error instanceof Error && /context invalidated/i.test(error.message))
  return gone ? new ContextInvalidated() : error
}

/** Sends to the background and gives its answer. Throws `ContextInvalidated` when the extension was reloaded. */
export async function send(message: unknown): Promise<unknown> {
  if (!isAlive()) throw new ContextInvalidated()
  try {
    return await browser.runtime.sendMessage(message)
  } catch (error) {
    throw asInvalidated(error)
  }
}

/** Asks the engine host. Throws `ContextInvalidated`, or when no host or something else answers. */
export async function requestCoach(request: CoachRequest): Promise<CoachReply> {
  const reply = await send(request)
  if (!isCoachReply(reply)) throw new Error('the engine host gave no reply')
  return reply
}

/** Asks for what the in-page card is to show. Throws `ContextInvalidated`, or when nothing fitting is answered. */
export async function requestCard(request: CardRequest): Promise<CardReply> {
  const reply = await send(request)
  if (!isCardReply(reply)) throw new Error('the background gave no card')
  return reply
}

/** Has something stored. Throws `ContextInvalidated`, or when nothing fitting is answered, to the same question twice. */
export function requestWrite(change: Change): Promise<WriteReply> {
  const request: WriteRequest = { type: 'write', id: crypto.randomUUID(), change }
  return twice(async () => {
    const reply = await send(request)
    if (!isWriteReply(reply)) throw new Error('the background gave no reply')
    return reply
  })
}

/**
 * Asks for the panel, on a click of the person. False where it cannot be opened from here; true is no promise: that
 * it is open, only its own call tells. Throws `ContextInvalidated`.
 */
export async function requestPanel(): Promise<boolean> {
  return (await send({ type: 'open-panel' } satisfies OpenPanelRequest)) === true
}

/** Who sent a request: a tab's frame, or a page of the extension. Two tabs may use the same draft ids. */
export interface Sender {
  key: string
  tabId: number | undefined
}

export interface HostHandlers {
  coach(request: CoachRequest, sender: Sender): Promise<CoachReply>
  card(request: CardRequest): CardReply
  write(request: WriteRequest): Promise<WriteReply>
  /** Resolves to whether the browser let the panel open. */
  openPanel(sender: Sender): Promise<boolean>
}

type Answer = (response: unknown) => void

/**
 * Listens for messages and answers by the callback: a promise is understood only where the polyfill is. `handle`
 * gives the answer, or undefined when the message is not for it.
 */
function listen(
  handle: (message: unknown, from: Runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  const listener = (message: unknown, from: Runtime.MessageSender, answer: Answer): true | undefined => {
    const working = handle(message, from)
    if (!working) return undefined
    working.then(answer, (error: unknown) => {
      reportFault('answer', error)
      answer(null)
    })
    return true
  }
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback)
}

/** Answers requests in the background. Messages from outside the extension do not come this way. */
export function listenAsHost(handlers: HostHandlers): void {
  listen((message, from) => {
    // First of all, and without a turn of the event loop: opening the panel needs the person's click to be warm.
    if (isOpenPanelRequest(message)) return handlers.openPanel({ key: keyOf(from), tabId: from.tab?.id })
    if (isCardRequest(message)) return Promise.resolve(handlers.card(message))
    if (isWriteRequest(message)) return handlers.write(message)
    if (!isCoachRequest(message)) return undefined
    return handlers.coach(message, { key: keyOf(from), tabId: from.tab?.id })
  })
}

const keyOf = (from: Runtime.MessageSender): string => `${from.tab?.id ?? from.url}/${from.frameId ?? 0}`

/** Sends a keyboard command to a tab; false when no content script of this version listens there. */
export async function sendTabCommand(tabId: number, command: TabCommand['command']): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'command', command } satisfies TabCommand)
    return true
  } catch (error) {
    // The usual case: the active tab is some other page.
    if (error instanceof Error && /receiving end does not exist|could not establish/i.test(error.message))
      return false
    throw error
  }
}

/** Listens for keyboard commands in a content script. */
export function listenForTabCommand(handler: (command: TabCommand['command']) => void): void {
  listen((message) => {
    if (!isTabCommand(message)) return undefined
    handler(message.command)
    return Promise.resolve(true)
  })
}

/** One end of a conversation between a panel and a content script. */
export interface Channel<Out, In> {
  post(message: Out): void
  onMessage(listener: (message: In) => void): void
  /** Called once, when the other end went away; `invalidated` if that is because the extension was reloaded. */
  onClose(listener: (reason: 'closed' | 'invalidated') => void): void
  close(): void
}
export type PanelEnd = Channel<FromPanel, ToPanel>
export type PageEnd = Channel<ToPanel, FromPanel>

function channel<Out, In>(port: Runtime.Port, accepts: (value: unknown) => value is In): Channel<Out, In> {
  let open = true
  port.onDisconnect.addListener(() => {
    open = false
    // Looked at, or Chrome lists "Unchecked runtime.lastError" among the extension's errors: nobody listened in the
    // tab, or the page went into the back/forward cache. `onClose` tells of it.
    void browser.runtime.lastError
  })
  return {
    post(message) {
      // The other end may go at any moment; its going is told by `onClose`, so nothing is lost here.
      if (open) port.postMessage(message)
    },
    onMessage(listener) {
      // A port that is closed already takes no listener: Chrome throws.
      if (!open) return
      port.onMessage.addListener((message: unknown) => {
        if (accepts(message)) listener(message)
      })
    },
    onClose(listener) {
      const tell = () => listener(isAlive() ? 'closed' : 'invalidated')
      if (open) port.onDisconnect.addListener(tell)
      else queueMicrotask(tell)
    },
    close() {
      open = false
      port.disconnect()
    },
  }
}

/** Opens the panel's conversation with a tab. `onClose` is called soon when no content script listens there. */
export function connectToTab(tabId: number): PanelEnd {
  return channel(browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 }), isToPanel)
}

/** Waits in a content script for panels. */
export function onPanel(listener: (end: PageEnd) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PANEL_PORT) listener(channel(port, isFromPanel))
  })
}
