// Generated from schemas/client/FetchRequest.json and schemas/client/FetchResponse.json. Never edit.
import { bytesSize, compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, LONG_MAX, type Reader, recordsLength, type RecordsInput, stringSize, type Uuid, uvarintSize, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** FetchRequest, versions 4-18. */
export interface FetchRequest {
  /** v12-18; default null */
  readonly clusterId: string | null
  /** v4-14; default -1; a brokerId */
  readonly replicaId: number
  /** v15-18 */
  readonly replicaState: FetchRequestReplicaState
  readonly maxWaitMs: number
  readonly minBytes: number
  /** default 2147483647 */
  readonly maxBytes: number
  /** default 0 */
  readonly isolationLevel: number
  /** v7-18; default 0 */
  readonly sessionId: number
  /** v7-18; default -1 */
  readonly sessionEpoch: number
  readonly topics: readonly FetchRequestFetchTopic[]
  /** v7-18 */
  readonly forgottenTopicsData: readonly FetchRequestForgottenTopic[]
  /** v11-18; default  */
  readonly rackId: string
}
/** {@link FetchRequest} to be written. */
export interface FetchRequestInput {
  readonly clusterId?: string | null | undefined
  readonly replicaId?: number | undefined
  readonly replicaState?: FetchRequestReplicaStateInput | undefined
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes?: number | undefined
  readonly isolationLevel?: number | undefined
  readonly sessionId?: number | undefined
  readonly sessionEpoch?: number | undefined
  readonly topics: readonly FetchRequestFetchTopicInput[]
  readonly forgottenTopicsData?: readonly FetchRequestForgottenTopicInput[] | undefined
  readonly rackId?: string | undefined
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestForgottenTopic {
  /** v7-12; a topicName */
  readonly topic: string
  /** v13-18 */
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link FetchRequestForgottenTopic} to be written. */
export interface FetchRequestForgottenTopicInput {
  readonly topic?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly number[]
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestFetchTopic {
  /** v4-12; a topicName */
  readonly topic: string
  /** v13-18 */
  readonly topicId: Uuid
  readonly partitions: readonly FetchRequestFetchPartition[]
}
/** {@link FetchRequestFetchTopic} to be written. */
export interface FetchRequestFetchTopicInput {
  readonly topic?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly FetchRequestFetchPartitionInput[]
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestFetchPartition {
  readonly partition: number
  /** v9-18; default -1 */
  readonly currentLeaderEpoch: number
  readonly fetchOffset: number
  /** v12-18; default -1 */
  readonly lastFetchedEpoch: number
  /** v5-18; default -1 */
  readonly logStartOffset: number
  readonly partitionMaxBytes: number
  /** v17-18 */
  readonly replicaDirectoryId: Uuid
  /** v18; default LONG_MAX */
  readonly highWatermark: number
}
/** {@link FetchRequestFetchPartition} to be written. */
export interface FetchRequestFetchPartitionInput {
  readonly partition: number
  readonly currentLeaderEpoch?: number | undefined
  readonly fetchOffset: number
  readonly lastFetchedEpoch?: number | undefined
  readonly logStartOffset?: number | undefined
  readonly partitionMaxBytes: number
  readonly replicaDirectoryId?: Uuid | undefined
  readonly highWatermark?: number | undefined
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestReplicaState {
  /** default -1; a brokerId */
  readonly replicaId: number
  /** default -1 */
  readonly replicaEpoch: number
}
/** {@link FetchRequestReplicaState} to be written. */
export interface FetchRequestReplicaStateInput {
  readonly replicaId?: number | undefined
  readonly replicaEpoch?: number | undefined
}

function isDefaultFetchRequestReplicaState(message: FetchRequestReplicaStateInput): boolean {
  const replicaId = message.replicaId ?? -1
  if (replicaId !== -1) return false
  const replicaEpoch = message.replicaEpoch ?? -1
  if (replicaEpoch !== -1) return false
  return true
}
const DEFAULT_FetchRequestReplicaState: FetchRequestReplicaState = {
  replicaId: -1,
  replicaEpoch: -1,
}
function sizeOfFetchRequestReplicaState(_message: FetchRequestReplicaStateInput, _version: number): number {
  let size = 13
  return size
}
function encodeFetchRequestReplicaState(message: FetchRequestReplicaStateInput, _version: number, writer: Writer): void {
  const replicaId = message.replicaId ?? -1
  writer.int32(replicaId)
  const replicaEpoch = message.replicaEpoch ?? -1
  writer.int64(replicaEpoch)
  writer.uvarint(0)
}
function decodeFetchRequestReplicaState(reader: Reader, _version: number): FetchRequestReplicaState {
  const replicaId: number = reader.int32()
  const replicaEpoch: number = reader.int64()
  reader.skipTags()
  return { replicaId, replicaEpoch }
}
function sizeOfFetchRequestFetchPartition(message: FetchRequestFetchPartitionInput, version: number): number {
  let size = 16
  if (version >= 9) {
    size += 4
  }
  const lastFetchedEpoch = message.lastFetchedEpoch ?? -1
  if (version < 12 && lastFetchedEpoch !== -1) refuseField('FetchRequestFetchPartition.lastFetchedEpoch', version)
  if (version >= 12) {
    size += 4
  }
  if (version >= 5) {
    size += 8
  }
  const replicaDirectoryId = message.replicaDirectoryId ?? ZERO_UUID
  const highWatermark = message.highWatermark ?? LONG_MAX
  if (version >= 12) {
    let tags = 0
    if (version >= 17 && replicaDirectoryId !== ZERO_UUID) {
      tags += 1
      size += 18
    }
    if (version >= 18 && highWatermark !== LONG_MAX) {
      tags += 1
      size += 10
    }
    size += uvarintSize(tags)
  }
  return size
}
function encodeFetchRequestFetchPartition(message: FetchRequestFetchPartitionInput, version: number, writer: Writer): void {
  const partition = message.partition
  writer.int32(partition)
  const currentLeaderEpoch = message.currentLeaderEpoch ?? -1
  if (version >= 9) {
    writer.int32(currentLeaderEpoch)
  }
  const fetchOffset = message.fetchOffset
  writer.int64(fetchOffset)
  const lastFetchedEpoch = message.lastFetchedEpoch ?? -1
  if (version >= 12) {
    writer.int32(lastFetchedEpoch)
  }
  const logStartOffset = message.logStartOffset ?? -1
  if (version >= 5) {
    writer.int64(logStartOffset)
  }
  const partitionMaxBytes = message.partitionMaxBytes
  writer.int32(partitionMaxBytes)
  const replicaDirectoryId = message.replicaDirectoryId ?? ZERO_UUID
  const highWatermark = message.highWatermark ?? LONG_MAX
  if (version >= 12) {
    let tags = 0
    if (version >= 17 && replicaDirectoryId !== ZERO_UUID) tags += 1
    if (version >= 18 && highWatermark !== LONG_MAX) tags += 1
    writer.uvarint(tags)
    if (version >= 17 && replicaDirectoryId !== ZERO_UUID) {
      writer.uvarint(0)
      writer.uvarint(16)
      writer.uuid(replicaDirectoryId)
    }
    if (version >= 18 && highWatermark !== LONG_MAX) {
      writer.uvarint(1)
      writer.uvarint(8)
      writer.int64OrMax(highWatermark)
    }
  }
}
function decodeFetchRequestFetchPartition(reader: Reader, version: number): FetchRequestFetchPartition {
  const partition: number = reader.int32()
  const currentLeaderEpoch: number = version >= 9 ? reader.int32() : -1
  const fetchOffset: number = reader.int64()
  const lastFetchedEpoch: number = version >= 12 ? reader.int32() : -1
  const logStartOffset: number = version >= 5 ? reader.int64() : -1
  const partitionMaxBytes: number = reader.int32()
  let replicaDirectoryId: Uuid = ZERO_UUID
  let highWatermark: number = LONG_MAX
  if (version >= 12) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0 && version >= 17) {
        replicaDirectoryId = reader.uuid()
      }
      else if (tag === 1 && version >= 18) {
        highWatermark = reader.int64OrMax()
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { partition, currentLeaderEpoch, fetchOffset, lastFetchedEpoch, logStartOffset, partitionMaxBytes, replicaDirectoryId, highWatermark }
}
function sizeOfFetchRequestFetchTopic(message: FetchRequestFetchTopicInput, version: number): number {
  let size = 0
  const topic = message.topic ?? ''
  if (version <= 12) {
    size += version >= 12 ? compactStringSize(topic) : stringSize(topic)
  }
  if (version >= 13) {
    size += 16
  }
  const partitions = message.partitions
  size += version >= 12 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfFetchRequestFetchPartition(element, version)
  if (version >= 12) {
    size += 1
  }
  return size
}
function encodeFetchRequestFetchTopic(message: FetchRequestFetchTopicInput, version: number, writer: Writer): void {
  const topic = message.topic ?? ''
  if (version <= 12) {
    if (version >= 12) writer.compactString(topic)
    else writer.string(topic)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 13) {
    writer.uuid(topicId)
  }
  const partitions = message.partitions
  if (version >= 12) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeFetchRequestFetchPartition(element, version, writer)
  }
  if (version >= 12) {
    writer.uvarint(0)
  }
}
function decodeFetchRequestFetchTopic(reader: Reader, version: number): FetchRequestFetchTopic {
  const topic: string = version <= 12 ? (version >= 12 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 13 ? reader.uuid() : ZERO_UUID
  const partitions: FetchRequestFetchPartition[] = []
  for (let left = version >= 12 ? reader.compactArrayLength(16) : reader.arrayLength(16); left > 0; left--) partitions.push(decodeFetchRequestFetchPartition(reader, version))
  if (version >= 12) {
    reader.skipTags()
  }
  return { topic, topicId, partitions }
}
function sizeOfFetchRequestForgottenTopic(message: FetchRequestForgottenTopicInput, version: number): number {
  let size = 0
  const topic = message.topic ?? ''
  if (version <= 12) {
    size += version >= 12 ? compactStringSize(topic) : stringSize(topic)
  }
  if (version >= 13) {
    size += 16
  }
  const partitions = message.partitions
  size += version >= 12 ? compactCountSize(partitions.length) : 4
  size += 4 * partitions.length
  if (version >= 12) {
    size += 1
  }
  return size
}
function encodeFetchRequestForgottenTopic(message: FetchRequestForgottenTopicInput, version: number, writer: Writer): void {
  const topic = message.topic ?? ''
  if (version <= 12) {
    if (version >= 12) writer.compactString(topic)
    else writer.string(topic)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 13) {
    writer.uuid(topicId)
  }
  const partitions = message.partitions
  if (version >= 12) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    writer.int32(element)
  }
  if (version >= 12) {
    writer.uvarint(0)
  }
}
function decodeFetchRequestForgottenTopic(reader: Reader, version: number): FetchRequestForgottenTopic {
  const topic: string = version <= 12 ? (version >= 12 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 13 ? reader.uuid() : ZERO_UUID
  const partitions: number[] = []
  for (let left = version >= 12 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) partitions.push(reader.int32())
  if (version >= 12) {
    reader.skipTags()
  }
  return { topic, topicId, partitions }
}
function sizeOfFetchRequest(message: FetchRequestInput, version: number): number {
  let size = 13
  const clusterId = message.clusterId ?? null
  const replicaId = message.replicaId ?? -1
  if (version > 14 && replicaId !== -1) refuseField('FetchRequest.replicaId', version)
  if (version <= 14) {
    size += 4
  }
  const replicaState = message.replicaState ?? DEFAULT_FetchRequestReplicaState
  if (version < 15 && !isDefaultFetchRequestReplicaState(replicaState)) refuseField('FetchRequest.replicaState', version)
  if (version >= 7) {
    size += 4
  }
  if (version >= 7) {
    size += 4
  }
  const topics = message.topics
  size += version >= 12 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfFetchRequestFetchTopic(element, version)
  const forgottenTopicsData = message.forgottenTopicsData ?? NONE
  if (version < 7 && forgottenTopicsData.length > 0) refuseField('FetchRequest.forgottenTopicsData', version)
  if (version >= 7) {
    size += version >= 12 ? compactCountSize(forgottenTopicsData.length) : 4
    for (const element of forgottenTopicsData) size += sizeOfFetchRequestForgottenTopic(element, version)
  }
  const rackId = message.rackId ?? ''
  if (version >= 11) {
    size += version >= 12 ? compactStringSize(rackId) : stringSize(rackId)
  }
  if (version >= 12) {
    let tags = 0
    if (clusterId !== null) {
      tags += 1
      const inner = sizeOfFetchRequestTag0(clusterId, version)
      size += 1 + uvarintSize(inner) + inner
    }
    if (version >= 15 && !isDefaultFetchRequestReplicaState(replicaState)) {
      tags += 1
      const inner = sizeOfFetchRequestTag1(replicaState, version)
      size += 1 + uvarintSize(inner) + inner
    }
    size += uvarintSize(tags)
  }
  return size
}
function sizeOfFetchRequestTag0(value: string | null, _version: number): number {
  let size = 0
  size += compactNullableStringSize(value)
  return size
}
function sizeOfFetchRequestTag1(value: FetchRequestReplicaStateInput, version: number): number {
  let size = 0
  size += sizeOfFetchRequestReplicaState(value, version)
  return size
}
function encodeFetchRequest(message: FetchRequestInput, version: number, writer: Writer): void {
  const clusterId = message.clusterId ?? null
  const replicaId = message.replicaId ?? -1
  if (version <= 14) {
    writer.int32(replicaId)
  }
  const replicaState = message.replicaState ?? DEFAULT_FetchRequestReplicaState
  const maxWaitMs = message.maxWaitMs
  writer.int32(maxWaitMs)
  const minBytes = message.minBytes
  writer.int32(minBytes)
  const maxBytes = message.maxBytes ?? 2147483647
  writer.int32(maxBytes)
  const isolationLevel = message.isolationLevel ?? 0
  writer.int8(isolationLevel)
  const sessionId = message.sessionId ?? 0
  if (version >= 7) {
    writer.int32(sessionId)
  }
  const sessionEpoch = message.sessionEpoch ?? -1
  if (version >= 7) {
    writer.int32(sessionEpoch)
  }
  const topics = message.topics
  if (version >= 12) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeFetchRequestFetchTopic(element, version, writer)
  }
  const forgottenTopicsData = message.forgottenTopicsData ?? NONE
  if (version >= 7) {
    if (version >= 12) writer.uvarint(forgottenTopicsData.length + 1)
    else writer.int32(forgottenTopicsData.length)
    for (const element of forgottenTopicsData) {
      encodeFetchRequestForgottenTopic(element, version, writer)
    }
  }
  const rackId = message.rackId ?? ''
  if (version >= 11) {
    if (version >= 12) writer.compactString(rackId)
    else writer.string(rackId)
  }
  if (version >= 12) {
    let tags = 0
    if (clusterId !== null) tags += 1
    if (version >= 15 && !isDefaultFetchRequestReplicaState(replicaState)) tags += 1
    writer.uvarint(tags)
    if (clusterId !== null) {
      writer.uvarint(0)
      writer.uvarint(sizeOfFetchRequestTag0(clusterId, version))
      writer.compactNullableString(clusterId)
    }
    if (version >= 15 && !isDefaultFetchRequestReplicaState(replicaState)) {
      writer.uvarint(1)
      writer.uvarint(sizeOfFetchRequestTag1(replicaState, version))
      encodeFetchRequestReplicaState(replicaState, version, writer)
    }
  }
}
function decodeFetchRequest(reader: Reader, version: number): FetchRequest {
  let clusterId: string | null = null
  const replicaId: number = version <= 14 ? reader.int32() : -1
  let replicaState: FetchRequestReplicaState = DEFAULT_FetchRequestReplicaState
  const maxWaitMs: number = reader.int32()
  const minBytes: number = reader.int32()
  const maxBytes: number = reader.int32()
  const isolationLevel: number = reader.int8()
  const sessionId: number = version >= 7 ? reader.int32() : 0
  const sessionEpoch: number = version >= 7 ? reader.int32() : -1
  const topics: FetchRequestFetchTopic[] = []
  for (let left = version >= 12 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeFetchRequestFetchTopic(reader, version))
  let forgottenTopicsData: readonly FetchRequestForgottenTopic[] = NONE
  if (version >= 7) {
    const elements: FetchRequestForgottenTopic[] = []
    for (let left = version >= 12 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) elements.push(decodeFetchRequestForgottenTopic(reader, version))
    forgottenTopicsData = elements
  }
  const rackId: string = version >= 11 ? (version >= 12 ? reader.compactString() : reader.string()) : ''
  if (version >= 12) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        clusterId = reader.compactNullableString()
      }
      else if (tag === 1 && version >= 15) {
        replicaState = decodeFetchRequestReplicaState(reader, version)
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { clusterId, replicaId, replicaState, maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId }
}
/** Reads and writes {@link FetchRequest}. */
export const fetchRequest: MessageCodec<FetchRequest, FetchRequestInput> = {
  name: 'FetchRequest',
  key: 1,
  versions: [4, 18],
  flexibleFrom: 12,
  size: sizeOfFetchRequest,
  recordsSize: noRecords,
  encode: encodeFetchRequest,
  decode: decodeFetchRequest,
}

/** FetchResponse, versions 4-18. */
export interface FetchResponse {
  readonly throttleTimeMs: number
  /** v7-18 */
  readonly errorCode: number
  /** v7-18; default 0 */
  readonly sessionId: number
  readonly responses: readonly FetchResponseFetchableTopicResponse[]
  /** v16-18 */
  readonly nodeEndpoints: readonly FetchResponseNodeEndpoint[]
}
/** {@link FetchResponse} to be written. */
export interface FetchResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode?: number | undefined
  readonly sessionId?: number | undefined
  readonly responses: readonly FetchResponseFetchableTopicResponseInput[]
  readonly nodeEndpoints?: readonly FetchResponseNodeEndpointInput[] | undefined
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
}
/** {@link FetchResponseNodeEndpoint} to be written. */
export interface FetchResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseFetchableTopicResponse {
  /** v4-12; a topicName */
  readonly topic: string
  /** v13-18 */
  readonly topicId: Uuid
  readonly partitions: readonly FetchResponsePartitionData[]
}
/** {@link FetchResponseFetchableTopicResponse} to be written. */
export interface FetchResponseFetchableTopicResponseInput {
  readonly topic?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly FetchResponsePartitionDataInput[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly highWatermark: number
  /** default -1 */
  readonly lastStableOffset: number
  /** v5-18; default -1 */
  readonly logStartOffset: number
  /** v12-18 */
  readonly divergingEpoch: FetchResponseEpochEndOffset
  /** v12-18 */
  readonly currentLeader: FetchResponseLeaderIdAndEpoch
  /** v12-18 */
  readonly snapshotId: FetchResponseSnapshotId
  readonly abortedTransactions: readonly FetchResponseAbortedTransaction[] | null
  /** v11-18; default -1; a brokerId */
  readonly preferredReadReplica: number
  readonly records: Uint8Array | null
}
/** {@link FetchResponsePartitionData} to be written. */
export interface FetchResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly highWatermark: number
  readonly lastStableOffset?: number | undefined
  readonly logStartOffset?: number | undefined
  readonly divergingEpoch?: FetchResponseEpochEndOffsetInput | undefined
  readonly currentLeader?: FetchResponseLeaderIdAndEpochInput | undefined
  readonly snapshotId?: FetchResponseSnapshotIdInput | undefined
  readonly abortedTransactions?: readonly FetchResponseAbortedTransactionInput[] | null | undefined
  readonly preferredReadReplica?: number | undefined
  readonly records: RecordsInput | null
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseAbortedTransaction {
  /** a producerId */
  readonly producerId: number
  readonly firstOffset: number
}
/** {@link FetchResponseAbortedTransaction} to be written. */
export interface FetchResponseAbortedTransactionInput {
  readonly producerId: number
  readonly firstOffset: number
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseSnapshotId {
  /** default -1 */
  readonly endOffset: number
  /** default -1 */
  readonly epoch: number
}
/** {@link FetchResponseSnapshotId} to be written. */
export interface FetchResponseSnapshotIdInput {
  readonly endOffset?: number | undefined
  readonly epoch?: number | undefined
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseLeaderIdAndEpoch {
  /** default -1; a brokerId */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
}
/** {@link FetchResponseLeaderIdAndEpoch} to be written. */
export interface FetchResponseLeaderIdAndEpochInput {
  readonly leaderId?: number | undefined
  readonly leaderEpoch?: number | undefined
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseEpochEndOffset {
  /** default -1 */
  readonly epoch: number
  /** default -1 */
  readonly endOffset: number
}
/** {@link FetchResponseEpochEndOffset} to be written. */
export interface FetchResponseEpochEndOffsetInput {
  readonly epoch?: number | undefined
  readonly endOffset?: number | undefined
}

function isDefaultFetchResponseEpochEndOffset(message: FetchResponseEpochEndOffsetInput): boolean {
  const epoch = message.epoch ?? -1
  if (epoch !== -1) return false
  const endOffset = message.endOffset ?? -1
  if (endOffset !== -1) return false
  return true
}
const DEFAULT_FetchResponseEpochEndOffset: FetchResponseEpochEndOffset = {
  epoch: -1,
  endOffset: -1,
}
function isDefaultFetchResponseLeaderIdAndEpoch(message: FetchResponseLeaderIdAndEpochInput): boolean {
  const leaderId = message.leaderId ?? -1
  if (leaderId !== -1) return false
  const leaderEpoch = message.leaderEpoch ?? -1
  if (leaderEpoch !== -1) return false
  return true
}
const DEFAULT_FetchResponseLeaderIdAndEpoch: FetchResponseLeaderIdAndEpoch = {
  leaderId: -1,
  leaderEpoch: -1,
}
function isDefaultFetchResponseSnapshotId(message: FetchResponseSnapshotIdInput): boolean {
  const endOffset = message.endOffset ?? -1
  if (endOffset !== -1) return false
  const epoch = message.epoch ?? -1
  if (epoch !== -1) return false
  return true
}
const DEFAULT_FetchResponseSnapshotId: FetchResponseSnapshotId = {
  endOffset: -1,
  epoch: -1,
}
function sizeOfFetchResponseEpochEndOffset(_message: FetchResponseEpochEndOffsetInput, _version: number): number {
  let size = 13
  return size
}
function encodeFetchResponseEpochEndOffset(message: FetchResponseEpochEndOffsetInput, _version: number, writer: Writer): void {
  const epoch = message.epoch ?? -1
  writer.int32(epoch)
  const endOffset = message.endOffset ?? -1
  writer.int64(endOffset)
  writer.uvarint(0)
}
function decodeFetchResponseEpochEndOffset(reader: Reader, _version: number): FetchResponseEpochEndOffset {
  const epoch: number = reader.int32()
  const endOffset: number = reader.int64()
  reader.skipTags()
  return { epoch, endOffset }
}
function sizeOfFetchResponseLeaderIdAndEpoch(_message: FetchResponseLeaderIdAndEpochInput, _version: number): number {
  let size = 9
  return size
}
function encodeFetchResponseLeaderIdAndEpoch(message: FetchResponseLeaderIdAndEpochInput, _version: number, writer: Writer): void {
  const leaderId = message.leaderId ?? -1
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch ?? -1
  writer.int32(leaderEpoch)
  writer.uvarint(0)
}
function decodeFetchResponseLeaderIdAndEpoch(reader: Reader, _version: number): FetchResponseLeaderIdAndEpoch {
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  reader.skipTags()
  return { leaderId, leaderEpoch }
}
function sizeOfFetchResponseSnapshotId(_message: FetchResponseSnapshotIdInput, _version: number): number {
  let size = 13
  return size
}
function encodeFetchResponseSnapshotId(message: FetchResponseSnapshotIdInput, _version: number, writer: Writer): void {
  const endOffset = message.endOffset ?? -1
  writer.int64(endOffset)
  const epoch = message.epoch ?? -1
  writer.int32(epoch)
  writer.uvarint(0)
}
function decodeFetchResponseSnapshotId(reader: Reader, _version: number): FetchResponseSnapshotId {
  const endOffset: number = reader.int64()
  const epoch: number = reader.int32()
  reader.skipTags()
  return { endOffset, epoch }
}
function sizeOfFetchResponseAbortedTransaction(_message: FetchResponseAbortedTransactionInput, version: number): number {
  let size = 16
  if (version >= 12) {
    size += 1
  }
  return size
}
function encodeFetchResponseAbortedTransaction(message: FetchResponseAbortedTransactionInput, version: number, writer: Writer): void {
  const producerId = message.producerId
  writer.int64(producerId)
  const firstOffset = message.firstOffset
  writer.int64(firstOffset)
  if (version >= 12) {
    writer.uvarint(0)
  }
}
function decodeFetchResponseAbortedTransaction(reader: Reader, version: number): FetchResponseAbortedTransaction {
  const producerId: number = reader.int64()
  const firstOffset: number = reader.int64()
  if (version >= 12) {
    reader.skipTags()
  }
  return { producerId, firstOffset }
}
function sizeOfFetchResponsePartitionData(message: FetchResponsePartitionDataInput, version: number): number {
  let size = 22
  if (version >= 5) {
    size += 8
  }
  const divergingEpoch = message.divergingEpoch ?? DEFAULT_FetchResponseEpochEndOffset
  if (version < 12 && !isDefaultFetchResponseEpochEndOffset(divergingEpoch)) refuseField('FetchResponsePartitionData.divergingEpoch', version)
  const currentLeader = message.currentLeader ?? DEFAULT_FetchResponseLeaderIdAndEpoch
  if (version < 12 && !isDefaultFetchResponseLeaderIdAndEpoch(currentLeader)) refuseField('FetchResponsePartitionData.currentLeader', version)
  const snapshotId = message.snapshotId ?? DEFAULT_FetchResponseSnapshotId
  if (version < 12 && !isDefaultFetchResponseSnapshotId(snapshotId)) refuseField('FetchResponsePartitionData.snapshotId', version)
  const abortedTransactions = message.abortedTransactions === undefined ? NONE : message.abortedTransactions
  size += version >= 12 ? compactCountSize(abortedTransactions?.length ?? -1) : 4
  if (abortedTransactions !== null) {
    for (const element of abortedTransactions) size += sizeOfFetchResponseAbortedTransaction(element, version)
  }
  const preferredReadReplica = message.preferredReadReplica ?? -1
  if (version < 11 && preferredReadReplica !== -1) refuseField('FetchResponsePartitionData.preferredReadReplica', version)
  if (version >= 11) {
    size += 4
  }
  const records = message.records
  size += version >= 12 ? compactBytesSize(records) : bytesSize(records)
  if (version >= 12) {
    let tags = 0
    if (!isDefaultFetchResponseEpochEndOffset(divergingEpoch)) {
      tags += 1
      const inner = sizeOfFetchResponsePartitionDataTag0(divergingEpoch, version)
      size += 1 + uvarintSize(inner) + inner
    }
    if (!isDefaultFetchResponseLeaderIdAndEpoch(currentLeader)) {
      tags += 1
      const inner = sizeOfFetchResponsePartitionDataTag1(currentLeader, version)
      size += 1 + uvarintSize(inner) + inner
    }
    if (!isDefaultFetchResponseSnapshotId(snapshotId)) {
      tags += 1
      const inner = sizeOfFetchResponsePartitionDataTag2(snapshotId, version)
      size += 1 + uvarintSize(inner) + inner
    }
    size += uvarintSize(tags)
  }
  return size
}
function sizeOfFetchResponsePartitionDataTag0(value: FetchResponseEpochEndOffsetInput, version: number): number {
  let size = 0
  size += sizeOfFetchResponseEpochEndOffset(value, version)
  return size
}
function sizeOfFetchResponsePartitionDataTag1(value: FetchResponseLeaderIdAndEpochInput, version: number): number {
  let size = 0
  size += sizeOfFetchResponseLeaderIdAndEpoch(value, version)
  return size
}
function sizeOfFetchResponsePartitionDataTag2(value: FetchResponseSnapshotIdInput, version: number): number {
  let size = 0
  size += sizeOfFetchResponseSnapshotId(value, version)
  return size
}
function recordsSizeOfFetchResponsePartitionData(message: FetchResponsePartitionDataInput, _version: number): number {
  let size = 0
  const records = message.records
  if (records !== null) {
    size += recordsLength(records)
  }
  return size
}
function encodeFetchResponsePartitionData(message: FetchResponsePartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const highWatermark = message.highWatermark
  writer.int64(highWatermark)
  const lastStableOffset = message.lastStableOffset ?? -1
  writer.int64(lastStableOffset)
  const logStartOffset = message.logStartOffset ?? -1
  if (version >= 5) {
    writer.int64(logStartOffset)
  }
  const divergingEpoch = message.divergingEpoch ?? DEFAULT_FetchResponseEpochEndOffset
  const currentLeader = message.currentLeader ?? DEFAULT_FetchResponseLeaderIdAndEpoch
  const snapshotId = message.snapshotId ?? DEFAULT_FetchResponseSnapshotId
  const abortedTransactions = message.abortedTransactions === undefined ? NONE : message.abortedTransactions
  if (version >= 12) writer.uvarint((abortedTransactions?.length ?? -1) + 1)
  else writer.int32((abortedTransactions?.length ?? -1))
  if (abortedTransactions !== null) {
    for (const element of abortedTransactions) {
      encodeFetchResponseAbortedTransaction(element, version, writer)
    }
  }
  const preferredReadReplica = message.preferredReadReplica ?? -1
  if (version >= 11) {
    writer.int32(preferredReadReplica)
  }
  const records = message.records
  if (version >= 12) writer.compactNullableRecords(records)
  else writer.nullableRecords(records)
  if (version >= 12) {
    let tags = 0
    if (!isDefaultFetchResponseEpochEndOffset(divergingEpoch)) tags += 1
    if (!isDefaultFetchResponseLeaderIdAndEpoch(currentLeader)) tags += 1
    if (!isDefaultFetchResponseSnapshotId(snapshotId)) tags += 1
    writer.uvarint(tags)
    if (!isDefaultFetchResponseEpochEndOffset(divergingEpoch)) {
      writer.uvarint(0)
      writer.uvarint(sizeOfFetchResponsePartitionDataTag0(divergingEpoch, version))
      encodeFetchResponseEpochEndOffset(divergingEpoch, version, writer)
    }
    if (!isDefaultFetchResponseLeaderIdAndEpoch(currentLeader)) {
      writer.uvarint(1)
      writer.uvarint(sizeOfFetchResponsePartitionDataTag1(currentLeader, version))
      encodeFetchResponseLeaderIdAndEpoch(currentLeader, version, writer)
    }
    if (!isDefaultFetchResponseSnapshotId(snapshotId)) {
      writer.uvarint(2)
      writer.uvarint(sizeOfFetchResponsePartitionDataTag2(snapshotId, version))
      encodeFetchResponseSnapshotId(snapshotId, version, writer)
    }
  }
}
function decodeFetchResponsePartitionData(reader: Reader, version: number): FetchResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const highWatermark: number = reader.int64()
  const lastStableOffset: number = reader.int64()
  const logStartOffset: number = version >= 5 ? reader.int64() : -1
  let divergingEpoch: FetchResponseEpochEndOffset = DEFAULT_FetchResponseEpochEndOffset
  let currentLeader: FetchResponseLeaderIdAndEpoch = DEFAULT_FetchResponseLeaderIdAndEpoch
  let snapshotId: FetchResponseSnapshotId = DEFAULT_FetchResponseSnapshotId
  let abortedTransactions: readonly FetchResponseAbortedTransaction[] | null = NONE
  const abortedTransactionsCount = version >= 12 ? reader.compactNullableArrayLength(16) : reader.nullableArrayLength(16)
  if (abortedTransactionsCount >= 0) {
    const elements: FetchResponseAbortedTransaction[] = []
    for (let left = abortedTransactionsCount; left > 0; left--) elements.push(decodeFetchResponseAbortedTransaction(reader, version))
    abortedTransactions = elements
  }
  else abortedTransactions = null
  const preferredReadReplica: number = version >= 11 ? reader.int32() : -1
  const records: Uint8Array | null = version >= 12 ? reader.compactNullableRecords() : reader.nullableRecords()
  if (version >= 12) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        divergingEpoch = decodeFetchResponseEpochEndOffset(reader, version)
      }
      else if (tag === 1) {
        currentLeader = decodeFetchResponseLeaderIdAndEpoch(reader, version)
      }
      else if (tag === 2) {
        snapshotId = decodeFetchResponseSnapshotId(reader, version)
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { partitionIndex, errorCode, highWatermark, lastStableOffset, logStartOffset, divergingEpoch, currentLeader, snapshotId, abortedTransactions, preferredReadReplica, records }
}
function sizeOfFetchResponseFetchableTopicResponse(message: FetchResponseFetchableTopicResponseInput, version: number): number {
  let size = 0
  const topic = message.topic ?? ''
  if (version <= 12) {
    size += version >= 12 ? compactStringSize(topic) : stringSize(topic)
  }
  if (version >= 13) {
    size += 16
  }
  const partitions = message.partitions
  size += version >= 12 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfFetchResponsePartitionData(element, version)
  if (version >= 12) {
    size += 1
  }
  return size
}
function recordsSizeOfFetchResponseFetchableTopicResponse(message: FetchResponseFetchableTopicResponseInput, version: number): number {
  let size = 0
  const partitions = message.partitions
  for (const element of partitions) size += recordsSizeOfFetchResponsePartitionData(element, version)
  return size
}
function encodeFetchResponseFetchableTopicResponse(message: FetchResponseFetchableTopicResponseInput, version: number, writer: Writer): void {
  const topic = message.topic ?? ''
  if (version <= 12) {
    if (version >= 12) writer.compactString(topic)
    else writer.string(topic)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 13) {
    writer.uuid(topicId)
  }
  const partitions = message.partitions
  if (version >= 12) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeFetchResponsePartitionData(element, version, writer)
  }
  if (version >= 12) {
    writer.uvarint(0)
  }
}
function decodeFetchResponseFetchableTopicResponse(reader: Reader, version: number): FetchResponseFetchableTopicResponse {
  const topic: string = version <= 12 ? (version >= 12 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 13 ? reader.uuid() : ZERO_UUID
  const partitions: FetchResponsePartitionData[] = []
  for (let left = version >= 12 ? reader.compactArrayLength(30) : reader.arrayLength(30); left > 0; left--) partitions.push(decodeFetchResponsePartitionData(reader, version))
  if (version >= 12) {
    reader.skipTags()
  }
  return { topic, topicId, partitions }
}
function sizeOfFetchResponseNodeEndpoint(message: FetchResponseNodeEndpointInput, _version: number): number {
  let size = 9
  const host = message.host
  size += compactStringSize(host)
  const rack = message.rack ?? null
  size += compactNullableStringSize(rack)
  return size
}
function encodeFetchResponseNodeEndpoint(message: FetchResponseNodeEndpointInput, _version: number, writer: Writer): void {
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.int32(port)
  const rack = message.rack ?? null
  writer.compactNullableString(rack)
  writer.uvarint(0)
}
function decodeFetchResponseNodeEndpoint(reader: Reader, _version: number): FetchResponseNodeEndpoint {
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.int32()
  const rack: string | null = reader.compactNullableString()
  reader.skipTags()
  return { nodeId, host, port, rack }
}
function sizeOfFetchResponse(message: FetchResponseInput, version: number): number {
  let size = 4
  if (version >= 7) {
    size += 2
  }
  const sessionId = message.sessionId ?? 0
  if (version < 7 && sessionId !== 0) refuseField('FetchResponse.sessionId', version)
  if (version >= 7) {
    size += 4
  }
  const responses = message.responses
  size += version >= 12 ? compactCountSize(responses.length) : 4
  for (const element of responses) size += sizeOfFetchResponseFetchableTopicResponse(element, version)
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version < 16 && nodeEndpoints.length > 0) refuseField('FetchResponse.nodeEndpoints', version)
  if (version >= 12) {
    let tags = 0
    if (version >= 16 && nodeEndpoints.length > 0) {
      tags += 1
      const inner = sizeOfFetchResponseTag0(nodeEndpoints, version)
      size += 1 + uvarintSize(inner) + inner
    }
    size += uvarintSize(tags)
  }
  return size
}
function sizeOfFetchResponseTag0(value: readonly FetchResponseNodeEndpointInput[], version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  for (const element of value) size += sizeOfFetchResponseNodeEndpoint(element, version)
  return size
}
function recordsSizeOfFetchResponse(message: FetchResponseInput, version: number): number {
  let size = 0
  const responses = message.responses
  for (const element of responses) size += recordsSizeOfFetchResponseFetchableTopicResponse(element, version)
  return size
}
function encodeFetchResponse(message: FetchResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode ?? 0
  if (version >= 7) {
    writer.int16(errorCode)
  }
  const sessionId = message.sessionId ?? 0
  if (version >= 7) {
    writer.int32(sessionId)
  }
  const responses = message.responses
  if (version >= 12) writer.uvarint(responses.length + 1)
  else writer.int32(responses.length)
  for (const element of responses) {
    encodeFetchResponseFetchableTopicResponse(element, version, writer)
  }
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version >= 12) {
    let tags = 0
    if (version >= 16 && nodeEndpoints.length > 0) tags += 1
    writer.uvarint(tags)
    if (version >= 16 && nodeEndpoints.length > 0) {
      writer.uvarint(0)
      writer.uvarint(sizeOfFetchResponseTag0(nodeEndpoints, version))
      writer.uvarint(nodeEndpoints.length + 1)
      for (const element of nodeEndpoints) {
        encodeFetchResponseNodeEndpoint(element, version, writer)
      }
    }
  }
}
function decodeFetchResponse(reader: Reader, version: number): FetchResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = version >= 7 ? reader.int16() : 0
  const sessionId: number = version >= 7 ? reader.int32() : 0
  const responses: FetchResponseFetchableTopicResponse[] = []
  for (let left = version >= 12 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) responses.push(decodeFetchResponseFetchableTopicResponse(reader, version))
  let nodeEndpoints: readonly FetchResponseNodeEndpoint[] = NONE
  if (version >= 12) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0 && version >= 16) {
        const elements: FetchResponseNodeEndpoint[] = []
        for (let left = reader.compactArrayLength(11); left > 0; left--) elements.push(decodeFetchResponseNodeEndpoint(reader, version))
        nodeEndpoints = elements
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { throttleTimeMs, errorCode, sessionId, responses, nodeEndpoints }
}
/** Reads and writes {@link FetchResponse}. */
export const fetchResponse: MessageCodec<FetchResponse, FetchResponseInput> = {
  name: 'FetchResponse',
  key: 1,
  versions: [4, 18],
  flexibleFrom: 12,
  size: sizeOfFetchResponse,
  recordsSize: recordsSizeOfFetchResponse,
  encode: encodeFetchResponse,
  decode: decodeFetchResponse,
}

/** Api key 1. */
export const fetchApi: Api<FetchRequest, FetchRequestInput, FetchResponse, FetchResponseInput> = {
  key: 1,
  name: 'Fetch',
  versions: [4, 18],
  latestStable: 18,
  listeners: ['broker', 'controller'],
  request: fetchRequest,
  response: fetchResponse,
  requestHeaderVersion: (version) => (version >= 12 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 12 ? 1 : 0),
}
