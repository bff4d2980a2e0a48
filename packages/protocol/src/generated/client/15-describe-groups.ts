// Generated from schemas/client/DescribeGroupsRequest.json and schemas/client/DescribeGroupsResponse.json. Never edit.
import { bytesSize, compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** DescribeGroupsRequest, versions 0-6. */
export interface DescribeGroupsRequest {
  /** a groupId */
  readonly groups: readonly string[]
  /** v3-6 */
  readonly includeAuthorizedOperations: boolean
}
/** {@link DescribeGroupsRequest} to be written. */
export interface DescribeGroupsRequestInput {
  readonly groups: readonly string[]
  readonly includeAuthorizedOperations?: boolean | undefined
}

function sizeOfDescribeGroupsRequest(message: DescribeGroupsRequestInput, version: number): number {
  let size = 0
  const groups = message.groups
  size += version >= 5 ? compactCountSize(groups.length) : 4
  for (const element of groups) size += version >= 5 ? compactStringSize(element) : stringSize(element)
  const includeAuthorizedOperations = message.includeAuthorizedOperations ?? false
  if (version < 3 && includeAuthorizedOperations !== false) refuseField('DescribeGroupsRequest.includeAuthorizedOperations', version)
  if (version >= 3) {
    size += 1
  }
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeDescribeGroupsRequest(message: DescribeGroupsRequestInput, version: number, writer: Writer): void {
  const groups = message.groups
  if (version >= 5) writer.uvarint(groups.length + 1)
  else writer.int32(groups.length)
  for (const element of groups) {
    if (version >= 5) writer.compactString(element)
    else writer.string(element)
  }
  const includeAuthorizedOperations = message.includeAuthorizedOperations ?? false
  if (version >= 3) {
    writer.bool(includeAuthorizedOperations)
  }
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeDescribeGroupsRequest(reader: Reader, version: number): DescribeGroupsRequest {
  const groups: string[] = []
  for (let left = version >= 5 ? reader.compactArrayLength(1) : reader.arrayLength(1); left > 0; left--) groups.push(version >= 5 ? reader.compactString() : reader.string())
  const includeAuthorizedOperations: boolean = version >= 3 ? reader.bool() : false
  if (version >= 5) {
    reader.skipTags()
  }
  return { groups, includeAuthorizedOperations }
}
/** Reads and writes {@link DescribeGroupsRequest}. */
export const describeGroupsRequest: MessageCodec<DescribeGroupsRequest, DescribeGroupsRequestInput> = {
  name: 'DescribeGroupsRequest',
  key: 15,
  versions: [0, 6],
  flexibleFrom: 5,
  size: sizeOfDescribeGroupsRequest,
  recordsSize: noRecords,
  encode: encodeDescribeGroupsRequest,
  decode: decodeDescribeGroupsRequest,
}

/** DescribeGroupsResponse, versions 0-6. */
export interface DescribeGroupsResponse {
  /** v1-6 */
  readonly throttleTimeMs: number
  readonly groups: readonly DescribeGroupsResponseDescribedGroup[]
}
/** {@link DescribeGroupsResponse} to be written. */
export interface DescribeGroupsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly groups: readonly DescribeGroupsResponseDescribedGroupInput[]
}

/** Part of {@link DescribeGroupsResponse}. */
export interface DescribeGroupsResponseDescribedGroup {
  readonly errorCode: number
  /** v6; default null */
  readonly errorMessage: string | null
  /** a groupId */
  readonly groupId: string
  readonly groupState: string
  readonly protocolType: string
  readonly protocolData: string
  readonly members: readonly DescribeGroupsResponseDescribedGroupMember[]
  /** v3-6; default -2147483648 */
  readonly authorizedOperations: number
}
/** {@link DescribeGroupsResponseDescribedGroup} to be written. */
export interface DescribeGroupsResponseDescribedGroupInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly groupId: string
  readonly groupState: string
  readonly protocolType: string
  readonly protocolData: string
  readonly members: readonly DescribeGroupsResponseDescribedGroupMemberInput[]
  readonly authorizedOperations?: number | undefined
}

/** Part of {@link DescribeGroupsResponse}. */
export interface DescribeGroupsResponseDescribedGroupMember {
  readonly memberId: string
  /** v4-6; default null */
  readonly groupInstanceId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly memberMetadata: Uint8Array
  readonly memberAssignment: Uint8Array
}
/** {@link DescribeGroupsResponseDescribedGroupMember} to be written. */
export interface DescribeGroupsResponseDescribedGroupMemberInput {
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly clientId: string
  readonly clientHost: string
  readonly memberMetadata: Uint8Array
  readonly memberAssignment: Uint8Array
}

function sizeOfDescribeGroupsResponseDescribedGroupMember(message: DescribeGroupsResponseDescribedGroupMemberInput, version: number): number {
  let size = 0
  const memberId = message.memberId
  size += version >= 5 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 4) {
    size += version >= 5 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  }
  const clientId = message.clientId
  size += version >= 5 ? compactStringSize(clientId) : stringSize(clientId)
  const clientHost = message.clientHost
  size += version >= 5 ? compactStringSize(clientHost) : stringSize(clientHost)
  const memberMetadata = message.memberMetadata
  size += version >= 5 ? compactBytesSize(memberMetadata) : bytesSize(memberMetadata)
  const memberAssignment = message.memberAssignment
  size += version >= 5 ? compactBytesSize(memberAssignment) : bytesSize(memberAssignment)
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeDescribeGroupsResponseDescribedGroupMember(message: DescribeGroupsResponseDescribedGroupMemberInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  if (version >= 5) writer.compactString(memberId)
  else writer.string(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 4) {
    if (version >= 5) writer.compactNullableString(groupInstanceId)
    else writer.nullableString(groupInstanceId)
  }
  const clientId = message.clientId
  if (version >= 5) writer.compactString(clientId)
  else writer.string(clientId)
  const clientHost = message.clientHost
  if (version >= 5) writer.compactString(clientHost)
  else writer.string(clientHost)
  const memberMetadata = message.memberMetadata
  if (version >= 5) writer.compactNullableBytes(memberMetadata)
  else writer.nullableBytes(memberMetadata)
  const memberAssignment = message.memberAssignment
  if (version >= 5) writer.compactNullableBytes(memberAssignment)
  else writer.nullableBytes(memberAssignment)
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeDescribeGroupsResponseDescribedGroupMember(reader: Reader, version: number): DescribeGroupsResponseDescribedGroupMember {
  const memberId: string = version >= 5 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 4 ? (version >= 5 ? reader.compactNullableString() : reader.nullableString()) : null
  const clientId: string = version >= 5 ? reader.compactString() : reader.string()
  const clientHost: string = version >= 5 ? reader.compactString() : reader.string()
  const memberMetadata: Uint8Array = version >= 5 ? reader.compactBytes() : reader.bytes()
  const memberAssignment: Uint8Array = version >= 5 ? reader.compactBytes() : reader.bytes()
  if (version >= 5) {
    reader.skipTags()
  }
  return { memberId, groupInstanceId, clientId, clientHost, memberMetadata, memberAssignment }
}
function sizeOfDescribeGroupsResponseDescribedGroup(message: DescribeGroupsResponseDescribedGroupInput, version: number): number {
  let size = 2
  const errorMessage = message.errorMessage ?? null
  if (version < 6 && errorMessage !== null) refuseField('DescribeGroupsResponseDescribedGroup.errorMessage', version)
  if (version >= 6) {
    size += compactNullableStringSize(errorMessage)
  }
  const groupId = message.groupId
  size += version >= 5 ? compactStringSize(groupId) : stringSize(groupId)
  const groupState = message.groupState
  size += version >= 5 ? compactStringSize(groupState) : stringSize(groupState)
  const protocolType = message.protocolType
  size += version >= 5 ? compactStringSize(protocolType) : stringSize(protocolType)
  const protocolData = message.protocolData
  size += version >= 5 ? compactStringSize(protocolData) : stringSize(protocolData)
  const members = message.members
  size += version >= 5 ? compactCountSize(members.length) : 4
  for (const element of members) size += sizeOfDescribeGroupsResponseDescribedGroupMember(element, version)
  const authorizedOperations = message.authorizedOperations ?? -2147483648
  if (version < 3 && authorizedOperations !== -2147483648) refuseField('DescribeGroupsResponseDescribedGroup.authorizedOperations', version)
  if (version >= 3) {
    size += 4
  }
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeDescribeGroupsResponseDescribedGroup(message: DescribeGroupsResponseDescribedGroupInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  if (version >= 6) {
    writer.compactNullableString(errorMessage)
  }
  const groupId = message.groupId
  if (version >= 5) writer.compactString(groupId)
  else writer.string(groupId)
  const groupState = message.groupState
  if (version >= 5) writer.compactString(groupState)
  else writer.string(groupState)
  const protocolType = message.protocolType
  if (version >= 5) writer.compactString(protocolType)
  else writer.string(protocolType)
  const protocolData = message.protocolData
  if (version >= 5) writer.compactString(protocolData)
  else writer.string(protocolData)
  const members = message.members
  if (version >= 5) writer.uvarint(members.length + 1)
  else writer.int32(members.length)
  for (const element of members) {
    encodeDescribeGroupsResponseDescribedGroupMember(element, version, writer)
  }
  const authorizedOperations = message.authorizedOperations ?? -2147483648
  if (version >= 3) {
    writer.int32(authorizedOperations)
  }
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeDescribeGroupsResponseDescribedGroup(reader: Reader, version: number): DescribeGroupsResponseDescribedGroup {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 6 ? reader.compactNullableString() : null
  const groupId: string = version >= 5 ? reader.compactString() : reader.string()
  const groupState: string = version >= 5 ? reader.compactString() : reader.string()
  const protocolType: string = version >= 5 ? reader.compactString() : reader.string()
  const protocolData: string = version >= 5 ? reader.compactString() : reader.string()
  const members: DescribeGroupsResponseDescribedGroupMember[] = []
  for (let left = version >= 5 ? reader.compactArrayLength(7) : reader.arrayLength(7); left > 0; left--) members.push(decodeDescribeGroupsResponseDescribedGroupMember(reader, version))
  const authorizedOperations: number = version >= 3 ? reader.int32() : -2147483648
  if (version >= 5) {
    reader.skipTags()
  }
  return { errorCode, errorMessage, groupId, groupState, protocolType, protocolData, members, authorizedOperations }
}
function sizeOfDescribeGroupsResponse(message: DescribeGroupsResponseInput, version: number): number {
  let size = 0
  if (version >= 1) {
    size += 4
  }
  const groups = message.groups
  size += version >= 5 ? compactCountSize(groups.length) : 4
  for (const element of groups) size += sizeOfDescribeGroupsResponseDescribedGroup(element, version)
  if (version >= 5) {
    size += 1
  }
  return size
}
function encodeDescribeGroupsResponse(message: DescribeGroupsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 1) {
    writer.int32(throttleTimeMs)
  }
  const groups = message.groups
  if (version >= 5) writer.uvarint(groups.length + 1)
  else writer.int32(groups.length)
  for (const element of groups) {
    encodeDescribeGroupsResponseDescribedGroup(element, version, writer)
  }
  if (version >= 5) {
    writer.uvarint(0)
  }
}
function decodeDescribeGroupsResponse(reader: Reader, version: number): DescribeGroupsResponse {
  const throttleTimeMs: number = version >= 1 ? reader.int32() : 0
  const groups: DescribeGroupsResponseDescribedGroup[] = []
  for (let left = version >= 5 ? reader.compactArrayLength(12) : reader.arrayLength(12); left > 0; left--) groups.push(decodeDescribeGroupsResponseDescribedGroup(reader, version))
  if (version >= 5) {
    reader.skipTags()
  }
  return { throttleTimeMs, groups }
}
/** Reads and writes {@link DescribeGroupsResponse}. */
export const describeGroupsResponse: MessageCodec<DescribeGroupsResponse, DescribeGroupsResponseInput> = {
  name: 'DescribeGroupsResponse',
  key: 15,
  versions: [0, 6],
  flexibleFrom: 5,
  size: sizeOfDescribeGroupsResponse,
  recordsSize: noRecords,
  encode: encodeDescribeGroupsResponse,
  decode: decodeDescribeGroupsResponse,
}

/** Api key 15. */
export const describeGroupsApi: Api<DescribeGroupsRequest, DescribeGroupsRequestInput, DescribeGroupsResponse, DescribeGroupsResponseInput> = {
  key: 15,
  name: 'DescribeGroups',
  versions: [0, 6],
  latestStable: 6,
  listeners: ['broker'],
  request: describeGroupsRequest,
  response: describeGroupsResponse,
  requestHeaderVersion: (version) => (version >= 5 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 5 ? 1 : 0),
}
