// Generated from schemas/group/ShareGroupStatePartitionMetadataKey.json and schemas/group/ShareGroupStatePartitionMetadataValue.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ShareGroupStatePartitionMetadataKey, versions 0. */
export interface ShareGroupStatePartitionMetadataKey {
  readonly groupId: string
}
/** {@link ShareGroupStatePartitionMetadataKey} to be written. */
export interface ShareGroupStatePartitionMetadataKeyInput {
  readonly groupId: string
}

function sizeOfShareGroupStatePartitionMetadataKey(message: ShareGroupStatePartitionMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeShareGroupStatePartitionMetadataKey(message: ShareGroupStatePartitionMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeShareGroupStatePartitionMetadataKey(reader: Reader, _version: number): ShareGroupStatePartitionMetadataKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link ShareGroupStatePartitionMetadataKey}. */
export const shareGroupStatePartitionMetadataKey: MessageCodec<ShareGroupStatePartitionMetadataKey, ShareGroupStatePartitionMetadataKeyInput> = {
  name: 'ShareGroupStatePartitionMetadataKey',
  key: 15,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfShareGroupStatePartitionMetadataKey,
  recordsSize: noRecords,
  encode: encodeShareGroupStatePartitionMetadataKey,
  decode: decodeShareGroupStatePartitionMetadataKey,
}

/** ShareGroupStatePartitionMetadataValue, versions 0. */
export interface ShareGroupStatePartitionMetadataValue {
  readonly initializingTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[]
  readonly initializedTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[]
  readonly deletingTopics: readonly ShareGroupStatePartitionMetadataValueTopicInfo[]
}
/** {@link ShareGroupStatePartitionMetadataValue} to be written. */
export interface ShareGroupStatePartitionMetadataValueInput {
  readonly initializingTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput[]
  readonly initializedTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput[]
  readonly deletingTopics: readonly ShareGroupStatePartitionMetadataValueTopicInfoInput[]
}

/** Part of {@link ShareGroupStatePartitionMetadataValue}. */
export interface ShareGroupStatePartitionMetadataValueTopicInfo {
  readonly topicId: Uuid
  readonly topicName: string
}
/** {@link ShareGroupStatePartitionMetadataValueTopicInfo} to be written. */
export interface ShareGroupStatePartitionMetadataValueTopicInfoInput {
  readonly topicId: Uuid
  readonly topicName: string
}

/** Part of {@link ShareGroupStatePartitionMetadataValue}. */
export interface ShareGroupStatePartitionMetadataValueTopicPartitionsInfo {
  readonly topicId: Uuid
  readonly topicName: string
  readonly partitions: readonly number[]
}
/** {@link ShareGroupStatePartitionMetadataValueTopicPartitionsInfo} to be written. */
export interface ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput {
  readonly topicId: Uuid
  readonly topicName: string
  readonly partitions: readonly number[]
}

function sizeOfShareGroupStatePartitionMetadataValueTopicPartitionsInfo(message: ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput, _version: number): number {
  let size = 17
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(message: ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(reader: Reader, _version: number): ShareGroupStatePartitionMetadataValueTopicPartitionsInfo {
  const topicId: Uuid = reader.uuid()
  const topicName: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, topicName, partitions }
}
function sizeOfShareGroupStatePartitionMetadataValueTopicInfo(message: ShareGroupStatePartitionMetadataValueTopicInfoInput, _version: number): number {
  let size = 17
  const topicName = message.topicName
  size += compactStringSize(topicName)
  return size
}
function encodeShareGroupStatePartitionMetadataValueTopicInfo(message: ShareGroupStatePartitionMetadataValueTopicInfoInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const topicName = message.topicName
  writer.compactString(topicName)
  writer.uvarint(0)
}
function decodeShareGroupStatePartitionMetadataValueTopicInfo(reader: Reader, _version: number): ShareGroupStatePartitionMetadataValueTopicInfo {
  const topicId: Uuid = reader.uuid()
  const topicName: string = reader.compactString()
  reader.skipTags()
  return { topicId, topicName }
}
function sizeOfShareGroupStatePartitionMetadataValue(message: ShareGroupStatePartitionMetadataValueInput, version: number): number {
  let size = 1
  const initializingTopics = message.initializingTopics
  size += compactCountSize(initializingTopics.length)
  for (const element of initializingTopics) size += sizeOfShareGroupStatePartitionMetadataValueTopicPartitionsInfo(element, version)
  const initializedTopics = message.initializedTopics
  size += compactCountSize(initializedTopics.length)
  for (const element of initializedTopics) size += sizeOfShareGroupStatePartitionMetadataValueTopicPartitionsInfo(element, version)
  const deletingTopics = message.deletingTopics
  size += compactCountSize(deletingTopics.length)
  for (const element of deletingTopics) size += sizeOfShareGroupStatePartitionMetadataValueTopicInfo(element, version)
  return size
}
function encodeShareGroupStatePartitionMetadataValue(message: ShareGroupStatePartitionMetadataValueInput, version: number, writer: Writer): void {
  const initializingTopics = message.initializingTopics
  writer.uvarint(initializingTopics.length + 1)
  for (const element of initializingTopics) {
    encodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(element, version, writer)
  }
  const initializedTopics = message.initializedTopics
  writer.uvarint(initializedTopics.length + 1)
  for (const element of initializedTopics) {
    encodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(element, version, writer)
  }
  const deletingTopics = message.deletingTopics
  writer.uvarint(deletingTopics.length + 1)
  for (const element of deletingTopics) {
    encodeShareGroupStatePartitionMetadataValueTopicInfo(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareGroupStatePartitionMetadataValue(reader: Reader, version: number): ShareGroupStatePartitionMetadataValue {
  const initializingTopics: ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[] = []
  for (let left = reader.compactArrayLength(19); left > 0; left--) initializingTopics.push(decodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(reader, version))
  const initializedTopics: ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[] = []
  for (let left = reader.compactArrayLength(19); left > 0; left--) initializedTopics.push(decodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(reader, version))
  const deletingTopics: ShareGroupStatePartitionMetadataValueTopicInfo[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) deletingTopics.push(decodeShareGroupStatePartitionMetadataValueTopicInfo(reader, version))
  reader.skipTags()
  return { initializingTopics, initializedTopics, deletingTopics }
}
/** Reads and writes {@link ShareGroupStatePartitionMetadataValue}. */
export const shareGroupStatePartitionMetadataValue: MessageCodec<ShareGroupStatePartitionMetadataValue, ShareGroupStatePartitionMetadataValueInput> = {
  name: 'ShareGroupStatePartitionMetadataValue',
  key: 15,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfShareGroupStatePartitionMetadataValue,
  recordsSize: noRecords,
  encode: encodeShareGroupStatePartitionMetadataValue,
  decode: decodeShareGroupStatePartitionMetadataValue,
}
