// How values spread. Log-linear: each power of two is cut into 8 equal buckets, so that a value is
// known to an eighth of itself at most, from 0 to 2^32 - 1, in 240 buckets.
//
//   slots: count, sum, bucket 0 … bucket 239
import { assert } from '@actorlog/assert'

const SUB_BITS = 3
const SUB_BUCKETS = 1 << SUB_BITS
/** Buckets of every histogram. */
export const BUCKETS: number = (32 - SUB_BITS) * SUB_BUCKETS + SUB_BUCKETS
/** 8-byte slots that a histogram takes. */
export const HISTOGRAM_SLOTS: number = 2 + BUCKETS
/** Larger values count as this one. */
export const VALUE_MAX = 0xffff_ffff

/** Observes whole numbers from 0 on, in the unit of your choice; one thread writes, all may read. */
export class Histogram {
  readonly #page: Float64Array
  readonly #slot: number

  constructor(page: Float64Array, slot: number) {
    this.#page = page
    this.#slot = slot
  }

  /** Counts one value; fractions are cut off, values outside the range count at its edge. */
  observe(value: number): void {
    const page = this.#page
    const slot = this.#slot
    const whole = value > 0 ? Math.min(Math.floor(value), VALUE_MAX) : 0
    const bucket = slot + 2 + bucketOf(whole)
    page[bucket] = (page[bucket] as number) + 1
    page[slot + 1] = (page[slot + 1] as number) + whole
    page[slot] = (page[slot] as number) + 1
  }

  /** The numbers as they are now. */
  read(): Spread {
    return readSpread(this.#page, this.#slot)
  }
}

/** A histogram's numbers at one moment. */
export interface Spread {
  readonly count: number
  readonly sum: number
  readonly buckets: Float64Array
}

/** Reads a histogram's slots; the writer may be writing, so the count is that of the buckets. */
export function readSpread(page: Float64Array, slot: number): Spread {
  const buckets = page.slice(slot + 2, slot + 2 + BUCKETS)
  const count = buckets.reduce((sum, bucket) => sum + bucket, 0)
  return { count, sum: page[slot + 1] as number, buckets }
}

/** Adds up spreads: those of several threads, or of several labels. */
export function mergeSpreads(spreads: readonly Spread[]): Spread {
  const buckets = new Float64Array(BUCKETS)
  let sum = 0
  for (const spread of spreads) {
    sum += spread.sum
    for (let i = 0; i < BUCKETS; i++) {
      buckets[i] = (buckets[i] as number) + (spread.buckets[i] as number)
    }
  }
  return { count: buckets.reduce((total, bucket) => total + bucket, 0), sum, buckets }
}

/** The value below which the share `q` (0 to 1) of all values lies; NaN without values. */
export function quantile(spread: Spread, q: number): number {
  assert(q >= 0 && q <= 1, 'a quantile lies between 0 and 1')
  if (spread.count === 0) return Number.NaN
  const rank = Math.max(q * spread.count, 1)
  let below = 0
  for (let i = 0; i < BUCKETS; i++) {
    const here = spread.buckets[i] as number
    if (here > 0 && below + here >= rank) {
      const width = bucketStart(i + 1) - bucketStart(i)
      // Whole numbers: a bucket of width 1 holds one value, the others are taken as spread evenly.
      return bucketStart(i) + (width === 1 ? 0 : (width * (rank - below)) / here)
    }
    below += here
  }
  return VALUE_MAX
}

/** How many values are smaller than `limit`, which should be a power of two to be exact. */
export function countBelow(spread: Spread, limit: number): number {
  let count = 0
  for (let i = 0; i < BUCKETS && bucketStart(i + 1) <= limit; i++) {
    count += spread.buckets[i] as number
  }
  return count
}

/** The bucket of a whole number up to 2^32 - 1. */
export function bucketOf(value: number): number {
  if (value < SUB_BUCKETS) return value
  const exponent = 31 - Math.clz32(value)
  const within = (value >>> (exponent - SUB_BITS)) & (SUB_BUCKETS - 1)
  return (exponent - SUB_BITS + 1) * SUB_BUCKETS + within
}

/** The smallest value of a bucket. */
export function bucketStart(bucket: number): number {
  if (bucket < SUB_BUCKETS) return bucket
  const exponent = Math.floor(bucket / SUB_BUCKETS) + SUB_BITS - 1
  return (SUB_BUCKETS + (bucket % SUB_BUCKETS)) * 2 ** (exponent - SUB_BITS)
}
