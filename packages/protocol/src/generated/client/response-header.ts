// Generated from schemas/client/ResponseHeader.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ResponseHeader, versions 0-1. */
export interface ResponseHeader {
  readonly correlationId: number
}
/** {@link ResponseHeader} to be written. */
export interface ResponseHeaderInput {
  readonly correlationId: number
}

function sizeOfResponseHeader(_message: ResponseHeaderInput, version: number): number {
  let size = 4
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeResponseHeader(message: ResponseHeaderInput, version: number, writer: Writer): void {
  const correlationId = message.correlationId
  writer.int32(correlationId)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeResponseHeader(reader: Reader, version: number): ResponseHeader {
  const correlationId: number = reader.int32()
  if (version >= 1) {
    reader.skipTags()
  }
  return { correlationId }
}
/** Reads and writes {@link ResponseHeader}. */
export const responseHeader: MessageCodec<ResponseHeader, ResponseHeaderInput> = {
  name: 'ResponseHeader',
  key: -1,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfResponseHeader,
  recordsSize: noRecords,
  encode: encodeResponseHeader,
  decode: decodeResponseHeader,
}
