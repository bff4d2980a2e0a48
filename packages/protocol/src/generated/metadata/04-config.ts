// Generated from schemas/metadata/ConfigRecord.json. Never edit.
import { compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ConfigRecord, versions 0. */
export interface ConfigRecord {
  readonly resourceType: number
  readonly resourceName: string
  readonly name: string
  readonly value: string | null
}
/** {@link ConfigRecord} to be written. */
export interface ConfigRecordInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly name: string
  readonly value: string | null
}

function sizeOfConfigRecord(message: ConfigRecordInput, _version: number): number {
  let size = 2
  const resourceName = message.resourceName
  size += compactStringSize(resourceName)
  const name = message.name
  size += compactStringSize(name)
  const value_ = message.value
  size += compactNullableStringSize(value_)
  return size
}
function encodeConfigRecord(message: ConfigRecordInput, _version: number, writer: Writer): void {
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  writer.compactString(resourceName)
  const name = message.name
  writer.compactString(name)
  const value_ = message.value
  writer.compactNullableString(value_)
  writer.uvarint(0)
}
function decodeConfigRecord(reader: Reader, _version: number): ConfigRecord {
  const resourceType: number = reader.int8()
  const resourceName: string = reader.compactString()
  const name: string = reader.compactString()
  const value_: string | null = reader.compactNullableString()
  reader.skipTags()
  return { resourceType, resourceName, name, value: value_ }
}
/** Reads and writes {@link ConfigRecord}. */
export const configRecord: MessageCodec<ConfigRecord, ConfigRecordInput> = {
  name: 'ConfigRecord',
  key: 4,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfConfigRecord,
  recordsSize: noRecords,
  encode: encodeConfigRecord,
  decode: decodeConfigRecord,
}
