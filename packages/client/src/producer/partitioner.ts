// Which partition a record goes to when the sender does not say. Keys go where every other Kafka client puts
// them (murmur2 over all partitions). Records without a key stick to one partition for a batch's worth of
// bytes, then move to another that has a leader (KIP-480, KIP-794), so that batches fill.

import { partitionOfKey } from '@actorlog/bytes'
import type { Random } from '@actorlog/ports'

/** The partitions of a topic as they are now. A change makes a new object. */
export interface PartitionChoice {
  readonly count: number
  /** Those with a leader; empty when none has. */
  readonly usable: readonly number[]
}

/** Chooses partitions for one topic. */
export class Partitioner {
  readonly #random: Random
  readonly #stickyBytes: number
  #seen: PartitionChoice | undefined
  #sticky = -1
  #stuckBytes = 0

  constructor(random: Random, stickyBytes: number) {
    this.#random = random
    this.#stickyBytes = stickyBytes
  }

  partitionFor(key: Uint8Array | null, sizeBytes: number, among: PartitionChoice): number {
    if (key !== null) return partitionOfKey(key, among.count)
    if (this.#stuckBytes >= this.#stickyBytes) this.#move(among)
    else if (among !== this.#seen && !isUsable(this.#sticky, among)) this.#move(among)
    this.#seen = among
    this.#stuckBytes += sizeBytes
    return this.#sticky
  }

  /** The batch has left before it was full: the next keyless record may begin another elsewhere. */
  batchLeft(partition: number): void {
    if (partition === this.#sticky) this.#stuckBytes = this.#stickyBytes
  }

  #move(among: PartitionChoice): void {
    this.#stuckBytes = 0
    if (among.usable.length === 0) {
      this.#sticky = this.#random.below(among.count)
      return
    }
    const others = among.usable.filter((partition) => partition !== this.#sticky)
    const choice = others.length === 0 ? among.usable : others
    this.#sticky = choice[this.#random.below(choice.length)] as number
  }
}

function isUsable(partition: number, among: PartitionChoice): boolean {
  if (partition < 0 || partition >= among.count) return false
  return among.usable.length === 0 || among.usable.includes(partition)
}
