// Generated from schemas/metadata/DelegationTokenRecord.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** DelegationTokenRecord, versions 0. */
export interface DelegationTokenRecord {
  readonly owner: string
  readonly requester: string
  readonly renewers: readonly string[]
  readonly issueTimestamp: number
  readonly maxTimestamp: number
  readonly expirationTimestamp: number
  readonly tokenId: string
}
/** {@link DelegationTokenRecord} to be written. */
export interface DelegationTokenRecordInput {
  readonly owner: string
  readonly requester: string
  readonly renewers: readonly string[]
  readonly issueTimestamp: number
  readonly maxTimestamp: number
  readonly expirationTimestamp: number
  readonly tokenId: string
}

function sizeOfDelegationTokenRecord(message: DelegationTokenRecordInput, _version: number): number {
  let size = 25
  const owner = message.owner
  size += compactStringSize(owner)
  const requester = message.requester
  size += compactStringSize(requester)
  const renewers = message.renewers
  size += compactCountSize(renewers.length)
  for (const element of renewers) size += compactStringSize(element)
  const tokenId = message.tokenId
  size += compactStringSize(tokenId)
  return size
}
function encodeDelegationTokenRecord(message: DelegationTokenRecordInput, _version: number, writer: Writer): void {
  const owner = message.owner
  writer.compactString(owner)
  const requester = message.requester
  writer.compactString(requester)
  const renewers = message.renewers
  writer.uvarint(renewers.length + 1)
  for (const element of renewers) {
    writer.compactString(element)
  }
  const issueTimestamp = message.issueTimestamp
  writer.int64(issueTimestamp)
  const maxTimestamp = message.maxTimestamp
  writer.int64(maxTimestamp)
  const expirationTimestamp = message.expirationTimestamp
  writer.int64(expirationTimestamp)
  const tokenId = message.tokenId
  writer.compactString(tokenId)
  writer.uvarint(0)
}
function decodeDelegationTokenRecord(reader: Reader, _version: number): DelegationTokenRecord {
  const owner: string = reader.compactString()
  const requester: string = reader.compactString()
  const renewers: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) renewers.push(reader.compactString())
  const issueTimestamp: number = reader.int64()
  const maxTimestamp: number = reader.int64()
  const expirationTimestamp: number = reader.int64()
  const tokenId: string = reader.compactString()
  reader.skipTags()
  return { owner, requester, renewers, issueTimestamp, maxTimestamp, expirationTimestamp, tokenId }
}
/** Reads and writes {@link DelegationTokenRecord}. */
export const delegationTokenRecord: MessageCodec<DelegationTokenRecord, DelegationTokenRecordInput> = {
  name: 'DelegationTokenRecord',
  key: 10,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfDelegationTokenRecord,
  recordsSize: noRecords,
  encode: encodeDelegationTokenRecord,
  decode: decodeDelegationTokenRecord,
}
