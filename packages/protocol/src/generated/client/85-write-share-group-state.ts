// Generated from schemas/client/WriteShareGroupStateRequest.json and schemas/client/WriteShareGroupStateResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** WriteShareGroupStateRequest, versions 0-1. */
export interface WriteShareGroupStateRequest {
  readonly groupId: string
  readonly topics: readonly WriteShareGroupStateRequestWriteStateData[]
}
/** {@link WriteShareGroupStateRequest} to be written. */
export interface WriteShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly WriteShareGroupStateRequestWriteStateDataInput[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestWriteStateData {
  readonly topicId: Uuid
  readonly partitions: readonly WriteShareGroupStateRequestPartitionData[]
}
/** {@link WriteShareGroupStateRequestWriteStateData} to be written. */
export interface WriteShareGroupStateRequestWriteStateDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly WriteShareGroupStateRequestPartitionDataInput[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  /** v1; default -1 */
  readonly deliveryCompleteCount: number
  readonly stateBatches: readonly WriteShareGroupStateRequestStateBatch[]
}
/** {@link WriteShareGroupStateRequestPartitionData} to be written. */
export interface WriteShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  readonly deliveryCompleteCount?: number | undefined
  readonly stateBatches: readonly WriteShareGroupStateRequestStateBatchInput[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestStateBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
/** {@link WriteShareGroupStateRequestStateBatch} to be written. */
export interface WriteShareGroupStateRequestStateBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}

function sizeOfWriteShareGroupStateRequestStateBatch(_message: WriteShareGroupStateRequestStateBatchInput, _version: number): number {
  let size = 20
  return size
}
function encodeWriteShareGroupStateRequestStateBatch(message: WriteShareGroupStateRequestStateBatchInput, _version: number, writer: Writer): void {
  const firstOffset = message.firstOffset
  writer.int64(firstOffset)
  const lastOffset = message.lastOffset
  writer.int64(lastOffset)
  const deliveryState = message.deliveryState
  writer.int8(deliveryState)
  const deliveryCount = message.deliveryCount
  writer.int16(deliveryCount)
  writer.uvarint(0)
}
function decodeWriteShareGroupStateRequestStateBatch(reader: Reader, _version: number): WriteShareGroupStateRequestStateBatch {
  const firstOffset: number = reader.int64()
  const lastOffset: number = reader.int64()
  const deliveryState: number = reader.int8()
  const deliveryCount: number = reader.int16()
  reader.skipTags()
  return { firstOffset, lastOffset, deliveryState, deliveryCount }
}
function sizeOfWriteShareGroupStateRequestPartitionData(message: WriteShareGroupStateRequestPartitionDataInput, version: number): number {
  let size = 21
  if (version >= 1) {
    size += 4
  }
  const stateBatches = message.stateBatches
  size += compactCountSize(stateBatches.length)
  for (const element of stateBatches) size += sizeOfWriteShareGroupStateRequestStateBatch(element, version)
  return size
}
function encodeWriteShareGroupStateRequestPartitionData(message: WriteShareGroupStateRequestPartitionDataInput, version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
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
  const stateBatches = message.stateBatches
  writer.uvarint(stateBatches.length + 1)
  for (const element of stateBatches) {
    encodeWriteShareGroupStateRequestStateBatch(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteShareGroupStateRequestPartitionData(reader: Reader, version: number): WriteShareGroupStateRequestPartitionData {
  const partition: number = reader.int32()
  const stateEpoch: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const startOffset: number = reader.int64()
  const deliveryCompleteCount: number = version >= 1 ? reader.int32() : -1
  const stateBatches: WriteShareGroupStateRequestStateBatch[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) stateBatches.push(decodeWriteShareGroupStateRequestStateBatch(reader, version))
  reader.skipTags()
  return { partition, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, stateBatches }
}
function sizeOfWriteShareGroupStateRequestWriteStateData(message: WriteShareGroupStateRequestWriteStateDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfWriteShareGroupStateRequestPartitionData(element, version)
  return size
}
function encodeWriteShareGroupStateRequestWriteStateData(message: WriteShareGroupStateRequestWriteStateDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeWriteShareGroupStateRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteShareGroupStateRequestWriteStateData(reader: Reader, version: number): WriteShareGroupStateRequestWriteStateData {
  const topicId: Uuid = reader.uuid()
  const partitions: WriteShareGroupStateRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(22); left > 0; left--) partitions.push(decodeWriteShareGroupStateRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfWriteShareGroupStateRequest(message: WriteShareGroupStateRequestInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfWriteShareGroupStateRequestWriteStateData(element, version)
  return size
}
function encodeWriteShareGroupStateRequest(message: WriteShareGroupStateRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeWriteShareGroupStateRequestWriteStateData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteShareGroupStateRequest(reader: Reader, version: number): WriteShareGroupStateRequest {
  const groupId: string = reader.compactString()
  const topics: WriteShareGroupStateRequestWriteStateData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeWriteShareGroupStateRequestWriteStateData(reader, version))
  reader.skipTags()
  return { groupId, topics }
}
/** Reads and writes {@link WriteShareGroupStateRequest}. */
export const writeShareGroupStateRequest: MessageCodec<WriteShareGroupStateRequest, WriteShareGroupStateRequestInput> = {
  name: 'WriteShareGroupStateRequest',
  key: 85,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfWriteShareGroupStateRequest,
  recordsSize: noRecords,
  encode: encodeWriteShareGroupStateRequest,
  decode: decodeWriteShareGroupStateRequest,
}

/** WriteShareGroupStateResponse, versions 0-1. */
export interface WriteShareGroupStateResponse {
  readonly results: readonly WriteShareGroupStateResponseWriteStateResult[]
}
/** {@link WriteShareGroupStateResponse} to be written. */
export interface WriteShareGroupStateResponseInput {
  readonly results: readonly WriteShareGroupStateResponseWriteStateResultInput[]
}

/** Part of {@link WriteShareGroupStateResponse}. */
export interface WriteShareGroupStateResponseWriteStateResult {
  readonly topicId: Uuid
  readonly partitions: readonly WriteShareGroupStateResponsePartitionResult[]
}
/** {@link WriteShareGroupStateResponseWriteStateResult} to be written. */
export interface WriteShareGroupStateResponseWriteStateResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly WriteShareGroupStateResponsePartitionResultInput[]
}

/** Part of {@link WriteShareGroupStateResponse}. */
export interface WriteShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link WriteShareGroupStateResponsePartitionResult} to be written. */
export interface WriteShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfWriteShareGroupStateResponsePartitionResult(message: WriteShareGroupStateResponsePartitionResultInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeWriteShareGroupStateResponsePartitionResult(message: WriteShareGroupStateResponsePartitionResultInput, _version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeWriteShareGroupStateResponsePartitionResult(reader: Reader, _version: number): WriteShareGroupStateResponsePartitionResult {
  const partition: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { partition, errorCode, errorMessage }
}
function sizeOfWriteShareGroupStateResponseWriteStateResult(message: WriteShareGroupStateResponseWriteStateResultInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfWriteShareGroupStateResponsePartitionResult(element, version)
  return size
}
function encodeWriteShareGroupStateResponseWriteStateResult(message: WriteShareGroupStateResponseWriteStateResultInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeWriteShareGroupStateResponsePartitionResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteShareGroupStateResponseWriteStateResult(reader: Reader, version: number): WriteShareGroupStateResponseWriteStateResult {
  const topicId: Uuid = reader.uuid()
  const partitions: WriteShareGroupStateResponsePartitionResult[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) partitions.push(decodeWriteShareGroupStateResponsePartitionResult(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfWriteShareGroupStateResponse(message: WriteShareGroupStateResponseInput, version: number): number {
  let size = 1
  const results = message.results
  size += compactCountSize(results.length)
  for (const element of results) size += sizeOfWriteShareGroupStateResponseWriteStateResult(element, version)
  return size
}
function encodeWriteShareGroupStateResponse(message: WriteShareGroupStateResponseInput, version: number, writer: Writer): void {
  const results = message.results
  writer.uvarint(results.length + 1)
  for (const element of results) {
    encodeWriteShareGroupStateResponseWriteStateResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteShareGroupStateResponse(reader: Reader, version: number): WriteShareGroupStateResponse {
  const results: WriteShareGroupStateResponseWriteStateResult[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) results.push(decodeWriteShareGroupStateResponseWriteStateResult(reader, version))
  reader.skipTags()
  return { results }
}
/** Reads and writes {@link WriteShareGroupStateResponse}. */
export const writeShareGroupStateResponse: MessageCodec<WriteShareGroupStateResponse, WriteShareGroupStateResponseInput> = {
  name: 'WriteShareGroupStateResponse',
  key: 85,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfWriteShareGroupStateResponse,
  recordsSize: noRecords,
  encode: encodeWriteShareGroupStateResponse,
  decode: decodeWriteShareGroupStateResponse,
}

/** Api key 85. */
export const writeShareGroupStateApi: Api<WriteShareGroupStateRequest, WriteShareGroupStateRequestInput, WriteShareGroupStateResponse, WriteShareGroupStateResponseInput> = {
  key: 85,
  name: 'WriteShareGroupState',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: writeShareGroupStateRequest,
  response: writeShareGroupStateResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
