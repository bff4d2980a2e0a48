// Generated from schemas/client/ListPartitionReassignmentsRequest.json and schemas/client/ListPartitionReassignmentsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** ListPartitionReassignmentsRequest, versions 0. */
export interface ListPartitionReassignmentsRequest {
  /** default 60000 */
  readonly timeoutMs: number
  /** default null */
  readonly topics: readonly ListPartitionReassignmentsRequestListPartitionReassignmentsTopics[] | null
}
/** {@link ListPartitionReassignmentsRequest} to be written. */
export interface ListPartitionReassignmentsRequestInput {
  readonly timeoutMs?: number | undefined
  readonly topics?: readonly ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput[] | null | undefined
}

/** Part of {@link ListPartitionReassignmentsRequest}. */
export interface ListPartitionReassignmentsRequestListPartitionReassignmentsTopics {
  /** a topicName */
  readonly name: string
  readonly partitionIndexes: readonly number[]
}
/** {@link ListPartitionReassignmentsRequestListPartitionReassignmentsTopics} to be written. */
export interface ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput {
  readonly name: string
  readonly partitionIndexes: readonly number[]
}

function sizeOfListPartitionReassignmentsRequestListPartitionReassignmentsTopics(message: ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput, _version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitionIndexes = message.partitionIndexes
  size += compactCountSize(partitionIndexes.length)
  size += 4 * partitionIndexes.length
  return size
}
function encodeListPartitionReassignmentsRequestListPartitionReassignmentsTopics(message: ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitionIndexes = message.partitionIndexes
  writer.uvarint(partitionIndexes.length + 1)
  for (const element of partitionIndexes) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeListPartitionReassignmentsRequestListPartitionReassignmentsTopics(reader: Reader, _version: number): ListPartitionReassignmentsRequestListPartitionReassignmentsTopics {
  const name: string = reader.compactString()
  const partitionIndexes: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitionIndexes.push(reader.int32())
  reader.skipTags()
  return { name, partitionIndexes }
}
function sizeOfListPartitionReassignmentsRequest(message: ListPartitionReassignmentsRequestInput, version: number): number {
  let size = 5
  const topics = message.topics ?? null
  size += compactCountSize(topics?.length ?? -1)
  if (topics !== null) {
    for (const element of topics) size += sizeOfListPartitionReassignmentsRequestListPartitionReassignmentsTopics(element, version)
  }
  return size
}
function encodeListPartitionReassignmentsRequest(message: ListPartitionReassignmentsRequestInput, version: number, writer: Writer): void {
  const timeoutMs = message.timeoutMs ?? 60000
  writer.int32(timeoutMs)
  const topics = message.topics ?? null
  writer.uvarint((topics?.length ?? -1) + 1)
  if (topics !== null) {
    for (const element of topics) {
      encodeListPartitionReassignmentsRequestListPartitionReassignmentsTopics(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeListPartitionReassignmentsRequest(reader: Reader, version: number): ListPartitionReassignmentsRequest {
  const timeoutMs: number = reader.int32()
  let topics: readonly ListPartitionReassignmentsRequestListPartitionReassignmentsTopics[] | null = null
  const topicsCount = reader.compactNullableArrayLength(3)
  if (topicsCount >= 0) {
    const elements: ListPartitionReassignmentsRequestListPartitionReassignmentsTopics[] = []
    for (let left = topicsCount; left > 0; left--) elements.push(decodeListPartitionReassignmentsRequestListPartitionReassignmentsTopics(reader, version))
    topics = elements
  }
  reader.skipTags()
  return { timeoutMs, topics }
}
/** Reads and writes {@link ListPartitionReassignmentsRequest}. */
export const listPartitionReassignmentsRequest: MessageCodec<ListPartitionReassignmentsRequest, ListPartitionReassignmentsRequestInput> = {
  name: 'ListPartitionReassignmentsRequest',
  key: 46,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfListPartitionReassignmentsRequest,
  recordsSize: noRecords,
  encode: encodeListPartitionReassignmentsRequest,
  decode: decodeListPartitionReassignmentsRequest,
}

/** ListPartitionReassignmentsResponse, versions 0. */
export interface ListPartitionReassignmentsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly topics: readonly ListPartitionReassignmentsResponseOngoingTopicReassignment[]
}
/** {@link ListPartitionReassignmentsResponse} to be written. */
export interface ListPartitionReassignmentsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly topics: readonly ListPartitionReassignmentsResponseOngoingTopicReassignmentInput[]
}

/** Part of {@link ListPartitionReassignmentsResponse}. */
export interface ListPartitionReassignmentsResponseOngoingTopicReassignment {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly ListPartitionReassignmentsResponseOngoingPartitionReassignment[]
}
/** {@link ListPartitionReassignmentsResponseOngoingTopicReassignment} to be written. */
export interface ListPartitionReassignmentsResponseOngoingTopicReassignmentInput {
  readonly name: string
  readonly partitions: readonly ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput[]
}

/** Part of {@link ListPartitionReassignmentsResponse}. */
export interface ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  readonly partitionIndex: number
  /** a brokerId */
  readonly replicas: readonly number[]
  /** a brokerId */
  readonly addingReplicas: readonly number[]
  /** a brokerId */
  readonly removingReplicas: readonly number[]
}
/** {@link ListPartitionReassignmentsResponseOngoingPartitionReassignment} to be written. */
export interface ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput {
  readonly partitionIndex: number
  readonly replicas: readonly number[]
  readonly addingReplicas: readonly number[]
  readonly removingReplicas: readonly number[]
}

function sizeOfListPartitionReassignmentsResponseOngoingPartitionReassignment(message: ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput, _version: number): number {
  let size = 5
  const replicas = message.replicas
  size += compactCountSize(replicas.length)
  size += 4 * replicas.length
  const addingReplicas = message.addingReplicas
  size += compactCountSize(addingReplicas.length)
  size += 4 * addingReplicas.length
  const removingReplicas = message.removingReplicas
  size += compactCountSize(removingReplicas.length)
  size += 4 * removingReplicas.length
  return size
}
function encodeListPartitionReassignmentsResponseOngoingPartitionReassignment(message: ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const replicas = message.replicas
  writer.uvarint(replicas.length + 1)
  for (const element of replicas) {
    writer.int32(element)
  }
  const addingReplicas = message.addingReplicas
  writer.uvarint(addingReplicas.length + 1)
  for (const element of addingReplicas) {
    writer.int32(element)
  }
  const removingReplicas = message.removingReplicas
  writer.uvarint(removingReplicas.length + 1)
  for (const element of removingReplicas) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeListPartitionReassignmentsResponseOngoingPartitionReassignment(reader: Reader, _version: number): ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  const partitionIndex: number = reader.int32()
  const replicas: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) replicas.push(reader.int32())
  const addingReplicas: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) addingReplicas.push(reader.int32())
  const removingReplicas: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) removingReplicas.push(reader.int32())
  reader.skipTags()
  return { partitionIndex, replicas, addingReplicas, removingReplicas }
}
function sizeOfListPartitionReassignmentsResponseOngoingTopicReassignment(message: ListPartitionReassignmentsResponseOngoingTopicReassignmentInput, version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfListPartitionReassignmentsResponseOngoingPartitionReassignment(element, version)
  return size
}
function encodeListPartitionReassignmentsResponseOngoingTopicReassignment(message: ListPartitionReassignmentsResponseOngoingTopicReassignmentInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeListPartitionReassignmentsResponseOngoingPartitionReassignment(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeListPartitionReassignmentsResponseOngoingTopicReassignment(reader: Reader, version: number): ListPartitionReassignmentsResponseOngoingTopicReassignment {
  const name: string = reader.compactString()
  const partitions: ListPartitionReassignmentsResponseOngoingPartitionReassignment[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) partitions.push(decodeListPartitionReassignmentsResponseOngoingPartitionReassignment(reader, version))
  reader.skipTags()
  return { name, partitions }
}
function sizeOfListPartitionReassignmentsResponse(message: ListPartitionReassignmentsResponseInput, version: number): number {
  let size = 7
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfListPartitionReassignmentsResponseOngoingTopicReassignment(element, version)
  return size
}
function encodeListPartitionReassignmentsResponse(message: ListPartitionReassignmentsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeListPartitionReassignmentsResponseOngoingTopicReassignment(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeListPartitionReassignmentsResponse(reader: Reader, version: number): ListPartitionReassignmentsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const topics: ListPartitionReassignmentsResponseOngoingTopicReassignment[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeListPartitionReassignmentsResponseOngoingTopicReassignment(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, topics }
}
/** Reads and writes {@link ListPartitionReassignmentsResponse}. */
export const listPartitionReassignmentsResponse: MessageCodec<ListPartitionReassignmentsResponse, ListPartitionReassignmentsResponseInput> = {
  name: 'ListPartitionReassignmentsResponse',
  key: 46,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfListPartitionReassignmentsResponse,
  recordsSize: noRecords,
  encode: encodeListPartitionReassignmentsResponse,
  decode: decodeListPartitionReassignmentsResponse,
}

/** Api key 46. */
export const listPartitionReassignmentsApi: Api<ListPartitionReassignmentsRequest, ListPartitionReassignmentsRequestInput, ListPartitionReassignmentsResponse, ListPartitionReassignmentsResponseInput> = {
  key: 46,
  name: 'ListPartitionReassignments',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker', 'controller'],
  request: listPartitionReassignmentsRequest,
  response: listPartitionReassignmentsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
