// Settings of a single group (kafka-configs --entity-type groups), and of client metrics
// subscriptions. A group setting's default is the broker's `group.` setting of the same name.
import { Catalogue } from './catalogue.ts'
import { boolean, int, type KeyOptions, list, text } from './key.ts'
import { atLeast, offsetReset, oneOf } from './validity.ts'

const from = (name: string): KeyOptions => ({ update: 'cluster-wide', synonyms: [name] })
const own = { update: 'cluster-wide' } as const

/** All settings of groups. */
export const GROUP_KEYS: Catalogue = new Catalogue('group', [
  int(
    'consumer.assignment.interval.ms',
    1000,
    'At least this long lies between two assignments of a consumer group.',
    { ...from('group.consumer.assignment.interval.ms'), valid: atLeast(0) },
  ),
  int(
    'consumer.heartbeat.interval.ms',
    5000,
    'How often a member of a consumer group must be heard.',
    { ...from('group.consumer.heartbeat.interval.ms'), valid: atLeast(1) },
  ),
  int(
    'consumer.session.timeout.ms',
    45_000,
    'A silent member of a consumer group is removed after this long.',
    { ...from('group.consumer.session.timeout.ms'), valid: atLeast(1) },
  ),
  int(
    'share.assignment.interval.ms',
    1000,
    'At least this long lies between two assignments of a share group.',
    { ...from('group.share.assignment.interval.ms'), valid: atLeast(0) },
  ),
  text(
    'share.auto.offset.reset',
    'latest',
    'Where a share group without a position begins: latest, earliest, or a duration back from now.',
    { ...own, valid: offsetReset },
  ),
  int('share.delivery.count.limit', 5, 'How often a record is delivered before it is given up.', {
    ...from('group.share.delivery.count.limit'),
    valid: atLeast(2),
  }),
  int('share.heartbeat.interval.ms', 5000, 'How often a member of a share group must be heard.', {
    ...from('group.share.heartbeat.interval.ms'),
    valid: atLeast(1),
  }),
  text(
    'share.isolation.level',
    'read_uncommitted',
    'Whether a share group sees records of open and aborted transactions.',
    { ...own, valid: oneOf('read_committed', 'read_uncommitted') },
  ),
  int(
    'share.partition.max.record.locks',
    2000,
    'Records of one partition that may be in delivery at a time.',
    { ...from('group.share.partition.max.record.locks'), valid: atLeast(100) },
  ),
  int(
    'share.record.lock.duration.ms',
    30_000,
    'A delivered record is offered again when it is not acknowledged for this long.',
    { ...from('group.share.record.lock.duration.ms'), valid: atLeast(1000) },
  ),
  boolean(
    'share.renew.acknowledge.enable',
    true,
    'Whether a member may renew the lock of a record it still works on.',
    own,
  ),
  int(
    'share.session.timeout.ms',
    45_000,
    'A silent member of a share group is removed after this long.',
    { ...from('group.share.session.timeout.ms'), valid: atLeast(1) },
  ),
  int(
    'streams.assignment.interval.ms',
    1000,
    'At least this long lies between two assignments of a streams group.',
    { ...from('group.streams.assignment.interval.ms'), valid: atLeast(0) },
  ),
  int(
    'streams.heartbeat.interval.ms',
    5000,
    'How often a member of a streams group must be heard.',
    { ...from('group.streams.heartbeat.interval.ms'), valid: atLeast(1) },
  ),
  int(
    'streams.initial.rebalance.delay.ms',
    3000,
    'How long a new streams group waits for more members.',
    { ...from('group.streams.initial.rebalance.delay.ms'), valid: atLeast(0) },
  ),
  int('streams.num.standby.replicas', 0, 'Standby tasks kept for each active one.', {
    ...from('group.streams.num.standby.replicas'),
    valid: atLeast(0),
  }),
  int(
    'streams.session.timeout.ms',
    45_000,
    'A silent member of a streams group is removed after this long.',
    { ...from('group.streams.session.timeout.ms'), valid: atLeast(1) },
  ),
])

/** All settings of a client metrics subscription (KIP-714). */
export const CLIENT_METRICS_KEYS: Catalogue = new Catalogue('client metrics', [
  int('interval.ms', 300_000, 'How often matching clients push their metrics.', own),
  list(
    'match',
    [],
    'Which clients push: conditions on client id, address, software, as name=pattern.',
    own,
  ),
  list('metrics', [], 'Which metrics: names or prefixes; * for all.', own),
])
