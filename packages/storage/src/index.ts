export type { Log } from './log.ts'
export type {
  AbortedTransaction,
  AppendOptions,
  AppendOrigin,
  AppendRefusal,
  AppendResult,
  EpochEndOffset,
  FollowerAppendOptions,
  FollowerAppendResult,
  LogConfig,
  LogOptions,
  LogSlice,
  OpenReport,
  ProducerView,
  ReadOptions,
  SegmentView,
  SliceRead,
  TimestampedOffset,
  Unflushed,
} from './log-types.ts'
export { StorageError, type StorageErrorCode } from './storage-error.ts'
