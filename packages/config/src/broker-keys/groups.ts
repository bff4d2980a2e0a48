// Offsets, classic, consumer and streams groups.
import { type ConfigKey, INT_MAX, int, list, long, short, text } from '../key.ts'
import { atLeast, oneOf, oneOfAnyCase } from '../validity.ts'

const cluster = { update: 'cluster-wide' } as const
const positive = { valid: atLeast(1) } as const
const natural = { valid: atLeast(0) } as const

export const GROUP_COORDINATOR_KEYS: readonly ConfigKey[] = [
  int(
    'offsets.topic.num.partitions',
    50,
    'Partitions of __consumer_offsets; fixed once it exists.',
    positive,
  ),
  short('offsets.topic.replication.factor', 3, 'Replicas of __consumer_offsets.', positive),
  int('offsets.topic.segment.bytes', 104_857_600, 'Segment size of __consumer_offsets.', positive),
  int(
    'offsets.topic.compression.codec',
    0,
    'Codec of the offsets’ batches: 0 none, 1 gzip, 2 snappy, 3 lz4, 4 zstd.',
  ),
  int(
    'offsets.load.buffer.size',
    5_242_880,
    'Bytes read at a time while a coordinator loads.',
    positive,
  ),
  int(
    'offsets.retention.minutes',
    10_080,
    'How long the offsets of a group without members are kept.',
    positive,
  ),
  long(
    'offsets.retention.check.interval.ms',
    600_000,
    'How often expired offsets are looked for.',
    positive,
  ),
  int('offsets.commit.timeout.ms', 5000, 'How long a commit may wait for its replicas.', positive),
  int('offset.metadata.max.bytes', 4096, 'The longest text beside a committed offset.'),
  int('group.min.session.timeout.ms', 6000, 'The shortest session timeout of a classic member.'),
  int(
    'group.max.session.timeout.ms',
    1_800_000,
    'The longest session timeout of a classic member.',
  ),
  int(
    'group.initial.rebalance.delay.ms',
    3000,
    'How long a new classic group waits for more members.',
  ),
  int('group.max.size', INT_MAX, 'Members of a classic group.', positive),
  list(
    'group.coordinator.rebalance.protocols',
    ['classic', 'consumer', 'streams'],
    'Protocols offered; the feature levels have the last word.',
    { valid: oneOf('consumer', 'classic', 'share', 'streams') },
  ),
  int(
    'group.coordinator.threads',
    4,
    'Threads of the coordinator; here one actor for each partition of __consumer_offsets.',
    positive,
  ),
  int(
    'group.coordinator.background.threads',
    2,
    'Threads for the coordinator’s slow work; here actors do it.',
    positive,
  ),
  int(
    'group.coordinator.append.linger.ms',
    -1,
    'How long a coordinator collects records before it writes; -1: as long as it is busy.',
    { valid: atLeast(-1) },
  ),
  int(
    'group.coordinator.cached.buffer.max.bytes',
    1_048_588,
    'The largest write buffer that a coordinator keeps.',
    { ...cluster, valid: atLeast(524_288) },
  ),
  int(
    'group.consumer.session.timeout.ms',
    45_000,
    'Default of consumer.session.timeout.ms.',
    positive,
  ),
  int(
    'group.consumer.min.session.timeout.ms',
    45_000,
    'The least a group may set it to.',
    positive,
  ),
  int('group.consumer.max.session.timeout.ms', 60_000, 'The most a group may set it to.', positive),
  int(
    'group.consumer.heartbeat.interval.ms',
    5000,
    'Default of consumer.heartbeat.interval.ms.',
    positive,
  ),
  int(
    'group.consumer.min.heartbeat.interval.ms',
    5000,
    'The least a group may set it to.',
    positive,
  ),
  int(
    'group.consumer.max.heartbeat.interval.ms',
    15_000,
    'The most a group may set it to.',
    positive,
  ),
  int(
    'group.consumer.assignment.interval.ms',
    1000,
    'Default of consumer.assignment.interval.ms.',
    { ...cluster, ...natural },
  ),
  int('group.consumer.min.assignment.interval.ms', 0, 'The least a group may set it to.', natural),
  int(
    'group.consumer.max.assignment.interval.ms',
    15_000,
    'The most a group may set it to.',
    natural,
  ),
  int('group.consumer.max.size', INT_MAX, 'Members of a consumer group.', positive),
  list(
    'group.consumer.assignors',
    ['uniform', 'range'],
    'Assignors on the server’s side; the first is the default.',
  ),
  text(
    'group.consumer.migration.policy',
    'bidirectional',
    'Whether a living group may change between the classic and the consumer protocol.',
    { valid: oneOfAnyCase('DISABLED', 'DOWNGRADE', 'UPGRADE', 'BIDIRECTIONAL') },
  ),
  int(
    'group.consumer.regex.refresh.interval.ms',
    600_000,
    'How often subscriptions by regular expression are matched again.',
    { valid: atLeast(10_000), internal: true },
  ),
  int(
    'group.streams.session.timeout.ms',
    45_000,
    'Default of streams.session.timeout.ms.',
    positive,
  ),
  int('group.streams.min.session.timeout.ms', 45_000, 'The least a group may set it to.', positive),
  int('group.streams.max.session.timeout.ms', 60_000, 'The most a group may set it to.', positive),
  int(
    'group.streams.heartbeat.interval.ms',
    5000,
    'Default of streams.heartbeat.interval.ms.',
    positive,
  ),
  int(
    'group.streams.min.heartbeat.interval.ms',
    5000,
    'The least a group may set it to.',
    positive,
  ),
  int(
    'group.streams.max.heartbeat.interval.ms',
    15_000,
    'The most a group may set it to.',
    positive,
  ),
  int('group.streams.assignment.interval.ms', 1000, 'Default of streams.assignment.interval.ms.', {
    ...cluster,
    ...natural,
  }),
  int('group.streams.min.assignment.interval.ms', 0, 'The least a group may set it to.', natural),
  int(
    'group.streams.max.assignment.interval.ms',
    15_000,
    'The most a group may set it to.',
    natural,
  ),
  int(
    'group.streams.initial.rebalance.delay.ms',
    3000,
    'Default of streams.initial.rebalance.delay.ms.',
    natural,
  ),
  int('group.streams.num.standby.replicas', 0, 'Default of streams.num.standby.replicas.', natural),
  int('group.streams.max.standby.replicas', 2, 'The most a group may set it to.', natural),
  int('group.streams.max.size', INT_MAX, 'Members of a streams group.', positive),
]
