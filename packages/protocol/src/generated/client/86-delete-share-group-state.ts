// Generated from schemas/client/DeleteShareGroupStateRequest.json and schemas/client/DeleteShareGroupStateResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** DeleteShareGroupStateRequest, versions 0. */
export interface DeleteShareGroupStateRequest {
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupStateRequestDeleteStateData[]
}
/** {@link DeleteShareGroupStateRequest} to be written. */
export interface DeleteShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupStateRequestDeleteStateDataInput[]
}

/** Part of {@link DeleteShareGroupStateRequest}. */
export interface DeleteShareGroupStateRequestDeleteStateData {
  readonly topicId: Uuid
  readonly partitions: readonly DeleteShareGroupStateRequestPartitionData[]
}
/** {@link DeleteShareGroupStateRequestDeleteStateData} to be written. */
export interface DeleteShareGroupStateRequestDeleteStateDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly DeleteShareGroupStateRequestPartitionDataInput[]
}

/** Part of {@link DeleteShareGroupStateRequest}. */
export interface DeleteShareGroupStateRequestPartitionData {
  readonly partition: number
}
/** {@link DeleteShareGroupStateRequestPartitionData} to be written. */
export interface DeleteShareGroupStateRequestPartitionDataInput {
  readonly partition: number
}

function sizeOfDeleteShareGroupStateRequestPartitionData(_message: DeleteShareGroupStateRequestPartitionDataInput, _version: number): number {
  let size = 5
  return size
}
function encodeDeleteShareGroupStateRequestPartitionData(message: DeleteShareGroupStateRequestPartitionDataInput, _version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  writer.uvarint(0)
}
function decodeDeleteShareGroupStateRequestPartitionData(reader: Reader, _version: number): DeleteShareGroupStateRequestPartitionData {
  const partition: number = reader.int32()
  reader.skipTags()
  return { partition }
}
function sizeOfDeleteShareGroupStateRequestDeleteStateData(message: DeleteShareGroupStateRequestDeleteStateDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfDeleteShareGroupStateRequestPartitionData(element, version)
  return size
}
function encodeDeleteShareGroupStateRequestDeleteStateData(message: DeleteShareGroupStateRequestDeleteStateDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeDeleteShareGroupStateRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDeleteShareGroupStateRequestDeleteStateData(reader: Reader, version: number): DeleteShareGroupStateRequestDeleteStateData {
  const topicId: Uuid = reader.uuid()
  const partitions: DeleteShareGroupStateRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) partitions.push(decodeDeleteShareGroupStateRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfDeleteShareGroupStateRequest(message: DeleteShareGroupStateRequestInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDeleteShareGroupStateRequestDeleteStateData(element, version)
  return size
}
function encodeDeleteShareGroupStateRequest(message: DeleteShareGroupStateRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDeleteShareGroupStateRequestDeleteStateData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDeleteShareGroupStateRequest(reader: Reader, version: number): DeleteShareGroupStateRequest {
  const groupId: string = reader.compactString()
  const topics: DeleteShareGroupStateRequestDeleteStateData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeDeleteShareGroupStateRequestDeleteStateData(reader, version))
  reader.skipTags()
  return { groupId, topics }
}
/** Reads and writes {@link DeleteShareGroupStateRequest}. */
export const deleteShareGroupStateRequest: MessageCodec<DeleteShareGroupStateRequest, DeleteShareGroupStateRequestInput> = {
  name: 'DeleteShareGroupStateRequest',
  key: 86,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDeleteShareGroupStateRequest,
  recordsSize: noRecords,
  encode: encodeDeleteShareGroupStateRequest,
  decode: decodeDeleteShareGroupStateRequest,
}

/** DeleteShareGroupStateResponse, versions 0. */
export interface DeleteShareGroupStateResponse {
  readonly results: readonly DeleteShareGroupStateResponseDeleteStateResult[]
}
/** {@link DeleteShareGroupStateResponse} to be written. */
export interface DeleteShareGroupStateResponseInput {
  readonly results: readonly DeleteShareGroupStateResponseDeleteStateResultInput[]
}

/** Part of {@link DeleteShareGroupStateResponse}. */
export interface DeleteShareGroupStateResponseDeleteStateResult {
  readonly topicId: Uuid
  readonly partitions: readonly DeleteShareGroupStateResponsePartitionResult[]
}
/** {@link DeleteShareGroupStateResponseDeleteStateResult} to be written. */
export interface DeleteShareGroupStateResponseDeleteStateResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly DeleteShareGroupStateResponsePartitionResultInput[]
}

/** Part of {@link DeleteShareGroupStateResponse}. */
export interface DeleteShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link DeleteShareGroupStateResponsePartitionResult} to be written. */
export interface DeleteShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfDeleteShareGroupStateResponsePartitionResult(message: DeleteShareGroupStateResponsePartitionResultInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeDeleteShareGroupStateResponsePartitionResult(message: DeleteShareGroupStateResponsePartitionResultInput, _version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeDeleteShareGroupStateResponsePartitionResult(reader: Reader, _version: number): DeleteShareGroupStateResponsePartitionResult {
  const partition: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { partition, errorCode, errorMessage }
}
function sizeOfDeleteShareGroupStateResponseDeleteStateResult(message: DeleteShareGroupStateResponseDeleteStateResultInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfDeleteShareGroupStateResponsePartitionResult(element, version)
  return size
}
function encodeDeleteShareGroupStateResponseDeleteStateResult(message: DeleteShareGroupStateResponseDeleteStateResultInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeDeleteShareGroupStateResponsePartitionResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDeleteShareGroupStateResponseDeleteStateResult(reader: Reader, version: number): DeleteShareGroupStateResponseDeleteStateResult {
  const topicId: Uuid = reader.uuid()
  const partitions: DeleteShareGroupStateResponsePartitionResult[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) partitions.push(decodeDeleteShareGroupStateResponsePartitionResult(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfDeleteShareGroupStateResponse(message: DeleteShareGroupStateResponseInput, version: number): number {
  let size = 1
  const results = message.results
  size += compactCountSize(results.length)
  for (const element of results) size += sizeOfDeleteShareGroupStateResponseDeleteStateResult(element, version)
  return size
}
function encodeDeleteShareGroupStateResponse(message: DeleteShareGroupStateResponseInput, version: number, writer: Writer): void {
  const results = message.results
  writer.uvarint(results.length + 1)
  for (const element of results) {
    encodeDeleteShareGroupStateResponseDeleteStateResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDeleteShareGroupStateResponse(reader: Reader, version: number): DeleteShareGroupStateResponse {
  const results: DeleteShareGroupStateResponseDeleteStateResult[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) results.push(decodeDeleteShareGroupStateResponseDeleteStateResult(reader, version))
  reader.skipTags()
  return { results }
}
/** Reads and writes {@link DeleteShareGroupStateResponse}. */
export const deleteShareGroupStateResponse: MessageCodec<DeleteShareGroupStateResponse, DeleteShareGroupStateResponseInput> = {
  name: 'DeleteShareGroupStateResponse',
  key: 86,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDeleteShareGroupStateResponse,
  recordsSize: noRecords,
  encode: encodeDeleteShareGroupStateResponse,
  decode: decodeDeleteShareGroupStateResponse,
}

/** Api key 86. */
export const deleteShareGroupStateApi: Api<DeleteShareGroupStateRequest, DeleteShareGroupStateRequestInput, DeleteShareGroupStateResponse, DeleteShareGroupStateResponseInput> = {
  key: 86,
  name: 'DeleteShareGroupState',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: deleteShareGroupStateRequest,
  response: deleteShareGroupStateResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
