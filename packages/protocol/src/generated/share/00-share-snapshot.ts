// Generated from schemas/share/ShareSnapshotKey.json and schemas/share/ShareSnapshotValue.json. Never edit.
import { compactCountSize, type Reader, stringSize, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ShareSnapshotKey, versions 0. */
export interface ShareSnapshotKey {
  readonly groupId: string
  readonly topicId: Uuid
  readonly partition: number
}
/** {@link ShareSnapshotKey} to be written. */
export interface ShareSnapshotKeyInput {
  readonly groupId: string
  readonly topicId: Uuid
  readonly partition: number
}

function sizeOfShareSnapshotKey(message: ShareSnapshotKeyInput, _version: number): number {
  let size = 20
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeShareSnapshotKey(message: ShareSnapshotKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const topicId = message.topicId
  writer.uuid(topicId)
  const partition = message.partition
  writer.int32(partition)
}
function decodeShareSnapshotKey(reader: Reader, _version: number): ShareSnapshotKey {
  const groupId: string = reader.string()
  const topicId: Uuid = reader.uuid()
  const partition: number = reader.int32()
  return { groupId, topicId, partition }
}
/** Reads and writes {@link ShareSnapshotKey}. */
export const shareSnapshotKey: MessageCodec<ShareSnapshotKey, ShareSnapshotKeyInput> = {
  name: 'ShareSnapshotKey',
  key: 0,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfShareSnapshotKey,
  recordsSize: noRecords,
  encode: encodeShareSnapshotKey,
  decode: decodeShareSnapshotKey,
}

/** ShareSnapshotValue, versions 0. */
export interface ShareSnapshotValue {
  readonly snapshotEpoch: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  /** default -1 */
  readonly deliveryCompleteCount: number
  readonly createTimestamp: number
  readonly writeTimestamp: number
  readonly stateBatches: readonly ShareSnapshotValueStateBatch[]
}
/** {@link ShareSnapshotValue} to be written. */
export interface ShareSnapshotValueInput {
  readonly snapshotEpoch: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  readonly deliveryCompleteCount?: number | undefined
  readonly createTimestamp: number
  readonly writeTimestamp: number
  readonly stateBatches: readonly ShareSnapshotValueStateBatchInput[]
}

/** Part of {@link ShareSnapshotValue}. */
export interface ShareSnapshotValueStateBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
/** {@link ShareSnapshotValueStateBatch} to be written. */
export interface ShareSnapshotValueStateBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}

function sizeOfShareSnapshotValueStateBatch(_message: ShareSnapshotValueStateBatchInput, _version: number): number {
  let size = 20
  return size
}
function encodeShareSnapshotValueStateBatch(message: ShareSnapshotValueStateBatchInput, _version: number, writer: Writer): void {
  const firstOffset = message.firstOffset
  writer.int64(firstOffset)
  const lastOffset = message.lastOffset
  writer.int64(lastOffset)
  const deliveryState = message.deliveryState
  writer.int8(deliveryState)
  const deliveryCount = message.deliveryCount
  writer.int16(deliveryCount)
  writer.uvarint(0)
}
function decodeShareSnapshotValueStateBatch(reader: Reader, _version: number): ShareSnapshotValueStateBatch {
  const firstOffset: number = reader.int64()
  const lastOffset: number = reader.int64()
  const deliveryState: number = reader.int8()
  const deliveryCount: number = reader.int16()
  reader.skipTags()
  return { firstOffset, lastOffset, deliveryState, deliveryCount }
}
function sizeOfShareSnapshotValue(message: ShareSnapshotValueInput, version: number): number {
  let size = 36
  const deliveryCompleteCount = message.deliveryCompleteCount ?? -1
  const stateBatches = message.stateBatches
  size += compactCountSize(stateBatches.length)
  for (const element of stateBatches) size += sizeOfShareSnapshotValueStateBatch(element, version)
  let tags = 0
  if (deliveryCompleteCount !== -1) {
    tags += 1
    size += 6
  }
  size += uvarintSize(tags)
  return size
}
function encodeShareSnapshotValue(message: ShareSnapshotValueInput, version: number, writer: Writer): void {
  const snapshotEpoch = message.snapshotEpoch
  writer.int32(snapshotEpoch)
  const stateEpoch = message.stateEpoch
  writer.int32(stateEpoch)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const startOffset = message.startOffset
  writer.int64(startOffset)
  const deliveryCompleteCount = message.deliveryCompleteCount ?? -1
  const createTimestamp = message.createTimestamp
  writer.int64(createTimestamp)
  const writeTimestamp = message.writeTimestamp
  writer.int64(writeTimestamp)
  const stateBatches = message.stateBatches
  writer.uvarint(stateBatches.length + 1)
  for (const element of stateBatches) {
    encodeShareSnapshotValueStateBatch(element, version, writer)
  }
  let tags = 0
  if (deliveryCompleteCount !== -1) tags += 1
  writer.uvarint(tags)
  if (deliveryCompleteCount !== -1) {
    writer.uvarint(0)
    writer.uvarint(4)
    writer.int32(deliveryCompleteCount)
  }
}
function decodeShareSnapshotValue(reader: Reader, version: number): ShareSnapshotValue {
  const snapshotEpoch: number = reader.int32()
  const stateEpoch: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const startOffset: number = reader.int64()
  let deliveryCompleteCount: number = -1
  const createTimestamp: number = reader.int64()
  const writeTimestamp: number = reader.int64()
  const stateBatches: ShareSnapshotValueStateBatch[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) stateBatches.push(decodeShareSnapshotValueStateBatch(reader, version))
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      deliveryCompleteCount = reader.int32()
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { snapshotEpoch, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, createTimestamp, writeTimestamp, stateBatches }
}
/** Reads and writes {@link ShareSnapshotValue}. */
export const shareSnapshotValue: MessageCodec<ShareSnapshotValue, ShareSnapshotValueInput> = {
  name: 'ShareSnapshotValue',
  key: 0,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfShareSnapshotValue,
  recordsSize: noRecords,
  encode: encodeShareSnapshotValue,
  decode: decodeShareSnapshotValue,
}
