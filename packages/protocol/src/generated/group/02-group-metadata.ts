// Generated from schemas/group/GroupMetadataKey.json, schemas/group/GroupMetadataValue.json. Never edit.

/** GroupMetadataKey, versions 0. */
export interface GroupMetadataKey {
  readonly group: string
}
/** {@link GroupMetadataKey} to be written. */
export interface GroupMetadataKeyInput {
  readonly group: string
}

/** GroupMetadataValue, versions 0-4. */
export interface GroupMetadataValue {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  /** v2-4; default -1 */
  readonly currentStateTimestamp: number
  readonly members: readonly GroupMetadataValueMemberMetadata[]
}
/** {@link GroupMetadataValue} to be written. */
export interface GroupMetadataValueInput {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  readonly currentStateTimestamp?: number | undefined
  readonly members: readonly GroupMetadataValueMemberMetadataInput[]
}

/** Part of {@link GroupMetadataValue}. */
export interface GroupMetadataValueMemberMetadata {
  readonly memberId: string
  /** v3-4; default null */
  readonly groupInstanceId: string | null
  readonly clientId: string
  readonly clientHost: string
  /** v1-4; default -1 */
  readonly rebalanceTimeout: number
  readonly sessionTimeout: number
  readonly subscription: Uint8Array
  readonly assignment: Uint8Array
}
/** {@link GroupMetadataValueMemberMetadata} to be written. */
export interface GroupMetadataValueMemberMetadataInput {
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly clientId: string
  readonly clientHost: string
  readonly rebalanceTimeout?: number | undefined
  readonly sessionTimeout: number
  readonly subscription: Uint8Array
  readonly assignment: Uint8Array
}
