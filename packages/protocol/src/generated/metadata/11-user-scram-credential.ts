// Generated from schemas/metadata/UserScramCredentialRecord.json. Never edit.
import { compactBytesSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** UserScramCredentialRecord, versions 0. */
export interface UserScramCredentialRecord {
  readonly name: string
  readonly mechanism: number
  readonly salt: Uint8Array
  readonly storedKey: Uint8Array
  readonly serverKey: Uint8Array
  readonly iterations: number
}
/** {@link UserScramCredentialRecord} to be written. */
export interface UserScramCredentialRecordInput {
  readonly name: string
  readonly mechanism: number
  readonly salt: Uint8Array
  readonly storedKey: Uint8Array
  readonly serverKey: Uint8Array
  readonly iterations: number
}

function sizeOfUserScramCredentialRecord(message: UserScramCredentialRecordInput, _version: number): number {
  let size = 6
  const name = message.name
  size += compactStringSize(name)
  const salt = message.salt
  size += compactBytesSize(salt)
  const storedKey = message.storedKey
  size += compactBytesSize(storedKey)
  const serverKey = message.serverKey
  size += compactBytesSize(serverKey)
  return size
}
function encodeUserScramCredentialRecord(message: UserScramCredentialRecordInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const mechanism = message.mechanism
  writer.int8(mechanism)
  const salt = message.salt
  writer.compactNullableBytes(salt)
  const storedKey = message.storedKey
  writer.compactNullableBytes(storedKey)
  const serverKey = message.serverKey
  writer.compactNullableBytes(serverKey)
  const iterations = message.iterations
  writer.int32(iterations)
  writer.uvarint(0)
}
function decodeUserScramCredentialRecord(reader: Reader, _version: number): UserScramCredentialRecord {
  const name: string = reader.compactString()
  const mechanism: number = reader.int8()
  const salt: Uint8Array = reader.compactBytes()
  const storedKey: Uint8Array = reader.compactBytes()
  const serverKey: Uint8Array = reader.compactBytes()
  const iterations: number = reader.int32()
  reader.skipTags()
  return { name, mechanism, salt, storedKey, serverKey, iterations }
}
/** Reads and writes {@link UserScramCredentialRecord}. */
export const userScramCredentialRecord: MessageCodec<UserScramCredentialRecord, UserScramCredentialRecordInput> = {
  name: 'UserScramCredentialRecord',
  key: 11,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUserScramCredentialRecord,
  recordsSize: noRecords,
  encode: encodeUserScramCredentialRecord,
  decode: decodeUserScramCredentialRecord,
}
