// A client: one way into one cluster, shared by the producers, consumers and the admin made from it.

import type { Address } from '@actorlog/ports'
import type { Admin } from './admin/admin.ts'
import { KafkaAdmin } from './admin/kafka-admin.ts'
import type { Bootstrap, ClientOptions } from './client-options.ts'
import type { Consumer, ConsumerOptions } from './consumer/consumer.ts'
import { KafkaConsumer } from './consumer/kafka-consumer.ts'
import { Deadline } from './deadline.ts'
import { durationMs } from './duration.ts'
import { ActorlogError } from './errors.ts'
import { nodeDoors } from './node-doors.ts'
import { KafkaProducer } from './producer/kafka-producer.ts'
import type { Producer, ProducerOptions } from './producer/producer.ts'
import { retrying } from './retry.ts'
import type { AnyTopic, KeyOf, ValueOf } from './topic.ts'
import { Cluster } from './wire/cluster.ts'

const defaultClientId = 'actorlog'
const defaultRequestTimeoutMs = 30_000
const defaultConnectTimeoutMs = 10_000
const defaultPort = 9092

interface Closable {
  close(): Promise<void>
}

/** A connected client. Leaving an `await using` block closes it and everything made from it. */
export class Client implements AsyncDisposable {
  readonly admin: Admin
  readonly #cluster: Cluster
  readonly #made = new Set<Closable>()
  #closing: Promise<void> | undefined

  private constructor(cluster: Cluster) {
    this.#cluster = cluster
    this.admin = new KafkaAdmin(cluster)
  }

  /** Reaches the cluster, or fails with what stood in the way. */
  static async connect(bootstrap: Bootstrap, options: ClientOptions = {}): Promise<Client> {
    const cluster = new Cluster(addressesOf(bootstrap), {
      doors: { ...nodeDoors(), ...options.doors },
      clientId: options.clientId ?? defaultClientId,
      requestTimeoutMs: durationMs(options.requestTimeout ?? defaultRequestTimeoutMs),
    })
    const deadline = new Deadline(cluster.doors, options, defaultConnectTimeoutMs)
    try {
      await retrying(deadline, cluster.doors.random, () => cluster.refresh())
    } catch (error) {
      cluster.close(closedError())
      throw error
    }
    return new Client(cluster)
  }

  producer(options: ProducerOptions = {}): Producer {
    this.#check()
    return this.#keep((closed) => new KafkaProducer(this.#cluster, options, closed))
  }

  consumer<T extends AnyTopic | string>(
    options: ConsumerOptions<T>,
  ): Consumer<KeyOf<T>, ValueOf<T>> {
    this.#check()
    const consumer = this.#keep((closed) => new KafkaConsumer(this.#cluster, options, closed))
    // What comes out is what the topics' codecs give.
    return consumer as Consumer<unknown, unknown> as Consumer<KeyOf<T>, ValueOf<T>>
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #check(): void {
    if (this.#closing !== undefined) throw closedError()
  }

  #keep<T extends Closable>(make: (closed: () => void) => T): T {
    const made = make(() => this.#made.delete(made))
    this.#made.add(made)
    return made
  }

  async #close(): Promise<void> {
    try {
      await Promise.all([...this.#made].map((made) => made.close()))
    } finally {
      this.#cluster.close(closedError())
    }
  }
}

function closedError(): ActorlogError {
  return new ActorlogError('CLOSED', 'the client is closed')
}

/** `'host:port,[::1]:port,host'` → addresses. */
function addressesOf(bootstrap: Bootstrap): readonly Address[] {
  const addresses = typeof bootstrap === 'string' ? parsed(bootstrap) : bootstrap
  if (addresses.length === 0) throw badAddress(String(bootstrap))
  return addresses
}

function parsed(text: string): Address[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(each)
      const port = Number(match?.[3] ?? defaultPort)
      const host = match?.[1] ?? match?.[2]
      if (host === undefined || port < 1 || port > 65_535) throw badAddress(each)
      return { host, port }
    })
}

function badAddress(text: string): ActorlogError {
  return new ActorlogError('INVALID_ARGUMENT', `'${text}' is no broker address`, {
    hint: 'write host:port, or several with commas between',
  })
}
