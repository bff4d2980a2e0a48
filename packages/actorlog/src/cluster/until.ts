// Waiting for a cluster to get somewhere, instead of sleeping and hoping: looks at once, then after every event
// of the cluster, and now and then where no events come from.

import { ActorlogError, type Admin, type CallOptions, durationMs } from '@actorlog/client'

const defaultTimeoutMs = 30_000
/** Between two looks when nothing is told, and the longest one look may take. */
const lookEveryMs = 50
const lookMsMax = 2_000

/** What can be waited for; each rejects with TIMED_OUT after its timeout (default 30 s). */
export interface Until {
  /** Resolves to the leader, as soon as there is one other than `not`. */
  leader(
    topic: string,
    partition: number,
    options?: CallOptions & { readonly not?: number },
  ): Promise<number>
  /** At least `count` replicas are in sync. */
  isr(topic: string, partition: number, count: number, options?: CallOptions): Promise<void>
  /** Every broker serves, every partition has a leader and all of its replicas in sync. */
  healthy(options?: CallOptions): Promise<void>
}

/** Where the waiting looks. */
export interface UntilSources {
  readonly admin: Admin
  /** Brokers that belong to the cluster; undefined where nobody knows. */
  readonly brokers: number | undefined
  /** Calls `look` whenever something happened; the returned function ends it. */
  onChange(look: () => void): () => void
}

/** Waiting through the admin's eyes. */
export class AdminUntil implements Until {
  readonly #sources: UntilSources

  constructor(sources: UntilSources) {
    this.#sources = sources
  }

  leader(
    topic: string,
    partition: number,
    { not, ...options }: CallOptions & { readonly not?: number } = {},
  ): Promise<number> {
    const other = not === undefined ? '' : ` other than ${not}`
    return this.#until(`${topic}-${partition} has no leader${other}`, options, async (call) => {
      const leader = (await this.#partition(topic, partition, call))?.leader ?? -1
      return leader >= 0 && leader !== not ? leader : undefined
    })
  }

  async isr(
    topic: string,
    partition: number,
    count: number,
    options: CallOptions = {},
  ): Promise<void> {
    const fault = `${topic}-${partition} has fewer than ${count} replicas in sync`
    await this.#until(fault, options, async (call) => {
      const isr = (await this.#partition(topic, partition, call))?.isr ?? []
      return isr.length >= count ? true : undefined
    })
  }

  async healthy(options: CallOptions = {}): Promise<void> {
    await this.#until('the cluster is not healthy', options, async (call) => {
      const { admin, brokers } = this.#sources
      const cluster = await admin.describeCluster(call)
      if (cluster.controllerId < 0 || cluster.brokers.length < (brokers ?? 1)) return undefined
      const names = (await admin.listTopics({ ...call, internal: true })).map(({ name }) => name)
      const topics = await admin.describeTopics(names, { ...call, offsets: false })
      const isWhole = topics.every(({ partitions }) =>
        partitions.every(({ leader, isr, replicas }) => {
          return leader >= 0 && isr.length === replicas.length
        }),
      )
      return isWhole ? true : undefined
    })
  }

  async #partition(topic: string, partition: number, call: CallOptions) {
    const [found] = await this.#sources.admin.describeTopics([topic], { ...call, offsets: false })
    return found?.partitions[partition]
  }

  /** Looks until `look` finds something; its retriable failures only mean: not yet. */
  async #until<T>(
    fault: string,
    options: CallOptions,
    look: (call: CallOptions) => Promise<T | undefined>,
  ): Promise<T> {
    const { signal } = options
    const timeoutMs = durationMs(options.timeout ?? defaultTimeoutMs)
    const overAt = performance.now() + timeoutMs
    const changes = new Changes(this.#sources, signal)
    let cause: unknown
    try {
      for (let leftMs = timeoutMs; leftMs > 0; leftMs = overAt - performance.now()) {
        signal?.throwIfAborted()
        changes.forget()
        try {
          const timeout = Math.min(lookMsMax, leftMs)
          const found = await look({ timeout, ...(signal === undefined ? {} : { signal }) })
          if (found !== undefined) return found
        } catch (error) {
          if (!(error instanceof ActorlogError && error.retriable)) throw error
          cause = error
        }
        await changes.next(lookEveryMs)
      }
    } finally {
      changes.stop()
    }
    const message = `${fault} after ${timeoutMs} ms`
    throw new ActorlogError('TIMED_OUT', message, { retriable: true, cause })
  }
}

/** Whether anything has happened since a look began. */
class Changes {
  readonly #unlisten: () => void
  readonly #signal: AbortSignal | undefined
  #hasChanged = false
  #wake: (() => void) | undefined

  constructor(sources: UntilSources, signal: AbortSignal | undefined) {
    this.#unlisten = sources.onChange(this.#changed)
    this.#signal = signal
    signal?.addEventListener('abort', this.#changed)
  }

  forget(): void {
    this.#hasChanged = false
  }

  /** Resolves at the first change since `forget`, or after `waitMs`. */
  async next(waitMs: number): Promise<void> {
    if (this.#hasChanged) return
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      timer = setTimeout(resolve, waitMs)
    })
    clearTimeout(timer)
  }

  stop(): void {
    this.#unlisten()
    this.#signal?.removeEventListener('abort', this.#changed)
  }

  readonly #changed = (): void => {
    this.#hasChanged = true
    this.#wake?.()
  }
}
