// Everything between this thread and one other thread: two lanes out, two lanes in, its arena, and the faults
// that were asked for in the direction away from here.
import { Consumer, type OnRecord, Producer, Waker } from 'sharedarraybuffer-ringbuffer'
import { ForeignArena } from '../arena/foreign-arena.ts'
import { InMemory, type Loans } from './codec-memory.ts'
import { Lane, type LaneCounts, type OutboxOptions } from './lane.ts'
import type { FaultyLink } from './link-faults.ts'
import type { PeerMemory } from './topology.ts'

/** Takes one record that came from a peer; its bytes in `memory` stay until the call returns. */
export interface Arrivals {
  // Positional, because it runs once per message.
  arrived(link: Link, memory: InMemory, offset: number, tag: number): void
}

/** How a link is made. */
export interface LinkOptions extends OutboxOptions {
  readonly peer: PeerMemory
  /** The index of this thread. */
  readonly self: number
  readonly arrivals: Arrivals
  readonly loans: Loans
  /** For a thread without actors: bytes that were lent are copied and given back at once. */
  readonly takesCopies?: boolean
}

/** What a link has done so far, for metrics. */
export interface LinkCounts {
  readonly control: Readonly<LaneCounts>
  readonly data: Readonly<LaneCounts>
  readonly received: number
  /** How often the peer was asleep and had to be woken. */
  readonly wokenCount: number
}

/** Records taken from one lane in one turn. */
export const ARRIVALS_PER_TURN_MAX = 256

const DATA_OUTBOX = { outboxBytes: 1024 * 1024, outboxRecords: 1024 }
// A full control lane condemns its peer. So it has room for a refusal of each ask that the data lane can hold, and
// for the last words of all the actors of a thread that stops.
const CONTROL_OUTBOX = { outboxBytes: 2 * 1024 * 1024, outboxRecords: 65_536 }

/** This thread's ends of all that joins it to one incarnation of a peer. */
export class Link {
  readonly peer: PeerMemory
  readonly control: Lane
  readonly data: Lane
  readonly arena: ForeignArena
  /** The peer's arena, to decode records from that were too long for the ring. */
  readonly parcels: InMemory
  faulty: FaultyLink | undefined
  /** The peer's life is over; nothing is sent any more. */
  isGone = false
  /** The supervisor knows that the peer takes no control messages. */
  isCondemned = false
  /** Something was committed since the last publication. */
  isDirty = false

  readonly #controlIn: Consumer
  readonly #dataIn: Consumer
  readonly #onControl: OnRecord
  readonly #onData: OnRecord
  readonly #waker: Waker
  #received = 0

  constructor(options: LinkOptions) {
    const { peer, self, loans } = options
    this.peer = peer
    this.#waker = new Waker(peer.word, self)
    const end = { epoch: peer.epoch, waker: this.#waker }
    this.control = new Lane(new Producer(peer.toPeer.control, end), loans, CONTROL_OUTBOX)
    this.data = new Lane(new Producer(peer.toPeer.data, end), loans, {
      outboxBytes: options.outboxBytes ?? DATA_OUTBOX.outboxBytes,
      outboxRecords: options.outboxRecords ?? DATA_OUTBOX.outboxRecords,
    })
    this.#controlIn = new Consumer(peer.fromPeer.control, end)
    this.#dataIn = new Consumer(peer.fromPeer.data, end)
    this.arena = new ForeignArena(peer.arena, self)
    const { bytes } = peer.arena
    const views = {
      bytes: Buffer.from(bytes),
      int32: new Int32Array(bytes),
      float64: new Float64Array(bytes),
    }
    this.parcels = new InMemory(views, this.arena, options.takesCopies ?? false)
    this.#onControl = this.#passTo(options, this.#controlIn)
    this.#onData = this.#passTo(options, this.#dataIn)
  }

  /** Takes up to `ARRIVALS_PER_TURN_MAX` control records; true when there may be more. */
  drainControl(): boolean {
    return this.#drain(this.#controlIn, this.#onControl)
  }

  /** The same for the data lane. */
  drainData(): boolean {
    return this.#drain(this.#dataIn, this.#onData)
  }

  /** Shows the peer what was committed. Records may stay in an outbox; the peer rings when it has made room. */
  publish(): void {
    this.control.publish()
    this.data.publish()
    this.isDirty = false
  }

  get counts(): LinkCounts {
    const { control, data } = this
    return {
      control: { ...control.counts },
      data: { ...data.counts },
      received: this.#received,
      wokenCount: this.#waker.wokenCount,
    }
  }

  #drain(ring: Consumer, onRecord: OnRecord): boolean {
    const count = ring.poll(onRecord, ARRIVALS_PER_TURN_MAX)
    ring.release()
    this.#received += count
    return count === ARRIVALS_PER_TURN_MAX
  }

  #passTo({ arrivals, takesCopies = false }: LinkOptions, ring: Consumer): OnRecord {
    const views = { bytes: ring.bytes, int32: ring.words, float64: ring.doubles }
    const memory = new InMemory(views, this.arena, takesCopies)
    return (offset, _sizeBytes, tag) => arrivals.arrived(this, memory, offset, tag)
  }
}
