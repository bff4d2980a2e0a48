// Generated from schemas/client/ShareGroupHeartbeatRequest.json and schemas/client/ShareGroupHeartbeatResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** ShareGroupHeartbeatRequest, versions 1. */
export interface ShareGroupHeartbeatRequest {
  /** a groupId */
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  /** default null */
  readonly rackId: string | null
  /** default null; a topicName */
  readonly subscribedTopicNames: readonly string[] | null
}
/** {@link ShareGroupHeartbeatRequest} to be written. */
export interface ShareGroupHeartbeatRequestInput {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly rackId?: string | null | undefined
  readonly subscribedTopicNames?: readonly string[] | null | undefined
}

function sizeOfShareGroupHeartbeatRequest(message: ShareGroupHeartbeatRequestInput, _version: number): number {
  let size = 5
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const memberId = message.memberId
  size += compactStringSize(memberId)
  const rackId = message.rackId ?? null
  size += compactNullableStringSize(rackId)
  const subscribedTopicNames = message.subscribedTopicNames ?? null
  size += compactCountSize(subscribedTopicNames?.length ?? -1)
  if (subscribedTopicNames !== null) {
    for (const element of subscribedTopicNames) size += compactStringSize(element)
  }
  return size
}
function encodeShareGroupHeartbeatRequest(message: ShareGroupHeartbeatRequestInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const memberId = message.memberId
  writer.compactString(memberId)
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const rackId = message.rackId ?? null
  writer.compactNullableString(rackId)
  const subscribedTopicNames = message.subscribedTopicNames ?? null
  writer.uvarint((subscribedTopicNames?.length ?? -1) + 1)
  if (subscribedTopicNames !== null) {
    for (const element of subscribedTopicNames) {
      writer.compactString(element)
    }
  }
  writer.uvarint(0)
}
function decodeShareGroupHeartbeatRequest(reader: Reader, _version: number): ShareGroupHeartbeatRequest {
  const groupId: string = reader.compactString()
  const memberId: string = reader.compactString()
  const memberEpoch: number = reader.int32()
  const rackId: string | null = reader.compactNullableString()
  let subscribedTopicNames: readonly string[] | null = null
  const subscribedTopicNamesCount = reader.compactNullableArrayLength(1)
  if (subscribedTopicNamesCount >= 0) {
    const elements: string[] = []
    for (let left = subscribedTopicNamesCount; left > 0; left--) elements.push(reader.compactString())
    subscribedTopicNames = elements
  }
  reader.skipTags()
  return { groupId, memberId, memberEpoch, rackId, subscribedTopicNames }
}
/** Reads and writes {@link ShareGroupHeartbeatRequest}. */
export const shareGroupHeartbeatRequest: MessageCodec<ShareGroupHeartbeatRequest, ShareGroupHeartbeatRequestInput> = {
  name: 'ShareGroupHeartbeatRequest',
  key: 76,
  versions: [1, 1],
  flexibleFrom: 1,
  size: sizeOfShareGroupHeartbeatRequest,
  recordsSize: noRecords,
  encode: encodeShareGroupHeartbeatRequest,
  decode: decodeShareGroupHeartbeatRequest,
}

/** ShareGroupHeartbeatResponse, versions 1. */
export interface ShareGroupHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** default null */
  readonly memberId: string | null
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** default null */
  readonly assignment: ShareGroupHeartbeatResponseAssignment | null
}
/** {@link ShareGroupHeartbeatResponse} to be written. */
export interface ShareGroupHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly memberId?: string | null | undefined
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly assignment?: ShareGroupHeartbeatResponseAssignmentInput | null | undefined
}

/** Part of {@link ShareGroupHeartbeatResponse}. */
export interface ShareGroupHeartbeatResponseAssignment {
  readonly topicPartitions: readonly ShareGroupHeartbeatResponseTopicPartitions[]
}
/** {@link ShareGroupHeartbeatResponseAssignment} to be written. */
export interface ShareGroupHeartbeatResponseAssignmentInput {
  readonly topicPartitions: readonly ShareGroupHeartbeatResponseTopicPartitionsInput[]
}

/** Part of {@link ShareGroupHeartbeatResponse}. */
export interface ShareGroupHeartbeatResponseTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ShareGroupHeartbeatResponseTopicPartitions} to be written. */
export interface ShareGroupHeartbeatResponseTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

function sizeOfShareGroupHeartbeatResponseTopicPartitions(message: ShareGroupHeartbeatResponseTopicPartitionsInput, _version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeShareGroupHeartbeatResponseTopicPartitions(message: ShareGroupHeartbeatResponseTopicPartitionsInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeShareGroupHeartbeatResponseTopicPartitions(reader: Reader, _version: number): ShareGroupHeartbeatResponseTopicPartitions {
  const topicId: Uuid = reader.uuid()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfShareGroupHeartbeatResponseAssignment(message: ShareGroupHeartbeatResponseAssignmentInput, version: number): number {
  let size = 1
  const topicPartitions = message.topicPartitions
  size += compactCountSize(topicPartitions.length)
  for (const element of topicPartitions) size += sizeOfShareGroupHeartbeatResponseTopicPartitions(element, version)
  return size
}
function encodeShareGroupHeartbeatResponseAssignment(message: ShareGroupHeartbeatResponseAssignmentInput, version: number, writer: Writer): void {
  const topicPartitions = message.topicPartitions
  writer.uvarint(topicPartitions.length + 1)
  for (const element of topicPartitions) {
    encodeShareGroupHeartbeatResponseTopicPartitions(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareGroupHeartbeatResponseAssignment(reader: Reader, version: number): ShareGroupHeartbeatResponseAssignment {
  const topicPartitions: ShareGroupHeartbeatResponseTopicPartitions[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topicPartitions.push(decodeShareGroupHeartbeatResponseTopicPartitions(reader, version))
  reader.skipTags()
  return { topicPartitions }
}
function sizeOfShareGroupHeartbeatResponse(message: ShareGroupHeartbeatResponseInput, version: number): number {
  let size = 15
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const memberId = message.memberId ?? null
  size += compactNullableStringSize(memberId)
  const assignment = message.assignment ?? null
  size += assignment === null ? 1 : 1 + sizeOfShareGroupHeartbeatResponseAssignment(assignment, version)
  return size
}
function encodeShareGroupHeartbeatResponse(message: ShareGroupHeartbeatResponseInput, version: number, writer: Writer): void {
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
  if (assignment !== null) encodeShareGroupHeartbeatResponseAssignment(assignment, version, writer)
  writer.uvarint(0)
}
function decodeShareGroupHeartbeatResponse(reader: Reader, version: number): ShareGroupHeartbeatResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const memberId: string | null = reader.compactNullableString()
  const memberEpoch: number = reader.int32()
  const heartbeatIntervalMs: number = reader.int32()
  const assignment: ShareGroupHeartbeatResponseAssignment | null = reader.present() ? decodeShareGroupHeartbeatResponseAssignment(reader, version) : null
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, memberId, memberEpoch, heartbeatIntervalMs, assignment }
}
/** Reads and writes {@link ShareGroupHeartbeatResponse}. */
export const shareGroupHeartbeatResponse: MessageCodec<ShareGroupHeartbeatResponse, ShareGroupHeartbeatResponseInput> = {
  name: 'ShareGroupHeartbeatResponse',
  key: 76,
  versions: [1, 1],
  flexibleFrom: 1,
  size: sizeOfShareGroupHeartbeatResponse,
  recordsSize: noRecords,
  encode: encodeShareGroupHeartbeatResponse,
  decode: decodeShareGroupHeartbeatResponse,
}

/** Api key 76. */
export const shareGroupHeartbeatApi: Api<ShareGroupHeartbeatRequest, ShareGroupHeartbeatRequestInput, ShareGroupHeartbeatResponse, ShareGroupHeartbeatResponseInput> = {
  key: 76,
  name: 'ShareGroupHeartbeat',
  versions: [1, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: shareGroupHeartbeatRequest,
  response: shareGroupHeartbeatResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
