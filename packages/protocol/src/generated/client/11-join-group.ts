// Generated from schemas/client/JoinGroupRequest.json and schemas/client/JoinGroupResponse.json. Never edit.
import { bytesSize, compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField, refuseNull } from '../../unwritable-error.ts'

/** JoinGroupRequest, versions 0-9. */
export interface JoinGroupRequest {
  /** a groupId */
  readonly groupId: string
  readonly sessionTimeoutMs: number
  /** v1-9; default -1 */
  readonly rebalanceTimeoutMs: number
  readonly memberId: string
  /** v5-9; default null */
  readonly groupInstanceId: string | null
  readonly protocolType: string
  readonly protocols: readonly JoinGroupRequestProtocol[]
  /** v8-9; default null */
  readonly reason: string | null
}
/** {@link JoinGroupRequest} to be written. */
export interface JoinGroupRequestInput {
  readonly groupId: string
  readonly sessionTimeoutMs: number
  readonly rebalanceTimeoutMs?: number | undefined
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly protocolType: string
  readonly protocols: readonly JoinGroupRequestProtocolInput[]
  readonly reason?: string | null | undefined
}

/** Part of {@link JoinGroupRequest}. */
export interface JoinGroupRequestProtocol {
  /** unique in its list */
  readonly name: string
  readonly metadata: Uint8Array
}
/** {@link JoinGroupRequestProtocol} to be written. */
export interface JoinGroupRequestProtocolInput {
  readonly name: string
  readonly metadata: Uint8Array
}

function sizeOfJoinGroupRequestProtocol(message: JoinGroupRequestProtocolInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 6 ? compactStringSize(name) : stringSize(name)
  const metadata = message.metadata
  size += version >= 6 ? compactBytesSize(metadata) : bytesSize(metadata)
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeJoinGroupRequestProtocol(message: JoinGroupRequestProtocolInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 6) writer.compactString(name)
  else writer.string(name)
  const metadata = message.metadata
  if (version >= 6) writer.compactNullableBytes(metadata)
  else writer.nullableBytes(metadata)
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeJoinGroupRequestProtocol(reader: Reader, version: number): JoinGroupRequestProtocol {
  const name: string = version >= 6 ? reader.compactString() : reader.string()
  const metadata: Uint8Array = version >= 6 ? reader.compactBytes() : reader.bytes()
  if (version >= 6) {
    reader.skipTags()
  }
  return { name, metadata }
}
function sizeOfJoinGroupRequest(message: JoinGroupRequestInput, version: number): number {
  let size = 4
  const groupId = message.groupId
  size += version >= 6 ? compactStringSize(groupId) : stringSize(groupId)
  if (version >= 1) {
    size += 4
  }
  const memberId = message.memberId
  size += version >= 6 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version < 5 && groupInstanceId !== null) refuseField('JoinGroupRequest.groupInstanceId', version)
  if (version >= 5) {
    size += version >= 6 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  }
  const protocolType = message.protocolType
  size += version >= 6 ? compactStringSize(protocolType) : stringSize(protocolType)
  const protocols = message.protocols
  size += version >= 6 ? compactCountSize(protocols.length) : 4
  for (const element of protocols) size += sizeOfJoinGroupRequestProtocol(element, version)
  const reason = message.reason ?? null
  if (version >= 8) {
    size += compactNullableStringSize(reason)
  }
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeJoinGroupRequest(message: JoinGroupRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  if (version >= 6) writer.compactString(groupId)
  else writer.string(groupId)
  const sessionTimeoutMs = message.sessionTimeoutMs
  writer.int32(sessionTimeoutMs)
  const rebalanceTimeoutMs = message.rebalanceTimeoutMs ?? -1
  if (version >= 1) {
    writer.int32(rebalanceTimeoutMs)
  }
  const memberId = message.memberId
  if (version >= 6) writer.compactString(memberId)
  else writer.string(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 5) {
    if (version >= 6) writer.compactNullableString(groupInstanceId)
    else writer.nullableString(groupInstanceId)
  }
  const protocolType = message.protocolType
  if (version >= 6) writer.compactString(protocolType)
  else writer.string(protocolType)
  const protocols = message.protocols
  if (version >= 6) writer.uvarint(protocols.length + 1)
  else writer.int32(protocols.length)
  for (const element of protocols) {
    encodeJoinGroupRequestProtocol(element, version, writer)
  }
  const reason = message.reason ?? null
  if (version >= 8) {
    writer.compactNullableString(reason)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeJoinGroupRequest(reader: Reader, version: number): JoinGroupRequest {
  const groupId: string = version >= 6 ? reader.compactString() : reader.string()
  const sessionTimeoutMs: number = reader.int32()
  const rebalanceTimeoutMs: number = version >= 1 ? reader.int32() : -1
  const memberId: string = version >= 6 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 5 ? (version >= 6 ? reader.compactNullableString() : reader.nullableString()) : null
  const protocolType: string = version >= 6 ? reader.compactString() : reader.string()
  const protocols: JoinGroupRequestProtocol[] = []
  for (let left = version >= 6 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) protocols.push(decodeJoinGroupRequestProtocol(reader, version))
  const reason: string | null = version >= 8 ? reader.compactNullableString() : null
  if (version >= 6) {
    reader.skipTags()
  }
  return { groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, reason }
}
/** Reads and writes {@link JoinGroupRequest}. */
export const joinGroupRequest: MessageCodec<JoinGroupRequest, JoinGroupRequestInput> = {
  name: 'JoinGroupRequest',
  key: 11,
  versions: [0, 9],
  flexibleFrom: 6,
  size: sizeOfJoinGroupRequest,
  recordsSize: noRecords,
  encode: encodeJoinGroupRequest,
  decode: decodeJoinGroupRequest,
}

/** JoinGroupResponse, versions 0-9. */
export interface JoinGroupResponse {
  /** v2-9 */
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default -1 */
  readonly generationId: number
  /** v7-9; default null */
  readonly protocolType: string | null
  readonly protocolName: string | null
  readonly leader: string
  /** v9; default false */
  readonly skipAssignment: boolean
  readonly memberId: string
  readonly members: readonly JoinGroupResponseMember[]
}
/** {@link JoinGroupResponse} to be written. */
export interface JoinGroupResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly generationId?: number | undefined
  readonly protocolType?: string | null | undefined
  readonly protocolName: string | null
  readonly leader: string
  readonly skipAssignment?: boolean | undefined
  readonly memberId: string
  readonly members: readonly JoinGroupResponseMemberInput[]
}

/** Part of {@link JoinGroupResponse}. */
export interface JoinGroupResponseMember {
  readonly memberId: string
  /** v5-9; default null */
  readonly groupInstanceId: string | null
  readonly metadata: Uint8Array
}
/** {@link JoinGroupResponseMember} to be written. */
export interface JoinGroupResponseMemberInput {
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly metadata: Uint8Array
}

function sizeOfJoinGroupResponseMember(message: JoinGroupResponseMemberInput, version: number): number {
  let size = 0
  const memberId = message.memberId
  size += version >= 6 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 5) {
    size += version >= 6 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  }
  const metadata = message.metadata
  size += version >= 6 ? compactBytesSize(metadata) : bytesSize(metadata)
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeJoinGroupResponseMember(message: JoinGroupResponseMemberInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  if (version >= 6) writer.compactString(memberId)
  else writer.string(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 5) {
    if (version >= 6) writer.compactNullableString(groupInstanceId)
    else writer.nullableString(groupInstanceId)
  }
  const metadata = message.metadata
  if (version >= 6) writer.compactNullableBytes(metadata)
  else writer.nullableBytes(metadata)
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeJoinGroupResponseMember(reader: Reader, version: number): JoinGroupResponseMember {
  const memberId: string = version >= 6 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 5 ? (version >= 6 ? reader.compactNullableString() : reader.nullableString()) : null
  const metadata: Uint8Array = version >= 6 ? reader.compactBytes() : reader.bytes()
  if (version >= 6) {
    reader.skipTags()
  }
  return { memberId, groupInstanceId, metadata }
}
function sizeOfJoinGroupResponse(message: JoinGroupResponseInput, version: number): number {
  let size = 6
  if (version >= 2) {
    size += 4
  }
  const protocolType = message.protocolType ?? null
  if (version >= 7) {
    size += compactNullableStringSize(protocolType)
  }
  const protocolName = message.protocolName
  if (version < 7 && protocolName === null) refuseNull('JoinGroupResponse.protocolName', version)
  size += version >= 6 ? compactNullableStringSize(protocolName) : nullableStringSize(protocolName)
  const leader = message.leader
  size += version >= 6 ? compactStringSize(leader) : stringSize(leader)
  const skipAssignment = message.skipAssignment ?? false
  if (version < 9 && skipAssignment !== false) refuseField('JoinGroupResponse.skipAssignment', version)
  if (version >= 9) {
    size += 1
  }
  const memberId = message.memberId
  size += version >= 6 ? compactStringSize(memberId) : stringSize(memberId)
  const members = message.members
  size += version >= 6 ? compactCountSize(members.length) : 4
  for (const element of members) size += sizeOfJoinGroupResponseMember(element, version)
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeJoinGroupResponse(message: JoinGroupResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 2) {
    writer.int32(throttleTimeMs)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const generationId = message.generationId ?? -1
  writer.int32(generationId)
  const protocolType = message.protocolType ?? null
  if (version >= 7) {
    writer.compactNullableString(protocolType)
  }
  const protocolName = message.protocolName
  if (version >= 6) writer.compactNullableString(protocolName)
  else writer.nullableString(protocolName)
  const leader = message.leader
  if (version >= 6) writer.compactString(leader)
  else writer.string(leader)
  const skipAssignment = message.skipAssignment ?? false
  if (version >= 9) {
    writer.bool(skipAssignment)
  }
  const memberId = message.memberId
  if (version >= 6) writer.compactString(memberId)
  else writer.string(memberId)
  const members = message.members
  if (version >= 6) writer.uvarint(members.length + 1)
  else writer.int32(members.length)
  for (const element of members) {
    encodeJoinGroupResponseMember(element, version, writer)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeJoinGroupResponse(reader: Reader, version: number): JoinGroupResponse {
  const throttleTimeMs: number = version >= 2 ? reader.int32() : 0
  const errorCode: number = reader.int16()
  const generationId: number = reader.int32()
  const protocolType: string | null = version >= 7 ? reader.compactNullableString() : null
  const protocolName: string | null = version >= 6 ? (version >= 7 ? reader.compactNullableString() : reader.compactString()) : (version >= 7 ? reader.nullableString() : reader.string())
  const leader: string = version >= 6 ? reader.compactString() : reader.string()
  const skipAssignment: boolean = version >= 9 ? reader.bool() : false
  const memberId: string = version >= 6 ? reader.compactString() : reader.string()
  const members: JoinGroupResponseMember[] = []
  for (let left = version >= 6 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) members.push(decodeJoinGroupResponseMember(reader, version))
  if (version >= 6) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, generationId, protocolType, protocolName, leader, skipAssignment, memberId, members }
}
/** Reads and writes {@link JoinGroupResponse}. */
export const joinGroupResponse: MessageCodec<JoinGroupResponse, JoinGroupResponseInput> = {
  name: 'JoinGroupResponse',
  key: 11,
  versions: [0, 9],
  flexibleFrom: 6,
  size: sizeOfJoinGroupResponse,
  recordsSize: noRecords,
  encode: encodeJoinGroupResponse,
  decode: decodeJoinGroupResponse,
}

/** Api key 11. */
export const joinGroupApi: Api<JoinGroupRequest, JoinGroupRequestInput, JoinGroupResponse, JoinGroupResponseInput> = {
  key: 11,
  name: 'JoinGroup',
  versions: [0, 9],
  latestStable: 9,
  listeners: ['broker'],
  request: joinGroupRequest,
  response: joinGroupResponse,
  requestHeaderVersion: (version) => (version >= 6 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 6 ? 1 : 0),
}
