// Offsets by time or place, asked of each partition's leader: one request per broker, again for partitions
// whose leader moved.

import { errorCodes } from '@actorlog/protocol'
import { listOffsetsApi } from '@actorlog/protocol/client/02-list-offsets'
import type { TopicPartition } from '../consumer/consumer.ts'
import type { Deadline } from '../deadline.ts'
import { ActorlogError } from '../errors.ts'
import { groupBy } from '../group-by.ts'
import { backoffMs } from '../retry.ts'
import type { Cluster } from './cluster.ts'
import { movesLeader, refused } from './refused.ts'

/** Kafka's timestamps that stand for places. */
export const latestTimestamp = -1
export const earliestTimestamp = -2

/** What one partition's leader said. `offset` -1: there is no such record. */
export interface LeaderOffset extends TopicPartition {
  readonly offset: number
  readonly timestamp: number
  readonly leaderEpoch: number
}

/** What to look for, and how patiently. */
export interface OffsetQuery {
  readonly timestamp: number
  readonly isolation?: 'read_committed' | 'read_uncommitted'
  readonly deadline: Deadline
  /** Leaves partitions out that have no leader, instead of waiting for one. */
  readonly skipLeaderless?: boolean
}

/** Asks for all; fails with the first error that will not pass, or with the last when time is over. */
export async function leaderOffsets(
  cluster: Cluster,
  partitions: readonly TopicPartition[],
  query: OffsetQuery,
): Promise<LeaderOffset[]> {
  const found: LeaderOffset[] = []
  let left = [...partitions]
  for (let attempt = 1; ; attempt += 1) {
    const failed: TopicPartition[] = []
    let failure: ActorlogError | undefined
    const byLeader = groupBy(left, (each) => leaderOf(cluster, each))
    const homeless = byLeader.get(-1) ?? []
    byLeader.delete(-1)
    if (query.skipLeaderless !== true && homeless.length > 0) {
      failed.push(...homeless)
      failure = refused(errorCodes.LEADER_NOT_AVAILABLE, homeless[0] as TopicPartition)
    }
    const asked = [...byLeader].map(async ([leader, its]) => {
      const outcome = await askLeader(cluster, leader, its, query)
      found.push(...outcome.found)
      failed.push(...outcome.failed)
      failure ??= outcome.failure
    })
    await query.deadline.race(Promise.all(asked))
    if (failure === undefined || failed.length === 0) return found
    if (!failure.retriable || query.deadline.isOver) throw failure
    cluster.refreshSoon()
    await query.deadline.wait(backoffMs(attempt, cluster.doors.random))
    left = failed
  }
}

function leaderOf(cluster: Cluster, { topic, partition }: TopicPartition): number {
  const leader = cluster.view.topic(topic)?.partitions[partition]?.leader ?? -1
  return cluster.view.broker(leader) === undefined ? -1 : leader
}

interface Outcome {
  readonly found: LeaderOffset[]
  readonly failed: readonly TopicPartition[]
  readonly failure?: ActorlogError | undefined
}

async function askLeader(
  cluster: Cluster,
  leader: number,
  partitions: readonly TopicPartition[],
  query: OffsetQuery,
): Promise<Outcome> {
  try {
    const answer = await cluster.link(leader)?.call(listOffsetsApi, (version) => ({
      replicaId: -1,
      ...(version >= 2 ? { isolationLevel: query.isolation === 'read_committed' ? 1 : 0 } : {}),
      topics: [...groupBy(partitions, (each) => each.topic)].map(([name, its]) => ({
        name,
        partitions: its.map(({ partition }) => ({
          partitionIndex: partition,
          timestamp: query.timestamp,
        })),
      })),
    }))
    if (answer === undefined)
      return {
        found: [],
        failed: partitions,
        failure: refused(errorCodes.LEADER_NOT_AVAILABLE, {}),
      }
    return judged(cluster, answer.topics)
  } catch (error) {
    if (!(error instanceof ActorlogError)) throw error
    return { found: [], failed: partitions, failure: error }
  }
}

function judged(
  cluster: Cluster,
  topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly offset: number
      readonly timestamp: number
      readonly leaderEpoch: number
    }[]
  }[],
): Outcome {
  const found: LeaderOffset[] = []
  const failed: TopicPartition[] = []
  let failure: ActorlogError | undefined
  for (const { name: topic, partitions } of topics) {
    for (const { partitionIndex: partition, errorCode, ...place } of partitions) {
      if (errorCode === 0) {
        found.push({ topic, partition, ...place })
        continue
      }
      failed.push({ topic, partition })
      failure ??= refused(errorCode, { topic, partition })
      if (movesLeader(errorCode)) cluster.refreshSoon()
    }
  }
  return { found, failed, failure }
}
