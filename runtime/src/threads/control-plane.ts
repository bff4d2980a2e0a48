// What the supervisor asks of a worker, and what a worker starts with. Calls travel by comlink over a MessagePort:
// rare, typed, and able to carry new shared memory, which a ring cannot.
import type { MessagePort } from 'node:worker_threads'
import type { ActorErrorCode } from '../errors.ts'
import type { NodeTraces } from '../hosting/hosted-system.ts'
import type { NodeCounters, SpawnOptions, SystemEvent } from '../system.ts'
import type { OutboxOptions } from './lane.ts'
import type { LinkCounts } from './link.ts'
import type { FaultCounts, LinkFaults } from './link-faults.ts'
import type { PeerMemory, ThreadMemory } from './topology.ts'

/** An actor to start on another thread: kinds go by name, props and options by structured clone. */
export interface SpawnOrder {
  readonly kind: string
  readonly props: unknown
  readonly options: SpawnOptions
}

/** One of the two: errors lose their code on the way through comlink, so a refusal is a value. */
export interface SpawnAnswer {
  readonly ref?: number
  readonly refusal?: { readonly code: ActorErrorCode; readonly message: string }
}

/** What the arena and the links of a thread are doing, and what went astray there. */
export interface ThreadInspection extends NodeTraces {
  readonly links: Readonly<Record<string, LinkCounts>>
  readonly arenaFreeBytes: number
  readonly arenaBlocks: number
  /** Blocks of this thread that others still hold. */
  readonly lentBlocks: number
  readonly heapUsedBytes: number
  readonly counters: NodeCounters
}

/** A worker, as its supervisor calls it. */
export interface WorkerControl {
  join(peer: PeerMemory): void
  leave(index: number, thread: number): void
  /** Starts a root actor. */
  spawn(order: SpawnOrder): SpawnAnswer
  inspect(): ThreadInspection
  setFaults(index: number, faults: LinkFaults | undefined): void
  faultCounts(index: number): FaultCounts | undefined
  /** Blocks the thread: nothing runs on it for `durationMs`. */
  pause(durationMs: number, gate: Int32Array): void
  /** Stops all actors, children first. */
  close(): void
}

/** What a worker is started with. It loads its modules and waits for its birth. */
export interface WorkerSeed {
  /** The module that exports the kinds; see `ThreadModule`. */
  readonly module: string
}

/** What makes a worker the thread of a node. */
export interface WorkerBirth {
  readonly memory: ThreadMemory
  readonly doors: unknown
  readonly seed: string
  readonly askTimeoutMs: number
  readonly pollTurns: number
  readonly outbox: OutboxOptions
  readonly heartbeatMs: number
  readonly roots: readonly SpawnOrder[]
  /** The worker's end of the control plane. */
  readonly port: MessagePort
}

/** What a worker tells its supervisor by itself. */
export type WorkerReport =
  | { readonly type: 'ready' }
  | { readonly type: 'event'; readonly event: SystemEvent }
  /** The control lane to this thread is full: it has to go. */
  | { readonly type: 'peerFailed'; readonly index: number }
