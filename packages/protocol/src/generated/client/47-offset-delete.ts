// Generated from schemas/client/OffsetDeleteRequest.json and schemas/client/OffsetDeleteResponse.json. Never edit.
import { type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** OffsetDeleteRequest, versions 0. */
export interface OffsetDeleteRequest {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly OffsetDeleteRequestTopic[]
}
/** {@link OffsetDeleteRequest} to be written. */
export interface OffsetDeleteRequestInput {
  readonly groupId: string
  readonly topics: readonly OffsetDeleteRequestTopicInput[]
}

/** Part of {@link OffsetDeleteRequest}. */
export interface OffsetDeleteRequestTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly OffsetDeleteRequestPartition[]
}
/** {@link OffsetDeleteRequestTopic} to be written. */
export interface OffsetDeleteRequestTopicInput {
  readonly name: string
  readonly partitions: readonly OffsetDeleteRequestPartitionInput[]
}

/** Part of {@link OffsetDeleteRequest}. */
export interface OffsetDeleteRequestPartition {
  readonly partitionIndex: number
}
/** {@link OffsetDeleteRequestPartition} to be written. */
export interface OffsetDeleteRequestPartitionInput {
  readonly partitionIndex: number
}

function sizeOfOffsetDeleteRequestPartition(_message: OffsetDeleteRequestPartitionInput, _version: number): number {
  let size = 4
  return size
}
function encodeOffsetDeleteRequestPartition(message: OffsetDeleteRequestPartitionInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
}
function decodeOffsetDeleteRequestPartition(reader: Reader, _version: number): OffsetDeleteRequestPartition {
  const partitionIndex: number = reader.int32()
  return { partitionIndex }
}
function sizeOfOffsetDeleteRequestTopic(message: OffsetDeleteRequestTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += stringSize(name)
  const partitions = message.partitions
  size += 4
  for (const element of partitions) size += sizeOfOffsetDeleteRequestPartition(element, version)
  return size
}
function encodeOffsetDeleteRequestTopic(message: OffsetDeleteRequestTopicInput, version: number, writer: Writer): void {
  const name = message.name
  writer.string(name)
  const partitions = message.partitions
  writer.int32(partitions.length)
  for (const element of partitions) {
    encodeOffsetDeleteRequestPartition(element, version, writer)
  }
}
function decodeOffsetDeleteRequestTopic(reader: Reader, version: number): OffsetDeleteRequestTopic {
  const name: string = reader.string()
  const partitions: OffsetDeleteRequestPartition[] = []
  for (let left = reader.arrayLength(4); left > 0; left--) partitions.push(decodeOffsetDeleteRequestPartition(reader, version))
  return { name, partitions }
}
function sizeOfOffsetDeleteRequest(message: OffsetDeleteRequestInput, version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const topics = message.topics
  size += 4
  for (const element of topics) size += sizeOfOffsetDeleteRequestTopic(element, version)
  return size
}
function encodeOffsetDeleteRequest(message: OffsetDeleteRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const topics = message.topics
  writer.int32(topics.length)
  for (const element of topics) {
    encodeOffsetDeleteRequestTopic(element, version, writer)
  }
}
function decodeOffsetDeleteRequest(reader: Reader, version: number): OffsetDeleteRequest {
  const groupId: string = reader.string()
  const topics: OffsetDeleteRequestTopic[] = []
  for (let left = reader.arrayLength(6); left > 0; left--) topics.push(decodeOffsetDeleteRequestTopic(reader, version))
  return { groupId, topics }
}
/** Reads and writes {@link OffsetDeleteRequest}. */
export const offsetDeleteRequest: MessageCodec<OffsetDeleteRequest, OffsetDeleteRequestInput> = {
  name: 'OffsetDeleteRequest',
  key: 47,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfOffsetDeleteRequest,
  recordsSize: noRecords,
  encode: encodeOffsetDeleteRequest,
  decode: decodeOffsetDeleteRequest,
}

/** OffsetDeleteResponse, versions 0. */
export interface OffsetDeleteResponse {
  readonly errorCode: number
  readonly throttleTimeMs: number
  readonly topics: readonly OffsetDeleteResponseTopic[]
}
/** {@link OffsetDeleteResponse} to be written. */
export interface OffsetDeleteResponseInput {
  readonly errorCode: number
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly OffsetDeleteResponseTopicInput[]
}

/** Part of {@link OffsetDeleteResponse}. */
export interface OffsetDeleteResponseTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly OffsetDeleteResponsePartition[]
}
/** {@link OffsetDeleteResponseTopic} to be written. */
export interface OffsetDeleteResponseTopicInput {
  readonly name: string
  readonly partitions: readonly OffsetDeleteResponsePartitionInput[]
}

/** Part of {@link OffsetDeleteResponse}. */
export interface OffsetDeleteResponsePartition {
  /** unique in its list */
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link OffsetDeleteResponsePartition} to be written. */
export interface OffsetDeleteResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
}

function sizeOfOffsetDeleteResponsePartition(_message: OffsetDeleteResponsePartitionInput, _version: number): number {
  let size = 6
  return size
}
function encodeOffsetDeleteResponsePartition(message: OffsetDeleteResponsePartitionInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
}
function decodeOffsetDeleteResponsePartition(reader: Reader, _version: number): OffsetDeleteResponsePartition {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  return { partitionIndex, errorCode }
}
function sizeOfOffsetDeleteResponseTopic(message: OffsetDeleteResponseTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += stringSize(name)
  const partitions = message.partitions
  size += 4
  for (const element of partitions) size += sizeOfOffsetDeleteResponsePartition(element, version)
  return size
}
function encodeOffsetDeleteResponseTopic(message: OffsetDeleteResponseTopicInput, version: number, writer: Writer): void {
  const name = message.name
  writer.string(name)
  const partitions = message.partitions
  writer.int32(partitions.length)
  for (const element of partitions) {
    encodeOffsetDeleteResponsePartition(element, version, writer)
  }
}
function decodeOffsetDeleteResponseTopic(reader: Reader, version: number): OffsetDeleteResponseTopic {
  const name: string = reader.string()
  const partitions: OffsetDeleteResponsePartition[] = []
  for (let left = reader.arrayLength(6); left > 0; left--) partitions.push(decodeOffsetDeleteResponsePartition(reader, version))
  return { name, partitions }
}
function sizeOfOffsetDeleteResponse(message: OffsetDeleteResponseInput, version: number): number {
  let size = 6
  const topics = message.topics
  size += 4
  for (const element of topics) size += sizeOfOffsetDeleteResponseTopic(element, version)
  return size
}
function encodeOffsetDeleteResponse(message: OffsetDeleteResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const topics = message.topics
  writer.int32(topics.length)
  for (const element of topics) {
    encodeOffsetDeleteResponseTopic(element, version, writer)
  }
}
function decodeOffsetDeleteResponse(reader: Reader, version: number): OffsetDeleteResponse {
  const errorCode: number = reader.int16()
  const throttleTimeMs: number = reader.int32()
  const topics: OffsetDeleteResponseTopic[] = []
  for (let left = reader.arrayLength(6); left > 0; left--) topics.push(decodeOffsetDeleteResponseTopic(reader, version))
  return { errorCode, throttleTimeMs, topics }
}
/** Reads and writes {@link OffsetDeleteResponse}. */
export const offsetDeleteResponse: MessageCodec<OffsetDeleteResponse, OffsetDeleteResponseInput> = {
  name: 'OffsetDeleteResponse',
  key: 47,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfOffsetDeleteResponse,
  recordsSize: noRecords,
  encode: encodeOffsetDeleteResponse,
  decode: decodeOffsetDeleteResponse,
}

/** Api key 47. */
export const offsetDeleteApi: Api<OffsetDeleteRequest, OffsetDeleteRequestInput, OffsetDeleteResponse, OffsetDeleteResponseInput> = {
  key: 47,
  name: 'OffsetDelete',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: offsetDeleteRequest,
  response: offsetDeleteResponse,
  requestHeaderVersion: () => 1,
  responseHeaderVersion: () => 0,
}
