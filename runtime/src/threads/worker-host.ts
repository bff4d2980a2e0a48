// Everything of one worker put together: its actors' core, its wire and mesh, its arena, its loop. The core knows
// this as its host; the supervisor knows it as `WorkerControl`.
import { getHeapStatistics } from 'node:v8'
import { Sleeper } from 'sharedarraybuffer-ringbuffer'
import type { AnyRef, ReplyTo } from '../actor.ts'
import { Arena } from '../arena/arena.ts'
import type {
  ActorFailure,
  Admission,
  AnyMessage,
  AskEnvelope,
  ControlMessage,
  ThreadHost,
} from '../core/control.ts'
import { ThreadCore } from '../core/thread-core.ts'
import { ActorError } from '../errors.ts'
import { KindTable } from '../kinds.ts'
import { RandomKey } from '../random/keyed-random.ts'
import { Loans } from './codec-memory.ts'
import type {
  SpawnAnswer,
  SpawnOrder,
  ThreadInspection,
  WorkerBirth,
  WorkerControl,
  WorkerReport,
} from './control-plane.ts'
import { oldGenerationShare } from './heap.ts'
import { type FaultCounts, FaultyLink, type LinkFaults } from './link-faults.ts'
import { Mesh } from './mesh.ts'
import { RecordWriter } from './record-writer.ts'
import { ThreadArena } from './thread-arena.ts'
import { openDoors, type ThreadModule } from './thread-module.ts'
import type { PeerMemory } from './topology.ts'
import { TurnLoop } from './turn-loop.ts'
import { Vitals } from './vitals.ts'
import { Wire } from './wire.ts'

// V8 aborts the whole process when a heap is full, in spite of limits; a thread that ends itself before does not.
const HEAP_SHARE_MAX = 0.9
const CHECK_UP_MS_MAX = 100

/** One worker's actors and all that serves them. */
export class WorkerHost implements ThreadHost, WorkerControl {
  readonly core: ThreadCore
  readonly #birth: WorkerBirth
  readonly #report: (report: WorkerReport) => void
  readonly #arena: Arena
  readonly #wire: Wire
  readonly #mesh: Mesh
  readonly #sleeper: Sleeper
  readonly #vitals: Vitals
  readonly #loop: TurnLoop
  #fullLooks = 0

  constructor(birth: WorkerBirth, module: ThreadModule, report: (report: WorkerReport) => void) {
    const { memory } = birth
    this.#birth = birth
    this.#report = report
    this.#arena = new Arena(memory.arena)
    const loans = new Loans(this.#arena)
    const kinds = new KindTable(module.kinds)
    this.#wire = new Wire({
      kinds,
      writer: new RecordWriter(this.#arena, loans),
      peerFailed: (index) => report({ type: 'peerFailed', index }),
    })
    this.#mesh = new Mesh({ ...birth.outbox, memory, arrivals: this.#wire, loans })
    this.core = new ThreadCore({
      thread: memory.thread,
      node: memory.name,
      kinds,
      doors: openDoors(module, memory.name, birth.doors),
      arena: new ThreadArena(this.#arena, this.#mesh),
      randomKey: RandomKey.ofSeed(birth.seed).child(memory.name, memory.thread),
      host: this,
      askTimeoutMs: birth.askTimeoutMs,
    })
    this.#wire.attach(this.#mesh, this.core)
    this.#sleeper = new Sleeper(memory.word)
    this.#vitals = new Vitals(memory.vitals)
    this.#loop = new TurnLoop({
      actors: this.core,
      clock: this.core.doors.clock,
      mesh: this.#mesh,
      sleeper: this.#sleeper,
      vitals: this.#vitals,
      pollTurns: birth.pollTurns,
    })
  }

  /** Starts the roots and the turns. The interval is also what keeps this thread alive while it sleeps. */
  begin(): void {
    setInterval(() => this.#checkUp(), Math.min(this.#birth.heartbeatMs, CHECK_UP_MS_MAX))
    for (const root of this.#birth.roots) {
      const { refusal } = this.spawn(root)
      if (refusal !== undefined) throw new ActorError(refusal.code, refusal.message)
    }
    this.#loop.turn()
    this.#report({ type: 'ready' })
  }

  // ---- for the core ----

  wake(): void {
    this.#loop.turnSoon()
  }

  turn(): void {
    this.#loop.turn()
  }

  failed(error: unknown): void {
    this.#loop.close()
    // Uncaught on purpose: the supervisor hears the error, and the thread ends.
    setImmediate(() => {
      throw error instanceof Error ? error : new Error(String(error))
    })
  }

  report(failure: ActorFailure): void {
    this.#report({ type: 'event', event: failure })
  }

  deliver(to: AnyRef, message: AnyMessage, ask: AskEnvelope | undefined): Admission {
    return this.#wire.deliver(to, message, ask)
  }

  reply(to: ReplyTo<unknown>, reply: object): void {
    this.#wire.reply(to, reply)
  }

  control(thread: number, message: ControlMessage): void {
    this.#wire.control(thread, message)
  }

  // ---- for the supervisor ----

  join(peer: PeerMemory): void {
    this.#mesh.join(peer)
    // It may have sent already, when we did not know whose bit that was.
    this.#sleeper.putBack(1 << peer.index)
    this.#loop.turn()
  }

  leave(index: number, thread: number): void {
    this.#mesh.leave(index)
    this.#arena.endLeasesOf(index)
    this.core.threadLost(thread)
    this.#loop.turn()
  }

  spawn(order: SpawnOrder): SpawnAnswer {
    try {
      const kind = this.core.kinds.named(order.kind)
      const ref = this.core.lifecycle.spawn(kind, order.props, order.options)
      this.#loop.turnSoon()
      return { ref }
    } catch (error) {
      if (!(error instanceof ActorError)) throw error
      return { refusal: { code: error.code, message: error.message } }
    }
  }

  inspect(): ThreadInspection {
    this.#arena.sweep()
    return {
      links: this.#mesh.counts(),
      arenaFreeBytes: this.#arena.freeBytes,
      arenaBlocks: this.#arena.blockCount,
      lentBlocks: this.#arena.lentCount,
      heapUsedBytes: getHeapStatistics().used_heap_size,
      counters: this.core.counters,
      deadLetters: this.core.counts.lastDeadLetters.list(),
      traceLines: this.core.counts.lastTraceLines.list(),
    }
  }

  setFaults(index: number, faults: LinkFaults | undefined): void {
    const link = this.#mesh.link(index)
    if (link === undefined) return
    link.faulty =
      faults &&
      new FaultyLink({
        faults,
        random: this.core.randomKey.child('faults', index).stream(),
        blockOf: (view) => this.core.arena.blockOf(view),
        later: (delayMs, work) => this.#loop.later(delayMs, work),
      })
  }

  faultCounts(index: number): FaultCounts | undefined {
    return this.#mesh.link(index)?.faulty?.counts
  }

  pause(durationMs: number, gate: Int32Array): void {
    this.#vitals.block(() => Atomics.wait(gate, 0, 0, durationMs))
  }

  close(): void {
    this.core.stopAll()
    this.#mesh.publish()
    this.#loop.close()
  }

  #checkUp(): void {
    this.#vitals.beat()
    const share = oldGenerationShare()
    // Once may be garbage that is about to be collected.
    this.#fullLooks = share > HEAP_SHARE_MAX ? this.#fullLooks + 1 : 0
    if (this.#fullLooks > 1) throw new Error(`the heap is full to ${Math.round(share * 100)} %`)
  }
}
