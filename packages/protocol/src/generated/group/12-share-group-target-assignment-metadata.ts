// Generated from schemas/group/ShareGroupTargetAssignmentMetadataKey.json and schemas/group/ShareGroupTargetAssignmentMetadataValue.json. Never edit.
import { type Reader, stringSize, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ShareGroupTargetAssignmentMetadataKey, versions 0. */
export interface ShareGroupTargetAssignmentMetadataKey {
  readonly groupId: string
}
/** {@link ShareGroupTargetAssignmentMetadataKey} to be written. */
export interface ShareGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
}

function sizeOfShareGroupTargetAssignmentMetadataKey(message: ShareGroupTargetAssignmentMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeShareGroupTargetAssignmentMetadataKey(message: ShareGroupTargetAssignmentMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeShareGroupTargetAssignmentMetadataKey(reader: Reader, _version: number): ShareGroupTargetAssignmentMetadataKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link ShareGroupTargetAssignmentMetadataKey}. */
export const shareGroupTargetAssignmentMetadataKey: MessageCodec<ShareGroupTargetAssignmentMetadataKey, ShareGroupTargetAssignmentMetadataKeyInput> = {
  name: 'ShareGroupTargetAssignmentMetadataKey',
  key: 12,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfShareGroupTargetAssignmentMetadataKey,
  recordsSize: noRecords,
  encode: encodeShareGroupTargetAssignmentMetadataKey,
  decode: decodeShareGroupTargetAssignmentMetadataKey,
}

/** ShareGroupTargetAssignmentMetadataValue, versions 0. */
export interface ShareGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  /** default 0 */
  readonly assignmentTimestamp: number
}
/** {@link ShareGroupTargetAssignmentMetadataValue} to be written. */
export interface ShareGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: number | undefined
}

function sizeOfShareGroupTargetAssignmentMetadataValue(message: ShareGroupTargetAssignmentMetadataValueInput, _version: number): number {
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
function encodeShareGroupTargetAssignmentMetadataValue(message: ShareGroupTargetAssignmentMetadataValueInput, _version: number, writer: Writer): void {
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
function decodeShareGroupTargetAssignmentMetadataValue(reader: Reader, _version: number): ShareGroupTargetAssignmentMetadataValue {
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
/** Reads and writes {@link ShareGroupTargetAssignmentMetadataValue}. */
export const shareGroupTargetAssignmentMetadataValue: MessageCodec<ShareGroupTargetAssignmentMetadataValue, ShareGroupTargetAssignmentMetadataValueInput> = {
  name: 'ShareGroupTargetAssignmentMetadataValue',
  key: 12,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfShareGroupTargetAssignmentMetadataValue,
  recordsSize: noRecords,
  encode: encodeShareGroupTargetAssignmentMetadataValue,
  decode: decodeShareGroupTargetAssignmentMetadataValue,
}
