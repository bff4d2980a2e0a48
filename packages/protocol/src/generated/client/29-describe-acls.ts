// Generated from schemas/client/DescribeAclsRequest.json and schemas/client/DescribeAclsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** DescribeAclsRequest, versions 1-3. */
export interface DescribeAclsRequest {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  /** default 3 */
  readonly patternTypeFilter: number
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}
/** {@link DescribeAclsRequest} to be written. */
export interface DescribeAclsRequestInput {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  readonly patternTypeFilter?: number | undefined
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}

function sizeOfDescribeAclsRequest(message: DescribeAclsRequestInput, version: number): number {
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
function encodeDescribeAclsRequest(message: DescribeAclsRequestInput, version: number, writer: Writer): void {
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
function decodeDescribeAclsRequest(reader: Reader, version: number): DescribeAclsRequest {
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
/** Reads and writes {@link DescribeAclsRequest}. */
export const describeAclsRequest: MessageCodec<DescribeAclsRequest, DescribeAclsRequestInput> = {
  name: 'DescribeAclsRequest',
  key: 29,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfDescribeAclsRequest,
  recordsSize: noRecords,
  encode: encodeDescribeAclsRequest,
  decode: decodeDescribeAclsRequest,
}

/** DescribeAclsResponse, versions 1-3. */
export interface DescribeAclsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: readonly DescribeAclsResponseDescribeAclsResource[]
}
/** {@link DescribeAclsResponse} to be written. */
export interface DescribeAclsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: readonly DescribeAclsResponseDescribeAclsResourceInput[]
}

/** Part of {@link DescribeAclsResponse}. */
export interface DescribeAclsResponseDescribeAclsResource {
  readonly resourceType: number
  readonly resourceName: string
  /** default 3 */
  readonly patternType: number
  readonly acls: readonly DescribeAclsResponseAclDescription[]
}
/** {@link DescribeAclsResponseDescribeAclsResource} to be written. */
export interface DescribeAclsResponseDescribeAclsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType?: number | undefined
  readonly acls: readonly DescribeAclsResponseAclDescriptionInput[]
}

/** Part of {@link DescribeAclsResponse}. */
export interface DescribeAclsResponseAclDescription {
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
/** {@link DescribeAclsResponseAclDescription} to be written. */
export interface DescribeAclsResponseAclDescriptionInput {
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}

function sizeOfDescribeAclsResponseAclDescription(message: DescribeAclsResponseAclDescriptionInput, version: number): number {
  let size = 2
  const principal = message.principal
  size += version >= 2 ? compactStringSize(principal) : stringSize(principal)
  const host = message.host
  size += version >= 2 ? compactStringSize(host) : stringSize(host)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeAclsResponseAclDescription(message: DescribeAclsResponseAclDescriptionInput, version: number, writer: Writer): void {
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
function decodeDescribeAclsResponseAclDescription(reader: Reader, version: number): DescribeAclsResponseAclDescription {
  const principal: string = version >= 2 ? reader.compactString() : reader.string()
  const host: string = version >= 2 ? reader.compactString() : reader.string()
  const operation: number = reader.int8()
  const permissionType: number = reader.int8()
  if (version >= 2) {
    reader.skipTags()
  }
  return { principal, host, operation, permissionType }
}
function sizeOfDescribeAclsResponseDescribeAclsResource(message: DescribeAclsResponseDescribeAclsResourceInput, version: number): number {
  let size = 2
  const resourceName = message.resourceName
  size += version >= 2 ? compactStringSize(resourceName) : stringSize(resourceName)
  const acls = message.acls
  size += version >= 2 ? compactCountSize(acls.length) : 4
  for (const element of acls) size += sizeOfDescribeAclsResponseAclDescription(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeAclsResponseDescribeAclsResource(message: DescribeAclsResponseDescribeAclsResourceInput, version: number, writer: Writer): void {
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 2) writer.compactString(resourceName)
  else writer.string(resourceName)
  const patternType = message.patternType ?? 3
  writer.int8(patternType)
  const acls = message.acls
  if (version >= 2) writer.uvarint(acls.length + 1)
  else writer.int32(acls.length)
  for (const element of acls) {
    encodeDescribeAclsResponseAclDescription(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeAclsResponseDescribeAclsResource(reader: Reader, version: number): DescribeAclsResponseDescribeAclsResource {
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 2 ? reader.compactString() : reader.string()
  const patternType: number = reader.int8()
  const acls: DescribeAclsResponseAclDescription[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(5) : reader.arrayLength(5); left > 0; left--) acls.push(decodeDescribeAclsResponseAclDescription(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { resourceType, resourceName, patternType, acls }
}
function sizeOfDescribeAclsResponse(message: DescribeAclsResponseInput, version: number): number {
  let size = 6
  const errorMessage = message.errorMessage
  size += version >= 2 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const resources = message.resources
  size += version >= 2 ? compactCountSize(resources.length) : 4
  for (const element of resources) size += sizeOfDescribeAclsResponseDescribeAclsResource(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeAclsResponse(message: DescribeAclsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 2) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const resources = message.resources
  if (version >= 2) writer.uvarint(resources.length + 1)
  else writer.int32(resources.length)
  for (const element of resources) {
    encodeDescribeAclsResponseDescribeAclsResource(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDescribeAclsResponse(reader: Reader, version: number): DescribeAclsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const resources: DescribeAclsResponseDescribeAclsResource[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(5) : reader.arrayLength(5); left > 0; left--) resources.push(decodeDescribeAclsResponseDescribeAclsResource(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, errorMessage, resources }
}
/** Reads and writes {@link DescribeAclsResponse}. */
export const describeAclsResponse: MessageCodec<DescribeAclsResponse, DescribeAclsResponseInput> = {
  name: 'DescribeAclsResponse',
  key: 29,
  versions: [1, 3],
  flexibleFrom: 2,
  size: sizeOfDescribeAclsResponse,
  recordsSize: noRecords,
  encode: encodeDescribeAclsResponse,
  decode: decodeDescribeAclsResponse,
}

/** Api key 29. */
export const describeAclsApi: Api<DescribeAclsRequest, DescribeAclsRequestInput, DescribeAclsResponse, DescribeAclsResponseInput> = {
  key: 29,
  name: 'DescribeAcls',
  versions: [1, 3],
  latestStable: 3,
  listeners: ['broker', 'controller'],
  request: describeAclsRequest,
  response: describeAclsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
