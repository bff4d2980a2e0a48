// Generated from schemas/raft/QuorumStateData.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** QuorumStateData, versions 0-1. */
export interface QuorumStateData {
  /** v0 */
  readonly clusterId: string
  /** default -1 */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
  /** default -1 */
  readonly votedId: number
  /** v1 */
  readonly votedDirectoryId: Uuid
  /** v0 */
  readonly appliedOffset: number
  /** v0 */
  readonly currentVoters: readonly QuorumStateDataVoter[] | null
}
/** {@link QuorumStateData} to be written. */
export interface QuorumStateDataInput {
  readonly clusterId?: string | undefined
  readonly leaderId?: number | undefined
  readonly leaderEpoch?: number | undefined
  readonly votedId?: number | undefined
  readonly votedDirectoryId?: Uuid | undefined
  readonly appliedOffset?: number | undefined
  readonly currentVoters?: readonly QuorumStateDataVoterInput[] | null | undefined
}

/** Part of {@link QuorumStateData}. */
export interface QuorumStateDataVoter {
  readonly voterId: number
}
/** {@link QuorumStateDataVoter} to be written. */
export interface QuorumStateDataVoterInput {
  readonly voterId: number
}

function sizeOfQuorumStateDataVoter(_message: QuorumStateDataVoterInput, _version: number): number {
  let size = 5
  return size
}
function encodeQuorumStateDataVoter(message: QuorumStateDataVoterInput, _version: number, writer: Writer): void {
  const voterId = message.voterId
  writer.int32(voterId)
  writer.uvarint(0)
}
function decodeQuorumStateDataVoter(reader: Reader, _version: number): QuorumStateDataVoter {
  const voterId: number = reader.int32()
  reader.skipTags()
  return { voterId }
}
function sizeOfQuorumStateData(message: QuorumStateDataInput, version: number): number {
  let size = 13
  const clusterId = message.clusterId ?? ''
  if (version > 0 && clusterId !== '') refuseField('QuorumStateData.clusterId', version)
  if (version <= 0) {
    size += compactStringSize(clusterId)
  }
  const votedDirectoryId = message.votedDirectoryId ?? ZERO_UUID
  if (version < 1 && votedDirectoryId !== ZERO_UUID) refuseField('QuorumStateData.votedDirectoryId', version)
  if (version >= 1) {
    size += 16
  }
  const appliedOffset = message.appliedOffset ?? 0
  if (version > 0 && appliedOffset !== 0) refuseField('QuorumStateData.appliedOffset', version)
  if (version <= 0) {
    size += 8
  }
  const currentVoters = message.currentVoters === undefined ? NONE : message.currentVoters
  if (version > 0 && (currentVoters === null || currentVoters.length > 0)) refuseField('QuorumStateData.currentVoters', version)
  if (version <= 0) {
    size += compactCountSize(currentVoters?.length ?? -1)
    if (currentVoters !== null) {
      for (const element of currentVoters) size += sizeOfQuorumStateDataVoter(element, version)
    }
  }
  return size
}
function encodeQuorumStateData(message: QuorumStateDataInput, version: number, writer: Writer): void {
  const clusterId = message.clusterId ?? ''
  if (version <= 0) {
    writer.compactString(clusterId)
  }
  const leaderId = message.leaderId ?? -1
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch ?? -1
  writer.int32(leaderEpoch)
  const votedId = message.votedId ?? -1
  writer.int32(votedId)
  const votedDirectoryId = message.votedDirectoryId ?? ZERO_UUID
  if (version >= 1) {
    writer.uuid(votedDirectoryId)
  }
  const appliedOffset = message.appliedOffset ?? 0
  if (version <= 0) {
    writer.int64(appliedOffset)
  }
  const currentVoters = message.currentVoters === undefined ? NONE : message.currentVoters
  if (version <= 0) {
    writer.uvarint((currentVoters?.length ?? -1) + 1)
    if (currentVoters !== null) {
      for (const element of currentVoters) {
        encodeQuorumStateDataVoter(element, version, writer)
      }
    }
  }
  writer.uvarint(0)
}
function decodeQuorumStateData(reader: Reader, version: number): QuorumStateData {
  const clusterId: string = version <= 0 ? reader.compactString() : ''
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const votedId: number = reader.int32()
  const votedDirectoryId: Uuid = version >= 1 ? reader.uuid() : ZERO_UUID
  const appliedOffset: number = version <= 0 ? reader.int64() : 0
  let currentVoters: readonly QuorumStateDataVoter[] | null = NONE
  if (version <= 0) {
    const currentVotersCount = reader.compactNullableArrayLength(5)
    if (currentVotersCount >= 0) {
      const elements: QuorumStateDataVoter[] = []
      for (let left = currentVotersCount; left > 0; left--) elements.push(decodeQuorumStateDataVoter(reader, version))
      currentVoters = elements
    }
    else currentVoters = null
  }
  reader.skipTags()
  return { clusterId, leaderId, leaderEpoch, votedId, votedDirectoryId, appliedOffset, currentVoters }
}
/** Reads and writes {@link QuorumStateData}. */
export const quorumStateData: MessageCodec<QuorumStateData, QuorumStateDataInput> = {
  name: 'QuorumStateData',
  key: -1,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfQuorumStateData,
  recordsSize: noRecords,
  encode: encodeQuorumStateData,
  decode: decodeQuorumStateData,
}
