// Where an epoch ended in the log of the leader of now: what was read beyond it was never committed there.

import { offsetForLeaderEpochApi } from '@actorlog/protocol/client/23-offset-for-leader-epoch'
import { ActorlogError } from '../errors.ts'
import type { Cluster } from '../wire/cluster.ts'
import { expectNone } from '../wire/refused.ts'
import type { PartitionFlow } from './partition-flow.ts'

/** The end offset of the flow's epoch; -1 when the leader does not know. */
export async function endOfEpoch(
  cluster: Cluster,
  flow: PartitionFlow,
  currentLeaderEpoch: number,
): Promise<number> {
  const { topic, partition, fetchEpoch: leaderEpoch } = flow
  const leader = cluster.view.topic(topic)?.partitions[partition]?.leader ?? -1
  const link = cluster.link(leader)
  if (link === undefined) {
    throw new ActorlogError('LEADER_NOT_AVAILABLE', `${topic}-${partition} has no leader`, {
      retriable: true,
      topic,
      partition,
    })
  }
  const answer = await link.call(offsetForLeaderEpochApi, (version) => ({
    ...(version >= 3 ? { replicaId: -1 } : {}),
    topics: [{ topic, partitions: [{ partition, currentLeaderEpoch, leaderEpoch }] }],
  }))
  const found = answer.topics[0]?.partitions[0]
  if (found === undefined) return -1
  expectNone(found.errorCode, { topic, partition })
  return found.endOffset
}
