// Writes one record at a time to the data lane of a link; one that is too long for the ring is written to a block
// of our arena, and a parcel that says where goes to the lane in its place.
import type { Arena } from '../arena/arena.ts'
import type { Block } from '../arena/block.ts'
import type { BodyCodec } from '../codec/codec.ts'
import { BYTES_OVERHEAD_MAX, type Loans, OutMemory } from './codec-memory.ts'
import type { Link } from './link.ts'

/** The tag of a parcel, and its layout: i32 slot, i32 offset, i32 tag of the record in the block. */
export const PARCEL = 5
const PARCEL_BYTES = 16

/** What a record is made of: a header that the caller writes, and a body. */
export interface RecordParts {
  readonly link: Link
  readonly tag: number
  readonly headerBytes: number
  readonly codec: BodyCodec
  readonly body: object
}

/** The one writer of records of a thread. */
export class RecordWriter {
  /** Where the opened record is. */
  memory: OutMemory
  readonly #arena: Arena
  readonly #loans: Loans
  readonly #arenaMemory: OutMemory
  #parcel: Block | undefined

  constructor(arena: Arena, loans: Loans) {
    this.#arena = arena
    this.#loans = loans
    const { bytes } = arena.memory
    const views = {
      bytes: Buffer.from(bytes),
      int32: new Int32Array(bytes),
      float64: new Float64Array(bytes),
    }
    this.#arenaMemory = new OutMemory(views, loans)
    this.memory = this.#arenaMemory
  }

  /** Finds room, and returns where in `memory` the header begins; -1 when lane or arena is full. */
  open(parts: RecordParts): number {
    const { link, codec, body } = parts
    const lane = link.data
    let sizeBytes = parts.headerBytes + codec.sizeBytesMax(body)
    if (codec.bytesOf !== undefined) {
      const fields = codec.bytesOf(body)
      // An eighth of the ring: half of the longest record.
      const lentBytes = this.#loans.plan(fields, link.peer.index, lane.payloadBytesMax >> 1)
      if (lentBytes < 0) return -1
      sizeBytes += fields.length * BYTES_OVERHEAD_MAX - lentBytes
    }
    if (sizeBytes > lane.payloadBytesMax) return this.#openParcel(sizeBytes)
    const at = lane.claim(sizeBytes, parts.tag)
    if (at < 0) this.#loans.cancel()
    this.memory = lane.memory
    return at
  }

  /** Encodes the body behind the header and commits; false when the lane has no room for the parcel. */
  close(parts: RecordParts, at: number): boolean {
    let end = 0
    try {
      end = parts.codec.encode(parts.body, this.memory, at + parts.headerBytes)
    } catch (error) {
      this.#cancel()
      throw error
    }
    if (this.#parcel === undefined) parts.link.data.commit(end - at)
    else if (!this.#sendParcel(parts, this.#parcel)) return false
    this.#loans.sent()
    return true
  }

  #openParcel(sizeBytes: number): number {
    this.#parcel = this.#arena.allocate(sizeBytes)
    if (this.#parcel === undefined) {
      this.#loans.cancel()
      return -1
    }
    this.memory = this.#arenaMemory
    return this.#parcel.bytes.byteOffset
  }

  #sendParcel(parts: RecordParts, parcel: Block): boolean {
    const lane = parts.link.data
    const at = lane.claim(PARCEL_BYTES, PARCEL)
    if (at < 0) {
      this.#cancel()
      return false
    }
    const words = lane.memory.int32
    words[at >> 2] = this.#arena.lend(parcel.bytes, parts.link.peer.index)
    words[(at >> 2) + 1] = parcel.bytes.byteOffset
    words[(at >> 2) + 2] = parts.tag
    lane.commit(PARCEL_BYTES)
    // The lease holds it from here.
    parcel.release()
    this.#parcel = undefined
    return true
  }

  #cancel(): void {
    this.#loans.cancel()
    this.#parcel?.release()
    this.#parcel = undefined
  }
}
