// What a replica understands. Offsets and epochs are Kafka's; error codes are Kafka's error codes.
import type { PartitionImage } from '@actorlog/metadata'
import type { RecordError } from '@actorlog/records'
import type { FollowerBroker } from '@actorlog/replication'
import type { Block } from '@actorlog/runtime'
import type { AbortedTransaction } from '@actorlog/storage'

/** Records for the leader, and when they count as written. */
export interface AppendRequest {
  readonly records: Uint8Array | null
  /** -1 in sync replicas, 1 the leader, 0 nobody waits. */
  readonly acks: number
  readonly timeoutMs: number
  readonly zstdAllowed: boolean
  /** Coordinators write control batches and internal topics; clients may not. */
  readonly origin: 'client' | 'coordinator'
}

/** What became of one append; offsets are -1 when nothing was written. */
export interface AppendAnswer {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly recordErrors: readonly RecordError[]
  /** Of the batch; -1 when nothing was appended. */
  readonly baseOffset: number
  /** The offset after the batch. */
  readonly endOffset: number
  readonly logAppendTimeMs: number
  readonly logStartOffset: number
  /** For NOT_LEADER_OR_FOLLOWER: who leads as far as this replica knows. */
  readonly leaderId: number
  readonly leaderEpoch: number
}

/** Who reads: consumers below the high watermark (or last stable offset), followers to the end. */
export interface PartitionFetch {
  /** -1 for consumers. */
  readonly replicaId: number
  readonly brokerEpoch: number
  readonly currentLeaderEpoch: number
  readonly fetchOffset: number
  readonly lastFetchedEpoch: number
  readonly logStartOffset: number
  readonly maxBytes: number
  readonly minOneBatch: boolean
  /** With fewer bytes than this the reader waits, and is told when there is more. Default 1. */
  readonly minBytes?: number
  readonly readCommitted: boolean
  /** The reader releases the blocks of the answer; without it, records come in memory of their own. */
  readonly borrows?: boolean
}

/** What one reader is given of one partition; -1 stands for what is not known. */
export interface PartitionFetched {
  readonly errorCode: number
  readonly highWatermark: number
  readonly lastStableOffset: number
  readonly logStartOffset: number
  /** Epoch -1 when the logs agree. */
  readonly divergingEpoch: { readonly epoch: number; readonly endOffset: number }
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly abortedTransactions: readonly AbortedTransaction[] | null
  readonly records: readonly Uint8Array[]
  readonly sizeBytes: number
  /** The memory of the records, held for a reader that borrows: it releases each once. */
  readonly blocks?: readonly Block[]
}

/** A search for an offset: by time, or one of ListOffsets' special timestamps. */
export interface OffsetQuery {
  /** Of ListOffsets: special timestamps and errors came with versions. */
  readonly apiVersion: number
  readonly timestamp: number
  readonly currentLeaderEpoch: number
  readonly readCommitted: boolean
  /** -1 for consumers; others may ask any replica. */
  readonly replicaId: number
}

/** The record that was looked for; offset and timestamp are -1 when there is none. */
export interface OffsetAnswer {
  readonly errorCode: number
  readonly timestamp: number
  readonly offset: number
  readonly leaderEpoch: number
}

/** What a follower's fetcher brings from the leader. */
export interface LeaderNews {
  readonly errorCode: number
  /** The epoch in which the fetch was sent, and where this replica's log ended then. */
  readonly leaderEpoch: number
  readonly asked: { readonly fetchOffset: number; readonly lastFetchedEpoch: number }
  readonly highWatermark: number
  readonly logStartOffset: number
  readonly divergingEpoch: { readonly epoch: number; readonly endOffset: number }
  /** Views in order, each of whole batches; the last one may end in a torn batch. */
  readonly records: readonly Uint8Array[]
}

/** Where a follower goes on fetching. */
export interface FetchPosition {
  readonly leaderEpoch: number
  readonly fetchOffset: number
  readonly lastFetchedEpoch: number
  readonly logStartOffset: number
  readonly highWatermark: number
}

/** What a partition understands. A message that returns something is an ask; the rest are tells. */
export interface PartitionProtocol {
  append(message: AppendRequest): AppendAnswer
  fetch(message: PartitionFetch): PartitionFetched
  findOffset(message: OffsetQuery): OffsetAnswer
  endOffsetForEpoch(message: {
    readonly currentLeaderEpoch: number
    readonly leaderEpoch: number
  }): { readonly errorCode: number; readonly leaderEpoch: number; readonly endOffset: number }
  /** The leader's answer for this follower; the reply says where to go on. */
  follow(message: LeaderNews): FetchPosition
  /** Where this follower stands. */
  position(message: object): FetchPosition
  /** The metadata says so: lead, follow, or wait for a leader. */
  metadataChanged(message: {
    readonly partition: PartitionImage
    readonly topicConfigChanged: boolean
  }): void
  /** The metadata of a broker has changed: its replica may, or may not any more, be in the in-sync set. */
  brokerChanged(message: FollowerBroker): void
  /** Stops to serve; the folder is renamed for deletion. */
  remove(message: object): void
  /** Flushes and closes the log; nothing is served afterwards. */
  close(message: object): { readonly endOffset: number; readonly highWatermark: number }
}
