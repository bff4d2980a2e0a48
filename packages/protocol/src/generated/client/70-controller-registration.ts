// Generated from schemas/client/ControllerRegistrationRequest.json and schemas/client/ControllerRegistrationResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** ControllerRegistrationRequest, versions 0. */
export interface ControllerRegistrationRequest {
  readonly controllerId: number
  readonly incarnationId: Uuid
  readonly zkMigrationReady: boolean
  readonly listeners: readonly ControllerRegistrationRequestListener[]
  readonly features: readonly ControllerRegistrationRequestFeature[]
}
/** {@link ControllerRegistrationRequest} to be written. */
export interface ControllerRegistrationRequestInput {
  readonly controllerId: number
  readonly incarnationId: Uuid
  readonly zkMigrationReady: boolean
  readonly listeners: readonly ControllerRegistrationRequestListenerInput[]
  readonly features: readonly ControllerRegistrationRequestFeatureInput[]
}

/** Part of {@link ControllerRegistrationRequest}. */
export interface ControllerRegistrationRequestFeature {
  /** unique in its list */
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link ControllerRegistrationRequestFeature} to be written. */
export interface ControllerRegistrationRequestFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link ControllerRegistrationRequest}. */
export interface ControllerRegistrationRequestListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
/** {@link ControllerRegistrationRequestListener} to be written. */
export interface ControllerRegistrationRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}

function sizeOfControllerRegistrationRequestListener(message: ControllerRegistrationRequestListenerInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeControllerRegistrationRequestListener(message: ControllerRegistrationRequestListenerInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  const securityProtocol = message.securityProtocol
  writer.int16(securityProtocol)
  writer.uvarint(0)
}
function decodeControllerRegistrationRequestListener(reader: Reader, _version: number): ControllerRegistrationRequestListener {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  const securityProtocol: number = reader.int16()
  reader.skipTags()
  return { name, host, port, securityProtocol }
}
function sizeOfControllerRegistrationRequestFeature(message: ControllerRegistrationRequestFeatureInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeControllerRegistrationRequestFeature(message: ControllerRegistrationRequestFeatureInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const minSupportedVersion = message.minSupportedVersion
  writer.int16(minSupportedVersion)
  const maxSupportedVersion = message.maxSupportedVersion
  writer.int16(maxSupportedVersion)
  writer.uvarint(0)
}
function decodeControllerRegistrationRequestFeature(reader: Reader, _version: number): ControllerRegistrationRequestFeature {
  const name: string = reader.compactString()
  const minSupportedVersion: number = reader.int16()
  const maxSupportedVersion: number = reader.int16()
  reader.skipTags()
  return { name, minSupportedVersion, maxSupportedVersion }
}
function sizeOfControllerRegistrationRequest(message: ControllerRegistrationRequestInput, version: number): number {
  let size = 22
  const listeners = message.listeners
  size += compactCountSize(listeners.length)
  for (const element of listeners) size += sizeOfControllerRegistrationRequestListener(element, version)
  const features = message.features
  size += compactCountSize(features.length)
  for (const element of features) size += sizeOfControllerRegistrationRequestFeature(element, version)
  return size
}
function encodeControllerRegistrationRequest(message: ControllerRegistrationRequestInput, version: number, writer: Writer): void {
  const controllerId = message.controllerId
  writer.int32(controllerId)
  const incarnationId = message.incarnationId
  writer.uuid(incarnationId)
  const zkMigrationReady = message.zkMigrationReady
  writer.bool(zkMigrationReady)
  const listeners = message.listeners
  writer.uvarint(listeners.length + 1)
  for (const element of listeners) {
    encodeControllerRegistrationRequestListener(element, version, writer)
  }
  const features = message.features
  writer.uvarint(features.length + 1)
  for (const element of features) {
    encodeControllerRegistrationRequestFeature(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeControllerRegistrationRequest(reader: Reader, version: number): ControllerRegistrationRequest {
  const controllerId: number = reader.int32()
  const incarnationId: Uuid = reader.uuid()
  const zkMigrationReady: boolean = reader.bool()
  const listeners: ControllerRegistrationRequestListener[] = []
  for (let left = reader.compactArrayLength(7); left > 0; left--) listeners.push(decodeControllerRegistrationRequestListener(reader, version))
  const features: ControllerRegistrationRequestFeature[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) features.push(decodeControllerRegistrationRequestFeature(reader, version))
  reader.skipTags()
  return { controllerId, incarnationId, zkMigrationReady, listeners, features }
}
/** Reads and writes {@link ControllerRegistrationRequest}. */
export const controllerRegistrationRequest: MessageCodec<ControllerRegistrationRequest, ControllerRegistrationRequestInput> = {
  name: 'ControllerRegistrationRequest',
  key: 70,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfControllerRegistrationRequest,
  recordsSize: noRecords,
  encode: encodeControllerRegistrationRequest,
  decode: decodeControllerRegistrationRequest,
}

/** ControllerRegistrationResponse, versions 0. */
export interface ControllerRegistrationResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link ControllerRegistrationResponse} to be written. */
export interface ControllerRegistrationResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}

function sizeOfControllerRegistrationResponse(message: ControllerRegistrationResponseInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeControllerRegistrationResponse(message: ControllerRegistrationResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeControllerRegistrationResponse(reader: Reader, _version: number): ControllerRegistrationResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage }
}
/** Reads and writes {@link ControllerRegistrationResponse}. */
export const controllerRegistrationResponse: MessageCodec<ControllerRegistrationResponse, ControllerRegistrationResponseInput> = {
  name: 'ControllerRegistrationResponse',
  key: 70,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfControllerRegistrationResponse,
  recordsSize: noRecords,
  encode: encodeControllerRegistrationResponse,
  decode: decodeControllerRegistrationResponse,
}

/** Api key 70. */
export const controllerRegistrationApi: Api<ControllerRegistrationRequest, ControllerRegistrationRequestInput, ControllerRegistrationResponse, ControllerRegistrationResponseInput> = {
  key: 70,
  name: 'ControllerRegistration',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['controller'],
  request: controllerRegistrationRequest,
  response: controllerRegistrationResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
