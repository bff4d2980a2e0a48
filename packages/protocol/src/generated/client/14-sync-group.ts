// Generated from schemas/client/SyncGroupRequest.json and schemas/client/SyncGroupResponse.json. Never edit.
import { bytesSize, compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** SyncGroupRequest, versions 0-5. */
export interface SyncGroupRequest {
  /** a groupId */
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  /** v3-5; default null */
  readonly groupInstanceId: string | null
  /** v5; default null */
  readonly protocolType: string | null
  /** v5; default null */
  readonly protocolName: string | null
  readonly assignments: readonly SyncGroupRequestAssignment[]
}
/** {@link SyncGroupRequest} to be written. */
export interface SyncGroupRequestInput {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly protocolType?: string | null | undefined
  readonly protocolName?: string | null | undefined
  readonly assignments: readonly SyncGroupRequestAssignmentInput[]
}

/** Part of {@link SyncGroupRequest}. */
export interface SyncGroupRequestAssignment {
  readonly memberId: string
  readonly assignment: Uint8Array
}
/** {@link SyncGroupRequestAssignment} to be written. */
export interface SyncGroupRequestAssignmentInput {
  readonly memberId: string
  readonly assignment: Uint8Array
}

function sizeOfSyncGroupRequestAssignment(message: SyncGroupRequestAssignmentInput, version: number): number {
  let size = 0
  const memberId = message.memberId
  size += version >= 4 ? compactStringSize(memberId) : stringSize(memberId)
  const assignment = message.assignment
  size += version >= 4 ? compactBytesSize(assignment) : bytesSize(assignment)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeSyncGroupRequestAssignment(message: SyncGroupRequestAssignmentInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  if (version >= 4) writer.compactString(memberId)
  else writer.string(memberId)
  const assignment = message.assignment
  if (version >= 4) writer.compactNullableBytes(assignment)
  else writer.nullableBytes(assignment)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeSyncGroupRequestAssignment(reader: Reader, version: number): SyncGroupRequestAssignment {
  const memberId: string = version >= 4 ? reader.compactString() : reader.string()
  const assignment: Uint8Array = version >= 4 ? reader.compactBytes() : reader.bytes()
  if (version >= 4) {
    reader.skipTags()
  }
  return { memberId, assignment }
}
function sizeOfSyncGroupRequest(message: SyncGroupRequestInput, version: number): number {
  let size = 4
  const groupId = message.groupId
  size += version >= 4 ? compactStringSize(groupId) : stringSize(groupId)
  const memberId = message.memberId
  size += version >= 4 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version < 3 && groupInstanceId !== null) refuseField('SyncGroupRequest.groupInstanceId', version)
  if (version >= 3) {
    size += version >= 4 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  }
  const protocolType = message.protocolType ?? null
  if (version >= 5) {
    size += compactNullableStringSize(protocolType)
  }
  const protocolName = message.protocolName ?? null
  if (version >= 5) {
    size += compactNullableStringSize(protocolName)
  }
  const assignments = message.assignments
  size += version >= 4 ? compactCountSize(assignments.length) : 4
  for (const element of assignments) size += sizeOfSyncGroupRequestAssignment(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeSyncGroupRequest(message: SyncGroupRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  if (version >= 4) writer.compactString(groupId)
  else writer.string(groupId)
  const generationId = message.generationId
  writer.int32(generationId)
  const memberId = message.memberId
  if (version >= 4) writer.compactString(memberId)
  else writer.string(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 3) {
    if (version >= 4) writer.compactNullableString(groupInstanceId)
    else writer.nullableString(groupInstanceId)
  }
  const protocolType = message.protocolType ?? null
  if (version >= 5) {
    writer.compactNullableString(protocolType)
  }
  const protocolName = message.protocolName ?? null
  if (version >= 5) {
    writer.compactNullableString(protocolName)
  }
  const assignments = message.assignments
  if (version >= 4) writer.uvarint(assignments.length + 1)
  else writer.int32(assignments.length)
  for (const element of assignments) {
    encodeSyncGroupRequestAssignment(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeSyncGroupRequest(reader: Reader, version: number): SyncGroupRequest {
  const groupId: string = version >= 4 ? reader.compactString() : reader.string()
  const generationId: number = reader.int32()
  const memberId: string = version >= 4 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 3 ? (version >= 4 ? reader.compactNullableString() : reader.nullableString()) : null
  const protocolType: string | null = version >= 5 ? reader.compactNullableString() : null
  const protocolName: string | null = version >= 5 ? reader.compactNullableString() : null
  const assignments: SyncGroupRequestAssignment[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) assignments.push(decodeSyncGroupRequestAssignment(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { groupId, generationId, memberId, groupInstanceId, protocolType, protocolName, assignments }
}
/** Reads and writes {@link SyncGroupRequest}. */
export const syncGroupRequest: MessageCodec<SyncGroupRequest, SyncGroupRequestInput> = {
  name: 'SyncGroupRequest',
  key: 14,
  versions: [0, 5],
  flexibleFrom: 4,
  size: sizeOfSyncGroupRequest,
  recordsSize: noRecords,
  encode: encodeSyncGroupRequest,
  decode: decodeSyncGroupRequest,
}

/** SyncGroupResponse, versions 0-5. */
export interface SyncGroupResponse {
  /** v1-5 */
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** v5; default null */
  readonly protocolType: string | null
  /** v5; default null */
  readonly protocolName: string | null
  readonly assignment: Uint8Array
}
/** {@link SyncGroupResponse} to be written. */
export interface SyncGroupResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly protocolType?: string | null | undefined
  readonly protocolName?: string | null | undefined
  readonly assignment: Uint8Array
}

function sizeOfSyncGroupResponse(message: SyncGroupResponseInput, version: number): number {
  let size = 2
  if (version >= 1) {
    size += 4
  }
  const protocolType = message.protocolType ?? null
  if (version >= 5) {
    size += compactNullableStringSize(protocolType)
  }
  const protocolName = message.protocolName ?? null
  if (version >= 5) {
    size += compactNullableStringSize(protocolName)
  }
  const assignment = message.assignment
  size += version >= 4 ? compactBytesSize(assignment) : bytesSize(assignment)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeSyncGroupResponse(message: SyncGroupResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 1) {
    writer.int32(throttleTimeMs)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const protocolType = message.protocolType ?? null
  if (version >= 5) {
    writer.compactNullableString(protocolType)
  }
  const protocolName = message.protocolName ?? null
  if (version >= 5) {
    writer.compactNullableString(protocolName)
  }
  const assignment = message.assignment
  if (version >= 4) writer.compactNullableBytes(assignment)
  else writer.nullableBytes(assignment)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeSyncGroupResponse(reader: Reader, version: number): SyncGroupResponse {
  const throttleTimeMs: number = version >= 1 ? reader.int32() : 0
  const errorCode: number = reader.int16()
  const protocolType: string | null = version >= 5 ? reader.compactNullableString() : null
  const protocolName: string | null = version >= 5 ? reader.compactNullableString() : null
  const assignment: Uint8Array = version >= 4 ? reader.compactBytes() : reader.bytes()
  if (version >= 4) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, protocolType, protocolName, assignment }
}
/** Reads and writes {@link SyncGroupResponse}. */
export const syncGroupResponse: MessageCodec<SyncGroupResponse, SyncGroupResponseInput> = {
  name: 'SyncGroupResponse',
  key: 14,
  versions: [0, 5],
  flexibleFrom: 4,
  size: sizeOfSyncGroupResponse,
  recordsSize: noRecords,
  encode: encodeSyncGroupResponse,
  decode: decodeSyncGroupResponse,
}

/** Api key 14. */
export const syncGroupApi: Api<SyncGroupRequest, SyncGroupRequestInput, SyncGroupResponse, SyncGroupResponseInput> = {
  key: 14,
  name: 'SyncGroup',
  versions: [0, 5],
  latestStable: 5,
  listeners: ['broker'],
  request: syncGroupRequest,
  response: syncGroupResponse,
  requestHeaderVersion: (version) => (version >= 4 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 4 ? 1 : 0),
}
