// TCP through Node's sockets. The kernel writes received bytes straight into the receiver's memory: Node
// offers that (`onread`) only for sockets that a program makes itself, so an accepted or connected handle
// is adopted into such a socket. Where a Node keeps its handles to itself, 'data' events and a copy serve.

import { createServer, Socket as NetSocket, connect as netConnect } from 'node:net'
import { assert } from '@actorlog/assert'
import type {
  Address,
  ConnectEvents,
  Listener,
  ListenerEvents,
  Receiver,
  Socket,
  SocketEvents,
  Sockets,
} from '@actorlog/ports'

/** Connections that wait to be accepted; Kafka's own default is 50, ours must carry 1,000 at once. */
const backlog = 1024

/** The Sockets door on Node: TCP, no delay, gathered writes. */
export class NodeSockets implements Sockets {
  listen(at: Address, events: ListenerEvents): Listener {
    const server = createServer({ pauseOnConnect: true, noDelay: true, allowHalfOpen: false })
    server.on('connection', (accepted) => events.accepted(adopt(accepted)))
    server.on('error', (error) => events.failed(codeOf(error)))
    server.listen({ host: at.host, port: at.port, backlog }, () => {
      const bound = server.address()
      assert(bound !== null && typeof bound === 'object', 'a TCP listener has an address')
      events.listening({ host: at.host, port: bound.port })
    })
    return { close: () => void server.close() }
  }

  connect(to: Address, events: ConnectEvents): void {
    const connecting = netConnect({ host: to.host, port: to.port, noDelay: true })
    // Nothing may be read before the socket is adopted: its bytes belong to the receiver's memory.
    connecting.pause()
    const failed = (error: Error): void => events.failed(codeOf(error))
    connecting.once('error', failed)
    connecting.once('connect', () => {
      connecting.off('error', failed)
      events.connected(adopt(connecting))
    })
  }
}

/** What `onread` needs and the types of Node do not show. */
interface WithHandle {
  _handle: object | null
}

/** `onread` is an option of the constructor too; the types name it for `connect` alone. */
interface AdoptOptions {
  readonly handle: object
  readonly onread: {
    readonly buffer: () => Uint8Array
    readonly callback: (length: number) => boolean
  }
}
const AdoptingSocket = NetSocket as unknown as new (options: AdoptOptions) => NetSocket

function adopt(socket: NetSocket): NodeSocket {
  return new NodeSocket(socket)
}

class NodeSocket implements Socket {
  readonly remote: Address
  #socket: NetSocket
  #events: SocketEvents | undefined
  #paused = false
  #code: string | undefined
  #waiting = false

  constructor(socket: NetSocket) {
    this.remote = { host: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 }
    this.#socket = socket
    // An error before `start` must not be an uncaught one: it is told when the receiver is there.
    socket.on('error', this.#failed)
  }

  start(receiver: Receiver, events: SocketEvents): void {
    assert(this.#events === undefined, 'a socket is started once')
    this.#events = events
    if (this.#socket.destroyed) {
      queueMicrotask(() => events.closed(this.#code))
      return
    }
    const withHandle = this.#socket as unknown as WithHandle
    const handle = withHandle._handle
    if (handle === null || handle === undefined) this.#startByCopy(receiver)
    else {
      withHandle._handle = null
      this.#socket = this.#adopted(handle, receiver)
    }
    this.#socket.on('close', () => events.closed(this.#code))
    if (!this.#paused) this.#socket.resume()
  }

  write(parts: readonly Uint8Array[]): void {
    const socket = this.#socket
    if (socket.destroyed || socket.writableEnded) return
    if (parts.length > 1) socket.cork()
    for (let at = 0; at < parts.length - 1; at++) socket.write(parts[at] as Uint8Array)
    const last = parts[parts.length - 1]
    if (last !== undefined) socket.write(last, this.#written)
    if (parts.length > 1) socket.uncork()
    this.#waiting = socket.writableLength > 0
  }

  get pendingBytes(): number {
    return this.#socket.writableLength
  }

  pause(): void {
    this.#paused = true
    this.#socket.pause()
  }

  resume(): void {
    this.#paused = false
    if (this.#events !== undefined) this.#socket.resume()
  }

  end(): void {
    this.#socket.end()
  }

  destroy(): void {
    this.#socket.destroy()
  }

  #adopted(handle: object, receiver: Receiver): NetSocket {
    const socket = new AdoptingSocket({
      handle,
      onread: {
        buffer: () => receiver.buffer(),
        callback: (length) => {
          receiver.received(length)
          return !this.#paused
        },
      },
    })
    socket.on('error', this.#failed)
    return socket
  }

  #startByCopy(receiver: Receiver): void {
    this.#socket.on('data', (chunk: Buffer) => {
      for (let at = 0; at < chunk.length; ) {
        const target = receiver.buffer()
        const length = Math.min(target.length, chunk.length - at)
        target.set(chunk.subarray(at, at + length))
        receiver.received(length)
        at += length
      }
    })
  }

  readonly #written = (): void => {
    if (!this.#waiting || this.#socket.writableLength > 0) return
    this.#waiting = false
    this.#events?.drained()
  }

  readonly #failed = (error: Error): void => {
    this.#code = codeOf(error)
  }
}

function codeOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.message
}
