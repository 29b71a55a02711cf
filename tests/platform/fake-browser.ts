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
  installed: new FakeEvent(),
}
const stored = new Map<string, unknown>()
const account = new Map<string, unknown>()
const runtime = {
  id: 'coach-up' as string | undefined,
  onMessage: events.message,
  onConnect: events.connect,
  onInstalled: events.installed,
  getManifest: () => ({ version: '0.0.0' }),
  getURL: (path: string) => `chrome-extension://coach-up/${path}`,
  sendMessage: (message: unknown) => deliver(message, fake.sender),
}

/** Gives a message to the listeners; the first that answers, by a promise or by the callback, answers. */
async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  if (events.message.listeners.size === 0) {
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  let answer: (value: unknown) => void = () => undefined
  const called = new Promise<unknown>((resolve) => {
    answer = resolve
  })
  const answers = events.message.fire(copy(message), sender, answer)
  const later = answers.includes(true) ? called : undefined
  return copy(await (answers.find((one) => one instanceof Promise) ?? later))
}

/** What the browser does and was told. */
export const fake = {
  events,
  stored,
  /** What lies in the browser's own account. */
  account,
  /** The organisation's policy; undefined where there is none. */
  managed: undefined as Record<string, unknown> | undefined,
  runtime,
  calls: [] as string[],
  /** Who the next messages come from. */
  sender: { id: 'coach-up', tab: { id: 1 }, frameId: 0, url: 'https://mail.google.com/' } as unknown,
  /** Puts everything back to the start. */
  reset(): void {
    for (const event of Object.values(events)) event.listeners.clear()
    stored.clear()
    account.clear()
    fake.managed = undefined
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

const area = (name: string, content: Map<string, unknown>) => {
  const tell = (changed: [string, unknown, unknown][]) => {
    const changes = changed.map(([key, oldValue, newValue]) => [key, { oldValue, newValue: copy(newValue) }])
    events.storage.fire(Object.fromEntries(changes), name)
  }
  return {
    async get(keys: string[] | null): Promise<Record<string, unknown>> {
      const wanted = keys ?? [...content.keys()]
      return copy(
        Object.fromEntries(wanted.filter((key) => content.has(key)).map((key) => [key, content.get(key)])),
      )
    },
    async set(items: Record<string, unknown>): Promise<void> {
      const changed = Object.entries(items).map(([key, value]): [string, unknown, unknown] => [
        key,
        content.get(key),
        value,
      ])
      for (const [key, value] of Object.entries(items)) content.set(key, copy(value))
      tell(changed)
    },
    async remove(keys: string[]): Promise<void> {
      const gone = keys.filter((key) => content.has(key))
      const changed = gone.map((key): [string, unknown, unknown] => [key, content.get(key), undefined])
      for (const key of gone) content.delete(key)
      tell(changed)
    },
  }
}
const managed = {
  async get(): Promise<Record<string, unknown>> {
    if (!fake.managed) throw new Error('Managed storage manifest not found')
    return copy(fake.managed)
  },
}

const catalogue = messages as Record<string, { message: string }>
const note = (call: string) => async () => void fake.calls.push(call)

const api = {
  runtime,
  storage: { local: area('local', stored), sync: area('sync', account), managed, onChanged: events.storage },
  tabs: {
    connect: (_tabId: number, { name }: { name: string }) => fake.connect(name),
    sendMessage: (_tabId: number, message: unknown) => deliver(message, { id: 'coach-up' }),
    query: async () => [{ id: 1 }],
    create: async ({ url }: { url: string }) => void fake.calls.push(`tabs.create ${url}`),
  },
  commands: { onCommand: events.command },
  action: { onClicked: events.clicked },
  sidebarAction: { open: note('sidebarAction.open'), toggle: note('sidebarAction.toggle') },
  i18n: {
    getMessage: (key: string, values: string[]) =>
      (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
  },
}

// Content scripts take the API from where the browser puts it.
Object.assign(globalThis, { browser: api })

export default api
