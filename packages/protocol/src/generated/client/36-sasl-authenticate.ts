// Generated from schemas/client/SaslAuthenticateRequest.json and schemas/client/SaslAuthenticateResponse.json. Never edit.
import { bytesSize, compactBytesSize, compactNullableStringSize, nullableStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** SaslAuthenticateRequest, versions 0-2. */
export interface SaslAuthenticateRequest {
  readonly authBytes: Uint8Array
}
/** {@link SaslAuthenticateRequest} to be written. */
export interface SaslAuthenticateRequestInput {
  readonly authBytes: Uint8Array
}

function sizeOfSaslAuthenticateRequest(message: SaslAuthenticateRequestInput, version: number): number {
  let size = 0
  const authBytes = message.authBytes
  size += version >= 2 ? compactBytesSize(authBytes) : bytesSize(authBytes)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeSaslAuthenticateRequest(message: SaslAuthenticateRequestInput, version: number, writer: Writer): void {
  const authBytes = message.authBytes
  if (version >= 2) writer.compactNullableBytes(authBytes)
  else writer.nullableBytes(authBytes)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeSaslAuthenticateRequest(reader: Reader, version: number): SaslAuthenticateRequest {
  const authBytes: Uint8Array = version >= 2 ? reader.compactBytes() : reader.bytes()
  if (version >= 2) {
    reader.skipTags()
  }
  return { authBytes }
}
/** Reads and writes {@link SaslAuthenticateRequest}. */
export const saslAuthenticateRequest: MessageCodec<SaslAuthenticateRequest, SaslAuthenticateRequestInput> = {
  name: 'SaslAuthenticateRequest',
  key: 36,
  versions: [0, 2],
  flexibleFrom: 2,
  size: sizeOfSaslAuthenticateRequest,
  recordsSize: noRecords,
  encode: encodeSaslAuthenticateRequest,
  decode: decodeSaslAuthenticateRequest,
}

/** SaslAuthenticateResponse, versions 0-2. */
export interface SaslAuthenticateResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Uint8Array
  /** v1-2; default 0 */
  readonly sessionLifetimeMs: number
}
/** {@link SaslAuthenticateResponse} to be written. */
export interface SaslAuthenticateResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Uint8Array
  readonly sessionLifetimeMs?: number | undefined
}

function sizeOfSaslAuthenticateResponse(message: SaslAuthenticateResponseInput, version: number): number {
  let size = 2
  const errorMessage = message.errorMessage
  size += version >= 2 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const authBytes = message.authBytes
  size += version >= 2 ? compactBytesSize(authBytes) : bytesSize(authBytes)
  if (version >= 1) {
    size += 8
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeSaslAuthenticateResponse(message: SaslAuthenticateResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 2) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const authBytes = message.authBytes
  if (version >= 2) writer.compactNullableBytes(authBytes)
  else writer.nullableBytes(authBytes)
  const sessionLifetimeMs = message.sessionLifetimeMs ?? 0
  if (version >= 1) {
    writer.int64(sessionLifetimeMs)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeSaslAuthenticateResponse(reader: Reader, version: number): SaslAuthenticateResponse {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const authBytes: Uint8Array = version >= 2 ? reader.compactBytes() : reader.bytes()
  const sessionLifetimeMs: number = version >= 1 ? reader.int64() : 0
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, errorMessage, authBytes, sessionLifetimeMs }
}
/** Reads and writes {@link SaslAuthenticateResponse}. */
export const saslAuthenticateResponse: MessageCodec<SaslAuthenticateResponse, SaslAuthenticateResponseInput> = {
  name: 'SaslAuthenticateResponse',
  key: 36,
  versions: [0, 2],
  flexibleFrom: 2,
  size: sizeOfSaslAuthenticateResponse,
  recordsSize: noRecords,
  encode: encodeSaslAuthenticateResponse,
  decode: decodeSaslAuthenticateResponse,
}

/** Api key 36. */
export const saslAuthenticateApi: Api<SaslAuthenticateRequest, SaslAuthenticateRequestInput, SaslAuthenticateResponse, SaslAuthenticateResponseInput> = {
  key: 36,
  name: 'SaslAuthenticate',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['broker', 'controller'],
  request: saslAuthenticateRequest,
  response: saslAuthenticateResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
