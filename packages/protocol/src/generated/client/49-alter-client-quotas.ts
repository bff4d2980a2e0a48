// Generated from schemas/client/AlterClientQuotasRequest.json and schemas/client/AlterClientQuotasResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** AlterClientQuotasRequest, versions 0-1. */
export interface AlterClientQuotasRequest {
  readonly entries: readonly AlterClientQuotasRequestEntryData[]
  readonly validateOnly: boolean
}
/** {@link AlterClientQuotasRequest} to be written. */
export interface AlterClientQuotasRequestInput {
  readonly entries: readonly AlterClientQuotasRequestEntryDataInput[]
  readonly validateOnly: boolean
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestEntryData {
  readonly entity: readonly AlterClientQuotasRequestEntityData[]
  readonly ops: readonly AlterClientQuotasRequestOpData[]
}
/** {@link AlterClientQuotasRequestEntryData} to be written. */
export interface AlterClientQuotasRequestEntryDataInput {
  readonly entity: readonly AlterClientQuotasRequestEntityDataInput[]
  readonly ops: readonly AlterClientQuotasRequestOpDataInput[]
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestOpData {
  readonly key: string
  readonly value: number
  readonly remove: boolean
}
/** {@link AlterClientQuotasRequestOpData} to be written. */
export interface AlterClientQuotasRequestOpDataInput {
  readonly key: string
  readonly value: number
  readonly remove: boolean
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestEntityData {
  readonly entityType: string
  readonly entityName: string | null
}
/** {@link AlterClientQuotasRequestEntityData} to be written. */
export interface AlterClientQuotasRequestEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
}

function sizeOfAlterClientQuotasRequestEntityData(message: AlterClientQuotasRequestEntityDataInput, version: number): number {
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
function encodeAlterClientQuotasRequestEntityData(message: AlterClientQuotasRequestEntityDataInput, version: number, writer: Writer): void {
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
function decodeAlterClientQuotasRequestEntityData(reader: Reader, version: number): AlterClientQuotasRequestEntityData {
  const entityType: string = version >= 1 ? reader.compactString() : reader.string()
  const entityName: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 1) {
    reader.skipTags()
  }
  return { entityType, entityName }
}
function sizeOfAlterClientQuotasRequestOpData(message: AlterClientQuotasRequestOpDataInput, version: number): number {
  let size = 9
  const key = message.key
  size += version >= 1 ? compactStringSize(key) : stringSize(key)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeAlterClientQuotasRequestOpData(message: AlterClientQuotasRequestOpDataInput, version: number, writer: Writer): void {
  const key = message.key
  if (version >= 1) writer.compactString(key)
  else writer.string(key)
  const value_ = message.value
  writer.float64(value_)
  const remove = message.remove
  writer.bool(remove)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeAlterClientQuotasRequestOpData(reader: Reader, version: number): AlterClientQuotasRequestOpData {
  const key: string = version >= 1 ? reader.compactString() : reader.string()
  const value_: number = reader.float64()
  const remove: boolean = reader.bool()
  if (version >= 1) {
    reader.skipTags()
  }
  return { key, value: value_, remove }
}
function sizeOfAlterClientQuotasRequestEntryData(message: AlterClientQuotasRequestEntryDataInput, version: number): number {
  let size = 0
  const entity = message.entity
  size += version >= 1 ? compactCountSize(entity.length) : 4
  for (const element of entity) size += sizeOfAlterClientQuotasRequestEntityData(element, version)
  const ops = message.ops
  size += version >= 1 ? compactCountSize(ops.length) : 4
  for (const element of ops) size += sizeOfAlterClientQuotasRequestOpData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeAlterClientQuotasRequestEntryData(message: AlterClientQuotasRequestEntryDataInput, version: number, writer: Writer): void {
  const entity = message.entity
  if (version >= 1) writer.uvarint(entity.length + 1)
  else writer.int32(entity.length)
  for (const element of entity) {
    encodeAlterClientQuotasRequestEntityData(element, version, writer)
  }
  const ops = message.ops
  if (version >= 1) writer.uvarint(ops.length + 1)
  else writer.int32(ops.length)
  for (const element of ops) {
    encodeAlterClientQuotasRequestOpData(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeAlterClientQuotasRequestEntryData(reader: Reader, version: number): AlterClientQuotasRequestEntryData {
  const entity: AlterClientQuotasRequestEntityData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) entity.push(decodeAlterClientQuotasRequestEntityData(reader, version))
  const ops: AlterClientQuotasRequestOpData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(11) : reader.arrayLength(11); left > 0; left--) ops.push(decodeAlterClientQuotasRequestOpData(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { entity, ops }
}
function sizeOfAlterClientQuotasRequest(message: AlterClientQuotasRequestInput, version: number): number {
  let size = 1
  const entries = message.entries
  size += version >= 1 ? compactCountSize(entries.length) : 4
  for (const element of entries) size += sizeOfAlterClientQuotasRequestEntryData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeAlterClientQuotasRequest(message: AlterClientQuotasRequestInput, version: number, writer: Writer): void {
  const entries = message.entries
  if (version >= 1) writer.uvarint(entries.length + 1)
  else writer.int32(entries.length)
  for (const element of entries) {
    encodeAlterClientQuotasRequestEntryData(element, version, writer)
  }
  const validateOnly = message.validateOnly
  writer.bool(validateOnly)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeAlterClientQuotasRequest(reader: Reader, version: number): AlterClientQuotasRequest {
  const entries: AlterClientQuotasRequestEntryData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) entries.push(decodeAlterClientQuotasRequestEntryData(reader, version))
  const validateOnly: boolean = reader.bool()
  if (version >= 1) {
    reader.skipTags()
  }
  return { entries, validateOnly }
}
/** Reads and writes {@link AlterClientQuotasRequest}. */
export const alterClientQuotasRequest: MessageCodec<AlterClientQuotasRequest, AlterClientQuotasRequestInput> = {
  name: 'AlterClientQuotasRequest',
  key: 49,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfAlterClientQuotasRequest,
  recordsSize: noRecords,
  encode: encodeAlterClientQuotasRequest,
  decode: decodeAlterClientQuotasRequest,
}

/** AlterClientQuotasResponse, versions 0-1. */
export interface AlterClientQuotasResponse {
  readonly throttleTimeMs: number
  readonly entries: readonly AlterClientQuotasResponseEntryData[]
}
/** {@link AlterClientQuotasResponse} to be written. */
export interface AlterClientQuotasResponseInput {
  readonly throttleTimeMs: number
  readonly entries: readonly AlterClientQuotasResponseEntryDataInput[]
}

/** Part of {@link AlterClientQuotasResponse}. */
export interface AlterClientQuotasResponseEntryData {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entity: readonly AlterClientQuotasResponseEntityData[]
}
/** {@link AlterClientQuotasResponseEntryData} to be written. */
export interface AlterClientQuotasResponseEntryDataInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entity: readonly AlterClientQuotasResponseEntityDataInput[]
}

/** Part of {@link AlterClientQuotasResponse}. */
export interface AlterClientQuotasResponseEntityData {
  readonly entityType: string
  readonly entityName: string | null
}
/** {@link AlterClientQuotasResponseEntityData} to be written. */
export interface AlterClientQuotasResponseEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
}

function sizeOfAlterClientQuotasResponseEntityData(message: AlterClientQuotasResponseEntityDataInput, version: number): number {
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
function encodeAlterClientQuotasResponseEntityData(message: AlterClientQuotasResponseEntityDataInput, version: number, writer: Writer): void {
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
function decodeAlterClientQuotasResponseEntityData(reader: Reader, version: number): AlterClientQuotasResponseEntityData {
  const entityType: string = version >= 1 ? reader.compactString() : reader.string()
  const entityName: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  if (version >= 1) {
    reader.skipTags()
  }
  return { entityType, entityName }
}
function sizeOfAlterClientQuotasResponseEntryData(message: AlterClientQuotasResponseEntryDataInput, version: number): number {
  let size = 2
  const errorMessage = message.errorMessage
  size += version >= 1 ? compactNullableStringSize(errorMessage) : nullableStringSize(errorMessage)
  const entity = message.entity
  size += version >= 1 ? compactCountSize(entity.length) : 4
  for (const element of entity) size += sizeOfAlterClientQuotasResponseEntityData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeAlterClientQuotasResponseEntryData(message: AlterClientQuotasResponseEntryDataInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  if (version >= 1) writer.compactNullableString(errorMessage)
  else writer.nullableString(errorMessage)
  const entity = message.entity
  if (version >= 1) writer.uvarint(entity.length + 1)
  else writer.int32(entity.length)
  for (const element of entity) {
    encodeAlterClientQuotasResponseEntityData(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeAlterClientQuotasResponseEntryData(reader: Reader, version: number): AlterClientQuotasResponseEntryData {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  const entity: AlterClientQuotasResponseEntityData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) entity.push(decodeAlterClientQuotasResponseEntityData(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { errorCode, errorMessage, entity }
}
function sizeOfAlterClientQuotasResponse(message: AlterClientQuotasResponseInput, version: number): number {
  let size = 4
  const entries = message.entries
  size += version >= 1 ? compactCountSize(entries.length) : 4
  for (const element of entries) size += sizeOfAlterClientQuotasResponseEntryData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeAlterClientQuotasResponse(message: AlterClientQuotasResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const entries = message.entries
  if (version >= 1) writer.uvarint(entries.length + 1)
  else writer.int32(entries.length)
  for (const element of entries) {
    encodeAlterClientQuotasResponseEntryData(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeAlterClientQuotasResponse(reader: Reader, version: number): AlterClientQuotasResponse {
  const throttleTimeMs: number = reader.int32()
  const entries: AlterClientQuotasResponseEntryData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(5) : reader.arrayLength(5); left > 0; left--) entries.push(decodeAlterClientQuotasResponseEntryData(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { throttleTimeMs, entries }
}
/** Reads and writes {@link AlterClientQuotasResponse}. */
export const alterClientQuotasResponse: MessageCodec<AlterClientQuotasResponse, AlterClientQuotasResponseInput> = {
  name: 'AlterClientQuotasResponse',
  key: 49,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfAlterClientQuotasResponse,
  recordsSize: noRecords,
  encode: encodeAlterClientQuotasResponse,
  decode: decodeAlterClientQuotasResponse,
}

/** Api key 49. */
export const alterClientQuotasApi: Api<AlterClientQuotasRequest, AlterClientQuotasRequestInput, AlterClientQuotasResponse, AlterClientQuotasResponseInput> = {
  key: 49,
  name: 'AlterClientQuotas',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['broker', 'controller'],
  request: alterClientQuotasRequest,
  response: alterClientQuotasResponse,
  requestHeaderVersion: (version) => (version >= 1 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 1 ? 1 : 0),
}
