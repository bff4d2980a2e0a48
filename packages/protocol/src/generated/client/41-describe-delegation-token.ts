// Generated from schemas/client/DescribeDelegationTokenRequest.json and schemas/client/DescribeDelegationTokenResponse.json. Never edit.
import { bytesSize, compactBytesSize, compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** DescribeDelegationTokenRequest, versions 1-3. */
export interface DescribeDelegationTokenRequest {
  readonly owners: readonly DescribeDelegationTokenRequestDescribeDelegationTokenOwner[] | null
}
/** {@link DescribeDelegationTokenRequest} to be written. */
export interface DescribeDelegationTokenRequestInput {
  readonly owners: readonly DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput[] | null
}

/** Part of {@link DescribeDelegationTokenRequest}. */
export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  readonly principalType: string
  readonly principalName: string
}
/** {@link DescribeDelegationTokenRequestDescribeDelegationTokenOwner} to be written. */
export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput {
  readonly principalType: string
  readonly principalName: string
}

function sizeOfDescribeDelegationTokenRequestDescribeDelegationTokenOwner(message: DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput, version: number): number {
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
function encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwner(message: DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput, version: number, writer: Writer): void {
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
function decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwner(reader: Reader, version: number): DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  const principalType: string = version >= 2 ? reader.compactString() : reader.string()
  const principalName: string = version >= 2 ? reader.compactString() : reader.string()
  if (version >= 2) {
    reader.skipTags()
  }
  return { principalType, principalName }
}
function sizeOfDescribeDelegationTokenRequest(message: DescribeDelegationTokenRequestInput, version: number): number {
  let size = 0
  const owners = message.owners
  size += version >= 2 ? compactCountSize(owners?.length ?? -1) : 4
  if (owners !== null) {
    for (const element of owners) size += sizeOfDescribeDelegationTokenRequestDescribeDelegationTokenOwner(element, version)
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeDelegationTokenRequest(message: DescribeDelegationTokenRequestInput, version: number, writer: Writer): void {
  const owners = message.owners
  if (version >= 2) writer.uvarint((owners?.length ?? -1) + 1)
  else writer.int32((owners?.length ?? -1))
  if (owners !== null) {
    for (const element of owners) {
      encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwner(element, version, writer)
    }
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeDelegationTokenRequest(reader: Reader, version: number): DescribeDelegationTokenRequest {
  let owners: readonly DescribeDelegationTokenRequestDescribeDelegationTokenOwner[] | null = NONE
  const ownersCount = version >= 2 ? reader.compactNullableArrayLength(3) : reader.nullableArrayLength(3)
  if (ownersCount >= 0) {
    const elements: DescribeDelegationTokenRequestDescribeDelegationTokenOwner[] = []
    for (let left = ownersCount; left > 0; left--) elements.push(decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwner(reader, version))
    owners = elements
  }
  else owners = null
  if (version >= 2) {
    reader.skipTags()
  }
  return { owners }
}
/** Reads and writes {@link DescribeDelegationTokenRequest}. */
export const describeDelegationTokenRequest: MessageCodec<DescribeDelegationTokenRequest, DescribeDelegationTokenRequestInput> = {
  name: 'DescribeDelegationTokenRequest',
  key: 41,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfDescribeDelegationTokenRequest,
  recordsSize: noRecords,
  encode: encodeDescribeDelegationTokenRequest,
  decode: decodeDescribeDelegationTokenRequest,
}

/** DescribeDelegationTokenResponse, versions 1-3. */
export interface DescribeDelegationTokenResponse {
  readonly errorCode: number
  readonly tokens: readonly DescribeDelegationTokenResponseDescribedDelegationToken[]
  readonly throttleTimeMs: number
}
/** {@link DescribeDelegationTokenResponse} to be written. */
export interface DescribeDelegationTokenResponseInput {
  readonly errorCode: number
  readonly tokens: readonly DescribeDelegationTokenResponseDescribedDelegationTokenInput[]
  readonly throttleTimeMs: number
}

/** Part of {@link DescribeDelegationTokenResponse}. */
export interface DescribeDelegationTokenResponseDescribedDelegationToken {
  readonly principalType: string
  readonly principalName: string
  /** v3 */
  readonly tokenRequesterPrincipalType: string
  /** v3 */
  readonly tokenRequesterPrincipalName: string
  readonly issueTimestamp: number
  readonly expiryTimestamp: number
  readonly maxTimestamp: number
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly renewers: readonly DescribeDelegationTokenResponseDescribedDelegationTokenRenewer[]
}
/** {@link DescribeDelegationTokenResponseDescribedDelegationToken} to be written. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenInput {
  readonly principalType: string
  readonly principalName: string
  readonly tokenRequesterPrincipalType?: string | undefined
  readonly tokenRequesterPrincipalName?: string | undefined
  readonly issueTimestamp: number
  readonly expiryTimestamp: number
  readonly maxTimestamp: number
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly renewers: readonly DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput[]
}

/** Part of {@link DescribeDelegationTokenResponse}. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  readonly principalType: string
  readonly principalName: string
}
/** {@link DescribeDelegationTokenResponseDescribedDelegationTokenRenewer} to be written. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput {
  readonly principalType: string
  readonly principalName: string
}

function sizeOfDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(message: DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput, version: number): number {
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
function encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(message: DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput, version: number, writer: Writer): void {
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
function decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(reader: Reader, version: number): DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  const principalType: string = version >= 2 ? reader.compactString() : reader.string()
  const principalName: string = version >= 2 ? reader.compactString() : reader.string()
  if (version >= 2) {
    reader.skipTags()
  }
  return { principalType, principalName }
}
function sizeOfDescribeDelegationTokenResponseDescribedDelegationToken(message: DescribeDelegationTokenResponseDescribedDelegationTokenInput, version: number): number {
  let size = 24
  const principalType = message.principalType
  size += version >= 2 ? compactStringSize(principalType) : stringSize(principalType)
  const principalName = message.principalName
  size += version >= 2 ? compactStringSize(principalName) : stringSize(principalName)
  const tokenRequesterPrincipalType = message.tokenRequesterPrincipalType ?? ''
  if (version < 3 && tokenRequesterPrincipalType !== '') refuseField('DescribeDelegationTokenResponseDescribedDelegationToken.tokenRequesterPrincipalType', version)
  if (version >= 3) {
    size += compactStringSize(tokenRequesterPrincipalType)
  }
  const tokenRequesterPrincipalName = message.tokenRequesterPrincipalName ?? ''
  if (version < 3 && tokenRequesterPrincipalName !== '') refuseField('DescribeDelegationTokenResponseDescribedDelegationToken.tokenRequesterPrincipalName', version)
  if (version >= 3) {
    size += compactStringSize(tokenRequesterPrincipalName)
  }
  const tokenId = message.tokenId
  size += version >= 2 ? compactStringSize(tokenId) : stringSize(tokenId)
  const hmac = message.hmac
  size += version >= 2 ? compactBytesSize(hmac) : bytesSize(hmac)
  const renewers = message.renewers
  size += version >= 2 ? compactCountSize(renewers.length) : 4
  for (const element of renewers) size += sizeOfDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeDelegationTokenResponseDescribedDelegationToken(message: DescribeDelegationTokenResponseDescribedDelegationTokenInput, version: number, writer: Writer): void {
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
  const issueTimestamp = message.issueTimestamp
  writer.int64(issueTimestamp)
  const expiryTimestamp = message.expiryTimestamp
  writer.int64(expiryTimestamp)
  const maxTimestamp = message.maxTimestamp
  writer.int64(maxTimestamp)
  const tokenId = message.tokenId
  if (version >= 2) writer.compactString(tokenId)
  else writer.string(tokenId)
  const hmac = message.hmac
  if (version >= 2) writer.compactNullableBytes(hmac)
  else writer.nullableBytes(hmac)
  const renewers = message.renewers
  if (version >= 2) writer.uvarint(renewers.length + 1)
  else writer.int32(renewers.length)
  for (const element of renewers) {
    encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeDelegationTokenResponseDescribedDelegationToken(reader: Reader, version: number): DescribeDelegationTokenResponseDescribedDelegationToken {
  const principalType: string = version >= 2 ? reader.compactString() : reader.string()
  const principalName: string = version >= 2 ? reader.compactString() : reader.string()
  const tokenRequesterPrincipalType: string = version >= 3 ? reader.compactString() : ''
  const tokenRequesterPrincipalName: string = version >= 3 ? reader.compactString() : ''
  const issueTimestamp: number = reader.int64()
  const expiryTimestamp: number = reader.int64()
  const maxTimestamp: number = reader.int64()
  const tokenId: string = version >= 2 ? reader.compactString() : reader.string()
  const hmac: Uint8Array = version >= 2 ? reader.compactBytes() : reader.bytes()
  const renewers: DescribeDelegationTokenResponseDescribedDelegationTokenRenewer[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) renewers.push(decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { principalType, principalName, tokenRequesterPrincipalType, tokenRequesterPrincipalName, issueTimestamp, expiryTimestamp, maxTimestamp, tokenId, hmac, renewers }
}
function sizeOfDescribeDelegationTokenResponse(message: DescribeDelegationTokenResponseInput, version: number): number {
  let size = 6
  const tokens = message.tokens
  size += version >= 2 ? compactCountSize(tokens.length) : 4
  for (const element of tokens) size += sizeOfDescribeDelegationTokenResponseDescribedDelegationToken(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeDelegationTokenResponse(message: DescribeDelegationTokenResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const tokens = message.tokens
  if (version >= 2) writer.uvarint(tokens.length + 1)
  else writer.int32(tokens.length)
  for (const element of tokens) {
    encodeDescribeDelegationTokenResponseDescribedDelegationToken(element, version, writer)
  }
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeDelegationTokenResponse(reader: Reader, version: number): DescribeDelegationTokenResponse {
  const errorCode: number = reader.int16()
  const tokens: DescribeDelegationTokenResponseDescribedDelegationToken[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(30) : reader.arrayLength(30); left > 0; left--) tokens.push(decodeDescribeDelegationTokenResponseDescribedDelegationToken(reader, version))
  const throttleTimeMs: number = reader.int32()
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, tokens, throttleTimeMs }
}
/** Reads and writes {@link DescribeDelegationTokenResponse}. */
export const describeDelegationTokenResponse: MessageCodec<DescribeDelegationTokenResponse, DescribeDelegationTokenResponseInput> = {
  name: 'DescribeDelegationTokenResponse',
  key: 41,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfDescribeDelegationTokenResponse,
  recordsSize: noRecords,
  encode: encodeDescribeDelegationTokenResponse,
  decode: decodeDescribeDelegationTokenResponse,
}

/** Api key 41. */
export const describeDelegationTokenApi: Api<DescribeDelegationTokenRequest, DescribeDelegationTokenRequestInput, DescribeDelegationTokenResponse, DescribeDelegationTokenResponseInput> = {
  key: 41,
  name: 'DescribeDelegationToken',
  versions: [1, 3],
  latestStable: 3,
  listeners: ['broker', 'controller'],
  request: describeDelegationTokenRequest,
  response: describeDelegationTokenResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
