// Generated from schemas/client/CreatePartitionsRequest.json and schemas/client/CreatePartitionsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** CreatePartitionsRequest, versions 0-3. */
export interface CreatePartitionsRequest {
  readonly topics: readonly CreatePartitionsRequestCreatePartitionsTopic[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
}
/** {@link CreatePartitionsRequest} to be written. */
export interface CreatePartitionsRequestInput {
  readonly topics: readonly CreatePartitionsRequestCreatePartitionsTopicInput[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
}

/** Part of {@link CreatePartitionsRequest}. */
export interface CreatePartitionsRequestCreatePartitionsTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly count: number
  readonly assignments: readonly CreatePartitionsRequestCreatePartitionsAssignment[] | null
}
/** {@link CreatePartitionsRequestCreatePartitionsTopic} to be written. */
export interface CreatePartitionsRequestCreatePartitionsTopicInput {
  readonly name: string
  readonly count: number
  readonly assignments: readonly CreatePartitionsRequestCreatePartitionsAssignmentInput[] | null
}

/** Part of {@link CreatePartitionsRequest}. */
export interface CreatePartitionsRequestCreatePartitionsAssignment {
  /** a brokerId */
  readonly brokerIds: readonly number[]
}
/** {@link CreatePartitionsRequestCreatePartitionsAssignment} to be written. */
export interface CreatePartitionsRequestCreatePartitionsAssignmentInput {
  readonly brokerIds: readonly number[]
}

function sizeOfCreatePartitionsRequestCreatePartitionsAssignment(message: CreatePartitionsRequestCreatePartitionsAssignmentInput, version: number): number {
  let size = 0
  const brokerIds = message.brokerIds
  size += version >= 2 ? compactCountSize(brokerIds.length) : 4
  size += 4 * brokerIds.length
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreatePartitionsRequestCreatePartitionsAssignment(message: CreatePartitionsRequestCreatePartitionsAssignmentInput, version: number, writer: Writer): void {
  const brokerIds = message.brokerIds
  if (version >= 2) writer.uvarint(brokerIds.length + 1)
  else writer.int32(brokerIds.length)
  for (const element of brokerIds) {
    writer.int32(element)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreatePartitionsRequestCreatePartitionsAssignment(reader: Reader, version: number): CreatePartitionsRequestCreatePartitionsAssignment {
  const brokerIds: number[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) brokerIds.push(reader.int32())
  if (version >= 2) {
    reader.skipTags()
  }
  return { brokerIds }
}
function sizeOfCreatePartitionsRequestCreatePartitionsTopic(message: CreatePartitionsRequestCreatePartitionsTopicInput, version: number): number {
  let size = 4
  const name = message.name
  size += version >= 2 ? compactStringSize(name) : stringSize(name)
  const assignments = message.assignments
  size += version >= 2 ? compactCountSize(assignments?.length ?? -1) : 4
  if (assignments !== null) {
    for (const element of assignments) size += sizeOfCreatePartitionsRequestCreatePartitionsAssignment(element, version)
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreatePartitionsRequestCreatePartitionsTopic(message: CreatePartitionsRequestCreatePartitionsTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 2) writer.compactString(name)
  else writer.string(name)
  const count_ = message.count
  writer.int32(count_)
  const assignments = message.assignments
  if (version >= 2) writer.uvarint((assignments?.length ?? -1) + 1)
  else writer.int32((assignments?.length ?? -1))
  if (assignments !== null) {
    for (const element of assignments) {
      encodeCreatePartitionsRequestCreatePartitionsAssignment(element, version, writer)
    }
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreatePartitionsRequestCreatePartitionsTopic(reader: Reader, version: number): CreatePartitionsRequestCreatePartitionsTopic {
  const name: string = version >= 2 ? reader.compactString() : reader.string()
  const count_: number = reader.int32()
  let assignments: readonly CreatePartitionsRequestCreatePartitionsAssignment[] | null = NONE
  const assignmentsCount = version >= 2 ? reader.compactNullableArrayLength(2) : reader.nullableArrayLength(2)
  if (assignmentsCount >= 0) {
    const elements: CreatePartitionsRequestCreatePartitionsAssignment[] = []
    for (let left = assignmentsCount; left > 0; left--) elements.push(decodeCreatePartitionsRequestCreatePartitionsAssignment(reader, version))
    assignments = elements
  }
  else assignments = null
  if (version >= 2) {
    reader.skipTags()
  }
  return { name, count: count_, assignments }
}
function sizeOfCreatePartitionsRequest(message: CreatePartitionsRequestInput, version: number): number {
  let size = 5
  const topics = message.topics
  size += version >= 2 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfCreatePartitionsRequestCreatePartitionsTopic(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreatePartitionsRequest(message: CreatePartitionsRequestInput, version: number, writer: Writer): void {
  const topics = message.topics
  if (version >= 2) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeCreatePartitionsRequestCreatePartitionsTopic(element, version, writer)
  }
  const timeoutMs = message.timeoutMs
  writer.int32(timeoutMs)
  const validateOnly = message.validateOnly
  writer.bool(validateOnly)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreatePartitionsRequest(reader: Reader, version: number): CreatePartitionsRequest {
  const topics: CreatePartitionsRequestCreatePartitionsTopic[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(7) : reader.arrayLength(7); left > 0; left--) topics.push(decodeCreatePartitionsRequestCreatePartitionsTopic(reader, version))
  const timeoutMs: number = reader.int32()
  const validateOnly: boolean = reader.bool()
  if (version >= 2) {
    reader.skipTags()
  }
  return { topics, timeoutMs, validateOnly }
}
/** Reads and writes {@link CreatePartitionsRequest}. */
export const createPartitionsRequest: MessageCodec<CreatePartitionsRequest, CreatePartitionsRequestInput> = {
  name: 'CreatePartitionsRequest',
  key: 37,
  versions: [0, 3],
  flexibleFrom: 2,
  size: sizeOfCreatePartitionsRequest,
  recordsSize: noRecords,
  encode: encodeCreatePartitionsRequest,
  decode: decodeCreatePartitionsRequest,
}

/** CreatePartitionsResponse, versions 0-3. */
export interface CreatePartitionsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly CreatePartitionsResponseCreatePartitionsTopicResult[]
}
/** {@link CreatePartitionsResponse} to be written. */
export interface CreatePartitionsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly CreatePartitionsResponseCreatePartitionsTopicResultInput[]
}

/** Part of {@link CreatePartitionsResponse}. */
export interface CreatePartitionsResponseCreatePartitionsTopicResult {
  /** a topicName */
  readonly name: string
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link CreatePartitionsResponseCreatePartitionsTopicResult} to be written. */
export interface CreatePartitionsResponseCreatePartitionsTopicResultInput {
  readonly name: string
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfCreatePartitionsResponseCreatePartitionsTopicResult(message: CreatePartitionsResponseCreatePartitionsTopicResultInput, version: number): number {
  let size = 2
  const name = message.name
  size += version >= 2 ? compactStringSize(name) : stringSize(name)
  const errorMessage = message.errorMessage ?? null
  size += version >= 2 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreatePartitionsResponseCreatePartitionsTopicResult(message: CreatePartitionsResponseCreatePartitionsTopicResultInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 2) writer.compactString(name)
  else writer.string(name)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  if (version >= 2) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreatePartitionsResponseCreatePartitionsTopicResult(reader: Reader, version: number): CreatePartitionsResponseCreatePartitionsTopicResult {
  const name: string = version >= 2 ? reader.compactString() : reader.string()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 2) {
    reader.skipTags()
  }
  return { name, errorCode, errorMessage }
}
function sizeOfCreatePartitionsResponse(message: CreatePartitionsResponseInput, version: number): number {
  let size = 4
  const results = message.results
  size += version >= 2 ? compactCountSize(results.length) : 4
  for (const element of results) size += sizeOfCreatePartitionsResponseCreatePartitionsTopicResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreatePartitionsResponse(message: CreatePartitionsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const results = message.results
  if (version >= 2) writer.uvarint(results.length + 1)
  else writer.int32(results.length)
  for (const element of results) {
    encodeCreatePartitionsResponseCreatePartitionsTopicResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreatePartitionsResponse(reader: Reader, version: number): CreatePartitionsResponse {
  const throttleTimeMs: number = reader.int32()
  const results: CreatePartitionsResponseCreatePartitionsTopicResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(5) : reader.arrayLength(5); left > 0; left--) results.push(decodeCreatePartitionsResponseCreatePartitionsTopicResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, results }
}
/** Reads and writes {@link CreatePartitionsResponse}. */
export const createPartitionsResponse: MessageCodec<CreatePartitionsResponse, CreatePartitionsResponseInput> = {
  name: 'CreatePartitionsResponse',
  key: 37,
  versions: [0, 3],
  flexibleFrom: 2,
  size: sizeOfCreatePartitionsResponse,
  recordsSize: noRecords,
  encode: encodeCreatePartitionsResponse,
  decode: decodeCreatePartitionsResponse,
}

/** Api key 37. */
export const createPartitionsApi: Api<CreatePartitionsRequest, CreatePartitionsRequestInput, CreatePartitionsResponse, CreatePartitionsResponseInput> = {
  key: 37,
  name: 'CreatePartitions',
  versions: [0, 3],
  latestStable: 3,
  listeners: ['broker', 'controller'],
  request: createPartitionsRequest,
  response: createPartitionsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
