// Generated from schemas/client/AlterPartitionReassignmentsRequest.json and schemas/client/AlterPartitionReassignmentsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** AlterPartitionReassignmentsRequest, versions 0-1. */
export interface AlterPartitionReassignmentsRequest {
  /** default 60000 */
  readonly timeoutMs: number
  /** v1; default true */
  readonly allowReplicationFactorChange: boolean
  readonly topics: readonly AlterPartitionReassignmentsRequestReassignableTopic[]
}
/** {@link AlterPartitionReassignmentsRequest} to be written. */
export interface AlterPartitionReassignmentsRequestInput {
  readonly timeoutMs?: number | undefined
  readonly allowReplicationFactorChange?: boolean | undefined
  readonly topics: readonly AlterPartitionReassignmentsRequestReassignableTopicInput[]
}

/** Part of {@link AlterPartitionReassignmentsRequest}. */
export interface AlterPartitionReassignmentsRequestReassignableTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly AlterPartitionReassignmentsRequestReassignablePartition[]
}
/** {@link AlterPartitionReassignmentsRequestReassignableTopic} to be written. */
export interface AlterPartitionReassignmentsRequestReassignableTopicInput {
  readonly name: string
  readonly partitions: readonly AlterPartitionReassignmentsRequestReassignablePartitionInput[]
}

/** Part of {@link AlterPartitionReassignmentsRequest}. */
export interface AlterPartitionReassignmentsRequestReassignablePartition {
  readonly partitionIndex: number
  /** default null; a brokerId */
  readonly replicas: readonly number[] | null
}
/** {@link AlterPartitionReassignmentsRequestReassignablePartition} to be written. */
export interface AlterPartitionReassignmentsRequestReassignablePartitionInput {
  readonly partitionIndex: number
  readonly replicas?: readonly number[] | null | undefined
}

function sizeOfAlterPartitionReassignmentsRequestReassignablePartition(message: AlterPartitionReassignmentsRequestReassignablePartitionInput, _version: number): number {
  let size = 5
  const replicas = message.replicas ?? null
  size += compactCountSize(replicas?.length ?? -1)
  if (replicas !== null) {
    size += 4 * replicas.length
  }
  return size
}
function encodeAlterPartitionReassignmentsRequestReassignablePartition(message: AlterPartitionReassignmentsRequestReassignablePartitionInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const replicas = message.replicas ?? null
  writer.uvarint((replicas?.length ?? -1) + 1)
  if (replicas !== null) {
    for (const element of replicas) {
      writer.int32(element)
    }
  }
  writer.uvarint(0)
}
function decodeAlterPartitionReassignmentsRequestReassignablePartition(reader: Reader, _version: number): AlterPartitionReassignmentsRequestReassignablePartition {
  const partitionIndex: number = reader.int32()
  let replicas: readonly number[] | null = null
  const replicasCount = reader.compactNullableArrayLength(4)
  if (replicasCount >= 0) {
    const elements: number[] = []
    for (let left = replicasCount; left > 0; left--) elements.push(reader.int32())
    replicas = elements
  }
  reader.skipTags()
  return { partitionIndex, replicas }
}
function sizeOfAlterPartitionReassignmentsRequestReassignableTopic(message: AlterPartitionReassignmentsRequestReassignableTopicInput, version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfAlterPartitionReassignmentsRequestReassignablePartition(element, version)
  return size
}
function encodeAlterPartitionReassignmentsRequestReassignableTopic(message: AlterPartitionReassignmentsRequestReassignableTopicInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeAlterPartitionReassignmentsRequestReassignablePartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterPartitionReassignmentsRequestReassignableTopic(reader: Reader, version: number): AlterPartitionReassignmentsRequestReassignableTopic {
  const name: string = reader.compactString()
  const partitions: AlterPartitionReassignmentsRequestReassignablePartition[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) partitions.push(decodeAlterPartitionReassignmentsRequestReassignablePartition(reader, version))
  reader.skipTags()
  return { name, partitions }
}
function sizeOfAlterPartitionReassignmentsRequest(message: AlterPartitionReassignmentsRequestInput, version: number): number {
  let size = 5
  const allowReplicationFactorChange = message.allowReplicationFactorChange ?? true
  if (version < 1 && allowReplicationFactorChange !== true) refuseField('AlterPartitionReassignmentsRequest.allowReplicationFactorChange', version)
  if (version >= 1) {
    size += 1
  }
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfAlterPartitionReassignmentsRequestReassignableTopic(element, version)
  return size
}
function encodeAlterPartitionReassignmentsRequest(message: AlterPartitionReassignmentsRequestInput, version: number, writer: Writer): void {
  const timeoutMs = message.timeoutMs ?? 60000
  writer.int32(timeoutMs)
  const allowReplicationFactorChange = message.allowReplicationFactorChange ?? true
  if (version >= 1) {
    writer.bool(allowReplicationFactorChange)
  }
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeAlterPartitionReassignmentsRequestReassignableTopic(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterPartitionReassignmentsRequest(reader: Reader, version: number): AlterPartitionReassignmentsRequest {
  const timeoutMs: number = reader.int32()
  const allowReplicationFactorChange: boolean = version >= 1 ? reader.bool() : true
  const topics: AlterPartitionReassignmentsRequestReassignableTopic[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeAlterPartitionReassignmentsRequestReassignableTopic(reader, version))
  reader.skipTags()
  return { timeoutMs, allowReplicationFactorChange, topics }
}
/** Reads and writes {@link AlterPartitionReassignmentsRequest}. */
export const alterPartitionReassignmentsRequest: MessageCodec<AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsRequestInput> = {
  name: 'AlterPartitionReassignmentsRequest',
  key: 45,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfAlterPartitionReassignmentsRequest,
  recordsSize: noRecords,
  encode: encodeAlterPartitionReassignmentsRequest,
  decode: decodeAlterPartitionReassignmentsRequest,
}

/** AlterPartitionReassignmentsResponse, versions 0-1. */
export interface AlterPartitionReassignmentsResponse {
  readonly throttleTimeMs: number
  /** v1; default true */
  readonly allowReplicationFactorChange: boolean
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly AlterPartitionReassignmentsResponseReassignableTopicResponse[]
}
/** {@link AlterPartitionReassignmentsResponse} to be written. */
export interface AlterPartitionReassignmentsResponseInput {
  readonly throttleTimeMs: number
  readonly allowReplicationFactorChange?: boolean | undefined
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly AlterPartitionReassignmentsResponseReassignableTopicResponseInput[]
}

/** Part of {@link AlterPartitionReassignmentsResponse}. */
export interface AlterPartitionReassignmentsResponseReassignableTopicResponse {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly AlterPartitionReassignmentsResponseReassignablePartitionResponse[]
}
/** {@link AlterPartitionReassignmentsResponseReassignableTopicResponse} to be written. */
export interface AlterPartitionReassignmentsResponseReassignableTopicResponseInput {
  readonly name: string
  readonly partitions: readonly AlterPartitionReassignmentsResponseReassignablePartitionResponseInput[]
}

/** Part of {@link AlterPartitionReassignmentsResponse}. */
export interface AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link AlterPartitionReassignmentsResponseReassignablePartitionResponse} to be written. */
export interface AlterPartitionReassignmentsResponseReassignablePartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
}

function sizeOfAlterPartitionReassignmentsResponseReassignablePartitionResponse(message: AlterPartitionReassignmentsResponseReassignablePartitionResponseInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeAlterPartitionReassignmentsResponseReassignablePartitionResponse(message: AlterPartitionReassignmentsResponseReassignablePartitionResponseInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeAlterPartitionReassignmentsResponseReassignablePartitionResponse(reader: Reader, _version: number): AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { partitionIndex, errorCode, errorMessage }
}
function sizeOfAlterPartitionReassignmentsResponseReassignableTopicResponse(message: AlterPartitionReassignmentsResponseReassignableTopicResponseInput, version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfAlterPartitionReassignmentsResponseReassignablePartitionResponse(element, version)
  return size
}
function encodeAlterPartitionReassignmentsResponseReassignableTopicResponse(message: AlterPartitionReassignmentsResponseReassignableTopicResponseInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeAlterPartitionReassignmentsResponseReassignablePartitionResponse(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterPartitionReassignmentsResponseReassignableTopicResponse(reader: Reader, version: number): AlterPartitionReassignmentsResponseReassignableTopicResponse {
  const name: string = reader.compactString()
  const partitions: AlterPartitionReassignmentsResponseReassignablePartitionResponse[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) partitions.push(decodeAlterPartitionReassignmentsResponseReassignablePartitionResponse(reader, version))
  reader.skipTags()
  return { name, partitions }
}
function sizeOfAlterPartitionReassignmentsResponse(message: AlterPartitionReassignmentsResponseInput, version: number): number {
  let size = 7
  if (version >= 1) {
    size += 1
  }
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  const responses = message.responses
  size += compactCountSize(responses.length)
  for (const element of responses) size += sizeOfAlterPartitionReassignmentsResponseReassignableTopicResponse(element, version)
  return size
}
function encodeAlterPartitionReassignmentsResponse(message: AlterPartitionReassignmentsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const allowReplicationFactorChange = message.allowReplicationFactorChange ?? true
  if (version >= 1) {
    writer.bool(allowReplicationFactorChange)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  const responses = message.responses
  writer.uvarint(responses.length + 1)
  for (const element of responses) {
    encodeAlterPartitionReassignmentsResponseReassignableTopicResponse(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterPartitionReassignmentsResponse(reader: Reader, version: number): AlterPartitionReassignmentsResponse {
  const throttleTimeMs: number = reader.int32()
  const allowReplicationFactorChange: boolean = version >= 1 ? reader.bool() : true
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const responses: AlterPartitionReassignmentsResponseReassignableTopicResponse[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) responses.push(decodeAlterPartitionReassignmentsResponseReassignableTopicResponse(reader, version))
  reader.skipTags()
  return { throttleTimeMs, allowReplicationFactorChange, errorCode, errorMessage, responses }
}
/** Reads and writes {@link AlterPartitionReassignmentsResponse}. */
export const alterPartitionReassignmentsResponse: MessageCodec<AlterPartitionReassignmentsResponse, AlterPartitionReassignmentsResponseInput> = {
  name: 'AlterPartitionReassignmentsResponse',
  key: 45,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfAlterPartitionReassignmentsResponse,
  recordsSize: noRecords,
  encode: encodeAlterPartitionReassignmentsResponse,
  decode: decodeAlterPartitionReassignmentsResponse,
}

/** Api key 45. */
export const alterPartitionReassignmentsApi: Api<AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsRequestInput, AlterPartitionReassignmentsResponse, AlterPartitionReassignmentsResponseInput> = {
  key: 45,
  name: 'AlterPartitionReassignments',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker', 'controller'],
  request: alterPartitionReassignmentsRequest,
  response: alterPartitionReassignmentsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
