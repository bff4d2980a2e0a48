// murmur2 with Kafka's seed: the hash of its default partitioner, the same in every client.

const SEED = 0x9747b28c
const M = 0x5bd1e995

/** The 32-bit murmur2 of `bytes`, signed as in Java. */
export function murmur2(bytes: Uint8Array): number {
  const length = bytes.length
  let hash = SEED ^ length
  let at = 0
  for (; at + 4 <= length; at += 4) {
    let k =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    k = Math.imul(k, M)
    k = Math.imul(k ^ (k >>> 24), M)
    hash = Math.imul(hash, M) ^ k
  }
  const rest = length - at
  if (rest === 3) hash ^= (bytes[at + 2] as number) << 16
  if (rest >= 2) hash ^= (bytes[at + 1] as number) << 8
  if (rest >= 1) hash = Math.imul(hash ^ (bytes[at] as number), M)
  hash = Math.imul(hash ^ (hash >>> 13), M)
  return hash ^ (hash >>> 15)
}

/** The partition that Java's default partitioner gives a key: the hash's low 31 bits, modulo. */
export function partitionOfKey(key: Uint8Array, partitionCount: number): number {
  return (murmur2(key) & 0x7fff_ffff) % partitionCount
}
