// Generated from schemas/client/ConsumerGroupHeartbeatRequest.json and schemas/client/ConsumerGroupHeartbeatResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ConsumerGroupHeartbeatRequest, versions 0-1. */
export interface ConsumerGroupHeartbeatRequest {
  /** a groupId */
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  /** default null */
  readonly instanceId: string | null
  /** default null */
  readonly rackId: string | null
  /** default -1 */
  readonly rebalanceTimeoutMs: number
  /** default null; a topicName */
  readonly subscribedTopicNames: readonly string[] | null
  /** v1; default null */
  readonly subscribedTopicRegex: string | null
  /** default null */
  readonly serverAssignor: string | null
  /** default null */
  readonly topicPartitions: readonly ConsumerGroupHeartbeatRequestTopicPartitions[] | null
}
/** {@link ConsumerGroupHeartbeatRequest} to be written. */
export interface ConsumerGroupHeartbeatRequestInput {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly instanceId?: string | null | undefined
  readonly rackId?: string | null | undefined
  readonly rebalanceTimeoutMs?: number | undefined
  readonly subscribedTopicNames?: readonly string[] | null | undefined
  readonly subscribedTopicRegex?: string | null | undefined
  readonly serverAssignor?: string | null | undefined
  readonly topicPartitions?: readonly ConsumerGroupHeartbeatRequestTopicPartitionsInput[] | null | undefined
}

/** Part of {@link ConsumerGroupHeartbeatRequest}. */
export interface ConsumerGroupHeartbeatRequestTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ConsumerGroupHeartbeatRequestTopicPartitions} to be written. */
export interface ConsumerGroupHeartbeatRequestTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

function sizeOfConsumerGroupHeartbeatRequestTopicPartitions(message: ConsumerGroupHeartbeatRequestTopicPartitionsInput, _version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeConsumerGroupHeartbeatRequestTopicPartitions(message: ConsumerGroupHeartbeatRequestTopicPartitionsInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupHeartbeatRequestTopicPartitions(reader: Reader, _version: number): ConsumerGroupHeartbeatRequestTopicPartitions {
  const topicId: Uuid = reader.uuid()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfConsumerGroupHeartbeatRequest(message: ConsumerGroupHeartbeatRequestInput, version: number): number {
  let size = 9
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const memberId = message.memberId
  size += compactStringSize(memberId)
  const instanceId = message.instanceId ?? null
  size += compactNullableStringSize(instanceId)
  const rackId = message.rackId ?? null
  size += compactNullableStringSize(rackId)
  const subscribedTopicNames = message.subscribedTopicNames ?? null
  size += compactCountSize(subscribedTopicNames?.length ?? -1)
  if (subscribedTopicNames !== null) {
    for (const element of subscribedTopicNames) size += compactStringSize(element)
  }
  const subscribedTopicRegex = message.subscribedTopicRegex ?? null
  if (version < 1 && subscribedTopicRegex !== null) refuseField('ConsumerGroupHeartbeatRequest.subscribedTopicRegex', version)
  if (version >= 1) {
    size += compactNullableStringSize(subscribedTopicRegex)
  }
  const serverAssignor = message.serverAssignor ?? null
  size += compactNullableStringSize(serverAssignor)
  const topicPartitions = message.topicPartitions ?? null
  size += compactCountSize(topicPartitions?.length ?? -1)
  if (topicPartitions !== null) {
    for (const element of topicPartitions) size += sizeOfConsumerGroupHeartbeatRequestTopicPartitions(element, version)
  }
  return size
}
function encodeConsumerGroupHeartbeatRequest(message: ConsumerGroupHeartbeatRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const memberId = message.memberId
  writer.compactString(memberId)
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const instanceId = message.instanceId ?? null
  writer.compactNullableString(instanceId)
  const rackId = message.rackId ?? null
  writer.compactNullableString(rackId)
  const rebalanceTimeoutMs = message.rebalanceTimeoutMs ?? -1
  writer.int32(rebalanceTimeoutMs)
  const subscribedTopicNames = message.subscribedTopicNames ?? null
  writer.uvarint((subscribedTopicNames?.length ?? -1) + 1)
  if (subscribedTopicNames !== null) {
    for (const element of subscribedTopicNames) {
      writer.compactString(element)
    }
  }
  const subscribedTopicRegex = message.subscribedTopicRegex ?? null
  if (version >= 1) {
    writer.compactNullableString(subscribedTopicRegex)
  }
  const serverAssignor = message.serverAssignor ?? null
  writer.compactNullableString(serverAssignor)
  const topicPartitions = message.topicPartitions ?? null
  writer.uvarint((topicPartitions?.length ?? -1) + 1)
  if (topicPartitions !== null) {
    for (const element of topicPartitions) {
      encodeConsumerGroupHeartbeatRequestTopicPartitions(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeConsumerGroupHeartbeatRequest(reader: Reader, version: number): ConsumerGroupHeartbeatRequest {
  const groupId: string = reader.compactString()
  const memberId: string = reader.compactString()
  const memberEpoch: number = reader.int32()
  const instanceId: string | null = reader.compactNullableString()
  const rackId: string | null = reader.compactNullableString()
  const rebalanceTimeoutMs: number = reader.int32()
  let subscribedTopicNames: readonly string[] | null = null
  const subscribedTopicNamesCount = reader.compactNullableArrayLength(1)
  if (subscribedTopicNamesCount >= 0) {
    const elements: string[] = []
    for (let left = subscribedTopicNamesCount; left > 0; left--) elements.push(reader.compactString())
    subscribedTopicNames = elements
  }
  const subscribedTopicRegex: string | null = version >= 1 ? reader.compactNullableString() : null
  const serverAssignor: string | null = reader.compactNullableString()
  let topicPartitions: readonly ConsumerGroupHeartbeatRequestTopicPartitions[] | null = null
  const topicPartitionsCount = reader.compactNullableArrayLength(18)
  if (topicPartitionsCount >= 0) {
    const elements: ConsumerGroupHeartbeatRequestTopicPartitions[] = []
    for (let left = topicPartitionsCount; left > 0; left--) elements.push(decodeConsumerGroupHeartbeatRequestTopicPartitions(reader, version))
    topicPartitions = elements
  }
  reader.skipTags()
  return { groupId, memberId, memberEpoch, instanceId, rackId, rebalanceTimeoutMs, subscribedTopicNames, subscribedTopicRegex, serverAssignor, topicPartitions }
}
/** Reads and writes {@link ConsumerGroupHeartbeatRequest}. */
export const consumerGroupHeartbeatRequest: MessageCodec<ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatRequestInput> = {
  name: 'ConsumerGroupHeartbeatRequest',
  key: 68,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupHeartbeatRequest,
  recordsSize: noRecords,
  encode: encodeConsumerGroupHeartbeatRequest,
  decode: decodeConsumerGroupHeartbeatRequest,
}

/** ConsumerGroupHeartbeatResponse, versions 0-1. */
export interface ConsumerGroupHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** default null */
  readonly memberId: string | null
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** default null */
  readonly assignment: ConsumerGroupHeartbeatResponseAssignment | null
}
/** {@link ConsumerGroupHeartbeatResponse} to be written. */
export interface ConsumerGroupHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly memberId?: string | null | undefined
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly assignment?: ConsumerGroupHeartbeatResponseAssignmentInput | null | undefined
}

/** Part of {@link ConsumerGroupHeartbeatResponse}. */
export interface ConsumerGroupHeartbeatResponseAssignment {
  readonly topicPartitions: readonly ConsumerGroupHeartbeatResponseTopicPartitions[]
}
/** {@link ConsumerGroupHeartbeatResponseAssignment} to be written. */
export interface ConsumerGroupHeartbeatResponseAssignmentInput {
  readonly topicPartitions: readonly ConsumerGroupHeartbeatResponseTopicPartitionsInput[]
}

/** Part of {@link ConsumerGroupHeartbeatResponse}. */
export interface ConsumerGroupHeartbeatResponseTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ConsumerGroupHeartbeatResponseTopicPartitions} to be written. */
export interface ConsumerGroupHeartbeatResponseTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

function sizeOfConsumerGroupHeartbeatResponseTopicPartitions(message: ConsumerGroupHeartbeatResponseTopicPartitionsInput, _version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeConsumerGroupHeartbeatResponseTopicPartitions(message: ConsumerGroupHeartbeatResponseTopicPartitionsInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupHeartbeatResponseTopicPartitions(reader: Reader, _version: number): ConsumerGroupHeartbeatResponseTopicPartitions {
  const topicId: Uuid = reader.uuid()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfConsumerGroupHeartbeatResponseAssignment(message: ConsumerGroupHeartbeatResponseAssignmentInput, version: number): number {
  let size = 1
  const topicPartitions = message.topicPartitions
  size += compactCountSize(topicPartitions.length)
  for (const element of topicPartitions) size += sizeOfConsumerGroupHeartbeatResponseTopicPartitions(element, version)
  return size
}
function encodeConsumerGroupHeartbeatResponseAssignment(message: ConsumerGroupHeartbeatResponseAssignmentInput, version: number, writer: Writer): void {
  const topicPartitions = message.topicPartitions
  writer.uvarint(topicPartitions.length + 1)
  for (const element of topicPartitions) {
    encodeConsumerGroupHeartbeatResponseTopicPartitions(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupHeartbeatResponseAssignment(reader: Reader, version: number): ConsumerGroupHeartbeatResponseAssignment {
  const topicPartitions: ConsumerGroupHeartbeatResponseTopicPartitions[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topicPartitions.push(decodeConsumerGroupHeartbeatResponseTopicPartitions(reader, version))
  reader.skipTags()
  return { topicPartitions }
}
function sizeOfConsumerGroupHeartbeatResponse(message: ConsumerGroupHeartbeatResponseInput, version: number): number {
  let size = 15
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const memberId = message.memberId ?? null
  size += compactNullableStringSize(memberId)
  const assignment = message.assignment ?? null
  size += assignment === null ? 1 : 1 + sizeOfConsumerGroupHeartbeatResponseAssignment(assignment, version)
  return size
}
function encodeConsumerGroupHeartbeatResponse(message: ConsumerGroupHeartbeatResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const memberId = message.memberId ?? null
  writer.compactNullableString(memberId)
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const heartbeatIntervalMs = message.heartbeatIntervalMs
  writer.int32(heartbeatIntervalMs)
  const assignment = message.assignment ?? null
  writer.int8(assignment === null ? -1 : 1)
  if (assignment !== null) encodeConsumerGroupHeartbeatResponseAssignment(assignment, version, writer)
  writer.uvarint(0)
}
function decodeConsumerGroupHeartbeatResponse(reader: Reader, version: number): ConsumerGroupHeartbeatResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const memberId: string | null = reader.compactNullableString()
  const memberEpoch: number = reader.int32()
  const heartbeatIntervalMs: number = reader.int32()
  const assignment: ConsumerGroupHeartbeatResponseAssignment | null = reader.present() ? decodeConsumerGroupHeartbeatResponseAssignment(reader, version) : null
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, memberId, memberEpoch, heartbeatIntervalMs, assignment }
}
/** Reads and writes {@link ConsumerGroupHeartbeatResponse}. */
export const consumerGroupHeartbeatResponse: MessageCodec<ConsumerGroupHeartbeatResponse, ConsumerGroupHeartbeatResponseInput> = {
  name: 'ConsumerGroupHeartbeatResponse',
  key: 68,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupHeartbeatResponse,
  recordsSize: noRecords,
  encode: encodeConsumerGroupHeartbeatResponse,
  decode: decodeConsumerGroupHeartbeatResponse,
}

/** Api key 68. */
export const consumerGroupHeartbeatApi: Api<ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatRequestInput, ConsumerGroupHeartbeatResponse, ConsumerGroupHeartbeatResponseInput> = {
  key: 68,
  name: 'ConsumerGroupHeartbeat',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: consumerGroupHeartbeatRequest,
  response: consumerGroupHeartbeatResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
