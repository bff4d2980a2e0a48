// Generated from schemas/client/EnvelopeRequest.json and schemas/client/EnvelopeResponse.json. Never edit.
import { compactBytesSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** EnvelopeRequest, versions 0. */
export interface EnvelopeRequest {
  readonly requestData: Uint8Array
  readonly requestPrincipal: Uint8Array | null
  readonly clientHostAddress: Uint8Array
}
/** {@link EnvelopeRequest} to be written. */
export interface EnvelopeRequestInput {
  readonly requestData: Uint8Array
  readonly requestPrincipal: Uint8Array | null
  readonly clientHostAddress: Uint8Array
}

function sizeOfEnvelopeRequest(message: EnvelopeRequestInput, _version: number): number {
  let size = 1
  const requestData = message.requestData
  size += compactBytesSize(requestData)
  const requestPrincipal = message.requestPrincipal
  size += compactBytesSize(requestPrincipal)
  const clientHostAddress = message.clientHostAddress
  size += compactBytesSize(clientHostAddress)
  return size
}
function encodeEnvelopeRequest(message: EnvelopeRequestInput, _version: number, writer: Writer): void {
  const requestData = message.requestData
  writer.compactNullableBytes(requestData)
  const requestPrincipal = message.requestPrincipal
  writer.compactNullableBytes(requestPrincipal)
  const clientHostAddress = message.clientHostAddress
  writer.compactNullableBytes(clientHostAddress)
  writer.uvarint(0)
}
function decodeEnvelopeRequest(reader: Reader, _version: number): EnvelopeRequest {
  const requestData: Uint8Array = reader.compactBytesView()
  const requestPrincipal: Uint8Array | null = reader.compactNullableBytes()
  const clientHostAddress: Uint8Array = reader.compactBytes()
  reader.skipTags()
  return { requestData, requestPrincipal, clientHostAddress }
}
/** Reads and writes {@link EnvelopeRequest}. */
export const envelopeRequest: MessageCodec<EnvelopeRequest, EnvelopeRequestInput> = {
  name: 'EnvelopeRequest',
  key: 58,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfEnvelopeRequest,
  recordsSize: noRecords,
  encode: encodeEnvelopeRequest,
  decode: decodeEnvelopeRequest,
}

/** EnvelopeResponse, versions 0. */
export interface EnvelopeResponse {
  /** default null */
  readonly responseData: Uint8Array | null
  readonly errorCode: number
}
/** {@link EnvelopeResponse} to be written. */
export interface EnvelopeResponseInput {
  readonly responseData?: Uint8Array | null | undefined
  readonly errorCode: number
}

function sizeOfEnvelopeResponse(message: EnvelopeResponseInput, _version: number): number {
  let size = 3
  const responseData = message.responseData ?? null
  size += compactBytesSize(responseData)
  return size
}
function encodeEnvelopeResponse(message: EnvelopeResponseInput, _version: number, writer: Writer): void {
  const responseData = message.responseData ?? null
  writer.compactNullableBytes(responseData)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  writer.uvarint(0)
}
function decodeEnvelopeResponse(reader: Reader, _version: number): EnvelopeResponse {
  const responseData: Uint8Array | null = reader.compactNullableBytesView()
  const errorCode: number = reader.int16()
  reader.skipTags()
  return { responseData, errorCode }
}
/** Reads and writes {@link EnvelopeResponse}. */
export const envelopeResponse: MessageCodec<EnvelopeResponse, EnvelopeResponseInput> = {
  name: 'EnvelopeResponse',
  key: 58,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfEnvelopeResponse,
  recordsSize: noRecords,
  encode: encodeEnvelopeResponse,
  decode: decodeEnvelopeResponse,
}

/** Api key 58. */
export const envelopeApi: Api<EnvelopeRequest, EnvelopeRequestInput, EnvelopeResponse, EnvelopeResponseInput> = {
  key: 58,
  name: 'Envelope',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['controller'],
  request: envelopeRequest,
  response: envelopeResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
