// Every API's number, name and versions without its codec: enough for ApiVersions, for the headers,
// and to decide whether a request may come in at all.
import { API_KEYS } from './generated/api-keys.ts'

/** What is known of an API before its codec is loaded. */
export interface ApiKey {
  readonly key: number
  readonly name: string
  /** What the codec reads and writes. */
  readonly versions: readonly [min: number, max: number]
  /** The newest finished version of Kafka 4.3; -1 for an API that came after it. */
  readonly latestStable: number
  /** The first version with compact lengths and tagged fields. */
  readonly flexibleFrom: number
  readonly listeners: readonly ('broker' | 'controller')[]
  /** What a stock Kafka 4.3 broker tells its clients; Produce from 0, see KAFKA-18659. */
  readonly advertised: readonly [min: number, max: number] | undefined
  /** Asks for CLUSTER_ACTION: brokers speak it among themselves. */
  readonly clusterAction: boolean
  readonly forwardedToController: boolean
}

const byKey: readonly (ApiKey | undefined)[] = tableOf(API_KEYS)

export { API_KEYS }

/** The API of a key; undefined for a key nobody here knows. */
export function apiKeyOf(key: number): ApiKey | undefined {
  return byKey[key]
}

function tableOf(keys: readonly ApiKey[]): (ApiKey | undefined)[] {
  const table: (ApiKey | undefined)[] = []
  for (const key of keys) {
    while (table.length < key.key) table.push(undefined)
    table.push(key)
  }
  return table
}
