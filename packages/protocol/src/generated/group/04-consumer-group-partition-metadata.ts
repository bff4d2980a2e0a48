// Generated from schemas/group/ConsumerGroupPartitionMetadataKey.json and schemas/group/ConsumerGroupPartitionMetadataValue.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ConsumerGroupPartitionMetadataKey, versions 0. */
export interface ConsumerGroupPartitionMetadataKey {
  readonly groupId: string
}
/** {@link ConsumerGroupPartitionMetadataKey} to be written. */
export interface ConsumerGroupPartitionMetadataKeyInput {
  readonly groupId: string
}

function sizeOfConsumerGroupPartitionMetadataKey(message: ConsumerGroupPartitionMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeConsumerGroupPartitionMetadataKey(message: ConsumerGroupPartitionMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeConsumerGroupPartitionMetadataKey(reader: Reader, _version: number): ConsumerGroupPartitionMetadataKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link ConsumerGroupPartitionMetadataKey}. */
export const consumerGroupPartitionMetadataKey: MessageCodec<ConsumerGroupPartitionMetadataKey, ConsumerGroupPartitionMetadataKeyInput> = {
  name: 'ConsumerGroupPartitionMetadataKey',
  key: 4,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerGroupPartitionMetadataKey,
  recordsSize: noRecords,
  encode: encodeConsumerGroupPartitionMetadataKey,
  decode: decodeConsumerGroupPartitionMetadataKey,
}

/** ConsumerGroupPartitionMetadataValue, versions 0. */
export interface ConsumerGroupPartitionMetadataValue {
  readonly topics: readonly ConsumerGroupPartitionMetadataValueTopicMetadata[]
}
/** {@link ConsumerGroupPartitionMetadataValue} to be written. */
export interface ConsumerGroupPartitionMetadataValueInput {
  readonly topics: readonly ConsumerGroupPartitionMetadataValueTopicMetadataInput[]
}

/** Part of {@link ConsumerGroupPartitionMetadataValue}. */
export interface ConsumerGroupPartitionMetadataValueTopicMetadata {
  readonly topicId: Uuid
  readonly topicName: string
  readonly numPartitions: number
  readonly partitionMetadata: readonly ConsumerGroupPartitionMetadataValuePartitionMetadata[]
}
/** {@link ConsumerGroupPartitionMetadataValueTopicMetadata} to be written. */
export interface ConsumerGroupPartitionMetadataValueTopicMetadataInput {
  readonly topicId: Uuid
  readonly topicName: string
  readonly numPartitions: number
  readonly partitionMetadata: readonly ConsumerGroupPartitionMetadataValuePartitionMetadataInput[]
}

/** Part of {@link ConsumerGroupPartitionMetadataValue}. */
export interface ConsumerGroupPartitionMetadataValuePartitionMetadata {
  readonly partition: number
  readonly racks: readonly string[]
}
/** {@link ConsumerGroupPartitionMetadataValuePartitionMetadata} to be written. */
export interface ConsumerGroupPartitionMetadataValuePartitionMetadataInput {
  readonly partition: number
  readonly racks: readonly string[]
}

function sizeOfConsumerGroupPartitionMetadataValuePartitionMetadata(message: ConsumerGroupPartitionMetadataValuePartitionMetadataInput, _version: number): number {
  let size = 5
  const racks = message.racks
  size += compactCountSize(racks.length)
  for (const element of racks) size += compactStringSize(element)
  return size
}
function encodeConsumerGroupPartitionMetadataValuePartitionMetadata(message: ConsumerGroupPartitionMetadataValuePartitionMetadataInput, _version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const racks = message.racks
  writer.uvarint(racks.length + 1)
  for (const element of racks) {
    writer.compactString(element)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupPartitionMetadataValuePartitionMetadata(reader: Reader, _version: number): ConsumerGroupPartitionMetadataValuePartitionMetadata {
  const partition: number = reader.int32()
  const racks: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) racks.push(reader.compactString())
  reader.skipTags()
  return { partition, racks }
}
function sizeOfConsumerGroupPartitionMetadataValueTopicMetadata(message: ConsumerGroupPartitionMetadataValueTopicMetadataInput, version: number): number {
  let size = 21
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitionMetadata = message.partitionMetadata
  size += compactCountSize(partitionMetadata.length)
  for (const element of partitionMetadata) size += sizeOfConsumerGroupPartitionMetadataValuePartitionMetadata(element, version)
  return size
}
function encodeConsumerGroupPartitionMetadataValueTopicMetadata(message: ConsumerGroupPartitionMetadataValueTopicMetadataInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const topicName = message.topicName
  writer.compactString(topicName)
  const numPartitions = message.numPartitions
  writer.int32(numPartitions)
  const partitionMetadata = message.partitionMetadata
  writer.uvarint(partitionMetadata.length + 1)
  for (const element of partitionMetadata) {
    encodeConsumerGroupPartitionMetadataValuePartitionMetadata(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupPartitionMetadataValueTopicMetadata(reader: Reader, version: number): ConsumerGroupPartitionMetadataValueTopicMetadata {
  const topicId: Uuid = reader.uuid()
  const topicName: string = reader.compactString()
  const numPartitions: number = reader.int32()
  const partitionMetadata: ConsumerGroupPartitionMetadataValuePartitionMetadata[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) partitionMetadata.push(decodeConsumerGroupPartitionMetadataValuePartitionMetadata(reader, version))
  reader.skipTags()
  return { topicId, topicName, numPartitions, partitionMetadata }
}
function sizeOfConsumerGroupPartitionMetadataValue(message: ConsumerGroupPartitionMetadataValueInput, version: number): number {
  let size = 1
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfConsumerGroupPartitionMetadataValueTopicMetadata(element, version)
  return size
}
function encodeConsumerGroupPartitionMetadataValue(message: ConsumerGroupPartitionMetadataValueInput, version: number, writer: Writer): void {
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeConsumerGroupPartitionMetadataValueTopicMetadata(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupPartitionMetadataValue(reader: Reader, version: number): ConsumerGroupPartitionMetadataValue {
  const topics: ConsumerGroupPartitionMetadataValueTopicMetadata[] = []
  for (let left = reader.compactArrayLength(23); left > 0; left--) topics.push(decodeConsumerGroupPartitionMetadataValueTopicMetadata(reader, version))
  reader.skipTags()
  return { topics }
}
/** Reads and writes {@link ConsumerGroupPartitionMetadataValue}. */
export const consumerGroupPartitionMetadataValue: MessageCodec<ConsumerGroupPartitionMetadataValue, ConsumerGroupPartitionMetadataValueInput> = {
  name: 'ConsumerGroupPartitionMetadataValue',
  key: 4,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupPartitionMetadataValue,
  recordsSize: noRecords,
  encode: encodeConsumerGroupPartitionMetadataValue,
  decode: decodeConsumerGroupPartitionMetadataValue,
}
