// Generated from schemas/client/DescribeClientQuotasRequest.json and schemas/client/DescribeClientQuotasResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** DescribeClientQuotasRequest, versions 0-1. */
export interface DescribeClientQuotasRequest {
  readonly components: readonly DescribeClientQuotasRequestComponentData[]
  readonly strict: boolean
}
/** {@link DescribeClientQuotasRequest} to be written. */
export interface DescribeClientQuotasRequestInput {
  readonly components: readonly DescribeClientQuotasRequestComponentDataInput[]
  readonly strict: boolean
}

/** Part of {@link DescribeClientQuotasRequest}. */
export interface DescribeClientQuotasRequestComponentData {
  readonly entityType: string
  readonly matchType: number
  readonly match: string | null
}
/** {@link DescribeClientQuotasRequestComponentData} to be written. */
export interface DescribeClientQuotasRequestComponentDataInput {
  readonly entityType: string
  readonly matchType: number
  readonly match: string | null
}

function sizeOfDescribeClientQuotasRequestComponentData(message: DescribeClientQuotasRequestComponentDataInput, version: number): number {
  let size = 1
  const entityType = message.entityType
  size += version >= 1 ? compactStringSize(entityType) : stringSize(entityType)
  const match = message.match
  size += version >= 1 ? compactNullableStringSize(match) : nullableStringSize(match)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeDescribeClientQuotasRequestComponentData(message: DescribeClientQuotasRequestComponentDataInput, version: number, writer: Writer): void {
  const entityType = message.entityType
  if (version >= 1) writer.compactString(entityType)
  else writer.string(entityType)
  const matchType = message.matchType
  writer.int8(matchType)
  const match = message.match
  if (version >= 1) writer.compactNullableString(match)
  else writer.nullableString(match)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeDescribeClientQuotasRequestComponentData(reader: Reader, version: number): DescribeClientQuotasRequestComponentData {
  const entityType: string = version >= 1 ? reader.compactString() : reader.string()
  const matchType: number = reader.int8()
  const match: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 1) {
    reader.skipTags()
  }
  return { entityType, matchType, match }
}
function sizeOfDescribeClientQuotasRequest(message: DescribeClientQuotasRequestInput, version: number): number {
  let size = 1
  const components = message.components
  size += version >= 1 ? compactCountSize(components.length) : 4
  for (const element of components) size += sizeOfDescribeClientQuotasRequestComponentData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeDescribeClientQuotasRequest(message: DescribeClientQuotasRequestInput, version: number, writer: Writer): void {
  const components = message.components
  if (version >= 1) writer.uvarint(components.length + 1)
  else writer.int32(components.length)
  for (const element of components) {
    encodeDescribeClientQuotasRequestComponentData(element, version, writer)
  }
  const strict = message.strict
  writer.bool(strict)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeDescribeClientQuotasRequest(reader: Reader, version: number): DescribeClientQuotasRequest {
  const components: DescribeClientQuotasRequestComponentData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) components.push(decodeDescribeClientQuotasRequestComponentData(reader, version))
  const strict: boolean = reader.bool()
  if (version >= 1) {
    reader.skipTags()
  }
  return { components, strict }
}
/** Reads and writes {@link DescribeClientQuotasRequest}. */
export const describeClientQuotasRequest: MessageCodec<DescribeClientQuotasRequest, DescribeClientQuotasRequestInput> = {
  name: 'DescribeClientQuotasRequest',
  key: 48,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfDescribeClientQuotasRequest,
  recordsSize: noRecords,
  encode: encodeDescribeClientQuotasRequest,
  decode: decodeDescribeClientQuotasRequest,
}

/** DescribeClientQuotasResponse, versions 0-1. */
export interface DescribeClientQuotasResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entries: readonly DescribeClientQuotasResponseEntryData[] | null
}
/** {@link DescribeClientQuotasResponse} to be written. */
export interface DescribeClientQuotasResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entries: readonly DescribeClientQuotasResponseEntryDataInput[] | null
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseEntryData {
  readonly entity: readonly DescribeClientQuotasResponseEntityData[]
  readonly values: readonly DescribeClientQuotasResponseValueData[]
}
/** {@link DescribeClientQuotasResponseEntryData} to be written. */
export interface DescribeClientQuotasResponseEntryDataInput {
  readonly entity: readonly DescribeClientQuotasResponseEntityDataInput[]
  readonly values: readonly DescribeClientQuotasResponseValueDataInput[]
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseValueData {
  readonly key: string
  readonly value: number
}
/** {@link DescribeClientQuotasResponseValueData} to be written. */
export interface DescribeClientQuotasResponseValueDataInput {
  readonly key: string
  readonly value: number
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseEntityData {
  readonly entityType: string
  readonly entityName: string | null
}
/** {@link DescribeClientQuotasResponseEntityData} to be written. */
export interface DescribeClientQuotasResponseEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
}

function sizeOfDescribeClientQuotasResponseEntityData(message: DescribeClientQuotasResponseEntityDataInput, version: number): number {
  let size = 0
  const entityType = message.entityType
  size += version >= 1 ? compactStringSize(entityType) : stringSize(entityType)
  const entityName = message.entityName
  size += version >= 1 ? compactNullableStringSize(entityName) : nullableStringSize(entityName)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeDescribeClientQuotasResponseEntityData(message: DescribeClientQuotasResponseEntityDataInput, version: number, writer: Writer): void {
  const entityType = message.entityType
  if (version >= 1) writer.compactString(entityType)
  else writer.string(entityType)
  const entityName = message.entityName
  if (version >= 1) writer.compactNullableString(entityName)
  else writer.nullableString(entityName)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeDescribeClientQuotasResponseEntityData(reader: Reader, version: number): DescribeClientQuotasResponseEntityData {
  const entityType: string = version >= 1 ? reader.compactString() : reader.string()
  const entityName: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 1) {
    reader.skipTags()
  }
  return { entityType, entityName }
}
function sizeOfDescribeClientQuotasResponseValueData(message: DescribeClientQuotasResponseValueDataInput, version: number): number {
  let size = 8
  const key = message.key
  size += version >= 1 ? compactStringSize(key) : stringSize(key)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeDescribeClientQuotasResponseValueData(message: DescribeClientQuotasResponseValueDataInput, version: number, writer: Writer): void {
  const key = message.key
  if (version >= 1) writer.compactString(key)
  else writer.string(key)
  const value_ = message.value
  writer.float64(value_)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeDescribeClientQuotasResponseValueData(reader: Reader, version: number): DescribeClientQuotasResponseValueData {
  const key: string = version >= 1 ? reader.compactString() : reader.string()
  const value_: number = reader.float64()
  if (version >= 1) {
    reader.skipTags()
  }
  return { key, value: value_ }
}
function sizeOfDescribeClientQuotasResponseEntryData(message: DescribeClientQuotasResponseEntryDataInput, version: number): number {
  let size = 0
  const entity = message.entity
  size += version >= 1 ? compactCountSize(entity.length) : 4
  for (const element of entity) size += sizeOfDescribeClientQuotasResponseEntityData(element, version)
  const values = message.values
  size += version >= 1 ? compactCountSize(values.length) : 4
  for (const element of values) size += sizeOfDescribeClientQuotasResponseValueData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeDescribeClientQuotasResponseEntryData(message: DescribeClientQuotasResponseEntryDataInput, version: number, writer: Writer): void {
  const entity = message.entity
  if (version >= 1) writer.uvarint(entity.length + 1)
  else writer.int32(entity.length)
  for (const element of entity) {
    encodeDescribeClientQuotasResponseEntityData(element, version, writer)
  }
  const values = message.values
  if (version >= 1) writer.uvarint(values.length + 1)
  else writer.int32(values.length)
  for (const element of values) {
    encodeDescribeClientQuotasResponseValueData(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeDescribeClientQuotasResponseEntryData(reader: Reader, version: number): DescribeClientQuotasResponseEntryData {
  const entity: DescribeClientQuotasResponseEntityData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) entity.push(decodeDescribeClientQuotasResponseEntityData(reader, version))
  const values: DescribeClientQuotasResponseValueData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(10) : reader.arrayLength(10); left > 0; left--) values.push(decodeDescribeClientQuotasResponseValueData(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { entity, values }
}
function sizeOfDescribeClientQuotasResponse(message: DescribeClientQuotasResponseInput, version: number): number {
  let size = 6
  const errorMessage = message.errorMessage
  size += version >= 1 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const entries = message.entries
  size += version >= 1 ? compactCountSize(entries?.length ?? -1) : 4
  if (entries !== null) {
    for (const element of entries) size += sizeOfDescribeClientQuotasResponseEntryData(element, version)
  }
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeDescribeClientQuotasResponse(message: DescribeClientQuotasResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 1) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const entries = message.entries
  if (version >= 1) writer.uvarint((entries?.length ?? -1) + 1)
  else writer.int32((entries?.length ?? -1))
  if (entries !== null) {
    for (const element of entries) {
      encodeDescribeClientQuotasResponseEntryData(element, version, writer)
    }
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeDescribeClientQuotasResponse(reader: Reader, version: number): DescribeClientQuotasResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  let entries: readonly DescribeClientQuotasResponseEntryData[] | null = NONE
  const entriesCount = version >= 1 ? reader.compactNullableArrayLength(3) : reader.nullableArrayLength(3)
  if (entriesCount >= 0) {
    const elements: DescribeClientQuotasResponseEntryData[] = []
    for (let left = entriesCount; left > 0; left--) elements.push(decodeDescribeClientQuotasResponseEntryData(reader, version))
    entries = elements
  }
  else entries = null
  if (version >= 1) {
    reader.skipTags()
  }
  return { throttleTimeMs, errorCode, errorMessage, entries }
}
/** Reads and writes {@link DescribeClientQuotasResponse}. */
export const describeClientQuotasResponse: MessageCodec<DescribeClientQuotasResponse, DescribeClientQuotasResponseInput> = {
  name: 'DescribeClientQuotasResponse',
  key: 48,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfDescribeClientQuotasResponse,
  recordsSize: noRecords,
  encode: encodeDescribeClientQuotasResponse,
  decode: decodeDescribeClientQuotasResponse,
}

/** Api key 48. */
export const describeClientQuotasApi: Api<DescribeClientQuotasRequest, DescribeClientQuotasRequestInput, DescribeClientQuotasResponse, DescribeClientQuotasResponseInput> = {
  key: 48,
  name: 'DescribeClientQuotas',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker'],
  request: describeClientQuotasRequest,
  response: describeClientQuotasResponse,
  requestHeaderVersion: (version) => (version >= 1 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 1 ? 1 : 0),
}
