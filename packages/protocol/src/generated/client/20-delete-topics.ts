// Generated from schemas/client/DeleteTopicsRequest.json and schemas/client/DeleteTopicsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField, refuseNull } from '../../unwritable-error.ts'

/** DeleteTopicsRequest, versions 1-6. */
export interface DeleteTopicsRequest {
  /** v6 */
  readonly topics: readonly DeleteTopicsRequestDeleteTopicState[]
  /** v1-5; a topicName */
  readonly topicNames: readonly string[]
  readonly timeoutMs: number
}
/** {@link DeleteTopicsRequest} to be written. */
export interface DeleteTopicsRequestInput {
  readonly topics?: readonly DeleteTopicsRequestDeleteTopicStateInput[] | undefined
  readonly topicNames?: readonly string[] | undefined
  readonly timeoutMs: number
}

/** Part of {@link DeleteTopicsRequest}. */
export interface DeleteTopicsRequestDeleteTopicState {
  /** default null; a topicName */
  readonly name: string | null
  readonly topicId: Uuid
}
/** {@link DeleteTopicsRequestDeleteTopicState} to be written. */
export interface DeleteTopicsRequestDeleteTopicStateInput {
  readonly name?: string | null | undefined
  readonly topicId: Uuid
}

function sizeOfDeleteTopicsRequestDeleteTopicState(message: DeleteTopicsRequestDeleteTopicStateInput, _version: number): number {
  let size = 17
  const name = message.name ?? null
  size += compactNullableStringSize(name)
  return size
}
function encodeDeleteTopicsRequestDeleteTopicState(message: DeleteTopicsRequestDeleteTopicStateInput, _version: number, writer: Writer): void {
  const name = message.name ?? null
  writer.compactNullableString(name)
  const topicId = message.topicId
  writer.uuid(topicId)
  writer.uvarint(0)
}
function decodeDeleteTopicsRequestDeleteTopicState(reader: Reader, _version: number): DeleteTopicsRequestDeleteTopicState {
  const name: string | null = reader.compactNullableString()
  const topicId: Uuid = reader.uuid()
  reader.skipTags()
  return { name, topicId }
}
function sizeOfDeleteTopicsRequest(message: DeleteTopicsRequestInput, version: number): number {
  let size = 4
  const topics = message.topics ?? NONE
  if (version < 6 && topics.length > 0) refuseField('DeleteTopicsRequest.topics', version)
  if (version >= 6) {
    size += compactCountSize(topics.length)
    for (const element of topics) size += sizeOfDeleteTopicsRequestDeleteTopicState(element, version)
  }
  const topicNames = message.topicNames ?? NONE
  if (version <= 5) {
    size += version >= 4 ? compactCountSize(topicNames.length) : 4
    for (const element of topicNames) size += version >= 4 ? compactStringSize(element) : stringSize(element)
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDeleteTopicsRequest(message: DeleteTopicsRequestInput, version: number, writer: Writer): void {
  const topics = message.topics ?? NONE
  if (version >= 6) {
    writer.uvarint(topics.length + 1)
    for (const element of topics) {
      encodeDeleteTopicsRequestDeleteTopicState(element, version, writer)
    }
  }
  const topicNames = message.topicNames ?? NONE
  if (version <= 5) {
    if (version >= 4) writer.uvarint(topicNames.length + 1)
    else writer.int32(topicNames.length)
    for (const element of topicNames) {
      if (version >= 4) writer.compactString(element)
      else writer.string(element)
    }
  }
  const timeoutMs = message.timeoutMs
  writer.int32(timeoutMs)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDeleteTopicsRequest(reader: Reader, version: number): DeleteTopicsRequest {
  let topics: readonly DeleteTopicsRequestDeleteTopicState[] = NONE
  if (version >= 6) {
    const elements: DeleteTopicsRequestDeleteTopicState[] = []
    for (let left = reader.compactArrayLength(18); left > 0; left--) elements.push(decodeDeleteTopicsRequestDeleteTopicState(reader, version))
    topics = elements
  }
  let topicNames: readonly string[] = NONE
  if (version <= 5) {
    const elements: string[] = []
    for (let left = version >= 4 ? reader.compactArrayLength(1) : reader.arrayLength(1); left > 0; left--) elements.push(version >= 4 ? reader.compactString() : reader.string())
    topicNames = elements
  }
  const timeoutMs: number = reader.int32()
  if (version >= 4) {
    reader.skipTags()
  }
  return { topics, topicNames, timeoutMs }
}
/** Reads and writes {@link DeleteTopicsRequest}. */
export const deleteTopicsRequest: MessageCodec<DeleteTopicsRequest, DeleteTopicsRequestInput> = {
  name: 'DeleteTopicsRequest',
  key: 20,
  versions: [1, 6],
  flexibleFrom: 4,
  size: sizeOfDeleteTopicsRequest,
  recordsSize: noRecords,
  encode: encodeDeleteTopicsRequest,
  decode: decodeDeleteTopicsRequest,
}

/** DeleteTopicsResponse, versions 1-6. */
export interface DeleteTopicsResponse {
  readonly throttleTimeMs: number
  readonly responses: readonly DeleteTopicsResponseDeletableTopicResult[]
}
/** {@link DeleteTopicsResponse} to be written. */
export interface DeleteTopicsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly responses: readonly DeleteTopicsResponseDeletableTopicResultInput[]
}

/** Part of {@link DeleteTopicsResponse}. */
export interface DeleteTopicsResponseDeletableTopicResult {
  /** a topicName; unique in its list */
  readonly name: string | null
  /** v6 */
  readonly topicId: Uuid
  readonly errorCode: number
  /** v5-6; default null */
  readonly errorMessage: string | null
}
/** {@link DeleteTopicsResponseDeletableTopicResult} to be written. */
export interface DeleteTopicsResponseDeletableTopicResultInput {
  readonly name: string | null
  readonly topicId?: Uuid | undefined
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfDeleteTopicsResponseDeletableTopicResult(message: DeleteTopicsResponseDeletableTopicResultInput, version: number): number {
  let size = 2
  const name = message.name
  if (version < 6 && name === null) refuseNull('DeleteTopicsResponseDeletableTopicResult.name', version)
  size += version >= 4 ? compactNullableStringSize(name) : nullableStringSize(name)
  if (version >= 6) {
    size += 16
  }
  const errorMessage = message.errorMessage ?? null
  if (version >= 5) {
    size += compactNullableStringSize(errorMessage)
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDeleteTopicsResponseDeletableTopicResult(message: DeleteTopicsResponseDeletableTopicResultInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 4) writer.compactNullableString(name)
  else writer.nullableString(name)
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 6) {
    writer.uuid(topicId)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  if (version >= 5) {
    writer.compactNullableString(errorMessage)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDeleteTopicsResponseDeletableTopicResult(reader: Reader, version: number): DeleteTopicsResponseDeletableTopicResult {
  const name: string | null = version >= 4 ? (version >= 6 ? reader.compactNullableString() : reader.compactString()) : (version >= 6 ? reader.nullableString() : reader.string())
  const topicId: Uuid = version >= 6 ? reader.uuid() : ZERO_UUID
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 5 ? reader.compactNullableString() : null
  if (version >= 4) {
    reader.skipTags()
  }
  return { name, topicId, errorCode, errorMessage }
}
function sizeOfDeleteTopicsResponse(message: DeleteTopicsResponseInput, version: number): number {
  let size = 4
  const responses = message.responses
  size += version >= 4 ? compactCountSize(responses.length) : 4
  for (const element of responses) size += sizeOfDeleteTopicsResponseDeletableTopicResult(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDeleteTopicsResponse(message: DeleteTopicsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const responses = message.responses
  if (version >= 4) writer.uvarint(responses.length + 1)
  else writer.int32(responses.length)
  for (const element of responses) {
    encodeDeleteTopicsResponseDeletableTopicResult(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDeleteTopicsResponse(reader: Reader, version: number): DeleteTopicsResponse {
  const throttleTimeMs: number = reader.int32()
  const responses: DeleteTopicsResponseDeletableTopicResult[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) responses.push(decodeDeleteTopicsResponseDeletableTopicResult(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { throttleTimeMs, responses }
}
/** Reads and writes {@link DeleteTopicsResponse}. */
export const deleteTopicsResponse: MessageCodec<DeleteTopicsResponse, DeleteTopicsResponseInput> = {
  name: 'DeleteTopicsResponse',
  key: 20,
  versions: [1, 6],
  flexibleFrom: 4,
  size: sizeOfDeleteTopicsResponse,
  recordsSize: noRecords,
  encode: encodeDeleteTopicsResponse,
  decode: decodeDeleteTopicsResponse,
}

/** Api key 20. */
export const deleteTopicsApi: Api<DeleteTopicsRequest, DeleteTopicsRequestInput, DeleteTopicsResponse, DeleteTopicsResponseInput> = {
  key: 20,
  name: 'DeleteTopics',
  versions: [1, 6],
  latestStable: 6,
  listeners: ['broker', 'controller'],
  request: deleteTopicsRequest,
  response: deleteTopicsResponse,
  requestHeaderVersion: (version) => (version >= 4 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 4 ? 1 : 0),
}
