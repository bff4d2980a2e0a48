// Generated from schemas/client/ReadShareGroupStateSummaryRequest.json and schemas/client/ReadShareGroupStateSummaryResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** ReadShareGroupStateSummaryRequest, versions 0-1. */
export interface ReadShareGroupStateSummaryRequest {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateSummaryRequestReadStateSummaryData[]
}
/** {@link ReadShareGroupStateSummaryRequest} to be written. */
export interface ReadShareGroupStateSummaryRequestInput {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateSummaryRequestReadStateSummaryDataInput[]
}

/** Part of {@link ReadShareGroupStateSummaryRequest}. */
export interface ReadShareGroupStateSummaryRequestReadStateSummaryData {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateSummaryRequestPartitionData[]
}
/** {@link ReadShareGroupStateSummaryRequestReadStateSummaryData} to be written. */
export interface ReadShareGroupStateSummaryRequestReadStateSummaryDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateSummaryRequestPartitionDataInput[]
}

/** Part of {@link ReadShareGroupStateSummaryRequest}. */
export interface ReadShareGroupStateSummaryRequestPartitionData {
  readonly partition: number
  readonly leaderEpoch: number
}
/** {@link ReadShareGroupStateSummaryRequestPartitionData} to be written. */
export interface ReadShareGroupStateSummaryRequestPartitionDataInput {
  readonly partition: number
  readonly leaderEpoch: number
}

function sizeOfReadShareGroupStateSummaryRequestPartitionData(_message: ReadShareGroupStateSummaryRequestPartitionDataInput, _version: number): number {
  let size = 9
  return size
}
function encodeReadShareGroupStateSummaryRequestPartitionData(message: ReadShareGroupStateSummaryRequestPartitionDataInput, _version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  writer.uvarint(0)
}
function decodeReadShareGroupStateSummaryRequestPartitionData(reader: Reader, _version: number): ReadShareGroupStateSummaryRequestPartitionData {
  const partition: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  reader.skipTags()
  return { partition, leaderEpoch }
}
function sizeOfReadShareGroupStateSummaryRequestReadStateSummaryData(message: ReadShareGroupStateSummaryRequestReadStateSummaryDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfReadShareGroupStateSummaryRequestPartitionData(element, version)
  return size
}
function encodeReadShareGroupStateSummaryRequestReadStateSummaryData(message: ReadShareGroupStateSummaryRequestReadStateSummaryDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeReadShareGroupStateSummaryRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateSummaryRequestReadStateSummaryData(reader: Reader, version: number): ReadShareGroupStateSummaryRequestReadStateSummaryData {
  const topicId: Uuid = reader.uuid()
  const partitions: ReadShareGroupStateSummaryRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) partitions.push(decodeReadShareGroupStateSummaryRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfReadShareGroupStateSummaryRequest(message: ReadShareGroupStateSummaryRequestInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfReadShareGroupStateSummaryRequestReadStateSummaryData(element, version)
  return size
}
function encodeReadShareGroupStateSummaryRequest(message: ReadShareGroupStateSummaryRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeReadShareGroupStateSummaryRequestReadStateSummaryData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateSummaryRequest(reader: Reader, version: number): ReadShareGroupStateSummaryRequest {
  const groupId: string = reader.compactString()
  const topics: ReadShareGroupStateSummaryRequestReadStateSummaryData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeReadShareGroupStateSummaryRequestReadStateSummaryData(reader, version))
  reader.skipTags()
  return { groupId, topics }
}
/** Reads and writes {@link ReadShareGroupStateSummaryRequest}. */
export const readShareGroupStateSummaryRequest: MessageCodec<ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryRequestInput> = {
  name: 'ReadShareGroupStateSummaryRequest',
  key: 87,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfReadShareGroupStateSummaryRequest,
  recordsSize: noRecords,
  encode: encodeReadShareGroupStateSummaryRequest,
  decode: decodeReadShareGroupStateSummaryRequest,
}

/** ReadShareGroupStateSummaryResponse, versions 0-1. */
export interface ReadShareGroupStateSummaryResponse {
  readonly results: readonly ReadShareGroupStateSummaryResponseReadStateSummaryResult[]
}
/** {@link ReadShareGroupStateSummaryResponse} to be written. */
export interface ReadShareGroupStateSummaryResponseInput {
  readonly results: readonly ReadShareGroupStateSummaryResponseReadStateSummaryResultInput[]
}

/** Part of {@link ReadShareGroupStateSummaryResponse}. */
export interface ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateSummaryResponsePartitionResult[]
}
/** {@link ReadShareGroupStateSummaryResponseReadStateSummaryResult} to be written. */
export interface ReadShareGroupStateSummaryResponseReadStateSummaryResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateSummaryResponsePartitionResultInput[]
}

/** Part of {@link ReadShareGroupStateSummaryResponse}. */
export interface ReadShareGroupStateSummaryResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  /** v1; default -1 */
  readonly deliveryCompleteCount: number
}
/** {@link ReadShareGroupStateSummaryResponsePartitionResult} to be written. */
export interface ReadShareGroupStateSummaryResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  readonly deliveryCompleteCount?: number | undefined
}

function sizeOfReadShareGroupStateSummaryResponsePartitionResult(message: ReadShareGroupStateSummaryResponsePartitionResultInput, version: number): number {
  let size = 23
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  if (version >= 1) {
    size += 4
  }
  return size
}
function encodeReadShareGroupStateSummaryResponsePartitionResult(message: ReadShareGroupStateSummaryResponsePartitionResultInput, version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const stateEpoch = message.stateEpoch
  writer.int32(stateEpoch)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const startOffset = message.startOffset
  writer.int64(startOffset)
  const deliveryCompleteCount = message.deliveryCompleteCount ?? -1
  if (version >= 1) {
    writer.int32(deliveryCompleteCount)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateSummaryResponsePartitionResult(reader: Reader, version: number): ReadShareGroupStateSummaryResponsePartitionResult {
  const partition: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const stateEpoch: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const startOffset: number = reader.int64()
  const deliveryCompleteCount: number = version >= 1 ? reader.int32() : -1
  reader.skipTags()
  return { partition, errorCode, errorMessage, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount }
}
function sizeOfReadShareGroupStateSummaryResponseReadStateSummaryResult(message: ReadShareGroupStateSummaryResponseReadStateSummaryResultInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfReadShareGroupStateSummaryResponsePartitionResult(element, version)
  return size
}
function encodeReadShareGroupStateSummaryResponseReadStateSummaryResult(message: ReadShareGroupStateSummaryResponseReadStateSummaryResultInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeReadShareGroupStateSummaryResponsePartitionResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateSummaryResponseReadStateSummaryResult(reader: Reader, version: number): ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  const topicId: Uuid = reader.uuid()
  const partitions: ReadShareGroupStateSummaryResponsePartitionResult[] = []
  for (let left = reader.compactArrayLength(24); left > 0; left--) partitions.push(decodeReadShareGroupStateSummaryResponsePartitionResult(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfReadShareGroupStateSummaryResponse(message: ReadShareGroupStateSummaryResponseInput, version: number): number {
  let size = 1
  const results = message.results
  size += compactCountSize(results.length)
  for (const element of results) size += sizeOfReadShareGroupStateSummaryResponseReadStateSummaryResult(element, version)
  return size
}
function encodeReadShareGroupStateSummaryResponse(message: ReadShareGroupStateSummaryResponseInput, version: number, writer: Writer): void {
  const results = message.results
  writer.uvarint(results.length + 1)
  for (const element of results) {
    encodeReadShareGroupStateSummaryResponseReadStateSummaryResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateSummaryResponse(reader: Reader, version: number): ReadShareGroupStateSummaryResponse {
  const results: ReadShareGroupStateSummaryResponseReadStateSummaryResult[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) results.push(decodeReadShareGroupStateSummaryResponseReadStateSummaryResult(reader, version))
  reader.skipTags()
  return { results }
}
/** Reads and writes {@link ReadShareGroupStateSummaryResponse}. */
export const readShareGroupStateSummaryResponse: MessageCodec<ReadShareGroupStateSummaryResponse, ReadShareGroupStateSummaryResponseInput> = {
  name: 'ReadShareGroupStateSummaryResponse',
  key: 87,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfReadShareGroupStateSummaryResponse,
  recordsSize: noRecords,
  encode: encodeReadShareGroupStateSummaryResponse,
  decode: decodeReadShareGroupStateSummaryResponse,
}

/** Api key 87. */
export const readShareGroupStateSummaryApi: Api<ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryRequestInput, ReadShareGroupStateSummaryResponse, ReadShareGroupStateSummaryResponseInput> = {
  key: 87,
  name: 'ReadShareGroupStateSummary',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: readShareGroupStateSummaryRequest,
  response: readShareGroupStateSummaryResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
