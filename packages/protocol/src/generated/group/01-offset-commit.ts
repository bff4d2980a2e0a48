// Generated from schemas/group/OffsetCommitKey.json and schemas/group/OffsetCommitValue.json. Never edit.
import { compactStringSize, type Reader, stringSize, type Uuid, uvarintSize, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** OffsetCommitKey, versions 0. */
export interface OffsetCommitKey {
  readonly group: string
  readonly topic: string
  readonly partition: number
}
/** {@link OffsetCommitKey} to be written. */
export interface OffsetCommitKeyInput {
  readonly group: string
  readonly topic: string
  readonly partition: number
}

function sizeOfOffsetCommitKey(message: OffsetCommitKeyInput, _version: number): number {
  let size = 4
  const group = message.group
  size += stringSize(group)
  const topic = message.topic
  size += stringSize(topic)
  return size
}
function encodeOffsetCommitKey(message: OffsetCommitKeyInput, _version: number, writer: Writer): void {
  const group = message.group
  writer.string(group)
  const topic = message.topic
  writer.string(topic)
  const partition = message.partition
  writer.int32(partition)
}
function decodeOffsetCommitKey(reader: Reader, _version: number): OffsetCommitKey {
  const group: string = reader.string()
  const topic: string = reader.string()
  const partition: number = reader.int32()
  return { group, topic, partition }
}
/** Reads and writes {@link OffsetCommitKey}. */
export const offsetCommitKey: MessageCodec<OffsetCommitKey, OffsetCommitKeyInput> = {
  name: 'OffsetCommitKey',
  key: 1,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfOffsetCommitKey,
  recordsSize: noRecords,
  encode: encodeOffsetCommitKey,
  decode: decodeOffsetCommitKey,
}

/** OffsetCommitValue, versions 0-4. */
export interface OffsetCommitValue {
  readonly offset: number
  /** v3-4; default -1 */
  readonly leaderEpoch: number
  readonly metadata: string
  readonly commitTimestamp: number
  /** v1; default -1 */
  readonly expireTimestamp: number
  /** v4 */
  readonly topicId: Uuid
}
/** {@link OffsetCommitValue} to be written. */
export interface OffsetCommitValueInput {
  readonly offset: number
  readonly leaderEpoch?: number | undefined
  readonly metadata: string
  readonly commitTimestamp: number
  readonly expireTimestamp?: number | undefined
  readonly topicId?: Uuid | undefined
}

function sizeOfOffsetCommitValue(message: OffsetCommitValueInput, version: number): number {
  let size = 16
  if (version >= 3) {
    size += 4
  }
  const metadata = message.metadata
  size += version >= 4 ? compactStringSize(metadata) : stringSize(metadata)
  if (version >= 1 && version <= 1) {
    size += 8
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 4) {
    let tags = 0
    if (topicId !== ZERO_UUID) {
      tags += 1
      size += 18
    }
    size += uvarintSize(tags)
  }
  return size
}
function encodeOffsetCommitValue(message: OffsetCommitValueInput, version: number, writer: Writer): void {
  const offset = message.offset
  writer.int64(offset)
  const leaderEpoch = message.leaderEpoch ?? -1
  if (version >= 3) {
    writer.int32(leaderEpoch)
  }
  const metadata = message.metadata
  if (version >= 4) writer.compactString(metadata)
  else writer.string(metadata)
  const commitTimestamp = message.commitTimestamp
  writer.int64(commitTimestamp)
  const expireTimestamp = message.expireTimestamp ?? -1
  if (version >= 1 && version <= 1) {
    writer.int64(expireTimestamp)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 4) {
    let tags = 0
    if (topicId !== ZERO_UUID) tags += 1
    writer.uvarint(tags)
    if (topicId !== ZERO_UUID) {
      writer.uvarint(0)
      writer.uvarint(16)
      writer.uuid(topicId)
    }
  }
}
function decodeOffsetCommitValue(reader: Reader, version: number): OffsetCommitValue {
  const offset: number = reader.int64()
  const leaderEpoch: number = version >= 3 ? reader.int32() : -1
  const metadata: string = version >= 4 ? reader.compactString() : reader.string()
  const commitTimestamp: number = reader.int64()
  const expireTimestamp: number = version >= 1 && version <= 1 ? reader.int64() : -1
  let topicId: Uuid = ZERO_UUID
  if (version >= 4) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        topicId = reader.uuid()
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { offset, leaderEpoch, metadata, commitTimestamp, expireTimestamp, topicId }
}
/** Reads and writes {@link OffsetCommitValue}. */
export const offsetCommitValue: MessageCodec<OffsetCommitValue, OffsetCommitValueInput> = {
  name: 'OffsetCommitValue',
  key: 1,
  versions: [0, 4],
  flexibleFrom: 4,
  size: sizeOfOffsetCommitValue,
  recordsSize: noRecords,
  encode: encodeOffsetCommitValue,
  decode: decodeOffsetCommitValue,
}
