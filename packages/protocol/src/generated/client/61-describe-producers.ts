// Generated from schemas/client/DescribeProducersRequest.json and schemas/client/DescribeProducersResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** DescribeProducersRequest, versions 0. */
export interface DescribeProducersRequest {
  readonly topics: readonly DescribeProducersRequestTopicRequest[]
}
/** {@link DescribeProducersRequest} to be written. */
export interface DescribeProducersRequestInput {
  readonly topics: readonly DescribeProducersRequestTopicRequestInput[]
}

/** Part of {@link DescribeProducersRequest}. */
export interface DescribeProducersRequestTopicRequest {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitionIndexes: readonly number[]
}
/** {@link DescribeProducersRequestTopicRequest} to be written. */
export interface DescribeProducersRequestTopicRequestInput {
  readonly name: string
  readonly partitionIndexes: readonly number[]
}

function sizeOfDescribeProducersRequestTopicRequest(message: DescribeProducersRequestTopicRequestInput, _version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitionIndexes = message.partitionIndexes
  size += compactCountSize(partitionIndexes.length)
  size += 4 * partitionIndexes.length
  return size
}
function encodeDescribeProducersRequestTopicRequest(message: DescribeProducersRequestTopicRequestInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitionIndexes = message.partitionIndexes
  writer.uvarint(partitionIndexes.length + 1)
  for (const element of partitionIndexes) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeDescribeProducersRequestTopicRequest(reader: Reader, _version: number): DescribeProducersRequestTopicRequest {
  const name: string = reader.compactString()
  const partitionIndexes: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitionIndexes.push(reader.int32())
  reader.skipTags()
  return { name, partitionIndexes }
}
function sizeOfDescribeProducersRequest(message: DescribeProducersRequestInput, version: number): number {
  let size = 1
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDescribeProducersRequestTopicRequest(element, version)
  return size
}
function encodeDescribeProducersRequest(message: DescribeProducersRequestInput, version: number, writer: Writer): void {
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDescribeProducersRequestTopicRequest(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeProducersRequest(reader: Reader, version: number): DescribeProducersRequest {
  const topics: DescribeProducersRequestTopicRequest[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeDescribeProducersRequestTopicRequest(reader, version))
  reader.skipTags()
  return { topics }
}
/** Reads and writes {@link DescribeProducersRequest}. */
export const describeProducersRequest: MessageCodec<DescribeProducersRequest, DescribeProducersRequestInput> = {
  name: 'DescribeProducersRequest',
  key: 61,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDescribeProducersRequest,
  recordsSize: noRecords,
  encode: encodeDescribeProducersRequest,
  decode: decodeDescribeProducersRequest,
}

/** DescribeProducersResponse, versions 0. */
export interface DescribeProducersResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly DescribeProducersResponseTopicResponse[]
}
/** {@link DescribeProducersResponse} to be written. */
export interface DescribeProducersResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly DescribeProducersResponseTopicResponseInput[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponseTopicResponse {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly DescribeProducersResponsePartitionResponse[]
}
/** {@link DescribeProducersResponseTopicResponse} to be written. */
export interface DescribeProducersResponseTopicResponseInput {
  readonly name: string
  readonly partitions: readonly DescribeProducersResponsePartitionResponseInput[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponsePartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly activeProducers: readonly DescribeProducersResponseProducerState[]
}
/** {@link DescribeProducersResponsePartitionResponse} to be written. */
export interface DescribeProducersResponsePartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly activeProducers: readonly DescribeProducersResponseProducerStateInput[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponseProducerState {
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** default -1 */
  readonly lastSequence: number
  /** default -1 */
  readonly lastTimestamp: number
  readonly coordinatorEpoch: number
  /** default -1 */
  readonly currentTxnStartOffset: number
}
/** {@link DescribeProducersResponseProducerState} to be written. */
export interface DescribeProducersResponseProducerStateInput {
  readonly producerId: number
  readonly producerEpoch: number
  readonly lastSequence?: number | undefined
  readonly lastTimestamp?: number | undefined
  readonly coordinatorEpoch: number
  readonly currentTxnStartOffset?: number | undefined
}

function sizeOfDescribeProducersResponseProducerState(_message: DescribeProducersResponseProducerStateInput, _version: number): number {
  let size = 37
  return size
}
function encodeDescribeProducersResponseProducerState(message: DescribeProducersResponseProducerStateInput, _version: number, writer: Writer): void {
  const producerId = message.producerId
  writer.int64(producerId)
  const producerEpoch = message.producerEpoch
  writer.int32(producerEpoch)
  const lastSequence = message.lastSequence ?? -1
  writer.int32(lastSequence)
  const lastTimestamp = message.lastTimestamp ?? -1
  writer.int64(lastTimestamp)
  const coordinatorEpoch = message.coordinatorEpoch
  writer.int32(coordinatorEpoch)
  const currentTxnStartOffset = message.currentTxnStartOffset ?? -1
  writer.int64(currentTxnStartOffset)
  writer.uvarint(0)
}
function decodeDescribeProducersResponseProducerState(reader: Reader, _version: number): DescribeProducersResponseProducerState {
  const producerId: number = reader.int64()
  const producerEpoch: number = reader.int32()
  const lastSequence: number = reader.int32()
  const lastTimestamp: number = reader.int64()
  const coordinatorEpoch: number = reader.int32()
  const currentTxnStartOffset: number = reader.int64()
  reader.skipTags()
  return { producerId, producerEpoch, lastSequence, lastTimestamp, coordinatorEpoch, currentTxnStartOffset }
}
function sizeOfDescribeProducersResponsePartitionResponse(message: DescribeProducersResponsePartitionResponseInput, version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const activeProducers = message.activeProducers
  size += compactCountSize(activeProducers.length)
  for (const element of activeProducers) size += sizeOfDescribeProducersResponseProducerState(element, version)
  return size
}
function encodeDescribeProducersResponsePartitionResponse(message: DescribeProducersResponsePartitionResponseInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const activeProducers = message.activeProducers
  writer.uvarint(activeProducers.length + 1)
  for (const element of activeProducers) {
    encodeDescribeProducersResponseProducerState(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeProducersResponsePartitionResponse(reader: Reader, version: number): DescribeProducersResponsePartitionResponse {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const activeProducers: DescribeProducersResponseProducerState[] = []
  for (let left = reader.compactArrayLength(37); left > 0; left--) activeProducers.push(decodeDescribeProducersResponseProducerState(reader, version))
  reader.skipTags()
  return { partitionIndex, errorCode, errorMessage, activeProducers }
}
function sizeOfDescribeProducersResponseTopicResponse(message: DescribeProducersResponseTopicResponseInput, version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfDescribeProducersResponsePartitionResponse(element, version)
  return size
}
function encodeDescribeProducersResponseTopicResponse(message: DescribeProducersResponseTopicResponseInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeDescribeProducersResponsePartitionResponse(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeProducersResponseTopicResponse(reader: Reader, version: number): DescribeProducersResponseTopicResponse {
  const name: string = reader.compactString()
  const partitions: DescribeProducersResponsePartitionResponse[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) partitions.push(decodeDescribeProducersResponsePartitionResponse(reader, version))
  reader.skipTags()
  return { name, partitions }
}
function sizeOfDescribeProducersResponse(message: DescribeProducersResponseInput, version: number): number {
  let size = 5
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDescribeProducersResponseTopicResponse(element, version)
  return size
}
function encodeDescribeProducersResponse(message: DescribeProducersResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDescribeProducersResponseTopicResponse(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeProducersResponse(reader: Reader, version: number): DescribeProducersResponse {
  const throttleTimeMs: number = reader.int32()
  const topics: DescribeProducersResponseTopicResponse[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeDescribeProducersResponseTopicResponse(reader, version))
  reader.skipTags()
  return { throttleTimeMs, topics }
}
/** Reads and writes {@link DescribeProducersResponse}. */
export const describeProducersResponse: MessageCodec<DescribeProducersResponse, DescribeProducersResponseInput> = {
  name: 'DescribeProducersResponse',
  key: 61,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDescribeProducersResponse,
  recordsSize: noRecords,
  encode: encodeDescribeProducersResponse,
  decode: decodeDescribeProducersResponse,
}

/** Api key 61. */
export const describeProducersApi: Api<DescribeProducersRequest, DescribeProducersRequestInput, DescribeProducersResponse, DescribeProducersResponseInput> = {
  key: 61,
  name: 'DescribeProducers',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: describeProducersRequest,
  response: describeProducersResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
