// Generated from schemas/client/ListConfigResourcesRequest.json and schemas/client/ListConfigResourcesResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** ListConfigResourcesRequest, versions 0-1. */
export interface ListConfigResourcesRequest {
  /** v1 */
  readonly resourceTypes: readonly number[]
}
/** {@link ListConfigResourcesRequest} to be written. */
export interface ListConfigResourcesRequestInput {
  readonly resourceTypes?: readonly number[] | undefined
}

function sizeOfListConfigResourcesRequest(message: ListConfigResourcesRequestInput, version: number): number {
  let size = 1
  const resourceTypes = message.resourceTypes ?? NONE
  if (version < 1 && resourceTypes.length > 0) refuseField('ListConfigResourcesRequest.resourceTypes', version)
  if (version >= 1) {
    size += compactCountSize(resourceTypes.length)
    size += resourceTypes.length
  }
  return size
}
function encodeListConfigResourcesRequest(message: ListConfigResourcesRequestInput, version: number, writer: Writer): void {
  const resourceTypes = message.resourceTypes ?? NONE
  if (version >= 1) {
    writer.uvarint(resourceTypes.length + 1)
    for (const element of resourceTypes) {
      writer.int8(element)
    }
  }
  writer.uvarint(0)
}
function decodeListConfigResourcesRequest(reader: Reader, version: number): ListConfigResourcesRequest {
  let resourceTypes: readonly number[] = NONE
  if (version >= 1) {
    const elements: number[] = []
    for (let left = reader.compactArrayLength(1); left > 0; left--) elements.push(reader.int8())
    resourceTypes = elements
  }
  reader.skipTags()
  return { resourceTypes }
}
/** Reads and writes {@link ListConfigResourcesRequest}. */
export const listConfigResourcesRequest: MessageCodec<ListConfigResourcesRequest, ListConfigResourcesRequestInput> = {
  name: 'ListConfigResourcesRequest',
  key: 74,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfListConfigResourcesRequest,
  recordsSize: noRecords,
  encode: encodeListConfigResourcesRequest,
  decode: decodeListConfigResourcesRequest,
}

/** ListConfigResourcesResponse, versions 0-1. */
export interface ListConfigResourcesResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly configResources: readonly ListConfigResourcesResponseConfigResource[]
}
/** {@link ListConfigResourcesResponse} to be written. */
export interface ListConfigResourcesResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly configResources: readonly ListConfigResourcesResponseConfigResourceInput[]
}

/** Part of {@link ListConfigResourcesResponse}. */
export interface ListConfigResourcesResponseConfigResource {
  readonly resourceName: string
  /** v1; default 16 */
  readonly resourceType: number
}
/** {@link ListConfigResourcesResponseConfigResource} to be written. */
export interface ListConfigResourcesResponseConfigResourceInput {
  readonly resourceName: string
  readonly resourceType?: number | undefined
}

function sizeOfListConfigResourcesResponseConfigResource(message: ListConfigResourcesResponseConfigResourceInput, version: number): number {
  let size = 1
  const resourceName = message.resourceName
  size += compactStringSize(resourceName)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeListConfigResourcesResponseConfigResource(message: ListConfigResourcesResponseConfigResourceInput, version: number, writer: Writer): void {
  const resourceName = message.resourceName
  writer.compactString(resourceName)
  const resourceType = message.resourceType ?? 16
  if (version >= 1) {
    writer.int8(resourceType)
  }
  writer.uvarint(0)
}
function decodeListConfigResourcesResponseConfigResource(reader: Reader, version: number): ListConfigResourcesResponseConfigResource {
  const resourceName: string = reader.compactString()
  const resourceType: number = version >= 1 ? reader.int8() : 16
  reader.skipTags()
  return { resourceName, resourceType }
}
function sizeOfListConfigResourcesResponse(message: ListConfigResourcesResponseInput, version: number): number {
  let size = 7
  const configResources = message.configResources
  size += compactCountSize(configResources.length)
  for (const element of configResources) size += sizeOfListConfigResourcesResponseConfigResource(element, version)
  return size
}
function encodeListConfigResourcesResponse(message: ListConfigResourcesResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const configResources = message.configResources
  writer.uvarint(configResources.length + 1)
  for (const element of configResources) {
    encodeListConfigResourcesResponseConfigResource(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeListConfigResourcesResponse(reader: Reader, version: number): ListConfigResourcesResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const configResources: ListConfigResourcesResponseConfigResource[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) configResources.push(decodeListConfigResourcesResponseConfigResource(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, configResources }
}
/** Reads and writes {@link ListConfigResourcesResponse}. */
export const listConfigResourcesResponse: MessageCodec<ListConfigResourcesResponse, ListConfigResourcesResponseInput> = {
  name: 'ListConfigResourcesResponse',
  key: 74,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfListConfigResourcesResponse,
  recordsSize: noRecords,
  encode: encodeListConfigResourcesResponse,
  decode: decodeListConfigResourcesResponse,
}

/** Api key 74. */
export const listConfigResourcesApi: Api<ListConfigResourcesRequest, ListConfigResourcesRequestInput, ListConfigResourcesResponse, ListConfigResourcesResponseInput> = {
  key: 74,
  name: 'ListConfigResources',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: listConfigResourcesRequest,
  response: listConfigResourcesResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
