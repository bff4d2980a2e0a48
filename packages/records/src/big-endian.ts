// Big-endian fields at a position of a byte array, without a view object: the hot path reads and
// patches batches in place, also in shared memory.

const TWO_32 = 0x1_0000_0000

export function int16At(bytes: Uint8Array, at: number): number {
  return (((bytes[at] as number) << 24) >> 16) | (bytes[at + 1] as number)
}

export function int32At(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  )
}

export function uint32At(bytes: Uint8Array, at: number): number {
  return int32At(bytes, at) >>> 0
}

/** Exact only where `isSafeInt64At` holds: ask first when the bytes are a peer's. */
export function int64At(bytes: Uint8Array, at: number): number {
  return int32At(bytes, at) * TWO_32 + uint32At(bytes, at + 4)
}

/** Whether the int64 there is a safe integer, that is, whether `int64At` reads it exactly. */
export function isSafeInt64At(bytes: Uint8Array, at: number): boolean {
  const high = int32At(bytes, at)
  // -2^53 itself is left out, as Number.isSafeInteger does.
  return (
    high >= -0x20_0000 && high < 0x20_0000 && (high !== -0x20_0000 || int32At(bytes, at + 4) !== 0)
  )
}

export function setInt16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >> 8
  bytes[at + 1] = value
}

export function setInt32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >> 24
  bytes[at + 1] = value >> 16
  bytes[at + 2] = value >> 8
  bytes[at + 3] = value
}

export function setInt64(bytes: Uint8Array, at: number, value: number): void {
  setInt32(bytes, at, Math.floor(value / TWO_32))
  setInt32(bytes, at + 4, value >>> 0)
}
