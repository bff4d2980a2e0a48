// Generated from schemas/client/DescribeUserScramCredentialsRequest.json and schemas/client/DescribeUserScramCredentialsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** DescribeUserScramCredentialsRequest, versions 0. */
export interface DescribeUserScramCredentialsRequest {
  readonly users: readonly DescribeUserScramCredentialsRequestUserName[] | null
}
/** {@link DescribeUserScramCredentialsRequest} to be written. */
export interface DescribeUserScramCredentialsRequestInput {
  readonly users: readonly DescribeUserScramCredentialsRequestUserNameInput[] | null
}

/** Part of {@link DescribeUserScramCredentialsRequest}. */
export interface DescribeUserScramCredentialsRequestUserName {
  readonly name: string
}
/** {@link DescribeUserScramCredentialsRequestUserName} to be written. */
export interface DescribeUserScramCredentialsRequestUserNameInput {
  readonly name: string
}

function sizeOfDescribeUserScramCredentialsRequestUserName(message: DescribeUserScramCredentialsRequestUserNameInput, _version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeDescribeUserScramCredentialsRequestUserName(message: DescribeUserScramCredentialsRequestUserNameInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  writer.uvarint(0)
}
function decodeDescribeUserScramCredentialsRequestUserName(reader: Reader, _version: number): DescribeUserScramCredentialsRequestUserName {
  const name: string = reader.compactString()
  reader.skipTags()
  return { name }
}
function sizeOfDescribeUserScramCredentialsRequest(message: DescribeUserScramCredentialsRequestInput, version: number): number {
  let size = 1
  const users = message.users
  size += compactCountSize(users?.length ?? -1)
  if (users !== null) {
    for (const element of users) size += sizeOfDescribeUserScramCredentialsRequestUserName(element, version)
  }
  return size
}
function encodeDescribeUserScramCredentialsRequest(message: DescribeUserScramCredentialsRequestInput, version: number, writer: Writer): void {
  const users = message.users
  writer.uvarint((users?.length ?? -1) + 1)
  if (users !== null) {
    for (const element of users) {
      encodeDescribeUserScramCredentialsRequestUserName(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeDescribeUserScramCredentialsRequest(reader: Reader, version: number): DescribeUserScramCredentialsRequest {
  let users: readonly DescribeUserScramCredentialsRequestUserName[] | null = NONE
  const usersCount = reader.compactNullableArrayLength(2)
  if (usersCount >= 0) {
    const elements: DescribeUserScramCredentialsRequestUserName[] = []
    for (let left = usersCount; left > 0; left--) elements.push(decodeDescribeUserScramCredentialsRequestUserName(reader, version))
    users = elements
  }
  else users = null
  reader.skipTags()
  return { users }
}
/** Reads and writes {@link DescribeUserScramCredentialsRequest}. */
export const describeUserScramCredentialsRequest: MessageCodec<DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsRequestInput> = {
  name: 'DescribeUserScramCredentialsRequest',
  key: 50,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDescribeUserScramCredentialsRequest,
  recordsSize: noRecords,
  encode: encodeDescribeUserScramCredentialsRequest,
  decode: decodeDescribeUserScramCredentialsRequest,
}

/** DescribeUserScramCredentialsResponse, versions 0. */
export interface DescribeUserScramCredentialsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results: readonly DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult[]
}
/** {@link DescribeUserScramCredentialsResponse} to be written. */
export interface DescribeUserScramCredentialsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results: readonly DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput[]
}

/** Part of {@link DescribeUserScramCredentialsResponse}. */
export interface DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly credentialInfos: readonly DescribeUserScramCredentialsResponseCredentialInfo[]
}
/** {@link DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult} to be written. */
export interface DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly credentialInfos: readonly DescribeUserScramCredentialsResponseCredentialInfoInput[]
}

/** Part of {@link DescribeUserScramCredentialsResponse}. */
export interface DescribeUserScramCredentialsResponseCredentialInfo {
  readonly mechanism: number
  readonly iterations: number
}
/** {@link DescribeUserScramCredentialsResponseCredentialInfo} to be written. */
export interface DescribeUserScramCredentialsResponseCredentialInfoInput {
  readonly mechanism: number
  readonly iterations: number
}

function sizeOfDescribeUserScramCredentialsResponseCredentialInfo(_message: DescribeUserScramCredentialsResponseCredentialInfoInput, _version: number): number {
  let size = 6
  return size
}
function encodeDescribeUserScramCredentialsResponseCredentialInfo(message: DescribeUserScramCredentialsResponseCredentialInfoInput, _version: number, writer: Writer): void {
  const mechanism = message.mechanism
  writer.int8(mechanism)
  const iterations = message.iterations
  writer.int32(iterations)
  writer.uvarint(0)
}
function decodeDescribeUserScramCredentialsResponseCredentialInfo(reader: Reader, _version: number): DescribeUserScramCredentialsResponseCredentialInfo {
  const mechanism: number = reader.int8()
  const iterations: number = reader.int32()
  reader.skipTags()
  return { mechanism, iterations }
}
function sizeOfDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(message: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput, version: number): number {
  let size = 3
  const user = message.user
  size += compactStringSize(user)
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  const credentialInfos = message.credentialInfos
  size += compactCountSize(credentialInfos.length)
  for (const element of credentialInfos) size += sizeOfDescribeUserScramCredentialsResponseCredentialInfo(element, version)
  return size
}
function encodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(message: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput, version: number, writer: Writer): void {
  const user = message.user
  writer.compactString(user)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  const credentialInfos = message.credentialInfos
  writer.uvarint(credentialInfos.length + 1)
  for (const element of credentialInfos) {
    encodeDescribeUserScramCredentialsResponseCredentialInfo(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(reader: Reader, version: number): DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult {
  const user: string = reader.compactString()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const credentialInfos: DescribeUserScramCredentialsResponseCredentialInfo[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) credentialInfos.push(decodeDescribeUserScramCredentialsResponseCredentialInfo(reader, version))
  reader.skipTags()
  return { user, errorCode, errorMessage, credentialInfos }
}
function sizeOfDescribeUserScramCredentialsResponse(message: DescribeUserScramCredentialsResponseInput, version: number): number {
  let size = 7
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  const results = message.results
  size += compactCountSize(results.length)
  for (const element of results) size += sizeOfDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(element, version)
  return size
}
function encodeDescribeUserScramCredentialsResponse(message: DescribeUserScramCredentialsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  const results = message.results
  writer.uvarint(results.length + 1)
  for (const element of results) {
    encodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeUserScramCredentialsResponse(reader: Reader, version: number): DescribeUserScramCredentialsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const results: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) results.push(decodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, results }
}
/** Reads and writes {@link DescribeUserScramCredentialsResponse}. */
export const describeUserScramCredentialsResponse: MessageCodec<DescribeUserScramCredentialsResponse, DescribeUserScramCredentialsResponseInput> = {
  name: 'DescribeUserScramCredentialsResponse',
  key: 50,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDescribeUserScramCredentialsResponse,
  recordsSize: noRecords,
  encode: encodeDescribeUserScramCredentialsResponse,
  decode: decodeDescribeUserScramCredentialsResponse,
}

/** Api key 50. */
export const describeUserScramCredentialsApi: Api<DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsRequestInput, DescribeUserScramCredentialsResponse, DescribeUserScramCredentialsResponseInput> = {
  key: 50,
  name: 'DescribeUserScramCredentials',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker', 'controller'],
  request: describeUserScramCredentialsRequest,
  response: describeUserScramCredentialsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
