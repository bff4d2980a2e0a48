// Generated from schemas/client/DeleteAclsRequest.json and schemas/client/DeleteAclsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** DeleteAclsRequest, versions 1-3. */
export interface DeleteAclsRequest {
  readonly filters: readonly DeleteAclsRequestDeleteAclsFilter[]
}
/** {@link DeleteAclsRequest} to be written. */
export interface DeleteAclsRequestInput {
  readonly filters: readonly DeleteAclsRequestDeleteAclsFilterInput[]
}

/** Part of {@link DeleteAclsRequest}. */
export interface DeleteAclsRequestDeleteAclsFilter {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  /** default 3 */
  readonly patternTypeFilter: number
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}
/** {@link DeleteAclsRequestDeleteAclsFilter} to be written. */
export interface DeleteAclsRequestDeleteAclsFilterInput {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  readonly patternTypeFilter?: number | undefined
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}

function sizeOfDeleteAclsRequestDeleteAclsFilter(message: DeleteAclsRequestDeleteAclsFilterInput, version: number): number {
  let size = 4
  const resourceNameFilter = message.resourceNameFilter
  size += version >= 2 ? compactNullableStringSize(resourceNameFilter) : nullableStringSize(resourceNameFilter)
  const principalFilter = message.principalFilter
  size += version >= 2 ? compactNullableStringSize(principalFilter) : nullableStringSize(principalFilter)
  const hostFilter = message.hostFilter
  size += version >= 2 ? compactNullableStringSize(hostFilter) : nullableStringSize(hostFilter)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteAclsRequestDeleteAclsFilter(message: DeleteAclsRequestDeleteAclsFilterInput, version: number, writer: Writer): void {
  const resourceTypeFilter = message.resourceTypeFilter
  writer.int8(resourceTypeFilter)
  const resourceNameFilter = message.resourceNameFilter
  if (version >= 2) writer.compactNullableString(resourceNameFilter)
  else writer.nullableString(resourceNameFilter)
  const patternTypeFilter = message.patternTypeFilter ?? 3
  writer.int8(patternTypeFilter)
  const principalFilter = message.principalFilter
  if (version >= 2) writer.compactNullableString(principalFilter)
  else writer.nullableString(principalFilter)
  const hostFilter = message.hostFilter
  if (version >= 2) writer.compactNullableString(hostFilter)
  else writer.nullableString(hostFilter)
  const operation = message.operation
  writer.int8(operation)
  const permissionType = message.permissionType
  writer.int8(permissionType)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteAclsRequestDeleteAclsFilter(reader: Reader, version: number): DeleteAclsRequestDeleteAclsFilter {
  const resourceTypeFilter: number = reader.int8()
  const resourceNameFilter: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const patternTypeFilter: number = reader.int8()
  const principalFilter: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const hostFilter: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const operation: number = reader.int8()
  const permissionType: number = reader.int8()
  if (version >= 2) {
    reader.skipTags()
  }
  return { resourceTypeFilter, resourceNameFilter, patternTypeFilter, principalFilter, hostFilter, operation, permissionType }
}
function sizeOfDeleteAclsRequest(message: DeleteAclsRequestInput, version: number): number {
  let size = 0
  const filters = message.filters
  size += version >= 2 ? compactCountSize(filters.length) : 4
  for (const element of filters) size += sizeOfDeleteAclsRequestDeleteAclsFilter(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteAclsRequest(message: DeleteAclsRequestInput, version: number, writer: Writer): void {
  const filters = message.filters
  if (version >= 2) writer.uvarint(filters.length + 1)
  else writer.int32(filters.length)
  for (const element of filters) {
    encodeDeleteAclsRequestDeleteAclsFilter(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteAclsRequest(reader: Reader, version: number): DeleteAclsRequest {
  const filters: DeleteAclsRequestDeleteAclsFilter[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(8) : reader.arrayLength(8); left > 0; left--) filters.push(decodeDeleteAclsRequestDeleteAclsFilter(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { filters }
}
/** Reads and writes {@link DeleteAclsRequest}. */
export const deleteAclsRequest: MessageCodec<DeleteAclsRequest, DeleteAclsRequestInput> = {
  name: 'DeleteAclsRequest',
  key: 31,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfDeleteAclsRequest,
  recordsSize: noRecords,
  encode: encodeDeleteAclsRequest,
  decode: decodeDeleteAclsRequest,
}

/** DeleteAclsResponse, versions 1-3. */
export interface DeleteAclsResponse {
  readonly throttleTimeMs: number
  readonly filterResults: readonly DeleteAclsResponseDeleteAclsFilterResult[]
}
/** {@link DeleteAclsResponse} to be written. */
export interface DeleteAclsResponseInput {
  readonly throttleTimeMs: number
  readonly filterResults: readonly DeleteAclsResponseDeleteAclsFilterResultInput[]
}

/** Part of {@link DeleteAclsResponse}. */
export interface DeleteAclsResponseDeleteAclsFilterResult {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly matchingAcls: readonly DeleteAclsResponseDeleteAclsMatchingAcl[]
}
/** {@link DeleteAclsResponseDeleteAclsFilterResult} to be written. */
export interface DeleteAclsResponseDeleteAclsFilterResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly matchingAcls: readonly DeleteAclsResponseDeleteAclsMatchingAclInput[]
}

/** Part of {@link DeleteAclsResponse}. */
export interface DeleteAclsResponseDeleteAclsMatchingAcl {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  /** default 3 */
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
/** {@link DeleteAclsResponseDeleteAclsMatchingAcl} to be written. */
export interface DeleteAclsResponseDeleteAclsMatchingAclInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType?: number | undefined
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}

function sizeOfDeleteAclsResponseDeleteAclsMatchingAcl(message: DeleteAclsResponseDeleteAclsMatchingAclInput, version: number): number {
  let size = 6
  const errorMessage = message.errorMessage
  size += version >= 2 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
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
function encodeDeleteAclsResponseDeleteAclsMatchingAcl(message: DeleteAclsResponseDeleteAclsMatchingAclInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 2) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 2) writer.compactString(resourceName)
  else writer.string(resourceName)
  const patternType = message.patternType ?? 3
  writer.int8(patternType)
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
function decodeDeleteAclsResponseDeleteAclsMatchingAcl(reader: Reader, version: number): DeleteAclsResponseDeleteAclsMatchingAcl {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 2 ? reader.compactString() : reader.string()
  const patternType: number = reader.int8()
  const principal: string = version >= 2 ? reader.compactString() : reader.string()
  const host: string = version >= 2 ? reader.compactString() : reader.string()
  const operation: number = reader.int8()
  const permissionType: number = reader.int8()
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, errorMessage, resourceType, resourceName, patternType, principal, host, operation, permissionType }
}
function sizeOfDeleteAclsResponseDeleteAclsFilterResult(message: DeleteAclsResponseDeleteAclsFilterResultInput, version: number): number {
  let size = 2
  const errorMessage = message.errorMessage
  size += version >= 2 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const matchingAcls = message.matchingAcls
  size += version >= 2 ? compactCountSize(matchingAcls.length) : 4
  for (const element of matchingAcls) size += sizeOfDeleteAclsResponseDeleteAclsMatchingAcl(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteAclsResponseDeleteAclsFilterResult(message: DeleteAclsResponseDeleteAclsFilterResultInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 2) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const matchingAcls = message.matchingAcls
  if (version >= 2) writer.uvarint(matchingAcls.length + 1)
  else writer.int32(matchingAcls.length)
  for (const element of matchingAcls) {
    encodeDeleteAclsResponseDeleteAclsMatchingAcl(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteAclsResponseDeleteAclsFilterResult(reader: Reader, version: number): DeleteAclsResponseDeleteAclsFilterResult {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const matchingAcls: DeleteAclsResponseDeleteAclsMatchingAcl[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(11) : reader.arrayLength(11); left > 0; left--) matchingAcls.push(decodeDeleteAclsResponseDeleteAclsMatchingAcl(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, errorMessage, matchingAcls }
}
function sizeOfDeleteAclsResponse(message: DeleteAclsResponseInput, version: number): number {
  let size = 4
  const filterResults = message.filterResults
  size += version >= 2 ? compactCountSize(filterResults.length) : 4
  for (const element of filterResults) size += sizeOfDeleteAclsResponseDeleteAclsFilterResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteAclsResponse(message: DeleteAclsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const filterResults = message.filterResults
  if (version >= 2) writer.uvarint(filterResults.length + 1)
  else writer.int32(filterResults.length)
  for (const element of filterResults) {
    encodeDeleteAclsResponseDeleteAclsFilterResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteAclsResponse(reader: Reader, version: number): DeleteAclsResponse {
  const throttleTimeMs: number = reader.int32()
  const filterResults: DeleteAclsResponseDeleteAclsFilterResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(5) : reader.arrayLength(5); left > 0; left--) filterResults.push(decodeDeleteAclsResponseDeleteAclsFilterResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, filterResults }
}
/** Reads and writes {@link DeleteAclsResponse}. */
export const deleteAclsResponse: MessageCodec<DeleteAclsResponse, DeleteAclsResponseInput> = {
  name: 'DeleteAclsResponse',
  key: 31,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfDeleteAclsResponse,
  recordsSize: noRecords,
  encode: encodeDeleteAclsResponse,
  decode: decodeDeleteAclsResponse,
}

/** Api key 31. */
export const deleteAclsApi: Api<DeleteAclsRequest, DeleteAclsRequestInput, DeleteAclsResponse, DeleteAclsResponseInput> = {
  key: 31,
  name: 'DeleteAcls',
  versions: [1, 3],
  latestStable: 3,
  listeners: ['broker', 'controller'],
  request: deleteAclsRequest,
  response: deleteAclsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
