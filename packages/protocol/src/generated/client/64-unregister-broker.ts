// Generated from schemas/client/UnregisterBrokerRequest.json and schemas/client/UnregisterBrokerResponse.json. Never edit.
import { compactNullableStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** UnregisterBrokerRequest, versions 0. */
export interface UnregisterBrokerRequest {
  /** a brokerId */
  readonly brokerId: number
}
/** {@link UnregisterBrokerRequest} to be written. */
export interface UnregisterBrokerRequestInput {
  readonly brokerId: number
}

function sizeOfUnregisterBrokerRequest(_message: UnregisterBrokerRequestInput, _version: number): number {
  let size = 5
  return size
}
function encodeUnregisterBrokerRequest(message: UnregisterBrokerRequestInput, _version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  writer.uvarint(0)
}
function decodeUnregisterBrokerRequest(reader: Reader, _version: number): UnregisterBrokerRequest {
  const brokerId: number = reader.int32()
  reader.skipTags()
  return { brokerId }
}
/** Reads and writes {@link UnregisterBrokerRequest}. */
export const unregisterBrokerRequest: MessageCodec<UnregisterBrokerRequest, UnregisterBrokerRequestInput> = {
  name: 'UnregisterBrokerRequest',
  key: 64,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUnregisterBrokerRequest,
  recordsSize: noRecords,
  encode: encodeUnregisterBrokerRequest,
  decode: decodeUnregisterBrokerRequest,
}

/** UnregisterBrokerResponse, versions 0. */
export interface UnregisterBrokerResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link UnregisterBrokerResponse} to be written. */
export interface UnregisterBrokerResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}

function sizeOfUnregisterBrokerResponse(message: UnregisterBrokerResponseInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeUnregisterBrokerResponse(message: UnregisterBrokerResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeUnregisterBrokerResponse(reader: Reader, _version: number): UnregisterBrokerResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage }
}
/** Reads and writes {@link UnregisterBrokerResponse}. */
export const unregisterBrokerResponse: MessageCodec<UnregisterBrokerResponse, UnregisterBrokerResponseInput> = {
  name: 'UnregisterBrokerResponse',
  key: 64,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUnregisterBrokerResponse,
  recordsSize: noRecords,
  encode: encodeUnregisterBrokerResponse,
  decode: decodeUnregisterBrokerResponse,
}

/** Api key 64. */
export const unregisterBrokerApi: Api<UnregisterBrokerRequest, UnregisterBrokerRequestInput, UnregisterBrokerResponse, UnregisterBrokerResponseInput> = {
  key: 64,
  name: 'UnregisterBroker',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker', 'controller'],
  request: unregisterBrokerRequest,
  response: unregisterBrokerResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
