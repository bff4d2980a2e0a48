// Generated from schemas/group/StreamsGroupMemberMetadataKey.json and schemas/group/StreamsGroupMemberMetadataValue.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** StreamsGroupMemberMetadataKey, versions 0. */
export interface StreamsGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link StreamsGroupMemberMetadataKey} to be written. */
export interface StreamsGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfStreamsGroupMemberMetadataKey(message: StreamsGroupMemberMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeStreamsGroupMemberMetadataKey(message: StreamsGroupMemberMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeStreamsGroupMemberMetadataKey(reader: Reader, _version: number): StreamsGroupMemberMetadataKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link StreamsGroupMemberMetadataKey}. */
export const streamsGroupMemberMetadataKey: MessageCodec<StreamsGroupMemberMetadataKey, StreamsGroupMemberMetadataKeyInput> = {
  name: 'StreamsGroupMemberMetadataKey',
  key: 19,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfStreamsGroupMemberMetadataKey,
  recordsSize: noRecords,
  encode: encodeStreamsGroupMemberMetadataKey,
  decode: decodeStreamsGroupMemberMetadataKey,
}

/** StreamsGroupMemberMetadataValue, versions 0. */
export interface StreamsGroupMemberMetadataValue {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  /** default -1 */
  readonly rebalanceTimeoutMs: number
  readonly topologyEpoch: number
  readonly processId: string
  /** default null */
  readonly userEndpoint: StreamsGroupMemberMetadataValueEndpoint | null
  readonly clientTags: readonly StreamsGroupMemberMetadataValueKeyValue[]
}
/** {@link StreamsGroupMemberMetadataValue} to be written. */
export interface StreamsGroupMemberMetadataValueInput {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly rebalanceTimeoutMs?: number | undefined
  readonly topologyEpoch: number
  readonly processId: string
  readonly userEndpoint?: StreamsGroupMemberMetadataValueEndpointInput | null | undefined
  readonly clientTags: readonly StreamsGroupMemberMetadataValueKeyValueInput[]
}

/** Part of {@link StreamsGroupMemberMetadataValue}. */
export interface StreamsGroupMemberMetadataValueKeyValue {
  readonly key: string
  readonly value: string
}
/** {@link StreamsGroupMemberMetadataValueKeyValue} to be written. */
export interface StreamsGroupMemberMetadataValueKeyValueInput {
  readonly key: string
  readonly value: string
}

/** Part of {@link StreamsGroupMemberMetadataValue}. */
export interface StreamsGroupMemberMetadataValueEndpoint {
  readonly host: string
  readonly port: number
}
/** {@link StreamsGroupMemberMetadataValueEndpoint} to be written. */
export interface StreamsGroupMemberMetadataValueEndpointInput {
  readonly host: string
  readonly port: number
}

function sizeOfStreamsGroupMemberMetadataValueEndpoint(message: StreamsGroupMemberMetadataValueEndpointInput, _version: number): number {
  let size = 3
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeStreamsGroupMemberMetadataValueEndpoint(message: StreamsGroupMemberMetadataValueEndpointInput, _version: number, writer: Writer): void {
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeStreamsGroupMemberMetadataValueEndpoint(reader: Reader, _version: number): StreamsGroupMemberMetadataValueEndpoint {
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { host, port }
}
function sizeOfStreamsGroupMemberMetadataValueKeyValue(message: StreamsGroupMemberMetadataValueKeyValueInput, _version: number): number {
  let size = 1
  const key = message.key
  size += compactStringSize(key)
  const value_ = message.value
  size += compactStringSize(value_)
  return size
}
function encodeStreamsGroupMemberMetadataValueKeyValue(message: StreamsGroupMemberMetadataValueKeyValueInput, _version: number, writer: Writer): void {
  const key = message.key
  writer.compactString(key)
  const value_ = message.value
  writer.compactString(value_)
  writer.uvarint(0)
}
function decodeStreamsGroupMemberMetadataValueKeyValue(reader: Reader, _version: number): StreamsGroupMemberMetadataValueKeyValue {
  const key: string = reader.compactString()
  const value_: string = reader.compactString()
  reader.skipTags()
  return { key, value: value_ }
}
function sizeOfStreamsGroupMemberMetadataValue(message: StreamsGroupMemberMetadataValueInput, version: number): number {
  let size = 9
  const instanceId = message.instanceId
  size += compactNullableStringSize(instanceId)
  const rackId = message.rackId
  size += compactNullableStringSize(rackId)
  const clientId = message.clientId
  size += compactStringSize(clientId)
  const clientHost = message.clientHost
  size += compactStringSize(clientHost)
  const processId = message.processId
  size += compactStringSize(processId)
  const userEndpoint = message.userEndpoint ?? null
  size += userEndpoint === null ? 1 : 1 + sizeOfStreamsGroupMemberMetadataValueEndpoint(userEndpoint, version)
  const clientTags = message.clientTags
  size += compactCountSize(clientTags.length)
  for (const element of clientTags) size += sizeOfStreamsGroupMemberMetadataValueKeyValue(element, version)
  return size
}
function encodeStreamsGroupMemberMetadataValue(message: StreamsGroupMemberMetadataValueInput, version: number, writer: Writer): void {
  const instanceId = message.instanceId
  writer.compactNullableString(instanceId)
  const rackId = message.rackId
  writer.compactNullableString(rackId)
  const clientId = message.clientId
  writer.compactString(clientId)
  const clientHost = message.clientHost
  writer.compactString(clientHost)
  const rebalanceTimeoutMs = message.rebalanceTimeoutMs ?? -1
  writer.int32(rebalanceTimeoutMs)
  const topologyEpoch = message.topologyEpoch
  writer.int32(topologyEpoch)
  const processId = message.processId
  writer.compactString(processId)
  const userEndpoint = message.userEndpoint ?? null
  writer.int8(userEndpoint === null ? -1 : 1)
  if (userEndpoint !== null) encodeStreamsGroupMemberMetadataValueEndpoint(userEndpoint, version, writer)
  const clientTags = message.clientTags
  writer.uvarint(clientTags.length + 1)
  for (const element of clientTags) {
    encodeStreamsGroupMemberMetadataValueKeyValue(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupMemberMetadataValue(reader: Reader, version: number): StreamsGroupMemberMetadataValue {
  const instanceId: string | null = reader.compactNullableString()
  const rackId: string | null = reader.compactNullableString()
  const clientId: string = reader.compactString()
  const clientHost: string = reader.compactString()
  const rebalanceTimeoutMs: number = reader.int32()
  const topologyEpoch: number = reader.int32()
  const processId: string = reader.compactString()
  const userEndpoint: StreamsGroupMemberMetadataValueEndpoint | null = reader.present() ? decodeStreamsGroupMemberMetadataValueEndpoint(reader, version) : null
  const clientTags: StreamsGroupMemberMetadataValueKeyValue[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) clientTags.push(decodeStreamsGroupMemberMetadataValueKeyValue(reader, version))
  reader.skipTags()
  return { instanceId, rackId, clientId, clientHost, rebalanceTimeoutMs, topologyEpoch, processId, userEndpoint, clientTags }
}
/** Reads and writes {@link StreamsGroupMemberMetadataValue}. */
export const streamsGroupMemberMetadataValue: MessageCodec<StreamsGroupMemberMetadataValue, StreamsGroupMemberMetadataValueInput> = {
  name: 'StreamsGroupMemberMetadataValue',
  key: 19,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupMemberMetadataValue,
  recordsSize: noRecords,
  encode: encodeStreamsGroupMemberMetadataValue,
  decode: decodeStreamsGroupMemberMetadataValue,
}
