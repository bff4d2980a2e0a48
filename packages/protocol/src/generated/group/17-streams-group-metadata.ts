// Generated from schemas/group/StreamsGroupMetadataKey.json and schemas/group/StreamsGroupMetadataValue.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** StreamsGroupMetadataKey, versions 0. */
export interface StreamsGroupMetadataKey {
  readonly groupId: string
}
/** {@link StreamsGroupMetadataKey} to be written. */
export interface StreamsGroupMetadataKeyInput {
  readonly groupId: string
}

function sizeOfStreamsGroupMetadataKey(message: StreamsGroupMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeStreamsGroupMetadataKey(message: StreamsGroupMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeStreamsGroupMetadataKey(reader: Reader, _version: number): StreamsGroupMetadataKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link StreamsGroupMetadataKey}. */
export const streamsGroupMetadataKey: MessageCodec<StreamsGroupMetadataKey, StreamsGroupMetadataKeyInput> = {
  name: 'StreamsGroupMetadataKey',
  key: 17,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfStreamsGroupMetadataKey,
  recordsSize: noRecords,
  encode: encodeStreamsGroupMetadataKey,
  decode: decodeStreamsGroupMetadataKey,
}

/** StreamsGroupMetadataValue, versions 0. */
export interface StreamsGroupMetadataValue {
  readonly epoch: number
  readonly metadataHash: bigint
  /** default -1 */
  readonly validatedTopologyEpoch: number
  readonly lastAssignmentConfigs: readonly StreamsGroupMetadataValueLastAssignmentConfig[] | null
  /** default -1 */
  readonly storedDescriptionTopologyEpoch: number
  /** default -1 */
  readonly failedDescriptionTopologyEpoch: number
}
/** {@link StreamsGroupMetadataValue} to be written. */
export interface StreamsGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly validatedTopologyEpoch?: number | undefined
  readonly lastAssignmentConfigs?: readonly StreamsGroupMetadataValueLastAssignmentConfigInput[] | null | undefined
  readonly storedDescriptionTopologyEpoch?: number | undefined
  readonly failedDescriptionTopologyEpoch?: number | undefined
}

/** Part of {@link StreamsGroupMetadataValue}. */
export interface StreamsGroupMetadataValueLastAssignmentConfig {
  readonly key: string
  readonly value: string
}
/** {@link StreamsGroupMetadataValueLastAssignmentConfig} to be written. */
export interface StreamsGroupMetadataValueLastAssignmentConfigInput {
  readonly key: string
  readonly value: string
}

function sizeOfStreamsGroupMetadataValueLastAssignmentConfig(message: StreamsGroupMetadataValueLastAssignmentConfigInput, _version: number): number {
  let size = 1
  const key = message.key
  size += compactStringSize(key)
  const value_ = message.value
  size += compactStringSize(value_)
  return size
}
function encodeStreamsGroupMetadataValueLastAssignmentConfig(message: StreamsGroupMetadataValueLastAssignmentConfigInput, _version: number, writer: Writer): void {
  const key = message.key
  writer.compactString(key)
  const value_ = message.value
  writer.compactString(value_)
  writer.uvarint(0)
}
function decodeStreamsGroupMetadataValueLastAssignmentConfig(reader: Reader, _version: number): StreamsGroupMetadataValueLastAssignmentConfig {
  const key: string = reader.compactString()
  const value_: string = reader.compactString()
  reader.skipTags()
  return { key, value: value_ }
}
function sizeOfStreamsGroupMetadataValue(message: StreamsGroupMetadataValueInput, version: number): number {
  let size = 12
  const validatedTopologyEpoch = message.validatedTopologyEpoch ?? -1
  const lastAssignmentConfigs = message.lastAssignmentConfigs === undefined ? NONE : message.lastAssignmentConfigs
  const storedDescriptionTopologyEpoch = message.storedDescriptionTopologyEpoch ?? -1
  const failedDescriptionTopologyEpoch = message.failedDescriptionTopologyEpoch ?? -1
  let tags = 0
  if (validatedTopologyEpoch !== -1) {
    tags += 1
    size += 6
  }
  if ((lastAssignmentConfigs === null || lastAssignmentConfigs.length > 0)) {
    tags += 1
    const inner = sizeOfStreamsGroupMetadataValueTag1(lastAssignmentConfigs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (storedDescriptionTopologyEpoch !== -1) {
    tags += 1
    size += 6
  }
  if (failedDescriptionTopologyEpoch !== -1) {
    tags += 1
    size += 6
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfStreamsGroupMetadataValueTag1(value: readonly StreamsGroupMetadataValueLastAssignmentConfigInput[] | null, version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    for (const element of value) size += sizeOfStreamsGroupMetadataValueLastAssignmentConfig(element, version)
  }
  return size
}
function encodeStreamsGroupMetadataValue(message: StreamsGroupMetadataValueInput, version: number, writer: Writer): void {
  const epoch = message.epoch
  writer.int32(epoch)
  const metadataHash = message.metadataHash
  writer.int64Opaque(metadataHash)
  const validatedTopologyEpoch = message.validatedTopologyEpoch ?? -1
  const lastAssignmentConfigs = message.lastAssignmentConfigs === undefined ? NONE : message.lastAssignmentConfigs
  const storedDescriptionTopologyEpoch = message.storedDescriptionTopologyEpoch ?? -1
  const failedDescriptionTopologyEpoch = message.failedDescriptionTopologyEpoch ?? -1
  let tags = 0
  if (validatedTopologyEpoch !== -1) tags += 1
  if ((lastAssignmentConfigs === null || lastAssignmentConfigs.length > 0)) tags += 1
  if (storedDescriptionTopologyEpoch !== -1) tags += 1
  if (failedDescriptionTopologyEpoch !== -1) tags += 1
  writer.uvarint(tags)
  if (validatedTopologyEpoch !== -1) {
    writer.uvarint(0)
    writer.uvarint(4)
    writer.int32(validatedTopologyEpoch)
  }
  if ((lastAssignmentConfigs === null || lastAssignmentConfigs.length > 0)) {
    writer.uvarint(1)
    writer.uvarint(sizeOfStreamsGroupMetadataValueTag1(lastAssignmentConfigs, version))
    writer.uvarint((lastAssignmentConfigs?.length ?? -1) + 1)
    if (lastAssignmentConfigs !== null) {
      for (const element of lastAssignmentConfigs) {
        encodeStreamsGroupMetadataValueLastAssignmentConfig(element, version, writer)
      }
    }
  }
  if (storedDescriptionTopologyEpoch !== -1) {
    writer.uvarint(2)
    writer.uvarint(4)
    writer.int32(storedDescriptionTopologyEpoch)
  }
  if (failedDescriptionTopologyEpoch !== -1) {
    writer.uvarint(3)
    writer.uvarint(4)
    writer.int32(failedDescriptionTopologyEpoch)
  }
}
function decodeStreamsGroupMetadataValue(reader: Reader, version: number): StreamsGroupMetadataValue {
  const epoch: number = reader.int32()
  const metadataHash: bigint = reader.int64Opaque()
  let validatedTopologyEpoch: number = -1
  let lastAssignmentConfigs: readonly StreamsGroupMetadataValueLastAssignmentConfig[] | null = NONE
  let storedDescriptionTopologyEpoch: number = -1
  let failedDescriptionTopologyEpoch: number = -1
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      validatedTopologyEpoch = reader.int32()
    }
    else if (tag === 1) {
      const lastAssignmentConfigsCount = reader.compactNullableArrayLength(3)
      if (lastAssignmentConfigsCount >= 0) {
        const elements: StreamsGroupMetadataValueLastAssignmentConfig[] = []
        for (let left = lastAssignmentConfigsCount; left > 0; left--) elements.push(decodeStreamsGroupMetadataValueLastAssignmentConfig(reader, version))
        lastAssignmentConfigs = elements
      }
      else lastAssignmentConfigs = null
    }
    else if (tag === 2) {
      storedDescriptionTopologyEpoch = reader.int32()
    }
    else if (tag === 3) {
      failedDescriptionTopologyEpoch = reader.int32()
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { epoch, metadataHash, validatedTopologyEpoch, lastAssignmentConfigs, storedDescriptionTopologyEpoch, failedDescriptionTopologyEpoch }
}
/** Reads and writes {@link StreamsGroupMetadataValue}. */
export const streamsGroupMetadataValue: MessageCodec<StreamsGroupMetadataValue, StreamsGroupMetadataValueInput> = {
  name: 'StreamsGroupMetadataValue',
  key: 17,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupMetadataValue,
  recordsSize: noRecords,
  encode: encodeStreamsGroupMetadataValue,
  decode: decodeStreamsGroupMetadataValue,
}
