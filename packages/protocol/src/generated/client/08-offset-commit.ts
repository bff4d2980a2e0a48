// Generated from schemas/client/OffsetCommitRequest.json and schemas/client/OffsetCommitResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** OffsetCommitRequest, versions 2-10. */
export interface OffsetCommitRequest {
  /** a groupId */
  readonly groupId: string
  /** default -1 */
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  /** v7-10; default null */
  readonly groupInstanceId: string | null
  /** v2-4; default -1 */
  readonly retentionTimeMs: number
  readonly topics: readonly OffsetCommitRequestTopic[]
}
/** {@link OffsetCommitRequest} to be written. */
export interface OffsetCommitRequestInput {
  readonly groupId: string
  readonly generationIdOrMemberEpoch?: number | undefined
  readonly memberId?: string | undefined
  readonly groupInstanceId?: string | null | undefined
  readonly retentionTimeMs?: number | undefined
  readonly topics: readonly OffsetCommitRequestTopicInput[]
}

/** Part of {@link OffsetCommitRequest}. */
export interface OffsetCommitRequestTopic {
  /** v2-9; a topicName */
  readonly name: string
  /** v10 */
  readonly topicId: Uuid
  readonly partitions: readonly OffsetCommitRequestPartition[]
}
/** {@link OffsetCommitRequestTopic} to be written. */
export interface OffsetCommitRequestTopicInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly OffsetCommitRequestPartitionInput[]
}

/** Part of {@link OffsetCommitRequest}. */
export interface OffsetCommitRequestPartition {
  readonly partitionIndex: number
  readonly committedOffset: number
  /** v6-10; default -1 */
  readonly committedLeaderEpoch: number
  readonly committedMetadata: string | null
}
/** {@link OffsetCommitRequestPartition} to be written. */
export interface OffsetCommitRequestPartitionInput {
  readonly partitionIndex: number
  readonly committedOffset: number
  readonly committedLeaderEpoch?: number | undefined
  readonly committedMetadata: string | null
}

function sizeOfOffsetCommitRequestPartition(message: OffsetCommitRequestPartitionInput, version: number): number {
  let size = 12
  if (version >= 6) {
    size += 4
  }
  const committedMetadata = message.committedMetadata
  size += version >= 8 ? compactNullableStringSize(committedMetadata) : nullableStringSize(committedMetadata)
  if (version >= 8) {
    size += 1
  }
  return size
}
function encodeOffsetCommitRequestPartition(message: OffsetCommitRequestPartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const committedOffset = message.committedOffset
  writer.int64(committedOffset)
  const committedLeaderEpoch = message.committedLeaderEpoch ?? -1
  if (version >= 6) {
    writer.int32(committedLeaderEpoch)
  }
  const committedMetadata = message.committedMetadata
  if (version >= 8) writer.compactNullableString(committedMetadata)
  else writer.nullableString(committedMetadata)
  if (version >= 8) {
    writer.uvarint(0)
  }
}
function decodeOffsetCommitRequestPartition(reader: Reader, version: number): OffsetCommitRequestPartition {
  const partitionIndex: number = reader.int32()
  const committedOffset: number = reader.int64()
  const committedLeaderEpoch: number = version >= 6 ? reader.int32() : -1
  const committedMetadata: string | null = version >= 8 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 8) {
    reader.skipTags()
  }
  return { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata }
}
function sizeOfOffsetCommitRequestTopic(message: OffsetCommitRequestTopicInput, version: number): number {
  let size = 0
  const name = message.name ?? ''
  if (version <= 9) {
    size += version >= 8 ? compactStringSize(name) : stringSize(name)
  }
  if (version >= 10) {
    size += 16
  }
  const partitions = message.partitions
  size += version >= 8 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfOffsetCommitRequestPartition(element, version)
  if (version >= 8) {
    size += 1
  }
  return size
}
function encodeOffsetCommitRequestTopic(message: OffsetCommitRequestTopicInput, version: number, writer: Writer): void {
  const name = message.name ?? ''
  if (version <= 9) {
    if (version >= 8) writer.compactString(name)
    else writer.string(name)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 10) {
    writer.uuid(topicId)
  }
  const partitions = message.partitions
  if (version >= 8) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeOffsetCommitRequestPartition(element, version, writer)
  }
  if (version >= 8) {
    writer.uvarint(0)
  }
}
function decodeOffsetCommitRequestTopic(reader: Reader, version: number): OffsetCommitRequestTopic {
  const name: string = version <= 9 ? (version >= 8 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 10 ? reader.uuid() : ZERO_UUID
  const partitions: OffsetCommitRequestPartition[] = []
  for (let left = version >= 8 ? reader.compactArrayLength(14) : reader.arrayLength(14); left > 0; left--) partitions.push(decodeOffsetCommitRequestPartition(reader, version))
  if (version >= 8) {
    reader.skipTags()
  }
  return { name, topicId, partitions }
}
function sizeOfOffsetCommitRequest(message: OffsetCommitRequestInput, version: number): number {
  let size = 4
  const groupId = message.groupId
  size += version >= 8 ? compactStringSize(groupId) : stringSize(groupId)
  const memberId = message.memberId ?? ''
  size += version >= 8 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version < 7 && groupInstanceId !== null) refuseField('OffsetCommitRequest.groupInstanceId', version)
  if (version >= 7) {
    size += version >= 8 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  }
  if (version <= 4) {
    size += 8
  }
  const topics = message.topics
  size += version >= 8 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfOffsetCommitRequestTopic(element, version)
  if (version >= 8) {
    size += 1
  }
  return size
}
function encodeOffsetCommitRequest(message: OffsetCommitRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  if (version >= 8) writer.compactString(groupId)
  else writer.string(groupId)
  const generationIdOrMemberEpoch = message.generationIdOrMemberEpoch ?? -1
  writer.int32(generationIdOrMemberEpoch)
  const memberId = message.memberId ?? ''
  if (version >= 8) writer.compactString(memberId)
  else writer.string(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 7) {
    if (version >= 8) writer.compactNullableString(groupInstanceId)
    else writer.nullableString(groupInstanceId)
  }
  const retentionTimeMs = message.retentionTimeMs ?? -1
  if (version <= 4) {
    writer.int64(retentionTimeMs)
  }
  const topics = message.topics
  if (version >= 8) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeOffsetCommitRequestTopic(element, version, writer)
  }
  if (version >= 8) {
    writer.uvarint(0)
  }
}
function decodeOffsetCommitRequest(reader: Reader, version: number): OffsetCommitRequest {
  const groupId: string = version >= 8 ? reader.compactString() : reader.string()
  const generationIdOrMemberEpoch: number = reader.int32()
  const memberId: string = version >= 8 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 7 ? (version >= 8 ? reader.compactNullableString() : reader.nullableString()) : null
  const retentionTimeMs: number = version <= 4 ? reader.int64() : -1
  const topics: OffsetCommitRequestTopic[] = []
  for (let left = version >= 8 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeOffsetCommitRequestTopic(reader, version))
  if (version >= 8) {
    reader.skipTags()
  }
  return { groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, retentionTimeMs, topics }
}
/** Reads and writes {@link OffsetCommitRequest}. */
export const offsetCommitRequest: MessageCodec<OffsetCommitRequest, OffsetCommitRequestInput> = {
  name: 'OffsetCommitRequest',
  key: 8,
  versions: [2, 10],
  flexibleFrom: 8,
  size: sizeOfOffsetCommitRequest,
  recordsSize: noRecords,
  encode: encodeOffsetCommitRequest,
  decode: decodeOffsetCommitRequest,
}

/** OffsetCommitResponse, versions 2-10. */
export interface OffsetCommitResponse {
  /** v3-10 */
  readonly throttleTimeMs: number
  readonly topics: readonly OffsetCommitResponseTopic[]
}
/** {@link OffsetCommitResponse} to be written. */
export interface OffsetCommitResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly OffsetCommitResponseTopicInput[]
}

/** Part of {@link OffsetCommitResponse}. */
export interface OffsetCommitResponseTopic {
  /** v2-9; a topicName */
  readonly name: string
  /** v10 */
  readonly topicId: Uuid
  readonly partitions: readonly OffsetCommitResponsePartition[]
}
/** {@link OffsetCommitResponseTopic} to be written. */
export interface OffsetCommitResponseTopicInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly OffsetCommitResponsePartitionInput[]
}

/** Part of {@link OffsetCommitResponse}. */
export interface OffsetCommitResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link OffsetCommitResponsePartition} to be written. */
export interface OffsetCommitResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
}

function sizeOfOffsetCommitResponsePartition(_message: OffsetCommitResponsePartitionInput, version: number): number {
  let size = 6
  if (version >= 8) {
    size += 1
  }
  return size
}
function encodeOffsetCommitResponsePartition(message: OffsetCommitResponsePartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  if (version >= 8) {
    writer.uvarint(0)
  }
}
function decodeOffsetCommitResponsePartition(reader: Reader, version: number): OffsetCommitResponsePartition {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  if (version >= 8) {
    reader.skipTags()
  }
  return { partitionIndex, errorCode }
}
function sizeOfOffsetCommitResponseTopic(message: OffsetCommitResponseTopicInput, version: number): number {
  let size = 0
  const name = message.name ?? ''
  if (version <= 9) {
    size += version >= 8 ? compactStringSize(name) : stringSize(name)
  }
  if (version >= 10) {
    size += 16
  }
  const partitions = message.partitions
  size += version >= 8 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfOffsetCommitResponsePartition(element, version)
  if (version >= 8) {
    size += 1
  }
  return size
}
function encodeOffsetCommitResponseTopic(message: OffsetCommitResponseTopicInput, version: number, writer: Writer): void {
  const name = message.name ?? ''
  if (version <= 9) {
    if (version >= 8) writer.compactString(name)
    else writer.string(name)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 10) {
    writer.uuid(topicId)
  }
  const partitions = message.partitions
  if (version >= 8) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeOffsetCommitResponsePartition(element, version, writer)
  }
  if (version >= 8) {
    writer.uvarint(0)
  }
}
function decodeOffsetCommitResponseTopic(reader: Reader, version: number): OffsetCommitResponseTopic {
  const name: string = version <= 9 ? (version >= 8 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 10 ? reader.uuid() : ZERO_UUID
  const partitions: OffsetCommitResponsePartition[] = []
  for (let left = version >= 8 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) partitions.push(decodeOffsetCommitResponsePartition(reader, version))
  if (version >= 8) {
    reader.skipTags()
  }
  return { name, topicId, partitions }
}
function sizeOfOffsetCommitResponse(message: OffsetCommitResponseInput, version: number): number {
  let size = 0
  if (version >= 3) {
    size += 4
  }
  const topics = message.topics
  size += version >= 8 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfOffsetCommitResponseTopic(element, version)
  if (version >= 8) {
    size += 1
  }
  return size
}
function encodeOffsetCommitResponse(message: OffsetCommitResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 3) {
    writer.int32(throttleTimeMs)
  }
  const topics = message.topics
  if (version >= 8) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeOffsetCommitResponseTopic(element, version, writer)
  }
  if (version >= 8) {
    writer.uvarint(0)
  }
}
function decodeOffsetCommitResponse(reader: Reader, version: number): OffsetCommitResponse {
  const throttleTimeMs: number = version >= 3 ? reader.int32() : 0
  const topics: OffsetCommitResponseTopic[] = []
  for (let left = version >= 8 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeOffsetCommitResponseTopic(reader, version))
  if (version >= 8) {
    reader.skipTags()
  }
  return { throttleTimeMs, topics }
}
/** Reads and writes {@link OffsetCommitResponse}. */
export const offsetCommitResponse: MessageCodec<OffsetCommitResponse, OffsetCommitResponseInput> = {
  name: 'OffsetCommitResponse',
  key: 8,
  versions: [2, 10],
  flexibleFrom: 8,
  size: sizeOfOffsetCommitResponse,
  recordsSize: noRecords,
  encode: encodeOffsetCommitResponse,
  decode: decodeOffsetCommitResponse,
}

/** Api key 8. */
export const offsetCommitApi: Api<OffsetCommitRequest, OffsetCommitRequestInput, OffsetCommitResponse, OffsetCommitResponseInput> = {
  key: 8,
  name: 'OffsetCommit',
  versions: [2, 10],
  latestStable: 10,
  listeners: ['broker'],
  request: offsetCommitRequest,
  response: offsetCommitResponse,
  requestHeaderVersion: (version) => (version >= 8 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 8 ? 1 : 0),
}
