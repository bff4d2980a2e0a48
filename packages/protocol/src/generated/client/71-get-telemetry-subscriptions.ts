// Generated from schemas/client/GetTelemetrySubscriptionsRequest.json and schemas/client/GetTelemetrySubscriptionsResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** GetTelemetrySubscriptionsRequest, versions 0. */
export interface GetTelemetrySubscriptionsRequest {
  readonly clientInstanceId: Uuid
}
/** {@link GetTelemetrySubscriptionsRequest} to be written. */
export interface GetTelemetrySubscriptionsRequestInput {
  readonly clientInstanceId: Uuid
}

function sizeOfGetTelemetrySubscriptionsRequest(_message: GetTelemetrySubscriptionsRequestInput, _version: number): number {
  let size = 17
  return size
}
function encodeGetTelemetrySubscriptionsRequest(message: GetTelemetrySubscriptionsRequestInput, _version: number, writer: Writer): void {
  const clientInstanceId = message.clientInstanceId
  writer.uuid(clientInstanceId)
  writer.uvarint(0)
}
function decodeGetTelemetrySubscriptionsRequest(reader: Reader, _version: number): GetTelemetrySubscriptionsRequest {
  const clientInstanceId: Uuid = reader.uuid()
  reader.skipTags()
  return { clientInstanceId }
}
/** Reads and writes {@link GetTelemetrySubscriptionsRequest}. */
export const getTelemetrySubscriptionsRequest: MessageCodec<GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsRequestInput> = {
  name: 'GetTelemetrySubscriptionsRequest',
  key: 71,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfGetTelemetrySubscriptionsRequest,
  recordsSize: noRecords,
  encode: encodeGetTelemetrySubscriptionsRequest,
  decode: decodeGetTelemetrySubscriptionsRequest,
}

/** GetTelemetrySubscriptionsResponse, versions 0. */
export interface GetTelemetrySubscriptionsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly clientInstanceId: Uuid
  readonly subscriptionId: number
  readonly acceptedCompressionTypes: readonly number[]
  readonly pushIntervalMs: number
  readonly telemetryMaxBytes: number
  readonly deltaTemporality: boolean
  readonly requestedMetrics: readonly string[]
}
/** {@link GetTelemetrySubscriptionsResponse} to be written. */
export interface GetTelemetrySubscriptionsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly clientInstanceId: Uuid
  readonly subscriptionId: number
  readonly acceptedCompressionTypes: readonly number[]
  readonly pushIntervalMs: number
  readonly telemetryMaxBytes: number
  readonly deltaTemporality: boolean
  readonly requestedMetrics: readonly string[]
}

function sizeOfGetTelemetrySubscriptionsResponse(message: GetTelemetrySubscriptionsResponseInput, _version: number): number {
  let size = 36
  const acceptedCompressionTypes = message.acceptedCompressionTypes
  size += compactCountSize(acceptedCompressionTypes.length)
  size += acceptedCompressionTypes.length
  const requestedMetrics = message.requestedMetrics
  size += compactCountSize(requestedMetrics.length)
  for (const element of requestedMetrics) size += compactStringSize(element)
  return size
}
function encodeGetTelemetrySubscriptionsResponse(message: GetTelemetrySubscriptionsResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const clientInstanceId = message.clientInstanceId
  writer.uuid(clientInstanceId)
  const subscriptionId = message.subscriptionId
  writer.int32(subscriptionId)
  const acceptedCompressionTypes = message.acceptedCompressionTypes
  writer.uvarint(acceptedCompressionTypes.length + 1)
  for (const element of acceptedCompressionTypes) {
    writer.int8(element)
  }
  const pushIntervalMs = message.pushIntervalMs
  writer.int32(pushIntervalMs)
  const telemetryMaxBytes = message.telemetryMaxBytes
  writer.int32(telemetryMaxBytes)
  const deltaTemporality = message.deltaTemporality
  writer.bool(deltaTemporality)
  const requestedMetrics = message.requestedMetrics
  writer.uvarint(requestedMetrics.length + 1)
  for (const element of requestedMetrics) {
    writer.compactString(element)
  }
  writer.uvarint(0)
}
function decodeGetTelemetrySubscriptionsResponse(reader: Reader, _version: number): GetTelemetrySubscriptionsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const clientInstanceId: Uuid = reader.uuid()
  const subscriptionId: number = reader.int32()
  const acceptedCompressionTypes: number[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) acceptedCompressionTypes.push(reader.int8())
  const pushIntervalMs: number = reader.int32()
  const telemetryMaxBytes: number = reader.int32()
  const deltaTemporality: boolean = reader.bool()
  const requestedMetrics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) requestedMetrics.push(reader.compactString())
  reader.skipTags()
  return { throttleTimeMs, errorCode, clientInstanceId, subscriptionId, acceptedCompressionTypes, pushIntervalMs, telemetryMaxBytes, deltaTemporality, requestedMetrics }
}
/** Reads and writes {@link GetTelemetrySubscriptionsResponse}. */
export const getTelemetrySubscriptionsResponse: MessageCodec<GetTelemetrySubscriptionsResponse, GetTelemetrySubscriptionsResponseInput> = {
  name: 'GetTelemetrySubscriptionsResponse',
  key: 71,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfGetTelemetrySubscriptionsResponse,
  recordsSize: noRecords,
  encode: encodeGetTelemetrySubscriptionsResponse,
  decode: decodeGetTelemetrySubscriptionsResponse,
}

/** Api key 71. */
export const getTelemetrySubscriptionsApi: Api<GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsRequestInput, GetTelemetrySubscriptionsResponse, GetTelemetrySubscriptionsResponseInput> = {
  key: 71,
  name: 'GetTelemetrySubscriptions',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['broker'],
  request: getTelemetrySubscriptionsRequest,
  response: getTelemetrySubscriptionsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
