// The main thread's part in the mesh: it hosts no actor, so what it asks is a promise and what it watches is one
// too. It has number 0; its turns only drain and publish.
import { Sleeper } from 'sharedarraybuffer-ringbuffer'
import type { AnyRef, AskFailure, ReplyTo } from '../actor.ts'
import { Arena } from '../arena/arena.ts'
import type { Admission, AnyMessage, ControlMessage } from '../core/control.ts'
import { ActorError, type ActorErrorCode } from '../errors.ts'
import type { KindTable } from '../kinds.ts'
import { ASKS_MAX, kindOf, OUTSIDE, threadOf } from '../refs.ts'
import type { OutsideAskOptions } from '../system.ts'
import { Loans } from './codec-memory.ts'
import type { OutboxOptions } from './lane.ts'
import { Mesh } from './mesh.ts'
import { RecordWriter } from './record-writer.ts'
import { openSharedClock } from './shared-clock.ts'
import type { PeerMemory, ThreadMemory } from './topology.ts'
import { TurnLoop } from './turn-loop.ts'
import { Vitals } from './vitals.ts'
import { type Inbound, Wire } from './wire.ts'

const CODES: Readonly<Record<AskFailure, ActorErrorCode>> = {
  deadline: 'ACTOR_ASK_DEADLINE',
  dead: 'ACTOR_DEAD',
  overloaded: 'ACTOR_OVERLOADED',
}
// The ref that watches for the outside: of thread 0, and of no actor.
const WATCHER = OUTSIDE as AnyRef

interface OpenAsk {
  readonly target: AnyRef
  readonly resolve: (reply: object) => void
  readonly reject: (error: unknown) => void
  readonly timer: NodeJS.Timeout
}

/** How the outside joins the mesh. */
export interface OutsideOptions {
  readonly memory: ThreadMemory
  readonly kinds: KindTable
  readonly askTimeoutMs: number
  readonly outbox: OutboxOptions
  readonly peerFailed: (index: number) => void
}

/** Tells, asks and watches from the main thread. */
export class Outside implements Inbound {
  readonly #kinds: KindTable
  readonly #askTimeoutMs: number
  readonly #clock = openSharedClock()
  readonly #arena: Arena
  readonly #wire: Wire
  readonly #mesh: Mesh
  readonly #sleeper: Sleeper
  readonly #loop: TurnLoop
  readonly #asks = new Map<number, OpenAsk>()
  readonly #watched = new Map<AnyRef, Set<() => void>>()
  #lastAsk = 0

  constructor(options: OutsideOptions) {
    const { memory, kinds, peerFailed, outbox } = options
    this.#kinds = kinds
    this.#askTimeoutMs = options.askTimeoutMs
    this.#arena = new Arena(memory.arena)
    const loans = new Loans(this.#arena)
    this.#wire = new Wire({ kinds, writer: new RecordWriter(this.#arena, loans), peerFailed })
    this.#mesh = new Mesh({ ...outbox, memory, arrivals: this.#wire, loans, takesCopies: true })
    this.#wire.attach(this.#mesh, this)
    this.#sleeper = new Sleeper(memory.word)
    this.#loop = new TurnLoop({
      actors: { turn: () => false, nextDueAt: Number.POSITIVE_INFINITY },
      clock: this.#clock,
      mesh: this.#mesh,
      sleeper: this.#sleeper,
      vitals: new Vitals(memory.vitals),
    })
    this.#loop.turn()
  }

  tell(to: AnyRef, message: AnyMessage): boolean {
    const admission = this.#wire.deliver(to, message, undefined)
    this.#loop.turnSoon()
    return admission === 'taken'
  }

  async ask(to: AnyRef, message: AnyMessage, options: OutsideAskOptions = {}): Promise<object> {
    const { signal, timeoutMs = this.#askTimeoutMs } = options
    signal?.throwIfAborted()
    const ask = this.#nextAsk()
    const onAbort = (): void => this.#fail(ask, signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
    try {
      return await new Promise<object>((resolve, reject) => {
        const timer = setTimeout(() => this.#failFor(ask, 'deadline'), timeoutMs)
        this.#asks.set(ask, { target: to, resolve, reject, timer })
        const replyTo = { ask, method: this.#kinds.methodOf(kindOf(to), message.type) }
        const deadline = this.#clock.now() + timeoutMs
        const admission = this.#wire.deliver(to, message, { replyTo, deadline })
        if (admission !== 'taken') this.#failFor(ask, admission === 'full' ? 'overloaded' : 'dead')
        this.#loop.turnSoon()
      })
    } finally {
      signal?.removeEventListener('abort', onAbort)
      this.#forget(ask)
    }
  }

  stop(target: AnyRef): void {
    this.#wire.control(threadOf(target), { type: 'stop', target })
    this.#loop.turnSoon()
  }

  /** Resolves when the actor is gone. */
  async terminated(target: AnyRef, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    const waiting = this.#watched.get(target) ?? new Set()
    await new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      this.#watched.set(target, waiting.add(resolve))
      const watch = { type: 'watch', target, watcher: WATCHER } as const
      this.#wire.control(threadOf(target), watch)
      this.#loop.turnSoon()
    })
  }

  /** The name of a living thread. */
  nameOf(thread: number): string | undefined {
    return this.#mesh.linkTo(thread)?.peer.name
  }

  join(peer: PeerMemory): void {
    this.#mesh.join(peer)
    this.#sleeper.putBack(1 << peer.index)
    this.#loop.turnSoon()
  }

  leave(index: number, thread: number): void {
    this.#mesh.leave(index)
    this.#arena.endLeasesOf(index)
    for (const [ask, { target }] of this.#asks) {
      if (threadOf(target) === thread) this.#failFor(ask, 'dead')
    }
    for (const target of [...this.#watched.keys()]) {
      if (threadOf(target) === thread) this.#gone(target)
    }
  }

  close(): void {
    const closed = new ActorError('ACTOR_SYSTEM_CLOSED', 'The system is closed.')
    for (const ask of [...this.#asks.keys()]) this.#fail(ask, closed)
    for (const target of [...this.#watched.keys()]) this.#gone(target)
    this.#loop.close()
  }

  // ---- for the wire ----

  accept(): Admission {
    return 'dead'
  }

  acceptReply(to: ReplyTo<unknown>, reply: object): void {
    this.#asks.get(to.ask)?.resolve(reply)
  }

  acceptControl(message: ControlMessage): void {
    if (message.type === 'askFailed') this.#failFor(message.ask, message.reason)
    else if (message.type === 'terminated') this.#gone(message.target)
  }

  #nextAsk(): number {
    do this.#lastAsk = (this.#lastAsk + 1) % ASKS_MAX
    while (this.#asks.has(this.#lastAsk))
    return OUTSIDE * ASKS_MAX + this.#lastAsk
  }

  #failFor(ask: number, reason: AskFailure): void {
    const target = this.#asks.get(ask)?.target
    if (target === undefined) return
    this.#fail(ask, new ActorError(CODES[reason], `The ask to actor ${target} failed: ${reason}.`))
  }

  #fail(ask: number, error: unknown): void {
    const open = this.#asks.get(ask)
    this.#forget(ask)
    open?.reject(error)
  }

  #forget(ask: number): void {
    clearTimeout(this.#asks.get(ask)?.timer)
    this.#asks.delete(ask)
  }

  #gone(target: AnyRef): void {
    const waiting = this.#watched.get(target)
    this.#watched.delete(target)
    for (const resolve of waiting ?? []) resolve()
  }
}
