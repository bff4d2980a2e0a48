// Security, quotas, metrics, telemetry: what operators set.
import { boolean, type ConfigKey, int, javaClass, list, long, password, text } from '../key.ts'
import { atLeast } from '../validity.ts'

const broker = { update: 'per-broker' } as const
const cluster = { update: 'cluster-wide' } as const
const positive = { valid: atLeast(1) } as const

export const OPERATION_KEYS: readonly ConfigKey[] = [
  text(
    'authorizer.class.name',
    '',
    'Whether access is checked: a class name as in Kafka; empty: everything is allowed.',
  ),
  javaClass(
    'principal.builder.class',
    'org.apache.kafka.common.security.authenticator.DefaultKafkaPrincipalBuilder',
    'How a connection’s principal is made; a Java class in Kafka.',
    broker,
  ),
  list('sasl.enabled.mechanisms', ['GSSAPI'], 'The SASL mechanisms that are offered.', broker),
  text(
    'sasl.mechanism.inter.broker.protocol',
    'GSSAPI',
    'The SASL mechanism between brokers.',
    broker,
  ),
  text('sasl.mechanism.controller.protocol', 'GSSAPI', 'The SASL mechanism to the controllers.'),
  password('sasl.jaas.config', 'Credentials in the form of Java’s login modules.', broker),
  int(
    'sasl.server.max.receive.size',
    524_288,
    'The largest SASL message before authentication is complete.',
  ),
  password(
    'delegation.token.secret.key',
    'The key that delegation tokens are made with; without one there are none.',
  ),
  long(
    'delegation.token.max.lifetime.ms',
    604_800_000,
    'The longest life of a delegation token.',
    positive,
  ),
  long(
    'delegation.token.expiry.time.ms',
    86_400_000,
    'A delegation token must be renewed before this.',
    positive,
  ),
  long(
    'delegation.token.expiry.check.interval.ms',
    3_600_000,
    'How often expired delegation tokens are looked for.',
    positive,
  ),
  int('quota.window.num', 11, 'Samples that client quotas remember.', positive),
  int('quota.window.size.seconds', 1, 'Length of such a sample.', positive),
  javaClass(
    'client.quota.callback.class',
    null,
    'A Java class that decides quotas; not available here.',
  ),
  list(
    'metric.reporters',
    ['org.apache.kafka.common.metrics.JmxReporter'],
    'Java classes that report metrics; here metrics come over HTTP.',
    cluster,
  ),
  int('metrics.num.samples', 2, 'Samples that a metric remembers.', positive),
  long('metrics.sample.window.ms', 30_000, 'Length of such a sample.', positive),
  text('metrics.recording.level', 'INFO', 'How much is measured.'),
  list(
    'kafka.metrics.reporters',
    [],
    'Java classes that report the older metrics; not available here.',
  ),
  int('kafka.metrics.polling.interval.secs', 10, 'How often those report.', positive),
  int(
    'telemetry.max.bytes',
    1_048_576,
    'The largest push of a client’s metrics (KIP-714).',
    positive,
  ),
  list(
    'config.providers',
    [],
    'Java classes that fill in placeholders in settings; not available here.',
    cluster,
  ),
  boolean('remote.log.storage.system.enable', false, 'Tiered storage; not available here.'),
]
