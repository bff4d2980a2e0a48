// Generated from schemas/group/ConsumerGroupRegularExpressionKey.json, schemas/group/ConsumerGroupRegularExpressionValue.json. Never edit.

/** ConsumerGroupRegularExpressionKey, versions 0. */
export interface ConsumerGroupRegularExpressionKey {
  readonly groupId: string
  readonly regularExpression: string
}
/** {@link ConsumerGroupRegularExpressionKey} to be written. */
export interface ConsumerGroupRegularExpressionKeyInput {
  readonly groupId: string
  readonly regularExpression: string
}

/** ConsumerGroupRegularExpressionValue, versions 0. */
export interface ConsumerGroupRegularExpressionValue {
  readonly topics: readonly string[]
  readonly version: number
  readonly timestamp: number
}
/** {@link ConsumerGroupRegularExpressionValue} to be written. */
export interface ConsumerGroupRegularExpressionValueInput {
  readonly topics: readonly string[]
  readonly version: number
  readonly timestamp: number
}
