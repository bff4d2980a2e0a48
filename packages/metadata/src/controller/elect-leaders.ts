// ElectLeaders: bring leaders home to their first replica, or rather lose data than stay without a leader.
import { errorCodes } from '@actorlog/protocol'
import type {
  ElectLeadersRequest,
  ElectLeadersRequestTopicPartitions,
  ElectLeadersResponse,
  ElectLeadersResponsePartitionResult,
} from '@actorlog/protocol/client'
import { type MetadataImage, NO_LEADER, topicByName } from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'
import { NO_LEADER_CHANGE } from '../replay.ts'
import { type Fault, fault } from './assignments.ts'
import type { Decision } from './decision.ts'
import type { Election } from './leader-election.ts'
import { canLead, changePartition } from './partition-change.ts'
import type { View } from './settings.ts'

const ELECTIONS: readonly Election[] = ['preferred', 'unclean']

export function electLeaders(
  { image }: View,
  request: ElectLeadersRequest,
): Decision<ElectLeadersResponse> {
  const election = ELECTIONS[request.electionType]
  if (election === undefined) {
    const errorCode = errorCodes.INVALID_REQUEST
    return { records: [], reply: { throttleTimeMs: 0, errorCode, replicaElectionResults: [] } }
  }
  const records: MetadataRecord[] = []
  const isAll = request.topicPartitions === null
  const wanted = request.topicPartitions ?? everyPartition(image)
  const results = wanted.map(({ topic, partitions }) => {
    const partitionResult: ElectLeadersResponsePartitionResult[] = []
    for (const partitionId of partitions) {
      const wrong = electOne(image, topic, partitionId, election, records)
      const errorCode = wrong?.errorCode ?? errorCodes.NONE
      if (isAll && errorCode === errorCodes.ELECTION_NOT_NEEDED) continue
      partitionResult.push({ partitionId, errorCode, errorMessage: wrong?.message ?? null })
    }
    return { topic, partitionResult }
  })
  const replicaElectionResults = results.filter((it) => !isAll || it.partitionResult.length > 0)
  return {
    records,
    reply: { throttleTimeMs: 0, errorCode: errorCodes.NONE, replicaElectionResults },
  }
}

function electOne(
  image: MetadataImage,
  topicName: string,
  partitionId: number,
  election: Election,
  records: MetadataRecord[],
): Fault | undefined {
  const topic = topicByName(image, topicName)
  const partition = topic?.partitions[partitionId]
  if (topic === undefined || partition === undefined) {
    return fault('UNKNOWN_TOPIC_OR_PARTITION', `No such partition: ${topicName}-${partitionId}`)
  }
  const isGood =
    election === 'preferred'
      ? partition.leader === partition.replicas[0]
      : partition.leader !== NO_LEADER
  if (isGood) return fault('ELECTION_NOT_NEEDED', null)
  const body = changePartition(
    image,
    { topicId: topic.id, partitionId, partition },
    { election, isAcceptable: (id) => canLead(image, partition, id) },
  )
  const isElected =
    body !== undefined && body.leader !== NO_LEADER_CHANGE && body.leader !== NO_LEADER
  if (!isElected) {
    return election === 'preferred'
      ? fault('PREFERRED_LEADER_NOT_AVAILABLE', 'The preferred leader was not available.')
      : fault('ELIGIBLE_LEADERS_NOT_AVAILABLE', 'No replica could become the leader.')
  }
  records.push({ type: 'partitionChange', body })
  return undefined
}

function everyPartition(image: MetadataImage): ElectLeadersRequestTopicPartitions[] {
  return [...image.topics.values()].map(({ name, partitions }) => {
    return { topic: name, partitions: [...partitions.keys()] }
  })
}
