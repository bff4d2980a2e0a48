// Record batches: read, built, validated and patched in place; control records; compression.
export { BatchBuilder, type BatchFields } from './batch-builder.ts'
export type { BatchRules } from './batch-rules.ts'
export { type BatchFault, type BatchStep, forEachBatch, stepBatch } from './batch-scan.ts'
export { type Codec, CodecFault, type CodecName } from './compression/codec.ts'
export { codecNamed, codecOf, INFLATED_BYTES_MAX } from './compression/index.ts'
export {
  type ControlBatchFields,
  type ControlRecord,
  type ControlType,
  controlBatch,
  controlTypeOf,
  type EndTransactionMarker,
  endTransactionBatch,
  readEndTransactionMarker,
} from './control-records.ts'
export { type LogRecord, RecordCursor, type RecordHeader, readRecords } from './record.ts'
export * as RecordBatch from './record-batch.ts'
export { type Packing, type Rewritten, rewriteBatch, targetCodec } from './rewrite-batch.ts'
export { validateBatch } from './validate-batch.ts'
export { BatchError, type BatchVerdict, type RecordError } from './verdict.ts'
