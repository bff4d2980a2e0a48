// xxHash32 of fewer than 16 bytes with seed 0: the checksum of an LZ4 frame header, which is never
// longer. (The long form has a loop of its own and is not needed.)

const PRIME_1 = 0x9e37_79b1
const PRIME_2 = 0x85eb_ca77
const PRIME_3 = 0xc2b2_ae3d
const PRIME_4 = 0x27d4_eb2f
const PRIME_5 = 0x1656_67b1

/** The hash of up to 15 bytes, unsigned. */
export function xxh32Short(bytes: Uint8Array): number {
  let hash = (PRIME_5 + bytes.length) | 0
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) {
    const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    const lane = low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
    hash = Math.imul(rotateLeft((hash + Math.imul(lane, PRIME_3)) | 0, 17), PRIME_4)
  }
  for (; at < bytes.length; at++) {
    const lane = Math.imul(bytes[at] as number, PRIME_5)
    hash = Math.imul(rotateLeft((hash + lane) | 0, 11), PRIME_1)
  }
  hash = Math.imul(hash ^ (hash >>> 15), PRIME_2)
  hash = Math.imul(hash ^ (hash >>> 13), PRIME_3)
  return (hash ^ (hash >>> 16)) >>> 0
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
