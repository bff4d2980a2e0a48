// The memory that codecs write to and read from when a message crosses threads: a ring, or a block of an arena
// for a message that is too long for a ring. Bytes of a message travel in one of two forms:
//
//   inline      i32 length << 3 | lead, i32 0, `lead` unused bytes, the bytes
//   descriptor  i32 length, i32 1, i32 slot, i32 offset: where they lie in the sender's arena

import { assert } from '@actorlog/assert'
import { copyBytes } from 'sharedarraybuffer-ringbuffer'
import type { Arena } from '../arena/arena.ts'
import type { Block } from '../arena/block.ts'
import type { ForeignArena } from '../arena/foreign-arena.ts'
import type { CodecMemory, Views } from '../codec/codec.ts'

const INLINE = 0
const DESCRIPTOR = 1
/** What one field of bytes needs at most beside bytes that travel inline. */
export const BYTES_OVERHEAD_MAX = 24
// Below this an 8-congruent target is not worth its bytes.
const CONGRUENT_BYTES_MIN = 64

/** The bytes that one message lends to its receiver, while it is being encoded. */
export class Loans {
  readonly #arena: Arena
  #reader = 0
  // Bytes that travel as descriptors: what the message holds → where they lie in our arena.
  readonly #byDescriptor = new Map<Uint8Array, Uint8Array>()
  readonly #slots: number[] = []
  readonly #fresh: Block[] = []

  constructor(arena: Arena) {
    this.#arena = arena
  }

  /**
   * Decides how each field of bytes travels to `reader`: by descriptor when it lies in our arena, inline while
   * the sum stays within `inlineBytesMax`, else through a fresh block. The bytes that will not be inline, or -1
   * when the arena is full. Every plan is followed by `sent` or `cancel`.
   */
  plan(fields: readonly Uint8Array[], reader: number, inlineBytesMax: number): number {
    this.#reader = reader
    let inlineBytes = 0
    let lentBytes = 0
    for (const field of fields) {
      if (field.length === 0) continue
      const isOurs = this.#arena.blockOf(field) !== undefined
      if (!isOurs && inlineBytes + field.length <= inlineBytesMax) {
        inlineBytes += field.length
        continue
      }
      const place = isOurs ? field : this.#copyToBlock(field)
      if (place === undefined) {
        this.cancel()
        return -1
      }
      this.#byDescriptor.set(field, place)
      lentBytes += field.length
    }
    return lentBytes
  }

  /** Lends a block whole, for a message that was encoded into it. */
  lendBlock(block: Block, reader: number): number {
    return this.#arena.lend(block.bytes, reader)
  }

  /** Writes a field in the form that was planned for it. */
  put(memory: Views, value: Uint8Array, at: number): number {
    const word = at >> 2
    const place = this.#byDescriptor.get(value)
    if (place === undefined) {
      const lead = value.length < CONGRUENT_BYTES_MIN ? 0 : value.byteOffset & 7
      memory.int32[word] = (value.length << 3) | lead
      memory.int32[word + 1] = INLINE
      copyBytes(value, memory.bytes, at + 8 + lead)
      return (at + 8 + lead + value.length + 7) & ~7
    }
    const slot = this.#arena.lend(place, this.#reader)
    this.#slots.push(slot)
    memory.int32[word] = value.length
    memory.int32[word + 1] = DESCRIPTOR
    memory.int32[word + 2] = slot
    memory.int32[word + 3] = place.byteOffset
    return at + 16
  }

  /** The message is committed: the leases are the receiver's to end. */
  sent(): void {
    this.#clear()
  }

  /** The message does not leave. */
  cancel(): void {
    for (const slot of this.#slots) this.#arena.unlend(slot, this.#reader)
    this.#clear()
  }

  #copyToBlock(field: Uint8Array): Uint8Array | undefined {
    const block = this.#arena.allocate(field.length)
    if (block === undefined) return undefined
    copyBytes(field, block.bytes, 0)
    this.#fresh.push(block)
    return block.bytes
  }

  #clear(): void {
    if (this.#byDescriptor.size === 0) return
    this.#byDescriptor.clear()
    this.#slots.length = 0
    // The leases hold them from here.
    for (const block of this.#fresh) block.release()
    this.#fresh.length = 0
  }
}

/** Memory that messages are encoded into. */
export class OutMemory implements CodecMemory {
  readonly bytes: Buffer
  readonly view: DataView
  readonly int32: Int32Array
  readonly float64: Float64Array
  position = 0
  readonly #loans: Loans

  constructor(views: Omit<Views, 'view'>, loans: Loans) {
    this.bytes = views.bytes
    this.int32 = views.int32
    this.float64 = views.float64
    this.view = new DataView(views.bytes.buffer, views.bytes.byteOffset, views.bytes.length)
    this.#loans = loans
  }

  putBytes(value: Uint8Array, at: number): number {
    return this.#loans.put(this, value, at)
  }

  takeBytes(): never {
    assert(false, 'this memory is written only')
  }
}

/** Memory that messages are decoded from. Bytes that were lent are held once; who takes the message releases. */
export class InMemory implements CodecMemory {
  readonly bytes: Buffer
  readonly view: DataView
  readonly int32: Int32Array
  readonly float64: Float64Array
  position = 0
  readonly #arena: ForeignArena
  readonly #takesCopies: boolean

  constructor(views: Omit<Views, 'view'>, arena: ForeignArena, takesCopies: boolean) {
    this.bytes = views.bytes
    this.int32 = views.int32
    this.float64 = views.float64
    this.view = new DataView(views.bytes.buffer, views.bytes.byteOffset, views.bytes.length)
    this.#arena = arena
    this.#takesCopies = takesCopies
  }

  putBytes(): never {
    assert(false, 'this memory is read only')
  }

  takeBytes(at: number): Uint8Array {
    const word = at >> 2
    const first = this.int32[word] as number
    if (this.int32[word + 1] === DESCRIPTOR) {
      const lease = this.#arena.accept(
        this.int32[word + 2] as number,
        this.int32[word + 3] as number,
        first,
      )
      this.position = at + 16
      const { bytes } = lease
      if (!this.#takesCopies) return bytes
      lease.release()
      return Buffer.from(bytes)
    }
    const lead = first & 7
    const length = first >> 3
    const start = at + 8 + lead
    this.position = (start + length + 7) & ~7
    // The ring's bytes are gone after the turn; the copy has the same alignment, for the same reason.
    const copy = Buffer.allocUnsafe(lead + length)
    this.bytes.copy(copy, lead, start, start + length)
    return lead === 0 ? copy : copy.subarray(lead)
  }
}
