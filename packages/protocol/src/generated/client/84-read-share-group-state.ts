// Generated from schemas/client/ReadShareGroupStateRequest.json and schemas/client/ReadShareGroupStateResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** ReadShareGroupStateRequest, versions 0. */
export interface ReadShareGroupStateRequest {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateRequestReadStateData[]
}
/** {@link ReadShareGroupStateRequest} to be written. */
export interface ReadShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateRequestReadStateDataInput[]
}

/** Part of {@link ReadShareGroupStateRequest}. */
export interface ReadShareGroupStateRequestReadStateData {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateRequestPartitionData[]
}
/** {@link ReadShareGroupStateRequestReadStateData} to be written. */
export interface ReadShareGroupStateRequestReadStateDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateRequestPartitionDataInput[]
}

/** Part of {@link ReadShareGroupStateRequest}. */
export interface ReadShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly leaderEpoch: number
}
/** {@link ReadShareGroupStateRequestPartitionData} to be written. */
export interface ReadShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly leaderEpoch: number
}

function sizeOfReadShareGroupStateRequestPartitionData(_message: ReadShareGroupStateRequestPartitionDataInput, _version: number): number {
  let size = 9
  return size
}
function encodeReadShareGroupStateRequestPartitionData(message: ReadShareGroupStateRequestPartitionDataInput, _version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  writer.uvarint(0)
}
function decodeReadShareGroupStateRequestPartitionData(reader: Reader, _version: number): ReadShareGroupStateRequestPartitionData {
  const partition: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  reader.skipTags()
  return { partition, leaderEpoch }
}
function sizeOfReadShareGroupStateRequestReadStateData(message: ReadShareGroupStateRequestReadStateDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfReadShareGroupStateRequestPartitionData(element, version)
  return size
}
function encodeReadShareGroupStateRequestReadStateData(message: ReadShareGroupStateRequestReadStateDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeReadShareGroupStateRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateRequestReadStateData(reader: Reader, version: number): ReadShareGroupStateRequestReadStateData {
  const topicId: Uuid = reader.uuid()
  const partitions: ReadShareGroupStateRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) partitions.push(decodeReadShareGroupStateRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfReadShareGroupStateRequest(message: ReadShareGroupStateRequestInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfReadShareGroupStateRequestReadStateData(element, version)
  return size
}
function encodeReadShareGroupStateRequest(message: ReadShareGroupStateRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeReadShareGroupStateRequestReadStateData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateRequest(reader: Reader, version: number): ReadShareGroupStateRequest {
  const groupId: string = reader.compactString()
  const topics: ReadShareGroupStateRequestReadStateData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeReadShareGroupStateRequestReadStateData(reader, version))
  reader.skipTags()
  return { groupId, topics }
}
/** Reads and writes {@link ReadShareGroupStateRequest}. */
export const readShareGroupStateRequest: MessageCodec<ReadShareGroupStateRequest, ReadShareGroupStateRequestInput> = {
  name: 'ReadShareGroupStateRequest',
  key: 84,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfReadShareGroupStateRequest,
  recordsSize: noRecords,
  encode: encodeReadShareGroupStateRequest,
  decode: decodeReadShareGroupStateRequest,
}

/** ReadShareGroupStateResponse, versions 0. */
export interface ReadShareGroupStateResponse {
  readonly results: readonly ReadShareGroupStateResponseReadStateResult[]
}
/** {@link ReadShareGroupStateResponse} to be written. */
export interface ReadShareGroupStateResponseInput {
  readonly results: readonly ReadShareGroupStateResponseReadStateResultInput[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponseReadStateResult {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateResponsePartitionResult[]
}
/** {@link ReadShareGroupStateResponseReadStateResult} to be written. */
export interface ReadShareGroupStateResponseReadStateResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateResponsePartitionResultInput[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly stateEpoch: number
  readonly startOffset: number
  readonly stateBatches: readonly ReadShareGroupStateResponseStateBatch[]
}
/** {@link ReadShareGroupStateResponsePartitionResult} to be written. */
export interface ReadShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly stateEpoch: number
  readonly startOffset: number
  readonly stateBatches: readonly ReadShareGroupStateResponseStateBatchInput[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponseStateBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
/** {@link ReadShareGroupStateResponseStateBatch} to be written. */
export interface ReadShareGroupStateResponseStateBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}

function sizeOfReadShareGroupStateResponseStateBatch(_message: ReadShareGroupStateResponseStateBatchInput, _version: number): number {
  let size = 20
  return size
}
function encodeReadShareGroupStateResponseStateBatch(message: ReadShareGroupStateResponseStateBatchInput, _version: number, writer: Writer): void {
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
function decodeReadShareGroupStateResponseStateBatch(reader: Reader, _version: number): ReadShareGroupStateResponseStateBatch {
  const firstOffset: number = reader.int64()
  const lastOffset: number = reader.int64()
  const deliveryState: number = reader.int8()
  const deliveryCount: number = reader.int16()
  reader.skipTags()
  return { firstOffset, lastOffset, deliveryState, deliveryCount }
}
function sizeOfReadShareGroupStateResponsePartitionResult(message: ReadShareGroupStateResponsePartitionResultInput, version: number): number {
  let size = 19
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const stateBatches = message.stateBatches
  size += compactCountSize(stateBatches.length)
  for (const element of stateBatches) size += sizeOfReadShareGroupStateResponseStateBatch(element, version)
  return size
}
function encodeReadShareGroupStateResponsePartitionResult(message: ReadShareGroupStateResponsePartitionResultInput, version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const stateEpoch = message.stateEpoch
  writer.int32(stateEpoch)
  const startOffset = message.startOffset
  writer.int64(startOffset)
  const stateBatches = message.stateBatches
  writer.uvarint(stateBatches.length + 1)
  for (const element of stateBatches) {
    encodeReadShareGroupStateResponseStateBatch(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateResponsePartitionResult(reader: Reader, version: number): ReadShareGroupStateResponsePartitionResult {
  const partition: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const stateEpoch: number = reader.int32()
  const startOffset: number = reader.int64()
  const stateBatches: ReadShareGroupStateResponseStateBatch[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) stateBatches.push(decodeReadShareGroupStateResponseStateBatch(reader, version))
  reader.skipTags()
  return { partition, errorCode, errorMessage, stateEpoch, startOffset, stateBatches }
}
function sizeOfReadShareGroupStateResponseReadStateResult(message: ReadShareGroupStateResponseReadStateResultInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfReadShareGroupStateResponsePartitionResult(element, version)
  return size
}
function encodeReadShareGroupStateResponseReadStateResult(message: ReadShareGroupStateResponseReadStateResultInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeReadShareGroupStateResponsePartitionResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateResponseReadStateResult(reader: Reader, version: number): ReadShareGroupStateResponseReadStateResult {
  const topicId: Uuid = reader.uuid()
  const partitions: ReadShareGroupStateResponsePartitionResult[] = []
  for (let left = reader.compactArrayLength(21); left > 0; left--) partitions.push(decodeReadShareGroupStateResponsePartitionResult(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfReadShareGroupStateResponse(message: ReadShareGroupStateResponseInput, version: number): number {
  let size = 1
  const results = message.results
  size += compactCountSize(results.length)
  for (const element of results) size += sizeOfReadShareGroupStateResponseReadStateResult(element, version)
  return size
}
function encodeReadShareGroupStateResponse(message: ReadShareGroupStateResponseInput, version: number, writer: Writer): void {
  const results = message.results
  writer.uvarint(results.length + 1)
  for (const element of results) {
    encodeReadShareGroupStateResponseReadStateResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeReadShareGroupStateResponse(reader: Reader, version: number): ReadShareGroupStateResponse {
  const results: ReadShareGroupStateResponseReadStateResult[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) results.push(decodeReadShareGroupStateResponseReadStateResult(reader, version))
  reader.skipTags()
  return { results }
}
/** Reads and writes {@link ReadShareGroupStateResponse}. */
export const readShareGroupStateResponse: MessageCodec<ReadShareGroupStateResponse, ReadShareGroupStateResponseInput> = {
  name: 'ReadShareGroupStateResponse',
  key: 84,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfReadShareGroupStateResponse,
  recordsSize: noRecords,
  encode: encodeReadShareGroupStateResponse,
  decode: decodeReadShareGroupStateResponse,
}

/** Api key 84. */
export const readShareGroupStateApi: Api<ReadShareGroupStateRequest, ReadShareGroupStateRequestInput, ReadShareGroupStateResponse, ReadShareGroupStateResponseInput> = {
  key: 84,
  name: 'ReadShareGroupState',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: readShareGroupStateRequest,
  response: readShareGroupStateResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
