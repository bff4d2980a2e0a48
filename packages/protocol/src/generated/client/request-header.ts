// Generated from schemas/client/RequestHeader.json. Never edit.
import { nullableStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** RequestHeader, versions 1-2. */
export interface RequestHeader {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
}
/** {@link RequestHeader} to be written. */
export interface RequestHeaderInput {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
}

function sizeOfRequestHeader(message: RequestHeaderInput, version: number): number {
  let size = 8
  const clientId = message.clientId
  size += nullableStringSize(clientId)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeRequestHeader(message: RequestHeaderInput, version: number, writer: Writer): void {
  const requestApiKey = message.requestApiKey
  writer.int16(requestApiKey)
  const requestApiVersion = message.requestApiVersion
  writer.int16(requestApiVersion)
  const correlationId = message.correlationId
  writer.int32(correlationId)
  const clientId = message.clientId
  writer.nullableString(clientId)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeRequestHeader(reader: Reader, version: number): RequestHeader {
  const requestApiKey: number = reader.int16()
  const requestApiVersion: number = reader.int16()
  const correlationId: number = reader.int32()
  const clientId: string | null = reader.nullableString()
  if (version >= 2) {
    reader.skipTags()
  }
  return { requestApiKey, requestApiVersion, correlationId, clientId }
}
/** Reads and writes {@link RequestHeader}. */
export const requestHeader: MessageCodec<RequestHeader, RequestHeaderInput> = {
  name: 'RequestHeader',
  key: -1,
  versions: [1, 2],
  flexibleFrom: 2,
  size: sizeOfRequestHeader,
  recordsSize: noRecords,
  encode: encodeRequestHeader,
  decode: decodeRequestHeader,
}
