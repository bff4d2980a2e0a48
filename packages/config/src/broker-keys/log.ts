// The log on disk: where it lies, when it rolls, what is kept, what is compacted. Most are the
// defaults of a topic's setting.

import { COMPRESSION_TYPES } from '../compression-types.ts'
import { boolean, type ConfigKey, double, int, LONG_MAX, list, long, text } from '../key.ts'
import { atLeast, between, betweenOr, oneOf } from '../validity.ts'

const cluster = { update: 'cluster-wide' } as const
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

export const LOG_KEYS: readonly ConfigKey[] = [
  list('log.dirs', null, 'The directories of the logs.', { synonyms: ['log.dir'] }),
  list('log.dir', ['/tmp/kafka-logs'], 'The directory of the logs where log.dirs is not set.'),
  list('cordoned.log.dirs', [], 'Directories that get no new partitions.', {
    update: 'per-broker',
  }),
  long(
    'log.dir.failure.timeout.ms',
    30_000,
    'A broker that cannot tell the controller of a failed directory stops after this long.',
    { valid: atLeast(1) },
  ),
  int('log.segment.bytes', 1_073_741_824, 'Default of segment.bytes.', {
    ...cluster,
    valid: atLeast(1_048_576),
  }),
  long('log.roll.ms', null, 'Default of segment.ms.', {
    ...cluster,
    synonyms: [{ name: 'log.roll.hours', scale: HOUR_MS }],
  }),
  int('log.roll.hours', 168, 'As log.roll.ms, in hours.', { valid: atLeast(1) }),
  long('log.roll.jitter.ms', null, 'Default of segment.jitter.ms.', {
    ...cluster,
    synonyms: [{ name: 'log.roll.jitter.hours', scale: HOUR_MS }],
  }),
  int('log.roll.jitter.hours', 0, 'As log.roll.jitter.ms, in hours.', { valid: atLeast(0) }),
  long('log.retention.ms', null, 'Default of retention.ms.', {
    ...cluster,
    synonyms: [
      { name: 'log.retention.minutes', scale: MINUTE_MS },
      { name: 'log.retention.hours', scale: HOUR_MS },
    ],
  }),
  int('log.retention.minutes', null, 'As log.retention.ms, in minutes.'),
  int('log.retention.hours', 168, 'As log.retention.ms, in hours.'),
  long('log.retention.bytes', -1, 'Default of retention.bytes.', cluster),
  long(
    'log.retention.check.interval.ms',
    300_000,
    'How often segments are looked at for deletion.',
    { valid: atLeast(1) },
  ),
  long('log.local.retention.ms', -2, 'Default of local.retention.ms.', {
    ...cluster,
    valid: atLeast(-2),
  }),
  long('log.local.retention.bytes', -2, 'Default of local.retention.bytes.', {
    ...cluster,
    valid: atLeast(-2),
  }),
  list('log.cleanup.policy', ['delete'], 'Default of cleanup.policy.', {
    ...cluster,
    valid: oneOf('compact', 'delete'),
  }),
  boolean('log.cleaner.enable', true, 'Whether compaction runs; compacted topics need it.'),
  int('log.cleaner.threads', 1, 'Threads that compact; here one actor does it.', {
    ...cluster,
    valid: atLeast(0),
  }),
  double(
    'log.cleaner.io.max.bytes.per.second',
    1.7976931348623157e308,
    'How fast compaction may read and write.',
    cluster,
  ),
  long(
    'log.cleaner.dedupe.buffer.size',
    134_217_728,
    'Memory for the newest offset of each key while compacting.',
    cluster,
  ),
  int('log.cleaner.io.buffer.size', 524_288, 'Memory for reading and writing while compacting.', {
    ...cluster,
    valid: atLeast(0),
  }),
  double(
    'log.cleaner.io.buffer.load.factor',
    0.9,
    'How full the memory for keys may get.',
    cluster,
  ),
  long('log.cleaner.backoff.ms', 15_000, 'How long compaction rests when nothing needs it.', {
    ...cluster,
    valid: atLeast(0),
  }),
  double('log.cleaner.min.cleanable.ratio', 0.5, 'Default of min.cleanable.dirty.ratio.', {
    ...cluster,
    valid: between(0, 1),
  }),
  long('log.cleaner.delete.retention.ms', 86_400_000, 'Default of delete.retention.ms.', {
    ...cluster,
    valid: atLeast(0),
  }),
  long('log.cleaner.min.compaction.lag.ms', 0, 'Default of min.compaction.lag.ms.', {
    ...cluster,
    valid: atLeast(0),
  }),
  long('log.cleaner.max.compaction.lag.ms', LONG_MAX, 'Default of max.compaction.lag.ms.', {
    ...cluster,
    valid: atLeast(1),
  }),
  int('log.index.size.max.bytes', 10_485_760, 'Default of segment.index.bytes.', {
    ...cluster,
    valid: atLeast(4),
  }),
  int('log.index.interval.bytes', 4096, 'Default of index.interval.bytes.', {
    ...cluster,
    valid: atLeast(0),
  }),
  long('log.segment.delete.delay.ms', 60_000, 'Default of file.delete.delay.ms.', {
    ...cluster,
    valid: atLeast(0),
  }),
  long('log.flush.interval.messages', LONG_MAX, 'Default of flush.messages.', {
    ...cluster,
    valid: atLeast(1),
  }),
  long('log.flush.interval.ms', null, 'Default of flush.ms.', {
    ...cluster,
    synonyms: ['log.flush.scheduler.interval.ms'],
  }),
  long('log.flush.scheduler.interval.ms', LONG_MAX, 'How often logs are looked at for flushing.'),
  int(
    'log.flush.offset.checkpoint.interval.ms',
    60_000,
    'How often the recovery points are written.',
    { valid: atLeast(0) },
  ),
  int(
    'log.flush.start.offset.checkpoint.interval.ms',
    60_000,
    'How often the log start offsets are written.',
    { valid: atLeast(0) },
  ),
  boolean('log.preallocate', false, 'Default of preallocate.', cluster),
  text('log.message.timestamp.type', 'CreateTime', 'Default of message.timestamp.type.', {
    ...cluster,
    valid: oneOf('CreateTime', 'LogAppendTime'),
  }),
  long(
    'log.message.timestamp.before.max.ms',
    LONG_MAX,
    'Default of message.timestamp.before.max.ms.',
    { ...cluster, valid: atLeast(0) },
  ),
  long(
    'log.message.timestamp.after.max.ms',
    3_600_000,
    'Default of message.timestamp.after.max.ms.',
    { ...cluster, valid: atLeast(0) },
  ),
  long(
    'log.initial.task.delay.ms',
    30_000,
    'How long after the start retention and the like begin.',
    { valid: atLeast(0), internal: true },
  ),
  int(
    'num.recovery.threads.per.data.dir',
    2,
    'Threads that load logs at the start; here a broker has one thread of its own.',
    { ...cluster, valid: atLeast(1) },
  ),
  int('message.max.bytes', 1_048_588, 'Default of max.message.bytes.', {
    ...cluster,
    valid: atLeast(0),
  }),
  text('compression.type', 'producer', 'Default of the topics’ compression.type.', {
    ...cluster,
    valid: oneOf(...COMPRESSION_TYPES),
  }),
  int('compression.gzip.level', -1, 'Default of the topics’ compression.gzip.level.', {
    ...cluster,
    valid: betweenOr(1, 9, -1),
  }),
  int('compression.lz4.level', 9, 'Default of the topics’ compression.lz4.level.', {
    ...cluster,
    valid: between(1, 17),
  }),
  int('compression.zstd.level', 3, 'Default of the topics’ compression.zstd.level.', {
    ...cluster,
    valid: between(-131_072, 22),
  }),
]
