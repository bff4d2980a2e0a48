// Generated from schemas/group/ConsumerGroupTargetAssignmentMemberKey.json and schemas/group/ConsumerGroupTargetAssignmentMemberValue.json. Never edit.
import { compactCountSize, type Reader, stringSize, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ConsumerGroupTargetAssignmentMemberKey, versions 0. */
export interface ConsumerGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ConsumerGroupTargetAssignmentMemberKey} to be written. */
export interface ConsumerGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfConsumerGroupTargetAssignmentMemberKey(message: ConsumerGroupTargetAssignmentMemberKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeConsumerGroupTargetAssignmentMemberKey(message: ConsumerGroupTargetAssignmentMemberKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeConsumerGroupTargetAssignmentMemberKey(reader: Reader, _version: number): ConsumerGroupTargetAssignmentMemberKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link ConsumerGroupTargetAssignmentMemberKey}. */
export const consumerGroupTargetAssignmentMemberKey: MessageCodec<ConsumerGroupTargetAssignmentMemberKey, ConsumerGroupTargetAssignmentMemberKeyInput> = {
  name: 'ConsumerGroupTargetAssignmentMemberKey',
  key: 7,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerGroupTargetAssignmentMemberKey,
  recordsSize: noRecords,
  encode: encodeConsumerGroupTargetAssignmentMemberKey,
  decode: decodeConsumerGroupTargetAssignmentMemberKey,
}

/** ConsumerGroupTargetAssignmentMemberValue, versions 0. */
export interface ConsumerGroupTargetAssignmentMemberValue {
  readonly topicPartitions: readonly ConsumerGroupTargetAssignmentMemberValueTopicPartition[]
}
/** {@link ConsumerGroupTargetAssignmentMemberValue} to be written. */
export interface ConsumerGroupTargetAssignmentMemberValueInput {
  readonly topicPartitions: readonly ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput[]
}

/** Part of {@link ConsumerGroupTargetAssignmentMemberValue}. */
export interface ConsumerGroupTargetAssignmentMemberValueTopicPartition {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ConsumerGroupTargetAssignmentMemberValueTopicPartition} to be written. */
export interface ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

function sizeOfConsumerGroupTargetAssignmentMemberValueTopicPartition(message: ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput, _version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeConsumerGroupTargetAssignmentMemberValueTopicPartition(message: ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupTargetAssignmentMemberValueTopicPartition(reader: Reader, _version: number): ConsumerGroupTargetAssignmentMemberValueTopicPartition {
  const topicId: Uuid = reader.uuid()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfConsumerGroupTargetAssignmentMemberValue(message: ConsumerGroupTargetAssignmentMemberValueInput, version: number): number {
  let size = 1
  const topicPartitions = message.topicPartitions
  size += compactCountSize(topicPartitions.length)
  for (const element of topicPartitions) size += sizeOfConsumerGroupTargetAssignmentMemberValueTopicPartition(element, version)
  return size
}
function encodeConsumerGroupTargetAssignmentMemberValue(message: ConsumerGroupTargetAssignmentMemberValueInput, version: number, writer: Writer): void {
  const topicPartitions = message.topicPartitions
  writer.uvarint(topicPartitions.length + 1)
  for (const element of topicPartitions) {
    encodeConsumerGroupTargetAssignmentMemberValueTopicPartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupTargetAssignmentMemberValue(reader: Reader, version: number): ConsumerGroupTargetAssignmentMemberValue {
  const topicPartitions: ConsumerGroupTargetAssignmentMemberValueTopicPartition[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topicPartitions.push(decodeConsumerGroupTargetAssignmentMemberValueTopicPartition(reader, version))
  reader.skipTags()
  return { topicPartitions }
}
/** Reads and writes {@link ConsumerGroupTargetAssignmentMemberValue}. */
export const consumerGroupTargetAssignmentMemberValue: MessageCodec<ConsumerGroupTargetAssignmentMemberValue, ConsumerGroupTargetAssignmentMemberValueInput> = {
  name: 'ConsumerGroupTargetAssignmentMemberValue',
  key: 7,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupTargetAssignmentMemberValue,
  recordsSize: noRecords,
  encode: encodeConsumerGroupTargetAssignmentMemberValue,
  decode: decodeConsumerGroupTargetAssignmentMemberValue,
}
