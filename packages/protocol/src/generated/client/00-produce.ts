// Generated from schemas/client/ProduceRequest.json and schemas/client/ProduceResponse.json. Never edit.
import { bytesSize, compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, recordsLength, type RecordsInput, stringSize, type Uuid, uvarintSize, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ProduceRequest, versions 3-13. */
export interface ProduceRequest {
  /** default null; a transactionalId */
  readonly transactionalId: string | null
  readonly acks: number
  readonly timeoutMs: number
  readonly topicData: readonly ProduceRequestTopicProduceData[]
}
/** {@link ProduceRequest} to be written. */
export interface ProduceRequestInput {
  readonly transactionalId?: string | null | undefined
  readonly acks: number
  readonly timeoutMs: number
  readonly topicData: readonly ProduceRequestTopicProduceDataInput[]
}

/** Part of {@link ProduceRequest}. */
export interface ProduceRequestTopicProduceData {
  /** v3-12; a topicName; unique in its list */
  readonly name: string
  /** v13; unique in its list */
  readonly topicId: Uuid
  readonly partitionData: readonly ProduceRequestPartitionProduceData[]
}
/** {@link ProduceRequestTopicProduceData} to be written. */
export interface ProduceRequestTopicProduceDataInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitionData: readonly ProduceRequestPartitionProduceDataInput[]
}

/** Part of {@link ProduceRequest}. */
export interface ProduceRequestPartitionProduceData {
  readonly index: number
  readonly records: Uint8Array | null
}
/** {@link ProduceRequestPartitionProduceData} to be written. */
export interface ProduceRequestPartitionProduceDataInput {
  readonly index: number
  readonly records: RecordsInput | null
}

function sizeOfProduceRequestPartitionProduceData(message: ProduceRequestPartitionProduceDataInput, version: number): number {
  let size = 4
  const records = message.records
  size += version >= 9 ? compactBytesSize(records) : bytesSize(records)
  if (version >= 9) {
    size += 1
  }
  return size
}
function recordsSizeOfProduceRequestPartitionProduceData(message: ProduceRequestPartitionProduceDataInput, _version: number): number {
  let size = 0
  const records = message.records
  if (records !== null) {
    size += recordsLength(records)
  }
  return size
}
function encodeProduceRequestPartitionProduceData(message: ProduceRequestPartitionProduceDataInput, version: number, writer: Writer): void {
  const index = message.index
  writer.int32(index)
  const records = message.records
  if (version >= 9) writer.compactNullableRecords(records)
  else writer.nullableRecords(records)
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeProduceRequestPartitionProduceData(reader: Reader, version: number): ProduceRequestPartitionProduceData {
  const index: number = reader.int32()
  const records: Uint8Array | null = version >= 9 ? reader.compactNullableRecords() : reader.nullableRecords()
  if (version >= 9) {
    reader.skipTags()
  }
  return { index, records }
}
function sizeOfProduceRequestTopicProduceData(message: ProduceRequestTopicProduceDataInput, version: number): number {
  let size = 0
  const name = message.name ?? ''
  if (version <= 12) {
    size += version >= 9 ? compactStringSize(name) : stringSize(name)
  }
  if (version >= 13) {
    size += 16
  }
  const partitionData = message.partitionData
  size += version >= 9 ? compactCountSize(partitionData.length) : 4
  for (const element of partitionData) size += sizeOfProduceRequestPartitionProduceData(element, version)
  if (version >= 9) {
    size += 1
  }
  return size
}
function recordsSizeOfProduceRequestTopicProduceData(message: ProduceRequestTopicProduceDataInput, version: number): number {
  let size = 0
  const partitionData = message.partitionData
  for (const element of partitionData) size += recordsSizeOfProduceRequestPartitionProduceData(element, version)
  return size
}
function encodeProduceRequestTopicProduceData(message: ProduceRequestTopicProduceDataInput, version: number, writer: Writer): void {
  const name = message.name ?? ''
  if (version <= 12) {
    if (version >= 9) writer.compactString(name)
    else writer.string(name)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 13) {
    writer.uuid(topicId)
  }
  const partitionData = message.partitionData
  if (version >= 9) writer.uvarint(partitionData.length + 1)
  else writer.int32(partitionData.length)
  for (const element of partitionData) {
    encodeProduceRequestPartitionProduceData(element, version, writer)
  }
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeProduceRequestTopicProduceData(reader: Reader, version: number): ProduceRequestTopicProduceData {
  const name: string = version <= 12 ? (version >= 9 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 13 ? reader.uuid() : ZERO_UUID
  const partitionData: ProduceRequestPartitionProduceData[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) partitionData.push(decodeProduceRequestPartitionProduceData(reader, version))
  if (version >= 9) {
    reader.skipTags()
  }
  return { name, topicId, partitionData }
}
function sizeOfProduceRequest(message: ProduceRequestInput, version: number): number {
  let size = 6
  const transactionalId = message.transactionalId ?? null
  size += version >= 9 ? compactNullableStringSize(transactionalId) : nullableStringSize(transactionalId)
  const topicData = message.topicData
  size += version >= 9 ? compactCountSize(topicData.length) : 4
  for (const element of topicData) size += sizeOfProduceRequestTopicProduceData(element, version)
  if (version >= 9) {
    size += 1
  }
  return size
}
function recordsSizeOfProduceRequest(message: ProduceRequestInput, version: number): number {
  let size = 0
  const topicData = message.topicData
  for (const element of topicData) size += recordsSizeOfProduceRequestTopicProduceData(element, version)
  return size
}
function encodeProduceRequest(message: ProduceRequestInput, version: number, writer: Writer): void {
  const transactionalId = message.transactionalId ?? null
  if (version >= 9) writer.compactNullableString(transactionalId)
  else writer.nullableString(transactionalId)
  const acks = message.acks
  writer.int16(acks)
  const timeoutMs = message.timeoutMs
  writer.int32(timeoutMs)
  const topicData = message.topicData
  if (version >= 9) writer.uvarint(topicData.length + 1)
  else writer.int32(topicData.length)
  for (const element of topicData) {
    encodeProduceRequestTopicProduceData(element, version, writer)
  }
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeProduceRequest(reader: Reader, version: number): ProduceRequest {
  const transactionalId: string | null = version >= 9 ? reader.compactNullableString() : reader.nullableString()
  const acks: number = reader.int16()
  const timeoutMs: number = reader.int32()
  const topicData: ProduceRequestTopicProduceData[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topicData.push(decodeProduceRequestTopicProduceData(reader, version))
  if (version >= 9) {
    reader.skipTags()
  }
  return { transactionalId, acks, timeoutMs, topicData }
}
/** Reads and writes {@link ProduceRequest}. */
export const produceRequest: MessageCodec<ProduceRequest, ProduceRequestInput> = {
  name: 'ProduceRequest',
  key: 0,
  versions: [3, 13],
  flexibleFrom: 9,
  size: sizeOfProduceRequest,
  recordsSize: recordsSizeOfProduceRequest,
  encode: encodeProduceRequest,
  decode: decodeProduceRequest,
}

/** ProduceResponse, versions 3-13. */
export interface ProduceResponse {
  readonly responses: readonly ProduceResponseTopicProduceResponse[]
  /** default 0 */
  readonly throttleTimeMs: number
  /** v10-13 */
  readonly nodeEndpoints: readonly ProduceResponseNodeEndpoint[]
}
/** {@link ProduceResponse} to be written. */
export interface ProduceResponseInput {
  readonly responses: readonly ProduceResponseTopicProduceResponseInput[]
  readonly throttleTimeMs?: number | undefined
  readonly nodeEndpoints?: readonly ProduceResponseNodeEndpointInput[] | undefined
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
}
/** {@link ProduceResponseNodeEndpoint} to be written. */
export interface ProduceResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseTopicProduceResponse {
  /** v3-12; a topicName; unique in its list */
  readonly name: string
  /** v13; unique in its list */
  readonly topicId: Uuid
  readonly partitionResponses: readonly ProduceResponsePartitionProduceResponse[]
}
/** {@link ProduceResponseTopicProduceResponse} to be written. */
export interface ProduceResponseTopicProduceResponseInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitionResponses: readonly ProduceResponsePartitionProduceResponseInput[]
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponsePartitionProduceResponse {
  readonly index: number
  readonly errorCode: number
  readonly baseOffset: number
  /** default -1 */
  readonly logAppendTimeMs: number
  /** v5-13; default -1 */
  readonly logStartOffset: number
  /** v8-13 */
  readonly recordErrors: readonly ProduceResponseBatchIndexAndErrorMessage[]
  /** v8-13; default null */
  readonly errorMessage: string | null
  /** v10-13 */
  readonly currentLeader: ProduceResponseLeaderIdAndEpoch
}
/** {@link ProduceResponsePartitionProduceResponse} to be written. */
export interface ProduceResponsePartitionProduceResponseInput {
  readonly index: number
  readonly errorCode: number
  readonly baseOffset: number
  readonly logAppendTimeMs?: number | undefined
  readonly logStartOffset?: number | undefined
  readonly recordErrors?: readonly ProduceResponseBatchIndexAndErrorMessageInput[] | undefined
  readonly errorMessage?: string | null | undefined
  readonly currentLeader?: ProduceResponseLeaderIdAndEpochInput | undefined
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseLeaderIdAndEpoch {
  /** default -1; a brokerId */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
}
/** {@link ProduceResponseLeaderIdAndEpoch} to be written. */
export interface ProduceResponseLeaderIdAndEpochInput {
  readonly leaderId?: number | undefined
  readonly leaderEpoch?: number | undefined
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseBatchIndexAndErrorMessage {
  readonly batchIndex: number
  /** default null */
  readonly batchIndexErrorMessage: string | null
}
/** {@link ProduceResponseBatchIndexAndErrorMessage} to be written. */
export interface ProduceResponseBatchIndexAndErrorMessageInput {
  readonly batchIndex: number
  readonly batchIndexErrorMessage?: string | null | undefined
}

function isDefaultProduceResponseLeaderIdAndEpoch(message: ProduceResponseLeaderIdAndEpochInput): boolean {
  const leaderId = message.leaderId ?? -1
  if (leaderId !== -1) return false
  const leaderEpoch = message.leaderEpoch ?? -1
  if (leaderEpoch !== -1) return false
  return true
}
const DEFAULT_ProduceResponseLeaderIdAndEpoch: ProduceResponseLeaderIdAndEpoch = {
  leaderId: -1,
  leaderEpoch: -1,
}
function sizeOfProduceResponseBatchIndexAndErrorMessage(message: ProduceResponseBatchIndexAndErrorMessageInput, version: number): number {
  let size = 4
  const batchIndexErrorMessage = message.batchIndexErrorMessage ?? null
  size += version >= 9 ? compactNullableStringSize(batchIndexErrorMessage) : nullableStringSize(batchIndexErrorMessage)
  if (version >= 9) {
    size += 1
  }
  return size
}
function encodeProduceResponseBatchIndexAndErrorMessage(message: ProduceResponseBatchIndexAndErrorMessageInput, version: number, writer: Writer): void {
  const batchIndex = message.batchIndex
  writer.int32(batchIndex)
  const batchIndexErrorMessage = message.batchIndexErrorMessage ?? null
  if (version >= 9) writer.compactNullableString(batchIndexErrorMessage)
  else writer.nullableString(batchIndexErrorMessage)
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeProduceResponseBatchIndexAndErrorMessage(reader: Reader, version: number): ProduceResponseBatchIndexAndErrorMessage {
  const batchIndex: number = reader.int32()
  const batchIndexErrorMessage: string | null = version >= 9 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 9) {
    reader.skipTags()
  }
  return { batchIndex, batchIndexErrorMessage }
}
function sizeOfProduceResponseLeaderIdAndEpoch(_message: ProduceResponseLeaderIdAndEpochInput, _version: number): number {
  let size = 9
  return size
}
function encodeProduceResponseLeaderIdAndEpoch(message: ProduceResponseLeaderIdAndEpochInput, _version: number, writer: Writer): void {
  const leaderId = message.leaderId ?? -1
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch ?? -1
  writer.int32(leaderEpoch)
  writer.uvarint(0)
}
function decodeProduceResponseLeaderIdAndEpoch(reader: Reader, _version: number): ProduceResponseLeaderIdAndEpoch {
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  reader.skipTags()
  return { leaderId, leaderEpoch }
}
function sizeOfProduceResponsePartitionProduceResponse(message: ProduceResponsePartitionProduceResponseInput, version: number): number {
  let size = 22
  if (version >= 5) {
    size += 8
  }
  const recordErrors = message.recordErrors ?? NONE
  if (version >= 8) {
    size += version >= 9 ? compactCountSize(recordErrors.length) : 4
    for (const element of recordErrors) size += sizeOfProduceResponseBatchIndexAndErrorMessage(element, version)
  }
  const errorMessage = message.errorMessage ?? null
  if (version >= 8) {
    size += version >= 9 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  }
  const currentLeader = message.currentLeader ?? DEFAULT_ProduceResponseLeaderIdAndEpoch
  if (version < 10 && !isDefaultProduceResponseLeaderIdAndEpoch(currentLeader)) refuseField('ProduceResponsePartitionProduceResponse.currentLeader', version)
  if (version >= 9) {
    let tags = 0
    if (version >= 10 && !isDefaultProduceResponseLeaderIdAndEpoch(currentLeader)) {
      tags += 1
      const inner = sizeOfProduceResponsePartitionProduceResponseTag0(currentLeader, version)
      size += 1 + uvarintSize(inner) + inner
    }
    size += uvarintSize(tags)
  }
  return size
}
function sizeOfProduceResponsePartitionProduceResponseTag0(value: ProduceResponseLeaderIdAndEpochInput, version: number): number {
  let size = 0
  size += sizeOfProduceResponseLeaderIdAndEpoch(value, version)
  return size
}
function encodeProduceResponsePartitionProduceResponse(message: ProduceResponsePartitionProduceResponseInput, version: number, writer: Writer): void {
  const index = message.index
  writer.int32(index)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const baseOffset = message.baseOffset
  writer.int64(baseOffset)
  const logAppendTimeMs = message.logAppendTimeMs ?? -1
  writer.int64(logAppendTimeMs)
  const logStartOffset = message.logStartOffset ?? -1
  if (version >= 5) {
    writer.int64(logStartOffset)
  }
  const recordErrors = message.recordErrors ?? NONE
  if (version >= 8) {
    if (version >= 9) writer.uvarint(recordErrors.length + 1)
    else writer.int32(recordErrors.length)
    for (const element of recordErrors) {
      encodeProduceResponseBatchIndexAndErrorMessage(element, version, writer)
    }
  }
  const errorMessage = message.errorMessage ?? null
  if (version >= 8) {
    if (version >= 9) writer.compactNullableString(errorMessage)
    else writer.nullableString(errorMessage)
  }
  const currentLeader = message.currentLeader ?? DEFAULT_ProduceResponseLeaderIdAndEpoch
  if (version >= 9) {
    let tags = 0
    if (version >= 10 && !isDefaultProduceResponseLeaderIdAndEpoch(currentLeader)) tags += 1
    writer.uvarint(tags)
    if (version >= 10 && !isDefaultProduceResponseLeaderIdAndEpoch(currentLeader)) {
      writer.uvarint(0)
      writer.uvarint(sizeOfProduceResponsePartitionProduceResponseTag0(currentLeader, version))
      encodeProduceResponseLeaderIdAndEpoch(currentLeader, version, writer)
    }
  }
}
function decodeProduceResponsePartitionProduceResponse(reader: Reader, version: number): ProduceResponsePartitionProduceResponse {
  const index: number = reader.int32()
  const errorCode: number = reader.int16()
  const baseOffset: number = reader.int64()
  const logAppendTimeMs: number = reader.int64()
  const logStartOffset: number = version >= 5 ? reader.int64() : -1
  let recordErrors: readonly ProduceResponseBatchIndexAndErrorMessage[] = NONE
  if (version >= 8) {
    const elements: ProduceResponseBatchIndexAndErrorMessage[] = []
    for (let left = version >= 9 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) elements.push(decodeProduceResponseBatchIndexAndErrorMessage(reader, version))
    recordErrors = elements
  }
  const errorMessage: string | null = version >= 8 ? (version >= 9 ? reader.compactNullableString() : reader.nullableString()) : null
  let currentLeader: ProduceResponseLeaderIdAndEpoch = DEFAULT_ProduceResponseLeaderIdAndEpoch
  if (version >= 9) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0 && version >= 10) {
        currentLeader = decodeProduceResponseLeaderIdAndEpoch(reader, version)
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { index, errorCode, baseOffset, logAppendTimeMs, logStartOffset, recordErrors, errorMessage, currentLeader }
}
function sizeOfProduceResponseTopicProduceResponse(message: ProduceResponseTopicProduceResponseInput, version: number): number {
  let size = 0
  const name = message.name ?? ''
  if (version <= 12) {
    size += version >= 9 ? compactStringSize(name) : stringSize(name)
  }
  if (version >= 13) {
    size += 16
  }
  const partitionResponses = message.partitionResponses
  size += version >= 9 ? compactCountSize(partitionResponses.length) : 4
  for (const element of partitionResponses) size += sizeOfProduceResponsePartitionProduceResponse(element, version)
  if (version >= 9) {
    size += 1
  }
  return size
}
function encodeProduceResponseTopicProduceResponse(message: ProduceResponseTopicProduceResponseInput, version: number, writer: Writer): void {
  const name = message.name ?? ''
  if (version <= 12) {
    if (version >= 9) writer.compactString(name)
    else writer.string(name)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 13) {
    writer.uuid(topicId)
  }
  const partitionResponses = message.partitionResponses
  if (version >= 9) writer.uvarint(partitionResponses.length + 1)
  else writer.int32(partitionResponses.length)
  for (const element of partitionResponses) {
    encodeProduceResponsePartitionProduceResponse(element, version, writer)
  }
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeProduceResponseTopicProduceResponse(reader: Reader, version: number): ProduceResponseTopicProduceResponse {
  const name: string = version <= 12 ? (version >= 9 ? reader.compactString() : reader.string()) : ''
  const topicId: Uuid = version >= 13 ? reader.uuid() : ZERO_UUID
  const partitionResponses: ProduceResponsePartitionProduceResponse[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(22) : reader.arrayLength(22); left > 0; left--) partitionResponses.push(decodeProduceResponsePartitionProduceResponse(reader, version))
  if (version >= 9) {
    reader.skipTags()
  }
  return { name, topicId, partitionResponses }
}
function sizeOfProduceResponseNodeEndpoint(message: ProduceResponseNodeEndpointInput, _version: number): number {
  let size = 9
  const host = message.host
  size += compactStringSize(host)
  const rack = message.rack ?? null
  size += compactNullableStringSize(rack)
  return size
}
function encodeProduceResponseNodeEndpoint(message: ProduceResponseNodeEndpointInput, _version: number, writer: Writer): void {
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
function decodeProduceResponseNodeEndpoint(reader: Reader, _version: number): ProduceResponseNodeEndpoint {
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.int32()
  const rack: string | null = reader.compactNullableString()
  reader.skipTags()
  return { nodeId, host, port, rack }
}
function sizeOfProduceResponse(message: ProduceResponseInput, version: number): number {
  let size = 4
  const responses = message.responses
  size += version >= 9 ? compactCountSize(responses.length) : 4
  for (const element of responses) size += sizeOfProduceResponseTopicProduceResponse(element, version)
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version < 10 && nodeEndpoints.length > 0) refuseField('ProduceResponse.nodeEndpoints', version)
  if (version >= 9) {
    let tags = 0
    if (version >= 10 && nodeEndpoints.length > 0) {
      tags += 1
      const inner = sizeOfProduceResponseTag0(nodeEndpoints, version)
      size += 1 + uvarintSize(inner) + inner
    }
    size += uvarintSize(tags)
  }
  return size
}
function sizeOfProduceResponseTag0(value: readonly ProduceResponseNodeEndpointInput[], version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  for (const element of value) size += sizeOfProduceResponseNodeEndpoint(element, version)
  return size
}
function encodeProduceResponse(message: ProduceResponseInput, version: number, writer: Writer): void {
  const responses = message.responses
  if (version >= 9) writer.uvarint(responses.length + 1)
  else writer.int32(responses.length)
  for (const element of responses) {
    encodeProduceResponseTopicProduceResponse(element, version, writer)
  }
  const throttleTimeMs = message.throttleTimeMs ?? 0
  writer.int32(throttleTimeMs)
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version >= 9) {
    let tags = 0
    if (version >= 10 && nodeEndpoints.length > 0) tags += 1
    writer.uvarint(tags)
    if (version >= 10 && nodeEndpoints.length > 0) {
      writer.uvarint(0)
      writer.uvarint(sizeOfProduceResponseTag0(nodeEndpoints, version))
      writer.uvarint(nodeEndpoints.length + 1)
      for (const element of nodeEndpoints) {
        encodeProduceResponseNodeEndpoint(element, version, writer)
      }
    }
  }
}
function decodeProduceResponse(reader: Reader, version: number): ProduceResponse {
  const responses: ProduceResponseTopicProduceResponse[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) responses.push(decodeProduceResponseTopicProduceResponse(reader, version))
  const throttleTimeMs: number = reader.int32()
  let nodeEndpoints: readonly ProduceResponseNodeEndpoint[] = NONE
  if (version >= 9) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0 && version >= 10) {
        const elements: ProduceResponseNodeEndpoint[] = []
        for (let left = reader.compactArrayLength(11); left > 0; left--) elements.push(decodeProduceResponseNodeEndpoint(reader, version))
        nodeEndpoints = elements
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { responses, throttleTimeMs, nodeEndpoints }
}
/** Reads and writes {@link ProduceResponse}. */
export const produceResponse: MessageCodec<ProduceResponse, ProduceResponseInput> = {
  name: 'ProduceResponse',
  key: 0,
  versions: [3, 13],
  flexibleFrom: 9,
  size: sizeOfProduceResponse,
  recordsSize: noRecords,
  encode: encodeProduceResponse,
  decode: decodeProduceResponse,
}

/** Api key 0. */
export const produceApi: Api<ProduceRequest, ProduceRequestInput, ProduceResponse, ProduceResponseInput> = {
  key: 0,
  name: 'Produce',
  versions: [3, 13],
  latestStable: 13,
  listeners: ['broker'],
  request: produceRequest,
  response: produceResponse,
  requestHeaderVersion: (version) => (version >= 9 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 9 ? 1 : 0),
}
