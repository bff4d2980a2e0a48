// Producers with acks=all and a consumer group, at a modest pace, all the time. Every producer writes to every
// partition with several records under way, so that retries could reorder if anything did.
import { setTimeout as pause } from 'node:timers/promises'
import type { Client, Consumer, Producer } from '@actorlog/client'
import { History, Lane, nameOf } from './history.ts'

const PRODUCERS = 3
const CONSUMERS = 2
/** Between two sends of a lane. */
const PACE_MS = 10
const IN_FLIGHT_MAX = 16

export interface WorkloadOptions {
  readonly topic: string
  readonly partitions: number
  readonly group: string
}

/** Everything that runs against the cluster while it is broken. */
export class Workload {
  readonly history: History
  readonly #options: WorkloadOptions
  readonly #producers: readonly Producer[]
  readonly #consumers: readonly Consumer<string | null, string | null>[]
  readonly #running: Promise<unknown>[] = []
  #underWay = 0
  #isHeld = false
  #isStopped = false

  constructor(client: Client, options: WorkloadOptions) {
    const { topic, partitions, group } = options
    this.#options = options
    this.#producers = Array.from({ length: PRODUCERS }, () => client.producer())
    this.#consumers = Array.from({ length: CONSUMERS }, () =>
      client.consumer({ topics: topic, group, from: 'earliest' }),
    ) as never
    const lanes = Array.from({ length: PRODUCERS * partitions }, (_, at) => {
      return new Lane(`p${Math.floor(at / partitions)}-${at % partitions}`, at % partitions)
    })
    this.history = new History(lanes)
    for (const [at, lane] of lanes.entries()) {
      const producer = this.#producers[Math.floor(at / partitions)] as Producer
      this.#running.push(this.#send(producer, lane))
    }
    for (const consumer of this.#consumers) this.#running.push(this.#consume(consumer))
  }

  /** Sends nothing more until `release`; resolves when nothing is under way. */
  async hold(): Promise<void> {
    this.#isHeld = true
    while (this.#underWay > 0) await pause(PACE_MS)
  }

  release(now: number): void {
    for (const lane of this.history.lanes) lane.beginGap(now)
    this.#isHeld = false
  }

  /** Where every member of the group stands. */
  members(): unknown {
    return this.#consumers.map((consumer) =>
      consumer.assignment().map((at) => ({ ...at, position: consumer.position(at) })),
    )
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await Promise.all(this.#producers.map((producer) => producer.close()))
    await Promise.all(this.#consumers.map((consumer) => consumer.close()))
    await Promise.all(this.#running)
  }

  async #send(producer: Producer, lane: Lane): Promise<void> {
    const { partition } = lane
    const { topic } = this.#options
    let inFlight = 0
    while (!this.#isStopped) {
      await pause(PACE_MS)
      if (this.#isHeld || this.#isStopped || inFlight >= IN_FLIGHT_MAX) continue
      const number = lane.next()
      inFlight++
      this.#underWay++
      producer
        .send(topic, { partition, value: nameOf(lane, number) })
        .then(({ offset }) => lane.acknowledged(number, Number(offset), performance.now()))
        .catch((error: unknown) => this.#unknown(nameOf(lane, number), error))
        .finally(() => {
          inFlight--
          this.#underWay--
        })
    }
  }

  /** With two minutes to deliver, and rounds of seconds, nobody gives up. */
  #unknown(value: string, error: unknown): void {
    this.history.fault(`${value} was not acknowledged: ${String(error)}`)
  }

  async #consume(consumer: Consumer<unknown, unknown>): Promise<void> {
    const text = new TextDecoder()
    try {
      for await (const { partition, offset, value } of consumer) {
        const read = { partition, offset: Number(offset), value: text.decode(value as Uint8Array) }
        this.history.delivered(read)
      }
    } catch (error) {
      this.history.fault(`a consumer ended: ${String(error)}`)
    }
  }
}
