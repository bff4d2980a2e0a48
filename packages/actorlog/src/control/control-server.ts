// The control channel of a running cluster: HTTP on loopback, with a secret that only the owner can read. It
// can kill brokers, so every request is checked: the secret, and that a browser did not send it.

import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { assert } from '@actorlog/assert'
import { jsonLine } from '../output/json.ts'
import type { RunningCluster } from '../running-cluster.ts'
import { isChaosVerb, performVerb, VerbRefused } from './verbs.ts'

const bodyBytesMax = 16 * 1024
/** Events that a slow reader may leave unread before it is cut off. */
const unreadBytesMax = 1024 * 1024

/** An open control channel. */
export interface ControlServer {
  readonly port: number
  readonly token: string
  close(): Promise<void>
}

/** Opens it on a free port of this machine. `stop` is called when a client asks for the end. */
export async function serveControl(
  cluster: RunningCluster,
  stop: (now: boolean) => void,
): Promise<ControlServer> {
  const token = randomBytes(32).toString('base64url')
  const server = createServer((request, response) => {
    answer({ cluster, stop, token, request, response }).catch((error: unknown) => {
      reply(response, statusOf(error), { error: messageOf(error) })
    })
  })
  const port = await listening(server)
  return {
    port,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Exchange {
  readonly cluster: RunningCluster
  readonly stop: (now: boolean) => void
  readonly token: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

async function answer(exchange: Exchange): Promise<void> {
  const { cluster, request, response } = exchange
  if (!isAllowed(exchange)) {
    reply(response, 401, { error: 'not allowed' })
    return
  }
  const asked = `${request.method} ${request.url}`
  if (asked === 'GET /v1/status') reply(response, 200, await cluster.status())
  else if (asked === 'GET /v1/events') streamEvents(cluster, response)
  else if (asked === 'POST /v1/stop') {
    const { now } = (await bodyOf(request)) as { now?: unknown }
    response.on('finish', () => exchange.stop(now === true))
    reply(response, 200, { stopping: true })
  } else if (asked === 'POST /v1/chaos') {
    await chaos(cluster, await bodyOf(request))
    reply(response, 200, { done: true })
  } else reply(response, 404, { error: `nothing is at ${asked}` })
}

async function chaos(cluster: RunningCluster, body: unknown): Promise<void> {
  const { verb, brokers } = body as { verb?: unknown; brokers?: unknown }
  if (typeof verb !== 'string' || !isChaosVerb(verb)) {
    throw new VerbRefused('usage', `there is no verb '${String(verb)}'`)
  }
  if (!Array.isArray(brokers) || !brokers.every((id) => Number.isInteger(id))) {
    throw new VerbRefused('usage', 'brokers is a list of ids')
  }
  await performVerb(cluster, verb, brokers as number[])
}

function isAllowed({ request, token }: Exchange): boolean {
  // A page in a browser always sends its origin, and reaches us under a name of its choice.
  const host = request.headers.host ?? ''
  if (request.headers.origin !== undefined || !/^127\.0\.0\.1:\d+$/.test(host)) return false
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function streamEvents(cluster: RunningCluster, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  response.flushHeaders()
  const end = cluster.onEvent((event) => {
    response.write(jsonLine(event))
    if (response.writableLength > unreadBytesMax) response.destroy()
  })
  response.on('close', end)
}

async function bodyOf(request: IncomingMessage): Promise<object> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > bodyBytesMax) throw new VerbRefused('usage', 'the request is too long')
  }
  try {
    const body: unknown = JSON.parse(text === '' ? '{}' : text)
    if (typeof body === 'object' && body !== null) return body
  } catch {
    // Told below, like any other body that is none.
  }
  throw new VerbRefused('usage', 'the request is no JSON object')
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(jsonLine(body))
}

function statusOf(error: unknown): number {
  if (!(error instanceof VerbRefused)) return 500
  return error.reason === 'notFound' ? 404 : 400
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      assert(address !== null && typeof address === 'object', 'a TCP listener has an address')
      resolve(address.port)
    })
  })
}
