// The door to chance. Whoever draws gets a stream of its own, so that one more draw here moves nothing there.

/** A stream of draws. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** An integer in [0, bound); `bound` is at least 1. */
  below(bound: number): number
  /** `length` fresh random bytes. */
  bytes(length: number): Uint8Array
}
