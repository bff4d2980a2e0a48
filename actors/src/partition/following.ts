// What a replica does with its leader's answers while it follows. `followerEffects` decides, this performs.
import { type FollowerEffect, followerEffects } from '@actorlog/replication'
import type { Context } from '@actorlog/runtime'
import type { Log } from '@actorlog/storage'
import type { FetchPosition, LeaderNews } from './partition-protocol.ts'

/** Takes over what the leader sent; says nothing, the log's end tells. */
export function follow(
  log: Log,
  leaderEpoch: number,
  news: LeaderNews,
  context: Context<never>,
): void {
  const answer = { ...news, recordsSizeBytes: news.records?.length ?? 0 }
  for (const effect of followerEffects(answer, leaderEpoch, log)) {
    perform(log, effect, news.records, context)
  }
}

/** Where a follower's next Fetch begins. */
export function fetchPosition(log: Log, leaderEpoch: number): FetchPosition {
  return {
    leaderEpoch,
    fetchOffset: log.endOffset,
    lastFetchedEpoch: log.latestEpoch ?? -1,
    logStartOffset: log.logStartOffset,
    highWatermark: log.highWatermark,
  }
}

function perform(
  log: Log,
  effect: FollowerEffect,
  records: Uint8Array | null,
  context: Context<never>,
): void {
  switch (effect.type) {
    case 'append': {
      if (records === null) return
      const options = { leaderEpochLimit: effect.leaderEpoch, timestamp: context.timestamp }
      const { stopped } = log.appendAsFollower(records, options)
      // What does not fit is fetched again; a leader that sends it for ever shows in the counter.
      if (stopped === 'corrupt' || stopped === 'offset-below-end') {
        context.count('replication.refused')
      }
      return
    }
    case 'truncate':
      context.trace(`truncate ${log.folder} from ${log.endOffset} to ${effect.offset}`)
      log.truncateTo(effect.offset, context)
      return
    case 'restart':
      return log.truncateFullyAndStartAt(effect.offset, context)
    case 'moveHighWatermark':
      log.highWatermark = effect.offset
      return
    case 'advanceLogStart':
      return log.advanceLogStart(effect.offset)
    default:
      return effect satisfies never
  }
}
