// Any Kafka cluster, reached from here: what a cluster in this process can do too, less breaking it.

import type {
  Admin,
  AnyTopic,
  Client,
  Consumer,
  ConsumerOptions,
  KeyOf,
  Producer,
  ProducerOptions,
  ValueOf,
} from '@actorlog/client'
import { AdminUntil, type Until } from './until.ts'

/** A cluster to talk to. Leaving an `await using` block closes what was made from it. */
export class ConnectedCluster implements AsyncDisposable {
  readonly until: Until
  readonly #client: Client
  readonly #bootstrapServers: string

  constructor(client: Client, bootstrapServers: string, until?: Until) {
    this.#client = client
    this.#bootstrapServers = bootstrapServers
    const onChange = () => () => {}
    this.until = until ?? new AdminUntil({ admin: client.admin, brokers: undefined, onChange })
  }

  /** `'host:port,host:port'`. */
  get bootstrapServers(): string {
    return this.#bootstrapServers
  }

  /** Variables by which other programs find the cluster. */
  get env(): Readonly<Record<'KAFKA_BROKERS' | 'KAFKA_BOOTSTRAP_SERVERS', string>> {
    const { bootstrapServers } = this
    return { KAFKA_BROKERS: bootstrapServers, KAFKA_BOOTSTRAP_SERVERS: bootstrapServers }
  }

  get admin(): Admin {
    return this.#client.admin
  }

  producer(options: ProducerOptions = {}): Producer {
    return this.#client.producer(options)
  }

  consumer<T extends AnyTopic | string>(
    options: ConsumerOptions<T>,
  ): Consumer<KeyOf<T>, ValueOf<T>> {
    return this.#client.consumer(options)
  }

  /** Closes producers and consumers, then the connections. Again is fine. */
  close(): Promise<void> {
    return this.#client.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}
