// Real chance, from the system's generator; drawn in pools, because one call for each number is slow.

import { randomFillSync } from 'node:crypto'
import { assert } from '@actorlog/assert'
import type { Random } from '@actorlog/ports'

const POOL_WORDS = 1024

/** Fresh numbers nobody can foresee. */
export class NodeRandom implements Random {
  readonly #pool = new Uint32Array(POOL_WORDS)
  #used = POOL_WORDS

  next(): number {
    // 53 bits: what a double holds between 0 and 1.
    return ((this.#word() >>> 5) * 0x400_0000 + (this.#word() >>> 6)) / 2 ** 53
  }

  below(bound: number): number {
    assert(Number.isSafeInteger(bound) && bound >= 1, 'a bound is an integer of at least 1', {
      bound,
    })
    return Math.floor(this.next() * bound)
  }

  bytes(length: number): Uint8Array {
    return randomFillSync(new Uint8Array(length))
  }

  #word(): number {
    if (this.#used === POOL_WORDS) {
      randomFillSync(this.#pool)
      this.#used = 0
    }
    const word = this.#pool[this.#used] as number
    this.#pool[this.#used++] = 0
    return word
  }
}
