// Generated from schemas/client/EndTxnMarker.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** EndTxnMarker, versions 0. */
export interface EndTxnMarker {
  readonly coordinatorEpoch: number
}
/** {@link EndTxnMarker} to be written. */
export interface EndTxnMarkerInput {
  readonly coordinatorEpoch: number
}

function sizeOfEndTxnMarker(_message: EndTxnMarkerInput, _version: number): number {
  let size = 4
  return size
}
function encodeEndTxnMarker(message: EndTxnMarkerInput, _version: number, writer: Writer): void {
  const coordinatorEpoch = message.coordinatorEpoch
  writer.int32(coordinatorEpoch)
}
function decodeEndTxnMarker(reader: Reader, _version: number): EndTxnMarker {
  const coordinatorEpoch: number = reader.int32()
  return { coordinatorEpoch }
}
/** Reads and writes {@link EndTxnMarker}. */
export const endTxnMarker: MessageCodec<EndTxnMarker, EndTxnMarkerInput> = {
  name: 'EndTxnMarker',
  key: -1,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfEndTxnMarker,
  recordsSize: noRecords,
  encode: encodeEndTxnMarker,
  decode: decodeEndTxnMarker,
}
