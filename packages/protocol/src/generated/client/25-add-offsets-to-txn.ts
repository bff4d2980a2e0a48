// Generated from schemas/client/AddOffsetsToTxnRequest.json and schemas/client/AddOffsetsToTxnResponse.json. Never edit.
import { compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** AddOffsetsToTxnRequest, versions 0-4. */
export interface AddOffsetsToTxnRequest {
  /** a transactionalId */
  readonly transactionalId: string
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** a groupId */
  readonly groupId: string
}
/** {@link AddOffsetsToTxnRequest} to be written. */
export interface AddOffsetsToTxnRequestInput {
  readonly transactionalId: string
  readonly producerId: number
  readonly producerEpoch: number
  readonly groupId: string
}

function sizeOfAddOffsetsToTxnRequest(message: AddOffsetsToTxnRequestInput, version: number): number {
  let size = 10
  const transactionalId = message.transactionalId
  size += version >= 3 ? compactStringSize(transactionalId) : stringSize(transactionalId)
  const groupId = message.groupId
  size += version >= 3 ? compactStringSize(groupId) : stringSize(groupId)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeAddOffsetsToTxnRequest(message: AddOffsetsToTxnRequestInput, version: number, writer: Writer): void {
  const transactionalId = message.transactionalId
  if (version >= 3) writer.compactString(transactionalId)
  else writer.string(transactionalId)
  const producerId = message.producerId
  writer.int64(producerId)
  const producerEpoch = message.producerEpoch
  writer.int16(producerEpoch)
  const groupId = message.groupId
  if (version >= 3) writer.compactString(groupId)
  else writer.string(groupId)
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeAddOffsetsToTxnRequest(reader: Reader, version: number): AddOffsetsToTxnRequest {
  const transactionalId: string = version >= 3 ? reader.compactString() : reader.string()
  const producerId: number = reader.int64()
  const producerEpoch: number = reader.int16()
  const groupId: string = version >= 3 ? reader.compactString() : reader.string()
  if (version >= 3) {
    reader.skipTags()
  }
  return { transactionalId, producerId, producerEpoch, groupId }
}
/** Reads and writes {@link AddOffsetsToTxnRequest}. */
export const addOffsetsToTxnRequest: MessageCodec<AddOffsetsToTxnRequest, AddOffsetsToTxnRequestInput> = {
  name: 'AddOffsetsToTxnRequest',
  key: 25,
  versions: [0, 4],
  flexibleFrom: 3,
  size: sizeOfAddOffsetsToTxnRequest,
  recordsSize: noRecords,
  encode: encodeAddOffsetsToTxnRequest,
  decode: decodeAddOffsetsToTxnRequest,
}

/** AddOffsetsToTxnResponse, versions 0-4. */
export interface AddOffsetsToTxnResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
}
/** {@link AddOffsetsToTxnResponse} to be written. */
export interface AddOffsetsToTxnResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
}

function sizeOfAddOffsetsToTxnResponse(_message: AddOffsetsToTxnResponseInput, version: number): number {
  let size = 6
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeAddOffsetsToTxnResponse(message: AddOffsetsToTxnResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeAddOffsetsToTxnResponse(reader: Reader, version: number): AddOffsetsToTxnResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  if (version >= 3) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode }
}
/** Reads and writes {@link AddOffsetsToTxnResponse}. */
export const addOffsetsToTxnResponse: MessageCodec<AddOffsetsToTxnResponse, AddOffsetsToTxnResponseInput> = {
  name: 'AddOffsetsToTxnResponse',
  key: 25,
  versions: [0, 4],
  flexibleFrom: 3,
  size: sizeOfAddOffsetsToTxnResponse,
  recordsSize: noRecords,
  encode: encodeAddOffsetsToTxnResponse,
  decode: decodeAddOffsetsToTxnResponse,
}

/** Api key 25. */
export const addOffsetsToTxnApi: Api<AddOffsetsToTxnRequest, AddOffsetsToTxnRequestInput, AddOffsetsToTxnResponse, AddOffsetsToTxnResponseInput> = {
  key: 25,
  name: 'AddOffsetsToTxn',
  versions: [0, 4],
  latestStable: 4,
  listeners: ['broker'],
  request: addOffsetsToTxnRequest,
  response: addOffsetsToTxnResponse,
  requestHeaderVersion: (version) => (version >= 3 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 3 ? 1 : 0),
}
