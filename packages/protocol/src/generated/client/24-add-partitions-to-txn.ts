// Generated from schemas/client/AddPartitionsToTxnRequest.json and schemas/client/AddPartitionsToTxnResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** AddPartitionsToTxnRequest, versions 0-5. */
export interface AddPartitionsToTxnRequest {
  /** v4-5 */
  readonly transactions: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTransaction[]
  /** v0-3; a transactionalId */
  readonly v3AndBelowTransactionalId: string
  /** v0-3; a producerId */
  readonly v3AndBelowProducerId: number
  /** v0-3 */
  readonly v3AndBelowProducerEpoch: number
  /** v0-3 */
  readonly v3AndBelowTopics: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopic[]
}
/** {@link AddPartitionsToTxnRequest} to be written. */
export interface AddPartitionsToTxnRequestInput {
  readonly transactions?: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput[] | undefined
  readonly v3AndBelowTransactionalId?: string | undefined
  readonly v3AndBelowProducerId?: number | undefined
  readonly v3AndBelowProducerEpoch?: number | undefined
  readonly v3AndBelowTopics?: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput[] | undefined
}

/** Part of {@link AddPartitionsToTxnRequest}. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTransaction {
  /** a transactionalId; unique in its list */
  readonly transactionalId: string
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** default false */
  readonly verifyOnly: boolean
  readonly topics: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopic[]
}
/** {@link AddPartitionsToTxnRequestAddPartitionsToTxnTransaction} to be written. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput {
  readonly transactionalId: string
  readonly producerId: number
  readonly producerEpoch: number
  readonly verifyOnly?: boolean | undefined
  readonly topics: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput[]
}

/** Part of {@link AddPartitionsToTxnRequest}. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly number[]
}
/** {@link AddPartitionsToTxnRequestAddPartitionsToTxnTopic} to be written. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput {
  readonly name: string
  readonly partitions: readonly number[]
}

function sizeOfAddPartitionsToTxnRequestAddPartitionsToTxnTopic(message: AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 3 ? compactStringSize(name) : stringSize(name)
  const partitions = message.partitions
  size += version >= 3 ? compactCountSize(partitions.length) : 4
  size += 4 * partitions.length
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(message: AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 3) writer.compactString(name)
  else writer.string(name)
  const partitions = message.partitions
  if (version >= 3) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    writer.int32(element)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(reader: Reader, version: number): AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  const name: string = version >= 3 ? reader.compactString() : reader.string()
  const partitions: number[] = []
  for (let left = version >= 3 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) partitions.push(reader.int32())
  if (version >= 3) {
    reader.skipTags()
  }
  return { name, partitions }
}
function sizeOfAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(message: AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput, version: number): number {
  let size = 12
  const transactionalId = message.transactionalId
  size += compactStringSize(transactionalId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfAddPartitionsToTxnRequestAddPartitionsToTxnTopic(element, version)
  return size
}
function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(message: AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput, version: number, writer: Writer): void {
  const transactionalId = message.transactionalId
  writer.compactString(transactionalId)
  const producerId = message.producerId
  writer.int64(producerId)
  const producerEpoch = message.producerEpoch
  writer.int16(producerEpoch)
  const verifyOnly = message.verifyOnly ?? false
  writer.bool(verifyOnly)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(reader: Reader, version: number): AddPartitionsToTxnRequestAddPartitionsToTxnTransaction {
  const transactionalId: string = reader.compactString()
  const producerId: number = reader.int64()
  const producerEpoch: number = reader.int16()
  const verifyOnly: boolean = reader.bool()
  const topics: AddPartitionsToTxnRequestAddPartitionsToTxnTopic[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(reader, version))
  reader.skipTags()
  return { transactionalId, producerId, producerEpoch, verifyOnly, topics }
}
function sizeOfAddPartitionsToTxnRequest(message: AddPartitionsToTxnRequestInput, version: number): number {
  let size = 0
  const transactions = message.transactions ?? NONE
  if (version < 4 && transactions.length > 0) refuseField('AddPartitionsToTxnRequest.transactions', version)
  if (version >= 4) {
    size += compactCountSize(transactions.length)
    for (const element of transactions) size += sizeOfAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(element, version)
  }
  const v3AndBelowTransactionalId = message.v3AndBelowTransactionalId ?? ''
  if (version > 3 && v3AndBelowTransactionalId !== '') refuseField('AddPartitionsToTxnRequest.v3AndBelowTransactionalId', version)
  if (version <= 3) {
    size += version >= 3 ? compactStringSize(v3AndBelowTransactionalId) : stringSize(v3AndBelowTransactionalId)
  }
  const v3AndBelowProducerId = message.v3AndBelowProducerId ?? 0
  if (version > 3 && v3AndBelowProducerId !== 0) refuseField('AddPartitionsToTxnRequest.v3AndBelowProducerId', version)
  if (version <= 3) {
    size += 8
  }
  const v3AndBelowProducerEpoch = message.v3AndBelowProducerEpoch ?? 0
  if (version > 3 && v3AndBelowProducerEpoch !== 0) refuseField('AddPartitionsToTxnRequest.v3AndBelowProducerEpoch', version)
  if (version <= 3) {
    size += 2
  }
  const v3AndBelowTopics = message.v3AndBelowTopics ?? NONE
  if (version > 3 && v3AndBelowTopics.length > 0) refuseField('AddPartitionsToTxnRequest.v3AndBelowTopics', version)
  if (version <= 3) {
    size += version >= 3 ? compactCountSize(v3AndBelowTopics.length) : 4
    for (const element of v3AndBelowTopics) size += sizeOfAddPartitionsToTxnRequestAddPartitionsToTxnTopic(element, version)
  }
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeAddPartitionsToTxnRequest(message: AddPartitionsToTxnRequestInput, version: number, writer: Writer): void {
  const transactions = message.transactions ?? NONE
  if (version >= 4) {
    writer.uvarint(transactions.length + 1)
    for (const element of transactions) {
      encodeAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(element, version, writer)
    }
  }
  const v3AndBelowTransactionalId = message.v3AndBelowTransactionalId ?? ''
  if (version <= 3) {
    if (version >= 3) writer.compactString(v3AndBelowTransactionalId)
    else writer.string(v3AndBelowTransactionalId)
  }
  const v3AndBelowProducerId = message.v3AndBelowProducerId ?? 0
  if (version <= 3) {
    writer.int64(v3AndBelowProducerId)
  }
  const v3AndBelowProducerEpoch = message.v3AndBelowProducerEpoch ?? 0
  if (version <= 3) {
    writer.int16(v3AndBelowProducerEpoch)
  }
  const v3AndBelowTopics = message.v3AndBelowTopics ?? NONE
  if (version <= 3) {
    if (version >= 3) writer.uvarint(v3AndBelowTopics.length + 1)
    else writer.int32(v3AndBelowTopics.length)
    for (const element of v3AndBelowTopics) {
      encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(element, version, writer)
    }
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeAddPartitionsToTxnRequest(reader: Reader, version: number): AddPartitionsToTxnRequest {
  let transactions: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTransaction[] = NONE
  if (version >= 4) {
    const elements: AddPartitionsToTxnRequestAddPartitionsToTxnTransaction[] = []
    for (let left = reader.compactArrayLength(14); left > 0; left--) elements.push(decodeAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(reader, version))
    transactions = elements
  }
  const v3AndBelowTransactionalId: string = version <= 3 ? (version >= 3 ? reader.compactString() : reader.string()) : ''
  const v3AndBelowProducerId: number = version <= 3 ? reader.int64() : 0
  const v3AndBelowProducerEpoch: number = version <= 3 ? reader.int16() : 0
  let v3AndBelowTopics: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopic[] = NONE
  if (version <= 3) {
    const elements: AddPartitionsToTxnRequestAddPartitionsToTxnTopic[] = []
    for (let left = version >= 3 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) elements.push(decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(reader, version))
    v3AndBelowTopics = elements
  }
  if (version >= 3) {
    reader.skipTags()
  }
  return { transactions, v3AndBelowTransactionalId, v3AndBelowProducerId, v3AndBelowProducerEpoch, v3AndBelowTopics }
}
/** Reads and writes {@link AddPartitionsToTxnRequest}. */
export const addPartitionsToTxnRequest: MessageCodec<AddPartitionsToTxnRequest, AddPartitionsToTxnRequestInput> = {
  name: 'AddPartitionsToTxnRequest',
  key: 24,
  versions: [0, 5],
  flexibleFrom: 3,
  size: sizeOfAddPartitionsToTxnRequest,
  recordsSize: noRecords,
  encode: encodeAddPartitionsToTxnRequest,
  decode: decodeAddPartitionsToTxnRequest,
}

/** AddPartitionsToTxnResponse, versions 0-5. */
export interface AddPartitionsToTxnResponse {
  readonly throttleTimeMs: number
  /** v4-5 */
  readonly errorCode: number
  /** v4-5 */
  readonly resultsByTransaction: readonly AddPartitionsToTxnResponseAddPartitionsToTxnResult[]
  /** v0-3 */
  readonly resultsByTopicV3AndBelow: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[]
}
/** {@link AddPartitionsToTxnResponse} to be written. */
export interface AddPartitionsToTxnResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode?: number | undefined
  readonly resultsByTransaction?: readonly AddPartitionsToTxnResponseAddPartitionsToTxnResultInput[] | undefined
  readonly resultsByTopicV3AndBelow?: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput[] | undefined
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnResult {
  /** a transactionalId; unique in its list */
  readonly transactionalId: string
  readonly topicResults: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[]
}
/** {@link AddPartitionsToTxnResponseAddPartitionsToTxnResult} to be written. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnResultInput {
  readonly transactionalId: string
  readonly topicResults: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput[]
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  /** a topicName; unique in its list */
  readonly name: string
  readonly resultsByPartition: readonly AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult[]
}
/** {@link AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult} to be written. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput {
  readonly name: string
  readonly resultsByPartition: readonly AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput[]
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  /** unique in its list */
  readonly partitionIndex: number
  readonly partitionErrorCode: number
}
/** {@link AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult} to be written. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput {
  readonly partitionIndex: number
  readonly partitionErrorCode: number
}

function sizeOfAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(_message: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput, version: number): number {
  let size = 6
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(message: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const partitionErrorCode = message.partitionErrorCode
  writer.int16(partitionErrorCode)
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(reader: Reader, version: number): AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  const partitionIndex: number = reader.int32()
  const partitionErrorCode: number = reader.int16()
  if (version >= 3) {
    reader.skipTags()
  }
  return { partitionIndex, partitionErrorCode }
}
function sizeOfAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(message: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 3 ? compactStringSize(name) : stringSize(name)
  const resultsByPartition = message.resultsByPartition
  size += version >= 3 ? compactCountSize(resultsByPartition.length) : 4
  for (const element of resultsByPartition) size += sizeOfAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(element, version)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(message: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 3) writer.compactString(name)
  else writer.string(name)
  const resultsByPartition = message.resultsByPartition
  if (version >= 3) writer.uvarint(resultsByPartition.length + 1)
  else writer.int32(resultsByPartition.length)
  for (const element of resultsByPartition) {
    encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(element, version, writer)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(reader: Reader, version: number): AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  const name: string = version >= 3 ? reader.compactString() : reader.string()
  const resultsByPartition: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult[] = []
  for (let left = version >= 3 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) resultsByPartition.push(decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(reader, version))
  if (version >= 3) {
    reader.skipTags()
  }
  return { name, resultsByPartition }
}
function sizeOfAddPartitionsToTxnResponseAddPartitionsToTxnResult(message: AddPartitionsToTxnResponseAddPartitionsToTxnResultInput, version: number): number {
  let size = 1
  const transactionalId = message.transactionalId
  size += compactStringSize(transactionalId)
  const topicResults = message.topicResults
  size += compactCountSize(topicResults.length)
  for (const element of topicResults) size += sizeOfAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(element, version)
  return size
}
function encodeAddPartitionsToTxnResponseAddPartitionsToTxnResult(message: AddPartitionsToTxnResponseAddPartitionsToTxnResultInput, version: number, writer: Writer): void {
  const transactionalId = message.transactionalId
  writer.compactString(transactionalId)
  const topicResults = message.topicResults
  writer.uvarint(topicResults.length + 1)
  for (const element of topicResults) {
    encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAddPartitionsToTxnResponseAddPartitionsToTxnResult(reader: Reader, version: number): AddPartitionsToTxnResponseAddPartitionsToTxnResult {
  const transactionalId: string = reader.compactString()
  const topicResults: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topicResults.push(decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(reader, version))
  reader.skipTags()
  return { transactionalId, topicResults }
}
function sizeOfAddPartitionsToTxnResponse(message: AddPartitionsToTxnResponseInput, version: number): number {
  let size = 4
  if (version >= 4) {
    size += 2
  }
  const resultsByTransaction = message.resultsByTransaction ?? NONE
  if (version < 4 && resultsByTransaction.length > 0) refuseField('AddPartitionsToTxnResponse.resultsByTransaction', version)
  if (version >= 4) {
    size += compactCountSize(resultsByTransaction.length)
    for (const element of resultsByTransaction) size += sizeOfAddPartitionsToTxnResponseAddPartitionsToTxnResult(element, version)
  }
  const resultsByTopicV3AndBelow = message.resultsByTopicV3AndBelow ?? NONE
  if (version > 3 && resultsByTopicV3AndBelow.length > 0) refuseField('AddPartitionsToTxnResponse.resultsByTopicV3AndBelow', version)
  if (version <= 3) {
    size += version >= 3 ? compactCountSize(resultsByTopicV3AndBelow.length) : 4
    for (const element of resultsByTopicV3AndBelow) size += sizeOfAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(element, version)
  }
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeAddPartitionsToTxnResponse(message: AddPartitionsToTxnResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode ?? 0
  if (version >= 4) {
    writer.int16(errorCode)
  }
  const resultsByTransaction = message.resultsByTransaction ?? NONE
  if (version >= 4) {
    writer.uvarint(resultsByTransaction.length + 1)
    for (const element of resultsByTransaction) {
      encodeAddPartitionsToTxnResponseAddPartitionsToTxnResult(element, version, writer)
    }
  }
  const resultsByTopicV3AndBelow = message.resultsByTopicV3AndBelow ?? NONE
  if (version <= 3) {
    if (version >= 3) writer.uvarint(resultsByTopicV3AndBelow.length + 1)
    else writer.int32(resultsByTopicV3AndBelow.length)
    for (const element of resultsByTopicV3AndBelow) {
      encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(element, version, writer)
    }
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeAddPartitionsToTxnResponse(reader: Reader, version: number): AddPartitionsToTxnResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = version >= 4 ? reader.int16() : 0
  let resultsByTransaction: readonly AddPartitionsToTxnResponseAddPartitionsToTxnResult[] = NONE
  if (version >= 4) {
    const elements: AddPartitionsToTxnResponseAddPartitionsToTxnResult[] = []
    for (let left = reader.compactArrayLength(3); left > 0; left--) elements.push(decodeAddPartitionsToTxnResponseAddPartitionsToTxnResult(reader, version))
    resultsByTransaction = elements
  }
  let resultsByTopicV3AndBelow: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[] = NONE
  if (version <= 3) {
    const elements: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[] = []
    for (let left = version >= 3 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) elements.push(decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(reader, version))
    resultsByTopicV3AndBelow = elements
  }
  if (version >= 3) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, resultsByTransaction, resultsByTopicV3AndBelow }
}
/** Reads and writes {@link AddPartitionsToTxnResponse}. */
export const addPartitionsToTxnResponse: MessageCodec<AddPartitionsToTxnResponse, AddPartitionsToTxnResponseInput> = {
  name: 'AddPartitionsToTxnResponse',
  key: 24,
  versions: [0, 5],
  flexibleFrom: 3,
  size: sizeOfAddPartitionsToTxnResponse,
  recordsSize: noRecords,
  encode: encodeAddPartitionsToTxnResponse,
  decode: decodeAddPartitionsToTxnResponse,
}

/** Api key 24. */
export const addPartitionsToTxnApi: Api<AddPartitionsToTxnRequest, AddPartitionsToTxnRequestInput, AddPartitionsToTxnResponse, AddPartitionsToTxnResponseInput> = {
  key: 24,
  name: 'AddPartitionsToTxn',
  versions: [0, 5],
  latestStable: 5,
  listeners: ['broker'],
  request: addPartitionsToTxnRequest,
  response: addPartitionsToTxnResponse,
  requestHeaderVersion: (version) => (version >= 3 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 3 ? 1 : 0),
}
