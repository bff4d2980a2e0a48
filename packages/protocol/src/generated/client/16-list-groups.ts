// Generated from schemas/client/ListGroupsRequest.json and schemas/client/ListGroupsResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ListGroupsRequest, versions 0-5. */
export interface ListGroupsRequest {
  /** v4-5 */
  readonly statesFilter: readonly string[]
  /** v5 */
  readonly typesFilter: readonly string[]
}
/** {@link ListGroupsRequest} to be written. */
export interface ListGroupsRequestInput {
  readonly statesFilter?: readonly string[] | undefined
  readonly typesFilter?: readonly string[] | undefined
}

function sizeOfListGroupsRequest(message: ListGroupsRequestInput, version: number): number {
  let size = 0
  const statesFilter = message.statesFilter ?? NONE
  if (version < 4 && statesFilter.length > 0) refuseField('ListGroupsRequest.statesFilter', version)
  if (version >= 4) {
    size += compactCountSize(statesFilter.length)
    for (const element of statesFilter) size += compactStringSize(element)
  }
  const typesFilter = message.typesFilter ?? NONE
  if (version < 5 && typesFilter.length > 0) refuseField('ListGroupsRequest.typesFilter', version)
  if (version >= 5) {
    size += compactCountSize(typesFilter.length)
    for (const element of typesFilter) size += compactStringSize(element)
  }
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeListGroupsRequest(message: ListGroupsRequestInput, version: number, writer: Writer): void {
  const statesFilter = message.statesFilter ?? NONE
  if (version >= 4) {
    writer.uvarint(statesFilter.length + 1)
    for (const element of statesFilter) {
      writer.compactString(element)
    }
  }
  const typesFilter = message.typesFilter ?? NONE
  if (version >= 5) {
    writer.uvarint(typesFilter.length + 1)
    for (const element of typesFilter) {
      writer.compactString(element)
    }
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeListGroupsRequest(reader: Reader, version: number): ListGroupsRequest {
  let statesFilter: readonly string[] = NONE
  if (version >= 4) {
    const elements: string[] = []
    for (let left = reader.compactArrayLength(1); left > 0; left--) elements.push(reader.compactString())
    statesFilter = elements
  }
  let typesFilter: readonly string[] = NONE
  if (version >= 5) {
    const elements: string[] = []
    for (let left = reader.compactArrayLength(1); left > 0; left--) elements.push(reader.compactString())
    typesFilter = elements
  }
  if (version >= 3) {
    reader.skipTags()
  }
  return { statesFilter, typesFilter }
}
/** Reads and writes {@link ListGroupsRequest}. */
export const listGroupsRequest: MessageCodec<ListGroupsRequest, ListGroupsRequestInput> = {
  name: 'ListGroupsRequest',
  key: 16,
  versions: [0, 5],
  flexibleFrom: 3,
  size: sizeOfListGroupsRequest,
  recordsSize: noRecords,
  encode: encodeListGroupsRequest,
  decode: decodeListGroupsRequest,
}

/** ListGroupsResponse, versions 0-5. */
export interface ListGroupsResponse {
  /** v1-5 */
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly groups: readonly ListGroupsResponseListedGroup[]
}
/** {@link ListGroupsResponse} to be written. */
export interface ListGroupsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly groups: readonly ListGroupsResponseListedGroupInput[]
}

/** Part of {@link ListGroupsResponse}. */
export interface ListGroupsResponseListedGroup {
  /** a groupId */
  readonly groupId: string
  readonly protocolType: string
  /** v4-5 */
  readonly groupState: string
  /** v5 */
  readonly groupType: string
}
/** {@link ListGroupsResponseListedGroup} to be written. */
export interface ListGroupsResponseListedGroupInput {
  readonly groupId: string
  readonly protocolType: string
  readonly groupState?: string | undefined
  readonly groupType?: string | undefined
}

function sizeOfListGroupsResponseListedGroup(message: ListGroupsResponseListedGroupInput, version: number): number {
  let size = 0
  const groupId = message.groupId
  size += version >= 3 ? compactStringSize(groupId) : stringSize(groupId)
  const protocolType = message.protocolType
  size += version >= 3 ? compactStringSize(protocolType) : stringSize(protocolType)
  const groupState = message.groupState ?? ''
  if (version >= 4) {
    size += compactStringSize(groupState)
  }
  const groupType = message.groupType ?? ''
  if (version >= 5) {
    size += compactStringSize(groupType)
  }
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeListGroupsResponseListedGroup(message: ListGroupsResponseListedGroupInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  if (version >= 3) writer.compactString(groupId)
  else writer.string(groupId)
  const protocolType = message.protocolType
  if (version >= 3) writer.compactString(protocolType)
  else writer.string(protocolType)
  const groupState = message.groupState ?? ''
  if (version >= 4) {
    writer.compactString(groupState)
  }
  const groupType = message.groupType ?? ''
  if (version >= 5) {
    writer.compactString(groupType)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeListGroupsResponseListedGroup(reader: Reader, version: number): ListGroupsResponseListedGroup {
  const groupId: string = version >= 3 ? reader.compactString() : reader.string()
  const protocolType: string = version >= 3 ? reader.compactString() : reader.string()
  const groupState: string = version >= 4 ? reader.compactString() : ''
  const groupType: string = version >= 5 ? reader.compactString() : ''
  if (version >= 3) {
    reader.skipTags()
  }
  return { groupId, protocolType, groupState, groupType }
}
function sizeOfListGroupsResponse(message: ListGroupsResponseInput, version: number): number {
  let size = 2
  if (version >= 1) {
    size += 4
  }
  const groups = message.groups
  size += version >= 3 ? compactCountSize(groups.length) : 4
  for (const element of groups) size += sizeOfListGroupsResponseListedGroup(element, version)
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeListGroupsResponse(message: ListGroupsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 1) {
    writer.int32(throttleTimeMs)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const groups = message.groups
  if (version >= 3) writer.uvarint(groups.length + 1)
  else writer.int32(groups.length)
  for (const element of groups) {
    encodeListGroupsResponseListedGroup(element, version, writer)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeListGroupsResponse(reader: Reader, version: number): ListGroupsResponse {
  const throttleTimeMs: number = version >= 1 ? reader.int32() : 0
  const errorCode: number = reader.int16()
  const groups: ListGroupsResponseListedGroup[] = []
  for (let left = version >= 3 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) groups.push(decodeListGroupsResponseListedGroup(reader, version))
  if (version >= 3) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, groups }
}
/** Reads and writes {@link ListGroupsResponse}. */
export const listGroupsResponse: MessageCodec<ListGroupsResponse, ListGroupsResponseInput> = {
  name: 'ListGroupsResponse',
  key: 16,
  versions: [0, 5],
  flexibleFrom: 3,
  size: sizeOfListGroupsResponse,
  recordsSize: noRecords,
  encode: encodeListGroupsResponse,
  decode: decodeListGroupsResponse,
}

/** Api key 16. */
export const listGroupsApi: Api<ListGroupsRequest, ListGroupsRequestInput, ListGroupsResponse, ListGroupsResponseInput> = {
  key: 16,
  name: 'ListGroups',
  versions: [0, 5],
  latestStable: 5,
  listeners: ['broker'],
  request: listGroupsRequest,
  response: listGroupsResponse,
  requestHeaderVersion: (version) => (version >= 3 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 3 ? 1 : 0),
}
