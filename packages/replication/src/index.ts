// What a partition's leader and followers decide: in-sync replicas, high watermark, truncation; and what fetches
// see of it: sessions, who waits, who may read how far.
export {
  DelayedFetches,
  type FetchPatience,
  type FetchRead,
  isAnswered,
} from './delayed-fetch.ts'
export { type DivergingLineage, type EpochEnd, type Lineage, lineage } from './divergence.ts'
export type { AppendVerdict, FollowerEffect, IsrProposal, LeaderEffect } from './effects.ts'
export { type FetchFinding, FetchSession, type FetchTarget } from './fetch-session.ts'
export { FetchSessions, type FetchTerms, type OpenedFetch } from './fetch-sessions.ts'
export {
  foundOffset,
  type ListedOffset,
  type ListedQuery,
  type ListedReplica,
  ListedTimestamp,
  listOffset,
  type OffsetSearch,
} from './list-offsets.ts'
export {
  type FetchedFrom,
  type FollowerLog,
  followerEffects,
  type LeaderAnswer,
} from './partition-follower.ts'
export {
  type FollowerBroker,
  type FollowerFetch,
  type LeaderOptions,
  PartitionLeader,
  type PartitionState,
} from './partition-leader.ts'
export {
  preferredReadReplica,
  type ReadableReplica,
  type ReadPreference,
} from './preferred-replica.ts'
export {
  CONSUMER_ID,
  DEBUGGING_CONSUMER_ID,
  fetchOffsetError,
  type LogReader,
  leaderEpochError,
  type ReplicaOffsets,
  readBound,
} from './read-bounds.ts'
export {
  type FollowedPartition,
  type PlannedFetch,
  ReplicaFetchPlan,
} from './replica-fetch-plan.ts'
