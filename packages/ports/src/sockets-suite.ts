// What every implementation of the Sockets door must do, as cases without a test framework: a case gets fresh
// sockets and a host to listen on, and says `done` once, with the problem if there is one. So the same cases
// run over TCP, in memory and in a simulation.

import type { Address, Listener, Receiver, Socket, SocketEvents, Sockets } from './sockets.ts'

/** One promise of the door. `run` calls `done` exactly once: without a problem, or with it in words. */
export interface SocketsCase {
  readonly name: string
  run(sockets: Sockets, host: string, done: (problem?: string) => void): void
}

/** A receiver that keeps what came, and counts its events. */
class Inbox implements Receiver, SocketEvents {
  readonly #memory: Uint8Array
  bytes = 0
  sum = 0
  drains = 0
  closes = 0
  code: string | undefined
  onBytes: () => void = () => {}
  onClosed: () => void = () => {}
  onDrained: () => void = () => {}

  constructor(bufferBytes = 1024) {
    this.#memory = new Uint8Array(bufferBytes)
  }

  buffer(): Uint8Array {
    return this.#memory
  }

  received(length: number): void {
    for (let at = 0; at < length; at++) this.sum = mixed(this.sum, this.#memory[at] as number)
    this.bytes += length
    this.onBytes()
  }

  drained(): void {
    this.drains += 1
    this.onDrained()
  }

  closed(code?: string): void {
    this.closes += 1
    this.code = code
    this.onClosed()
  }
}

function mixed(sum: number, byte: number): number {
  return (Math.imul(sum, 31) + byte + 1) | 0
}

function sumOf(...parts: readonly Uint8Array[]): number {
  let sum = 0
  for (const part of parts) for (const byte of part) sum = mixed(sum, byte)
  return sum
}

function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) & 0xff)
}

interface Pair {
  readonly near: Socket
  readonly far: Socket
  readonly listener: Listener
}

/** Listens, connects, and gives both ends, not yet started. */
function pair(
  sockets: Sockets,
  host: string,
  done: (problem?: string) => void,
  use: (pair: Pair) => void,
): void {
  let far: Socket | undefined
  let near: Socket | undefined
  const ready = (): void => {
    if (far !== undefined && near !== undefined) use({ near, far, listener })
  }
  const listener = sockets.listen(
    { host, port: 0 },
    {
      listening: (address) =>
        sockets.connect(address, {
          connected: (socket) => {
            near = socket
            ready()
          },
          failed: (code) => done(`connect failed: ${code}`),
        }),
      accepted: (socket) => {
        far = socket
        ready()
      },
      failed: (code) => done(`listen failed: ${code}`),
    },
  )
}

function finish(pair: Pair, done: (problem?: string) => void, problem?: string): void {
  pair.listener.close()
  pair.near.destroy()
  pair.far.destroy()
  done(problem)
}

const bytesInOrder: SocketsCase = {
  name: 'bytes arrive in order, however they were cut',
  run: (sockets, host, done) =>
    pair(sockets, host, done, (ends) => {
      const sent = [pattern(3), new Uint8Array(0), pattern(5000), pattern(1)]
      const inbox = new Inbox(17)
      inbox.onBytes = () => {
        if (inbox.bytes < 5004) return
        finish(ends, done, inbox.sum === sumOf(...sent) ? undefined : 'other bytes arrived')
      }
      ends.near.start(new Inbox(), new Inbox())
      ends.far.start(inbox, inbox)
      ends.near.write(sent.slice(0, 2))
      ends.near.write(sent.slice(2))
    }),
}

const bothWays: SocketsCase = {
  name: 'both sides send at once, more than any buffer holds',
  run: (sockets, host, done) =>
    pair(sockets, host, done, (ends) => {
      const bytes = pattern(1_500_000)
      const wanted = sumOf(bytes)
      const inboxes = [new Inbox(4096), new Inbox(65_536)]
      for (const inbox of inboxes) {
        inbox.onBytes = () => {
          if (inboxes.some((each) => each.bytes < bytes.length)) return
          finish(ends, done, inboxes.every((each) => each.sum === wanted) ? undefined : 'damaged')
        }
      }
      const [near, far] = inboxes as [Inbox, Inbox]
      ends.near.start(near, near)
      ends.far.start(far, far)
      ends.near.write([bytes])
      ends.far.write([bytes])
    }),
}

const slowReader: SocketsCase = {
  name: 'a paused reader is felt by the writer, and all arrives once it reads again',
  run: (sockets, host, done) =>
    pair(sockets, host, done, (ends) => {
      // More than the buffers of a TCP sender on one machine take at once.
      const part = pattern(1024 * 1024)
      const parts = Array.from({ length: 8 }, () => part)
      const size = parts.length * part.length
      const writer = new Inbox()
      const reader = new Inbox(262_144)
      let felt = false
      const arrived = (): void => {
        if (reader.bytes < size || writer.drains === 0) return
        const problem = felt ? undefined : 'the writer never had pending bytes'
        finish(
          ends,
          done,
          ends.near.pendingBytes === 0 ? problem : 'drained, but bytes are pending',
        )
      }
      reader.onBytes = arrived
      writer.onDrained = arrived
      ends.far.pause()
      ends.near.start(writer, writer)
      ends.far.start(reader, reader)
      ends.near.write(parts)
      felt = ends.near.pendingBytes > 0
      if (reader.bytes > 0) return finish(ends, done, 'a paused socket delivered')
      ends.far.resume()
    }),
}

const endDelivers: SocketsCase = {
  name: 'end sends what is pending, then both sides are closed, once each',
  run: (sockets, host, done) =>
    pair(sockets, host, done, (ends) => {
      const bytes = pattern(300_000)
      const near = new Inbox()
      const far = new Inbox()
      const closed = (): void => {
        if (near.closes + far.closes < 2) return
        const problem = far.sum === sumOf(bytes) ? undefined : `only ${far.bytes} bytes came`
        finish(ends, done, near.closes === 1 && far.closes === 1 ? problem : 'closed twice')
      }
      near.onClosed = closed
      far.onClosed = closed
      ends.near.start(near, near)
      ends.far.start(far, far)
      ends.near.write([bytes])
      ends.near.end()
      ends.near.write([pattern(1)])
    }),
}

const destroyCuts: SocketsCase = {
  name: 'destroy closes both sides, once each',
  run: (sockets, host, done) =>
    pair(sockets, host, done, (ends) => {
      const near = new Inbox()
      const far = new Inbox()
      const closed = (): void => {
        if (near.closes + far.closes < 2) return
        finish(ends, done, near.closes === 1 && far.closes === 1 ? undefined : 'closed twice')
      }
      near.onClosed = closed
      far.onClosed = closed
      far.onBytes = () => ends.near.destroy()
      ends.near.start(near, near)
      ends.far.start(far, far)
      ends.near.write([pattern(10)])
    }),
}

const closedBeforeStart: SocketsCase = {
  name: 'a socket that closed before it was started tells so when it is started',
  run: (sockets, host, done) =>
    pair(sockets, host, done, (ends) => {
      const near = new Inbox()
      const far = new Inbox()
      far.onClosed = () => finish(ends, done)
      near.onClosed = () => ends.far.start(far, far)
      ends.near.start(near, near)
      ends.near.destroy()
    }),
}

const nobodyListens: SocketsCase = {
  name: 'a connect to a port where nobody listens fails',
  run: (sockets, host, done) => {
    const connect = (to: Address): void =>
      sockets.connect(to, {
        connected: () => done('connected to nobody'),
        failed: (code) => done(code === 'ECONNREFUSED' ? undefined : `failed with ${code}`),
      })
    // A port that was just free is the best guess for one that nobody has.
    const listener = sockets.listen(
      { host, port: 0 },
      {
        listening: (address) => {
          listener.close()
          connect(address)
        },
        accepted: () => done('a closed listener accepted'),
        failed: (code) => done(`listen failed: ${code}`),
      },
    )
  },
}

const takenPort: SocketsCase = {
  name: 'a taken port is refused; port 0 finds another',
  run: (sockets, host, done) => {
    const first = sockets.listen(
      { host, port: 0 },
      {
        listening: (taken) => {
          sockets.listen(taken, {
            listening: () => done('two listeners share a port'),
            accepted: () => {},
            failed: (code) => {
              if (code !== 'EADDRINUSE') return done(`failed with ${code}`)
              listenElsewhere(taken)
            },
          })
        },
        accepted: () => {},
        failed: (code) => done(`listen failed: ${code}`),
      },
    )
    const listenElsewhere = (taken: Address): void => {
      const second = sockets.listen(
        { host, port: 0 },
        {
          listening: (address) => {
            first.close()
            second.close()
            done(address.port !== taken.port && address.port > 0 ? undefined : 'the same port')
          },
          accepted: () => {},
          failed: (code) => done(`listen failed: ${code}`),
        },
      )
    }
  },
}

const listenerCloses: SocketsCase = {
  name: 'closing a listener leaves accepted sockets alone',
  run: (sockets, host, done) =>
    pair(sockets, host, done, (ends) => {
      const far = new Inbox()
      far.onBytes = () => finish(ends, done)
      ends.listener.close()
      ends.near.start(new Inbox(), new Inbox())
      ends.far.start(far, far)
      ends.near.write([pattern(8)])
    }),
}

const pauseInReceived: SocketsCase = {
  name: 'a pause from within received stops the next delivery',
  run: (sockets, host, done) =>
    pair(sockets, host, done, (ends) => {
      const far = new Inbox(100)
      let mayReceive = true
      far.onBytes = () => {
        if (!mayReceive) return finish(ends, done, 'delivered while paused')
        if (far.bytes === 1000) return finish(ends, done)
        mayReceive = false
        ends.far.pause()
        // Written by this side, the answer comes back when the other side has taken it: later.
        ends.far.write([pattern(1)])
      }
      const near = new Inbox()
      near.onBytes = () => {
        mayReceive = true
        ends.far.resume()
      }
      ends.near.start(near, near)
      ends.far.start(far, far)
      ends.near.write([pattern(1000)])
    }),
}

/** Every promise of the door. */
export const socketsSuite: readonly SocketsCase[] = [
  bytesInOrder,
  bothWays,
  slowReader,
  endDelivers,
  destroyCuts,
  closedBeforeStart,
  nobodyListens,
  takenPort,
  listenerCloses,
  pauseInReceived,
]
