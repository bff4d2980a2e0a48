// Generated from schemas/client/CreateAclsRequest.json and schemas/client/CreateAclsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** CreateAclsRequest, versions 1-3. */
export interface CreateAclsRequest {
  readonly creations: readonly CreateAclsRequestAclCreation[]
}
/** {@link CreateAclsRequest} to be written. */
export interface CreateAclsRequestInput {
  readonly creations: readonly CreateAclsRequestAclCreationInput[]
}

/** Part of {@link CreateAclsRequest}. */
export interface CreateAclsRequestAclCreation {
  readonly resourceType: number
  readonly resourceName: string
  /** default 3 */
  readonly resourcePatternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
/** {@link CreateAclsRequestAclCreation} to be written. */
export interface CreateAclsRequestAclCreationInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly resourcePatternType?: number | undefined
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}

function sizeOfCreateAclsRequestAclCreation(message: CreateAclsRequestAclCreationInput, version: number): number {
  let size = 4
  const resourceName = message.resourceName
  size += version >= 2 ? compactStringSize(resourceName) : stringSize(resourceName)
  const principal = message.principal
  size += version >= 2 ? compactStringSize(principal) : stringSize(principal)
  const host = message.host
  size += version >= 2 ? compactStringSize(host) : stringSize(host)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreateAclsRequestAclCreation(message: CreateAclsRequestAclCreationInput, version: number, writer: Writer): void {
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 2) writer.compactString(resourceName)
  else writer.string(resourceName)
  const resourcePatternType = message.resourcePatternType ?? 3
  writer.int8(resourcePatternType)
  const principal = message.principal
  if (version >= 2) writer.compactString(principal)
  else writer.string(principal)
  const host = message.host
  if (version >= 2) writer.compactString(host)
  else writer.string(host)
  const operation = message.operation
  writer.int8(operation)
  const permissionType = message.permissionType
  writer.int8(permissionType)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreateAclsRequestAclCreation(reader: Reader, version: number): CreateAclsRequestAclCreation {
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 2 ? reader.compactString() : reader.string()
  const resourcePatternType: number = reader.int8()
  const principal: string = version >= 2 ? reader.compactString() : reader.string()
  const host: string = version >= 2 ? reader.compactString() : reader.string()
  const operation: number = reader.int8()
  const permissionType: number = reader.int8()
  if (version >= 2) {
    reader.skipTags()
  }
  return { resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType }
}
function sizeOfCreateAclsRequest(message: CreateAclsRequestInput, version: number): number {
  let size = 0
  const creations = message.creations
  size += version >= 2 ? compactCountSize(creations.length) : 4
  for (const element of creations) size += sizeOfCreateAclsRequestAclCreation(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreateAclsRequest(message: CreateAclsRequestInput, version: number, writer: Writer): void {
  const creations = message.creations
  if (version >= 2) writer.uvarint(creations.length + 1)
  else writer.int32(creations.length)
  for (const element of creations) {
    encodeCreateAclsRequestAclCreation(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreateAclsRequest(reader: Reader, version: number): CreateAclsRequest {
  const creations: CreateAclsRequestAclCreation[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(8) : reader.arrayLength(8); left > 0; left--) creations.push(decodeCreateAclsRequestAclCreation(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { creations }
}
/** Reads and writes {@link CreateAclsRequest}. */
export const createAclsRequest: MessageCodec<CreateAclsRequest, CreateAclsRequestInput> = {
  name: 'CreateAclsRequest',
  key: 30,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfCreateAclsRequest,
  recordsSize: noRecords,
  encode: encodeCreateAclsRequest,
  decode: decodeCreateAclsRequest,
}

/** CreateAclsResponse, versions 1-3. */
export interface CreateAclsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly CreateAclsResponseAclCreationResult[]
}
/** {@link CreateAclsResponse} to be written. */
export interface CreateAclsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly CreateAclsResponseAclCreationResultInput[]
}

/** Part of {@link CreateAclsResponse}. */
export interface CreateAclsResponseAclCreationResult {
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link CreateAclsResponseAclCreationResult} to be written. */
export interface CreateAclsResponseAclCreationResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
}

function sizeOfCreateAclsResponseAclCreationResult(message: CreateAclsResponseAclCreationResultInput, version: number): number {
  let size = 2
  const errorMessage = message.errorMessage
  size += version >= 2 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreateAclsResponseAclCreationResult(message: CreateAclsResponseAclCreationResultInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 2) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreateAclsResponseAclCreationResult(reader: Reader, version: number): CreateAclsResponseAclCreationResult {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, errorMessage }
}
function sizeOfCreateAclsResponse(message: CreateAclsResponseInput, version: number): number {
  let size = 4
  const results = message.results
  size += version >= 2 ? compactCountSize(results.length) : 4
  for (const element of results) size += sizeOfCreateAclsResponseAclCreationResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeCreateAclsResponse(message: CreateAclsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const results = message.results
  if (version >= 2) writer.uvarint(results.length + 1)
  else writer.int32(results.length)
  for (const element of results) {
    encodeCreateAclsResponseAclCreationResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeCreateAclsResponse(reader: Reader, version: number): CreateAclsResponse {
  const throttleTimeMs: number = reader.int32()
  const results: CreateAclsResponseAclCreationResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) results.push(decodeCreateAclsResponseAclCreationResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, results }
}
/** Reads and writes {@link CreateAclsResponse}. */
export const createAclsResponse: MessageCodec<CreateAclsResponse, CreateAclsResponseInput> = {
  name: 'CreateAclsResponse',
  key: 30,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfCreateAclsResponse,
  recordsSize: noRecords,
  encode: encodeCreateAclsResponse,
  decode: decodeCreateAclsResponse,
}

/** Api key 30. */
export const createAclsApi: Api<CreateAclsRequest, CreateAclsRequestInput, CreateAclsResponse, CreateAclsResponseInput> = {
  key: 30,
  name: 'CreateAcls',
  versions: [1, 3],
  latestStable: 3,
  listeners: ['broker', 'controller'],
  request: createAclsRequest,
  response: createAclsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
