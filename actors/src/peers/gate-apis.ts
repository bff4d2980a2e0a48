// The APIs that brokers ask of each other, and in which version: both sides are this same software.
import type { AnyApi } from '@actorlog/protocol'
import { fetchApi } from '@actorlog/protocol/client/01-fetch'
import { createTopicsApi } from '@actorlog/protocol/client/19-create-topics'
import { deleteTopicsApi } from '@actorlog/protocol/client/20-delete-topics'
import { alterConfigsApi } from '@actorlog/protocol/client/33-alter-configs'
import { createPartitionsApi } from '@actorlog/protocol/client/37-create-partitions'
import { electLeadersApi } from '@actorlog/protocol/client/43-elect-leaders'
import { incrementalAlterConfigsApi } from '@actorlog/protocol/client/44-incremental-alter-configs'
import { voteApi } from '@actorlog/protocol/client/52-vote'
import { beginQuorumEpochApi } from '@actorlog/protocol/client/53-begin-quorum-epoch'
import { endQuorumEpochApi } from '@actorlog/protocol/client/54-end-quorum-epoch'
import { describeQuorumApi } from '@actorlog/protocol/client/55-describe-quorum'
import { alterPartitionApi } from '@actorlog/protocol/client/56-alter-partition'
import { brokerRegistrationApi } from '@actorlog/protocol/client/62-broker-registration'
import { brokerHeartbeatApi } from '@actorlog/protocol/client/63-broker-heartbeat'
import { unregisterBrokerApi } from '@actorlog/protocol/client/64-unregister-broker'
import { allocateProducerIdsApi } from '@actorlog/protocol/client/67-allocate-producer-ids'

/** One API between brokers. */
export interface GateApi {
  readonly api: AnyApi
  /** As the rooms call it. */
  readonly name: string
  /** The quorum's own, for every voter; the others are for the active controller. */
  readonly isQuorum: boolean
}

function of(name: string, api: unknown, isQuorum = false): GateApi {
  return { name, api: api as AnyApi, isQuorum }
}

const all: readonly GateApi[] = [
  of('fetch', fetchApi, true),
  of('vote', voteApi, true),
  of('beginQuorumEpoch', beginQuorumEpochApi, true),
  of('endQuorumEpoch', endQuorumEpochApi, true),
  of('describeQuorum', describeQuorumApi),
  of('createTopics', createTopicsApi),
  of('deleteTopics', deleteTopicsApi),
  of('createPartitions', createPartitionsApi),
  of('alterConfigs', alterConfigsApi),
  of('incrementalAlterConfigs', incrementalAlterConfigsApi),
  of('electLeaders', electLeadersApi),
  of('alterPartition', alterPartitionApi),
  of('brokerRegistration', brokerRegistrationApi),
  of('brokerHeartbeat', brokerHeartbeatApi),
  of('unregisterBroker', unregisterBrokerApi),
  of('allocateProducerIds', allocateProducerIdsApi),
]

/** By API key. */
export const gateApis: ReadonlyMap<number, GateApi> = new Map(
  all.map((entry) => [entry.api.key, entry]),
)

const byName: ReadonlyMap<string, GateApi> = new Map(all.map((entry) => [entry.name, entry]))

/** By the name that the rooms use. */
export function gateApiNamed(name: string): GateApi {
  const found = byName.get(name)
  if (found === undefined) throw new Error(`brokers do not ask each other for '${name}'`)
  return found
}
