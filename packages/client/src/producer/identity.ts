// Who an idempotent producer is: an id that the cluster gives out, and an epoch that the producer raises by
// itself when its numbers must begin anew.

import { initProducerIdApi } from '@actorlog/protocol/client/22-init-producer-id'
import type { ActorlogError } from '../errors.ts'
import { backoffMs, isRetriable } from '../retry.ts'
import type { Cluster } from '../wire/cluster.ts'
import { refused } from '../wire/refused.ts'
import type { ProducerIdentity } from './outgoing-batch.ts'

/** The last epoch an id can have; after it comes another id. */
const epochMax = 32_767
const unknown: ProducerIdentity = { producerId: -1, producerEpoch: -1 }

/** The identity of one producer. */
export class Identity {
  readonly #cluster: Cluster
  readonly #known: () => void
  #current: ProducerIdentity = unknown
  #isAsking = false
  #cancelRetry: (() => void) | undefined

  /** `known` is called each time an id has been given. */
  constructor(cluster: Cluster, known: () => void) {
    this.#cluster = cluster
    this.#known = known
  }

  get isKnown(): boolean {
    return this.#current !== unknown
  }

  get current(): ProducerIdentity {
    return this.#current
  }

  /** Numbers may begin at 0 again under what is `current` afterwards; with the last epoch used up it is
   *  unknown until another id is asked for. */
  bump(): void {
    const { producerId, producerEpoch } = this.#current
    this.#current =
      producerEpoch < epochMax ? { producerId, producerEpoch: producerEpoch + 1 } : unknown
  }

  /** Asks the cluster for an id until it gives one; `failed` hears of an error that will not pass. */
  ask(failed: (error: ActorlogError) => void, attempt = 1): void {
    if (this.#isAsking) return
    this.#isAsking = true
    this.#request().then(
      (identity) => {
        this.#isAsking = false
        this.#current = identity
        this.#known()
      },
      (error: ActorlogError) => {
        if (this.#cluster.isClosed || !isRetriable(error)) {
          this.#isAsking = false
          failed(error)
          return
        }
        this.#cluster.refreshSoon()
        const { random } = this.#cluster.doors
        this.#cancelRetry = this.#cluster.doors.timer(backoffMs(attempt, random), () => {
          this.#isAsking = false
          this.ask(failed, attempt + 1)
        })
      },
    )
  }

  close(): void {
    this.#cancelRetry?.()
  }

  async #request(): Promise<ProducerIdentity> {
    const answer = await this.#cluster.anyLink().call(initProducerIdApi, () => ({
      transactionalId: null,
      // Means nothing without a transactional id, but brokers want a number above 0.
      transactionTimeoutMs: 60_000,
    }))
    if (answer.errorCode !== 0) throw refused(answer.errorCode, {})
    return { producerId: answer.producerId, producerEpoch: answer.producerEpoch }
  }
}
