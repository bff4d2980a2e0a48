// Generated from schemas/client/DeleteShareGroupOffsetsRequest.json and schemas/client/DeleteShareGroupOffsetsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** DeleteShareGroupOffsetsRequest, versions 0. */
export interface DeleteShareGroupOffsetsRequest {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupOffsetsRequestTopic[]
}
/** {@link DeleteShareGroupOffsetsRequest} to be written. */
export interface DeleteShareGroupOffsetsRequestInput {
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupOffsetsRequestTopicInput[]
}

/** Part of {@link DeleteShareGroupOffsetsRequest}. */
export interface DeleteShareGroupOffsetsRequestTopic {
  /** a topicName */
  readonly topicName: string
}
/** {@link DeleteShareGroupOffsetsRequestTopic} to be written. */
export interface DeleteShareGroupOffsetsRequestTopicInput {
  readonly topicName: string
}

function sizeOfDeleteShareGroupOffsetsRequestTopic(message: DeleteShareGroupOffsetsRequestTopicInput, _version: number): number {
  let size = 1
  const topicName = message.topicName
  size += compactStringSize(topicName)
  return size
}
function encodeDeleteShareGroupOffsetsRequestTopic(message: DeleteShareGroupOffsetsRequestTopicInput, _version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  writer.uvarint(0)
}
function decodeDeleteShareGroupOffsetsRequestTopic(reader: Reader, _version: number): DeleteShareGroupOffsetsRequestTopic {
  const topicName: string = reader.compactString()
  reader.skipTags()
  return { topicName }
}
function sizeOfDeleteShareGroupOffsetsRequest(message: DeleteShareGroupOffsetsRequestInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDeleteShareGroupOffsetsRequestTopic(element, version)
  return size
}
function encodeDeleteShareGroupOffsetsRequest(message: DeleteShareGroupOffsetsRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDeleteShareGroupOffsetsRequestTopic(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDeleteShareGroupOffsetsRequest(reader: Reader, version: number): DeleteShareGroupOffsetsRequest {
  const groupId: string = reader.compactString()
  const topics: DeleteShareGroupOffsetsRequestTopic[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) topics.push(decodeDeleteShareGroupOffsetsRequestTopic(reader, version))
  reader.skipTags()
  return { groupId, topics }
}
/** Reads and writes {@link DeleteShareGroupOffsetsRequest}. */
export const deleteShareGroupOffsetsRequest: MessageCodec<DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsRequestInput> = {
  name: 'DeleteShareGroupOffsetsRequest',
  key: 92,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDeleteShareGroupOffsetsRequest,
  recordsSize: noRecords,
  encode: encodeDeleteShareGroupOffsetsRequest,
  decode: decodeDeleteShareGroupOffsetsRequest,
}

/** DeleteShareGroupOffsetsResponse, versions 0. */
export interface DeleteShareGroupOffsetsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly responses: readonly DeleteShareGroupOffsetsResponseTopic[]
}
/** {@link DeleteShareGroupOffsetsResponse} to be written. */
export interface DeleteShareGroupOffsetsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly responses: readonly DeleteShareGroupOffsetsResponseTopicInput[]
}

/** Part of {@link DeleteShareGroupOffsetsResponse}. */
export interface DeleteShareGroupOffsetsResponseTopic {
  /** a topicName */
  readonly topicName: string
  readonly topicId: Uuid
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link DeleteShareGroupOffsetsResponseTopic} to be written. */
export interface DeleteShareGroupOffsetsResponseTopicInput {
  readonly topicName: string
  readonly topicId: Uuid
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfDeleteShareGroupOffsetsResponseTopic(message: DeleteShareGroupOffsetsResponseTopicInput, _version: number): number {
  let size = 19
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeDeleteShareGroupOffsetsResponseTopic(message: DeleteShareGroupOffsetsResponseTopicInput, _version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const topicId = message.topicId
  writer.uuid(topicId)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeDeleteShareGroupOffsetsResponseTopic(reader: Reader, _version: number): DeleteShareGroupOffsetsResponseTopic {
  const topicName: string = reader.compactString()
  const topicId: Uuid = reader.uuid()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { topicName, topicId, errorCode, errorMessage }
}
function sizeOfDeleteShareGroupOffsetsResponse(message: DeleteShareGroupOffsetsResponseInput, version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const responses = message.responses
  size += compactCountSize(responses.length)
  for (const element of responses) size += sizeOfDeleteShareGroupOffsetsResponseTopic(element, version)
  return size
}
function encodeDeleteShareGroupOffsetsResponse(message: DeleteShareGroupOffsetsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const responses = message.responses
  writer.uvarint(responses.length + 1)
  for (const element of responses) {
    encodeDeleteShareGroupOffsetsResponseTopic(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDeleteShareGroupOffsetsResponse(reader: Reader, version: number): DeleteShareGroupOffsetsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const responses: DeleteShareGroupOffsetsResponseTopic[] = []
  for (let left = reader.compactArrayLength(21); left > 0; left--) responses.push(decodeDeleteShareGroupOffsetsResponseTopic(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, responses }
}
/** Reads and writes {@link DeleteShareGroupOffsetsResponse}. */
export const deleteShareGroupOffsetsResponse: MessageCodec<DeleteShareGroupOffsetsResponse, DeleteShareGroupOffsetsResponseInput> = {
  name: 'DeleteShareGroupOffsetsResponse',
  key: 92,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDeleteShareGroupOffsetsResponse,
  recordsSize: noRecords,
  encode: encodeDeleteShareGroupOffsetsResponse,
  decode: decodeDeleteShareGroupOffsetsResponse,
}

/** Api key 92. */
export const deleteShareGroupOffsetsApi: Api<DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsRequestInput, DeleteShareGroupOffsetsResponse, DeleteShareGroupOffsetsResponseInput> = {
  key: 92,
  name: 'DeleteShareGroupOffsets',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: deleteShareGroupOffsetsRequest,
  response: deleteShareGroupOffsetsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
