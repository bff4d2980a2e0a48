// How an admin call goes out: to any broker, to the controller, to one broker or to a group's coordinator, and
// again while it fails with an error that may pass.

import { type Api, errorCodes } from '@actorlog/protocol'
import { Deadline } from '../deadline.ts'
import type { CallOptions } from '../duration.ts'
import { ActorlogError } from '../errors.ts'
import { retrying } from '../retry.ts'
import type { BrokerLink } from '../wire/broker-link.ts'
import type { Cluster } from '../wire/cluster.ts'
import type { RequestFor } from '../wire/connection.ts'
import { Coordinators, movesCoordinator } from '../wire/coordinators.ts'
import { expectNone } from '../wire/refused.ts'

const defaultTimeoutMs = 30_000

/** One admin call and its deadline. */
export class Calls {
  readonly cluster: Cluster
  readonly coordinators: Coordinators
  readonly deadline: Deadline

  constructor(cluster: Cluster, options: CallOptions) {
    this.cluster = cluster
    this.coordinators = new Coordinators(cluster)
    this.deadline = new Deadline(cluster.doors, options, defaultTimeoutMs)
  }

  any<Q, QI, R, RI>(api: Api<Q, QI, R, RI>, request: RequestFor<QI>): Promise<R> {
    return this.#repeat(() => this.cluster.anyLink(), api, request)
  }

  controller<Q, QI, R, RI>(api: Api<Q, QI, R, RI>, request: RequestFor<QI>): Promise<R> {
    return this.#repeat(() => this.cluster.controllerLink(), api, request)
  }

  broker<Q, QI, R, RI>(id: number, api: Api<Q, QI, R, RI>, request: RequestFor<QI>): Promise<R> {
    const link = (): BrokerLink => {
      const found = this.cluster.link(id)
      if (found !== undefined) return found
      throw new ActorlogError('BROKER_NOT_AVAILABLE', `there is no broker ${id}`, {
        errno: errorCodes.BROKER_NOT_AVAILABLE,
      })
    }
    return this.#repeat(link, api, request)
  }

  /** Asks the group's coordinator; `codeOf` finds the error in the answer that may send us elsewhere. */
  coordinator<Q, QI, R, RI>(
    group: string,
    api: Api<Q, QI, R, RI>,
    request: RequestFor<QI>,
    terms: { readonly codeOf: (answer: R) => number; readonly maxVersion?: number },
  ): Promise<R> {
    return retrying(this.deadline, this.cluster.doors.random, async () => {
      const link = await this.coordinators.linkFor(group)
      const { codeOf, ...callTerms } = terms
      const answer = await link.call(api, request, callTerms)
      const code = codeOf(answer)
      if (movesCoordinator(code)) this.coordinators.forget(group)
      if (movesCoordinator(code) || code === errorCodes.COORDINATOR_LOAD_IN_PROGRESS)
        expectNone(code, { group })
      return answer
    })
  }

  #repeat<Q, QI, R, RI>(
    link: () => BrokerLink,
    api: Api<Q, QI, R, RI>,
    request: RequestFor<QI>,
  ): Promise<R> {
    return retrying(this.deadline, this.cluster.doors.random, async (attempt) => {
      if (attempt > 1) await this.cluster.refresh()
      return await link().call(api, request)
    })
  }
}
