// Values of control records. KRaft's say their version in their first field; a transaction marker
// stands behind its version.
import { MalformedError, Reader } from '@actorlog/bytes'
import type { MessageCodec } from './codec.ts'
import { encodeMessage } from './encode.ts'
import {
  type EndTxnMarker,
  type EndTxnMarkerInput,
  endTxnMarker,
} from './generated/client/end-txn-marker.ts'
import { kRaftVersionRecord } from './generated/client/kraft-version-record.ts'
import { leaderChangeMessage } from './generated/client/leader-change-message.ts'
import { snapshotFooterRecord } from './generated/client/snapshot-footer-record.ts'
import { snapshotHeaderRecord } from './generated/client/snapshot-header-record.ts'
import { votersRecord } from './generated/client/voters-record.ts'
import { decodeVersioned, encodeVersioned } from './version-prefix.ts'

export {
  kRaftVersionRecord,
  leaderChangeMessage,
  snapshotFooterRecord,
  snapshotHeaderRecord,
  votersRecord,
}

/** A control record's value whose first field is its version. */
export function encodeControlBody<T, I extends { readonly version: number }>(
  codec: MessageCodec<T, I>,
  body: I,
): Uint8Array {
  return encodeMessage(codec, body, body.version)
}

/** Reads what `encodeControlBody` wrote; throws MalformedError for a version the codec lacks. */
export function decodeControlBody<T, I extends { readonly version: number }>(
  codec: MessageCodec<T, I>,
  bytes: Uint8Array,
): T {
  const version = new Reader(bytes).int16()
  if (version < codec.versions[0] || version > codec.versions[1]) {
    throw new MalformedError(`version ${version} of ${codec.name}`, 0)
  }
  return codec.decode(new Reader(bytes), version)
}

/** The value of a commit or abort marker. */
export function encodeEndTxnMarker(marker: EndTxnMarkerInput): Uint8Array {
  return encodeVersioned(endTxnMarker, marker, 0)
}

/** Reads the value of a commit or abort marker. */
export function decodeEndTxnMarker(bytes: Uint8Array): EndTxnMarker {
  return decodeVersioned(endTxnMarker, bytes)
}
