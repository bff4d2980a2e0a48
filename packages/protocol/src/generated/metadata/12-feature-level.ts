// Generated from schemas/metadata/FeatureLevelRecord.json. Never edit.
import { compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** FeatureLevelRecord, versions 0. */
export interface FeatureLevelRecord {
  readonly name: string
  readonly featureLevel: number
}
/** {@link FeatureLevelRecord} to be written. */
export interface FeatureLevelRecordInput {
  readonly name: string
  readonly featureLevel: number
}

function sizeOfFeatureLevelRecord(message: FeatureLevelRecordInput, _version: number): number {
  let size = 3
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeFeatureLevelRecord(message: FeatureLevelRecordInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const featureLevel = message.featureLevel
  writer.int16(featureLevel)
  writer.uvarint(0)
}
function decodeFeatureLevelRecord(reader: Reader, _version: number): FeatureLevelRecord {
  const name: string = reader.compactString()
  const featureLevel: number = reader.int16()
  reader.skipTags()
  return { name, featureLevel }
}
/** Reads and writes {@link FeatureLevelRecord}. */
export const featureLevelRecord: MessageCodec<FeatureLevelRecord, FeatureLevelRecordInput> = {
  name: 'FeatureLevelRecord',
  key: 12,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfFeatureLevelRecord,
  recordsSize: noRecords,
  encode: encodeFeatureLevelRecord,
  decode: decodeFeatureLevelRecord,
}
