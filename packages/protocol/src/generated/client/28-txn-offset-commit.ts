// Generated from schemas/client/TxnOffsetCommitRequest.json and schemas/client/TxnOffsetCommitResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** TxnOffsetCommitRequest, versions 0-6. */
export interface TxnOffsetCommitRequest {
  /** a transactionalId */
  readonly transactionalId: string
  /** a groupId */
  readonly groupId: string
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** v3-6; default -1 */
  readonly generationIdOrMemberEpoch: number
  /** v3-6; default  */
  readonly memberId: string
  /** v3-6; default null */
  readonly groupInstanceId: string | null
  readonly topics: readonly TxnOffsetCommitRequestTopic[]
}
/** {@link TxnOffsetCommitRequest} to be written. */
export interface TxnOffsetCommitRequestInput {
  readonly transactionalId: string
  readonly groupId: string
  readonly producerId: number
  readonly producerEpoch: number
  readonly generationIdOrMemberEpoch?: number | undefined
  readonly memberId?: string | undefined
  readonly groupInstanceId?: string | null | undefined
  readonly topics: readonly TxnOffsetCommitRequestTopicInput[]
}

/** Part of {@link TxnOffsetCommitRequest}. */
export interface TxnOffsetCommitRequestTopic {
  /** v0-5; a topicName */
  readonly name: string
  /** v6 */
  readonly topicId: Uuid
  readonly partitions: readonly TxnOffsetCommitRequestPartition[]
}
/** {@link TxnOffsetCommitRequestTopic} to be written. */
export interface TxnOffsetCommitRequestTopicInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly TxnOffsetCommitRequestPartitionInput[]
}

/** Part of {@link TxnOffsetCommitRequest}. */
export interface TxnOffsetCommitRequestPartition {
  readonly partitionIndex: number
  readonly committedOffset: number
  /** v2-6; default -1 */
  readonly committedLeaderEpoch: number
  readonly committedMetadata: string | null
}
/** {@link TxnOffsetCommitRequestPartition} to be written. */
export interface TxnOffsetCommitRequestPartitionInput {
  readonly partitionIndex: number
  readonly committedOffset: number
  readonly committedLeaderEpoch?: number | undefined
  readonly committedMetadata: string | null
}

function sizeOfTxnOffsetCommitRequestPartition(message: TxnOffsetCommitRequestPartitionInput, version: number): number {
  let size = 12
  if (version >= 2) {
    size += 4
  }
  const committedMetadata = message.committedMetadata
  size += version >= 3 ? compactNullableStringSize(committedMetadata) : nullableStringSize(committedMetadata)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeTxnOffsetCommitRequestPartition(message: TxnOffsetCommitRequestPartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const committedOffset = message.committedOffset
  writer.int64(committedOffset)
  const committedLeaderEpoch = message.committedLeaderEpoch ?? -1
  if (version >= 2) {
    writer.int32(committedLeaderEpoch)
  }
  const committedMetadata = message.committedMetadata
  if (version >= 3) writer.compactNullableString(committedMetadata)
  else writer.nullableString(committedMetadata)
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeTxnOffsetCommitRequestPartition(reader: Reader, version: number): TxnOffsetCommitRequestPartition {
  const partitionIndex: number = reader.int32()
  const committedOffset: number = reader.int64()
  const committedLeaderEpoch: number = version >= 2 ? reader.int32() : -1
  const committedMetadata: string | null = version >= 3 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 3) {
    reader.skipTags()
  }
  return { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata }
}
function sizeOfTxnOffsetCommitRequestTopic(message: TxnOffsetCommitRequestTopicInput, version: number): number {
  let size = 0
  const name = message.name ?? ''
  if (version <= 5) {
    size += version >= 3 ? compactStringSize(name) : stringSize(name)
  }
  if (version >= 6) {
    size += 16
  }
  const partitions = message.partitions
  size += version >= 3 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfTxnOffsetCommitRequestPartition(element, version)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeTxnOffsetCommitRequestTopic(message: TxnOffsetCommitRequestTopicInput, version: number, writer: Writer): void {
  const name = message.name ?? ''
  if (version <= 5) {
    if (version >= 3) writer.compactString(name)
    else writer.string(name)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 6) {
    writer.uuid(topicId)
  }
  const partitions = message.partitions
  if (version >= 3) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeTxnOffsetCommitRequestPartition(element, version, writer)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeTxnOffsetCommitRequestTopic(reader: Reader, version: number): TxnOffsetCommitRequestTopic {
  const name: string = version <= 5 ? (version >= 3 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 6 ? reader.uuid() : ZERO_UUID
  const partitions: TxnOffsetCommitRequestPartition[] = []
  for (let left = version >= 3 ? reader.compactArrayLength(14) : reader.arrayLength(14); left > 0; left--) partitions.push(decodeTxnOffsetCommitRequestPartition(reader, version))
  if (version >= 3) {
    reader.skipTags()
  }
  return { name, topicId, partitions }
}
function sizeOfTxnOffsetCommitRequest(message: TxnOffsetCommitRequestInput, version: number): number {
  let size = 10
  const transactionalId = message.transactionalId
  size += version >= 3 ? compactStringSize(transactionalId) : stringSize(transactionalId)
  const groupId = message.groupId
  size += version >= 3 ? compactStringSize(groupId) : stringSize(groupId)
  const generationIdOrMemberEpoch = message.generationIdOrMemberEpoch ?? -1
  if (version < 3 && generationIdOrMemberEpoch !== -1) refuseField('TxnOffsetCommitRequest.generationIdOrMemberEpoch', version)
  if (version >= 3) {
    size += 4
  }
  const memberId = message.memberId ?? ''
  if (version < 3 && memberId !== '') refuseField('TxnOffsetCommitRequest.memberId', version)
  if (version >= 3) {
    size += compactStringSize(memberId)
  }
  const groupInstanceId = message.groupInstanceId ?? null
  if (version < 3 && groupInstanceId !== null) refuseField('TxnOffsetCommitRequest.groupInstanceId', version)
  if (version >= 3) {
    size += compactNullableStringSize(groupInstanceId)
  }
  const topics = message.topics
  size += version >= 3 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfTxnOffsetCommitRequestTopic(element, version)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeTxnOffsetCommitRequest(message: TxnOffsetCommitRequestInput, version: number, writer: Writer): void {
  const transactionalId = message.transactionalId
  if (version >= 3) writer.compactString(transactionalId)
  else writer.string(transactionalId)
  const groupId = message.groupId
  if (version >= 3) writer.compactString(groupId)
  else writer.string(groupId)
  const producerId = message.producerId
  writer.int64(producerId)
  const producerEpoch = message.producerEpoch
  writer.int16(producerEpoch)
  const generationIdOrMemberEpoch = message.generationIdOrMemberEpoch ?? -1
  if (version >= 3) {
    writer.int32(generationIdOrMemberEpoch)
  }
  const memberId = message.memberId ?? ''
  if (version >= 3) {
    writer.compactString(memberId)
  }
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 3) {
    writer.compactNullableString(groupInstanceId)
  }
  const topics = message.topics
  if (version >= 3) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeTxnOffsetCommitRequestTopic(element, version, writer)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeTxnOffsetCommitRequest(reader: Reader, version: number): TxnOffsetCommitRequest {
  const transactionalId: string = version >= 3 ? reader.compactString() : reader.string()
  const groupId: string = version >= 3 ? reader.compactString() : reader.string()
  const producerId: number = reader.int64()
  const producerEpoch: number = reader.int16()
  const generationIdOrMemberEpoch: number = version >= 3 ? reader.int32() : -1
  const memberId: string = version >= 3 ? reader.compactString() : ''
  const groupInstanceId: string | null = version >= 3 ? reader.compactNullableString() : null
  const topics: TxnOffsetCommitRequestTopic[] = []
  for (let left = version >= 3 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeTxnOffsetCommitRequestTopic(reader, version))
  if (version >= 3) {
    reader.skipTags()
  }
  return { transactionalId, groupId, producerId, producerEpoch, generationIdOrMemberEpoch, memberId, groupInstanceId, topics }
}
/** Reads and writes {@link TxnOffsetCommitRequest}. */
export const txnOffsetCommitRequest: MessageCodec<TxnOffsetCommitRequest, TxnOffsetCommitRequestInput> = {
  name: 'TxnOffsetCommitRequest',
  key: 28,
  versions: [0, 6],
  flexibleFrom: 3,
  size: sizeOfTxnOffsetCommitRequest,
  recordsSize: noRecords,
  encode: encodeTxnOffsetCommitRequest,
  decode: decodeTxnOffsetCommitRequest,
}

/** TxnOffsetCommitResponse, versions 0-6. */
export interface TxnOffsetCommitResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly TxnOffsetCommitResponseTopic[]
}
/** {@link TxnOffsetCommitResponse} to be written. */
export interface TxnOffsetCommitResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly TxnOffsetCommitResponseTopicInput[]
}

/** Part of {@link TxnOffsetCommitResponse}. */
export interface TxnOffsetCommitResponseTopic {
  /** v0-5; a topicName */
  readonly name: string
  /** v6 */
  readonly topicId: Uuid
  readonly partitions: readonly TxnOffsetCommitResponsePartition[]
}
/** {@link TxnOffsetCommitResponseTopic} to be written. */
export interface TxnOffsetCommitResponseTopicInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly TxnOffsetCommitResponsePartitionInput[]
}

/** Part of {@link TxnOffsetCommitResponse}. */
export interface TxnOffsetCommitResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link TxnOffsetCommitResponsePartition} to be written. */
export interface TxnOffsetCommitResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
}

function sizeOfTxnOffsetCommitResponsePartition(_message: TxnOffsetCommitResponsePartitionInput, version: number): number {
  let size = 6
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeTxnOffsetCommitResponsePartition(message: TxnOffsetCommitResponsePartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeTxnOffsetCommitResponsePartition(reader: Reader, version: number): TxnOffsetCommitResponsePartition {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  if (version >= 3) {
    reader.skipTags()
  }
  return { partitionIndex, errorCode }
}
function sizeOfTxnOffsetCommitResponseTopic(message: TxnOffsetCommitResponseTopicInput, version: number): number {
  let size = 0
  const name = message.name ?? ''
  if (version <= 5) {
    size += version >= 3 ? compactStringSize(name) : stringSize(name)
  }
  if (version >= 6) {
    size += 16
  }
  const partitions = message.partitions
  size += version >= 3 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfTxnOffsetCommitResponsePartition(element, version)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeTxnOffsetCommitResponseTopic(message: TxnOffsetCommitResponseTopicInput, version: number, writer: Writer): void {
  const name = message.name ?? ''
  if (version <= 5) {
    if (version >= 3) writer.compactString(name)
    else writer.string(name)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 6) {
    writer.uuid(topicId)
  }
  const partitions = message.partitions
  if (version >= 3) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeTxnOffsetCommitResponsePartition(element, version, writer)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeTxnOffsetCommitResponseTopic(reader: Reader, version: number): TxnOffsetCommitResponseTopic {
  const name: string = version <= 5 ? (version >= 3 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 6 ? reader.uuid() : ZERO_UUID
  const partitions: TxnOffsetCommitResponsePartition[] = []
  for (let left = version >= 3 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) partitions.push(decodeTxnOffsetCommitResponsePartition(reader, version))
  if (version >= 3) {
    reader.skipTags()
  }
  return { name, topicId, partitions }
}
function sizeOfTxnOffsetCommitResponse(message: TxnOffsetCommitResponseInput, version: number): number {
  let size = 4
  const topics = message.topics
  size += version >= 3 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfTxnOffsetCommitResponseTopic(element, version)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeTxnOffsetCommitResponse(message: TxnOffsetCommitResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const topics = message.topics
  if (version >= 3) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeTxnOffsetCommitResponseTopic(element, version, writer)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeTxnOffsetCommitResponse(reader: Reader, version: number): TxnOffsetCommitResponse {
  const throttleTimeMs: number = reader.int32()
  const topics: TxnOffsetCommitResponseTopic[] = []
  for (let left = version >= 3 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeTxnOffsetCommitResponseTopic(reader, version))
  if (version >= 3) {
    reader.skipTags()
  }
  return { throttleTimeMs, topics }
}
/** Reads and writes {@link TxnOffsetCommitResponse}. */
export const txnOffsetCommitResponse: MessageCodec<TxnOffsetCommitResponse, TxnOffsetCommitResponseInput> = {
  name: 'TxnOffsetCommitResponse',
  key: 28,
  versions: [0, 6],
  flexibleFrom: 3,
  size: sizeOfTxnOffsetCommitResponse,
  recordsSize: noRecords,
  encode: encodeTxnOffsetCommitResponse,
  decode: decodeTxnOffsetCommitResponse,
}

/** Api key 28. */
export const txnOffsetCommitApi: Api<TxnOffsetCommitRequest, TxnOffsetCommitRequestInput, TxnOffsetCommitResponse, TxnOffsetCommitResponseInput> = {
  key: 28,
  name: 'TxnOffsetCommit',
  versions: [0, 6],
  latestStable: 5,
  listeners: ['broker'],
  request: txnOffsetCommitRequest,
  response: txnOffsetCommitResponse,
  requestHeaderVersion: (version) => (version >= 3 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 3 ? 1 : 0),
}
