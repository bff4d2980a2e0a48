// Generated from schemas/client/AddRaftVoterRequest.json and schemas/client/AddRaftVoterResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** AddRaftVoterRequest, versions 0-1. */
export interface AddRaftVoterRequest {
  readonly clusterId: string | null
  readonly timeoutMs: number
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly listeners: readonly AddRaftVoterRequestListener[]
  /** v1; default true */
  readonly ackWhenCommitted: boolean
}
/** {@link AddRaftVoterRequest} to be written. */
export interface AddRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly timeoutMs: number
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly listeners: readonly AddRaftVoterRequestListenerInput[]
  readonly ackWhenCommitted?: boolean | undefined
}

/** Part of {@link AddRaftVoterRequest}. */
export interface AddRaftVoterRequestListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link AddRaftVoterRequestListener} to be written. */
export interface AddRaftVoterRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

function sizeOfAddRaftVoterRequestListener(message: AddRaftVoterRequestListenerInput, _version: number): number {
  let size = 3
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeAddRaftVoterRequestListener(message: AddRaftVoterRequestListenerInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeAddRaftVoterRequestListener(reader: Reader, _version: number): AddRaftVoterRequestListener {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { name, host, port }
}
function sizeOfAddRaftVoterRequest(message: AddRaftVoterRequestInput, version: number): number {
  let size = 25
  const clusterId = message.clusterId
  size += compactNullableStringSize(clusterId)
  const listeners = message.listeners
  size += compactCountSize(listeners.length)
  for (const element of listeners) size += sizeOfAddRaftVoterRequestListener(element, version)
  const ackWhenCommitted = message.ackWhenCommitted ?? true
  if (version < 1 && ackWhenCommitted !== true) refuseField('AddRaftVoterRequest.ackWhenCommitted', version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeAddRaftVoterRequest(message: AddRaftVoterRequestInput, version: number, writer: Writer): void {
  const clusterId = message.clusterId
  writer.compactNullableString(clusterId)
  const timeoutMs = message.timeoutMs
  writer.int32(timeoutMs)
  const voterId = message.voterId
  writer.int32(voterId)
  const voterDirectoryId = message.voterDirectoryId
  writer.uuid(voterDirectoryId)
  const listeners = message.listeners
  writer.uvarint(listeners.length + 1)
  for (const element of listeners) {
    encodeAddRaftVoterRequestListener(element, version, writer)
  }
  const ackWhenCommitted = message.ackWhenCommitted ?? true
  if (version >= 1) {
    writer.bool(ackWhenCommitted)
  }
  writer.uvarint(0)
}
function decodeAddRaftVoterRequest(reader: Reader, version: number): AddRaftVoterRequest {
  const clusterId: string | null = reader.compactNullableString()
  const timeoutMs: number = reader.int32()
  const voterId: number = reader.int32()
  const voterDirectoryId: Uuid = reader.uuid()
  const listeners: AddRaftVoterRequestListener[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) listeners.push(decodeAddRaftVoterRequestListener(reader, version))
  const ackWhenCommitted: boolean = version >= 1 ? reader.bool() : true
  reader.skipTags()
  return { clusterId, timeoutMs, voterId, voterDirectoryId, listeners, ackWhenCommitted }
}
/** Reads and writes {@link AddRaftVoterRequest}. */
export const addRaftVoterRequest: MessageCodec<AddRaftVoterRequest, AddRaftVoterRequestInput> = {
  name: 'AddRaftVoterRequest',
  key: 80,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfAddRaftVoterRequest,
  recordsSize: noRecords,
  encode: encodeAddRaftVoterRequest,
  decode: decodeAddRaftVoterRequest,
}

/** AddRaftVoterResponse, versions 0-1. */
export interface AddRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link AddRaftVoterResponse} to be written. */
export interface AddRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfAddRaftVoterResponse(message: AddRaftVoterResponseInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeAddRaftVoterResponse(message: AddRaftVoterResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeAddRaftVoterResponse(reader: Reader, _version: number): AddRaftVoterResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage }
}
/** Reads and writes {@link AddRaftVoterResponse}. */
export const addRaftVoterResponse: MessageCodec<AddRaftVoterResponse, AddRaftVoterResponseInput> = {
  name: 'AddRaftVoterResponse',
  key: 80,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfAddRaftVoterResponse,
  recordsSize: noRecords,
  encode: encodeAddRaftVoterResponse,
  decode: decodeAddRaftVoterResponse,
}

/** Api key 80. */
export const addRaftVoterApi: Api<AddRaftVoterRequest, AddRaftVoterRequestInput, AddRaftVoterResponse, AddRaftVoterResponseInput> = {
  key: 80,
  name: 'AddRaftVoter',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['controller', 'broker'],
  request: addRaftVoterRequest,
  response: addRaftVoterResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
