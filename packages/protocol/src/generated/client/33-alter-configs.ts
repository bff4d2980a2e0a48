// Generated from schemas/client/AlterConfigsRequest.json and schemas/client/AlterConfigsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** AlterConfigsRequest, versions 0-2. */
export interface AlterConfigsRequest {
  readonly resources: readonly AlterConfigsRequestAlterConfigsResource[]
  readonly validateOnly: boolean
}
/** {@link AlterConfigsRequest} to be written. */
export interface AlterConfigsRequestInput {
  readonly resources: readonly AlterConfigsRequestAlterConfigsResourceInput[]
  readonly validateOnly: boolean
}

/** Part of {@link AlterConfigsRequest}. */
export interface AlterConfigsRequestAlterConfigsResource {
  /** unique in its list */
  readonly resourceType: number
  /** unique in its list */
  readonly resourceName: string
  readonly configs: readonly AlterConfigsRequestAlterableConfig[]
}
/** {@link AlterConfigsRequestAlterConfigsResource} to be written. */
export interface AlterConfigsRequestAlterConfigsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly AlterConfigsRequestAlterableConfigInput[]
}

/** Part of {@link AlterConfigsRequest}. */
export interface AlterConfigsRequestAlterableConfig {
  /** unique in its list */
  readonly name: string
  readonly value: string | null
}
/** {@link AlterConfigsRequestAlterableConfig} to be written. */
export interface AlterConfigsRequestAlterableConfigInput {
  readonly name: string
  readonly value: string | null
}

function sizeOfAlterConfigsRequestAlterableConfig(message: AlterConfigsRequestAlterableConfigInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 2 ? compactStringSize(name) : stringSize(name)
  const value_ = message.value
  size += version >= 2 ? compactNullableStringSize(value_) : nullableStringSize(value_)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterConfigsRequestAlterableConfig(message: AlterConfigsRequestAlterableConfigInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 2) writer.compactString(name)
  else writer.string(name)
  const value_ = message.value
  if (version >= 2) writer.compactNullableString(value_)
  else writer.nullableString(value_)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterConfigsRequestAlterableConfig(reader: Reader, version: number): AlterConfigsRequestAlterableConfig {
  const name: string = version >= 2 ? reader.compactString() : reader.string()
  const value_: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 2) {
    reader.skipTags()
  }
  return { name, value: value_ }
}
function sizeOfAlterConfigsRequestAlterConfigsResource(message: AlterConfigsRequestAlterConfigsResourceInput, version: number): number {
  let size = 1
  const resourceName = message.resourceName
  size += version >= 2 ? compactStringSize(resourceName) : stringSize(resourceName)
  const configs = message.configs
  size += version >= 2 ? compactCountSize(configs.length) : 4
  for (const element of configs) size += sizeOfAlterConfigsRequestAlterableConfig(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterConfigsRequestAlterConfigsResource(message: AlterConfigsRequestAlterConfigsResourceInput, version: number, writer: Writer): void {
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 2) writer.compactString(resourceName)
  else writer.string(resourceName)
  const configs = message.configs
  if (version >= 2) writer.uvarint(configs.length + 1)
  else writer.int32(configs.length)
  for (const element of configs) {
    encodeAlterConfigsRequestAlterableConfig(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterConfigsRequestAlterConfigsResource(reader: Reader, version: number): AlterConfigsRequestAlterConfigsResource {
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 2 ? reader.compactString() : reader.string()
  const configs: AlterConfigsRequestAlterableConfig[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) configs.push(decodeAlterConfigsRequestAlterableConfig(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { resourceType, resourceName, configs }
}
function sizeOfAlterConfigsRequest(message: AlterConfigsRequestInput, version: number): number {
  let size = 1
  const resources = message.resources
  size += version >= 2 ? compactCountSize(resources.length) : 4
  for (const element of resources) size += sizeOfAlterConfigsRequestAlterConfigsResource(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterConfigsRequest(message: AlterConfigsRequestInput, version: number, writer: Writer): void {
  const resources = message.resources
  if (version >= 2) writer.uvarint(resources.length + 1)
  else writer.int32(resources.length)
  for (const element of resources) {
    encodeAlterConfigsRequestAlterConfigsResource(element, version, writer)
  }
  const validateOnly = message.validateOnly
  writer.bool(validateOnly)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterConfigsRequest(reader: Reader, version: number): AlterConfigsRequest {
  const resources: AlterConfigsRequestAlterConfigsResource[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) resources.push(decodeAlterConfigsRequestAlterConfigsResource(reader, version))
  const validateOnly: boolean = reader.bool()
  if (version >= 2) {
    reader.skipTags()
  }
  return { resources, validateOnly }
}
/** Reads and writes {@link AlterConfigsRequest}. */
export const alterConfigsRequest: MessageCodec<AlterConfigsRequest, AlterConfigsRequestInput> = {
  name: 'AlterConfigsRequest',
  key: 33,
  versions: [0, 2],
  flexibleFrom: 2,
  size: sizeOfAlterConfigsRequest,
  recordsSize: noRecords,
  encode: encodeAlterConfigsRequest,
  decode: decodeAlterConfigsRequest,
}

/** AlterConfigsResponse, versions 0-2. */
export interface AlterConfigsResponse {
  readonly throttleTimeMs: number
  readonly responses: readonly AlterConfigsResponseAlterConfigsResourceResponse[]
}
/** {@link AlterConfigsResponse} to be written. */
export interface AlterConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly responses: readonly AlterConfigsResponseAlterConfigsResourceResponseInput[]
}

/** Part of {@link AlterConfigsResponse}. */
export interface AlterConfigsResponseAlterConfigsResourceResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}
/** {@link AlterConfigsResponseAlterConfigsResourceResponse} to be written. */
export interface AlterConfigsResponseAlterConfigsResourceResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}

function sizeOfAlterConfigsResponseAlterConfigsResourceResponse(message: AlterConfigsResponseAlterConfigsResourceResponseInput, version: number): number {
  let size = 3
  const errorMessage = message.errorMessage
  size += version >= 2 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const resourceName = message.resourceName
  size += version >= 2 ? compactStringSize(resourceName) : stringSize(resourceName)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterConfigsResponseAlterConfigsResourceResponse(message: AlterConfigsResponseAlterConfigsResourceResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 2) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 2) writer.compactString(resourceName)
  else writer.string(resourceName)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterConfigsResponseAlterConfigsResourceResponse(reader: Reader, version: number): AlterConfigsResponseAlterConfigsResourceResponse {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : reader.nullableString()
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 2 ? reader.compactString() : reader.string()
  if (version >= 2) {
    reader.skipTags()
  }
  return { errorCode, errorMessage, resourceType, resourceName }
}
function sizeOfAlterConfigsResponse(message: AlterConfigsResponseInput, version: number): number {
  let size = 4
  const responses = message.responses
  size += version >= 2 ? compactCountSize(responses.length) : 4
  for (const element of responses) size += sizeOfAlterConfigsResponseAlterConfigsResourceResponse(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterConfigsResponse(message: AlterConfigsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const responses = message.responses
  if (version >= 2) writer.uvarint(responses.length + 1)
  else writer.int32(responses.length)
  for (const element of responses) {
    encodeAlterConfigsResponseAlterConfigsResourceResponse(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterConfigsResponse(reader: Reader, version: number): AlterConfigsResponse {
  const throttleTimeMs: number = reader.int32()
  const responses: AlterConfigsResponseAlterConfigsResourceResponse[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) responses.push(decodeAlterConfigsResponseAlterConfigsResourceResponse(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, responses }
}
/** Reads and writes {@link AlterConfigsResponse}. */
export const alterConfigsResponse: MessageCodec<AlterConfigsResponse, AlterConfigsResponseInput> = {
  name: 'AlterConfigsResponse',
  key: 33,
  versions: [0, 2],
  flexibleFrom: 2,
  size: sizeOfAlterConfigsResponse,
  recordsSize: noRecords,
  encode: encodeAlterConfigsResponse,
  decode: decodeAlterConfigsResponse,
}

/** Api key 33. */
export const alterConfigsApi: Api<AlterConfigsRequest, AlterConfigsRequestInput, AlterConfigsResponse, AlterConfigsResponseInput> = {
  key: 33,
  name: 'AlterConfigs',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['broker', 'controller'],
  request: alterConfigsRequest,
  response: alterConfigsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
