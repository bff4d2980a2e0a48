// Transactions and idempotent producers.
import { boolean, type ConfigKey, int, short } from '../key.ts'
import { atLeast } from '../validity.ts'

const cluster = { update: 'cluster-wide' } as const
const positive = { valid: atLeast(1) } as const

export const TRANSACTION_KEYS: readonly ConfigKey[] = [
  int(
    'transaction.state.log.num.partitions',
    50,
    'Partitions of __transaction_state; fixed once it exists.',
    positive,
  ),
  short(
    'transaction.state.log.replication.factor',
    3,
    'Replicas of __transaction_state.',
    positive,
  ),
  int(
    'transaction.state.log.min.isr',
    2,
    'In-sync replicas that __transaction_state needs.',
    positive,
  ),
  int(
    'transaction.state.log.segment.bytes',
    104_857_600,
    'Segment size of __transaction_state.',
    positive,
  ),
  int(
    'transaction.state.log.load.buffer.size',
    5_242_880,
    'Bytes read at a time while a coordinator loads.',
    positive,
  ),
  int(
    'transaction.max.timeout.ms',
    900_000,
    'The longest timeout that a transaction may ask for.',
    positive,
  ),
  int(
    'transaction.abort.timed.out.transaction.cleanup.interval.ms',
    10_000,
    'How often overdue transactions are looked for.',
    positive,
  ),
  int(
    'transaction.remove.expired.transaction.cleanup.interval.ms',
    3_600_000,
    'How often expired transactional ids are looked for.',
    positive,
  ),
  boolean(
    'transaction.partition.verification.enable',
    true,
    'Whether a partition asks the coordinator before a transaction’s first batch (KIP-890).',
    cluster,
  ),
  boolean(
    'transaction.two.phase.commit.enable',
    false,
    'Whether external coordinators may prepare transactions (KIP-939).',
  ),
  int(
    'transactional.id.expiration.ms',
    604_800_000,
    'A transactional id unused for this long is forgotten.',
    positive,
  ),
  int(
    'producer.id.expiration.ms',
    86_400_000,
    'A partition forgets a producer that has not written for this long.',
    { ...cluster, ...positive },
  ),
  int(
    'producer.id.expiration.check.interval.ms',
    600_000,
    'How often such producers are looked for.',
    { ...positive, internal: true },
  ),
  int(
    'add.partitions.to.txn.retry.backoff.ms',
    20,
    'How long adding a partition to a transaction rests after a failure.',
    positive,
  ),
  int('add.partitions.to.txn.retry.backoff.max.ms', 100, 'The longest such rest.', {
    valid: atLeast(0),
  }),
]
