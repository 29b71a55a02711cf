import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface ConnectProxy {
  port: number
  /** Targets that were let through, as `host:port`. */
  allowed: string[]
  /** Targets that were refused: the browser's own chatter, or something that must not leave. */
  refused: string[]
  close(): Promise<void>
}

/** A proxy that leads the named hosts to the local TLS server and refuses (and notes) every other one. */
export async function startConnectProxy(targetPort: number, hosts: readonly string[]): Promise<ConnectProxy> {
  const allowed: string[] = []
  const refused: string[] = []
  const server = createServer((request, response) => {
    refused.push(`HTTP ${request.url}`)
    response.writeHead(502)
    response.end()
  })
  server.on('connect', (request, client, head) => {
    const target = request.url ?? ''
    client.on('error', () => {})
    if (!hosts.includes(target.split(':')[0] ?? '')) {
      refused.push(target)
      client.end('HTTP/1.1 502 Blocked\r\n\r\n')
      return
    }
    allowed.push(target)
    const upstream = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    allowed,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
