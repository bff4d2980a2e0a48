// Every setting of a topic that Kafka 4.3 has, with the broker setting that gives its default.
// Names, defaults and ranges are Kafka's; tools print all of them.
import { Catalogue } from './catalogue.ts'
import { COMPRESSION_TYPES } from './compression-types.ts'
import {
  boolean,
  type ConfigSynonym,
  double,
  int,
  type KeyOptions,
  LONG_MAX,
  list,
  long,
  text,
} from './key.ts'
import { atLeast, between, betweenOr, oneOf, throttledReplicas } from './validity.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const minutes = (name: string): ConfigSynonym => ({ name, scale: MINUTE_MS })
const hours = (name: string): ConfigSynonym => ({ name, scale: HOUR_MS })
const from = (...synonyms: (string | ConfigSynonym)[]): KeyOptions => ({
  update: 'cluster-wide',
  synonyms,
})
const own = { update: 'cluster-wide' } as const

/** All settings of topics. */
export const TOPIC_KEYS: Catalogue = new Catalogue('topic', [
  list(
    'cleanup.policy',
    ['delete'],
    'What happens to old records: delete whole segments after the retention, compact to the newest record of each key, both, or (empty) neither.',
    { ...from('log.cleanup.policy'), valid: oneOf('compact', 'delete') },
  ),
  text(
    'compression.type',
    'producer',
    'The codec of batches on disk; producer keeps what the producer chose.',
    { ...from('compression.type'), valid: oneOf(...COMPRESSION_TYPES) },
  ),
  int(
    'compression.gzip.level',
    -1,
    'Level when compression.type is gzip; -1 is the codec’s default.',
    { ...from('compression.gzip.level'), valid: betweenOr(1, 9, -1) },
  ),
  int('compression.lz4.level', 9, 'Level when compression.type is lz4.', {
    ...from('compression.lz4.level'),
    valid: between(1, 17),
  }),
  int('compression.zstd.level', 3, 'Level when compression.type is zstd.', {
    ...from('compression.zstd.level'),
    valid: between(-131_072, 22),
  }),
  long(
    'delete.retention.ms',
    86_400_000,
    'How long a compacted topic keeps the tombstone of a deleted key.',
    { ...from('log.cleaner.delete.retention.ms'), valid: atLeast(0) },
  ),
  long(
    'file.delete.delay.ms',
    60_000,
    'How long the files of a removed segment stay, for readers still in them.',
    { ...from('log.segment.delete.delay.ms'), valid: atLeast(0) },
  ),
  long(
    'flush.messages',
    LONG_MAX,
    'Force the log to disk after this many records; replication is the usual safety.',
    { ...from('log.flush.interval.messages'), valid: atLeast(1) },
  ),
  long('flush.ms', LONG_MAX, 'Force the log to disk after this long.', {
    ...from('log.flush.interval.ms'),
    valid: atLeast(0),
  }),
  list(
    'follower.replication.throttled.replicas',
    [],
    'Replicas whose fetching counts against the follower’s replication quota: partition:broker pairs, or *.',
    { ...own, valid: throttledReplicas },
  ),
  int('index.interval.bytes', 4096, 'Bytes of log between two entries of the offset index.', {
    ...from('log.index.interval.bytes'),
    valid: atLeast(0),
  }),
  int('internal.segment.bytes', null, 'As segment.bytes without its lower bound, for tests.', {
    ...own,
    internal: true,
  }),
  list(
    'leader.replication.throttled.replicas',
    [],
    'Replicas whose fetches count against the leader’s replication quota: partition:broker pairs, or *.',
    { ...own, valid: throttledReplicas },
  ),
  long(
    'local.retention.bytes',
    -2,
    'With tiered storage: bytes kept locally; -2 means retention.bytes.',
    { ...from('log.local.retention.bytes'), valid: atLeast(-2) },
  ),
  long(
    'local.retention.ms',
    -2,
    'With tiered storage: how long segments stay local; -2 means retention.ms.',
    { ...from('log.local.retention.ms'), valid: atLeast(-2) },
  ),
  long(
    'max.compaction.lag.ms',
    LONG_MAX,
    'A record of a compacted topic is compacted at the latest after this long.',
    { ...from('log.cleaner.max.compaction.lag.ms'), valid: atLeast(1) },
  ),
  int(
    'max.message.bytes',
    1_048_588,
    'The largest record batch that is accepted, as it comes (compressed).',
    { ...from('message.max.bytes'), valid: atLeast(0) },
  ),
  long(
    'message.timestamp.after.max.ms',
    3_600_000,
    'How far a record’s timestamp may lie in the future.',
    { ...from('log.message.timestamp.after.max.ms'), valid: atLeast(0) },
  ),
  long(
    'message.timestamp.before.max.ms',
    LONG_MAX,
    'How far a record’s timestamp may lie in the past.',
    { ...from('log.message.timestamp.before.max.ms'), valid: atLeast(0) },
  ),
  text(
    'message.timestamp.type',
    'CreateTime',
    'Whose clock dates a record: the producer’s (CreateTime) or the leader’s at the append (LogAppendTime).',
    { ...from('log.message.timestamp.type'), valid: oneOf('CreateTime', 'LogAppendTime') },
  ),
  double(
    'min.cleanable.dirty.ratio',
    0.5,
    'A log is compacted when this share of it is not yet compacted.',
    { ...from('log.cleaner.min.cleanable.ratio'), valid: between(0, 1) },
  ),
  long('min.compaction.lag.ms', 0, 'A record stays uncompacted at least this long.', {
    ...from('log.cleaner.min.compaction.lag.ms'),
    valid: atLeast(0),
  }),
  int(
    'min.insync.replicas',
    1,
    'With acks=all a write needs this many in-sync replicas, or it is refused.',
    { ...from('min.insync.replicas'), valid: atLeast(1) },
  ),
  boolean(
    'preallocate',
    false,
    'Reserve a segment’s space when it is created.',
    from('log.preallocate'),
  ),
  boolean('remote.log.copy.disable', false, 'With tiered storage: copy no more segments.', own),
  boolean(
    'remote.log.delete.on.disable',
    false,
    'With tiered storage: delete the remote segments when it is switched off.',
    own,
  ),
  boolean('remote.storage.enable', false, 'Tiered storage; not available here.', own),
  long(
    'retention.bytes',
    -1,
    'Bytes a partition keeps before its oldest segments are deleted; -1: no bound.',
    from('log.retention.bytes'),
  ),
  long(
    'retention.ms',
    604_800_000,
    'How long a segment is kept when the policy is delete; -1: for ever.',
    {
      ...from('log.retention.ms', minutes('log.retention.minutes'), hours('log.retention.hours')),
      valid: atLeast(-1),
    },
  ),
  int(
    'segment.bytes',
    1_073_741_824,
    'Size at which a new segment file begins; retention works on whole segments.',
    { ...from('log.segment.bytes'), valid: atLeast(1_048_576) },
  ),
  int('segment.index.bytes', 10_485_760, 'The largest offset index of a segment.', {
    ...from('log.index.size.max.bytes'),
    valid: atLeast(4),
  }),
  long(
    'segment.jitter.ms',
    0,
    'At most how much earlier a segment rolls, drawn at random, so that not all roll at once.',
    { ...from('log.roll.jitter.ms', hours('log.roll.jitter.hours')), valid: atLeast(0) },
  ),
  long(
    'segment.ms',
    604_800_000,
    'A new segment begins after this long even if the last is not full.',
    { ...from('log.roll.ms', hours('log.roll.hours')), valid: atLeast(1) },
  ),
  boolean(
    'unclean.leader.election.enable',
    false,
    'Whether a replica out of sync may lead when no other is left; acknowledged records may then be lost.',
    from('unclean.leader.election.enable'),
  ),
])
