// Generated from schemas/share/ShareUpdateKey.json and schemas/share/ShareUpdateValue.json. Never edit.
import { compactCountSize, type Reader, stringSize, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ShareUpdateKey, versions 0. */
export interface ShareUpdateKey {
  readonly groupId: string
  readonly topicId: Uuid
  readonly partition: number
}
/** {@link ShareUpdateKey} to be written. */
export interface ShareUpdateKeyInput {
  readonly groupId: string
  readonly topicId: Uuid
  readonly partition: number
}

function sizeOfShareUpdateKey(message: ShareUpdateKeyInput, _version: number): number {
  let size = 20
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeShareUpdateKey(message: ShareUpdateKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const topicId = message.topicId
  writer.uuid(topicId)
  const partition = message.partition
  writer.int32(partition)
}
function decodeShareUpdateKey(reader: Reader, _version: number): ShareUpdateKey {
  const groupId: string = reader.string()
  const topicId: Uuid = reader.uuid()
  const partition: number = reader.int32()
  return { groupId, topicId, partition }
}
/** Reads and writes {@link ShareUpdateKey}. */
export const shareUpdateKey: MessageCodec<ShareUpdateKey, ShareUpdateKeyInput> = {
  name: 'ShareUpdateKey',
  key: 1,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfShareUpdateKey,
  recordsSize: noRecords,
  encode: encodeShareUpdateKey,
  decode: decodeShareUpdateKey,
}

/** ShareUpdateValue, versions 0. */
export interface ShareUpdateValue {
  readonly snapshotEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  /** default -1 */
  readonly deliveryCompleteCount: number
  readonly stateBatches: readonly ShareUpdateValueStateBatch[]
}
/** {@link ShareUpdateValue} to be written. */
export interface ShareUpdateValueInput {
  readonly snapshotEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  readonly deliveryCompleteCount?: number | undefined
  readonly stateBatches: readonly ShareUpdateValueStateBatchInput[]
}

/** Part of {@link ShareUpdateValue}. */
export interface ShareUpdateValueStateBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
/** {@link ShareUpdateValueStateBatch} to be written. */
export interface ShareUpdateValueStateBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}

function sizeOfShareUpdateValueStateBatch(_message: ShareUpdateValueStateBatchInput, _version: number): number {
  let size = 20
  return size
}
function encodeShareUpdateValueStateBatch(message: ShareUpdateValueStateBatchInput, _version: number, writer: Writer): void {
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
function decodeShareUpdateValueStateBatch(reader: Reader, _version: number): ShareUpdateValueStateBatch {
  const firstOffset: number = reader.int64()
  const lastOffset: number = reader.int64()
  const deliveryState: number = reader.int8()
  const deliveryCount: number = reader.int16()
  reader.skipTags()
  return { firstOffset, lastOffset, deliveryState, deliveryCount }
}
function sizeOfShareUpdateValue(message: ShareUpdateValueInput, version: number): number {
  let size = 16
  const deliveryCompleteCount = message.deliveryCompleteCount ?? -1
  const stateBatches = message.stateBatches
  size += compactCountSize(stateBatches.length)
  for (const element of stateBatches) size += sizeOfShareUpdateValueStateBatch(element, version)
  let tags = 0
  if (deliveryCompleteCount !== -1) {
    tags += 1
    size += 6
  }
  size += uvarintSize(tags)
  return size
}
function encodeShareUpdateValue(message: ShareUpdateValueInput, version: number, writer: Writer): void {
  const snapshotEpoch = message.snapshotEpoch
  writer.int32(snapshotEpoch)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const startOffset = message.startOffset
  writer.int64(startOffset)
  const deliveryCompleteCount = message.deliveryCompleteCount ?? -1
  const stateBatches = message.stateBatches
  writer.uvarint(stateBatches.length + 1)
  for (const element of stateBatches) {
    encodeShareUpdateValueStateBatch(element, version, writer)
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
function decodeShareUpdateValue(reader: Reader, version: number): ShareUpdateValue {
  const snapshotEpoch: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const startOffset: number = reader.int64()
  let deliveryCompleteCount: number = -1
  const stateBatches: ShareUpdateValueStateBatch[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) stateBatches.push(decodeShareUpdateValueStateBatch(reader, version))
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
  return { snapshotEpoch, leaderEpoch, startOffset, deliveryCompleteCount, stateBatches }
}
/** Reads and writes {@link ShareUpdateValue}. */
export const shareUpdateValue: MessageCodec<ShareUpdateValue, ShareUpdateValueInput> = {
  name: 'ShareUpdateValue',
  key: 1,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfShareUpdateValue,
  recordsSize: noRecords,
  encode: encodeShareUpdateValue,
  decode: decodeShareUpdateValue,
}
