// Generated from schemas/client/ControlRecordTypeSchema.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ControlRecordTypeSchema, versions 0. */
export interface ControlRecordTypeSchema {
  readonly type: number
}
/** {@link ControlRecordTypeSchema} to be written. */
export interface ControlRecordTypeSchemaInput {
  readonly type: number
}

function sizeOfControlRecordTypeSchema(_message: ControlRecordTypeSchemaInput, _version: number): number {
  let size = 2
  return size
}
function encodeControlRecordTypeSchema(message: ControlRecordTypeSchemaInput, _version: number, writer: Writer): void {
  const type = message.type
  writer.int16(type)
}
function decodeControlRecordTypeSchema(reader: Reader, _version: number): ControlRecordTypeSchema {
  const type: number = reader.int16()
  return { type }
}
/** Reads and writes {@link ControlRecordTypeSchema}. */
export const controlRecordTypeSchema: MessageCodec<ControlRecordTypeSchema, ControlRecordTypeSchemaInput> = {
  name: 'ControlRecordTypeSchema',
  key: -1,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfControlRecordTypeSchema,
  recordsSize: noRecords,
  encode: encodeControlRecordTypeSchema,
  decode: decodeControlRecordTypeSchema,
}
