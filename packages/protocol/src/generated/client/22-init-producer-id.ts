// Generated from schemas/client/InitProducerIdRequest.json and schemas/client/InitProducerIdResponse.json. Never edit.
import { compactNullableStringSize, nullableStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** InitProducerIdRequest, versions 0-6. */
export interface InitProducerIdRequest {
  /** a transactionalId */
  readonly transactionalId: string | null
  readonly transactionTimeoutMs: number
  /** v3-6; default -1; a producerId */
  readonly producerId: number
  /** v3-6; default -1 */
  readonly producerEpoch: number
  /** v6; default false */
  readonly enable2Pc: boolean
  /** v6; default false */
  readonly keepPreparedTxn: boolean
}
/** {@link InitProducerIdRequest} to be written. */
export interface InitProducerIdRequestInput {
  readonly transactionalId: string | null
  readonly transactionTimeoutMs: number
  readonly producerId?: number | undefined
  readonly producerEpoch?: number | undefined
  readonly enable2Pc?: boolean | undefined
  readonly keepPreparedTxn?: boolean | undefined
}

function sizeOfInitProducerIdRequest(message: InitProducerIdRequestInput, version: number): number {
  let size = 4
  const transactionalId = message.transactionalId
  size += version >= 2 ? compactNullableStringSize(transactionalId) : nullableStringSize(transactionalId)
  const producerId = message.producerId ?? -1
  if (version < 3 && producerId !== -1) refuseField('InitProducerIdRequest.producerId', version)
  if (version >= 3) {
    size += 8
  }
  const producerEpoch = message.producerEpoch ?? -1
  if (version < 3 && producerEpoch !== -1) refuseField('InitProducerIdRequest.producerEpoch', version)
  if (version >= 3) {
    size += 2
  }
  const enable2Pc = message.enable2Pc ?? false
  if (version < 6 && enable2Pc !== false) refuseField('InitProducerIdRequest.enable2Pc', version)
  if (version >= 6) {
    size += 1
  }
  const keepPreparedTxn = message.keepPreparedTxn ?? false
  if (version < 6 && keepPreparedTxn !== false) refuseField('InitProducerIdRequest.keepPreparedTxn', version)
  if (version >= 6) {
    size += 1
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeInitProducerIdRequest(message: InitProducerIdRequestInput, version: number, writer: Writer): void {
  const transactionalId = message.transactionalId
  if (version >= 2) writer.compactNullableString(transactionalId)
  else writer.nullableString(transactionalId)
  const transactionTimeoutMs = message.transactionTimeoutMs
  writer.int32(transactionTimeoutMs)
  const producerId = message.producerId ?? -1
  if (version >= 3) {
    writer.int64(producerId)
  }
  const producerEpoch = message.producerEpoch ?? -1
  if (version >= 3) {
    writer.int16(producerEpoch)
  }
  const enable2Pc = message.enable2Pc ?? false
  if (version >= 6) {
    writer.bool(enable2Pc)
  }
  const keepPreparedTxn = message.keepPreparedTxn ?? false
  if (version >= 6) {
    writer.bool(keepPreparedTxn)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeInitProducerIdRequest(reader: Reader, version: number): InitProducerIdRequest {
  const transactionalId: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const transactionTimeoutMs: number = reader.int32()
  const producerId: number = version >= 3 ? reader.int64() : -1
  const producerEpoch: number = version >= 3 ? reader.int16() : -1
  const enable2Pc: boolean = version >= 6 ? reader.bool() : false
  const keepPreparedTxn: boolean = version >= 6 ? reader.bool() : false
  if (version >= 2) {
    reader.skipTags()
  }
  return { transactionalId, transactionTimeoutMs, producerId, producerEpoch, enable2Pc, keepPreparedTxn }
}
/** Reads and writes {@link InitProducerIdRequest}. */
export const initProducerIdRequest: MessageCodec<InitProducerIdRequest, InitProducerIdRequestInput> = {
  name: 'InitProducerIdRequest',
  key: 22,
  versions: [0, 6],
  flexibleFrom: 2,
  size: sizeOfInitProducerIdRequest,
  recordsSize: noRecords,
  encode: encodeInitProducerIdRequest,
  decode: decodeInitProducerIdRequest,
}

/** InitProducerIdResponse, versions 0-6. */
export interface InitProducerIdResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default -1; a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** v6; default -1; a producerId */
  readonly ongoingTxnProducerId: number
  /** v6; default -1 */
  readonly ongoingTxnProducerEpoch: number
}
/** {@link InitProducerIdResponse} to be written. */
export interface InitProducerIdResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly producerId?: number | undefined
  readonly producerEpoch: number
  readonly ongoingTxnProducerId?: number | undefined
  readonly ongoingTxnProducerEpoch?: number | undefined
}

function sizeOfInitProducerIdResponse(message: InitProducerIdResponseInput, version: number): number {
  let size = 16
  const ongoingTxnProducerId = message.ongoingTxnProducerId ?? -1
  if (version < 6 && ongoingTxnProducerId !== -1) refuseField('InitProducerIdResponse.ongoingTxnProducerId', version)
  if (version >= 6) {
    size += 8
  }
  const ongoingTxnProducerEpoch = message.ongoingTxnProducerEpoch ?? -1
  if (version < 6 && ongoingTxnProducerEpoch !== -1) refuseField('InitProducerIdResponse.ongoingTxnProducerEpoch', version)
  if (version >= 6) {
    size += 2
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeInitProducerIdResponse(message: InitProducerIdResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const producerId = message.producerId ?? -1
  writer.int64(producerId)
  const producerEpoch = message.producerEpoch
  writer.int16(producerEpoch)
  const ongoingTxnProducerId = message.ongoingTxnProducerId ?? -1
  if (version >= 6) {
    writer.int64(ongoingTxnProducerId)
  }
  const ongoingTxnProducerEpoch = message.ongoingTxnProducerEpoch ?? -1
  if (version >= 6) {
    writer.int16(ongoingTxnProducerEpoch)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeInitProducerIdResponse(reader: Reader, version: number): InitProducerIdResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const producerId: number = reader.int64()
  const producerEpoch: number = reader.int16()
  const ongoingTxnProducerId: number = version >= 6 ? reader.int64() : -1
  const ongoingTxnProducerEpoch: number = version >= 6 ? reader.int16() : -1
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, producerId, producerEpoch, ongoingTxnProducerId, ongoingTxnProducerEpoch }
}
/** Reads and writes {@link InitProducerIdResponse}. */
export const initProducerIdResponse: MessageCodec<InitProducerIdResponse, InitProducerIdResponseInput> = {
  name: 'InitProducerIdResponse',
  key: 22,
  versions: [0, 6],
  flexibleFrom: 2,
  size: sizeOfInitProducerIdResponse,
  recordsSize: noRecords,
  encode: encodeInitProducerIdResponse,
  decode: decodeInitProducerIdResponse,
}

/** Api key 22. */
export const initProducerIdApi: Api<InitProducerIdRequest, InitProducerIdRequestInput, InitProducerIdResponse, InitProducerIdResponseInput> = {
  key: 22,
  name: 'InitProducerId',
  versions: [0, 6],
  latestStable: 5,
  listeners: ['broker'],
  request: initProducerIdRequest,
  response: initProducerIdResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
