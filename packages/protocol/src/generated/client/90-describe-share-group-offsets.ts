// Generated from schemas/client/DescribeShareGroupOffsetsRequest.json and schemas/client/DescribeShareGroupOffsetsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** DescribeShareGroupOffsetsRequest, versions 0-1. */
export interface DescribeShareGroupOffsetsRequest {
  readonly groups: readonly DescribeShareGroupOffsetsRequestGroup[]
}
/** {@link DescribeShareGroupOffsetsRequest} to be written. */
export interface DescribeShareGroupOffsetsRequestInput {
  readonly groups: readonly DescribeShareGroupOffsetsRequestGroupInput[]
}

/** Part of {@link DescribeShareGroupOffsetsRequest}. */
export interface DescribeShareGroupOffsetsRequestGroup {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly DescribeShareGroupOffsetsRequestTopic[] | null
}
/** {@link DescribeShareGroupOffsetsRequestGroup} to be written. */
export interface DescribeShareGroupOffsetsRequestGroupInput {
  readonly groupId: string
  readonly topics: readonly DescribeShareGroupOffsetsRequestTopicInput[] | null
}

/** Part of {@link DescribeShareGroupOffsetsRequest}. */
export interface DescribeShareGroupOffsetsRequestTopic {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly number[]
}
/** {@link DescribeShareGroupOffsetsRequestTopic} to be written. */
export interface DescribeShareGroupOffsetsRequestTopicInput {
  readonly topicName: string
  readonly partitions: readonly number[]
}

function sizeOfDescribeShareGroupOffsetsRequestTopic(message: DescribeShareGroupOffsetsRequestTopicInput, _version: number): number {
  let size = 1
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeDescribeShareGroupOffsetsRequestTopic(message: DescribeShareGroupOffsetsRequestTopicInput, _version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeDescribeShareGroupOffsetsRequestTopic(reader: Reader, _version: number): DescribeShareGroupOffsetsRequestTopic {
  const topicName: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicName, partitions }
}
function sizeOfDescribeShareGroupOffsetsRequestGroup(message: DescribeShareGroupOffsetsRequestGroupInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics?.length ?? -1)
  if (topics !== null) {
    for (const element of topics) size += sizeOfDescribeShareGroupOffsetsRequestTopic(element, version)
  }
  return size
}
function encodeDescribeShareGroupOffsetsRequestGroup(message: DescribeShareGroupOffsetsRequestGroupInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint((topics?.length ?? -1) + 1)
  if (topics !== null) {
    for (const element of topics) {
      encodeDescribeShareGroupOffsetsRequestTopic(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeDescribeShareGroupOffsetsRequestGroup(reader: Reader, version: number): DescribeShareGroupOffsetsRequestGroup {
  const groupId: string = reader.compactString()
  let topics: readonly DescribeShareGroupOffsetsRequestTopic[] | null = NONE
  const topicsCount = reader.compactNullableArrayLength(3)
  if (topicsCount >= 0) {
    const elements: DescribeShareGroupOffsetsRequestTopic[] = []
    for (let left = topicsCount; left > 0; left--) elements.push(decodeDescribeShareGroupOffsetsRequestTopic(reader, version))
    topics = elements
  }
  else topics = null
  reader.skipTags()
  return { groupId, topics }
}
function sizeOfDescribeShareGroupOffsetsRequest(message: DescribeShareGroupOffsetsRequestInput, version: number): number {
  let size = 1
  const groups = message.groups
  size += compactCountSize(groups.length)
  for (const element of groups) size += sizeOfDescribeShareGroupOffsetsRequestGroup(element, version)
  return size
}
function encodeDescribeShareGroupOffsetsRequest(message: DescribeShareGroupOffsetsRequestInput, version: number, writer: Writer): void {
  const groups = message.groups
  writer.uvarint(groups.length + 1)
  for (const element of groups) {
    encodeDescribeShareGroupOffsetsRequestGroup(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeShareGroupOffsetsRequest(reader: Reader, version: number): DescribeShareGroupOffsetsRequest {
  const groups: DescribeShareGroupOffsetsRequestGroup[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) groups.push(decodeDescribeShareGroupOffsetsRequestGroup(reader, version))
  reader.skipTags()
  return { groups }
}
/** Reads and writes {@link DescribeShareGroupOffsetsRequest}. */
export const describeShareGroupOffsetsRequest: MessageCodec<DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsRequestInput> = {
  name: 'DescribeShareGroupOffsetsRequest',
  key: 90,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfDescribeShareGroupOffsetsRequest,
  recordsSize: noRecords,
  encode: encodeDescribeShareGroupOffsetsRequest,
  decode: decodeDescribeShareGroupOffsetsRequest,
}

/** DescribeShareGroupOffsetsResponse, versions 0-1. */
export interface DescribeShareGroupOffsetsResponse {
  readonly throttleTimeMs: number
  readonly groups: readonly DescribeShareGroupOffsetsResponseGroup[]
}
/** {@link DescribeShareGroupOffsetsResponse} to be written. */
export interface DescribeShareGroupOffsetsResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly DescribeShareGroupOffsetsResponseGroupInput[]
}

/** Part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponseGroup {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly DescribeShareGroupOffsetsResponseTopic[]
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link DescribeShareGroupOffsetsResponseGroup} to be written. */
export interface DescribeShareGroupOffsetsResponseGroupInput {
  readonly groupId: string
  readonly topics: readonly DescribeShareGroupOffsetsResponseTopicInput[]
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

/** Part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponseTopic {
  /** a topicName */
  readonly topicName: string
  readonly topicId: Uuid
  readonly partitions: readonly DescribeShareGroupOffsetsResponsePartition[]
}
/** {@link DescribeShareGroupOffsetsResponseTopic} to be written. */
export interface DescribeShareGroupOffsetsResponseTopicInput {
  readonly topicName: string
  readonly topicId: Uuid
  readonly partitions: readonly DescribeShareGroupOffsetsResponsePartitionInput[]
}

/** Part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponsePartition {
  readonly partitionIndex: number
  readonly startOffset: number
  readonly leaderEpoch: number
  /** v1; default -1 */
  readonly lag: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link DescribeShareGroupOffsetsResponsePartition} to be written. */
export interface DescribeShareGroupOffsetsResponsePartitionInput {
  readonly partitionIndex: number
  readonly startOffset: number
  readonly leaderEpoch: number
  readonly lag?: number | undefined
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfDescribeShareGroupOffsetsResponsePartition(message: DescribeShareGroupOffsetsResponsePartitionInput, version: number): number {
  let size = 19
  if (version >= 1) {
    size += 8
  }
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeDescribeShareGroupOffsetsResponsePartition(message: DescribeShareGroupOffsetsResponsePartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const startOffset = message.startOffset
  writer.int64(startOffset)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const lag = message.lag ?? -1
  if (version >= 1) {
    writer.int64(lag)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeDescribeShareGroupOffsetsResponsePartition(reader: Reader, version: number): DescribeShareGroupOffsetsResponsePartition {
  const partitionIndex: number = reader.int32()
  const startOffset: number = reader.int64()
  const leaderEpoch: number = reader.int32()
  const lag: number = version >= 1 ? reader.int64() : -1
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { partitionIndex, startOffset, leaderEpoch, lag, errorCode, errorMessage }
}
function sizeOfDescribeShareGroupOffsetsResponseTopic(message: DescribeShareGroupOffsetsResponseTopicInput, version: number): number {
  let size = 17
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfDescribeShareGroupOffsetsResponsePartition(element, version)
  return size
}
function encodeDescribeShareGroupOffsetsResponseTopic(message: DescribeShareGroupOffsetsResponseTopicInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeDescribeShareGroupOffsetsResponsePartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeShareGroupOffsetsResponseTopic(reader: Reader, version: number): DescribeShareGroupOffsetsResponseTopic {
  const topicName: string = reader.compactString()
  const topicId: Uuid = reader.uuid()
  const partitions: DescribeShareGroupOffsetsResponsePartition[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) partitions.push(decodeDescribeShareGroupOffsetsResponsePartition(reader, version))
  reader.skipTags()
  return { topicName, topicId, partitions }
}
function sizeOfDescribeShareGroupOffsetsResponseGroup(message: DescribeShareGroupOffsetsResponseGroupInput, version: number): number {
  let size = 3
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDescribeShareGroupOffsetsResponseTopic(element, version)
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeDescribeShareGroupOffsetsResponseGroup(message: DescribeShareGroupOffsetsResponseGroupInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDescribeShareGroupOffsetsResponseTopic(element, version, writer)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeDescribeShareGroupOffsetsResponseGroup(reader: Reader, version: number): DescribeShareGroupOffsetsResponseGroup {
  const groupId: string = reader.compactString()
  const topics: DescribeShareGroupOffsetsResponseTopic[] = []
  for (let left = reader.compactArrayLength(19); left > 0; left--) topics.push(decodeDescribeShareGroupOffsetsResponseTopic(reader, version))
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { groupId, topics, errorCode, errorMessage }
}
function sizeOfDescribeShareGroupOffsetsResponse(message: DescribeShareGroupOffsetsResponseInput, version: number): number {
  let size = 5
  const groups = message.groups
  size += compactCountSize(groups.length)
  for (const element of groups) size += sizeOfDescribeShareGroupOffsetsResponseGroup(element, version)
  return size
}
function encodeDescribeShareGroupOffsetsResponse(message: DescribeShareGroupOffsetsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const groups = message.groups
  writer.uvarint(groups.length + 1)
  for (const element of groups) {
    encodeDescribeShareGroupOffsetsResponseGroup(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeShareGroupOffsetsResponse(reader: Reader, version: number): DescribeShareGroupOffsetsResponse {
  const throttleTimeMs: number = reader.int32()
  const groups: DescribeShareGroupOffsetsResponseGroup[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) groups.push(decodeDescribeShareGroupOffsetsResponseGroup(reader, version))
  reader.skipTags()
  return { throttleTimeMs, groups }
}
/** Reads and writes {@link DescribeShareGroupOffsetsResponse}. */
export const describeShareGroupOffsetsResponse: MessageCodec<DescribeShareGroupOffsetsResponse, DescribeShareGroupOffsetsResponseInput> = {
  name: 'DescribeShareGroupOffsetsResponse',
  key: 90,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfDescribeShareGroupOffsetsResponse,
  recordsSize: noRecords,
  encode: encodeDescribeShareGroupOffsetsResponse,
  decode: decodeDescribeShareGroupOffsetsResponse,
}

/** Api key 90. */
export const describeShareGroupOffsetsApi: Api<DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsRequestInput, DescribeShareGroupOffsetsResponse, DescribeShareGroupOffsetsResponseInput> = {
  key: 90,
  name: 'DescribeShareGroupOffsets',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: describeShareGroupOffsetsRequest,
  response: describeShareGroupOffsetsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
