// Generated from schemas/client/RenewDelegationTokenRequest.json and schemas/client/RenewDelegationTokenResponse.json. Never edit.
import { bytesSize, compactBytesSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** RenewDelegationTokenRequest, versions 1-2. */
export interface RenewDelegationTokenRequest {
  readonly hmac: Uint8Array
  readonly renewPeriodMs: number
}
/** {@link RenewDelegationTokenRequest} to be written. */
export interface RenewDelegationTokenRequestInput {
  readonly hmac: Uint8Array
  readonly renewPeriodMs: number
}

function sizeOfRenewDelegationTokenRequest(message: RenewDelegationTokenRequestInput, version: number): number {
  let size = 8
  const hmac = message.hmac
  size += version >= 2 ? compactBytesSize(hmac) : bytesSize(hmac)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeRenewDelegationTokenRequest(message: RenewDelegationTokenRequestInput, version: number, writer: Writer): void {
  const hmac = message.hmac
  if (version >= 2) writer.compactNullableBytes(hmac)
  else writer.nullableBytes(hmac)
  const renewPeriodMs = message.renewPeriodMs
  writer.int64(renewPeriodMs)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeRenewDelegationTokenRequest(reader: Reader, version: number): RenewDelegationTokenRequest {
  const hmac: Uint8Array = version >= 2 ? reader.compactBytes() : reader.bytes()
  const renewPeriodMs: number = reader.int64()
  if (version >= 2) {
    reader.skipTags()
  }
  return { hmac, renewPeriodMs }
}
/** Reads and writes {@link RenewDelegationTokenRequest}. */
export const renewDelegationTokenRequest: MessageCodec<RenewDelegationTokenRequest, RenewDelegationTokenRequestInput> = {
  name: 'RenewDelegationTokenRequest',
  key: 39,
  versions: [1, 2],
  flexibleFrom: 2,
  size: sizeOfRenewDelegationTokenRequest,
  recordsSize: noRecords,
  encode: encodeRenewDelegationTokenRequest,
  decode: decodeRenewDelegationTokenRequest,
}

/** RenewDelegationTokenResponse, versions 1-2. */
export interface RenewDelegationTokenResponse {
  readonly errorCode: number
  readonly expiryTimestampMs: number
  readonly throttleTimeMs: number
}
/** {@link RenewDelegationTokenResponse} to be written. */
export interface RenewDelegationTokenResponseInput {
  readonly errorCode: number
  readonly expiryTimestampMs: number
  readonly throttleTimeMs: number
}

function sizeOfRenewDelegationTokenResponse(_message: RenewDelegationTokenResponseInput, version: number): number {
  let size = 14
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeRenewDelegationTokenResponse(message: RenewDelegationTokenResponseInput, version: number, writer: Writer): void {
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
function decodeRenewDelegationTokenResponse(reader: Reader, version: number): RenewDelegationTokenResponse {
  const errorCode: number = reader.int16()
  const expiryTimestampMs: number = reader.int64()
  const throttleTimeMs: number = reader.int32()
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, expiryTimestampMs, throttleTimeMs }
}
/** Reads and writes {@link RenewDelegationTokenResponse}. */
export const renewDelegationTokenResponse: MessageCodec<RenewDelegationTokenResponse, RenewDelegationTokenResponseInput> = {
  name: 'RenewDelegationTokenResponse',
  key: 39,
  versions: [1, 2],
  flexibleFrom: 2,
  size: sizeOfRenewDelegationTokenResponse,
  recordsSize: noRecords,
  encode: encodeRenewDelegationTokenResponse,
  decode: decodeRenewDelegationTokenResponse,
}

/** Api key 39. */
export const renewDelegationTokenApi: Api<RenewDelegationTokenRequest, RenewDelegationTokenRequestInput, RenewDelegationTokenResponse, RenewDelegationTokenResponseInput> = {
  key: 39,
  name: 'RenewDelegationToken',
  versions: [1, 2],
  latestStable: 2,
  listeners: ['broker', 'controller'],
  request: renewDelegationTokenRequest,
  response: renewDelegationTokenResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
