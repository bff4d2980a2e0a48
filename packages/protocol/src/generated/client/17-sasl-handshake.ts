// Generated from schemas/client/SaslHandshakeRequest.json and schemas/client/SaslHandshakeResponse.json. Never edit.
import { type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** SaslHandshakeRequest, versions 0-1. */
export interface SaslHandshakeRequest {
  readonly mechanism: string
}
/** {@link SaslHandshakeRequest} to be written. */
export interface SaslHandshakeRequestInput {
  readonly mechanism: string
}

function sizeOfSaslHandshakeRequest(message: SaslHandshakeRequestInput, _version: number): number {
  let size = 0
  const mechanism = message.mechanism
  size += stringSize(mechanism)
  return size
}
function encodeSaslHandshakeRequest(message: SaslHandshakeRequestInput, _version: number, writer: Writer): void {
  const mechanism = message.mechanism
  writer.string(mechanism)
}
function decodeSaslHandshakeRequest(reader: Reader, _version: number): SaslHandshakeRequest {
  const mechanism: string = reader.string()
  return { mechanism }
}
/** Reads and writes {@link SaslHandshakeRequest}. */
export const saslHandshakeRequest: MessageCodec<SaslHandshakeRequest, SaslHandshakeRequestInput> = {
  name: 'SaslHandshakeRequest',
  key: 17,
  versions: [0, 1],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfSaslHandshakeRequest,
  recordsSize: noRecords,
  encode: encodeSaslHandshakeRequest,
  decode: decodeSaslHandshakeRequest,
}

/** SaslHandshakeResponse, versions 0-1. */
export interface SaslHandshakeResponse {
  readonly errorCode: number
  readonly mechanisms: readonly string[]
}
/** {@link SaslHandshakeResponse} to be written. */
export interface SaslHandshakeResponseInput {
  readonly errorCode: number
  readonly mechanisms: readonly string[]
}

function sizeOfSaslHandshakeResponse(message: SaslHandshakeResponseInput, _version: number): number {
  let size = 2
  const mechanisms = message.mechanisms
  size += 4
  for (const element of mechanisms) size += stringSize(element)
  return size
}
function encodeSaslHandshakeResponse(message: SaslHandshakeResponseInput, _version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const mechanisms = message.mechanisms
  writer.int32(mechanisms.length)
  for (const element of mechanisms) {
    writer.string(element)
  }
}
function decodeSaslHandshakeResponse(reader: Reader, _version: number): SaslHandshakeResponse {
  const errorCode: number = reader.int16()
  const mechanisms: string[] = []
  for (let left = reader.arrayLength(2); left > 0; left--) mechanisms.push(reader.string())
  return { errorCode, mechanisms }
}
/** Reads and writes {@link SaslHandshakeResponse}. */
export const saslHandshakeResponse: MessageCodec<SaslHandshakeResponse, SaslHandshakeResponseInput> = {
  name: 'SaslHandshakeResponse',
  key: 17,
  versions: [0, 1],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfSaslHandshakeResponse,
  recordsSize: noRecords,
  encode: encodeSaslHandshakeResponse,
  decode: decodeSaslHandshakeResponse,
}

/** Api key 17. */
export const saslHandshakeApi: Api<SaslHandshakeRequest, SaslHandshakeRequestInput, SaslHandshakeResponse, SaslHandshakeResponseInput> = {
  key: 17,
  name: 'SaslHandshake',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker', 'controller'],
  request: saslHandshakeRequest,
  response: saslHandshakeResponse,
  requestHeaderVersion: () => 1,
  responseHeaderVersion: () => 0,
}
