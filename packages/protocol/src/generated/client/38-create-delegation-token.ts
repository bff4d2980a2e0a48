// Generated from schemas/client/CreateDelegationTokenRequest.json and schemas/client/CreateDelegationTokenResponse.json. Never edit.
import { bytesSize, compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** CreateDelegationTokenRequest, versions 1-3. */
export interface CreateDelegationTokenRequest {
  /** v3 */
  readonly ownerPrincipalType: string | null
  /** v3 */
  readonly ownerPrincipalName: string | null
  readonly renewers: readonly CreateDelegationTokenRequestCreatableRenewers[]
  readonly maxLifetimeMs: number
}
/** {@link CreateDelegationTokenRequest} to be written. */
export interface CreateDelegationTokenRequestInput {
  readonly ownerPrincipalType?: string | null | undefined
  readonly ownerPrincipalName?: string | null | undefined
  readonly renewers: readonly CreateDelegationTokenRequestCreatableRenewersInput[]
  readonly maxLifetimeMs: number
}

/** Part of {@link CreateDelegationTokenRequest}. */
export interface CreateDelegationTokenRequestCreatableRenewers {
  readonly principalType: string
  readonly principalName: string
}
/** {@link CreateDelegationTokenRequestCreatableRenewers} to be written. */
export interface CreateDelegationTokenRequestCreatableRenewersInput {
  readonly principalType: string
  readonly principalName: string
}

function sizeOfCreateDelegationTokenRequestCreatableRenewers(message: CreateDelegationTokenRequestCreatableRenewersInput, version: number): number {
  let size = 0
  const principalType = message.principalType
  size += version >= 2 ? compactStringSize(principalType) : stringSize(principalType)
  const principalName = message.principalName
  size += version >= 2 ? compactStringSize(principalName) : stringSize(principalName)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreateDelegationTokenRequestCreatableRenewers(message: CreateDelegationTokenRequestCreatableRenewersInput, version: number, writer: Writer): void {
  const principalType = message.principalType
  if (version >= 2) writer.compactString(principalType)
  else writer.string(principalType)
  const principalName = message.principalName
  if (version >= 2) writer.compactString(principalName)
  else writer.string(principalName)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreateDelegationTokenRequestCreatableRenewers(reader: Reader, version: number): CreateDelegationTokenRequestCreatableRenewers {
  const principalType: string = version >= 2 ? reader.compactString() : reader.string()
  const principalName: string = version >= 2 ? reader.compactString() : reader.string()
  if (version >= 2) {
    reader.skipTags()
  }
  return { principalType, principalName }
}
function sizeOfCreateDelegationTokenRequest(message: CreateDelegationTokenRequestInput, version: number): number {
  let size = 8
  const ownerPrincipalType = message.ownerPrincipalType === undefined ? '' : message.ownerPrincipalType
  if (version < 3 && ownerPrincipalType !== '') refuseField('CreateDelegationTokenRequest.ownerPrincipalType', version)
  if (version >= 3) {
    size += compactNullableStringSize(ownerPrincipalType)
  }
  const ownerPrincipalName = message.ownerPrincipalName === undefined ? '' : message.ownerPrincipalName
  if (version < 3 && ownerPrincipalName !== '') refuseField('CreateDelegationTokenRequest.ownerPrincipalName', version)
  if (version >= 3) {
    size += compactNullableStringSize(ownerPrincipalName)
  }
  const renewers = message.renewers
  size += version >= 2 ? compactCountSize(renewers.length) : 4
  for (const element of renewers) size += sizeOfCreateDelegationTokenRequestCreatableRenewers(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreateDelegationTokenRequest(message: CreateDelegationTokenRequestInput, version: number, writer: Writer): void {
  const ownerPrincipalType = message.ownerPrincipalType === undefined ? '' : message.ownerPrincipalType
  if (version >= 3) {
    writer.compactNullableString(ownerPrincipalType)
  }
  const ownerPrincipalName = message.ownerPrincipalName === undefined ? '' : message.ownerPrincipalName
  if (version >= 3) {
    writer.compactNullableString(ownerPrincipalName)
  }
  const renewers = message.renewers
  if (version >= 2) writer.uvarint(renewers.length + 1)
  else writer.int32(renewers.length)
  for (const element of renewers) {
    encodeCreateDelegationTokenRequestCreatableRenewers(element, version, writer)
  }
  const maxLifetimeMs = message.maxLifetimeMs
  writer.int64(maxLifetimeMs)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreateDelegationTokenRequest(reader: Reader, version: number): CreateDelegationTokenRequest {
  const ownerPrincipalType: string | null = version >= 3 ? reader.compactNullableString() : ''
  const ownerPrincipalName: string | null = version >= 3 ? reader.compactNullableString() : ''
  const renewers: CreateDelegationTokenRequestCreatableRenewers[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) renewers.push(decodeCreateDelegationTokenRequestCreatableRenewers(reader, version))
  const maxLifetimeMs: number = reader.int64()
  if (version >= 2) {
    reader.skipTags()
  }
  return { ownerPrincipalType, ownerPrincipalName, renewers, maxLifetimeMs }
}
/** Reads and writes {@link CreateDelegationTokenRequest}. */
export const createDelegationTokenRequest: MessageCodec<CreateDelegationTokenRequest, CreateDelegationTokenRequestInput> = {
  name: 'CreateDelegationTokenRequest',
  key: 38,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfCreateDelegationTokenRequest,
  recordsSize: noRecords,
  encode: encodeCreateDelegationTokenRequest,
  decode: decodeCreateDelegationTokenRequest,
}

/** CreateDelegationTokenResponse, versions 1-3. */
export interface CreateDelegationTokenResponse {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  /** v3 */
  readonly tokenRequesterPrincipalType: string
  /** v3 */
  readonly tokenRequesterPrincipalName: string
  readonly issueTimestampMs: number
  readonly expiryTimestampMs: number
  readonly maxTimestampMs: number
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly throttleTimeMs: number
}
/** {@link CreateDelegationTokenResponse} to be written. */
export interface CreateDelegationTokenResponseInput {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  readonly tokenRequesterPrincipalType?: string | undefined
  readonly tokenRequesterPrincipalName?: string | undefined
  readonly issueTimestampMs: number
  readonly expiryTimestampMs: number
  readonly maxTimestampMs: number
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly throttleTimeMs: number
}

function sizeOfCreateDelegationTokenResponse(message: CreateDelegationTokenResponseInput, version: number): number {
  let size = 30
  const principalType = message.principalType
  size += version >= 2 ? compactStringSize(principalType) : stringSize(principalType)
  const principalName = message.principalName
  size += version >= 2 ? compactStringSize(principalName) : stringSize(principalName)
  const tokenRequesterPrincipalType = message.tokenRequesterPrincipalType ?? ''
  if (version < 3 && tokenRequesterPrincipalType !== '') refuseField('CreateDelegationTokenResponse.tokenRequesterPrincipalType', version)
  if (version >= 3) {
    size += compactStringSize(tokenRequesterPrincipalType)
  }
  const tokenRequesterPrincipalName = message.tokenRequesterPrincipalName ?? ''
  if (version < 3 && tokenRequesterPrincipalName !== '') refuseField('CreateDelegationTokenResponse.tokenRequesterPrincipalName', version)
  if (version >= 3) {
    size += compactStringSize(tokenRequesterPrincipalName)
  }
  const tokenId = message.tokenId
  size += version >= 2 ? compactStringSize(tokenId) : stringSize(tokenId)
  const hmac = message.hmac
  size += version >= 2 ? compactBytesSize(hmac) : bytesSize(hmac)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreateDelegationTokenResponse(message: CreateDelegationTokenResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const principalType = message.principalType
  if (version >= 2) writer.compactString(principalType)
  else writer.string(principalType)
  const principalName = message.principalName
  if (version >= 2) writer.compactString(principalName)
  else writer.string(principalName)
  const tokenRequesterPrincipalType = message.tokenRequesterPrincipalType ?? ''
  if (version >= 3) {
    writer.compactString(tokenRequesterPrincipalType)
  }
  const tokenRequesterPrincipalName = message.tokenRequesterPrincipalName ?? ''
  if (version >= 3) {
    writer.compactString(tokenRequesterPrincipalName)
  }
  const issueTimestampMs = message.issueTimestampMs
  writer.int64(issueTimestampMs)
  const expiryTimestampMs = message.expiryTimestampMs
  writer.int64(expiryTimestampMs)
  const maxTimestampMs = message.maxTimestampMs
  writer.int64(maxTimestampMs)
  const tokenId = message.tokenId
  if (version >= 2) writer.compactString(tokenId)
  else writer.string(tokenId)
  const hmac = message.hmac
  if (version >= 2) writer.compactNullableBytes(hmac)
  else writer.nullableBytes(hmac)
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreateDelegationTokenResponse(reader: Reader, version: number): CreateDelegationTokenResponse {
  const errorCode: number = reader.int16()
  const principalType: string = version >= 2 ? reader.compactString() : reader.string()
  const principalName: string = version >= 2 ? reader.compactString() : reader.string()
  const tokenRequesterPrincipalType: string = version >= 3 ? reader.compactString() : ''
  const tokenRequesterPrincipalName: string = version >= 3 ? reader.compactString() : ''
  const issueTimestampMs: number = reader.int64()
  const expiryTimestampMs: number = reader.int64()
  const maxTimestampMs: number = reader.int64()
  const tokenId: string = version >= 2 ? reader.compactString() : reader.string()
  const hmac: Uint8Array = version >= 2 ? reader.compactBytes() : reader.bytes()
  const throttleTimeMs: number = reader.int32()
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, principalType, principalName, tokenRequesterPrincipalType, tokenRequesterPrincipalName, issueTimestampMs, expiryTimestampMs, maxTimestampMs, tokenId, hmac, throttleTimeMs }
}
/** Reads and writes {@link CreateDelegationTokenResponse}. */
export const createDelegationTokenResponse: MessageCodec<CreateDelegationTokenResponse, CreateDelegationTokenResponseInput> = {
  name: 'CreateDelegationTokenResponse',
  key: 38,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfCreateDelegationTokenResponse,
  recordsSize: noRecords,
  encode: encodeCreateDelegationTokenResponse,
  decode: decodeCreateDelegationTokenResponse,
}

/** Api key 38. */
export const createDelegationTokenApi: Api<CreateDelegationTokenRequest, CreateDelegationTokenRequestInput, CreateDelegationTokenResponse, CreateDelegationTokenResponseInput> = {
  key: 38,
  name: 'CreateDelegationToken',
  versions: [1, 3],
  latestStable: 3,
  listeners: ['broker', 'controller'],
  request: createDelegationTokenRequest,
  response: createDelegationTokenResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
