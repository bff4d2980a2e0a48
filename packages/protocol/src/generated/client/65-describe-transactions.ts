// Generated from schemas/client/DescribeTransactionsRequest.json and schemas/client/DescribeTransactionsResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** DescribeTransactionsRequest, versions 0. */
export interface DescribeTransactionsRequest {
  /** a transactionalId */
  readonly transactionalIds: readonly string[]
}
/** {@link DescribeTransactionsRequest} to be written. */
export interface DescribeTransactionsRequestInput {
  readonly transactionalIds: readonly string[]
}

function sizeOfDescribeTransactionsRequest(message: DescribeTransactionsRequestInput, _version: number): number {
  let size = 1
  const transactionalIds = message.transactionalIds
  size += compactCountSize(transactionalIds.length)
  for (const element of transactionalIds) size += compactStringSize(element)
  return size
}
function encodeDescribeTransactionsRequest(message: DescribeTransactionsRequestInput, _version: number, writer: Writer): void {
  const transactionalIds = message.transactionalIds
  writer.uvarint(transactionalIds.length + 1)
  for (const element of transactionalIds) {
    writer.compactString(element)
  }
  writer.uvarint(0)
}
function decodeDescribeTransactionsRequest(reader: Reader, _version: number): DescribeTransactionsRequest {
  const transactionalIds: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) transactionalIds.push(reader.compactString())
  reader.skipTags()
  return { transactionalIds }
}
/** Reads and writes {@link DescribeTransactionsRequest}. */
export const describeTransactionsRequest: MessageCodec<DescribeTransactionsRequest, DescribeTransactionsRequestInput> = {
  name: 'DescribeTransactionsRequest',
  key: 65,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDescribeTransactionsRequest,
  recordsSize: noRecords,
  encode: encodeDescribeTransactionsRequest,
  decode: decodeDescribeTransactionsRequest,
}

/** DescribeTransactionsResponse, versions 0. */
export interface DescribeTransactionsResponse {
  readonly throttleTimeMs: number
  readonly transactionStates: readonly DescribeTransactionsResponseTransactionState[]
}
/** {@link DescribeTransactionsResponse} to be written. */
export interface DescribeTransactionsResponseInput {
  readonly throttleTimeMs: number
  readonly transactionStates: readonly DescribeTransactionsResponseTransactionStateInput[]
}

/** Part of {@link DescribeTransactionsResponse}. */
export interface DescribeTransactionsResponseTransactionState {
  readonly errorCode: number
  /** a transactionalId */
  readonly transactionalId: string
  readonly transactionState: string
  readonly transactionTimeoutMs: number
  readonly transactionStartTimeMs: number
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  readonly topics: readonly DescribeTransactionsResponseTopicData[]
}
/** {@link DescribeTransactionsResponseTransactionState} to be written. */
export interface DescribeTransactionsResponseTransactionStateInput {
  readonly errorCode: number
  readonly transactionalId: string
  readonly transactionState: string
  readonly transactionTimeoutMs: number
  readonly transactionStartTimeMs: number
  readonly producerId: number
  readonly producerEpoch: number
  readonly topics: readonly DescribeTransactionsResponseTopicDataInput[]
}

/** Part of {@link DescribeTransactionsResponse}. */
export interface DescribeTransactionsResponseTopicData {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link DescribeTransactionsResponseTopicData} to be written. */
export interface DescribeTransactionsResponseTopicDataInput {
  readonly topic: string
  readonly partitions: readonly number[]
}

function sizeOfDescribeTransactionsResponseTopicData(message: DescribeTransactionsResponseTopicDataInput, _version: number): number {
  let size = 1
  const topic = message.topic
  size += compactStringSize(topic)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeDescribeTransactionsResponseTopicData(message: DescribeTransactionsResponseTopicDataInput, _version: number, writer: Writer): void {
  const topic = message.topic
  writer.compactString(topic)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeDescribeTransactionsResponseTopicData(reader: Reader, _version: number): DescribeTransactionsResponseTopicData {
  const topic: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topic, partitions }
}
function sizeOfDescribeTransactionsResponseTransactionState(message: DescribeTransactionsResponseTransactionStateInput, version: number): number {
  let size = 25
  const transactionalId = message.transactionalId
  size += compactStringSize(transactionalId)
  const transactionState = message.transactionState
  size += compactStringSize(transactionState)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDescribeTransactionsResponseTopicData(element, version)
  return size
}
function encodeDescribeTransactionsResponseTransactionState(message: DescribeTransactionsResponseTransactionStateInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const transactionalId = message.transactionalId
  writer.compactString(transactionalId)
  const transactionState = message.transactionState
  writer.compactString(transactionState)
  const transactionTimeoutMs = message.transactionTimeoutMs
  writer.int32(transactionTimeoutMs)
  const transactionStartTimeMs = message.transactionStartTimeMs
  writer.int64(transactionStartTimeMs)
  const producerId = message.producerId
  writer.int64(producerId)
  const producerEpoch = message.producerEpoch
  writer.int16(producerEpoch)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDescribeTransactionsResponseTopicData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeTransactionsResponseTransactionState(reader: Reader, version: number): DescribeTransactionsResponseTransactionState {
  const errorCode: number = reader.int16()
  const transactionalId: string = reader.compactString()
  const transactionState: string = reader.compactString()
  const transactionTimeoutMs: number = reader.int32()
  const transactionStartTimeMs: number = reader.int64()
  const producerId: number = reader.int64()
  const producerEpoch: number = reader.int16()
  const topics: DescribeTransactionsResponseTopicData[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeDescribeTransactionsResponseTopicData(reader, version))
  reader.skipTags()
  return { errorCode, transactionalId, transactionState, transactionTimeoutMs, transactionStartTimeMs, producerId, producerEpoch, topics }
}
function sizeOfDescribeTransactionsResponse(message: DescribeTransactionsResponseInput, version: number): number {
  let size = 5
  const transactionStates = message.transactionStates
  size += compactCountSize(transactionStates.length)
  for (const element of transactionStates) size += sizeOfDescribeTransactionsResponseTransactionState(element, version)
  return size
}
function encodeDescribeTransactionsResponse(message: DescribeTransactionsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const transactionStates = message.transactionStates
  writer.uvarint(transactionStates.length + 1)
  for (const element of transactionStates) {
    encodeDescribeTransactionsResponseTransactionState(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeTransactionsResponse(reader: Reader, version: number): DescribeTransactionsResponse {
  const throttleTimeMs: number = reader.int32()
  const transactionStates: DescribeTransactionsResponseTransactionState[] = []
  for (let left = reader.compactArrayLength(28); left > 0; left--) transactionStates.push(decodeDescribeTransactionsResponseTransactionState(reader, version))
  reader.skipTags()
  return { throttleTimeMs, transactionStates }
}
/** Reads and writes {@link DescribeTransactionsResponse}. */
export const describeTransactionsResponse: MessageCodec<DescribeTransactionsResponse, DescribeTransactionsResponseInput> = {
  name: 'DescribeTransactionsResponse',
  key: 65,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDescribeTransactionsResponse,
  recordsSize: noRecords,
  encode: encodeDescribeTransactionsResponse,
  decode: decodeDescribeTransactionsResponse,
}

/** Api key 65. */
export const describeTransactionsApi: Api<DescribeTransactionsRequest, DescribeTransactionsRequestInput, DescribeTransactionsResponse, DescribeTransactionsResponseInput> = {
  key: 65,
  name: 'DescribeTransactions',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: describeTransactionsRequest,
  response: describeTransactionsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
