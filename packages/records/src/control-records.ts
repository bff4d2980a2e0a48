// Control batches: transaction markers, and the records by which KRaft speaks of itself. The key
// is int16 version 0 and int16 type; they are never compressed, and clients skip them.
import { BatchBuilder } from './batch-builder.ts'
import { int16At, int32At, setInt16, setInt32 } from './big-endian.ts'
import { RecordCursor } from './record.ts'
import * as RecordBatch from './record-batch.ts'

/** What a control record says; a reader ignores types it does not know. */
export type ControlType =
  | 'abort'
  | 'commit'
  | 'leader-change'
  | 'snapshot-header'
  | 'snapshot-footer'
  | 'kraft-version'
  | 'kraft-voters'

const TYPES: readonly ControlType[] = [
  'abort',
  'commit',
  'leader-change',
  'snapshot-header',
  'snapshot-footer',
  'kraft-version',
  'kraft-voters',
]

const KEY_BYTES = 4
const MARKER_VALUE_BYTES = 6

/** The type in a control record's key, or undefined: too short, or from a later Kafka. */
export function controlTypeOf(key: Uint8Array | null): ControlType | undefined {
  return key === null || key.length < KEY_BYTES ? undefined : TYPES[int16At(key, 2)]
}

/** The key of a control record. */
export function controlKey(type: ControlType): Uint8Array {
  const key = new Uint8Array(KEY_BYTES)
  setInt16(key, 2, TYPES.indexOf(type))
  return key
}

/** What ends a transaction in a partition. */
export interface EndTransactionMarker {
  readonly type: 'abort' | 'commit'
  readonly producerId: number
  readonly producerEpoch: number
  readonly coordinatorEpoch: number
  /** Wall clock, milliseconds. */
  readonly timestamp: number
}

/** The control batch of a transaction marker, ready to be given its offset. */
export function endTransactionBatch(marker: EndTransactionMarker): Uint8Array {
  const value = new Uint8Array(MARKER_VALUE_BYTES)
  setInt32(value, 2, marker.coordinatorEpoch)
  return controlBatch([{ type: marker.type, value }], {
    timestamp: marker.timestamp,
    producerId: marker.producerId,
    producerEpoch: marker.producerEpoch,
    transactional: true,
  })
}

/** One control record whose value is encoded already (KRaft's are schema messages). */
export interface ControlRecord {
  readonly type: ControlType
  readonly value: Uint8Array
}

/** What a control batch says beside its records. */
export interface ControlBatchFields {
  readonly timestamp: number
  readonly baseOffset?: number
  readonly partitionLeaderEpoch?: number
  readonly producerId?: number
  readonly producerEpoch?: number
  readonly transactional?: boolean
}

/** A control batch of these records. */
export function controlBatch(
  records: readonly ControlRecord[],
  fields: ControlBatchFields,
): Uint8Array {
  const builder = new BatchBuilder(256)
  for (const { type, value } of records) builder.append(fields.timestamp, controlKey(type), value)
  return builder.build({ ...fields, control: true })
}

/** Reads the marker in a transactional control batch; undefined when it holds something else. */
export function readEndTransactionMarker(
  bytes: Uint8Array,
  at: number,
): EndTransactionMarker | undefined {
  if (!RecordBatch.isControl(bytes, at)) return undefined
  const cursor = new RecordCursor()
  if (!cursor.open(bytes, at) || !cursor.next()) return undefined
  const type = controlTypeOf(cursor.key())
  if (type !== 'abort' && type !== 'commit') return undefined
  const value = cursor.value()
  if (value === null || value.length < MARKER_VALUE_BYTES) return undefined
  return {
    type,
    producerId: RecordBatch.producerId(bytes, at),
    producerEpoch: RecordBatch.producerEpoch(bytes, at),
    // A later version of the value only adds fields behind this one.
    coordinatorEpoch: int32At(value, 2),
    timestamp: cursor.timestamp,
  }
}
