// Generated from schemas/client/InitializeShareGroupStateRequest.json and schemas/client/InitializeShareGroupStateResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** InitializeShareGroupStateRequest, versions 0. */
export interface InitializeShareGroupStateRequest {
  readonly groupId: string
  readonly topics: readonly InitializeShareGroupStateRequestInitializeStateData[]
}
/** {@link InitializeShareGroupStateRequest} to be written. */
export interface InitializeShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly InitializeShareGroupStateRequestInitializeStateDataInput[]
}

/** Part of {@link InitializeShareGroupStateRequest}. */
export interface InitializeShareGroupStateRequestInitializeStateData {
  readonly topicId: Uuid
  readonly partitions: readonly InitializeShareGroupStateRequestPartitionData[]
}
/** {@link InitializeShareGroupStateRequestInitializeStateData} to be written. */
export interface InitializeShareGroupStateRequestInitializeStateDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly InitializeShareGroupStateRequestPartitionDataInput[]
}

/** Part of {@link InitializeShareGroupStateRequest}. */
export interface InitializeShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly stateEpoch: number
  readonly startOffset: number
}
/** {@link InitializeShareGroupStateRequestPartitionData} to be written. */
export interface InitializeShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly stateEpoch: number
  readonly startOffset: number
}

function sizeOfInitializeShareGroupStateRequestPartitionData(_message: InitializeShareGroupStateRequestPartitionDataInput, _version: number): number {
  let size = 17
  return size
}
function encodeInitializeShareGroupStateRequestPartitionData(message: InitializeShareGroupStateRequestPartitionDataInput, _version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const stateEpoch = message.stateEpoch
  writer.int32(stateEpoch)
  const startOffset = message.startOffset
  writer.int64(startOffset)
  writer.uvarint(0)
}
function decodeInitializeShareGroupStateRequestPartitionData(reader: Reader, _version: number): InitializeShareGroupStateRequestPartitionData {
  const partition: number = reader.int32()
  const stateEpoch: number = reader.int32()
  const startOffset: number = reader.int64()
  reader.skipTags()
  return { partition, stateEpoch, startOffset }
}
function sizeOfInitializeShareGroupStateRequestInitializeStateData(message: InitializeShareGroupStateRequestInitializeStateDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfInitializeShareGroupStateRequestPartitionData(element, version)
  return size
}
function encodeInitializeShareGroupStateRequestInitializeStateData(message: InitializeShareGroupStateRequestInitializeStateDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeInitializeShareGroupStateRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeInitializeShareGroupStateRequestInitializeStateData(reader: Reader, version: number): InitializeShareGroupStateRequestInitializeStateData {
  const topicId: Uuid = reader.uuid()
  const partitions: InitializeShareGroupStateRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(17); left > 0; left--) partitions.push(decodeInitializeShareGroupStateRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfInitializeShareGroupStateRequest(message: InitializeShareGroupStateRequestInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfInitializeShareGroupStateRequestInitializeStateData(element, version)
  return size
}
function encodeInitializeShareGroupStateRequest(message: InitializeShareGroupStateRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeInitializeShareGroupStateRequestInitializeStateData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeInitializeShareGroupStateRequest(reader: Reader, version: number): InitializeShareGroupStateRequest {
  const groupId: string = reader.compactString()
  const topics: InitializeShareGroupStateRequestInitializeStateData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeInitializeShareGroupStateRequestInitializeStateData(reader, version))
  reader.skipTags()
  return { groupId, topics }
}
/** Reads and writes {@link InitializeShareGroupStateRequest}. */
export const initializeShareGroupStateRequest: MessageCodec<InitializeShareGroupStateRequest, InitializeShareGroupStateRequestInput> = {
  name: 'InitializeShareGroupStateRequest',
  key: 83,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfInitializeShareGroupStateRequest,
  recordsSize: noRecords,
  encode: encodeInitializeShareGroupStateRequest,
  decode: decodeInitializeShareGroupStateRequest,
}

/** InitializeShareGroupStateResponse, versions 0. */
export interface InitializeShareGroupStateResponse {
  readonly results: readonly InitializeShareGroupStateResponseInitializeStateResult[]
}
/** {@link InitializeShareGroupStateResponse} to be written. */
export interface InitializeShareGroupStateResponseInput {
  readonly results: readonly InitializeShareGroupStateResponseInitializeStateResultInput[]
}

/** Part of {@link InitializeShareGroupStateResponse}. */
export interface InitializeShareGroupStateResponseInitializeStateResult {
  readonly topicId: Uuid
  readonly partitions: readonly InitializeShareGroupStateResponsePartitionResult[]
}
/** {@link InitializeShareGroupStateResponseInitializeStateResult} to be written. */
export interface InitializeShareGroupStateResponseInitializeStateResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly InitializeShareGroupStateResponsePartitionResultInput[]
}

/** Part of {@link InitializeShareGroupStateResponse}. */
export interface InitializeShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link InitializeShareGroupStateResponsePartitionResult} to be written. */
export interface InitializeShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfInitializeShareGroupStateResponsePartitionResult(message: InitializeShareGroupStateResponsePartitionResultInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeInitializeShareGroupStateResponsePartitionResult(message: InitializeShareGroupStateResponsePartitionResultInput, _version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeInitializeShareGroupStateResponsePartitionResult(reader: Reader, _version: number): InitializeShareGroupStateResponsePartitionResult {
  const partition: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { partition, errorCode, errorMessage }
}
function sizeOfInitializeShareGroupStateResponseInitializeStateResult(message: InitializeShareGroupStateResponseInitializeStateResultInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfInitializeShareGroupStateResponsePartitionResult(element, version)
  return size
}
function encodeInitializeShareGroupStateResponseInitializeStateResult(message: InitializeShareGroupStateResponseInitializeStateResultInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeInitializeShareGroupStateResponsePartitionResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeInitializeShareGroupStateResponseInitializeStateResult(reader: Reader, version: number): InitializeShareGroupStateResponseInitializeStateResult {
  const topicId: Uuid = reader.uuid()
  const partitions: InitializeShareGroupStateResponsePartitionResult[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) partitions.push(decodeInitializeShareGroupStateResponsePartitionResult(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfInitializeShareGroupStateResponse(message: InitializeShareGroupStateResponseInput, version: number): number {
  let size = 1
  const results = message.results
  size += compactCountSize(results.length)
  for (const element of results) size += sizeOfInitializeShareGroupStateResponseInitializeStateResult(element, version)
  return size
}
function encodeInitializeShareGroupStateResponse(message: InitializeShareGroupStateResponseInput, version: number, writer: Writer): void {
  const results = message.results
  writer.uvarint(results.length + 1)
  for (const element of results) {
    encodeInitializeShareGroupStateResponseInitializeStateResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeInitializeShareGroupStateResponse(reader: Reader, version: number): InitializeShareGroupStateResponse {
  const results: InitializeShareGroupStateResponseInitializeStateResult[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) results.push(decodeInitializeShareGroupStateResponseInitializeStateResult(reader, version))
  reader.skipTags()
  return { results }
}
/** Reads and writes {@link InitializeShareGroupStateResponse}. */
export const initializeShareGroupStateResponse: MessageCodec<InitializeShareGroupStateResponse, InitializeShareGroupStateResponseInput> = {
  name: 'InitializeShareGroupStateResponse',
  key: 83,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfInitializeShareGroupStateResponse,
  recordsSize: noRecords,
  encode: encodeInitializeShareGroupStateResponse,
  decode: decodeInitializeShareGroupStateResponse,
}

/** Api key 83. */
export const initializeShareGroupStateApi: Api<InitializeShareGroupStateRequest, InitializeShareGroupStateRequestInput, InitializeShareGroupStateResponse, InitializeShareGroupStateResponseInput> = {
  key: 83,
  name: 'InitializeShareGroupState',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: initializeShareGroupStateRequest,
  response: initializeShareGroupStateResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
