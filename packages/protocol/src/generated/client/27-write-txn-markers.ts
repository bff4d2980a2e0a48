// Generated from schemas/client/WriteTxnMarkersRequest.json and schemas/client/WriteTxnMarkersResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** WriteTxnMarkersRequest, versions 1-2. */
export interface WriteTxnMarkersRequest {
  readonly markers: readonly WriteTxnMarkersRequestWritableTxnMarker[]
}
/** {@link WriteTxnMarkersRequest} to be written. */
export interface WriteTxnMarkersRequestInput {
  readonly markers: readonly WriteTxnMarkersRequestWritableTxnMarkerInput[]
}

/** Part of {@link WriteTxnMarkersRequest}. */
export interface WriteTxnMarkersRequestWritableTxnMarker {
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  readonly transactionResult: boolean
  readonly topics: readonly WriteTxnMarkersRequestWritableTxnMarkerTopic[]
  readonly coordinatorEpoch: number
  /** v2; default 0 */
  readonly transactionVersion: number
}
/** {@link WriteTxnMarkersRequestWritableTxnMarker} to be written. */
export interface WriteTxnMarkersRequestWritableTxnMarkerInput {
  readonly producerId: number
  readonly producerEpoch: number
  readonly transactionResult: boolean
  readonly topics: readonly WriteTxnMarkersRequestWritableTxnMarkerTopicInput[]
  readonly coordinatorEpoch: number
  readonly transactionVersion?: number | undefined
}

/** Part of {@link WriteTxnMarkersRequest}. */
export interface WriteTxnMarkersRequestWritableTxnMarkerTopic {
  /** a topicName */
  readonly name: string
  readonly partitionIndexes: readonly number[]
}
/** {@link WriteTxnMarkersRequestWritableTxnMarkerTopic} to be written. */
export interface WriteTxnMarkersRequestWritableTxnMarkerTopicInput {
  readonly name: string
  readonly partitionIndexes: readonly number[]
}

function sizeOfWriteTxnMarkersRequestWritableTxnMarkerTopic(message: WriteTxnMarkersRequestWritableTxnMarkerTopicInput, _version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitionIndexes = message.partitionIndexes
  size += compactCountSize(partitionIndexes.length)
  size += 4 * partitionIndexes.length
  return size
}
function encodeWriteTxnMarkersRequestWritableTxnMarkerTopic(message: WriteTxnMarkersRequestWritableTxnMarkerTopicInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitionIndexes = message.partitionIndexes
  writer.uvarint(partitionIndexes.length + 1)
  for (const element of partitionIndexes) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeWriteTxnMarkersRequestWritableTxnMarkerTopic(reader: Reader, _version: number): WriteTxnMarkersRequestWritableTxnMarkerTopic {
  const name: string = reader.compactString()
  const partitionIndexes: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitionIndexes.push(reader.int32())
  reader.skipTags()
  return { name, partitionIndexes }
}
function sizeOfWriteTxnMarkersRequestWritableTxnMarker(message: WriteTxnMarkersRequestWritableTxnMarkerInput, version: number): number {
  let size = 16
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfWriteTxnMarkersRequestWritableTxnMarkerTopic(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeWriteTxnMarkersRequestWritableTxnMarker(message: WriteTxnMarkersRequestWritableTxnMarkerInput, version: number, writer: Writer): void {
  const producerId = message.producerId
  writer.int64(producerId)
  const producerEpoch = message.producerEpoch
  writer.int16(producerEpoch)
  const transactionResult = message.transactionResult
  writer.bool(transactionResult)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeWriteTxnMarkersRequestWritableTxnMarkerTopic(element, version, writer)
  }
  const coordinatorEpoch = message.coordinatorEpoch
  writer.int32(coordinatorEpoch)
  const transactionVersion = message.transactionVersion ?? 0
  if (version >= 2) {
    writer.int8(transactionVersion)
  }
  writer.uvarint(0)
}
function decodeWriteTxnMarkersRequestWritableTxnMarker(reader: Reader, version: number): WriteTxnMarkersRequestWritableTxnMarker {
  const producerId: number = reader.int64()
  const producerEpoch: number = reader.int16()
  const transactionResult: boolean = reader.bool()
  const topics: WriteTxnMarkersRequestWritableTxnMarkerTopic[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeWriteTxnMarkersRequestWritableTxnMarkerTopic(reader, version))
  const coordinatorEpoch: number = reader.int32()
  const transactionVersion: number = version >= 2 ? reader.int8() : 0
  reader.skipTags()
  return { producerId, producerEpoch, transactionResult, topics, coordinatorEpoch, transactionVersion }
}
function sizeOfWriteTxnMarkersRequest(message: WriteTxnMarkersRequestInput, version: number): number {
  let size = 1
  const markers = message.markers
  size += compactCountSize(markers.length)
  for (const element of markers) size += sizeOfWriteTxnMarkersRequestWritableTxnMarker(element, version)
  return size
}
function encodeWriteTxnMarkersRequest(message: WriteTxnMarkersRequestInput, version: number, writer: Writer): void {
  const markers = message.markers
  writer.uvarint(markers.length + 1)
  for (const element of markers) {
    encodeWriteTxnMarkersRequestWritableTxnMarker(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteTxnMarkersRequest(reader: Reader, version: number): WriteTxnMarkersRequest {
  const markers: WriteTxnMarkersRequestWritableTxnMarker[] = []
  for (let left = reader.compactArrayLength(17); left > 0; left--) markers.push(decodeWriteTxnMarkersRequestWritableTxnMarker(reader, version))
  reader.skipTags()
  return { markers }
}
/** Reads and writes {@link WriteTxnMarkersRequest}. */
export const writeTxnMarkersRequest: MessageCodec<WriteTxnMarkersRequest, WriteTxnMarkersRequestInput> = {
  name: 'WriteTxnMarkersRequest',
  key: 27,
  versions: [1, 2],
  flexibleFrom: 1,
  size: sizeOfWriteTxnMarkersRequest,
  recordsSize: noRecords,
  encode: encodeWriteTxnMarkersRequest,
  decode: decodeWriteTxnMarkersRequest,
}

/** WriteTxnMarkersResponse, versions 1-2. */
export interface WriteTxnMarkersResponse {
  readonly markers: readonly WriteTxnMarkersResponseWritableTxnMarkerResult[]
}
/** {@link WriteTxnMarkersResponse} to be written. */
export interface WriteTxnMarkersResponseInput {
  readonly markers: readonly WriteTxnMarkersResponseWritableTxnMarkerResultInput[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerResult {
  /** a producerId */
  readonly producerId: number
  readonly topics: readonly WriteTxnMarkersResponseWritableTxnMarkerTopicResult[]
}
/** {@link WriteTxnMarkersResponseWritableTxnMarkerResult} to be written. */
export interface WriteTxnMarkersResponseWritableTxnMarkerResultInput {
  readonly producerId: number
  readonly topics: readonly WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly WriteTxnMarkersResponseWritableTxnMarkerPartitionResult[]
}
/** {@link WriteTxnMarkersResponseWritableTxnMarkerTopicResult} to be written. */
export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput {
  readonly name: string
  readonly partitions: readonly WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link WriteTxnMarkersResponseWritableTxnMarkerPartitionResult} to be written. */
export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput {
  readonly partitionIndex: number
  readonly errorCode: number
}

function sizeOfWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(_message: WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput, _version: number): number {
  let size = 7
  return size
}
function encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(message: WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  writer.uvarint(0)
}
function decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(reader: Reader, _version: number): WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  reader.skipTags()
  return { partitionIndex, errorCode }
}
function sizeOfWriteTxnMarkersResponseWritableTxnMarkerTopicResult(message: WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput, version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(element, version)
  return size
}
function encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(message: WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(reader: Reader, version: number): WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  const name: string = reader.compactString()
  const partitions: WriteTxnMarkersResponseWritableTxnMarkerPartitionResult[] = []
  for (let left = reader.compactArrayLength(7); left > 0; left--) partitions.push(decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(reader, version))
  reader.skipTags()
  return { name, partitions }
}
function sizeOfWriteTxnMarkersResponseWritableTxnMarkerResult(message: WriteTxnMarkersResponseWritableTxnMarkerResultInput, version: number): number {
  let size = 9
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfWriteTxnMarkersResponseWritableTxnMarkerTopicResult(element, version)
  return size
}
function encodeWriteTxnMarkersResponseWritableTxnMarkerResult(message: WriteTxnMarkersResponseWritableTxnMarkerResultInput, version: number, writer: Writer): void {
  const producerId = message.producerId
  writer.int64(producerId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteTxnMarkersResponseWritableTxnMarkerResult(reader: Reader, version: number): WriteTxnMarkersResponseWritableTxnMarkerResult {
  const producerId: number = reader.int64()
  const topics: WriteTxnMarkersResponseWritableTxnMarkerTopicResult[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(reader, version))
  reader.skipTags()
  return { producerId, topics }
}
function sizeOfWriteTxnMarkersResponse(message: WriteTxnMarkersResponseInput, version: number): number {
  let size = 1
  const markers = message.markers
  size += compactCountSize(markers.length)
  for (const element of markers) size += sizeOfWriteTxnMarkersResponseWritableTxnMarkerResult(element, version)
  return size
}
function encodeWriteTxnMarkersResponse(message: WriteTxnMarkersResponseInput, version: number, writer: Writer): void {
  const markers = message.markers
  writer.uvarint(markers.length + 1)
  for (const element of markers) {
    encodeWriteTxnMarkersResponseWritableTxnMarkerResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeWriteTxnMarkersResponse(reader: Reader, version: number): WriteTxnMarkersResponse {
  const markers: WriteTxnMarkersResponseWritableTxnMarkerResult[] = []
  for (let left = reader.compactArrayLength(10); left > 0; left--) markers.push(decodeWriteTxnMarkersResponseWritableTxnMarkerResult(reader, version))
  reader.skipTags()
  return { markers }
}
/** Reads and writes {@link WriteTxnMarkersResponse}. */
export const writeTxnMarkersResponse: MessageCodec<WriteTxnMarkersResponse, WriteTxnMarkersResponseInput> = {
  name: 'WriteTxnMarkersResponse',
  key: 27,
  versions: [1, 2],
  flexibleFrom: 1,
  size: sizeOfWriteTxnMarkersResponse,
  recordsSize: noRecords,
  encode: encodeWriteTxnMarkersResponse,
  decode: decodeWriteTxnMarkersResponse,
}

/** Api key 27. */
export const writeTxnMarkersApi: Api<WriteTxnMarkersRequest, WriteTxnMarkersRequestInput, WriteTxnMarkersResponse, WriteTxnMarkersResponseInput> = {
  key: 27,
  name: 'WriteTxnMarkers',
  versions: [1, 2],
  latestStable: 2,
  listeners: ['broker'],
  request: writeTxnMarkersRequest,
  response: writeTxnMarkersResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
