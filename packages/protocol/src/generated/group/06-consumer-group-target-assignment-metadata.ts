// Generated from schemas/group/ConsumerGroupTargetAssignmentMetadataKey.json and schemas/group/ConsumerGroupTargetAssignmentMetadataValue.json. Never edit.
import { type Reader, stringSize, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ConsumerGroupTargetAssignmentMetadataKey, versions 0. */
export interface ConsumerGroupTargetAssignmentMetadataKey {
  readonly groupId: string
}
/** {@link ConsumerGroupTargetAssignmentMetadataKey} to be written. */
export interface ConsumerGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
}

function sizeOfConsumerGroupTargetAssignmentMetadataKey(message: ConsumerGroupTargetAssignmentMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeConsumerGroupTargetAssignmentMetadataKey(message: ConsumerGroupTargetAssignmentMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeConsumerGroupTargetAssignmentMetadataKey(reader: Reader, _version: number): ConsumerGroupTargetAssignmentMetadataKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link ConsumerGroupTargetAssignmentMetadataKey}. */
export const consumerGroupTargetAssignmentMetadataKey: MessageCodec<ConsumerGroupTargetAssignmentMetadataKey, ConsumerGroupTargetAssignmentMetadataKeyInput> = {
  name: 'ConsumerGroupTargetAssignmentMetadataKey',
  key: 6,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerGroupTargetAssignmentMetadataKey,
  recordsSize: noRecords,
  encode: encodeConsumerGroupTargetAssignmentMetadataKey,
  decode: decodeConsumerGroupTargetAssignmentMetadataKey,
}

/** ConsumerGroupTargetAssignmentMetadataValue, versions 0. */
export interface ConsumerGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  /** default 0 */
  readonly assignmentTimestamp: number
}
/** {@link ConsumerGroupTargetAssignmentMetadataValue} to be written. */
export interface ConsumerGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: number | undefined
}

function sizeOfConsumerGroupTargetAssignmentMetadataValue(message: ConsumerGroupTargetAssignmentMetadataValueInput, _version: number): number {
  let size = 4
  const assignmentTimestamp = message.assignmentTimestamp ?? 0
  let tags = 0
  if (assignmentTimestamp !== 0) {
    tags += 1
    size += 10
  }
  size += uvarintSize(tags)
  return size
}
function encodeConsumerGroupTargetAssignmentMetadataValue(message: ConsumerGroupTargetAssignmentMetadataValueInput, _version: number, writer: Writer): void {
  const assignmentEpoch = message.assignmentEpoch
  writer.int32(assignmentEpoch)
  const assignmentTimestamp = message.assignmentTimestamp ?? 0
  let tags = 0
  if (assignmentTimestamp !== 0) tags += 1
  writer.uvarint(tags)
  if (assignmentTimestamp !== 0) {
    writer.uvarint(0)
    writer.uvarint(8)
    writer.int64(assignmentTimestamp)
  }
}
function decodeConsumerGroupTargetAssignmentMetadataValue(reader: Reader, _version: number): ConsumerGroupTargetAssignmentMetadataValue {
  const assignmentEpoch: number = reader.int32()
  let assignmentTimestamp: number = 0
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      assignmentTimestamp = reader.int64()
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { assignmentEpoch, assignmentTimestamp }
}
/** Reads and writes {@link ConsumerGroupTargetAssignmentMetadataValue}. */
export const consumerGroupTargetAssignmentMetadataValue: MessageCodec<ConsumerGroupTargetAssignmentMetadataValue, ConsumerGroupTargetAssignmentMetadataValueInput> = {
  name: 'ConsumerGroupTargetAssignmentMetadataValue',
  key: 6,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupTargetAssignmentMetadataValue,
  recordsSize: noRecords,
  encode: encodeConsumerGroupTargetAssignmentMetadataValue,
  decode: decodeConsumerGroupTargetAssignmentMetadataValue,
}
