// Generated from schemas/client/FetchSnapshotRequest.json and schemas/client/FetchSnapshotResponse.json. Never edit.
import { compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, type Reader, recordsLength, type RecordsInput, type Uuid, uvarintSize, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** FetchSnapshotRequest, versions 0-1. */
export interface FetchSnapshotRequest {
  /** default null */
  readonly clusterId: string | null
  /** default -1; a brokerId */
  readonly replicaId: number
  /** default 2147483647 */
  readonly maxBytes: number
  readonly topics: readonly FetchSnapshotRequestTopicSnapshot[]
}
/** {@link FetchSnapshotRequest} to be written. */
export interface FetchSnapshotRequestInput {
  readonly clusterId?: string | null | undefined
  readonly replicaId?: number | undefined
  readonly maxBytes?: number | undefined
  readonly topics: readonly FetchSnapshotRequestTopicSnapshotInput[]
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestTopicSnapshot {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly FetchSnapshotRequestPartitionSnapshot[]
}
/** {@link FetchSnapshotRequestTopicSnapshot} to be written. */
export interface FetchSnapshotRequestTopicSnapshotInput {
  readonly name: string
  readonly partitions: readonly FetchSnapshotRequestPartitionSnapshotInput[]
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestPartitionSnapshot {
  readonly partition: number
  readonly currentLeaderEpoch: number
  readonly snapshotId: FetchSnapshotRequestSnapshotId
  readonly position: number
  /** v1 */
  readonly replicaDirectoryId: Uuid
}
/** {@link FetchSnapshotRequestPartitionSnapshot} to be written. */
export interface FetchSnapshotRequestPartitionSnapshotInput {
  readonly partition: number
  readonly currentLeaderEpoch: number
  readonly snapshotId: FetchSnapshotRequestSnapshotIdInput
  readonly position: number
  readonly replicaDirectoryId?: Uuid | undefined
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestSnapshotId {
  readonly endOffset: number
  readonly epoch: number
}
/** {@link FetchSnapshotRequestSnapshotId} to be written. */
export interface FetchSnapshotRequestSnapshotIdInput {
  readonly endOffset: number
  readonly epoch: number
}

function sizeOfFetchSnapshotRequestSnapshotId(_message: FetchSnapshotRequestSnapshotIdInput, _version: number): number {
  let size = 13
  return size
}
function encodeFetchSnapshotRequestSnapshotId(message: FetchSnapshotRequestSnapshotIdInput, _version: number, writer: Writer): void {
  const endOffset = message.endOffset
  writer.int64(endOffset)
  const epoch = message.epoch
  writer.int32(epoch)
  writer.uvarint(0)
}
function decodeFetchSnapshotRequestSnapshotId(reader: Reader, _version: number): FetchSnapshotRequestSnapshotId {
  const endOffset: number = reader.int64()
  const epoch: number = reader.int32()
  reader.skipTags()
  return { endOffset, epoch }
}
function sizeOfFetchSnapshotRequestPartitionSnapshot(message: FetchSnapshotRequestPartitionSnapshotInput, version: number): number {
  let size = 16
  const snapshotId = message.snapshotId
  size += sizeOfFetchSnapshotRequestSnapshotId(snapshotId, version)
  const replicaDirectoryId = message.replicaDirectoryId ?? ZERO_UUID
  let tags = 0
  if (version >= 1 && replicaDirectoryId !== ZERO_UUID) {
    tags += 1
    size += 18
  }
  size += uvarintSize(tags)
  return size
}
function encodeFetchSnapshotRequestPartitionSnapshot(message: FetchSnapshotRequestPartitionSnapshotInput, version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const currentLeaderEpoch = message.currentLeaderEpoch
  writer.int32(currentLeaderEpoch)
  const snapshotId = message.snapshotId
  encodeFetchSnapshotRequestSnapshotId(snapshotId, version, writer)
  const position = message.position
  writer.int64(position)
  const replicaDirectoryId = message.replicaDirectoryId ?? ZERO_UUID
  let tags = 0
  if (version >= 1 && replicaDirectoryId !== ZERO_UUID) tags += 1
  writer.uvarint(tags)
  if (version >= 1 && replicaDirectoryId !== ZERO_UUID) {
    writer.uvarint(0)
    writer.uvarint(16)
    writer.uuid(replicaDirectoryId)
  }
}
function decodeFetchSnapshotRequestPartitionSnapshot(reader: Reader, version: number): FetchSnapshotRequestPartitionSnapshot {
  const partition: number = reader.int32()
  const currentLeaderEpoch: number = reader.int32()
  const snapshotId: FetchSnapshotRequestSnapshotId = decodeFetchSnapshotRequestSnapshotId(reader, version)
  const position: number = reader.int64()
  let replicaDirectoryId: Uuid = ZERO_UUID
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 1) {
      replicaDirectoryId = reader.uuid()
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { partition, currentLeaderEpoch, snapshotId, position, replicaDirectoryId }
}
function sizeOfFetchSnapshotRequestTopicSnapshot(message: FetchSnapshotRequestTopicSnapshotInput, version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfFetchSnapshotRequestPartitionSnapshot(element, version)
  return size
}
function encodeFetchSnapshotRequestTopicSnapshot(message: FetchSnapshotRequestTopicSnapshotInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeFetchSnapshotRequestPartitionSnapshot(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeFetchSnapshotRequestTopicSnapshot(reader: Reader, version: number): FetchSnapshotRequestTopicSnapshot {
  const name: string = reader.compactString()
  const partitions: FetchSnapshotRequestPartitionSnapshot[] = []
  for (let left = reader.compactArrayLength(30); left > 0; left--) partitions.push(decodeFetchSnapshotRequestPartitionSnapshot(reader, version))
  reader.skipTags()
  return { name, partitions }
}
function sizeOfFetchSnapshotRequest(message: FetchSnapshotRequestInput, version: number): number {
  let size = 8
  const clusterId = message.clusterId ?? null
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfFetchSnapshotRequestTopicSnapshot(element, version)
  let tags = 0
  if (clusterId !== null) {
    tags += 1
    const inner = sizeOfFetchSnapshotRequestTag0(clusterId, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfFetchSnapshotRequestTag0(value: string | null, _version: number): number {
  let size = 0
  size += compactNullableStringSize(value)
  return size
}
function encodeFetchSnapshotRequest(message: FetchSnapshotRequestInput, version: number, writer: Writer): void {
  const clusterId = message.clusterId ?? null
  const replicaId = message.replicaId ?? -1
  writer.int32(replicaId)
  const maxBytes = message.maxBytes ?? 2147483647
  writer.int32(maxBytes)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeFetchSnapshotRequestTopicSnapshot(element, version, writer)
  }
  let tags = 0
  if (clusterId !== null) tags += 1
  writer.uvarint(tags)
  if (clusterId !== null) {
    writer.uvarint(0)
    writer.uvarint(sizeOfFetchSnapshotRequestTag0(clusterId, version))
    writer.compactNullableString(clusterId)
  }
}
function decodeFetchSnapshotRequest(reader: Reader, version: number): FetchSnapshotRequest {
  let clusterId: string | null = null
  const replicaId: number = reader.int32()
  const maxBytes: number = reader.int32()
  const topics: FetchSnapshotRequestTopicSnapshot[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeFetchSnapshotRequestTopicSnapshot(reader, version))
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      clusterId = reader.compactNullableString()
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { clusterId, replicaId, maxBytes, topics }
}
/** Reads and writes {@link FetchSnapshotRequest}. */
export const fetchSnapshotRequest: MessageCodec<FetchSnapshotRequest, FetchSnapshotRequestInput> = {
  name: 'FetchSnapshotRequest',
  key: 59,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfFetchSnapshotRequest,
  recordsSize: noRecords,
  encode: encodeFetchSnapshotRequest,
  decode: decodeFetchSnapshotRequest,
}

/** FetchSnapshotResponse, versions 0-1. */
export interface FetchSnapshotResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly FetchSnapshotResponseTopicSnapshot[]
  /** v1 */
  readonly nodeEndpoints: readonly FetchSnapshotResponseNodeEndpoint[]
}
/** {@link FetchSnapshotResponse} to be written. */
export interface FetchSnapshotResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly topics: readonly FetchSnapshotResponseTopicSnapshotInput[]
  readonly nodeEndpoints?: readonly FetchSnapshotResponseNodeEndpointInput[] | undefined
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
}
/** {@link FetchSnapshotResponseNodeEndpoint} to be written. */
export interface FetchSnapshotResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseTopicSnapshot {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly FetchSnapshotResponsePartitionSnapshot[]
}
/** {@link FetchSnapshotResponseTopicSnapshot} to be written. */
export interface FetchSnapshotResponseTopicSnapshotInput {
  readonly name: string
  readonly partitions: readonly FetchSnapshotResponsePartitionSnapshotInput[]
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponsePartitionSnapshot {
  readonly index: number
  readonly errorCode: number
  readonly snapshotId: FetchSnapshotResponseSnapshotId
  readonly currentLeader: FetchSnapshotResponseLeaderIdAndEpoch
  readonly size: number
  readonly position: number
  readonly unalignedRecords: Uint8Array
}
/** {@link FetchSnapshotResponsePartitionSnapshot} to be written. */
export interface FetchSnapshotResponsePartitionSnapshotInput {
  readonly index: number
  readonly errorCode: number
  readonly snapshotId: FetchSnapshotResponseSnapshotIdInput
  readonly currentLeader?: FetchSnapshotResponseLeaderIdAndEpochInput | undefined
  readonly size: number
  readonly position: number
  readonly unalignedRecords: RecordsInput
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseLeaderIdAndEpoch {
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link FetchSnapshotResponseLeaderIdAndEpoch} to be written. */
export interface FetchSnapshotResponseLeaderIdAndEpochInput {
  readonly leaderId: number
  readonly leaderEpoch: number
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseSnapshotId {
  readonly endOffset: number
  readonly epoch: number
}
/** {@link FetchSnapshotResponseSnapshotId} to be written. */
export interface FetchSnapshotResponseSnapshotIdInput {
  readonly endOffset: number
  readonly epoch: number
}

function isDefaultFetchSnapshotResponseLeaderIdAndEpoch(message: FetchSnapshotResponseLeaderIdAndEpochInput): boolean {
  if (message.leaderId !== 0) return false
  if (message.leaderEpoch !== 0) return false
  return true
}
const DEFAULT_FetchSnapshotResponseLeaderIdAndEpoch: FetchSnapshotResponseLeaderIdAndEpoch = {
  leaderId: 0,
  leaderEpoch: 0,
}
function sizeOfFetchSnapshotResponseSnapshotId(_message: FetchSnapshotResponseSnapshotIdInput, _version: number): number {
  let size = 13
  return size
}
function encodeFetchSnapshotResponseSnapshotId(message: FetchSnapshotResponseSnapshotIdInput, _version: number, writer: Writer): void {
  const endOffset = message.endOffset
  writer.int64(endOffset)
  const epoch = message.epoch
  writer.int32(epoch)
  writer.uvarint(0)
}
function decodeFetchSnapshotResponseSnapshotId(reader: Reader, _version: number): FetchSnapshotResponseSnapshotId {
  const endOffset: number = reader.int64()
  const epoch: number = reader.int32()
  reader.skipTags()
  return { endOffset, epoch }
}
function sizeOfFetchSnapshotResponseLeaderIdAndEpoch(_message: FetchSnapshotResponseLeaderIdAndEpochInput, _version: number): number {
  let size = 9
  return size
}
function encodeFetchSnapshotResponseLeaderIdAndEpoch(message: FetchSnapshotResponseLeaderIdAndEpochInput, _version: number, writer: Writer): void {
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  writer.uvarint(0)
}
function decodeFetchSnapshotResponseLeaderIdAndEpoch(reader: Reader, _version: number): FetchSnapshotResponseLeaderIdAndEpoch {
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  reader.skipTags()
  return { leaderId, leaderEpoch }
}
function sizeOfFetchSnapshotResponsePartitionSnapshot(message: FetchSnapshotResponsePartitionSnapshotInput, version: number): number {
  let size = 22
  const snapshotId = message.snapshotId
  size += sizeOfFetchSnapshotResponseSnapshotId(snapshotId, version)
  const currentLeader = message.currentLeader ?? DEFAULT_FetchSnapshotResponseLeaderIdAndEpoch
  const unalignedRecords = message.unalignedRecords
  size += compactBytesSize(unalignedRecords)
  let tags = 0
  if (!isDefaultFetchSnapshotResponseLeaderIdAndEpoch(currentLeader)) {
    tags += 1
    const inner = sizeOfFetchSnapshotResponsePartitionSnapshotTag0(currentLeader, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfFetchSnapshotResponsePartitionSnapshotTag0(value: FetchSnapshotResponseLeaderIdAndEpochInput, version: number): number {
  let size = 0
  size += sizeOfFetchSnapshotResponseLeaderIdAndEpoch(value, version)
  return size
}
function recordsSizeOfFetchSnapshotResponsePartitionSnapshot(message: FetchSnapshotResponsePartitionSnapshotInput, _version: number): number {
  let size = 0
  const unalignedRecords = message.unalignedRecords
  size += recordsLength(unalignedRecords)
  return size
}
function encodeFetchSnapshotResponsePartitionSnapshot(message: FetchSnapshotResponsePartitionSnapshotInput, version: number, writer: Writer): void {
  const index = message.index
  writer.int32(index)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const snapshotId = message.snapshotId
  encodeFetchSnapshotResponseSnapshotId(snapshotId, version, writer)
  const currentLeader = message.currentLeader ?? DEFAULT_FetchSnapshotResponseLeaderIdAndEpoch
  const size_ = message.size
  writer.int64(size_)
  const position = message.position
  writer.int64(position)
  const unalignedRecords = message.unalignedRecords
  writer.compactNullableRecords(unalignedRecords)
  let tags = 0
  if (!isDefaultFetchSnapshotResponseLeaderIdAndEpoch(currentLeader)) tags += 1
  writer.uvarint(tags)
  if (!isDefaultFetchSnapshotResponseLeaderIdAndEpoch(currentLeader)) {
    writer.uvarint(0)
    writer.uvarint(sizeOfFetchSnapshotResponsePartitionSnapshotTag0(currentLeader, version))
    encodeFetchSnapshotResponseLeaderIdAndEpoch(currentLeader, version, writer)
  }
}
function decodeFetchSnapshotResponsePartitionSnapshot(reader: Reader, version: number): FetchSnapshotResponsePartitionSnapshot {
  const index: number = reader.int32()
  const errorCode: number = reader.int16()
  const snapshotId: FetchSnapshotResponseSnapshotId = decodeFetchSnapshotResponseSnapshotId(reader, version)
  let currentLeader: FetchSnapshotResponseLeaderIdAndEpoch = DEFAULT_FetchSnapshotResponseLeaderIdAndEpoch
  const size_: number = reader.int64()
  const position: number = reader.int64()
  const unalignedRecords: Uint8Array = reader.compactRecords()
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      currentLeader = decodeFetchSnapshotResponseLeaderIdAndEpoch(reader, version)
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { index, errorCode, snapshotId, currentLeader, size: size_, position, unalignedRecords }
}
function sizeOfFetchSnapshotResponseTopicSnapshot(message: FetchSnapshotResponseTopicSnapshotInput, version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfFetchSnapshotResponsePartitionSnapshot(element, version)
  return size
}
function recordsSizeOfFetchSnapshotResponseTopicSnapshot(message: FetchSnapshotResponseTopicSnapshotInput, version: number): number {
  let size = 0
  const partitions = message.partitions
  for (const element of partitions) size += recordsSizeOfFetchSnapshotResponsePartitionSnapshot(element, version)
  return size
}
function encodeFetchSnapshotResponseTopicSnapshot(message: FetchSnapshotResponseTopicSnapshotInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeFetchSnapshotResponsePartitionSnapshot(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeFetchSnapshotResponseTopicSnapshot(reader: Reader, version: number): FetchSnapshotResponseTopicSnapshot {
  const name: string = reader.compactString()
  const partitions: FetchSnapshotResponsePartitionSnapshot[] = []
  for (let left = reader.compactArrayLength(37); left > 0; left--) partitions.push(decodeFetchSnapshotResponsePartitionSnapshot(reader, version))
  reader.skipTags()
  return { name, partitions }
}
function sizeOfFetchSnapshotResponseNodeEndpoint(message: FetchSnapshotResponseNodeEndpointInput, _version: number): number {
  let size = 7
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeFetchSnapshotResponseNodeEndpoint(message: FetchSnapshotResponseNodeEndpointInput, _version: number, writer: Writer): void {
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeFetchSnapshotResponseNodeEndpoint(reader: Reader, _version: number): FetchSnapshotResponseNodeEndpoint {
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { nodeId, host, port }
}
function sizeOfFetchSnapshotResponse(message: FetchSnapshotResponseInput, version: number): number {
  let size = 6
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfFetchSnapshotResponseTopicSnapshot(element, version)
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version < 1 && nodeEndpoints.length > 0) refuseField('FetchSnapshotResponse.nodeEndpoints', version)
  let tags = 0
  if (version >= 1 && nodeEndpoints.length > 0) {
    tags += 1
    const inner = sizeOfFetchSnapshotResponseTag0(nodeEndpoints, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfFetchSnapshotResponseTag0(value: readonly FetchSnapshotResponseNodeEndpointInput[], version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  for (const element of value) size += sizeOfFetchSnapshotResponseNodeEndpoint(element, version)
  return size
}
function recordsSizeOfFetchSnapshotResponse(message: FetchSnapshotResponseInput, version: number): number {
  let size = 0
  const topics = message.topics
  for (const element of topics) size += recordsSizeOfFetchSnapshotResponseTopicSnapshot(element, version)
  return size
}
function encodeFetchSnapshotResponse(message: FetchSnapshotResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeFetchSnapshotResponseTopicSnapshot(element, version, writer)
  }
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  let tags = 0
  if (version >= 1 && nodeEndpoints.length > 0) tags += 1
  writer.uvarint(tags)
  if (version >= 1 && nodeEndpoints.length > 0) {
    writer.uvarint(0)
    writer.uvarint(sizeOfFetchSnapshotResponseTag0(nodeEndpoints, version))
    writer.uvarint(nodeEndpoints.length + 1)
    for (const element of nodeEndpoints) {
      encodeFetchSnapshotResponseNodeEndpoint(element, version, writer)
    }
  }
}
function decodeFetchSnapshotResponse(reader: Reader, version: number): FetchSnapshotResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const topics: FetchSnapshotResponseTopicSnapshot[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeFetchSnapshotResponseTopicSnapshot(reader, version))
  let nodeEndpoints: readonly FetchSnapshotResponseNodeEndpoint[] = NONE
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 1) {
      const elements: FetchSnapshotResponseNodeEndpoint[] = []
      for (let left = reader.compactArrayLength(8); left > 0; left--) elements.push(decodeFetchSnapshotResponseNodeEndpoint(reader, version))
      nodeEndpoints = elements
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { throttleTimeMs, errorCode, topics, nodeEndpoints }
}
/** Reads and writes {@link FetchSnapshotResponse}. */
export const fetchSnapshotResponse: MessageCodec<FetchSnapshotResponse, FetchSnapshotResponseInput> = {
  name: 'FetchSnapshotResponse',
  key: 59,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfFetchSnapshotResponse,
  recordsSize: recordsSizeOfFetchSnapshotResponse,
  encode: encodeFetchSnapshotResponse,
  decode: decodeFetchSnapshotResponse,
}

/** Api key 59. */
export const fetchSnapshotApi: Api<FetchSnapshotRequest, FetchSnapshotRequestInput, FetchSnapshotResponse, FetchSnapshotResponseInput> = {
  key: 59,
  name: 'FetchSnapshot',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['controller'],
  request: fetchSnapshotRequest,
  response: fetchSnapshotResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
