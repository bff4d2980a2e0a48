// The door to the network: byte streams. Calls come back as events, on the thread that opened the door.
// A receiver names the memory for the next bytes, so that the kernel may write where the bytes will stay.

/** Where a listener is, or a peer: a name or an IP address, and a TCP port. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** Where received bytes go. */
export interface Receiver {
  /** Memory for the next bytes, at least one byte long; asked before each read. */
  buffer(): Uint8Array
  /** `length` bytes have arrived at the start of what `buffer()` last returned. */
  received(length: number): void
}

/** What a started socket tells. */
export interface SocketEvents {
  /** All written bytes have left for the system after `write` had to wait. */
  drained(): void
  /** The last event: by either side, or by a fault with its system code (ECONNRESET, …). */
  closed(code?: string): void
}

/** One connection: bytes in by the receiver, bytes out by `write`. */
export interface Socket {
  readonly remote: Address
  /** Begins to deliver; called once. */
  start(receiver: Receiver, events: SocketEvents): void
  /** Sends the parts in order, gathered into one system call where that is possible. The parts must not
   *  change until `pendingBytes` has fallen to 0. */
  write(parts: readonly Uint8Array[]): void
  /** Bytes handed over that the system has not yet taken. */
  readonly pendingBytes: number
  /** Stops and continues reading: back-pressure towards the peer. */
  pause(): void
  resume(): void
  /** Sends what is pending, then closes. */
  end(): void
  /** Cuts at once. */
  destroy(): void
}

/** What a listener tells, in the order it happens. */
export interface ListenerEvents {
  listening(address: Address): void
  accepted(socket: Socket): void
  /** EADDRINUSE, EACCES, … The listener is closed. */
  failed(code: string): void
}

/** An open port. */
export interface Listener {
  /** Stops to accept; sockets already accepted live on. */
  close(): void
}

/** How an attempt to connect ends: one of the two, once. */
export interface ConnectEvents {
  connected(socket: Socket): void
  /** ECONNREFUSED, ENOTFOUND, ETIMEDOUT, … */
  failed(code: string): void
}

/** The door: everything a program may do with the network. */
export interface Sockets {
  /** Port 0 asks for any free one; `listening` tells which. */
  listen(at: Address, events: ListenerEvents): Listener
  connect(to: Address, events: ConnectEvents): void
}
