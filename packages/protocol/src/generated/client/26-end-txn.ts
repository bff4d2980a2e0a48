// Generated from schemas/client/EndTxnRequest.json and schemas/client/EndTxnResponse.json. Never edit.
import { compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** EndTxnRequest, versions 0-5. */
export interface EndTxnRequest {
  /** a transactionalId */
  readonly transactionalId: string
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  readonly committed: boolean
}
/** {@link EndTxnRequest} to be written. */
export interface EndTxnRequestInput {
  readonly transactionalId: string
  readonly producerId: number
  readonly producerEpoch: number
  readonly committed: boolean
}

function sizeOfEndTxnRequest(message: EndTxnRequestInput, version: number): number {
  let size = 11
  const transactionalId = message.transactionalId
  size += version >= 3 ? compactStringSize(transactionalId) : stringSize(transactionalId)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeEndTxnRequest(message: EndTxnRequestInput, version: number, writer: Writer): void {
  const transactionalId = message.transactionalId
  if (version >= 3) writer.compactString(transactionalId)
  else writer.string(transactionalId)
  const producerId = message.producerId
  writer.int64(producerId)
  const producerEpoch = message.producerEpoch
  writer.int16(producerEpoch)
  const committed = message.committed
  writer.bool(committed)
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeEndTxnRequest(reader: Reader, version: number): EndTxnRequest {
  const transactionalId: string = version >= 3 ? reader.compactString() : reader.string()
  const producerId: number = reader.int64()
  const producerEpoch: number = reader.int16()
  const committed: boolean = reader.bool()
  if (version >= 3) {
    reader.skipTags()
  }
  return { transactionalId, producerId, producerEpoch, committed }
}
/** Reads and writes {@link EndTxnRequest}. */
export const endTxnRequest: MessageCodec<EndTxnRequest, EndTxnRequestInput> = {
  name: 'EndTxnRequest',
  key: 26,
  versions: [0, 5],
  flexibleFrom: 3,
  size: sizeOfEndTxnRequest,
  recordsSize: noRecords,
  encode: encodeEndTxnRequest,
  decode: decodeEndTxnRequest,
}

/** EndTxnResponse, versions 0-5. */
export interface EndTxnResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** v5; default -1; a producerId */
  readonly producerId: number
  /** v5; default -1 */
  readonly producerEpoch: number
}
/** {@link EndTxnResponse} to be written. */
export interface EndTxnResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerId?: number | undefined
  readonly producerEpoch?: number | undefined
}

function sizeOfEndTxnResponse(_message: EndTxnResponseInput, version: number): number {
  let size = 6
  if (version >= 5) {
    size += 8
  }
  if (version >= 5) {
    size += 2
  }
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeEndTxnResponse(message: EndTxnResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const producerId = message.producerId ?? -1
  if (version >= 5) {
    writer.int64(producerId)
  }
  const producerEpoch = message.producerEpoch ?? -1
  if (version >= 5) {
    writer.int16(producerEpoch)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeEndTxnResponse(reader: Reader, version: number): EndTxnResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const producerId: number = version >= 5 ? reader.int64() : -1
  const producerEpoch: number = version >= 5 ? reader.int16() : -1
  if (version >= 3) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, producerId, producerEpoch }
}
/** Reads and writes {@link EndTxnResponse}. */
export const endTxnResponse: MessageCodec<EndTxnResponse, EndTxnResponseInput> = {
  name: 'EndTxnResponse',
  key: 26,
  versions: [0, 5],
  flexibleFrom: 3,
  size: sizeOfEndTxnResponse,
  recordsSize: noRecords,
  encode: encodeEndTxnResponse,
  decode: decodeEndTxnResponse,
}

/** Api key 26. */
export const endTxnApi: Api<EndTxnRequest, EndTxnRequestInput, EndTxnResponse, EndTxnResponseInput> = {
  key: 26,
  name: 'EndTxn',
  versions: [0, 5],
  latestStable: 5,
  listeners: ['broker'],
  request: endTxnRequest,
  response: endTxnResponse,
  requestHeaderVersion: (version) => (version >= 3 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 3 ? 1 : 0),
}
