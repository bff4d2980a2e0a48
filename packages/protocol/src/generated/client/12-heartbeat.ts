// Generated from schemas/client/HeartbeatRequest.json and schemas/client/HeartbeatResponse.json. Never edit.
import { compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** HeartbeatRequest, versions 0-4. */
export interface HeartbeatRequest {
  /** a groupId */
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  /** v3-4; default null */
  readonly groupInstanceId: string | null
}
/** {@link HeartbeatRequest} to be written. */
export interface HeartbeatRequestInput {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
}

function sizeOfHeartbeatRequest(message: HeartbeatRequestInput, version: number): number {
  let size = 4
  const groupId = message.groupId
  size += version >= 4 ? compactStringSize(groupId) : stringSize(groupId)
  const memberId = message.memberId
  size += version >= 4 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version < 3 && groupInstanceId !== null) refuseField('HeartbeatRequest.groupInstanceId', version)
  if (version >= 3) {
    size += version >= 4 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeHeartbeatRequest(message: HeartbeatRequestInput, version: number, writer: Writer): void {
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
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeHeartbeatRequest(reader: Reader, version: number): HeartbeatRequest {
  const groupId: string = version >= 4 ? reader.compactString() : reader.string()
  const generationId: number = reader.int32()
  const memberId: string = version >= 4 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 3 ? (version >= 4 ? reader.compactNullableString() : reader.nullableString()) : null
  if (version >= 4) {
    reader.skipTags()
  }
  return { groupId, generationId, memberId, groupInstanceId }
}
/** Reads and writes {@link HeartbeatRequest}. */
export const heartbeatRequest: MessageCodec<HeartbeatRequest, HeartbeatRequestInput> = {
  name: 'HeartbeatRequest',
  key: 12,
  versions: [0, 4],
  flexibleFrom: 4,
  size: sizeOfHeartbeatRequest,
  recordsSize: noRecords,
  encode: encodeHeartbeatRequest,
  decode: decodeHeartbeatRequest,
}

/** HeartbeatResponse, versions 0-4. */
export interface HeartbeatResponse {
  /** v1-4 */
  readonly throttleTimeMs: number
  readonly errorCode: number
}
/** {@link HeartbeatResponse} to be written. */
export interface HeartbeatResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
}

function sizeOfHeartbeatResponse(_message: HeartbeatResponseInput, version: number): number {
  let size = 2
  if (version >= 1) {
    size += 4
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeHeartbeatResponse(message: HeartbeatResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 1) {
    writer.int32(throttleTimeMs)
  }
  const errorCode = message.errorCode
  writer.int16(errorCode)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeHeartbeatResponse(reader: Reader, version: number): HeartbeatResponse {
  const throttleTimeMs: number = version >= 1 ? reader.int32() : 0
  const errorCode: number = reader.int16()
  if (version >= 4) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode }
}
/** Reads and writes {@link HeartbeatResponse}. */
export const heartbeatResponse: MessageCodec<HeartbeatResponse, HeartbeatResponseInput> = {
  name: 'HeartbeatResponse',
  key: 12,
  versions: [0, 4],
  flexibleFrom: 4,
  size: sizeOfHeartbeatResponse,
  recordsSize: noRecords,
  encode: encodeHeartbeatResponse,
  decode: decodeHeartbeatResponse,
}

/** Api key 12. */
export const heartbeatApi: Api<HeartbeatRequest, HeartbeatRequestInput, HeartbeatResponse, HeartbeatResponseInput> = {
  key: 12,
  name: 'Heartbeat',
  versions: [0, 4],
  latestStable: 4,
  listeners: ['broker'],
  request: heartbeatRequest,
  response: heartbeatResponse,
  requestHeaderVersion: (version) => (version >= 4 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 4 ? 1 : 0),
}
