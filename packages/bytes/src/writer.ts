// A cursor that writes big-endian fields into one slice made for them: sizes first, one
// allocation. Numbers that do not fit their field are our bug and stop here, never truncated.
import { assert } from '@actorlog/assert'
import { LONG_MAX } from './reader.ts'
import { type RecordsInput, recordsLength } from './sizes.ts'
import { utf8Length, writeUtf8 } from './text.ts'
import { type Uuid, uuidToBytes } from './uuid.ts'

/** Writes the fields of one message into `bytes`, from `position` on. */
export class Writer {
  readonly bytes: Uint8Array
  #position: number
  /** Where the current run of field bytes began, and the parts before it; undefined: copy. */
  #runStart: number
  #parts: Uint8Array[] | undefined

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes
    this.#position = position
    this.#runStart = position
  }

  /** A writer that takes records by reference; `bytes` has room for everything else. */
  static gathering(bytes: Uint8Array): Writer {
    const writer = new Writer(bytes)
    writer.#parts = []
    return writer
  }

  get position(): number {
    return this.#position
  }

  /** Everything written, in order: runs of field bytes and, between them, views of records. */
  parts(): Uint8Array[] {
    const parts = this.#parts ?? []
    this.#closeRun(parts)
    return parts
  }

  bool(value: boolean): void {
    this.bytes[this.#advance(1)] = value ? 1 : 0
  }

  int8(value: number): void {
    assert((value << 24) >> 24 === value, 'an int8 fits its field')
    this.bytes[this.#advance(1)] = value
  }

  int16(value: number): void {
    if ((value << 16) >> 16 !== value) misfit('int16', value)
    this.#put16(value)
  }

  uint16(value: number): void {
    if ((value & 0xffff) !== value) misfit('uint16', value)
    this.#put16(value)
  }

  int32(value: number): void {
    if ((value | 0) !== value) misfit('int32', value)
    this.#put32(value)
  }

  uint32(value: number): void {
    if (value >>> 0 !== value) misfit('uint32', value)
    this.#put32(value)
  }

  int64(value: number): void {
    if (!Number.isSafeInteger(value)) misfit('int64', value)
    this.#put32(Math.floor(value / 0x1_0000_0000))
    this.#put32(value)
  }

  /** An int64 whose default is Long.MAX_VALUE: LONG_MAX is written as exactly that. */
  int64OrMax(value: number): void {
    if (value === LONG_MAX) {
      this.#put32(0x7fff_ffff)
      this.#put32(-1)
    } else this.int64(value)
  }

  int64Opaque(value: bigint): void {
    this.#put32(Number(BigInt.asIntN(32, value >> 32n)))
    this.#put32(Number(BigInt.asIntN(32, value)))
  }

  float64(value: number): void {
    const at = this.#advance(8)
    new DataView(this.bytes.buffer, this.bytes.byteOffset + at, 8).setFloat64(0, value)
  }

  uuid(value: Uuid): void {
    uuidToBytes(value, this.bytes, this.#advance(16))
  }

  uvarint(value: number): void {
    if (value < 0x80 && value >= 0) {
      this.bytes[this.#advance(1)] = value
      return
    }
    if (value >>> 0 !== value) misfit('uvarint', value)
    let rest = value
    for (; rest >= 0x80; rest >>>= 7) this.bytes[this.#advance(1)] = (rest & 0x7f) | 0x80
    this.bytes[this.#advance(1)] = rest
  }

  /** A zig-zag varint of 32 bits. */
  varint(value: number): void {
    if ((value | 0) !== value) misfit('varint', value)
    this.uvarint(((value << 1) ^ (value >> 31)) >>> 0)
  }

  /** A zig-zag varint of 64 bits; `value` is a safe integer. */
  varlong(value: number): void {
    if (!Number.isSafeInteger(value)) misfit('varlong', value)
    const magnitude = value < 0 ? -(value + 1) : value
    let bits = (magnitude % 0x40) * 2 + (value < 0 ? 1 : 0)
    let rest = Math.floor(magnitude / 0x40)
    while (rest > 0) {
      this.bytes[this.#advance(1)] = bits | 0x80
      bits = rest % 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.bytes[this.#advance(1)] = bits
  }

  string(value: string): void {
    const length = utf8Length(value)
    if (length > 0x7fff) misfit('string length', length)
    this.#put16(length)
    this.#text(value, length)
  }

  nullableString(value: string | null): void {
    if (value === null) this.#put16(-1)
    else this.string(value)
  }

  compactString(value: string): void {
    const length = utf8Length(value)
    this.uvarint(length + 1)
    this.#text(value, length)
  }

  compactNullableString(value: string | null): void {
    if (value === null) this.uvarint(0)
    else this.compactString(value)
  }

  nullableBytes(value: Uint8Array | null): void {
    this.int32(value === null ? -1 : value.length)
    if (value !== null) this.raw(value)
  }

  compactNullableBytes(value: Uint8Array | null): void {
    this.uvarint(value === null ? 0 : value.length + 1)
    if (value !== null) this.raw(value)
  }

  nullableRecords(value: RecordsInput | null): void {
    this.int32(value === null ? -1 : recordsLength(value))
    if (value !== null) this.#records(value)
  }

  compactNullableRecords(value: RecordsInput | null): void {
    this.uvarint(value === null ? 0 : recordsLength(value) + 1)
    if (value !== null) this.#records(value)
  }

  /** Copies bytes without a length in front. */
  raw(value: Uint8Array): void {
    this.bytes.set(value, this.#advance(value.length))
  }

  #records(value: RecordsInput): void {
    if (!(value instanceof Uint8Array)) for (const view of value) this.#records(view)
    else if (this.#parts === undefined) this.raw(value)
    else if (value.length > 0) {
      this.#closeRun(this.#parts)
      this.#parts.push(value)
    }
  }

  #closeRun(parts: Uint8Array[]): void {
    if (this.#position > this.#runStart)
      parts.push(this.bytes.subarray(this.#runStart, this.#position))
    this.#runStart = this.#position
  }

  #text(value: string, length: number): void {
    writeUtf8(this.bytes, this.#advance(length), value)
  }

  #put16(value: number): void {
    const at = this.#advance(2)
    this.bytes[at] = value >> 8
    this.bytes[at + 1] = value
  }

  #put32(value: number): void {
    const at = this.#advance(4)
    const bytes = this.bytes
    bytes[at] = value >> 24
    bytes[at + 1] = value >> 16
    bytes[at + 2] = value >> 8
    bytes[at + 3] = value
  }

  #advance(length: number): number {
    const at = this.#position
    const next = at + length
    if (next > this.bytes.length) assert(false, 'a message fits the size computed for it')
    this.#position = next
    return at
  }
}

function misfit(type: string, value: number): never {
  assert(false, 'a number fits its field', { type, value })
}
