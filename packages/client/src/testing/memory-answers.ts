// Test support: what the brokers in memory answer, one function for each API.

import { errorCodes } from '@actorlog/protocol'
import type { ProduceRequest } from '@actorlog/protocol/client/00-produce'
import type {
  FetchRequest,
  FetchResponsePartitionDataInput,
} from '@actorlog/protocol/client/01-fetch'
import type { ListOffsetsRequest } from '@actorlog/protocol/client/02-list-offsets'
import type { MetadataRequest } from '@actorlog/protocol/client/03-metadata'
import type { OffsetCommitRequest } from '@actorlog/protocol/client/08-offset-commit'
import type { OffsetFetchRequest } from '@actorlog/protocol/client/09-offset-fetch'
import type { FindCoordinatorRequest } from '@actorlog/protocol/client/10-find-coordinator'
import type { HeartbeatRequest } from '@actorlog/protocol/client/12-heartbeat'
import type { LeaveGroupRequest } from '@actorlog/protocol/client/13-leave-group'
import type { OffsetForLeaderEpochRequest } from '@actorlog/protocol/client/23-offset-for-leader-epoch'
import type { MemoryCluster, MemoryTopic } from './memory-cluster.ts'
import type { MemoryLog } from './memory-log.ts'
import { portOf, spoken } from './memory-wire.ts'

type Answer = (
  cluster: MemoryCluster,
  broker: number,
  // biome-ignore lint/suspicious/noExplicitAny: each function knows the request of its API.
  body: any,
  version: number,
) => unknown

const host = '127.0.0.1'

function apiVersions(): unknown {
  return {
    errorCode: 0,
    apiKeys: spoken.map((api) => ({
      apiKey: api.key,
      minVersion: api.versions[0],
      maxVersion: api.latestStable,
    })),
  }
}

function metadata(cluster: MemoryCluster, _broker: number, body: MetadataRequest): unknown {
  const names = body.topics?.map((topic) => topic.name as string) ?? [...cluster.topics.keys()]
  for (const name of names) {
    if (cluster.autoCreates && body.allowAutoTopicCreation && !cluster.topics.has(name)) {
      cluster.createTopic(name)
    }
  }
  return {
    brokers: [...cluster.up].map((nodeId) => ({ nodeId, host, port: portOf(nodeId) })),
    clusterId: 'memory',
    controllerId: [...cluster.up][0] ?? -1,
    topics: names.map((name) => described(cluster, name)),
  }
}

function described(cluster: MemoryCluster, name: string): unknown {
  const topic = cluster.topics.get(name)
  if (topic === undefined) {
    return { errorCode: errorCodes.UNKNOWN_TOPIC_OR_PARTITION, name, partitions: [] }
  }
  return {
    errorCode: 0,
    name,
    topicId: topic.id,
    partitions: topic.partitions.map((log, partitionIndex) => ({
      errorCode: cluster.up.has(log.leader) ? 0 : errorCodes.LEADER_NOT_AVAILABLE,
      partitionIndex,
      leaderId: cluster.up.has(log.leader) ? log.leader : -1,
      leaderEpoch: log.leaderEpoch,
      replicaNodes: [log.leader],
      isrNodes: [log.leader],
      offlineReplicas: [],
    })),
  }
}

function topicOf(cluster: MemoryCluster, name: string, id: string): MemoryTopic | undefined {
  return cluster.topics.get(name) ?? [...cluster.topics.values()].find((topic) => topic.id === id)
}

function notLeader(log: MemoryLog) {
  return {
    errorCode: errorCodes.NOT_LEADER_OR_FOLLOWER,
    currentLeader: { leaderId: log.leader, leaderEpoch: log.leaderEpoch },
  }
}

function produce(cluster: MemoryCluster, broker: number, body: ProduceRequest): unknown {
  const responses = body.topicData.map(({ name, topicId, partitionData }) => ({
    name,
    topicId,
    partitionResponses: partitionData.map(({ index, records }) => {
      const log = topicOf(cluster, name, topicId)?.partitions[index]
      if (log === undefined) return { index, errorCode: 3, baseOffset: -1 }
      if (log.leader !== broker) return { index, baseOffset: -1, ...notLeader(log) }
      return { index, ...log.append(records as Uint8Array) }
    }),
  }))
  return body.acks === 0 ? undefined : { responses }
}

async function fetch(cluster: MemoryCluster, broker: number, body: FetchRequest): Promise<unknown> {
  const read = (): unknown => ({
    responses: body.topics.map(({ topic, topicId, partitions }) => ({
      topic,
      topicId,
      partitions: partitions.map((each) =>
        fetched(topicOf(cluster, topic, topicId)?.partitions[each.partition], broker, {
          ...each,
          isCommitted: body.isolationLevel === 1,
        }),
      ),
    })),
  })
  const logs = body.topics.flatMap(({ topic, topicId, partitions }) =>
    partitions.map(({ partition, fetchOffset }) => ({
      log: topicOf(cluster, topic, topicId)?.partitions[partition],
      fetchOffset,
    })),
  )
  const mustWait = logs.every(
    ({ log, fetchOffset }) => log?.leader === broker && fetchOffset === endFor(log, body),
  )
  if (mustWait) {
    await new Promise<void>((resolve) => {
      const ends = logs.map(({ log }) => log?.onAppend(resolve))
      cluster.world.after(body.maxWaitMs, () => {
        for (const end of ends) end?.()
        resolve()
      })
    })
  }
  return read()
}

/** Where the log ends for this reader. */
function endFor(log: MemoryLog, request: { readonly isolationLevel: number }): number {
  return request.isolationLevel === 1 ? (log.lastStableOffset ?? log.endOffset) : log.endOffset
}

function fetched(
  log: MemoryLog | undefined,
  broker: number,
  asked: {
    readonly partition: number
    readonly fetchOffset: number
    readonly partitionMaxBytes: number
    readonly isCommitted: boolean
  },
): FetchResponsePartitionDataInput {
  const none = { partitionIndex: asked.partition, highWatermark: -1, records: new Uint8Array() }
  if (log === undefined) return { ...none, errorCode: errorCodes.UNKNOWN_TOPIC_OR_PARTITION }
  if (log.leader !== broker) return { ...none, ...notLeader(log) }
  const { startOffset, endOffset } = log
  if (asked.fetchOffset < startOffset || asked.fetchOffset > endOffset) {
    return { ...none, errorCode: errorCodes.OFFSET_OUT_OF_RANGE, logStartOffset: startOffset }
  }
  const stable = log.lastStableOffset ?? endOffset
  const end = asked.isCommitted ? stable : endOffset
  return {
    partitionIndex: asked.partition,
    errorCode: 0,
    highWatermark: endOffset,
    lastStableOffset: stable,
    logStartOffset: startOffset,
    abortedTransactions: asked.isCommitted ? log.aborted : null,
    records: log.read(asked.fetchOffset, asked.partitionMaxBytes, end),
  }
}

function listOffsets(cluster: MemoryCluster, broker: number, body: ListOffsetsRequest): unknown {
  return {
    topics: body.topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ partitionIndex, timestamp }) => {
        const log = cluster.topics.get(name)?.partitions[partitionIndex]
        if (log === undefined || log.leader !== broker) return { partitionIndex, errorCode: 6 }
        const { leaderEpoch } = log
        if (timestamp === -1)
          return { partitionIndex, errorCode: 0, offset: log.endOffset, leaderEpoch }
        if (timestamp === -2)
          return { partitionIndex, errorCode: 0, offset: log.startOffset, leaderEpoch }
        const found = log.records().find((record) => record.timestamp >= timestamp)
        return {
          partitionIndex,
          errorCode: 0,
          offset: found?.offset ?? -1,
          timestamp: found?.timestamp ?? -1,
          leaderEpoch,
        }
      }),
    })),
  }
}

function offsetForLeaderEpoch(
  cluster: MemoryCluster,
  _broker: number,
  body: OffsetForLeaderEpochRequest,
): unknown {
  return {
    topics: body.topics.map(({ topic, partitions }) => ({
      topic,
      partitions: partitions.map(({ partition, leaderEpoch }) => ({
        errorCode: 0,
        partition,
        leaderEpoch,
        endOffset: cluster.log(topic, partition).endOfEpoch(leaderEpoch),
      })),
    })),
  }
}

function findCoordinator(
  cluster: MemoryCluster,
  _broker: number,
  body: FindCoordinatorRequest,
): unknown {
  const nodeId = cluster.coordinator
  const at = { nodeId, host, port: portOf(nodeId), errorCode: 0 }
  return { coordinators: body.coordinatorKeys.map((key) => ({ key, ...at })) }
}

function offsetCommit(cluster: MemoryCluster, broker: number, body: OffsetCommitRequest): unknown {
  const group = cluster.group(body.groupId)
  const errorCode =
    broker === cluster.coordinator
      ? group.commit(body.memberId, body.generationIdOrMemberEpoch)
      : errorCodes.NOT_COORDINATOR
  return {
    topics: body.topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ partitionIndex, committedOffset, committedLeaderEpoch }) => {
        if (errorCode === 0) {
          const place = { offset: committedOffset, leaderEpoch: committedLeaderEpoch }
          group.offsets.set(`${name}-${partitionIndex}`, place)
        }
        return { partitionIndex, errorCode }
      }),
    })),
  }
}

function offsetFetch(cluster: MemoryCluster, broker: number, body: OffsetFetchRequest): unknown {
  return {
    groups: body.groups.map(({ groupId, topics }) => ({
      groupId,
      errorCode: broker === cluster.coordinator ? 0 : errorCodes.NOT_COORDINATOR,
      topics: (topics ?? []).map(({ name, partitionIndexes }) => ({
        name,
        partitions: partitionIndexes.map((partitionIndex) => {
          const known = cluster.group(groupId).offsets.get(`${name}-${partitionIndex}`)
          return {
            partitionIndex,
            committedOffset: known?.offset ?? -1,
            committedLeaderEpoch: known?.leaderEpoch ?? -1,
            metadata: '',
            errorCode: 0,
          }
        }),
      })),
    })),
  }
}

/** The brokers' answers by the name of the API. */
export const answerers: Readonly<Record<string, Answer>> = {
  ApiVersions: apiVersions,
  Metadata: metadata,
  Produce: produce,
  Fetch: fetch,
  ListOffsets: listOffsets,
  OffsetForLeaderEpoch: offsetForLeaderEpoch,
  FindCoordinator: findCoordinator,
  OffsetCommit: offsetCommit,
  OffsetFetch: offsetFetch,
  InitProducerId: (cluster) => ({
    errorCode: 0,
    producerId: cluster.nextProducerId++,
    producerEpoch: 0,
  }),
  JoinGroup: (cluster, broker, body) =>
    broker === cluster.coordinator
      ? cluster.group(body.groupId).join(body)
      : {
          errorCode: errorCodes.NOT_COORDINATOR,
          protocolName: '',
          leader: '',
          memberId: '',
          members: [],
        },
  SyncGroup: (cluster, broker, body) =>
    broker === cluster.coordinator
      ? cluster.group(body.groupId).sync(body)
      : { errorCode: errorCodes.NOT_COORDINATOR, assignment: new Uint8Array() },
  Heartbeat: (cluster, broker, body: HeartbeatRequest & { groupId: string }) => ({
    errorCode:
      broker === cluster.coordinator
        ? cluster.group(body.groupId).heartbeat(body.memberId, body.generationId)
        : errorCodes.NOT_COORDINATOR,
  }),
  LeaveGroup: (cluster, _broker, body: LeaveGroupRequest) => ({
    errorCode: 0,
    members: body.members.map(({ memberId }) => ({
      memberId,
      groupInstanceId: null,
      errorCode: cluster.group(body.groupId).leave(memberId),
    })),
  }),
}
