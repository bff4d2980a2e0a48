// Where things are in a ring's SharedArrayBuffer. Each word that two threads touch has 128 bytes for itself,
// so that two cores never fight for one cache line (adjacent lines are fetched in pairs).
//
//   byte 0    TAIL    position after the last published record; only the producer stores it
//   byte 128  HEAD    position up to which the bytes may be overwritten; only the consumer stores it
//   byte 256  MAGIC, CAPACITY, EPOCH
//   byte 384  WAITING 1 while the producer waits for space
//   byte 512  the records, `capacityBytes` of them, a power of two
//
// A record starts at a multiple of 8: i32 (length << 3 | lead), i32 tag, `lead` unused bytes, the payload, and
// unused bytes up to the next multiple of 8. A negative first word skips that many bytes to the ring's start.
// Positions are byte counts that wrap at 2^32; they are compared by their difference, never by their size.

export const TAIL = 0
export const HEAD = 32
export const MAGIC = 64
export const CAPACITY = 65
export const EPOCH = 66
export const WAITING = 96

/** Bytes before the first record. */
export const HEADER_BYTES = 512
/** Bytes a record needs beside its payload, apart from alignment. */
export const RECORD_HEADER_BYTES = 8
export const CAPACITY_BYTES_MIN = 256
export const CAPACITY_BYTES_MAX: number = 1 << 28

const RING_MAGIC = 0x52494e47
const RETIRED = -1

/** What a new ring is made of. */
export interface RingOptions {
  /** Room for records with their headers: a power of two from 256 bytes to 256 MiB. */
  readonly capacityBytes: number
  /** The incarnation of the pair that uses this ring: 0 or more. Both ends must name the same one. */
  readonly epoch?: number
}

/** A ring that is not the one its user expects: retired, of another epoch, or no ring at all. */
export class RingMismatch extends Error {
  override readonly name = 'RingMismatch'
}

/** Makes an empty ring. Send the buffer to the other thread and open one end on each side. */
export function createRing(options: RingOptions): SharedArrayBuffer {
  const { capacityBytes, epoch = 0 } = options
  const isPowerOfTwo =
    Number.isInteger(capacityBytes) && (capacityBytes & (capacityBytes - 1)) === 0
  if (!isPowerOfTwo || capacityBytes < CAPACITY_BYTES_MIN || capacityBytes > CAPACITY_BYTES_MAX) {
    throw new RangeError(
      `capacityBytes must be a power of two in [256, 2^28], not ${capacityBytes}`,
    )
  }
  if (!Number.isInteger(epoch) || epoch < 0 || epoch > 0x7fffffff) {
    throw new RangeError(`epoch must be an integer in [0, 2^31), not ${epoch}`)
  }
  const ring = new SharedArrayBuffer(HEADER_BYTES + capacityBytes)
  const control = new Int32Array(ring, 0, HEADER_BYTES / 4)
  control[CAPACITY] = capacityBytes
  control[EPOCH] = epoch
  Atomics.store(control, MAGIC, RING_MAGIC)
  return ring
}

/**
 * Ends a ring's life: no end can be opened on it any more. A thread that died leaves its rings to be retired
 * by whoever supervises it; its successor gets new ones, so that no record crosses incarnations.
 */
export function retireRing(ring: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(ring, 0, HEADER_BYTES / 4), EPOCH, RETIRED)
}

/** The views that both ends work with. */
export interface RingViews {
  readonly control: Int32Array
  readonly capacityBytes: number
  /** The record area as 32-bit words, doubles and bytes; offsets into it are byte offsets. */
  readonly words: Int32Array
  readonly doubles: Float64Array
  readonly bytes: Buffer
}

/** Opens the views of a ring after checking that it is one, alive, and of the expected epoch. */
export function openRing(ring: SharedArrayBuffer, epoch: number): RingViews {
  const control = new Int32Array(ring, 0, HEADER_BYTES / 4)
  if (Atomics.load(control, MAGIC) !== RING_MAGIC) throw new RingMismatch('this buffer is no ring')
  const found = Atomics.load(control, EPOCH)
  if (found !== epoch) {
    const what = found === RETIRED ? 'it is retired' : `it has epoch ${found}`
    throw new RingMismatch(`a ring of epoch ${epoch} was expected, ${what}`)
  }
  const capacityBytes = control[CAPACITY] as number
  return {
    control,
    capacityBytes,
    words: new Int32Array(ring, HEADER_BYTES, capacityBytes / 4),
    doubles: new Float64Array(ring, HEADER_BYTES, capacityBytes / 8),
    bytes: Buffer.from(ring, HEADER_BYTES, capacityBytes),
  }
}
