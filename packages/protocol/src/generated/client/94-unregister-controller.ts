// Generated from schemas/client/UnregisterControllerRequest.json and schemas/client/UnregisterControllerResponse.json. Never edit.
import { compactNullableStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** UnregisterControllerRequest, versions 0. */
export interface UnregisterControllerRequest {
  readonly controllerId: number
}
/** {@link UnregisterControllerRequest} to be written. */
export interface UnregisterControllerRequestInput {
  readonly controllerId: number
}

function sizeOfUnregisterControllerRequest(_message: UnregisterControllerRequestInput, _version: number): number {
  let size = 5
  return size
}
function encodeUnregisterControllerRequest(message: UnregisterControllerRequestInput, _version: number, writer: Writer): void {
  const controllerId = message.controllerId
  writer.int32(controllerId)
  writer.uvarint(0)
}
function decodeUnregisterControllerRequest(reader: Reader, _version: number): UnregisterControllerRequest {
  const controllerId: number = reader.int32()
  reader.skipTags()
  return { controllerId }
}
/** Reads and writes {@link UnregisterControllerRequest}. */
export const unregisterControllerRequest: MessageCodec<UnregisterControllerRequest, UnregisterControllerRequestInput> = {
  name: 'UnregisterControllerRequest',
  key: 94,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUnregisterControllerRequest,
  recordsSize: noRecords,
  encode: encodeUnregisterControllerRequest,
  decode: decodeUnregisterControllerRequest,
}

/** UnregisterControllerResponse, versions 0. */
export interface UnregisterControllerResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link UnregisterControllerResponse} to be written. */
export interface UnregisterControllerResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}

function sizeOfUnregisterControllerResponse(message: UnregisterControllerResponseInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeUnregisterControllerResponse(message: UnregisterControllerResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeUnregisterControllerResponse(reader: Reader, _version: number): UnregisterControllerResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage }
}
/** Reads and writes {@link UnregisterControllerResponse}. */
export const unregisterControllerResponse: MessageCodec<UnregisterControllerResponse, UnregisterControllerResponseInput> = {
  name: 'UnregisterControllerResponse',
  key: 94,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUnregisterControllerResponse,
  recordsSize: noRecords,
  encode: encodeUnregisterControllerResponse,
  decode: decodeUnregisterControllerResponse,
}

/** Api key 94. */
export const unregisterControllerApi: Api<UnregisterControllerRequest, UnregisterControllerRequestInput, UnregisterControllerResponse, UnregisterControllerResponseInput> = {
  key: 94,
  name: 'UnregisterController',
  versions: [0, 0],
  latestStable: -1,
  listeners: ['broker', 'controller'],
  request: unregisterControllerRequest,
  response: unregisterControllerResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
