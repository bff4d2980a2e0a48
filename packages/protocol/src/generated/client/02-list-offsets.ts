// Generated from schemas/client/ListOffsetsRequest.json and schemas/client/ListOffsetsResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ListOffsetsRequest, versions 1-11. */
export interface ListOffsetsRequest {
  /** a brokerId */
  readonly replicaId: number
  /** v2-11 */
  readonly isolationLevel: number
  readonly topics: readonly ListOffsetsRequestListOffsetsTopic[]
  /** v10-11 */
  readonly timeoutMs: number
}
/** {@link ListOffsetsRequest} to be written. */
export interface ListOffsetsRequestInput {
  readonly replicaId: number
  readonly isolationLevel?: number | undefined
  readonly topics: readonly ListOffsetsRequestListOffsetsTopicInput[]
  readonly timeoutMs?: number | undefined
}

/** Part of {@link ListOffsetsRequest}. */
export interface ListOffsetsRequestListOffsetsTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly ListOffsetsRequestListOffsetsPartition[]
}
/** {@link ListOffsetsRequestListOffsetsTopic} to be written. */
export interface ListOffsetsRequestListOffsetsTopicInput {
  readonly name: string
  readonly partitions: readonly ListOffsetsRequestListOffsetsPartitionInput[]
}

/** Part of {@link ListOffsetsRequest}. */
export interface ListOffsetsRequestListOffsetsPartition {
  readonly partitionIndex: number
  /** v4-11; default -1 */
  readonly currentLeaderEpoch: number
  readonly timestamp: number
}
/** {@link ListOffsetsRequestListOffsetsPartition} to be written. */
export interface ListOffsetsRequestListOffsetsPartitionInput {
  readonly partitionIndex: number
  readonly currentLeaderEpoch?: number | undefined
  readonly timestamp: number
}

function sizeOfListOffsetsRequestListOffsetsPartition(_message: ListOffsetsRequestListOffsetsPartitionInput, version: number): number {
  let size = 12
  if (version >= 4) {
    size += 4
  }
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeListOffsetsRequestListOffsetsPartition(message: ListOffsetsRequestListOffsetsPartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const currentLeaderEpoch = message.currentLeaderEpoch ?? -1
  if (version >= 4) {
    writer.int32(currentLeaderEpoch)
  }
  const timestamp = message.timestamp
  writer.int64(timestamp)
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeListOffsetsRequestListOffsetsPartition(reader: Reader, version: number): ListOffsetsRequestListOffsetsPartition {
  const partitionIndex: number = reader.int32()
  const currentLeaderEpoch: number = version >= 4 ? reader.int32() : -1
  const timestamp: number = reader.int64()
  if (version >= 6) {
    reader.skipTags()
  }
  return { partitionIndex, currentLeaderEpoch, timestamp }
}
function sizeOfListOffsetsRequestListOffsetsTopic(message: ListOffsetsRequestListOffsetsTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 6 ? compactStringSize(name) : stringSize(name)
  const partitions = message.partitions
  size += version >= 6 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfListOffsetsRequestListOffsetsPartition(element, version)
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeListOffsetsRequestListOffsetsTopic(message: ListOffsetsRequestListOffsetsTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 6) writer.compactString(name)
  else writer.string(name)
  const partitions = message.partitions
  if (version >= 6) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeListOffsetsRequestListOffsetsPartition(element, version, writer)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeListOffsetsRequestListOffsetsTopic(reader: Reader, version: number): ListOffsetsRequestListOffsetsTopic {
  const name: string = version >= 6 ? reader.compactString() : reader.string()
  const partitions: ListOffsetsRequestListOffsetsPartition[] = []
  for (let left = version >= 6 ? reader.compactArrayLength(12) : reader.arrayLength(12); left > 0; left--) partitions.push(decodeListOffsetsRequestListOffsetsPartition(reader, version))
  if (version >= 6) {
    reader.skipTags()
  }
  return { name, partitions }
}
function sizeOfListOffsetsRequest(message: ListOffsetsRequestInput, version: number): number {
  let size = 4
  const isolationLevel = message.isolationLevel ?? 0
  if (version < 2 && isolationLevel !== 0) refuseField('ListOffsetsRequest.isolationLevel', version)
  if (version >= 2) {
    size += 1
  }
  const topics = message.topics
  size += version >= 6 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfListOffsetsRequestListOffsetsTopic(element, version)
  if (version >= 10) {
    size += 4
  }
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeListOffsetsRequest(message: ListOffsetsRequestInput, version: number, writer: Writer): void {
  const replicaId = message.replicaId
  writer.int32(replicaId)
  const isolationLevel = message.isolationLevel ?? 0
  if (version >= 2) {
    writer.int8(isolationLevel)
  }
  const topics = message.topics
  if (version >= 6) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeListOffsetsRequestListOffsetsTopic(element, version, writer)
  }
  const timeoutMs = message.timeoutMs ?? 0
  if (version >= 10) {
    writer.int32(timeoutMs)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeListOffsetsRequest(reader: Reader, version: number): ListOffsetsRequest {
  const replicaId: number = reader.int32()
  const isolationLevel: number = version >= 2 ? reader.int8() : 0
  const topics: ListOffsetsRequestListOffsetsTopic[] = []
  for (let left = version >= 6 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeListOffsetsRequestListOffsetsTopic(reader, version))
  const timeoutMs: number = version >= 10 ? reader.int32() : 0
  if (version >= 6) {
    reader.skipTags()
  }
  return { replicaId, isolationLevel, topics, timeoutMs }
}
/** Reads and writes {@link ListOffsetsRequest}. */
export const listOffsetsRequest: MessageCodec<ListOffsetsRequest, ListOffsetsRequestInput> = {
  name: 'ListOffsetsRequest',
  key: 2,
  versions: [1, 11],
  flexibleFrom: 6,
  size: sizeOfListOffsetsRequest,
  recordsSize: noRecords,
  encode: encodeListOffsetsRequest,
  decode: decodeListOffsetsRequest,
}

/** ListOffsetsResponse, versions 1-11. */
export interface ListOffsetsResponse {
  /** v2-11 */
  readonly throttleTimeMs: number
  readonly topics: readonly ListOffsetsResponseListOffsetsTopicResponse[]
}
/** {@link ListOffsetsResponse} to be written. */
export interface ListOffsetsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly ListOffsetsResponseListOffsetsTopicResponseInput[]
}

/** Part of {@link ListOffsetsResponse}. */
export interface ListOffsetsResponseListOffsetsTopicResponse {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly ListOffsetsResponseListOffsetsPartitionResponse[]
}
/** {@link ListOffsetsResponseListOffsetsTopicResponse} to be written. */
export interface ListOffsetsResponseListOffsetsTopicResponseInput {
  readonly name: string
  readonly partitions: readonly ListOffsetsResponseListOffsetsPartitionResponseInput[]
}

/** Part of {@link ListOffsetsResponse}. */
export interface ListOffsetsResponseListOffsetsPartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default -1 */
  readonly timestamp: number
  /** default -1 */
  readonly offset: number
  /** v4-11; default -1 */
  readonly leaderEpoch: number
}
/** {@link ListOffsetsResponseListOffsetsPartitionResponse} to be written. */
export interface ListOffsetsResponseListOffsetsPartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly timestamp?: number | undefined
  readonly offset?: number | undefined
  readonly leaderEpoch?: number | undefined
}

function sizeOfListOffsetsResponseListOffsetsPartitionResponse(message: ListOffsetsResponseListOffsetsPartitionResponseInput, version: number): number {
  let size = 22
  const leaderEpoch = message.leaderEpoch ?? -1
  if (version < 4 && leaderEpoch !== -1) refuseField('ListOffsetsResponseListOffsetsPartitionResponse.leaderEpoch', version)
  if (version >= 4) {
    size += 4
  }
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeListOffsetsResponseListOffsetsPartitionResponse(message: ListOffsetsResponseListOffsetsPartitionResponseInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const timestamp = message.timestamp ?? -1
  writer.int64(timestamp)
  const offset = message.offset ?? -1
  writer.int64(offset)
  const leaderEpoch = message.leaderEpoch ?? -1
  if (version >= 4) {
    writer.int32(leaderEpoch)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeListOffsetsResponseListOffsetsPartitionResponse(reader: Reader, version: number): ListOffsetsResponseListOffsetsPartitionResponse {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const timestamp: number = reader.int64()
  const offset: number = reader.int64()
  const leaderEpoch: number = version >= 4 ? reader.int32() : -1
  if (version >= 6) {
    reader.skipTags()
  }
  return { partitionIndex, errorCode, timestamp, offset, leaderEpoch }
}
function sizeOfListOffsetsResponseListOffsetsTopicResponse(message: ListOffsetsResponseListOffsetsTopicResponseInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 6 ? compactStringSize(name) : stringSize(name)
  const partitions = message.partitions
  size += version >= 6 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfListOffsetsResponseListOffsetsPartitionResponse(element, version)
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeListOffsetsResponseListOffsetsTopicResponse(message: ListOffsetsResponseListOffsetsTopicResponseInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 6) writer.compactString(name)
  else writer.string(name)
  const partitions = message.partitions
  if (version >= 6) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeListOffsetsResponseListOffsetsPartitionResponse(element, version, writer)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeListOffsetsResponseListOffsetsTopicResponse(reader: Reader, version: number): ListOffsetsResponseListOffsetsTopicResponse {
  const name: string = version >= 6 ? reader.compactString() : reader.string()
  const partitions: ListOffsetsResponseListOffsetsPartitionResponse[] = []
  for (let left = version >= 6 ? reader.compactArrayLength(22) : reader.arrayLength(22); left > 0; left--) partitions.push(decodeListOffsetsResponseListOffsetsPartitionResponse(reader, version))
  if (version >= 6) {
    reader.skipTags()
  }
  return { name, partitions }
}
function sizeOfListOffsetsResponse(message: ListOffsetsResponseInput, version: number): number {
  let size = 0
  if (version >= 2) {
    size += 4
  }
  const topics = message.topics
  size += version >= 6 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfListOffsetsResponseListOffsetsTopicResponse(element, version)
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeListOffsetsResponse(message: ListOffsetsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 2) {
    writer.int32(throttleTimeMs)
  }
  const topics = message.topics
  if (version >= 6) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeListOffsetsResponseListOffsetsTopicResponse(element, version, writer)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeListOffsetsResponse(reader: Reader, version: number): ListOffsetsResponse {
  const throttleTimeMs: number = version >= 2 ? reader.int32() : 0
  const topics: ListOffsetsResponseListOffsetsTopicResponse[] = []
  for (let left = version >= 6 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeListOffsetsResponseListOffsetsTopicResponse(reader, version))
  if (version >= 6) {
    reader.skipTags()
  }
  return { throttleTimeMs, topics }
}
/** Reads and writes {@link ListOffsetsResponse}. */
export const listOffsetsResponse: MessageCodec<ListOffsetsResponse, ListOffsetsResponseInput> = {
  name: 'ListOffsetsResponse',
  key: 2,
  versions: [1, 11],
  flexibleFrom: 6,
  size: sizeOfListOffsetsResponse,
  recordsSize: noRecords,
  encode: encodeListOffsetsResponse,
  decode: decodeListOffsetsResponse,
}

/** Api key 2. */
export const listOffsetsApi: Api<ListOffsetsRequest, ListOffsetsRequestInput, ListOffsetsResponse, ListOffsetsResponseInput> = {
  key: 2,
  name: 'ListOffsets',
  versions: [1, 11],
  latestStable: 11,
  listeners: ['broker'],
  request: listOffsetsRequest,
  response: listOffsetsResponse,
  requestHeaderVersion: (version) => (version >= 6 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 6 ? 1 : 0),
}
