// Generated from schemas/client/PushTelemetryRequest.json and schemas/client/PushTelemetryResponse.json. Never edit.
import { compactBytesSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** PushTelemetryRequest, versions 0. */
export interface PushTelemetryRequest {
  readonly clientInstanceId: Uuid
  readonly subscriptionId: number
  readonly terminating: boolean
  readonly compressionType: number
  readonly metrics: Uint8Array
}
/** {@link PushTelemetryRequest} to be written. */
export interface PushTelemetryRequestInput {
  readonly clientInstanceId: Uuid
  readonly subscriptionId: number
  readonly terminating: boolean
  readonly compressionType: number
  readonly metrics: Uint8Array
}

function sizeOfPushTelemetryRequest(message: PushTelemetryRequestInput, _version: number): number {
  let size = 23
  const metrics = message.metrics
  size += compactBytesSize(metrics)
  return size
}
function encodePushTelemetryRequest(message: PushTelemetryRequestInput, _version: number, writer: Writer): void {
  const clientInstanceId = message.clientInstanceId
  writer.uuid(clientInstanceId)
  const subscriptionId = message.subscriptionId
  writer.int32(subscriptionId)
  const terminating = message.terminating
  writer.bool(terminating)
  const compressionType = message.compressionType
  writer.int8(compressionType)
  const metrics = message.metrics
  writer.compactNullableBytes(metrics)
  writer.uvarint(0)
}
function decodePushTelemetryRequest(reader: Reader, _version: number): PushTelemetryRequest {
  const clientInstanceId: Uuid = reader.uuid()
  const subscriptionId: number = reader.int32()
  const terminating: boolean = reader.bool()
  const compressionType: number = reader.int8()
  const metrics: Uint8Array = reader.compactBytesView()
  reader.skipTags()
  return { clientInstanceId, subscriptionId, terminating, compressionType, metrics }
}
/** Reads and writes {@link PushTelemetryRequest}. */
export const pushTelemetryRequest: MessageCodec<PushTelemetryRequest, PushTelemetryRequestInput> = {
  name: 'PushTelemetryRequest',
  key: 72,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfPushTelemetryRequest,
  recordsSize: noRecords,
  encode: encodePushTelemetryRequest,
  decode: decodePushTelemetryRequest,
}

/** PushTelemetryResponse, versions 0. */
export interface PushTelemetryResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
}
/** {@link PushTelemetryResponse} to be written. */
export interface PushTelemetryResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
}

function sizeOfPushTelemetryResponse(_message: PushTelemetryResponseInput, _version: number): number {
  let size = 7
  return size
}
function encodePushTelemetryResponse(message: PushTelemetryResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  writer.uvarint(0)
}
function decodePushTelemetryResponse(reader: Reader, _version: number): PushTelemetryResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  reader.skipTags()
  return { throttleTimeMs, errorCode }
}
/** Reads and writes {@link PushTelemetryResponse}. */
export const pushTelemetryResponse: MessageCodec<PushTelemetryResponse, PushTelemetryResponseInput> = {
  name: 'PushTelemetryResponse',
  key: 72,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfPushTelemetryResponse,
  recordsSize: noRecords,
  encode: encodePushTelemetryResponse,
  decode: decodePushTelemetryResponse,
}

/** Api key 72. */
export const pushTelemetryApi: Api<PushTelemetryRequest, PushTelemetryRequestInput, PushTelemetryResponse, PushTelemetryResponseInput> = {
  key: 72,
  name: 'PushTelemetry',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: pushTelemetryRequest,
  response: pushTelemetryResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
