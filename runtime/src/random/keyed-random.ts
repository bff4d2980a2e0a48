// Chance from a key: number n of a stream is a function of key and n (Threefry-2x32, 20 rounds; Salmon et al.,
// "Parallel random numbers: as easy as 1, 2, 3", SC11). Whoever draws has a key of its own, made from the seed
// and its path, so that one more draw here moves nothing there.
import { assert } from '@actorlog/assert'
import type { Random } from '@actorlog/ports'

const KEY_PARITY = 0x1bd1_1bda
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const
const ROUNDS = 20
const FNV_OFFSET = 0x811c_9dc5
const FNV_PRIME = 0x0100_0193

/** Where a stream, or a family of streams, begins: 64 bits. */
export class RandomKey {
  readonly high: number
  readonly low: number

  constructor(high: number, low: number) {
    this.high = high | 0
    this.low = low | 0
  }

  /** The key of everything that happens under one seed. */
  static ofSeed(seed: number | string): RandomKey {
    return new RandomKey(FNV_OFFSET, FNV_PRIME).child(String(seed))
  }

  /** The key of somebody under this one; `ordinal` tells apart those who have the name one after the other. */
  child(name: string, ordinal = 0): RandomKey {
    const words = threefry(this.high, this.low, fnv32(name), ordinal | 0)
    return new RandomKey(words[0], words[1])
  }

  stream(): KeyedRandom {
    return new KeyedRandom(this)
  }
}

/** One stream of chance. */
export class KeyedRandom implements Random {
  readonly #key: RandomKey
  #drawn = 0

  constructor(key: RandomKey) {
    this.#key = key
  }

  next(): number {
    const [high, low] = this.#words()
    return ((high >>> 5) * 0x400_0000 + (low >>> 6)) / 2 ** 53
  }

  below(bound: number): number {
    assert(Number.isSafeInteger(bound) && bound >= 1, 'a bound is an integer of at least 1', {
      bound,
    })
    return Math.floor(this.next() * bound)
  }

  bytes(length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    for (let at = 0; at < length; at += 8) {
      const [high, low] = this.#words()
      for (let i = 0; i < 8 && at + i < length; i++)
        bytes[at + i] = (i < 4 ? high : low) >>> ((i & 3) * 8)
    }
    return bytes
  }

  #words(): readonly [number, number] {
    const n = this.#drawn++
    return threefry(this.#key.high, this.#key.low, n | 0, (n / 2 ** 32) | 0)
  }
}

/** The cipher itself: key and counter of two words each; exported for its known answers. */
export function threefry(
  keyHigh: number,
  keyLow: number,
  counterHigh: number,
  counterLow: number,
): readonly [number, number] {
  const keys = [keyHigh, keyLow, KEY_PARITY ^ keyHigh ^ keyLow] as const
  let a = (counterHigh + keyHigh) | 0
  let b = (counterLow + keyLow) | 0
  for (let round = 0; round < ROUNDS; round++) {
    const turn = ROTATIONS[round & 7] as number
    a = (a + b) | 0
    b = ((b << turn) | (b >>> (32 - turn))) ^ a
    if ((round & 3) !== 3) continue
    const injection = (round + 1) >> 2
    a = (a + (keys[injection % 3] as number)) | 0
    b = (b + (keys[(injection + 1) % 3] as number) + injection) | 0
  }
  return [a, b]
}

function fnv32(text: string): number {
  let hash = FNV_OFFSET
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit & 255), FNV_PRIME)
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME)
  }
  return hash
}
