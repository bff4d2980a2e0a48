// Transactions that hold back read_committed readers: those without a marker, and those whose marker is not
// yet below the high watermark.

import { assert } from '@actorlog/assert'

/** A transaction whose marker has been written. */
export interface CompletedTransaction {
  readonly producerId: number
  readonly firstOffset: number
  /** Where the marker stands. */
  readonly lastOffset: number
  readonly aborted: boolean
}

/** The transactions of one log; the first offset names a transaction. */
export class OpenTransactions {
  /** First offset → producer; ascending, because transactions begin at the log's end. */
  readonly #ongoing = new Map<number, number>()
  /** First offset → marker offset; ascending in marker offsets. */
  readonly #unreplicated = new Map<number, number>()
  #firstUnstable: number | undefined

  /** First offset of the earliest of them. */
  get firstUnstableOffset(): number | undefined {
    return this.#firstUnstable
  }

  begin(firstOffset: number, producerId: number): void {
    this.#ongoing.set(firstOffset, producerId)
    if (this.#firstUnstable === undefined) this.#firstUnstable = firstOffset
  }

  /** First offset of the earliest open transaction of another producer. */
  firstOffsetBeside(producerId: number): number | undefined {
    for (const [firstOffset, other] of this.#ongoing) {
      if (other !== producerId) return firstOffset
    }
    return undefined
  }

  complete({ firstOffset, lastOffset }: CompletedTransaction): void {
    assert(this.#ongoing.delete(firstOffset), 'a transaction that began', { firstOffset })
    this.#unreplicated.set(firstOffset, lastOffset)
  }

  /** Markers below `offset` are replicated, or gone. */
  replicatedTo(offset: number): void {
    if (this.#unreplicated.size === 0) return
    for (const [firstOffset, marker] of this.#unreplicated) {
      if (marker >= offset) break
      this.#unreplicated.delete(firstOffset)
    }
    let first: number | undefined
    for (const firstOffset of this.#ongoing.keys()) {
      first = firstOffset
      break
    }
    for (const firstOffset of this.#unreplicated.keys()) {
      if (first === undefined || firstOffset < first) first = firstOffset
    }
    this.#firstUnstable = first
  }

  clear(): void {
    this.#ongoing.clear()
    this.#unreplicated.clear()
    this.#firstUnstable = undefined
  }
}
