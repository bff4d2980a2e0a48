// Generated from schemas/client/OffsetForLeaderEpochRequest.json and schemas/client/OffsetForLeaderEpochResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** OffsetForLeaderEpochRequest, versions 2-4. */
export interface OffsetForLeaderEpochRequest {
  /** v3-4; default -2; a brokerId */
  readonly replicaId: number
  readonly topics: readonly OffsetForLeaderEpochRequestOffsetForLeaderTopic[]
}
/** {@link OffsetForLeaderEpochRequest} to be written. */
export interface OffsetForLeaderEpochRequestInput {
  readonly replicaId?: number | undefined
  readonly topics: readonly OffsetForLeaderEpochRequestOffsetForLeaderTopicInput[]
}

/** Part of {@link OffsetForLeaderEpochRequest}. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly OffsetForLeaderEpochRequestOffsetForLeaderPartition[]
}
/** {@link OffsetForLeaderEpochRequestOffsetForLeaderTopic} to be written. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderTopicInput {
  readonly topic: string
  readonly partitions: readonly OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput[]
}

/** Part of {@link OffsetForLeaderEpochRequest}. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  readonly partition: number
  /** default -1 */
  readonly currentLeaderEpoch: number
  readonly leaderEpoch: number
}
/** {@link OffsetForLeaderEpochRequestOffsetForLeaderPartition} to be written. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput {
  readonly partition: number
  readonly currentLeaderEpoch?: number | undefined
  readonly leaderEpoch: number
}

function sizeOfOffsetForLeaderEpochRequestOffsetForLeaderPartition(_message: OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput, version: number): number {
  let size = 12
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeOffsetForLeaderEpochRequestOffsetForLeaderPartition(message: OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput, version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const currentLeaderEpoch = message.currentLeaderEpoch ?? -1
  writer.int32(currentLeaderEpoch)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeOffsetForLeaderEpochRequestOffsetForLeaderPartition(reader: Reader, version: number): OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  const partition: number = reader.int32()
  const currentLeaderEpoch: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  if (version >= 4) {
    reader.skipTags()
  }
  return { partition, currentLeaderEpoch, leaderEpoch }
}
function sizeOfOffsetForLeaderEpochRequestOffsetForLeaderTopic(message: OffsetForLeaderEpochRequestOffsetForLeaderTopicInput, version: number): number {
  let size = 0
  const topic = message.topic
  size += version >= 4 ? compactStringSize(topic) : stringSize(topic)
  const partitions = message.partitions
  size += version >= 4 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfOffsetForLeaderEpochRequestOffsetForLeaderPartition(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeOffsetForLeaderEpochRequestOffsetForLeaderTopic(message: OffsetForLeaderEpochRequestOffsetForLeaderTopicInput, version: number, writer: Writer): void {
  const topic = message.topic
  if (version >= 4) writer.compactString(topic)
  else writer.string(topic)
  const partitions = message.partitions
  if (version >= 4) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeOffsetForLeaderEpochRequestOffsetForLeaderPartition(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeOffsetForLeaderEpochRequestOffsetForLeaderTopic(reader: Reader, version: number): OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  const topic: string = version >= 4 ? reader.compactString() : reader.string()
  const partitions: OffsetForLeaderEpochRequestOffsetForLeaderPartition[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(12) : reader.arrayLength(12); left > 0; left--) partitions.push(decodeOffsetForLeaderEpochRequestOffsetForLeaderPartition(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { topic, partitions }
}
function sizeOfOffsetForLeaderEpochRequest(message: OffsetForLeaderEpochRequestInput, version: number): number {
  let size = 0
  if (version >= 3) {
    size += 4
  }
  const topics = message.topics
  size += version >= 4 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfOffsetForLeaderEpochRequestOffsetForLeaderTopic(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeOffsetForLeaderEpochRequest(message: OffsetForLeaderEpochRequestInput, version: number, writer: Writer): void {
  const replicaId = message.replicaId ?? -2
  if (version >= 3) {
    writer.int32(replicaId)
  }
  const topics = message.topics
  if (version >= 4) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeOffsetForLeaderEpochRequestOffsetForLeaderTopic(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeOffsetForLeaderEpochRequest(reader: Reader, version: number): OffsetForLeaderEpochRequest {
  const replicaId: number = version >= 3 ? reader.int32() : -2
  const topics: OffsetForLeaderEpochRequestOffsetForLeaderTopic[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeOffsetForLeaderEpochRequestOffsetForLeaderTopic(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { replicaId, topics }
}
/** Reads and writes {@link OffsetForLeaderEpochRequest}. */
export const offsetForLeaderEpochRequest: MessageCodec<OffsetForLeaderEpochRequest, OffsetForLeaderEpochRequestInput> = {
  name: 'OffsetForLeaderEpochRequest',
  key: 23,
  versions: [2, 4],
  flexibleFrom: 4,
  size: sizeOfOffsetForLeaderEpochRequest,
  recordsSize: noRecords,
  encode: encodeOffsetForLeaderEpochRequest,
  decode: decodeOffsetForLeaderEpochRequest,
}

/** OffsetForLeaderEpochResponse, versions 2-4. */
export interface OffsetForLeaderEpochResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly OffsetForLeaderEpochResponseOffsetForLeaderTopicResult[]
}
/** {@link OffsetForLeaderEpochResponse} to be written. */
export interface OffsetForLeaderEpochResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput[]
}

/** Part of {@link OffsetForLeaderEpochResponse}. */
export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly OffsetForLeaderEpochResponseEpochEndOffset[]
}
/** {@link OffsetForLeaderEpochResponseOffsetForLeaderTopicResult} to be written. */
export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput {
  readonly topic: string
  readonly partitions: readonly OffsetForLeaderEpochResponseEpochEndOffsetInput[]
}

/** Part of {@link OffsetForLeaderEpochResponse}. */
export interface OffsetForLeaderEpochResponseEpochEndOffset {
  readonly errorCode: number
  readonly partition: number
  /** default -1 */
  readonly leaderEpoch: number
  /** default -1 */
  readonly endOffset: number
}
/** {@link OffsetForLeaderEpochResponseEpochEndOffset} to be written. */
export interface OffsetForLeaderEpochResponseEpochEndOffsetInput {
  readonly errorCode: number
  readonly partition: number
  readonly leaderEpoch?: number | undefined
  readonly endOffset?: number | undefined
}

function sizeOfOffsetForLeaderEpochResponseEpochEndOffset(_message: OffsetForLeaderEpochResponseEpochEndOffsetInput, version: number): number {
  let size = 18
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeOffsetForLeaderEpochResponseEpochEndOffset(message: OffsetForLeaderEpochResponseEpochEndOffsetInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const partition = message.partition
  writer.int32(partition)
  const leaderEpoch = message.leaderEpoch ?? -1
  writer.int32(leaderEpoch)
  const endOffset = message.endOffset ?? -1
  writer.int64(endOffset)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeOffsetForLeaderEpochResponseEpochEndOffset(reader: Reader, version: number): OffsetForLeaderEpochResponseEpochEndOffset {
  const errorCode: number = reader.int16()
  const partition: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const endOffset: number = reader.int64()
  if (version >= 4) {
    reader.skipTags()
  }
  return { errorCode, partition, leaderEpoch, endOffset }
}
function sizeOfOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(message: OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput, version: number): number {
  let size = 0
  const topic = message.topic
  size += version >= 4 ? compactStringSize(topic) : stringSize(topic)
  const partitions = message.partitions
  size += version >= 4 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfOffsetForLeaderEpochResponseEpochEndOffset(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(message: OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput, version: number, writer: Writer): void {
  const topic = message.topic
  if (version >= 4) writer.compactString(topic)
  else writer.string(topic)
  const partitions = message.partitions
  if (version >= 4) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeOffsetForLeaderEpochResponseEpochEndOffset(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(reader: Reader, version: number): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  const topic: string = version >= 4 ? reader.compactString() : reader.string()
  const partitions: OffsetForLeaderEpochResponseEpochEndOffset[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(18) : reader.arrayLength(18); left > 0; left--) partitions.push(decodeOffsetForLeaderEpochResponseEpochEndOffset(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { topic, partitions }
}
function sizeOfOffsetForLeaderEpochResponse(message: OffsetForLeaderEpochResponseInput, version: number): number {
  let size = 4
  const topics = message.topics
  size += version >= 4 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeOffsetForLeaderEpochResponse(message: OffsetForLeaderEpochResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const topics = message.topics
  if (version >= 4) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeOffsetForLeaderEpochResponse(reader: Reader, version: number): OffsetForLeaderEpochResponse {
  const throttleTimeMs: number = reader.int32()
  const topics: OffsetForLeaderEpochResponseOffsetForLeaderTopicResult[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { throttleTimeMs, topics }
}
/** Reads and writes {@link OffsetForLeaderEpochResponse}. */
export const offsetForLeaderEpochResponse: MessageCodec<OffsetForLeaderEpochResponse, OffsetForLeaderEpochResponseInput> = {
  name: 'OffsetForLeaderEpochResponse',
  key: 23,
  versions: [2, 4],
  flexibleFrom: 4,
  size: sizeOfOffsetForLeaderEpochResponse,
  recordsSize: noRecords,
  encode: encodeOffsetForLeaderEpochResponse,
  decode: decodeOffsetForLeaderEpochResponse,
}

/** Api key 23. */
export const offsetForLeaderEpochApi: Api<OffsetForLeaderEpochRequest, OffsetForLeaderEpochRequestInput, OffsetForLeaderEpochResponse, OffsetForLeaderEpochResponseInput> = {
  key: 23,
  name: 'OffsetForLeaderEpoch',
  versions: [2, 4],
  latestStable: 4,
  listeners: ['broker'],
  request: offsetForLeaderEpochRequest,
  response: offsetForLeaderEpochResponse,
  requestHeaderVersion: (version) => (version >= 4 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 4 ? 1 : 0),
}
