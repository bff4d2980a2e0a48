// What happens to a cluster, for whoever loops over it. Each loop has a queue of its own, and the oldest events
// go first when the loop does not keep up: nobody's slow loop holds the cluster.

import type { ToldEvent } from '@actorlog/broker'

/** Something a person cares about: `text` is a line, `detail` the same as fields. */
export interface ClusterEvent {
  readonly type: 'broker' | 'election' | 'isr' | 'fault'
  readonly timestamp: Date
  readonly text: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** Which events, and until when. */
export interface EventOptions {
  readonly types?: readonly ClusterEvent['type'][]
  readonly signal?: AbortSignal
}

/** Events that wait for one loop. */
const waitingMax = 1_000

/** All loops over one cluster's events. */
export class EventStreams {
  readonly #streams = new Set<EventStream>()
  #isClosed = false

  tell({ type, timestamp, text, detail }: ToldEvent): void {
    const event = { type, timestamp: new Date(timestamp), text, detail }
    for (const stream of [...this.#streams]) stream.take(event)
  }

  /** Events from now on, until the signal aborts, the loop ends or the cluster closes. */
  open(options: EventOptions): AsyncIterableIterator<ClusterEvent> {
    const stream = new EventStream(options, () => this.#streams.delete(stream))
    if (this.#isClosed || options.signal?.aborted === true) stream.end()
    else this.#streams.add(stream)
    return stream
  }

  close(): void {
    this.#isClosed = true
    for (const stream of [...this.#streams]) stream.end()
  }
}

class EventStream implements AsyncIterableIterator<ClusterEvent> {
  readonly #types: readonly ClusterEvent['type'][] | undefined
  readonly #signal: AbortSignal | undefined
  readonly #ended: () => void
  readonly #events: ClusterEvent[] = []
  readonly #waiting: ((result: IteratorResult<ClusterEvent>) => void)[] = []
  #isOver = false

  constructor({ types, signal }: EventOptions, ended: () => void) {
    this.#types = types
    this.#signal = signal
    this.#ended = ended
    signal?.addEventListener('abort', this.end)
  }

  take(event: ClusterEvent): void {
    if (this.#types?.includes(event.type) === false) return
    const waiting = this.#waiting.shift()
    if (waiting !== undefined) return waiting({ done: false, value: event })
    if (this.#events.length >= waitingMax) this.#events.shift()
    this.#events.push(event)
  }

  next(): Promise<IteratorResult<ClusterEvent>> {
    const value = this.#events.shift()
    if (value !== undefined) return Promise.resolve({ done: false, value })
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  return(): Promise<IteratorResult<ClusterEvent>> {
    this.#events.length = 0
    this.end()
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  readonly end = (): void => {
    if (this.#isOver) return
    this.#isOver = true
    this.#signal?.removeEventListener('abort', this.end)
    for (const waiting of this.#waiting.splice(0)) waiting({ done: true, value: undefined })
    this.#ended()
  }
}
