// Generated from schemas/metadata/AccessControlEntryRecord.json. Never edit.
import { compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** AccessControlEntryRecord, versions 0. */
export interface AccessControlEntryRecord {
  readonly id: Uuid
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
/** {@link AccessControlEntryRecord} to be written. */
export interface AccessControlEntryRecordInput {
  readonly id: Uuid
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}

function sizeOfAccessControlEntryRecord(message: AccessControlEntryRecordInput, _version: number): number {
  let size = 21
  const resourceName = message.resourceName
  size += compactStringSize(resourceName)
  const principal = message.principal
  size += compactStringSize(principal)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeAccessControlEntryRecord(message: AccessControlEntryRecordInput, _version: number, writer: Writer): void {
  const id = message.id
  writer.uuid(id)
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  writer.compactString(resourceName)
  const patternType = message.patternType
  writer.int8(patternType)
  const principal = message.principal
  writer.compactString(principal)
  const host = message.host
  writer.compactString(host)
  const operation = message.operation
  writer.int8(operation)
  const permissionType = message.permissionType
  writer.int8(permissionType)
  writer.uvarint(0)
}
function decodeAccessControlEntryRecord(reader: Reader, _version: number): AccessControlEntryRecord {
  const id: Uuid = reader.uuid()
  const resourceType: number = reader.int8()
  const resourceName: string = reader.compactString()
  const patternType: number = reader.int8()
  const principal: string = reader.compactString()
  const host: string = reader.compactString()
  const operation: number = reader.int8()
  const permissionType: number = reader.int8()
  reader.skipTags()
  return { id, resourceType, resourceName, patternType, principal, host, operation, permissionType }
}
/** Reads and writes {@link AccessControlEntryRecord}. */
export const accessControlEntryRecord: MessageCodec<AccessControlEntryRecord, AccessControlEntryRecordInput> = {
  name: 'AccessControlEntryRecord',
  key: 18,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAccessControlEntryRecord,
  recordsSize: noRecords,
  encode: encodeAccessControlEntryRecord,
  decode: decodeAccessControlEntryRecord,
}
