// Generated from schemas/group/GroupMetadataKey.json and schemas/group/GroupMetadataValue.json. Never edit.
import { bytesSize, compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** GroupMetadataKey, versions 0. */
export interface GroupMetadataKey {
  readonly group: string
}
/** {@link GroupMetadataKey} to be written. */
export interface GroupMetadataKeyInput {
  readonly group: string
}

function sizeOfGroupMetadataKey(message: GroupMetadataKeyInput, _version: number): number {
  let size = 0
  const group = message.group
  size += stringSize(group)
  return size
}
function encodeGroupMetadataKey(message: GroupMetadataKeyInput, _version: number, writer: Writer): void {
  const group = message.group
  writer.string(group)
}
function decodeGroupMetadataKey(reader: Reader, _version: number): GroupMetadataKey {
  const group: string = reader.string()
  return { group }
}
/** Reads and writes {@link GroupMetadataKey}. */
export const groupMetadataKey: MessageCodec<GroupMetadataKey, GroupMetadataKeyInput> = {
  name: 'GroupMetadataKey',
  key: 2,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfGroupMetadataKey,
  recordsSize: noRecords,
  encode: encodeGroupMetadataKey,
  decode: decodeGroupMetadataKey,
}

/** GroupMetadataValue, versions 0-4. */
export interface GroupMetadataValue {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  /** v2-4; default -1 */
  readonly currentStateTimestamp: number
  readonly members: readonly GroupMetadataValueMemberMetadata[]
}
/** {@link GroupMetadataValue} to be written. */
export interface GroupMetadataValueInput {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  readonly currentStateTimestamp?: number | undefined
  readonly members: readonly GroupMetadataValueMemberMetadataInput[]
}

/** Part of {@link GroupMetadataValue}. */
export interface GroupMetadataValueMemberMetadata {
  readonly memberId: string
  /** v3-4; default null */
  readonly groupInstanceId: string | null
  readonly clientId: string
  readonly clientHost: string
  /** v1-4; default -1 */
  readonly rebalanceTimeout: number
  readonly sessionTimeout: number
  readonly subscription: Uint8Array
  readonly assignment: Uint8Array
}
/** {@link GroupMetadataValueMemberMetadata} to be written. */
export interface GroupMetadataValueMemberMetadataInput {
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly clientId: string
  readonly clientHost: string
  readonly rebalanceTimeout?: number | undefined
  readonly sessionTimeout: number
  readonly subscription: Uint8Array
  readonly assignment: Uint8Array
}

function sizeOfGroupMetadataValueMemberMetadata(message: GroupMetadataValueMemberMetadataInput, version: number): number {
  let size = 4
  const memberId = message.memberId
  size += version >= 4 ? compactStringSize(memberId) : stringSize(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 3) {
    size += version >= 4 ? compactNullableStringSize(groupInstanceId) : nullableStringSize(groupInstanceId)
  }
  const clientId = message.clientId
  size += version >= 4 ? compactStringSize(clientId) : stringSize(clientId)
  const clientHost = message.clientHost
  size += version >= 4 ? compactStringSize(clientHost) : stringSize(clientHost)
  if (version >= 1) {
    size += 4
  }
  const subscription = message.subscription
  size += version >= 4 ? compactBytesSize(subscription) : bytesSize(subscription)
  const assignment = message.assignment
  size += version >= 4 ? compactBytesSize(assignment) : bytesSize(assignment)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeGroupMetadataValueMemberMetadata(message: GroupMetadataValueMemberMetadataInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  if (version >= 4) writer.compactString(memberId)
  else writer.string(memberId)
  const groupInstanceId = message.groupInstanceId ?? null
  if (version >= 3) {
    if (version >= 4) writer.compactNullableString(groupInstanceId)
    else writer.nullableString(groupInstanceId)
  }
  const clientId = message.clientId
  if (version >= 4) writer.compactString(clientId)
  else writer.string(clientId)
  const clientHost = message.clientHost
  if (version >= 4) writer.compactString(clientHost)
  else writer.string(clientHost)
  const rebalanceTimeout = message.rebalanceTimeout ?? -1
  if (version >= 1) {
    writer.int32(rebalanceTimeout)
  }
  const sessionTimeout = message.sessionTimeout
  writer.int32(sessionTimeout)
  const subscription = message.subscription
  if (version >= 4) writer.compactNullableBytes(subscription)
  else writer.nullableBytes(subscription)
  const assignment = message.assignment
  if (version >= 4) writer.compactNullableBytes(assignment)
  else writer.nullableBytes(assignment)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeGroupMetadataValueMemberMetadata(reader: Reader, version: number): GroupMetadataValueMemberMetadata {
  const memberId: string = version >= 4 ? reader.compactString() : reader.string()
  const groupInstanceId: string | null = version >= 3 ? (version >= 4 ? reader.compactNullableString() : reader.nullableString()) : null
  const clientId: string = version >= 4 ? reader.compactString() : reader.string()
  const clientHost: string = version >= 4 ? reader.compactString() : reader.string()
  const rebalanceTimeout: number = version >= 1 ? reader.int32() : -1
  const sessionTimeout: number = reader.int32()
  const subscription: Uint8Array = version >= 4 ? reader.compactBytes() : reader.bytes()
  const assignment: Uint8Array = version >= 4 ? reader.compactBytes() : reader.bytes()
  if (version >= 4) {
    reader.skipTags()
  }
  return { memberId, groupInstanceId, clientId, clientHost, rebalanceTimeout, sessionTimeout, subscription, assignment }
}
function sizeOfGroupMetadataValue(message: GroupMetadataValueInput, version: number): number {
  let size = 4
  const protocolType = message.protocolType
  size += version >= 4 ? compactStringSize(protocolType) : stringSize(protocolType)
  const protocol = message.protocol
  size += version >= 4 ? compactNullableStringSize(protocol) : nullableStringSize(protocol)
  const leader = message.leader
  size += version >= 4 ? compactNullableStringSize(leader) : nullableStringSize(leader)
  if (version >= 2) {
    size += 8
  }
  const members = message.members
  size += version >= 4 ? compactCountSize(members.length) : 4
  for (const element of members) size += sizeOfGroupMetadataValueMemberMetadata(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeGroupMetadataValue(message: GroupMetadataValueInput, version: number, writer: Writer): void {
  const protocolType = message.protocolType
  if (version >= 4) writer.compactString(protocolType)
  else writer.string(protocolType)
  const generation = message.generation
  writer.int32(generation)
  const protocol = message.protocol
  if (version >= 4) writer.compactNullableString(protocol)
  else writer.nullableString(protocol)
  const leader = message.leader
  if (version >= 4) writer.compactNullableString(leader)
  else writer.nullableString(leader)
  const currentStateTimestamp = message.currentStateTimestamp ?? -1
  if (version >= 2) {
    writer.int64(currentStateTimestamp)
  }
  const members = message.members
  if (version >= 4) writer.uvarint(members.length + 1)
  else writer.int32(members.length)
  for (const element of members) {
    encodeGroupMetadataValueMemberMetadata(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeGroupMetadataValue(reader: Reader, version: number): GroupMetadataValue {
  const protocolType: string = version >= 4 ? reader.compactString() : reader.string()
  const generation: number = reader.int32()
  const protocol: string | null = version >= 4 ? reader.compactNullableString() : reader.nullableString()
  const leader: string | null = version >= 4 ? reader.compactNullableString() : reader.nullableString()
  const currentStateTimestamp: number = version >= 2 ? reader.int64() : -1
  const members: GroupMetadataValueMemberMetadata[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(15) : reader.arrayLength(15); left > 0; left--) members.push(decodeGroupMetadataValueMemberMetadata(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { protocolType, generation, protocol, leader, currentStateTimestamp, members }
}
/** Reads and writes {@link GroupMetadataValue}. */
export const groupMetadataValue: MessageCodec<GroupMetadataValue, GroupMetadataValueInput> = {
  name: 'GroupMetadataValue',
  key: 2,
  versions: [0, 4],
  flexibleFrom: 4,
  size: sizeOfGroupMetadataValue,
  recordsSize: noRecords,
  encode: encodeGroupMetadataValue,
  decode: decodeGroupMetadataValue,
}
