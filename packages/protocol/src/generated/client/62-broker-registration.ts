// Generated from schemas/client/BrokerRegistrationRequest.json and schemas/client/BrokerRegistrationResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** BrokerRegistrationRequest, versions 0-4. */
export interface BrokerRegistrationRequest {
  /** a brokerId */
  readonly brokerId: number
  readonly clusterId: string
  readonly incarnationId: Uuid
  readonly listeners: readonly BrokerRegistrationRequestListener[]
  readonly features: readonly BrokerRegistrationRequestFeature[]
  readonly rack: string | null
  /** v1-4; default false */
  readonly isMigratingZkBroker: boolean
  /** v2-4 */
  readonly logDirs: readonly Uuid[]
  /** v3-4; default -1 */
  readonly previousBrokerEpoch: number
}
/** {@link BrokerRegistrationRequest} to be written. */
export interface BrokerRegistrationRequestInput {
  readonly brokerId: number
  readonly clusterId: string
  readonly incarnationId: Uuid
  readonly listeners: readonly BrokerRegistrationRequestListenerInput[]
  readonly features: readonly BrokerRegistrationRequestFeatureInput[]
  readonly rack: string | null
  readonly isMigratingZkBroker?: boolean | undefined
  readonly logDirs?: readonly Uuid[] | undefined
  readonly previousBrokerEpoch?: number | undefined
}

/** Part of {@link BrokerRegistrationRequest}. */
export interface BrokerRegistrationRequestFeature {
  /** unique in its list */
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link BrokerRegistrationRequestFeature} to be written. */
export interface BrokerRegistrationRequestFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link BrokerRegistrationRequest}. */
export interface BrokerRegistrationRequestListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
/** {@link BrokerRegistrationRequestListener} to be written. */
export interface BrokerRegistrationRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}

function sizeOfBrokerRegistrationRequestListener(message: BrokerRegistrationRequestListenerInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeBrokerRegistrationRequestListener(message: BrokerRegistrationRequestListenerInput, _version: number, writer: Writer): void {
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
function decodeBrokerRegistrationRequestListener(reader: Reader, _version: number): BrokerRegistrationRequestListener {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  const securityProtocol: number = reader.int16()
  reader.skipTags()
  return { name, host, port, securityProtocol }
}
function sizeOfBrokerRegistrationRequestFeature(message: BrokerRegistrationRequestFeatureInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeBrokerRegistrationRequestFeature(message: BrokerRegistrationRequestFeatureInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const minSupportedVersion = message.minSupportedVersion
  writer.int16(minSupportedVersion)
  const maxSupportedVersion = message.maxSupportedVersion
  writer.int16(maxSupportedVersion)
  writer.uvarint(0)
}
function decodeBrokerRegistrationRequestFeature(reader: Reader, _version: number): BrokerRegistrationRequestFeature {
  const name: string = reader.compactString()
  const minSupportedVersion: number = reader.int16()
  const maxSupportedVersion: number = reader.int16()
  reader.skipTags()
  return { name, minSupportedVersion, maxSupportedVersion }
}
function sizeOfBrokerRegistrationRequest(message: BrokerRegistrationRequestInput, version: number): number {
  let size = 21
  const clusterId = message.clusterId
  size += compactStringSize(clusterId)
  const listeners = message.listeners
  size += compactCountSize(listeners.length)
  for (const element of listeners) size += sizeOfBrokerRegistrationRequestListener(element, version)
  const features = message.features
  size += compactCountSize(features.length)
  for (const element of features) size += sizeOfBrokerRegistrationRequestFeature(element, version)
  const rack = message.rack
  size += compactNullableStringSize(rack)
  const isMigratingZkBroker = message.isMigratingZkBroker ?? false
  if (version < 1 && isMigratingZkBroker !== false) refuseField('BrokerRegistrationRequest.isMigratingZkBroker', version)
  if (version >= 1) {
    size += 1
  }
  const logDirs = message.logDirs ?? NONE
  if (version >= 2) {
    size += compactCountSize(logDirs.length)
    size += 16 * logDirs.length
  }
  if (version >= 3) {
    size += 8
  }
  return size
}
function encodeBrokerRegistrationRequest(message: BrokerRegistrationRequestInput, version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const clusterId = message.clusterId
  writer.compactString(clusterId)
  const incarnationId = message.incarnationId
  writer.uuid(incarnationId)
  const listeners = message.listeners
  writer.uvarint(listeners.length + 1)
  for (const element of listeners) {
    encodeBrokerRegistrationRequestListener(element, version, writer)
  }
  const features = message.features
  writer.uvarint(features.length + 1)
  for (const element of features) {
    encodeBrokerRegistrationRequestFeature(element, version, writer)
  }
  const rack = message.rack
  writer.compactNullableString(rack)
  const isMigratingZkBroker = message.isMigratingZkBroker ?? false
  if (version >= 1) {
    writer.bool(isMigratingZkBroker)
  }
  const logDirs = message.logDirs ?? NONE
  if (version >= 2) {
    writer.uvarint(logDirs.length + 1)
    for (const element of logDirs) {
      writer.uuid(element)
    }
  }
  const previousBrokerEpoch = message.previousBrokerEpoch ?? -1
  if (version >= 3) {
    writer.int64(previousBrokerEpoch)
  }
  writer.uvarint(0)
}
function decodeBrokerRegistrationRequest(reader: Reader, version: number): BrokerRegistrationRequest {
  const brokerId: number = reader.int32()
  const clusterId: string = reader.compactString()
  const incarnationId: Uuid = reader.uuid()
  const listeners: BrokerRegistrationRequestListener[] = []
  for (let left = reader.compactArrayLength(7); left > 0; left--) listeners.push(decodeBrokerRegistrationRequestListener(reader, version))
  const features: BrokerRegistrationRequestFeature[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) features.push(decodeBrokerRegistrationRequestFeature(reader, version))
  const rack: string | null = reader.compactNullableString()
  const isMigratingZkBroker: boolean = version >= 1 ? reader.bool() : false
  let logDirs: readonly Uuid[] = NONE
  if (version >= 2) {
    const elements: Uuid[] = []
    for (let left = reader.compactArrayLength(16); left > 0; left--) elements.push(reader.uuid())
    logDirs = elements
  }
  const previousBrokerEpoch: number = version >= 3 ? reader.int64() : -1
  reader.skipTags()
  return { brokerId, clusterId, incarnationId, listeners, features, rack, isMigratingZkBroker, logDirs, previousBrokerEpoch }
}
/** Reads and writes {@link BrokerRegistrationRequest}. */
export const brokerRegistrationRequest: MessageCodec<BrokerRegistrationRequest, BrokerRegistrationRequestInput> = {
  name: 'BrokerRegistrationRequest',
  key: 62,
  versions: [0, 4],
  flexibleFrom: 0,
  size: sizeOfBrokerRegistrationRequest,
  recordsSize: noRecords,
  encode: encodeBrokerRegistrationRequest,
  decode: decodeBrokerRegistrationRequest,
}

/** BrokerRegistrationResponse, versions 0-4. */
export interface BrokerRegistrationResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default -1 */
  readonly brokerEpoch: number
}
/** {@link BrokerRegistrationResponse} to be written. */
export interface BrokerRegistrationResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly brokerEpoch?: number | undefined
}

function sizeOfBrokerRegistrationResponse(_message: BrokerRegistrationResponseInput, _version: number): number {
  let size = 15
  return size
}
function encodeBrokerRegistrationResponse(message: BrokerRegistrationResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const brokerEpoch = message.brokerEpoch ?? -1
  writer.int64(brokerEpoch)
  writer.uvarint(0)
}
function decodeBrokerRegistrationResponse(reader: Reader, _version: number): BrokerRegistrationResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const brokerEpoch: number = reader.int64()
  reader.skipTags()
  return { throttleTimeMs, errorCode, brokerEpoch }
}
/** Reads and writes {@link BrokerRegistrationResponse}. */
export const brokerRegistrationResponse: MessageCodec<BrokerRegistrationResponse, BrokerRegistrationResponseInput> = {
  name: 'BrokerRegistrationResponse',
  key: 62,
  versions: [0, 4],
  flexibleFrom: 0,
  size: sizeOfBrokerRegistrationResponse,
  recordsSize: noRecords,
  encode: encodeBrokerRegistrationResponse,
  decode: decodeBrokerRegistrationResponse,
}

/** Api key 62. */
export const brokerRegistrationApi: Api<BrokerRegistrationRequest, BrokerRegistrationRequestInput, BrokerRegistrationResponse, BrokerRegistrationResponseInput> = {
  key: 62,
  name: 'BrokerRegistration',
  versions: [0, 4],
  latestStable: 4,
  listeners: ['controller'],
  request: brokerRegistrationRequest,
  response: brokerRegistrationResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
