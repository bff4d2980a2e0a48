// Generated from schemas/client/DescribeClusterRequest.json and schemas/client/DescribeClusterResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** DescribeClusterRequest, versions 0-2. */
export interface DescribeClusterRequest {
  readonly includeClusterAuthorizedOperations: boolean
  /** v1-2; default 1 */
  readonly endpointType: number
  /** v2 */
  readonly includeFencedBrokers: boolean
}
/** {@link DescribeClusterRequest} to be written. */
export interface DescribeClusterRequestInput {
  readonly includeClusterAuthorizedOperations: boolean
  readonly endpointType?: number | undefined
  readonly includeFencedBrokers?: boolean | undefined
}

function sizeOfDescribeClusterRequest(message: DescribeClusterRequestInput, version: number): number {
  let size = 2
  const endpointType = message.endpointType ?? 1
  if (version < 1 && endpointType !== 1) refuseField('DescribeClusterRequest.endpointType', version)
  if (version >= 1) {
    size += 1
  }
  const includeFencedBrokers = message.includeFencedBrokers ?? false
  if (version < 2 && includeFencedBrokers !== false) refuseField('DescribeClusterRequest.includeFencedBrokers', version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeClusterRequest(message: DescribeClusterRequestInput, version: number, writer: Writer): void {
  const includeClusterAuthorizedOperations = message.includeClusterAuthorizedOperations
  writer.bool(includeClusterAuthorizedOperations)
  const endpointType = message.endpointType ?? 1
  if (version >= 1) {
    writer.int8(endpointType)
  }
  const includeFencedBrokers = message.includeFencedBrokers ?? false
  if (version >= 2) {
    writer.bool(includeFencedBrokers)
  }
  writer.uvarint(0)
}
function decodeDescribeClusterRequest(reader: Reader, version: number): DescribeClusterRequest {
  const includeClusterAuthorizedOperations: boolean = reader.bool()
  const endpointType: number = version >= 1 ? reader.int8() : 1
  const includeFencedBrokers: boolean = version >= 2 ? reader.bool() : false
  reader.skipTags()
  return { includeClusterAuthorizedOperations, endpointType, includeFencedBrokers }
}
/** Reads and writes {@link DescribeClusterRequest}. */
export const describeClusterRequest: MessageCodec<DescribeClusterRequest, DescribeClusterRequestInput> = {
  name: 'DescribeClusterRequest',
  key: 60,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfDescribeClusterRequest,
  recordsSize: noRecords,
  encode: encodeDescribeClusterRequest,
  decode: decodeDescribeClusterRequest,
}

/** DescribeClusterResponse, versions 0-2. */
export interface DescribeClusterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** v1-2; default 1 */
  readonly endpointType: number
  readonly clusterId: string
  /** default -1; a brokerId */
  readonly controllerId: number
  readonly brokers: readonly DescribeClusterResponseDescribeClusterBroker[]
  /** default -2147483648 */
  readonly clusterAuthorizedOperations: number
}
/** {@link DescribeClusterResponse} to be written. */
export interface DescribeClusterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly endpointType?: number | undefined
  readonly clusterId: string
  readonly controllerId?: number | undefined
  readonly brokers: readonly DescribeClusterResponseDescribeClusterBrokerInput[]
  readonly clusterAuthorizedOperations?: number | undefined
}

/** Part of {@link DescribeClusterResponse}. */
export interface DescribeClusterResponseDescribeClusterBroker {
  /** a brokerId; unique in its list */
  readonly brokerId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
  /** v2 */
  readonly isFenced: boolean
}
/** {@link DescribeClusterResponseDescribeClusterBroker} to be written. */
export interface DescribeClusterResponseDescribeClusterBrokerInput {
  readonly brokerId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
  readonly isFenced?: boolean | undefined
}

function sizeOfDescribeClusterResponseDescribeClusterBroker(message: DescribeClusterResponseDescribeClusterBrokerInput, version: number): number {
  let size = 9
  const host = message.host
  size += compactStringSize(host)
  const rack = message.rack ?? null
  size += compactNullableStringSize(rack)
  const isFenced = message.isFenced ?? false
  if (version < 2 && isFenced !== false) refuseField('DescribeClusterResponseDescribeClusterBroker.isFenced', version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeDescribeClusterResponseDescribeClusterBroker(message: DescribeClusterResponseDescribeClusterBrokerInput, version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.int32(port)
  const rack = message.rack ?? null
  writer.compactNullableString(rack)
  const isFenced = message.isFenced ?? false
  if (version >= 2) {
    writer.bool(isFenced)
  }
  writer.uvarint(0)
}
function decodeDescribeClusterResponseDescribeClusterBroker(reader: Reader, version: number): DescribeClusterResponseDescribeClusterBroker {
  const brokerId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.int32()
  const rack: string | null = reader.compactNullableString()
  const isFenced: boolean = version >= 2 ? reader.bool() : false
  reader.skipTags()
  return { brokerId, host, port, rack, isFenced }
}
function sizeOfDescribeClusterResponse(message: DescribeClusterResponseInput, version: number): number {
  let size = 15
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const endpointType = message.endpointType ?? 1
  if (version < 1 && endpointType !== 1) refuseField('DescribeClusterResponse.endpointType', version)
  if (version >= 1) {
    size += 1
  }
  const clusterId = message.clusterId
  size += compactStringSize(clusterId)
  const brokers = message.brokers
  size += compactCountSize(brokers.length)
  for (const element of brokers) size += sizeOfDescribeClusterResponseDescribeClusterBroker(element, version)
  return size
}
function encodeDescribeClusterResponse(message: DescribeClusterResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const endpointType = message.endpointType ?? 1
  if (version >= 1) {
    writer.int8(endpointType)
  }
  const clusterId = message.clusterId
  writer.compactString(clusterId)
  const controllerId = message.controllerId ?? -1
  writer.int32(controllerId)
  const brokers = message.brokers
  writer.uvarint(brokers.length + 1)
  for (const element of brokers) {
    encodeDescribeClusterResponseDescribeClusterBroker(element, version, writer)
  }
  const clusterAuthorizedOperations = message.clusterAuthorizedOperations ?? -2147483648
  writer.int32(clusterAuthorizedOperations)
  writer.uvarint(0)
}
function decodeDescribeClusterResponse(reader: Reader, version: number): DescribeClusterResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const endpointType: number = version >= 1 ? reader.int8() : 1
  const clusterId: string = reader.compactString()
  const controllerId: number = reader.int32()
  const brokers: DescribeClusterResponseDescribeClusterBroker[] = []
  for (let left = reader.compactArrayLength(11); left > 0; left--) brokers.push(decodeDescribeClusterResponseDescribeClusterBroker(reader, version))
  const clusterAuthorizedOperations: number = reader.int32()
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, endpointType, clusterId, controllerId, brokers, clusterAuthorizedOperations }
}
/** Reads and writes {@link DescribeClusterResponse}. */
export const describeClusterResponse: MessageCodec<DescribeClusterResponse, DescribeClusterResponseInput> = {
  name: 'DescribeClusterResponse',
  key: 60,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfDescribeClusterResponse,
  recordsSize: noRecords,
  encode: encodeDescribeClusterResponse,
  decode: decodeDescribeClusterResponse,
}

/** Api key 60. */
export const describeClusterApi: Api<DescribeClusterRequest, DescribeClusterRequestInput, DescribeClusterResponse, DescribeClusterResponseInput> = {
  key: 60,
  name: 'DescribeCluster',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['broker', 'controller'],
  request: describeClusterRequest,
  response: describeClusterResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
