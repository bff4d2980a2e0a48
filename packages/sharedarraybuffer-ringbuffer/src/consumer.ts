// The reading end, with two cursors: `poll` moves the read cursor, `release` moves the head. Between the two
// the bytes belong to the reader: it may hand a record's bytes to the kernel and release them when it is done.
import { HEAD, openRing, RECORD_HEADER_BYTES, TAIL, WAITING } from './layout.ts'
import type { EndOptions } from './producer.ts'
import type { Waker } from './wake.ts'

/** Called for each record: where its payload starts in the views, how long it is, and the producer's tag. */
export type OnRecord = (offset: number, sizeBytes: number, tag: number) => void

/** A record whose length cannot be: the producer wrote outside its claims. */
export class RingCorrupt extends Error {
  override readonly name = 'RingCorrupt'
}

/** The one reader of a ring. Not to be shared: one consumer per ring, on one thread. */
export class Consumer {
  /** The record area; offsets given to `OnRecord` are byte offsets into each of these views. */
  readonly words: Int32Array
  readonly doubles: Float64Array
  readonly bytes: Buffer
  readonly capacityBytes: number

  readonly #control: Int32Array
  readonly #waker: Waker | undefined
  // head ≤ read ≤ tailSeen ≤ the published tail.
  #head: number
  #read: number
  #tailSeen: number

  constructor(ring: SharedArrayBuffer, options: EndOptions = {}) {
    const views = openRing(ring, options.epoch ?? 0)
    this.#control = views.control
    this.words = views.words
    this.doubles = views.doubles
    this.bytes = views.bytes
    this.capacityBytes = views.capacityBytes
    this.#waker = options.waker
    this.#head = Atomics.load(this.#control, HEAD)
    this.#read = this.#head
    this.#tailSeen = this.#head
  }

  /**
   * Passes up to `limit` published records to `onRecord`, in order, and returns how many. What was passed
   * counts as read, even when `onRecord` throws. A result equal to `limit` means there may be more.
   */
  poll(onRecord: OnRecord, limit: number): number {
    const tail = Atomics.load(this.#control, TAIL)
    const { words } = this
    const mask = this.capacityBytes - 1
    let read = this.#read
    let count = 0
    this.#tailSeen = tail
    while (count < limit && read !== tail) {
      const at = read & mask
      const word = words[at >> 2] as number
      const lead = word & 7
      const sizeBytes = word >> 3
      const recordBytes = word < 0 ? -word : RECORD_HEADER_BYTES + ((lead + sizeBytes + 7) & ~7)
      if (recordBytes > ((tail - read) | 0)) {
        throw new RingCorrupt('a record reaches past the published tail')
      }
      read = (read + recordBytes) | 0
      // Stored before the call, which may throw.
      this.#read = read
      if (word < 0) continue
      count++
      onRecord(at + RECORD_HEADER_BYTES + lead, sizeBytes, words[(at >> 2) + 1] as number)
    }
    return count
  }

  /** The read cursor: pass it to `release` later, when everything polled so far is done with. */
  get position(): number {
    return this.#read
  }

  /** True when nothing was published beyond what `poll` has passed on. */
  get isEmpty(): boolean {
    return this.#read === Atomics.load(this.#control, TAIL)
  }

  /** Gives everything before `position` (default: all that was polled) back to the producer. */
  release(position: number = this.#read): void {
    if (position === this.#head) return
    if (((position - this.#head) | 0) < 0 || ((this.#read - position) | 0) < 0) {
      throw new RangeError('only what was polled can be released, and only once')
    }
    this.#head = position
    Atomics.store(this.#control, HEAD, position)
    // Half empty is room for any record, so a producer that is rung here never waits in vain.
    const unreleased = (this.#tailSeen - position) | 0
    if (unreleased > this.capacityBytes >> 1) return
    if (Atomics.load(this.#control, WAITING) === 0) return
    Atomics.store(this.#control, WAITING, 0)
    this.#waker?.wake()
  }
}
