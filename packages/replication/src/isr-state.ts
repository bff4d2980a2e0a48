// The in-sync set of a partition as its leader holds it: what the controller has committed, and the one change
// that may be under way (KIP-497). The larger of both counts for the high watermark, the smaller for acks.

/** `committed` is the controller's word; `proposed` is what has been asked of it. */
export interface IsrState {
  readonly committed: readonly number[]
  readonly proposed: readonly number[] | undefined
}

/** Members that the high watermark waits for: also one that is about to join, and one about to be dropped. */
export function maximalIsr({ committed, proposed }: IsrState): readonly number[] {
  if (proposed === undefined || proposed.length <= committed.length) return committed
  return proposed
}

/** What the change under way would leave, for nobody else may be dropped or taken in meanwhile. */
export function isChanging({ proposed }: IsrState): boolean {
  return proposed !== undefined
}
