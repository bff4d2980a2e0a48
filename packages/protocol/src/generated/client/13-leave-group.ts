// Generated from schemas/client/LeaveGroupRequest.json and schemas/client/LeaveGroupResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** LeaveGroupRequest, versions 0-5. */
export interface LeaveGroupRequest {
  /** a groupId */
  readonly groupId: string
  /** v0-2 */
  readonly memberId: string
  /** v3-5 */
  readonly members: readonly LeaveGroupRequestMemberIdentity[]
}
/** {@link LeaveGroupRequest} to be written. */
export interface LeaveGroupRequestInput {
  readonly groupId: string
  readonly memberId?: string | undefined
  readonly members?: readonly LeaveGroupRequestMemberIdentityInput[] | undefined
}

/** Part of {@link LeaveGroupRequest}. */
export interface LeaveGroupRequestMemberIdentity {
  readonly memberId: string
  /** default null */
  readonly groupInstanceId: string | null
  /** v5; default null */
  readonly reason: string | null
}
/** {@link LeaveGroupRequestMemberIdentity} to be written. */
export interface LeaveGroupRequestMemberIdentityInput {
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly reason?: string | null | undefined
}

function sizeOfLeaveGroupRequestMemberIdentity(message: LeaveGroupRequestMemberIdentityInput, version: number): number {
  let size = 0
  const memberId = message.memberId
  size += version >= 4 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  size += version >= 4 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  const reason = message.reason ?? null
  if (version >= 5) {
    size += compactNullableStringSize(reason)
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeLeaveGroupRequestMemberIdentity(message: LeaveGroupRequestMemberIdentityInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  if (version >= 4) writer.compactString(memberId)
  else writer.string(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 4) writer.compactNullableString(groupInstanceId)
  else writer.nullableString(groupInstanceId)
  const reason = message.reason ?? null
  if (version >= 5) {
    writer.compactNullableString(reason)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeLeaveGroupRequestMemberIdentity(reader: Reader, version: number): LeaveGroupRequestMemberIdentity {
  const memberId: string = version >= 4 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 4 ? reader.compactNullableString() : reader.nullableString()
  const reason: string | null = version >= 5 ? reader.compactNullableString() : null
  if (version >= 4) {
    reader.skipTags()
  }
  return { memberId, groupInstanceId, reason }
}
function sizeOfLeaveGroupRequest(message: LeaveGroupRequestInput, version: number): number {
  let size = 0
  const groupId = message.groupId
  size += version >= 4 ? compactStringSize(groupId) : stringSize(groupId)
  const memberId = message.memberId ?? ''
  if (version > 2 && memberId !== '') refuseField('LeaveGroupRequest.memberId', version)
  if (version <= 2) {
    size += stringSize(memberId)
  }
  const members = message.members ?? NONE
  if (version < 3 && members.length > 0) refuseField('LeaveGroupRequest.members', version)
  if (version >= 3) {
    size += version >= 4 ? compactCountSize(members.length) : 4
    for (const element of members) size += sizeOfLeaveGroupRequestMemberIdentity(element, version)
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeLeaveGroupRequest(message: LeaveGroupRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  if (version >= 4) writer.compactString(groupId)
  else writer.string(groupId)
  const memberId = message.memberId ?? ''
  if (version <= 2) {
    writer.string(memberId)
  }
  const members = message.members ?? NONE
  if (version >= 3) {
    if (version >= 4) writer.uvarint(members.length + 1)
    else writer.int32(members.length)
    for (const element of members) {
      encodeLeaveGroupRequestMemberIdentity(element, version, writer)
    }
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeLeaveGroupRequest(reader: Reader, version: number): LeaveGroupRequest {
  const groupId: string = version >= 4 ? reader.compactString() : reader.string()
  const memberId: string = version <= 2 ? reader.string() : ''
  let members: readonly LeaveGroupRequestMemberIdentity[] = NONE
  if (version >= 3) {
    const elements: LeaveGroupRequestMemberIdentity[] = []
    for (let left = version >= 4 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) elements.push(decodeLeaveGroupRequestMemberIdentity(reader, version))
    members = elements
  }
  if (version >= 4) {
    reader.skipTags()
  }
  return { groupId, memberId, members }
}
/** Reads and writes {@link LeaveGroupRequest}. */
export const leaveGroupRequest: MessageCodec<LeaveGroupRequest, LeaveGroupRequestInput> = {
  name: 'LeaveGroupRequest',
  key: 13,
  versions: [0, 5],
  flexibleFrom: 4,
  size: sizeOfLeaveGroupRequest,
  recordsSize: noRecords,
  encode: encodeLeaveGroupRequest,
  decode: decodeLeaveGroupRequest,
}

/** LeaveGroupResponse, versions 0-5. */
export interface LeaveGroupResponse {
  /** v1-5 */
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** v3-5 */
  readonly members: readonly LeaveGroupResponseMemberResponse[]
}
/** {@link LeaveGroupResponse} to be written. */
export interface LeaveGroupResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly members?: readonly LeaveGroupResponseMemberResponseInput[] | undefined
}

/** Part of {@link LeaveGroupResponse}. */
export interface LeaveGroupResponseMemberResponse {
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly errorCode: number
}
/** {@link LeaveGroupResponseMemberResponse} to be written. */
export interface LeaveGroupResponseMemberResponseInput {
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly errorCode: number
}

function sizeOfLeaveGroupResponseMemberResponse(message: LeaveGroupResponseMemberResponseInput, version: number): number {
  let size = 2
  const memberId = message.memberId
  size += version >= 4 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId
  size += version >= 4 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeLeaveGroupResponseMemberResponse(message: LeaveGroupResponseMemberResponseInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  if (version >= 4) writer.compactString(memberId)
  else writer.string(memberId)
  const groupInstanceId = message.groupInstanceId
  if (version >= 4) writer.compactNullableString(groupInstanceId)
  else writer.nullableString(groupInstanceId)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeLeaveGroupResponseMemberResponse(reader: Reader, version: number): LeaveGroupResponseMemberResponse {
  const memberId: string = version >= 4 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 4 ? reader.compactNullableString() : reader.nullableString()
  const errorCode: number = reader.int16()
  if (version >= 4) {
    reader.skipTags()
  }
  return { memberId, groupInstanceId, errorCode }
}
function sizeOfLeaveGroupResponse(message: LeaveGroupResponseInput, version: number): number {
  let size = 2
  if (version >= 1) {
    size += 4
  }
  const members = message.members ?? NONE
  if (version < 3 && members.length > 0) refuseField('LeaveGroupResponse.members', version)
  if (version >= 3) {
    size += version >= 4 ? compactCountSize(members.length) : 4
    for (const element of members) size += sizeOfLeaveGroupResponseMemberResponse(element, version)
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeLeaveGroupResponse(message: LeaveGroupResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 1) {
    writer.int32(throttleTimeMs)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const members = message.members ?? NONE
  if (version >= 3) {
    if (version >= 4) writer.uvarint(members.length + 1)
    else writer.int32(members.length)
    for (const element of members) {
      encodeLeaveGroupResponseMemberResponse(element, version, writer)
    }
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeLeaveGroupResponse(reader: Reader, version: number): LeaveGroupResponse {
  const throttleTimeMs: number = version >= 1 ? reader.int32() : 0
  const errorCode: number = reader.int16()
  let members: readonly LeaveGroupResponseMemberResponse[] = NONE
  if (version >= 3) {
    const elements: LeaveGroupResponseMemberResponse[] = []
    for (let left = version >= 4 ? reader.compactArrayLength(5) : reader.arrayLength(5); left > 0; left--) elements.push(decodeLeaveGroupResponseMemberResponse(reader, version))
    members = elements
  }
  if (version >= 4) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, members }
}
/** Reads and writes {@link LeaveGroupResponse}. */
export const leaveGroupResponse: MessageCodec<LeaveGroupResponse, LeaveGroupResponseInput> = {
  name: 'LeaveGroupResponse',
  key: 13,
  versions: [0, 5],
  flexibleFrom: 4,
  size: sizeOfLeaveGroupResponse,
  recordsSize: noRecords,
  encode: encodeLeaveGroupResponse,
  decode: decodeLeaveGroupResponse,
}

/** Api key 13. */
export const leaveGroupApi: Api<LeaveGroupRequest, LeaveGroupRequestInput, LeaveGroupResponse, LeaveGroupResponseInput> = {
  key: 13,
  name: 'LeaveGroup',
  versions: [0, 5],
  latestStable: 5,
  listeners: ['broker'],
  request: leaveGroupRequest,
  response: leaveGroupResponse,
  requestHeaderVersion: (version) => (version >= 4 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 4 ? 1 : 0),
}
