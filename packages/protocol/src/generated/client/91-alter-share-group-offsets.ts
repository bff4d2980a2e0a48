// Generated from schemas/client/AlterShareGroupOffsetsRequest.json and schemas/client/AlterShareGroupOffsetsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** AlterShareGroupOffsetsRequest, versions 0. */
export interface AlterShareGroupOffsetsRequest {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly AlterShareGroupOffsetsRequestTopic[]
}
/** {@link AlterShareGroupOffsetsRequest} to be written. */
export interface AlterShareGroupOffsetsRequestInput {
  readonly groupId: string
  readonly topics: readonly AlterShareGroupOffsetsRequestTopicInput[]
}

/** Part of {@link AlterShareGroupOffsetsRequest}. */
export interface AlterShareGroupOffsetsRequestTopic {
  /** a topicName; unique in its list */
  readonly topicName: string
  readonly partitions: readonly AlterShareGroupOffsetsRequestPartition[]
}
/** {@link AlterShareGroupOffsetsRequestTopic} to be written. */
export interface AlterShareGroupOffsetsRequestTopicInput {
  readonly topicName: string
  readonly partitions: readonly AlterShareGroupOffsetsRequestPartitionInput[]
}

/** Part of {@link AlterShareGroupOffsetsRequest}. */
export interface AlterShareGroupOffsetsRequestPartition {
  readonly partitionIndex: number
  readonly startOffset: number
}
/** {@link AlterShareGroupOffsetsRequestPartition} to be written. */
export interface AlterShareGroupOffsetsRequestPartitionInput {
  readonly partitionIndex: number
  readonly startOffset: number
}

function sizeOfAlterShareGroupOffsetsRequestPartition(_message: AlterShareGroupOffsetsRequestPartitionInput, _version: number): number {
  let size = 13
  return size
}
function encodeAlterShareGroupOffsetsRequestPartition(message: AlterShareGroupOffsetsRequestPartitionInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const startOffset = message.startOffset
  writer.int64(startOffset)
  writer.uvarint(0)
}
function decodeAlterShareGroupOffsetsRequestPartition(reader: Reader, _version: number): AlterShareGroupOffsetsRequestPartition {
  const partitionIndex: number = reader.int32()
  const startOffset: number = reader.int64()
  reader.skipTags()
  return { partitionIndex, startOffset }
}
function sizeOfAlterShareGroupOffsetsRequestTopic(message: AlterShareGroupOffsetsRequestTopicInput, version: number): number {
  let size = 1
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfAlterShareGroupOffsetsRequestPartition(element, version)
  return size
}
function encodeAlterShareGroupOffsetsRequestTopic(message: AlterShareGroupOffsetsRequestTopicInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeAlterShareGroupOffsetsRequestPartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterShareGroupOffsetsRequestTopic(reader: Reader, version: number): AlterShareGroupOffsetsRequestTopic {
  const topicName: string = reader.compactString()
  const partitions: AlterShareGroupOffsetsRequestPartition[] = []
  for (let left = reader.compactArrayLength(13); left > 0; left--) partitions.push(decodeAlterShareGroupOffsetsRequestPartition(reader, version))
  reader.skipTags()
  return { topicName, partitions }
}
function sizeOfAlterShareGroupOffsetsRequest(message: AlterShareGroupOffsetsRequestInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfAlterShareGroupOffsetsRequestTopic(element, version)
  return size
}
function encodeAlterShareGroupOffsetsRequest(message: AlterShareGroupOffsetsRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeAlterShareGroupOffsetsRequestTopic(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterShareGroupOffsetsRequest(reader: Reader, version: number): AlterShareGroupOffsetsRequest {
  const groupId: string = reader.compactString()
  const topics: AlterShareGroupOffsetsRequestTopic[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeAlterShareGroupOffsetsRequestTopic(reader, version))
  reader.skipTags()
  return { groupId, topics }
}
/** Reads and writes {@link AlterShareGroupOffsetsRequest}. */
export const alterShareGroupOffsetsRequest: MessageCodec<AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsRequestInput> = {
  name: 'AlterShareGroupOffsetsRequest',
  key: 91,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAlterShareGroupOffsetsRequest,
  recordsSize: noRecords,
  encode: encodeAlterShareGroupOffsetsRequest,
  decode: decodeAlterShareGroupOffsetsRequest,
}

/** AlterShareGroupOffsetsResponse, versions 0. */
export interface AlterShareGroupOffsetsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly responses: readonly AlterShareGroupOffsetsResponseTopic[]
}
/** {@link AlterShareGroupOffsetsResponse} to be written. */
export interface AlterShareGroupOffsetsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly responses: readonly AlterShareGroupOffsetsResponseTopicInput[]
}

/** Part of {@link AlterShareGroupOffsetsResponse}. */
export interface AlterShareGroupOffsetsResponseTopic {
  /** a topicName; unique in its list */
  readonly topicName: string
  readonly topicId: Uuid
  readonly partitions: readonly AlterShareGroupOffsetsResponsePartition[]
}
/** {@link AlterShareGroupOffsetsResponseTopic} to be written. */
export interface AlterShareGroupOffsetsResponseTopicInput {
  readonly topicName: string
  readonly topicId: Uuid
  readonly partitions: readonly AlterShareGroupOffsetsResponsePartitionInput[]
}

/** Part of {@link AlterShareGroupOffsetsResponse}. */
export interface AlterShareGroupOffsetsResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link AlterShareGroupOffsetsResponsePartition} to be written. */
export interface AlterShareGroupOffsetsResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfAlterShareGroupOffsetsResponsePartition(message: AlterShareGroupOffsetsResponsePartitionInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeAlterShareGroupOffsetsResponsePartition(message: AlterShareGroupOffsetsResponsePartitionInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeAlterShareGroupOffsetsResponsePartition(reader: Reader, _version: number): AlterShareGroupOffsetsResponsePartition {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { partitionIndex, errorCode, errorMessage }
}
function sizeOfAlterShareGroupOffsetsResponseTopic(message: AlterShareGroupOffsetsResponseTopicInput, version: number): number {
  let size = 17
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfAlterShareGroupOffsetsResponsePartition(element, version)
  return size
}
function encodeAlterShareGroupOffsetsResponseTopic(message: AlterShareGroupOffsetsResponseTopicInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeAlterShareGroupOffsetsResponsePartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterShareGroupOffsetsResponseTopic(reader: Reader, version: number): AlterShareGroupOffsetsResponseTopic {
  const topicName: string = reader.compactString()
  const topicId: Uuid = reader.uuid()
  const partitions: AlterShareGroupOffsetsResponsePartition[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) partitions.push(decodeAlterShareGroupOffsetsResponsePartition(reader, version))
  reader.skipTags()
  return { topicName, topicId, partitions }
}
function sizeOfAlterShareGroupOffsetsResponse(message: AlterShareGroupOffsetsResponseInput, version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const responses = message.responses
  size += compactCountSize(responses.length)
  for (const element of responses) size += sizeOfAlterShareGroupOffsetsResponseTopic(element, version)
  return size
}
function encodeAlterShareGroupOffsetsResponse(message: AlterShareGroupOffsetsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const responses = message.responses
  writer.uvarint(responses.length + 1)
  for (const element of responses) {
    encodeAlterShareGroupOffsetsResponseTopic(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterShareGroupOffsetsResponse(reader: Reader, version: number): AlterShareGroupOffsetsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const responses: AlterShareGroupOffsetsResponseTopic[] = []
  for (let left = reader.compactArrayLength(19); left > 0; left--) responses.push(decodeAlterShareGroupOffsetsResponseTopic(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, responses }
}
/** Reads and writes {@link AlterShareGroupOffsetsResponse}. */
export const alterShareGroupOffsetsResponse: MessageCodec<AlterShareGroupOffsetsResponse, AlterShareGroupOffsetsResponseInput> = {
  name: 'AlterShareGroupOffsetsResponse',
  key: 91,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAlterShareGroupOffsetsResponse,
  recordsSize: noRecords,
  encode: encodeAlterShareGroupOffsetsResponse,
  decode: decodeAlterShareGroupOffsetsResponse,
}

/** Api key 91. */
export const alterShareGroupOffsetsApi: Api<AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsRequestInput, AlterShareGroupOffsetsResponse, AlterShareGroupOffsetsResponseInput> = {
  key: 91,
  name: 'AlterShareGroupOffsets',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: alterShareGroupOffsetsRequest,
  response: alterShareGroupOffsetsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
