// The main thread's part in the mesh. It hosts no actor: what it asks and watches are the promises of `Outside`,
// and its turns only drain, expire and publish.
import { Sleeper } from 'sharedarraybuffer-ringbuffer'
import type { AnyRef, ReplyTo } from '../actor.ts'
import { Arena } from '../arena/arena.ts'
import type { Admission, AnyMessage, ControlMessage } from '../core/control.ts'
import { Outside } from '../hosting/outside.ts'
import type { KindTable } from '../kinds.ts'
import { kindOf, threadOf } from '../refs.ts'
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

/** How the main thread joins the mesh. */
export interface MainHostOptions {
  readonly memory: ThreadMemory
  readonly kinds: KindTable
  readonly askTimeoutMs: number
  readonly outbox: OutboxOptions
  readonly peerFailed: (index: number) => void
}

/** Tells, asks and watches from the main thread. */
export class MainHost implements Inbound {
  readonly #kinds: KindTable
  readonly #askTimeoutMs: number
  readonly #clock = openSharedClock()
  readonly #outside = new Outside()
  readonly #arena: Arena
  readonly #wire: Wire
  readonly #mesh: Mesh
  readonly #sleeper: Sleeper
  readonly #loop: TurnLoop

  constructor(options: MainHostOptions) {
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
      actors: this,
      clock: this.#clock,
      mesh: this.#mesh,
      sleeper: this.#sleeper,
      vitals: new Vitals(memory.vitals),
    })
    this.#loop.turn()
  }

  // ---- for the system ----

  tell(to: AnyRef, message: AnyMessage): boolean {
    const admission = this.#wire.deliver(to, message, undefined)
    this.#loop.turnSoon()
    return admission === 'taken'
  }

  ask(to: AnyRef, message: AnyMessage, options: OutsideAskOptions = {}): Promise<unknown> {
    const { envelope, answer } = this.#outside.ask({
      target: to,
      method: this.#kinds.methodOf(kindOf(to), message.type),
      deadline: this.#clock.now() + (options.timeoutMs ?? this.#askTimeoutMs),
      signal: options.signal,
    })
    let admission: Admission = 'dead'
    try {
      admission = this.#wire.deliver(to, message, envelope)
    } finally {
      if (admission !== 'taken')
        this.#outside.failed(envelope.replyTo.ask, admission === 'full' ? 'overloaded' : 'dead')
      // When `deliver` throws, the caller hears that instead.
      answer.catch(() => {})
    }
    this.#loop.turnSoon()
    return answer
  }

  stop(target: AnyRef): void {
    this.#wire.control(threadOf(target), { type: 'stop', target })
    this.#loop.turnSoon()
  }

  terminated(target: AnyRef, signal?: AbortSignal): Promise<void> {
    const { watcher, end } = this.#outside.watch(target, signal)
    this.#wire.control(threadOf(target), { type: 'watch', target, watcher })
    this.#loop.turnSoon()
    return end
  }

  /** The name of a living thread. */
  nameOf(thread: number): string | undefined {
    return this.#mesh.linkTo(thread)?.peer.name
  }

  close(): void {
    this.#outside.close()
    this.#loop.close()
  }

  // ---- for the supervisor ----

  join(peer: PeerMemory): void {
    this.#mesh.join(peer)
    // It may have sent already, when we did not know whose bit that was.
    this.#sleeper.putBack(1 << peer.index)
    this.#loop.turnSoon()
  }

  leave(index: number, thread: number): void {
    this.#mesh.leave(index)
    this.#arena.endLeasesOf(index)
    this.#outside.threadLost(thread)
  }

  // ---- for the loop ----

  turn(): boolean {
    this.#outside.expire(this.#clock.now())
    return false
  }

  get nextDueAt(): number {
    return this.#outside.nextDueAt
  }

  // ---- for the wire ----

  accept(): Admission {
    return 'dead'
  }

  acceptReply(to: ReplyTo<unknown>, reply: object): void {
    this.#outside.answered(to.ask, reply)
  }

  acceptControl(message: ControlMessage): void {
    if (message.type === 'askFailed') this.#outside.failed(message.ask, message.reason)
    else if (message.type === 'terminated') this.#outside.terminated(message.watcher)
  }
}
