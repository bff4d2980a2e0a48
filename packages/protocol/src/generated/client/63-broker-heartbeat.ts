// Generated from schemas/client/BrokerHeartbeatRequest.json and schemas/client/BrokerHeartbeatResponse.json. Never edit.
import { compactCountSize, type Reader, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** BrokerHeartbeatRequest, versions 0-2. */
export interface BrokerHeartbeatRequest {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
  readonly currentMetadataOffset: number
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  /** v1-2 */
  readonly offlineLogDirs: readonly Uuid[]
  /** v2; default null */
  readonly cordonedLogDirs: readonly Uuid[] | null
}
/** {@link BrokerHeartbeatRequest} to be written. */
export interface BrokerHeartbeatRequestInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
  readonly currentMetadataOffset: number
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  readonly offlineLogDirs?: readonly Uuid[] | undefined
  readonly cordonedLogDirs?: readonly Uuid[] | null | undefined
}

function sizeOfBrokerHeartbeatRequest(message: BrokerHeartbeatRequestInput, version: number): number {
  let size = 22
  const offlineLogDirs = message.offlineLogDirs ?? NONE
  if (version < 1 && offlineLogDirs.length > 0) refuseField('BrokerHeartbeatRequest.offlineLogDirs', version)
  const cordonedLogDirs = message.cordonedLogDirs ?? null
  if (version < 2 && cordonedLogDirs !== null) refuseField('BrokerHeartbeatRequest.cordonedLogDirs', version)
  let tags = 0
  if (version >= 1 && offlineLogDirs.length > 0) {
    tags += 1
    const inner = sizeOfBrokerHeartbeatRequestTag0(offlineLogDirs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (version >= 2 && cordonedLogDirs !== null) {
    tags += 1
    const inner = sizeOfBrokerHeartbeatRequestTag1(cordonedLogDirs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfBrokerHeartbeatRequestTag0(value: readonly Uuid[], _version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  size += 16 * value.length
  return size
}
function sizeOfBrokerHeartbeatRequestTag1(value: readonly Uuid[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 16 * value.length
  }
  return size
}
function encodeBrokerHeartbeatRequest(message: BrokerHeartbeatRequestInput, version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const brokerEpoch = message.brokerEpoch ?? -1
  writer.int64(brokerEpoch)
  const currentMetadataOffset = message.currentMetadataOffset
  writer.int64(currentMetadataOffset)
  const wantFence = message.wantFence
  writer.bool(wantFence)
  const wantShutDown = message.wantShutDown
  writer.bool(wantShutDown)
  const offlineLogDirs = message.offlineLogDirs ?? NONE
  const cordonedLogDirs = message.cordonedLogDirs ?? null
  let tags = 0
  if (version >= 1 && offlineLogDirs.length > 0) tags += 1
  if (version >= 2 && cordonedLogDirs !== null) tags += 1
  writer.uvarint(tags)
  if (version >= 1 && offlineLogDirs.length > 0) {
    writer.uvarint(0)
    writer.uvarint(sizeOfBrokerHeartbeatRequestTag0(offlineLogDirs, version))
    writer.uvarint(offlineLogDirs.length + 1)
    for (const element of offlineLogDirs) {
      writer.uuid(element)
    }
  }
  if (version >= 2 && cordonedLogDirs !== null) {
    writer.uvarint(1)
    writer.uvarint(sizeOfBrokerHeartbeatRequestTag1(cordonedLogDirs, version))
    writer.uvarint((cordonedLogDirs?.length ?? -1) + 1)
    if (cordonedLogDirs !== null) {
      for (const element of cordonedLogDirs) {
        writer.uuid(element)
      }
    }
  }
}
function decodeBrokerHeartbeatRequest(reader: Reader, version: number): BrokerHeartbeatRequest {
  const brokerId: number = reader.int32()
  const brokerEpoch: number = reader.int64()
  const currentMetadataOffset: number = reader.int64()
  const wantFence: boolean = reader.bool()
  const wantShutDown: boolean = reader.bool()
  let offlineLogDirs: readonly Uuid[] = NONE
  let cordonedLogDirs: readonly Uuid[] | null = null
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 1) {
      const elements: Uuid[] = []
      for (let left = reader.compactArrayLength(16); left > 0; left--) elements.push(reader.uuid())
      offlineLogDirs = elements
    }
    else if (tag === 1 && version >= 2) {
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
  return { brokerId, brokerEpoch, currentMetadataOffset, wantFence, wantShutDown, offlineLogDirs, cordonedLogDirs }
}
/** Reads and writes {@link BrokerHeartbeatRequest}. */
export const brokerHeartbeatRequest: MessageCodec<BrokerHeartbeatRequest, BrokerHeartbeatRequestInput> = {
  name: 'BrokerHeartbeatRequest',
  key: 63,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfBrokerHeartbeatRequest,
  recordsSize: noRecords,
  encode: encodeBrokerHeartbeatRequest,
  decode: decodeBrokerHeartbeatRequest,
}

/** BrokerHeartbeatResponse, versions 0-2. */
export interface BrokerHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default false */
  readonly isCaughtUp: boolean
  /** default true */
  readonly isFenced: boolean
  readonly shouldShutDown: boolean
}
/** {@link BrokerHeartbeatResponse} to be written. */
export interface BrokerHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly isCaughtUp?: boolean | undefined
  readonly isFenced?: boolean | undefined
  readonly shouldShutDown: boolean
}

function sizeOfBrokerHeartbeatResponse(_message: BrokerHeartbeatResponseInput, _version: number): number {
  let size = 10
  return size
}
function encodeBrokerHeartbeatResponse(message: BrokerHeartbeatResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const isCaughtUp = message.isCaughtUp ?? false
  writer.bool(isCaughtUp)
  const isFenced = message.isFenced ?? true
  writer.bool(isFenced)
  const shouldShutDown = message.shouldShutDown
  writer.bool(shouldShutDown)
  writer.uvarint(0)
}
function decodeBrokerHeartbeatResponse(reader: Reader, _version: number): BrokerHeartbeatResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const isCaughtUp: boolean = reader.bool()
  const isFenced: boolean = reader.bool()
  const shouldShutDown: boolean = reader.bool()
  reader.skipTags()
  return { throttleTimeMs, errorCode, isCaughtUp, isFenced, shouldShutDown }
}
/** Reads and writes {@link BrokerHeartbeatResponse}. */
export const brokerHeartbeatResponse: MessageCodec<BrokerHeartbeatResponse, BrokerHeartbeatResponseInput> = {
  name: 'BrokerHeartbeatResponse',
  key: 63,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfBrokerHeartbeatResponse,
  recordsSize: noRecords,
  encode: encodeBrokerHeartbeatResponse,
  decode: decodeBrokerHeartbeatResponse,
}

/** Api key 63. */
export const brokerHeartbeatApi: Api<BrokerHeartbeatRequest, BrokerHeartbeatRequestInput, BrokerHeartbeatResponse, BrokerHeartbeatResponseInput> = {
  key: 63,
  name: 'BrokerHeartbeat',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['controller'],
  request: brokerHeartbeatRequest,
  response: brokerHeartbeatResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
