// What a follower makes of its leader's answer to a Fetch. Truncation goes by epochs, never to the high
// watermark: that was Kafka's data loss before KIP-101.
//
//   diverging epoch ──▶ truncate, ask again (several rounds: each moves down at least one epoch, KIP-279)
//   out of range    ──▶ truncate to the leader's end, or begin anew at its start
//   records         ──▶ append, take over high watermark and log start
import { errorCodes } from '@actorlog/protocol'
import type { EpochEnd } from './divergence.ts'
import type { FollowerEffect } from './effects.ts'

const NOTHING: readonly never[] = Object.freeze([])

/** What is read of the follower's own log. */
export interface FollowerLog {
  readonly logStartOffset: number
  readonly endOffset: number
  readonly highWatermark: number
  /** undefined while the log knows no epoch. */
  readonly latestEpoch: number | undefined
  /** The greatest epoch not above `epoch`, and where it ends here; epoch -1 when there is none. */
  endOffsetForEpoch(epoch: number): EpochEnd
}

/** The end of a log: its offset and the epoch of its last record. Two logs that end alike are alike. */
export interface FetchedFrom {
  readonly fetchOffset: number
  readonly lastFetchedEpoch: number
}

/** The leader's answer for one partition. */
export interface LeaderAnswer {
  readonly errorCode: number
  /** The leader epoch in which the fetch was sent. */
  readonly leaderEpoch: number
  readonly highWatermark: number
  readonly logStartOffset: number
  /** From where it was sent, if the answer could come late: it is dropped when the log has changed since. */
  readonly asked?: FetchedFrom | undefined
  /** Epoch -1 when the logs agree. */
  readonly divergingEpoch: EpochEnd
  readonly recordsSizeBytes: number
}

/** What to do with the answer; nothing when it belongs to another epoch or says to come again. */
export function followerEffects(
  answer: LeaderAnswer,
  leaderEpoch: number,
  log: FollowerLog,
): readonly FollowerEffect[] {
  if (answer.leaderEpoch !== leaderEpoch) return NOTHING
  if (answer.asked !== undefined && !isStillAt(answer.asked, log)) return NOTHING
  if (answer.errorCode === errorCodes.OFFSET_OUT_OF_RANGE) return outOfRange(answer, log)
  if (answer.errorCode !== errorCodes.NONE) return NOTHING
  if (answer.divergingEpoch.epoch >= 0 || answer.divergingEpoch.endOffset >= 0) {
    return [cutAt(divergenceOffset(answer.divergingEpoch, log), log)]
  }
  return agreeing(answer, leaderEpoch, log)
}

function isStillAt({ fetchOffset, lastFetchedEpoch }: FetchedFrom, log: FollowerLog): boolean {
  return fetchOffset === log.endOffset && lastFetchedEpoch === (log.latestEpoch ?? -1)
}

function agreeing(
  answer: LeaderAnswer,
  leaderEpoch: number,
  log: FollowerLog,
): readonly FollowerEffect[] {
  const effects: FollowerEffect[] = []
  if (answer.recordsSizeBytes > 0) effects.push({ type: 'append', leaderEpoch })
  // The log clamps both to its own end, which the append may just have moved.
  if (answer.highWatermark > log.highWatermark) {
    effects.push({ type: 'moveHighWatermark', offset: answer.highWatermark })
  }
  if (answer.logStartOffset > log.logStartOffset) {
    effects.push({ type: 'advanceLogStart', offset: answer.logStartOffset })
  }
  return effects
}

/**
 * No further do both logs agree: neither beyond the end of the leader's epoch, for what the leader has there is
 * later, nor beyond that epoch's end here, for what is here then is not in the leader's log.
 */
function divergenceOffset(leader: EpochEnd, log: FollowerLog): number {
  const own = log.endOffsetForEpoch(leader.epoch)
  const known = own.epoch < 0 ? log.endOffset : own.endOffset
  return Math.min(known, leader.endOffset, log.endOffset)
}

/** Below the log's start nothing is left to keep. */
function cutAt(offset: number, log: FollowerLog): FollowerEffect {
  return offset < log.logStartOffset ? { type: 'restart', offset } : { type: 'truncate', offset }
}

/**
 * Epochs tell apart all logs with records, so this is a log that has none, or one whose records the leader has
 * deleted. The error's answer carries the leader's log start; the high watermark is the nearest it says of its end.
 */
function outOfRange(answer: LeaderAnswer, log: FollowerLog): readonly FollowerEffect[] {
  const { logStartOffset: leaderStart, highWatermark: leaderEnd } = answer
  if (leaderStart < 0) return NOTHING
  if (leaderStart > log.endOffset) return [{ type: 'restart', offset: leaderStart }]
  if (leaderEnd < 0 || leaderEnd >= log.endOffset) return NOTHING
  return leaderEnd <= log.logStartOffset
    ? [{ type: 'restart', offset: leaderStart }]
    : [{ type: 'truncate', offset: leaderEnd }]
}
