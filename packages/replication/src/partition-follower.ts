// What a follower makes of its leader's answer to a Fetch. Truncation goes by epochs, never to the high
// watermark: that was Kafka's data loss before KIP-101.
//
//   diverging epoch ──▶ truncate, ask again (several rounds: each moves down at least one epoch, KIP-279)
//   out of range    ──▶ truncate to the leader's end, or begin anew at its start
//   records         ──▶ append, take over high watermark and log start
import { errorCodes } from '@actorlog/protocol'
import type { FollowerEffect } from './effects.ts'

/** What is read of the follower's own log. */
export interface FollowerLog {
  readonly logStartOffset: number
  readonly endOffset: number
  readonly highWatermark: number
  /** The greatest epoch not above `epoch`, and where it ends here; epoch -1 when there is none. */
  endOffsetForEpoch(epoch: number): { readonly epoch: number; readonly endOffset: number }
}

/** The leader's answer for one partition. */
export interface LeaderAnswer {
  readonly errorCode: number
  /** The leader epoch in which the fetch was sent. */
  readonly leaderEpoch: number
  readonly highWatermark: number
  readonly logStartOffset: number
  /** Epoch -1 when the logs agree. */
  readonly divergingEpoch: { readonly epoch: number; readonly endOffset: number }
  readonly recordsSizeBytes: number
}

/** What to do with the answer; nothing when it belongs to another epoch or says to come again. */
export function followerEffects(
  answer: LeaderAnswer,
  leaderEpoch: number,
  log: FollowerLog,
): FollowerEffect[] {
  if (answer.leaderEpoch !== leaderEpoch) return []
  if (answer.errorCode === errorCodes.OFFSET_OUT_OF_RANGE) return outOfRange(answer, log)
  if (answer.errorCode !== errorCodes.NONE) return []
  if (answer.divergingEpoch.epoch >= 0 || answer.divergingEpoch.endOffset >= 0) {
    return [{ type: 'truncate', offset: divergenceOffset(answer.divergingEpoch, log) }]
  }
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

/** Where both logs surely agree: the end of the last epoch that both know. */
function divergenceOffset(
  leader: { readonly epoch: number; readonly endOffset: number },
  log: FollowerLog,
): number {
  const own = log.endOffsetForEpoch(leader.epoch)
  if (own.epoch < 0) return Math.min(leader.endOffset, log.endOffset)
  // An own epoch below the leader's: everything after it is unknown to the leader.
  if (own.epoch < leader.epoch) return Math.min(own.endOffset, log.endOffset)
  return Math.min(own.endOffset, leader.endOffset, log.endOffset)
}

function outOfRange(answer: LeaderAnswer, log: FollowerLog): FollowerEffect[] {
  // The error's answer carries the leader's log start; its high watermark is the nearest it says of its end.
  const leaderStart = answer.logStartOffset
  if (leaderStart > log.endOffset) return [{ type: 'restart', offset: leaderStart }]
  const leaderEnd = answer.highWatermark
  return leaderEnd >= 0 && leaderEnd < log.endOffset
    ? [{ type: 'truncate', offset: leaderEnd }]
    : []
}
