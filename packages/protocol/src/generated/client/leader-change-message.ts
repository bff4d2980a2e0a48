// Generated from schemas/client/LeaderChangeMessage.json. Never edit.
import { compactCountSize, type Reader, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** LeaderChangeMessage, versions 0-1. */
export interface LeaderChangeMessage {
  readonly version: number
  /** a brokerId */
  readonly leaderId: number
  readonly voters: readonly LeaderChangeMessageVoter[]
  readonly grantingVoters: readonly LeaderChangeMessageVoter[]
}
/** {@link LeaderChangeMessage} to be written. */
export interface LeaderChangeMessageInput {
  readonly version: number
  readonly leaderId: number
  readonly voters: readonly LeaderChangeMessageVoterInput[]
  readonly grantingVoters: readonly LeaderChangeMessageVoterInput[]
}

/** Part of {@link LeaderChangeMessage}. */
export interface LeaderChangeMessageVoter {
  readonly voterId: number
  /** v1 */
  readonly voterDirectoryId: Uuid
}
/** {@link LeaderChangeMessageVoter} to be written. */
export interface LeaderChangeMessageVoterInput {
  readonly voterId: number
  readonly voterDirectoryId?: Uuid | undefined
}

function sizeOfLeaderChangeMessageVoter(message: LeaderChangeMessageVoterInput, version: number): number {
  let size = 5
  const voterDirectoryId = message.voterDirectoryId ?? ZERO_UUID
  if (version < 1 && voterDirectoryId !== ZERO_UUID) refuseField('LeaderChangeMessageVoter.voterDirectoryId', version)
  if (version >= 1) {
    size += 16
  }
  return size
}
function encodeLeaderChangeMessageVoter(message: LeaderChangeMessageVoterInput, version: number, writer: Writer): void {
  const voterId = message.voterId
  writer.int32(voterId)
  const voterDirectoryId = message.voterDirectoryId ?? ZERO_UUID
  if (version >= 1) {
    writer.uuid(voterDirectoryId)
  }
  writer.uvarint(0)
}
function decodeLeaderChangeMessageVoter(reader: Reader, version: number): LeaderChangeMessageVoter {
  const voterId: number = reader.int32()
  const voterDirectoryId: Uuid = version >= 1 ? reader.uuid() : ZERO_UUID
  reader.skipTags()
  return { voterId, voterDirectoryId }
}
function sizeOfLeaderChangeMessage(message: LeaderChangeMessageInput, version: number): number {
  let size = 7
  const voters = message.voters
  size += compactCountSize(voters.length)
  for (const element of voters) size += sizeOfLeaderChangeMessageVoter(element, version)
  const grantingVoters = message.grantingVoters
  size += compactCountSize(grantingVoters.length)
  for (const element of grantingVoters) size += sizeOfLeaderChangeMessageVoter(element, version)
  return size
}
function encodeLeaderChangeMessage(message: LeaderChangeMessageInput, version: number, writer: Writer): void {
  const version_ = message.version
  writer.int16(version_)
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const voters = message.voters
  writer.uvarint(voters.length + 1)
  for (const element of voters) {
    encodeLeaderChangeMessageVoter(element, version, writer)
  }
  const grantingVoters = message.grantingVoters
  writer.uvarint(grantingVoters.length + 1)
  for (const element of grantingVoters) {
    encodeLeaderChangeMessageVoter(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeLeaderChangeMessage(reader: Reader, version: number): LeaderChangeMessage {
  const version_: number = reader.int16()
  const leaderId: number = reader.int32()
  const voters: LeaderChangeMessageVoter[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) voters.push(decodeLeaderChangeMessageVoter(reader, version))
  const grantingVoters: LeaderChangeMessageVoter[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) grantingVoters.push(decodeLeaderChangeMessageVoter(reader, version))
  reader.skipTags()
  return { version: version_, leaderId, voters, grantingVoters }
}
/** Reads and writes {@link LeaderChangeMessage}. */
export const leaderChangeMessage: MessageCodec<LeaderChangeMessage, LeaderChangeMessageInput> = {
  name: 'LeaderChangeMessage',
  key: -1,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfLeaderChangeMessage,
  recordsSize: noRecords,
  encode: encodeLeaderChangeMessage,
  decode: decodeLeaderChangeMessage,
}
