// What stands in front of every request and response. The client id keeps its int16 length even in
// flexible versions; ApiVersions answers carry header v0 always, because the client cannot know yet
// what the server speaks.
import { nullableStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { apiKeyOf } from './api-keys.ts'

/** The front of a request. */
export interface RequestHeader {
  readonly apiKey: number
  readonly apiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
}

const API_VERSIONS = 18

/** 2 where the API's version is flexible, else 1; an API nobody here knows counts as inflexible. */
export function requestHeaderVersion(apiKey: number, apiVersion: number): 1 | 2 {
  const api = apiKeyOf(apiKey)
  return api !== undefined && apiVersion >= api.flexibleFrom ? 2 : 1
}

/** 1 where the API's version is flexible, else 0; always 0 for ApiVersions. */
export function responseHeaderVersion(apiKey: number, apiVersion: number): 0 | 1 {
  return apiKey !== API_VERSIONS && requestHeaderVersion(apiKey, apiVersion) === 2 ? 1 : 0
}

/** Reads a request's header; key and version may be ones that nobody here speaks. */
export function readRequestHeader(reader: Reader): RequestHeader {
  const apiKey = reader.int16()
  const apiVersion = reader.int16()
  const correlationId = reader.int32()
  const clientId = reader.nullableString()
  if (requestHeaderVersion(apiKey, apiVersion) === 2) reader.skipTags()
  return { apiKey, apiVersion, correlationId, clientId }
}

/** Bytes that `writeRequestHeader` writes. */
export function requestHeaderSize(header: RequestHeader): number {
  const version = requestHeaderVersion(header.apiKey, header.apiVersion)
  return 8 + nullableStringSize(header.clientId) + version - 1
}

/** Writes a request's header in the version its API asks for. */
export function writeRequestHeader(header: RequestHeader, writer: Writer): void {
  writer.int16(header.apiKey)
  writer.int16(header.apiVersion)
  writer.int32(header.correlationId)
  writer.nullableString(header.clientId)
  if (requestHeaderVersion(header.apiKey, header.apiVersion) === 2) writer.uvarint(0)
}

/** Reads a response's header: its correlation id. */
export function readResponseHeader(reader: Reader, headerVersion: number): number {
  const correlationId = reader.int32()
  if (headerVersion >= 1) reader.skipTags()
  return correlationId
}

/** Bytes that `writeResponseHeader` writes. */
export function responseHeaderSize(headerVersion: number): number {
  return 4 + headerVersion
}

/** Writes a response's header. */
export function writeResponseHeader(
  correlationId: number,
  headerVersion: number,
  writer: Writer,
): void {
  writer.int32(correlationId)
  if (headerVersion >= 1) writer.uvarint(0)
}
