// Generated from schemas/metadata/RegisterControllerRecord.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** RegisterControllerRecord, versions 0. */
export interface RegisterControllerRecord {
  readonly controllerId: number
  readonly incarnationId: Uuid
  readonly zkMigrationReady: boolean
  readonly endPoints: readonly RegisterControllerRecordControllerEndpoint[]
  readonly features: readonly RegisterControllerRecordControllerFeature[]
}
/** {@link RegisterControllerRecord} to be written. */
export interface RegisterControllerRecordInput {
  readonly controllerId: number
  readonly incarnationId: Uuid
  readonly zkMigrationReady: boolean
  readonly endPoints: readonly RegisterControllerRecordControllerEndpointInput[]
  readonly features: readonly RegisterControllerRecordControllerFeatureInput[]
}

/** Part of {@link RegisterControllerRecord}. */
export interface RegisterControllerRecordControllerFeature {
  /** unique in its list */
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link RegisterControllerRecordControllerFeature} to be written. */
export interface RegisterControllerRecordControllerFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link RegisterControllerRecord}. */
export interface RegisterControllerRecordControllerEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
/** {@link RegisterControllerRecordControllerEndpoint} to be written. */
export interface RegisterControllerRecordControllerEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}

function sizeOfRegisterControllerRecordControllerEndpoint(message: RegisterControllerRecordControllerEndpointInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeRegisterControllerRecordControllerEndpoint(message: RegisterControllerRecordControllerEndpointInput, _version: number, writer: Writer): void {
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
function decodeRegisterControllerRecordControllerEndpoint(reader: Reader, _version: number): RegisterControllerRecordControllerEndpoint {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  const securityProtocol: number = reader.int16()
  reader.skipTags()
  return { name, host, port, securityProtocol }
}
function sizeOfRegisterControllerRecordControllerFeature(message: RegisterControllerRecordControllerFeatureInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeRegisterControllerRecordControllerFeature(message: RegisterControllerRecordControllerFeatureInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const minSupportedVersion = message.minSupportedVersion
  writer.int16(minSupportedVersion)
  const maxSupportedVersion = message.maxSupportedVersion
  writer.int16(maxSupportedVersion)
  writer.uvarint(0)
}
function decodeRegisterControllerRecordControllerFeature(reader: Reader, _version: number): RegisterControllerRecordControllerFeature {
  const name: string = reader.compactString()
  const minSupportedVersion: number = reader.int16()
  const maxSupportedVersion: number = reader.int16()
  reader.skipTags()
  return { name, minSupportedVersion, maxSupportedVersion }
}
function sizeOfRegisterControllerRecord(message: RegisterControllerRecordInput, version: number): number {
  let size = 22
  const endPoints = message.endPoints
  size += compactCountSize(endPoints.length)
  for (const element of endPoints) size += sizeOfRegisterControllerRecordControllerEndpoint(element, version)
  const features = message.features
  size += compactCountSize(features.length)
  for (const element of features) size += sizeOfRegisterControllerRecordControllerFeature(element, version)
  return size
}
function encodeRegisterControllerRecord(message: RegisterControllerRecordInput, version: number, writer: Writer): void {
  const controllerId = message.controllerId
  writer.int32(controllerId)
  const incarnationId = message.incarnationId
  writer.uuid(incarnationId)
  const zkMigrationReady = message.zkMigrationReady
  writer.bool(zkMigrationReady)
  const endPoints = message.endPoints
  writer.uvarint(endPoints.length + 1)
  for (const element of endPoints) {
    encodeRegisterControllerRecordControllerEndpoint(element, version, writer)
  }
  const features = message.features
  writer.uvarint(features.length + 1)
  for (const element of features) {
    encodeRegisterControllerRecordControllerFeature(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeRegisterControllerRecord(reader: Reader, version: number): RegisterControllerRecord {
  const controllerId: number = reader.int32()
  const incarnationId: Uuid = reader.uuid()
  const zkMigrationReady: boolean = reader.bool()
  const endPoints: RegisterControllerRecordControllerEndpoint[] = []
  for (let left = reader.compactArrayLength(7); left > 0; left--) endPoints.push(decodeRegisterControllerRecordControllerEndpoint(reader, version))
  const features: RegisterControllerRecordControllerFeature[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) features.push(decodeRegisterControllerRecordControllerFeature(reader, version))
  reader.skipTags()
  return { controllerId, incarnationId, zkMigrationReady, endPoints, features }
}
/** Reads and writes {@link RegisterControllerRecord}. */
export const registerControllerRecord: MessageCodec<RegisterControllerRecord, RegisterControllerRecordInput> = {
  name: 'RegisterControllerRecord',
  key: 27,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfRegisterControllerRecord,
  recordsSize: noRecords,
  encode: encodeRegisterControllerRecord,
  decode: decodeRegisterControllerRecord,
}
