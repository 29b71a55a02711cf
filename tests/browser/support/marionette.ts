import { connect, type Socket } from 'node:net'

type Params = Record<string, unknown>

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Firefox's own remote protocol: length-prefixed JSON, one numbered answer for each command. */
export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  readonly #greeted: Promise<void>
  #greet: () => void = () => {}
  #buffer = Buffer.alloc(0)
  #lastId = 0
  #isClosed = false

  private constructor(socket: Socket) {
    this.#socket = socket
    this.#greeted = new Promise((resolve) => {
      this.#greet = resolve
    })
    socket.on('data', (data) => this.#receive(data))
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#isClosed = true
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'))
      this.#waiting.clear()
    })
  }

  /** Waits until a Firefox that was just started listens on `port`. */
  static async connect(port: number): Promise<Marionette> {
    const end = Date.now() + 45_000
    while (Date.now() < end) {
      const socket = await new Promise<Socket | null>((resolve) => {
        const attempt = connect(port, '127.0.0.1', () => resolve(attempt))
        attempt.once('error', () => setTimeout(() => resolve(null), 200))
      })
      if (!socket) continue
      const client = new Marionette(socket)
      await client.#greeted
      return client
    }
    throw new Error('Firefox started, but its Marionette port did not open within 45 s')
  }

  /** Sends one command and gives its value. */
  async send<T = unknown>(name: string, params: Params = {}): Promise<T> {
    // Nobody would ever answer.
    if (this.#isClosed) throw new Error('Firefox closed the connection')
    const id = ++this.#lastId
    const message = JSON.stringify([0, id, name, params])
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    return (await answer) as T
  }

  close(): void {
    this.#socket.destroy()
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data])
    for (;;) {
      const colon = this.#buffer.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString())
      if (this.#buffer.length < end) return
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString())
      this.#buffer = this.#buffer.subarray(end)
      if (Array.isArray(message)) this.#settle(message)
      else this.#greet()
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(id as number)
    this.#waiting.delete(id as number)
    if (error) {
      const { error: kind, message } = error as { error: string; message: string }
      waiting?.reject(new Error(`${kind}: ${message}`))
      return
    }
    const wrapped = result as { value?: unknown } | null
    waiting?.resolve(
      wrapped !== null && typeof wrapped === 'object' && 'value' in wrapped ? wrapped.value : result,
    )
  }
}
