// Generated from schemas/client/AbortedTxn.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

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

function sizeOfAbortedTxn(_message: AbortedTxnInput, _version: number): number {
  let size = 32
  return size
}
function encodeAbortedTxn(message: AbortedTxnInput, _version: number, writer: Writer): void {
  const producerId = message.producerId
  writer.int64(producerId)
  const firstOffset = message.firstOffset
  writer.int64(firstOffset)
  const lastOffset = message.lastOffset
  writer.int64(lastOffset)
  const lastStableOffset = message.lastStableOffset
  writer.int64(lastStableOffset)
}
function decodeAbortedTxn(reader: Reader, _version: number): AbortedTxn {
  const producerId: number = reader.int64()
  const firstOffset: number = reader.int64()
  const lastOffset: number = reader.int64()
  const lastStableOffset: number = reader.int64()
  return { producerId, firstOffset, lastOffset, lastStableOffset }
}
/** Reads and writes {@link AbortedTxn}. */
export const abortedTxn: MessageCodec<AbortedTxn, AbortedTxnInput> = {
  name: 'AbortedTxn',
  key: -1,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfAbortedTxn,
  recordsSize: noRecords,
  encode: encodeAbortedTxn,
  decode: decodeAbortedTxn,
}
