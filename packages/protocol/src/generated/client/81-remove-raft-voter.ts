// Generated from schemas/client/RemoveRaftVoterRequest.json and schemas/client/RemoveRaftVoterResponse.json. Never edit.
import { compactNullableStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** RemoveRaftVoterRequest, versions 0. */
export interface RemoveRaftVoterRequest {
  readonly clusterId: string | null
  readonly voterId: number
  readonly voterDirectoryId: Uuid
}
/** {@link RemoveRaftVoterRequest} to be written. */
export interface RemoveRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly voterId: number
  readonly voterDirectoryId: Uuid
}

function sizeOfRemoveRaftVoterRequest(message: RemoveRaftVoterRequestInput, _version: number): number {
  let size = 21
  const clusterId = message.clusterId
  size += compactNullableStringSize(clusterId)
  return size
}
function encodeRemoveRaftVoterRequest(message: RemoveRaftVoterRequestInput, _version: number, writer: Writer): void {
  const clusterId = message.clusterId
  writer.compactNullableString(clusterId)
  const voterId = message.voterId
  writer.int32(voterId)
  const voterDirectoryId = message.voterDirectoryId
  writer.uuid(voterDirectoryId)
  writer.uvarint(0)
}
function decodeRemoveRaftVoterRequest(reader: Reader, _version: number): RemoveRaftVoterRequest {
  const clusterId: string | null = reader.compactNullableString()
  const voterId: number = reader.int32()
  const voterDirectoryId: Uuid = reader.uuid()
  reader.skipTags()
  return { clusterId, voterId, voterDirectoryId }
}
/** Reads and writes {@link RemoveRaftVoterRequest}. */
export const removeRaftVoterRequest: MessageCodec<RemoveRaftVoterRequest, RemoveRaftVoterRequestInput> = {
  name: 'RemoveRaftVoterRequest',
  key: 81,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfRemoveRaftVoterRequest,
  recordsSize: noRecords,
  encode: encodeRemoveRaftVoterRequest,
  decode: decodeRemoveRaftVoterRequest,
}

/** RemoveRaftVoterResponse, versions 0. */
export interface RemoveRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link RemoveRaftVoterResponse} to be written. */
export interface RemoveRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfRemoveRaftVoterResponse(message: RemoveRaftVoterResponseInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeRemoveRaftVoterResponse(message: RemoveRaftVoterResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeRemoveRaftVoterResponse(reader: Reader, _version: number): RemoveRaftVoterResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage }
}
/** Reads and writes {@link RemoveRaftVoterResponse}. */
export const removeRaftVoterResponse: MessageCodec<RemoveRaftVoterResponse, RemoveRaftVoterResponseInput> = {
  name: 'RemoveRaftVoterResponse',
  key: 81,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfRemoveRaftVoterResponse,
  recordsSize: noRecords,
  encode: encodeRemoveRaftVoterResponse,
  decode: decodeRemoveRaftVoterResponse,
}

/** Api key 81. */
export const removeRaftVoterApi: Api<RemoveRaftVoterRequest, RemoveRaftVoterRequestInput, RemoveRaftVoterResponse, RemoveRaftVoterResponseInput> = {
  key: 81,
  name: 'RemoveRaftVoter',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['controller', 'broker'],
  request: removeRaftVoterRequest,
  response: removeRaftVoterResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
