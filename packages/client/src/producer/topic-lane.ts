// One topic inside a producer: how its records choose their partition, and those that wait, in order, for the
// topic to be found or for memory.

import { assert } from '@actorlog/assert'
import type { Cluster } from '../wire/cluster.ts'
import type { TopicView } from '../wire/cluster-view.ts'
import type { OutgoingRecord } from './outgoing-batch.ts'
import { Partitioner } from './partitioner.ts'

/** A record that waits. */
export interface WaitingRecord {
  readonly record: OutgoingRecord
  readonly partition: number | undefined
}

/** The records of one topic before they have a place in a batch. */
export class TopicLane {
  readonly name: string
  readonly partitioner: Partitioner
  /** Whether someone is looking for the topic already. */
  isSought = false
  readonly #cluster: Cluster
  #waiting: WaitingRecord[] = []
  /** Taken from the front of `#waiting` without moving the rest. */
  #taken = 0
  #emptied: (() => void)[] = []

  constructor(name: string, cluster: Cluster, stickyBytes: number) {
    this.name = name
    this.#cluster = cluster
    this.partitioner = new Partitioner(cluster.doors.random, stickyBytes)
  }

  get isKnown(): boolean {
    return this.#cluster.view.topic(this.name) !== undefined
  }

  /** Whether a new record must queue behind others, or for the topic. */
  get mustWait(): boolean {
    return this.#waiting.length > this.#taken || !this.isKnown
  }

  view(): TopicView {
    const view = this.#cluster.view.topic(this.name)
    assert(view !== undefined, 'a record is placed when its topic is known')
    return view
  }

  wait(record: OutgoingRecord, partition: number | undefined): void {
    this.#waiting.push({ record, partition })
  }

  peek(): WaitingRecord | undefined {
    return this.#waiting[this.#taken]
  }

  takeFirst(): void {
    this.#taken += 1
    if (this.#taken < this.#waiting.length) return
    this.takeAll()
  }

  takeAll(): WaitingRecord[] {
    const all = this.#waiting.slice(this.#taken)
    this.#waiting = []
    this.#taken = 0
    const emptied = this.#emptied
    this.#emptied = []
    for (const resolve of emptied) resolve()
    return all
  }

  /** Resolves when nothing waits any more. */
  emptied(): Promise<void> {
    if (this.peek() === undefined) return Promise.resolve()
    return new Promise((resolve) => {
      this.#emptied.push(resolve)
    })
  }
}
