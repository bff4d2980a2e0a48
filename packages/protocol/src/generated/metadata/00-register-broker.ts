// Generated from schemas/metadata/RegisterBrokerRecord.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** RegisterBrokerRecord, versions 0-4. */
export interface RegisterBrokerRecord {
  /** a brokerId */
  readonly brokerId: number
  /** v2-4; default false */
  readonly isMigratingZkBroker: boolean
  readonly incarnationId: Uuid
  readonly brokerEpoch: number
  readonly endPoints: readonly RegisterBrokerRecordBrokerEndpoint[]
  readonly features: readonly RegisterBrokerRecordBrokerFeature[]
  readonly rack: string | null
  /** default true */
  readonly fenced: boolean
  /** v1-4; default false */
  readonly inControlledShutdown: boolean
  /** v3-4 */
  readonly logDirs: readonly Uuid[]
  /** v4; default null */
  readonly cordonedLogDirs: readonly Uuid[] | null
}
/** {@link RegisterBrokerRecord} to be written. */
export interface RegisterBrokerRecordInput {
  readonly brokerId: number
  readonly isMigratingZkBroker?: boolean | undefined
  readonly incarnationId: Uuid
  readonly brokerEpoch: number
  readonly endPoints: readonly RegisterBrokerRecordBrokerEndpointInput[]
  readonly features: readonly RegisterBrokerRecordBrokerFeatureInput[]
  readonly rack: string | null
  readonly fenced?: boolean | undefined
  readonly inControlledShutdown?: boolean | undefined
  readonly logDirs?: readonly Uuid[] | undefined
  readonly cordonedLogDirs?: readonly Uuid[] | null | undefined
}

/** Part of {@link RegisterBrokerRecord}. */
export interface RegisterBrokerRecordBrokerFeature {
  /** unique in its list */
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link RegisterBrokerRecordBrokerFeature} to be written. */
export interface RegisterBrokerRecordBrokerFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link RegisterBrokerRecord}. */
export interface RegisterBrokerRecordBrokerEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
/** {@link RegisterBrokerRecordBrokerEndpoint} to be written. */
export interface RegisterBrokerRecordBrokerEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}

function sizeOfRegisterBrokerRecordBrokerEndpoint(message: RegisterBrokerRecordBrokerEndpointInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeRegisterBrokerRecordBrokerEndpoint(message: RegisterBrokerRecordBrokerEndpointInput, _version: number, writer: Writer): void {
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
function decodeRegisterBrokerRecordBrokerEndpoint(reader: Reader, _version: number): RegisterBrokerRecordBrokerEndpoint {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  const securityProtocol: number = reader.int16()
  reader.skipTags()
  return { name, host, port, securityProtocol }
}
function sizeOfRegisterBrokerRecordBrokerFeature(message: RegisterBrokerRecordBrokerFeatureInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeRegisterBrokerRecordBrokerFeature(message: RegisterBrokerRecordBrokerFeatureInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const minSupportedVersion = message.minSupportedVersion
  writer.int16(minSupportedVersion)
  const maxSupportedVersion = message.maxSupportedVersion
  writer.int16(maxSupportedVersion)
  writer.uvarint(0)
}
function decodeRegisterBrokerRecordBrokerFeature(reader: Reader, _version: number): RegisterBrokerRecordBrokerFeature {
  const name: string = reader.compactString()
  const minSupportedVersion: number = reader.int16()
  const maxSupportedVersion: number = reader.int16()
  reader.skipTags()
  return { name, minSupportedVersion, maxSupportedVersion }
}
function sizeOfRegisterBrokerRecord(message: RegisterBrokerRecordInput, version: number): number {
  let size = 29
  const isMigratingZkBroker = message.isMigratingZkBroker ?? false
  if (version < 2 && isMigratingZkBroker !== false) refuseField('RegisterBrokerRecord.isMigratingZkBroker', version)
  if (version >= 2) {
    size += 1
  }
  const endPoints = message.endPoints
  size += compactCountSize(endPoints.length)
  for (const element of endPoints) size += sizeOfRegisterBrokerRecordBrokerEndpoint(element, version)
  const features = message.features
  size += compactCountSize(features.length)
  for (const element of features) size += sizeOfRegisterBrokerRecordBrokerFeature(element, version)
  const rack = message.rack
  size += compactNullableStringSize(rack)
  const inControlledShutdown = message.inControlledShutdown ?? false
  if (version < 1 && inControlledShutdown !== false) refuseField('RegisterBrokerRecord.inControlledShutdown', version)
  if (version >= 1) {
    size += 1
  }
  const logDirs = message.logDirs ?? NONE
  if (version < 3 && logDirs.length > 0) refuseField('RegisterBrokerRecord.logDirs', version)
  const cordonedLogDirs = message.cordonedLogDirs ?? null
  if (version < 4 && cordonedLogDirs !== null) refuseField('RegisterBrokerRecord.cordonedLogDirs', version)
  let tags = 0
  if (version >= 3 && logDirs.length > 0) {
    tags += 1
    const inner = sizeOfRegisterBrokerRecordTag0(logDirs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (version >= 4 && cordonedLogDirs !== null) {
    tags += 1
    const inner = sizeOfRegisterBrokerRecordTag1(cordonedLogDirs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfRegisterBrokerRecordTag0(value: readonly Uuid[], _version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  size += 16 * value.length
  return size
}
function sizeOfRegisterBrokerRecordTag1(value: readonly Uuid[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 16 * value.length
  }
  return size
}
function encodeRegisterBrokerRecord(message: RegisterBrokerRecordInput, version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const isMigratingZkBroker = message.isMigratingZkBroker ?? false
  if (version >= 2) {
    writer.bool(isMigratingZkBroker)
  }
  const incarnationId = message.incarnationId
  writer.uuid(incarnationId)
  const brokerEpoch = message.brokerEpoch
  writer.int64(brokerEpoch)
  const endPoints = message.endPoints
  writer.uvarint(endPoints.length + 1)
  for (const element of endPoints) {
    encodeRegisterBrokerRecordBrokerEndpoint(element, version, writer)
  }
  const features = message.features
  writer.uvarint(features.length + 1)
  for (const element of features) {
    encodeRegisterBrokerRecordBrokerFeature(element, version, writer)
  }
  const rack = message.rack
  writer.compactNullableString(rack)
  const fenced = message.fenced ?? true
  writer.bool(fenced)
  const inControlledShutdown = message.inControlledShutdown ?? false
  if (version >= 1) {
    writer.bool(inControlledShutdown)
  }
  const logDirs = message.logDirs ?? NONE
  const cordonedLogDirs = message.cordonedLogDirs ?? null
  let tags = 0
  if (version >= 3 && logDirs.length > 0) tags += 1
  if (version >= 4 && cordonedLogDirs !== null) tags += 1
  writer.uvarint(tags)
  if (version >= 3 && logDirs.length > 0) {
    writer.uvarint(0)
    writer.uvarint(sizeOfRegisterBrokerRecordTag0(logDirs, version))
    writer.uvarint(logDirs.length + 1)
    for (const element of logDirs) {
      writer.uuid(element)
    }
  }
  if (version >= 4 && cordonedLogDirs !== null) {
    writer.uvarint(1)
    writer.uvarint(sizeOfRegisterBrokerRecordTag1(cordonedLogDirs, version))
    writer.uvarint((cordonedLogDirs?.length ?? -1) + 1)
    if (cordonedLogDirs !== null) {
      for (const element of cordonedLogDirs) {
        writer.uuid(element)
      }
    }
  }
}
function decodeRegisterBrokerRecord(reader: Reader, version: number): RegisterBrokerRecord {
  const brokerId: number = reader.int32()
  const isMigratingZkBroker: boolean = version >= 2 ? reader.bool() : false
  const incarnationId: Uuid = reader.uuid()
  const brokerEpoch: number = reader.int64()
  const endPoints: RegisterBrokerRecordBrokerEndpoint[] = []
  for (let left = reader.compactArrayLength(7); left > 0; left--) endPoints.push(decodeRegisterBrokerRecordBrokerEndpoint(reader, version))
  const features: RegisterBrokerRecordBrokerFeature[] = []
  for (let left = reader.compactArrayLength(6); left > 0; left--) features.push(decodeRegisterBrokerRecordBrokerFeature(reader, version))
  const rack: string | null = reader.compactNullableString()
  const fenced: boolean = reader.bool()
  const inControlledShutdown: boolean = version >= 1 ? reader.bool() : false
  let logDirs: readonly Uuid[] = NONE
  let cordonedLogDirs: readonly Uuid[] | null = null
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 3) {
      const elements: Uuid[] = []
      for (let left = reader.compactArrayLength(16); left > 0; left--) elements.push(reader.uuid())
      logDirs = elements
    }
    else if (tag === 1 && version >= 4) {
      const cordonedLogDirsCount = reader.compactNullableArrayLength(16)
      if (cordonedLogDirsCount >= 0) {
        const elements: Uuid[] = []
        for (let left = cordonedLogDirsCount; left > 0; left--) elements.push(reader.uuid())
        cordonedLogDirs = elements
      }
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { brokerId, isMigratingZkBroker, incarnationId, brokerEpoch, endPoints, features, rack, fenced, inControlledShutdown, logDirs, cordonedLogDirs }
}
/** Reads and writes {@link RegisterBrokerRecord}. */
export const registerBrokerRecord: MessageCodec<RegisterBrokerRecord, RegisterBrokerRecordInput> = {
  name: 'RegisterBrokerRecord',
  key: 0,
  versions: [0, 4],
  flexibleFrom: 0,
  size: sizeOfRegisterBrokerRecord,
  recordsSize: noRecords,
  encode: encodeRegisterBrokerRecord,
  decode: decodeRegisterBrokerRecord,
}
