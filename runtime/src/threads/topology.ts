// Which threads exist and what memory joins them: a pair of rings (control lane, data lane) for each ordered pair
// of living threads, a state word and an arena per thread. Everything is made afresh for each incarnation, with a
// new epoch, so that nothing of a dead thread reaches its successor. Only the supervisor makes memory.
import { assert } from '@actorlog/assert'
import { createRing, createStateWord, retireRing, SOURCES_MAX } from 'sharedarraybuffer-ringbuffer'
import { type ArenaMemory, createArenaMemory } from '../arena/arena-memory.ts'
import { OUTSIDE, THREAD_NUMBERS } from '../refs.ts'

/** Threads of one system, the main thread included: each has a bit in the state words and in block masks. */
export const THREADS_MAX: number = SOURCES_MAX

/** The two rings of one direction. Control messages have their own, so that data cannot starve them. */
export interface LaneRings {
  readonly control: SharedArrayBuffer
  readonly data: SharedArrayBuffer
}

/** What a thread gets to reach one other thread. */
export interface PeerMemory {
  readonly index: number
  readonly name: string
  /** The number of this start of the peer, as its refs carry it. */
  readonly thread: number
  /** Of the rings below. */
  readonly epoch: number
  /** The peer's state word. */
  readonly word: Int32Array
  readonly toPeer: LaneRings
  readonly fromPeer: LaneRings
  /** Where descriptors from this peer point into. */
  readonly arena: ArenaMemory
}

/** What a thread gets when it starts. */
export interface ThreadMemory {
  readonly index: number
  readonly name: string
  /** The number of this start, as refs carry it. */
  readonly thread: number
  readonly word: Int32Array
  readonly arena: ArenaMemory
  readonly vitals: Int32Array
  readonly peers: readonly PeerMemory[]
}

/** Sizes of what joins the threads. */
export interface TopologyOptions {
  /** A power of two. Default 256 KiB. */
  readonly dataRingBytes?: number
  /** A power of two. Default 256 KiB. */
  readonly controlRingBytes?: number
  /** Per worker; the main thread has 1 MiB. Default 64 MiB, touched lazily. */
  readonly arenaBytes?: number
}

interface Incarnation {
  readonly name: string
  readonly index: number
  readonly thread: number
  readonly word: Int32Array
  readonly arena: ArenaMemory
  readonly vitals: Int32Array
}

/** The rings between two living threads, by the index of the one that sends. */
interface Pair {
  readonly epoch: number
  readonly ringsFrom: ReadonlyMap<number, LaneRings>
}

const DATA_RING_BYTES = 256 * 1024
const CONTROL_RING_BYTES = 256 * 1024
const MAIN_ARENA_BYTES = 1024 * 1024

/** The supervisor's plan of the mesh. Thread 0 is the main thread. */
export class Topology {
  readonly #options: TopologyOptions
  readonly #living = new Map<number, Incarnation>()
  // By both indexes, the smaller one first.
  readonly #pairs = new Map<string, Pair>()
  #epoch = 0
  #starts = 0

  constructor(options: TopologyOptions = {}) {
    this.#options = options
  }

  /** Makes the memory of a thread's next incarnation, joined to every living thread. */
  incarnate(index: number, name: string): ThreadMemory {
    assert(index < THREADS_MAX, 'threads fit the state word', { index })
    assert(!this.#living.has(index), 'a thread lives once at a time', { index })
    const sizeBytes = index === 0 ? MAIN_ARENA_BYTES : this.#options.arenaBytes
    const born: Incarnation = {
      name,
      index,
      thread: index === 0 ? OUTSIDE : this.#nextThread(),
      word: createStateWord(),
      arena: createArenaMemory({
        readersMax: THREADS_MAX,
        ...(sizeBytes === undefined ? {} : { sizeBytes }),
      }),
      vitals: createStateWord(),
    }
    const peers: PeerMemory[] = []
    for (const peer of this.#living.values()) {
      this.#join(index, peer.index)
      peers.push(this.#peerMemory(peer, index))
    }
    this.#living.set(index, born)
    return { ...born, peers }
  }

  /** How the living thread `self` reaches the living thread `peer`. */
  peerMemory(peer: number, self: number): PeerMemory {
    const living = this.#living.get(peer)
    assert(living !== undefined, 'only a living thread can be reached', { peer })
    return this.#peerMemory(living, self)
  }

  /** Ends a thread's incarnation: its rings can never be opened again. */
  retire(index: number): void {
    if (!this.#living.delete(index)) return
    for (const [key, { ringsFrom }] of this.#pairs) {
      if (!ringsFrom.has(index)) continue
      this.#pairs.delete(key)
      for (const rings of ringsFrom.values()) {
        retireRing(rings.control)
        retireRing(rings.data)
      }
    }
  }

  // A number is used again after thousands of starts, when no ref of its first life can matter any more.
  #nextThread(): number {
    const inUse = new Set([...this.#living.values()].map(({ thread }) => thread))
    let thread = 0
    do thread = 1 + (this.#starts++ % (THREAD_NUMBERS - 1))
    while (inUse.has(thread))
    return thread
  }

  #join(a: number, b: number): void {
    const epoch = ++this.#epoch
    const make = (): LaneRings => ({
      control: createRing({
        capacityBytes: this.#options.controlRingBytes ?? CONTROL_RING_BYTES,
        epoch,
      }),
      data: createRing({ capacityBytes: this.#options.dataRingBytes ?? DATA_RING_BYTES, epoch }),
    })
    const ringsFrom = new Map([
      [a, make()],
      [b, make()],
    ])
    this.#pairs.set(pairKey(a, b), { epoch, ringsFrom })
  }

  #peerMemory(peer: Incarnation, self: number): PeerMemory {
    const pair = this.#pairs.get(pairKey(peer.index, self))
    assert(pair !== undefined, 'living threads are joined', { peer: peer.index, self })
    return {
      index: peer.index,
      name: peer.name,
      thread: peer.thread,
      epoch: pair.epoch,
      word: peer.word,
      toPeer: pair.ringsFrom.get(self) as LaneRings,
      fromPeer: pair.ringsFrom.get(peer.index) as LaneRings,
      arena: peer.arena,
    }
  }
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
