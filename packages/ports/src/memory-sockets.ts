// Sockets inside one process, without a kernel: what one side writes is copied once, into the memory that the
// other side's receiver names. A pipe holds nothing by itself: bytes that the peer has not taken yet stay the
// writer's and count in its `pendingBytes`, so a slow reader is felt at once.

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
} from './sockets.ts'

/** Runs a function after what is running now, in order: a task queue, or a simulation's next event. */
export type Defer = (run: () => void) => void

/** The most a socket delivers in one go, so that one busy connection does not starve the others. */
const turnBytes = 256 * 1024
/** Free ports are given out from here, as systems do. */
const firstFreePort = 49_152
const lastPort = 65_535

interface OpenListener {
  readonly address: Address
  readonly events: ListenerEvents
}

/** The Sockets door in memory. Whoever shares the object shares the network. */
export class MemorySockets implements Sockets {
  readonly #defer: Defer
  readonly #listeners = new Map<string, OpenListener>()
  #nextPort = firstFreePort

  constructor(defer: Defer) {
    this.#defer = defer
  }

  listen(at: Address, events: ListenerEvents): Listener {
    const address = at.port === 0 ? { host: at.host, port: this.#freePort() } : at
    const key = keyOf(address)
    if (this.#listeners.has(key)) {
      this.#defer(() => events.failed('EADDRINUSE'))
      return { close: () => {} }
    }
    const listener: OpenListener = { address, events }
    this.#listeners.set(key, listener)
    this.#defer(() => {
      if (this.#listeners.get(key) === listener) events.listening(address)
    })
    return {
      close: () => {
        if (this.#listeners.get(key) === listener) this.#listeners.delete(key)
      },
    }
  }

  connect(to: Address, events: ConnectEvents): void {
    this.#defer(() => {
      const listener =
        this.#listeners.get(keyOf(to)) ??
        this.#listeners.get(keyOf({ host: anyHost, port: to.port }))
      if (listener === undefined) return events.failed('ECONNREFUSED')
      const from = { host: to.host, port: this.#freePort() }
      const near = new MemorySocket(to, this.#defer)
      const far = new MemorySocket(from, this.#defer)
      near.join(far)
      far.join(near)
      listener.events.accepted(far)
      events.connected(near)
    })
  }

  #freePort(): number {
    const port = this.#nextPort
    this.#nextPort = port === lastPort ? firstFreePort : port + 1
    return port
  }
}

const anyHost = '0.0.0.0'

/** All names of this machine are one host here. */
function keyOf(address: Address): string {
  const host = address.host === 'localhost' || address.host === '::1' ? '127.0.0.1' : address.host
  return `${host === '::' ? anyHost : host}:${address.port}`
}

class MemorySocket implements Socket {
  readonly remote: Address
  readonly #defer: Defer
  #peer: MemorySocket | undefined
  #receiver: Receiver | undefined
  #events: SocketEvents | undefined
  #paused = false
  /** What the peer has not taken yet: parts in order, and how much of the first is gone. */
  #parts: Uint8Array[] = []
  #taken = 0
  #pendingBytes = 0
  #owesDrained = false
  #ended = false
  #closed: { readonly code: string | undefined } | undefined
  #delivering = false

  constructor(remote: Address, defer: Defer) {
    this.remote = remote
    this.#defer = defer
  }

  join(peer: MemorySocket): void {
    this.#peer = peer
  }

  get pendingBytes(): number {
    return this.#pendingBytes
  }

  start(receiver: Receiver, events: SocketEvents): void {
    assert(this.#events === undefined, 'a socket is started once')
    this.#receiver = receiver
    this.#events = events
    const closed = this.#closed
    if (closed === undefined) this.#deliverSoon()
    else this.#defer(() => events.closed(closed.code))
  }

  write(parts: readonly Uint8Array[]): void {
    if (this.#ended || this.#closed !== undefined) return
    for (const part of parts) {
      if (part.length === 0) continue
      this.#parts.push(part)
      this.#pendingBytes += part.length
    }
    this.#owesDrained = this.#pendingBytes > 0
    this.#wakePeer()
  }

  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
    this.#deliverSoon()
  }

  end(): void {
    if (this.#ended || this.#closed !== undefined) return
    this.#ended = true
    this.#wakePeer()
  }

  destroy(): void {
    if (this.#closed !== undefined) return
    const peer = this.#peer
    this.#close(undefined)
    if (peer !== undefined) peer.#close('ECONNRESET')
  }

  #wakePeer(): void {
    const peer = this.#peer
    if (peer !== undefined) peer.#deliverSoon()
  }

  #deliverSoon(): void {
    if (this.#delivering || this.#closed !== undefined) return
    this.#delivering = true
    this.#defer(() => {
      this.#delivering = false
      this.#deliver()
    })
  }

  /** Takes from the peer what this side's receiver is ready for. */
  #deliver(): void {
    const peer = this.#peer
    const receiver = this.#receiver
    if (peer === undefined || receiver === undefined) return
    let left = turnBytes
    while (peer.#parts.length > 0 && left > 0 && !this.#paused && this.#closed === undefined) {
      const length = peer.#give(receiver.buffer())
      left -= length
      receiver.received(length)
    }
    if (this.#closed !== undefined || this.#paused) return
    if (peer.#parts.length > 0) {
      this.#deliverSoon()
      return
    }
    peer.#given()
    if (peer.#ended) this.#peerEnded(peer)
  }

  #give(target: Uint8Array): number {
    assert(target.length > 0, 'a receiver names at least one byte of memory')
    let filled = 0
    while (filled < target.length && this.#parts.length > 0) {
      const part = this.#parts[0] as Uint8Array
      const length = Math.min(target.length - filled, part.length - this.#taken)
      target.set(part.subarray(this.#taken, this.#taken + length), filled)
      filled += length
      this.#taken += length
      if (this.#taken === part.length) {
        this.#parts.shift()
        this.#taken = 0
      }
    }
    this.#pendingBytes -= filled
    return filled
  }

  #given(): void {
    if (!this.#owesDrained || this.#closed !== undefined) return
    this.#owesDrained = false
    this.#events?.drained()
  }

  /** The peer will say nothing more: this side sends what it still has, and both are closed. */
  #peerEnded(peer: MemorySocket): void {
    this.end()
    if (this.#closed !== undefined || this.#pendingBytes > 0) return
    this.#close(undefined)
    peer.#close(undefined)
  }

  #close(code: string | undefined): void {
    if (this.#closed !== undefined) return
    this.#closed = { code }
    this.#parts = []
    this.#pendingBytes = 0
    this.#peer = undefined
    const events = this.#events
    if (events !== undefined) this.#defer(() => events.closed(code))
  }
}
