// The way to one broker: opens a connection when one is needed, opens another when it was lost, and waits
// longer each time that fails.

import type { Address, Socket } from '@actorlog/ports'
import type { Api } from '@actorlog/protocol'
import type { ClientDoors } from '../doors.ts'
import { ActorlogError } from '../errors.ts'
import { backoffMs } from '../retry.ts'
import { type CallTerms, Connection, type RequestFor } from './connection.ts'
import { agree } from './handshake.ts'

const connectTimeoutMs = 10_000

/** What a link is told at its birth. */
export interface LinkTerms {
  readonly doors: ClientDoors
  readonly clientId: string
  readonly requestTimeoutMs: number
}

/** A connection to one broker that comes back when it is lost. */
export class BrokerLink {
  readonly address: Address
  readonly #terms: LinkTerms
  #connection: Connection | undefined
  #connecting: Promise<Connection> | undefined
  #failures = 0
  #troubles = 0
  #nextAttemptAt = 0
  #closed: ActorlogError | undefined
  #endWait: (() => void) | undefined

  constructor(address: Address, terms: LinkTerms) {
    this.address = address
    this.#terms = terms
  }

  /** Whether a call would go out now, without waiting for a connection. */
  get isOpen(): boolean {
    return this.#connection?.isOpen === true
  }

  /** Connections refused, lost or given up since the last answer. */
  get troubles(): number {
    return this.#troubles
  }

  /** Calls the broker; connects first when there is no connection. Fails once, and does not repeat. */
  async call<Q, QI, R, RI>(
    api: Api<Q, QI, R, RI>,
    request: RequestFor<QI>,
    terms: Partial<CallTerms> = {},
  ): Promise<R> {
    const connection = this.isOpen ? (this.#connection as Connection) : await this.connection()
    const timeoutMs = this.#terms.requestTimeoutMs
    const answer = await connection.call(api, request, { timeoutMs, ...terms })
    this.#troubles = 0
    return answer
  }

  /** The open connection, or one that is being made: concurrent callers share it. */
  connection(): Promise<Connection> {
    if (this.#closed !== undefined) return Promise.reject(this.#closed)
    if (this.#connection?.isOpen === true) return Promise.resolve(this.#connection)
    this.#connecting ??= this.#connect().finally(() => {
      this.#connecting = undefined
    })
    return this.#connecting
  }

  close(error: ActorlogError): void {
    if (this.#closed !== undefined) return
    this.#closed = error
    this.#endWait?.()
    this.#connection?.close(error)
  }

  async #connect(): Promise<Connection> {
    const { doors } = this.#terms
    await this.#backOff()
    if (this.#closed !== undefined) throw this.#closed
    try {
      const connection = await this.#open()
      if (this.#closed !== undefined) {
        connection.close(this.#closed)
        throw this.#closed
      }
      this.#failures = 0
      this.#connection = connection
      return connection
    } catch (error) {
      this.#failures += 1
      this.#troubles += 1
      this.#nextAttemptAt = doors.clock.now() + backoffMs(this.#failures, doors.random)
      throw error
    }
  }

  async #backOff(): Promise<void> {
    const { doors } = this.#terms
    const waitMs = this.#nextAttemptAt - doors.clock.now()
    if (waitMs <= 0) return
    await new Promise<void>((resolve) => {
      const cancel = doors.timer(waitMs, resolve)
      this.#endWait = () => {
        cancel()
        resolve()
      }
    })
    this.#endWait = undefined
  }

  async #open(): Promise<Connection> {
    const { doors, clientId } = this.#terms
    const socket = await this.#socket()
    const connection = new Connection(this.address, socket, {
      doors,
      clientId,
      closed: () => this.#lost(),
    })
    connection.versions = await agree(connection, this.#terms.requestTimeoutMs)
    return connection
  }

  #socket(): Promise<Socket> {
    const { doors } = this.#terms
    return new Promise((resolve, reject) => {
      let isOver = false
      const cancel = doors.timer(connectTimeoutMs, () => {
        isOver = true
        reject(this.#unreachable('ETIMEDOUT'))
      })
      doors.sockets.connect(this.address, {
        connected: (socket) => {
          cancel()
          if (isOver) socket.destroy()
          else resolve(socket)
        },
        failed: (code) => {
          cancel()
          reject(this.#unreachable(code))
        },
      })
    })
  }

  #lost(): void {
    this.#troubles += 1
  }

  #unreachable(code: string): ActorlogError {
    const { host, port } = this.address
    const why = reasons[code] ?? code
    return new ActorlogError('BROKER_UNREACHABLE', `cannot reach ${host}:${port}: ${why}`, {
      retriable: true,
    })
  }
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the name is unknown',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'no way to that host',
}
