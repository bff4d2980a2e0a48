// Generated from schemas/group/ConsumerGroupCurrentMemberAssignmentKey.json and schemas/group/ConsumerGroupCurrentMemberAssignmentValue.json. Never edit.
import { compactCountSize, type Reader, stringSize, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** ConsumerGroupCurrentMemberAssignmentKey, versions 0. */
export interface ConsumerGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ConsumerGroupCurrentMemberAssignmentKey} to be written. */
export interface ConsumerGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfConsumerGroupCurrentMemberAssignmentKey(message: ConsumerGroupCurrentMemberAssignmentKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeConsumerGroupCurrentMemberAssignmentKey(message: ConsumerGroupCurrentMemberAssignmentKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeConsumerGroupCurrentMemberAssignmentKey(reader: Reader, _version: number): ConsumerGroupCurrentMemberAssignmentKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link ConsumerGroupCurrentMemberAssignmentKey}. */
export const consumerGroupCurrentMemberAssignmentKey: MessageCodec<ConsumerGroupCurrentMemberAssignmentKey, ConsumerGroupCurrentMemberAssignmentKeyInput> = {
  name: 'ConsumerGroupCurrentMemberAssignmentKey',
  key: 8,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerGroupCurrentMemberAssignmentKey,
  recordsSize: noRecords,
  encode: encodeConsumerGroupCurrentMemberAssignmentKey,
  decode: decodeConsumerGroupCurrentMemberAssignmentKey,
}

/** ConsumerGroupCurrentMemberAssignmentValue, versions 0. */
export interface ConsumerGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[]
  readonly partitionsPendingRevocation: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[]
}
/** {@link ConsumerGroupCurrentMemberAssignmentValue} to be written. */
export interface ConsumerGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
  readonly partitionsPendingRevocation: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
}

/** Part of {@link ConsumerGroupCurrentMemberAssignmentValue}. */
export interface ConsumerGroupCurrentMemberAssignmentValueTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
  readonly assignmentEpochs: readonly number[] | null
}
/** {@link ConsumerGroupCurrentMemberAssignmentValueTopicPartitions} to be written. */
export interface ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
  readonly assignmentEpochs?: readonly number[] | null | undefined
}

function sizeOfConsumerGroupCurrentMemberAssignmentValueTopicPartitions(message: ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput, version: number): number {
  let size = 16
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  const assignmentEpochs = message.assignmentEpochs === undefined ? NONE : message.assignmentEpochs
  let tags = 0
  if ((assignmentEpochs === null || assignmentEpochs.length > 0)) {
    tags += 1
    const inner = sizeOfConsumerGroupCurrentMemberAssignmentValueTopicPartitionsTag0(assignmentEpochs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfConsumerGroupCurrentMemberAssignmentValueTopicPartitionsTag0(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function encodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(message: ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  const assignmentEpochs = message.assignmentEpochs === undefined ? NONE : message.assignmentEpochs
  let tags = 0
  if ((assignmentEpochs === null || assignmentEpochs.length > 0)) tags += 1
  writer.uvarint(tags)
  if ((assignmentEpochs === null || assignmentEpochs.length > 0)) {
    writer.uvarint(0)
    writer.uvarint(sizeOfConsumerGroupCurrentMemberAssignmentValueTopicPartitionsTag0(assignmentEpochs, version))
    writer.uvarint((assignmentEpochs?.length ?? -1) + 1)
    if (assignmentEpochs !== null) {
      for (const element of assignmentEpochs) {
        writer.int32(element)
      }
    }
  }
}
function decodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(reader: Reader, _version: number): ConsumerGroupCurrentMemberAssignmentValueTopicPartitions {
  const topicId: Uuid = reader.uuid()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  let assignmentEpochs: readonly number[] | null = NONE
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      const assignmentEpochsCount = reader.compactNullableArrayLength(4)
      if (assignmentEpochsCount >= 0) {
        const elements: number[] = []
        for (let left = assignmentEpochsCount; left > 0; left--) elements.push(reader.int32())
        assignmentEpochs = elements
      }
      else assignmentEpochs = null
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { topicId, partitions, assignmentEpochs }
}
function sizeOfConsumerGroupCurrentMemberAssignmentValue(message: ConsumerGroupCurrentMemberAssignmentValueInput, version: number): number {
  let size = 10
  const assignedPartitions = message.assignedPartitions
  size += compactCountSize(assignedPartitions.length)
  for (const element of assignedPartitions) size += sizeOfConsumerGroupCurrentMemberAssignmentValueTopicPartitions(element, version)
  const partitionsPendingRevocation = message.partitionsPendingRevocation
  size += compactCountSize(partitionsPendingRevocation.length)
  for (const element of partitionsPendingRevocation) size += sizeOfConsumerGroupCurrentMemberAssignmentValueTopicPartitions(element, version)
  return size
}
function encodeConsumerGroupCurrentMemberAssignmentValue(message: ConsumerGroupCurrentMemberAssignmentValueInput, version: number, writer: Writer): void {
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const previousMemberEpoch = message.previousMemberEpoch
  writer.int32(previousMemberEpoch)
  const state = message.state
  writer.int8(state)
  const assignedPartitions = message.assignedPartitions
  writer.uvarint(assignedPartitions.length + 1)
  for (const element of assignedPartitions) {
    encodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(element, version, writer)
  }
  const partitionsPendingRevocation = message.partitionsPendingRevocation
  writer.uvarint(partitionsPendingRevocation.length + 1)
  for (const element of partitionsPendingRevocation) {
    encodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupCurrentMemberAssignmentValue(reader: Reader, version: number): ConsumerGroupCurrentMemberAssignmentValue {
  const memberEpoch: number = reader.int32()
  const previousMemberEpoch: number = reader.int32()
  const state: number = reader.int8()
  const assignedPartitions: ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) assignedPartitions.push(decodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(reader, version))
  const partitionsPendingRevocation: ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) partitionsPendingRevocation.push(decodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(reader, version))
  reader.skipTags()
  return { memberEpoch, previousMemberEpoch, state, assignedPartitions, partitionsPendingRevocation }
}
/** Reads and writes {@link ConsumerGroupCurrentMemberAssignmentValue}. */
export const consumerGroupCurrentMemberAssignmentValue: MessageCodec<ConsumerGroupCurrentMemberAssignmentValue, ConsumerGroupCurrentMemberAssignmentValueInput> = {
  name: 'ConsumerGroupCurrentMemberAssignmentValue',
  key: 8,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupCurrentMemberAssignmentValue,
  recordsSize: noRecords,
  encode: encodeConsumerGroupCurrentMemberAssignmentValue,
  decode: decodeConsumerGroupCurrentMemberAssignmentValue,
}
