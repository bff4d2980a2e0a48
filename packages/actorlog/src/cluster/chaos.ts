// Faults on request, each with a handle that ends it: leaving an `await using` block heals what it broke.

import type { Cluster } from '@actorlog/broker'
import { ActorlogError } from '@actorlog/client'

/** A fault that is on until it is healed. Healing twice is fine. */
export interface Fault extends AsyncDisposable {
  /** `kill-1`: unique in its cluster. */
  readonly id: string
  heal(): Promise<void>
}

/** What can be done to a cluster's brokers. */
export interface Chaos {
  /** As `kill -9`: what the broker had not written is gone. Healed, it starts again, and serves. */
  kill(broker: number): Promise<Fault>
  /** Freezes a broker: its connections stay open, and silent. Healed, it goes on. */
  pause(broker: number): Promise<Fault>
  /** Restarts a running broker in good order; resolves when it serves. */
  restart(broker: number): Promise<void>
  /** Loses everything that brokers of one side say to those of the other. Clients reach both. */
  partition(side: readonly number[], other: readonly number[]): Promise<Fault>
  /** Ends every fault. */
  healAll(): Promise<void>
}

/** Faults of brokers in this process. */
export class ClusterChaos implements Chaos {
  readonly #cluster: Cluster
  readonly #faults = new Set<Fault>()
  // A link may be cut by several faults; it is mended with the last of them.
  readonly #cuts = new Map<string, number>()
  #made = 0

  constructor(cluster: Cluster) {
    this.#cluster = cluster
  }

  async kill(broker: number): Promise<Fault> {
    this.#expect(broker, ['running', 'paused'])
    await this.#cluster.kill(broker)
    return this.#fault('kill', async () => {
      if (this.#stateOf(broker) === 'killed') await this.#cluster.restart(broker)
    })
  }

  async pause(broker: number): Promise<Fault> {
    this.#expect(broker, ['running'])
    await this.#cluster.pause(broker)
    return this.#fault('pause', () => this.#cluster.resume(broker))
  }

  async restart(broker: number): Promise<void> {
    this.#expect(broker, ['running'])
    await this.#cluster.restart(broker)
  }

  async partition(side: readonly number[], other: readonly number[]): Promise<Fault> {
    for (const broker of [...side, ...other]) this.#stateOf(broker)
    const both = side.find((broker) => other.includes(broker))
    if (both !== undefined) throw invalid(`broker ${both} cannot be on both sides`)
    const pairs = side.flatMap((a) => other.map((b) => [a, b] as const))
    for (const [a, b] of pairs) {
      if (this.#count(a, b, 1) === 1) await this.#cluster.cut(a, b)
    }
    return this.#fault('partition', async () => {
      for (const [a, b] of pairs) {
        if (this.#count(a, b, -1) === 0) await this.#cluster.mend(a, b)
      }
    })
  }

  async healAll(): Promise<void> {
    const outcomes = await Promise.allSettled([...this.#faults].map((fault) => fault.heal()))
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  }

  #fault(kind: string, end: () => Promise<void>): Fault {
    let healing: Promise<void> | undefined
    this.#made += 1
    const heal = (): Promise<void> => {
      this.#faults.delete(fault)
      healing ??= end()
      return healing
    }
    const fault: Fault = { id: `${kind}-${this.#made}`, heal, [Symbol.asyncDispose]: heal }
    this.#faults.add(fault)
    return fault
  }

  #count(a: number, b: number, step: 1 | -1): number {
    const pair = a < b ? `${a}-${b}` : `${b}-${a}`
    const count = (this.#cuts.get(pair) ?? 0) + step
    this.#cuts.set(pair, count)
    return count
  }

  #expect(broker: number, states: readonly string[]): void {
    const state = this.#stateOf(broker)
    if (!states.includes(state)) throw invalid(`broker ${broker} is ${state}`)
  }

  #stateOf(broker: number): string {
    const found = this.#cluster.brokers.find(({ id }) => id === broker)
    if (found !== undefined) return found.state
    throw invalid(`there is no broker ${broker}`)
  }
}

function invalid(message: string): ActorlogError {
  return new ActorlogError('INVALID_ARGUMENT', message)
}
