// What goes into a log and what comes out of it, as plain data. Offsets are record offsets, positions and
// sizes are bytes, timestamps are wall-clock milliseconds: a log measures no durations, and so needs no monotonic time.

/** How a log rolls, indexes and forgets; named after Kafka's topic configuration. */
export interface LogConfig {
  /** `segment.bytes`: a segment never grows beyond it. */
  readonly segmentBytes: number
  /** `segment.ms` (for compacted topics the smaller of it and `max.compaction.lag.ms`). */
  readonly segmentMs: number
  /** How much earlier than `segmentMs` this log rolls: the caller's draw below `segment.jitter.ms`. */
  readonly rollJitterMs: number
  /** `segment.index.bytes`: the most bytes of one offset index or time index. */
  readonly segmentIndexBytes: number
  /** `index.interval.bytes`: bytes of log between two index entries. */
  readonly indexIntervalBytes: number
  /** `producer.id.expiration.ms`: how long an idle producer is remembered. */
  readonly producerIdExpirationMs: number
}

/** What `Log.open` must be told; offsets come from the checkpoint files of the data directory. */
export interface LogOptions {
  /** The partition's folder; made when missing. */
  readonly folder: string
  /** Written to `partition.metadata` when that is missing, compared with it otherwise. */
  readonly topicId?: string
  readonly config: LogConfig
  /** Everything below it is durable, indexes of whole segments included; 0 when unknown. */
  readonly recoveryPoint?: number
  /** The first readable offset; 0 when unknown. */
  readonly logStartOffset?: number
  /**
   * Compaction never left gaps here: the metadata log, topics that only delete. A gap beyond the recovery point
   * is then what a loss of power left of unsynced segments, and the log ends at it. Say so only where the
   * recovery point was read, and nowhere else: without it, old gaps would end the log too.
   */
  readonly isContiguous?: boolean
  /** True only when the clean-shutdown marker was there: the files are then believed. */
  readonly cleanShutdown?: boolean
  /** Wall-clock time of the open. */
  readonly timestamp: number
}

/** What opening a log had to do. */
export interface OpenReport {
  /** Segments whose batches were all checked. */
  readonly segmentsScanned: number
  /** Bytes of torn or broken batches that were cut. */
  readonly bytesCut: number
  /** Segments behind a cut that were dropped. */
  readonly segmentsDropped: number
  /** Segments whose indexes were written anew. */
  readonly indexesRebuilt: number
  /** Leftovers (`.deleted`, `.cleaned`, `.swap`, index without log) that were removed or finished. */
  readonly leftoversRemoved: number
  /** Batches read again to rebuild the producer state. */
  readonly batchesReplayed: number
}

/** Who appends, because the checks differ: clients send data, coordinators also send markers. */
export type AppendOrigin = 'client' | 'coordinator' | 'raft'

/** What a leader says of an append. */
export interface AppendOptions {
  /** Stamped into each batch. */
  readonly leaderEpoch: number
  /** Wall-clock time of the append. */
  readonly timestamp: number
  /** `client` when left out. */
  readonly origin?: AppendOrigin
  /** Transaction version 2 and up: a marker must raise the producer epoch (KIP-890). */
  readonly markersRaiseEpoch?: boolean
}

/** Why a batch was refused: Kafka's names of error codes. Nothing of the batch was written. */
export type AppendRefusal =
  | 'INVALID_PRODUCER_EPOCH'
  | 'INVALID_RECORD'
  | 'INVALID_TXN_STATE'
  | 'OUT_OF_ORDER_SEQUENCE_NUMBER'
  | 'RECORD_LIST_TOO_LARGE'
  | 'TRANSACTION_COORDINATOR_FENCED'

/** What became of one batch. A duplicate was not written again: the offsets are those of the first time. */
export type AppendResult =
  | {
      readonly error?: undefined
      readonly baseOffset: number
      readonly lastOffset: number
      /** The batch's largest timestamp; for a duplicate that of the first time. */
      readonly maxTimestamp: number
      readonly duplicate: boolean
    }
  | { readonly error: AppendRefusal }

/** What a follower says of bytes that it fetched. */
export interface FollowerAppendOptions {
  /** Batches of a later epoch are dropped: they answer a fetch of another life (KAFKA-18723). */
  readonly leaderEpochLimit: number
  /** Wall-clock time of the append. */
  readonly timestamp: number
  /** False where the bytes were checked on their way in; true when left out. */
  readonly checkCrc?: boolean
}

/** What a follower took over. Bytes after the first batch that does not fit are left. */
export interface FollowerAppendResult {
  readonly batches: number
  readonly sizeBytes: number
  /** Why the rest was left. `later-epoch` and `torn` are normal; the others are the leader's fault. */
  readonly stopped?: 'corrupt' | 'later-epoch' | 'offset-below-end' | 'torn'
}

/** How much a read may return. */
export interface ReadOptions {
  readonly maxBytes: number
  /** No byte of a batch at or beyond this offset is returned: high watermark, last stable offset, … */
  readonly upTo: number
  /** Returns the first batch however large it is (KIP-74). */
  readonly minOneBatch?: boolean
}

/** Bytes of whole batches that lie in one segment. Valid until the log is next changed by anything but an append. */
export interface LogSlice {
  /** First byte in the segment: the start of the batch that holds the offset asked for. */
  readonly position: number
  /** At most this many bytes; 0 when there is nothing below the bound. */
  readonly sizeBytes: number
  /** Base offset of the segment. */
  readonly segmentBaseOffset: number
  /** Fills `target` with whole batches; says how many bytes they are, and the offset after the last of them. */
  readInto(target: Uint8Array): SliceRead
}

/** What a read brought. */
export interface SliceRead {
  readonly sizeBytes: number
  readonly endOffset: number
}

/** An epoch and the offset after its last record; `epoch` -1 and `endOffset` -1 when unknown. */
export interface EpochEndOffset {
  readonly epoch: number
  readonly endOffset: number
}

/** A read_committed reader skips this producer's data from `firstOffset` on, up to its abort marker. */
export interface AbortedTransaction {
  readonly producerId: number
  readonly firstOffset: number
}

/** One record, as the answer to a search by time. */
export interface TimestampedOffset {
  readonly timestamp: number
  readonly offset: number
  readonly leaderEpoch: number
}

/** One segment, as tools, retention and metrics see it. */
export interface SegmentView {
  readonly baseOffset: number
  /** Base offset of the next segment, or the log's end. */
  readonly endOffset: number
  readonly sizeBytes: number
  /** Largest record timestamp, or -1. */
  readonly maxTimestamp: number
}

/** What is not yet known to be durable. */
export interface Unflushed {
  readonly records: number
  readonly sizeBytes: number
}

/** What the log knows of one producer, as DescribeProducers tells it; -1 stands for none. */
export interface ProducerView {
  readonly producerId: number
  readonly producerEpoch: number
  readonly lastSequence: number
  readonly lastTimestamp: number
  readonly coordinatorEpoch: number
  readonly transactionStartOffset: number
}
