// One partition as a consumer reads it. Pure. Three places move through it, each behind the one before:
//
//   fetched ahead ──▶ delivered to the loop ──▶ done (what a commit may cover)

import type { Millis } from '@actorlog/ports'
import type { TopicPartition } from './consumer.ts'
import type { FetchedChunk } from './fetched-chunk.ts'

/** Where to begin when no offset is known: a place, or the first record at or after a timestamp. */
export type Reset = 'earliest' | 'latest' | { readonly timestamp: number }

/** How far reading has come in one partition. */
export class PartitionFlow implements TopicPartition {
  readonly topic: string
  readonly partition: number
  /** Rises when what is fetched becomes void: a late answer of an older round is dropped. */
  round = 0
  /** The next offset to fetch; undefined while it must be found out. */
  fetchOffset: number | undefined
  /** How to find it out; undefined: the committed offset, or what the consumer begins with. */
  reset: Reset | undefined
  /** The epoch in which the record in front of `fetchOffset` was appended; -1: not known. */
  fetchEpoch = -1
  /** The leader's epoch under which `fetchOffset` was last found to exist. */
  checkedEpoch = -1
  /** The next offset to deliver; undefined while it is not known. */
  position: number | undefined
  /** What a commit may cover; undefined while there is nothing to say. */
  doneOffset: number | undefined
  doneEpoch = -1
  /** What the group has; -1: nothing, or not known. */
  committedOffset = -1
  /** Where the partition ended when it was last fetched; -1: not known. */
  endOffset = -1
  /** Not fetched before this time: an error asks for patience. */
  pausedUntil: Millis = 0
  failures = 0
  /** Chunks that wait for the loop. */
  buffered = 0
  /** Whether a question about its offset is on its way. */
  isAsking = false

  constructor(topic: string, partition: number) {
    this.topic = topic
    this.partition = partition
  }

  /** Begins to read at `offset`. */
  begin(offset: number, epoch = -1): void {
    this.round += 1
    this.fetchOffset = offset
    this.fetchEpoch = epoch
    this.checkedEpoch = -1
    this.position = offset
    this.doneOffset = offset
    this.doneEpoch = epoch
    this.reset = undefined
    this.buffered = 0
  }

  /** Reads on from `offset` once more; what is done stays done. */
  rewind(offset: number): void {
    this.round += 1
    this.fetchOffset = offset
    this.position = offset
    this.buffered = 0
  }

  /** The log turned out to end at `endOffset`: what was read beyond it is void, and reading goes on there. */
  truncated(endOffset: number): void {
    this.round += 1
    this.position = Math.min(endOffset, this.position ?? endOffset)
    this.fetchOffset = this.position
    this.fetchEpoch = -1
    this.doneOffset = Math.min(endOffset, this.doneOffset ?? endOffset)
    this.buffered = 0
  }

  /** Forgets where it was; what was done stays done until the new place is known. */
  restart(reset: Reset): void {
    this.round += 1
    this.fetchOffset = undefined
    this.position = undefined
    this.reset = reset
    this.buffered = 0
  }

  /** A chunk was fetched: the next fetch begins behind it. */
  fetched(chunk: FetchedChunk): void {
    this.fetchOffset = chunk.endOffset()
    const epoch = chunk.lastLeaderEpoch()
    if (epoch >= 0) this.fetchEpoch = epoch
    this.endOffset = chunk.end
    this.buffered += 1
    this.failures = 0
  }

  /** The loop has done with everything before `offset`. */
  done(offset: number, epoch: number): void {
    this.doneOffset = offset
    if (epoch >= 0) this.doneEpoch = epoch
  }

  get hasUncommitted(): boolean {
    return this.doneOffset !== undefined && this.doneOffset !== this.committedOffset
  }
}
