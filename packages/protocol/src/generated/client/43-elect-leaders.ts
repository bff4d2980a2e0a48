// Generated from schemas/client/ElectLeadersRequest.json and schemas/client/ElectLeadersResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ElectLeadersRequest, versions 0-2. */
export interface ElectLeadersRequest {
  /** v1-2 */
  readonly electionType: number
  readonly topicPartitions: readonly ElectLeadersRequestTopicPartitions[] | null
  /** default 60000 */
  readonly timeoutMs: number
}
/** {@link ElectLeadersRequest} to be written. */
export interface ElectLeadersRequestInput {
  readonly electionType?: number | undefined
  readonly topicPartitions: readonly ElectLeadersRequestTopicPartitionsInput[] | null
  readonly timeoutMs?: number | undefined
}

/** Part of {@link ElectLeadersRequest}. */
export interface ElectLeadersRequestTopicPartitions {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link ElectLeadersRequestTopicPartitions} to be written. */
export interface ElectLeadersRequestTopicPartitionsInput {
  readonly topic: string
  readonly partitions: readonly number[]
}

function sizeOfElectLeadersRequestTopicPartitions(message: ElectLeadersRequestTopicPartitionsInput, version: number): number {
  let size = 0
  const topic = message.topic
  size += version >= 2 ? compactStringSize(topic) : stringSize(topic)
  const partitions = message.partitions
  size += version >= 2 ? compactCountSize(partitions.length) : 4
  size += 4 * partitions.length
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeElectLeadersRequestTopicPartitions(message: ElectLeadersRequestTopicPartitionsInput, version: number, writer: Writer): void {
  const topic = message.topic
  if (version >= 2) writer.compactString(topic)
  else writer.string(topic)
  const partitions = message.partitions
  if (version >= 2) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    writer.int32(element)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeElectLeadersRequestTopicPartitions(reader: Reader, version: number): ElectLeadersRequestTopicPartitions {
  const topic: string = version >= 2 ? reader.compactString() : reader.string()
  const partitions: number[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) partitions.push(reader.int32())
  if (version >= 2) {
    reader.skipTags()
  }
  return { topic, partitions }
}
function sizeOfElectLeadersRequest(message: ElectLeadersRequestInput, version: number): number {
  let size = 4
  const electionType = message.electionType ?? 0
  if (version < 1 && electionType !== 0) refuseField('ElectLeadersRequest.electionType', version)
  if (version >= 1) {
    size += 1
  }
  const topicPartitions = message.topicPartitions
  size += version >= 2 ? compactCountSize(topicPartitions?.length ?? -1) : 4
  if (topicPartitions !== null) {
    for (const element of topicPartitions) size += sizeOfElectLeadersRequestTopicPartitions(element, version)
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeElectLeadersRequest(message: ElectLeadersRequestInput, version: number, writer: Writer): void {
  const electionType = message.electionType ?? 0
  if (version >= 1) {
    writer.int8(electionType)
  }
  const topicPartitions = message.topicPartitions
  if (version >= 2) writer.uvarint((topicPartitions?.length ?? -1) + 1)
  else writer.int32((topicPartitions?.length ?? -1))
  if (topicPartitions !== null) {
    for (const element of topicPartitions) {
      encodeElectLeadersRequestTopicPartitions(element, version, writer)
    }
  }
  const timeoutMs = message.timeoutMs ?? 60000
  writer.int32(timeoutMs)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeElectLeadersRequest(reader: Reader, version: number): ElectLeadersRequest {
  const electionType: number = version >= 1 ? reader.int8() : 0
  let topicPartitions: readonly ElectLeadersRequestTopicPartitions[] | null = NONE
  const topicPartitionsCount = version >= 2 ? reader.compactNullableArrayLength(3) : reader.nullableArrayLength(3)
  if (topicPartitionsCount >= 0) {
    const elements: ElectLeadersRequestTopicPartitions[] = []
    for (let left = topicPartitionsCount; left > 0; left--) elements.push(decodeElectLeadersRequestTopicPartitions(reader, version))
    topicPartitions = elements
  }
  else topicPartitions = null
  const timeoutMs: number = reader.int32()
  if (version >= 2) {
    reader.skipTags()
  }
  return { electionType, topicPartitions, timeoutMs }
}
/** Reads and writes {@link ElectLeadersRequest}. */
export const electLeadersRequest: MessageCodec<ElectLeadersRequest, ElectLeadersRequestInput> = {
  name: 'ElectLeadersRequest',
  key: 43,
  versions: [0, 2],
  flexibleFrom: 2,
  size: sizeOfElectLeadersRequest,
  recordsSize: noRecords,
  encode: encodeElectLeadersRequest,
  decode: decodeElectLeadersRequest,
}

/** ElectLeadersResponse, versions 0-2. */
export interface ElectLeadersResponse {
  readonly throttleTimeMs: number
  /** v1-2 */
  readonly errorCode: number
  readonly replicaElectionResults: readonly ElectLeadersResponseReplicaElectionResult[]
}
/** {@link ElectLeadersResponse} to be written. */
export interface ElectLeadersResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode?: number | undefined
  readonly replicaElectionResults: readonly ElectLeadersResponseReplicaElectionResultInput[]
}

/** Part of {@link ElectLeadersResponse}. */
export interface ElectLeadersResponseReplicaElectionResult {
  /** a topicName */
  readonly topic: string
  readonly partitionResult: readonly ElectLeadersResponsePartitionResult[]
}
/** {@link ElectLeadersResponseReplicaElectionResult} to be written. */
export interface ElectLeadersResponseReplicaElectionResultInput {
  readonly topic: string
  readonly partitionResult: readonly ElectLeadersResponsePartitionResultInput[]
}

/** Part of {@link ElectLeadersResponse}. */
export interface ElectLeadersResponsePartitionResult {
  readonly partitionId: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link ElectLeadersResponsePartitionResult} to be written. */
export interface ElectLeadersResponsePartitionResultInput {
  readonly partitionId: number
  readonly errorCode: number
  readonly errorMessage: string | null
}

function sizeOfElectLeadersResponsePartitionResult(message: ElectLeadersResponsePartitionResultInput, version: number): number {
  let size = 6
  const errorMessage = message.errorMessage
  size += version >= 2 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeElectLeadersResponsePartitionResult(message: ElectLeadersResponsePartitionResultInput, version: number, writer: Writer): void {
  const partitionId = message.partitionId
  writer.int32(partitionId)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 2) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeElectLeadersResponsePartitionResult(reader: Reader, version: number): ElectLeadersResponsePartitionResult {
  const partitionId: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 2) {
    reader.skipTags()
  }
  return { partitionId, errorCode, errorMessage }
}
function sizeOfElectLeadersResponseReplicaElectionResult(message: ElectLeadersResponseReplicaElectionResultInput, version: number): number {
  let size = 0
  const topic = message.topic
  size += version >= 2 ? compactStringSize(topic) : stringSize(topic)
  const partitionResult = message.partitionResult
  size += version >= 2 ? compactCountSize(partitionResult.length) : 4
  for (const element of partitionResult) size += sizeOfElectLeadersResponsePartitionResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeElectLeadersResponseReplicaElectionResult(message: ElectLeadersResponseReplicaElectionResultInput, version: number, writer: Writer): void {
  const topic = message.topic
  if (version >= 2) writer.compactString(topic)
  else writer.string(topic)
  const partitionResult = message.partitionResult
  if (version >= 2) writer.uvarint(partitionResult.length + 1)
  else writer.int32(partitionResult.length)
  for (const element of partitionResult) {
    encodeElectLeadersResponsePartitionResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeElectLeadersResponseReplicaElectionResult(reader: Reader, version: number): ElectLeadersResponseReplicaElectionResult {
  const topic: string = version >= 2 ? reader.compactString() : reader.string()
  const partitionResult: ElectLeadersResponsePartitionResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(8) : reader.arrayLength(8); left > 0; left--) partitionResult.push(decodeElectLeadersResponsePartitionResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { topic, partitionResult }
}
function sizeOfElectLeadersResponse(message: ElectLeadersResponseInput, version: number): number {
  let size = 4
  const errorCode = message.errorCode ?? 0
  if (version < 1 && errorCode !== 0) refuseField('ElectLeadersResponse.errorCode', version)
  if (version >= 1) {
    size += 2
  }
  const replicaElectionResults = message.replicaElectionResults
  size += version >= 2 ? compactCountSize(replicaElectionResults.length) : 4
  for (const element of replicaElectionResults) size += sizeOfElectLeadersResponseReplicaElectionResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeElectLeadersResponse(message: ElectLeadersResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode ?? 0
  if (version >= 1) {
    writer.int16(errorCode)
  }
  const replicaElectionResults = message.replicaElectionResults
  if (version >= 2) writer.uvarint(replicaElectionResults.length + 1)
  else writer.int32(replicaElectionResults.length)
  for (const element of replicaElectionResults) {
    encodeElectLeadersResponseReplicaElectionResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeElectLeadersResponse(reader: Reader, version: number): ElectLeadersResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = version >= 1 ? reader.int16() : 0
  const replicaElectionResults: ElectLeadersResponseReplicaElectionResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) replicaElectionResults.push(decodeElectLeadersResponseReplicaElectionResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, replicaElectionResults }
}
/** Reads and writes {@link ElectLeadersResponse}. */
export const electLeadersResponse: MessageCodec<ElectLeadersResponse, ElectLeadersResponseInput> = {
  name: 'ElectLeadersResponse',
  key: 43,
  versions: [0, 2],
  flexibleFrom: 2,
  size: sizeOfElectLeadersResponse,
  recordsSize: noRecords,
  encode: encodeElectLeadersResponse,
  decode: decodeElectLeadersResponse,
}

/** Api key 43. */
export const electLeadersApi: Api<ElectLeadersRequest, ElectLeadersRequestInput, ElectLeadersResponse, ElectLeadersResponseInput> = {
  key: 43,
  name: 'ElectLeaders',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['broker', 'controller'],
  request: electLeadersRequest,
  response: electLeadersResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
