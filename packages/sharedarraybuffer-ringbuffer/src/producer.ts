// The writing end: claim → write in place → commit → … → publish. Commits move a private tail; one atomic
// store publishes all of them. A producer that dies between two publications leaves nothing half-written:
// the reader never looks past the published tail.
import { copyBytes } from './copy.ts'
import { HEAD, openRing, RECORD_HEADER_BYTES, TAIL, WAITING } from './layout.ts'
import type { Waker } from './wake.ts'

/** How an end of a ring is opened. */
export interface EndOptions {
  /** The epoch the ring was made with; another one is refused with `RingMismatch`. */
  readonly epoch?: number
  /** Rings the other end's thread: at `publish` the consumer, at `release` a producer that waits for space. */
  readonly waker?: Waker
}

/** The one writer of a ring. Not to be shared: one producer per ring, on one thread. */
export class Producer {
  /** The record area; a claimed offset is a byte offset into each of these views. */
  readonly words: Int32Array
  readonly doubles: Float64Array
  readonly bytes: Buffer
  readonly capacityBytes: number
  /** The longest payload: a quarter of the ring, so that a ring that is half empty always has room for it. */
  readonly payloadBytesMax: number

  readonly #control: Int32Array
  readonly #waker: Waker | undefined
  // published ≤ tail ≤ claimed, all within one capacity of the consumer's head.
  #published: number
  #tail: number
  #claimed: number
  #claimedAt = 0
  // Never ahead of the real head; read again only when it leaves too little room.
  #headCache: number

  constructor(ring: SharedArrayBuffer, options: EndOptions = {}) {
    const views = openRing(ring, options.epoch ?? 0)
    this.#control = views.control
    this.words = views.words
    this.doubles = views.doubles
    this.bytes = views.bytes
    this.capacityBytes = views.capacityBytes
    this.payloadBytesMax = views.capacityBytes / 4 - 2 * RECORD_HEADER_BYTES
    this.#waker = options.waker
    this.#tail = Atomics.load(this.#control, TAIL)
    this.#published = this.#tail
    this.#claimed = this.#tail
    this.#headCache = Atomics.load(this.#control, HEAD)
  }

  /**
   * Reserves a record of `sizeBytes` and returns the byte offset of its payload, or -1 when there is no room:
   * then what was committed is published, and `waker` of the consumer's end rings us when half the ring is free.
   * The offset is congruent to `congruentTo` modulo 8 (copies between shared and other memory are several times
   * faster when source and target are). A claim that is not committed is forgotten by the next one.
   */
  claim(sizeBytes: number, tag = 0, congruentTo = 0): number {
    if (sizeBytes < 0 || sizeBytes > this.payloadBytesMax) {
      throw new RangeError(`a record of ${sizeBytes} bytes; the limit is ${this.payloadBytesMax}`)
    }
    const lead = congruentTo & 7
    const recordBytes = RECORD_HEADER_BYTES + ((lead + sizeBytes + 7) & ~7)
    let at = this.#tail & (this.capacityBytes - 1)
    const toEnd = this.capacityBytes - at
    const skip = recordBytes > toEnd ? toEnd : 0
    const needed = skip + recordBytes
    if (this.capacityBytes - ((this.#tail - this.#headCache) | 0) < needed) {
      if (!this.#findRoom(needed)) return -1
    }
    if (skip > 0) {
      this.words[at >> 2] = -skip
      at = 0
    }
    this.words[at >> 2] = (sizeBytes << 3) | lead
    this.words[(at >> 2) + 1] = tag
    this.#claimedAt = at
    this.#claimed = (this.#tail + needed) | 0
    return at + RECORD_HEADER_BYTES + lead
  }

  /** Completes the claimed record; `sizeBytes` may be less than was claimed. It is not yet visible. */
  commit(sizeBytes?: number): void {
    if (sizeBytes !== undefined) this.#trim(sizeBytes)
    this.#tail = this.#claimed
  }

  /** Copies `source` into a record of its own and commits it; false when there is no room. */
  write(source: Uint8Array, tag = 0): boolean {
    const offset = this.claim(source.length, tag, source.byteOffset)
    if (offset < 0) return false
    copyBytes(source, this.bytes, offset)
    this.commit()
    return true
  }

  /** Bytes committed and not yet published. */
  get pendingBytes(): number {
    return (this.#tail - this.#published) | 0
  }

  /** Makes all committed records visible by one atomic store, and rings the consumer if it sleeps. */
  publish(): void {
    if (this.#tail === this.#published) return
    this.#published = this.#tail
    Atomics.store(this.#control, TAIL, this.#tail)
    this.#waker?.wake()
  }

  #findRoom(needed: number): boolean {
    this.#headCache = Atomics.load(this.#control, HEAD)
    if (this.capacityBytes - ((this.#tail - this.#headCache) | 0) >= needed) return true
    // The consumer can free only what it can see.
    this.publish()
    Atomics.store(this.#control, WAITING, 1)
    // It may have released between our look and our flag; then nobody would ring.
    this.#headCache = Atomics.load(this.#control, HEAD)
    if (this.capacityBytes - ((this.#tail - this.#headCache) | 0) < needed) return false
    Atomics.store(this.#control, WAITING, 0)
    return true
  }

  #trim(sizeBytes: number): void {
    const word = this.words[this.#claimedAt >> 2] as number
    const claimedBytes = word >> 3
    if (sizeBytes < 0 || sizeBytes > claimedBytes) {
      throw new RangeError(`${sizeBytes} bytes committed of ${claimedBytes} claimed`)
    }
    const lead = word & 7
    const saved = ((lead + claimedBytes + 7) & ~7) - ((lead + sizeBytes + 7) & ~7)
    this.words[this.#claimedAt >> 2] = (sizeBytes << 3) | lead
    this.#claimed = (this.#claimed - saved) | 0
  }
}
