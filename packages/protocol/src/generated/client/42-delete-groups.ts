// Generated from schemas/client/DeleteGroupsRequest.json and schemas/client/DeleteGroupsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** DeleteGroupsRequest, versions 0-3. */
export interface DeleteGroupsRequest {
  /** a groupId */
  readonly groupsNames: readonly string[]
}
/** {@link DeleteGroupsRequest} to be written. */
export interface DeleteGroupsRequestInput {
  readonly groupsNames: readonly string[]
}

function sizeOfDeleteGroupsRequest(message: DeleteGroupsRequestInput, version: number): number {
  let size = 0
  const groupsNames = message.groupsNames
  size += version >= 2 ? compactCountSize(groupsNames.length) : 4
  for (const element of groupsNames) size += version >= 2 ? compactStringSize(element) : stringSize(element)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteGroupsRequest(message: DeleteGroupsRequestInput, version: number, writer: Writer): void {
  const groupsNames = message.groupsNames
  if (version >= 2) writer.uvarint(groupsNames.length + 1)
  else writer.int32(groupsNames.length)
  for (const element of groupsNames) {
    if (version >= 2) writer.compactString(element)
    else writer.string(element)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteGroupsRequest(reader: Reader, version: number): DeleteGroupsRequest {
  const groupsNames: string[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(1) : reader.arrayLength(1); left > 0; left--) groupsNames.push(version >= 2 ? reader.compactString() : reader.string())
  if (version >= 2) {
    reader.skipTags()
  }
  return { groupsNames }
}
/** Reads and writes {@link DeleteGroupsRequest}. */
export const deleteGroupsRequest: MessageCodec<DeleteGroupsRequest, DeleteGroupsRequestInput> = {
  name: 'DeleteGroupsRequest',
  key: 42,
  versions: [0, 3],
  flexibleFrom: 2,
  size: sizeOfDeleteGroupsRequest,
  recordsSize: noRecords,
  encode: encodeDeleteGroupsRequest,
  decode: decodeDeleteGroupsRequest,
}

/** DeleteGroupsResponse, versions 0-3. */
export interface DeleteGroupsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly DeleteGroupsResponseDeletableGroupResult[]
}
/** {@link DeleteGroupsResponse} to be written. */
export interface DeleteGroupsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly DeleteGroupsResponseDeletableGroupResultInput[]
}

/** Part of {@link DeleteGroupsResponse}. */
export interface DeleteGroupsResponseDeletableGroupResult {
  /** a groupId; unique in its list */
  readonly groupId: string
  readonly errorCode: number
  /** v3; default null */
  readonly errorMessage: string | null
}
/** {@link DeleteGroupsResponseDeletableGroupResult} to be written. */
export interface DeleteGroupsResponseDeletableGroupResultInput {
  readonly groupId: string
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfDeleteGroupsResponseDeletableGroupResult(message: DeleteGroupsResponseDeletableGroupResultInput, version: number): number {
  let size = 2
  const groupId = message.groupId
  size += version >= 2 ? compactStringSize(groupId) : stringSize(groupId)
  const errorMessage = message.errorMessage ?? null
  if (version >= 3) {
    size += compactNullableStringSize(errorMessage)
  }
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteGroupsResponseDeletableGroupResult(message: DeleteGroupsResponseDeletableGroupResultInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  if (version >= 2) writer.compactString(groupId)
  else writer.string(groupId)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  if (version >= 3) {
    writer.compactNullableString(errorMessage)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteGroupsResponseDeletableGroupResult(reader: Reader, version: number): DeleteGroupsResponseDeletableGroupResult {
  const groupId: string = version >= 2 ? reader.compactString() : reader.string()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 3 ? reader.compactNullableString() : null
  if (version >= 2) {
    reader.skipTags()
  }
  return { groupId, errorCode, errorMessage }
}
function sizeOfDeleteGroupsResponse(message: DeleteGroupsResponseInput, version: number): number {
  let size = 4
  const results = message.results
  size += version >= 2 ? compactCountSize(results.length) : 4
  for (const element of results) size += sizeOfDeleteGroupsResponseDeletableGroupResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDeleteGroupsResponse(message: DeleteGroupsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const results = message.results
  if (version >= 2) writer.uvarint(results.length + 1)
  else writer.int32(results.length)
  for (const element of results) {
    encodeDeleteGroupsResponseDeletableGroupResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeDeleteGroupsResponse(reader: Reader, version: number): DeleteGroupsResponse {
  const throttleTimeMs: number = reader.int32()
  const results: DeleteGroupsResponseDeletableGroupResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) results.push(decodeDeleteGroupsResponseDeletableGroupResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, results }
}
/** Reads and writes {@link DeleteGroupsResponse}. */
export const deleteGroupsResponse: MessageCodec<DeleteGroupsResponse, DeleteGroupsResponseInput> = {
  name: 'DeleteGroupsResponse',
  key: 42,
  versions: [0, 3],
  flexibleFrom: 2,
  size: sizeOfDeleteGroupsResponse,
  recordsSize: noRecords,
  encode: encodeDeleteGroupsResponse,
  decode: decodeDeleteGroupsResponse,
}

/** Api key 42. */
export const deleteGroupsApi: Api<DeleteGroupsRequest, DeleteGroupsRequestInput, DeleteGroupsResponse, DeleteGroupsResponseInput> = {
  key: 42,
  name: 'DeleteGroups',
  versions: [0, 3],
  latestStable: 2,
  listeners: ['broker'],
  request: deleteGroupsRequest,
  response: deleteGroupsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
