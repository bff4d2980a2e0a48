// Whether a fetcher's log is one that the leader's log could have grown from (KIP-595's form of KIP-101).

/** An epoch, and the offset after its last record; -1 where there is none. */
export interface EpochEnd {
  readonly epoch: number
  readonly endOffset: number
}

/** How two logs compare. */
export type Lineage = { readonly type: 'same' } | { readonly type: 'unknown' } | DivergingLineage

/** The fetcher has records that the leader lacks: cut at the end of the last epoch that both know. */
export interface DivergingLineage {
  readonly type: 'diverging'
  readonly at: EpochEnd
}

const SAME: Lineage = { type: 'same' }
const UNKNOWN: Lineage = { type: 'unknown' }

/**
 * Compares a fetch from `fetchOffset`, whose log ends in `lastFetchedEpoch`, with the leader's `ownEnd` of that
 * epoch. `unknown` is answered with OFFSET_OUT_OF_RANGE.
 */
export function lineage(fetchOffset: number, lastFetchedEpoch: number, ownEnd: EpochEnd): Lineage {
  if (lastFetchedEpoch < 0) return SAME
  if (ownEnd.epoch < 0 && ownEnd.endOffset < 0) return UNKNOWN
  if (ownEnd.epoch < lastFetchedEpoch || ownEnd.endOffset < fetchOffset) {
    return { type: 'diverging', at: ownEnd }
  }
  return SAME
}
