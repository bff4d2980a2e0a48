// A cursor over big-endian fields. Every read checks its bounds first, every length and count is
// checked against the bytes left before anything is allocated: whatever a peer sends ends in a
// value or in MalformedError. Memory may come in parts (see `overParts`).
import { MalformedError } from './malformed-error.ts'
import { recordsLength } from './sizes.ts'
import { readUtf8 } from './text.ts'
import { type Uuid, uuidFromBytes } from './uuid.ts'

/** How many array elements one message may hold in all: about 4 million. */
export const ELEMENTS_MAX = 4_194_304

/** Java's Long.MAX_VALUE where a schema has it as a default; the nearest number is 2^63. */
export const LONG_MAX: number = 2 ** 63

const NO_PARTS: readonly Uint8Array[] = []

/** What a records field that came in several views reads as; without one they are joined, which may copy. */
export type FoldRecords = (views: readonly Uint8Array[], length: number) => Uint8Array

/** Reads the fields of one message; int64 is a number, refused beyond ±(2^53 - 1). */
export class Reader {
  #bytes: Uint8Array
  #position: number
  #end: number
  #parts: readonly Uint8Array[] = NO_PARTS
  #fold: FoldRecords = joined
  #nextPart = 0
  /** What to add to #position to get the position in the whole: bytes of earlier parts. */
  #origin: number
  /** Bytes in the whole. */
  #total: number
  #elementsLeft = ELEMENTS_MAX

  constructor(bytes: Uint8Array, start = 0, end: number = bytes.length) {
    this.#bytes = bytes
    this.#position = start
    this.#end = end
    this.#origin = -start
    this.#total = end - start
  }

  /**
   * Reads what `Writer.parts` gave: field bytes and records in turns. A records field begins where
   * a part begins; no other field straddles parts.
   */
  static overParts(parts: readonly Uint8Array[], fold: FoldRecords = joined): Reader {
    const reader = new Reader(parts[0] ?? new Uint8Array(0))
    reader.#parts = parts
    reader.#fold = fold
    reader.#nextPart = 1
    reader.#total = recordsLength(parts)
    return reader
  }

  /** Bytes read so far. */
  get position(): number {
    return this.#position + this.#origin
  }

  /** Bytes left, those of later parts included. */
  get remaining(): number {
    return this.#total - this.position
  }

  bool(): boolean {
    return this.int8() !== 0
  }

  int8(): number {
    return ((this.#bytes[this.#advance(1)] as number) << 24) >> 24
  }

  int16(): number {
    const at = this.#advance(2)
    const bytes = this.#bytes
    return (((bytes[at] as number) << 24) >> 16) | (bytes[at + 1] as number)
  }

  uint16(): number {
    return this.int16() & 0xffff
  }

  int32(): number {
    const at = this.#advance(4)
    const bytes = this.#bytes
    return (
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)
    )
  }

  uint32(): number {
    return this.int32() >>> 0
  }

  int64(): number {
    const high = this.int32()
    const value = high * 0x1_0000_0000 + this.uint32()
    if (!Number.isSafeInteger(value)) this.fail('an int64 beyond ±(2^53 - 1)', 8)
    return value
  }

  /** An int64 whose default is Long.MAX_VALUE: exactly that value reads as LONG_MAX. */
  int64OrMax(): number {
    const value = this.int64Opaque()
    if (value === 0x7fff_ffff_ffff_ffffn) return LONG_MAX
    const number = Number(value)
    if (!Number.isSafeInteger(number)) this.fail('an int64 beyond ±(2^53 - 1)', 8)
    return number
  }

  /** An int64 that is not a quantity (a hash): all 64 bits. */
  int64Opaque(): bigint {
    const high = this.int32()
    return (BigInt(high) << 32n) | BigInt(this.uint32())
  }

  float64(): number {
    const at = this.#advance(8)
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, 8).getFloat64(0)
  }

  uuid(): Uuid {
    return uuidFromBytes(this.#bytes, this.#advance(16))
  }

  /** An unsigned varint of at most 32 bits, in at most 5 bytes. */
  uvarint(): number {
    const first = this.#bytes[this.#advance(1)] as number
    if (first < 0x80) return first
    let value = first & 0x7f
    for (let shift = 7; shift < 28; shift += 7) {
      const byte = this.#bytes[this.#advance(1)] as number
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    const last = this.#bytes[this.#advance(1)] as number
    if (last > 0x0f) this.fail('a varint of more than 32 bits')
    return (value | (last << 28)) >>> 0
  }

  /** A zig-zag varint of 32 bits. */
  varint(): number {
    const raw = this.uvarint()
    return (raw >>> 1) ^ -(raw & 1)
  }

  /** A zig-zag varint of 64 bits, refused beyond ±(2^53 - 1). */
  varlong(): number {
    let low = 0
    let high = 0
    for (let group = 0; group < 10; group++) {
      const byte = this.#bytes[this.#advance(1)] as number
      const bits = byte & 0x7f
      if (group < 4) low += bits * 2 ** (7 * group)
      else high += bits * 2 ** (7 * (group - 4))
      if (byte >= 0x80) continue
      return this.#unzigzag(low, high)
    }
    return this.fail('a varlong of more than 10 bytes')
  }

  string(): string {
    return this.nullableString() ?? this.#failNull('a string')
  }

  nullableString(): string | null {
    const length = this.int16()
    return length < 0 ? this.#nullFor(length) : this.#text(length)
  }

  compactString(): string {
    return this.compactNullableString() ?? this.#failNull('a string')
  }

  compactNullableString(): string | null {
    const length = this.uvarint() - 1
    return length < 0 ? null : this.#text(length)
  }

  /** A copy of the bytes. */
  bytes(): Uint8Array {
    return this.bytesView().slice()
  }

  nullableBytes(): Uint8Array | null {
    return this.nullableBytesView()?.slice() ?? null
  }

  compactBytes(): Uint8Array {
    return this.compactBytesView().slice()
  }

  compactNullableBytes(): Uint8Array | null {
    return this.compactNullableBytesView()?.slice() ?? null
  }

  /** The bytes where they lie: valid as long as the memory under this reader is. */
  bytesView(): Uint8Array {
    return this.nullableBytesView() ?? this.#failNull('bytes')
  }

  nullableBytesView(): Uint8Array | null {
    const length = this.int32()
    return length < 0 ? this.#nullFor(length) : this.view(length)
  }

  compactBytesView(): Uint8Array {
    return this.compactNullableBytesView() ?? this.#failNull('bytes')
  }

  compactNullableBytesView(): Uint8Array | null {
    const length = this.uvarint() - 1
    return length < 0 ? null : this.view(length)
  }

  /** Record batches, always where they lie. */
  records(): Uint8Array {
    return this.nullableRecords() ?? this.#failNull('records')
  }

  nullableRecords(): Uint8Array | null {
    const length = this.int32()
    return length < 0 ? this.#nullFor(length) : this.#recordsOf(length)
  }

  compactRecords(): Uint8Array {
    return this.compactNullableRecords() ?? this.#failNull('records')
  }

  compactNullableRecords(): Uint8Array | null {
    const length = this.uvarint() - 1
    return length < 0 ? null : this.#recordsOf(length)
  }

  /** The count of an array whose elements take at least `elementSize` bytes each. */
  arrayLength(elementSize: number): number {
    const count = this.nullableArrayLength(elementSize)
    return count < 0 ? this.#failNull('an array') : count
  }

  /** The same, -1 for null. */
  nullableArrayLength(elementSize: number): number {
    const count = this.int32()
    return count < 0 ? (this.#nullFor(count) ?? -1) : this.#checkedCount(count, elementSize)
  }

  compactArrayLength(elementSize: number): number {
    const count = this.compactNullableArrayLength(elementSize)
    return count < 0 ? this.#failNull('an array') : count
  }

  compactNullableArrayLength(elementSize: number): number {
    const count = this.uvarint() - 1
    return count < 0 ? -1 : this.#checkedCount(count, elementSize)
  }

  /** Whether a nullable struct follows; it is led by one int8, negative for null. */
  present(): boolean {
    return this.int8() >= 0
  }

  /** The number of a tag section's entries; each takes two bytes at least. */
  tagCount(): number {
    const count = this.uvarint()
    return count === 0 ? 0 : this.#checkedCount(count, 2)
  }

  /** An entry's tag, which must be greater than the one before (-1 before the first). */
  tag(before: number): number {
    const tag = this.uvarint()
    if (tag <= before) this.fail('tags out of order')
    return tag
  }

  /** An entry's size, as the position where it ends. */
  tagEnd(): number {
    const size = this.uvarint()
    if (size > this.#end - this.#position) this.fail('a tagged field longer than its message')
    return this.position + size
  }

  /** Steps over an entry nobody here knows. */
  skipTo(end: number): void {
    this.#position = end - this.#origin
  }

  /** An entry's value must end where its size said. */
  expectEnd(end: number): void {
    if (this.position !== end) this.fail('a tagged field that does not fill its size')
  }

  /** Steps over a whole tag section. */
  skipTags(): void {
    let tag = -1
    for (let left = this.tagCount(); left > 0; left--) {
      tag = this.tag(tag)
      this.skipTo(this.tagEnd())
    }
  }

  /** The next `length` bytes where they lie. */
  view(length: number): Uint8Array {
    const at = this.#advance(length)
    return this.#bytes.subarray(at, at + length)
  }

  /** Refuses what was read, `back` bytes ago. */
  fail(reason: string, back = 0): never {
    throw new MalformedError(reason, this.position - back)
  }

  #advance(length: number): number {
    const at = this.#position
    const next = at + length
    if (next > this.#end) this.#underflow(length)
    this.#position = next
    return at
  }

  /** The end of a part may only be crossed between two fields. */
  #underflow(length: number): never {
    return this.fail(`${length} bytes wanted, ${this.#end - this.#position} left`)
  }

  #text(length: number): string {
    const at = this.#advance(length)
    return readUtf8(this.#bytes, at, at + length)
  }

  #nullFor(length: number): null {
    return length === -1 ? null : this.fail(`a length of ${length}`)
  }

  #failNull(what: string): never {
    return this.fail(`null where ${what} must be`)
  }

  #checkedCount(count: number, elementSize: number): number {
    if (count * elementSize > this.remaining) this.fail(`${count} elements in too few bytes`)
    this.#elementsLeft -= count
    if (this.#elementsLeft < 0) this.fail(`more than ${ELEMENTS_MAX} elements in one message`)
    return count
  }

  #unzigzag(low: number, high: number): number {
    const odd = low % 2
    const value = high * 0x800_0000 + (low - odd) / 2
    if (!Number.isSafeInteger(value)) this.fail('a varlong beyond ±(2^53 - 1)')
    return odd === 0 ? value : -value - 1
  }

  #recordsOf(length: number): Uint8Array {
    if (this.#parts === NO_PARTS || length === 0) return this.view(length)
    if (this.#position !== this.#end) this.fail('records that do not begin a part')
    const views: Uint8Array[] = []
    let left = length
    while (left > 0) {
      const part = this.#parts[this.#nextPart]
      if (part === undefined || part.length > left) return this.fail('records and parts differ')
      views.push(part)
      left -= part.length
      this.#nextPart += 1
    }
    this.#origin = this.position + length
    this.#bytes = this.#parts[this.#nextPart++] ?? new Uint8Array(0)
    this.#position = 0
    this.#end = this.#bytes.length
    return this.#fold(views, length)
  }
}

/** Adjacent views of one memory become one view; others are copied once. */
function joined(views: readonly Uint8Array[], length: number): Uint8Array {
  const first = views[0] as Uint8Array
  if (views.length === 1) return first
  let end = first.byteOffset
  const adjacent = views.every((view) => {
    const follows = view.buffer === first.buffer && view.byteOffset === end
    end = view.byteOffset + view.length
    return follows
  })
  if (adjacent) return new Uint8Array(first.buffer, first.byteOffset, length)
  const copy = new Uint8Array(length)
  let at = 0
  for (const view of views) {
    copy.set(view, at)
    at += view.length
  }
  return copy
}
