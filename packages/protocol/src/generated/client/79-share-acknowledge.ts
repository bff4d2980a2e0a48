// Generated from schemas/client/ShareAcknowledgeRequest.json and schemas/client/ShareAcknowledgeResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ShareAcknowledgeRequest, versions 1-2. */
export interface ShareAcknowledgeRequest {
  /** default null; a groupId */
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  /** v2; default false */
  readonly isRenewAck: boolean
  readonly topics: readonly ShareAcknowledgeRequestAcknowledgeTopic[]
}
/** {@link ShareAcknowledgeRequest} to be written. */
export interface ShareAcknowledgeRequestInput {
  readonly groupId?: string | null | undefined
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly isRenewAck?: boolean | undefined
  readonly topics: readonly ShareAcknowledgeRequestAcknowledgeTopicInput[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgeTopic {
  /** unique in its list */
  readonly topicId: Uuid
  readonly partitions: readonly ShareAcknowledgeRequestAcknowledgePartition[]
}
/** {@link ShareAcknowledgeRequestAcknowledgeTopic} to be written. */
export interface ShareAcknowledgeRequestAcknowledgeTopicInput {
  readonly topicId: Uuid
  readonly partitions: readonly ShareAcknowledgeRequestAcknowledgePartitionInput[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgePartition {
  /** unique in its list */
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareAcknowledgeRequestAcknowledgementBatch[]
}
/** {@link ShareAcknowledgeRequestAcknowledgePartition} to be written. */
export interface ShareAcknowledgeRequestAcknowledgePartitionInput {
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareAcknowledgeRequestAcknowledgementBatchInput[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgementBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly acknowledgeTypes: readonly number[]
}
/** {@link ShareAcknowledgeRequestAcknowledgementBatch} to be written. */
export interface ShareAcknowledgeRequestAcknowledgementBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly acknowledgeTypes: readonly number[]
}

function sizeOfShareAcknowledgeRequestAcknowledgementBatch(message: ShareAcknowledgeRequestAcknowledgementBatchInput, _version: number): number {
  let size = 17
  const acknowledgeTypes = message.acknowledgeTypes
  size += compactCountSize(acknowledgeTypes.length)
  size += acknowledgeTypes.length
  return size
}
function encodeShareAcknowledgeRequestAcknowledgementBatch(message: ShareAcknowledgeRequestAcknowledgementBatchInput, _version: number, writer: Writer): void {
  const firstOffset = message.firstOffset
  writer.int64(firstOffset)
  const lastOffset = message.lastOffset
  writer.int64(lastOffset)
  const acknowledgeTypes = message.acknowledgeTypes
  writer.uvarint(acknowledgeTypes.length + 1)
  for (const element of acknowledgeTypes) {
    writer.int8(element)
  }
  writer.uvarint(0)
}
function decodeShareAcknowledgeRequestAcknowledgementBatch(reader: Reader, _version: number): ShareAcknowledgeRequestAcknowledgementBatch {
  const firstOffset: number = reader.int64()
  const lastOffset: number = reader.int64()
  const acknowledgeTypes: number[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) acknowledgeTypes.push(reader.int8())
  reader.skipTags()
  return { firstOffset, lastOffset, acknowledgeTypes }
}
function sizeOfShareAcknowledgeRequestAcknowledgePartition(message: ShareAcknowledgeRequestAcknowledgePartitionInput, version: number): number {
  let size = 5
  const acknowledgementBatches = message.acknowledgementBatches
  size += compactCountSize(acknowledgementBatches.length)
  for (const element of acknowledgementBatches) size += sizeOfShareAcknowledgeRequestAcknowledgementBatch(element, version)
  return size
}
function encodeShareAcknowledgeRequestAcknowledgePartition(message: ShareAcknowledgeRequestAcknowledgePartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const acknowledgementBatches = message.acknowledgementBatches
  writer.uvarint(acknowledgementBatches.length + 1)
  for (const element of acknowledgementBatches) {
    encodeShareAcknowledgeRequestAcknowledgementBatch(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareAcknowledgeRequestAcknowledgePartition(reader: Reader, version: number): ShareAcknowledgeRequestAcknowledgePartition {
  const partitionIndex: number = reader.int32()
  const acknowledgementBatches: ShareAcknowledgeRequestAcknowledgementBatch[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) acknowledgementBatches.push(decodeShareAcknowledgeRequestAcknowledgementBatch(reader, version))
  reader.skipTags()
  return { partitionIndex, acknowledgementBatches }
}
function sizeOfShareAcknowledgeRequestAcknowledgeTopic(message: ShareAcknowledgeRequestAcknowledgeTopicInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfShareAcknowledgeRequestAcknowledgePartition(element, version)
  return size
}
function encodeShareAcknowledgeRequestAcknowledgeTopic(message: ShareAcknowledgeRequestAcknowledgeTopicInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeShareAcknowledgeRequestAcknowledgePartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareAcknowledgeRequestAcknowledgeTopic(reader: Reader, version: number): ShareAcknowledgeRequestAcknowledgeTopic {
  const topicId: Uuid = reader.uuid()
  const partitions: ShareAcknowledgeRequestAcknowledgePartition[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) partitions.push(decodeShareAcknowledgeRequestAcknowledgePartition(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfShareAcknowledgeRequest(message: ShareAcknowledgeRequestInput, version: number): number {
  let size = 5
  const groupId = message.groupId ?? null
  size += compactNullableStringSize(groupId)
  const memberId = message.memberId
  size += compactNullableStringSize(memberId)
  const isRenewAck = message.isRenewAck ?? false
  if (version < 2 && isRenewAck !== false) refuseField('ShareAcknowledgeRequest.isRenewAck', version)
  if (version >= 2) {
    size += 1
  }
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfShareAcknowledgeRequestAcknowledgeTopic(element, version)
  return size
}
function encodeShareAcknowledgeRequest(message: ShareAcknowledgeRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId ?? null
  writer.compactNullableString(groupId)
  const memberId = message.memberId
  writer.compactNullableString(memberId)
  const shareSessionEpoch = message.shareSessionEpoch
  writer.int32(shareSessionEpoch)
  const isRenewAck = message.isRenewAck ?? false
  if (version >= 2) {
    writer.bool(isRenewAck)
  }
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeShareAcknowledgeRequestAcknowledgeTopic(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareAcknowledgeRequest(reader: Reader, version: number): ShareAcknowledgeRequest {
  const groupId: string | null = reader.compactNullableString()
  const memberId: string | null = reader.compactNullableString()
  const shareSessionEpoch: number = reader.int32()
  const isRenewAck: boolean = version >= 2 ? reader.bool() : false
  const topics: ShareAcknowledgeRequestAcknowledgeTopic[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeShareAcknowledgeRequestAcknowledgeTopic(reader, version))
  reader.skipTags()
  return { groupId, memberId, shareSessionEpoch, isRenewAck, topics }
}
/** Reads and writes {@link ShareAcknowledgeRequest}. */
export const shareAcknowledgeRequest: MessageCodec<ShareAcknowledgeRequest, ShareAcknowledgeRequestInput> = {
  name: 'ShareAcknowledgeRequest',
  key: 79,
  versions: [1, 2],
  flexibleFrom: 1,
  size: sizeOfShareAcknowledgeRequest,
  recordsSize: noRecords,
  encode: encodeShareAcknowledgeRequest,
  decode: decodeShareAcknowledgeRequest,
}

/** ShareAcknowledgeResponse, versions 1-2. */
export interface ShareAcknowledgeResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** v2 */
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly ShareAcknowledgeResponseShareAcknowledgeTopicResponse[]
  readonly nodeEndpoints: readonly ShareAcknowledgeResponseNodeEndpoint[]
}
/** {@link ShareAcknowledgeResponse} to be written. */
export interface ShareAcknowledgeResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly acquisitionLockTimeoutMs?: number | undefined
  readonly responses: readonly ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput[]
  readonly nodeEndpoints: readonly ShareAcknowledgeResponseNodeEndpointInput[]
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
}
/** {@link ShareAcknowledgeResponseNodeEndpoint} to be written. */
export interface ShareAcknowledgeResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseShareAcknowledgeTopicResponse {
  /** unique in its list */
  readonly topicId: Uuid
  readonly partitions: readonly ShareAcknowledgeResponsePartitionData[]
}
/** {@link ShareAcknowledgeResponseShareAcknowledgeTopicResponse} to be written. */
export interface ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput {
  readonly topicId: Uuid
  readonly partitions: readonly ShareAcknowledgeResponsePartitionDataInput[]
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly currentLeader: ShareAcknowledgeResponseLeaderIdAndEpoch
}
/** {@link ShareAcknowledgeResponsePartitionData} to be written. */
export interface ShareAcknowledgeResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly currentLeader: ShareAcknowledgeResponseLeaderIdAndEpochInput
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseLeaderIdAndEpoch {
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link ShareAcknowledgeResponseLeaderIdAndEpoch} to be written. */
export interface ShareAcknowledgeResponseLeaderIdAndEpochInput {
  readonly leaderId: number
  readonly leaderEpoch: number
}

function sizeOfShareAcknowledgeResponseLeaderIdAndEpoch(_message: ShareAcknowledgeResponseLeaderIdAndEpochInput, _version: number): number {
  let size = 9
  return size
}
function encodeShareAcknowledgeResponseLeaderIdAndEpoch(message: ShareAcknowledgeResponseLeaderIdAndEpochInput, _version: number, writer: Writer): void {
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  writer.uvarint(0)
}
function decodeShareAcknowledgeResponseLeaderIdAndEpoch(reader: Reader, _version: number): ShareAcknowledgeResponseLeaderIdAndEpoch {
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  reader.skipTags()
  return { leaderId, leaderEpoch }
}
function sizeOfShareAcknowledgeResponsePartitionData(message: ShareAcknowledgeResponsePartitionDataInput, version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const currentLeader = message.currentLeader
  size += sizeOfShareAcknowledgeResponseLeaderIdAndEpoch(currentLeader, version)
  return size
}
function encodeShareAcknowledgeResponsePartitionData(message: ShareAcknowledgeResponsePartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const currentLeader = message.currentLeader
  encodeShareAcknowledgeResponseLeaderIdAndEpoch(currentLeader, version, writer)
  writer.uvarint(0)
}
function decodeShareAcknowledgeResponsePartitionData(reader: Reader, version: number): ShareAcknowledgeResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const currentLeader: ShareAcknowledgeResponseLeaderIdAndEpoch = decodeShareAcknowledgeResponseLeaderIdAndEpoch(reader, version)
  reader.skipTags()
  return { partitionIndex, errorCode, errorMessage, currentLeader }
}
function sizeOfShareAcknowledgeResponseShareAcknowledgeTopicResponse(message: ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfShareAcknowledgeResponsePartitionData(element, version)
  return size
}
function encodeShareAcknowledgeResponseShareAcknowledgeTopicResponse(message: ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeShareAcknowledgeResponsePartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareAcknowledgeResponseShareAcknowledgeTopicResponse(reader: Reader, version: number): ShareAcknowledgeResponseShareAcknowledgeTopicResponse {
  const topicId: Uuid = reader.uuid()
  const partitions: ShareAcknowledgeResponsePartitionData[] = []
  for (let left = reader.compactArrayLength(17); left > 0; left--) partitions.push(decodeShareAcknowledgeResponsePartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfShareAcknowledgeResponseNodeEndpoint(message: ShareAcknowledgeResponseNodeEndpointInput, _version: number): number {
  let size = 9
  const host = message.host
  size += compactStringSize(host)
  const rack = message.rack ?? null
  size += compactNullableStringSize(rack)
  return size
}
function encodeShareAcknowledgeResponseNodeEndpoint(message: ShareAcknowledgeResponseNodeEndpointInput, _version: number, writer: Writer): void {
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.int32(port)
  const rack = message.rack ?? null
  writer.compactNullableString(rack)
  writer.uvarint(0)
}
function decodeShareAcknowledgeResponseNodeEndpoint(reader: Reader, _version: number): ShareAcknowledgeResponseNodeEndpoint {
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.int32()
  const rack: string | null = reader.compactNullableString()
  reader.skipTags()
  return { nodeId, host, port, rack }
}
function sizeOfShareAcknowledgeResponse(message: ShareAcknowledgeResponseInput, version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  if (version >= 2) {
    size += 4
  }
  const responses = message.responses
  size += compactCountSize(responses.length)
  for (const element of responses) size += sizeOfShareAcknowledgeResponseShareAcknowledgeTopicResponse(element, version)
  const nodeEndpoints = message.nodeEndpoints
  size += compactCountSize(nodeEndpoints.length)
  for (const element of nodeEndpoints) size += sizeOfShareAcknowledgeResponseNodeEndpoint(element, version)
  return size
}
function encodeShareAcknowledgeResponse(message: ShareAcknowledgeResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const acquisitionLockTimeoutMs = message.acquisitionLockTimeoutMs ?? 0
  if (version >= 2) {
    writer.int32(acquisitionLockTimeoutMs)
  }
  const responses = message.responses
  writer.uvarint(responses.length + 1)
  for (const element of responses) {
    encodeShareAcknowledgeResponseShareAcknowledgeTopicResponse(element, version, writer)
  }
  const nodeEndpoints = message.nodeEndpoints
  writer.uvarint(nodeEndpoints.length + 1)
  for (const element of nodeEndpoints) {
    encodeShareAcknowledgeResponseNodeEndpoint(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareAcknowledgeResponse(reader: Reader, version: number): ShareAcknowledgeResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const acquisitionLockTimeoutMs: number = version >= 2 ? reader.int32() : 0
  const responses: ShareAcknowledgeResponseShareAcknowledgeTopicResponse[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) responses.push(decodeShareAcknowledgeResponseShareAcknowledgeTopicResponse(reader, version))
  const nodeEndpoints: ShareAcknowledgeResponseNodeEndpoint[] = []
  for (let left = reader.compactArrayLength(11); left > 0; left--) nodeEndpoints.push(decodeShareAcknowledgeResponseNodeEndpoint(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, acquisitionLockTimeoutMs, responses, nodeEndpoints }
}
/** Reads and writes {@link ShareAcknowledgeResponse}. */
export const shareAcknowledgeResponse: MessageCodec<ShareAcknowledgeResponse, ShareAcknowledgeResponseInput> = {
  name: 'ShareAcknowledgeResponse',
  key: 79,
  versions: [1, 2],
  flexibleFrom: 1,
  size: sizeOfShareAcknowledgeResponse,
  recordsSize: noRecords,
  encode: encodeShareAcknowledgeResponse,
  decode: decodeShareAcknowledgeResponse,
}

/** Api key 79. */
export const shareAcknowledgeApi: Api<ShareAcknowledgeRequest, ShareAcknowledgeRequestInput, ShareAcknowledgeResponse, ShareAcknowledgeResponseInput> = {
  key: 79,
  name: 'ShareAcknowledge',
  versions: [1, 2],
  latestStable: 2,
  listeners: ['broker'],
  request: shareAcknowledgeRequest,
  response: shareAcknowledgeResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
