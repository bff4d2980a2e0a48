// Generated from schemas/group/ShareGroupTargetAssignmentMemberKey.json and schemas/group/ShareGroupTargetAssignmentMemberValue.json. Never edit.
import { compactCountSize, type Reader, stringSize, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ShareGroupTargetAssignmentMemberKey, versions 0. */
export interface ShareGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ShareGroupTargetAssignmentMemberKey} to be written. */
export interface ShareGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfShareGroupTargetAssignmentMemberKey(message: ShareGroupTargetAssignmentMemberKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeShareGroupTargetAssignmentMemberKey(message: ShareGroupTargetAssignmentMemberKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeShareGroupTargetAssignmentMemberKey(reader: Reader, _version: number): ShareGroupTargetAssignmentMemberKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link ShareGroupTargetAssignmentMemberKey}. */
export const shareGroupTargetAssignmentMemberKey: MessageCodec<ShareGroupTargetAssignmentMemberKey, ShareGroupTargetAssignmentMemberKeyInput> = {
  name: 'ShareGroupTargetAssignmentMemberKey',
  key: 13,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfShareGroupTargetAssignmentMemberKey,
  recordsSize: noRecords,
  encode: encodeShareGroupTargetAssignmentMemberKey,
  decode: decodeShareGroupTargetAssignmentMemberKey,
}

/** ShareGroupTargetAssignmentMemberValue, versions 0. */
export interface ShareGroupTargetAssignmentMemberValue {
  readonly topicPartitions: readonly ShareGroupTargetAssignmentMemberValueTopicPartition[]
}
/** {@link ShareGroupTargetAssignmentMemberValue} to be written. */
export interface ShareGroupTargetAssignmentMemberValueInput {
  readonly topicPartitions: readonly ShareGroupTargetAssignmentMemberValueTopicPartitionInput[]
}

/** Part of {@link ShareGroupTargetAssignmentMemberValue}. */
export interface ShareGroupTargetAssignmentMemberValueTopicPartition {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ShareGroupTargetAssignmentMemberValueTopicPartition} to be written. */
export interface ShareGroupTargetAssignmentMemberValueTopicPartitionInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

function sizeOfShareGroupTargetAssignmentMemberValueTopicPartition(message: ShareGroupTargetAssignmentMemberValueTopicPartitionInput, _version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeShareGroupTargetAssignmentMemberValueTopicPartition(message: ShareGroupTargetAssignmentMemberValueTopicPartitionInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeShareGroupTargetAssignmentMemberValueTopicPartition(reader: Reader, _version: number): ShareGroupTargetAssignmentMemberValueTopicPartition {
  const topicId: Uuid = reader.uuid()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfShareGroupTargetAssignmentMemberValue(message: ShareGroupTargetAssignmentMemberValueInput, version: number): number {
  let size = 1
  const topicPartitions = message.topicPartitions
  size += compactCountSize(topicPartitions.length)
  for (const element of topicPartitions) size += sizeOfShareGroupTargetAssignmentMemberValueTopicPartition(element, version)
  return size
}
function encodeShareGroupTargetAssignmentMemberValue(message: ShareGroupTargetAssignmentMemberValueInput, version: number, writer: Writer): void {
  const topicPartitions = message.topicPartitions
  writer.uvarint(topicPartitions.length + 1)
  for (const element of topicPartitions) {
    encodeShareGroupTargetAssignmentMemberValueTopicPartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareGroupTargetAssignmentMemberValue(reader: Reader, version: number): ShareGroupTargetAssignmentMemberValue {
  const topicPartitions: ShareGroupTargetAssignmentMemberValueTopicPartition[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topicPartitions.push(decodeShareGroupTargetAssignmentMemberValueTopicPartition(reader, version))
  reader.skipTags()
  return { topicPartitions }
}
/** Reads and writes {@link ShareGroupTargetAssignmentMemberValue}. */
export const shareGroupTargetAssignmentMemberValue: MessageCodec<ShareGroupTargetAssignmentMemberValue, ShareGroupTargetAssignmentMemberValueInput> = {
  name: 'ShareGroupTargetAssignmentMemberValue',
  key: 13,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfShareGroupTargetAssignmentMemberValue,
  recordsSize: noRecords,
  encode: encodeShareGroupTargetAssignmentMemberValue,
  decode: decodeShareGroupTargetAssignmentMemberValue,
}
