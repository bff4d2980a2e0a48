// Generated from schemas/group/StreamsGroupTargetAssignmentMetadataKey.json and schemas/group/StreamsGroupTargetAssignmentMetadataValue.json. Never edit.
import { type Reader, stringSize, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** StreamsGroupTargetAssignmentMetadataKey, versions 0. */
export interface StreamsGroupTargetAssignmentMetadataKey {
  readonly groupId: string
}
/** {@link StreamsGroupTargetAssignmentMetadataKey} to be written. */
export interface StreamsGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
}

function sizeOfStreamsGroupTargetAssignmentMetadataKey(message: StreamsGroupTargetAssignmentMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeStreamsGroupTargetAssignmentMetadataKey(message: StreamsGroupTargetAssignmentMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeStreamsGroupTargetAssignmentMetadataKey(reader: Reader, _version: number): StreamsGroupTargetAssignmentMetadataKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link StreamsGroupTargetAssignmentMetadataKey}. */
export const streamsGroupTargetAssignmentMetadataKey: MessageCodec<StreamsGroupTargetAssignmentMetadataKey, StreamsGroupTargetAssignmentMetadataKeyInput> = {
  name: 'StreamsGroupTargetAssignmentMetadataKey',
  key: 20,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfStreamsGroupTargetAssignmentMetadataKey,
  recordsSize: noRecords,
  encode: encodeStreamsGroupTargetAssignmentMetadataKey,
  decode: decodeStreamsGroupTargetAssignmentMetadataKey,
}

/** StreamsGroupTargetAssignmentMetadataValue, versions 0. */
export interface StreamsGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  /** default 0 */
  readonly assignmentTimestamp: number
}
/** {@link StreamsGroupTargetAssignmentMetadataValue} to be written. */
export interface StreamsGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: number | undefined
}

function sizeOfStreamsGroupTargetAssignmentMetadataValue(message: StreamsGroupTargetAssignmentMetadataValueInput, _version: number): number {
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
function encodeStreamsGroupTargetAssignmentMetadataValue(message: StreamsGroupTargetAssignmentMetadataValueInput, _version: number, writer: Writer): void {
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
function decodeStreamsGroupTargetAssignmentMetadataValue(reader: Reader, _version: number): StreamsGroupTargetAssignmentMetadataValue {
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
/** Reads and writes {@link StreamsGroupTargetAssignmentMetadataValue}. */
export const streamsGroupTargetAssignmentMetadataValue: MessageCodec<StreamsGroupTargetAssignmentMetadataValue, StreamsGroupTargetAssignmentMetadataValueInput> = {
  name: 'StreamsGroupTargetAssignmentMetadataValue',
  key: 20,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupTargetAssignmentMetadataValue,
  recordsSize: noRecords,
  encode: encodeStreamsGroupTargetAssignmentMetadataValue,
  decode: decodeStreamsGroupTargetAssignmentMetadataValue,
}
