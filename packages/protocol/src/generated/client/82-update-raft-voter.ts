// Generated from schemas/client/UpdateRaftVoterRequest.json and schemas/client/UpdateRaftVoterResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** UpdateRaftVoterRequest, versions 0. */
export interface UpdateRaftVoterRequest {
  readonly clusterId: string | null
  readonly currentLeaderEpoch: number
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly listeners: readonly UpdateRaftVoterRequestListener[]
  readonly kRaftVersionFeature: UpdateRaftVoterRequestKRaftVersionFeature
}
/** {@link UpdateRaftVoterRequest} to be written. */
export interface UpdateRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly currentLeaderEpoch: number
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly listeners: readonly UpdateRaftVoterRequestListenerInput[]
  readonly kRaftVersionFeature: UpdateRaftVoterRequestKRaftVersionFeatureInput
}

/** Part of {@link UpdateRaftVoterRequest}. */
export interface UpdateRaftVoterRequestKRaftVersionFeature {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link UpdateRaftVoterRequestKRaftVersionFeature} to be written. */
export interface UpdateRaftVoterRequestKRaftVersionFeatureInput {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link UpdateRaftVoterRequest}. */
export interface UpdateRaftVoterRequestListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link UpdateRaftVoterRequestListener} to be written. */
export interface UpdateRaftVoterRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

function sizeOfUpdateRaftVoterRequestListener(message: UpdateRaftVoterRequestListenerInput, _version: number): number {
  let size = 3
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeUpdateRaftVoterRequestListener(message: UpdateRaftVoterRequestListenerInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeUpdateRaftVoterRequestListener(reader: Reader, _version: number): UpdateRaftVoterRequestListener {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { name, host, port }
}
function sizeOfUpdateRaftVoterRequestKRaftVersionFeature(_message: UpdateRaftVoterRequestKRaftVersionFeatureInput, _version: number): number {
  let size = 5
  return size
}
function encodeUpdateRaftVoterRequestKRaftVersionFeature(message: UpdateRaftVoterRequestKRaftVersionFeatureInput, _version: number, writer: Writer): void {
  const minSupportedVersion = message.minSupportedVersion
  writer.int16(minSupportedVersion)
  const maxSupportedVersion = message.maxSupportedVersion
  writer.int16(maxSupportedVersion)
  writer.uvarint(0)
}
function decodeUpdateRaftVoterRequestKRaftVersionFeature(reader: Reader, _version: number): UpdateRaftVoterRequestKRaftVersionFeature {
  const minSupportedVersion: number = reader.int16()
  const maxSupportedVersion: number = reader.int16()
  reader.skipTags()
  return { minSupportedVersion, maxSupportedVersion }
}
function sizeOfUpdateRaftVoterRequest(message: UpdateRaftVoterRequestInput, version: number): number {
  let size = 25
  const clusterId = message.clusterId
  size += compactNullableStringSize(clusterId)
  const listeners = message.listeners
  size += compactCountSize(listeners.length)
  for (const element of listeners) size += sizeOfUpdateRaftVoterRequestListener(element, version)
  const kRaftVersionFeature = message.kRaftVersionFeature
  size += sizeOfUpdateRaftVoterRequestKRaftVersionFeature(kRaftVersionFeature, version)
  return size
}
function encodeUpdateRaftVoterRequest(message: UpdateRaftVoterRequestInput, version: number, writer: Writer): void {
  const clusterId = message.clusterId
  writer.compactNullableString(clusterId)
  const currentLeaderEpoch = message.currentLeaderEpoch
  writer.int32(currentLeaderEpoch)
  const voterId = message.voterId
  writer.int32(voterId)
  const voterDirectoryId = message.voterDirectoryId
  writer.uuid(voterDirectoryId)
  const listeners = message.listeners
  writer.uvarint(listeners.length + 1)
  for (const element of listeners) {
    encodeUpdateRaftVoterRequestListener(element, version, writer)
  }
  const kRaftVersionFeature = message.kRaftVersionFeature
  encodeUpdateRaftVoterRequestKRaftVersionFeature(kRaftVersionFeature, version, writer)
  writer.uvarint(0)
}
function decodeUpdateRaftVoterRequest(reader: Reader, version: number): UpdateRaftVoterRequest {
  const clusterId: string | null = reader.compactNullableString()
  const currentLeaderEpoch: number = reader.int32()
  const voterId: number = reader.int32()
  const voterDirectoryId: Uuid = reader.uuid()
  const listeners: UpdateRaftVoterRequestListener[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) listeners.push(decodeUpdateRaftVoterRequestListener(reader, version))
  const kRaftVersionFeature: UpdateRaftVoterRequestKRaftVersionFeature = decodeUpdateRaftVoterRequestKRaftVersionFeature(reader, version)
  reader.skipTags()
  return { clusterId, currentLeaderEpoch, voterId, voterDirectoryId, listeners, kRaftVersionFeature }
}
/** Reads and writes {@link UpdateRaftVoterRequest}. */
export const updateRaftVoterRequest: MessageCodec<UpdateRaftVoterRequest, UpdateRaftVoterRequestInput> = {
  name: 'UpdateRaftVoterRequest',
  key: 82,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUpdateRaftVoterRequest,
  recordsSize: noRecords,
  encode: encodeUpdateRaftVoterRequest,
  decode: decodeUpdateRaftVoterRequest,
}

/** UpdateRaftVoterResponse, versions 0. */
export interface UpdateRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly currentLeader: UpdateRaftVoterResponseCurrentLeader
}
/** {@link UpdateRaftVoterResponse} to be written. */
export interface UpdateRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly currentLeader?: UpdateRaftVoterResponseCurrentLeaderInput | undefined
}

/** Part of {@link UpdateRaftVoterResponse}. */
export interface UpdateRaftVoterResponseCurrentLeader {
  /** default -1; a brokerId */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
  readonly host: string
  readonly port: number
}
/** {@link UpdateRaftVoterResponseCurrentLeader} to be written. */
export interface UpdateRaftVoterResponseCurrentLeaderInput {
  readonly leaderId?: number | undefined
  readonly leaderEpoch?: number | undefined
  readonly host: string
  readonly port: number
}

function isDefaultUpdateRaftVoterResponseCurrentLeader(message: UpdateRaftVoterResponseCurrentLeaderInput): boolean {
  const leaderId = message.leaderId ?? -1
  if (leaderId !== -1) return false
  const leaderEpoch = message.leaderEpoch ?? -1
  if (leaderEpoch !== -1) return false
  if (message.host !== '') return false
  if (message.port !== 0) return false
  return true
}
const DEFAULT_UpdateRaftVoterResponseCurrentLeader: UpdateRaftVoterResponseCurrentLeader = {
  leaderId: -1,
  leaderEpoch: -1,
  host: '',
  port: 0,
}
function sizeOfUpdateRaftVoterResponseCurrentLeader(message: UpdateRaftVoterResponseCurrentLeaderInput, _version: number): number {
  let size = 13
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeUpdateRaftVoterResponseCurrentLeader(message: UpdateRaftVoterResponseCurrentLeaderInput, _version: number, writer: Writer): void {
  const leaderId = message.leaderId ?? -1
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch ?? -1
  writer.int32(leaderEpoch)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.int32(port)
  writer.uvarint(0)
}
function decodeUpdateRaftVoterResponseCurrentLeader(reader: Reader, _version: number): UpdateRaftVoterResponseCurrentLeader {
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.int32()
  reader.skipTags()
  return { leaderId, leaderEpoch, host, port }
}
function sizeOfUpdateRaftVoterResponse(message: UpdateRaftVoterResponseInput, version: number): number {
  let size = 6
  const currentLeader = message.currentLeader ?? DEFAULT_UpdateRaftVoterResponseCurrentLeader
  let tags = 0
  if (!isDefaultUpdateRaftVoterResponseCurrentLeader(currentLeader)) {
    tags += 1
    const inner = sizeOfUpdateRaftVoterResponseTag0(currentLeader, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfUpdateRaftVoterResponseTag0(value: UpdateRaftVoterResponseCurrentLeaderInput, version: number): number {
  let size = 0
  size += sizeOfUpdateRaftVoterResponseCurrentLeader(value, version)
  return size
}
function encodeUpdateRaftVoterResponse(message: UpdateRaftVoterResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const currentLeader = message.currentLeader ?? DEFAULT_UpdateRaftVoterResponseCurrentLeader
  let tags = 0
  if (!isDefaultUpdateRaftVoterResponseCurrentLeader(currentLeader)) tags += 1
  writer.uvarint(tags)
  if (!isDefaultUpdateRaftVoterResponseCurrentLeader(currentLeader)) {
    writer.uvarint(0)
    writer.uvarint(sizeOfUpdateRaftVoterResponseTag0(currentLeader, version))
    encodeUpdateRaftVoterResponseCurrentLeader(currentLeader, version, writer)
  }
}
function decodeUpdateRaftVoterResponse(reader: Reader, version: number): UpdateRaftVoterResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  let currentLeader: UpdateRaftVoterResponseCurrentLeader = DEFAULT_UpdateRaftVoterResponseCurrentLeader
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      currentLeader = decodeUpdateRaftVoterResponseCurrentLeader(reader, version)
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { throttleTimeMs, errorCode, currentLeader }
}
/** Reads and writes {@link UpdateRaftVoterResponse}. */
export const updateRaftVoterResponse: MessageCodec<UpdateRaftVoterResponse, UpdateRaftVoterResponseInput> = {
  name: 'UpdateRaftVoterResponse',
  key: 82,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUpdateRaftVoterResponse,
  recordsSize: noRecords,
  encode: encodeUpdateRaftVoterResponse,
  decode: decodeUpdateRaftVoterResponse,
}

/** Api key 82. */
export const updateRaftVoterApi: Api<UpdateRaftVoterRequest, UpdateRaftVoterRequestInput, UpdateRaftVoterResponse, UpdateRaftVoterResponseInput> = {
  key: 82,
  name: 'UpdateRaftVoter',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['controller'],
  request: updateRaftVoterRequest,
  response: updateRaftVoterResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
