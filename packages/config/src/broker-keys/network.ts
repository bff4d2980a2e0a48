// Listeners, sockets, connections, request queues.
import { type ConfigKey, INT_MAX, int, list, long, text } from '../key.ts'
import { atLeast, oneOf } from '../validity.ts'

const broker = { update: 'per-broker' } as const
const cluster = { update: 'cluster-wide' } as const

export const NETWORK_KEYS: readonly ConfigKey[] = [
  list(
    'listeners',
    ['PLAINTEXT://:9092'],
    'Where the broker listens: NAME://host:port, several with commas; port 0 takes a free one.',
    broker,
  ),
  list(
    'advertised.listeners',
    null,
    'The addresses that clients are told, if not those of listeners.',
    { synonyms: ['listeners'] },
  ),
  text(
    'listener.security.protocol.map',
    'SASL_SSL:SASL_SSL,PLAINTEXT:PLAINTEXT,SSL:SSL,SASL_PLAINTEXT:SASL_PLAINTEXT',
    'The security protocol of each listener name.',
    broker,
  ),
  text('inter.broker.listener.name', null, 'The listener over which brokers talk to each other.'),
  text(
    'security.inter.broker.protocol',
    'PLAINTEXT',
    'The protocol between brokers where no listener is named for it.',
    { valid: oneOf('PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL') },
  ),
  list(
    'early.start.listeners',
    null,
    'Listeners that open before the broker is ready to authorize.',
  ),
  int('socket.listen.backlog.size', 50, 'Connections that may wait to be accepted.', {
    valid: atLeast(1),
  }),
  int(
    'socket.send.buffer.bytes',
    102_400,
    'The kernel’s send buffer of a connection; -1: the kernel’s default.',
  ),
  int(
    'socket.receive.buffer.bytes',
    102_400,
    'The kernel’s receive buffer of a connection; -1: the kernel’s default.',
  ),
  int(
    'socket.request.max.bytes',
    104_857_600,
    'The largest request; a longer one closes the connection.',
    { valid: atLeast(1) },
  ),
  long(
    'socket.connection.setup.timeout.ms',
    10_000,
    'How long a connection to another broker may take to be set up.',
  ),
  long(
    'socket.connection.setup.timeout.max.ms',
    30_000,
    'The longest that setting up a connection may take after several failures.',
  ),
  int('max.connections', INT_MAX, 'Connections that a broker accepts at a time.', {
    ...cluster,
    valid: atLeast(0),
  }),
  int('max.connections.per.ip', INT_MAX, 'Connections from one address at a time.', {
    ...cluster,
    valid: atLeast(0),
  }),
  text(
    'max.connections.per.ip.overrides',
    '',
    'Other limits for some addresses: host:count, several with commas.',
    cluster,
  ),
  int('max.connection.creation.rate', INT_MAX, 'New connections a second.', {
    ...cluster,
    valid: atLeast(0),
  }),
  long(
    'connections.max.idle.ms',
    600_000,
    'A connection without requests for this long is closed.',
  ),
  long(
    'connections.max.reauth.ms',
    0,
    'An authenticated connection must authenticate again after this long; 0: never.',
  ),
  int(
    'connection.failed.authentication.delay.ms',
    100,
    'How long a failed authentication waits before its connection is closed.',
    { valid: atLeast(0) },
  ),
  int(
    'queued.max.requests',
    500,
    'Requests that may wait in a broker before its connections are read no further.',
    { valid: atLeast(1) },
  ),
  long('queued.max.request.bytes', -1, 'Bytes of requests that may wait; -1: no bound.'),
  int('request.timeout.ms', 30_000, 'How long a broker waits for the answer of another.'),
  int(
    'num.network.threads',
    3,
    'Threads that read and write sockets; here a broker has one thread of its own.',
    { ...cluster, valid: atLeast(1) },
  ),
  int(
    'num.io.threads',
    8,
    'Threads that work on requests; here a broker has one thread of its own.',
    { ...cluster, valid: atLeast(1) },
  ),
  int('background.threads', 10, 'Threads for background work; here actors do it.', {
    ...cluster,
    valid: atLeast(1),
  }),
  int('fetch.max.bytes', 57_671_680, 'The most that one fetch is answered with.', {
    valid: atLeast(1024),
  }),
  int(
    'max.incremental.fetch.session.cache.slots',
    1000,
    'Fetch sessions that a broker remembers (KIP-227).',
    { valid: atLeast(0) },
  ),
  int(
    'max.request.partition.size.limit',
    2000,
    'Partitions that one DescribeTopicPartitions answers.',
    { valid: atLeast(1) },
  ),
]
