// Generated from schemas/client/DeleteRecordsRequest.json and schemas/client/DeleteRecordsResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** DeleteRecordsRequest, versions 0-2. */
export interface DeleteRecordsRequest {
  readonly topics: readonly DeleteRecordsRequestDeleteRecordsTopic[]
  readonly timeoutMs: number
}
/** {@link DeleteRecordsRequest} to be written. */
export interface DeleteRecordsRequestInput {
  readonly topics: readonly DeleteRecordsRequestDeleteRecordsTopicInput[]
  readonly timeoutMs: number
}

/** Part of {@link DeleteRecordsRequest}. */
export interface DeleteRecordsRequestDeleteRecordsTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly DeleteRecordsRequestDeleteRecordsPartition[]
}
/** {@link DeleteRecordsRequestDeleteRecordsTopic} to be written. */
export interface DeleteRecordsRequestDeleteRecordsTopicInput {
  readonly name: string
  readonly partitions: readonly DeleteRecordsRequestDeleteRecordsPartitionInput[]
}

/** Part of {@link DeleteRecordsRequest}. */
export interface DeleteRecordsRequestDeleteRecordsPartition {
  readonly partitionIndex: number
  readonly offset: number
}
/** {@link DeleteRecordsRequestDeleteRecordsPartition} to be written. */
export interface DeleteRecordsRequestDeleteRecordsPartitionInput {
  readonly partitionIndex: number
  readonly offset: number
}

function sizeOfDeleteRecordsRequestDeleteRecordsPartition(_message: DeleteRecordsRequestDeleteRecordsPartitionInput, version: number): number {
  let size = 12
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteRecordsRequestDeleteRecordsPartition(message: DeleteRecordsRequestDeleteRecordsPartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const offset = message.offset
  writer.int64(offset)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteRecordsRequestDeleteRecordsPartition(reader: Reader, version: number): DeleteRecordsRequestDeleteRecordsPartition {
  const partitionIndex: number = reader.int32()
  const offset: number = reader.int64()
  if (version >= 2) {
    reader.skipTags()
  }
  return { partitionIndex, offset }
}
function sizeOfDeleteRecordsRequestDeleteRecordsTopic(message: DeleteRecordsRequestDeleteRecordsTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 2 ? compactStringSize(name) : stringSize(name)
  const partitions = message.partitions
  size += version >= 2 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfDeleteRecordsRequestDeleteRecordsPartition(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteRecordsRequestDeleteRecordsTopic(message: DeleteRecordsRequestDeleteRecordsTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 2) writer.compactString(name)
  else writer.string(name)
  const partitions = message.partitions
  if (version >= 2) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeDeleteRecordsRequestDeleteRecordsPartition(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteRecordsRequestDeleteRecordsTopic(reader: Reader, version: number): DeleteRecordsRequestDeleteRecordsTopic {
  const name: string = version >= 2 ? reader.compactString() : reader.string()
  const partitions: DeleteRecordsRequestDeleteRecordsPartition[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(12) : reader.arrayLength(12); left > 0; left--) partitions.push(decodeDeleteRecordsRequestDeleteRecordsPartition(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { name, partitions }
}
function sizeOfDeleteRecordsRequest(message: DeleteRecordsRequestInput, version: number): number {
  let size = 4
  const topics = message.topics
  size += version >= 2 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfDeleteRecordsRequestDeleteRecordsTopic(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteRecordsRequest(message: DeleteRecordsRequestInput, version: number, writer: Writer): void {
  const topics = message.topics
  if (version >= 2) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeDeleteRecordsRequestDeleteRecordsTopic(element, version, writer)
  }
  const timeoutMs = message.timeoutMs
  writer.int32(timeoutMs)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteRecordsRequest(reader: Reader, version: number): DeleteRecordsRequest {
  const topics: DeleteRecordsRequestDeleteRecordsTopic[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeDeleteRecordsRequestDeleteRecordsTopic(reader, version))
  const timeoutMs: number = reader.int32()
  if (version >= 2) {
    reader.skipTags()
  }
  return { topics, timeoutMs }
}
/** Reads and writes {@link DeleteRecordsRequest}. */
export const deleteRecordsRequest: MessageCodec<DeleteRecordsRequest, DeleteRecordsRequestInput> = {
  name: 'DeleteRecordsRequest',
  key: 21,
  versions: [0, 2],
  flexibleFrom: 2,
  size: sizeOfDeleteRecordsRequest,
  recordsSize: noRecords,
  encode: encodeDeleteRecordsRequest,
  decode: decodeDeleteRecordsRequest,
}

/** DeleteRecordsResponse, versions 0-2. */
export interface DeleteRecordsResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly DeleteRecordsResponseDeleteRecordsTopicResult[]
}
/** {@link DeleteRecordsResponse} to be written. */
export interface DeleteRecordsResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly DeleteRecordsResponseDeleteRecordsTopicResultInput[]
}

/** Part of {@link DeleteRecordsResponse}. */
export interface DeleteRecordsResponseDeleteRecordsTopicResult {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly DeleteRecordsResponseDeleteRecordsPartitionResult[]
}
/** {@link DeleteRecordsResponseDeleteRecordsTopicResult} to be written. */
export interface DeleteRecordsResponseDeleteRecordsTopicResultInput {
  readonly name: string
  readonly partitions: readonly DeleteRecordsResponseDeleteRecordsPartitionResultInput[]
}

/** Part of {@link DeleteRecordsResponse}. */
export interface DeleteRecordsResponseDeleteRecordsPartitionResult {
  /** unique in its list */
  readonly partitionIndex: number
  readonly lowWatermark: number
  readonly errorCode: number
}
/** {@link DeleteRecordsResponseDeleteRecordsPartitionResult} to be written. */
export interface DeleteRecordsResponseDeleteRecordsPartitionResultInput {
  readonly partitionIndex: number
  readonly lowWatermark: number
  readonly errorCode: number
}

function sizeOfDeleteRecordsResponseDeleteRecordsPartitionResult(_message: DeleteRecordsResponseDeleteRecordsPartitionResultInput, version: number): number {
  let size = 14
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteRecordsResponseDeleteRecordsPartitionResult(message: DeleteRecordsResponseDeleteRecordsPartitionResultInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const lowWatermark = message.lowWatermark
  writer.int64(lowWatermark)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteRecordsResponseDeleteRecordsPartitionResult(reader: Reader, version: number): DeleteRecordsResponseDeleteRecordsPartitionResult {
  const partitionIndex: number = reader.int32()
  const lowWatermark: number = reader.int64()
  const errorCode: number = reader.int16()
  if (version >= 2) {
    reader.skipTags()
  }
  return { partitionIndex, lowWatermark, errorCode }
}
function sizeOfDeleteRecordsResponseDeleteRecordsTopicResult(message: DeleteRecordsResponseDeleteRecordsTopicResultInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 2 ? compactStringSize(name) : stringSize(name)
  const partitions = message.partitions
  size += version >= 2 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfDeleteRecordsResponseDeleteRecordsPartitionResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteRecordsResponseDeleteRecordsTopicResult(message: DeleteRecordsResponseDeleteRecordsTopicResultInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 2) writer.compactString(name)
  else writer.string(name)
  const partitions = message.partitions
  if (version >= 2) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeDeleteRecordsResponseDeleteRecordsPartitionResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteRecordsResponseDeleteRecordsTopicResult(reader: Reader, version: number): DeleteRecordsResponseDeleteRecordsTopicResult {
  const name: string = version >= 2 ? reader.compactString() : reader.string()
  const partitions: DeleteRecordsResponseDeleteRecordsPartitionResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(14) : reader.arrayLength(14); left > 0; left--) partitions.push(decodeDeleteRecordsResponseDeleteRecordsPartitionResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { name, partitions }
}
function sizeOfDeleteRecordsResponse(message: DeleteRecordsResponseInput, version: number): number {
  let size = 4
  const topics = message.topics
  size += version >= 2 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfDeleteRecordsResponseDeleteRecordsTopicResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteRecordsResponse(message: DeleteRecordsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const topics = message.topics
  if (version >= 2) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeDeleteRecordsResponseDeleteRecordsTopicResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteRecordsResponse(reader: Reader, version: number): DeleteRecordsResponse {
  const throttleTimeMs: number = reader.int32()
  const topics: DeleteRecordsResponseDeleteRecordsTopicResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeDeleteRecordsResponseDeleteRecordsTopicResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, topics }
}
/** Reads and writes {@link DeleteRecordsResponse}. */
export const deleteRecordsResponse: MessageCodec<DeleteRecordsResponse, DeleteRecordsResponseInput> = {
  name: 'DeleteRecordsResponse',
  key: 21,
  versions: [0, 2],
  flexibleFrom: 2,
  size: sizeOfDeleteRecordsResponse,
  recordsSize: noRecords,
  encode: encodeDeleteRecordsResponse,
  decode: decodeDeleteRecordsResponse,
}

/** Api key 21. */
export const deleteRecordsApi: Api<DeleteRecordsRequest, DeleteRecordsRequestInput, DeleteRecordsResponse, DeleteRecordsResponseInput> = {
  key: 21,
  name: 'DeleteRecords',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['broker'],
  request: deleteRecordsRequest,
  response: deleteRecordsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
