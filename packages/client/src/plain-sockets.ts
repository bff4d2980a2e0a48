// TCP for a client, with nothing clever in it: what arrives is copied once into the receiver's memory. A client
// only connects, so this door does not listen.

import { createConnection, type Socket as NetSocket } from 'node:net'
import { assert } from '@actorlog/assert'
import type { Address, ConnectEvents, Receiver, Socket, SocketEvents } from '@actorlog/ports'

/** Connects over TCP. */
export function connectPlainly(to: Address, events: ConnectEvents): void {
  const socket = createConnection({ host: to.host, port: to.port, noDelay: true })
  const failed = (error: NodeJS.ErrnoException): void => events.failed(error.code ?? error.message)
  socket.once('error', failed)
  socket.once('connect', () => {
    socket.off('error', failed)
    events.connected(new PlainSocket(socket, to))
  })
}

class PlainSocket implements Socket {
  readonly remote: Address
  readonly #socket: NetSocket
  #events: SocketEvents | undefined
  #code: string | undefined
  #isPaused = false

  constructor(socket: NetSocket, remote: Address) {
    this.remote = remote
    this.#socket = socket
    // Without a listener for data nothing is read; errors are told when the socket closes.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      this.#code = error.code ?? error.message
    })
  }

  get pendingBytes(): number {
    return this.#socket.writableLength
  }

  start(receiver: Receiver, events: SocketEvents): void {
    assert(this.#events === undefined, 'a socket is started once')
    this.#events = events
    this.#socket.on('drain', () => events.drained())
    this.#socket.on('close', () => events.closed(this.#code))
    this.#socket.on('data', (chunk: Uint8Array) => {
      for (let at = 0; at < chunk.length; ) {
        const target = receiver.buffer()
        const length = Math.min(target.length, chunk.length - at)
        target.set(chunk.subarray(at, at + length))
        at += length
        receiver.received(length)
      }
    })
    if (this.#isPaused) this.#socket.pause()
  }

  write(parts: readonly Uint8Array[]): void {
    if (this.#socket.destroyed) return
    this.#socket.cork()
    for (const part of parts) this.#socket.write(part)
    this.#socket.uncork()
  }

  pause(): void {
    this.#isPaused = true
    this.#socket.pause()
  }

  resume(): void {
    this.#isPaused = false
    if (this.#events !== undefined) this.#socket.resume()
  }

  end(): void {
    this.#socket.end()
  }

  destroy(): void {
    this.#socket.destroy()
  }
}
