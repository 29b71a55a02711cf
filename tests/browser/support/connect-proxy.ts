import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'

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
  // Tunnels are no longer the server's connections, and would keep it open.
  const tunnels = new Set<Duplex>()
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
    tunnels.add(client)
    const upstream = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => {
      tunnels.delete(client)
      upstream.destroy()
    })
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
        for (const tunnel of tunnels) tunnel.destroy()
      }),
  }
}
