// Generated from schemas/client/ShareFetchRequest.json and schemas/client/ShareFetchResponse.json. Never edit.
import { compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, type Reader, recordsLength, type RecordsInput, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ShareFetchRequest, versions 1-2. */
export interface ShareFetchRequest {
  /** default null; a groupId */
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  /** default 2147483647 */
  readonly maxBytes: number
  readonly maxRecords: number
  readonly batchSize: number
  /** v2; default 0 */
  readonly shareAcquireMode: number
  /** v2; default false */
  readonly isRenewAck: boolean
  readonly topics: readonly ShareFetchRequestFetchTopic[]
  readonly forgottenTopicsData: readonly ShareFetchRequestForgottenTopic[]
}
/** {@link ShareFetchRequest} to be written. */
export interface ShareFetchRequestInput {
  readonly groupId?: string | null | undefined
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes?: number | undefined
  readonly maxRecords: number
  readonly batchSize: number
  readonly shareAcquireMode?: number | undefined
  readonly isRenewAck?: boolean | undefined
  readonly topics: readonly ShareFetchRequestFetchTopicInput[]
  readonly forgottenTopicsData: readonly ShareFetchRequestForgottenTopicInput[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestForgottenTopic {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ShareFetchRequestForgottenTopic} to be written. */
export interface ShareFetchRequestForgottenTopicInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestFetchTopic {
  /** unique in its list */
  readonly topicId: Uuid
  readonly partitions: readonly ShareFetchRequestFetchPartition[]
}
/** {@link ShareFetchRequestFetchTopic} to be written. */
export interface ShareFetchRequestFetchTopicInput {
  readonly topicId: Uuid
  readonly partitions: readonly ShareFetchRequestFetchPartitionInput[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestFetchPartition {
  /** unique in its list */
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareFetchRequestAcknowledgementBatch[]
}
/** {@link ShareFetchRequestFetchPartition} to be written. */
export interface ShareFetchRequestFetchPartitionInput {
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareFetchRequestAcknowledgementBatchInput[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestAcknowledgementBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly acknowledgeTypes: readonly number[]
}
/** {@link ShareFetchRequestAcknowledgementBatch} to be written. */
export interface ShareFetchRequestAcknowledgementBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly acknowledgeTypes: readonly number[]
}

function sizeOfShareFetchRequestAcknowledgementBatch(message: ShareFetchRequestAcknowledgementBatchInput, _version: number): number {
  let size = 17
  const acknowledgeTypes = message.acknowledgeTypes
  size += compactCountSize(acknowledgeTypes.length)
  size += acknowledgeTypes.length
  return size
}
function encodeShareFetchRequestAcknowledgementBatch(message: ShareFetchRequestAcknowledgementBatchInput, _version: number, writer: Writer): void {
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
function decodeShareFetchRequestAcknowledgementBatch(reader: Reader, _version: number): ShareFetchRequestAcknowledgementBatch {
  const firstOffset: number = reader.int64()
  const lastOffset: number = reader.int64()
  const acknowledgeTypes: number[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) acknowledgeTypes.push(reader.int8())
  reader.skipTags()
  return { firstOffset, lastOffset, acknowledgeTypes }
}
function sizeOfShareFetchRequestFetchPartition(message: ShareFetchRequestFetchPartitionInput, version: number): number {
  let size = 5
  const acknowledgementBatches = message.acknowledgementBatches
  size += compactCountSize(acknowledgementBatches.length)
  for (const element of acknowledgementBatches) size += sizeOfShareFetchRequestAcknowledgementBatch(element, version)
  return size
}
function encodeShareFetchRequestFetchPartition(message: ShareFetchRequestFetchPartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const acknowledgementBatches = message.acknowledgementBatches
  writer.uvarint(acknowledgementBatches.length + 1)
  for (const element of acknowledgementBatches) {
    encodeShareFetchRequestAcknowledgementBatch(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareFetchRequestFetchPartition(reader: Reader, version: number): ShareFetchRequestFetchPartition {
  const partitionIndex: number = reader.int32()
  const acknowledgementBatches: ShareFetchRequestAcknowledgementBatch[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) acknowledgementBatches.push(decodeShareFetchRequestAcknowledgementBatch(reader, version))
  reader.skipTags()
  return { partitionIndex, acknowledgementBatches }
}
function sizeOfShareFetchRequestFetchTopic(message: ShareFetchRequestFetchTopicInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfShareFetchRequestFetchPartition(element, version)
  return size
}
function encodeShareFetchRequestFetchTopic(message: ShareFetchRequestFetchTopicInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeShareFetchRequestFetchPartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareFetchRequestFetchTopic(reader: Reader, version: number): ShareFetchRequestFetchTopic {
  const topicId: Uuid = reader.uuid()
  const partitions: ShareFetchRequestFetchPartition[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) partitions.push(decodeShareFetchRequestFetchPartition(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfShareFetchRequestForgottenTopic(message: ShareFetchRequestForgottenTopicInput, _version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeShareFetchRequestForgottenTopic(message: ShareFetchRequestForgottenTopicInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeShareFetchRequestForgottenTopic(reader: Reader, _version: number): ShareFetchRequestForgottenTopic {
  const topicId: Uuid = reader.uuid()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfShareFetchRequest(message: ShareFetchRequestInput, version: number): number {
  let size = 25
  const groupId = message.groupId ?? null
  size += compactNullableStringSize(groupId)
  const memberId = message.memberId
  size += compactNullableStringSize(memberId)
  if (version >= 2) {
    size += 1
  }
  const isRenewAck = message.isRenewAck ?? false
  if (version < 2 && isRenewAck !== false) refuseField('ShareFetchRequest.isRenewAck', version)
  if (version >= 2) {
    size += 1
  }
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfShareFetchRequestFetchTopic(element, version)
  const forgottenTopicsData = message.forgottenTopicsData
  size += compactCountSize(forgottenTopicsData.length)
  for (const element of forgottenTopicsData) size += sizeOfShareFetchRequestForgottenTopic(element, version)
  return size
}
function encodeShareFetchRequest(message: ShareFetchRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId ?? null
  writer.compactNullableString(groupId)
  const memberId = message.memberId
  writer.compactNullableString(memberId)
  const shareSessionEpoch = message.shareSessionEpoch
  writer.int32(shareSessionEpoch)
  const maxWaitMs = message.maxWaitMs
  writer.int32(maxWaitMs)
  const minBytes = message.minBytes
  writer.int32(minBytes)
  const maxBytes = message.maxBytes ?? 2147483647
  writer.int32(maxBytes)
  const maxRecords = message.maxRecords
  writer.int32(maxRecords)
  const batchSize = message.batchSize
  writer.int32(batchSize)
  const shareAcquireMode = message.shareAcquireMode ?? 0
  if (version >= 2) {
    writer.int8(shareAcquireMode)
  }
  const isRenewAck = message.isRenewAck ?? false
  if (version >= 2) {
    writer.bool(isRenewAck)
  }
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeShareFetchRequestFetchTopic(element, version, writer)
  }
  const forgottenTopicsData = message.forgottenTopicsData
  writer.uvarint(forgottenTopicsData.length + 1)
  for (const element of forgottenTopicsData) {
    encodeShareFetchRequestForgottenTopic(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareFetchRequest(reader: Reader, version: number): ShareFetchRequest {
  const groupId: string | null = reader.compactNullableString()
  const memberId: string | null = reader.compactNullableString()
  const shareSessionEpoch: number = reader.int32()
  const maxWaitMs: number = reader.int32()
  const minBytes: number = reader.int32()
  const maxBytes: number = reader.int32()
  const maxRecords: number = reader.int32()
  const batchSize: number = reader.int32()
  const shareAcquireMode: number = version >= 2 ? reader.int8() : 0
  const isRenewAck: boolean = version >= 2 ? reader.bool() : false
  const topics: ShareFetchRequestFetchTopic[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeShareFetchRequestFetchTopic(reader, version))
  const forgottenTopicsData: ShareFetchRequestForgottenTopic[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) forgottenTopicsData.push(decodeShareFetchRequestForgottenTopic(reader, version))
  reader.skipTags()
  return { groupId, memberId, shareSessionEpoch, maxWaitMs, minBytes, maxBytes, maxRecords, batchSize, shareAcquireMode, isRenewAck, topics, forgottenTopicsData }
}
/** Reads and writes {@link ShareFetchRequest}. */
export const shareFetchRequest: MessageCodec<ShareFetchRequest, ShareFetchRequestInput> = {
  name: 'ShareFetchRequest',
  key: 78,
  versions: [1, 2],
  flexibleFrom: 1,
  size: sizeOfShareFetchRequest,
  recordsSize: noRecords,
  encode: encodeShareFetchRequest,
  decode: decodeShareFetchRequest,
}

/** ShareFetchResponse, versions 1-2. */
export interface ShareFetchResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly ShareFetchResponseShareFetchableTopicResponse[]
  readonly nodeEndpoints: readonly ShareFetchResponseNodeEndpoint[]
}
/** {@link ShareFetchResponse} to be written. */
export interface ShareFetchResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly ShareFetchResponseShareFetchableTopicResponseInput[]
  readonly nodeEndpoints: readonly ShareFetchResponseNodeEndpointInput[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
}
/** {@link ShareFetchResponseNodeEndpoint} to be written. */
export interface ShareFetchResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseShareFetchableTopicResponse {
  /** unique in its list */
  readonly topicId: Uuid
  readonly partitions: readonly ShareFetchResponsePartitionData[]
}
/** {@link ShareFetchResponseShareFetchableTopicResponse} to be written. */
export interface ShareFetchResponseShareFetchableTopicResponseInput {
  readonly topicId: Uuid
  readonly partitions: readonly ShareFetchResponsePartitionDataInput[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly acknowledgeErrorCode: number
  /** default null */
  readonly acknowledgeErrorMessage: string | null
  readonly currentLeader: ShareFetchResponseLeaderIdAndEpoch
  readonly records: Uint8Array
  readonly acquiredRecords: readonly ShareFetchResponseAcquiredRecords[]
}
/** {@link ShareFetchResponsePartitionData} to be written. */
export interface ShareFetchResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly acknowledgeErrorCode: number
  readonly acknowledgeErrorMessage?: string | null | undefined
  readonly currentLeader: ShareFetchResponseLeaderIdAndEpochInput
  readonly records: RecordsInput
  readonly acquiredRecords: readonly ShareFetchResponseAcquiredRecordsInput[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseAcquiredRecords {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryCount: number
}
/** {@link ShareFetchResponseAcquiredRecords} to be written. */
export interface ShareFetchResponseAcquiredRecordsInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryCount: number
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseLeaderIdAndEpoch {
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link ShareFetchResponseLeaderIdAndEpoch} to be written. */
export interface ShareFetchResponseLeaderIdAndEpochInput {
  readonly leaderId: number
  readonly leaderEpoch: number
}

function sizeOfShareFetchResponseLeaderIdAndEpoch(_message: ShareFetchResponseLeaderIdAndEpochInput, _version: number): number {
  let size = 9
  return size
}
function encodeShareFetchResponseLeaderIdAndEpoch(message: ShareFetchResponseLeaderIdAndEpochInput, _version: number, writer: Writer): void {
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  writer.uvarint(0)
}
function decodeShareFetchResponseLeaderIdAndEpoch(reader: Reader, _version: number): ShareFetchResponseLeaderIdAndEpoch {
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  reader.skipTags()
  return { leaderId, leaderEpoch }
}
function sizeOfShareFetchResponseAcquiredRecords(_message: ShareFetchResponseAcquiredRecordsInput, _version: number): number {
  let size = 19
  return size
}
function encodeShareFetchResponseAcquiredRecords(message: ShareFetchResponseAcquiredRecordsInput, _version: number, writer: Writer): void {
  const firstOffset = message.firstOffset
  writer.int64(firstOffset)
  const lastOffset = message.lastOffset
  writer.int64(lastOffset)
  const deliveryCount = message.deliveryCount
  writer.int16(deliveryCount)
  writer.uvarint(0)
}
function decodeShareFetchResponseAcquiredRecords(reader: Reader, _version: number): ShareFetchResponseAcquiredRecords {
  const firstOffset: number = reader.int64()
  const lastOffset: number = reader.int64()
  const deliveryCount: number = reader.int16()
  reader.skipTags()
  return { firstOffset, lastOffset, deliveryCount }
}
function sizeOfShareFetchResponsePartitionData(message: ShareFetchResponsePartitionDataInput, version: number): number {
  let size = 9
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const acknowledgeErrorMessage = message.acknowledgeErrorMessage ?? null
  size += compactNullableStringSize(acknowledgeErrorMessage)
  const currentLeader = message.currentLeader
  size += sizeOfShareFetchResponseLeaderIdAndEpoch(currentLeader, version)
  const records = message.records
  size += compactBytesSize(records)
  const acquiredRecords = message.acquiredRecords
  size += compactCountSize(acquiredRecords.length)
  for (const element of acquiredRecords) size += sizeOfShareFetchResponseAcquiredRecords(element, version)
  return size
}
function recordsSizeOfShareFetchResponsePartitionData(message: ShareFetchResponsePartitionDataInput, _version: number): number {
  let size = 0
  const records = message.records
  size += recordsLength(records)
  return size
}
function encodeShareFetchResponsePartitionData(message: ShareFetchResponsePartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const acknowledgeErrorCode = message.acknowledgeErrorCode
  writer.int16(acknowledgeErrorCode)
  const acknowledgeErrorMessage = message.acknowledgeErrorMessage ?? null
  writer.compactNullableString(acknowledgeErrorMessage)
  const currentLeader = message.currentLeader
  encodeShareFetchResponseLeaderIdAndEpoch(currentLeader, version, writer)
  const records = message.records
  writer.compactNullableRecords(records)
  const acquiredRecords = message.acquiredRecords
  writer.uvarint(acquiredRecords.length + 1)
  for (const element of acquiredRecords) {
    encodeShareFetchResponseAcquiredRecords(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareFetchResponsePartitionData(reader: Reader, version: number): ShareFetchResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const acknowledgeErrorCode: number = reader.int16()
  const acknowledgeErrorMessage: string | null = reader.compactNullableString()
  const currentLeader: ShareFetchResponseLeaderIdAndEpoch = decodeShareFetchResponseLeaderIdAndEpoch(reader, version)
  const records: Uint8Array = reader.compactRecords()
  const acquiredRecords: ShareFetchResponseAcquiredRecords[] = []
  for (let left = reader.compactArrayLength(19); left > 0; left--) acquiredRecords.push(decodeShareFetchResponseAcquiredRecords(reader, version))
  reader.skipTags()
  return { partitionIndex, errorCode, errorMessage, acknowledgeErrorCode, acknowledgeErrorMessage, currentLeader, records, acquiredRecords }
}
function sizeOfShareFetchResponseShareFetchableTopicResponse(message: ShareFetchResponseShareFetchableTopicResponseInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfShareFetchResponsePartitionData(element, version)
  return size
}
function recordsSizeOfShareFetchResponseShareFetchableTopicResponse(message: ShareFetchResponseShareFetchableTopicResponseInput, version: number): number {
  let size = 0
  const partitions = message.partitions
  for (const element of partitions) size += recordsSizeOfShareFetchResponsePartitionData(element, version)
  return size
}
function encodeShareFetchResponseShareFetchableTopicResponse(message: ShareFetchResponseShareFetchableTopicResponseInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeShareFetchResponsePartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareFetchResponseShareFetchableTopicResponse(reader: Reader, version: number): ShareFetchResponseShareFetchableTopicResponse {
  const topicId: Uuid = reader.uuid()
  const partitions: ShareFetchResponsePartitionData[] = []
  for (let left = reader.compactArrayLength(22); left > 0; left--) partitions.push(decodeShareFetchResponsePartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfShareFetchResponseNodeEndpoint(message: ShareFetchResponseNodeEndpointInput, _version: number): number {
  let size = 9
  const host = message.host
  size += compactStringSize(host)
  const rack = message.rack ?? null
  size += compactNullableStringSize(rack)
  return size
}
function encodeShareFetchResponseNodeEndpoint(message: ShareFetchResponseNodeEndpointInput, _version: number, writer: Writer): void {
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
function decodeShareFetchResponseNodeEndpoint(reader: Reader, _version: number): ShareFetchResponseNodeEndpoint {
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.int32()
  const rack: string | null = reader.compactNullableString()
  reader.skipTags()
  return { nodeId, host, port, rack }
}
function sizeOfShareFetchResponse(message: ShareFetchResponseInput, version: number): number {
  let size = 11
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const responses = message.responses
  size += compactCountSize(responses.length)
  for (const element of responses) size += sizeOfShareFetchResponseShareFetchableTopicResponse(element, version)
  const nodeEndpoints = message.nodeEndpoints
  size += compactCountSize(nodeEndpoints.length)
  for (const element of nodeEndpoints) size += sizeOfShareFetchResponseNodeEndpoint(element, version)
  return size
}
function recordsSizeOfShareFetchResponse(message: ShareFetchResponseInput, version: number): number {
  let size = 0
  const responses = message.responses
  for (const element of responses) size += recordsSizeOfShareFetchResponseShareFetchableTopicResponse(element, version)
  return size
}
function encodeShareFetchResponse(message: ShareFetchResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const acquisitionLockTimeoutMs = message.acquisitionLockTimeoutMs
  writer.int32(acquisitionLockTimeoutMs)
  const responses = message.responses
  writer.uvarint(responses.length + 1)
  for (const element of responses) {
    encodeShareFetchResponseShareFetchableTopicResponse(element, version, writer)
  }
  const nodeEndpoints = message.nodeEndpoints
  writer.uvarint(nodeEndpoints.length + 1)
  for (const element of nodeEndpoints) {
    encodeShareFetchResponseNodeEndpoint(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeShareFetchResponse(reader: Reader, version: number): ShareFetchResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const acquisitionLockTimeoutMs: number = reader.int32()
  const responses: ShareFetchResponseShareFetchableTopicResponse[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) responses.push(decodeShareFetchResponseShareFetchableTopicResponse(reader, version))
  const nodeEndpoints: ShareFetchResponseNodeEndpoint[] = []
  for (let left = reader.compactArrayLength(11); left > 0; left--) nodeEndpoints.push(decodeShareFetchResponseNodeEndpoint(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, acquisitionLockTimeoutMs, responses, nodeEndpoints }
}
/** Reads and writes {@link ShareFetchResponse}. */
export const shareFetchResponse: MessageCodec<ShareFetchResponse, ShareFetchResponseInput> = {
  name: 'ShareFetchResponse',
  key: 78,
  versions: [1, 2],
  flexibleFrom: 1,
  size: sizeOfShareFetchResponse,
  recordsSize: recordsSizeOfShareFetchResponse,
  encode: encodeShareFetchResponse,
  decode: decodeShareFetchResponse,
}

/** Api key 78. */
export const shareFetchApi: Api<ShareFetchRequest, ShareFetchRequestInput, ShareFetchResponse, ShareFetchResponseInput> = {
  key: 78,
  name: 'ShareFetch',
  versions: [1, 2],
  latestStable: 2,
  listeners: ['broker'],
  request: shareFetchRequest,
  response: shareFetchResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
