// Generated from schemas/client/DescribeLogDirsRequest.json and schemas/client/DescribeLogDirsResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** DescribeLogDirsRequest, versions 1-5. */
export interface DescribeLogDirsRequest {
  readonly topics: readonly DescribeLogDirsRequestDescribableLogDirTopic[] | null
}
/** {@link DescribeLogDirsRequest} to be written. */
export interface DescribeLogDirsRequestInput {
  readonly topics: readonly DescribeLogDirsRequestDescribableLogDirTopicInput[] | null
}

/** Part of {@link DescribeLogDirsRequest}. */
export interface DescribeLogDirsRequestDescribableLogDirTopic {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link DescribeLogDirsRequestDescribableLogDirTopic} to be written. */
export interface DescribeLogDirsRequestDescribableLogDirTopicInput {
  readonly topic: string
  readonly partitions: readonly number[]
}

function sizeOfDescribeLogDirsRequestDescribableLogDirTopic(message: DescribeLogDirsRequestDescribableLogDirTopicInput, version: number): number {
  let size = 0
  const topic = message.topic
  size += version >= 2 ? compactStringSize(topic) : stringSize(topic)
  const partitions = message.partitions
  size += version >= 2 ? compactCountSize(partitions.length) : 4
  size += 4 * partitions.length
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeLogDirsRequestDescribableLogDirTopic(message: DescribeLogDirsRequestDescribableLogDirTopicInput, version: number, writer: Writer): void {
  const topic = message.topic
  if (version >= 2) writer.compactString(topic)
  else writer.string(topic)
  const partitions = message.partitions
  if (version >= 2) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    writer.int32(element)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeLogDirsRequestDescribableLogDirTopic(reader: Reader, version: number): DescribeLogDirsRequestDescribableLogDirTopic {
  const topic: string = version >= 2 ? reader.compactString() : reader.string()
  const partitions: number[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) partitions.push(reader.int32())
  if (version >= 2) {
    reader.skipTags()
  }
  return { topic, partitions }
}
function sizeOfDescribeLogDirsRequest(message: DescribeLogDirsRequestInput, version: number): number {
  let size = 0
  const topics = message.topics
  size += version >= 2 ? compactCountSize(topics?.length ?? -1) : 4
  if (topics !== null) {
    for (const element of topics) size += sizeOfDescribeLogDirsRequestDescribableLogDirTopic(element, version)
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeLogDirsRequest(message: DescribeLogDirsRequestInput, version: number, writer: Writer): void {
  const topics = message.topics
  if (version >= 2) writer.uvarint((topics?.length ?? -1) + 1)
  else writer.int32((topics?.length ?? -1))
  if (topics !== null) {
    for (const element of topics) {
      encodeDescribeLogDirsRequestDescribableLogDirTopic(element, version, writer)
    }
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeLogDirsRequest(reader: Reader, version: number): DescribeLogDirsRequest {
  let topics: readonly DescribeLogDirsRequestDescribableLogDirTopic[] | null = NONE
  const topicsCount = version >= 2 ? reader.compactNullableArrayLength(3) : reader.nullableArrayLength(3)
  if (topicsCount >= 0) {
    const elements: DescribeLogDirsRequestDescribableLogDirTopic[] = []
    for (let left = topicsCount; left > 0; left--) elements.push(decodeDescribeLogDirsRequestDescribableLogDirTopic(reader, version))
    topics = elements
  }
  else topics = null
  if (version >= 2) {
    reader.skipTags()
  }
  return { topics }
}
/** Reads and writes {@link DescribeLogDirsRequest}. */
export const describeLogDirsRequest: MessageCodec<DescribeLogDirsRequest, DescribeLogDirsRequestInput> = {
  name: 'DescribeLogDirsRequest',
  key: 35,
  versions: [1, 5],
  flexibleFrom: 2,
  size: sizeOfDescribeLogDirsRequest,
  recordsSize: noRecords,
  encode: encodeDescribeLogDirsRequest,
  decode: decodeDescribeLogDirsRequest,
}

/** DescribeLogDirsResponse, versions 1-5. */
export interface DescribeLogDirsResponse {
  readonly throttleTimeMs: number
  /** v3-5 */
  readonly errorCode: number
  readonly results: readonly DescribeLogDirsResponseDescribeLogDirsResult[]
}
/** {@link DescribeLogDirsResponse} to be written. */
export interface DescribeLogDirsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode?: number | undefined
  readonly results: readonly DescribeLogDirsResponseDescribeLogDirsResultInput[]
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponseDescribeLogDirsResult {
  readonly errorCode: number
  readonly logDir: string
  readonly topics: readonly DescribeLogDirsResponseDescribeLogDirsTopic[]
  /** v4-5; default -1 */
  readonly totalBytes: number
  /** v4-5; default -1 */
  readonly usableBytes: number
  /** v5; default false */
  readonly isCordoned: boolean
}
/** {@link DescribeLogDirsResponseDescribeLogDirsResult} to be written. */
export interface DescribeLogDirsResponseDescribeLogDirsResultInput {
  readonly errorCode: number
  readonly logDir: string
  readonly topics: readonly DescribeLogDirsResponseDescribeLogDirsTopicInput[]
  readonly totalBytes?: number | undefined
  readonly usableBytes?: number | undefined
  readonly isCordoned?: boolean | undefined
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponseDescribeLogDirsTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly DescribeLogDirsResponseDescribeLogDirsPartition[]
}
/** {@link DescribeLogDirsResponseDescribeLogDirsTopic} to be written. */
export interface DescribeLogDirsResponseDescribeLogDirsTopicInput {
  readonly name: string
  readonly partitions: readonly DescribeLogDirsResponseDescribeLogDirsPartitionInput[]
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponseDescribeLogDirsPartition {
  readonly partitionIndex: number
  readonly partitionSize: number
  readonly offsetLag: number
  readonly isFutureKey: boolean
}
/** {@link DescribeLogDirsResponseDescribeLogDirsPartition} to be written. */
export interface DescribeLogDirsResponseDescribeLogDirsPartitionInput {
  readonly partitionIndex: number
  readonly partitionSize: number
  readonly offsetLag: number
  readonly isFutureKey: boolean
}

function sizeOfDescribeLogDirsResponseDescribeLogDirsPartition(_message: DescribeLogDirsResponseDescribeLogDirsPartitionInput, version: number): number {
  let size = 21
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeLogDirsResponseDescribeLogDirsPartition(message: DescribeLogDirsResponseDescribeLogDirsPartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const partitionSize = message.partitionSize
  writer.int64(partitionSize)
  const offsetLag = message.offsetLag
  writer.int64(offsetLag)
  const isFutureKey = message.isFutureKey
  writer.bool(isFutureKey)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeLogDirsResponseDescribeLogDirsPartition(reader: Reader, version: number): DescribeLogDirsResponseDescribeLogDirsPartition {
  const partitionIndex: number = reader.int32()
  const partitionSize: number = reader.int64()
  const offsetLag: number = reader.int64()
  const isFutureKey: boolean = reader.bool()
  if (version >= 2) {
    reader.skipTags()
  }
  return { partitionIndex, partitionSize, offsetLag, isFutureKey }
}
function sizeOfDescribeLogDirsResponseDescribeLogDirsTopic(message: DescribeLogDirsResponseDescribeLogDirsTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 2 ? compactStringSize(name) : stringSize(name)
  const partitions = message.partitions
  size += version >= 2 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfDescribeLogDirsResponseDescribeLogDirsPartition(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeLogDirsResponseDescribeLogDirsTopic(message: DescribeLogDirsResponseDescribeLogDirsTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 2) writer.compactString(name)
  else writer.string(name)
  const partitions = message.partitions
  if (version >= 2) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeDescribeLogDirsResponseDescribeLogDirsPartition(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeLogDirsResponseDescribeLogDirsTopic(reader: Reader, version: number): DescribeLogDirsResponseDescribeLogDirsTopic {
  const name: string = version >= 2 ? reader.compactString() : reader.string()
  const partitions: DescribeLogDirsResponseDescribeLogDirsPartition[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(21) : reader.arrayLength(21); left > 0; left--) partitions.push(decodeDescribeLogDirsResponseDescribeLogDirsPartition(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { name, partitions }
}
function sizeOfDescribeLogDirsResponseDescribeLogDirsResult(message: DescribeLogDirsResponseDescribeLogDirsResultInput, version: number): number {
  let size = 2
  const logDir = message.logDir
  size += version >= 2 ? compactStringSize(logDir) : stringSize(logDir)
  const topics = message.topics
  size += version >= 2 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfDescribeLogDirsResponseDescribeLogDirsTopic(element, version)
  if (version >= 4) {
    size += 8
  }
  if (version >= 4) {
    size += 8
  }
  if (version >= 5) {
    size += 1
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeLogDirsResponseDescribeLogDirsResult(message: DescribeLogDirsResponseDescribeLogDirsResultInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const logDir = message.logDir
  if (version >= 2) writer.compactString(logDir)
  else writer.string(logDir)
  const topics = message.topics
  if (version >= 2) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeDescribeLogDirsResponseDescribeLogDirsTopic(element, version, writer)
  }
  const totalBytes = message.totalBytes ?? -1
  if (version >= 4) {
    writer.int64(totalBytes)
  }
  const usableBytes = message.usableBytes ?? -1
  if (version >= 4) {
    writer.int64(usableBytes)
  }
  const isCordoned = message.isCordoned ?? false
  if (version >= 5) {
    writer.bool(isCordoned)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeLogDirsResponseDescribeLogDirsResult(reader: Reader, version: number): DescribeLogDirsResponseDescribeLogDirsResult {
  const errorCode: number = reader.int16()
  const logDir: string = version >= 2 ? reader.compactString() : reader.string()
  const topics: DescribeLogDirsResponseDescribeLogDirsTopic[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeDescribeLogDirsResponseDescribeLogDirsTopic(reader, version))
  const totalBytes: number = version >= 4 ? reader.int64() : -1
  const usableBytes: number = version >= 4 ? reader.int64() : -1
  const isCordoned: boolean = version >= 5 ? reader.bool() : false
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, logDir, topics, totalBytes, usableBytes, isCordoned }
}
function sizeOfDescribeLogDirsResponse(message: DescribeLogDirsResponseInput, version: number): number {
  let size = 4
  if (version >= 3) {
    size += 2
  }
  const results = message.results
  size += version >= 2 ? compactCountSize(results.length) : 4
  for (const element of results) size += sizeOfDescribeLogDirsResponseDescribeLogDirsResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeLogDirsResponse(message: DescribeLogDirsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode ?? 0
  if (version >= 3) {
    writer.int16(errorCode)
  }
  const results = message.results
  if (version >= 2) writer.uvarint(results.length + 1)
  else writer.int32(results.length)
  for (const element of results) {
    encodeDescribeLogDirsResponseDescribeLogDirsResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeLogDirsResponse(reader: Reader, version: number): DescribeLogDirsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = version >= 3 ? reader.int16() : 0
  const results: DescribeLogDirsResponseDescribeLogDirsResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(5) : reader.arrayLength(5); left > 0; left--) results.push(decodeDescribeLogDirsResponseDescribeLogDirsResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, results }
}
/** Reads and writes {@link DescribeLogDirsResponse}. */
export const describeLogDirsResponse: MessageCodec<DescribeLogDirsResponse, DescribeLogDirsResponseInput> = {
  name: 'DescribeLogDirsResponse',
  key: 35,
  versions: [1, 5],
  flexibleFrom: 2,
  size: sizeOfDescribeLogDirsResponse,
  recordsSize: noRecords,
  encode: encodeDescribeLogDirsResponse,
  decode: decodeDescribeLogDirsResponse,
}

/** Api key 35. */
export const describeLogDirsApi: Api<DescribeLogDirsRequest, DescribeLogDirsRequestInput, DescribeLogDirsResponse, DescribeLogDirsResponseInput> = {
  key: 35,
  name: 'DescribeLogDirs',
  versions: [1, 5],
  latestStable: 5,
  listeners: ['broker'],
  request: describeLogDirsRequest,
  response: describeLogDirsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
