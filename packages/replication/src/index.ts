// What a partition's leader and followers decide: in-sync replicas, high watermark, truncation.
export { type DivergingLineage, type EpochEnd, type Lineage, lineage } from './divergence.ts'
export type { AppendVerdict, FollowerEffect, IsrProposal, LeaderEffect } from './effects.ts'
export {
  type FetchedFrom,
  type FollowerLog,
  followerEffects,
  type LeaderAnswer,
} from './partition-follower.ts'
export {
  type FollowerFetch,
  type LeaderOptions,
  PartitionLeader,
  type PartitionState,
} from './partition-leader.ts'
