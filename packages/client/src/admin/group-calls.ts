// The admin's calls about groups: who is in them, and how far they have read.

import { errorCodes } from '@actorlog/protocol'
import { offsetFetchApi } from '@actorlog/protocol/client/09-offset-fetch'
import { describeGroupsApi } from '@actorlog/protocol/client/15-describe-groups'
import { listGroupsApi } from '@actorlog/protocol/client/16-list-groups'
import { deleteGroupsApi } from '@actorlog/protocol/client/42-delete-groups'
import { consumerGroupDescribeApi } from '@actorlog/protocol/client/69-consumer-group-describe'
import type { TopicPartition } from '../consumer/consumer.ts'
import { assignedPartitions } from '../consumer/group-exchange.ts'
import { ActorlogError } from '../errors.ts'
import { latestTimestamp, leaderOffsets } from '../wire/leader-offsets.ts'
import { expectNone, refused } from '../wire/refused.ts'
import type { GroupDescription, GroupListing, GroupOffset, MemberDescription } from './admin.ts'
import type { Calls } from './calls.ts'

const groupIdNotFound = errorCodes.GROUP_ID_NOT_FOUND
const unsupportedVersion = errorCodes.UNSUPPORTED_VERSION
/** From 10 on topics go by id, and offsets of topics that are gone could not be named. */
const lastVersionWithNames = 9

type Description = Pick<GroupDescription, 'state' | 'protocolType' | 'protocol' | 'members'>

/** The groups of all brokers, by name. */
export async function listGroups(calls: Calls): Promise<GroupListing[]> {
  await calls.cluster.refresh()
  const answers = await Promise.all(
    calls.cluster.view.brokers.map((broker) => calls.broker(broker.id, listGroupsApi, () => ({}))),
  )
  const groups = new Map<string, GroupListing>()
  for (const answer of answers) {
    expectNone(answer.errorCode, {})
    for (const { groupId, protocolType, groupState, groupType } of answer.groups) {
      groups.set(groupId, { group: groupId, protocolType, state: groupState, type: groupType })
    }
  }
  return [...groups.values()].sort((a, b) => (a.group < b.group ? -1 : 1))
}

/** A group with its members and lags. */
export async function describeGroup(calls: Calls, group: string): Promise<GroupDescription> {
  const description = (await asConsumerGroup(calls, group)) ?? (await asClassicGroup(calls, group))
  const offsets = await offsetsOf(calls, group)
  let lag = 0n
  for (const each of offsets) lag += each.lag ?? 0n
  return { group, ...description, coordinator: calls.coordinators.brokerOf(group), offsets, lag }
}

/** Deletes a group that has no members. */
export async function deleteGroup(calls: Calls, group: string): Promise<void> {
  const answer = await calls.coordinator(group, deleteGroupsApi, () => ({ groupsNames: [group] }), {
    codeOf: ({ results }) => results[0]?.errorCode ?? 0,
  })
  for (const { errorCode, errorMessage } of answer.results) {
    expectNone(errorCode, { group }, errorMessage)
  }
}

/** As a group of the newer protocol (KIP-848); undefined when it is not one. */
async function asConsumerGroup(calls: Calls, group: string): Promise<Description | undefined> {
  try {
    const answer = await calls.coordinator(
      group,
      consumerGroupDescribeApi,
      () => ({ groupIds: [group], includeAuthorizedOperations: false }),
      { codeOf: ({ groups }) => groups[0]?.errorCode ?? 0 },
    )
    const found = answer.groups[0]
    if (found === undefined || found.errorCode === groupIdNotFound) return undefined
    if (found.errorCode === unsupportedVersion) return undefined
    expectNone(found.errorCode, { group }, found.errorMessage)
    return {
      state: found.groupState,
      protocolType: 'consumer',
      protocol: found.assignorName,
      members: found.members.map((member) => ({
        memberId: member.memberId,
        groupInstanceId: member.instanceId,
        clientId: member.clientId,
        clientHost: member.clientHost,
        assignment: member.assignment.topicPartitions.flatMap(({ topicName, partitions }) =>
          partitions.map((partition) => ({ topic: topicName, partition })),
        ),
      })),
    }
  } catch (error) {
    if (error instanceof ActorlogError && error.errno === unsupportedVersion) return undefined
    throw error
  }
}

async function asClassicGroup(calls: Calls, group: string): Promise<Description> {
  const answer = await calls.coordinator(group, describeGroupsApi, () => ({ groups: [group] }), {
    codeOf: ({ groups }) => groups[0]?.errorCode ?? 0,
  })
  const found = answer.groups[0]
  if (found === undefined) throw refused(groupIdNotFound, { group })
  expectNone(found.errorCode, { group })
  if (found.groupState === 'Dead') throw refused(groupIdNotFound, { group })
  return {
    state: found.groupState,
    protocolType: found.protocolType,
    protocol: found.protocolData,
    members: found.members.map(
      (member): MemberDescription => ({
        memberId: member.memberId,
        groupInstanceId: member.groupInstanceId,
        clientId: member.clientId,
        clientHost: member.clientHost,
        assignment:
          found.protocolType === 'consumer' ? assignedPartitions(member.memberAssignment) : [],
      }),
    ),
  }
}

async function offsetsOf(calls: Calls, group: string): Promise<GroupOffset[]> {
  const answer = await calls.coordinator(
    group,
    offsetFetchApi,
    (version) =>
      version >= 8
        ? { groups: [{ groupId: group, topics: null }] }
        : { groupId: group, topics: null },
    { codeOf: (it) => it.groups[0]?.errorCode ?? it.errorCode, maxVersion: lastVersionWithNames },
  )
  const topics = answer.groups[0]?.topics ?? answer.topics
  const committed = topics.flatMap(({ name: topic, partitions }) =>
    partitions
      .filter((each) => each.committedOffset >= 0)
      .map((each) => ({ topic, partition: each.partitionIndex, committed: each.committedOffset })),
  )
  const ends = await endsOf(calls, committed)
  return committed
    .map((each) => {
      const end = ends.get(`${each.topic}-${each.partition}`)
      const { topic, partition } = each
      return {
        topic,
        partition,
        committed: BigInt(each.committed),
        logEndOffset: end === undefined ? undefined : BigInt(end),
        lag: end === undefined ? undefined : BigInt(Math.max(0, end - each.committed)),
      }
    })
    .sort((a, b) => (a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1))
}

/** Where the logs end; partitions that are gone, or have no leader, are left out. */
async function endsOf(
  calls: Calls,
  partitions: readonly TopicPartition[],
): Promise<Map<string, number>> {
  const { cluster, deadline } = calls
  for (const { topic } of partitions) cluster.use(topic)
  if (partitions.length > 0) await cluster.refresh()
  const query = { timestamp: latestTimestamp, deadline, skipLeaderless: true }
  const found = await leaderOffsets(cluster, partitions, query)
  return new Map(found.map((each) => [`${each.topic}-${each.partition}`, each.offset]))
}
