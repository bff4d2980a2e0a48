// Generated from schemas/client/VotersRecord.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** VotersRecord, versions 0. */
export interface VotersRecord {
  readonly version: number
  readonly voters: readonly VotersRecordVoter[]
}
/** {@link VotersRecord} to be written. */
export interface VotersRecordInput {
  readonly version: number
  readonly voters: readonly VotersRecordVoterInput[]
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordVoter {
  /** a brokerId */
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly endpoints: readonly VotersRecordEndpoint[]
  readonly kRaftVersionFeature: VotersRecordKRaftVersionFeature
}
/** {@link VotersRecordVoter} to be written. */
export interface VotersRecordVoterInput {
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly endpoints: readonly VotersRecordEndpointInput[]
  readonly kRaftVersionFeature: VotersRecordKRaftVersionFeatureInput
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordKRaftVersionFeature {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link VotersRecordKRaftVersionFeature} to be written. */
export interface VotersRecordKRaftVersionFeatureInput {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link VotersRecordEndpoint} to be written. */
export interface VotersRecordEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

function sizeOfVotersRecordEndpoint(message: VotersRecordEndpointInput, _version: number): number {
  let size = 3
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeVotersRecordEndpoint(message: VotersRecordEndpointInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeVotersRecordEndpoint(reader: Reader, _version: number): VotersRecordEndpoint {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { name, host, port }
}
function sizeOfVotersRecordKRaftVersionFeature(_message: VotersRecordKRaftVersionFeatureInput, _version: number): number {
  let size = 5
  return size
}
function encodeVotersRecordKRaftVersionFeature(message: VotersRecordKRaftVersionFeatureInput, _version: number, writer: Writer): void {
  const minSupportedVersion = message.minSupportedVersion
  writer.int16(minSupportedVersion)
  const maxSupportedVersion = message.maxSupportedVersion
  writer.int16(maxSupportedVersion)
  writer.uvarint(0)
}
function decodeVotersRecordKRaftVersionFeature(reader: Reader, _version: number): VotersRecordKRaftVersionFeature {
  const minSupportedVersion: number = reader.int16()
  const maxSupportedVersion: number = reader.int16()
  reader.skipTags()
  return { minSupportedVersion, maxSupportedVersion }
}
function sizeOfVotersRecordVoter(message: VotersRecordVoterInput, version: number): number {
  let size = 21
  const endpoints = message.endpoints
  size += compactCountSize(endpoints.length)
  for (const element of endpoints) size += sizeOfVotersRecordEndpoint(element, version)
  const kRaftVersionFeature = message.kRaftVersionFeature
  size += sizeOfVotersRecordKRaftVersionFeature(kRaftVersionFeature, version)
  return size
}
function encodeVotersRecordVoter(message: VotersRecordVoterInput, version: number, writer: Writer): void {
  const voterId = message.voterId
  writer.int32(voterId)
  const voterDirectoryId = message.voterDirectoryId
  writer.uuid(voterDirectoryId)
  const endpoints = message.endpoints
  writer.uvarint(endpoints.length + 1)
  for (const element of endpoints) {
    encodeVotersRecordEndpoint(element, version, writer)
  }
  const kRaftVersionFeature = message.kRaftVersionFeature
  encodeVotersRecordKRaftVersionFeature(kRaftVersionFeature, version, writer)
  writer.uvarint(0)
}
function decodeVotersRecordVoter(reader: Reader, version: number): VotersRecordVoter {
  const voterId: number = reader.int32()
  const voterDirectoryId: Uuid = reader.uuid()
  const endpoints: VotersRecordEndpoint[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) endpoints.push(decodeVotersRecordEndpoint(reader, version))
  const kRaftVersionFeature: VotersRecordKRaftVersionFeature = decodeVotersRecordKRaftVersionFeature(reader, version)
  reader.skipTags()
  return { voterId, voterDirectoryId, endpoints, kRaftVersionFeature }
}
function sizeOfVotersRecord(message: VotersRecordInput, version: number): number {
  let size = 3
  const voters = message.voters
  size += compactCountSize(voters.length)
  for (const element of voters) size += sizeOfVotersRecordVoter(element, version)
  return size
}
function encodeVotersRecord(message: VotersRecordInput, version: number, writer: Writer): void {
  const version_ = message.version
  writer.int16(version_)
  const voters = message.voters
  writer.uvarint(voters.length + 1)
  for (const element of voters) {
    encodeVotersRecordVoter(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeVotersRecord(reader: Reader, version: number): VotersRecord {
  const version_: number = reader.int16()
  const voters: VotersRecordVoter[] = []
  for (let left = reader.compactArrayLength(27); left > 0; left--) voters.push(decodeVotersRecordVoter(reader, version))
  reader.skipTags()
  return { version: version_, voters }
}
/** Reads and writes {@link VotersRecord}. */
export const votersRecord: MessageCodec<VotersRecord, VotersRecordInput> = {
  name: 'VotersRecord',
  key: -1,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfVotersRecord,
  recordsSize: noRecords,
  encode: encodeVotersRecord,
  decode: decodeVotersRecord,
}
