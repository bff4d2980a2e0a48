// Share groups (KIP-932) and the state they keep in __share_group_state.
import { type ConfigKey, int, list, short, text } from '../key.ts'
import { atLeast, between } from '../validity.ts'

const cluster = { update: 'cluster-wide' } as const
const positive = { valid: atLeast(1) } as const
const natural = { valid: atLeast(0) } as const

export const SHARE_GROUP_KEYS: readonly ConfigKey[] = [
  int('group.share.session.timeout.ms', 45_000, 'Default of share.session.timeout.ms.', positive),
  int('group.share.min.session.timeout.ms', 45_000, 'The least a group may set it to.', positive),
  int('group.share.max.session.timeout.ms', 60_000, 'The most a group may set it to.', positive),
  int(
    'group.share.heartbeat.interval.ms',
    5000,
    'Default of share.heartbeat.interval.ms.',
    positive,
  ),
  int('group.share.min.heartbeat.interval.ms', 5000, 'The least a group may set it to.', positive),
  int('group.share.max.heartbeat.interval.ms', 15_000, 'The most a group may set it to.', positive),
  int('group.share.assignment.interval.ms', 1000, 'Default of share.assignment.interval.ms.', {
    ...cluster,
    ...natural,
  }),
  int('group.share.min.assignment.interval.ms', 0, 'The least a group may set it to.', natural),
  int('group.share.max.assignment.interval.ms', 15_000, 'The most a group may set it to.', natural),
  int('group.share.delivery.count.limit', 5, 'Default of share.delivery.count.limit.', {
    valid: between(2, 10),
  }),
  int('group.share.min.delivery.count.limit', 2, 'The least a group may set it to.', {
    valid: between(2, 5),
  }),
  int('group.share.max.delivery.count.limit', 10, 'The most a group may set it to.', {
    valid: between(5, 25),
  }),
  int('group.share.record.lock.duration.ms', 30_000, 'Default of share.record.lock.duration.ms.', {
    valid: between(1000, 3_600_000),
  }),
  int('group.share.min.record.lock.duration.ms', 15_000, 'The least a group may set it to.', {
    valid: between(1000, 30_000),
  }),
  int('group.share.max.record.lock.duration.ms', 60_000, 'The most a group may set it to.', {
    valid: between(30_000, 3_600_000),
  }),
  int(
    'group.share.partition.max.record.locks',
    2000,
    'Default of share.partition.max.record.locks.',
    { valid: between(100, 10_000) },
  ),
  int('group.share.min.partition.max.record.locks', 100, 'The least a group may set it to.', {
    valid: between(100, 2000),
  }),
  int('group.share.max.partition.max.record.locks', 4000, 'The most a group may set it to.', {
    valid: between(2000, 10_000),
  }),
  int('group.share.max.size', 200, 'Members of a share group.', { valid: between(1, 1000) }),
  int('group.share.max.share.sessions', 2000, 'Share sessions of a broker.', positive),
  list('group.share.assignors', ['simple'], 'The assignor of share groups.'),
  int(
    'group.share.initialize.retry.interval.ms',
    30_000,
    'How long initializing a share group’s state rests after a failure.',
    { ...positive, internal: true },
  ),
  text(
    'group.share.persister.class.name',
    'org.apache.kafka.server.share.persister.DefaultStatePersister',
    'Where share state is kept; a Java class in Kafka.',
    { internal: true },
  ),
  int(
    'share.coordinator.state.topic.num.partitions',
    50,
    'Partitions of __share_group_state; fixed once it exists.',
    positive,
  ),
  short(
    'share.coordinator.state.topic.replication.factor',
    3,
    'Replicas of __share_group_state.',
    positive,
  ),
  short(
    'share.coordinator.state.topic.min.isr',
    2,
    'In-sync replicas that __share_group_state needs.',
    positive,
  ),
  int(
    'share.coordinator.state.topic.segment.bytes',
    104_857_600,
    'Segment size of __share_group_state.',
    positive,
  ),
  int(
    'share.coordinator.state.topic.compression.codec',
    0,
    'Codec of the share state’s batches, by number.',
  ),
  int(
    'share.coordinator.state.topic.prune.interval.ms',
    300_000,
    'How often old share state is deleted.',
    { ...positive, internal: true },
  ),
  int(
    'share.coordinator.snapshot.update.records.per.snapshot',
    500,
    'Updates of a share partition between two full snapshots.',
    { valid: between(0, 500) },
  ),
  int(
    'share.coordinator.cold.partition.snapshot.interval.ms',
    300_000,
    'How often the state of quiet share partitions is written anew.',
    { ...positive, internal: true },
  ),
  int(
    'share.coordinator.threads',
    1,
    'Threads of the share coordinator; here one actor for each partition of its topic.',
    positive,
  ),
  int(
    'share.coordinator.load.buffer.size',
    5_242_880,
    'Bytes read at a time while a share coordinator loads.',
    positive,
  ),
  int(
    'share.coordinator.write.timeout.ms',
    5000,
    'How long a write of share state may wait for its replicas.',
    positive,
  ),
  int(
    'share.coordinator.append.linger.ms',
    -1,
    'How long a share coordinator collects records before it writes; -1: as long as it is busy.',
    { valid: atLeast(-1) },
  ),
  int(
    'share.coordinator.cached.buffer.max.bytes',
    1_048_588,
    'The largest write buffer that a share coordinator keeps.',
    { ...cluster, valid: atLeast(524_288) },
  ),
]
