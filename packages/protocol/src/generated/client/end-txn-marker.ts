// Generated from schemas/client/EndTxnMarker.json. Never edit.

/** EndTxnMarker, versions 0. */
export interface EndTxnMarker {
  readonly coordinatorEpoch: number
}
/** {@link EndTxnMarker} to be written. */
export interface EndTxnMarkerInput {
  readonly coordinatorEpoch: number
}
