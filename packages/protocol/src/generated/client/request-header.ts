// Generated from schemas/client/RequestHeader.json. Never edit.

/** RequestHeader, versions 1-2. */
export interface RequestHeader {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
}
/** {@link RequestHeader} to be written. */
export interface RequestHeaderInput {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
}
