// Generated from schemas/metadata/ClientQuotaRecord.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ClientQuotaRecord, versions 0. */
export interface ClientQuotaRecord {
  readonly entity: readonly ClientQuotaRecordEntityData[]
  readonly key: string
  readonly value: number
  readonly remove: boolean
}
/** {@link ClientQuotaRecord} to be written. */
export interface ClientQuotaRecordInput {
  readonly entity: readonly ClientQuotaRecordEntityDataInput[]
  readonly key: string
  readonly value: number
  readonly remove: boolean
}

/** Part of {@link ClientQuotaRecord}. */
export interface ClientQuotaRecordEntityData {
  readonly entityType: string
  readonly entityName: string | null
}
/** {@link ClientQuotaRecordEntityData} to be written. */
export interface ClientQuotaRecordEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
}

function sizeOfClientQuotaRecordEntityData(message: ClientQuotaRecordEntityDataInput, _version: number): number {
  let size = 1
  const entityType = message.entityType
  size += compactStringSize(entityType)
  const entityName = message.entityName
  size += compactNullableStringSize(entityName)
  return size
}
function encodeClientQuotaRecordEntityData(message: ClientQuotaRecordEntityDataInput, _version: number, writer: Writer): void {
  const entityType = message.entityType
  writer.compactString(entityType)
  const entityName = message.entityName
  writer.compactNullableString(entityName)
  writer.uvarint(0)
}
function decodeClientQuotaRecordEntityData(reader: Reader, _version: number): ClientQuotaRecordEntityData {
  const entityType: string = reader.compactString()
  const entityName: string | null = reader.compactNullableString()
  reader.skipTags()
  return { entityType, entityName }
}
function sizeOfClientQuotaRecord(message: ClientQuotaRecordInput, version: number): number {
  let size = 10
  const entity = message.entity
  size += compactCountSize(entity.length)
  for (const element of entity) size += sizeOfClientQuotaRecordEntityData(element, version)
  const key = message.key
  size += compactStringSize(key)
  return size
}
function encodeClientQuotaRecord(message: ClientQuotaRecordInput, version: number, writer: Writer): void {
  const entity = message.entity
  writer.uvarint(entity.length + 1)
  for (const element of entity) {
    encodeClientQuotaRecordEntityData(element, version, writer)
  }
  const key = message.key
  writer.compactString(key)
  const value_ = message.value
  writer.float64(value_)
  const remove = message.remove
  writer.bool(remove)
  writer.uvarint(0)
}
function decodeClientQuotaRecord(reader: Reader, version: number): ClientQuotaRecord {
  const entity: ClientQuotaRecordEntityData[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) entity.push(decodeClientQuotaRecordEntityData(reader, version))
  const key: string = reader.compactString()
  const value_: number = reader.float64()
  const remove: boolean = reader.bool()
  reader.skipTags()
  return { entity, key, value: value_, remove }
}
/** Reads and writes {@link ClientQuotaRecord}. */
export const clientQuotaRecord: MessageCodec<ClientQuotaRecord, ClientQuotaRecordInput> = {
  name: 'ClientQuotaRecord',
  key: 14,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfClientQuotaRecord,
  recordsSize: noRecords,
  encode: encodeClientQuotaRecord,
  decode: decodeClientQuotaRecord,
}
