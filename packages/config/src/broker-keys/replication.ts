// Topics' defaults at creation, replication between brokers, leader elections.
import { boolean, type ConfigKey, int, javaClass, long, text } from '../key.ts'
import { atLeast } from '../validity.ts'

const cluster = { update: 'cluster-wide' } as const

export const REPLICATION_KEYS: readonly ConfigKey[] = [
  int('num.partitions', 1, 'Partitions of a topic that is created without a count.', {
    valid: atLeast(1),
  }),
  int('default.replication.factor', 1, 'Replicas of a topic that is created without a count.'),
  boolean('auto.create.topics.enable', true, 'Whether asking for an unknown topic creates it.'),
  boolean('delete.topic.enable', true, 'Whether topics may be deleted.'),
  javaClass(
    'create.topic.policy.class.name',
    null,
    'A Java policy for new topics; not available here.',
  ),
  javaClass(
    'alter.config.policy.class.name',
    null,
    'A Java policy for changed settings; not available here.',
  ),
  int('min.insync.replicas', 1, 'Default of the topics’ min.insync.replicas.', {
    ...cluster,
    valid: atLeast(1),
  }),
  boolean(
    'unclean.leader.election.enable',
    false,
    'Default of the topics’ unclean.leader.election.enable.',
    cluster,
  ),
  long(
    'unclean.leader.election.interval.ms',
    300_000,
    'How often partitions without a leader are looked at for an unclean election.',
    { valid: atLeast(1), internal: true },
  ),
  long(
    'replica.lag.time.max.ms',
    30_000,
    'A follower that has not caught up for this long leaves the in-sync replicas.',
  ),
  int(
    'replica.socket.timeout.ms',
    30_000,
    'How long a fetch to another broker may take, beyond its own wait.',
  ),
  int(
    'replica.socket.receive.buffer.bytes',
    65_536,
    'The kernel’s receive buffer of a connection between brokers.',
  ),
  int(
    'replica.fetch.max.bytes',
    1_048_576,
    'Bytes a follower asks for in each partition; a larger batch still comes.',
    { valid: atLeast(0) },
  ),
  int('replica.fetch.wait.max.ms', 500, 'How long a follower’s fetch may wait at the leader.'),
  int('replica.fetch.min.bytes', 1, 'Bytes for which a follower’s fetch waits.'),
  int('replica.fetch.response.max.bytes', 10_485_760, 'Bytes a follower asks for in one fetch.', {
    valid: atLeast(0),
  }),
  int('replica.fetch.backoff.ms', 1000, 'How long a partition rests after its fetch failed.', {
    valid: atLeast(0),
  }),
  int('num.replica.fetchers', 1, 'Fetchers for each source broker; here one actor for each.', {
    ...cluster,
    valid: atLeast(1),
  }),
  int(
    'num.replica.alter.log.dirs.threads',
    null,
    'Threads that move replicas between directories.',
  ),
  long(
    'replica.high.watermark.checkpoint.interval.ms',
    5000,
    'How often the high watermarks are written.',
  ),
  text(
    'replica.selector.class',
    null,
    'Which replica a consumer may read from (KIP-392): the rack-aware one, or only the leader.',
  ),
  boolean(
    'follower.fetch.last.tiered.offset.enable',
    false,
    'With tiered storage: where an empty follower begins.',
    cluster,
  ),
  boolean(
    'auto.leader.rebalance.enable',
    true,
    'Whether leadership goes back to preferred replicas by itself.',
  ),
  long('leader.imbalance.check.interval.seconds', 300, 'How often that is looked at.', {
    valid: atLeast(1),
  }),
  int(
    'fetch.purgatory.purge.interval.requests',
    1000,
    'How many finished waits of fetches may stay before they are swept; not needed here.',
  ),
  int(
    'producer.purgatory.purge.interval.requests',
    1000,
    'How many finished waits of produces may stay before they are swept; not needed here.',
  ),
  int(
    'delete.records.purgatory.purge.interval.requests',
    1,
    'How many finished waits of record deletions may stay before they are swept; not needed here.',
  ),
  int(
    'share.fetch.purgatory.purge.interval.requests',
    1000,
    'How many finished waits of share fetches may stay before they are swept; not needed here.',
  ),
  int('replication.quota.window.num', 11, 'Samples that the replication quotas remember.', {
    valid: atLeast(1),
  }),
  int('replication.quota.window.size.seconds', 1, 'Length of such a sample.', {
    valid: atLeast(1),
  }),
  int(
    'alter.log.dirs.replication.quota.window.num',
    11,
    'Samples that the quota for moves between directories remembers.',
    { valid: atLeast(1) },
  ),
  int('alter.log.dirs.replication.quota.window.size.seconds', 1, 'Length of such a sample.', {
    valid: atLeast(1),
  }),
]
