// CRC-32C (Castagnoli), the checksum of record batches. Native code where it loads; plain
// slicing-by-8 elsewhere, and for inputs so small that the call would cost more than the sum.

type Crc32c = (bytes: Uint8Array, initial?: number) => number

/** Below this many bytes the plain loop wins over the native call. */
const TINY = 96

const POLYNOMIAL = 0x82f6_3b78
const TABLES: readonly Int32Array[] = makeTables()

/** CRC-32C without native code; `initial` is the sum of the bytes before these. */
export function crc32cPortable(bytes: Uint8Array, initial = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const length = bytes.length
  let crc = ~initial
  let at = 0
  for (; at + 8 <= length; at += 8) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    crc =
      (t7[crc & 255] as number) ^
      (t6[(crc >>> 8) & 255] as number) ^
      (t5[(crc >>> 16) & 255] as number) ^
      (t4[crc >>> 24] as number) ^
      (t3[bytes[at + 4] as number] as number) ^
      (t2[bytes[at + 5] as number] as number) ^
      (t1[bytes[at + 6] as number] as number) ^
      (t0[bytes[at + 7] as number] as number)
  }
  for (; at < length; at++) crc = (t0[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

let nativeCrc32c: Crc32c | undefined
try {
  nativeCrc32c = (await import('@node-rs/crc32')).crc32c
} catch {
  // A platform without a prebuilt binding: the portable sum is the same number.
}

/** CRC-32C of `bytes`, unsigned; `initial` is the sum of the bytes before these. */
export function crc32c(bytes: Uint8Array, initial = 0): number {
  if (nativeCrc32c === undefined || bytes.length < TINY) return crc32cPortable(bytes, initial)
  return nativeCrc32c(bytes, initial)
}

/** Whether native code does the sums here. */
export const crc32cIsNative: boolean = nativeCrc32c !== undefined

function makeTables(): Int32Array[] {
  const tables = Array.from({ length: 8 }, () => new Int32Array(256))
  const first = tables[0] as Int32Array
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0)
    first[byte] = crc
  }
  for (let slice = 1; slice < 8; slice++) {
    const before = tables[slice - 1] as Int32Array
    const table = tables[slice] as Int32Array
    for (let byte = 0; byte < 256; byte++) {
      const crc = before[byte] as number
      table[byte] = (first[crc & 255] as number) ^ (crc >>> 8)
    }
  }
  return tables
}
