// Generated from schemas/client/AlterUserScramCredentialsRequest.json and schemas/client/AlterUserScramCredentialsResponse.json. Never edit.
import { compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** AlterUserScramCredentialsRequest, versions 0. */
export interface AlterUserScramCredentialsRequest {
  readonly deletions: readonly AlterUserScramCredentialsRequestScramCredentialDeletion[]
  readonly upsertions: readonly AlterUserScramCredentialsRequestScramCredentialUpsertion[]
}
/** {@link AlterUserScramCredentialsRequest} to be written. */
export interface AlterUserScramCredentialsRequestInput {
  readonly deletions: readonly AlterUserScramCredentialsRequestScramCredentialDeletionInput[]
  readonly upsertions: readonly AlterUserScramCredentialsRequestScramCredentialUpsertionInput[]
}

/** Part of {@link AlterUserScramCredentialsRequest}. */
export interface AlterUserScramCredentialsRequestScramCredentialUpsertion {
  readonly name: string
  readonly mechanism: number
  readonly iterations: number
  readonly salt: Uint8Array
  readonly saltedPassword: Uint8Array
}
/** {@link AlterUserScramCredentialsRequestScramCredentialUpsertion} to be written. */
export interface AlterUserScramCredentialsRequestScramCredentialUpsertionInput {
  readonly name: string
  readonly mechanism: number
  readonly iterations: number
  readonly salt: Uint8Array
  readonly saltedPassword: Uint8Array
}

/** Part of {@link AlterUserScramCredentialsRequest}. */
export interface AlterUserScramCredentialsRequestScramCredentialDeletion {
  readonly name: string
  readonly mechanism: number
}
/** {@link AlterUserScramCredentialsRequestScramCredentialDeletion} to be written. */
export interface AlterUserScramCredentialsRequestScramCredentialDeletionInput {
  readonly name: string
  readonly mechanism: number
}

function sizeOfAlterUserScramCredentialsRequestScramCredentialDeletion(message: AlterUserScramCredentialsRequestScramCredentialDeletionInput, _version: number): number {
  let size = 2
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeAlterUserScramCredentialsRequestScramCredentialDeletion(message: AlterUserScramCredentialsRequestScramCredentialDeletionInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const mechanism = message.mechanism
  writer.int8(mechanism)
  writer.uvarint(0)
}
function decodeAlterUserScramCredentialsRequestScramCredentialDeletion(reader: Reader, _version: number): AlterUserScramCredentialsRequestScramCredentialDeletion {
  const name: string = reader.compactString()
  const mechanism: number = reader.int8()
  reader.skipTags()
  return { name, mechanism }
}
function sizeOfAlterUserScramCredentialsRequestScramCredentialUpsertion(message: AlterUserScramCredentialsRequestScramCredentialUpsertionInput, _version: number): number {
  let size = 6
  const name = message.name
  size += compactStringSize(name)
  const salt = message.salt
  size += compactBytesSize(salt)
  const saltedPassword = message.saltedPassword
  size += compactBytesSize(saltedPassword)
  return size
}
function encodeAlterUserScramCredentialsRequestScramCredentialUpsertion(message: AlterUserScramCredentialsRequestScramCredentialUpsertionInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const mechanism = message.mechanism
  writer.int8(mechanism)
  const iterations = message.iterations
  writer.int32(iterations)
  const salt = message.salt
  writer.compactNullableBytes(salt)
  const saltedPassword = message.saltedPassword
  writer.compactNullableBytes(saltedPassword)
  writer.uvarint(0)
}
function decodeAlterUserScramCredentialsRequestScramCredentialUpsertion(reader: Reader, _version: number): AlterUserScramCredentialsRequestScramCredentialUpsertion {
  const name: string = reader.compactString()
  const mechanism: number = reader.int8()
  const iterations: number = reader.int32()
  const salt: Uint8Array = reader.compactBytes()
  const saltedPassword: Uint8Array = reader.compactBytes()
  reader.skipTags()
  return { name, mechanism, iterations, salt, saltedPassword }
}
function sizeOfAlterUserScramCredentialsRequest(message: AlterUserScramCredentialsRequestInput, version: number): number {
  let size = 1
  const deletions = message.deletions
  size += compactCountSize(deletions.length)
  for (const element of deletions) size += sizeOfAlterUserScramCredentialsRequestScramCredentialDeletion(element, version)
  const upsertions = message.upsertions
  size += compactCountSize(upsertions.length)
  for (const element of upsertions) size += sizeOfAlterUserScramCredentialsRequestScramCredentialUpsertion(element, version)
  return size
}
function encodeAlterUserScramCredentialsRequest(message: AlterUserScramCredentialsRequestInput, version: number, writer: Writer): void {
  const deletions = message.deletions
  writer.uvarint(deletions.length + 1)
  for (const element of deletions) {
    encodeAlterUserScramCredentialsRequestScramCredentialDeletion(element, version, writer)
  }
  const upsertions = message.upsertions
  writer.uvarint(upsertions.length + 1)
  for (const element of upsertions) {
    encodeAlterUserScramCredentialsRequestScramCredentialUpsertion(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterUserScramCredentialsRequest(reader: Reader, version: number): AlterUserScramCredentialsRequest {
  const deletions: AlterUserScramCredentialsRequestScramCredentialDeletion[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) deletions.push(decodeAlterUserScramCredentialsRequestScramCredentialDeletion(reader, version))
  const upsertions: AlterUserScramCredentialsRequestScramCredentialUpsertion[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) upsertions.push(decodeAlterUserScramCredentialsRequestScramCredentialUpsertion(reader, version))
  reader.skipTags()
  return { deletions, upsertions }
}
/** Reads and writes {@link AlterUserScramCredentialsRequest}. */
export const alterUserScramCredentialsRequest: MessageCodec<AlterUserScramCredentialsRequest, AlterUserScramCredentialsRequestInput> = {
  name: 'AlterUserScramCredentialsRequest',
  key: 51,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAlterUserScramCredentialsRequest,
  recordsSize: noRecords,
  encode: encodeAlterUserScramCredentialsRequest,
  decode: decodeAlterUserScramCredentialsRequest,
}

/** AlterUserScramCredentialsResponse, versions 0. */
export interface AlterUserScramCredentialsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly AlterUserScramCredentialsResponseAlterUserScramCredentialsResult[]
}
/** {@link AlterUserScramCredentialsResponse} to be written. */
export interface AlterUserScramCredentialsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput[]
}

/** Part of {@link AlterUserScramCredentialsResponse}. */
export interface AlterUserScramCredentialsResponseAlterUserScramCredentialsResult {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link AlterUserScramCredentialsResponseAlterUserScramCredentialsResult} to be written. */
export interface AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
}

function sizeOfAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(message: AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput, _version: number): number {
  let size = 3
  const user = message.user
  size += compactStringSize(user)
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(message: AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput, _version: number, writer: Writer): void {
  const user = message.user
  writer.compactString(user)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(reader: Reader, _version: number): AlterUserScramCredentialsResponseAlterUserScramCredentialsResult {
  const user: string = reader.compactString()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { user, errorCode, errorMessage }
}
function sizeOfAlterUserScramCredentialsResponse(message: AlterUserScramCredentialsResponseInput, version: number): number {
  let size = 5
  const results = message.results
  size += compactCountSize(results.length)
  for (const element of results) size += sizeOfAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(element, version)
  return size
}
function encodeAlterUserScramCredentialsResponse(message: AlterUserScramCredentialsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const results = message.results
  writer.uvarint(results.length + 1)
  for (const element of results) {
    encodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterUserScramCredentialsResponse(reader: Reader, version: number): AlterUserScramCredentialsResponse {
  const throttleTimeMs: number = reader.int32()
  const results: AlterUserScramCredentialsResponseAlterUserScramCredentialsResult[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) results.push(decodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(reader, version))
  reader.skipTags()
  return { throttleTimeMs, results }
}
/** Reads and writes {@link AlterUserScramCredentialsResponse}. */
export const alterUserScramCredentialsResponse: MessageCodec<AlterUserScramCredentialsResponse, AlterUserScramCredentialsResponseInput> = {
  name: 'AlterUserScramCredentialsResponse',
  key: 51,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAlterUserScramCredentialsResponse,
  recordsSize: noRecords,
  encode: encodeAlterUserScramCredentialsResponse,
  decode: decodeAlterUserScramCredentialsResponse,
}

/** Api key 51. */
export const alterUserScramCredentialsApi: Api<AlterUserScramCredentialsRequest, AlterUserScramCredentialsRequestInput, AlterUserScramCredentialsResponse, AlterUserScramCredentialsResponseInput> = {
  key: 51,
  name: 'AlterUserScramCredentials',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker', 'controller'],
  request: alterUserScramCredentialsRequest,
  response: alterUserScramCredentialsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
