// The settings of a broker: those that act here, and those that Kafka's tools expect to see. What
// is Java's alone (class paths, key stores, Kerberos) and tiered storage's pools are not listed.
import { GROUP_COORDINATOR_KEYS } from './broker-keys/groups.ts'
import { LOG_KEYS } from './broker-keys/log.ts'
import { NETWORK_KEYS } from './broker-keys/network.ts'
import { OPERATION_KEYS } from './broker-keys/operations.ts'
import { QUORUM_KEYS } from './broker-keys/quorum.ts'
import { REPLICATION_KEYS } from './broker-keys/replication.ts'
import { SHARE_GROUP_KEYS } from './broker-keys/share-groups.ts'
import { TRANSACTION_KEYS } from './broker-keys/transactions.ts'
import { Catalogue } from './catalogue.ts'

/** All settings of brokers. */
export const BROKER_KEYS: Catalogue = new Catalogue('broker', [
  ...QUORUM_KEYS,
  ...NETWORK_KEYS,
  ...REPLICATION_KEYS,
  ...LOG_KEYS,
  ...GROUP_COORDINATOR_KEYS,
  ...SHARE_GROUP_KEYS,
  ...TRANSACTION_KEYS,
  ...OPERATION_KEYS,
])

const KNOWN_ELSEWHERE = [
  /^ssl\./,
  /^sasl\./,
  /^security\.providers$/,
  /^remote\./,
  /^listener\.name\./,
  /^internal\./,
  /^rlmm\.config\./,
  /^rsm\.config\./,
]

/** Whether Kafka knows a broker setting of that name which has no meaning here. */
export function isKnownToKafkaOnly(name: string): boolean {
  return BROKER_KEYS.get(name) === undefined && KNOWN_ELSEWHERE.some((form) => form.test(name))
}
