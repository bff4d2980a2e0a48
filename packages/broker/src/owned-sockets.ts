// The sockets of one broker on a thread that it shares: when the broker dies, its listener is closed and its
// connections are cut, as the system does for a thread that ends.
import type {
  Address,
  ConnectEvents,
  Listener,
  ListenerEvents,
  Socket,
  Sockets,
} from '@actorlog/ports'

/** A Sockets door that knows what was opened through it. */
export class OwnedSockets implements Sockets {
  readonly #sockets: Sockets
  readonly #listeners = new Set<Listener>()
  readonly #open = new Set<Socket>()

  constructor(sockets: Sockets) {
    this.#sockets = sockets
  }

  listen(at: Address, events: ListenerEvents): Listener {
    const listener = this.#sockets.listen(at, {
      listening: (address) => events.listening(address),
      failed: (code) => events.failed(code),
      accepted: (socket) => events.accepted(this.#own(socket)),
    })
    this.#listeners.add(listener)
    return {
      close: () => {
        this.#listeners.delete(listener)
        listener.close()
      },
    }
  }

  connect(to: Address, events: ConnectEvents): void {
    this.#sockets.connect(to, {
      connected: (socket) => events.connected(this.#own(socket)),
      failed: (code) => events.failed(code),
    })
  }

  /** The broker is dead: nobody listens, and every peer sees its connection end. */
  cut(): void {
    for (const listener of this.#listeners) listener.close()
    this.#listeners.clear()
    for (const socket of this.#open) socket.destroy()
    this.#open.clear()
  }

  #own(socket: Socket): Socket {
    this.#open.add(socket)
    return {
      remote: socket.remote,
      get pendingBytes() {
        return socket.pendingBytes
      },
      start: (receiver, events) =>
        socket.start(receiver, {
          drained: () => events.drained(),
          closed: (code) => {
            this.#open.delete(socket)
            events.closed(code)
          },
        }),
      write: (parts) => socket.write(parts),
      pause: () => socket.pause(),
      resume: () => socket.resume(),
      end: () => socket.end(),
      destroy: () => socket.destroy(),
    }
  }
}
