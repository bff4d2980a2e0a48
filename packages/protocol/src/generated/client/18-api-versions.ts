// Generated from schemas/client/ApiVersionsRequest.json and schemas/client/ApiVersionsResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, uvarintSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** ApiVersionsRequest, versions 0-5. */
export interface ApiVersionsRequest {
  /** v3-5 */
  readonly clientSoftwareName: string
  /** v3-5 */
  readonly clientSoftwareVersion: string
  /** v5; default null */
  readonly clusterId: string | null
  /** v5; default -1 */
  readonly nodeId: number
}
/** {@link ApiVersionsRequest} to be written. */
export interface ApiVersionsRequestInput {
  readonly clientSoftwareName?: string | undefined
  readonly clientSoftwareVersion?: string | undefined
  readonly clusterId?: string | null | undefined
  readonly nodeId?: number | undefined
}

function sizeOfApiVersionsRequest(message: ApiVersionsRequestInput, version: number): number {
  let size = 0
  const clientSoftwareName = message.clientSoftwareName ?? ''
  if (version >= 3) {
    size += compactStringSize(clientSoftwareName)
  }
  const clientSoftwareVersion = message.clientSoftwareVersion ?? ''
  if (version >= 3) {
    size += compactStringSize(clientSoftwareVersion)
  }
  const clusterId = message.clusterId ?? null
  if (version >= 5) {
    size += compactNullableStringSize(clusterId)
  }
  if (version >= 5) {
    size += 4
  }
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeApiVersionsRequest(message: ApiVersionsRequestInput, version: number, writer: Writer): void {
  const clientSoftwareName = message.clientSoftwareName ?? ''
  if (version >= 3) {
    writer.compactString(clientSoftwareName)
  }
  const clientSoftwareVersion = message.clientSoftwareVersion ?? ''
  if (version >= 3) {
    writer.compactString(clientSoftwareVersion)
  }
  const clusterId = message.clusterId ?? null
  if (version >= 5) {
    writer.compactNullableString(clusterId)
  }
  const nodeId = message.nodeId ?? -1
  if (version >= 5) {
    writer.int32(nodeId)
  }
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeApiVersionsRequest(reader: Reader, version: number): ApiVersionsRequest {
  const clientSoftwareName: string = version >= 3 ? reader.compactString() : ''
  const clientSoftwareVersion: string = version >= 3 ? reader.compactString() : ''
  const clusterId: string | null = version >= 5 ? reader.compactNullableString() : null
  const nodeId: number = version >= 5 ? reader.int32() : -1
  if (version >= 3) {
    reader.skipTags()
  }
  return { clientSoftwareName, clientSoftwareVersion, clusterId, nodeId }
}
/** Reads and writes {@link ApiVersionsRequest}. */
export const apiVersionsRequest: MessageCodec<ApiVersionsRequest, ApiVersionsRequestInput> = {
  name: 'ApiVersionsRequest',
  key: 18,
  versions: [0, 5],
  flexibleFrom: 3,
  size: sizeOfApiVersionsRequest,
  recordsSize: noRecords,
  encode: encodeApiVersionsRequest,
  decode: decodeApiVersionsRequest,
}

/** ApiVersionsResponse, versions 0-5. */
export interface ApiVersionsResponse {
  readonly errorCode: number
  readonly apiKeys: readonly ApiVersionsResponseApiVersion[]
  /** v1-5 */
  readonly throttleTimeMs: number
  /** v3-5 */
  readonly supportedFeatures: readonly ApiVersionsResponseSupportedFeatureKey[]
  /** v3-5; default -1 */
  readonly finalizedFeaturesEpoch: number
  /** v3-5 */
  readonly finalizedFeatures: readonly ApiVersionsResponseFinalizedFeatureKey[]
  /** v3-5; default false */
  readonly zkMigrationReady: boolean
}
/** {@link ApiVersionsResponse} to be written. */
export interface ApiVersionsResponseInput {
  readonly errorCode: number
  readonly apiKeys: readonly ApiVersionsResponseApiVersionInput[]
  readonly throttleTimeMs?: number | undefined
  readonly supportedFeatures?: readonly ApiVersionsResponseSupportedFeatureKeyInput[] | undefined
  readonly finalizedFeaturesEpoch?: number | undefined
  readonly finalizedFeatures?: readonly ApiVersionsResponseFinalizedFeatureKeyInput[] | undefined
  readonly zkMigrationReady?: boolean | undefined
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseFinalizedFeatureKey {
  /** unique in its list */
  readonly name: string
  readonly maxVersionLevel: number
  readonly minVersionLevel: number
}
/** {@link ApiVersionsResponseFinalizedFeatureKey} to be written. */
export interface ApiVersionsResponseFinalizedFeatureKeyInput {
  readonly name: string
  readonly maxVersionLevel: number
  readonly minVersionLevel: number
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseSupportedFeatureKey {
  /** unique in its list */
  readonly name: string
  readonly minVersion: number
  readonly maxVersion: number
}
/** {@link ApiVersionsResponseSupportedFeatureKey} to be written. */
export interface ApiVersionsResponseSupportedFeatureKeyInput {
  readonly name: string
  readonly minVersion: number
  readonly maxVersion: number
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseApiVersion {
  /** unique in its list */
  readonly apiKey: number
  readonly minVersion: number
  readonly maxVersion: number
}
/** {@link ApiVersionsResponseApiVersion} to be written. */
export interface ApiVersionsResponseApiVersionInput {
  readonly apiKey: number
  readonly minVersion: number
  readonly maxVersion: number
}

function sizeOfApiVersionsResponseApiVersion(_message: ApiVersionsResponseApiVersionInput, version: number): number {
  let size = 6
  if (version >= 3) {
    size += 1
  }
  return size
}
function encodeApiVersionsResponseApiVersion(message: ApiVersionsResponseApiVersionInput, version: number, writer: Writer): void {
  const apiKey = message.apiKey
  writer.int16(apiKey)
  const minVersion = message.minVersion
  writer.int16(minVersion)
  const maxVersion = message.maxVersion
  writer.int16(maxVersion)
  if (version >= 3) {
    writer.uvarint(0)
  }
}
function decodeApiVersionsResponseApiVersion(reader: Reader, version: number): ApiVersionsResponseApiVersion {
  const apiKey: number = reader.int16()
  const minVersion: number = reader.int16()
  const maxVersion: number = reader.int16()
  if (version >= 3) {
    reader.skipTags()
  }
  return { apiKey, minVersion, maxVersion }
}
function sizeOfApiVersionsResponseSupportedFeatureKey(message: ApiVersionsResponseSupportedFeatureKeyInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeApiVersionsResponseSupportedFeatureKey(message: ApiVersionsResponseSupportedFeatureKeyInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const minVersion = message.minVersion
  writer.int16(minVersion)
  const maxVersion = message.maxVersion
  writer.int16(maxVersion)
  writer.uvarint(0)
}
function decodeApiVersionsResponseSupportedFeatureKey(reader: Reader, _version: number): ApiVersionsResponseSupportedFeatureKey {
  const name: string = reader.compactString()
  const minVersion: number = reader.int16()
  const maxVersion: number = reader.int16()
  reader.skipTags()
  return { name, minVersion, maxVersion }
}
function sizeOfApiVersionsResponseFinalizedFeatureKey(message: ApiVersionsResponseFinalizedFeatureKeyInput, _version: number): number {
  let size = 5
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeApiVersionsResponseFinalizedFeatureKey(message: ApiVersionsResponseFinalizedFeatureKeyInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const maxVersionLevel = message.maxVersionLevel
  writer.int16(maxVersionLevel)
  const minVersionLevel = message.minVersionLevel
  writer.int16(minVersionLevel)
  writer.uvarint(0)
}
function decodeApiVersionsResponseFinalizedFeatureKey(reader: Reader, _version: number): ApiVersionsResponseFinalizedFeatureKey {
  const name: string = reader.compactString()
  const maxVersionLevel: number = reader.int16()
  const minVersionLevel: number = reader.int16()
  reader.skipTags()
  return { name, maxVersionLevel, minVersionLevel }
}
function sizeOfApiVersionsResponse(message: ApiVersionsResponseInput, version: number): number {
  let size = 2
  const apiKeys = message.apiKeys
  size += version >= 3 ? compactCountSize(apiKeys.length) : 4
  for (const element of apiKeys) size += sizeOfApiVersionsResponseApiVersion(element, version)
  if (version >= 1) {
    size += 4
  }
  const supportedFeatures = message.supportedFeatures ?? NONE
  const finalizedFeaturesEpoch = message.finalizedFeaturesEpoch ?? -1
  const finalizedFeatures = message.finalizedFeatures ?? NONE
  const zkMigrationReady = message.zkMigrationReady ?? false
  if (version >= 3) {
    let tags = 0
    if (supportedFeatures.length > 0) {
      tags += 1
      const inner = sizeOfApiVersionsResponseTag0(supportedFeatures, version)
      size += 1 + uvarintSize(inner) + inner
    }
    if (finalizedFeaturesEpoch !== -1) {
      tags += 1
      size += 10
    }
    if (finalizedFeatures.length > 0) {
      tags += 1
      const inner = sizeOfApiVersionsResponseTag2(finalizedFeatures, version)
      size += 1 + uvarintSize(inner) + inner
    }
    if (zkMigrationReady !== false) {
      tags += 1
      size += 3
    }
    size += uvarintSize(tags)
  }
  return size
}
function sizeOfApiVersionsResponseTag0(value: readonly ApiVersionsResponseSupportedFeatureKeyInput[], version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  for (const element of value) size += sizeOfApiVersionsResponseSupportedFeatureKey(element, version)
  return size
}
function sizeOfApiVersionsResponseTag2(value: readonly ApiVersionsResponseFinalizedFeatureKeyInput[], version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  for (const element of value) size += sizeOfApiVersionsResponseFinalizedFeatureKey(element, version)
  return size
}
function encodeApiVersionsResponse(message: ApiVersionsResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const apiKeys = message.apiKeys
  if (version >= 3) writer.uvarint(apiKeys.length + 1)
  else writer.int32(apiKeys.length)
  for (const element of apiKeys) {
    encodeApiVersionsResponseApiVersion(element, version, writer)
  }
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 1) {
    writer.int32(throttleTimeMs)
  }
  const supportedFeatures = message.supportedFeatures ?? NONE
  const finalizedFeaturesEpoch = message.finalizedFeaturesEpoch ?? -1
  const finalizedFeatures = message.finalizedFeatures ?? NONE
  const zkMigrationReady = message.zkMigrationReady ?? false
  if (version >= 3) {
    let tags = 0
    if (supportedFeatures.length > 0) tags += 1
    if (finalizedFeaturesEpoch !== -1) tags += 1
    if (finalizedFeatures.length > 0) tags += 1
    if (zkMigrationReady !== false) tags += 1
    writer.uvarint(tags)
    if (supportedFeatures.length > 0) {
      writer.uvarint(0)
      writer.uvarint(sizeOfApiVersionsResponseTag0(supportedFeatures, version))
      writer.uvarint(supportedFeatures.length + 1)
      for (const element of supportedFeatures) {
        encodeApiVersionsResponseSupportedFeatureKey(element, version, writer)
      }
    }
    if (finalizedFeaturesEpoch !== -1) {
      writer.uvarint(1)
      writer.uvarint(8)
      writer.int64(finalizedFeaturesEpoch)
    }
    if (finalizedFeatures.length > 0) {
      writer.uvarint(2)
      writer.uvarint(sizeOfApiVersionsResponseTag2(finalizedFeatures, version))
      writer.uvarint(finalizedFeatures.length + 1)
      for (const element of finalizedFeatures) {
        encodeApiVersionsResponseFinalizedFeatureKey(element, version, writer)
      }
    }
    if (zkMigrationReady !== false) {
      writer.uvarint(3)
      writer.uvarint(1)
      writer.bool(zkMigrationReady)
    }
  }
}
function decodeApiVersionsResponse(reader: Reader, version: number): ApiVersionsResponse {
  const errorCode: number = reader.int16()
  const apiKeys: ApiVersionsResponseApiVersion[] = []
  for (let left = version >= 3 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) apiKeys.push(decodeApiVersionsResponseApiVersion(reader, version))
  const throttleTimeMs: number = version >= 1 ? reader.int32() : 0
  let supportedFeatures: readonly ApiVersionsResponseSupportedFeatureKey[] = NONE
  let finalizedFeaturesEpoch: number = -1
  let finalizedFeatures: readonly ApiVersionsResponseFinalizedFeatureKey[] = NONE
  let zkMigrationReady: boolean = false
  if (version >= 3) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        const elements: ApiVersionsResponseSupportedFeatureKey[] = []
        for (let left = reader.compactArrayLength(6); left > 0; left--) elements.push(decodeApiVersionsResponseSupportedFeatureKey(reader, version))
        supportedFeatures = elements
      }
      else if (tag === 1) {
        finalizedFeaturesEpoch = reader.int64()
      }
      else if (tag === 2) {
        const elements: ApiVersionsResponseFinalizedFeatureKey[] = []
        for (let left = reader.compactArrayLength(6); left > 0; left--) elements.push(decodeApiVersionsResponseFinalizedFeatureKey(reader, version))
        finalizedFeatures = elements
      }
      else if (tag === 3) {
        zkMigrationReady = reader.bool()
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { errorCode, apiKeys, throttleTimeMs, supportedFeatures, finalizedFeaturesEpoch, finalizedFeatures, zkMigrationReady }
}
/** Reads and writes {@link ApiVersionsResponse}. */
export const apiVersionsResponse: MessageCodec<ApiVersionsResponse, ApiVersionsResponseInput> = {
  name: 'ApiVersionsResponse',
  key: 18,
  versions: [0, 5],
  flexibleFrom: 3,
  size: sizeOfApiVersionsResponse,
  recordsSize: noRecords,
  encode: encodeApiVersionsResponse,
  decode: decodeApiVersionsResponse,
}

/** Api key 18. */
export const apiVersionsApi: Api<ApiVersionsRequest, ApiVersionsRequestInput, ApiVersionsResponse, ApiVersionsResponseInput> = {
  key: 18,
  name: 'ApiVersions',
  versions: [0, 5],
  latestStable: 4,
  listeners: ['broker', 'controller'],
  request: apiVersionsRequest,
  response: apiVersionsResponse,
  requestHeaderVersion: (version) => (version >= 3 ? 2 : 1),
  responseHeaderVersion: () => 0,
}
