// Generated from schemas/client/AbortedTxn.json. Never edit.

/** AbortedTxn, versions 0. */
export interface AbortedTxn {
  readonly producerId: number
  readonly firstOffset: number
  readonly lastOffset: number
  readonly lastStableOffset: number
}
/** {@link AbortedTxn} to be written. */
export interface AbortedTxnInput {
  readonly producerId: number
  readonly firstOffset: number
  readonly lastOffset: number
  readonly lastStableOffset: number
}
