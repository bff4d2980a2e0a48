// Generated from schemas/group/ShareGroupCurrentMemberAssignmentKey.json and schemas/group/ShareGroupCurrentMemberAssignmentValue.json. Never edit.
import { compactCountSize, type Reader, stringSize, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ShareGroupCurrentMemberAssignmentKey, versions 0. */
export interface ShareGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ShareGroupCurrentMemberAssignmentKey} to be written. */
export interface ShareGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfShareGroupCurrentMemberAssignmentKey(message: ShareGroupCurrentMemberAssignmentKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeShareGroupCurrentMemberAssignmentKey(message: ShareGroupCurrentMemberAssignmentKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeShareGroupCurrentMemberAssignmentKey(reader: Reader, _version: number): ShareGroupCurrentMemberAssignmentKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link ShareGroupCurrentMemberAssignmentKey}. */
export const shareGroupCurrentMemberAssignmentKey: MessageCodec<ShareGroupCurrentMemberAssignmentKey, ShareGroupCurrentMemberAssignmentKeyInput> = {
  name: 'ShareGroupCurrentMemberAssignmentKey',
  key: 14,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfShareGroupCurrentMemberAssignmentKey,
  recordsSize: noRecords,
  encode: encodeShareGroupCurrentMemberAssignmentKey,
  decode: decodeShareGroupCurrentMemberAssignmentKey,
}

/** ShareGroupCurrentMemberAssignmentValue, versions 0. */
export interface ShareGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ShareGroupCurrentMemberAssignmentValueTopicPartitions[]
}
/** {@link ShareGroupCurrentMemberAssignmentValue} to be written. */
export interface ShareGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
}

/** Part of {@link ShareGroupCurrentMemberAssignmentValue}. */
export interface ShareGroupCurrentMemberAssignmentValueTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ShareGroupCurrentMemberAssignmentValueTopicPartitions} to be written. */
export interface ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

function sizeOfShareGroupCurrentMemberAssignmentValueTopicPartitions(message: ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput, _version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeShareGroupCurrentMemberAssignmentValueTopicPartitions(message: ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeShareGroupCurrentMemberAssignmentValueTopicPartitions(reader: Reader, _version: number): ShareGroupCurrentMemberAssignmentValueTopicPartitions {
  const topicId: Uuid = reader.uuid()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfShareGroupCurrentMemberAssignmentValue(message: ShareGroupCurrentMemberAssignmentValueInput, version: number): number {
  let size = 10
  const assignedPartitions = message.assignedPartitions
  size += compactCountSize(assignedPartitions.length)
  for (const element of assignedPartitions) size += sizeOfShareGroupCurrentMemberAssignmentValueTopicPartitions(element, version)
  return size
}
function encodeShareGroupCurrentMemberAssignmentValue(message: ShareGroupCurrentMemberAssignmentValueInput, version: number, writer: Writer): void {
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const previousMemberEpoch = message.previousMemberEpoch
  writer.int32(previousMemberEpoch)
  const state = message.state
  writer.int8(state)
  const assignedPartitions = message.assignedPartitions
  writer.uvarint(assignedPartitions.length + 1)
  for (const element of assignedPartitions) {
    encodeShareGroupCurrentMemberAssignmentValueTopicPartitions(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareGroupCurrentMemberAssignmentValue(reader: Reader, version: number): ShareGroupCurrentMemberAssignmentValue {
  const memberEpoch: number = reader.int32()
  const previousMemberEpoch: number = reader.int32()
  const state: number = reader.int8()
  const assignedPartitions: ShareGroupCurrentMemberAssignmentValueTopicPartitions[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) assignedPartitions.push(decodeShareGroupCurrentMemberAssignmentValueTopicPartitions(reader, version))
  reader.skipTags()
  return { memberEpoch, previousMemberEpoch, state, assignedPartitions }
}
/** Reads and writes {@link ShareGroupCurrentMemberAssignmentValue}. */
export const shareGroupCurrentMemberAssignmentValue: MessageCodec<ShareGroupCurrentMemberAssignmentValue, ShareGroupCurrentMemberAssignmentValueInput> = {
  name: 'ShareGroupCurrentMemberAssignmentValue',
  key: 14,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfShareGroupCurrentMemberAssignmentValue,
  recordsSize: noRecords,
  encode: encodeShareGroupCurrentMemberAssignmentValue,
  decode: decodeShareGroupCurrentMemberAssignmentValue,
}
