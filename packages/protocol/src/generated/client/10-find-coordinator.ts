// Generated from schemas/client/FindCoordinatorRequest.json and schemas/client/FindCoordinatorResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** FindCoordinatorRequest, versions 0-6. */
export interface FindCoordinatorRequest {
  /** v0-3 */
  readonly key: string
  /** v1-6; default 0 */
  readonly keyType: number
  /** v4-6 */
  readonly coordinatorKeys: readonly string[]
}
/** {@link FindCoordinatorRequest} to be written. */
export interface FindCoordinatorRequestInput {
  readonly key?: string | undefined
  readonly keyType?: number | undefined
  readonly coordinatorKeys?: readonly string[] | undefined
}

function sizeOfFindCoordinatorRequest(message: FindCoordinatorRequestInput, version: number): number {
  let size = 0
  const key = message.key ?? ''
  if (version > 3 && key !== '') refuseField('FindCoordinatorRequest.key', version)
  if (version <= 3) {
    size += version >= 3 ? compactStringSize(key) : stringSize(key)
  }
  const keyType = message.keyType ?? 0
  if (version < 1 && keyType !== 0) refuseField('FindCoordinatorRequest.keyType', version)
  if (version >= 1) {
    size += 1
  }
  const coordinatorKeys = message.coordinatorKeys ?? NONE
  if (version < 4 && coordinatorKeys.length > 0) refuseField('FindCoordinatorRequest.coordinatorKeys', version)
  if (version >= 4) {
    size += compactCountSize(coordinatorKeys.length)
    for (const element of coordinatorKeys) size += compactStringSize(element)
  }
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeFindCoordinatorRequest(message: FindCoordinatorRequestInput, version: number, writer: Writer): void {
  const key = message.key ?? ''
  if (version <= 3) {
    if (version >= 3) writer.compactString(key)
    else writer.string(key)
  }
  const keyType = message.keyType ?? 0
  if (version >= 1) {
    writer.int8(keyType)
  }
  const coordinatorKeys = message.coordinatorKeys ?? NONE
  if (version >= 4) {
    writer.uvarint(coordinatorKeys.length + 1)
    for (const element of coordinatorKeys) {
      writer.compactString(element)
    }
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeFindCoordinatorRequest(reader: Reader, version: number): FindCoordinatorRequest {
  const key: string = version <= 3 ? (version >= 3 ? reader.compactString() : reader.string()) : ''
  const keyType: number = version >= 1 ? reader.int8() : 0
  let coordinatorKeys: readonly string[] = NONE
  if (version >= 4) {
    const elements: string[] = []
    for (let left = reader.compactArrayLength(1); left > 0; left--) elements.push(reader.compactString())
    coordinatorKeys = elements
  }
  if (version >= 3) {
    reader.skipTags()
  }
  return { key, keyType, coordinatorKeys }
}
/** Reads and writes {@link FindCoordinatorRequest}. */
export const findCoordinatorRequest: MessageCodec<FindCoordinatorRequest, FindCoordinatorRequestInput> = {
  name: 'FindCoordinatorRequest',
  key: 10,
  versions: [0, 6],
  flexibleFrom: 3,
  size: sizeOfFindCoordinatorRequest,
  recordsSize: noRecords,
  encode: encodeFindCoordinatorRequest,
  decode: decodeFindCoordinatorRequest,
}

/** FindCoordinatorResponse, versions 0-6. */
export interface FindCoordinatorResponse {
  /** v1-6 */
  readonly throttleTimeMs: number
  /** v0-3 */
  readonly errorCode: number
  /** v1-3 */
  readonly errorMessage: string | null
  /** v0-3; a brokerId */
  readonly nodeId: number
  /** v0-3 */
  readonly host: string
  /** v0-3 */
  readonly port: number
  /** v4-6 */
  readonly coordinators: readonly FindCoordinatorResponseCoordinator[]
}
/** {@link FindCoordinatorResponse} to be written. */
export interface FindCoordinatorResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode?: number | undefined
  readonly errorMessage?: string | null | undefined
  readonly nodeId?: number | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly coordinators?: readonly FindCoordinatorResponseCoordinatorInput[] | undefined
}

/** Part of {@link FindCoordinatorResponse}. */
export interface FindCoordinatorResponseCoordinator {
  readonly key: string
  /** a brokerId */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link FindCoordinatorResponseCoordinator} to be written. */
export interface FindCoordinatorResponseCoordinatorInput {
  readonly key: string
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}

function sizeOfFindCoordinatorResponseCoordinator(message: FindCoordinatorResponseCoordinatorInput, _version: number): number {
  let size = 11
  const key = message.key
  size += compactStringSize(key)
  const host = message.host
  size += compactStringSize(host)
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeFindCoordinatorResponseCoordinator(message: FindCoordinatorResponseCoordinatorInput, _version: number, writer: Writer): void {
  const key = message.key
  writer.compactString(key)
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.int32(port)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeFindCoordinatorResponseCoordinator(reader: Reader, _version: number): FindCoordinatorResponseCoordinator {
  const key: string = reader.compactString()
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { key, nodeId, host, port, errorCode, errorMessage }
}
function sizeOfFindCoordinatorResponse(message: FindCoordinatorResponseInput, version: number): number {
  let size = 0
  if (version >= 1) {
    size += 4
  }
  const errorCode = message.errorCode ?? 0
  if (version > 3 && errorCode !== 0) refuseField('FindCoordinatorResponse.errorCode', version)
  if (version <= 3) {
    size += 2
  }
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  if (version >= 1 && version <= 3) {
    size += version >= 3 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  }
  const nodeId = message.nodeId ?? 0
  if (version > 3 && nodeId !== 0) refuseField('FindCoordinatorResponse.nodeId', version)
  if (version <= 3) {
    size += 4
  }
  const host = message.host ?? ''
  if (version > 3 && host !== '') refuseField('FindCoordinatorResponse.host', version)
  if (version <= 3) {
    size += version >= 3 ? compactStringSize(host) : stringSize(host)
  }
  const port = message.port ?? 0
  if (version > 3 && port !== 0) refuseField('FindCoordinatorResponse.port', version)
  if (version <= 3) {
    size += 4
  }
  const coordinators = message.coordinators ?? NONE
  if (version < 4 && coordinators.length > 0) refuseField('FindCoordinatorResponse.coordinators', version)
  if (version >= 4) {
    size += compactCountSize(coordinators.length)
    for (const element of coordinators) size += sizeOfFindCoordinatorResponseCoordinator(element, version)
  }
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeFindCoordinatorResponse(message: FindCoordinatorResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 1) {
    writer.int32(throttleTimeMs)
  }
  const errorCode = message.errorCode ?? 0
  if (version <= 3) {
    writer.int16(errorCode)
  }
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  if (version >= 1 && version <= 3) {
    if (version >= 3) writer.compactNullableString(errorMessage)
    else writer.nullableString(errorMessage)
  }
  const nodeId = message.nodeId ?? 0
  if (version <= 3) {
    writer.int32(nodeId)
  }
  const host = message.host ?? ''
  if (version <= 3) {
    if (version >= 3) writer.compactString(host)
    else writer.string(host)
  }
  const port = message.port ?? 0
  if (version <= 3) {
    writer.int32(port)
  }
  const coordinators = message.coordinators ?? NONE
  if (version >= 4) {
    writer.uvarint(coordinators.length + 1)
    for (const element of coordinators) {
      encodeFindCoordinatorResponseCoordinator(element, version, writer)
    }
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeFindCoordinatorResponse(reader: Reader, version: number): FindCoordinatorResponse {
  const throttleTimeMs: number = version >= 1 ? reader.int32() : 0
  const errorCode: number = version <= 3 ? reader.int16() : 0
  const errorMessage: string | null = version >= 1 && version <= 3 ? (version >= 3 ? reader.compactNullableString() : reader.nullableString()) : ''
  const nodeId: number = version <= 3 ? reader.int32() : 0
  const host: string = version <= 3 ? (version >= 3 ? reader.compactString() : reader.string()) : ''
  const port: number = version <= 3 ? reader.int32() : 0
  let coordinators: readonly FindCoordinatorResponseCoordinator[] = NONE
  if (version >= 4) {
    const elements: FindCoordinatorResponseCoordinator[] = []
    for (let left = reader.compactArrayLength(14); left > 0; left--) elements.push(decodeFindCoordinatorResponseCoordinator(reader, version))
    coordinators = elements
  }
  if (version >= 3) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, errorMessage, nodeId, host, port, coordinators }
}
/** Reads and writes {@link FindCoordinatorResponse}. */
export const findCoordinatorResponse: MessageCodec<FindCoordinatorResponse, FindCoordinatorResponseInput> = {
  name: 'FindCoordinatorResponse',
  key: 10,
  versions: [0, 6],
  flexibleFrom: 3,
  size: sizeOfFindCoordinatorResponse,
  recordsSize: noRecords,
  encode: encodeFindCoordinatorResponse,
  decode: decodeFindCoordinatorResponse,
}

/** Api key 10. */
export const findCoordinatorApi: Api<FindCoordinatorRequest, FindCoordinatorRequestInput, FindCoordinatorResponse, FindCoordinatorResponseInput> = {
  key: 10,
  name: 'FindCoordinator',
  versions: [0, 6],
  latestStable: 6,
  listeners: ['broker'],
  request: findCoordinatorRequest,
  response: findCoordinatorResponse,
  requestHeaderVersion: (version) => (version >= 3 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 3 ? 1 : 0),
}
