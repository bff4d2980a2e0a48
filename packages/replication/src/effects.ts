// What the replication room decides, as plain data. Effects are performed in order and to the end before the
// next input is given.

/** What became of an append that waited for its replicas: Kafka's error codes, 0 when all is well. */
export interface AppendVerdict {
  readonly errorCode: number
}

/** An in-sync set that the leader asks the controller for. */
export interface IsrProposal {
  readonly isr: readonly number[]
  /** The broker epoch of each member, in step with `isr` (KIP-903). */
  readonly brokerEpochs: readonly number[]
  readonly leaderEpoch: number
  readonly partitionEpoch: number
  /** A leader after an unclean election says that it has recovered. */
  readonly recovered: boolean
}

export type LeaderEffect<Waiter> =
  /** The append is replicated, or never will be by this leader. */
  | { readonly type: 'answer'; readonly waiter: Waiter; readonly verdict: AppendVerdict }
  /** Everything below is on every in-sync replica. */
  | { readonly type: 'moveHighWatermark'; readonly offset: number }
  /** Ask the controller (AlterPartition); the answer goes to `proposalAnswered`. One at a time. */
  | { readonly type: 'propose'; readonly proposal: IsrProposal }

export type FollowerEffect =
  /** Drop what the leader does not have, then fetch from the new end. */
  | { readonly type: 'truncate'; readonly offset: number }
  /** Nothing that is here is of use: go on, empty, at `offset`. */
  | { readonly type: 'restart'; readonly offset: number }
  /** Append the fetched bytes as they are. */
  | { readonly type: 'append'; readonly leaderEpoch: number }
  | { readonly type: 'moveHighWatermark'; readonly offset: number }
  | { readonly type: 'advanceLogStart'; readonly offset: number }
