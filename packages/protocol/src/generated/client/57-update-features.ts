// Generated from schemas/client/UpdateFeaturesRequest.json and schemas/client/UpdateFeaturesResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** UpdateFeaturesRequest, versions 0-2. */
export interface UpdateFeaturesRequest {
  /** default 60000 */
  readonly timeoutMs: number
  readonly featureUpdates: readonly UpdateFeaturesRequestFeatureUpdateKey[]
  /** v1-2; default false */
  readonly validateOnly: boolean
}
/** {@link UpdateFeaturesRequest} to be written. */
export interface UpdateFeaturesRequestInput {
  readonly timeoutMs?: number | undefined
  readonly featureUpdates: readonly UpdateFeaturesRequestFeatureUpdateKeyInput[]
  readonly validateOnly?: boolean | undefined
}

/** Part of {@link UpdateFeaturesRequest}. */
export interface UpdateFeaturesRequestFeatureUpdateKey {
  /** unique in its list */
  readonly feature: string
  readonly maxVersionLevel: number
  /** v0 */
  readonly allowDowngrade: boolean
  /** v1-2; default 1 */
  readonly upgradeType: number
}
/** {@link UpdateFeaturesRequestFeatureUpdateKey} to be written. */
export interface UpdateFeaturesRequestFeatureUpdateKeyInput {
  readonly feature: string
  readonly maxVersionLevel: number
  readonly allowDowngrade?: boolean | undefined
  readonly upgradeType?: number | undefined
}

function sizeOfUpdateFeaturesRequestFeatureUpdateKey(message: UpdateFeaturesRequestFeatureUpdateKeyInput, version: number): number {
  let size = 3
  const feature = message.feature
  size += compactStringSize(feature)
  const allowDowngrade = message.allowDowngrade ?? false
  if (version > 0 && allowDowngrade !== false) refuseField('UpdateFeaturesRequestFeatureUpdateKey.allowDowngrade', version)
  if (version <= 0) {
    size += 1
  }
  const upgradeType = message.upgradeType ?? 1
  if (version < 1 && upgradeType !== 1) refuseField('UpdateFeaturesRequestFeatureUpdateKey.upgradeType', version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeUpdateFeaturesRequestFeatureUpdateKey(message: UpdateFeaturesRequestFeatureUpdateKeyInput, version: number, writer: Writer): void {
  const feature = message.feature
  writer.compactString(feature)
  const maxVersionLevel = message.maxVersionLevel
  writer.int16(maxVersionLevel)
  const allowDowngrade = message.allowDowngrade ?? false
  if (version <= 0) {
    writer.bool(allowDowngrade)
  }
  const upgradeType = message.upgradeType ?? 1
  if (version >= 1) {
    writer.int8(upgradeType)
  }
  writer.uvarint(0)
}
function decodeUpdateFeaturesRequestFeatureUpdateKey(reader: Reader, version: number): UpdateFeaturesRequestFeatureUpdateKey {
  const feature: string = reader.compactString()
  const maxVersionLevel: number = reader.int16()
  const allowDowngrade: boolean = version <= 0 ? reader.bool() : false
  const upgradeType: number = version >= 1 ? reader.int8() : 1
  reader.skipTags()
  return { feature, maxVersionLevel, allowDowngrade, upgradeType }
}
function sizeOfUpdateFeaturesRequest(message: UpdateFeaturesRequestInput, version: number): number {
  let size = 5
  const featureUpdates = message.featureUpdates
  size += compactCountSize(featureUpdates.length)
  for (const element of featureUpdates) size += sizeOfUpdateFeaturesRequestFeatureUpdateKey(element, version)
  const validateOnly = message.validateOnly ?? false
  if (version < 1 && validateOnly !== false) refuseField('UpdateFeaturesRequest.validateOnly', version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeUpdateFeaturesRequest(message: UpdateFeaturesRequestInput, version: number, writer: Writer): void {
  const timeoutMs = message.timeoutMs ?? 60000
  writer.int32(timeoutMs)
  const featureUpdates = message.featureUpdates
  writer.uvarint(featureUpdates.length + 1)
  for (const element of featureUpdates) {
    encodeUpdateFeaturesRequestFeatureUpdateKey(element, version, writer)
  }
  const validateOnly = message.validateOnly ?? false
  if (version >= 1) {
    writer.bool(validateOnly)
  }
  writer.uvarint(0)
}
function decodeUpdateFeaturesRequest(reader: Reader, version: number): UpdateFeaturesRequest {
  const timeoutMs: number = reader.int32()
  const featureUpdates: UpdateFeaturesRequestFeatureUpdateKey[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) featureUpdates.push(decodeUpdateFeaturesRequestFeatureUpdateKey(reader, version))
  const validateOnly: boolean = version >= 1 ? reader.bool() : false
  reader.skipTags()
  return { timeoutMs, featureUpdates, validateOnly }
}
/** Reads and writes {@link UpdateFeaturesRequest}. */
export const updateFeaturesRequest: MessageCodec<UpdateFeaturesRequest, UpdateFeaturesRequestInput> = {
  name: 'UpdateFeaturesRequest',
  key: 57,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfUpdateFeaturesRequest,
  recordsSize: noRecords,
  encode: encodeUpdateFeaturesRequest,
  decode: decodeUpdateFeaturesRequest,
}

/** UpdateFeaturesResponse, versions 0-2. */
export interface UpdateFeaturesResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** v0-1 */
  readonly results: readonly UpdateFeaturesResponseUpdatableFeatureResult[]
}
/** {@link UpdateFeaturesResponse} to be written. */
export interface UpdateFeaturesResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results?: readonly UpdateFeaturesResponseUpdatableFeatureResultInput[] | undefined
}

/** Part of {@link UpdateFeaturesResponse}. */
export interface UpdateFeaturesResponseUpdatableFeatureResult {
  /** unique in its list */
  readonly feature: string
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link UpdateFeaturesResponseUpdatableFeatureResult} to be written. */
export interface UpdateFeaturesResponseUpdatableFeatureResultInput {
  readonly feature: string
  readonly errorCode: number
  readonly errorMessage: string | null
}

function sizeOfUpdateFeaturesResponseUpdatableFeatureResult(message: UpdateFeaturesResponseUpdatableFeatureResultInput, _version: number): number {
  let size = 3
  const feature = message.feature
  size += compactStringSize(feature)
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeUpdateFeaturesResponseUpdatableFeatureResult(message: UpdateFeaturesResponseUpdatableFeatureResultInput, _version: number, writer: Writer): void {
  const feature = message.feature
  writer.compactString(feature)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeUpdateFeaturesResponseUpdatableFeatureResult(reader: Reader, _version: number): UpdateFeaturesResponseUpdatableFeatureResult {
  const feature: string = reader.compactString()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { feature, errorCode, errorMessage }
}
function sizeOfUpdateFeaturesResponse(message: UpdateFeaturesResponseInput, version: number): number {
  let size = 7
  const errorMessage = message.errorMessage
  size += compactNullableStringSize(errorMessage)
  const results = message.results ?? NONE
  if (version <= 1) {
    size += compactCountSize(results.length)
    for (const element of results) size += sizeOfUpdateFeaturesResponseUpdatableFeatureResult(element, version)
  }
  return size
}
function encodeUpdateFeaturesResponse(message: UpdateFeaturesResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage
  writer.compactNullableString(errorMessage)
  const results = message.results ?? NONE
  if (version <= 1) {
    writer.uvarint(results.length + 1)
    for (const element of results) {
      encodeUpdateFeaturesResponseUpdatableFeatureResult(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeUpdateFeaturesResponse(reader: Reader, version: number): UpdateFeaturesResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  let results: readonly UpdateFeaturesResponseUpdatableFeatureResult[] = NONE
  if (version <= 1) {
    const elements: UpdateFeaturesResponseUpdatableFeatureResult[] = []
    for (let left = reader.compactArrayLength(5); left > 0; left--) elements.push(decodeUpdateFeaturesResponseUpdatableFeatureResult(reader, version))
    results = elements
  }
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, results }
}
/** Reads and writes {@link UpdateFeaturesResponse}. */
export const updateFeaturesResponse: MessageCodec<UpdateFeaturesResponse, UpdateFeaturesResponseInput> = {
  name: 'UpdateFeaturesResponse',
  key: 57,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfUpdateFeaturesResponse,
  recordsSize: noRecords,
  encode: encodeUpdateFeaturesResponse,
  decode: decodeUpdateFeaturesResponse,
}

/** Api key 57. */
export const updateFeaturesApi: Api<UpdateFeaturesRequest, UpdateFeaturesRequestInput, UpdateFeaturesResponse, UpdateFeaturesResponseInput> = {
  key: 57,
  name: 'UpdateFeatures',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['broker', 'controller'],
  request: updateFeaturesRequest,
  response: updateFeaturesResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
