// Who the broker is, the controllers' quorum, the metadata log, registration and heartbeats.
import { boolean, type ConfigKey, int, LONG_MAX, list, long, text } from '../key.ts'
import { atLeast, oneOf } from '../validity.ts'

export const QUORUM_KEYS: readonly ConfigKey[] = [
  int('node.id', null, 'The broker’s number in the cluster.', {
    valid: atLeast(0),
    synonyms: ['broker.id'],
  }),
  int('broker.id', -1, 'The older name of node.id.'),
  text('broker.rack', null, 'The rack the broker stands in: replicas spread over racks.'),
  list('process.roles', null, 'What the process is: broker, controller, or both.', {
    valid: oneOf('broker', 'controller'),
  }),
  list('controller.listener.names', null, 'The listeners of the controllers.'),
  list(
    'controller.quorum.voters',
    [],
    'The fixed set of controllers: id@host:port, several with commas.',
  ),
  list(
    'controller.quorum.bootstrap.servers',
    [],
    'Where to ask for the controllers of a quorum that can change.',
  ),
  boolean(
    'controller.quorum.auto.join.enable',
    false,
    'Whether a new controller joins the voters by itself.',
  ),
  int('controller.quorum.election.timeout.ms', 1000, 'How long a candidate waits for votes.', {
    valid: atLeast(0),
  }),
  int(
    'controller.quorum.fetch.timeout.ms',
    2000,
    'A voter that cannot fetch for this long stands for election.',
    { valid: atLeast(0) },
  ),
  int(
    'controller.quorum.election.backoff.max.ms',
    1000,
    'The longest pause between two elections of a voter.',
    { valid: atLeast(0) },
  ),
  int(
    'controller.quorum.append.linger.ms',
    25,
    'How long the active controller collects records before it writes.',
    { valid: atLeast(0) },
  ),
  int(
    'controller.quorum.request.timeout.ms',
    2000,
    'How long a controller waits for the answer of another.',
    { valid: atLeast(0) },
  ),
  int(
    'controller.quorum.retry.backoff.ms',
    20,
    'How long a failed request between controllers rests.',
    { valid: atLeast(0) },
  ),
  int(
    'controller.quorum.fetch.max.bytes',
    1_048_576,
    'Bytes asked for in one fetch of the metadata log.',
    { valid: atLeast(1) },
  ),
  int(
    'controller.quorum.fetch.snapshot.max.bytes',
    1_048_576,
    'Bytes asked for in one fetch of a snapshot.',
    { valid: atLeast(1) },
  ),
  int(
    'controller.socket.timeout.ms',
    30_000,
    'How long a request from a broker to the controller may take.',
  ),
  int(
    'controller.quota.window.num',
    11,
    'Samples that the quotas for changes to topics remember.',
    { valid: atLeast(1) },
  ),
  int('controller.quota.window.size.seconds', 1, 'Length of such a sample.', { valid: atLeast(1) }),
  long(
    'controller.performance.always.log.threshold.ms',
    2000,
    'Controller work that takes longer is logged.',
    { valid: atLeast(0), internal: true },
  ),
  long(
    'controller.performance.sample.period.ms',
    60_000,
    'How often the slowest controller work is logged.',
    { valid: atLeast(100), internal: true },
  ),
  text(
    'metadata.log.dir',
    null,
    'The directory of the metadata log, if not the first of log.dirs.',
  ),
  int(
    'metadata.log.segment.bytes',
    1_073_741_824,
    'Size at which a segment of the metadata log rolls.',
    { valid: atLeast(8_388_608) },
  ),
  long('metadata.log.segment.ms', 604_800_000, 'Age at which a segment of the metadata log rolls.'),
  long(
    'metadata.log.max.record.bytes.between.snapshots',
    20_971_520,
    'Bytes of metadata records after which a snapshot is made.',
    { valid: atLeast(1) },
  ),
  long(
    'metadata.log.max.snapshot.interval.ms',
    3_600_000,
    'Time after which a snapshot is made if there is news; 0: never for this reason.',
    { valid: atLeast(0) },
  ),
  long('metadata.max.retention.bytes', 104_857_600, 'Bytes of metadata log and snapshots kept.'),
  long('metadata.max.retention.ms', 604_800_000, 'How long metadata log and snapshots are kept.'),
  int(
    'metadata.max.idle.interval.ms',
    500,
    'How often an idle active controller writes a no-op record; 0: never.',
    { valid: atLeast(0) },
  ),
  int('broker.heartbeat.interval.ms', 2000, 'How often a broker reports to the controller.'),
  int('broker.session.timeout.ms', 9000, 'A broker not heard for this long is fenced.'),
  int(
    'initial.broker.registration.timeout.ms',
    60_000,
    'A broker that cannot register for this long at its start gives up.',
  ),
  boolean(
    'controlled.shutdown.enable',
    true,
    'Whether a stopping broker hands its leaderships over first.',
  ),
  long(
    'server.max.startup.time.ms',
    LONG_MAX,
    'A broker that is not up after this long gives up.',
    { valid: atLeast(0), internal: true },
  ),
  boolean('unstable.api.versions.enable', false, 'Whether unfinished API versions are offered.', {
    internal: true,
  }),
  boolean(
    'unstable.feature.versions.enable',
    false,
    'Whether unfinished feature levels are offered.',
    { internal: true },
  ),
]
