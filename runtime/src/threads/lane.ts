// One lane from this thread to another: a ring, and a bounded outbox for when the ring is full. Records leave in
// the order they were claimed; a claim that neither the ring nor the outbox can take is refused.
//
//   claim ──▶ ring ═══════════════════════▶ the other thread
//        └──▶ outbox (while the ring is full) ──▶ ring
import { Consumer, createRing, Producer } from 'sharedarraybuffer-ringbuffer'
import { type Loans, OutMemory } from './codec-memory.ts'

// Published before the end of the turn when this much is waiting, so that the other thread need not.
const PUBLISH_BYTES = 16 * 1024
// Records are multiples of 8 bytes from a multiple of 8; up to this size a loop over words is cheapest.
const LOOP_BYTES_MAX = 128

/** Bounds of a link's outboxes. */
export interface OutboxOptions {
  /** Of the data lane; a power of two. Default 1 MiB. */
  readonly outboxBytes?: number
  /** Of the data lane. Default 1024. */
  readonly outboxRecords?: number
}

/** Bounds of one outbox. */
export interface LaneOptions {
  readonly outboxBytes: number
  readonly outboxRecords: number
}

/** What a lane has done so far. */
export interface LaneCounts {
  records: number
  /** Records that found the ring full and waited in the outbox. */
  outboxed: number
  /** Claims refused because the outbox was full too. */
  refused: number
}

/** The sending end of a lane. */
export class Lane {
  readonly counts: LaneCounts = { records: 0, outboxed: 0, refused: 0 }
  /** Where the last successful claim is to be written. */
  memory: OutMemory
  readonly #ring: Producer
  readonly #ringMemory: OutMemory
  readonly #loans: Loans
  readonly #outboxBytes: number
  readonly #outboxRecords: number
  #outbox: Outbox | undefined

  constructor(ring: Producer, loans: Loans, options: LaneOptions) {
    this.#ring = ring
    this.#ringMemory = memoryOf(ring, loans)
    this.memory = this.#ringMemory
    this.#loans = loans
    this.#outboxBytes = options.outboxBytes
    this.#outboxRecords = options.outboxRecords
  }

  /** The longest record: what does not fit must travel by the arena. */
  get payloadBytesMax(): number {
    return this.#ring.payloadBytesMax
  }

  /** Reserves a record in `memory` and returns its offset there; -1 when the lane is overloaded. */
  claim(sizeBytes: number, tag: number): number {
    if (this.#outbox === undefined || this.#outbox.count === 0) {
      const offset = this.#ring.claim(sizeBytes, tag)
      this.memory = this.#ringMemory
      if (offset >= 0) return offset
      this.#outbox ??= makeOutbox(this.#outboxBytes, this.#loans)
    }
    const outbox = this.#outbox
    const hasRoom = outbox.count < this.#outboxRecords
    const offset = hasRoom ? outbox.writer.claim(sizeBytes, tag) : -1
    if (offset < 0) {
      this.counts.refused++
      return -1
    }
    this.memory = outbox.memory
    return offset
  }

  /** Completes the claimed record, of which `sizeBytes` are used. The other thread sees it after `publish`. */
  commit(sizeBytes: number): void {
    this.counts.records++
    if (this.memory === this.#ringMemory) {
      this.#ring.commit(sizeBytes)
      if (this.#ring.pendingBytes >= PUBLISH_BYTES) this.#ring.publish()
      return
    }
    const outbox = this.#outbox as Outbox
    outbox.writer.commit(sizeBytes)
    outbox.writer.publish()
    outbox.count++
    this.counts.outboxed++
  }

  /** Moves what it can from the outbox to the ring, then shows the other thread all that is in the ring. */
  publish(): void {
    if (this.#outbox !== undefined && this.#outbox.count > 0) this.#drain(this.#outbox)
    this.#ring.publish()
  }

  /** Records that wait for room in the ring. */
  get waitingCount(): number {
    return this.#outbox?.count ?? 0
  }

  #drain(outbox: Outbox): void {
    while (outbox.count > 0) {
      if (outbox.first === undefined) {
        outbox.reader.poll((offset, sizeBytes, tag) => {
          outbox.first = { offset, sizeBytes, tag }
        }, 1)
      }
      const first = outbox.first as WaitingRecord
      const offset = this.#ring.claim(first.sizeBytes, first.tag)
      if (offset < 0) return
      copyRecord(outbox.reader, first, this.#ring, offset)
      this.#ring.commit()
      outbox.first = undefined
      outbox.reader.release()
      outbox.count--
    }
  }
}

interface WaitingRecord {
  readonly offset: number
  readonly sizeBytes: number
  readonly tag: number
}

/** A ring whose two ends are on this thread. */
interface Outbox {
  readonly writer: Producer
  readonly memory: OutMemory
  readonly reader: Consumer
  count: number
  /** The next record to leave; already polled, not yet released. */
  first: WaitingRecord | undefined
}

function makeOutbox(capacityBytes: number, loans: Loans): Outbox {
  const ring = createRing({ capacityBytes })
  const writer = new Producer(ring)
  const memory = memoryOf(writer, loans)
  return { writer, memory, reader: new Consumer(ring), count: 0, first: undefined }
}

function memoryOf(ring: Producer, loans: Loans): OutMemory {
  return new OutMemory({ bytes: ring.bytes, int32: ring.words, float64: ring.doubles }, loans)
}

function copyRecord(from: Consumer, record: WaitingRecord, to: Producer, offset: number): void {
  const { sizeBytes } = record
  if (sizeBytes > LOOP_BYTES_MAX) {
    from.bytes.copy(to.bytes, offset, record.offset, record.offset + sizeBytes)
    return
  }
  const [source, target] = [record.offset >> 2, offset >> 2]
  for (let i = 0; i < (sizeBytes + 3) >> 2; i++)
    to.words[target + i] = from.words[source + i] as number
}
