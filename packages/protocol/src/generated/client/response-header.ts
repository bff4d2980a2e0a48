// Generated from schemas/client/ResponseHeader.json. Never edit.

/** ResponseHeader, versions 0-1. */
export interface ResponseHeader {
  readonly correlationId: number
}
/** {@link ResponseHeader} to be written. */
export interface ResponseHeaderInput {
  readonly correlationId: number
}
