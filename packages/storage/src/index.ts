export {
  OFFSET_CHECKPOINTS,
  type PartitionOffset,
  readOffsetCheckpoint,
  writeOffsetCheckpoint,
} from './checkpoint.ts'
export { leaveCleanShutdown, takeCleanShutdown } from './clean-shutdown.ts'
export { Log, type OpenedLog } from './log.ts'
export {
  asideFolderName,
  type DataFolder,
  type LogFolder,
  type LogFolderKind,
  listDataFolder,
  logFolderName,
  parseLogFolderName,
} from './log-folder.ts'
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
export { type MetaProperties, readMetaProperties, writeMetaProperties } from './meta-properties.ts'
export { readTopicId } from './partition-metadata.ts'
export { StorageError, type StorageErrorCode } from './storage-error.ts'
