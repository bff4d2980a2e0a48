// Generated from schemas/client/DescribeTopicPartitionsRequest.json and schemas/client/DescribeTopicPartitionsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** DescribeTopicPartitionsRequest, versions 0. */
export interface DescribeTopicPartitionsRequest {
  readonly topics: readonly DescribeTopicPartitionsRequestTopicRequest[]
  /** default 2000 */
  readonly responsePartitionLimit: number
  /** default null */
  readonly cursor: DescribeTopicPartitionsRequestCursor | null
}
/** {@link DescribeTopicPartitionsRequest} to be written. */
export interface DescribeTopicPartitionsRequestInput {
  readonly topics: readonly DescribeTopicPartitionsRequestTopicRequestInput[]
  readonly responsePartitionLimit?: number | undefined
  readonly cursor?: DescribeTopicPartitionsRequestCursorInput | null | undefined
}

/** Part of {@link DescribeTopicPartitionsRequest}. */
export interface DescribeTopicPartitionsRequestCursor {
  /** a topicName */
  readonly topicName: string
  readonly partitionIndex: number
}
/** {@link DescribeTopicPartitionsRequestCursor} to be written. */
export interface DescribeTopicPartitionsRequestCursorInput {
  readonly topicName: string
  readonly partitionIndex: number
}

/** Part of {@link DescribeTopicPartitionsRequest}. */
export interface DescribeTopicPartitionsRequestTopicRequest {
  /** a topicName */
  readonly name: string
}
/** {@link DescribeTopicPartitionsRequestTopicRequest} to be written. */
export interface DescribeTopicPartitionsRequestTopicRequestInput {
  readonly name: string
}

function sizeOfDescribeTopicPartitionsRequestTopicRequest(message: DescribeTopicPartitionsRequestTopicRequestInput, _version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeDescribeTopicPartitionsRequestTopicRequest(message: DescribeTopicPartitionsRequestTopicRequestInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  writer.uvarint(0)
}
function decodeDescribeTopicPartitionsRequestTopicRequest(reader: Reader, _version: number): DescribeTopicPartitionsRequestTopicRequest {
  const name: string = reader.compactString()
  reader.skipTags()
  return { name }
}
function sizeOfDescribeTopicPartitionsRequestCursor(message: DescribeTopicPartitionsRequestCursorInput, _version: number): number {
  let size = 5
  const topicName = message.topicName
  size += compactStringSize(topicName)
  return size
}
function encodeDescribeTopicPartitionsRequestCursor(message: DescribeTopicPartitionsRequestCursorInput, _version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  writer.uvarint(0)
}
function decodeDescribeTopicPartitionsRequestCursor(reader: Reader, _version: number): DescribeTopicPartitionsRequestCursor {
  const topicName: string = reader.compactString()
  const partitionIndex: number = reader.int32()
  reader.skipTags()
  return { topicName, partitionIndex }
}
function sizeOfDescribeTopicPartitionsRequest(message: DescribeTopicPartitionsRequestInput, version: number): number {
  let size = 5
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDescribeTopicPartitionsRequestTopicRequest(element, version)
  const cursor = message.cursor ?? null
  size += cursor === null ? 1 : 1 + sizeOfDescribeTopicPartitionsRequestCursor(cursor, version)
  return size
}
function encodeDescribeTopicPartitionsRequest(message: DescribeTopicPartitionsRequestInput, version: number, writer: Writer): void {
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDescribeTopicPartitionsRequestTopicRequest(element, version, writer)
  }
  const responsePartitionLimit = message.responsePartitionLimit ?? 2000
  writer.int32(responsePartitionLimit)
  const cursor = message.cursor ?? null
  writer.int8(cursor === null ? -1 : 1)
  if (cursor !== null) encodeDescribeTopicPartitionsRequestCursor(cursor, version, writer)
  writer.uvarint(0)
}
function decodeDescribeTopicPartitionsRequest(reader: Reader, version: number): DescribeTopicPartitionsRequest {
  const topics: DescribeTopicPartitionsRequestTopicRequest[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) topics.push(decodeDescribeTopicPartitionsRequestTopicRequest(reader, version))
  const responsePartitionLimit: number = reader.int32()
  const cursor: DescribeTopicPartitionsRequestCursor | null = reader.present() ? decodeDescribeTopicPartitionsRequestCursor(reader, version) : null
  reader.skipTags()
  return { topics, responsePartitionLimit, cursor }
}
/** Reads and writes {@link DescribeTopicPartitionsRequest}. */
export const describeTopicPartitionsRequest: MessageCodec<DescribeTopicPartitionsRequest, DescribeTopicPartitionsRequestInput> = {
  name: 'DescribeTopicPartitionsRequest',
  key: 75,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDescribeTopicPartitionsRequest,
  recordsSize: noRecords,
  encode: encodeDescribeTopicPartitionsRequest,
  decode: decodeDescribeTopicPartitionsRequest,
}

/** DescribeTopicPartitionsResponse, versions 0. */
export interface DescribeTopicPartitionsResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly DescribeTopicPartitionsResponseTopic[]
  /** default null */
  readonly nextCursor: DescribeTopicPartitionsResponseCursor | null
}
/** {@link DescribeTopicPartitionsResponse} to be written. */
export interface DescribeTopicPartitionsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly DescribeTopicPartitionsResponseTopicInput[]
  readonly nextCursor?: DescribeTopicPartitionsResponseCursorInput | null | undefined
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponseCursor {
  /** a topicName */
  readonly topicName: string
  readonly partitionIndex: number
}
/** {@link DescribeTopicPartitionsResponseCursor} to be written. */
export interface DescribeTopicPartitionsResponseCursorInput {
  readonly topicName: string
  readonly partitionIndex: number
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponseTopic {
  readonly errorCode: number
  /** a topicName; unique in its list */
  readonly name: string | null
  readonly topicId: Uuid
  /** default false */
  readonly isInternal: boolean
  readonly partitions: readonly DescribeTopicPartitionsResponsePartition[]
  /** default -2147483648 */
  readonly topicAuthorizedOperations: number
}
/** {@link DescribeTopicPartitionsResponseTopic} to be written. */
export interface DescribeTopicPartitionsResponseTopicInput {
  readonly errorCode: number
  readonly name: string | null
  readonly topicId?: Uuid | undefined
  readonly isInternal?: boolean | undefined
  readonly partitions: readonly DescribeTopicPartitionsResponsePartitionInput[]
  readonly topicAuthorizedOperations?: number | undefined
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponsePartition {
  readonly errorCode: number
  readonly partitionIndex: number
  /** a brokerId */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
  /** a brokerId */
  readonly replicaNodes: readonly number[]
  /** a brokerId */
  readonly isrNodes: readonly number[]
  /** default null; a brokerId */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** default null; a brokerId */
  readonly lastKnownElr: readonly number[] | null
  /** a brokerId */
  readonly offlineReplicas: readonly number[]
}
/** {@link DescribeTopicPartitionsResponsePartition} to be written. */
export interface DescribeTopicPartitionsResponsePartitionInput {
  readonly errorCode: number
  readonly partitionIndex: number
  readonly leaderId: number
  readonly leaderEpoch?: number | undefined
  readonly replicaNodes: readonly number[]
  readonly isrNodes: readonly number[]
  readonly eligibleLeaderReplicas?: readonly number[] | null | undefined
  readonly lastKnownElr?: readonly number[] | null | undefined
  readonly offlineReplicas?: readonly number[] | undefined
}

function sizeOfDescribeTopicPartitionsResponsePartition(message: DescribeTopicPartitionsResponsePartitionInput, _version: number): number {
  let size = 15
  const replicaNodes = message.replicaNodes
  size += compactCountSize(replicaNodes.length)
  size += 4 * replicaNodes.length
  const isrNodes = message.isrNodes
  size += compactCountSize(isrNodes.length)
  size += 4 * isrNodes.length
  const eligibleLeaderReplicas = message.eligibleLeaderReplicas ?? null
  size += compactCountSize(eligibleLeaderReplicas?.length ?? -1)
  if (eligibleLeaderReplicas !== null) {
    size += 4 * eligibleLeaderReplicas.length
  }
  const lastKnownElr = message.lastKnownElr ?? null
  size += compactCountSize(lastKnownElr?.length ?? -1)
  if (lastKnownElr !== null) {
    size += 4 * lastKnownElr.length
  }
  const offlineReplicas = message.offlineReplicas ?? NONE
  size += compactCountSize(offlineReplicas.length)
  size += 4 * offlineReplicas.length
  return size
}
function encodeDescribeTopicPartitionsResponsePartition(message: DescribeTopicPartitionsResponsePartitionInput, _version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch ?? -1
  writer.int32(leaderEpoch)
  const replicaNodes = message.replicaNodes
  writer.uvarint(replicaNodes.length + 1)
  for (const element of replicaNodes) {
    writer.int32(element)
  }
  const isrNodes = message.isrNodes
  writer.uvarint(isrNodes.length + 1)
  for (const element of isrNodes) {
    writer.int32(element)
  }
  const eligibleLeaderReplicas = message.eligibleLeaderReplicas ?? null
  writer.uvarint((eligibleLeaderReplicas?.length ?? -1) + 1)
  if (eligibleLeaderReplicas !== null) {
    for (const element of eligibleLeaderReplicas) {
      writer.int32(element)
    }
  }
  const lastKnownElr = message.lastKnownElr ?? null
  writer.uvarint((lastKnownElr?.length ?? -1) + 1)
  if (lastKnownElr !== null) {
    for (const element of lastKnownElr) {
      writer.int32(element)
    }
  }
  const offlineReplicas = message.offlineReplicas ?? NONE
  writer.uvarint(offlineReplicas.length + 1)
  for (const element of offlineReplicas) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeDescribeTopicPartitionsResponsePartition(reader: Reader, _version: number): DescribeTopicPartitionsResponsePartition {
  const errorCode: number = reader.int16()
  const partitionIndex: number = reader.int32()
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const replicaNodes: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) replicaNodes.push(reader.int32())
  const isrNodes: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) isrNodes.push(reader.int32())
  let eligibleLeaderReplicas: readonly number[] | null = null
  const eligibleLeaderReplicasCount = reader.compactNullableArrayLength(4)
  if (eligibleLeaderReplicasCount >= 0) {
    const elements: number[] = []
    for (let left = eligibleLeaderReplicasCount; left > 0; left--) elements.push(reader.int32())
    eligibleLeaderReplicas = elements
  }
  let lastKnownElr: readonly number[] | null = null
  const lastKnownElrCount = reader.compactNullableArrayLength(4)
  if (lastKnownElrCount >= 0) {
    const elements: number[] = []
    for (let left = lastKnownElrCount; left > 0; left--) elements.push(reader.int32())
    lastKnownElr = elements
  }
  const offlineReplicas: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) offlineReplicas.push(reader.int32())
  reader.skipTags()
  return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, eligibleLeaderReplicas, lastKnownElr, offlineReplicas }
}
function sizeOfDescribeTopicPartitionsResponseTopic(message: DescribeTopicPartitionsResponseTopicInput, version: number): number {
  let size = 24
  const name = message.name
  size += compactNullableStringSize(name)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfDescribeTopicPartitionsResponsePartition(element, version)
  return size
}
function encodeDescribeTopicPartitionsResponseTopic(message: DescribeTopicPartitionsResponseTopicInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const name = message.name
  writer.compactNullableString(name)
  const topicId = message.topicId ?? ZERO_UUID
  writer.uuid(topicId)
  const isInternal = message.isInternal ?? false
  writer.bool(isInternal)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeDescribeTopicPartitionsResponsePartition(element, version, writer)
  }
  const topicAuthorizedOperations = message.topicAuthorizedOperations ?? -2147483648
  writer.int32(topicAuthorizedOperations)
  writer.uvarint(0)
}
function decodeDescribeTopicPartitionsResponseTopic(reader: Reader, version: number): DescribeTopicPartitionsResponseTopic {
  const errorCode: number = reader.int16()
  const name: string | null = reader.compactNullableString()
  const topicId: Uuid = reader.uuid()
  const isInternal: boolean = reader.bool()
  const partitions: DescribeTopicPartitionsResponsePartition[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) partitions.push(decodeDescribeTopicPartitionsResponsePartition(reader, version))
  const topicAuthorizedOperations: number = reader.int32()
  reader.skipTags()
  return { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations }
}
function sizeOfDescribeTopicPartitionsResponseCursor(message: DescribeTopicPartitionsResponseCursorInput, _version: number): number {
  let size = 5
  const topicName = message.topicName
  size += compactStringSize(topicName)
  return size
}
function encodeDescribeTopicPartitionsResponseCursor(message: DescribeTopicPartitionsResponseCursorInput, _version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  writer.uvarint(0)
}
function decodeDescribeTopicPartitionsResponseCursor(reader: Reader, _version: number): DescribeTopicPartitionsResponseCursor {
  const topicName: string = reader.compactString()
  const partitionIndex: number = reader.int32()
  reader.skipTags()
  return { topicName, partitionIndex }
}
function sizeOfDescribeTopicPartitionsResponse(message: DescribeTopicPartitionsResponseInput, version: number): number {
  let size = 5
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDescribeTopicPartitionsResponseTopic(element, version)
  const nextCursor = message.nextCursor ?? null
  size += nextCursor === null ? 1 : 1 + sizeOfDescribeTopicPartitionsResponseCursor(nextCursor, version)
  return size
}
function encodeDescribeTopicPartitionsResponse(message: DescribeTopicPartitionsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDescribeTopicPartitionsResponseTopic(element, version, writer)
  }
  const nextCursor = message.nextCursor ?? null
  writer.int8(nextCursor === null ? -1 : 1)
  if (nextCursor !== null) encodeDescribeTopicPartitionsResponseCursor(nextCursor, version, writer)
  writer.uvarint(0)
}
function decodeDescribeTopicPartitionsResponse(reader: Reader, version: number): DescribeTopicPartitionsResponse {
  const throttleTimeMs: number = reader.int32()
  const topics: DescribeTopicPartitionsResponseTopic[] = []
  for (let left = reader.compactArrayLength(26); left > 0; left--) topics.push(decodeDescribeTopicPartitionsResponseTopic(reader, version))
  const nextCursor: DescribeTopicPartitionsResponseCursor | null = reader.present() ? decodeDescribeTopicPartitionsResponseCursor(reader, version) : null
  reader.skipTags()
  return { throttleTimeMs, topics, nextCursor }
}
/** Reads and writes {@link DescribeTopicPartitionsResponse}. */
export const describeTopicPartitionsResponse: MessageCodec<DescribeTopicPartitionsResponse, DescribeTopicPartitionsResponseInput> = {
  name: 'DescribeTopicPartitionsResponse',
  key: 75,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDescribeTopicPartitionsResponse,
  recordsSize: noRecords,
  encode: encodeDescribeTopicPartitionsResponse,
  decode: decodeDescribeTopicPartitionsResponse,
}

/** Api key 75. */
export const describeTopicPartitionsApi: Api<DescribeTopicPartitionsRequest, DescribeTopicPartitionsRequestInput, DescribeTopicPartitionsResponse, DescribeTopicPartitionsResponseInput> = {
  key: 75,
  name: 'DescribeTopicPartitions',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: describeTopicPartitionsRequest,
  response: describeTopicPartitionsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
