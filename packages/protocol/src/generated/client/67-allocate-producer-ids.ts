// Generated from schemas/client/AllocateProducerIdsRequest.json and schemas/client/AllocateProducerIdsResponse.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** AllocateProducerIdsRequest, versions 0. */
export interface AllocateProducerIdsRequest {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
}
/** {@link AllocateProducerIdsRequest} to be written. */
export interface AllocateProducerIdsRequestInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
}

function sizeOfAllocateProducerIdsRequest(_message: AllocateProducerIdsRequestInput, _version: number): number {
  let size = 13
  return size
}
function encodeAllocateProducerIdsRequest(message: AllocateProducerIdsRequestInput, _version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const brokerEpoch = message.brokerEpoch ?? -1
  writer.int64(brokerEpoch)
  writer.uvarint(0)
}
function decodeAllocateProducerIdsRequest(reader: Reader, _version: number): AllocateProducerIdsRequest {
  const brokerId: number = reader.int32()
  const brokerEpoch: number = reader.int64()
  reader.skipTags()
  return { brokerId, brokerEpoch }
}
/** Reads and writes {@link AllocateProducerIdsRequest}. */
export const allocateProducerIdsRequest: MessageCodec<AllocateProducerIdsRequest, AllocateProducerIdsRequestInput> = {
  name: 'AllocateProducerIdsRequest',
  key: 67,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAllocateProducerIdsRequest,
  recordsSize: noRecords,
  encode: encodeAllocateProducerIdsRequest,
  decode: decodeAllocateProducerIdsRequest,
}

/** AllocateProducerIdsResponse, versions 0. */
export interface AllocateProducerIdsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** a producerId */
  readonly producerIdStart: number
  readonly producerIdLen: number
}
/** {@link AllocateProducerIdsResponse} to be written. */
export interface AllocateProducerIdsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerIdStart: number
  readonly producerIdLen: number
}

function sizeOfAllocateProducerIdsResponse(_message: AllocateProducerIdsResponseInput, _version: number): number {
  let size = 19
  return size
}
function encodeAllocateProducerIdsResponse(message: AllocateProducerIdsResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const producerIdStart = message.producerIdStart
  writer.int64(producerIdStart)
  const producerIdLen = message.producerIdLen
  writer.int32(producerIdLen)
  writer.uvarint(0)
}
function decodeAllocateProducerIdsResponse(reader: Reader, _version: number): AllocateProducerIdsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const producerIdStart: number = reader.int64()
  const producerIdLen: number = reader.int32()
  reader.skipTags()
  return { throttleTimeMs, errorCode, producerIdStart, producerIdLen }
}
/** Reads and writes {@link AllocateProducerIdsResponse}. */
export const allocateProducerIdsResponse: MessageCodec<AllocateProducerIdsResponse, AllocateProducerIdsResponseInput> = {
  name: 'AllocateProducerIdsResponse',
  key: 67,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAllocateProducerIdsResponse,
  recordsSize: noRecords,
  encode: encodeAllocateProducerIdsResponse,
  decode: decodeAllocateProducerIdsResponse,
}

/** Api key 67. */
export const allocateProducerIdsApi: Api<AllocateProducerIdsRequest, AllocateProducerIdsRequestInput, AllocateProducerIdsResponse, AllocateProducerIdsResponseInput> = {
  key: 67,
  name: 'AllocateProducerIds',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['controller'],
  request: allocateProducerIdsRequest,
  response: allocateProducerIdsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
