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
  let recordsSizeBytes = 0
  for (const view of news.records) recordsSizeBytes += view.length
  const answer = { ...news, recordsSizeBytes }
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
  records: readonly Uint8Array[],
  context: Context<never>,
): void {
  switch (effect.type) {
    case 'append':
      return append(log, effect.leaderEpoch, records, context)
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

/** View by view, as they came: the log writes each from where it lies. */
function append(
  log: Log,
  leaderEpochLimit: number,
  records: readonly Uint8Array[],
  context: Context<never>,
): void {
  const options = { leaderEpochLimit, timestamp: context.timestamp }
  for (const view of records) {
    const { stopped } = log.appendAsFollower(view, options)
    if (stopped === undefined) continue
    // What does not fit is fetched again; a leader that sends it for ever shows in the counter.
    if (stopped === 'corrupt' || stopped === 'offset-below-end') {
      context.count('replication.refused')
    }
    return
  }
}
