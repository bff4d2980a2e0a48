// One connection to one broker: requests go out as they are called, answers come back in the same order and
// find their call. Whoever opens it learns first what the broker speaks; versions are chosen from that.

import { assert } from '@actorlog/assert'
import { Reader } from '@actorlog/bytes'
import type { Address, Socket } from '@actorlog/ports'
import { type Api, encodeRequest, readResponseHeader } from '@actorlog/protocol'
import type { ClientDoors } from '../doors.ts'
import { ActorlogError } from '../errors.ts'
import { FrameReader } from './frame-reader.ts'
import type { ApiVersions } from './versions.ts'

/** Calls that wait for answers on one connection; beyond it a call is refused. */
const callsMax = 4096

/** How a call is to be made. */
export interface CallTerms {
  readonly timeoutMs: number
  /** The newest version the caller can use; left out, any. */
  readonly maxVersion?: number
  /** The broker will not answer (produce with acks 0). */
  readonly unanswered?: boolean
}

/** A request, or how to make it for the version that was agreed on. */
export type RequestFor<QI> = (version: number) => QI

interface Pending {
  readonly correlationId: number
  readonly name: string
  readonly deadline: number
  readonly timeoutMs: number
  decode(frame: Uint8Array): void
  fail(error: ActorlogError): void
}

/** What a connection is told at its birth. */
export interface ConnectionTerms {
  readonly doors: ClientDoors
  readonly clientId: string
  /** Called once, when the connection is gone for whatever reason. */
  readonly closed: () => void
}

/** An open connection. */
export class Connection {
  readonly address: Address
  readonly #socket: Socket
  readonly #terms: ConnectionTerms
  #versions: ApiVersions | undefined
  #pending: Pending[] = []
  #correlationId = 0
  #error: ActorlogError | undefined
  #cancelTimer: (() => void) | undefined
  #timerAt = Number.POSITIVE_INFINITY

  constructor(address: Address, socket: Socket, terms: ConnectionTerms) {
    this.address = address
    this.#socket = socket
    this.#terms = terms
    const reader = new FrameReader(
      (frame) => this.#answered(frame),
      (size) => this.close(this.#lost(`sent a frame of ${size} bytes`)),
    )
    socket.start(reader, {
      drained: () => {},
      closed: (code) => this.close(this.#lost(code === undefined ? 'closed it' : code)),
    })
  }

  /** What the broker speaks; known once the conversation has begun. */
  get versions(): ApiVersions {
    assert(this.#versions !== undefined, 'a connection is used after its versions are known')
    return this.#versions
  }

  set versions(versions: ApiVersions) {
    this.#versions = versions
  }

  get isOpen(): boolean {
    return this.#error === undefined
  }

  /** Calls that wait for their answer. */
  get inFlight(): number {
    return this.#pending.length
  }

  /** Sends a request in the newest version both sides speak. */
  call<Q, QI, R, RI>(
    api: Api<Q, QI, R, RI>,
    request: RequestFor<QI>,
    terms: CallTerms,
  ): Promise<R> {
    if (this.#error !== undefined) return Promise.reject(this.#error)
    const version = this.versions.choose(api, terms.maxVersion)
    return this.exchange(api, version, request(version), terms)
  }

  /** Sends a request in a version that the caller chose. */
  exchange<Q, QI, R, RI>(
    api: Api<Q, QI, R, RI>,
    version: number,
    request: QI,
    terms: CallTerms,
  ): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      if (this.#error !== undefined) throw this.#error
      if (this.#pending.length >= callsMax) {
        throw new ActorlogError('BUFFER_EXHAUSTED', `${callsMax} calls wait for answers`, {
          retriable: true,
        })
      }
      const correlationId = this.#correlationId
      this.#correlationId = (correlationId + 1) & 0x7fff_ffff
      const { clientId } = this.#terms
      const parts = encodeRequest(api, { apiVersion: version, correlationId, clientId }, request)
      if (terms.unanswered === true) {
        this.#socket.write(parts)
        resolve(undefined as R)
        return
      }
      this.#pending.push({
        correlationId,
        name: api.name,
        deadline: this.#terms.doors.clock.now() + terms.timeoutMs,
        timeoutMs: terms.timeoutMs,
        decode: (frame) => {
          const reader = new Reader(frame)
          readResponseHeader(reader, api.responseHeaderVersion(version))
          resolve(api.response.decode(reader, version))
        },
        fail: reject,
      })
      this.#socket.write(parts)
      this.#watch(terms.timeoutMs)
    })
  }

  /** Cuts the connection; every waiting call fails with `error`. */
  close(error: ActorlogError): void {
    if (this.#error !== undefined) return
    this.#error = error
    this.#cancelTimer?.()
    const waiting = this.#pending
    this.#pending = []
    this.#socket.destroy()
    for (const pending of waiting) pending.fail(error)
    this.#terms.closed()
  }

  #answered(frame: Uint8Array): void {
    const oldest = this.#pending.shift()
    const correlationId = frame.length < 4 ? -1 : new Reader(frame).int32()
    if (oldest === undefined || correlationId !== oldest.correlationId) {
      if (oldest !== undefined) this.#pending.unshift(oldest)
      this.close(this.#lost('sent an answer that nobody asked for'))
      return
    }
    try {
      oldest.decode(frame)
    } catch (cause) {
      const error = this.#lost(`sent an answer to ${oldest.name} that cannot be read`, cause)
      oldest.fail(error)
      this.close(error)
    }
  }

  /** One timer for all calls: it looks at the oldest deadline that may have passed. */
  #watch(timeoutMs: number): void {
    const now = this.#terms.doors.clock.now()
    if (now + timeoutMs >= this.#timerAt) return
    this.#cancelTimer?.()
    this.#timerAt = now + timeoutMs
    this.#cancelTimer = this.#terms.doors.timer(timeoutMs, () => this.#due())
  }

  #due(): void {
    this.#timerAt = Number.POSITIVE_INFINITY
    this.#cancelTimer = undefined
    const now = this.#terms.doors.clock.now()
    let next = Number.POSITIVE_INFINITY
    for (const pending of this.#pending) {
      if (pending.deadline <= now) {
        // Answers come in order: one that does not come holds up all behind it.
        this.close(this.#late(pending))
        return
      }
      next = Math.min(next, pending.deadline)
    }
    if (next !== Number.POSITIVE_INFINITY) this.#watch(next - now)
  }

  #lost(why: string, cause?: unknown): ActorlogError {
    const { host, port } = this.address
    return new ActorlogError('NETWORK_EXCEPTION', `connection to ${host}:${port}: ${why}`, {
      errno: 13,
      retriable: true,
      cause,
    })
  }

  #late(pending: Pending): ActorlogError {
    const { host, port } = this.address
    const message = `${host}:${port} did not answer ${pending.name} within ${pending.timeoutMs} ms`
    return new ActorlogError('REQUEST_TIMED_OUT', message, { errno: 7, retriable: true })
  }
}
