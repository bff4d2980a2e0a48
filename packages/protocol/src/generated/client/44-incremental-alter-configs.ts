// Generated from schemas/client/IncrementalAlterConfigsRequest.json and schemas/client/IncrementalAlterConfigsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** IncrementalAlterConfigsRequest, versions 0-1. */
export interface IncrementalAlterConfigsRequest {
  readonly resources: readonly IncrementalAlterConfigsRequestAlterConfigsResource[]
  readonly validateOnly: boolean
}
/** {@link IncrementalAlterConfigsRequest} to be written. */
export interface IncrementalAlterConfigsRequestInput {
  readonly resources: readonly IncrementalAlterConfigsRequestAlterConfigsResourceInput[]
  readonly validateOnly: boolean
}

/** Part of {@link IncrementalAlterConfigsRequest}. */
export interface IncrementalAlterConfigsRequestAlterConfigsResource {
  /** unique in its list */
  readonly resourceType: number
  /** unique in its list */
  readonly resourceName: string
  readonly configs: readonly IncrementalAlterConfigsRequestAlterableConfig[]
}
/** {@link IncrementalAlterConfigsRequestAlterConfigsResource} to be written. */
export interface IncrementalAlterConfigsRequestAlterConfigsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly IncrementalAlterConfigsRequestAlterableConfigInput[]
}

/** Part of {@link IncrementalAlterConfigsRequest}. */
export interface IncrementalAlterConfigsRequestAlterableConfig {
  /** unique in its list */
  readonly name: string
  /** unique in its list */
  readonly configOperation: number
  readonly value: string | null
}
/** {@link IncrementalAlterConfigsRequestAlterableConfig} to be written. */
export interface IncrementalAlterConfigsRequestAlterableConfigInput {
  readonly name: string
  readonly configOperation: number
  readonly value: string | null
}

function sizeOfIncrementalAlterConfigsRequestAlterableConfig(message: IncrementalAlterConfigsRequestAlterableConfigInput, version: number): number {
  let size = 1
  const name = message.name
  size += version >= 1 ? compactStringSize(name) : stringSize(name)
  const value_ = message.value
  size += version >= 1 ? compactNullableStringSize(value_) : nullableStringSize(value_)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeIncrementalAlterConfigsRequestAlterableConfig(message: IncrementalAlterConfigsRequestAlterableConfigInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 1) writer.compactString(name)
  else writer.string(name)
  const configOperation = message.configOperation
  writer.int8(configOperation)
  const value_ = message.value
  if (version >= 1) writer.compactNullableString(value_)
  else writer.nullableString(value_)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeIncrementalAlterConfigsRequestAlterableConfig(reader: Reader, version: number): IncrementalAlterConfigsRequestAlterableConfig {
  const name: string = version >= 1 ? reader.compactString() : reader.string()
  const configOperation: number = reader.int8()
  const value_: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 1) {
    reader.skipTags()
  }
  return { name, configOperation, value: value_ }
}
function sizeOfIncrementalAlterConfigsRequestAlterConfigsResource(message: IncrementalAlterConfigsRequestAlterConfigsResourceInput, version: number): number {
  let size = 1
  const resourceName = message.resourceName
  size += version >= 1 ? compactStringSize(resourceName) : stringSize(resourceName)
  const configs = message.configs
  size += version >= 1 ? compactCountSize(configs.length) : 4
  for (const element of configs) size += sizeOfIncrementalAlterConfigsRequestAlterableConfig(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeIncrementalAlterConfigsRequestAlterConfigsResource(message: IncrementalAlterConfigsRequestAlterConfigsResourceInput, version: number, writer: Writer): void {
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 1) writer.compactString(resourceName)
  else writer.string(resourceName)
  const configs = message.configs
  if (version >= 1) writer.uvarint(configs.length + 1)
  else writer.int32(configs.length)
  for (const element of configs) {
    encodeIncrementalAlterConfigsRequestAlterableConfig(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeIncrementalAlterConfigsRequestAlterConfigsResource(reader: Reader, version: number): IncrementalAlterConfigsRequestAlterConfigsResource {
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 1 ? reader.compactString() : reader.string()
  const configs: IncrementalAlterConfigsRequestAlterableConfig[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) configs.push(decodeIncrementalAlterConfigsRequestAlterableConfig(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { resourceType, resourceName, configs }
}
function sizeOfIncrementalAlterConfigsRequest(message: IncrementalAlterConfigsRequestInput, version: number): number {
  let size = 1
  const resources = message.resources
  size += version >= 1 ? compactCountSize(resources.length) : 4
  for (const element of resources) size += sizeOfIncrementalAlterConfigsRequestAlterConfigsResource(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeIncrementalAlterConfigsRequest(message: IncrementalAlterConfigsRequestInput, version: number, writer: Writer): void {
  const resources = message.resources
  if (version >= 1) writer.uvarint(resources.length + 1)
  else writer.int32(resources.length)
  for (const element of resources) {
    encodeIncrementalAlterConfigsRequestAlterConfigsResource(element, version, writer)
  }
  const validateOnly = message.validateOnly
  writer.bool(validateOnly)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeIncrementalAlterConfigsRequest(reader: Reader, version: number): IncrementalAlterConfigsRequest {
  const resources: IncrementalAlterConfigsRequestAlterConfigsResource[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) resources.push(decodeIncrementalAlterConfigsRequestAlterConfigsResource(reader, version))
  const validateOnly: boolean = reader.bool()
  if (version >= 1) {
    reader.skipTags()
  }
  return { resources, validateOnly }
}
/** Reads and writes {@link IncrementalAlterConfigsRequest}. */
export const incrementalAlterConfigsRequest: MessageCodec<IncrementalAlterConfigsRequest, IncrementalAlterConfigsRequestInput> = {
  name: 'IncrementalAlterConfigsRequest',
  key: 44,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfIncrementalAlterConfigsRequest,
  recordsSize: noRecords,
  encode: encodeIncrementalAlterConfigsRequest,
  decode: decodeIncrementalAlterConfigsRequest,
}

/** IncrementalAlterConfigsResponse, versions 0-1. */
export interface IncrementalAlterConfigsResponse {
  readonly throttleTimeMs: number
  readonly responses: readonly IncrementalAlterConfigsResponseAlterConfigsResourceResponse[]
}
/** {@link IncrementalAlterConfigsResponse} to be written. */
export interface IncrementalAlterConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly responses: readonly IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput[]
}

/** Part of {@link IncrementalAlterConfigsResponse}. */
export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}
/** {@link IncrementalAlterConfigsResponseAlterConfigsResourceResponse} to be written. */
export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}

function sizeOfIncrementalAlterConfigsResponseAlterConfigsResourceResponse(message: IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput, version: number): number {
  let size = 3
  const errorMessage = message.errorMessage
  size += version >= 1 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const resourceName = message.resourceName
  size += version >= 1 ? compactStringSize(resourceName) : stringSize(resourceName)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(message: IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 1) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 1) writer.compactString(resourceName)
  else writer.string(resourceName)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(reader: Reader, version: number): IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 1 ? reader.compactString() : reader.string()
  if (version >= 1) {
    reader.skipTags()
  }
  return { errorCode, errorMessage, resourceType, resourceName }
}
function sizeOfIncrementalAlterConfigsResponse(message: IncrementalAlterConfigsResponseInput, version: number): number {
  let size = 4
  const responses = message.responses
  size += version >= 1 ? compactCountSize(responses.length) : 4
  for (const element of responses) size += sizeOfIncrementalAlterConfigsResponseAlterConfigsResourceResponse(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeIncrementalAlterConfigsResponse(message: IncrementalAlterConfigsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const responses = message.responses
  if (version >= 1) writer.uvarint(responses.length + 1)
  else writer.int32(responses.length)
  for (const element of responses) {
    encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeIncrementalAlterConfigsResponse(reader: Reader, version: number): IncrementalAlterConfigsResponse {
  const throttleTimeMs: number = reader.int32()
  const responses: IncrementalAlterConfigsResponseAlterConfigsResourceResponse[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) responses.push(decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { throttleTimeMs, responses }
}
/** Reads and writes {@link IncrementalAlterConfigsResponse}. */
export const incrementalAlterConfigsResponse: MessageCodec<IncrementalAlterConfigsResponse, IncrementalAlterConfigsResponseInput> = {
  name: 'IncrementalAlterConfigsResponse',
  key: 44,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfIncrementalAlterConfigsResponse,
  recordsSize: noRecords,
  encode: encodeIncrementalAlterConfigsResponse,
  decode: decodeIncrementalAlterConfigsResponse,
}

/** Api key 44. */
export const incrementalAlterConfigsApi: Api<IncrementalAlterConfigsRequest, IncrementalAlterConfigsRequestInput, IncrementalAlterConfigsResponse, IncrementalAlterConfigsResponseInput> = {
  key: 44,
  name: 'IncrementalAlterConfigs',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker', 'controller'],
  request: incrementalAlterConfigsRequest,
  response: incrementalAlterConfigsResponse,
  requestHeaderVersion: (version) => (version >= 1 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 1 ? 1 : 0),
}
