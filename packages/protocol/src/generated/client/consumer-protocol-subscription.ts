// Generated from schemas/client/ConsumerProtocolSubscription.json. Never edit.
import { bytesSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** ConsumerProtocolSubscription, versions 0-3. */
export interface ConsumerProtocolSubscription {
  readonly topics: readonly string[]
  /** default null */
  readonly userData: Uint8Array | null
  /** v1-3 */
  readonly ownedPartitions: readonly ConsumerProtocolSubscriptionTopicPartition[]
  /** v2-3; default -1 */
  readonly generationId: number
  /** v3; default null */
  readonly rackId: string | null
}
/** {@link ConsumerProtocolSubscription} to be written. */
export interface ConsumerProtocolSubscriptionInput {
  readonly topics: readonly string[]
  readonly userData?: Uint8Array | null | undefined
  readonly ownedPartitions?: readonly ConsumerProtocolSubscriptionTopicPartitionInput[] | undefined
  readonly generationId?: number | undefined
  readonly rackId?: string | null | undefined
}

/** Part of {@link ConsumerProtocolSubscription}. */
export interface ConsumerProtocolSubscriptionTopicPartition {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link ConsumerProtocolSubscriptionTopicPartition} to be written. */
export interface ConsumerProtocolSubscriptionTopicPartitionInput {
  readonly topic: string
  readonly partitions: readonly number[]
}

function sizeOfConsumerProtocolSubscriptionTopicPartition(message: ConsumerProtocolSubscriptionTopicPartitionInput, _version: number): number {
  let size = 0
  const topic = message.topic
  size += stringSize(topic)
  const partitions = message.partitions
  size += 4
  size += 4 * partitions.length
  return size
}
function encodeConsumerProtocolSubscriptionTopicPartition(message: ConsumerProtocolSubscriptionTopicPartitionInput, _version: number, writer: Writer): void {
  const topic = message.topic
  writer.string(topic)
  const partitions = message.partitions
  writer.int32(partitions.length)
  for (const element of partitions) {
    writer.int32(element)
  }
}
function decodeConsumerProtocolSubscriptionTopicPartition(reader: Reader, _version: number): ConsumerProtocolSubscriptionTopicPartition {
  const topic: string = reader.string()
  const partitions: number[] = []
  for (let left = reader.arrayLength(4); left > 0; left--) partitions.push(reader.int32())
  return { topic, partitions }
}
function sizeOfConsumerProtocolSubscription(message: ConsumerProtocolSubscriptionInput, version: number): number {
  let size = 0
  const topics = message.topics
  size += 4
  for (const element of topics) size += stringSize(element)
  const userData = message.userData ?? null
  size += bytesSize(userData)
  const ownedPartitions = message.ownedPartitions ?? NONE
  if (version >= 1) {
    size += 4
    for (const element of ownedPartitions) size += sizeOfConsumerProtocolSubscriptionTopicPartition(element, version)
  }
  if (version >= 2) {
    size += 4
  }
  const rackId = message.rackId ?? null
  if (version >= 3) {
    size += nullableStringSize(rackId)
  }
  return size
}
function encodeConsumerProtocolSubscription(message: ConsumerProtocolSubscriptionInput, version: number, writer: Writer): void {
  const topics = message.topics
  writer.int32(topics.length)
  for (const element of topics) {
    writer.string(element)
  }
  const userData = message.userData ?? null
  writer.nullableBytes(userData)
  const ownedPartitions = message.ownedPartitions ?? NONE
  if (version >= 1) {
    writer.int32(ownedPartitions.length)
    for (const element of ownedPartitions) {
      encodeConsumerProtocolSubscriptionTopicPartition(element, version, writer)
    }
  }
  const generationId = message.generationId ?? -1
  if (version >= 2) {
    writer.int32(generationId)
  }
  const rackId = message.rackId ?? null
  if (version >= 3) {
    writer.nullableString(rackId)
  }
}
function decodeConsumerProtocolSubscription(reader: Reader, version: number): ConsumerProtocolSubscription {
  const topics: string[] = []
  for (let left = reader.arrayLength(2); left > 0; left--) topics.push(reader.string())
  const userData: Uint8Array | null = reader.nullableBytesView()
  let ownedPartitions: readonly ConsumerProtocolSubscriptionTopicPartition[] = NONE
  if (version >= 1) {
    const elements: ConsumerProtocolSubscriptionTopicPartition[] = []
    for (let left = reader.arrayLength(6); left > 0; left--) elements.push(decodeConsumerProtocolSubscriptionTopicPartition(reader, version))
    ownedPartitions = elements
  }
  const generationId: number = version >= 2 ? reader.int32() : -1
  const rackId: string | null = version >= 3 ? reader.nullableString() : null
  return { topics, userData, ownedPartitions, generationId, rackId }
}
/** Reads and writes {@link ConsumerProtocolSubscription}. */
export const consumerProtocolSubscription: MessageCodec<ConsumerProtocolSubscription, ConsumerProtocolSubscriptionInput> = {
  name: 'ConsumerProtocolSubscription',
  key: -1,
  versions: [0, 3],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerProtocolSubscription,
  recordsSize: noRecords,
  encode: encodeConsumerProtocolSubscription,
  decode: decodeConsumerProtocolSubscription,
}
