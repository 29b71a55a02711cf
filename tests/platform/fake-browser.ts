/**
 * The extension's API in memory. Unit tests get it wherever the code imports webextension-polyfill; `fake` is the
 * other side of it: what the browser would do, and what it was told.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }

type Listener = (...values: never[]) => unknown

class FakeEvent {
  readonly listeners = new Set<Listener>()
  addListener(listener: Listener): void {
    this.listeners.add(listener)
  }
  removeListener(listener: Listener): void {
    this.listeners.delete(listener)
  }
  fire(...values: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => (listener as (...all: unknown[]) => unknown)(...values))
  }
}

const copy = <T>(value: T): T => structuredClone(value)

/** One end of a port; what is posted arrives at the other end in a later turn, as in a browser. */
class FakePort {
  readonly onMessage = new FakeEvent()
  readonly onDisconnect = new FakeEvent()
  other: FakePort | null = null
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  postMessage(message: unknown): void {
    const { other } = this
    if (!other) throw new Error('Attempting to use a disconnected port object')
    const sent = copy(message)
    queueMicrotask(() => other.onMessage.fire(sent, other))
  }
  disconnect(): void {
    const { other } = this
    this.other = null
    if (!other) return
    other.other = null
    other.onDisconnect.fire(other)
    for (const port of [this, other]) {
      port.onMessage.addListener = () => {
        throw new Error('Attempting to use a disconnected port object')
      }
    }
  }
}

const events = {
  message: new FakeEvent(),
  connect: new FakeEvent(),
  storage: new FakeEvent(),
  command: new FakeEvent(),
  clicked: new FakeEvent(),
}
const stored = new Map<string, unknown>()
const runtime = {
  id: 'coach-up' as string | undefined,
  onMessage: events.message,
  onConnect: events.connect,
  getManifest: () => ({ version: '0.0.0' }),
  getURL: (path: string) => `chrome-extension://coach-up/${path}`,
  sendMessage: (message: unknown) => deliver(message, fake.sender),
}

/** Gives a message to the listeners; the first that answers with a promise answers. */
async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  if (events.message.listeners.size === 0) {
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  const answers = events.message.fire(copy(message), sender)
  return copy(await answers.find((answer) => answer instanceof Promise))
}

/** What the browser does and was told. */
export const fake = {
  events,
  stored,
  runtime,
  calls: [] as string[],
  /** Who the next messages come from. */
  sender: { id: 'coach-up', tab: { id: 1 }, frameId: 0, url: 'https://mail.google.com/' } as unknown,
  /** Puts everything back to the start. */
  reset(): void {
    for (const event of Object.values(events)) event.listeners.clear()
    stored.clear()
    fake.calls.length = 0
    runtime.id = 'coach-up'
  },
  /** The extension is reloaded: this script's API is dead. */
  invalidate(): void {
    runtime.id = undefined
  },
  /** A port whose other end goes to `onConnect`; the answer is the end that opened it. */
  connect(name: string): FakePort {
    const near = new FakePort(name)
    const far = new FakePort(name)
    near.other = far
    far.other = near
    events.connect.fire(far)
    return near
  },
}

const local = {
  async get(keys: string[]): Promise<Record<string, unknown>> {
    return copy(
      Object.fromEntries(keys.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
    )
  },
  async set(items: Record<string, unknown>): Promise<void> {
    const changes = Object.fromEntries(
      Object.entries(items).map(([key, newValue]) => [
        key,
        { oldValue: stored.get(key), newValue: copy(newValue) },
      ]),
    )
    for (const [key, value] of Object.entries(items)) stored.set(key, copy(value))
    events.storage.fire(changes, 'local')
  },
}

const catalogue = messages as Record<string, { message: string }>
const note = (call: string) => async () => void fake.calls.push(call)

export default {
  runtime,
  storage: { local, onChanged: events.storage },
  tabs: {
    connect: (_tabId: number, { name }: { name: string }) => fake.connect(name),
    sendMessage: (_tabId: number, message: unknown) => deliver(message, { id: 'coach-up' }),
    query: async () => [{ id: 1 }],
  },
  commands: { onCommand: events.command },
  action: { onClicked: events.clicked },
  sidebarAction: { open: note('sidebarAction.open'), toggle: note('sidebarAction.toggle') },
  i18n: {
    getMessage: (key: string, values: string[]) =>
      (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
  },
}
