// Generated from schemas/client/ListTransactionsRequest.json and schemas/client/ListTransactionsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ListTransactionsRequest, versions 0-2. */
export interface ListTransactionsRequest {
  readonly stateFilters: readonly string[]
  /** a producerId */
  readonly producerIdFilters: readonly number[]
  /** v1-2; default -1 */
  readonly durationFilter: number
  /** v2; default null */
  readonly transactionalIdPattern: string | null
}
/** {@link ListTransactionsRequest} to be written. */
export interface ListTransactionsRequestInput {
  readonly stateFilters: readonly string[]
  readonly producerIdFilters: readonly number[]
  readonly durationFilter?: number | undefined
  readonly transactionalIdPattern?: string | null | undefined
}

function sizeOfListTransactionsRequest(message: ListTransactionsRequestInput, version: number): number {
  let size = 1
  const stateFilters = message.stateFilters
  size += compactCountSize(stateFilters.length)
  for (const element of stateFilters) size += compactStringSize(element)
  const producerIdFilters = message.producerIdFilters
  size += compactCountSize(producerIdFilters.length)
  size += 8 * producerIdFilters.length
  const durationFilter = message.durationFilter ?? -1
  if (version < 1 && durationFilter !== -1) refuseField('ListTransactionsRequest.durationFilter', version)
  if (version >= 1) {
    size += 8
  }
  const transactionalIdPattern = message.transactionalIdPattern ?? null
  if (version < 2 && transactionalIdPattern !== null) refuseField('ListTransactionsRequest.transactionalIdPattern', version)
  if (version >= 2) {
    size += compactNullableStringSize(transactionalIdPattern)
  }
  return size
}
function encodeListTransactionsRequest(message: ListTransactionsRequestInput, version: number, writer: Writer): void {
  const stateFilters = message.stateFilters
  writer.uvarint(stateFilters.length + 1)
  for (const element of stateFilters) {
    writer.compactString(element)
  }
  const producerIdFilters = message.producerIdFilters
  writer.uvarint(producerIdFilters.length + 1)
  for (const element of producerIdFilters) {
    writer.int64(element)
  }
  const durationFilter = message.durationFilter ?? -1
  if (version >= 1) {
    writer.int64(durationFilter)
  }
  const transactionalIdPattern = message.transactionalIdPattern ?? null
  if (version >= 2) {
    writer.compactNullableString(transactionalIdPattern)
  }
  writer.uvarint(0)
}
function decodeListTransactionsRequest(reader: Reader, version: number): ListTransactionsRequest {
  const stateFilters: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) stateFilters.push(reader.compactString())
  const producerIdFilters: number[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) producerIdFilters.push(reader.int64())
  const durationFilter: number = version >= 1 ? reader.int64() : -1
  const transactionalIdPattern: string | null = version >= 2 ? reader.compactNullableString() : null
  reader.skipTags()
  return { stateFilters, producerIdFilters, durationFilter, transactionalIdPattern }
}
/** Reads and writes {@link ListTransactionsRequest}. */
export const listTransactionsRequest: MessageCodec<ListTransactionsRequest, ListTransactionsRequestInput> = {
  name: 'ListTransactionsRequest',
  key: 66,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfListTransactionsRequest,
  recordsSize: noRecords,
  encode: encodeListTransactionsRequest,
  decode: decodeListTransactionsRequest,
}

/** ListTransactionsResponse, versions 0-2. */
export interface ListTransactionsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownStateFilters: readonly string[]
  readonly transactionStates: readonly ListTransactionsResponseTransactionState[]
}
/** {@link ListTransactionsResponse} to be written. */
export interface ListTransactionsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownStateFilters: readonly string[]
  readonly transactionStates: readonly ListTransactionsResponseTransactionStateInput[]
}

/** Part of {@link ListTransactionsResponse}. */
export interface ListTransactionsResponseTransactionState {
  /** a transactionalId */
  readonly transactionalId: string
  /** a producerId */
  readonly producerId: number
  readonly transactionState: string
}
/** {@link ListTransactionsResponseTransactionState} to be written. */
export interface ListTransactionsResponseTransactionStateInput {
  readonly transactionalId: string
  readonly producerId: number
  readonly transactionState: string
}

function sizeOfListTransactionsResponseTransactionState(message: ListTransactionsResponseTransactionStateInput, _version: number): number {
  let size = 9
  const transactionalId = message.transactionalId
  size += compactStringSize(transactionalId)
  const transactionState = message.transactionState
  size += compactStringSize(transactionState)
  return size
}
function encodeListTransactionsResponseTransactionState(message: ListTransactionsResponseTransactionStateInput, _version: number, writer: Writer): void {
  const transactionalId = message.transactionalId
  writer.compactString(transactionalId)
  const producerId = message.producerId
  writer.int64(producerId)
  const transactionState = message.transactionState
  writer.compactString(transactionState)
  writer.uvarint(0)
}
function decodeListTransactionsResponseTransactionState(reader: Reader, _version: number): ListTransactionsResponseTransactionState {
  const transactionalId: string = reader.compactString()
  const producerId: number = reader.int64()
  const transactionState: string = reader.compactString()
  reader.skipTags()
  return { transactionalId, producerId, transactionState }
}
function sizeOfListTransactionsResponse(message: ListTransactionsResponseInput, version: number): number {
  let size = 7
  const unknownStateFilters = message.unknownStateFilters
  size += compactCountSize(unknownStateFilters.length)
  for (const element of unknownStateFilters) size += compactStringSize(element)
  const transactionStates = message.transactionStates
  size += compactCountSize(transactionStates.length)
  for (const element of transactionStates) size += sizeOfListTransactionsResponseTransactionState(element, version)
  return size
}
function encodeListTransactionsResponse(message: ListTransactionsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const unknownStateFilters = message.unknownStateFilters
  writer.uvarint(unknownStateFilters.length + 1)
  for (const element of unknownStateFilters) {
    writer.compactString(element)
  }
  const transactionStates = message.transactionStates
  writer.uvarint(transactionStates.length + 1)
  for (const element of transactionStates) {
    encodeListTransactionsResponseTransactionState(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeListTransactionsResponse(reader: Reader, version: number): ListTransactionsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const unknownStateFilters: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) unknownStateFilters.push(reader.compactString())
  const transactionStates: ListTransactionsResponseTransactionState[] = []
  for (let left = reader.compactArrayLength(11); left > 0; left--) transactionStates.push(decodeListTransactionsResponseTransactionState(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, unknownStateFilters, transactionStates }
}
/** Reads and writes {@link ListTransactionsResponse}. */
export const listTransactionsResponse: MessageCodec<ListTransactionsResponse, ListTransactionsResponseInput> = {
  name: 'ListTransactionsResponse',
  key: 66,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfListTransactionsResponse,
  recordsSize: noRecords,
  encode: encodeListTransactionsResponse,
  decode: decodeListTransactionsResponse,
}

/** Api key 66. */
export const listTransactionsApi: Api<ListTransactionsRequest, ListTransactionsRequestInput, ListTransactionsResponse, ListTransactionsResponseInput> = {
  key: 66,
  name: 'ListTransactions',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['broker'],
  request: listTransactionsRequest,
  response: listTransactionsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
