// Generated from schemas/client/ConsumerProtocolAssignment.json. Never edit.
import { bytesSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ConsumerProtocolAssignment, versions 0-3. */
export interface ConsumerProtocolAssignment {
  readonly assignedPartitions: readonly ConsumerProtocolAssignmentTopicPartition[]
  /** default null */
  readonly userData: Uint8Array | null
}
/** {@link ConsumerProtocolAssignment} to be written. */
export interface ConsumerProtocolAssignmentInput {
  readonly assignedPartitions: readonly ConsumerProtocolAssignmentTopicPartitionInput[]
  readonly userData?: Uint8Array | null | undefined
}

/** Part of {@link ConsumerProtocolAssignment}. */
export interface ConsumerProtocolAssignmentTopicPartition {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link ConsumerProtocolAssignmentTopicPartition} to be written. */
export interface ConsumerProtocolAssignmentTopicPartitionInput {
  readonly topic: string
  readonly partitions: readonly number[]
}

function sizeOfConsumerProtocolAssignmentTopicPartition(message: ConsumerProtocolAssignmentTopicPartitionInput, _version: number): number {
  let size = 0
  const topic = message.topic
  size += stringSize(topic)
  const partitions = message.partitions
  size += 4
  size += 4 * partitions.length
  return size
}
function encodeConsumerProtocolAssignmentTopicPartition(message: ConsumerProtocolAssignmentTopicPartitionInput, _version: number, writer: Writer): void {
  const topic = message.topic
  writer.string(topic)
  const partitions = message.partitions
  writer.int32(partitions.length)
  for (const element of partitions) {
    writer.int32(element)
  }
}
function decodeConsumerProtocolAssignmentTopicPartition(reader: Reader, _version: number): ConsumerProtocolAssignmentTopicPartition {
  const topic: string = reader.string()
  const partitions: number[] = []
  for (let left = reader.arrayLength(4); left > 0; left--) partitions.push(reader.int32())
  return { topic, partitions }
}
function sizeOfConsumerProtocolAssignment(message: ConsumerProtocolAssignmentInput, version: number): number {
  let size = 0
  const assignedPartitions = message.assignedPartitions
  size += 4
  for (const element of assignedPartitions) size += sizeOfConsumerProtocolAssignmentTopicPartition(element, version)
  const userData = message.userData ?? null
  size += bytesSize(userData)
  return size
}
function encodeConsumerProtocolAssignment(message: ConsumerProtocolAssignmentInput, version: number, writer: Writer): void {
  const assignedPartitions = message.assignedPartitions
  writer.int32(assignedPartitions.length)
  for (const element of assignedPartitions) {
    encodeConsumerProtocolAssignmentTopicPartition(element, version, writer)
  }
  const userData = message.userData ?? null
  writer.nullableBytes(userData)
}
function decodeConsumerProtocolAssignment(reader: Reader, version: number): ConsumerProtocolAssignment {
  const assignedPartitions: ConsumerProtocolAssignmentTopicPartition[] = []
  for (let left = reader.arrayLength(6); left > 0; left--) assignedPartitions.push(decodeConsumerProtocolAssignmentTopicPartition(reader, version))
  const userData: Uint8Array | null = reader.nullableBytesView()
  return { assignedPartitions, userData }
}
/** Reads and writes {@link ConsumerProtocolAssignment}. */
export const consumerProtocolAssignment: MessageCodec<ConsumerProtocolAssignment, ConsumerProtocolAssignmentInput> = {
  name: 'ConsumerProtocolAssignment',
  key: -1,
  versions: [0, 3],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerProtocolAssignment,
  recordsSize: noRecords,
  encode: encodeConsumerProtocolAssignment,
  decode: decodeConsumerProtocolAssignment,
}
