// Generated from schemas/client/CreateTopicsRequest.json and schemas/client/CreateTopicsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Uuid, uvarintSize, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** CreateTopicsRequest, versions 2-7. */
export interface CreateTopicsRequest {
  readonly topics: readonly CreateTopicsRequestCreatableTopic[]
  /** default 60000 */
  readonly timeoutMs: number
  /** default false */
  readonly validateOnly: boolean
}
/** {@link CreateTopicsRequest} to be written. */
export interface CreateTopicsRequestInput {
  readonly topics: readonly CreateTopicsRequestCreatableTopicInput[]
  readonly timeoutMs?: number | undefined
  readonly validateOnly?: boolean | undefined
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly numPartitions: number
  readonly replicationFactor: number
  readonly assignments: readonly CreateTopicsRequestCreatableReplicaAssignment[]
  readonly configs: readonly CreateTopicsRequestCreatableTopicConfig[]
}
/** {@link CreateTopicsRequestCreatableTopic} to be written. */
export interface CreateTopicsRequestCreatableTopicInput {
  readonly name: string
  readonly numPartitions: number
  readonly replicationFactor: number
  readonly assignments: readonly CreateTopicsRequestCreatableReplicaAssignmentInput[]
  readonly configs: readonly CreateTopicsRequestCreatableTopicConfigInput[]
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableTopicConfig {
  /** unique in its list */
  readonly name: string
  readonly value: string | null
}
/** {@link CreateTopicsRequestCreatableTopicConfig} to be written. */
export interface CreateTopicsRequestCreatableTopicConfigInput {
  readonly name: string
  readonly value: string | null
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableReplicaAssignment {
  /** unique in its list */
  readonly partitionIndex: number
  /** a brokerId */
  readonly brokerIds: readonly number[]
}
/** {@link CreateTopicsRequestCreatableReplicaAssignment} to be written. */
export interface CreateTopicsRequestCreatableReplicaAssignmentInput {
  readonly partitionIndex: number
  readonly brokerIds: readonly number[]
}

function sizeOfCreateTopicsRequestCreatableReplicaAssignment(message: CreateTopicsRequestCreatableReplicaAssignmentInput, version: number): number {
  let size = 4
  const brokerIds = message.brokerIds
  size += version >= 5 ? compactCountSize(brokerIds.length) : 4
  size += 4 * brokerIds.length
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeCreateTopicsRequestCreatableReplicaAssignment(message: CreateTopicsRequestCreatableReplicaAssignmentInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const brokerIds = message.brokerIds
  if (version >= 5) writer.uvarint(brokerIds.length + 1)
  else writer.int32(brokerIds.length)
  for (const element of brokerIds) {
    writer.int32(element)
  }
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeCreateTopicsRequestCreatableReplicaAssignment(reader: Reader, version: number): CreateTopicsRequestCreatableReplicaAssignment {
  const partitionIndex: number = reader.int32()
  const brokerIds: number[] = []
  for (let left = version >= 5 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) brokerIds.push(reader.int32())
  if (version >= 5) {
    reader.skipTags()
  }
  return { partitionIndex, brokerIds }
}
function sizeOfCreateTopicsRequestCreatableTopicConfig(message: CreateTopicsRequestCreatableTopicConfigInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 5 ? compactStringSize(name) : stringSize(name)
  const value_ = message.value
  size += version >= 5 ? compactNullableStringSize(value_) : nullableStringSize(value_)
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeCreateTopicsRequestCreatableTopicConfig(message: CreateTopicsRequestCreatableTopicConfigInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 5) writer.compactString(name)
  else writer.string(name)
  const value_ = message.value
  if (version >= 5) writer.compactNullableString(value_)
  else writer.nullableString(value_)
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeCreateTopicsRequestCreatableTopicConfig(reader: Reader, version: number): CreateTopicsRequestCreatableTopicConfig {
  const name: string = version >= 5 ? reader.compactString() : reader.string()
  const value_: string | null = version >= 5 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 5) {
    reader.skipTags()
  }
  return { name, value: value_ }
}
function sizeOfCreateTopicsRequestCreatableTopic(message: CreateTopicsRequestCreatableTopicInput, version: number): number {
  let size = 6
  const name = message.name
  size += version >= 5 ? compactStringSize(name) : stringSize(name)
  const assignments = message.assignments
  size += version >= 5 ? compactCountSize(assignments.length) : 4
  for (const element of assignments) size += sizeOfCreateTopicsRequestCreatableReplicaAssignment(element, version)
  const configs = message.configs
  size += version >= 5 ? compactCountSize(configs.length) : 4
  for (const element of configs) size += sizeOfCreateTopicsRequestCreatableTopicConfig(element, version)
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeCreateTopicsRequestCreatableTopic(message: CreateTopicsRequestCreatableTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 5) writer.compactString(name)
  else writer.string(name)
  const numPartitions = message.numPartitions
  writer.int32(numPartitions)
  const replicationFactor = message.replicationFactor
  writer.int16(replicationFactor)
  const assignments = message.assignments
  if (version >= 5) writer.uvarint(assignments.length + 1)
  else writer.int32(assignments.length)
  for (const element of assignments) {
    encodeCreateTopicsRequestCreatableReplicaAssignment(element, version, writer)
  }
  const configs = message.configs
  if (version >= 5) writer.uvarint(configs.length + 1)
  else writer.int32(configs.length)
  for (const element of configs) {
    encodeCreateTopicsRequestCreatableTopicConfig(element, version, writer)
  }
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeCreateTopicsRequestCreatableTopic(reader: Reader, version: number): CreateTopicsRequestCreatableTopic {
  const name: string = version >= 5 ? reader.compactString() : reader.string()
  const numPartitions: number = reader.int32()
  const replicationFactor: number = reader.int16()
  const assignments: CreateTopicsRequestCreatableReplicaAssignment[] = []
  for (let left = version >= 5 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) assignments.push(decodeCreateTopicsRequestCreatableReplicaAssignment(reader, version))
  const configs: CreateTopicsRequestCreatableTopicConfig[] = []
  for (let left = version >= 5 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) configs.push(decodeCreateTopicsRequestCreatableTopicConfig(reader, version))
  if (version >= 5) {
    reader.skipTags()
  }
  return { name, numPartitions, replicationFactor, assignments, configs }
}
function sizeOfCreateTopicsRequest(message: CreateTopicsRequestInput, version: number): number {
  let size = 5
  const topics = message.topics
  size += version >= 5 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfCreateTopicsRequestCreatableTopic(element, version)
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeCreateTopicsRequest(message: CreateTopicsRequestInput, version: number, writer: Writer): void {
  const topics = message.topics
  if (version >= 5) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeCreateTopicsRequestCreatableTopic(element, version, writer)
  }
  const timeoutMs = message.timeoutMs ?? 60000
  writer.int32(timeoutMs)
  const validateOnly = message.validateOnly ?? false
  writer.bool(validateOnly)
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeCreateTopicsRequest(reader: Reader, version: number): CreateTopicsRequest {
  const topics: CreateTopicsRequestCreatableTopic[] = []
  for (let left = version >= 5 ? reader.compactArrayLength(10) : reader.arrayLength(10); left > 0; left--) topics.push(decodeCreateTopicsRequestCreatableTopic(reader, version))
  const timeoutMs: number = reader.int32()
  const validateOnly: boolean = reader.bool()
  if (version >= 5) {
    reader.skipTags()
  }
  return { topics, timeoutMs, validateOnly }
}
/** Reads and writes {@link CreateTopicsRequest}. */
export const createTopicsRequest: MessageCodec<CreateTopicsRequest, CreateTopicsRequestInput> = {
  name: 'CreateTopicsRequest',
  key: 19,
  versions: [2, 7],
  flexibleFrom: 5,
  size: sizeOfCreateTopicsRequest,
  recordsSize: noRecords,
  encode: encodeCreateTopicsRequest,
  decode: decodeCreateTopicsRequest,
}

/** CreateTopicsResponse, versions 2-7. */
export interface CreateTopicsResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly CreateTopicsResponseCreatableTopicResult[]
}
/** {@link CreateTopicsResponse} to be written. */
export interface CreateTopicsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly CreateTopicsResponseCreatableTopicResultInput[]
}

/** Part of {@link CreateTopicsResponse}. */
export interface CreateTopicsResponseCreatableTopicResult {
  /** a topicName; unique in its list */
  readonly name: string
  /** v7 */
  readonly topicId: Uuid
  readonly errorCode: number
  readonly errorMessage: string | null
  /** v5-7 */
  readonly topicConfigErrorCode: number
  /** v5-7; default -1 */
  readonly numPartitions: number
  /** v5-7; default -1 */
  readonly replicationFactor: number
  /** v5-7 */
  readonly configs: readonly CreateTopicsResponseCreatableTopicConfigs[] | null
}
/** {@link CreateTopicsResponseCreatableTopicResult} to be written. */
export interface CreateTopicsResponseCreatableTopicResultInput {
  readonly name: string
  readonly topicId?: Uuid | undefined
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly topicConfigErrorCode?: number | undefined
  readonly numPartitions?: number | undefined
  readonly replicationFactor?: number | undefined
  readonly configs?: readonly CreateTopicsResponseCreatableTopicConfigsInput[] | null | undefined
}

/** Part of {@link CreateTopicsResponse}. */
export interface CreateTopicsResponseCreatableTopicConfigs {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  /** default -1 */
  readonly configSource: number
  readonly isSensitive: boolean
}
/** {@link CreateTopicsResponseCreatableTopicConfigs} to be written. */
export interface CreateTopicsResponseCreatableTopicConfigsInput {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  readonly configSource?: number | undefined
  readonly isSensitive: boolean
}

function sizeOfCreateTopicsResponseCreatableTopicConfigs(message: CreateTopicsResponseCreatableTopicConfigsInput, _version: number): number {
  let size = 4
  const name = message.name
  size += compactStringSize(name)
  const value_ = message.value
  size += compactNullableStringSize(value_)
  return size
}
function encodeCreateTopicsResponseCreatableTopicConfigs(message: CreateTopicsResponseCreatableTopicConfigsInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const value_ = message.value
  writer.compactNullableString(value_)
  const readOnly = message.readOnly
  writer.bool(readOnly)
  const configSource = message.configSource ?? -1
  writer.int8(configSource)
  const isSensitive = message.isSensitive
  writer.bool(isSensitive)
  writer.uvarint(0)
}
function decodeCreateTopicsResponseCreatableTopicConfigs(reader: Reader, _version: number): CreateTopicsResponseCreatableTopicConfigs {
  const name: string = reader.compactString()
  const value_: string | null = reader.compactNullableString()
  const readOnly: boolean = reader.bool()
  const configSource: number = reader.int8()
  const isSensitive: boolean = reader.bool()
  reader.skipTags()
  return { name, value: value_, readOnly, configSource, isSensitive }
}
function sizeOfCreateTopicsResponseCreatableTopicResult(message: CreateTopicsResponseCreatableTopicResultInput, version: number): number {
  let size = 2
  const name = message.name
  size += version >= 5 ? compactStringSize(name) : stringSize(name)
  if (version >= 7) {
    size += 16
  }
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  size += version >= 5 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const topicConfigErrorCode = message.topicConfigErrorCode ?? 0
  if (version >= 5) {
    size += 4
  }
  if (version >= 5) {
    size += 2
  }
  const configs = message.configs === undefined ? NONE : message.configs
  if (version >= 5) {
    size += compactCountSize(configs?.length ?? -1)
    if (configs !== null) {
      for (const element of configs) size += sizeOfCreateTopicsResponseCreatableTopicConfigs(element, version)
    }
  }
  if (version >= 5) {
    let tags = 0
    if (topicConfigErrorCode !== 0) {
      tags += 1
      size += 4
    }
    size += uvarintSize(tags)
  }
  return size
}
function encodeCreateTopicsResponseCreatableTopicResult(message: CreateTopicsResponseCreatableTopicResultInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 5) writer.compactString(name)
  else writer.string(name)
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 7) {
    writer.uuid(topicId)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  if (version >= 5) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const topicConfigErrorCode = message.topicConfigErrorCode ?? 0
  const numPartitions = message.numPartitions ?? -1
  if (version >= 5) {
    writer.int32(numPartitions)
  }
  const replicationFactor = message.replicationFactor ?? -1
  if (version >= 5) {
    writer.int16(replicationFactor)
  }
  const configs = message.configs === undefined ? NONE : message.configs
  if (version >= 5) {
    writer.uvarint((configs?.length ?? -1) + 1)
    if (configs !== null) {
      for (const element of configs) {
        encodeCreateTopicsResponseCreatableTopicConfigs(element, version, writer)
      }
    }
  }
  if (version >= 5) {
    let tags = 0
    if (topicConfigErrorCode !== 0) tags += 1
    writer.uvarint(tags)
    if (topicConfigErrorCode !== 0) {
      writer.uvarint(0)
      writer.uvarint(2)
      writer.int16(topicConfigErrorCode)
    }
  }
}
function decodeCreateTopicsResponseCreatableTopicResult(reader: Reader, version: number): CreateTopicsResponseCreatableTopicResult {
  const name: string = version >= 5 ? reader.compactString() : reader.string()
  const topicId: Uuid = version >= 7 ? reader.uuid() : ZERO_UUID
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 5 ? reader.compactNullableString() : reader.nullableString()
  let topicConfigErrorCode: number = 0
  const numPartitions: number = version >= 5 ? reader.int32() : -1
  const replicationFactor: number = version >= 5 ? reader.int16() : -1
  let configs: readonly CreateTopicsResponseCreatableTopicConfigs[] | null = NONE
  if (version >= 5) {
    const configsCount = reader.compactNullableArrayLength(6)
    if (configsCount >= 0) {
      const elements: CreateTopicsResponseCreatableTopicConfigs[] = []
      for (let left = configsCount; left > 0; left--) elements.push(decodeCreateTopicsResponseCreatableTopicConfigs(reader, version))
      configs = elements
    }
    else configs = null
  }
  if (version >= 5) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        topicConfigErrorCode = reader.int16()
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { name, topicId, errorCode, errorMessage, topicConfigErrorCode, numPartitions, replicationFactor, configs }
}
function sizeOfCreateTopicsResponse(message: CreateTopicsResponseInput, version: number): number {
  let size = 4
  const topics = message.topics
  size += version >= 5 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfCreateTopicsResponseCreatableTopicResult(element, version)
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeCreateTopicsResponse(message: CreateTopicsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const topics = message.topics
  if (version >= 5) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeCreateTopicsResponseCreatableTopicResult(element, version, writer)
  }
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeCreateTopicsResponse(reader: Reader, version: number): CreateTopicsResponse {
  const throttleTimeMs: number = reader.int32()
  const topics: CreateTopicsResponseCreatableTopicResult[] = []
  for (let left = version >= 5 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) topics.push(decodeCreateTopicsResponseCreatableTopicResult(reader, version))
  if (version >= 5) {
    reader.skipTags()
  }
  return { throttleTimeMs, topics }
}
/** Reads and writes {@link CreateTopicsResponse}. */
export const createTopicsResponse: MessageCodec<CreateTopicsResponse, CreateTopicsResponseInput> = {
  name: 'CreateTopicsResponse',
  key: 19,
  versions: [2, 7],
  flexibleFrom: 5,
  size: sizeOfCreateTopicsResponse,
  recordsSize: noRecords,
  encode: encodeCreateTopicsResponse,
  decode: decodeCreateTopicsResponse,
}

/** Api key 19. */
export const createTopicsApi: Api<CreateTopicsRequest, CreateTopicsRequestInput, CreateTopicsResponse, CreateTopicsResponseInput> = {
  key: 19,
  name: 'CreateTopics',
  versions: [2, 7],
  latestStable: 7,
  listeners: ['broker', 'controller'],
  request: createTopicsRequest,
  response: createTopicsResponse,
  requestHeaderVersion: (version) => (version >= 5 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 5 ? 1 : 0),
}
