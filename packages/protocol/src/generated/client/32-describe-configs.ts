// Generated from schemas/client/DescribeConfigsRequest.json and schemas/client/DescribeConfigsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** DescribeConfigsRequest, versions 1-4. */
export interface DescribeConfigsRequest {
  readonly resources: readonly DescribeConfigsRequestDescribeConfigsResource[]
  /** default false */
  readonly includeSynonyms: boolean
  /** v3-4; default false */
  readonly includeDocumentation: boolean
}
/** {@link DescribeConfigsRequest} to be written. */
export interface DescribeConfigsRequestInput {
  readonly resources: readonly DescribeConfigsRequestDescribeConfigsResourceInput[]
  readonly includeSynonyms?: boolean | undefined
  readonly includeDocumentation?: boolean | undefined
}

/** Part of {@link DescribeConfigsRequest}. */
export interface DescribeConfigsRequestDescribeConfigsResource {
  readonly resourceType: number
  readonly resourceName: string
  readonly configurationKeys: readonly string[] | null
}
/** {@link DescribeConfigsRequestDescribeConfigsResource} to be written. */
export interface DescribeConfigsRequestDescribeConfigsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly configurationKeys: readonly string[] | null
}

function sizeOfDescribeConfigsRequestDescribeConfigsResource(message: DescribeConfigsRequestDescribeConfigsResourceInput, version: number): number {
  let size = 1
  const resourceName = message.resourceName
  size += version >= 4 ? compactStringSize(resourceName) : stringSize(resourceName)
  const configurationKeys = message.configurationKeys
  size += version >= 4 ? compactCountSize(configurationKeys?.length ?? -1) : 4
  if (configurationKeys !== null) {
    for (const element of configurationKeys) size += version >= 4 ? compactStringSize(element) : stringSize(element)
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDescribeConfigsRequestDescribeConfigsResource(message: DescribeConfigsRequestDescribeConfigsResourceInput, version: number, writer: Writer): void {
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 4) writer.compactString(resourceName)
  else writer.string(resourceName)
  const configurationKeys = message.configurationKeys
  if (version >= 4) writer.uvarint((configurationKeys?.length ?? -1) + 1)
  else writer.int32((configurationKeys?.length ?? -1))
  if (configurationKeys !== null) {
    for (const element of configurationKeys) {
      if (version >= 4) writer.compactString(element)
      else writer.string(element)
    }
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDescribeConfigsRequestDescribeConfigsResource(reader: Reader, version: number): DescribeConfigsRequestDescribeConfigsResource {
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 4 ? reader.compactString() : reader.string()
  let configurationKeys: readonly string[] | null = NONE
  const configurationKeysCount = version >= 4 ? reader.compactNullableArrayLength(1) : reader.nullableArrayLength(1)
  if (configurationKeysCount >= 0) {
    const elements: string[] = []
    for (let left = configurationKeysCount; left > 0; left--) elements.push(version >= 4 ? reader.compactString() : reader.string())
    configurationKeys = elements
  }
  else configurationKeys = null
  if (version >= 4) {
    reader.skipTags()
  }
  return { resourceType, resourceName, configurationKeys }
}
function sizeOfDescribeConfigsRequest(message: DescribeConfigsRequestInput, version: number): number {
  let size = 1
  const resources = message.resources
  size += version >= 4 ? compactCountSize(resources.length) : 4
  for (const element of resources) size += sizeOfDescribeConfigsRequestDescribeConfigsResource(element, version)
  const includeDocumentation = message.includeDocumentation ?? false
  if (version < 3 && includeDocumentation !== false) refuseField('DescribeConfigsRequest.includeDocumentation', version)
  if (version >= 3) {
    size += 1
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDescribeConfigsRequest(message: DescribeConfigsRequestInput, version: number, writer: Writer): void {
  const resources = message.resources
  if (version >= 4) writer.uvarint(resources.length + 1)
  else writer.int32(resources.length)
  for (const element of resources) {
    encodeDescribeConfigsRequestDescribeConfigsResource(element, version, writer)
  }
  const includeSynonyms = message.includeSynonyms ?? false
  writer.bool(includeSynonyms)
  const includeDocumentation = message.includeDocumentation ?? false
  if (version >= 3) {
    writer.bool(includeDocumentation)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDescribeConfigsRequest(reader: Reader, version: number): DescribeConfigsRequest {
  const resources: DescribeConfigsRequestDescribeConfigsResource[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) resources.push(decodeDescribeConfigsRequestDescribeConfigsResource(reader, version))
  const includeSynonyms: boolean = reader.bool()
  const includeDocumentation: boolean = version >= 3 ? reader.bool() : false
  if (version >= 4) {
    reader.skipTags()
  }
  return { resources, includeSynonyms, includeDocumentation }
}
/** Reads and writes {@link DescribeConfigsRequest}. */
export const describeConfigsRequest: MessageCodec<DescribeConfigsRequest, DescribeConfigsRequestInput> = {
  name: 'DescribeConfigsRequest',
  key: 32,
  versions: [1, 4],
  flexibleFrom: 4,
  size: sizeOfDescribeConfigsRequest,
  recordsSize: noRecords,
  encode: encodeDescribeConfigsRequest,
  decode: decodeDescribeConfigsRequest,
}

/** DescribeConfigsResponse, versions 1-4. */
export interface DescribeConfigsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly DescribeConfigsResponseDescribeConfigsResult[]
}
/** {@link DescribeConfigsResponse} to be written. */
export interface DescribeConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly DescribeConfigsResponseDescribeConfigsResultInput[]
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseDescribeConfigsResult {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly DescribeConfigsResponseDescribeConfigsResourceResult[]
}
/** {@link DescribeConfigsResponseDescribeConfigsResult} to be written. */
export interface DescribeConfigsResponseDescribeConfigsResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly DescribeConfigsResponseDescribeConfigsResourceResultInput[]
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseDescribeConfigsResourceResult {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  /** default -1 */
  readonly configSource: number
  readonly isSensitive: boolean
  readonly synonyms: readonly DescribeConfigsResponseDescribeConfigsSynonym[]
  /** v3-4; default 0 */
  readonly configType: number
  /** v3-4 */
  readonly documentation: string | null
}
/** {@link DescribeConfigsResponseDescribeConfigsResourceResult} to be written. */
export interface DescribeConfigsResponseDescribeConfigsResourceResultInput {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  readonly configSource?: number | undefined
  readonly isSensitive: boolean
  readonly synonyms?: readonly DescribeConfigsResponseDescribeConfigsSynonymInput[] | undefined
  readonly configType?: number | undefined
  readonly documentation?: string | null | undefined
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseDescribeConfigsSynonym {
  readonly name: string
  readonly value: string | null
  readonly source: number
}
/** {@link DescribeConfigsResponseDescribeConfigsSynonym} to be written. */
export interface DescribeConfigsResponseDescribeConfigsSynonymInput {
  readonly name: string
  readonly value: string | null
  readonly source: number
}

function sizeOfDescribeConfigsResponseDescribeConfigsSynonym(message: DescribeConfigsResponseDescribeConfigsSynonymInput, version: number): number {
  let size = 1
  const name = message.name
  size += version >= 4 ? compactStringSize(name) : stringSize(name)
  const value_ = message.value
  size += version >= 4 ? compactNullableStringSize(value_) : nullableStringSize(value_)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDescribeConfigsResponseDescribeConfigsSynonym(message: DescribeConfigsResponseDescribeConfigsSynonymInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 4) writer.compactString(name)
  else writer.string(name)
  const value_ = message.value
  if (version >= 4) writer.compactNullableString(value_)
  else writer.nullableString(value_)
  const source = message.source
  writer.int8(source)
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDescribeConfigsResponseDescribeConfigsSynonym(reader: Reader, version: number): DescribeConfigsResponseDescribeConfigsSynonym {
  const name: string = version >= 4 ? reader.compactString() : reader.string()
  const value_: string | null = version >= 4 ? reader.compactNullableString() : reader.nullableString()
  const source: number = reader.int8()
  if (version >= 4) {
    reader.skipTags()
  }
  return { name, value: value_, source }
}
function sizeOfDescribeConfigsResponseDescribeConfigsResourceResult(message: DescribeConfigsResponseDescribeConfigsResourceResultInput, version: number): number {
  let size = 3
  const name = message.name
  size += version >= 4 ? compactStringSize(name) : stringSize(name)
  const value_ = message.value
  size += version >= 4 ? compactNullableStringSize(value_) : nullableStringSize(value_)
  const synonyms = message.synonyms ?? NONE
  size += version >= 4 ? compactCountSize(synonyms.length) : 4
  for (const element of synonyms) size += sizeOfDescribeConfigsResponseDescribeConfigsSynonym(element, version)
  if (version >= 3) {
    size += 1
  }
  const documentation = message.documentation === undefined ? '' : message.documentation
  if (version >= 3) {
    size += version >= 4 ? compactNullableStringSize(documentation) : nullableStringSize(documentation)
  }
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDescribeConfigsResponseDescribeConfigsResourceResult(message: DescribeConfigsResponseDescribeConfigsResourceResultInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 4) writer.compactString(name)
  else writer.string(name)
  const value_ = message.value
  if (version >= 4) writer.compactNullableString(value_)
  else writer.nullableString(value_)
  const readOnly = message.readOnly
  writer.bool(readOnly)
  const configSource = message.configSource ?? -1
  writer.int8(configSource)
  const isSensitive = message.isSensitive
  writer.bool(isSensitive)
  const synonyms = message.synonyms ?? NONE
  if (version >= 4) writer.uvarint(synonyms.length + 1)
  else writer.int32(synonyms.length)
  for (const element of synonyms) {
    encodeDescribeConfigsResponseDescribeConfigsSynonym(element, version, writer)
  }
  const configType = message.configType ?? 0
  if (version >= 3) {
    writer.int8(configType)
  }
  const documentation = message.documentation === undefined ? '' : message.documentation
  if (version >= 3) {
    if (version >= 4) writer.compactNullableString(documentation)
    else writer.nullableString(documentation)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDescribeConfigsResponseDescribeConfigsResourceResult(reader: Reader, version: number): DescribeConfigsResponseDescribeConfigsResourceResult {
  const name: string = version >= 4 ? reader.compactString() : reader.string()
  const value_: string | null = version >= 4 ? reader.compactNullableString() : reader.nullableString()
  const readOnly: boolean = reader.bool()
  const configSource: number = reader.int8()
  const isSensitive: boolean = reader.bool()
  const synonyms: DescribeConfigsResponseDescribeConfigsSynonym[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) synonyms.push(decodeDescribeConfigsResponseDescribeConfigsSynonym(reader, version))
  const configType: number = version >= 3 ? reader.int8() : 0
  const documentation: string | null = version >= 3 ? (version >= 4 ? reader.compactNullableString() : reader.nullableString()) : ''
  if (version >= 4) {
    reader.skipTags()
  }
  return { name, value: value_, readOnly, configSource, isSensitive, synonyms, configType, documentation }
}
function sizeOfDescribeConfigsResponseDescribeConfigsResult(message: DescribeConfigsResponseDescribeConfigsResultInput, version: number): number {
  let size = 3
  const errorMessage = message.errorMessage
  size += version >= 4 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const resourceName = message.resourceName
  size += version >= 4 ? compactStringSize(resourceName) : stringSize(resourceName)
  const configs = message.configs
  size += version >= 4 ? compactCountSize(configs.length) : 4
  for (const element of configs) size += sizeOfDescribeConfigsResponseDescribeConfigsResourceResult(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDescribeConfigsResponseDescribeConfigsResult(message: DescribeConfigsResponseDescribeConfigsResultInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 4) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const resourceType = message.resourceType
  writer.int8(resourceType)
  const resourceName = message.resourceName
  if (version >= 4) writer.compactString(resourceName)
  else writer.string(resourceName)
  const configs = message.configs
  if (version >= 4) writer.uvarint(configs.length + 1)
  else writer.int32(configs.length)
  for (const element of configs) {
    encodeDescribeConfigsResponseDescribeConfigsResourceResult(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDescribeConfigsResponseDescribeConfigsResult(reader: Reader, version: number): DescribeConfigsResponseDescribeConfigsResult {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 4 ? reader.compactNullableString() : reader.nullableString()
  const resourceType: number = reader.int8()
  const resourceName: string = version >= 4 ? reader.compactString() : reader.string()
  const configs: DescribeConfigsResponseDescribeConfigsResourceResult[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(9) : reader.arrayLength(9); left > 0; left--) configs.push(decodeDescribeConfigsResponseDescribeConfigsResourceResult(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { errorCode, errorMessage, resourceType, resourceName, configs }
}
function sizeOfDescribeConfigsResponse(message: DescribeConfigsResponseInput, version: number): number {
  let size = 4
  const results = message.results
  size += version >= 4 ? compactCountSize(results.length) : 4
  for (const element of results) size += sizeOfDescribeConfigsResponseDescribeConfigsResult(element, version)
  if (version >= 4) {
    size += 1
  }
  return size
}
function encodeDescribeConfigsResponse(message: DescribeConfigsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const results = message.results
  if (version >= 4) writer.uvarint(results.length + 1)
  else writer.int32(results.length)
  for (const element of results) {
    encodeDescribeConfigsResponseDescribeConfigsResult(element, version, writer)
  }
  if (version >= 4) {
    writer.uvarint(0)
  }
}
function decodeDescribeConfigsResponse(reader: Reader, version: number): DescribeConfigsResponse {
  const throttleTimeMs: number = reader.int32()
  const results: DescribeConfigsResponseDescribeConfigsResult[] = []
  for (let left = version >= 4 ? reader.compactArrayLength(7) : reader.arrayLength(7); left > 0; left--) results.push(decodeDescribeConfigsResponseDescribeConfigsResult(reader, version))
  if (version >= 4) {
    reader.skipTags()
  }
  return { throttleTimeMs, results }
}
/** Reads and writes {@link DescribeConfigsResponse}. */
export const describeConfigsResponse: MessageCodec<DescribeConfigsResponse, DescribeConfigsResponseInput> = {
  name: 'DescribeConfigsResponse',
  key: 32,
  versions: [1, 4],
  flexibleFrom: 4,
  size: sizeOfDescribeConfigsResponse,
  recordsSize: noRecords,
  encode: encodeDescribeConfigsResponse,
  decode: decodeDescribeConfigsResponse,
}

/** Api key 32. */
export const describeConfigsApi: Api<DescribeConfigsRequest, DescribeConfigsRequestInput, DescribeConfigsResponse, DescribeConfigsResponseInput> = {
  key: 32,
  name: 'DescribeConfigs',
  versions: [1, 4],
  latestStable: 4,
  listeners: ['broker', 'controller'],
  request: describeConfigsRequest,
  response: describeConfigsResponse,
  requestHeaderVersion: (version) => (version >= 4 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 4 ? 1 : 0),
}
