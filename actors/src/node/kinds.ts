// The table of all kinds of actors of a broker. Every thread knows the same kinds in the same order.
import type { AnyKind } from '@actorlog/runtime'
import { controllerKind } from '../controller/controller.ts'
import { groupShardKind } from '../coordinators/group-shard.ts'
import { producerIdsKind } from '../coordinators/producer-ids.ts'
import { acceptorKind, connectionKind } from '../network/acceptor.ts'
import { partitionKind } from '../partition/partition.ts'
import { fetchKind } from '../peers/fetch.ts'
import { gateKind } from '../peers/gate.ts'
import { replicaFetcherKind } from '../peers/replica-fetcher.ts'
import { lifecycleKind } from './lifecycle.ts'
import { nodeKind } from './node.ts'

/** In the order of a broker's start. */
export const kinds: readonly AnyKind[] = [
  nodeKind,
  controllerKind,
  gateKind,
  fetchKind,
  producerIdsKind,
  acceptorKind,
  connectionKind,
  lifecycleKind,
  partitionKind,
  replicaFetcherKind,
  groupShardKind,
]
