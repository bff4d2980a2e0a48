// Which broker coordinates a group: asked once, remembered until that broker says it is another.

import { errorCodes } from '@actorlog/protocol'
import { findCoordinatorApi } from '@actorlog/protocol/client/10-find-coordinator'
import { ActorlogError } from '../errors.ts'
import type { BrokerLink } from './broker-link.ts'
import type { Cluster, Lane } from './cluster.ts'
import { expectNone } from './refused.ts'

const groupKey = 0
const firstVersionWithLists = 4
/** Groups one client asks about and remembers. */
const rememberedMax = 1000

/** Codes by which a broker says that it does not coordinate the group (any more). */
const coordinatorMoved = new Set<number>([
  errorCodes.COORDINATOR_NOT_AVAILABLE,
  errorCodes.NOT_COORDINATOR,
])

/** Whether the coordinator must be looked for again. */
export function movesCoordinator(errorCode: number): boolean {
  return coordinatorMoved.has(errorCode)
}

/** The coordinators of groups. */
export class Coordinators {
  readonly #cluster: Cluster
  readonly #known = new Map<string, number>()

  constructor(cluster: Cluster) {
    this.#cluster = cluster
  }

  /** The way to the group's coordinator; fails with a retriable error while there is none. */
  async linkFor(group: string, lane: Lane = 'main'): Promise<BrokerLink> {
    const broker = this.#known.get(group) ?? (await this.#find(group))
    const link = this.#cluster.link(broker, lane)
    if (link !== undefined) return link
    this.forget(group)
    this.#cluster.refreshSoon()
    throw new ActorlogError(
      'COORDINATOR_NOT_AVAILABLE',
      `group ${group}: its coordinator is gone`,
      {
        errno: errorCodes.COORDINATOR_NOT_AVAILABLE,
        retriable: true,
        group,
      },
    )
  }

  /** The coordinator's broker id as last heard. */
  brokerOf(group: string): number {
    return this.#known.get(group) ?? -1
  }

  forget(group: string): void {
    this.#known.delete(group)
  }

  async #find(group: string): Promise<number> {
    const answer = await this.#cluster
      .anyLink()
      .call(findCoordinatorApi, (version) =>
        version >= firstVersionWithLists
          ? { keyType: groupKey, coordinatorKeys: [group] }
          : { key: group, ...(version >= 1 ? { keyType: groupKey } : {}) },
      )
    const found = answer.coordinators[0] ?? answer
    expectNone(found.errorCode, { group }, found.errorMessage)
    const { nodeId, host, port } = found
    if (this.#cluster.view.broker(nodeId) === undefined) {
      this.#cluster.view.applyEndpoints([{ nodeId, host, port, rack: null }])
    }
    if (this.#known.size >= rememberedMax) this.#known.clear()
    this.#known.set(group, nodeId)
    return nodeId
  }
}
