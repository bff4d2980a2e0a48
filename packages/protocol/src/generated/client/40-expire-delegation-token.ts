// Generated from schemas/client/ExpireDelegationTokenRequest.json and schemas/client/ExpireDelegationTokenResponse.json. Never edit.
import { bytesSize, compactBytesSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** ExpireDelegationTokenRequest, versions 1-2. */
export interface ExpireDelegationTokenRequest {
  readonly hmac: Uint8Array
  readonly expiryTimePeriodMs: number
}
/** {@link ExpireDelegationTokenRequest} to be written. */
export interface ExpireDelegationTokenRequestInput {
  readonly hmac: Uint8Array
  readonly expiryTimePeriodMs: number
}

function sizeOfExpireDelegationTokenRequest(message: ExpireDelegationTokenRequestInput, version: number): number {
  let size = 8
  const hmac = message.hmac
  size += version >= 2 ? compactBytesSize(hmac) : bytesSize(hmac)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeExpireDelegationTokenRequest(message: ExpireDelegationTokenRequestInput, version: number, writer: Writer): void {
  const hmac = message.hmac
  if (version >= 2) writer.compactNullableBytes(hmac)
  else writer.nullableBytes(hmac)
  const expiryTimePeriodMs = message.expiryTimePeriodMs
  writer.int64(expiryTimePeriodMs)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeExpireDelegationTokenRequest(reader: Reader, version: number): ExpireDelegationTokenRequest {
  const hmac: Uint8Array = version >= 2 ? reader.compactBytes() : reader.bytes()
  const expiryTimePeriodMs: number = reader.int64()
  if (version >= 2) {
    reader.skipTags()
  }
  return { hmac, expiryTimePeriodMs }
}
/** Reads and writes {@link ExpireDelegationTokenRequest}. */
export const expireDelegationTokenRequest: MessageCodec<ExpireDelegationTokenRequest, ExpireDelegationTokenRequestInput> = {
  name: 'ExpireDelegationTokenRequest',
  key: 40,
  versions: [1, 2],
  flexibleFrom: 2,
  size: sizeOfExpireDelegationTokenRequest,
  recordsSize: noRecords,
  encode: encodeExpireDelegationTokenRequest,
  decode: decodeExpireDelegationTokenRequest,
}

/** ExpireDelegationTokenResponse, versions 1-2. */
export interface ExpireDelegationTokenResponse {
  readonly errorCode: number
  readonly expiryTimestampMs: number
  readonly throttleTimeMs: number
}
/** {@link ExpireDelegationTokenResponse} to be written. */
export interface ExpireDelegationTokenResponseInput {
  readonly errorCode: number
  readonly expiryTimestampMs: number
  readonly throttleTimeMs: number
}

function sizeOfExpireDelegationTokenResponse(_message: ExpireDelegationTokenResponseInput, version: number): number {
  let size = 14
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeExpireDelegationTokenResponse(message: ExpireDelegationTokenResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const expiryTimestampMs = message.expiryTimestampMs
  writer.int64(expiryTimestampMs)
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeExpireDelegationTokenResponse(reader: Reader, version: number): ExpireDelegationTokenResponse {
  const errorCode: number = reader.int16()
  const expiryTimestampMs: number = reader.int64()
  const throttleTimeMs: number = reader.int32()
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, expiryTimestampMs, throttleTimeMs }
}
/** Reads and writes {@link ExpireDelegationTokenResponse}. */
export const expireDelegationTokenResponse: MessageCodec<ExpireDelegationTokenResponse, ExpireDelegationTokenResponseInput> = {
  name: 'ExpireDelegationTokenResponse',
  key: 40,
  versions: [1, 2],
  flexibleFrom: 2,
  size: sizeOfExpireDelegationTokenResponse,
  recordsSize: noRecords,
  encode: encodeExpireDelegationTokenResponse,
  decode: decodeExpireDelegationTokenResponse,
}

/** Api key 40. */
export const expireDelegationTokenApi: Api<ExpireDelegationTokenRequest, ExpireDelegationTokenRequestInput, ExpireDelegationTokenResponse, ExpireDelegationTokenResponseInput> = {
  key: 40,
  name: 'ExpireDelegationToken',
  versions: [1, 2],
  latestStable: 2,
  listeners: ['broker', 'controller'],
  request: expireDelegationTokenRequest,
  response: expireDelegationTokenResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
