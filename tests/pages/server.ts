import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

/** What a route is given: one request, its body already read. */
interface PageRequest {
  method: string
  host: string
  /** Path without the query, for example `/mail/u/0/`. */
  path: string
  query: URLSearchParams
  /** The whole address, `https://host/path?query`. */
  url: string
  headers: IncomingHttpHeaders
  body: string
}

/** What a route answers. `type` defaults to HTML, `status` to 200. */
export interface PageResponse {
  status?: number
  type?: string
  headers?: Record<string, string>
  body: string | Buffer
}

/** Answers a request, or leaves it to the next route (and finally to a 404) with `undefined`. */
export type Route = (request: PageRequest) => PageResponse | undefined | Promise<PageResponse | undefined>

/** Routes by host name; the first route of a host that answers wins. */
export type Routes = Record<string, Route | Route[]>

interface LogEntry {
  method: string
  url: string
  body: string
  status: number
}

export interface PageServer {
  port: number
  /** Every request in the order of its arrival, refused ones too. */
  log: LogEntry[]
  close: () => Promise<void>
}

/** The two sites that the extension runs on. */
export const HOSTS = ['mail.google.com', 'docs.google.com'] as const

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'coach-up test pages' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 2 * 24 * 3600 * 1000),
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  })
  return { key: made.private, cert: made.cert }
}

/**
 * Starts one TLS server on a free local port that plays every host named in `routes`. Browsers are pointed to it
 * by host-resolver rules (Chromium) or a proxy (Firefox), so that the real manifest matches and nothing leaves
 * the machine.
 */
export async function startServer(routes: Routes): Promise<PageServer> {
  const log: LogEntry[] = []
  const { key, cert } = await certificate()
  // Long scenes travel in the address, hence the header size.
  const server = createServer({ key, cert, maxHeaderSize: 1024 * 1024 }, async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const host = (incoming.headers.host ?? '').split(':')[0] ?? ''
    const url = new URL(incoming.url ?? '/', `https://${host}`)
    const request: PageRequest = {
      method: incoming.method ?? 'GET',
      host,
      path: url.pathname,
      query: url.searchParams,
      url: url.href,
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    }
    const entry: LogEntry = { method: request.method, url: request.url, body: request.body, status: 404 }
    log.push(entry)
    const answer = await firstAnswer(routes[host], request)
    entry.status = answer.status ?? 200
    outgoing.writeHead(entry.status, {
      'content-type': answer.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...answer.headers,
    })
    outgoing.end(answer.body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function firstAnswer(routes: Route | Route[] | undefined, request: PageRequest): Promise<PageResponse> {
  try {
    for (const route of [routes ?? []].flat()) {
      const answer = await route(request)
      if (answer) return answer
    }
  } catch (error) {
    return { status: 500, type: 'text/plain; charset=utf-8', body: String(error) }
  }
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'no such page' }
}
